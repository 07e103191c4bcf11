"""Two clocks: while a network trains at full speed, shapes move every frame and digits only as fast as one can read.

It also keeps painting short. Between two changes of the digits little else changes than the dots on the activation
curves, so these are lifted out of what stands still, which is then painted only when the digits change.
"""

from __future__ import annotations

from dataclasses import replace

from visprop.picture.frame import Disc, Frame, Shape, Text

# Digits change at most this often while running. Much larger: with every frame.
DIGITS_PER_SECOND = 5.0


class Digits:
    """Turns the frames of a run into those that are shown."""

    def __init__(self) -> None:
        self._next = 0.0
        self._base: Frame | None = None
        self._lifted: frozenset[int] = frozenset()

    def due(self, now: float) -> bool:
        """Return whether digits may change at `now` (seconds); if so, the next time is a while later."""
        if now < self._next:
            return False
        self._next = now + 1 / DIGITS_PER_SECOND
        return True

    def shown(self, new: Frame, due: bool) -> Frame:
        """Return `new` with the texts of the last frame whose digits were due, its dots lifted over the rest."""
        base = self._base
        if base is None or not (_alike(new.still, base.still) and _alike(new.moving, base.moving)):
            self._base, self._lifted = new, frozenset()
            return new
        if due:
            self._base = base = new
        still, moving = _held(new.still, base.still), _held(new.moving, base.moving)
        pairs = enumerate(zip(still, base.still, strict=True))
        self._lifted |= {place for place, (now, then) in pairs if type(now) is Disc and now is not then}
        resting = tuple(shape for place, shape in enumerate(still) if place not in self._lifted)
        return replace(new, still=resting, moving=moving + tuple(still[place] for place in sorted(self._lifted)))


def _alike(new: tuple[Shape, ...], old: tuple[Shape, ...]) -> bool:
    return len(new) == len(old) and all(type(a) is type(b) for a, b in zip(new, old, strict=True))


def _held(new: tuple[Shape, ...], old: tuple[Shape, ...]) -> tuple[Shape, ...]:
    """The shapes of `new`, but the texts of `old`; what is equal is the same object, so that comparing is quick."""
    return tuple(b if type(a) is Text or a == b else a for a, b in zip(new, old, strict=True))
