"""The output charts at the right and the pictures in the neurons: chosen with keys, live, and without effect."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from visprop.engine.metrics import confusion
from visprop.experiment import Experiment
from visprop.paint import painter
from visprop.picture.charts.terrain import TerrainWork
from visprop.picture.frame import Disc, Frame, Picture
from visprop.picture.theme import LIGHT
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier = Qt.Key, Qt.KeyboardModifier
Make = Callable[..., Window]


def opened(make: Make, qtbot: QtBot, experiment: str | Experiment, iterations: int = 200):
    window = make(experiment)
    window.session.advance(iterations=iterations)
    window.refresh()
    qtbot.keyClick(window, Key.Key_4, Modifier.ControlModifier)
    return window, window.parts.debug.output


def test_keys_go_through_the_charts_of_an_experiment(make: Make, qtbot: QtBot) -> None:
    window, panel = opened(make, qtbot, "circle")
    before, seen = window.session.digest(), [panel.kind]
    assert "accuracy" in panel.words.text()
    for _ in range(4):
        qtbot.keyClick(window, Key.Key_9, Modifier.AltModifier)
        assert panel.room.currentWidget() is panel.charts[panel.kind]
        seen.append(panel.kind)
    assert seen == ["surface", "fit", "confusion", "terrain", "surface"]
    left, bottom = (panel.charts["surface"].getPlotItem().getAxis(side).labelText for side in ("left", "bottom"))
    assert (left, bottom) == ("x2", "x1")
    counts = confusion(*window.session.outputs("train"), "tanh")
    assert [int(each.toPlainText()) for each in panel.charts["confusion"].numbers] == counts.ravel().tolist()
    assert window.session.digest() == before
    assert window.remembered.choice("output", ("surface",), "") == "surface"


def test_the_surface_follows_a_run_and_its_rows_are_chosen(make: Make, qtbot: QtBot) -> None:
    window, panel = opened(make, qtbot, "circle", 5)
    chart = panel.charts["surface"]
    early, words = chart.image.image.copy(), panel.words.text()
    assert len(chart.points.data) == 250
    panel.boxes["part"].setCurrentIndex(1)
    panel.boxes["part"].activated.emit(1)
    np.testing.assert_allclose(chart.points.data["x"], window.session.data.x_valid[:, 0])
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: not np.array_equal(chart.image.image, early))
    qtbot.waitUntil(lambda: panel.words.text() != words)
    assert window.clock.running  # what stands beside a picture of now says how good it is now
    qtbot.keyClick(window, Key.Key_F5)
    exact = chart.image.image.copy()
    window.refresh()
    np.testing.assert_array_equal(chart.image.image, exact)  # at rest it is the moment's own


def test_regression_is_fitted_and_judged(make: Make, qtbot: QtBot) -> None:
    window, panel = opened(make, qtbot, "sine")
    assert panel.kind == "fit" and "RMSE" in panel.words.text() and "R²" in panel.words.text()
    assert len(panel.charts["fit"].points["train"].data) == len(window.session.data.x)
    qtbot.keyClick(window, Key.Key_9, Modifier.AltModifier)
    made, true = window.session.outputs("valid")
    points = panel.charts["truth"].points["valid"].data
    np.testing.assert_array_equal(np.column_stack([points["x"], points["y"]]), np.column_stack([true, made]))


def test_the_loss_surface_comes_piece_by_piece_and_is_given_up(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, panel = opened(make, qtbot, "circle", 50)
    qtbot.keyClick(window, Key.Key_0, Modifier.AltModifier)
    chart = panel.charts["terrain"]
    qtbot.waitUntil(lambda: chart.way.xData is not None and len(chart.way.xData) == 51)
    before = window.session.digest()
    surveying = panel.driver._surveying
    with monkeypatch.context() as patched:
        patched.setattr(TerrainWork, "go_on", lambda self, seconds: None)
        surveying.boxes[0].setCurrentIndex(3)
        surveying.boxes[0].activated.emit(3)
        assert surveying.progress.isVisible() and surveying.cancel.isVisible()
        surveying.cancel.click()
        assert not surveying.progress.isVisible()
        assert surveying._work is None
    surveying.boxes[0].setCurrentIndex(4)
    surveying.boxes[0].activated.emit(4)
    qtbot.waitUntil(lambda: surveying._work is None)
    assert chart.way.xData[-1] == window.session.theta[4]
    assert window.session.digest() == before


def test_the_chart_is_not_made_before_the_first_frame(make: Make, qtbot: QtBot) -> None:
    window, _ = opened(make, qtbot, "xor", 3)
    window.close()
    again = make("xor")
    assert again.parts.debug.tab == "output"
    qtbot.waitUntil(lambda: bool(again.parts.debug.output.charts))


def test_neurons_show_their_functions(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=100)
    window.refresh()
    before = window.session.digest()
    qtbot.keyClick(window, Key.Key_P, Modifier.AltModifier)
    frame = window.parts.canvas.frame
    pictures = {shape.id: shape for shape in frame.moving if isinstance(shape, Picture)}
    assert set(pictures) == {*(f"node 1 {i}" for i in range(4)), "node 2 0", "node 2 1", "node 3 0"}
    discs = {shape.id: shape for shape in frame.still if isinstance(shape, Disc) and "-fill" in shape.fill}
    session, n = window.session, window.shown_example()
    x, radius = session.tape["a[0]"][n], pictures["node 3 0"].r
    both = np.concatenate([session.data.x, session.data.x_valid])
    low, high = both.min(0), both.max(0)
    spread = (high - low) * 1.16
    place = (x - (low + high) / 2) / (spread / 2)  # -1..1
    dot = next(s for s in frame.moving if isinstance(s, Disc) and s.id == "node 3 0")
    at = pictures["node 3 0"]
    assert (dot.x, dot.y) == pytest.approx((at.x + radius * place[0], at.y - radius * place[1]), abs=1e-6)
    for name, picture in pictures.items():
        assert picture.r < discs[name].r
        middle = window.parts.canvas.transform().map(QPointF(picture.x, picture.y)).toPoint()
        assert window.parts.canvas.name_at(middle) == name
    assert window.commands.qt["neuron-pictures"].isChecked()
    assert window.session.digest() == before
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(
        lambda: {s for s in window.parts.canvas.frame.moving if s.id == "node 3 0"} != {pictures["node 3 0"]}
    )
    qtbot.keyClick(window, Key.Key_F5)
    assert window.look.functions is window.charts._neurons.of(window.session.moment())  # at rest they are exact
    qtbot.keyClick(window, Key.Key_P, Modifier.AltModifier)
    assert not any(isinstance(shape, Picture) for shape in window.parts.canvas.frame.moving)
    wide = make(
        Experiment.from_toml(
            "[network]\nlayers = [3, 2]\n[data]\nx = [[1, 2, 3]]\ny = [[1, 0]]\n[training]\nlearning_rate = 0.1\n"
        )
    )
    assert not wide.commands.qt["neuron-pictures"].isEnabled()


def test_a_picture_is_round_and_in_heat_colours() -> None:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    levels = bytes([255] * 8 + [0] * 8)  # light above, dark below
    with QPainter(image) as brush:
        painter.paint(brush, Frame(60, 60, (), (Picture(30, 30, 25, levels, 4),)), LIGHT)
    assert image.pixelColor(30, 12).name().upper() == LIGHT["heat-high"]
    assert image.pixelColor(30, 48).name().upper() == LIGHT["heat-low"]
    assert image.pixelColor(7, 7).name().upper() == LIGHT["canvas"]


def test_of_several_classes_the_one_that_wins_is_shown_first(make: Make, qtbot: QtBot) -> None:
    window, panel = opened(make, qtbot, "blobs", 100)
    box, chart = panel.boxes["output"], panel.charts["surface"]
    assert box.currentText() == "the class that wins" and box.isVisible()
    assert len(set(chart.points.data["symbol"])) == 4
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert set(chart.points.data["symbol"]) == {"o", "s"}  # of this class, or of another one
    qtbot.keyClick(window, Key.Key_9, Modifier.AltModifier)
    qtbot.keyClick(window, Key.Key_9, Modifier.AltModifier)
    assert panel.kind != "surface" and box.itemText(0) != "the class that wins"
