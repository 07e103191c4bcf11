"""Buttons above the columns of the network, and histograms of the first weights in the panel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from visprop.experiment import Experiment, varied
from visprop.session import Session
from visprop.ui.columnbuttons import columns
from visprop.ui.histograms import Histograms
from visprop.ui.startbars import BINS, start_bars
from visprop.ui.window import Window

# Said by the offscreen platform about tool tips.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Make = Callable[..., Window]
LEFT = Qt.MouseButton.LeftButton


def point_at(window: Window, qtbot: QtBot, layer: int) -> None:
    """Move the mouse over the column of a layer."""
    canvas = window.parts.canvas
    x, *_ = columns(canvas.frame)[layer]
    qtbot.mouseMove(canvas, QPoint(1, 1))
    at = canvas.transform().map(QPointF(x, canvas.frame.height / 2)).toPoint()
    qtbot.mouseMove(canvas, at)


def button(window: Window, name: str) -> QToolButton:
    found = window.columns.box.findChildren(QToolButton)
    return next(each for each in found if each.accessibleName() == name and each.isVisible())


def test_a_column_has_its_buttons_under_the_pointer(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    assert not window.columns.box.isVisible()
    point_at(window, qtbot, 1)
    qtbot.waitUntil(lambda: window.columns.box.isVisible())
    assert window.columns.layer == 1
    assert window.parts.canvas.rect().contains(window.columns.box.geometry())
    qtbot.mouseClick(button(window, "A neuron more"), LEFT)
    assert window.session.experiment.network.layers == (2, 5, 2, 1)
    qtbot.mouseClick(button(window, "A neuron less in this layer"), LEFT)
    assert window.session.experiment.network.layers == (2, 4, 2, 1)
    point_at(window, qtbot, 2)
    qtbot.waitUntil(lambda: window.columns.layer == 2)
    qtbot.mouseClick(button(window, "One more layer behind it"), LEFT)
    assert window.session.experiment.network.layers == (2, 4, 2, 2, 1)
    point_at(window, qtbot, 4)  # the output
    assert not window.columns.box.isVisible()


def test_the_first_weights_are_counted_layer_by_layer() -> None:
    experiment = Experiment.load("circle")
    found = start_bars(experiment.network, experiment.training.seed)
    theta = Session(experiment).theta
    weights = [theta[:8], theta[12:20], theta[22:24]]  # unrolled W[1], b[1], ...
    assert [sum(counts) for counts in found.bars] == [8, 8, 2]
    most = max(abs(each).max() for each in weights)
    assert found.most == most
    for counts, each in zip(found.bars, weights, strict=True):
        bins = np.clip(((each / most + 1) / 2 * BINS).astype(int), 0, BINS - 1)
        assert counts == tuple(np.bincount(bins, minlength=BINS))
    zeros = varied(experiment, "network.init", "zeros")
    assert [counts[BINS // 2] for counts in start_bars(zeros.network, 0).bars] == [8, 8, 2]


def test_the_histograms_follow_the_start(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    before = window.parts.panel.findChild(Histograms).accessibleName()
    assert before.count("\n") == 2
    assert window.settings.put("network.init", "normal(0.01)") == ""
    shown = window.parts.panel.scroll.widget().findChild(Histograms)
    assert shown.accessibleName() != before
    assert shown.isVisible()
