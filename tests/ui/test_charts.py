"""The charts above the run bar: their tabs, what they draw, how they are driven, and that looking changes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from visprop.debugger.history import norm
from visprop.experiment import Experiment
from visprop.picture import runbar
from visprop.picture.theme import DARK
from visprop.ui import turns as turns_of_charts
from visprop.ui.charts.control import BELOW
from visprop.ui.legend import BATCH, EPOCHS, SMOOTH, TEST, TRAINING, VALIDATION
from visprop.ui.scene import sized
from visprop.ui.turns import FRAMES, PLACES, SHARE, Turns
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
Make = Callable[..., Window]


@pytest.fixture
def window(make: Make) -> Window:
    window = make("circle")
    window.session.advance(iterations=300)
    window.refresh()
    return window


def x_of(window: Window, iteration: int) -> int:
    bar = window.parts.bottom.runbar
    left, right = runbar.edges(sized(window.look, bar))
    return round(left + iteration / runbar.axis_end(window.session.kept) * (right - left))


def test_each_tab_has_a_key_and_is_remembered(window: Window, qtbot: QtBot) -> None:
    pages = window.parts.bottom.pages
    shown = [pages.loss, pages.norm, pages.scores, pages.health, pages.distributions]
    keys = [Key.Key_4, Key.Key_5, Key.Key_A, Key.Key_6, Key.Key_7]
    for key, tab, widget in zip(keys, BELOW, shown, strict=True):
        qtbot.keyClick(window, key, Modifier.AltModifier)
        assert window.charts.tab == window.remembered.choice("chart", BELOW, "") == tab
        assert widget.isVisible()
        assert window.commands.qt[f"chart-{tab}"].isChecked()
        assert pages.loss.isVisible() == (tab in ("loss", "gradient"))
    qtbot.keyClick(window, Key.Key_F7, Modifier.ShiftModifier)
    qtbot.keyClick(window, Key.Key_4, Modifier.AltModifier)
    assert pages.loss.isVisible()  # the tab brings the part back that was hidden


def test_the_gradient_norm_stands_under_the_loss_on_one_axis(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_5, Modifier.AltModifier)
    pages, session = window.parts.bottom.pages, window.session
    at, norms = pages.norm._norms.xData, pages.norm._norms.yData
    assert len(at) == 300
    with np.errstate(all="ignore"):
        assert norms[-1] == pytest.approx(norm(session.tape["g"]), rel=1e-14)
    views = [chart.getPlotItem().vb for chart in (pages.loss, pages.norm)]
    assert views[0].viewRange()[0] == views[1].viewRange()[0]
    places = [view.mapToDevice(view.mapFromView(view.viewRect().topLeft())) for view in views]
    assert places[0].x() == pytest.approx(places[1].x(), abs=0.5)


@pytest.mark.parametrize("tab", ["norm", "health"])
def test_a_click_in_any_chart_over_time_goes_there(window: Window, qtbot: QtBot, tab: str) -> None:
    qtbot.keyClick(window, Key.Key_5 if tab == "norm" else Key.Key_6, Modifier.AltModifier)
    chart = getattr(window.parts.bottom.pages, tab)
    qtbot.waitUntil(lambda: chart.viewport().height() > 5)
    qtbot.mouseClick(chart.viewport(), Left, pos=QPoint(x_of(window, 120), 4))
    assert abs(window.session.cursor.iteration - 120) <= 1
    assert chart._cursor.value() == window.session.cursor.iteration


def test_means_are_drawn_and_named(window: Window, qtbot: QtBot) -> None:
    plot, legend, losses = window.parts.bottom.plot, window.parts.bottom.legend, window.session.losses
    np.testing.assert_allclose(plot._epochs.yData, losses.reshape(-1, 25).mean(1), rtol=1e-15)
    np.testing.assert_array_equal(plot._epochs.xData, np.arange(24, 300, 25))
    assert legend._on == {BATCH, EPOCHS, VALIDATION}
    qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier)
    np.testing.assert_allclose(plot._smooth.yData[9:], [losses[k - 9 : k + 1].mean() for k in range(9, 300)])
    assert "10" in legend._names[SMOOTH].text()
    qtbot.keyClick(window, Key.Key_L, Modifier.AltModifier)
    assert plot._epochs.xData is None or not len(plot._epochs.xData)
    for _ in range(3):
        qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.charts.smoothing == 0
    assert legend._on == {TRAINING, VALIDATION}


def test_the_axis_of_the_loss_holds_all_lines_and_moves_in_steps(window: Window, qtbot: QtBot) -> None:
    plot, view, session = window.parts.bottom.plot, window.parts.bottom.plot.getPlotItem().vb, window.session
    for _linear_then_log in range(2):
        seen = []
        for _ in range(20):
            session.advance(iterations=1)
            window.refresh()
            low, high = view.viewRange()[1]
            seen.append((low, high))
            values = np.concatenate([line.getData()[1] for line in plot._reach if line.getData()[1] is not None])
            assert low < np.nanmin(values) and high > np.nanmax(values)
            assert high - low < 1.5 * np.ptp(values[~np.isnan(values)])
        assert len(set(seen)) <= 5
        qtbot.keyClick(window, Key.Key_L, Modifier.ControlModifier)


def test_what_is_under_the_pointer_is_read_out(window: Window) -> None:
    losses = window.session.losses
    words = window.travel._read(float(x_of(window, 130)))
    at = window.travel._iteration(float(x_of(window, 130)))
    assert f"{losses[at]:.3g}" in words
    assert f"{losses[at // 25 * 25 : at // 25 * 25 + 25].mean():.3g}" in words
    assert "validation" in words and "‖g‖" in words
    assert window.travel._read(2.0) == ""


def test_histograms_of_layers_count_the_numbers_of_the_moment(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_7, Modifier.AltModifier)
    charts = window.parts.bottom.pages.distributions.charts
    for quantity, counts in (("weights", (8, 8, 2)), ("activations", (40, 20, 10)), ("gains", (40, 20, 10))):
        assert window.charts.quantity == quantity
        assert [int(chart._curve.yData.sum()) for chart in charts] == list(counts)
        qtbot.keyClick(window, Key.Key_8, Modifier.AltModifier)
    assert window.charts.quantity == "gradients"
    window.clock.seek(40, 1)
    assert not charts[0]._curve.yData.any()
    assert charts[0]._note.toPlainText()


def test_health_is_counted_over_the_whole_run_in_idle_time(make: Make, qtbot: QtBot) -> None:
    window = make("vanishing")
    window.session.advance(iterations=60)
    before = window.session.digest()
    qtbot.keyClick(window, Key.Key_6, Modifier.AltModifier)
    line = window.parts.bottom.pages.health._lines[0]
    qtbot.waitUntil(lambda: len(line.xData) == 60)
    assert line.yData.max() >= 1
    assert window.session.digest() == before


def test_charts_change_nothing_in_the_run(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    window.session.advance(iterations=30)
    before, theta = window.session.digest(), window.session.theta
    for key in (Key.Key_4, Key.Key_5, Key.Key_6, Key.Key_7, Key.Key_8):
        qtbot.keyClick(window, key, Modifier.AltModifier)
    window.toggle_theme()
    assert window.theme is DARK
    assert window.session.digest() == before
    np.testing.assert_array_equal(window.session.theta, theta)


def test_charts_take_turns_while_the_network_trains(monkeypatch: pytest.MonkeyPatch) -> None:
    turns, shown = Turns(), []
    monkeypatch.setattr(turns_of_charts, "perf_counter", lambda: 0.0)
    for frame in range(2 * FRAMES + 3):
        turns.begin(frame / 60, True)
        for name in PLACES:
            turns.take(name, True, lambda name=name, frame=frame: shown.append((frame, name)))
    rounds = [[(begin + at, name) for name, at in PLACES.items()] for begin in (0, FRAMES)]
    assert shown == [*rounds[0], *rounds[1], (2 * FRAMES, "digits")]
    assert len(dict(shown)) == len(shown)  # no frame has to show two of them
    shown.clear()
    for name in PLACES:
        turns.take(name, False, lambda name=name: shown.append(name))
    assert shown == list(PLACES)  # at rest all are exact


def test_where_no_next_frame_may_come_all_parts_change_with_the_digits() -> None:
    turns, seen = Turns(), Counter()
    for frame in range(60):
        turns.begin(frame / 60, False)
        seen[tuple(name for name in PLACES if turns.has(name))] += 1
        assert turns.bar
    assert seen == {tuple(PLACES): 5, (): 55}


def test_a_chart_that_takes_long_lets_turns_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    now, shown = [0.0], []
    monkeypatch.setattr(turns_of_charts, "perf_counter", lambda: now[0])

    def slow() -> None:
        shown.append(round(now[0], 3))
        now[0] += 0.030

    turns = Turns()
    while now[0] < 10.0:
        turns.begin(now[0], True)
        turns.take("below", True, slow)
        now[0] += 0.016
    assert SHARE * now[0] / 2 <= 0.03 * len(shown) <= SHARE * now[0] + 0.03


def test_the_loss_on_the_test_rows_is_drawn_and_named(make: Make, qtbot: QtBot) -> None:
    text = Experiment.load("circle").to_toml().replace("split = ", 'test = "random 0.2"\nsplit = ')
    window = make(Experiment.from_toml(text))
    window.session.advance(iterations=50)
    before = window.session.digest()
    window.refresh()
    plot, legend = window.parts.bottom.plot, window.parts.bottom.legend
    qtbot.waitUntil(lambda: plot._test.xData is not None and len(plot._test.xData) == 50)
    assert plot._test.yData[-1] == window.session.test_loss()
    assert TEST in legend._on
    assert window.session.digest() == before
