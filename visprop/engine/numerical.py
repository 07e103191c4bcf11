"""Every derivative of one iteration once more, numerically: what the backward pass is checked against.

A direction is a change of a layer's z: a_j in neuron i for the weight w_ij, 1 for its bias (and so for z itself, which
gives dC_dz), column j of W for the output a_j below. One evaluation gives every example's slope; L's are their sum or
mean, and at a kink the bounds add up the same way, since examples do not know of each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from visprop.engine.costs import COSTS
from visprop.engine.plain import PlainNetwork
from visprop.engine.slopes import Kink, Slopes, slopes

COMPLEX_TOLERANCE, DIFFERENCE_TOLERANCE = 1e-10, 1e-7
CHUNK = 60_000  # numbers that one evaluation has in its widest layer: a few milliseconds of work
MOST_OF_EXAMPLES = 1_000_000  # so many derivatives of single examples by single weights are kept, else none


@dataclass(frozen=True, eq=False)
class Known:
    """A tensor of numerical derivatives, all arrays of its shape.

    Attributes:
        value, low, high: as in `Slopes`.
        blur: how much of each is rounding.
        norm: the largest entry, where a sum cancels the largest sum of absolute terms.
        kinks: index -> what is crossed there.
    """

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    blur: np.ndarray
    norm: float
    kinks: dict[tuple[int, ...], Kink]


class Numerical:
    """The derivatives of an iteration with parameters `blocks` on the batch `x` (B, n_0), `targets` (B, n_L).

    Attributes:
        tensors: by name: `dL_dW[l]`, `dL_db[l]`, `dC_dz[l]`, `dC_da[l]`, and `dC_dw[l]` (B, n_l, n_{l-1}).
        smooth: whether they were found by complex step.
    """

    def __init__(self, program, blocks: list[np.ndarray], x: np.ndarray, targets: np.ndarray) -> None:
        self.program, self.net = program, PlainNetwork(program, blocks, x, targets)
        self.tensors: dict[str, Known] = {}
        self.smooth = self.net.smooth
        self._share = 1 / len(x) if program.reduction == "mean" else 1.0
        self._batch = len(x)

    @property
    def method(self) -> str:
        """ "complex step" or "differences"."""
        return "complex step" if self.smooth else "differences"

    @property
    def tolerance(self) -> float:
        """Largest difference, relative to the tensor's norm, of a gradient that is right."""
        return COMPLEX_TOLERANCE if self.smooth else DIFFERENCE_TOLERANCE

    def work(self) -> Iterator[float]:
        """Fill `tensors`, a few milliseconds at a time; yields how much is done, 0..1."""
        sizes, last = self.program.sizes, self.program.last
        total = sum(sizes[l] * (sizes[l - 1] + 2) for l in range(1, last + 1))
        done = 0
        for layer in range(last, 0, -1):
            found: list[Slopes] = []
            for directions in self._chunks(layer):
                found.append(slopes(self.net, layer, directions))
                done += len(directions)
                yield done / total
            self._parameters(layer, _joined(found))
            self._outputs(layer)
            done += sizes[layer]
        yield 1.0

    def _chunks(self, layer: int) -> Iterator[np.ndarray]:
        """The directions of a layer's weights and biases, row by row of its block."""
        sizes = self.program.sizes
        here, inputs = sizes[layer], np.hstack([self.net.a[layer - 1], np.ones((self._batch, 1))])
        many = max(1, CHUNK // (self._batch * max(sizes[layer:])))
        count = here * inputs.shape[1]
        for start in range(0, count, many):
            places = np.arange(start, min(start + many, count))
            neurons, columns = np.divmod(places, inputs.shape[1])
            directions = np.zeros((len(places), self._batch, here))
            directions[np.arange(len(places)), :, neurons] = inputs[:, columns].T
            yield directions

    def _parameters(self, layer: int, found: Slopes) -> None:
        """What is known of a layer's weights, biases and z, from the slopes along its block's directions (K, B)."""
        shape = self.program.sizes[layer], self.program.sizes[layer - 1] + 1
        per_example = [each.T.reshape(self._batch, *shape) for each in _arrays(found)]
        kinks = {(n, *map(int, np.unravel_index(k, shape))): kink for (k, n), kink in found.kinks.items()}
        over_batch = [self._share * each.sum(0) for each in per_example]
        norm = self._share * np.abs(per_example[0]).sum(0)
        whole = {at[1:]: kink for at, kink in sorted(kinks.items(), reverse=True)}
        weights, biases = np.s_[..., :-1], np.s_[..., -1]
        of_weights = {at: kink for at, kink in kinks.items() if at[2] < shape[1] - 1}
        of_biases = {at[:2]: kink for at, kink in kinks.items() if at[2] == shape[1] - 1}
        W = {at: kink for at, kink in whole.items() if at[1] < shape[1] - 1}
        b = {at[:1]: kink for at, kink in whole.items() if at[1] == shape[1] - 1}
        self.tensors[f"dL_dW[{layer}]"] = _known(over_batch, weights, W, norm)
        self.tensors[f"dL_db[{layer}]"] = _known(over_batch, biases, b, norm)
        self.tensors[f"dC_dz[{layer}]"] = _known(per_example, biases, of_biases)
        if per_example[0].size <= MOST_OF_EXAMPLES:
            self.tensors[f"dC_dw[{layer}]"] = _known(per_example, weights, of_weights)

    def _outputs(self, layer: int) -> None:
        """What is known of a layer's outputs a, where the program has their derivative."""
        program = self.program
        if layer < program.last:
            columns = self.net.W[layer + 1].T
            directions, at = np.repeat(columns[:, None], self._batch, 1), layer + 1
        elif COSTS[program.cost].fused_with:
            return
        else:
            directions, at = np.repeat(np.eye(program.sizes[layer])[:, None], self._batch, 1), layer + 1
        found = slopes(self.net, at, directions)
        kinks = {(n, k): kink for (k, n), kink in found.kinks.items()}
        self.tensors[f"dC_da[{layer}]"] = _known([each.T for each in _arrays(found)], np.s_[...], kinks)


def _arrays(found: Slopes) -> list[np.ndarray]:
    return [found.value, found.low, found.high, found.blur]


def _known(arrays: list[np.ndarray], part: tuple, kinks: dict, norm: np.ndarray | None = None) -> Known:
    value, low, high, blur = (each[part] for each in arrays)
    largest = np.nanmax(np.abs(value if norm is None else norm[part]), initial=0.0)
    return Known(value, low, high, blur, float(largest), kinks)


def _joined(found: list[Slopes]) -> Slopes:
    kinks, start = {}, 0
    for part in found:
        kinks |= {(start + k, n): kink for (k, n), kink in part.kinks.items()}
        start += len(part.value)
    return Slopes(*(np.concatenate(parts) for parts in zip(*map(_arrays, found), strict=True)), kinks)
