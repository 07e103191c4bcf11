"""The inspector: every number explained, at its address, with a way to where it was computed."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest

from tests.picture.test_addresses import check
from tests.picture.walking import made, numbers, said, texts, walk
from visprop import Session
from visprop.picture import boxes
from visprop.picture.frame import Arrow, Box, Frame
from visprop.picture.inspector import build_inspector
from visprop.picture.inspectorpaths import traced, trail
from visprop.picture.inspectorsubject import MEMORY, VALUES, Subject, link_of, quantity, subject_of, values_of
from visprop.picture.inspectortargets import read, target_at, targets, written
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.picture.reading import Reading

WIDTHS = {268: 0.78, 344: 1.0, 688: 2.0}
SPECIAL = [
    lambda: made([3, 4, 2], "tanh", "softmax"),
    lambda: made([3, 4, 3], "relu", "softmax", cost="mse"),
    lambda: made([2, 3, 2], "sigmoid", "sigmoid", cost="bce", reduction="sum"),
    lambda: made([2, 3, 1], "leaky_relu", cost="huber", l2=0.01),
    lambda: made([12, 20, 1], "softplus", cost="mae"),
    lambda: made([2, 1], optimizer="adamw", clip_norm=0.01, l2=0.01),
    lambda: made([2, 1], optimizer="momentum"),
    lambda: made([2, 1], optimizer="rmsprop", clip_value=0.01),
]


def look(selection: str, value: str = "", width: int = 344, **more) -> Look:
    return Look(width, 300, WIDTHS[width], selection=selection, value=value, **more)


def things(session: Session) -> list[str]:
    """One or two of each kind of thing, of the first and the last layer."""
    sizes, last = session.program.sizes, session.program.last
    ends = {(1, 0), (1, sizes[1] - 1), (last, sizes[last] - 1)}
    found = ["cost", "cost 0", "input 0", f"target {sizes[-1] - 1}"]
    for layer, i in sorted(ends):
        found += [f"node {layer} {i}", f"bias {layer} {i}", f"edge {layer} {i} {sizes[layer - 1] - 1}"]
    return found


def explained(session: Session) -> list[tuple[str, str]]:
    """Each thing with each of its values; one that this optimizer has no use for shows another in its place."""
    unused = {value for value in MEMORY if value.removeprefix("old_") not in session.program} - {"clip"}
    kinds = {id: "node" if id == "cost 0" else id.split()[0] for id in things(session)}
    return [(id, value) for id, kind in kinds.items() for value in VALUES[kind] if value not in unused]


def faults(frame: Frame) -> list[str]:
    """Texts that are clipped, too small, or meet each other."""
    found, rects = [], []
    for text in texts(frame):
        x, y, w, h = boxes.bounds(text)
        name = said(text)
        if boxes.layout(text.formula, text.px).smallest < 12:
            found.append(f"{name!r} is small")
        if x < 0 or y < 0 or x + w > frame.width + 0.5 or y + h > frame.height:
            found.append(f"{name!r} is clipped")
        rects.append((x, y, x + w, y + h, name))
    for a, b in combinations(rects, 2):
        if a[0] < b[2] - 0.5 and b[0] < a[2] - 0.5 and a[1] < b[3] - 1.5 and b[1] < a[3] - 1.5:
            found.append(f"{a[4]!r} meets {b[4]!r}")
    return found


@pytest.mark.parametrize("name", ["lecture", "circle", "xor", *range(len(SPECIAL))])
def test_every_value_at_every_operation_is_at_its_address_and_can_be_read(name) -> None:
    session = SPECIAL[name]() if isinstance(name, int) else Session(name)
    pairs, known, seen = explained(session), 0, 0
    for number, moment in enumerate(walk(session, "op")):
        for place, (id, value) in enumerate(pairs):
            if (place + number) % 3:  # each third is enough to meet all of them
                continue
            for width in WIDTHS if place % 2 else (268,):
                frame = build_inspector(moment, look(id, value, width, example=moment.batch - 1))
                known += check(moment, frame)
                assert not faults(frame), (moment.cursor, id, value, width, faults(frame))
                seen += 1
    assert known > 10 * seen / 3 and seen > 100


def test_what_is_explained_follows_the_step_until_something_is_selected() -> None:
    session = Session("lecture")
    found = {}
    for moment in walk(session, "op"):
        subject = subject_of(Reading(moment, Look()))
        if moment.cursor.op:
            found[session.program.ops[moment.cursor.op - 1].name] = (subject.id, subject.value)
    assert found["batch"] == ("input 0", "x")
    assert found["z[2]"] == ("node 2 0", "z") and found["gain[2]"] == ("node 2 0", "gain")
    assert found["C"] == ("cost", "C") and found["L"] == ("cost", "L")
    assert found["dC_dz[1]"] == ("node 1 0", "dC_dz") and found["dL_dW[2]"] == ("edge 2 0 0", "dL_dW")
    assert found["W[3]"] == ("edge 3 0 0", "new") and found["b[3]"] == ("bias 3 0", "new")
    assert subject_of(Reading(Session("lecture").moment(), Look())) is None


def test_a_chosen_value_stays_as_long_as_the_thing_has_it() -> None:
    session = Session("lecture")
    session.seek(0, session.program.index("g") + 1)
    moment = session.moment()
    chosen = [subject_of(Reading(moment, Look(selection=id, value="z"))).value for id in ("node 1 0", "edge 1 0 0")]
    assert chosen == ["z", "dL_dW"]


def test_every_number_leads_to_itself() -> None:
    """The link of a value's own quantity is that value, of that thing and that example."""
    for session in (Session("circle"), SPECIAL[3](), SPECIAL[5]()):
        session.advance(iterations=2)
        reading = Reading(session.moment(), Look(example=2))
        checked = 0
        for id in things(session):
            first = subject_of(Reading(session.moment(), Look(selection=id)))
            for value in values_of(reading, first):
                subject = Subject(first.kind, value, first.layer, first.i, first.j)
                q = quantity(reading, subject)
                link = link_of(q, reading)
                assert (link.id, link.value) == (subject.id, value)
                assert link.example in (None, 2) and read(written(link)) == link
                checked += 1
        assert checked > 30


