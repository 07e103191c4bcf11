"""HW01 over its five folds: the best validation loss and the time of the shipped settings, beside PyTorch eager.

Both train in turns of some epochs, so that a machine that slows down slows both. Needs the homework's table
(../shared/data/hw01) and, for the other half, PyTorch, which is no dependency. No time is asserted.

pytest tests/benchmarks/test_hw01.py --benchmark-only -s
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import fmean
from time import perf_counter, process_time

import numpy as np
import pytest

from visprop import Experiment, Session

TABLE = Path(__file__).resolve().parents[3] / "shared" / "data" / "hw01" / "covid.train.csv"
FOLDS, EPOCHS, TURN = 5, 300, 25
MOST = 1.03  # how much larger the mean loss may be than PyTorch's
MEASURED = 0.992  # PyTorch's mean, once, on this table: .910 1.088 1.075 .839 1.048


def own(fold: int) -> Iterator[float]:
    """The shipped settings; yields the best loss so far after each turn."""
    session = Session(Experiment.load("hw01", [f"data.csv={TABLE}", f"data.offset={fold}"]))
    for _ in range(EPOCHS // TURN):
        session.advance(iterations=TURN * session.plan.per_epoch)
        yield session.best_valid_loss


def eager(fold: int, torch) -> Iterator[float]:
    """The same training as PyTorch's tutorials write it: AdamW, 116-64-32-1, float32, one thread."""
    torch.manual_seed(fold)
    torch.set_num_threads(1)
    rows = np.loadtxt(TABLE, delimiter=",", skiprows=1)
    chosen = np.arange(len(rows)) % 5 == fold
    x, y, seen = rows[:, 1:-1], rows[:, -1:], ~chosen
    std = x[seen].std(0)
    x = (x - x[seen].mean(0)) / np.where(std == 0, 1, std)
    mean, scale = y[seen].mean(), y[seen].std()
    as_tensor = lambda values: torch.tensor(values, dtype=torch.float32)  # noqa: E731
    x_train, y_train = as_tensor(x[seen]), as_tensor((y[seen] - mean) / scale)
    x_valid, y_valid = as_tensor(x[chosen]), as_tensor(y[chosen])
    nn = torch.nn
    model = nn.Sequential(nn.Linear(116, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=1e-2)
    best = float("inf")
    for epoch in range(1, EPOCHS + 1):
        for batch in torch.randperm(len(x_train)).split(256):
            optimizer.zero_grad()
            nn.functional.mse_loss(model(x_train[batch]), y_train[batch]).backward()
            optimizer.step()
        with torch.no_grad():
            best = min(best, nn.functional.mse_loss(model(x_valid) * scale + mean, y_valid).item())
        if epoch % TURN == 0:
            yield best


class Clocked:
    """A training that is run turn by turn, with the time that its turns took, after the first."""

    def __init__(self, turns: Iterator[float]) -> None:
        self._turns, self.wall, self.cpu = turns, 0.0, 0.0
        self.loss = next(turns)  # reads the table too

    def turn(self) -> None:
        wall, cpu = perf_counter(), process_time()
        self.loss = next(self._turns)
        self.wall, self.cpu = self.wall + perf_counter() - wall, self.cpu + process_time() - cpu


@pytest.mark.skipif(not TABLE.exists(), reason="the homework's table is not part of the project")
def test_five_folds(benchmark):
    try:
        import torch
    except ImportError:
        torch = None
    found: dict[str, list[Clocked]] = {"visprop": [], "PyTorch": []}

    def train() -> None:
        for fold in range(FOLDS):
            pair = [Clocked(own(fold)), *([Clocked(eager(fold, torch))] if torch else [])]
            for _ in range(EPOCHS // TURN - 1):
                for each in pair:
                    each.turn()
            for runs, each in zip(found.values(), pair, strict=False):
                runs.append(each)

    benchmark.pedantic(train, rounds=1, iterations=1)
    for name, runs in found.items():
        if not runs:
            print(f"\n{name} is not installed: nothing to compare with")
            continue
        losses = [run.loss for run in runs]
        wall, cpu = (sum(getattr(run, kind) for run in runs) for kind in ("wall", "cpu"))
        benchmark.extra_info[name] = {"losses": losses, "mean": fmean(losses), "wall": wall, "cpu": cpu}
        shown = " ".join(f"{loss:.3f}" for loss in losses)
        print(f"\n{name}: {shown}, mean {fmean(losses):.4f}; {wall:.2f} s, of the processor {cpu:.2f} s")
    reference = fmean(run.loss for run in found["PyTorch"]) if torch else MEASURED
    assert fmean(run.loss for run in found["visprop"]) <= MOST * reference
