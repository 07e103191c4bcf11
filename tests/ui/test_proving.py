"""Proofs, health lamps and the cost counter in the window, by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from tests.paint.test_readable import faults
from tests.picture.test_proofmarks import marks
from tests.picture.walking import said, texts
from visprop import Experiment
from visprop.picture.theme import DARK, LIGHT
from visprop.ui.clock import Mode
from visprop.ui.signs import LAMPS, MARKS
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key = Qt.Key
CTRL, BOTH = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
Make = Callable[..., Window]


def deep(layers: list[int], activation: str = "sigmoid", rows: int = 12) -> Experiment:
    rng = np.random.default_rng(5)
    x, y = rng.normal(size=(rows, layers[0])).tolist(), rng.normal(size=(rows, layers[-1])).tolist()
    head = f'[network]\nlayers = {layers}\nactivation = "{activation}"\noutput = "identity"\n'
    return Experiment.from_toml(f'{head}[data]\nx = {x}\ny = {y}\n[training]\ncost = "mse"\nbatch_size = {rows}\n')


def idle(window: Window) -> bool:
    return window.clock.mode is Mode.IDLE and not window.clock.active


def shown(window: Window) -> dict[str, str]:
    """The words of the signs that are shown."""
    return {name: button.text().strip() for name, button in window.signs.buttons.items() if button.isVisible()}


def test_gradients_are_proved_on_request_for_this_iteration(window: Window, qtbot: QtBot) -> None:
    program = window.session.program
    window.clock.seek(0, program.index("g") + 1)
    assert not marks(window.parts.canvas.frame)
    assert not set(shown(window)) & set(MARKS)
    qtbot.keyClick(window, Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: idle(window))
    assert marks(window.parts.canvas.frame)
    assert shown(window) | {"gradient": "gradient", "update": "update ?", "batch": "batch"} == shown(window)
    assert "agree with a complex step" in window.parts.said()
    assert "relative difference" in window.tips.about("edge 2 1 0")
    window.clock.seek(0, len(program.ops))
    assert shown(window)["update"] == "update"
    window.clock.seek(1, len(program.ops))
    assert not marks(window.parts.canvas.frame)
    assert not set(shown(window)) & set(MARKS)
    assert not window.commands.qt["prove"].isChecked()


def test_the_same_key_takes_the_marks_away(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, window.session.program.index("g") + 1)
    for expected in (True, False, True):
        qtbot.keyClick(window, Key.Key_K, CTRL)
        qtbot.waitUntil(lambda: idle(window))
        assert bool(marks(window.parts.canvas.frame)) is expected


def test_always_proves_every_iteration_and_is_remembered(make: Make, qtbot: QtBot, settings: QSettings) -> None:
    window = make()
    qtbot.keyClick(window, Key.Key_K, BOTH)
    for k in range(3):
        window.clock.seek(k, window.session.program.index("dL_db[3]") + 1)
        qtbot.waitUntil(lambda: idle(window))
        assert {shape.fill for shape in marks(window.parts.canvas.frame)} == {"right"}
    assert settings.value("always_prove") == "true"
    other = make()
    assert other.proving.always
    assert other.commands.qt["always-prove"].isChecked()


def test_an_edit_is_proved_anew(window: Window, qtbot: QtBot) -> None:
    window.proving.toggle_always()
    window.clock.seek(0, window.session.program.index("g") + 1)
    qtbot.waitUntil(lambda: idle(window))
    before = window.proving.proof.entry("dL_dW[2]", (0, 1)).numerical
    assert window.changes.edit("W[2]", 0.3, (0, 1)) == ""
    qtbot.waitUntil(lambda: idle(window))
    entry = window.proving.proof.entry("dL_dW[2]", (0, 1))
    assert entry.good
    assert entry.numerical != before


def test_a_wrong_gradient_is_red(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, window.session.program.index("g") + 1)
    window.session._timeline.machine.binding.values["dL_dW[1]"][0, 1] *= -1
    qtbot.keyClick(window, Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: idle(window))
    assert shown(window)["gradient"] == "gradient wrong"
    assert "∂L/∂w of layer 1, neuron 1, input 2" in window.parts.said()
    assert [shape.id for shape in marks(window.parts.canvas.frame) if shape.fill == "wrong"] == ["edge 1 0 1"]
    qtbot.mouseClick(window.signs.buttons["batch"], Qt.MouseButton.LeftButton)
    assert "exactly once" in window.parts.said()


@pytest.mark.parametrize("key", [Key.Key_F6, Key.Key_Escape])
def test_a_long_proof_goes_on_in_slices_and_can_be_given_up(make: Make, qtbot: QtBot, key: Qt.Key) -> None:
    window = make(deep([30, 60, 60, 2], "relu", 64))
    window.clock.seek(0, len(window.session.program.ops))
    qtbot.keyClick(window, Key.Key_K, CTRL)
    assert window.clock.mode is Mode.PROVE
    qtbot.waitUntil(lambda: "Proving the gradients" in window.parts.said())
    qtbot.keyClick(window, key)
    assert idle(window)
    assert shown(window)["gradient"] == "gradient ?"
    assert "given up" in window.parts.said()


def test_a_long_proof_ends_with_its_marks(make: Make, qtbot: QtBot) -> None:
    window = make(deep([30, 30, 30, 2], "relu", 32))
    window.clock.seek(0, len(window.session.program.ops))
    qtbot.keyClick(window, Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: idle(window), timeout=20_000)
    assert shown(window)["gradient"] == "gradient"
    assert "agree with differences" in window.parts.said()


def test_a_run_is_not_slowed_by_proofs(window: Window, qtbot: QtBot) -> None:
    window.proving.toggle_always()
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.cursor.iteration > 20)
    assert window.look.proof is None
    qtbot.keyClick(window, Key.Key_F6)
    qtbot.waitUntil(lambda: idle(window))
    assert window.look.proof is not None


# Lamps


def test_a_lamp_leads_to_what_explains_it(make: Make, qtbot: QtBot) -> None:
    window = make(deep([2, 4, 4, 4, 4, 1]))
    assert not set(shown(window)) & set(LAMPS)
    window.clock.seek(0, len(window.session.program.ops))
    assert shown(window) == {"vanishing": "vanishing"}
    lamp = window.health.lit[0]
    qtbot.mouseClick(window.signs.buttons["vanishing"], Qt.MouseButton.LeftButton)
    assert window.look.selection == lamp.id
    assert window.shown_example() == lamp.example
    assert window.part_shown("debug")
    assert window.parts.debug.tab == "why"
    assert window.parts.said() == lamp.sentence


def test_the_keyboard_reaches_every_lamp(make: Make, qtbot: QtBot) -> None:
    toml = deep([1, 2, 2, 2, 1]).to_toml()
    window = make(Experiment.from_toml(toml))
    window.clock.seek(0, window.session.program.index("L") + 1)
    assert not window.commands.qt["health"].isEnabled()
    window.session.edit("W[1]", 30.0, (0, 0))
    window.session.edit("b[1]", 30.0, (0,))
    window.clock.seek(0, len(window.session.program.ops))
    kinds = {lamp.kind for lamp in window.health.lit}
    assert kinds == {"vanishing", "saturated"}
    told = set()
    for _ in kinds:
        qtbot.keyClick(window, Key.Key_H, BOTH)
        told.add(window.parts.said())
    assert told == {lamp.sentence for lamp in window.health.lit}


def test_a_healthy_network_has_no_lamp(make: Make) -> None:
    window = make("circle")
    window.clock.seek(0, len(window.session.program.ops))
    assert shown(window) == {}


# Cost counter


def test_the_cost_counter_counts_and_is_remembered(make: Make, qtbot: QtBot) -> None:
    window = make("mazur")
    qtbot.keyClick(window, Key.Key_M, BOTH)
    lines = []
    for name in ("z[1]", "z[2]", "dC_dz[1]"):
        window.clock.seek(0, window.session.program.index(name) + 1)
        lines.append(
            next(
                said(text)
                for text in texts(window.parts.canvas.frame)
                if "forward" in said(text).lower() and "of" in said(text)
            )
        )
    assert "forward 4 of 8" in lines[0]
    assert "forward 8 of 8" in lines[1]
    assert "backward 0 of 8" in lines[1]
    assert "backward 8 of 8" in lines[2]
    assert make().look.effort


@pytest.mark.parametrize("size", [(960, 640), (1280, 800), (1920, 1080)])
def test_everything_is_legible_with_all_of_it_on(make: Make, qtbot: QtBot, size: tuple[int, int]) -> None:
    window = make("lecture", size)
    window.proving.toggle_always()
    window.toggle_effort()
    for name in ("dC_da[3]", "dC_dz[1]", "dL_dW[2]", "b[3]"):
        window.clock.seek(0, window.session.program.index(name) + 1)
        for theme in (LIGHT, DARK):
            assert faults(window.parts.canvas.frame, theme) == [], name
    bar = window.statusBar()
    ends = [
        button.mapTo(bar, button.rect().bottomRight()) for button in window.signs.buttons.values() if button.isVisible()
    ]
    assert all(end.x() <= bar.width() and end.y() <= bar.height() for end in ends)
