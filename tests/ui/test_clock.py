"""How long a slice of training may be, on a clock of the test's own."""

from __future__ import annotations

import pytest

from visprop.ui import clock as module
from visprop.ui.clock import LEAST_BUDGET_S, MARGIN_S, TICK_MS, Clock, Mode

TICK = TICK_MS / 1000
WHOLE = TICK - MARGIN_S


class Stage:
    """A window without anything in it."""

    def show_mode(self) -> None:
        """Show nothing."""


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, in seconds, for a test to change."""
    time = [100.0]
    monkeypatch.setattr(module, "perf_counter", lambda: time[0])
    return time


@pytest.fixture
def clock(qapp, now: list[float]) -> Clock:
    """A clock that has just begun to run."""
    clock = Clock(Stage())
    clock._enter(Mode.RUN)
    clock._timer.stop()  # ticks are the test's
    now[0] += TICK
    return clock


def test_a_slice_lasts_to_the_next_tick_if_painting_takes_no_time(clock: Clock, now: list[float]) -> None:
    for _ in range(3):
        assert clock._budget() == pytest.approx(WHOLE)
        now[0] += TICK


def test_what_a_frame_usually_takes_is_left_to_it(clock: Clock, now: list[float]) -> None:
    for _ in range(100):
        clock.painted(0.005)
        budget = clock._budget()
        now[0] += TICK
    assert budget == pytest.approx(WHOLE - 0.005, abs=1e-5)
    clock.painted(0.025)  # one long frame changes little
    assert clock._budget() == pytest.approx(budget - 0.002, abs=1e-5)


def test_a_late_tick_makes_one_slice_shorter_and_no_other(clock: Clock, now: list[float]) -> None:
    clock._budget()
    now[0] += TICK + 0.009
    assert clock._budget() == pytest.approx(WHOLE - 0.009)
    now[0] += TICK - 0.009
    assert clock._budget() == pytest.approx(WHOLE)


def test_more_than_a_tick_is_not_made_up_for(clock: Clock, now: list[float]) -> None:
    clock._budget()
    now[0] += 10 * TICK
    assert clock._budget() == pytest.approx(WHOLE)


@pytest.mark.parametrize("late", [0.0, 0.004, 0.015, 0.016, 0.5])
@pytest.mark.parametrize("painting", [0.0, 0.01, 0.2])
def test_a_slice_is_never_longer_than_a_tick_and_never_none(
    clock: Clock, now: list[float], late: float, painting: float
) -> None:
    for _ in range(30):
        assert LEAST_BUDGET_S <= clock._budget() <= WHOLE + 1e-9
        clock.painted(painting)
        now[0] += TICK + late
