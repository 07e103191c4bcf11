"""The tab "Data": rows, which of them are in the batch, and probes, which are seen and change nothing."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from visprop import Experiment
from visprop.picture.charts.answers import part_title
from visprop.picture.reading import Reading
from visprop.session import Session
from visprop.ui.probing import batch_rows
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def circle(make: Callable[..., Window], qtbot: QtBot) -> Window:
    """A window on the circle with rows of all three parts and inputs that are standardised, its tab in front."""
    experiment = Experiment.load("circle").replace("data", standardize="inputs", split="random 0.2", test="random 0.1")
    window = make(experiment)
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    assert window.parts.debug.tab == "data" and window.parts.debug.data.table.hasFocus()
    return window


def choose(window: Window, which: str) -> None:
    box = window.parts.debug.data.which
    box.setCurrentIndex(box.findData(which))
    box.activated.emit(box.currentIndex())


def trace(window: Window, qtbot: QtBot, row: int) -> None:
    table = window.parts.debug.data.table
    table.selectRow(row)
    qtbot.keyClick(table, Qt.Key.Key_Return)


def test_all_rows_are_listed_in_their_own_units(circle: Window) -> None:
    model, session = circle.parts.debug.data.model, circle.session
    counts = [len(rows) for rows in (session.data.x, session.data.x_valid, session.data.x_test)]
    assert min(counts) > 0 and model.rowCount() == sum(counts)
    start = 0
    for part, count in zip(("train", "valid", "test"), counts, strict=True):
        for number in (0, count - 1):
            x, y = session.row(part, number)
            cells = [model.index(start + number, column) for column in range(1, 4)]
            exact = [float(model.data(cell, Qt.ItemDataRole.ToolTipRole)) for cell in cells]
            assert exact == pytest.approx([*x, *y], rel=1e-15)
            shown = [float(model.data(cell).replace("\u2212", "-")) for cell in cells]
            assert shown == pytest.approx(exact, rel=1e-3)
            assert model.data(model.index(start + number, 0)) == f"{part_title(part)} {number + 1}"
        start += count
        choose(circle, part)
        assert model.rowCount() == count and model.place(0) == (part, 0)
        choose(circle, "all")


def test_the_rows_of_the_batch_are_marked_and_a_row_of_it_is_focused(circle: Window, qtbot: QtBot) -> None:
    model = circle.parts.debug.data.model
    circle.clock.step()
    taken = circle.session.tape["rows"].tolist()
    marked = [row for row in range(model.rowCount()) if "●" in model.data(model.index(row, 0))]
    assert marked == sorted(taken)
    trace(circle, qtbot, taken[4])
    assert circle.shown_example() == 4 and not circle.probing.on
    choose(circle, "batch")
    assert [model.place(row) for row in range(model.rowCount())] == [("train", number) for number in taken]
    circle.session.advance(iterations=1)
    circle.clock.step()
    assert [model.place(row)[1] for row in range(model.rowCount())] == circle.session.tape["rows"].tolist() != taken


def test_a_probe_shows_its_own_numbers_and_changes_nothing(circle: Window, qtbot: QtBot) -> None:
    straight = Session(circle.session.origin)
    for session in (circle.session, straight):
        session.advance(iterations=5)
    circle.refresh()
    choose(circle, "valid")
    trace(circle, qtbot, 2)
    session, moment = circle.session, circle.session.moment()
    x, y = session.row("valid", 2)
    expected = session.probe(x, y)
    reading = Reading(moment, circle.look)
    assert moment.probe == "validation row 3" and "validation row 3" in circle.parts.banner.text()
    assert any("Probe" in str(shape) for shape in circle.parts.canvas.frame.still)
    assert reading.get("z[1]", 1).value == expected["z[1]"][0, 1]
    assert reading.get("dC_dz[1]", 0).value == expected["dC_dz[1]"][0, 0]
    assert repr(float(expected["z[1]"][0, 1])) in circle.tips.about("node 1 1")
    assert circle.changes.place("input 0") is None and circle.changes.place("edge 1 0 0") is not None
    assert session.digest() == straight.digest()
    circle.set_grain("op")
    for _ in range(3):
        circle.clock.step()
    part = circle.session.moment()
    assert part.tape.computed("z[1]") and not part.tape.computed("a[3]")
    qtbot.keyClick(circle.parts.canvas, Qt.Key.Key_Escape)
    assert not circle.probing.on and circle.session.moment().batch == 10 and not circle.parts.banner.text()
    for _ in range(3):
        straight.step("op")
    assert circle.session.digest() == straight.digest()


@pytest.mark.parametrize("view", ["forward", "backward", "both", "summary", "sums", "theta", "graph", "walk"])
def test_every_view_can_show_a_probe(circle: Window, view: str) -> None:
    circle.session.advance(iterations=2)
    circle.probing.trace_row("test", 0, "test row 1")
    circle.viewing.show(view)
    circle.select("edge 1 0 0")
    circle.side.show("why")
    circle.clock.step()
    assert circle.parts.canvas.frame.still and "test row 1" in circle.parts.banner.text()
    circle.clock.run_to(circle.session.cursor.iteration + 2)


def test_own_inputs_are_pinned_and_follow_the_run(circle: Window, qtbot: QtBot) -> None:
    panel = circle.parts.debug.data
    qtbot.keyClick(circle, Qt.Key.Key_I, CTRL)
    assert panel.entry.hasFocus()
    for text, wrong in (("1", "2 numbers"), ("1, b", "“b”"), ("1, 2; 7, 8", "1 numbers"), ("1e999, 0", "finite")):
        panel.entry.setText(text)
        qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
        assert wrong in panel.wrong.text() and not circle.probing.pins, text
    for text in ("0.5, \u22121", "0.5 -1; 1"):
        panel.entry.setText(text)
        qtbot.keyClick(panel.entry, Qt.Key.Key_Return)
        assert circle.probing.on and not panel.entry.text() and panel.wrong.isHidden()
    choose(circle, "test")
    panel.table.selectRow(0)
    qtbot.mouseClick(panel.pin_button, Qt.MouseButton.LeftButton)
    rows = [panel.pins.topLevelItem(n) for n in range(panel.pins.topLevelItemCount())]
    assert [row.text(0) for row in rows] == ["0.5, \u22121", "0.5 -1; 1", "test row 1"]
    assert rows[0].text(1) == rows[1].text(1) and rows[0].text(2) == "–" != rows[1].text(2)
    before = [row.text(1) for row in rows]
    circle.session.advance(iterations=200)
    circle.refresh()
    after = [panel.pins.topLevelItem(n).text(1) for n in range(3)]
    expected = circle.session.probe([0.5, -1]).outputs[0, 0]
    assert after != before and float(after[0].replace("\u2212", "-")) == pytest.approx(expected, abs=0.01)
    panel.pins.setCurrentItem(panel.pins.topLevelItem(1))
    qtbot.keyClick(panel.pins, Qt.Key.Key_Delete)
    assert len(circle.probing.pins) == 2 and not circle.probing.on


def test_another_experiment_has_no_probe_and_only_pins_that_fit(circle: Window) -> None:
    circle.probing.pin(circle.session.probed or _row(circle))
    circle.probing.trace(circle.probing.pins[0])
    circle.documents.open("iris")
    assert not circle.probing.on and circle.probing.pins == () and batch_rows(circle.session) == {}
    model = circle.parts.debug.data.model
    assert model.columnCount() == 1 + 4 + 3 and np.isfinite(float(model.data(model.index(0, 1))))
    circle.travel.undo()
    assert len(circle.probing.pins) == 1 and circle.probing.on


def _row(window: Window):
    from visprop.ui.probing import row_of

    return row_of(window.session, "test", 1, "test row 2")
