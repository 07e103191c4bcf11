"""Watches: values at the moment, a step ago, over the run; the sparkline is a cursor."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from visprop.picture import numbers
from visprop.session import Session
from visprop.ui.watches import MOST_POINTS, Watches, grid
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def test_a_value_is_that_of_the_moment_and_of_a_step_ago() -> None:
    session, watches = Session("lecture"), Watches()
    watches.add("z[1][0, 1]")
    (seen,) = watches.seen(session, "op", False)
    assert (seen.now, seen.before) == (None, None)
    session.seek(0, 2)
    (seen,) = watches.seen(session, "op", False)
    assert (seen.now, seen.before) == (session.tape["z[1]"][0, 1], None)
    session.step("op")
    (seen,) = watches.seen(session, "op", False)
    assert seen.now == seen.before
    session.advance(iterations=4)
    (seen,) = watches.seen(session, "iteration", False)
    now = session.tape["z[1]"][0, 1]
    session.back("iteration")
    assert (seen.now, seen.before) == (now, session.tape["z[1]"][0, 1])


def test_samples_are_bitwise_those_of_the_run_and_change_nothing() -> None:
    session, watches = Session("circle"), Watches()
    watches.add("L")
    session.advance(iterations=200)
    digest = session.digest()
    for _ in watches.sample(session):
        pass
    (seen,) = watches.seen(session, "op", False)
    at, values = zip(*seen.points, strict=True)
    assert at == tuple(grid(200))
    assert len(at) <= MOST_POINTS
    assert np.array_equal(values, session.losses[list(at)])
    assert session.digest() == digest


def test_a_watch_is_written_shown_clicked_and_deleted(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=100)
    window.refresh()
    qtbot.keyClick(window, Key.Key_F8, Modifier.ControlModifier)
    panel = window.parts.debug.watches
    qtbot.keyClicks(panel.entry.line, "W[1]")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    assert "many numbers" in panel.entry.wrong.text()
    panel.entry.line.clear()
    qtbot.keyClicks(panel.entry.line, "W[1][0, 1]")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    item = panel.rows.topLevelItem(0)
    assert item.text(1) == numbers.value(window.session.tape["W[1]"][0, 1])
    qtbot.waitUntil(lambda: len(item.data(3, Qt.ItemDataRole.UserRole).points) == len(grid(100)))
    place = panel.rows.visualItemRect(item)
    left = panel.rows.header().sectionViewportPosition(3)
    at = QPoint(left + panel.rows.header().sectionSize(3) // 2, place.center().y())
    qtbot.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert 40 < window.session.cursor.iteration < 60
    qtbot.keyClick(window, Key.Key_2, Modifier.AltModifier)
    qtbot.keyClick(panel.rows, Key.Key_Delete)
    assert window.watches.lines == ()
