"""What the network answers to rows that it is shown, on arrays of its own: looking changes nothing."""

from __future__ import annotations

import numpy as np

from visprop.engine.binding import Binding
from visprop.engine.evaluate import CHUNK
from visprop.engine.machine import with_ones
from visprop.engine.program import Program


def outputs(program: Program, theta: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Return a[L] of every row of `x` (N, n_0), (N, n_L), with `theta` (blocks of `Layout`).

    Inputs and outputs are in the units of the network, in the type of `theta`.
    """
    x, found = with_ones(x.astype(theta.dtype, copy=False)), np.empty((len(x), program.sizes[-1]), theta.dtype)
    binding = None
    with np.errstate(all="ignore"):
        for start in range(0, len(x), CHUNK):
            rows = x[start : start + CHUNK]
            if binding is None or binding.batch != len(rows):
                binding = Binding(program, len(rows), theta, eta=None)
            binding.inputs[:] = rows
            for call in binding.every_call:
                call()
            found[start : start + CHUNK] = binding.a[-1].T
    return found
