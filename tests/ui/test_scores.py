"""Accuracy, R² and RMSE over the run: sampled in idle time, a line for each part of the rows, without effect."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from visprop.debugger.watches import grid
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.ui.legend import KEPT, SCORED, TRAINING
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def opened(make: Make, qtbot: QtBot, experiment: Experiment, iterations: int) -> Window:
    window = make(experiment)
    window.session.advance(iterations=iterations)
    window.refresh()
    digest = window.session.digest()
    qtbot.keyClick(window, Key.Key_A, Modifier.AltModifier)
    chart = window.parts.bottom.pages.scores
    wanted = len(grid(iterations))
    qtbot.waitUntil(lambda: chart._lines["train"].xData is not None and len(chart._lines["train"].xData) >= wanted)
    assert window.session.digest() == digest
    return window


def line(window: Window, part: str) -> tuple[np.ndarray, np.ndarray]:
    found = window.parts.bottom.pages.scores._lines[part]
    return found.xData, found.yData


def test_accuracy_of_each_part_is_what_the_session_says_at_that_moment(make: Make, qtbot: QtBot) -> None:
    experiment = Experiment.load("spiral").replace("data", samples=120, split="every 5")
    window = opened(make, qtbot, experiment, 60)
    other = Session(experiment)
    for part in ("train", "valid", "test"):
        at, values = line(window, part)
        for place in (0, len(at) // 2, len(at) - 1):
            other.seek(int(at[place]), len(other.program.ops))
            assert values[place] == pytest.approx(100 * other.score(part).accuracy)
    legend = window.parts.bottom.legend
    assert [name.text() for name in legend._names if name.isVisible()] == ["training", "validation", "test"]
    about = window.charts.about(59)
    assert f"test: accuracy {100 * window.session.score('test').accuracy:.3g}" in about.replace("\u2212", "-")


def test_numbers_have_r2_and_rmse_to_choose_from(make: Make, qtbot: QtBot) -> None:
    window = opened(make, qtbot, Experiment.load("sine"), 100)
    score = window.session.score("valid")
    assert line(window, "valid")[1][-1] == pytest.approx(score.r2)
    window.parts.bottom.header._measure.menu().actions()[1].trigger()
    assert line(window, "valid")[1][-1] == pytest.approx(score.rmse)
    assert window.remembered.choice("measure", ("r2", "rmse"), "") == "rmse"
    axis = window.parts.bottom.pages.scores.getPlotItem().getAxis("left")
    assert axis.labelText in ("RMSE, own unit", "RMSE")
    assert not line(window, "test")[0]


def test_a_first_r2_far_below_zero_does_not_push_the_rest_off(make: Make, qtbot: QtBot) -> None:
    wild = Experiment.load("sine").replace("network", init="normal(20)")
    window = opened(make, qtbot, wild, 3)
    assert line(window, "train")[1].min() < -10
    low, high = window.parts.bottom.pages.scores.getPlotItem().getViewBox().viewRange()[1]
    assert -1.1 <= low < high <= 1.1


def test_kept_runs_are_named_beside_their_own_chart_only(make: Make, qtbot: QtBot) -> None:
    window = make("circle", (1920, 1080))
    window.session.advance(iterations=30)
    window.refresh()
    window.commands.sync()
    qtbot.keyClick(window, Key.Key_M)
    names = window.parts.bottom.legend._names
    assert names[KEPT[0]].isVisible()
    qtbot.keyClick(window, Key.Key_A, Modifier.AltModifier)
    window.refresh()
    assert not any(names[number].isVisible() for number in range(len(names)) if number not in SCORED.values())
    qtbot.keyClick(window, Key.Key_4, Modifier.AltModifier)
    assert names[KEPT[0]].isVisible() and names[TRAINING].text() == "updates"
