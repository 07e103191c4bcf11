"""The line across the window: the warning while a run goes astray, and why it stopped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from visprop.debugger.cursor import Cursor
from visprop.experiment import Experiment
from visprop.ui.clock import Mode
from visprop.ui.window import Window

DOUBLING = (
    '[network]\nlayers = [1, 1]\noutput = "identity"\n[[network.parameters]]\nW = [[1]]\nb = [0]\n'
    "[data]\nx = [[1]]\ny = [[0]]\n[training]\nlearning_rate = 1.5\n"
)
Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


@pytest.fixture
def doubling(make: Make) -> Window:
    """One neuron whose error is doubled by each update."""
    return make(Experiment.from_toml(DOUBLING))


def at_rest(window: Window) -> bool:
    return window.clock.mode is Mode.IDLE and not window.clock.active


def test_a_stop_is_told_in_full_until_the_next_step(doubling: Window, qtbot: QtBot) -> None:
    banner = doubling.parts.banner
    assert not banner.isVisible()
    qtbot.keyClick(doubling, Key.Key_F5)
    qtbot.waitUntil(lambda: at_rest(doubling))
    assert doubling.session.cursor == Cursor(513, 5)
    for words in ("C[0] (example 0) is inf in iteration 513", "each step multiplies the error by -2", "= 1."):
        assert words in banner.text()
    assert banner.isVisible()
    assert banner.property("kind") == "stop"
    qtbot.waitUntil(lambda: banner.height() >= banner.heightForWidth(banner.width()))  # nothing is cut off
    assert doubling.parts.said() == banner.text()
    qtbot.keyClick(doubling, Key.Key_F10, Modifier.ShiftModifier)
    assert doubling.session.cursor == Cursor(513, 4)
    assert banner.property("kind") == "warning"
    assert "is inf" not in banner.text()


def test_running_backward_to_it_says_the_same(doubling: Window, qtbot: QtBot) -> None:
    sentence = doubling.session.advance(iterations=1000).stop.sentence
    doubling.session.seek(513, 13)
    doubling.refresh()
    doubling.commands.sync()
    qtbot.keyClick(doubling, Key.Key_F5, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: at_rest(doubling))
    assert doubling.session.cursor == Cursor(513, 5)
    assert doubling.parts.banner.text() == doubling.parts.said() == sentence


def test_a_warning_is_seen_without_stopping_the_run(doubling: Window, qtbot: QtBot) -> None:
    banner = doubling.parts.banner
    qtbot.keyClick(doubling, Key.Key_6)
    for k in range(6):
        qtbot.keyClick(doubling, Key.Key_F10)
        qtbot.waitUntil(lambda: at_rest(doubling))
        assert banner.isVisible() == (k >= 3)
        assert ("seems to grow without bound" in banner.text()) == (k >= 3)
        assert doubling.session.cursor.iteration == k
    qtbot.keyClick(doubling, Key.Key_Home, Modifier.ControlModifier)
    doubling.clock.reset()
    assert not banner.isVisible()


def test_the_status_bar_warns_while_it_runs(make: Make, qtbot: QtBot) -> None:
    slow = DOUBLING.replace("1.5", "1.001")  # the error grows by 0.2 % in each step
    window = make(Experiment.from_toml(slow))
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: "seems to grow without bound" in window.parts.said())
    assert window.clock.running
    assert window.parts.banner.text() == window.parts.said()
    window.clock.pause()
    assert window.parts.banner.isVisible()
    assert "Iteration" in window.parts.said()


def test_the_parts_keep_their_widths_when_it_comes(doubling: Window, qtbot: QtBot) -> None:
    before = doubling.parts.panel.width(), doubling.parts.canvas.width()
    qtbot.keyClick(doubling, Key.Key_F5)
    qtbot.waitUntil(lambda: at_rest(doubling))
    assert (doubling.parts.panel.width(), doubling.parts.canvas.width()) == before
    assert doubling.parts.panel.width() < 0.25 * doubling.width()
