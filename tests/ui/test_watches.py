"""The list of watches: written, edited, moved and deleted by keys; the sparkline is a cursor."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from visprop.debugger.watches import Watched, grid
from visprop.picture import numbers
from visprop.ui.sparkline import VALUE, pieces
from visprop.ui.watchlist import WatchList, about, short
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def panel_of(window: Window) -> WatchList:
    return window.parts.debug.watches


def points(window: Window, number: int = 0) -> int:
    return len(panel_of(window).rows.topLevelItem(number).data(3, VALUE).points)


def test_a_watch_is_written_shown_clicked_and_deleted(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=100)
    window.refresh()
    qtbot.keyClick(window, Key.Key_F8, Modifier.ControlModifier)
    panel = panel_of(window)
    qtbot.keyClicks(panel.entry.line, "W[1]")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    assert "many numbers" in panel.entry.wrong.text()
    panel.entry.line.clear()
    qtbot.keyClicks(panel.entry.line, "W[1][0, 1]")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    item = panel.rows.topLevelItem(0)
    assert item.text(1) == numbers.significant(window.session.tape["W[1]"][0, 1])
    qtbot.waitUntil(lambda: points(window) == len(grid(100)))
    place = panel.rows.visualItemRect(item)
    left = panel.rows.header().sectionViewportPosition(3)
    at = QPoint(left + panel.rows.header().sectionSize(3) // 2, place.center().y())
    qtbot.mousePress(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert 40 < window.session.cursor.iteration < 60
    qtbot.mouseMove(panel.rows.viewport(), QPoint(at.x() + 20, at.y()))
    qtbot.mouseRelease(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(window, Key.Key_2, Modifier.AltModifier)
    qtbot.keyClick(panel.rows, Key.Key_Delete)
    assert window.watches.lines == ()


def test_lines_are_edited_and_moved_by_keys(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    for line in ("L", "max(gain[1])", "norm(g)"):
        window.watches.add(line)
    panel = panel_of(window)
    qtbot.keyClick(window, Key.Key_2, Modifier.AltModifier)
    qtbot.keyClick(panel.rows, Key.Key_Down)
    qtbot.keyClick(panel.rows, Key.Key_Up, Modifier.AltModifier)
    assert window.watches.lines == ("max(gain[1])", "L", "norm(g)")
    assert panel.rows.number() == 0
    for _ in range(5):
        qtbot.keyClick(panel.rows, Key.Key_Down, Modifier.AltModifier)
    assert window.watches.lines == ("L", "norm(g)", "max(gain[1])")
    qtbot.keyClick(panel.rows, Key.Key_Return)
    assert panel.entry.line.hasFocus()
    assert panel.entry.line.selectedText() == "max(gain[1])"
    qtbot.keyClicks(panel.entry.line, "max(gain[9])")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    assert "gain[9]" in panel.entry.wrong.text()
    panel.entry.line.clear()
    qtbot.keyClicks(panel.entry.line, "min(gain[1])")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    assert window.watches.lines == ("L", "norm(g)", "min(gain[1])")
    assert panel.rows.hasFocus()
    qtbot.keyClick(panel.rows, Key.Key_F2)
    qtbot.keyClick(panel.entry.line, Key.Key_Escape)
    assert panel.rows.hasFocus()
    assert panel.entry.line.text() == ""
    qtbot.keyClicks(panel.entry.line, "C[0]")
    qtbot.keyClick(panel.entry.line, Key.Key_Return)
    assert window.watches.lines == ("L", "norm(g)", "min(gain[1])", "C[0]")


def test_left_and_right_go_from_sample_to_sample(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=1000)
    window.watches.add("L")
    qtbot.keyClick(window, Key.Key_2, Modifier.AltModifier)
    rows, every = panel_of(window).rows, grid(1000).step
    window.clock.seek(every * 10 + 3, 5)
    for key, expected in ((Key.Key_Left, 10), (Key.Key_Left, 9), (Key.Key_Right, 10), (Key.Key_Right, 11)):
        qtbot.keyClick(rows, key)
        assert window.session.cursor.iteration == every * expected
    assert rows.topLevelItem(0).text(1) == numbers.significant(window.session.losses[every * 11])
    window.clock.seek(0)
    qtbot.keyClick(rows, Key.Key_Left)
    assert window.session.cursor.iteration == 0
    qtbot.waitUntil(lambda: points(window) == len(grid(1000)))
    assert f"one iteration in {every};" in rows.topLevelItem(0).toolTip(3)


def test_a_run_is_sampled_while_it_goes_on(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.watches.add("L")
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.kept > 300 and points(window) > 5, timeout=20_000)
    qtbot.keyClick(window, Key.Key_F6)
    qtbot.waitUntil(lambda: points(window) == len(grid(window.session.kept)))
    assert not window.clock.running and window.session.kept > 300


def test_true_and_false_are_yes_and_no_and_what_is_not_computed_is_unknown(window: Window) -> None:
    window.watches.add("L > 0")
    window.watches.add("L < 0")
    rows = panel_of(window).rows
    assert [rows.topLevelItem(n).text(1) for n in range(2)] == ["?", "?"]
    window.clock.seek(2, len(window.session.program.ops))
    assert [rows.topLevelItem(n).text(1) for n in range(2)] == ["yes", "no"]
    assert (short(None), short(0.5)) == ("?", "0.500")


def test_watches_stay_where_they_make_sense(window: Window, qtbot: QtBot) -> None:
    window.watches.put(("L", "W[2][1, 1]", "a[0][1, 0]"))
    window.documents.reload()
    assert window.watches.lines == ("L", "W[2][1, 1]", "a[0][1, 0]")
    window.documents.open("circle")
    assert window.watches.lines == ("L", "W[2][1, 1]", "a[0][1, 0]")
    window.watches.add("z[3][0, 0]")
    window.documents.open("xor")
    assert window.watches.lines == ("L", "a[0][1, 0]")
    window.watches.remove(0)
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.watches.lines == ("a[0][1, 0]", "W[2][1, 1]", "z[3][0, 0]")


def test_a_curve_is_cut_where_a_sample_is_missing() -> None:
    curve = pieces([(0, 1.0), (2, 3.0), (6, 2.0), (8, 1.0), (20, -1.0)], 2)
    assert [[at for at, _ in piece] for piece in curve] == [[0, 2], [6, 8], [20]]
    assert [share for piece in curve for _, share in piece] == [0.5, 1.0, 0.75, 0.5, 0.0]
    assert pieces([(0, 4.0), (1, 4.0)], 1) == [[(0, 0.5), (1, 0.5)]]
    assert pieces([(0, -1.5e308), (1, 1.5e308)], 1) == [[(0, 0.0), (1, 1.0)]]
    assert pieces([], 1) == []


def test_a_tip_says_all() -> None:
    text = about(Watched("L", 0.1234567890123, None, ((0, 1.0), (4, 0.25)), 4))
    assert "now: 0.1234567890123\n" in text
    assert "a step ago: ?" in text
    assert "0.250 to 1.00" in text
    assert "one iteration in 4" in text
    assert "has no" in about(Watched("gain[9]", None, None, (), 1, "This network has no “gain[9]”."))
