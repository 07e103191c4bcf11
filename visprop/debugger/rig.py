"""What runs one segment: its program, its machine, and the validation that belongs to its epochs."""

from __future__ import annotations

import numpy as np

from visprop.debugger.segments import Segment
from visprop.engine.costs import COSTS
from visprop.engine.evaluate import Evaluation
from visprop.engine.layout import Layout
from visprop.engine.machine import Machine, with_ones


class Rig:
    """The machinery of a segment. `inputs` shares the arrays of rigs with the same data."""

    def __init__(self, segment: Segment, inputs: Inputs) -> None:
        self.segment, self.data = segment, segment.data
        self.program = segment.program
        x, training = inputs.of(self.data.x), segment.experiment.training
        theta = np.zeros(Layout(self.program.sizes).length, x.dtype)
        self.machine = Machine(self.program, theta, x, self.data.y, segment.rows, segment.rate)
        self._scale = self.data.y_std if segment.experiment.data.standardize == "both" else None
        self._inputs, self._evaluations = inputs, {}
        self.train = self.evaluation("train")
        self.valid = self.evaluation("valid")
        self.validate_every = training.validate_every

    def evaluation(self, part: str) -> Evaluation | None:
        """What measures the training, validation or test rows ("train", "valid", "test"); None where there are none.
        KeyError for another word."""
        if part not in self._evaluations:
            self._evaluations[part] = self._evaluation(*self.rows(part))
        return self._evaluations[part]

    def rows(self, part: str) -> tuple[np.ndarray, np.ndarray]:
        """Inputs and targets of a part, as the network sees them. KeyError."""
        data = self.data
        parts = {"train": (data.x, data.y), "valid": (data.x_valid, data.y_valid), "test": (data.x_test, data.y_test)}
        return parts[part]

    def _evaluation(self, x: np.ndarray, y: np.ndarray) -> Evaluation | None:
        length = len(self.machine.theta)
        return Evaluation(self.program, length, self._inputs.of(x), y, self._scale) if len(x) else None

    @property
    def loss_unit(self) -> float | None:
        """What brings a batch loss into the target's own unit; None where no single factor does."""
        power = COSTS[self.program.cost].power
        if self._scale is None:
            return 1.0
        return float(self._scale[0]) ** power if power is not None and np.ptp(self._scale) == 0 else None


KEPT_INPUTS = 5  # tables: for training, for validation, for testing, and those of the last edits of a cell


class Inputs:
    """Input rows with their column of ones, made once for each array."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[np.ndarray, np.ndarray]] = {}

    def of(self, x: np.ndarray) -> np.ndarray:
        """`x` (N, n) with a column of ones."""
        found = self._made.pop(id(x), None) or (x, with_ones(x))  # x is kept so that its id stays its own
        self._made[id(x)] = found
        if len(self._made) > KEPT_INPUTS:
            del self._made[next(iter(self._made))]
        return found[1]
