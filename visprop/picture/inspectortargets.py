"""What can be clicked in a frame: shapes with an id, and every number that was computed somewhere."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.picture import boxes, hit
from visprop.picture.frame import Box, Frame, Text
from visprop.picture.inspectorsubject import Link, link_of
from visprop.picture.reading import Reading

GO = "go"


@dataclass(frozen=True, slots=True)
class Target:
    """A rectangle in pixels of the frame; a click there asks for a shape's id, or for "go THING|VALUE|EXAMPLE"."""

    x: float
    y: float
    w: float
    h: float
    id: str


def targets(frame: Frame, reading: Reading) -> tuple[Target, ...]:
    """All targets in reading order."""
    found: dict[str, Target] = {}
    for shape in frame.still:
        if isinstance(shape, Box) and shape.id:
            found.setdefault(shape.id, Target(shape.x, shape.y, shape.w, shape.h, shape.id))
        elif isinstance(shape, Text) and shape.id and shape.id not in found:
            found[shape.id] = Target(*boxes.bounds(shape), shape.id)
    numbers = [
        Target(x, y, w, h, written(link))
        for text in frame.still
        if isinstance(text, Text) and not text.id
        for x, y, w, h, q in hit.spots(text)
        if (link := link_of(q, reading)) is not None
    ]
    return tuple(sorted((*found.values(), *numbers), key=lambda target: (round(target.y), target.x)))


def target_at(frame: Frame, reading: Reading, x: float, y: float) -> str:
    """What a click at (x, y) asks for, "" for nothing."""
    name = hit.hit(frame, x, y)
    if name:
        return name
    q = hit.number_at(frame, x, y)
    link = link_of(q, reading) if q is not None else None
    return written(link) if link is not None else ""


def written(link: Link) -> str:
    """A link as an id."""
    return f"{GO} {link.id}|{link.value}|{'' if link.example is None else link.example}"


def read(id: str) -> Link:
    """The link that `written` wrote."""
    thing, value, example = id.removeprefix(f"{GO} ").split("|")
    return Link(thing, value, int(example) if example else None)
