"""Present on two screens in a process of its own, and pull the projector out while the session goes on.

    python -m tests.ui.room.replug CYCLES        under an X server; 0: only say where the windows lie

Prints a line of JSON: where main window, projector and presenter lie (screen, geometry, scale), the digests of the
session before and after, and what was seen on the way.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QPointF, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from visprop.session import Session
from visprop.ui.app import application
from visprop.ui.room.overlay import PEN
from visprop.ui.window import Window

PROJECTOR = ("PROJECTOR", "1920/400x1080/230+1440+0", "none")
PATIENCE_S = 20.0


def wait(done: Callable[[], bool], what: str) -> None:
    """Let events pass until it is so; TimeoutError if it is never."""
    until = monotonic() + PATIENCE_S
    while not done():
        QApplication.processEvents()
        if monotonic() > until:
            raise TimeoutError(what)


def lies(window: QWidget) -> dict[str, object]:
    """Where a window lies."""
    place = window.geometry()
    return {
        "screen": window.screen().name(),
        "geometry": [place.x(), place.y(), place.width(), place.height()],
        "scale": window.devicePixelRatio(),
        "visible": window.isVisible(),
    }


def plug(on: bool) -> None:
    """Plug the projector in, or pull it out."""
    command = ["--setmonitor", *PROJECTOR] if on else ["--delmonitor", PROJECTOR[0]]
    subprocess.run(["xrandr", *command], check=True, capture_output=True, timeout=20)
    wait(lambda: (PROJECTOR[0] in [screen.name() for screen in QApplication.screens()]) is on, "the screen")


def cycle(window: Window, number: int) -> str:
    """Pull the projector out and plug it in again, with a step in between; returns what is wrong, "" for nothing."""
    room = window.room
    plug(False)
    wait(lambda: not room.projector.isVisible(), "the projector's window to go")
    if not (window.isVisible() and room.presenter.isVisible() and room.on):
        return f"cycle {number}: no window is left"
    room.onward()
    window.clock.pause()
    room.back()
    plug(True)
    wait(
        lambda: room.projector.isVisible() and room.projector.screen().name() == PROJECTOR[0], "the projector's window"
    )
    frame, seen = room.projector.view.frame, room.presenter.view.frame
    return "" if frame is seen and len(room.overlay.strokes) == 1 else f"cycle {number}: the two pictures differ"


def main(cycles: int) -> None:
    """Present, and pull the projector out so many times."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(Session("lecture"), settings)
        window.show()
        wait(lambda: window.parts.bottom.plot is not None, "the window")
        if cycles:
            plug(True)
        window.session.advance(iterations=2)
        window.session.step("op")
        window.room.present()
        wait(lambda: window.room.projector.isVisible(), "the projector's window")
        QApplication.processEvents()
        window.room.overlay.toggle_tool(PEN)
        window.room.overlay.press((0.5, 0.5))
        digest, wrong = window.session.digest(), []
        for number in range(cycles):
            wrong += [each for each in (cycle(window, number),) if each]
        room = window.room
        named = {"window": window, "projector": room.projector, "presenter": room.presenter}
        found = {name: lies(each) for name, each in named.items()}
        grown = QPointF(room.projector.width(), room.projector.height()) * room.projector.devicePixelRatio()
        found |= {"digests": [digest, window.session.digest()], "wrong": wrong, "pixels": [grown.x(), grown.y()]}
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    print(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))
