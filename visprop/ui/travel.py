"""Where a person goes in the run other than by steps: to a place, back to a stop, back before an edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QSpinBox, QWidget

from visprop.debugger.cursor import Cursor
from visprop.experiment.titles import shown_title
from visprop.picture import runbar
from visprop.session import Change, Session
from visprop.ui.pastsessions import PastSessions
from visprop.ui.places import next_time
from visprop.ui.scene import sized
from visprop.ui.scrubber import Scrubber
from visprop.ui.timemenu import open_time_menu
from visprop.words import translate

FARTHEST = 2**31 - 1  # what a spin box of Qt can hold


class Travel:
    """Moves one window's session. Undo goes back to the experiment that was open before, too."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._before, self._after = PastSessions(), PastSessions()

    @property
    def _session(self) -> Session:
        return self._window.session

    def connect(self) -> None:
        """Take what is clicked in the run bar and the op bar."""
        bottom = self._window.parts.bottom
        bottom.opbar.clicked.connect(self._go_to_op)
        bottom.runbar.wanted.connect(self.go)
        bottom.runbar.focused.connect(self._focus)
        self._connect_scrubber(bottom.runbar, self._about)

    def connect_plot(self) -> None:
        """Take what is clicked and dragged in the charts that lie over the run bar pixel by pixel."""
        for chart in self._window.parts.bottom.pages.over_time:
            self._connect_scrubber(chart.viewport(), self._read)

    def _connect_scrubber(self, widget: QWidget, about: Callable[[float], str]) -> None:
        scrubber = Scrubber(widget, about)
        scrubber.dragged.connect(self._drag)
        scrubber.dropped.connect(self._drop)
        scrubber.sent.connect(lambda x: self._window.clock.run_to(self._iteration(x)))
        scrubber.asked.connect(lambda x, at: open_time_menu(self._window, self._iteration(x), at))

    def _go_to_op(self, name: str) -> None:
        kind, _, number = name.partition(" ")
        if kind == "op":
            self._window.clock.seek(self._session.cursor.iteration, int(number) + 1)

    def _iteration(self, x: float) -> int:
        """The iteration at the pixel `x` of the run bar; behind the end of the run those that are to come."""
        moment, look = self._session.moment(probe=False), sized(self._window.look, self._window.parts.bottom.runbar)
        return min(max(runbar.iteration_at(moment, look, x), 0), runbar.end_of(moment))

    def _kept(self, x: float) -> int:
        return min(self._iteration(x), max(self._session.kept - 1, 0))

    def _about(self, x: float) -> str:
        look = sized(self._window.look, self._window.parts.bottom.runbar)
        return runbar.about(self._session.moment(probe=False), look, self._window.landmarks.marks(), x)

    def _read(self, x: float) -> str:
        """What lies at the pixel `x`, and what the charts read there."""
        words = self._about(x)
        return "\n".join(filter(None, (words, self._window.charts.about(self._iteration(x))))) if words else ""

    def _drag(self, x: float) -> None:
        """While the mouse moves, what is kept nearest to it is shown at once."""
        if self._session.kept:
            self._window.landmarks.wanted = self._kept(x)
            self._window.clock.scrub(self._window.landmarks.wanted)

    def _drop(self, x: float) -> None:
        if self._session.kept:
            self._window.landmarks.wanted = None
            self._window.clock.drop(self._kept(x))

    def _focus(self, focused: bool) -> None:
        self._window.landmarks.focused = focused
        if self._window.isVisible():
            self._window.scene.show_runbar(
                self._session.moment(probe=False), self._window.look, self._window.landmarks.marks()
            )

    def go(self, name: str) -> None:
        """Go to the place of the run that `Landmarks.find` calls `name`."""
        self._window.clock.pause()
        at = self._window.landmarks.find(name)
        if at is not None:
            self._window.clock.seek(at.iteration, at.op, at.part)

    def can_go(self, name: str) -> bool:
        """Whether there is such a place, other than the moment in view."""
        return self._window.landmarks.find(name) is not None

    def ask(self) -> None:
        """Let the person write an iteration, to go there; what was not run yet is run."""
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(0, FARTHEST)
        dialog.setIntValue(self._session.cursor.iteration)
        dialog.setWindowTitle(translate("Travel", "Go to iteration – visprop"))
        dialog.setLabelText(translate("Travel", "Iteration; what was not run yet is run, up to a stop"))
        dialog.intValueSelected.connect(self.go_to)
        dialog.open()
        dialog.findChild(QSpinBox).selectAll()

    def go_to(self, iteration: int) -> None:
        """Go to the end of an iteration; what was not run yet is run, up to a stop."""
        if iteration < self._session.kept:
            self._window.clock.drop(iteration)
        else:
            self._window.clock.run_to(iteration)

    def goal(self) -> Cursor | None:
        """The next moment at which something is computed at the node or edge pointed at; None where nothing is."""
        return next_time(self._session, self._window.pointed(), self._window.shown_example())

    def run_to(self) -> None:
        """Go to that moment."""
        self._window.clock.pause()
        at = self.goal()
        if at is not None:
            self._window.clock.seek(at.iteration, at.op, at.part)

    def keep_best(self, sentence: str = "") -> None:
        """Go to the end of the epoch with the best validation so far, and say `sentence`, if one is given, there."""
        self._window.clock.pause()
        self._window.show_step(self._session.keep_best(), 1.0)
        text = translate("Travel", "This is the best moment of the run so far.")
        self._window.note(sentence or text)

    def found(self, before: Cursor) -> None:
        """Show where a run backward has ended, and why there."""
        stop = self._window.stops.here()
        change = Change(before, self._session.cursor, 0, stop)
        self._window.show_step(change, 1.0)
        if stop is None:
            self._window.note(translate("Travel", "No stop lies before that moment: this is the start of the run."))

    # Undo and redo

    def replaced(self, old: Session) -> None:
        """Take note that another experiment takes the place of `old`."""
        self._before.put(old)
        self._after.clear()

    def can_undo(self) -> bool:
        """Whether there is an edit, a change of branches or another experiment to take back."""
        others = self._window.authoring.can_undo or self._window.keeping.can_undo
        return others or self._session.runs.can_undo or bool(self._before)

    def can_redo(self) -> bool:
        """Whether something was undone."""
        return self._window.authoring.can_redo or self._session.runs.can_redo or bool(self._after)

    def undo(self) -> None:
        """Take the last edit, or the last change of branches, of the experiment or of the kept runs, back."""
        self._window.clock.pause()
        if self._window.authoring.can_undo:
            self._window.authoring.undo()
        elif self._window.keeping.can_undo:
            self._window.keeping.undo()
        elif self._session.runs.can_undo:
            self._show(self._session.undo(), translate("Travel", "Undone: {branch} as it was before."))
        elif self._before:
            self._swap(self._before, self._after)

    def redo(self) -> None:
        """Do again what was undone."""
        self._window.clock.pause()
        if self._window.authoring.can_redo:
            self._window.authoring.redo()
        elif self._session.runs.can_redo:
            self._show(self._session.redo(), translate("Travel", "Done again, in {branch}."))
        elif self._after:
            self._swap(self._after, self._before)

    def _show(self, change: Change, sentence: str) -> None:
        self._window.show_step(change, 1.0)
        self._window.note(sentence.format(branch=self._session.branch.name))

    def _swap(self, source: PastSessions, target: PastSessions) -> None:
        target.put(self._session)
        session = source.take()
        self._window.watches.adopt(session)
        self._window.show_session(session)
        title = shown_title(self._session.experiment.title)
        self._window.note(translate("Travel", "Back to “{title}”.").format(title=title))
