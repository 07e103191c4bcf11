"""How long a slice of training may be, and when the next one comes, on a clock of the test's own."""

from __future__ import annotations

from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer

from visprop.ui import clock as module
from visprop.ui.clock import FRAME_S, LEAST_BUDGET_S, PIECE_S, TICK_MS, Clock, Mode


class Stage:
    """A window whose session trains for as long as it may, and then is shown for `showing` seconds."""

    def __init__(self, now: list[float]) -> None:
        self._now, self.session, self.showing, self.shown = now, self, 0.0, []
        self.pieces: list[float] = []

    def show_mode(self) -> None:
        """Show nothing."""

    def advance(self, budget_s: float) -> Stage:
        self._now[0] += budget_s
        self.pieces.append(budget_s)
        return self

    stop, iterations = None, 1

    def show_run(self, _change: Stage) -> None:
        self.shown.append(self._now[0])
        self._now[0] += self.showing


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, in seconds, for a test to change."""
    time = [100.0]
    monkeypatch.setattr(module, "perf_counter", lambda: time[0])
    return time


@pytest.fixture
def clock(qapp, now: list[float]) -> Clock:
    """A clock that has just begun to run."""
    clock = Clock(Stage(now))
    clock._enter(Mode.RUN)
    clock._timer.stop()  # ticks are the test's
    return clock


def test_a_slice_lasts_for_a_frame_if_painting_takes_no_time(clock: Clock, now: list[float]) -> None:
    for _ in range(3):
        assert clock._budget() == pytest.approx(FRAME_S)
        now[0] += FRAME_S


def test_frames_follow_each_other_evenly_however_long_showing_takes(clock: Clock, now: list[float]) -> None:
    for showing in (0.002, 0.01, 0.0, 0.012, 0.005):
        clock.stage.showing, frames = showing, len(clock.stage.shown)
        while len(clock.stage.shown) == frames:
            clock._tick()
        now[0] += 0.001  # painted
    begun = clock.stage.shown
    assert [after - before for before, after in pairwise(begun)] == pytest.approx([FRAME_S] * 4)


def test_a_key_waits_for_a_piece_of_a_slice_only(clock: Clock) -> None:
    while not clock.stage.shown:
        clock._tick()
    assert len(clock.stage.pieces) > 2
    assert max(clock.stage.pieces) < PIECE_S + LEAST_BUDGET_S
    assert sum(clock.stage.pieces) == pytest.approx(FRAME_S)


def test_a_stop_is_shown_at_once(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    paused: list[bool] = []
    monkeypatch.setattr(clock, "pause", lambda: paused.append(True))
    clock.stage.stop = object()
    clock._tick()
    assert (len(clock.stage.shown), paused) == (1, [True])


def test_a_late_frame_makes_the_next_slices_shorter_up_to_a_frame(clock: Clock, now: list[float]) -> None:
    clock._budget()
    now[0] += FRAME_S + 0.009
    assert clock._budget() == pytest.approx(FRAME_S - 0.009)
    now[0] += FRAME_S - 0.009
    assert clock._budget() == pytest.approx(FRAME_S)


def test_more_than_a_frame_is_not_made_up_for(clock: Clock, now: list[float]) -> None:
    clock._budget()
    now[0] += 10 * FRAME_S
    assert clock._budget() == LEAST_BUDGET_S
    now[0] += LEAST_BUDGET_S
    assert clock._budget() == pytest.approx(FRAME_S - LEAST_BUDGET_S)


@pytest.mark.parametrize("late", [0.0, 0.004, 0.015, 0.016, 0.5])
def test_a_slice_is_never_longer_than_a_frame_and_never_none(clock: Clock, now: list[float], late: float) -> None:
    for _ in range(30):
        assert LEAST_BUDGET_S <= clock._budget() <= FRAME_S + 1e-9
        now[0] += FRAME_S + late


def test_the_next_slice_begins_behind_the_frame(qapp, now: list[float]) -> None:
    clock = Clock(Stage(now))
    clock._enter(Mode.RUN)
    clock._tick()
    assert clock._timer.interval() == 0
    clock.halt()


def test_a_slice_that_ends_early_is_waited_for(qapp, now: list[float]) -> None:
    """As while the run that this one is compared with has to come up first."""
    clock = Clock(Stage(now))
    clock.stage.advance = lambda budget_s: clock.stage
    clock.stage.iterations = 0
    clock._enter(Mode.RUN)
    clock._tick()
    assert clock._timer.interval() == int(1000 * FRAME_S)
    clock.halt()
    clock._enter(Mode.STEP)
    assert clock._timer.interval() == TICK_MS
    clock.halt()


def test_what_fell_due_in_a_piece_of_training_comes_before_the_next_piece(qapp, qtbot) -> None:
    came: list[str] = []

    class Slow(Stage):
        def advance(self, budget_s: float) -> Stage:
            came.append("piece")
            until = perf_counter() + 0.005
            while perf_counter() < until:
                pass
            return self

    clock = Clock(Slow([0.0]))
    clock._enter(Mode.RUN)
    clock._due = perf_counter() + 1.0  # the slice has many pieces
    clock._shown = False
    clock._tick()
    QTimer.singleShot(1, lambda: came.append("key"))
    clock._tick()
    del came[:]
    qtbot.waitUntil(lambda: "key" in came)
    clock.halt()
    assert came.index("key") == 0
