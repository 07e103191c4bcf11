"""What a person looks at: the example in focus, what is selected and what the pointer is over."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from visprop.picture.sheet import parameter_of
from visprop.picture.step import shown_example, step_of
from visprop.ui.preferences import Preferences
from visprop.words import translate


class Pointing(Preferences):
    """The part of the window that commands and clicks choose a subject with.

    These parts form one line: with two bases that are both Qt's window, PySide 6.11 crashes in `devicePixelRatio`.
    """

    def examples(self) -> int:
        """Return how many examples the batch in view has."""
        return self.session.moment().batch

    def example_text(self) -> str:
        """Return which example is shown, of how many."""
        return f"{self.shown_example() + 1} / {self.examples()}"

    def move_example(self, by: int) -> None:
        """Show another example of the batch; behind the last one comes the first."""
        example = (self.shown_example() + by) % self.examples()
        self.look = replace(self.look, example=example, held=self.session.cursor)
        self.refresh()

    def shown_example(self) -> int:
        """Return the place in the batch of the example that is shown."""
        moment = self.session.moment()
        step = step_of(moment.cursor, moment.program, moment.batch, self.look.grain, self.look.progress)
        return shown_example(step, self.look.example, moment.batch, self.look.held == moment.cursor)

    def select(self, name: str) -> None:
        """Select a node or an edge; the one that is selected already is let go."""
        before = self.look.selection
        other = before if name != before and parameter_of(before) and parameter_of(name) else self.look.other
        self.look = replace(self.look, selection="" if name == before else name, other=other, path=-1)
        self.refresh()
        self.commands.sync()

    def leave(self) -> None:
        """Give up what was begun last: a search, the selection, a probe, the comparison of branches."""
        if self.clock.searching or self.clock.proving:
            self.give_up()
        elif self.look.selection:
            self.select("")
        elif self.probing.on:
            self.probing.end()
        else:
            self.comparing.end()

    def can_leave(self) -> bool:
        """Return whether there is any of that."""
        busy = self.clock.searching or self.clock.proving
        return bool(self.look.selection) or busy or self.probing.on or self.comparing.on

    def pointed(self) -> str:
        """Return the node or edge under the pointer, else the selected one, else ""."""
        return self.tips.name or self.look.selection

    def copy(self) -> None:
        """Copy what is known of the node or edge that is pointed at."""
        QApplication.clipboard().setText(self.tips.about(self.pointed()))
        self.note(translate("Window", "Copied with all digits."))
