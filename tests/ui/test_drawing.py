"""Rows drawn in the charts of the output: with the mouse, with keys, undone, saved and opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from visprop.data import own
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.ui import pastsessions
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
Make = Callable[..., Window]


def begun(make: Make, qtbot: QtBot, experiment: str | Experiment):
    """A window in which one draws, and the chart."""
    window = make(experiment)
    qtbot.keyClick(window, Key.Key_D, Modifier.ShiftModifier)
    assert window.drawing.on
    chart = window.parts.debug.output.charts[window.drawing.chart]
    qtbot.waitUntil(lambda: chart.width() > 100 and chart.hasFocus())
    return window, chart


def pixel(chart, x: float, y: float) -> QPoint:
    scene = chart.getPlotItem().getViewBox().mapViewToScene(QPointF(x, y))
    return chart.mapFromScene(scene)


def rows(window: Window) -> Experiment:
    return own.owned(window.session.origin)


def test_a_click_adds_a_row_of_the_chosen_class(make: Make, qtbot: QtBot) -> None:
    window, chart = begun(make, qtbot, "circle")
    before = window.session.digest()
    qtbot.keyClick(chart, Key.Key_2)
    qtbot.mouseClick(chart.viewport(), Left, pos=pixel(chart, 0.9, 0.9))
    data = window.session.origin.data
    assert len(data.x) == 501 and data.y[-1] == (1.0,) and data.part[-1] == "train"
    assert data.x[-1] == pytest.approx((0.9, 0.9), abs=0.02)
    assert "another run" in window.parts.said()
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session.digest() == before
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.session.origin.data == data


def test_a_row_is_dragged_and_deleted(make: Make, qtbot: QtBot) -> None:
    window, chart = begun(make, qtbot, "moons")
    first = rows(window)
    row = int(np.argmax(np.array(first.data.x).sum(1) * (own.parts_of(first) == "train")))  # the one farthest out
    start, end = pixel(chart, *first.data.x[row]), pixel(chart, 0.0, 0.0)
    qtbot.mousePress(chart.viewport(), Left, pos=start)
    qtbot.mouseMove(chart.viewport(), end)
    assert window.session.origin.data.x is None  # nothing is changed before it is let go
    qtbot.mouseRelease(chart.viewport(), Left, pos=end)
    data = window.session.origin.data
    assert data.x[row] == pytest.approx((0, 0), abs=0.02) and data.y == first.data.y
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.RightButton, pos=pixel(chart, *data.x[row]))
    assert len(window.session.origin.data.x) == len(data.x) - 1
    assert data.x[row] not in window.session.origin.data.x


def test_all_of_it_goes_with_keys(make: Make, qtbot: QtBot) -> None:
    window, chart = begun(make, qtbot, "blobs")
    qtbot.keyClick(chart, Key.Key_3)
    for _ in range(5):
        qtbot.keyClick(chart, Key.Key_Right)
    qtbot.keyClick(chart, Key.Key_Return)
    data = window.session.origin.data
    assert data.y[-1] == (0.0, 0.0, 1.0, 0.0) and data.x[-1][0] > 0.05
    place = data.x[-1]
    qtbot.keyClick(chart, Key.Key_Space)
    qtbot.keyClick(chart, Key.Key_Up)
    qtbot.keyClick(chart, Key.Key_Space)
    last = window.session.origin.data.x[-1]
    assert last[0] == place[0] and last[1] > place[1]
    qtbot.keyClick(chart, Key.Key_Delete)
    assert len(window.session.origin.data.x) == len(data.x) - 1
    qtbot.keyClick(chart, Key.Key_N)
    qtbot.keyClick(chart, Key.Key_Delete)
    assert len(window.session.origin.data.x) == len(data.x) - 2
    qtbot.keyClick(chart, Key.Key_Escape)
    assert not window.drawing.on


def test_the_height_is_the_target_of_one_input(make: Make, qtbot: QtBot) -> None:
    window, chart = begun(make, qtbot, "sine")
    (_, _), (low, high) = chart.getPlotItem().getViewBox().viewRange()
    qtbot.mouseClick(chart.viewport(), Left, pos=pixel(chart, 1.0, 1.3))
    data = window.session.origin.data
    assert (*data.x[-1], *data.y[-1]) == pytest.approx((1.0, 1.3), abs=0.05)
    window.parts.debug.output.drawing.clear.click()
    assert len(window.session.origin.data.x) == 1
    assert chart.getPlotItem().getViewBox().viewRange()[1] == [low, high]  # there is still room to draw in


def test_a_number_is_set_for_points_over_two_inputs(make: Make, qtbot: QtBot) -> None:
    plane = Experiment.load("hills")
    window, chart = begun(make, qtbot, plane)
    bar = window.parts.debug.output.drawing
    assert bar.value.isVisible() and not bar.kinds.isVisible()
    bar.value.setValue(0.75)
    qtbot.keyClick(chart, Key.Key_Return)
    assert window.session.origin.data.y[-1] == (0.75,)


def test_it_is_drawn_in_the_part_in_view_while_it_trains(make: Make, qtbot: QtBot) -> None:
    window, chart = begun(make, qtbot, "circle")
    box = window.parts.debug.output.boxes["part"]
    box.setCurrentIndex(box.findData("valid"))
    box.activated.emit(box.currentIndex())
    window.clock.toggle_run()
    qtbot.keyClick(chart, Key.Key_Return)
    assert window.clock.running
    window.clock.pause()
    assert window.session.origin.data.part[-1] == "valid"
    assert len(window.session.data.x_valid) == 251


def test_one_can_begin_while_it_trains(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.toggle_run()
    qtbot.keyClick(window, Key.Key_D, Modifier.ShiftModifier)
    output = window.parts.debug.output
    qtbot.waitUntil(lambda: "surface" in output.charts and output.charts["surface"].hasFocus())
    window.clock.pause()
    assert window.drawing.on


def test_what_was_drawn_is_saved_and_opened_again(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    window, chart = begun(make, qtbot, "circle")
    qtbot.keyClick(chart, Key.Key_Return)
    window.session.advance(iterations=40)
    path = tmp_path / "drawn.toml"
    window.saving.write(str(path))
    assert not window.saving.unsaved
    digest = window.session.digest()
    window.documents.open(str(path))
    window.session.seek(40)
    assert window.session.digest() == digest


def test_undo_goes_back_over_many_strokes(make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window, chart = begun(make, qtbot, "xor")
    monkeypatch.setattr(pastsessions, "KEPT", 2)
    count = 5
    for _ in range(count):
        qtbot.keyClick(chart, Key.Key_Return)
        qtbot.keyClick(chart, Key.Key_Left)
    drawn = window.session.origin
    for _ in range(count - 1):
        qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert len(window.session.origin.data.x) == len(drawn.data.x) - count + 1
    for _ in range(count - 1):
        qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.session.origin == drawn


def test_the_last_training_row_stays(make: Make, qtbot: QtBot) -> None:
    one = Experiment.load("sine").replace(
        "data", dataset=None, samples=None, noise=None, split="none", x=[[0]], y=[[1]]
    )
    window, chart = begun(make, qtbot, one)
    digest = window.session.digest()
    qtbot.keyClick(chart, Key.Key_N)
    qtbot.keyClick(chart, Key.Key_Delete)
    assert "one training row has to stay" in window.parts.said()
    assert window.session.digest() == digest


def test_a_table_of_many_inputs_is_not_drawn(make: Make) -> None:
    window = make("iris")
    assert not window.drawing.possible()
    assert not window.commands.qt["draw-points"].isEnabled()


def test_one_input_shown_twice_is_not_drawn_in(make: Make, qtbot: QtBot) -> None:
    window, chart = begun(make, qtbot, "circle")
    box, session = window.parts.debug.output.boxes["up"], window.session
    box.setCurrentIndex(0)
    box.activated.emit(0)
    qtbot.mouseClick(chart.viewport(), Left, pos=pixel(chart, 0.5, 0.5))
    assert window.session is session
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.keyClick(chart, Key.Key_Return)
    assert window.session is not session


def test_looking_at_the_chart_draws_nothing(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_4, Modifier.ControlModifier)
    chart = window.parts.debug.output.charts["surface"]
    session: Session = window.session
    qtbot.mouseClick(chart.viewport(), Left, pos=pixel(chart, 0.5, 0.5))
    assert window.session is session


def test_the_area_of_two_inputs_does_not_meet_an_experiment_of_one(make: Make, qtbot: QtBot) -> None:
    window, _ = begun(make, qtbot, "circle")
    assert len(window.drawing.area[0]) == 2
    window.set_session(Session("sine"))
    window.refresh()
    assert window.drawing.on and len(window.drawing.area[0]) == 1
