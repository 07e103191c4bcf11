"""Two screens: windows land where they should, and pulling the projector out loses nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CYCLES, FULL_CYCLES = 3, 50
NEEDED = ("Xvfb", "xrandr")


def run(cycles: int, timeout: float = 120, **environment: str) -> dict:
    """What `replug` found."""
    env = {**os.environ, **environment}
    command = [sys.executable, "-m", "tests.ui.room.replug", str(cycles)]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_windows_land_on_two_screens_of_different_scale(tmp_path: Path) -> None:
    screens = [  # in device pixels; 192 dpi is a scale of 2
        {"name": "laptop", "x": 0, "y": 0, "width": 2880, "height": 1800, "logicalDpi": 192, "logicalBaseDpi": 96},
        {"name": "beamer", "x": 2880, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96},
    ]
    path = tmp_path / "screens.json"
    path.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    found = run(0, QT_QPA_PLATFORM=f"offscreen:configfile={path}")
    assert found["projector"] == {
        "screen": "beamer",
        "geometry": [2880, 0, 1920, 1080],
        "scale": 1.0,
        "visible": True,
    }
    for name in ("window", "presenter"):
        x, y, width, height = found[name]["geometry"]
        assert found[name]["screen"] == "laptop" and found[name]["scale"] == 2.0
        assert x >= 0 and y >= 0 and x + width <= 1440 and y + height <= 900
    assert found["pixels"] == [1920, 1080]


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server with one screen, and room for another beside it."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed: nobody has pulled a projector out here")
    read, write = os.pipe()
    # without -noreset the server forgets its monitors as soon as nobody is connected to it
    command = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1440x900x24"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    try:
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def test_pulling_the_projector_out_and_in_loses_nothing(display: str, full: bool) -> None:
    cycles = FULL_CYCLES if full else CYCLES
    found = run(cycles, timeout=60 + 20 * cycles, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert found["wrong"] == []
    assert found["digests"][0] == found["digests"][1]
    assert found["projector"]["screen"] == "PROJECTOR"
    assert found["projector"]["geometry"] == [1440, 0, 1920, 1080]
    assert all(found[name]["visible"] for name in ("window", "projector", "presenter"))
    assert found["window"]["screen"] == found["presenter"]["screen"] != "PROJECTOR"
