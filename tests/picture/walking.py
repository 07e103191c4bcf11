"""What the tests of pictures share: walks through the moments of an iteration, and the texts and numbers of a frame."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from visprop import Experiment, Session
from visprop.picture import boxes
from visprop.picture.formula import Number
from visprop.picture.frame import Frame, Shape, Text
from visprop.picture.look import Look

NAMES = ("lecture", "mazur", "sum-of-sigmoids", "circle")
# What is left for the canvas in windows of 1920x1080, 1280x800 and 3840x2160, with and without the panel.
SIZES = {
    (1880, 560): 1.0,
    (1660, 510): 1.0,
    (1280, 370): 0.74,
    (1080, 340): 0.74,
    (3760, 1120): 2.0,
}
Rect = tuple[float, float, float, float]


def look_of(size: tuple[int, int], **changes) -> Look:
    """The look of a canvas of this size."""
    return Look(*size, scale=SIZES[size], **changes)


def walk(session: Session, grain: str, most: int = 10**6) -> Iterator[object]:
    """The moments of the session's first iteration at the boundaries of `grain`, the start first."""
    session.seek(0)
    yield session.moment()
    while session.cursor.op < len(session.program.ops) and most > 0:
        session.step(grain)
        yield session.moment()
        most -= 1


def made(layers: list[int], activation: str = "sigmoid", output: str = "identity", **training) -> Session:
    """A session of a network with three examples, all in one batch."""
    x = [[((7 * j + 3 * n) % 11) / 5 - 1 for j in range(layers[0])] for n in range(3)]
    y = [[float(i == n % layers[-1]) for i in range(layers[-1])] for n in range(3)]
    keys = {"cost": "cross_entropy" if output == "softmax" else "mse", "batch_size": 3} | training
    lines = ["[network]", f"layers = {layers}", f'output = "{output}"']
    lines += [f'activation = "{activation}"'] if len(layers) > 2 else []
    lines += [
        "[data]",
        f"x = {x}",
        f"y = {y}",
        "[training]",
        *(f"{key} = {_toml(value)}" for key, value in keys.items()),
    ]
    return Session(Experiment.from_toml("\n".join(lines)))


def _toml(value) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)


def shapes_of(frame: Frame) -> tuple[Shape, ...]:
    """All shapes in drawing order."""
    return (*frame.still, *frame.moving)


def texts(frame: Frame) -> list[Text]:
    """All texts in drawing order."""
    return [shape for shape in shapes_of(frame) if isinstance(shape, Text)]


def said(text: Text) -> str:
    """What a text says."""
    return boxes.layout(text.formula, text.px).text


def rect(text: Text) -> Rect:
    """Left, top, right, bottom of a text."""
    x, y, w, h = boxes.bounds(text)
    return x, y, x + w, y + h


def numbers(value: object) -> Iterator[Number]:
    """All numbers in a shape, a formula, or a tuple of them."""
    if isinstance(value, Number):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from numbers(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from numbers(getattr(value, field.name))
