"""What the last steps before a moment did: how gradient and error of a batch changed along the step.

Measured on each step's own batch, before and after, so that batches that differ are never compared. For a loss that is
a parabola along the step, gradient after = (1 - rate · curvature) · gradient before: what is below -1 overshoots the
bottom by more each time, and that is so exactly where the rate is above 2/curvature.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.debugger.timeline import Timeline
from visprop.engine.machine import Machine

STEPS = 6  # as many are measured: enough to see that they are alike, and quick


@dataclass(frozen=True)
class Step:
    """An iteration's update.

    Attributes:
        gradient: that after the update along the one before it, in units of the one before it.
        error: the same of the errors a - y of all outputs; None where they cannot be compared.
        eta: the rate.
        curvature: of the batch's loss along the step: the change of the slope by the way.
    """

    gradient: float
    error: float | None
    eta: float

    @property
    def curvature(self) -> float:
        return (1 - self.gradient) / self.eta


def last_steps(timeline: Timeline) -> list[Step]:
    """The last updates before the iteration in view that can be measured, the oldest first; at most STEPS.

    `timeline` stays where it is. Updates before the last edit are left out; those of an optimizer or with a clipped
    gradient are not along the gradient, and are not measured.
    """
    k = timeline.machine.iteration
    segment = timeline.schedule.segment(k)
    first = max(segment.start, k - STEPS)
    if first >= k or segment.program.update.has_step or segment.program.update.clips:
        return []
    twin, found = timeline.twin(), []
    for iteration in range(first, k):
        twin.go_to_end(iteration)
        machine = twin.machine
        after = machine.again()
        step = _compared(machine, after, timeline.schedule.rate_of(iteration))
        if step is not None:
            found.append(step)
    return found


def _compared(before: Machine, after: Machine, eta: float) -> Step | None:
    gradient = _along(before.binding.g, after.binding.g)
    if gradient is None or eta == 0:
        return None
    one, other = (machine.binding.a[-1] - machine.binding.targets.T for machine in (before, after))
    return Step(gradient, _along(one, other), eta)


def _along(before: np.ndarray, after: np.ndarray) -> float | None:
    """The part of `after` that lies along `before`, in units of it; None where that is no number."""
    with np.errstate(all="ignore"):
        scale = np.abs(before).max()
        unit, other = np.float64(before / scale).ravel(), np.float64(after / scale).ravel()
        size = np.abs(other).max()
        found = float(unit.dot(other / size) / unit.dot(unit) * size)
    return found if np.isfinite(found) else None
