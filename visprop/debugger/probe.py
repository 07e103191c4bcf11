"""Probes: any row, of the data or typed in, through the same program on arrays of its own. Looking changes nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from visprop.debugger.rig import Rig
from visprop.engine.binding import Binding
from visprop.engine.costs import target_refusal
from visprop.engine.machine import is_one_hot
from visprop.engine.program import Program
from visprop.engine.tape import Tape
from visprop.errors import InputError
from visprop.words import translate

_BEHIND = ("update",)  # a probe teaches nothing: there is neither theta' nor what an optimizer remembers


class Probe(Tape):
    """What the operations of an iteration would write for rows that are not its batch.

    It reads as a `Tape` does. With targets it holds all up to the gradient of these rows alone; without, all up to the
    outputs; what lies behind raises `NotComputed`. Its numbers equal those of a batch with these rows as they are
    shown, not in their last bit: other shapes are added in another order.

    Attributes:
        probe: True; a tape of the run has False.
        x, y: (B, n_0) and (B, n_L) float64 in the data's own units, as asked for; y is None without targets.
        outputs: (B, n_L) what the network answers, in the targets' own unit.
    """

    probe = True

    def __init__(self, binding: Binding, done: int, x: NDArray, y: NDArray | None, outputs: NDArray) -> None:
        super().__init__(binding, done, False)
        self.x, self.y, self.outputs = x, y, outputs

    def until(self, op: int) -> Probe:
        """The same rows with no more than `op` operations done."""
        return Probe(self._binding, min(op, self.done), self.x, self.y, self.outputs)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is shown to the network, in the data's own units; `y` is None without a target."""

    name: str
    x: tuple[float, ...]
    y: tuple[float, ...] | None = None


def probe(rig: Rig, x: ArrayLike, y: ArrayLike | None = None) -> Probe:
    """Return the probe of rows with the theta that the iteration in view uses.

    Args:
        x: (n_0,) or (B, n_0) in the data's own units. y: (n_L,) or (B, n_L) likewise, or None.

    Raises:
        InputError: a row has another width than the network, a number is not finite, or the cost has no meaning for a
            target.
    """
    program, data, machine = rig.program, rig.data, rig.machine
    given = _rows(x, program.sizes[0], "x")
    targets = None if y is None else _rows(y, program.sizes[-1], "y")
    if targets is not None:
        _check_targets(program, targets, len(given))
    state = machine.state.copy()
    with np.errstate(all="ignore"):
        seen = ((given - data.x_mean) / data.x_std).astype(state.dtype)
        goal = np.zeros((len(given), program.sizes[-1]), state.dtype)
        if targets is not None:
            goal = ((targets - data.y_mean) / data.y_std).astype(state.dtype)
        binding = Binding(program, len(given), state, eta=rig.segment.rate, one_hot=is_one_hot(goal))
        binding.iteration = machine.iteration
        binding.inputs[:, :-1], binding.targets[:] = seen, goal
        done = _last(program, targets is not None)
        for calls in binding.calls[:done]:
            for call in calls:
                call()
        outputs = binding.a[-1].T * data.y_std + data.y_mean
    return Probe(binding, done, given, targets, outputs)


def _last(program: Program, with_targets: bool) -> int:
    """How many operations say something about the rows."""
    if not with_targets:
        return program.index("C")
    return next(number for number, op in enumerate(program.ops) if op.name == "g" or op.phase in _BEHIND)


def _rows(values: ArrayLike, width: int, name: str) -> NDArray[np.float64]:
    try:
        rows = np.atleast_2d(np.array(values, dtype=np.float64))
    except (ValueError, TypeError, OverflowError):
        raise InputError("probe", name, translate("Probe", "Numbers are needed.")) from None
    if rows.ndim != 2 or rows.shape[1] != width or not len(rows):
        sentence = translate("Probe", "{width} numbers are needed in each row.").format(width=width)
        raise InputError("probe", name, sentence)
    if not np.isfinite(rows).all():
        raise InputError("probe", name, translate("Probe", "Every number must be finite."))
    rows.flags.writeable = False
    return rows


def _check_targets(program: Program, targets: NDArray[np.float64], rows: int) -> None:
    if len(targets) != rows:
        raise InputError("probe", "y", translate("Probe", "As many targets as inputs are needed."))
    for row in targets:
        sentence = target_refusal(program.cost, row)
        if sentence:
            raise InputError("probe", "y", sentence)
