"""Numbers of a run over time that are not part of it: taken at the ends of evenly spaced iterations, on a twin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from weakref import WeakKeyDictionary

import numpy as np

from visprop.debugger.cursor import Cursor
from visprop.debugger.health import counts
from visprop.debugger.history import History
from visprop.debugger.moment import moment_of
from visprop.debugger.scores import PARTS, outputs_of, tells_classes
from visprop.debugger.timeline import Timeline
from visprop.debugger.watches import grid
from visprop.engine.metrics import accuracy, r2, rmse

MOST = 1024  # samples that are kept of one run: of a long one that was looked at live
MEASURES = ("accuracy", "r2", "rmse")
Numbers = tuple[float, ...]


class Sampled:
    """What `measure` says of a timeline at the end of an iteration, by run and iteration. It must change nothing."""

    def __init__(self, measure: Callable[[Timeline], Numbers]) -> None:
        self._measure = measure
        self._known: WeakKeyDictionary[History, dict[int, Numbers]] = WeakKeyDictionary()

    def note(self, timeline: Timeline, cursor: Cursor) -> None:
        """Take the sample of the moment in view, if it is the end of an iteration."""
        known, k = self._known.setdefault(timeline.history, {}), cursor.iteration
        if cursor.op == timeline.machine.length and k not in known:
            known[k] = self._measure(timeline)
            if len(known) > MOST:
                wanted = grid(timeline.history.kept)
                self._known[timeline.history] = {k: each for k, each in known.items() if k in wanted}

    def over(self, history: History) -> tuple[np.ndarray, np.ndarray]:
        """(iterations (n,), samples (n, numbers)) of a run, as far as they are known, in order of time."""
        known = self._known.get(history, {})
        places = sorted(known)
        rows = [known[k] for k in places]
        return np.array(places, float), np.array(rows, float) if rows else np.empty((0, 0))

    def sample(self, timeline: Timeline) -> Iterator[None]:
        """Take the samples that a run lacks, one each time. The run stays where it is."""
        known, twin = self._known.setdefault(timeline.history, {}), None
        for k in grid(timeline.history.kept):
            if k in known:
                continue
            twin = twin or timeline.twin()
            with np.errstate(all="ignore"):
                twin.go_to_end(k)
            known[k] = self._measure(twin)
            yield


def health_of(timeline: Timeline) -> Numbers:
    """How many layers and neurons are ill at the end of the iteration in view, in the order of `health.KINDS`."""
    machine = timeline.machine
    return counts(moment_of(timeline, Cursor(machine.iteration, machine.length), ""))


def scores_of(timeline: Timeline) -> Numbers:
    """How good the network is after the iteration in view: for each of MEASURES a number for each of `PARTS`.

    Accuracy, 0..1, where the outputs stand for classes, else R² and RMSE in the target's own unit; NaN for the others,
    and for a part without rows.
    """
    rig, theta = timeline.rig, timeline.machine.binding.next
    of_classes = {"accuracy": lambda *pair: accuracy(*pair, rig.program.activations[-1])}
    measures = of_classes if tells_classes(rig) else {"r2": r2, "rmse": rmse}
    pairs = [outputs_of(rig, part, theta) for part in PARTS]
    found = [
        measures[measure](*pair) if measure in measures and pair is not None else None
        for measure in MEASURES
        for pair in pairs
    ]
    return tuple(float("nan") if value is None else value for value in found)


def place_of(measure: str, part: str) -> int:
    """The place of a measure of a part of the rows in what `scores_of` gives."""
    return MEASURES.index(measure) * len(PARTS) + PARTS.index(part)


def loss_on_tests(timeline: Timeline) -> Numbers:
    """The loss over the test rows after the iteration in view, in the target's own unit; NaN without such rows."""
    test = timeline.rig.evaluation("test")
    return (test.loss(timeline.machine.binding.next) if test else float("nan"),)
