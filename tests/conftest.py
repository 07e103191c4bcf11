"""What all tests share: no window is ever put on the screen of whoever runs them, and benchmarks are asked for.

Where this machine lacks a library that Qt cannot be imported without, the tests that need Qt are left out, and the
summary says which library it is and how to install it.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import pytest

from visprop import system

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")  # tests read English wherever they are run
# What a program that a test starts keeps for its next start is nobody else's, and is gone with the test run.
_KEPT = tempfile.TemporaryDirectory(prefix="visprop-tests-")
os.environ["XDG_DATA_HOME"] = _KEPT.name

LACKING = system.missing(system.GUI)
IMPORTS_QT = re.compile(r"^\s*(?:from|import) (?:PySide6|pyqtgraph|visprop\.(?:paint|ui))\b", re.MULTILINE)
LEFT_OUT = pytest.StashKey[list[Path]]()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """`--full` runs every case. Keep pytest-qt from importing Qt where that fails: it would end the whole run."""
    parser.addoption("--full", action="store_true", help="random tests with every case: takes hours")
    if LACKING:
        pluginmanager.unregister(name="pytest-qt")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[LEFT_OUT] = []


@pytest.fixture(scope="session")
def full(request: pytest.FixtureRequest) -> bool:
    """Whether random tests run every case, not the sample that is quick."""
    return request.config.getoption("full")


@pytest.fixture(scope="session", autouse=True)
def _one_application(request: pytest.FixtureRequest) -> None:
    """Begin with the application that tests of windows need: one made for painting alone would stay in this process."""
    if not LACKING:
        request.getfixturevalue("qapp")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out benchmarks that nobody asked for, and what needs a Qt that does not load."""
    if collection_path.name == "benchmarks":
        asked = config.getoption("benchmark_only") or any("benchmarks" in argument for argument in config.args)
        return None if asked else True
    if LACKING and _imports_qt(collection_path):
        config.stash[LEFT_OUT].append(collection_path)
        return True
    return None


def _imports_qt(path: Path) -> bool:
    file = path / "conftest.py" if path.is_dir() else path
    return file.suffix == ".py" and file.is_file() and bool(IMPORTS_QT.search(file.read_text(encoding="utf-8")))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what was left out, and how to run it."""
    if config.stash[LEFT_OUT]:
        terminalreporter.section("left out")
        names = ", ".join(path.relative_to(config.rootpath).as_posix() for path in config.stash[LEFT_OUT])
        terminalreporter.line(f"{names}: {system.lack(LACKING)}")
