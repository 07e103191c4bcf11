"""Where a person may want to go in the run: its ends, epochs, edits, the stops that were met. No Qt here."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.debugger.grains import Calendar
from visprop.debugger.shelf import parting
from visprop.picture.marks import EDIT, STOP, Mark, Marks, epochs_of
from visprop.session import Change, Session
from visprop.words import translate

STOPS_KEPT = 2000  # of each run; the oldest are forgotten first
NOWHERE = Marks()


class Landmarks:
    """What the run bar of `window` marks. `wanted` is the iteration under the pointer while the bar is dragged."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.wanted: int | None = None
        self.focused = False
        self._met: WeakKeyDictionary[Session, dict[tuple[Edit, ...], dict[Cursor, str]]] = WeakKeyDictionary()
        self._made, self._made_for = NOWHERE, ()

    def note(self, change: Change) -> None:
        """Remember where the run in view has stopped, and why."""
        if change.stop:
            session = self._window.session
            met = self._met.setdefault(session, {}).setdefault(session.branch.edits, {})
            met.pop(change.after, None)
            met[change.after] = change.stop.sentence
            if len(met) > STOPS_KEPT:
                del met[next(iter(met))]
            self._made_for = ()

    def stops(self) -> dict[Cursor, str]:
        """The stops met in the run in view; what it shares with other runs was met in it too. In order of time."""
        session, found = self._window.session, {}
        for other, met in self._met.get(session, {}).items():
            until = parting(other, session.branch.edits)
            found |= {at: text for at, text in met.items() if at.iteration < until}
        return dict(sorted(found.items()))

    def marks(self) -> Marks:
        """All that the bar shows."""
        session = self._window.session
        schedule = session.runs.timeline.schedule
        if self._made_for != (session, schedule):
            edits = [Mark(EDIT, each.iteration, edit_text(each)) for each in session.branch.edits]
            stops = [Mark(STOP, at.iteration, text) for at, text in self.stops().items()]
            found = tuple(sorted((*edits, *stops), key=lambda mark: mark.iteration))
            self._made, self._made_for = Marks(found, epochs_of(schedule)), (session, schedule)
        return replace(self._made, wanted=self.wanted, focused=self.focused)

    def find(self, name: str) -> Cursor | None:
        """The place called "start", "end", or "previous" or "next" with "-iteration", "-epoch", "-edit", "-stop".

        None where there is none, or where it is the moment in view.
        """
        session = self._window.session
        which, _, kind = name.partition("-")
        if kind in ("edit", "stop"):
            return self._neighbour(which, kind)
        found = _boundary(session, which, kind)
        return found if found != session.cursor else None

    def _neighbour(self, which: str, kind: str) -> Cursor | None:
        session, stops = self._window.session, tuple(self.stops()) if kind == "stop" else ()
        # An edited value is first read by the operation behind the batch's, which is where it can be seen.
        places = stops or tuple(Cursor(each.iteration, 1) for each in session.branch.edits if kind == "edit")
        if which == "next":
            return min((at for at in places if at > session.cursor), default=None)
        return max((at for at in places if at < session.cursor), default=None)


def _boundary(session: Session, which: str, kind: str) -> Cursor:
    """A boundary of time within what was run."""
    here, calendar = session.cursor, Calendar(session.runs.timeline.schedule)
    last = max(session.end_of(session.kept - 1) if session.kept else Cursor(), here)
    if not kind:
        return last if which == "end" else Cursor()
    return calendar.before(here, kind) if which == "previous" else min(calendar.after(here, kind), last)


def edit_text(edit: Edit) -> str:
    """What an edit has changed, in one line."""
    line = translate("Landmarks", "Edit: {place} = {value} from iteration {k} on")
    return line.format(place=edit.place, value=edit.value, k=edit.iteration)
