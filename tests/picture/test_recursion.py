"""The walk to the backward pass: nothing is known before its stage, and the way back is the same frames."""

from __future__ import annotations

import pytest

from tests.picture.test_addresses import check
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, made, numbers, texts
from visprop import Session
from visprop.picture.recursion.build import build_walk
from visprop.picture.recursion.stages import HIDDEN, LAYER, ONE, OUTPUT, refuses, stages

SIZE = (1660, 510)


def told(session: Session, stage: int, size=SIZE):
    """The frame of a stage, the backward pass done."""
    return build_walk(session.moment(), look_of(size, stage=stage))


def after_backward(session: Session) -> Session:
    session.seek(0, session.program.index("dC_dz[1]") + 1)
    return session


def slopes(frame) -> set[str]:
    """The names of the ∂C/∂z and ∂C/∂a that have a number."""
    found = {n.quantity.name for text in texts(frame) for n in numbers(text.formula) if n.quantity.value is not None}
    return {name for name in found if name.startswith("dC_d")}


def test_the_stages_are_one_neuron_two_cases_and_then_from_the_output_layer_back():
    kinds = [stage.kind for stage in stages(3)]
    assert kinds == [ONE, "gain", "sum", "amplifier", OUTPUT, HIDDEN, LAYER, LAYER, LAYER]
    assert [stage.layer for stage in stages(3)] == [2, 2, 2, 2, 2, 1, 3, 2, 1]


def test_each_dC_dz_is_unknown_until_its_stage_comes():
    session = after_backward(Session("lecture"))
    known = [slopes(told(session, stage)) for stage in range(len(stages(3)))]
    assert known[:4] == [set()] * 4
    assert known[4] == {"dC_da[3]", "dC_dz[3]", "dC_dz[2]"}
    assert known[5] == set()
    assert [{name for name in names if "dz" in name} for names in known[6:]] == [
        {"dC_dz[3]"},
        {"dC_dz[3]", "dC_dz[2]"},
        {"dC_dz[3]", "dC_dz[2]", "dC_dz[1]"},
    ]


@pytest.mark.parametrize("size", [(1660, 510), (1280, 370)])
def test_every_number_of_every_stage_is_at_its_address_and_nothing_overlaps(size):
    for session in (after_backward(Session("lecture")), after_backward(made([2, 5, 4, 3, 1], "tanh"))):
        for stage in range(len(stages(session.program.last))):
            frame = told(session, stage, size)
            assert check(session.moment(), frame) > 0
            assert faults(frame) + on_arrows(frame) == []


def test_before_the_backward_pass_there_is_no_number_in_its_place():
    session = Session("lecture")
    for stage in range(len(stages(3))):
        assert slopes(told(session, stage)) == set()


def test_a_stage_is_the_same_frame_whichever_way_it_is_come_to():
    session = after_backward(Session("lecture"))
    on = [told(session, stage) for stage in range(9)]
    assert [told(session, stage) for stage in reversed(range(9))] == on[::-1]
    assert len({frame.still for frame in on}) == 9
    assert told(session, 99) == on[-1]


def test_a_network_with_one_hidden_layer_has_no_second_case():
    assert refuses(Session("lecture").experiment) == ""
    assert "two hidden layers" in refuses(Session("sum-of-sigmoids").experiment)
