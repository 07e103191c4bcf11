"""A lesson is played on and back, a press at a time; what is seen is a function of the position."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from visprop.errors import InputError
from visprop.lesson import Player, Position, judging
from visprop.lesson.reading import from_tables
from visprop.lesson.telling import tell, told
from visprop.lesson.values import shown, value_of
from visprop.picture.boxes import layout
from visprop.picture.prose import set_lines
from visprop.picture.quantity import Quantity
from visprop.picture.strip import build_strip
from visprop.picture.views import build_frame
from visprop.session import Session

SCENES = [
    {"id": "first", "title": "One", "text": "Here $z = {z[1][0, 0]}$.", "at": "0:batch",
     "steps": ["step op until z[1]", "view backward; select node 2 0", "view forward", "step neuron 2 times"]},
    {"id": "asked", "text": "Then {a[1][0, 0]}.", "at": "0:dC_dz[2]", "hidden": ["gain[1]"],
     "steps": ["step op", "ask", "edit W[1][0, 1] = 0.5"],
     "questions": [{"text": "$∂C/∂z$?", "answer": "dC_dz[2][0, 1]", "hides": ["node 1 0"]},
                   {"text": "And?", "answer": "L"}]},
    {"id": "last", "steps": ["run 3 iterations", "run to a stop"], "breakpoints": ["L < 0.2"]},
]  # fmt: skip


@pytest.fixture
def player() -> Player:
    return Player(from_tables({"title": "T", "experiment": "lecture", "scenes": SCENES}, "test.toml"))


def seen(player: Player) -> tuple:
    """All that a person sees at the position."""
    moment, look = player.session.moment(), player.look
    return build_frame(moment, look), build_strip(moment, replace(look, height=164)), tell(player)


def test_back_gives_the_frames_of_the_way_there(player: Player) -> None:
    way = [(player.position, seen(player))]
    while player.onward():
        way.append((player.position, seen(player)))
        assert way[-1][1] != way[-2][1]
    assert [position.scene for position, _ in way].count(0) == 6 and len(way) == 16
    for position, frames in reversed(way[:-1]):
        assert player.back() and (player.position, seen(player)) == (position, frames)
    assert not player.back()
    for position, frames in way[::3]:
        player.go(position)
        assert seen(player) == frames


def test_a_question_is_blank_until_it_is_answered_or_revealed(player: Player) -> None:
    player.go(Position(1, 2))
    assert player.question == 0 and "?" in layout(tell(player).question[0][0].formula, 20).text + "?"
    assert value_of("dC_dz[2][0, 1]", player.session, player.look.hidden).value is None
    true = float(player.session.tape["dC_dz[2]"][0, 1])
    with pytest.raises(InputError):
        player.answer("much")
    assert player.question == 0
    verdict = player.answer(f"{true:.4f}".replace(".", ","))
    assert verdict.right and verdict.true.value == true and "σ" in layout(verdict.made_of, 20).text
    assert player.question == -1 and player.look.hidden == ("gain[1]", "L") and player.verdict.given == ""
    player.go(Position(1, 2))
    wrong = player.answer("0.9")
    assert not wrong.right and verdict.text in wrong.sentence and "0.9" in wrong.sentence
    player.go(Position(1, 5))
    assert player.question == 1 and player.reveal() and not player.reveal()
    assert player.look.hidden == ("gain[1]",)


def test_edits_of_a_scene_and_of_the_person_are_undone_by_going_back(player: Player) -> None:
    player.go(Position(1, 4))
    assert [edit.value for edit in player.session.branch.edits] == [0.5]
    player.back()
    assert player.session.branch.edits == ()
    player.session.edit("b[1]", 3.0, (0,))
    player.onward()
    assert [edit.value for edit in player.session.branch.edits] == [0.5]


def test_a_run_stops_at_a_breakpoint_of_the_scene(player: Player) -> None:
    player.go(Position(2, 2))
    assert player.session.tape["L"] < 0.2 and player.session.cursor.iteration > 3
    player.back()
    assert player.session.cursor.iteration == 2 and player.presses == 2 and player.session.cursor.iteration == 2


def test_texts_hold_the_numbers_of_the_moment(player: Player) -> None:
    said = " ".join(layout(line.formula, 20).text for line in set_lines(tell(player).text, 20, 900))
    assert said.endswith("= ? .")
    player.onward()
    said = " ".join(layout(line.formula, 20).text for line in set_lines(tell(player).text, 20, 900))
    assert said.endswith("= 4.00 .")


@pytest.mark.parametrize(
    ("given", "true", "right"),
    [("0.98", 0.98201, True), ("0.99", 0.98201, True), ("0.97", 0.98201, False), ("−0,5", -0.5, True),
     ("1/2", 0.5, True), ("+.5", 0.5, True), ("3.6e-4", 3.57e-4, True), ("1,000", 1000.0, False)],
)  # fmt: skip
def test_answers_are_right_within_the_last_place_shown(given: str, true: float, right: bool) -> None:
    assert judging.is_right(judging.read(given), Quantity(true, "a[1]", (0, 0))) is right


def test_whole_numbers_must_be_met() -> None:
    q = Quantity(20.0, "fact.per_epoch")
    assert judging.is_right(Fraction(20), q) and not judging.is_right(Fraction(21), q)
    assert not judging.is_right(Fraction(1), Quantity(float("nan"), "L"))
    for text in ("", "x", "1/0", "1//2", "nan", "1_0"):
        with pytest.raises(InputError):
            judging.read(text)


def test_fields_are_addresses_lines_or_facts() -> None:
    session = Session("circle")
    session.advance(iterations=20)
    assert shown(value_of("per_epoch", session)) == "25" and shown(value_of("updates", session)) == "20"
    assert value_of("max(gain[1])", session).value == session.tape["gain[1]"].max()
    assert value_of("loss", session).value == pytest.approx(session.losses[-1])
    assert value_of("W[1][0, 1]", session).value == session.tape["W[1]"][0, 1]
    for wrong in ("z[9][0, 0]", "blah", "dC_dz[1]", "a[1][0]"):
        with pytest.raises(InputError):
            value_of(wrong, session)


def test_formulas_of_a_text_follow_the_notation(player: Player) -> None:
    text = "Here $\\frac{∂C}{∂z_1}$, and $∂C/∂z = {z[1][0, 0]}$; ŷ is $ŷ$."

    def shown(notation: str) -> str:
        lines = set_lines(told(text, player.session, (), notation), 20, 900)
        return " ".join(layout(line.formula, 20).text for line in lines).replace(" ", "")

    assert "∂C/∂z=?" in shown("lecture")
    assert "δ" in shown("nielsen") and "∂C" not in shown("nielsen")
    assert ".grad" in shown("pytorch") and "dz" in shown("cs231n")
