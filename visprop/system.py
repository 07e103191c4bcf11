"""What this machine offers to Qt, asked before Qt starts: afterwards it would abort the process without a word.

Uses no Qt itself. Every question is answered by trying: a library is there if it loads, a display if it lets us in.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module, util
from pathlib import Path

from visprop.words import translate

# Debian's package for each library that PySide6's wheel needs and does not bring (from `objdump -p`, Qt 6.11).
GUI = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
WINDOWING = {"xcb": XCB, "wayland": WAYLAND}


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library by this name and can load it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(table: Mapping[str, str], has: Callable[[str], bool] = loads) -> tuple[str, ...]:
    """Return the libraries of a table that are missing on this machine; () on other systems than Linux."""
    return tuple(name for name in table if not has(name)) if sys.platform == "linux" else ()


def install_line(libraries: tuple[str, ...]) -> str:
    """Return the command that installs these libraries on Debian and Ubuntu."""
    tables = GUI | XCB | WAYLAND
    return "sudo apt install " + " ".join(dict.fromkeys(tables[name] for name in libraries))


def lack(libraries: tuple[str, ...]) -> str:
    """Return the sentence that says which libraries Qt lacks here, and how to install them."""
    sentence = translate("System", "Qt needs {names}, which this system lacks; install with: {line}")
    return sentence.format(names=", ".join(libraries), line=install_line(libraries))


def unfit(python: tuple[int, ...] = tuple(sys.version_info[:2]), qt: str | None = None) -> str:
    """Return why this PySide6 cannot be used with this Python, or "".

    PySide6 6.12 drops a reference to None with every call that returns nothing before Python 3.12, and so the
    process aborts after some thousand calls.
    """
    if not util.find_spec("PySide6"):
        return "PySide6 is not installed; install with: pip install PySide6-Essentials"
    try:  # not by `importlib.metadata`, which takes as long as all else that is asked here
        qt = qt or import_module("PySide6").__version__
    except ImportError:  # a library is missing: `commands.qt` finds out which
        return ""
    numbers = tuple(int(n) for n in re.findall(r"\d+", qt)[:2])
    if numbers >= (6, 12) and python < (3, 12):
        sentence = translate(
            "System", "PySide6 {qt} crashes on Python before 3.12; install with: pip install 'PySide6-Essentials<6.12'"
        )
        return sentence.format(qt=qt)
    return ""


@dataclass(frozen=True, slots=True)
class Display:
    """Whether a window can be shown. `reason` says why not; `libraries` are those that Qt's plugin lacks."""

    usable: bool
    reason: str = ""
    libraries: tuple[str, ...] = ()


def display(environ: Mapping[str, str] = os.environ, has: Callable[[str], bool] = loads) -> Display:
    """Find out whether Qt would find a display. A platform chosen in QT_QPA_PLATFORM is taken at its word."""
    if sys.platform != "linux":
        return Display(True)
    tried = [_try(name, environ, has) for name in _candidates(environ)]
    if not tried:
        return Display(False, translate("System", "neither DISPLAY nor WAYLAND_DISPLAY is set"))
    usable = [answer for answer in tried if answer.usable]
    return (usable or [answer for answer in tried if answer.libraries] or tried)[0]


def _candidates(environ: Mapping[str, str]) -> list[str]:
    """The platform plugins that Qt would try here."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return [part.split(":")[0] for part in chosen.split(";")]
    return [n for n, key in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY")) if environ.get(key)]


def _try(platform: str, environ: Mapping[str, str], has: Callable[[str], bool]) -> Display:
    name = platform.partition("-")[0]  # "wayland-egl" is a kind of "wayland"
    if not _has_plugin(name):
        sentence = translate("System", "QT_QPA_PLATFORM asks for '{name}', which this Qt does not have")
        return Display(False, sentence.format(name=platform))
    if name not in WINDOWING:
        return Display(True)
    reached = _reach_wayland(environ) if name == "wayland" else _reach_x11(environ)
    if reached is False:
        key = "WAYLAND_DISPLAY" if name == "wayland" else "DISPLAY"
        sentence = translate("System", "{key}={value} does not answer")
        return Display(False, sentence.format(key=key, value=environ.get(key, "")))
    libraries = missing(WINDOWING[name], has)
    return Display(not libraries, lack(libraries) if libraries else "", libraries)


def _has_plugin(name: str) -> bool:
    package = util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        return False
    plugins = Path(package.submodule_search_locations[0], "Qt", "plugins", "platforms")
    return not plugins.is_dir() or any(plugins.glob(f"libq{name}*.so"))


def _reach_x11(environ: Mapping[str, str]) -> bool | None:
    """Whether the X server lets us in; None where the library to ask with is missing."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(environ.get("DISPLAY", "").encode(), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _reach_wayland(environ: Mapping[str, str]) -> bool:
    """Whether something listens on Wayland's socket."""
    name = environ.get("WAYLAND_DISPLAY", "") or "wayland-0"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(Path(environ.get("XDG_RUNTIME_DIR", ""), name)))
        except OSError:
            return False
    return True
