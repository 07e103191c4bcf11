"""The selection walks through the network by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from visprop.picture.frame import Disc
from visprop.ui.walk import DOWN, LEFT, RIGHT, UP, neighbour
from visprop.ui.window import Window

Make = Callable[..., Window]
KEYS = {LEFT: Qt.Key.Key_Left, RIGHT: Qt.Key.Key_Right, UP: Qt.Key.Key_Up, DOWN: Qt.Key.Key_Down}
SIZES = (2, 3, 2)
NET = [f"input {j}" for j in range(2)] + ["cost", "cost 0", "chart", "target 0", "target 1"]
for layer in (1, 2):
    for i in range(SIZES[layer]):
        NET += [f"node {layer} {i}", f"bias {layer} {i}"]
        NET += [f"edge {layer} {i} {j}" for j in range(SIZES[layer - 1])]


@pytest.mark.parametrize(
    ("name", "ways", "expected"),
    [
        ("", (DOWN,), "node 1 0"),
        ("nothing", (LEFT,), "node 1 0"),
        ("node 1 1", (UP, UP), "node 1 0"),
        ("node 1 1", (DOWN, DOWN, DOWN), "node 1 2"),
        ("node 1 2", (LEFT,), "edge 1 2 0"),
        ("node 1 2", (LEFT, DOWN), "edge 1 2 1"),
        ("node 1 2", (LEFT, DOWN, DOWN), "bias 1 2"),
        ("bias 1 2", (LEFT,), "bias 1 2"),
        ("bias 1 1", (RIGHT,), "node 1 1"),
        ("bias 1 1", (DOWN,), "edge 1 2 0"),
        ("edge 1 2 1", (LEFT,), "input 1"),
        ("edge 1 2 1", (RIGHT,), "node 1 2"),
        ("input 1", (RIGHT,), "edge 1 0 1"),
        ("input 0", (LEFT,), "input 0"),
        ("node 1 2", (RIGHT,), "edge 2 0 2"),
        ("node 1 2", (RIGHT, RIGHT, RIGHT), "cost"),
        ("cost", (RIGHT, DOWN), "target 1"),
        ("target 1", (RIGHT,), "target 1"),
        ("target 1", (LEFT, LEFT), "node 2 0"),
    ],
)
def test_a_step_goes_to_what_lies_there(name: str, ways: tuple[str, ...], expected: str) -> None:
    for way in ways:
        name = neighbour(name, way, reversed(NET))
    assert name == expected


def test_every_place_is_reached_from_every_other() -> None:
    selectable = {name for name in NET if name not in ("cost 0", "chart")}
    for start in ("input 0", "target 1", "bias 1 2"):
        seen, ahead = {start}, [start]
        while ahead:
            found = {neighbour(ahead[-1], way, NET) for way in KEYS} - seen
            ahead.pop()
            seen |= found
            ahead += found
        assert seen == selectable
    assert neighbour("node 1 0", LEFT, []) == ""


def test_a_weight_is_found_and_changed_without_a_mouse(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.clock.seek(0, 3)
    for way in (DOWN, DOWN, LEFT, DOWN):
        qtbot.keyClick(window, KEYS[way], Qt.KeyboardModifier.ShiftModifier)
    assert window.look.selection == "edge 1 1 1"
    qtbot.keyClick(window, Qt.Key.Key_F2)
    line = window.focusWidget()
    line.setText("0.5")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.session.tape["theta.W[1]"][1, 1] == 0.5
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert [each.text for each in window.stops.all] == ["W[1][1, 1] changes sign"]


def test_a_zoomed_network_follows_the_selection(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    canvas, seen = window.parts.canvas, set()
    canvas.zoom(6.0)
    for way in (*(RIGHT,) * 7, *(LEFT,) * 8):
        qtbot.keyClick(window, KEYS[way], Qt.KeyboardModifier.ShiftModifier)
        name = window.look.selection
        seen.add(name)
        middles = [QPointF(disc.x, disc.y) for disc in canvas.frame.still if disc.id == name and isinstance(disc, Disc)]
        assert all(QRectF(canvas.rect()).contains(canvas.transform().map(middle)) for middle in middles)
    assert {"node 1 0", "node 3 0", "input 0", "target 0"} <= seen
