"""Those whom movement disturbs, and those who hear the picture: what is said aloud, and what does not move."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.picture.walking import numbers
from visprop.picture.numbers import PLAIN, Style, use
from visprop.picture.sentence import sentence
from visprop.ui.clock import Mode
from visprop.ui.window import Window


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced, as if a screen reader listened."""
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    return said


def test_every_step_is_spoken_once_and_describes_the_canvas(window: Window, spoken: list[str], qtbot: QtBot) -> None:
    expected = []
    for _ in range(len(window.session.program.ops)):
        qtbot.keyClick(window, Qt.Key.Key_F10)
        window.clock.pause()
        expected.append(sentence(window.session.moment(), window.look))
        assert window.parts.canvas.accessibleDescription() == expected[-1]
        assert spoken[-1] == expected[-1]
    assert len(set(expected)) > 20  # some layers are told alike
    assert all(first != second for first, second in pairwise(spoken))


def test_nothing_is_spoken_while_a_run_goes_by(window: Window, spoken: list[str], monkeypatch) -> None:
    monkeypatch.setattr(window.clock, "mode", Mode.RUN)
    for _ in range(20):
        window.show_run(window.session.advance(iterations=5))
    assert spoken == []


def test_reduced_motion_shows_a_step_at_once_and_is_remembered(make: Callable[..., Window], qtbot: QtBot) -> None:
    window = make("lecture")
    window.set_grain("product")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.look.progress < 1.0 and window.clock.active
    window.commands.qt["still"].trigger()
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.look.progress == 1.0 and not window.clock.active
    assert make("lecture").still


def test_digits_and_comma_are_chosen_and_remembered(make: Callable[..., Window]) -> None:
    window = make("lecture")
    window.clock.seek(0, window.session.program.index("a[3]") + 1)
    try:
        for name, text in (("digits", "6.2e−1"), ("comma", "6,2e−1"), ("digits", "0,62")):
            window.commands.qt[name].trigger()
            told = {
                number.text for number in numbers((*window.parts.canvas.frame.still, *window.parts.strip.frame.still))
            }
            assert text in told
        assert make("lecture").look.numbers == Style("fraction", ",")
    finally:
        use(PLAIN)
