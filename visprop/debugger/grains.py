"""How far a step goes: the boundaries of each grain, in both directions of time."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.debugger.cursor import Cursor
from visprop.debugger.segments import Schedule

GRAINS = ("product", "neuron", "op", "phase", "example", "iteration", "epoch")


@dataclass(frozen=True)
class Calendar:
    """What divides the time of a run: its program, the sizes of its batches, its epochs."""

    schedule: Schedule

    def end(self, iteration: int) -> int:
        """The `op` of a cursor that stands at the end of `iteration`."""
        return len(self.schedule.segment(iteration).program.ops)

    def normal(self, iteration: int, op: int = 0, part: int = 0) -> Cursor:
        """The one cursor for a moment. ValueError where there is no such moment."""
        if iteration < 0 or not 0 <= op <= self.end(iteration):
            raise ValueError(f"there is no moment {iteration}:{op}: operations count from 0 to {self.end(iteration)}")
        if part and (op == self.end(iteration) or not 0 < part < self._total(iteration, op)):
            raise ValueError(f"operation {op} of iteration {iteration} has no part {part}")
        if iteration and op == 0 and part == 0:
            return Cursor(iteration - 1, self.end(iteration - 1))
        return Cursor(iteration, op, part)

    def nearest(self, cursor: Cursor, whole: bool) -> Cursor:
        """The moment of the cursor's iteration that is nearest to one that another run had; its end if it was whole."""
        k, end = cursor.iteration, self.end(cursor.iteration)
        if whole or cursor.op >= end:
            return Cursor(k, end)
        return cursor if cursor.part < self._total(k, cursor.op) else Cursor(k, cursor.op + 1)

    def after(self, cursor: Cursor, grain: str) -> Cursor:
        """The next boundary of `grain` after `cursor`. ValueError for an unknown grain."""
        k, op, part = cursor.iteration, cursor.op, cursor.part
        if op == self.end(k):
            k, op, part = k + 1, 0, 0
        if grain in ("product", "neuron"):
            unit = self._unit(k, op, grain)
            part = (part // unit + 1) * unit
            return Cursor(k, op, part) if part < self._total(k, op) else Cursor(k, op + 1)
        if grain == "example":
            part += self._unit(k, op, grain)
            return Cursor(k, op, part) if part < self._total(k, op) else Cursor(k, op + 1)
        if grain == "op":
            return Cursor(k, op + 1)
        if grain == "phase":
            return Cursor(k, next(edge for edge in self._phase_edges(k) if edge > op))
        if grain == "iteration":
            return Cursor(k, self.end(k))
        if grain == "epoch":
            last = self.schedule.epoch_end(k)
            return Cursor(last, self.end(last))
        raise _unknown(grain)

    def before(self, cursor: Cursor, grain: str) -> Cursor:
        """The last boundary of `grain` before `cursor`; the start of the run has none before it and is returned."""
        k, op, part = cursor.iteration, cursor.op, cursor.part
        if cursor == Cursor():
            return cursor
        if grain in ("product", "neuron"):
            if not part:
                op, part = op - 1, self._total(k, op - 1)
            unit = self._unit(k, op, grain)
            return self.normal(k, op, (part - 1) // unit * unit)
        if grain == "example":
            if not part:
                op, part = op - 1, self._total(k, op - 1)
            return self.normal(k, op, max(0, part - self._unit(k, op, grain)))
        if grain == "op":
            return self.normal(k, op if part else op - 1)
        if grain == "phase":
            here = op + 1 if part else op
            return self.normal(k, max(edge for edge in self._phase_edges(k) if edge < here))
        if grain == "iteration":
            return self.normal(k)
        if grain == "epoch":
            return self.normal(self.schedule.epoch_begin(k))
        raise _unknown(grain)

    def _phase_edges(self, iteration: int) -> list[int]:
        ops = self.schedule.segment(iteration).program.ops
        return [0, *(at for at in range(1, len(ops)) if ops[at].phase != ops[at - 1].phase), len(ops)]

    def _parts(self, iteration: int, op: int) -> tuple[int, int, int]:
        segment = self.schedule.segment(iteration)
        return segment.program.parts(op, segment.size_of(iteration))

    def _total(self, iteration: int, op: int) -> int:
        first, second, third = self._parts(iteration, op)
        return first * second * third

    def _unit(self, iteration: int, op: int, grain: str) -> int:
        """Parts in one product, neuron or example; a neuron's gradient has its inputs, each over all examples."""
        first, second, third = self._parts(iteration, op)
        by_neuron = self.schedule.segment(iteration).program.ops[op].phase in ("gradient", "update")
        if grain == "example":
            return first * second * third if by_neuron and third == 1 else 1 if by_neuron else second * third
        return 1 if grain == "product" else second * third if by_neuron else third


def _unknown(grain: str) -> ValueError:
    return ValueError(f"there is no grain {grain!r}: it is one of {', '.join(GRAINS)}")
