"""Small texts of experiments that the tests change or break."""

import pytest

from visprop.errors import InputError
from visprop.experiment import Experiment

_FIRST = (
    "bench blobs checkerboard circle digits hills iris lecture line mazur moons overfitting penguins piecewise sine"
)
SHIPPED = (*_FIRST.split(), "spiral", "sum-of-sigmoids", "survey", "ten-sigmoids", "vanishing", "wine", "xor")
OWN_TABLE = ("hw01",)  # shipped too, but for a table of the person's own
NETWORK = "[network]\nlayers = [2, 3, 1]\n"
DATA = "[data]\nx = [[1, -1], [0, 2]]\ny = [[1], [0]]\n"


def parameters(*layers):
    return "".join(f"[[network.parameters]]\nW = {W}\nb = {b}\n" for W, b in layers)


FULL = parameters(([[1, 2], [3, 4], [5, 6]], [0, 0, 0]), ([[1, 2, 3]], [0]))


def refused(text):
    with pytest.raises(InputError) as caught:
        Experiment.from_toml(text, "net.toml")
    assert caught.value.source == "net.toml"
    assert caught.value.sentence[-1] in ".?"
    assert "\n" not in caught.value.sentence
    return caught.value


def with_value(where, value):
    """The small experiment with one key set."""
    section, key = where.split(".")
    keys = {
        "network": {"layers": "[2, 3, 1]"},
        "data": {"x": "[[1, -1], [0, 2]]", "y": "[[1], [0]]"},
        "training": {},
    }
    keys[section][key] = value
    return "\n".join(f"[{name}]\n" + "\n".join(f"{k} = {v}" for k, v in table.items()) for name, table in keys.items())
