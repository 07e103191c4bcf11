"""What is under the pointer, what is said of it, and the sentence in the status bar."""

from __future__ import annotations

import pytest

from tests.picture.walking import NAMES, look_of, made, shapes_of, walk
from visprop import Session
from visprop.picture.frame import Arrow, Disc
from visprop.picture.hit import hit
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.picture.sentence import sentence
from visprop.picture.tooltip import about

SIZE = (1880, 560)


def frame_at(session: Session, name: str):
    session.seek(0, session.program.index(name) + 1)
    return build_frame(session.moment(), look_of(SIZE))


def test_a_circle_and_an_arrow_are_hit():
    frame = frame_at(Session("lecture"), "a[2]")
    disc = next(shape for shape in frame.still if isinstance(shape, Disc) and shape.id == "node 2 0" and shape.r > 20)
    assert hit(frame, disc.x, disc.y) == "node 2 0"
    arrow = next(shape for shape in frame.still if isinstance(shape, Arrow) and shape.id == "edge 3 1 0")
    (x0, y0), (x1, y1) = arrow.start, arrow.end
    assert hit(frame, x0 + 0.8 * (x1 - x0), y0 + 0.8 * (y1 - y0) + 3) == "edge 3 1 0"
    assert hit(frame, 5, 555) == ""


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_can_be_hit_says_something(name):
    session = Session(name)
    for moment in walk(session, "op"):
        for id in {shape.id for shape in shapes_of(build_frame(moment, look_of(SIZE))) if shape.id}:
            assert about(moment, Look(), id)


def test_a_number_is_said_with_all_its_digits():
    session = Session("lecture")
    session.seek(0, session.program.index("g") + 1)
    moment = session.moment()
    text = about(moment, Look(), "node 2 0")
    assert f"∂C/∂z = {moment.tape['dC_dz[2]'][0, 0].item()!r}" in text
    assert float(text.split("z = ")[1].split("\n")[0]) == moment.tape["z[2]"][0, 0]
    edge = about(moment, Look(), "edge 2 0 1")
    assert f"∂C/∂w = {moment.tape['a[1]'][0, 1].item() * moment.tape['dC_dz[2]'][0, 0].item()!r}" in edge
    assert "after the update = ?" in edge


def test_what_is_not_computed_is_a_question_mark():
    text = about(Session("lecture").moment(), Look(), "node 1 0")
    assert "z = ?" in text and "b = 1.0" in text


def test_what_nobody_writes_is_not_named():
    session = made([2, 3], output="softmax")
    text = about(session.moment(), Look(), "node 1 0")
    assert "σ′" not in text and "∂C/∂a" not in text and "∂C/∂z = ?" in text


@pytest.mark.parametrize("id", ["", "run", "nothing"])
def test_other_ids_say_nothing(id):
    assert about(Session("lecture").moment(), Look(), id) == ""


@pytest.mark.parametrize("grain", ["op", "neuron", "product"])
@pytest.mark.parametrize("name", ["lecture", "xor"])
def test_there_is_a_sentence_for_every_step(name, grain):
    said = set()
    for moment in walk(Session(name), grain, 300):
        for progress in (0.5, 1.0):
            text = sentence(moment, Look(grain=grain, progress=progress))
            assert text.endswith(".") and "{" not in text and "None" not in text
            said.add(text)
    assert len(said) > 15


def test_the_sentence_of_the_mockup():
    session = Session("lecture")
    session.seek(0, session.program.index("z[2]"), 2)
    text = sentence(session.moment(), Look(grain="product", progress=0.7))
    assert text == "Layer 2, neuron 1: the product (−1) · 0.12 is on its way to the sum, which stands at 1.96."


def test_a_run_says_where_it_is():
    session = Session("circle")
    session.advance(iterations=5)
    assert sentence(session.moment(), Look(grain="iteration")).startswith("Iteration 4 is done")
