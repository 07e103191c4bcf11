"""What can be read of a run at the moment in view. Nothing here changes anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from visprop.data import DataSet, Plan
from visprop.debugger.cursor import Cursor
from visprop.debugger.player import Player
from visprop.debugger.probe import Probe, probe
from visprop.debugger.runs import Runs
from visprop.debugger.segments import Segment
from visprop.debugger.timeline import Timeline
from visprop.engine.machine import Machine, with_ones
from visprop.engine.outputs import outputs
from visprop.engine.program import Program
from visprop.engine.tape import Tape
from visprop.experiment import Experiment

if TYPE_CHECKING:  # what proves, counts or scores is imported by what asks for it: the command line starts sooner
    from visprop.debugger.counting import Counts
    from visprop.debugger.proof import Proof, Prover
    from visprop.debugger.scores import Score
    from visprop.engine.check import Checked


class View:
    """Reads the run that `runs` has in view, where `player` stands.

    Attributes:
        origin: the experiment that was opened. loaded: its rows, without edits.
        runs: its branches.
    """

    def __init__(self, origin: Experiment, data: DataSet, runs: Runs, player: Player) -> None:
        self.origin, self.runs = origin, runs
        self.loaded, self._player = data, player

    @property
    def cursor(self) -> Cursor:
        """The moment in view."""
        return self._player.cursor

    @property
    def _timeline(self) -> Timeline:
        return self.runs.timeline

    @property
    def _whole(self) -> bool:
        return self._player.whole

    @property
    def _segment(self) -> Segment:
        return self._timeline.schedule.segment(self.cursor.iteration)

    @property
    def experiment(self) -> Experiment:
        """The experiment as it holds in the iteration in view: the one that was opened, with the edits so far."""
        return self._segment.experiment

    @property
    def data(self) -> DataSet:
        """The rows as they are in the iteration in view."""
        return self._segment.data

    @property
    def program(self) -> Program:
        """The operations of the iteration in view."""
        return self._segment.program

    def program_at(self, iteration: int) -> Program:
        """The operations of any iteration: an edit of an activation may change them."""
        return self._timeline.schedule.segment(iteration).program

    def batch_at(self, iteration: int) -> int:
        """How many rows the batch of any iteration has."""
        return self._timeline.schedule.size_of(iteration)

    def cursor_at(self, iteration: int, op: int = 0, part: int = 0) -> Cursor:
        """The one cursor for a moment of the run, past or to come. ValueError where there is none."""
        return self._player.calendar.normal(iteration, op, part)

    @property
    def plan(self) -> Plan:
        """How the rows are cut into batches in the iteration in view."""
        return self._segment.plan

    @property
    def loss_unit(self) -> float | None:
        """What brings a batch loss into the target's own unit; None where no single factor does."""
        return self._timeline.rig.loss_unit

    @property
    def tape(self) -> Tape:
        """The values of this iteration that are computed at this moment."""
        return Tape(self._timeline.machine.binding, self.cursor.op, self.cursor.part > 0)

    @property
    def theta(self) -> np.ndarray:
        """A copy of the parameters, unrolled W[1], b[1], ...: theta' once the iteration is done, else what it uses."""
        machine = self._timeline.machine
        return machine.layout.unroll(machine.binding.next if self._whole else machine.theta)

    @property
    def epoch(self) -> int:
        """The epoch of the iteration in view, from 0."""
        return self._timeline.schedule.epoch_of(self.cursor.iteration)

    @property
    def counts(self) -> Counts:
        """Examples, updates and epochs up to this moment, and how many updates an epoch has."""
        from visprop.debugger.counting import counts

        return counts(self._timeline.schedule, self.cursor.iteration + self._whole)

    def first_of_epoch(self, epoch: int) -> int:
        """The first iteration of an epoch, past or to come."""
        return self._timeline.schedule.last_of(epoch - 1) + 1 if epoch else 0

    @property
    def losses(self) -> np.ndarray:
        """L of every iteration that the run has reached, in the unit that the network sees."""
        return self._timeline.history.batch_loss.values

    @property
    def validation(self) -> tuple[np.ndarray, np.ndarray]:
        """(iterations after which it was measured, validation losses in the target's own unit)."""
        return self._timeline.history.valid_loss.points

    @property
    def kept(self) -> int:
        """Iterations that the history holds."""
        return self._timeline.history.kept

    @property
    def history_bytes(self) -> int:
        """Memory that the checkpoints and the curves of the run in view take."""
        return self._timeline.history_bytes

    @property
    def best_valid_loss(self) -> float | None:
        """The smallest validation loss up to the iteration in view; None before the first."""
        best = self._timeline.best_at(self._whole)
        return best.loss if best.epoch >= 0 else None

    @property
    def best_epoch(self) -> int | None:
        """The epoch that ended with it, from 0."""
        best = self._timeline.best_at(self._whole)
        return best.epoch if best.epoch >= 0 else None

    def train_loss(self) -> float:
        """The loss over all training rows with `theta`, in the target's own unit."""
        return self._timeline.rig.train.loss(self._theta_blocks())

    def valid_loss(self) -> float | None:
        """The loss over all validation rows with `theta`, in the target's own unit; None without such rows."""
        valid = self._timeline.rig.valid
        return valid.loss(self._theta_blocks()) if valid else None

    def answers(self, x: np.ndarray) -> np.ndarray:
        """What the network answers with `theta` to rows `x` (N, n_0) in the data's own units: (N, n_L), in those of
        the targets. Both are standardised as the training rows are."""
        data = self.data
        with np.errstate(all="ignore"):
            seen = ((x - data.x_mean) / data.x_std).astype(data.x.dtype)
            made = outputs(self.program, self._theta_blocks(), seen)
            return (made * data.y_std + data.y_mean).astype(made.dtype)

    def test_loss(self) -> float | None:
        """The loss over all test rows with `theta`, in the target's own unit; None without such rows."""
        test = self._timeline.rig.evaluation("test")
        return test.loss(self._theta_blocks()) if test else None

    def score(self, part: str) -> Score | None:
        """How good `theta` is on the rows of a part, "train", "valid" or "test"; None where it has none. KeyError."""
        from visprop.debugger.scores import score

        return score(self._timeline.rig, part, self._theta_blocks())

    def outputs(self, part: str) -> tuple[np.ndarray, np.ndarray] | None:
        """Outputs and targets of all rows of a part with `theta`, (N, n_L) each, in the target's own unit; as `score`.
        `engine.metrics.confusion` counts the classes of such a pair."""
        from visprop.debugger.scores import outputs_of

        return outputs_of(self._timeline.rig, part, self._theta_blocks())

    @property
    def tells_classes(self) -> bool:
        """Whether the outputs stand for classes, so that accuracy is what counts; else they are numbers."""
        from visprop.debugger.scores import tells_classes

        return tells_classes(self._timeline.rig)

    def probe(self, x: ArrayLike, y: ArrayLike | None = None) -> Probe:
        """Any rows through the program of this iteration, with the theta that it uses; the run is as it was.

        Args:
            x: (n_0,) or (B, n_0) in the data's own units, as `row` gives them. y: (n_L,) or (B, n_L) targets likewise;
                without them there is a forward pass only.

        Raises:
            InputError: a number or a width is wrong.
        """
        return probe(self._timeline.rig, x, y)

    def row(self, part: str, number: int) -> tuple[np.ndarray, np.ndarray]:
        """Inputs (n_0,) and targets (n_L,) of a row of "train", "valid" or "test", float64, in the data's own units.

        KeyError if there is no such part, IndexError if it has no such row.
        """
        data, (x, y) = self.data, self._timeline.rig.rows(part)
        return x[number] * data.x_std + data.x_mean, y[number] * data.y_std + data.y_mean

    def _theta_blocks(self) -> np.ndarray:
        machine = self._timeline.machine
        return machine.binding.next if self._whole else machine.theta

    def check(self) -> Iterator[Checked]:
        """Every entry of this iteration's g against a numerical derivative, tensor by tensor.

        A float32 experiment is checked in float64: the formulas are the same, and float32 has no digits to compare.
        """
        from visprop.engine.check import check

        now = self._timeline.machine
        rows, theta = now.binding.rows, now.theta.astype(np.float64)
        x, y = (table[rows].astype(np.float64) for table in (self.data.x, self.data.y))
        machine = Machine(self.program, theta, with_ones(x), y, lambda iteration: np.arange(len(x)), 0.0)
        machine.start(0, machine.state)
        machine.run_to(machine.length)
        yield from check(self.program, theta, machine.binding.g, x, y)

    def prover(self) -> Prover:
        """What proves the iteration in view, once its `work` is done; it has arrays of its own."""
        from visprop.debugger.proof import prover_of

        return prover_of(self._timeline)

    def proof(self, prover: Prover) -> Proof | None:
        """What is proved at this moment; None where `prover` is of another iteration."""
        from visprop.debugger.proof import proof_at

        return proof_at(self._timeline, self.tape, prover)

    def digest(self) -> str:
        """SHA-256 (hex) of all that decides the future: experiment, data, cursor, theta, what validation has found."""
        import hashlib  # here: it loads all of OpenSSL

        state = hashlib.sha256(self.origin.to_toml().encode())
        state.update(repr(self.runs.story.branch.edits).encode())
        data = self.loaded
        for rows in (data.x, data.y, data.x_valid, data.y_valid):
            state.update(np.ascontiguousarray(rows).tobytes())
        state.update(repr(self.cursor).encode())
        state.update(self._timeline.state_at(self._whole).tobytes())
        return state.hexdigest()
