"""What is shipped: the wheel's files, the metadata, the manual page, the desktop entry and the icon."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import visprop
from tests.experiment.texts import OWN_TABLE
from visprop import Experiment, cli, resources
from visprop.commands import check, export, render, sweep, trace, train
from visprop.experiment import available

ROOT = Path(visprop.__file__).parents[1]
PROJECT = ROOT / "pyproject.toml"

pytestmark = pytest.mark.skipif(not PROJECT.is_file(), reason="reads the source tree")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    builders = pytest.importorskip("hatchling.builders.wheel")
    folder = tmp_path_factory.mktemp("wheel")
    (path,) = builders.WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with zipfile.ZipFile(path) as file:
        yield file


def project() -> dict:
    return tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]


def test_only_four_libraries_are_needed():
    names = {re.split(r"[<>=]", line)[0] for line in project()["dependencies"]}
    assert names == {"PySide6-Essentials", "numpy", "pyqtgraph", "networkx"}
    assert "PySide6-Essentials>=6.9,<6.12" in project()["dependencies"]


def test_the_wheel_holds_package_and_resources(wheel):
    names = set(wheel.namelist())
    package = {path.relative_to(ROOT).as_posix() for path in (ROOT / "visprop").rglob("*.py")}
    assert package <= names
    files = (path for path in resources.path().rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    assert {f"visprop/resources/{path.relative_to(resources.path()).as_posix()}" for path in files} <= names
    assert not [name for name in names if name.startswith("tests/") or "__pycache__" in name]


def test_the_wheel_installs_what_the_desktop_needs(wheel):
    shared = {name.partition(".data/data/")[2] for name in wheel.namelist()}
    assert shared >= {
        "share/applications/visprop.desktop",
        "share/icons/hicolor/scalable/apps/visprop.svg",
        "share/icons/hicolor/256x256/apps/visprop.png",
        "share/man/man1/visprop.1",
    }


def test_the_wheel_says_who_it_is(wheel):
    (metadata,) = (wheel.read(name).decode() for name in wheel.namelist() if name.endswith("METADATA"))
    assert f"\nVersion: {visprop.__version__}\n" in metadata
    assert "\nLicense-Expression: MIT\n" in metadata
    (points,) = (wheel.read(name).decode() for name in wheel.namelist() if name.endswith("entry_points.txt"))
    assert "visprop = visprop.cli:main" in points
    assert "visprop-gui = visprop.cli:gui" in points


def test_the_entry_points_exist():
    assert callable(cli.main)
    assert callable(cli.gui)


def test_the_manual_page_names_every_option_command_and_experiment():
    page = resources.path("man", "visprop.1").read_text(encoding="utf-8").replace("\\-", "-")
    parsers = [cli.parser(), *(module.parser() for module in (trace, train, sweep, check, render, export))]
    options = {option for parser in parsers for action in parser._actions for option in action.option_strings}
    missing = [word for word in (*options, *cli.COMMANDS, *available()) if word not in page]
    assert missing == []


@pytest.mark.skipif(shutil.which("man") is None, reason="needs man")
def test_the_manual_page_is_well_formed():
    page = resources.path("man", "visprop.1")
    done = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True, env={"MANWIDTH": "90"})
    assert done.stderr == ""
    assert "EXIT STATUS" in done.stdout


def test_the_desktop_entry_starts_the_program():
    path = resources.path("desktop", "visprop.desktop")
    lines = dict(line.split("=", 1) for line in path.read_text(encoding="utf-8").splitlines() if "=" in line)
    assert (lines["Exec"], lines["Icon"], lines["Terminal"]) == ("visprop-gui %f", "visprop", "false")
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "")


def test_the_icon_is_256_pixels_large():
    data = resources.path("icons", "visprop.png").read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (256, 256)
    assert '<svg xmlns="http://www.w3.org/2000/svg"' in resources.path("icons", "visprop.svg").read_text()


def test_every_shipped_experiment_loads():
    assert {"lecture", "mazur", "circle", "xor", "sine", "sum-of-sigmoids", "bench"} <= set(available())
    assert all(Experiment.load(name).title for name in set(available()) - set(OWN_TABLE))


def test_the_licences_are_shipped():
    assert "MIT License" in resources.path("LICENSE").read_text()
    assert list(resources.path("fonts").glob("*LICENSE*"))


def test_the_readme_shows_pictures_that_exist():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text)
    assert [name for name in pictures if not (ROOT / name).is_file()] == []


def test_the_readme_example_prints_what_it_says():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (wanted,) = re.findall(r"# (\[\[.*\]\])", code)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.splitlines()[0] == wanted
    assert done.stderr == ""
