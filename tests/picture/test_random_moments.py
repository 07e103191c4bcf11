"""All views at random moments: numbers stand at their addresses, none before its operation, none is left out."""

from __future__ import annotations

import random

import numpy as np
import pytest

from tests.picture.test_addresses import check, leaves
from tests.picture.walking import look_of, made, numbers, texts
from visprop import Session
from visprop.picture import views
from visprop.picture.step import step_of
from visprop.picture.thetaview.entries import entry_of

SIZES = ((1660, 510), (1280, 370))
MOMENTS = 50  # of each network
FORWARD, BACKWARD = ("forward", "cost"), ("backward", "gradient", "update")
# What the nodes of a view are said to show once it is computed, and in which phases; () is all of them.
NAMED = {
    "forward": {"a": (), "z": FORWARD, "dC_dz": BACKWARD},
    "backward": {"gain": (), "dC_dz": ()},
    "both": {"a": (), "gain": (), "dC_dz": ()},
    "summary": {"a": (), "dC_dz": ()},
}
ROOMY = ([2, 2, 2, 2], [2, 2, 2])  # networks whose edges all have room for a plate, at either size


def networks() -> list[Session]:
    return [Session("lecture"), Session("mazur"), made([3, 4, 2], "tanh"), made([2, 3, 3, 1], "relu", cost="half_se")]


@pytest.mark.parametrize("number", range(4))
def test_numbers_stand_at_their_addresses_never_too_early_and_none_is_left_out(number):
    session, draw = networks()[number], random.Random(number)
    ops, seen = len(session.program.ops), 0
    for _ in range(MOMENTS):
        session.seek(draw.randrange(3), draw.randrange(1, ops + 1))
        moment, size = session.moment(), draw.choice(SIZES)
        for view in views.NAMES:
            if views.kind(view).refuses(moment.experiment):
                continue
            look = look_of(size, view=view, example=draw.randrange(moment.batch), stage=draw.randrange(12))
            frame = views.build_frame(moment, look)
            seen += check(moment, frame)
            early(moment, frame)
            complete(moment, look, frame)
    assert seen > 1000


def early(moment, frame) -> None:
    """No number of a frame is older than its operation."""
    for number in numbers(tuple(text.formula for text in texts(frame))):
        for q in leaves(number.quantity):
            if q.value is not None and q.name in moment.program:
                assert moment.tape.computed(q.name), number


def complete(moment, look, frame) -> None:
    """Every computed number that the view names stands in it; the size of these networks needs no folding."""
    example, last = min(look.example, moment.batch - 1), moment.program.last
    step = step_of(moment.cursor, moment.program, moment.batch, look.grain, 1.0)
    found = {(n.quantity.name, n.quantity.index): n.quantity.value for t in texts(frame) for n in numbers(t.formula)}
    there = {address for address, value in found.items() if value is not None}
    low = look.view == "both" and look.height < 500  # half of that has room for dots only, without numbers
    for kind, phases in ({} if low else NAMED.get(look.view, {})).items():
        for layer in range(1, last + 1) if not phases or step.phase in phases else ():
            name = f"{kind}[{layer}]"
            if name not in moment.program or not moment.tape.computed(name) or (kind, layer) in _left(look.view, last):
                continue
            assert moment.program.index(name) <= step.op
            for i in range(moment.program.sizes[layer]):
                assert (name, (example, i)) in there, (look.view, name, i)
    if look.view == "forward" and step.phase == "gradient":
        gradients(moment, step, there)
    if look.view == "theta":
        entries(moment, there)
    if look.view == "sums":
        assert not moment.tape.computed("dL_dW[1]") or ("dL_dW[1]", (0, 0)) in there, look  # nothing is selected


def gradients(moment, step, there) -> None:
    """In the gradient phase: ∂L/∂w on each edge where all have room, and ∂L/∂b of the operation beside each bias."""
    for layer in range(1, moment.program.last + 1):
        weights, biases = f"dL_dW[{layer}]", f"dL_db[{layer}]"
        if moment.tape.computed(weights) and list(moment.program.sizes) in ROOMY:
            shape = moment.tape[weights].shape
            assert {(weights, index) for index in np.ndindex(shape)} <= there, (weights, step)
        if step.name == biases and moment.cursor.part == 0:
            assert {(biases, (i,)) for i in range(moment.program.sizes[layer])} <= there, biases


def entries(moment, there) -> None:
    """Each row of θ that is not folded away has its entry of g beside it, once that is computed."""
    shown = {address for address in there if address[0].startswith("theta.")}
    assert len(shown) > 3
    if moment.tape.computed("g"):
        for name, index in shown:
            kind, layer = name.removeprefix("theta.").rstrip("]").split("[")
            entry = entry_of(moment.program.sizes, kind, int(layer), index)
            assert ("g", (entry.place,)) in there, (name, index)


def _left(view: str, last: int) -> set[tuple[str, int]]:
    """What a view leaves out: in the summary the output's a is nobody's ∂z/∂w."""
    return {("a", last)} if view == "summary" else set()
