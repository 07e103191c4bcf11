"""Milliseconds from the key that pauses a run at full speed until it stands, and until that is painted; none asserted.

pytest tests/benchmarks/test_pause.py --benchmark-only -s
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from pytestqt.qtbot import QtBot

from tests.ui.conftest import make, settings  # noqa: F401
from tests.ui.pausing import Pause, pauses
from visprop.ui.collecting import settle
from visprop.ui.window import Window

COUNT, LIMIT_MS = 100, 50


def test_pausing_a_run(make: Callable[..., Window], qtbot: QtBot, benchmark) -> None:  # noqa: F811
    found: list[Pause] = []
    one_by_one = pauses(make("circle", (1920, 1080)), qtbot, COUNT, np.random.default_rng(0))
    settle()  # as `visprop` does
    benchmark.pedantic(lambda: found.append(next(one_by_one)), rounds=COUNT, iterations=1)
    total = sum(pause.iterations for pause in found)
    print(f"\n{COUNT} pauses in {total:,} iterations")
    for name in ("landed", "painted"):
        ms = np.array([1000 * getattr(pause, name) for pause in found])
        benchmark.extra_info[name] = {"median_ms": float(np.median(ms)), "most_ms": float(ms.max())}
        late = int((ms > LIMIT_MS).sum())
        print(f"{name}: median {np.median(ms):.1f} ms, most {ms.max():.1f} ms, later than {LIMIT_MS} ms: {late}")
    worked = np.array([1000 * pause.worked for pause in found])
    print(
        f"CPU time of the command: median {np.median(worked):.1f} ms, most {worked.max():.1f} ms, busy machine or not"
    )
    assert all(pause.at_boundary and pause.equal for pause in found)
