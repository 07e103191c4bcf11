"""No two texts overlap, none is clipped, none is too small, and none lies on an arrow that is not its own."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

import pytest

from tests.picture.walking import NAMES, SIZES, Rect, look_of, made, rect, said, shapes_of, texts, walk
from visprop import Session
from visprop.picture import boxes
from visprop.picture.curve import build_curve
from visprop.picture.frame import Arrow, Box, Disc, Frame
from visprop.picture.labels import crosses
from visprop.picture.network import build_frame
from visprop.picture.opbar import build_opbar
from visprop.picture.runbar import build_runbar
from visprop.picture.strip import build_strip

SMALLEST = 12.0
FAINT = 0.4  # a halo under an arrow, or an edge that is only hinted at, may lie behind a text
SHAPES = [
    [1, 1],
    [1, 16, 1],
    [2, 2, 2, 2, 2, 2, 2],
    [3, 3, 3, 3],
    [4, 4],
    [5, 6, 5],
    [8, 5, 1, 12],
    [16, 16, 16, 16, 16, 16, 16],
    [116, 64, 32, 16, 1],
    [2] * 40,
]


def faults(frame: Frame) -> list[str]:
    """What is wrong with the texts of a frame."""
    found, places = [], [(said(text), rect(text), text) for text in texts(frame)]
    for number, (words, box, text) in enumerate(places):
        if box[0] < 0 or box[1] < 0 or box[2] > frame.width or box[3] > frame.height:
            found.append(f"{words!r} is clipped")
        if boxes.layout(text.formula, text.px).smallest < SMALLEST:
            found.append(f"{words!r} is too small")
        found += [f"{words!r} overlaps {other!r}" for other, its, _ in places[:number] if meet(box, its)]
    return found


def meet(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def on_arrows(frame: Frame) -> list[str]:
    """Texts that an arrow runs through, unless something filled stands between the two."""
    found, shapes = [], shapes_of(frame)
    for number, text in enumerate(shapes):
        if text not in texts(frame):
            continue
        left, top, right, bottom = rect(text)
        covered = max((n for n in range(number) if covers(shapes[n], rect(text))), default=-1)
        for arrow in shapes[covered + 1 :]:
            if isinstance(arrow, Arrow) and arrow.stroke.opacity > FAINT:
                half = arrow.stroke.width / 2
                inner = (left + 1 - half, top + 2 - half, right - 1 + half, bottom - 2 + half)
                if crosses(inner, arrow.start, arrow.end):
                    found.append(f"{said(text)!r} lies on {arrow.id}")
    return found


def on_rings(frame: Frame) -> list[str]:
    """Texts that the outline of a ring runs through, unless something filled stands between the two."""
    shapes = shapes_of(frame)
    rings = [(n, shape) for n, shape in enumerate(shapes) if isinstance(shape, Disc) and not shape.fill]
    cut = [(n, ring, text) for text in texts(frame) for n, ring in rings if cuts(ring, rect(text))]
    return [
        f"{said(text)!r} lies on the ring of {ring.id}"
        for n, ring, text in cut
        if n > shapes.index(text) or not any(covers(shape, rect(text)) for shape in shapes[n : shapes.index(text)])
    ]


def cuts(ring: Disc, box: Rect) -> bool:
    """Whether the outline of a ring runs through a rectangle, the outermost 2 pixels of which may be touched."""
    air = ring.stroke.width / 2 - 2
    left, top, right, bottom = (
        box[0] - air - ring.x,
        box[1] - air - ring.y,
        box[2] + air - ring.x,
        box[3] + air - ring.y,
    )
    nearest = hypot(max(left, 0, -right), max(top, 0, -bottom))
    return nearest < ring.r < hypot(max(-left, right), max(-top, bottom))


def covers(shape, box: Rect) -> bool:
    """Whether a filled shape lies under the whole of a text."""
    left, top, right, bottom = box
    if isinstance(shape, Disc) and shape.fill:
        away = ((left + right) / 2 - shape.x) ** 2 + ((top + bottom) / 2 - shape.y) ** 2
        return away < shape.r**2 and 2 * shape.r >= right - left
    if not isinstance(shape, Box) or not shape.fill:
        return False
    air = 3
    inside = shape.x <= left + air and right - air <= shape.x + shape.w
    return inside and shape.y <= top + air and bottom - air <= shape.y + shape.h


def check(moment, look) -> None:
    network = build_frame(moment, look)
    assert faults(network) + on_arrows(network) + on_rings(network) == []
    for build, height in ((build_strip, 164), (build_opbar, 56), (build_runbar, 44)):
        assert faults(build(moment, replace(look, height=round(height * look.scale)))) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_texts_keep_apart_at_every_operation(name, size):
    for moment in walk(Session(name), "op"):
        for progress in (1.0, 0.5):
            check(moment, look_of(size, progress=progress))


@pytest.mark.parametrize("size", [(1880, 560), (1280, 370)])
@pytest.mark.parametrize(
    ("name", "grain"), [("lecture", "product"), ("mazur", "neuron"), ("sum-of-sigmoids", "neuron")]
)
def test_texts_keep_apart_while_pulses_run(name, grain, size):
    for moment in walk(Session(name), grain):
        for progress in (0.0, 0.25, 0.5, 0.75):
            look = look_of(size, progress=progress, grain=grain)
            frame = build_frame(moment, look)
            assert faults(frame) + on_arrows(frame) == []


@pytest.mark.parametrize("layers", SHAPES, ids=lambda layers: "-".join(map(str, layers[:7])))
def test_texts_keep_apart_in_every_shape_of_network(layers):
    session = made(layers, "tanh")
    names = ["batch", "z[1]", "a[1]", "gain[1]", "L", "dC_dz[1]", "dL_dW[1]", "dL_db[1]", "W[1]", "b[1]"]
    for op in sorted({session.program.index(name) for name in names} & set(range(len(session.program.ops)))):
        session.seek(0, op + 1)
        for size in ((1880, 560), (1280, 370)):
            for progress in (1.0, 0.5):
                check(session.moment(), look_of(size, progress=progress))


@pytest.mark.parametrize("size", [(1880, 560), (1280, 370)])
def test_a_selected_edge_gets_its_plate(size):
    session = Session("lecture")
    session.seek(0, session.program.index("a[3]"))
    frame = build_frame(session.moment(), look_of(size, selection="edge 2 1 0"))
    assert faults(frame) + on_arrows(frame) == []
    assert any("w" in said(text) and text.id == "edge 2 1 0" for text in texts(frame))


@pytest.mark.parametrize("kept", [0, 1, 11, 300, 12_345])
@pytest.mark.parametrize("log", [False, True])
def test_the_loss_curve_is_legible(kept, log):
    session = Session("circle")
    session.advance(iterations=kept)
    for size in ((1324, 552), (1280, 370), (640, 300)):
        frame = build_curve(session.moment(), replace(look_of((1280, 370)), width=size[0], height=size[1]), log)
        assert faults(frame) == []
        assert faults(build_runbar(session.moment(), replace(look_of((1280, 370)), height=44))) == []
