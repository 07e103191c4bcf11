"""When things happen: one timer on the GUI thread, and the ways in which time passes.

Idle: the timer is stopped. Step and play: the step that the session has taken is shown at a growing progress. Run: as
soon as a frame is painted the session trains until the next one is due, then one refresh, one frame. Back: a stop is
searched in the past, in slices of the same length; until it is found, the moment in view stays. Scrub: the run bar is
dragged, and each move of the pointer shows what is kept nearest to it; the timer is stopped.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from visprop.ui.action import GRAINS

TICK_MS = 16  # between two frames of an animation
FRAME_S = 0.0165  # between two frames of a run: 60 a second, and a little time for those that take longer
# A training slice is never shorter than this, however long painting takes: a run always gets on. Nor is it ever longer
# than a frame.
LEAST_BUDGET_S = 0.002
PIECE_S = 0.004  # a slice of training is cut into such pieces: a key waits for the end of one, not of the slice
# Seconds that a step lasts in play at speed 1. Where a fine step moves nothing (taking the batch) there is only a rest.
PLAY_SECONDS = {"product": 0.9, "neuron": 1.1, "op": 1.4, "phase": 1.2, "example": 1.1, "iteration": 0.6, "epoch": 0.6}
STEP_SECONDS, REST_SECONDS = 0.35, 0.6
ANIMATED = GRAINS[:3]
# Into and out go along these; a step of one example lies between a neuron and an operation.
FINER_TO_COARSER = tuple(grain for grain in GRAINS if grain != "example")
# An epoch of more iterations than this is run in slices, so that the window stays alive.
LONG_EPOCH = 500


class Mode(Enum):
    """How time passes."""

    IDLE = "idle"
    STEP = "step"
    PLAY = "play"
    RUN = "run"
    BACK = "back"
    SCRUB = "scrub"
    PROVE = "prove"


WORKING = (Mode.RUN, Mode.BACK, Mode.PROVE)  # the session works for all the time that painting leaves


class Clock(QObject):
    """Drives a window's session.

    `stage` is what it plays on, the window: it has `session`, `grain`, `speed`, `set_grain(grain)` and `moves()`, and
    the clock calls its `show_step(change, progress)`, `show_run(change)`, `show_search(share)`, `travel.found(before)`,
    `proving.go_on(seconds)`, `refresh()` and `show_mode()`.
    """

    def __init__(self, stage: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.mode = Mode.IDLE
        self._elapsed, self._moves = 1.0, False
        self._seconds = STEP_SECONDS
        self._last = 0.0
        self._due, self._shown = 0.0, True
        self._goal, self._slice = -1, 1
        self._search: Iterator[float] | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def moving(self) -> bool:
        """Whether what is shown is on its way elsewhere; the animation of a single step does not count."""
        return self.mode in (Mode.PLAY, Mode.RUN, Mode.BACK, Mode.SCRUB) or self._goal >= 0

    @property
    def playing(self) -> bool:
        """Whether steps follow each other at the chosen speed."""
        return self.mode is Mode.PLAY

    @property
    def running(self) -> bool:
        """Whether the session trains at full speed."""
        return self.mode is Mode.RUN

    @property
    def searching(self) -> bool:
        """Whether a stop is searched backward."""
        return self.mode is Mode.BACK

    @property
    def proving(self) -> bool:
        """Whether gradients are proved; the moment in view stays."""
        return self.mode is Mode.PROVE

    @property
    def training(self) -> bool:
        """Whether whole iterations pass from frame to frame: a run, a step over a long epoch, a dragged run bar."""
        return self.mode in (Mode.RUN, Mode.SCRUB) or self._goal >= 0

    @property
    def active(self) -> bool:
        """Whether the timer ticks."""
        return self._timer.isActive()

    def toggle_run(self) -> None:
        """Train at full speed, or pause if it does."""
        on = self.running
        self.pause()
        if not on:
            self._enter(Mode.RUN)

    def toggle_play(self) -> None:
        """Play step after step, or pause if it does."""
        on = self.playing
        self.pause()
        if not on and self._take(PLAY_SECONDS[self.stage.grain]):
            self._enter(Mode.PLAY)

    def toggle_back(self) -> None:
        """Run backward to the last stop before this moment, or give the search up if it is on."""
        on = self.searching
        self.pause()
        if not on:
            self._search = self.stage.session.search_back()
            self._enter(Mode.BACK)

    def pause(self) -> None:
        """Stop at once; an animation under way is finished, so that what stands there is exact."""
        if self.mode is not Mode.IDLE:
            self.halt()
            self.stage.show_step(None, 1.0)
            self.stage.show_mode()

    def prove(self) -> None:
        """Go on with a proof while nothing else happens."""
        if self.mode is Mode.IDLE:
            self._enter(Mode.PROVE)

    def halt(self) -> None:
        """Stop the timer and show nothing: for an error, and for a window that closes."""
        self.mode, self._goal, self._search, self._shown = Mode.IDLE, -1, None, True
        self._timer.stop()

    def step(self) -> None:
        """Go one step and show it; a step under way is finished first, so that no key press is lost."""
        self.pause()
        if self._take(STEP_SECONDS) and (self._moves or self._goal >= 0):
            self._enter(Mode.STEP)

    def back(self) -> None:
        """Go one step back, at once."""
        self.pause()
        self.stage.show_step(self.stage.session.back(self.stage.grain), 1.0)

    def into(self) -> None:
        """Take the next finer grain and step."""
        self.stage.set_grain(_neighbour(self.stage.grain, -1))
        self.step()

    def out(self) -> None:
        """Take the next coarser grain and step."""
        self.stage.set_grain(_neighbour(self.stage.grain, +1))
        self.step()

    def seek(self, iteration: int, op: int = 0, part: int = 0) -> None:
        """Go to a moment at once."""
        self.pause()
        self.stage.show_step(self.stage.session.seek(iteration, op, part), 1.0)

    def scrub(self, iteration: int) -> None:
        """Show at once what is kept nearest to `iteration`; `drop` goes there exactly."""
        if self.mode is not Mode.SCRUB:
            self.pause()
            self.mode = Mode.SCRUB
            self.stage.show_mode()
        session = self.stage.session
        at = session.nearest_kept(iteration)
        self.stage.show_run(session.seek(at.iteration, at.op))

    def drop(self, iteration: int) -> None:
        """Go to the end of `iteration`, where the dragged bar was let go."""
        self.halt()
        at = self.stage.session.end_of(iteration)
        self.seek(at.iteration, at.op)
        self.stage.show_mode()

    def run_to(self, iteration: int) -> None:
        """Run on to the end of `iteration`, or to a stop before it; what lies behind is gone to."""
        self.pause()
        at = self.stage.session.end_of(iteration)
        if at <= self.stage.session.cursor:
            self.seek(at.iteration, at.op)
            return
        self._goal, self._slice, self._seconds, self._moves = iteration, 1, TICK_MS / 1000, False
        self._enter(Mode.STEP)

    def reset(self) -> None:
        """Go to the start of the run."""
        self.pause()
        self.stage.show_step(self.stage.session.reset(), 1.0)

    def _enter(self, mode: Mode) -> None:
        self.mode = mode
        self._due, self._shown = perf_counter(), True
        self._timer.start(TICK_MS)
        self.stage.show_mode()

    def show(self, change: Any) -> None:
        """Show a step of the stage's grain that the session has taken already."""
        self._begin(change, STEP_SECONDS)
        if self._moves:
            self._enter(Mode.STEP)

    def _take(self, seconds: float) -> bool:
        """Let the session go one step of `seconds` and show its beginning; False if it has to stop there."""
        grain, session = self.stage.grain, self.stage.session
        if grain == "epoch" and session.plan.per_epoch > LONG_EPOCH:
            epoch = self._done() // session.plan.per_epoch
            self._goal, self._slice, self._seconds = (epoch + 1) * session.plan.per_epoch - 1, 1, seconds
            return True
        change = session.step(grain)
        self._begin(change, seconds)
        return change.stop is None

    def _begin(self, change: Any, seconds: float) -> None:
        """Show the beginning of a step that was taken."""
        grain = self.stage.grain
        self._moves = grain in ANIMATED and change.stop is None and self.stage.moves()
        self._seconds = seconds if self._moves or grain not in ANIMATED else min(seconds, REST_SECONDS)
        self._elapsed, self._last = 0.0, perf_counter()
        self.stage.show_step(change, 0.0 if self._moves else 1.0)

    def _tick(self) -> None:
        if self._goal >= 0:
            self._approach()
        elif self.mode is Mode.RUN:
            self._train()
        elif self.mode is Mode.BACK:
            self._look_back()
        elif self.mode is Mode.PROVE:
            self._prove()
        else:
            self._animate()
        if self.active:
            self._wait()

    def _wait(self) -> None:
        """Let the next tick come in time: for the next slice of work, as soon as the event loop has painted."""
        ms = TICK_MS
        if not self._shown:
            ms = 0
        elif self._goal >= 0 or self.mode in WORKING:
            ms = max(0, int(1000 * (self._due - perf_counter())))  # no slice to wait for has ended early
        # Without a wait begun anew each time: Qt lets a timer that goes on so overtake those that fell due before it.
        if ms == 0 or ms != self._timer.interval():
            self._timer.start(ms)

    def _train(self) -> None:
        """Train for a piece of the slice; at the slice's end show where the run is."""
        left = self._budget() if self._shown else max(LEAST_BUDGET_S, self._due - perf_counter())
        change = self.stage.session.advance(budget_s=left if left < PIECE_S + LEAST_BUDGET_S else PIECE_S)
        going = change.stop is None and change.iterations > 0  # none: the run compared with has to come up first
        self._shown = not going or perf_counter() + LEAST_BUDGET_S > self._due
        if self._shown:
            self._show_trained(change)

    def _prove(self) -> None:
        """Work on the proof for a slice; at its end show it."""
        if self.stage.proving.go_on(self._budget()):
            self.halt()
            self.stage.refresh()
            self.stage.show_mode()

    def _look_back(self) -> None:
        """Search on for a slice; at the end of the search the session stands at what was found."""
        before, until = self.stage.session.cursor, perf_counter() + self._budget()
        for share in self._search:
            if perf_counter() >= until:
                self.stage.show_search(share)
                return
        self.halt()
        self.stage.travel.found(before)
        self.stage.show_mode()

    def _approach(self) -> None:
        """Run on towards the end of a long epoch, as far as there is time for in one frame."""
        session, budget = self.stage.session, self._budget()
        iterations = max(1, min(self._slice, self._goal + 1 - self._done()))
        begin = perf_counter()
        change = session.advance(iterations=iterations)
        self._slice = max(1, round(iterations * budget / max(perf_counter() - begin, 1e-6)))
        self._show_trained(change)
        if self._done() > self._goal:
            self._goal, self._elapsed, self._last = -1, 0.0, perf_counter()

    def _done(self) -> int:
        """How many iterations lie behind the cursor."""
        session = self.stage.session
        return session.cursor.iteration + (session.cursor.op == len(session.program.ops))

    def _budget(self) -> float:
        """The seconds that are left until the next frame is due.

        A frame that takes longer makes the next slice of training shorter, not the next frame late. More than a frame
        is not made up for.
        """
        now = perf_counter()
        self._due = min(max(self._due, now - FRAME_S), now) + FRAME_S
        return max(LEAST_BUDGET_S, self._due - now)

    def _show_trained(self, change: Any) -> None:
        self.stage.show_run(change)
        if change.stop is not None:
            self.pause()

    def _animate(self) -> None:
        now = perf_counter()
        self._elapsed += (now - self._last) * self.stage.speed / self._seconds
        self._last = now
        if self._elapsed < 1.0:
            if self._moves:
                self.stage.show_step(None, self._elapsed)
        elif self.mode is Mode.STEP or not self._take(PLAY_SECONDS[self.stage.grain]):
            self.pause()


def _neighbour(grain: str, by: int) -> str:
    """The next finer (`by` = -1) or coarser (+1) grain."""
    if grain == "example":
        return "neuron" if by < 0 else "op"
    at = FINER_TO_COARSER.index(grain) + by
    return FINER_TO_COARSER[min(max(at, 0), len(FINER_TO_COARSER) - 1)]
