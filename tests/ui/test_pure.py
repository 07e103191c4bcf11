"""What the window says, computed without one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from visprop.experiment import Experiment
from visprop.picture.frame import Frame
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.session import Session
from visprop.ui.counters import counters, cut
from visprop.ui.digits import Digits
from visprop.ui.facts import sections
from visprop.ui.style import LEAST_SCALE, scale_of, text_px
from visprop.ui.tip import plain
from visprop.ui.turns import Turns


def values(session: Session, example: int = 0) -> dict[str, str]:
    return {counter.name: counter.value for counter in counters(session.moment(), example, session.counts)}


def test_counters_of_the_start_know_no_cost() -> None:
    assert values(Session("lecture")) == {
        "epochs": "0",
        "updates": "0",
        "examples seen": "0",
        "updates/epoch": "1",
        "example": "1 / 1",
        "cost C": "?",
        "loss L": "?",
        "validation loss": "–",
    }


def test_an_update_is_not_an_epoch() -> None:
    session = Session("circle")
    session.advance(iterations=27)
    shown = values(session)
    assert (shown["epochs"], shown["updates"], shown["examples seen"]) == ("1", "27", "270")
    assert (shown["updates/epoch"], cut(session.counts).value) == ("25", "N = 250, B = 10")
    session.seek(26, 3)  # within the update: it is not done
    assert (values(session)["updates"], values(session)["examples seen"]) == ("26", "260")


def test_counters_follow_the_cost() -> None:
    session = Session("lecture")
    session.seek(0, session.program.index("L") + 1)
    shown = values(session)
    assert shown["cost C"] == "0.08" or shown["cost C"] == f"{session.tape['C'][0]:.2f}"
    assert shown["loss L"] == shown["cost C"]


def test_counters_know_the_validation_only_once_it_was() -> None:
    session = Session("circle")
    assert values(session)["validation loss"] == "?"
    session.advance(iterations=session.plan.per_epoch)
    after = values(session)["validation loss"]
    assert after not in ("?", "–")
    session.back("iteration")
    assert values(session)["validation loss"] == "?"


def test_facts_are_short_lines() -> None:
    session = Session("lecture")
    facts = {fact.name: fact.value for part in sections(session.experiment, session.data) for fact in part.facts}
    assert facts["layers"] == "2 – 2 – 2 – 2"
    assert facts["output"] == "sigmoid"
    assert facts["start"] == "explicit values"
    assert facts["rate η"] == "0.5"


def test_facts_of_a_deep_network_stay_few() -> None:
    text = 'title = "deep"\n[network]\nlayers = [1,1,1,1,1,1,1,1,1,1,1,1]\n[data]\nx = [[1]]\ny = [[1]]\n'
    session = Session(Experiment.from_toml(text))
    network = sections(session.experiment, session.data)[1]
    assert len([fact for fact in network.facts if fact.layer]) == 5
    assert [fact.layer for fact in network.facts if fact.layer][-1] == 11


@pytest.mark.parametrize(
    ("size", "scale"), [((1920, 1080), 1.0), ((3840, 2160), 2.0), ((1280, 800), LEAST_SCALE), ((600, 400), LEAST_SCALE)]
)
def test_everything_grows_with_the_window(size: tuple[int, int], scale: float) -> None:
    assert scale_of(*size) == scale
    assert text_px(scale) >= 13


def run_of(name: str) -> tuple[Session, Callable[[Look, bool], Frame]]:
    """A session after a first iteration, and what shows its next one, whose digits are due or not."""
    session, digits = Session(name), Digits()
    session.advance(iterations=1)

    def shown(look: Look, due: bool) -> Frame:
        session.advance(iterations=1)
        return digits.shown(session.moment(), look, due)[1]

    return session, shown


LOOK = Look(1880, 560, grain="iteration")


@pytest.mark.parametrize("look", [LOOK, Look(700, 300, 0.74, grain="iteration")])
def test_digits_are_held_and_dots_are_those_of_now(look: Look) -> None:
    session, shown = run_of("circle")
    first = shown(look, True)
    assert first == build_frame(session.moment(), look)
    held, now = shown(look, False), build_frame(session.moment(), look)
    assert held.still == first.still != now.still
    assert held.moving == now.moving != first.moving
    assert shown(look, True) == build_frame(session.moment(), look)


def test_another_look_is_not_held() -> None:
    session, shown = run_of("circle")
    shown(LOOK, True)
    for look in (replace(LOOK, width=1660), replace(LOOK, selection="node 1 0"), replace(LOOK, example=3)):
        assert shown(look, False) == build_frame(session.moment(), look)


def test_another_run_or_operation_is_not_held() -> None:
    session, shown = run_of("circle")
    shown(LOOK, True)
    session.step("op")
    session.edit("learning_rate", 0.05)
    assert shown(LOOK, False) == build_frame(session.moment(), LOOK)


def begun(times: np.ndarray) -> int:
    """How many frames at these times (seconds) begin with new digits."""
    turns = Turns()
    return sum(turns.begin(float(now), True) or turns.has("digits") for now in times)


def test_digits_change_at_most_five_times_a_second() -> None:
    assert begun(np.arange(0, 1, 0.016)) == 5


def test_where_frames_are_slow_digits_change_with_one_of_twelve() -> None:
    assert begun(np.arange(0, 18, 0.5)) == 3


@pytest.mark.parametrize(
    ("low", "high", "numbers"),
    [
        (-3.2, 1.1, [0.001, 0.01, 0.1, 1, 10]),
        (-300.0, 2.0, [1e-255, 1e-204, 1e-153, 1e-102, 1e-51, 1]),
        (-0.2, 0.9, [1, 2, 5]),
        (0.0, 1.0, [1, 2, 5, 10]),
        (-0.51, -0.5, [10**-0.505]),
    ],
)
def test_a_logarithmic_axis_has_few_plain_numbers(low: float, high: float, numbers: list[float]) -> None:
    from visprop.ui.charts.lossaxis import log_ticks

    assert log_ticks(low, high, 6) == pytest.approx([math.log10(number) for number in numbers])


def test_a_tip_is_plain_text() -> None:
    assert "<b>" not in plain("<b>x</b>")
    assert plain("") == ""
