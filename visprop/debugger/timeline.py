"""A run in time: forward by running, back by replaying from the nearest checkpoint. Both execute the same calls.

The run is a function of the experiment and the edits: a replayed moment is bit for bit the one that was, on one
machine.
"""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import numpy as np

from visprop.debugger.best import Best
from visprop.debugger.edits import changed_theta
from visprop.debugger.history import History
from visprop.debugger.ladder import NEAR, NEAREST, Ladder
from visprop.debugger.record import Recorded
from visprop.debugger.rig import Inputs, Rig
from visprop.debugger.segments import Schedule
from visprop.engine.machine import Machine, first_state

KEPT_RIGS = 8  # with the arrays of their segments: a run that was edited often has many, and is looked at in few


class Timeline:
    """Moves to any (iteration, operation) of one run.

    Args:
        schedule: experiment, data and edits.
        theta: the first parameters (blocks of `Layout`).

    Attributes:
        rig, machine: of the iteration in view; the machine's arrays are that iteration's.
        history: what the curves show.
        after_iteration: called with the machine after each iteration that `run` ends; True stops the run there.
    """

    def __init__(self, schedule: Schedule, theta: np.ndarray) -> None:
        self.schedule, self._first = schedule, first_state(schedule.segments[0].program, theta)
        self.history, self._keeps, self._length = History(), True, len(theta)
        self._inputs, self._rigs = Inputs(), {}
        self._validates = bool(len(schedule.segments[0].data.x_valid))
        state = self._state(self._first, Best())
        self._ladder = Ladder(state.nbytes)
        self._ladder.add(0, state)
        self._restore(0, state)

    def fork(self, schedule: Schedule, iteration: int) -> Timeline:
        """The run that is this one before `iteration` and follows `schedule` from there on.

        It may know a little less of it (`History.until`): `reach(iteration)` runs that again.
        """
        twin = Timeline.__new__(Timeline)
        twin.schedule, twin._first, twin._validates = schedule, self._first, self._validates
        twin.history, twin._keeps, twin._length = self.history.until(iteration), True, self._length
        twin._inputs, twin._rigs = self._inputs, {}
        known = twin.history.kept  # not behind it, so that no iteration is passed over whose numbers are not known
        twin._ladder = self._ladder.until(known)
        twin._restore(*twin._ladder.below(known))
        return twin

    def twin(self) -> Timeline:
        """The same run, for searching it while this one stays where it is. What it runs adds nothing to curves."""
        twin = self.fork(self.schedule, self.history.kept)
        twin._keeps = False
        return twin

    def record(self) -> Recorded:
        """What a file keeps of this run. The memory is shared, and never written to again."""
        return Recorded(self.history.arrays(), self._ladder.spacing, self._ladder.rungs, self)

    def adopt(self, recorded: Recorded) -> None:
        """Know what was recorded of this run, and stand at its start. ValueError: it is of another run."""
        first = self._ladder.rungs[0]
        self.history, rungs = recorded.checked(first)
        self._ladder.refill(recorded.spacing, rungs)
        self._restore(0, first)

    def rest(self) -> None:
        """Keep only the arrays of the moment in view: another run is."""
        self._rigs = {number: rig for number, rig in self._rigs.items() if rig is self.rig}

    @property
    def machine(self) -> Machine:
        return self.rig.machine

    @property
    def history_bytes(self) -> int:
        """Memory of the checkpoints and the curves."""
        return self._ladder.bytes + self.history.bytes

    def nearest_kept(self, iteration: int) -> int:
        """The iteration of what was run that is nearest to `iteration` and in view at once, without a replay."""
        return self._ladder.nearest(iteration, max(self.history.kept - 1, 0))

    def kept_theta(self, iteration: int) -> list[tuple[int, np.ndarray]]:
        """(iteration, theta before it, blocks of `Layout`) of the lasting checkpoints at or before `iteration`."""
        return [(at, state[: self._length]) for at, state in self._ladder.kept(iteration)]

    def best_at(self, whole: bool) -> Best:
        """What validation has found: after the iteration in view if `whole`, else before it."""
        return self._after if whole and self._ended else self._before

    def state_at(self, whole: bool) -> np.ndarray:
        """Theta, slots and what is best, float64, flat: after the iteration in view if `whole`, else before it."""
        state = self.machine.binding.after if whole and self._ended else self.machine.state
        return self._state(state, self.best_at(whole))

    def go(self, iteration: int, op: int) -> None:
        """Bring (iteration, op) into view. What is computed already is not computed again."""
        if iteration != self.machine.iteration:
            self._replay(iteration)
        machine = self.machine
        if op > machine.computed:
            machine.run_to(op)
            if op == machine.length:
                with np.errstate(all="ignore"):
                    self._end()

    def go_to_end(self, iteration: int) -> None:
        """Bring the whole of `iteration` into view."""
        self.go(iteration, len(self.schedule.segment(iteration).program.ops))

    def reach(self, count: int) -> None:
        """Run what is missing of the first `count` iterations."""
        if count > self.history.kept:
            self.go_to_end(count - 1)

    def run(
        self,
        count: int | None = None,
        budget_s: float | None = None,
        stops: Callable[[Machine], bool] | None = None,
    ) -> int:
        """Run on to the end of `count` iterations, or of as many as fit in `budget_s` seconds (at least one).

        Returns how many ended. It stops early after an iteration that holds a number that is not finite, or for which
        `stops(machine)` is true.
        """
        deadline = None if budget_s is None else perf_counter() + budget_s
        done = 0
        with np.errstate(all="ignore"):
            while count is None or done < count:
                most = self._busy - 1 - self.rig.machine.iteration if self._ended else 0
                if most > 0:
                    ran, over = self._plain(most if count is None else min(most, count - done), deadline, stops)
                    done += ran
                else:
                    self._whole()
                    machine, done = self.rig.machine, done + 1
                    over = (stops is not None and stops(machine)) or not machine.finite
                    over = over or (deadline is not None and perf_counter() >= deadline)
                if over:
                    break
        return done

    def _plain(self, most: int, deadline: float | None, stops: Callable[[Machine], bool] | None) -> tuple[int, bool]:
        """At most so many whole iterations with which nothing begins or ends but they themselves; see `run`. Returns
        how many, and whether it is over with the last of them."""
        machine, keep = self.rig.machine, self.history.keep if self._keeps else None
        self._before, run_next = self._after, machine.run_next
        for done in range(1, most + 1):
            binding = run_next()
            if keep is not None:
                keep(machine.iteration, binding.L, binding.g)
            if (stops is not None and stops(machine)) or not machine.finite:
                return done, True
            if deadline is not None and perf_counter() >= deadline:
                return done, True
        return most, False

    def _whole(self) -> None:
        """One iteration further: the one under way to its end, or the whole next one."""
        if self._ended:
            self._follow()
        machine = self.rig.machine
        if machine.computed:
            machine.run_to(machine.length)
        else:
            machine.run_whole()
        self._end()

    def _follow(self) -> None:
        """Theta <- theta', and stand before the first operation of the next iteration."""
        machine = self.rig.machine
        following = machine.iteration + 1
        if following == self._ladder.due:
            self._ladder.add(following, self._state(machine.binding.after, self._after))
        if following == self._next_start:
            self._stand(following, machine.binding.after)
        else:
            machine.follow()
        self._before, self._ended = self._after, False

    def _stand(self, iteration: int, state: np.ndarray) -> None:
        """Take the rig of `iteration`, and the state as it was before it, changed by the edits that begin there."""
        number = self.schedule.number(iteration)
        segment = self.schedule.segments[number]
        self.rig: Rig = self._rigs.pop(number, None) or Rig(segment, self._inputs)
        self._rigs[number] = self.rig  # last: the one used most recently
        if len(self._rigs) > KEPT_RIGS:
            del self._rigs[next(iter(self._rigs))]
        self._validation = self.schedule.epoch_end(iteration) if self._validates else -1
        later = self.schedule.segments[number + 1 :]
        self._next_start = later[0].start if later else -1
        if segment.start == iteration and segment.edits:
            state = changed_theta(state, self.rig.program.sizes, segment.edits)
        self.rig.machine.start(iteration, state)

    def _end(self) -> None:
        """What belongs to the end of an iteration, once: keep its loss, validate after an epoch."""
        machine = self.rig.machine
        k, binding = machine.iteration, machine.binding
        if self._keeps:
            self.history.keep(k, binding.L, binding.g)
        self._after = self._before
        if k == self._validation:
            self._validate(k, binding.next)
        # The next iteration that begins or ends with more: with a checkpoint, another segment, a validation.
        self._busy = min(at for at in (self._ladder.due, self._next_start, self._validation) if at > 0)
        self._ended = True

    def _validate(self, k: int, theta: np.ndarray) -> None:
        """Iteration `k` ended an epoch with `theta`."""
        self._validation = self.schedule.epoch_end(k + 1)
        epoch = self.schedule.epoch_of(k)
        if (epoch + 1) % self.rig.validate_every == 0:
            loss = self.rig.valid.loss(theta)
            if self._keeps:
                self.history.valid_loss.add(k, loss)
            self._after = self._before.after(loss, epoch, theta)

    def _replay(self, iteration: int) -> None:
        """Stand before the first operation of `iteration`."""
        at, state = self._ladder.below(iteration)
        if iteration - at > NEAR:
            self._ladder.forget_near()
        if not at <= self.machine.iteration < iteration:
            self._restore(at, state)
        with np.errstate(all="ignore"):
            while self.machine.iteration < iteration:
                if not self._ended:
                    self._whole()
                self._follow()
                self._leave_near(iteration)

    def _leave_near(self, target: int) -> None:
        k = self.machine.iteration
        spacing = NEAREST if target - k < NEAR else NEAR
        if k % spacing == 0 and k < self.history.kept and k != self.rig.segment.start:  # there, theta is edited already
            self._ladder.add_near(k, self._state(self.machine.state, self._before))

    def _restore(self, iteration: int, state: np.ndarray) -> None:
        length = len(self._first)
        self._stand(iteration, state[:length])
        self._before, self._ended = Best.unpack(state[length:], self._first.dtype), False

    def _state(self, state: np.ndarray, best: Best) -> np.ndarray:
        spare = self._length if self._validates else 0
        return np.concatenate([state, best.pack(spare)])
