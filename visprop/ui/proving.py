"""When gradients are proved: on request for the iteration in view, or always; a few milliseconds at a time."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import Any

from visprop.debugger.proof import Proof, Prover
from visprop.words import translate

AT_ONCE_S = 0.012  # what fits into a frame is done before it is painted; more is done in slices while nothing moves


class Proving:
    """Proves the iteration that one window shows.

    Attributes:
        always: whether every iteration that is shown is proved.
        proof: what is proved of the moment in view, None where nothing is asked for.
    """

    def __init__(self, window: Any) -> None:
        self._window = window
        self.always = window.remembered.flag("always_prove", False)
        self.proof: Proof | None = None
        self._prover: Prover | None = None
        self._work: Iterator[float] | None = None
        self._asked = self._tell = False
        self._share = 0.0

    @property
    def on(self) -> bool:
        """Whether the iteration in view is proved, or being proved."""
        return self.always or self._asked

    @property
    def under_way(self) -> bool:
        """Whether there is still work to do."""
        return self._work is not None

    def toggle(self) -> None:
        """Prove the iteration in view, or take its marks away."""
        self._window.clock.pause()
        self._asked = self._tell = not self._asked
        self._prover = self._work = None
        self._window.refresh()
        self._window.commands.sync()

    def toggle_always(self) -> None:
        """Prove every iteration that is shown, or only on request."""
        self.always, self._asked, self._work = not self.always, False, None
        self._window.remembered.put("always_prove", self.always)
        self._window.refresh()
        self._window.commands.sync()

    def give_up(self) -> None:
        """Leave the iteration in view as it is: its marks stay unknown."""
        self._work, self._tell = None, False
        self._window.clock.pause()
        self._window.note(translate("Proving", "The proof of this iteration was given up; Ctrl+K begins it again."))
        self._window.refresh()

    def follow(self) -> Proof | None:
        """Bring the proof to the moment in view, as far as there is time for; what is left goes on by itself."""
        window = self._window
        self.proof = None
        if not self.on or window.clock.training:
            return None
        found = window.session.proof(self._prover) if self._prover is not None else None
        if found is None and not self._begin():
            return None
        if self.under_way:
            self._go_on(AT_ONCE_S)
            found = window.session.proof(self._prover)
        if self.under_way:
            window.clock.prove()
        elif self._tell and found is not None:
            self._tell = False
            window.note(found.gradient.sentence)
        self.proof = found
        return found

    def _begin(self) -> bool:
        """Start with the iteration in view, unless only another one was asked for."""
        if self._prover is not None and not self.always:
            self._asked, self._prover, self._work = False, None, None
            return False
        self._prover = self._window.session.prover()
        self._work, self._share = self._prover.work(), 0.0
        return True

    def go_on(self, seconds: float) -> bool:
        """Work for a slice; True at the end."""
        done = self._go_on(seconds)
        if not done:
            text = translate("Proving", "Proving the gradients: {n} % done. Esc or F6 gives up.")
            self._window.parts.say(text.format(n=round(100 * self._share)), self._window.session.moment(probe=False))
        return done

    def _go_on(self, seconds: float) -> bool:
        until = perf_counter() + seconds
        for share in self._work or ():
            self._share = share
            if perf_counter() >= until and share < 1.0:
                return False
        self._work = None
        return True