def test_the_operands_of_a_formula_can_be_clicked_under_their_symbols_too() -> None:
    session = Session("lecture")
    session.seek(0, session.program.index("g") + 1)
    moment = session.moment()
    chosen = look("node 1 0", "dC_dz")
    frame, reading = build_inspector(moment, chosen), Reading(moment, chosen)
    wanted = {"node 1 0|gain|0", "edge 2 0 0|W|", "edge 2 1 0|W|", "node 2 0|dC_dz|0", "node 2 1|dC_dz|0"}
    goes = {target.id.removeprefix("go ") for target in targets(frame, reading)}
    assert wanted <= goes
    for target in targets(frame, reading):
        x, y = target.x + target.w / 2, target.y + target.h / 2
        assert target_at(frame, reading, x, y) == target.id
    gain = next(t for t in targets(frame, reading) if t.id == "go node 1 0|gain|0")
    assert target_at(frame, reading, gain.x + gain.w / 2, gain.y - 1.2 * gain.h) == gain.id


def section(frame: Frame, kind: str) -> list[Box]:
    return [shape for shape in frame.still if isinstance(shape, Box) and shape.id.startswith(kind)]


def test_paths_and_their_rest_are_shown_with_the_sum() -> None:
    session = made([2, 4, 4, 4, 1], "tanh", cost="half_se")
    session.advance(iterations=1)
    frame = build_inspector(session.moment(), look("node 1 1", "dC_dz"))
    shown = [n.quantity for text in texts(frame) for n in numbers(text.formula)]
    parts = {q.operands: q for q in shown if q.name == "path"}
    rest = next(q for q in shown if q.name == "path_rest")
    assert len(parts) == 6 and len(rest.operands) == 7
    total = session.tape["dC_dz[1]"][0, 1]
    assert math.fsum([*(q.value for q in parts.values()), rest.value]) == pytest.approx(total, rel=1e-12)
    said_all = " ".join(said(text) for text in texts(frame))
    assert "16 paths lead from here to the cost" in said_all and "10 other paths together" in said_all
    assert len({box.id for box in section(frame, "path")}) == 6


def test_bars_grow_with_the_logarithm_of_the_size() -> None:
    session = made([2, 3, 3, 2], "tanh", cost="half_se")
    session.advance(iterations=1)
    frame = build_inspector(session.moment(), look("node 1 1", "dC_dz"))
    bars = [box for box in section(frame, "path") if box.fill in ("plus", "minus")]
    values = [n.quantity.value for t in texts(frame) if t.id.startswith("path") for n in numbers(t.formula)]
    assert len(bars) == len(values) == 6
    assert ["plus" if value > 0 else "minus" for value in values] == [bar.fill for bar in bars]
    logs = [math.log10(abs(value)) for value in values]
    slopes = [(a.w - b.w) / (x - y) for (a, x), (b, y) in combinations(zip(bars, logs, strict=True), 2)]
    assert slopes == pytest.approx([slopes[0]] * len(slopes))


def test_each_example_has_a_bar_of_its_sign_and_size() -> None:
    session = Session("circle")
    session.seek(0, session.program.index("g") + 1)
    moment = session.moment()
    frame = build_inspector(moment, look("edge 1 2 1", "dL_dW", example=4))
    shares = (moment.tape["a[0]"][:, 1] * moment.tape["dC_dz[1]"][:, 2]).tolist()
    bars = {box.id: box for box in section(frame, "example") if box.fill in ("plus", "minus")}
    assert len(bars) == 10
    largest = max(abs(share) for share in shares)
    tallest = max(bar.h for bar in bars.values())
    for n, share in enumerate(shares):
        bar = bars[f"example {n}"]
        assert bar.fill == ("plus" if share > 0 else "minus")
        assert bar.h == pytest.approx(max(tallest * abs(share) / largest, 1.0))
    left = next(n.quantity for t in texts(frame) for n in numbers(t.formula) if n.quantity.name == "left_over")
    assert left.value == pytest.approx(abs(math.fsum(shares)) / math.fsum(map(abs, shares)), rel=1e-14)


