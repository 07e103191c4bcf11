"""The view "output": surface and curve are those of the network, the rows lie where they are, words tell the marks."""

from __future__ import annotations

import numpy as np
import pytest

from tests.picture.test_overlap import faults
from tests.picture.walking import said, texts
from visprop import Experiment, Session
from visprop.paint.pictures import to_image
from visprop.picture.answerview.build import build_answers, refuses
from visprop.picture.charts.heat import levels
from visprop.picture.frame import Box, Disc, Picture, Polyline
from visprop.picture.look import Look
from visprop.picture.theme import LIGHT

LOOK = Look(1058, 281, 0.72, title=False)


def trained(name: str, **changes) -> Session:
    session = Session(Experiment.load(name).replace("network", **changes) if changes else name)
    session.advance(iterations=60)
    return session


def answers(session: Session, rows: np.ndarray) -> np.ndarray:
    """a[L] by plain matrix products, with the parameters that the iteration has made; tanh or relu, then the output."""
    tape, a = session.tape, rows
    program = session.program
    for layer in range(1, program.last + 1):
        z = a @ tape[f"W[{layer}]"].T + tape[f"b[{layer}]"]
        name = program.activation(layer)
        a = {"relu": lambda v: np.maximum(v, 0), "tanh": np.tanh, "identity": lambda v: v,
             "sigmoid": lambda v: 1 / (1 + np.exp(-v))}[name](z)  # fmt: skip
    return a


def test_the_surface_is_what_the_network_answers_and_lies_as_its_axes_say():
    session = trained("spiral")
    frame = build_answers(session.moment(), LOOK)
    (picture,) = (shape for shape in frame.still if isinstance(shape, Picture))
    (rim,) = (shape for shape in frame.still if isinstance(shape, Box) and not shape.fill)
    assert (rim.x, rim.y) == pytest.approx((picture.x - picture.r, picture.y - picture.r)) and rim.w == rim.h
    data, side = session.data, picture.side
    every = np.concatenate([data.x, data.x_valid, data.x_test])
    low, high = every.min(0), every.max(0)
    low, high = low - 0.08 * (high - low), high + 0.08 * (high - low)
    across, down = np.linspace(low[0], high[0], side), np.linspace(high[1], low[1], side)
    rows = np.column_stack([np.tile(across, side), np.repeat(down, side)])
    made = np.frombuffer(picture.levels, np.uint8).astype(int)
    assert np.abs(made - levels(answers(session, rows)[:, 0], 0.0, 1.0)).max() <= 1
    marks = [shape for shape in frame.still if isinstance(shape, Disc) and shape.fill == "heat-high"]
    assert len(marks) == (data.y > 0.5).sum() + 1  # and the one that is explained
    x, y = data.x[data.y[:, 0] > 0.5][0]
    assert marks[0].x == pytest.approx(rim.x + (x - low[0]) / (high[0] - low[0]) * rim.w)
    assert marks[0].y == pytest.approx(rim.y + (high[1] - y) / (high[1] - low[1]) * rim.h)


def test_the_curve_goes_where_the_network_answers():
    session = trained("overfitting")
    frame = build_answers(session.moment(), LOOK)
    (rim,) = (shape for shape in frame.still if isinstance(shape, Box) and not shape.fill)
    points = [point for shape in frame.still if isinstance(shape, Polyline) for point in shape.points]
    discs = [shape for shape in frame.still if isinstance(shape, Disc) and shape.fill == "a-fill"]
    data = session.data
    assert len(points) > 20 and len(discs) == len(data.x) + 1
    scale = np.polyfit(data.x[:, 0] * data.x_std[0] + data.x_mean[0], [disc.x for disc in discs[:-1]], 1)
    xs = (np.array([x for x, _ in points]) - scale[1]) / scale[0]
    found = answers(session, ((xs - data.x_mean[0]) / data.x_std[0])[:, None])[:, 0]
    up = np.polyfit(data.y[:, 0] * data.y_std[0] + data.y_mean[0], [disc.y for disc in discs[:-1]], 1)
    assert np.polyval(up, found * data.y_std[0] + data.y_mean[0]) == pytest.approx([y for _, y in points], abs=0.02)
    assert all(rim.y <= y <= rim.y + rim.h for _, y in points)


def test_more_than_two_inputs_are_refused_and_a_selected_output_is_shown():
    assert "3" in refuses(Experiment.load("sum-of-sigmoids"))
    session = trained("lecture")
    one, two = (build_answers(session.moment(), Look(selection=name)) for name in ("", "node 3 1"))
    assert one != two and any("2" in said(text) and "output" in said(text) for text in texts(two))


@pytest.mark.parametrize("size", [(1058, 281, 0.72), (700, 200, 0.72), (420, 160, 0.5)])
@pytest.mark.parametrize("name", ["spiral", "overfitting"])
def test_what_does_not_fit_is_left_out(name, size):
    assert faults(build_answers(Session(name).moment(), Look(*size, title=False))) == []


def test_a_square_picture_is_painted_to_its_corners(qapp):
    frame = build_answers(trained("spiral").moment(), LOOK)
    (picture,) = (shape for shape in frame.still if isinstance(shape, Picture))
    image = to_image(frame, LIGHT)
    for across in (-1, 1):
        for down in (-1, 1):
            at = picture.x + across * (picture.r - 4), picture.y + down * (picture.r - 4)
            assert image.pixelColor(*map(round, at)).name() != LIGHT["canvas"].lower()
