"""A run replayed from its start, iteration by iteration, with nothing of the debugger: the reference's arithmetic.

The engine's `Machine` computes each iteration, so that numbers can be compared bit by bit; what happens between two
iterations (edits, epochs, batches, validation) is done here from the definitions.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from visprop.data import load
from visprop.debugger.edits import Edit
from visprop.engine.evaluate import Evaluation
from visprop.engine.initial import initial_theta
from visprop.engine.layout import Layout
from visprop.engine.machine import Machine, with_ones
from visprop.engine.program import Program, compile_program
from visprop.experiment import Experiment

SLOTS = {"sgd": 0, "momentum": 1, "nesterov": 1, "rmsprop": 1, "adagrad": 1, "adam": 2, "adamw": 2}
FLAT = {"g", "clip", "m", "v", "m_hat", "v_hat", "step"}
NEW_EPOCH = ("x", "y", "batch_size")


@lru_cache(maxsize=4096)
def parts(program: Program, op: int, batch: int) -> tuple[tuple[int, int, int], ...]:
    """All parts of an operation in the order in which they are revealed: (example, neuron, term)."""
    row, sizes = program.ops[op], program.sizes
    kind = row.name.split("[")[0]
    here, below = sizes[row.layer], sizes[row.layer - 1]
    if kind in ("dL_dW", "dL_db", "W", "b"):
        inputs = below if kind in ("dL_dW", "W") else 1
        examples = batch if kind.startswith("dL") else 1
        return tuple((n, i, j) for i in range(here) for j in range(inputs) for n in range(examples))
    if kind in ("batch", "g", "eta", "g_norm"):
        return ((0, 0, 0),)
    if kind in FLAT:
        return tuple((0, p, 0) for p in range(sum(n * (m + 1) for m, n in pairwise(sizes))))
    neurons = 1 if kind in ("C", "L") else here
    terms = {"z": below + 1, "C": sizes[-1]}.get(kind, 1)
    if kind == "dC_da" and row.layer < len(sizes) - 1:
        terms = sizes[row.layer + 1]
    return tuple((n, i, j) for n in range(batch) for i in range(neurons) for j in range(terms))


@dataclass
class Iteration:
    """All that one iteration computed, and what held in it."""

    experiment: Experiment
    program: Program
    x: np.ndarray
    y: np.ndarray
    batch: int
    per_epoch: int
    epoch: int
    begins_epoch: bool
    ends_epoch: bool
    theta: np.ndarray
    following: np.ndarray
    slots: np.ndarray
    following_slots: np.ndarray
    values: dict[str, np.ndarray]
    best_before: tuple
    best: tuple
    valid: float | None

    def total(self, op: int) -> int:
        """Parts of an operation."""
        return len(parts(self.program, op, self.batch))


class Replay:
    """The run of an experiment with edits; `self[k]` is its iteration k."""

    def __init__(self, experiment: Experiment, edits: tuple[Edit, ...]) -> None:
        self.experiment, self._edits, self._done = experiment, edits, []
        self.data = load(experiment)
        self._x, self._y, self._theta = self.data.x, self.data.y, initial_theta(experiment)
        self._now, self._epoch, self._left = experiment, -1, np.empty(0, int)
        self._slots = np.zeros(SLOTS[experiment.training.optimizer] * len(self._theta), self._theta.dtype)
        self._best = (np.inf, -1, 0, np.zeros_like(self._theta))
        self._machine = None

    def __getitem__(self, k: int) -> Iteration:
        while len(self._done) <= k:
            self._done.append(self._next(len(self._done)))
        return self._done[k]

    def _next(self, k: int) -> Iteration:
        here = [edit for edit in self._edits if edit.iteration == k]
        for edit in here:
            self._change(edit)
        if here or self._machine is None:
            self._set_up()
        begins = self._cut(k) or not len(self._left)
        if begins:
            self._begin_epoch()
        size = self._now.training.batch_size
        rows, self._left = self._left[:size], self._left[size:]
        ends = not len(self._left) or self._cut(k + 1)
        return self._run(k, rows, begins, ends)

    def _cut(self, k: int) -> bool:
        return any(edit.iteration == k and edit.kind in NEW_EPOCH for edit in self._edits)

    def _begin_epoch(self) -> None:
        self._epoch += 1
        rows, training = len(self._x), self._now.training
        self._left = np.arange(rows)
        if training.batch_size < rows:
            self._left = np.random.default_rng((training.seed, self._epoch)).permutation(rows)

    def _change(self, edit: Edit) -> None:
        self._theta = self._theta.copy()
        blocks, hidden = Layout(self._now.network.layers).blocks(self._theta), list(self._now.network.activation)
        if edit.kind == "W":
            blocks[edit.layer - 1][edit.index] = edit.value
        elif edit.kind == "b":
            blocks[edit.layer - 1][edit.index[0], -1] = edit.value
        elif edit.kind in ("x", "y"):
            cells, column = getattr(self, "_" + edit.kind).copy(), edit.index[1]
            mean, std = getattr(self.data, edit.kind + "_mean"), getattr(self.data, edit.kind + "_std")
            cells[edit.index] = (edit.value - mean[column]) / std[column]
            setattr(self, "_" + edit.kind, cells)
        elif edit.kind == "activation":
            names = [*hidden, self._now.network.output]
            names[edit.layer - 1] = edit.value
            self._now = self._now.replace("network", activation=tuple(names[:-1]), output=names[-1])
        else:
            value = int(edit.value) if edit.kind == "batch_size" else edit.value
            self._now = self._now.replace("training", **{edit.kind: value})

    def _set_up(self) -> None:
        self._program, data = compile_program(self._now), self.data
        rows = (with_ones(self._x), self._y, self._rows_of)
        changes = self._now.training.schedule != "constant"
        rate = (lambda k: self._rate()) if changes else self._now.training.learning_rate
        self._machine = Machine(self._program, self._theta, *rows, rate)
        self._valid = None
        if len(data.x_valid):
            scale = data.y_std if self._now.data.standardize == "both" else None
            self._valid = Evaluation(self._program, len(self._theta), with_ones(data.x_valid), data.y_valid, scale)

    def _rate(self) -> float:
        training = self._now.training
        eta, low = training.learning_rate, training.min_rate
        if training.schedule == "step":
            return eta * training.step_factor ** (self._epoch // training.step_epochs)
        if training.schedule == "cosine":
            part = min(self._epoch / training.cosine_epochs, 1.0)
            return low + (eta - low) * (1 + np.cos(np.pi * part)) / 2
        return eta

    def _rows_of(self, k: int) -> np.ndarray:
        return self._rows

    def _run(self, k: int, rows: np.ndarray, begins: bool, ends: bool) -> Iteration:
        machine, program, before = self._machine, self._program, self._best
        self._rows = rows
        machine.start(k, np.concatenate([self._theta, self._slots]))
        machine.run_to(machine.length)
        binding = machine.binding
        names = [name for op in program.ops for name in op.outputs]
        values = {name: binding.values[name].copy() for name in names if name != "rows"}
        unroll = Layout(program.sizes).unroll
        values |= {"rows": rows} | {name: unroll(values[name]) for name in FLAT & set(names)}
        slots, self._slots = self._slots, binding.after[len(self._theta) :].copy()
        theta, self._theta = self._theta, binding.next.copy()
        for layer, block in enumerate(Layout(program.sizes).blocks(theta), start=1):
            values |= {f"theta.W[{layer}]": block[:, :-1], f"theta.b[{layer}]": block[:, -1]}
        valid = self._validate() if ends else None
        size, count = self._now.training.batch_size, len(self._x)
        return Iteration(
            *(self._now, program, self._x, self._y, len(rows), -(-count // size), self._epoch, begins, ends),
            *(theta, self._theta, slots, self._slots, values, before, self._best, valid),
        )

    def _validate(self) -> float | None:
        if self._valid is None or (self._epoch + 1) % self._now.training.validate_every:
            return None
        loss, (least, epoch, waiting, theta) = self._valid.loss(self._theta), self._best
        better = loss < least
        self._best = (loss, self._epoch, 0, self._theta) if better else (least, epoch, waiting + 1, theta)
        return loss
