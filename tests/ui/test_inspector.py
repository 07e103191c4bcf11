"""The panel at the right: its tabs, by keys, and remembered. The tab "Why"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.picture import boxes
from visprop.picture.frame import Text
from visprop.ui.action import TABS
from visprop.ui.window import Window

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]
CONTROL, ALT = Modifier.ControlModifier, Modifier.AltModifier


# Tabs


def test_each_tab_comes_to_the_front_by_its_key(window: Window, qtbot: QtBot) -> None:
    panel = window.parts.debug
    assert not panel.isVisible()
    for number, name in enumerate(TABS, 1):
        qtbot.keyClick(window, getattr(Key, f"Key_{number}"), CONTROL)
        assert panel.isVisible() and panel.tab == name
        checked = [tab for tab in TABS if window.commands.qt[f"tab-{tab}"].isChecked()]
        assert checked == [name]
    qtbot.keyClick(window, Key.Key_F8)
    assert not panel.isVisible()
    assert not any(window.commands.qt[f"tab-{tab}"].isChecked() for tab in TABS)


def test_going_to_a_list_brings_the_debugger_to_the_front(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_2, CONTROL)
    qtbot.keyClick(window, Key.Key_3, ALT)
    assert window.parts.debug.tab == "debugger"
    assert window.parts.debug.branches.rows.hasFocus()


def test_the_tab_in_front_is_remembered(make: Make, qtbot: QtBot) -> None:
    first = make()
    qtbot.keyClick(first, Key.Key_2, CONTROL)
    first.close()
    again = make()
    assert again.parts.debug.isVisible() and again.parts.debug.tab == "why"


# Why


def at_gradient(window: Window, thing: str = "") -> None:
    """Behind the gradient, with the tab in front."""
    window.clock.seek(0, window.session.program.index("g") + 1)
    window.side.show("why")
    if thing:
        window.select(thing)


def click(window: Window, qtbot: QtBot, wanted: str) -> None:
    """Click the target of the inspector that asks for `wanted`."""
    inspector = window.parts.debug.why
    target = next(each for each in inspector.view.targets() if each.id == wanted)
    at = inspector.view.rect_of(target).center().toPoint()
    inspector._scroll.ensureVisible(at.x(), at.y())
    qtbot.mouseClick(inspector.view, Qt.MouseButton.LeftButton, pos=at)


def seen(window: Window) -> tuple[str, str]:
    subject = window.why.subject()
    return subject.id, subject.value


def test_each_operand_leads_to_its_own_explanation_and_back(window: Window, qtbot: QtBot) -> None:
    at_gradient(window, "edge 1 0 1")
    assert seen(window) == ("edge 1 0 1", "dL_dW")
    click(window, qtbot, "go node 1 0|dC_dz|0")
    assert seen(window) == ("node 1 0", "dC_dz") and window.look.selection == "node 1 0"
    click(window, qtbot, "go node 2 1|dC_dz|0")
    click(window, qtbot, "value gain")
    assert seen(window) == ("node 2 1", "gain")
    for wanted in (("node 2 1", "dC_dz"), ("node 1 0", "dC_dz"), ("edge 1 0 1", "dL_dW")):
        qtbot.keyClick(window, Key.Key_Backspace)
        assert seen(window) == wanted
    assert not window.commands.qt["why-back"].isEnabled()
    qtbot.keyClick(window, Key.Key_Backspace, Modifier.ShiftModifier)
    assert seen(window) == ("node 1 0", "dC_dz")


def test_time_moves_to_when_it_was_computed(window: Window, qtbot: QtBot) -> None:
    window.select("node 2 1")
    window.side.show("why")
    click(window, qtbot, "value dC_dz")
    subject = window.parts.debug.why.view.frame
    click(window, qtbot, "when")
    program, cursor = window.session.program, window.session.cursor
    assert (cursor.iteration, cursor.op, cursor.part) == (0, program.index("dC_dz[2]") + 1, 0)
    assert seen(window) == ("node 2 1", "dC_dz") and window.parts.debug.why.view.frame != subject
    window.clock.seek(3, 5)
    window.why.show("edge 3 0 1", "W")
    qtbot.keyClick(window, Key.Key_F4, Modifier.ShiftModifier)
    cursor = window.session.cursor
    assert (cursor.iteration, cursor.op, cursor.part) == (2, program.index("W[3]"), 2)


def test_a_bar_of_the_batch_brings_its_example(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    at_gradient(window, "edge 1 2 1")
    click(window, qtbot, "example 6")
    assert window.example_text() == "7 / 10"
    click(window, qtbot, "path 1")
    assert window.look.path == 1 and window.example_text() == "7 / 10"


def test_the_keyboard_alone_follows_a_number(window: Window, qtbot: QtBot) -> None:
    at_gradient(window, "node 1 0")
    qtbot.keyClick(window, Key.Key_2, CONTROL)
    view = window.parts.debug.why.view
    assert view.hasFocus()
    wanted = [target.id for target in view.targets()]
    for _ in range(wanted.index("go node 2 1|dC_dz|0") + 1):
        qtbot.keyClick(view, Key.Key_Down)
    qtbot.keyClick(view, Key.Key_Return)
    assert seen(window) == ("node 2 1", "dC_dz")


def test_what_is_pointed_at_is_marked_wherever_it_stands(window: Window, qtbot: QtBot) -> None:
    at_gradient(window, "node 1 0")
    view = window.parts.debug.why.view
    target = next(each for each in view.targets() if each.id == "go node 1 0|gain|0")
    at = view.rect_of(target).center().toPoint()
    none, plain = Qt.MouseButton.NoButton, Modifier.NoModifier
    where, globally = QPointF(at), QPointF(view.mapToGlobal(at))
    move = QMouseEvent(QEvent.Type.MouseMove, where, globally, none, none, plain)  # the screen ends before the panel
    QApplication.sendEvent(view, move)
    places = sum(each.id == target.id for each in view.targets())
    assert len(view.frame.moving) == places >= 2
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    window.refresh()
    assert len(view.frame.moving) == places


def test_a_number_in_the_strip_opens_its_explanation(window: Window, qtbot: QtBot) -> None:
    window.clock.seek(0, window.session.program.index("dC_dz[1]") + 1)
    strip = window.parts.strip
    assert not window.parts.debug.isVisible()
    target = next(each for each in strip.targets() if each.id == "go node 2 1|dC_dz|0")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect_of(target).center().toPoint())
    assert window.parts.debug.tab == "why" and window.parts.debug.isVisible()
    assert seen(window) == ("node 2 1", "dC_dz")


def test_why_the_first_gradient_vanishes_is_found_by_clicks(make: Make, qtbot: QtBot) -> None:
    window = make("vanishing", (1600, 900))
    at_gradient(window, "edge 1 0 0")
    text = said(window)
    assert (
        "The gains σ′(z) make it small" in text and "σ′(z) is at most 0.25, so 5 of them leave at most 9.8e−4" in text
    )
    assert "27 paths lead from here to the cost" in text
    click(window, qtbot, "path 2")
    click(window, qtbot, "go node 5 0|gain|0")
    assert seen(window) == ("node 5 0", "gain")


def said(window: Window) -> str:
    frame = window.parts.debug.why.view.frame
    return " ".join(boxes.layout(shape.formula, shape.px).text for shape in frame.still if isinstance(shape, Text))


def test_another_network_forgets_the_way_back(window: Window, qtbot: QtBot) -> None:
    at_gradient(window, "node 1 0")
    click(window, qtbot, "value z")
    assert window.why.can_go_back
    window.documents.open("xor")
    assert not window.why.can_go_back and window.why.subject() is None


def test_the_explanation_keeps_to_the_width_of_the_panel(window: Window, qtbot: QtBot) -> None:
    at_gradient(window, "node 1 0")
    view = window.parts.debug.why.view
    for size in ((1280, 800), (1920, 1080), (960, 640)):
        window.resize(*size)
        QApplication.processEvents()
        assert abs(view.transform().m11() - 1) < 1e-9
        assert view.frame.width <= view.width() and view.frame.height == view.height()
