"""What is found out before Qt starts."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import sys
from importlib import util
from pathlib import Path

import pytest

from visprop import system

linux = pytest.mark.skipif(sys.platform != "linux", reason="asks about Linux")


def everything(_: str) -> bool:
    return True


def lacking(*names: str):
    return lambda name: name not in names


@pytest.mark.parametrize(
    ("python", "qt", "refused"),
    [((3, 11), "6.12.0", True), ((3, 11), "6.13", True), ((3, 11), "6.11.3", False), ((3, 12), "6.12.0", False)],
)
def test_the_pair_that_crashes_is_refused(python, qt, refused):
    assert ("PySide6 " + qt in system.unfit(python, qt)) == refused


def test_this_machine_is_fit():
    assert system.unfit() == ""


@linux
def test_the_apt_line_names_each_package_once():
    libraries = system.missing(system.GUI, lacking("libglib-2.0.so.0", "libgthread-2.0.so.0", "libGL.so.1"))
    sentence = system.lack(libraries)
    assert "libGL.so.1, libglib-2.0.so.0, libgthread-2.0.so.0" in sentence
    assert sentence.endswith("sudo apt install libgl1 libglib2.0-0")


@linux
@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump")
def test_the_tables_hold_what_the_wheel_needs():
    """Everything that Qt's libraries ask for is in the tables, comes with the wheel, or belongs to every system."""
    package = Path(util.find_spec("PySide6").submodule_search_locations[0])
    plugins = package / "Qt" / "plugins" / "platforms"
    if not plugins.is_dir():
        pytest.skip("this PySide6 is not the wheel from PyPI")
    named = ("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6DBus.so.6", "libQt6XcbQpa.so.6", "libQt6WaylandClient.so.6")
    files = [package / "Qt" / "lib" / name for name in named]
    files += [plugins / name for name in ("libqxcb.so", "libqoffscreen.so", "libqwayland.so")]
    needed = {name for file in files if file.exists() for name in libraries_needed_by(file)}
    assert "libGL.so.1" in needed
    known = set(system.GUI) | set(system.XCB) | set(system.WAYLAND)
    assert {name for name in needed - known if not name.startswith(("libQt6", "libicu"))} <= {
        "libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1"
    }  # fmt: skip


def libraries_needed_by(file: Path) -> set[str]:
    table = subprocess.run(["objdump", "-p", file], capture_output=True, text=True).stdout
    return set(re.findall(r"NEEDED\s+(lib\S+)", table))


@linux
@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"DISPLAY": ":4711"}, "DISPLAY=:4711 does not answer"),
        ({"WAYLAND_DISPLAY": "no-such-socket"}, "WAYLAND_DISPLAY=no-such-socket does not answer"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}, "DISPLAY=:4711 does not answer"),
        ({"QT_QPA_PLATFORM": "paper"}, "'paper'"),
    ],
)
def test_a_display_that_cannot_be_used(environ, words):
    answer = system.display(environ, everything)
    assert not answer.usable
    assert words in answer.reason
    assert answer.libraries == ()


@linux
@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=10", "paper;offscreen"])
def test_a_platform_that_the_person_chose_is_used(platform):
    assert system.display({"QT_QPA_PLATFORM": platform}).usable


@linux
def test_a_wayland_socket_that_listens_is_usable(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("w")
        server.listen()
        environ = {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": "."}
        assert system.display(environ, everything).usable
        lacks = system.display(environ, lacking("libwayland-cursor.so.0"))
    assert not lacks.usable
    assert lacks.reason.endswith("sudo apt install libwayland-cursor0")


@linux
def test_xcb_libraries_are_asked_for_where_the_display_answers(monkeypatch):
    monkeypatch.setattr(system, "_reach_x11", lambda environ: True)
    answer = system.display({"DISPLAY": ":0"}, lacking("libxcb-cursor.so.0", "libxcb-shape.so.0"))
    assert answer.libraries == ("libxcb-cursor.so.0", "libxcb-shape.so.0")
    assert answer.reason.endswith("sudo apt install libxcb-cursor0 libxcb-shape0")


@linux
def test_one_usable_display_is_enough(monkeypatch):
    monkeypatch.setattr(system, "_reach_x11", lambda environ: True)
    assert system.display({"DISPLAY": ":0", "WAYLAND_DISPLAY": "gone"}, everything).usable


@pytest.mark.skipif(sys.platform == "linux", reason="asks about other systems")
def test_other_systems_need_nothing():
    assert system.display({}).usable
    assert system.missing(system.GUI, lambda _: False) == ()
