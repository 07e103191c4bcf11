"""A warning before numbers overflow: the loss has left its usual size and seems to grow without bound.

A pure function of the losses up to a moment, and of what the worst batch costs at the start of the run (or of the part
of it that an edit began): the same forward, back and after a replay. Nothing is computed while the run is under way.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from visprop.debugger.operands import plain
from visprop.debugger.segments import Segment
from visprop.debugger.timeline import Timeline
from visprop.engine.binding import Binding
from visprop.engine.machine import with_ones
from visprop.engine.update import PLAIN
from visprop.words import translate

# A batch that costs so many times what the worst one could cost at the start warns. Tuned on other runs than those of
# the tests: 10 warned falsely in 1.6 % of healthy runs, 20 in 0.8 %, and 50 missed 1 % more of those that diverge.
LEVEL = 20.0
CALM = 100  # iterations below that level after which a warning is withdrawn: a single bad batch is forgotten
CHUNK = 4096  # losses looked at in one piece, on the way back to where the growth began
ROWS = 1024  # in one piece, when the rows are asked what they cost


@dataclass(frozen=True)
class Growing:
    """A warning: the iteration in which it began, and a sentence."""

    since: int
    sentence: str


class GrowthWatch:
    """Judges runs. It keeps what the worst batch costs at the start, which takes a moment to find, and nothing else."""

    def __init__(self) -> None:
        self._yardsticks: WeakKeyDictionary[Timeline, dict[int, float]] = WeakKeyDictionary()

    def at(self, timeline: Timeline, iteration: int) -> Growing | None:
        """The warning in force when the loss of `iteration` is known; -1 is before the first."""
        losses = timeline.history.batch_loss.values[: iteration + 1]
        if not len(losses):
            return None
        segment = timeline.schedule.segment(iteration)
        if (factor := penalty_factor(segment)) < -1:
            return Growing(segment.start, _penalty_sentence(segment, factor))
        limit = LEVEL * self._yardstick(timeline, segment)
        recent = losses[max(segment.start, len(losses) - CALM) :]
        high = recent[above(recent, limit)]
        if not len(high):
            return None
        since = first_of_row(losses, segment.start, limit)
        return Growing(since, _sentence(segment, float(high[-1]), limit / LEVEL, since))

    def first(self, timeline: Timeline, low: int) -> Growing | None:
        """The first warning that a run from `low` to the end of what is known gives."""
        count = timeline.history.kept
        while low < count:
            segment = timeline.schedule.segment(low)
            end = min([count, *(later.start for later in timeline.schedule.segments if later.start > low)])
            found = np.flatnonzero(above(timeline.history.batch_loss.values[low:end], self._limit(timeline, segment)))
            if len(found):
                return self.at(timeline, low + int(found[0]))
            low = end
        return None

    def _limit(self, timeline: Timeline, segment: Segment) -> float:
        return -np.inf if penalty_factor(segment) < -1 else LEVEL * self._yardstick(timeline, segment)

    def _yardstick(self, timeline: Timeline, segment: Segment) -> float:
        known = self._yardsticks.setdefault(timeline, {})
        if segment.start not in known:
            twin = timeline.twin()
            twin.go(segment.start, 0)
            known[segment.start] = yardstick(segment, twin.machine.theta)
        return known[segment.start]


def above(losses: np.ndarray, limit: float) -> np.ndarray:
    """Which losses are above `limit`; what is no number is."""
    return ~(losses <= limit)


def first_of_row(losses: np.ndarray, start: int, limit: float) -> int:
    """The first loss above `limit` of the row of them that ends the losses: within it they lie at most CALM apart."""
    found, high = len(losses) - 1 + CALM, len(losses)
    while high > start:
        low = max(start, high - CHUNK)
        at = low + np.flatnonzero(above(losses[low:high], limit))
        gaps = np.flatnonzero(np.diff(np.append(at, found)) > CALM)
        if len(gaps) or not len(at):
            return int(at[gaps[-1] + 1]) if len(gaps) and gaps[-1] + 1 < len(at) else int(found)
        found, high = at[0], low
    return int(found)


def yardstick(segment: Segment, theta: np.ndarray) -> float:
    """The loss of the worst batch there could be: of the rows that cost most with `theta`, or with all weights 0.

    The second counts where training begins near the bottom: there, ever so little noise is many times the loss.
    """
    size = segment.size_of(segment.start)
    costs = [np.sort(_costs(segment, each))[-size:] for each in (theta, np.zeros_like(theta))]
    found = [float(each.sum() if segment.program.reduction == "sum" else each.mean()) for each in costs]
    return max(found) if np.isfinite(found).all() else np.inf


def _costs(segment: Segment, theta: np.ndarray) -> np.ndarray:
    """What each training row costs."""
    x, targets, found = with_ones(segment.data.x), segment.data.y, []
    for start in range(0, len(x), ROWS):
        part = slice(start, min(start + ROWS, len(x)))
        binding = Binding(segment.program, part.stop - start, theta, eta=None)
        binding.inputs[:], binding.targets[:] = x[part], targets[part]
        with np.errstate(all="ignore"):
            for call in binding.every_call:
                call()
        found.append(binding.C.astype(float))
    return np.concatenate(found)


def penalty_factor(segment: Segment) -> float:
    """What the penalty alone multiplies each weight by in an update; 1 where an update is more than rate times g."""
    if segment.program.update != PLAIN:
        return 1.0
    training = segment.experiment.training
    return 1 - training.learning_rate * training.l2


def _penalty_sentence(segment: Segment, factor: float) -> str:
    training = segment.experiment.training
    text = translate(
        "Growth",
        "Each update multiplies every weight by 1 - rate · l2 = 1 - {eta} · {l2} = {factor}, apart from what the data "
        "add: that grows without bound. A rate below {limit} does not.",
    )
    values = (training.learning_rate, training.l2, factor, 2 / training.l2)
    return text.format(**dict(zip(("eta", "l2", "factor", "limit"), map(plain, values), strict=True)))


def _sentence(segment: Segment, loss: float, worst: float, since: int) -> str:
    text = translate(
        "Growth",
        "The loss seems to grow without bound: it is {loss}, and passed {level} times that of the worst batch at the "
        "start ({worst}) in iteration {since}. A rate below {eta} may help.",
    )
    eta = segment.experiment.training.learning_rate
    return text.format(loss=plain(loss), since=since, level=plain(LEVEL), worst=plain(worst), eta=plain(eta))
