"""The breakpoints of a window: set, changed, kept when another experiment is opened, and which of them stopped it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

from visprop.debugger.breakpoints import Breakpoint, Traps, check_breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.language import ConditionError
from visprop.debugger.player import Change, Stop
from visprop.session import Session
from visprop.ui.breakpointdialog import BreakpointDialog
from visprop.ui.places import stops_at
from visprop.words import translate

LOG_LINES = 500


@dataclass(frozen=True)
class Hits:
    """How often a line stopped this window's run, and in which iteration last."""

    count: int
    last: int


class Stops:
    """Breakpoints of one window's session. `log` holds the last lines of its log points."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.log: deque[str] = deque(maxlen=LOG_LINES)
        self._hits: dict[str, Hits] = {}
        self.stopped = ""

    @property
    def all(self) -> tuple[Breakpoint, ...]:
        """All breakpoints in the order in which they were set."""
        return self._window.session.breakpoints

    def hits(self, text: str) -> Hits | None:
        """How often a line stopped the run; None where it did not."""
        return self._hits.get(text)

    def note(self, change: Change) -> None:
        """Take note of why the session stopped; only that of the last command counts."""
        each = change.stop.breakpoint if change.stop else None
        self.stopped = each.text if each else ""
        if each:
            old = self._hits.get(each.text, Hits(0, -1))
            self._hits[each.text] = Hits(old.count + 1, change.after.iteration)

    def put(self, breakpoints: tuple[Breakpoint, ...]) -> None:
        """Put other breakpoints in force. ConditionError names a wrong line; then nothing changes."""
        self._window.clock.pause()
        self._window.session.set_breakpoints(breakpoints, self.log.append)
        self._window.side.filled()

    def add(self, each: Breakpoint) -> None:
        """Add a breakpoint, or put it in the place of the one with the same line. ConditionError."""
        if any(old.text == each.text for old in self.all):
            self.put(tuple(each if old.text == each.text else old for old in self.all))
        else:
            self.put((*self.all, each))

    def change(self, number: int, each: Breakpoint) -> None:
        """Put `each` in the place of a breakpoint. ConditionError."""
        self.put((*self.all[:number], each, *self.all[number + 1 :]))

    def remove(self, number: int) -> None:
        """Delete a breakpoint."""
        self.put((*self.all[:number], *self.all[number + 1 :]))

    def toggle(self, name: str) -> None:
        """Set a breakpoint at a node or edge, or delete those that are there."""
        lines, session = stops_at(name), self._window.session
        kept = tuple(each for each in self.all if each.text not in lines)
        if len(kept) < len(self.all):
            self.put(kept)
            self._window.note(translate("Stops", "Breakpoint deleted: {line}").format(line=lines[0]))
        elif lines:
            phase = session.program.ops[max(session.cursor.op - 1, 0)].phase
            line = lines[-1 if phase == "backward" else 0]
            self.put((*kept, Breakpoint(line)))
            self._window.note(translate("Stops", "Breakpoint set: {line}").format(line=line))

    def lines_here(self) -> tuple[str, ...]:
        """The lines of the breakpoints that can be set at what is pointed at."""
        return stops_at(self._window.pointed())

    def ask(self) -> None:
        """Let the person write a breakpoint."""
        BreakpointDialog(self._window, -1, self._window.theme).open()

    def adopt(self, session: Session) -> None:
        """Put the breakpoints in force in another session, as far as its network has their places."""
        fitting = [each for each in self.all if _fits(each, session)]
        session.set_breakpoints(fitting, self.log.append)
        self._hits, self.stopped = {}, ""

    def here(self) -> Stop | None:
        """The stop at the moment in view, None if running forward would not stop there."""
        session = self._window.session
        machine, cursor = session.runs.timeline.machine, session.cursor
        for at, each in Traps(self.all).moments(machine, cursor.op + (cursor.part > 0)):
            if not each.log and _same(at, cursor, machine.length):
                sentence = translate("Stops", "Stopped in iteration {k}, running backward: {line}")
                return Stop(sentence.format(k=cursor.iteration, line=each.text), each)
        return session.broken_here() or session.ending


def _same(one: Cursor, other: Cursor, end: int) -> bool:
    """Whether two cursors name one moment: the end of an iteration, or the start of the next."""
    return one == other or (one.iteration == other.iteration + 1 and one.op == 0 and other.op == end)


def _fits(each: Breakpoint, session: Session) -> bool:
    try:
        check_breakpoint(each, session.program)
    except ConditionError:
        return False
    return True
