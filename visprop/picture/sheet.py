"""What the pictures beside the network share: the title above them, what is selected, and rings around what is lit."""

from __future__ import annotations

from visprop.picture import measure
from visprop.picture.formula import Formula, Words
from visprop.picture.frame import Box, Shape, Stroke, Text
from visprop.picture.heading import alone, title_sizes
from visprop.picture.look import Look

MARGIN = 28.0  # design pixels at the left and the right


def draw_title(
    moment, look: Look, title: str, note: Formula, formula: Formula | None = None
) -> tuple[list[Shape], float]:
    """Title and note at the left, a formula at the right where there is room for it; and the height that they take.

    Where two runs are compared, the note says that only one of them is seen.
    """
    note = Words(alone(moment)) if moment.compared else note
    if not look.title:
        return [], 6 * look.scale
    k, (big, small) = look.scale, title_sizes(look)
    left, right = MARGIN * k, look.width - MARGIN * k
    heading = Words(title)
    found: list[Shape] = [Text(left, 6 * k + 0.7 * big, heading, big, "text", "left")]
    used, y = measure.size(heading, big)[0], 6 * k + 1.35 * big + 0.72 * small
    if measure.size(note, small)[0] <= right - left:
        found.append(Text(left, y, note, small, "text", "left"))
        used = max(used, measure.size(note, small)[0])
    height = 6 * k + 1.35 * big + 1.45 * small
    if formula is None:
        return found, height
    for px in (1.1 * small, small, 16.0):
        w, h = measure.size(formula, px)
        if left + used + 24 * k + w <= right and h <= height:
            found.append(Text(right, 4 * k + max(h, height - 8 * k) / 2, formula, px, "text", "right"))
            break
    return found, height


def ring(x: float, y: float, w: float, h: float, u: float, token: str = "ring", id: str = "") -> Box:
    """A line around a box about (x, y), with air between."""
    air = 5 * u
    return Box(x - w / 2 - air, y - h / 2 - air, w + 2 * air, h + 2 * air, "", Stroke(token, 4 * u), 10 * u, id)


def parameter_of(selection: str) -> tuple[str, int, tuple[int, ...]] | None:
    """("W" or "b", layer, index) of a selected edge or bias; None for anything else."""
    kind, *places = selection.split() or [""]
    if kind not in ("edge", "bias"):
        return None
    layer, *index = (int(place) for place in places)
    return "W" if kind == "edge" else "b", layer, tuple(index)


def id_of(kind: str, layer: int, index: tuple[int, ...]) -> str:
    """The id of a parameter's shapes: "edge 1 0 2", "bias 1 0"."""
    return " ".join([{"W": "edge", "b": "bias"}[kind], str(layer), *map(str, index)])
