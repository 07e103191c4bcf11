"""What a picture of one moment is made of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.data import DataSet
from visprop.debugger.cursor import Cursor
from visprop.engine.program import Program
from visprop.engine.tape import Tape
from visprop.experiment import Experiment


@dataclass(frozen=True, eq=False)
class Moment:
    """All that a picture is made of. `tape` reads the session's arrays: build the picture before the session moves."""

    experiment: Experiment
    data: DataSet
    program: Program
    cursor: Cursor
    tape: Tape
    batch: int
    per_epoch: int
    epoch: int
    losses: np.ndarray
    validation: tuple[np.ndarray, np.ndarray]
    loss_unit: float | None

    @property
    def iteration(self) -> int:
        return self.cursor.iteration

    @property
    def kept(self) -> int:
        return len(self.losses)
