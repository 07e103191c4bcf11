"""Two runs compared: each number is that of its run alone, tints and edges follow it, and all of it is legible."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import SIZES, look_of, made, numbers, said, texts
from visprop import NotComputed, Session
from visprop.picture import compare, views
from visprop.picture.compare import Compared, Pair, scale_of, tint
from visprop.picture.frame import Arrow, Disc
from visprop.picture.network import build_frame
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.strip import build_strip
from visprop.picture.tooltip import about

LOOK = look_of((1880, 560))


def parted(name: str = "circle") -> Session:
    """Two branches of `name`, the second in view, both run for 40 iterations and compared."""
    session = Session(name)
    session.advance(iterations=40)
    session.seek(9, len(session.program.ops))
    session.edit("W[1]", -1.5, (0, session.program.sizes[0] - 1))
    session.advance(iterations=30)
    session.lockstep.compare("main")
    return session


@pytest.fixture
def session() -> Session:
    return parted()


def taped(session: Session, q: Quantity) -> float | None:
    """A quantity's value in a run of its own."""
    tape, name = session.tape, q.name.removeprefix("other.")
    for read in (tape.view, tape.under_way):
        try:
            return read(name).item(*q.index)
        except NotComputed:
            continue
    return None


@pytest.mark.parametrize("op", [1, 3, 5, 12, 15, 19, 25, 31])
def test_every_difference_is_that_of_the_two_runs_alone(session: Session, op: int) -> None:
    session.seek(25, op)
    main = Session("circle")
    main.seek(25, op)
    frame, strip = build_frame(session.moment(), LOOK), build_strip(session.moment(), LOOK)
    drawn = numbers(tuple(text.formula for text in (*texts(frame), *texts(strip))))
    found = [number for number in drawn if number.quantity.name == "difference"]
    assert len(found) > 20
    for number in found:
        here, there = number.quantity.operands
        assert not here.name.startswith("other.")
        assert there.name.startswith("other.")
        mine, its = taped(session, here), taped(main, there)
        if here.value is None or there.value is None:
            assert number.text == "?"
            assert number.quantity.value is None
        else:
            assert (here.value, there.value) == (mine, its)
            assert number.quantity.value == mine - its
            assert number.text.startswith("−") == (mine < its)


def test_neurons_are_compared_by_what_is_in_view(session: Session) -> None:
    for op, letter in (("a[2]", "a"), ("L", "a"), ("dC_dz[2]", "dC_dz"), ("dL_dW[1]", "dC_dz"), ("W[1]", "a")):
        session.seek(25, session.program.index(op) + 1)
        compared = Compared(Reading(session.moment(), LOOK))
        assert compared.letter == letter
        assert compared.of("node 2 1").here.name == f"{letter}[2]"


def test_tints_and_edges_say_the_sign_without_their_colours(session: Session) -> None:
    session.seek(25, 31)
    moment = session.moment()
    frame, compared = build_frame(moment, LOOK), Compared(Reading(moment, LOOK))
    signs = set()
    for shape in frame.still:
        kind = shape.id.split(" ")[0] if getattr(shape, "id", "") else ""
        if isinstance(shape, Disc) and kind == "node" and shape.fill[:4] in ("less", "more"):
            value = compared.of(shape.id).apart.value
            assert (shape.fill[:4] == "less") == (value < 0) == bool(shape.stroke.dash)
            signs.add(("node", value < 0))
        elif isinstance(shape, Arrow) and kind == "edge":
            value = compared.of(shape.id).apart.value
            assert (shape.stroke.token == "minus") == (value < 0) == bool(shape.stroke.dash)
            signs.add(("edge", value < 0))
    assert len(signs) == 4


def test_wider_edges_lie_further_apart(session: Session) -> None:
    session.seek(25, 31)
    frame, compared = build_frame(session.moment(), LOOK), Compared(Reading(session.moment(), LOOK))
    arrows = [s for s in frame.still if isinstance(s, Arrow) and s.id.startswith("edge") and s.id.split()[1] != "0"]
    sizes = sorted((abs(compared.of(arrow.id).apart.value), arrow.stroke.width) for arrow in arrows)
    assert [width for _, width in sizes] == sorted(width for _, width in sizes)
    assert sizes[-1][1] > 2 * sizes[0][1]


@pytest.mark.parametrize(
    ("values", "end"), [([0.3, -0.41], 0.5), ([1.0], 1.0), ([1.01], 2.0), ([-7e-5], 1e-4), ([0.0], 0.0), ([], 0.0)]
)
def test_scales_end_at_round_numbers(values, end) -> None:
    pairs = [Pair(Quantity(0.0, "a"), Quantity(0.0, "a"), Quantity(value, "difference")) for value in values]
    assert scale_of(pairs) == pytest.approx(end)


@pytest.mark.parametrize(
    ("value", "token"),
    [(0.0, "same"), (None, "canvas"), (0.01, "more1"), (-0.5, "less2"), (0.5001, "more3"), (-1.0, "less4"),
     (math.inf, "more4"), (-math.inf, "less4"), (5.0, "more4")],
)  # fmt: skip
def test_tints(value, token) -> None:
    pair = Pair(Quantity(0.0, "a"), Quantity(0.0, "a"), Quantity(value, "difference"))
    assert tint(pair, 1.0) == token


