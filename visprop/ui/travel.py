"""Where a person goes in the run other than by steps: to a place, back to a stop, back before an edit."""

from __future__ import annotations

from collections import deque
from typing import Any

from visprop.debugger.cursor import Cursor
from visprop.picture import runbar
from visprop.session import Change, Session
from visprop.ui.places import next_time
from visprop.ui.scene import sized
from visprop.words import translate

SESSIONS_KEPT = 8


class Travel:
    """Moves one window's session. Undo goes back to the experiment that was open before, too."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._before: deque[Session] = deque(maxlen=SESSIONS_KEPT)
        self._after: deque[Session] = deque(maxlen=SESSIONS_KEPT)

    @property
    def _session(self) -> Session:
        return self._window.session

    def connect(self) -> None:
        """Take what is clicked in the run bar and the op bar."""
        self._window.parts.bottom.opbar.clicked.connect(self._go_to_op)
        self._window.parts.bottom.runbar.sought.connect(self._go_to_place)

    def _go_to_op(self, name: str) -> None:
        kind, _, number = name.partition(" ")
        if kind == "op":
            self._window.clock.seek(self._session.cursor.iteration, int(number) + 1)

    def _go_to_place(self, x: float) -> None:
        moment, bar = self._session.moment(), self._window.parts.bottom.runbar
        if moment.kept:
            iteration = runbar.iteration_at(moment, sized(self._window.look, bar), x)
            self._window.clock.seek(min(max(iteration, 0), moment.kept - 1), len(moment.program.ops))

    def goal(self) -> Cursor | None:
        """The next moment at which something is computed at the node or edge pointed at; None where nothing is."""
        return next_time(self._session, self._window.pointed(), self._window.shown_example())

    def run_to(self) -> None:
        """Go to that moment."""
        self._window.clock.pause()
        at = self.goal()
        if at is not None:
            self._window.clock.seek(at.iteration, at.op, at.part)

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
        self._before.append(old)
        self._after.clear()

    def can_undo(self) -> bool:
        """Whether there is an edit, a change of branches or another experiment to take back."""
        return self._session.runs.can_undo or bool(self._before)

    def can_redo(self) -> bool:
        """Whether something was undone."""
        return self._session.runs.can_redo or bool(self._after)

    def undo(self) -> None:
        """Take the last edit, or the last change of branches or of the experiment, back."""
        self._window.clock.pause()
        if self._session.runs.can_undo:
            self._show(self._session.undo(), translate("Travel", "Undone: {branch} as it was before."))
        elif self._before:
            self._swap(self._before, self._after)

    def redo(self) -> None:
        """Do again what was undone."""
        self._window.clock.pause()
        if self._session.runs.can_redo:
            self._show(self._session.redo(), translate("Travel", "Done again, in {branch}."))
        elif self._after:
            self._swap(self._after, self._before)

    def _show(self, change: Change, sentence: str) -> None:
        self._window.show_step(change, 1.0)
        self._window.note(sentence.format(branch=self._session.branch.name))

    def _swap(self, source: deque[Session], target: deque[Session]) -> None:
        target.append(self._session)
        session = source.pop()
        self._window.watches.adopt(session)
        self._window.show_session(session)
        title = self._session.experiment.title
        self._window.note(translate("Travel", "Back to “{title}”.").format(title=title))