def test_many_examples_share_bars_and_each_can_be_reached() -> None:
    session = Session("circle")
    session.edit("batch_size", 250)
    session.advance(iterations=1)
    frame = build_inspector(session.moment(), look("edge 1 2 1", "dL_dW", 268, example=249))
    ids = {box.id for box in section(frame, "example")}
    assert "example 249" in ids and 20 < len(ids) <= 250
    assert not faults(frame)


def test_an_old_weight_says_where_it_comes_from() -> None:
    session = Session("circle")
    before = " ".join(said(text) for text in texts(build_inspector(session.moment(), look("edge 1 0 0", "W"))))
    assert "drawn at random (xavier, seed 0)" in before
    session.advance(iterations=3)
    after = " ".join(said(text) for text in texts(build_inspector(session.moment(), look("edge 1 0 0", "W"))))
    assert "The update of iteration 1 made it" in after


def test_the_chosen_path_is_marked_in_the_network() -> None:
    session = made([2, 3, 3, 2], "tanh", cost="half_se")
    for name in ("dC_dz[1]", "g"):
        session.seek(0, session.program.index(name) + 1)
        moment = session.moment()
        for path in (0, 4):
            chosen = Look(1324, 552, selection="node 1 1", value="dC_dz", path=path)
            paths, _ = traced(Reading(moment, chosen), subject_of(Reading(moment, chosen)))
            one, two = (node.split()[2] for node in paths.largest[path].nodes[1:])
            assert trail(Reading(moment, chosen)) == {f"edge 2 {one} 1", f"edge 3 {two} {one}"}
            plain = {shape for shape in build_frame(moment, replace(chosen, path=-1)).still if isinstance(shape, Arrow)}
            marked = [shape for shape in build_frame(moment, chosen).still if isinstance(shape, Arrow)]
            halos = [shape for shape in marked if shape not in plain and shape.stroke.token.startswith("selection")]
            assert len(halos) == 2
    assert trail(Reading(moment, replace(chosen, path=-1))) == frozenset()


def test_a_run_that_diverges_is_explained_up_to_its_end() -> None:
    session = made([2, 3, 2], "identity", cost="half_se", learning_rate=50.0)
    for _ in range(200):
        moment = session.moment()
        if not math.isfinite(moment.tape["theta.W[1]"].sum()):
            break
        for id, value in explained(session)[::3]:
            for shape in build_inspector(moment, look(id, value)).still:
                places = [shape.x, shape.y, shape.w, shape.h] if isinstance(shape, Box) else []
                assert all(math.isfinite(place) for place in places), (id, value)
        session.advance(iterations=1)
    assert session.cursor.iteration > 3 and not math.isfinite(session.tape["theta.W[1]"].sum())


@pytest.mark.parametrize(("optimizer", "slots"), [("sgd", ""), ("momentum", "m"), ("adagrad", "v"), ("adamw", "mv")])
def test_what_the_optimizer_remembers_of_a_weight_and_of_a_bias_is_shown(optimizer, slots) -> None:
    session = made([2, 3, 1], optimizer=optimizer)
    session.advance(iterations=3)
    before = {name: session.tape[name] for name in slots}
    session.step("op")
    for id, layer, place in (("edge 2 0 1", 2, 9 + 1), ("bias 1 2", 1, 6 + 2)):  # W[1] (3, 2), b[1], W[2] (1, 3), b[2]
        reading = Reading(session.moment(), Look(selection=id))
        subject = subject_of(reading)
        values = values_of(reading, subject)
        assert [value for value in values if value.startswith("old_")] == [f"old_{name}" for name in slots]
        assert {"m_hat", "v_hat"} <= set(values) if slots == "mv" else "m_hat" not in values
        for name in slots:
            old = quantity(reading, replace(subject, value=f"old_{name}"))
            assert old.value == before[name][place] != 0
            assert quantity(reading, replace(subject, value=name)).value is None
            session_said = " ".join(map(said, texts(build_inspector(session.moment(), look(id, f"old_{name}")))))
            assert "The update of iteration 2 made it" in session_said
        assert subject.layer == layer
    start = Reading(made([2, 3, 1], optimizer=optimizer).moment(), Look(selection="bias 1 0"))
    olds = [quantity(start, replace(subject_of(start), value=f"old_{name}")).value for name in slots]
    assert olds == [0.0] * len(slots)
