"""What went wrong, said once in one readable dialog, after which the program goes on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from visprop.errors import InputError, VispropError
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.ui.notice import Choices, Notice

# What is said is imported where something is said: the window starts without it.


class Failures(QObject):
    """Shows the errors of one window, never two dialogs at once."""

    _elsewhere = Signal(object, object, object)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self._window = window
        self._told: set[tuple[str, ...]] = set()  # each error, and the place where it was raised
        self.dialog: Notice | None = None
        self._elsewhere.connect(self.hook, Qt.ConnectionType.QueuedConnection)

    def refuse(self, error: InputError) -> None:
        """Say what cannot be used; what was open stays open."""
        self._show(translate("Failures", "This cannot be opened"), str(error), "")

    def not_saved(self, error: VispropError, choices: Choices = ()) -> None:
        """Say that a file was not written, and why; `choices`: what can be done about it."""
        self._show(translate("Failures", "This was not saved"), str(error), "", choices)

    def say(self, title: str, text: str, report: str = "") -> None:
        """Say anything else that has to be read."""
        self._show(title, text, report)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Serve as `sys.excepthook`: stop what moves, write the report to stderr, keep the work, and show it.

        An error in paint code comes back with every frame, in several ways, so what is raised at one place is shown
        only once. The dialog opens from the event loop, never from inside a paint event.
        """
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        import traceback

        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        self._window.clock.halt()
        line = f"{kind.__name__}: {error}" if str(error) else kind.__name__
        place = traceback.format_list(traceback.extract_tb(trace)[-1:])
        if (line, *place) not in self._told:
            self._told.add((line, *place))
            QTimer.singleShot(0, self._window, lambda: self._report(line, report))

            self._window.work.keep()

    def thread_hook(self, given: threading.ExceptHookArgs) -> None:
        """Serve as `threading.excepthook`: the window is touched from its own thread only."""
        if given.exc_type is not SystemExit:
            self._elsewhere.emit(given.exc_type, given.exc_value, given.exc_traceback)

    def lost_hook(self, given: Any) -> None:
        """Serve as `sys.unraisablehook`, for errors that have nowhere to go, as in a destructor."""
        self._elsewhere.emit(given.exc_type, given.exc_value, given.exc_traceback)

    def _report(self, line: str, report: str) -> None:
        self._window.show_mode()
        calm = translate("Failures", "This is a mistake in visprop. The program goes on; your work is kept.")
        self._show(translate("Failures", "Something went wrong"), f"{line}\n\n{calm}", report)

    def _show(self, title: str, text: str, report: str, choices: Choices = ()) -> None:
        if self.dialog is None:
            from visprop.ui.notice import Notice

            self.dialog = Notice(title, text, report, self._window, choices)
            self.dialog.finished.connect(self._closed)
            self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
