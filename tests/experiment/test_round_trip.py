"""The canonical text reads back equal; a damaged one is read or refused."""

import dataclasses
import math
import os
import string
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.experiment.texts import SHIPPED
from visprop.errors import InputError
from visprop.experiment import (
    ACTIVATION_NAMES,
    Experiment,
)

finite = st.floats(allow_nan=False, allow_infinity=False)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


UPDATES = (
    {},
    {"optimizer": "nesterov", "momentum": 0.5, "schedule": "step", "step_epochs": 3, "step_factor": 0.25},
    {"optimizer": "adamw", "beta1": 0.5, "eps": 1e-6, "weight_decay": 0.0, "clip_norm": 3.0},
    {
        "optimizer": "rmsprop",
        "alpha": 0.5,
        "clip_value": 0.1,
        "schedule": "cosine",
        "cosine_epochs": 7,
        "min_rate": 0.1,
    },
    {"optimizer": "adagrad", "l1": 0.25, "epochs": 30, "stop_loss": 0.0},
)


SPLITS = (
    {},
    {"split": "random 0.2"},
    {"split": "every 5", "offset": 4},
    {"split": "fold 3", "fold": 2, "test": "random 0.25"},
    {"split": "every 2", "test": "every 7", "test_offset": 6},
)
TABLES = (
    {},
    {"label": "class", "one_hot": ["a", "ü\n"], "missing": "drop", "features": "top 3"},
    {"delimiter": "\t", "decimal": ",", "encoding": "gb18030", "header": "no", "features": ["a", "b"]},
)


@st.composite
def updates(draw, validated):
    """Keys of how theta is changed and what ends a run; a few that need validation rows where there are some."""
    keys = dict(draw(st.sampled_from(UPDATES)))
    if validated and draw(st.booleans()):
        keys |= {"patience": draw(st.integers(1, 99)), "keep_best": draw(st.booleans())}
    return keys


@st.composite
def texts(draw):
    """An experiment made by hand of any finite numbers and words."""
    layers = draw(st.lists(st.integers(1, 3), min_size=2, max_size=4))
    base = Experiment.from_toml(f"[network]\nlayers = {layers}\n[data]\ncsv = 'a.csv'")
    names = st.sampled_from(ACTIVATION_NAMES)
    changes = {"activation": [draw(names) for _ in layers[2:]], "output": draw(names)}
    if draw(st.booleans()):
        changes["parameters"] = [
            {"W": [[draw(finite) for _ in range(below)] for _ in range(here)], "b": [draw(finite) for _ in range(here)]}
            for below, here in pairwise(layers)
        ]
    base = base.replace("network", **changes)
    kind = draw(st.sampled_from(["x", "csv", "dataset"]))
    if kind == "csv":
        target = draw(st.none() | words.filter(bool) | st.lists(words, min_size=1, max_size=3))
        data = {
            "csv": "/" + draw(words).replace("\0", ""),
            "target": target,
            "ignore": draw(st.lists(words, max_size=3)),
        }
        data |= draw(st.sampled_from(TABLES))
        data["target"] = None if "label" in data else target
    elif kind == "dataset":
        data = {"csv": None, "dataset": "spiral", "samples": draw(st.integers(1, 10**6)), "noise": abs(draw(finite))}
    else:
        rows = range(draw(st.integers(1, 3)))
        x, y = ([[draw(finite) for _ in range(n)] for _ in rows] for n in (layers[0], layers[-1]))
        data = {"csv": None, "x": x, "y": y}
    split = draw(st.sampled_from(SPLITS))
    seed, rate = draw(st.integers(0, 2**63 - 1)), abs(draw(finite))
    changed = base.replace("data", **data, **split).replace("training", seed=seed, learning_rate=rate)
    changed = changed.replace("training", **draw(updates(bool(split))))
    return dataclasses.replace(changed, title=draw(words))


@given(texts())
@settings(max_examples=150, deadline=None)
def test_the_canonical_text_reads_back_equal(experiment):
    text = experiment.to_toml()
    again = Experiment.from_toml(text)
    assert again == experiment
    assert again.to_toml() == text


def test_minus_zero_and_small_steps_keep_their_bits():
    experiment = Experiment.load("lecture").replace("data", x=[[-0.0, math.nextafter(1, 2)]])
    x = Experiment.from_toml(experiment.to_toml()).data.x
    assert math.copysign(1, x[0][0]) == -1
    assert x[0][1] == math.nextafter(1, 2)


@given(st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_a_damaged_text_is_read_or_refused_and_never_raises_anything_else(random):
    text = list(Experiment.load(random.choice(SHIPPED)).to_toml())
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(text))
        text[at : at + random.randint(0, 3)] = random.choices(string.printable + "é−０", k=random.randint(0, 2))
    with suppress(InputError):
        Experiment.from_toml("".join(text), "broken.toml")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path):
    with open(tmp_path / "big.toml", "wb") as file:
        os.ftruncate(file.fileno(), 65 * 2**20)
    with pytest.raises(InputError, match="larger than"):
        Experiment.load(tmp_path / "big.toml")


def test_only_what_is_not_left_out_is_written():
    plain = Experiment.load("circle")
    assert "optimizer" not in plain.to_toml() and "keep_best" not in plain.to_toml()
    text = plain.replace("training", optimizer="adam", beta1=0.5, epochs=3).to_toml()
    assert text.split("seed = ")[1].split("\n")[1:-1] == ['optimizer = "adam"', "beta1 = 0.5", "epochs = 3"]
