"""A pause stops at the end of an iteration, and what stands there is what stepping there gives."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from pytestqt.qtbot import QtBot

from tests.ui.pausing import pauses
from visprop.ui.window import Window

COUNT = 10


def test_a_pause_stops_where_stepping_by_hand_gets(make: Callable[..., Window], qtbot: QtBot) -> None:
    found = list(pauses(make("circle"), qtbot, COUNT, np.random.default_rng(5)))
    assert len(found) == COUNT
    assert all(pause.iterations > 0 and pause.at_boundary and pause.equal for pause in found)
