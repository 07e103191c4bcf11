"""`visprop render --view`: the lecture's pictures are painted; what a view cannot show is refused."""

from __future__ import annotations

import subprocess
import sys

import pytest

from visprop import system
from visprop.cli import main

paints = pytest.mark.skipif(bool(system.missing(system.GUI)), reason="Qt does not load here")


@paints
@pytest.mark.parametrize(
    ("experiment", "view"), [("lecture", "theta"), ("sum-of-sigmoids", "graph"), ("bench", "bench"), ("circle", "sums")]
)
def test_a_view_is_painted(tmp_path, experiment, view):
    path = tmp_path / "out.png"
    arguments = ["render", experiment, "--view", view, "-o", str(path), "--size", "1280x720", "--at", "1:g"]
    # In a process of its own: painting here would leave an application behind that tests of windows cannot use.
    done = subprocess.run([sys.executable, "-m", "visprop", *arguments], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert path.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("experiment", "view"), [("lecture", "graph"), ("circle", "bench"), ("sum-of-sigmoids", "bench")]
)
def test_a_view_that_cannot_show_an_experiment_says_so(tmp_path, capsys, experiment, view):
    path = tmp_path / "out.png"
    assert main(["render", experiment, "--view", view, "-o", str(path)]) == 2
    assert "open " in capsys.readouterr().err and not path.exists()
