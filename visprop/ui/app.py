"""The program with a window: made, shown, run, closed."""

from __future__ import annotations

import faulthandler
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from visprop import resources
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.session import Session
from visprop.ui.collecting import Collector, settle
from visprop.ui.failure import Failures
from visprop.ui.signals import closing
from visprop.ui.window import Window

if TYPE_CHECKING:
    from visprop.files.moments import Opened


def run(
    experiment: Experiment,
    refused: InputError | None = None,
    moment: Opened | None = None,
    asked: tuple[str, Sequence[str]] | None = None,
) -> int:
    """Open a window on an experiment, or a moment of one, and return the exit code when it is closed.

    `refused` is said at the start; `asked`, a table or an experiment for one with its assignments, is opened there.

    Raises:
        InputError: the experiment or its data cannot be used; no window has been opened.
    """
    session = moment.session if moment else Session(experiment)
    app = application()
    window = Window(session, whole=moment is not None)
    # Not left to quitOnLastWindowClosed: a window closed while its parts are painted first does not end the loop there.
    window.closed.connect(lambda: app.exit(0), Qt.ConnectionType.QueuedConnection)
    window.complete.connect(settle)
    Collector(window)
    if moment:
        window.show_session(session, moment.look)
    with closing(window, partial(_end, window)):
        window.show()
        if window.front is not None:
            window.front.wait()
            window.assemble()
        code = _work(window, refused, moment, asked) if window.isVisible() else 0  # closed already: its loop is over
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return code


def _work(
    window: Window,
    refused: InputError | None,
    moment: Opened | None,
    asked: tuple[str, Sequence[str]] | None,
) -> int:
    """Let a person work in a window that has all its parts, until it is closed."""
    from PySide6.QtGui import QIcon

    from visprop.files.vault import user_folder  # not before the first frame
    from visprop.ui.autosave import Autosave
    from visprop.ui.recovering import Recovering

    icon = resources.path("icons", "visprop.png")
    if icon.is_file():
        QApplication.setWindowIcon(QIcon(str(icon)))
    session, file = window.session, moment.file if moment else ""
    window.saving.opened(session, file or session.origin.source)
    window.documents.note(file or session.origin.source)
    if not moment:  # a session has rows with it, and may name a table that nobody has agreed to
        window.documents.note_table(session.origin)
    if moment and file:
        window.documents.settle(moment)
    if refused is not None:
        window.failures.refuse(refused)
    if asked is not None:
        window.complete.connect(lambda: window.documents.open(*asked))
    window.unsaved.on = True
    autosave = window.work.autosave = Autosave(window, user_folder())
    window.complete.connect(Recovering(window, autosave).offer)
    window.complete.connect(partial(_load_rest, window))
    with falling(autosave.crash), caught(window.failures):
        code = QApplication.exec()
    autosave.end()
    return code


def _end(window: Window) -> None:
    """The system wants the program to end: nobody is asked, and unsaved work waits for the next start."""
    if window.front is None:
        window.unsaved.left = window.saving.unsaved
        window.unsaved.on = False
    window.close()


def _load_rest(window: Window) -> None:
    """Load beside the window what the first press of a key would wait for: the reversed network and the paths of an
    explanation are graphs of networkx."""
    window.work.worker.do(partial(import_module, "networkx"), lambda *_: settle())


def application() -> QApplication:
    """Return the process's application, made if there is none: Fusion, so that colours are ours on every platform."""
    app = QApplication.instance()
    if app is None:  # `setStyle` gives a style back, for which PySide makes 12 enumerations of Python's
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    else:
        app.setStyle("Fusion")
    app.setApplicationName("visprop")
    app.setDesktopFileName("visprop")
    return app


@contextmanager
def falling(path: Path | None) -> Iterator[None]:
    """Let the interpreter write there why it falls, as long as the context lasts; the next start tells it."""
    if path is None:
        yield
        return
    with open(path, "w", encoding="utf-8") as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()


@contextmanager
def caught(failures: Failures) -> Iterator[None]:
    """Let `failures` show what escapes, as long as the context lasts."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook, threading.excepthook, sys.unraisablehook = failures.hook, failures.thread_hook, failures.lost_hook
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
