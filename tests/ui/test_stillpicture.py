"""What stands still in a run is painted bit by bit beside the frames that move, and whole at once where it pauses."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from visprop.picture.formula import Words
from visprop.picture.frame import Box, Disc, Frame, Picture, Stroke, Text
from visprop.picture.theme import DARK
from visprop.ui import stillpicture
from visprop.ui.frameview import FrameView
from visprop.ui.window import Window

Make = Callable[..., Window]


def frame(digits: int, at: float) -> Frame:
    """A frame with many still shapes, the same number on each, and a dot."""
    places = [(20 + 60 * (n % 10), 20 + 40 * (n // 10)) for n in range(60)]
    still = [Box(x, y, 50, 30, "panel", Stroke("line", 2)) for x, y in places]
    still += [Text(x + 25, y + 15, Words(str(digits)), 16.0) for x, y in places]
    return Frame(640, 300, tuple(still), (Disc(at, 270, 10, "pulse"),))


@pytest.fixture
def view(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FrameView:
    """A view whose clock is past every slice: one part of a picture is painted with each frame."""
    ticks = count()
    monkeypatch.setattr(stillpicture, "perf_counter", lambda: float(next(ticks)))
    view = FrameView()
    qtbot.addWidget(view)
    view.resize(640, 300)
    view.set_frame(frame(1, 100))
    with qtbot.waitExposed(view):
        view.show()
    return view


def seen(view: FrameView) -> QImage:
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def whole(qtbot: QtBot, shown: Frame, view: FrameView) -> QImage:
    """What a view that has painted nothing else shows of a frame."""
    fresh = FrameView()
    qtbot.addWidget(fresh)
    fresh.set_theme(view.theme)
    fresh.resize(view.size())
    fresh.set_frame(shown)
    return seen(fresh)


def test_the_old_digits_stand_until_all_new_ones_are_painted(view: FrameView, qtbot: QtBot) -> None:
    old = []
    for at in range(100, 300, 10):  # what moves is that of now
        view.follow(frame(2, at))
        old.append(seen(view) == whole(qtbot, frame(1, at), view))
        assert old[-1] or seen(view) == whole(qtbot, frame(2, at), view)
    assert old == sorted(old, reverse=True)
    assert 10 <= sum(old) < len(old)


def test_a_frame_that_does_not_follow_is_exact_at_once(view: FrameView, qtbot: QtBot) -> None:
    for at in (110, 120, 130):
        view.follow(frame(2, at))
    view.set_frame(frame(2, 130))
    assert seen(view) == whole(qtbot, frame(2, 130), view)
    view.set_frame(frame(5, 130))
    view.follow(frame(6, 130))  # before it was painted
    assert seen(view) == whole(qtbot, frame(6, 130), view)
    view.follow(frame(3, 140))
    view.follow(frame(3, 150))
    view.set_theme(DARK)
    assert seen(view) == whole(qtbot, frame(3, 150), view)
    view.follow(frame(4, 150))
    view.follow(frame(4, 160))
    view.resize(700, 300)
    assert seen(view) == whole(qtbot, frame(4, 160), view)


def test_digits_that_come_faster_than_they_are_painted_are_left_out(view: FrameView, qtbot: QtBot) -> None:
    pictures = {n: whole(qtbot, frame(n, 100), view) for n in range(1, 40)}
    found = []
    for n in range(2, 40):
        view.follow(frame(n, 100))
        found += [shown for shown, picture in pictures.items() if seen(view) == picture]
    assert len(found) == 38  # always one moment, whole
    assert found == sorted(found)
    assert 3 <= len(set(found)) < 10


def test_another_look_at_a_run_is_shown_at_once(make: Make, qtbot: QtBot) -> None:
    window = make("circle", (1600, 900))
    qtbot.keyClick(window, Qt.Key.Key_F5)
    canvas = window.parts.canvas
    qtbot.waitUntil(lambda: canvas._follows)
    window.clock._timer.stop()  # no other frame comes between, and no other digits
    window.charts.turns._pace.due = lambda now: False
    qtbot.keyClick(window, Qt.Key.Key_BracketRight)
    assert window.look.example == 1
    assert seen(canvas) == whole(qtbot, canvas.frame, canvas)
    qtbot.keyClick(window, Qt.Key.Key_F5)


def test_a_pause_in_the_middle_of_a_run_shows_the_exact_moment(make: Make, qtbot: QtBot) -> None:
    window = make("circle", (1600, 900))
    window.charts.toggle_pictures()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.parts.canvas._still._next is not None)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    canvas = window.parts.canvas
    exact = whole(qtbot, canvas.frame, canvas)
    assert seen(canvas) == exact
    found = window.charts._neurons.of(window.session.moment())
    assert {each.id: each.levels for each in canvas.frame.moving if isinstance(each, Picture)} == {
        f"node {layer} {i}": levels for (layer, i), levels in found.pictures.items()
    }
    window.refresh()
    assert seen(canvas) == exact
