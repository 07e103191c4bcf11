"""The window driven by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from visprop.debugger.cursor import Cursor
from visprop.ui.action import GRAINS, SPEEDS
from visprop.ui.clock import Mode
from visprop.ui.window import Window

# Said by the offscreen platform about dialogs and tips.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def at_rest(window: Window) -> bool:
    return window.clock.mode is Mode.IDLE and not window.clock.active


def test_opens_on_the_experiment_ready_to_step(window: Window) -> None:
    assert window.session.cursor == Cursor()
    assert "Lecture" in window.windowTitle()
    assert at_rest(window)
    assert window.parts.canvas.frame is not None
    assert not window.commands.qt["back"].isEnabled()
    assert not window.commands.qt["reset"].isEnabled()


def test_step_and_back(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F10)
    assert window.session.cursor == Cursor(0, 1)
    qtbot.waitUntil(lambda: at_rest(window))
    before = window.parts.canvas.frame
    qtbot.keyClick(window, Key.Key_F10)
    assert window.session.cursor == Cursor(0, 2)
    assert window.clock.mode is Mode.STEP
    qtbot.waitUntil(lambda: at_rest(window))
    assert window.look.progress == 1.0
    qtbot.keyClick(window, Key.Key_F10, Modifier.ShiftModifier)
    assert window.session.cursor == Cursor(0, 1)
    assert window.parts.canvas.frame == before
    assert at_rest(window)


def test_no_key_press_is_lost(window: Window, qtbot: QtBot) -> None:
    for _ in range(7):
        qtbot.keyClick(window, Key.Key_F10)
    assert window.session.cursor == Cursor(0, 7)
    qtbot.waitUntil(lambda: at_rest(window))
    assert window.session.cursor == Cursor(0, 7)


def test_step_moves_shapes_and_ends_at_rest(window: Window, qtbot: QtBot) -> None:
    window.clock.step()
    qtbot.waitUntil(lambda: at_rest(window))
    window.set_speed(SPEEDS[0])  # so that a busy machine, too, has time for more than a few frames
    shown = set()
    window.clock.step()
    while not at_rest(window):
        shown.add(window.parts.canvas.frame)
        qtbot.wait(5)
    assert len(shown) > 5


@pytest.mark.parametrize("grain", GRAINS)
def test_grain_keys(window: Window, qtbot: QtBot, grain: str) -> None:
    qtbot.keyClick(window, Key(Key.Key_1 + GRAINS.index(grain)))
    assert window.grain == grain
    assert window.commands.qt[f"grain-{grain}"].isChecked()
    twin = type(window.session)(window.session.experiment)
    qtbot.keyClick(window, Key.Key_F10)
    twin.step(grain)
    assert window.session.cursor == twin.cursor


def test_into_and_out(window: Window, qtbot: QtBot) -> None:
    window.clock.step()
    qtbot.keyClick(window, Key.Key_F11)
    assert window.grain == "neuron"
    assert window.session.cursor == Cursor(0, 1, 3)
    qtbot.keyClick(window, Key.Key_F11, Modifier.ShiftModifier)
    assert window.grain == "op"
    assert window.session.cursor == Cursor(0, 2)


def test_a_long_epoch_is_run_in_slices(make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("visprop.ui.clock.LONG_EPOCH", 5)
    window = make("circle")
    window.set_grain("epoch")
    last = window.session.plan.per_epoch - 1
    for epoch in range(2):
        window.clock.step()
        assert window.clock.active
        qtbot.waitUntil(lambda: at_rest(window))
        assert window.session.cursor == Cursor(last + epoch * (last + 1), len(window.session.program.ops))
    window.clock.step()
    window.clock.pause()
    assert at_rest(window)
    assert not window.clock.training


def test_play_and_pause(window: Window, qtbot: QtBot) -> None:
    window.set_speed(16.0)
    qtbot.keyClick(window, Key.Key_Space)
    assert window.clock.playing
    assert window.commands.qt["play"].isChecked()
    qtbot.waitUntil(lambda: window.session.cursor >= Cursor(0, 4))
    qtbot.keyClick(window, Key.Key_F6)
    assert at_rest(window)
    assert window.look.progress == 1.0
    cursor = window.session.cursor
    qtbot.wait(60)
    assert window.session.cursor == cursor
    assert not window.commands.qt["play"].isChecked()


def test_step_during_play_pauses_first(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_Space)
    qtbot.keyClick(window, Key.Key_F10)
    assert not window.clock.moving
    assert window.session.cursor == Cursor(0, 2)


def test_run_and_pause(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_F5)
    assert window.clock.running
    qtbot.waitUntil(lambda: window.session.cursor.iteration > 50)
    qtbot.keyClick(window, Key.Key_F5)
    assert at_rest(window)
    assert window.session.cursor.op == len(window.session.program.ops)
    theta = window.session.theta
    twin = type(window.session)(window.session.experiment)
    twin.advance(iterations=window.session.cursor.iteration + 1)
    assert np.array_equal(theta, twin.theta)


def test_after_a_run_everything_shown_is_exact(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.toggle_run()
    qtbot.waitUntil(lambda: window.session.cursor.iteration > 50)
    window.clock.pause()
    live = window.parts.canvas.frame
    window.refresh()
    assert window.parts.canvas.frame == live


def test_hovering_and_resizing_go_on_while_it_runs(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.toggle_run()
    window.resize(1400, 900)
    qtbot.mouseMove(window.parts.canvas, QPoint(200, 200))
    before = window.session.cursor.iteration
    qtbot.waitUntil(lambda: window.session.cursor.iteration > before + 20)
    assert window.parts.canvas.frame.width == window.parts.canvas.width()
    window.clock.pause()


def test_reset(window: Window, qtbot: QtBot) -> None:
    window.session.advance(iterations=3)
    window.refresh()
    window.commands.sync()
    qtbot.keyClick(window, Key.Key_F5, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.session.cursor == Cursor()
    assert window.session.moment().kept == 3


def test_examples_of_the_batch(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.seek(0, 3)
    first = window.parts.canvas.frame
    qtbot.keyClick(window, Key.Key_BracketRight)
    assert window.example_text() == "2 / 10"
    assert window.parts.canvas.frame != first
    qtbot.keyClick(window, Key.Key_BracketLeft)
    qtbot.keyClick(window, Key.Key_BracketLeft)
    assert window.example_text() == "10 / 10"
    assert window.session.cursor == Cursor(0, 3)


def test_one_example_has_no_neighbour(window: Window) -> None:
    assert not window.commands.qt["next-example"].isEnabled()


def test_new_weights_are_drawn_from_the_next_seed(window: Window, qtbot: QtBot) -> None:
    theta = window.session.theta
    qtbot.keyClick(window, Key.Key_N, Modifier.ControlModifier)
    assert window.session.experiment.training.seed == 1
    assert not np.array_equal(window.session.theta, theta)
    second = window.session.theta
    qtbot.keyClick(window, Key.Key_N, Modifier.ControlModifier)
    assert not np.array_equal(window.session.theta, second)
    qtbot.keyClick(window, Key.Key_R, Modifier.ControlModifier)
    assert np.array_equal(window.session.theta, theta)


def test_speed(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_Period)
    assert window.speed == 2.0
    qtbot.keyClick(window, Key.Key_Comma)
    qtbot.keyClick(window, Key.Key_Comma)
    assert window.speed == 0.5


def test_theme_changes_all_colours(window: Window, qtbot: QtBot) -> None:
    light = window.grab().toImage()
    qtbot.keyClick(window, Key.Key_T, Modifier.ControlModifier)
    dark = window.grab().toImage()
    for x, y in ((1, 1), (3, 590), (4, 700), (1000, 590), (700, 798)):
        assert light.pixelColor(x, y).lightness() > 200
        assert dark.pixelColor(x, y).lightness() < 60


def test_log_axis(window: Window, qtbot: QtBot) -> None:
    window.session.advance(iterations=20)
    window.refresh()
    qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier)
    assert window.log_axis
    assert window.parts.bottom.plot.getPlotItem().getAxis("left").logMode


def test_select_and_copy(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 3)
    window.select("node 1 0")
    assert window.look.selection == "node 1 0"
    qtbot.keyClick(window, Key.Key_C, Modifier.ControlModifier)
    assert repr(float(window.session.tape["a[1]"][0, 0])) in QApplication.clipboard().text()
    qtbot.keyClick(window, Key.Key_Escape)
    assert window.look.selection == ""


def test_hovering_tells_all_that_is_known_and_follows_the_run(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 3)
    node = next(shape for shape in window.parts.canvas.frame.still if shape.id == "node 1 0")
    qtbot.mouseMove(window.parts.canvas, QPoint(round(node.x), round(node.y)))
    qtbot.waitUntil(QToolTip.isVisible)
    assert window.tips.name == "node 1 0"
    assert repr(float(window.session.tape["a[1]"][0, 0])) in QToolTip.text()
    window.session.advance(iterations=2)
    window.refresh()
    assert repr(float(window.session.tape["a[1]"][0, 0])) in QToolTip.text()
    QToolTip.hideText()


def test_op_bar_goes_to_an_operation(window: Window, qtbot: QtBot) -> None:
    bar = window.parts.bottom.opbar
    cell = next(shape for shape in bar.frame.still if shape.id == "op 12")
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(round(cell.x + 5), round(cell.y + 5)))
    assert window.session.cursor == Cursor(0, 13)


def test_clicking_a_neuron_selects_it(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, 2)
    before = window.parts.strip.frame
    node = next(shape for shape in window.parts.canvas.frame.still if shape.id == "node 1 1")
    qtbot.mouseClick(window.parts.canvas, Qt.MouseButton.LeftButton, pos=QPoint(round(node.x), round(node.y)))
    assert window.look.selection == "node 1 1"
    assert window.parts.strip.frame != before


def test_a_window_with_a_dialog_can_be_closed(window: Window, qtbot: QtBot) -> None:
    window.show_keys()
    window.close()
    assert not window.isVisible()


def test_key_sheet_lists_every_command(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F1)
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    words = {label.text() for label in sheet.findChildren(type(window.parts._where).__mro__[1])}
    assert {row.title for row in window.commands.rows} <= words
    sheet.close()


def test_parts_can_be_hidden_and_come_back(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F7)
    assert not window.parts.panel.isVisible()
    qtbot.keyClick(window, Key.Key_F7)
    assert window.parts.panel.isVisible()


def test_settings_are_remembered(make: Make, settings: QSettings, qtbot: QtBot) -> None:
    first = make(size=(960, 700))
    first.toggle_theme()
    first.set_grain("neuron")
    first.set_speed(4.0)
    first.toggle_log()
    first.toggle_part("panel")
    first.close()
    second = Window(first.session, settings)
    assert (second.theme.name, second.grain, second.speed, second.log_axis) == ("dark", "neuron", 4.0, True)
    assert second.size() == first.size()
    assert not second.part_shown("panel")
    second.close()


def test_close_stops_what_runs(window: Window, qtbot: QtBot) -> None:
    window.clock.toggle_run()
    window.close()
    assert at_rest(window)


def test_run_bar_seeks(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=100)
    window.refresh()
    bar = window.parts.bottom.runbar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() // 2, bar.height() // 3))
    reached = window.session.cursor.iteration
    assert 20 < reached < 90
    assert window.session.moment().kept == 100
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton)


def test_a_number_that_is_not_finite_stops_the_run_with_a_sentence(make: Make, qtbot: QtBot) -> None:
    from visprop.experiment import Experiment

    text = (
        '[network]\nlayers = [1, 1]\noutput = "identity"\n[[network.parameters]]\nW = [[1]]\nb = [0]\n'
        "[data]\nx = [[1]]\ny = [[0]]\n[training]\nlearning_rate = 10.0\n"
    )
    window = make(Experiment.from_toml(text))
    window.clock.toggle_run()
    qtbot.waitUntil(lambda: at_rest(window))
    assert "not a finite number" in window.parts.said()
