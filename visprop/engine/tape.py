"""The values of one iteration, readable from the moment at which their operation has run."""

from __future__ import annotations

import numpy as np

from visprop.engine.binding import Binding
from visprop.errors import NotComputed


class Tape:
    """What the operations of an iteration have written so far.

    Args:
        binding: the arrays; None before the first operation of a run.
        theta: name -> view of the values that this iteration uses (`theta.W[l]`, `theta.b[l]`, slots: `theta.m`).
        done: operations that have finished.
        entered: whether operation number `done` is computed but shown only in part.

    Attributes:
        probe: whether the values are of rows that are shown to the network but no part of the run.
    """

    probe = False

    def __init__(self, binding: Binding, done: int, entered: bool) -> None:
        self._binding, self.done, self._entered = binding, done, entered

    def computed(self, name: str) -> bool:
        """Whether `name` can be read now. KeyError if no operation writes it."""
        return name.startswith("theta.") or self._binding.program.index(name) < self.done

    def view(self, name: str) -> np.ndarray:
        """The array without a copy, read-only; it changes when the session moves. NotComputed, KeyError."""
        if not self.computed(name):
            raise NotComputed(name)
        return self._read(name)

    def under_way(self, name: str) -> np.ndarray:
        """As `view`, for the operation that is entered and not finished. NotComputed for any other."""
        if self._entered and self._binding.program.index(name) == self.done:
            return self._read(name)
        raise NotComputed(name)

    def theta(self) -> np.ndarray:
        """A copy of the parameters, blocks of `Layout`: θ′ once all operations are done, else what they use."""
        binding = self._binding
        return (binding.next if self.done == len(binding.program.ops) else binding.theta).copy()

    def row(self, name: str, example: int) -> list[float]:
        """One example's row of a per-example array, as floats. NotComputed, KeyError, IndexError."""
        return self.view(name)[example].tolist()

    def __getitem__(self, name: str) -> np.ndarray:
        """A read-only copy. NotComputed, KeyError."""
        copy = self.view(name).copy()
        copy.flags.writeable = False
        return copy

    def _read(self, name: str) -> np.ndarray:
        binding = self._binding
        view = (binding.rows if name == "rows" else binding.shown(name)).view()
        view.flags.writeable = False
        return view
