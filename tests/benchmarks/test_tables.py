"""A table of 50,000 rows and 130 columns: 2 to 4 s in all, in pieces short enough for a window to stay alive."""

from __future__ import annotations

from time import thread_time

import numpy as np
import pytest

from visprop.data import CsvOptions, CsvReading

ROWS, COLUMNS = 50_000, 130


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    cells = np.random.default_rng(0).normal(size=(ROWS, COLUMNS))
    path = tmp_path_factory.mktemp("table") / "t.csv"
    np.savetxt(path, cells, "%.5f", ",", header=",".join(f"c{n}" for n in range(COLUMNS)), comments="")
    return str(path)


def test_a_large_table(benchmark, path):
    def read() -> list[float]:
        pieces, last = [], thread_time()
        for _ in CsvReading(path, CsvOptions()):
            pieces.append(thread_time() - last)
            last = thread_time()
        return pieces

    pieces = benchmark.pedantic(read, rounds=3)
    assert len(pieces) > 50  # as many places where a window can take a key
    benchmark.extra_info["longest_piece_s"] = max(pieces)
    benchmark.extra_info["median_piece_s"] = float(np.median(pieces))