def test_before_the_other_run_has_come_nothing_is_known(session: Session) -> None:
    moment = replace(session.moment(), other=None)
    frame = build_frame(moment, LOOK)
    found = [n for n in numbers(tuple(text.formula for text in texts(frame))) if n.quantity.name == "difference"]
    assert found
    assert {number.text for number in found} == {"?"}
    assert "main is run up to this moment…" in {said(text) for text in texts(frame)}
    assert "on its way" in " ".join(said(text) for text in texts(build_strip(moment, LOOK)))


def test_another_row_is_not_compared() -> None:
    """After the batch size of a branch has changed, its batches hold other rows."""
    session = Session("circle")
    session.advance(iterations=40)
    session.seek(9, 31)
    session.edit("batch_size", 20)
    session.advance(iterations=30)
    session.lockstep.compare("main")
    moment = session.moment()
    ours, theirs = moment.tape["rows"].tolist(), moment.other.tape["rows"].tolist()
    main = Session("circle")
    main.seek(moment.iteration, 31)
    for example, row in enumerate(ours):
        pair = Compared(Reading(moment, replace(LOOK, example=example))).get("a[2]", 1)
        assert (pair.there.value is None) == (row not in theirs)
        if row in theirs:
            assert pair.there.value == main.tape["a[2]"][theirs.index(row), 1]
    assert Compared(Reading(moment, LOOK)).latest("W", 1, 0, 0).apart.value is not None


def test_pointing_tells_both_numbers(session: Session) -> None:
    session.seek(25, 31)
    main = Session("circle")
    main.seek(25, 31)
    text = about(session.moment(), LOOK, "edge 1 0 1")
    ours, theirs = (float(each.tape["theta.W[1]"][0, 1]) for each in (session, main))
    assert f"w = {ours!r}\n    main: {theirs!r}   Δ: {ours - theirs!r}" in text
    session.lockstep.end()
    assert "main" not in about(session.moment(), LOOK, "edge 1 0 1")


def test_the_strip_tells_both_numbers_of_what_is_selected(session: Session) -> None:
    session.seek(25, 31)
    for selection, value in (("node 2 0", session.tape["a[2]"][0, 0]), ("bias 1 3", session.tape["b[1]"][3])):
        look = replace(LOOK, selection=selection)
        drawn = numbers(tuple(text.formula for text in texts(build_strip(session.moment(), look))))
        assert any(each.quantity.value == value for each in drawn)
        assert compare.Compared(Reading(session.moment(), look)).of(selection).here.value == value


@pytest.mark.parametrize("size", SIZES)
def test_texts_keep_apart(session: Session, size) -> None:
    for op in (1, 2, 3, 4, 10, 12, 13, 16, 18, 20, 24, 27, 31):
        session.seek(25, op)
        look = look_of(size, selection="edge 1 0 1")
        frame = build_frame(session.moment(), look)
        assert faults(frame) + on_arrows(frame) == []
        strip = build_strip(session.moment(), replace(look, height=round(164 * look.scale)))
        assert faults(strip) == []


@pytest.mark.parametrize("layers", [[1, 1], [3, 3, 3, 3], [8, 5, 1, 12], [16] * 7, [116, 64, 32, 16, 1]])
def test_texts_keep_apart_in_other_networks(layers) -> None:
    session = made(layers, "tanh")
    session.advance(iterations=3)
    session.seek(0, len(session.program.ops))
    session.edit("b[1]", 0.7, (0,))
    session.advance(iterations=2)
    session.rename_branch(session.branch.name, "a branch with quite a long name")
    session.lockstep.compare("main")
    for op in (3, session.program.index("dC_dz[1]") + 1, len(session.program.ops)):
        session.seek(2, op)
        for size in ((1880, 560), (1280, 370)):
            frame = build_frame(session.moment(), look_of(size))
            assert faults(frame) + on_arrows(frame) == []


@pytest.mark.parametrize("size", SIZES)
def test_a_selected_edge_has_its_number(session: Session, size) -> None:
    session.seek(25, 31)
    for wire in ("edge 1 1 1", "edge 2 0 3", "edge 3 0 1"):
        frame = build_frame(session.moment(), look_of(size, selection=wire))
        pair = Compared(Reading(session.moment(), look_of(size))).of(wire)
        found = [n for text in texts(frame) if text.id == wire for n in numbers(text)]
        assert [number.quantity for number in found] == [pair.apart]


@pytest.mark.parametrize("view", [name for name in views.NAMES if name != "forward"])
def test_a_view_that_shows_one_of_the_two_runs_says_so(view: str) -> None:
    session = parted("lecture" if view == "walk" else "bench" if view in ("graph", "bench") else "circle")
    moment = session.moment()
    frame = views.build_frame(moment, replace(LOOK, view=view))
    assert any(f"only {moment.branch} is shown" in said(text) for text in texts(frame))
    assert not any(
        number.quantity.name.startswith("other.") for text in texts(frame) for number in numbers(text.formula)
    )
    assert faults(frame) == []
