"""How long charts take: a million losses redrawn while they grow, surfaces, pictures of neurons; none asserted.

pytest tests/benchmarks/test_charts.py --benchmark-only -s

CPU time of the thread, so that what else runs on the machine hardly counts.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import thread_time

import numpy as np
from pytestqt.qtbot import QtBot

from tests.benchmarks.live import RUNS
from tests.ui.conftest import make, settings  # noqa: F401
from visprop.experiment import Experiment
from visprop.picture.charts.neurons import NeuronFunctions
from visprop.picture.charts.surface import Surfaces
from visprop.session import Session
from visprop.ui.window import Window

POINTS, GROWN, ROUNDS, LIMIT_MS = 1_000_000, 400, 30, 16


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of CPU that a call takes in this thread."""
    start = thread_time()
    call()
    return 1000 * (thread_time() - start)


def grow(window: Window, count: int) -> None:
    """Let the history of a window's run look as if it had so many more updates."""
    history = window.session.moment().history
    rng, at = np.random.default_rng(history.kept), history.kept
    for number in (np.exp(rng.standard_normal(count) - np.linspace(at, at + count, count) * 8 / POINTS)).tolist():
        history.batch_loss.row.append(number)
        history.grad_norm.append(number)


def test_a_million_losses_are_redrawn(make: Callable[..., Window], qtbot: QtBot, benchmark) -> None:  # noqa: F811
    window = make("circle", (1920, 1080))
    window.session.advance(iterations=1)
    grow(window, POINTS)
    window.charts.set_smoothing(100)
    pages = window.parts.bottom.pages
    found: dict[str, list[float]] = {"loss": [], "gradient": []}

    def redraw(tab: str) -> None:
        grow(window, GROWN // 2)
        moment = window.session.moment()
        charts = (pages.loss,) if tab == "loss" else (pages.loss, pages.norm)
        found[tab].append(timed(lambda: (window.charts._show_below(moment), [each.grab() for each in charts])))

    for tab in found:
        window.charts.show_tab(tab)
        redraw(tab)
        found[tab].clear()
    benchmark.pedantic(lambda: [redraw(tab) for tab in found], rounds=ROUNDS // 2, iterations=1)
    for tab, ms in found.items():
        benchmark.extra_info[tab] = {"median_ms": float(np.median(ms)), "most_ms": max(ms)}
        print(f"\n{tab}, {window.session.kept:,} points: median {np.median(ms):.1f} ms, most {max(ms):.1f} ms")
    assert window.session.kept > POINTS


def test_surface_and_pictures(benchmark) -> None:
    for name, (text, _, _) in RUNS.items():
        session = Session(Experiment.from_toml(text) if "\n" in text else text)
        surfaces, neurons, found = Surfaces(), NeuronFunctions(), {"surface": [], "pictures": []}
        for _ in range(ROUNDS):
            session.advance(iterations=1)
            moment = session.moment()
            found["surface"].append(timed(partial(surfaces.surface, moment, (0, 1), 0, True)))
            found["pictures"].append(timed(partial(neurons.of, moment)))
        print(f"\n{name}: " + ", ".join(f"{each} {np.median(ms):.2f} ms" for each, ms in found.items()))
    benchmark.pedantic(lambda: neurons.of(moment), rounds=3)
    assert neurons.of(moment) is not None
