"""The selection moved by keys: from a node to its edges, along them to the next node, up and down among neighbours.

No Qt here. Columns lie as in the picture: inputs, weights, layer 1, weights, ..., the cost, the targets.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

LEFT, RIGHT, UP, DOWN = "left", "right", "up", "down"


def walk(window: Any, way: str) -> None:
    """Select what lies next to the selection, and bring it into view."""
    canvas = window.parts.canvas
    shapes = (*canvas.frame.still, *canvas.frame.moving)
    name = neighbour(window.look.selection, way, {shape.id for shape in shapes if shape.id})
    window.clock.pause()
    window.tips.forget()
    if name and name != window.look.selection:
        window.select(name)
    window.changes.reveal(name)


def neighbour(name: str, way: str, shown: Iterable[str]) -> str:
    """What is selected after a step `way` from `name`; `name` itself where nothing lies there, "" for no picture.

    `shown` are the ids of the picture: "input 0", "edge 1 0 0", "bias 1 0", "node 1 0", "cost", "target 0".
    """
    columns = _columns(shown)
    if not columns:
        return ""
    here = _place(name)
    if here is None or name not in columns.get(here[0], {}):
        return next(iter(columns.get(2) or columns[min(columns)]))
    column, order = here
    names = list(columns[column])
    if way in (UP, DOWN):
        at = names.index(name) + (1 if way == DOWN else -1)
        return names[min(max(at, 0), len(names) - 1)]
    beyond = [each for each in columns if (each > column if way == RIGHT else each < column)]
    if not beyond or (name.startswith("bias") and way == LEFT):
        return name
    there = min(beyond) if way == RIGHT else max(beyond)
    return min(columns[there], key=lambda each: _far(columns[there][each], there, order, way))


def _far(place: tuple[float, ...], column: int, order: tuple[float, ...], way: str) -> tuple:
    """How far a place of the next column is from being an end of this weight, or a weight of this node; its order."""
    to_edge, from_edge = column % 2 == 1 and len(place) == 2, len(order) == 2
    if to_edge:  # a weight of this node: into it, or out of it
        end = place[0] if way == LEFT else place[1]
        return abs(end - order[0]), place
    if from_edge:
        end = order[1] if way == LEFT else order[0]
        return abs(place[0] - end), place
    return 0, place


def _columns(shown: Iterable[str]) -> dict[int, dict[str, tuple[float, ...]]]:
    """Column -> its names from top to bottom, with their order in it."""
    found: dict[int, dict[str, tuple[float, ...]]] = {}
    places = [(place, name) for name in shown if (place := _place(name)) is not None]
    for (column, order), name in sorted(places):
        found.setdefault(column, {})[name] = order
    return found


def _place(name: str) -> tuple[int, tuple[float, ...]] | None:
    """(column, order in it) of a shape, None for one that cannot be selected."""
    kind, *rest = name.split() or [""]
    numbers = tuple(float(number) for number in rest if number.isdecimal())
    match kind, len(numbers):
        case "input", 1:
            return 0, numbers
        case "edge", 3:
            return 2 * int(numbers[0]) - 1, numbers[1:]
        case "bias", 2:
            return 2 * int(numbers[0]) - 1, (numbers[1], float("inf"))
        case "node", 2:
            return 2 * int(numbers[0]), numbers[1:]
        case "cost", 0:
            return 10**6 + 1, (0.0,)
        case "target", 1:
            return 10**6 + 2, numbers
    return None
