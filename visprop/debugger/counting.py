"""How much training there was: an update is not an epoch."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.debugger.segments import Schedule, Segment


@dataclass(frozen=True, slots=True)
class Counts:
    """What a run has done up to a moment, and how its epochs are cut there.

    Attributes:
        examples: rows that whole updates have used; each counts as often as it was used.
        updates: of the weights; one iteration each. epochs: that are over; where a batch of another size or another
            row begins an epoch anew, the one before is over.
        rows, batch: N training rows, in batches of B; the last of an epoch may be shorter.
        per_epoch: updates in an epoch, N / B rounded up.
    """

    examples: int
    updates: int
    epochs: int
    rows: int
    batch: int
    per_epoch: int


def counts(schedule: Schedule, updates: int) -> Counts:
    """Return the counts of a run after so many updates."""
    examples = 0
    for number, segment in enumerate(schedule.segments):
        later = schedule.segments[number + 1 :]
        end = min(updates, later[0].start) if later else updates
        if end > segment.start:
            examples += _used(segment, end) - _used(segment, segment.start)
    now = schedule.segment(max(updates - 1, 0))
    size = min(now.plan.batch_size, now.plan.rows)
    return Counts(examples, updates, schedule.epoch_of(updates), now.plan.rows, size, now.plan.per_epoch)


def _used(segment: Segment, iteration: int) -> int:
    """Rows used before `iteration` in a run that was always cut as this segment is."""
    plan = segment.plan
    return segment.epoch_of(iteration) * plan.rows + min(segment.place(iteration) * plan.batch_size, plan.rows)
