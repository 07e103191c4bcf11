"""Notations: other symbols, the same numbers at the same addresses, in the same room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.picture.test_addresses import check
from tests.picture.test_overlap import faults, on_arrows
from tests.picture.walking import look_of, numbers, said, texts
from visprop import Session
from visprop.picture import respell
from visprop.picture.inspector import build_inspector
from visprop.picture.sentence import sentence
from visprop.picture.strip import build_strip
from visprop.picture.tooltip import about
from visprop.picture.views import build_frame, draw

SIZE = (1660, 510)
OTHERS = respell.NAMES[1:]
DERIVATIVE = {"lecture": "∂ C", "nielsen": "δ", "cs231n": "d z", "pytorch": ".grad"}


def at(op: str) -> Session:
    session = Session("lecture")
    session.seek(0, session.program.index(op) + 1)
    return session


def words(frame) -> str:
    return " ".join(said(text) for text in texts(frame))


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("op", ["z[2]", "C", "dC_dz[1]", "dL_dW[2]"])
def test_numbers_and_their_addresses_stay_and_nothing_overlaps(op, name):
    moment = at(op).moment()
    for view in ("forward", "backward"):
        for size in (SIZE, (1280, 370)):
            look = look_of(size, view=view)
            before, after = build_frame(moment, look), build_frame(moment, replace(look, notation=name))
            assert list(numbers(after)) == list(numbers(before))
            assert faults(after) + on_arrows(after) == []
        strip = build_strip(moment, replace(look_of(SIZE, notation=name), height=164))
        assert check(moment, strip) > 0 and faults(strip) == []


@pytest.mark.parametrize("name", respell.NAMES)
def test_canvas_strip_inspector_tip_and_sentence_change_together(name):
    moment, look = at("dC_dz[1]").moment(), look_of(SIZE, notation=name, selection="node 2 0", view="backward")
    inspector = build_inspector(moment, replace(look, width=344, height=900))
    for frame in (build_frame(moment, look), build_strip(moment, look), inspector):
        for other, mark in DERIVATIVE.items():
            if mark != "∂ C":  # ∂C/∂a stays with Nielsen
                assert (mark in words(frame)) is (other == name), (other, name)
    plain = {"lecture": "∂C/∂z", "nielsen": "δ", "cs231n": "dz", "pytorch": "z.grad"}[name]
    assert f"{plain} = " in about(moment, look, "node 2 0")
    assert plain in sentence(moment, look)


def test_nielsens_outputs_are_activations_and_his_targets_are_y():
    frame = build_frame(at("L").moment(), look_of(SIZE, notation="nielsen"))
    assert "ŷ" not in words(frame) and "ˆ" not in words(frame)
    assert "y" in words(frame)


def test_a_gradient_of_one_example_is_told_from_that_of_the_batch():
    moment = at("dL_dW[2]").moment()
    for name in OTHERS:
        lines = about(moment, look_of(SIZE, notation=name), "edge 2 0 0").splitlines()
        names = [line.partition(" = ")[0] for line in lines]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("name", OTHERS)
def test_an_animation_is_written_as_its_frames_are(name):
    moment, look = at("dC_dz[1]").moment(), look_of(SIZE, notation=name, progress=0.5)
    assert draw(moment, look).at(0.5) == build_frame(moment, look)


def test_the_lecture_is_left_as_it_is():
    moment, look = at("dC_dz[1]").moment(), look_of(SIZE)
    frame = build_frame(moment, look)
    assert respell.respelled(frame, "lecture") is frame
    with pytest.raises(KeyError):
        respell.notation("latin")
