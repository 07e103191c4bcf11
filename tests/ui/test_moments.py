"""A moment on the clipboard: copied and pasted by keys, undone, and refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.session import Session
from visprop.ui import moments
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
Make = Callable[..., Window]


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    yield
    QApplication.clipboard().clear()


def test_a_moment_is_copied_pasted_and_undone(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.seek(7, 12)
    window.changes.edit("W[1]", 0.5, (0, 1))
    window.select("edge 2 0 1")
    window.move_example(3)
    window.set_grain("neuron")
    first, digest, look = window.session, window.session.digest(), window.look
    qtbot.keyClick(window, Key.Key_C, BOTH)
    assert "clipboard" in window.parts.said()
    assert 'at = "7:' in QApplication.clipboard().text()
    window.documents.open("lecture")
    window.set_grain("op")
    qtbot.keyClick(window, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.session is not first
    assert window.session.digest() == digest
    assert (window.look.example, window.look.selection, window.grain) == (3, "edge 2 0 1", "neuron")
    assert window.look.scale == look.scale
    assert "Ctrl+Z" in window.parts.said()
    qtbot.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.experiment.title == "Lecture network"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no moment on the clipboard"),
        ("hello = [", "no moment on the clipboard"),
        ('at = "0:end"\nexperiment = "circel"', 'did you mean "circle"?'),
        ('at = "0:nothing"\nexperiment = "circle"', "There is no operation"),
        ('at = "0:end"\nexperiment = "circle"\n[looks]', "looks"),
    ],
)
def test_garbage_is_refused_in_one_sentence(window: Window, qtbot: QtBot, text: str, said: str) -> None:
    window.clock.seek(2, 5)
    session, cursor = window.session, window.session.cursor
    QApplication.clipboard().setText(text)
    qtbot.keyClick(window, Key.Key_V, BOTH)
    assert said in window.parts.said()
    assert window.session is session
    assert window.session.cursor == cursor


def test_a_far_moment_is_run_to_while_the_window_lives(window: Window, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(moments, "SLICE_S", 0.0)
    QApplication.clipboard().setText('at = "9000:end"\nexperiment = "xor"')
    old = window.session
    window.moments.paste()
    assert window.session is old
    assert window.moments.progress is not None
    qtbot.waitUntil(lambda: window.session is not old)
    straight = Session("xor")
    straight.advance(iterations=9001)
    assert window.session.digest() == straight.digest()
    assert window.moments.progress is None


def test_running_to_a_far_moment_can_be_given_up(window: Window, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(moments, "SLICE_S", 0.0)
    QApplication.clipboard().setText('at = "900000:end"\nexperiment = "xor"')
    old = window.session
    window.moments.paste()
    window.moments.progress.cancel()
    qtbot.waitUntil(lambda: window.moments.progress is None)
    assert window.session is old
