"""Two runs side by side, held in lock-step: a small and a large network on the same examples."""

from __future__ import annotations

from time import perf_counter

from visprop.debugger.player import Stop
from visprop.experiment import Experiment
from visprop.session import Session

OVERFITTING, SMALL = "overfitting", "network.layers=[1, 2, 1]"


class Abreast:
    """Moves two sessions together; each stays a session of its own, with its own edits and branches.

    Args:
        left, right: the sessions, each at any moment.
        by: "iteration": both have made the same number of updates; "epoch": both have seen the data as often, where
            their batches are of different sizes.

    Raises:
        ValueError: `by` is neither.
    """

    def __init__(self, left: Session, right: Session, by: str = "iteration") -> None:
        if by not in ("iteration", "epoch"):
            raise ValueError(f"{by!r} is neither iteration nor epoch")
        self.left, self.right, self.by = left, right, by
        self.align()

    @property
    def sessions(self) -> tuple[Session, Session]:
        return self.left, self.right

    @property
    def done(self) -> int:
        """Updates, or epochs, that both have done."""
        return min(map(self._done, self.sessions))

    def align(self) -> None:
        """Bring the one that is behind to where the other one stands."""
        self.go(max(map(self._done, self.sessions)))

    def step(self) -> Stop | None:
        """One update, or one epoch, further; why that was not done, if it was not."""
        return self.go(self.done + 1)

    def back(self) -> None:
        """One update, or one epoch, back."""
        self.go(max(self.done - 1, 0))

    def reset(self) -> None:
        """Both to their start."""
        self.go(0)

    def go(self, count: int) -> Stop | None:
        """Bring both to the moment at which `count` updates, or epochs, are done.

        Where one of them stops on its way forward (at a breakpoint, at its end, at a number that is not finite), it
        stays there, the other one goes no further than that, and the reason is returned.
        """
        for session in self.sessions:
            stop = self._go(session, count)
            if stop is not None:
                (other,) = (each for each in self.sessions if each is not session)
                other.seek(self._first(other, self._done(session)))
                return stop
        return None

    def advance(self, budget_s: float) -> Stop | None:
        """Run both on for about `budget_s` seconds, at least one update, or epoch; why it stopped early, if it did."""
        until, piece = perf_counter() + budget_s, 1
        while True:
            start = perf_counter()
            stop = self.go(self.done + piece)
            now = perf_counter()
            if stop is not None or now >= until:
                return stop
            piece = max(1, int(piece * min(2.0, (until - now) / max(now - start, 1e-6))))

    def _done(self, session: Session) -> int:
        counts = session.counts
        return counts.updates if self.by == "iteration" else counts.epochs

    def _first(self, session: Session, count: int) -> int:
        """The iteration at whose start so much is done."""
        return count if self.by == "iteration" else session.first_of_epoch(count)

    def _go(self, session: Session, count: int) -> Stop | None:
        iteration = self._first(session, count)
        ahead = iteration - session.counts.updates
        if ahead > 0:
            return session.advance(iterations=ahead).stop
        if session.cursor != session.cursor_at(iteration):
            session.seek(iteration)
        return None


def overfitting() -> Abreast:
    """A small and a large network on the same few noisy points: the large one fits them and goes wrong between them."""
    return Abreast(Session(Experiment.load(OVERFITTING, [SMALL])), Session(OVERFITTING))
