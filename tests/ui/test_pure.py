"""What the window says, computed without one."""

from __future__ import annotations

import math

import numpy as np
import pytest

from visprop.experiment import Experiment
from visprop.picture.formula import Words
from visprop.picture.frame import Box, Disc, Frame, Text
from visprop.session import Session
from visprop.ui.counters import counters
from visprop.ui.digits import Digits
from visprop.ui.facts import sections
from visprop.ui.style import LEAST_SCALE, scale_of, text_px
from visprop.ui.tip import plain


def values(session: Session, example: int = 0) -> dict[str, str]:
    return {counter.name: counter.value for counter in counters(session.moment(), example)}


def test_counters_of_the_start_know_no_cost() -> None:
    assert values(Session("lecture")) == {
        "epoch": "0",
        "update": "0",
        "example": "1 / 1",
        "cost C": "?",
        "loss L": "?",
        "validation loss": "–",
    }


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
    assert network.facts[-3].layer == 11


@pytest.mark.parametrize(
    ("size", "scale"), [((1920, 1080), 1.0), ((3840, 2160), 2.0), ((1280, 800), LEAST_SCALE), ((600, 400), LEAST_SCALE)]
)
def test_everything_grows_with_the_window(size: tuple[int, int], scale: float) -> None:
    assert scale_of(*size) == scale
    assert text_px(scale) >= 13


def frame(*texts: str, box: float = 0, dot: float = 0) -> Frame:
    shapes = [Text(10, 10, Words(text), 14) for text in texts]
    return Frame(100, 100, (Box(box, 0, 5, 5), Disc(dot, 0, 2), *shapes))


def test_held_digits_are_the_old_ones_and_shapes_are_new() -> None:
    digits = Digits()
    assert digits.shown(frame("1"), True) == frame("1")
    assert digits.shown(frame("2", box=7), False) == frame("1", box=7)
    assert digits.shown(frame("2", box=7), True) == frame("2", box=7)


def test_dots_that_move_are_lifted_out_of_what_stands_still() -> None:
    digits = Digits()
    digits.shown(frame("1"), True)
    first, second = digits.shown(frame("2", dot=1), False), digits.shown(frame("3", dot=2), False)
    assert first.still == second.still == (Box(0, 0, 5, 5), Text(10, 10, Words("1"), 14))
    assert (first.moving, second.moving) == ((Disc(1, 0, 2),), (Disc(2, 0, 2),))
    later = digits.shown(frame("4", dot=3), True)
    assert set(later.still + later.moving) == set(frame("4", dot=3).still)


def test_digits_of_another_picture_are_not_held() -> None:
    digits = Digits()
    digits.shown(frame("1"), True)
    new = frame("2", "3")
    assert digits.shown(new, False) is new


def test_digits_change_at_most_five_times_a_second() -> None:
    digits = Digits()
    assert sum(digits.due(float(now)) for now in np.arange(0, 1, 0.016)) <= 5


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
