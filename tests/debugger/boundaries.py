"""The next and the last boundary of a grain, found by looking at one part after the other."""

from __future__ import annotations

from tests.debugger.replay import Iteration, Replay, parts

Moment = tuple[int, int, int]
START: Moment = (0, 0, 0)


def length(run: Replay, k: int) -> int:
    """Operations of an iteration."""
    return len(run[k].program.ops)


def normal(run: Replay, at: Moment) -> Moment:
    """The start of an iteration is the end of the one before."""
    k, op, part = at
    return (k - 1, length(run, k - 1), 0) if k and not op and not part else at


def after(run: Replay, at: Moment, grain: str) -> Moment:
    """The first boundary behind `at`."""
    k, op, part = at
    if op == length(run, k):
        k, op, part = k + 1, 0, 0
    here, n = run[k], length(run, k)
    if grain == "epoch":
        while not run[k].ends_epoch:
            k += 1
        return k, length(run, k), 0
    if grain in ("op", "iteration"):
        return k, op + 1 if grain == "op" else n, 0
    if grain == "phase":
        phases = [row.phase for row in here.program.ops]
        return k, next((at for at in range(op, n) if phases[at] != phases[op]), n), 0
    part = example_after(here, op, part) if grain == "example" else part_after(here, op, part, grain)
    return (k, op, part) if part else (k, op + 1, 0)


def before(run: Replay, at: Moment, grain: str) -> Moment:
    """The last boundary before `at`; the start has none and is returned."""
    k, op, part = at
    if at == START:
        return START
    here, ops = run[k], run[k].program.ops
    if grain in ("iteration", "epoch"):
        while grain == "epoch" and not run[k].begins_epoch:
            k -= 1
        return normal(run, (k, 0, 0))
    if grain == "op":
        return normal(run, (k, op if part else op - 1, 0))
    if grain == "phase":
        op = op if part else op - 1
        while op and ops[op - 1].phase == ops[op].phase:
            op -= 1
        return normal(run, (k, op, 0))
    if not part:
        op, part = op - 1, here.total(op - 1)
    if grain == "example":
        return normal(run, (k, op, example_before(here, op, part)))
    return normal(run, (k, op, max(start for start in starts(here, op, grain) if start < part)))


def by_neuron(here: Iteration, op: int) -> bool:
    """Whether its parts go neuron by neuron, and not example by example."""
    return here.program.ops[op].phase in ("gradient", "update")


def starts(here: Iteration, op: int, grain: str) -> list[int]:
    """The parts of an operation that begin a product or a neuron."""
    labels = parts(here.program, op, here.batch)
    keys = labels if grain == "product" else [label[1] if by_neuron(here, op) else label[:2] for label in labels]
    return [at for at in range(len(keys)) if at == 0 or keys[at] != keys[at - 1]]


def part_after(here: Iteration, op: int, part: int, grain: str) -> int:
    """The next start behind `part`; 0 if the operation has none."""
    return next((at for at in starts(here, op, grain) if at > part), 0)


def example_after(here: Iteration, op: int, part: int) -> int:
    """The same place of the next example; 0 if the operation has none."""
    labels = parts(here.program, op, here.batch)
    if by_neuron(here, op):
        several = any(label[0] for label in labels)
        return part + 1 if several and part + 1 < len(labels) else 0
    n, i, j = labels[part]
    return labels.index((n + 1, i, j)) if (n + 1, i, j) in labels else 0


def example_before(here: Iteration, op: int, part: int) -> int:
    """The same place of the example before, or the operation's start."""
    labels = parts(here.program, op, here.batch)
    if by_neuron(here, op):
        return part - 1 if any(label[0] for label in labels) else 0
    if part == len(labels):
        return labels.index((labels[-1][0], 0, 0))
    n, i, j = labels[part]
    return labels.index((n - 1, i, j)) if n else 0
