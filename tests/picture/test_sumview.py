"""Sums over examples: each part is found on the tape, they add up to the gradient, and the epoch is the plan's."""

from __future__ import annotations

import math

import numpy as np
import pytest

from tests.picture.test_addresses import check, leaves
from tests.picture.test_graphview import CANVASES, random_moments
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, made, numbers, said, texts
from visprop import Experiment, Session
from visprop.data.batches import batch
from visprop.picture.frame import Box
from visprop.picture.sumview.build import build_sums
from visprop.picture.sumview.epoch import epoch_of

SIZE = (1660, 510)
SELECTIONS = ("", "edge 2 0 1", "bias 1 1")


def quantities(frame) -> list:
    return [number.quantity for text in texts(frame) for number in numbers(text.formula)]


@pytest.mark.parametrize("reduction", ["mean", "sum"])
def test_every_number_is_found_at_its_address_and_none_comes_too_early(reduction):
    session, known = made([2, 3, 2], "tanh", reduction=reduction), 0
    for moment in random_moments(session, 5, 4):
        for selection in SELECTIONS:
            for progress in (0.5, 1.0):
                frame = build_sums(moment, look_of(SIZE, grain="op", progress=progress, selection=selection))
                known += check(moment, frame)
                done = moment.cursor.op + (moment.cursor.part > 0) - (progress < 1 and not moment.cursor.part)
                for leaf in (leaf for q in quantities(frame) if q.value is not None for leaf in leaves(q)):
                    assert moment.program.index(leaf.name) < done, leaf
    assert known > 20


@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("selection", SELECTIONS)
def test_the_parts_of_all_examples_add_up_to_the_gradient(selection, reduction):
    session = made([2, 3, 2], "tanh", reduction=reduction)
    session.step("iteration")
    found = quantities(build_sums(session.moment(), look_of(SIZE, selection=selection)))
    kind = "dC_dz[1]" if selection.startswith("bias") else "dC_dw"
    parts = [q.value for q in found if q.name == kind]
    (total,) = [q for q in found if q.name.startswith("dL_d")]
    assert len(parts) == 3
    assert math.isclose(sum(parts) / (3 if reduction == "mean" else 1), total.value, rel_tol=1e-12)


def test_parts_arrive_one_by_one():
    session = made([2, 1, 1], "tanh")
    session.seek(0, session.program.index("dL_dW[1]"))
    for arrived in range(1, 4):
        session.step("product")
        found = quantities(build_sums(session.moment(), look_of(SIZE, grain="product")))
        assert sum(q.name == "dC_dw" and q.value is not None for q in found) == arrived


def test_of_many_examples_the_rest_stands_as_a_sum():
    experiment = Experiment.load("circle").replace("training", batch_size=200)
    session = Session(experiment)
    session.step("iteration")
    moment = session.moment()
    frame = build_sums(moment, look_of((1080, 340), example=77, selection="edge 1 1 0"))
    check(moment, frame)
    found = quantities(frame)
    rest, total = [q for q in found if q.name == "partial_sum"]
    parts = [q for q in found if q.name == "dC_dw"]
    assert 77 in {q.index[0] for q in parts} and len(parts) + len(rest.operands) == len(total.operands) == 200
    assert any("more" in said(text) for text in texts(frame))
    assert faults(frame) == []


@pytest.mark.parametrize("size", CANVASES)
def test_nothing_overlaps(size):
    for name in ("bench", "circle", "lecture"):
        session = Session(name)
        for iteration, op in ((0, 0), (3, len(session.program.ops))):
            session.seek(iteration, op)
            frame = build_sums(session.moment(), look_of(size, selection="bias 1 0" if op else ""))
            assert faults(frame) == [] and (name == "circle" or on_arrows(frame) == [])


def test_the_epoch_is_the_plans_and_is_shuffled_again():
    session = Session("circle")
    plan, orders = session.plan, []
    for epoch in range(2):
        for place in (0, 7, plan.per_epoch - 1):
            session.seek(epoch * plan.per_epoch + place, 3)
            digest, found = session.digest(), epoch_of(session.moment())
            assert (found.now, found.updates, found.number) == (place, plan.per_epoch, epoch)
            assert set(np.flatnonzero(found.batch_of == place)) == set(session.tape["rows"].tolist())
            for number in range(plan.per_epoch):
                rows = batch(plan, epoch * plan.per_epoch + number)
                assert (found.batch_of[rows] == number).all()
            assert session.digest() == digest
        orders.append(found.batch_of)
    assert (orders[0] != orders[1]).mean() > 0.5


def test_an_edit_of_the_batch_size_begins_another_epoch():
    session = Session("circle")
    session.seek(10, 3)
    session.edit("batch_size", 50)
    found = epoch_of(session.moment())
    assert (found.now, found.updates, found.size) == (0, 5, 50)
    assert set(np.flatnonzero(found.batch_of == 0)) == set(session.tape["rows"].tolist())


def test_the_batch_in_view_is_lit():
    session = Session("circle")
    session.seek(2, 3)
    frame = build_sums(session.moment(), look_of((1880, 560)))
    lit = [s for s in frame.still if isinstance(s, Box) and s.stroke and s.stroke.token == "text"]
    assert len(lit) == 1 + 10
