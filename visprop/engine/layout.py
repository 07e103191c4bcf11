"""Where each weight and bias lies in theta.

Theta is one flat vector with one block a layer. A block is the matrix (n_l, n_{l-1} + 1): a neuron's row holds its
weights and then its bias, so that z = [W | b] [a; 1] is one dot product, and so is [dL_dW | dL_db].
`unroll` writes theta in the order in which it is shown: W[1] row by row, b[1], W[2], ...
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np


@dataclass(frozen=True)
class Layout:
    """The blocks of theta for the given widths, `sizes[0]` inputs first."""

    sizes: tuple[int, ...]

    @property
    def shapes(self) -> list[tuple[int, int]]:
        """The shape of each layer's block."""
        return [(above, below + 1) for below, above in pairwise(self.sizes)]

    @property
    def length(self) -> int:
        """Number of parameters."""
        return sum(rows * columns for rows, columns in self.shapes)

    def blocks(self, flat: np.ndarray) -> list[np.ndarray]:
        """Views of `flat` (length,), one (n_l, n_{l-1} + 1) a layer; the first is layer 1's."""
        views, at = [], 0
        for rows, columns in self.shapes:
            views.append(flat[at : at + rows * columns].reshape(rows, columns))
            at += rows * columns
        return views

    def unroll(self, flat: np.ndarray) -> np.ndarray:
        """Copy of `flat` in the order that is shown: W[1] row by row, b[1], W[2], ..."""
        parts = [part for block in self.blocks(flat) for part in (block[:, :-1].ravel(), block[:, -1])]
        return np.concatenate(parts)

    def roll(self, shown: np.ndarray) -> np.ndarray:
        """The inverse of `unroll`: from the shown order to the blocks."""
        flat, at = np.empty_like(shown), 0
        for block in self.blocks(flat):
            rows, below = block.shape[0], block.shape[1] - 1
            block[:, :-1] = shown[at : at + rows * below].reshape(rows, below)
            block[:, -1] = shown[at + rows * below : at + rows * (below + 1)]
            at += rows * (below + 1)
        return flat

    def weights_only(self, dtype: np.dtype) -> np.ndarray:
        """1 at every weight, 0 at every bias (length,): what a penalty acts on."""
        mask = np.ones(self.length, dtype)
        for block in self.blocks(mask):
            block[:, -1] = 0
        return mask
