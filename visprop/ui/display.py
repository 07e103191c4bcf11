"""What a window shows of its session: one place refreshes, whatever has changed."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Any

from PySide6.QtWidgets import QMainWindow

from visprop.session import Change
from visprop.words import translate

# What the rest of the window needs is imported where it is: the window starts without it.


class Display(QMainWindow):
    """The showing half of the window, which makes the parts that are named here."""

    def refresh(self, change: Change | None = None) -> None:
        """Show the session's moment: the only place that does. Without a change only the look is another one."""
        if not self._ready:
            return
        moment = self.session.moment(probe=False)
        seen = self.session.moment() if self.session.probed else moment
        if change is not None:
            self._stop = change.stop.sentence if change.stop else ""
            self._broken = self._stop if change.stop and change.stop.not_finite else ""
            self.stops.note(change)
            self.landmarks.note(change)
            self._point_to(change)
        if change is None and self.look.progress < 1.0:
            self.scene.show_step(seen, self.look)
            return
        self.look = replace(self.look, proof=self.proving.follow(), functions=self.charts.functions(moment))
        turns, training = self.charts.turns, self.clock.training
        if training:
            turns.begin(perf_counter(), self.charts.live)
            self.scene.show_run(seen, moment, self.look, self.landmarks.marks(), turns)
        else:
            self.scene.show_all(seen, moment, self.look, self.landmarks.marks())
        self.charts.show(moment)
        if not training or turns.has("words"):
            self._show_words(moment)
        self.comparing.follow(moment)

    def _point_to(self, change: Change) -> None:
        """Select what a breakpoint is about that has stopped the run, where nothing is selected: it can be changed."""
        each = change.stop.breakpoint if change.stop else None
        if each is not None and not self.look.selection:
            from visprop.ui.places import named_by

            self.look = replace(self.look, selection=named_by(each.text))

    def _show_words(self, moment: Any) -> None:
        from visprop.picture import sentence

        self.parts.show_session(self.session)
        self.setWindowModified(self.saving.unsaved)
        self._show_counters(moment)
        self.toolbar.show_state()
        self.tips.follow()
        self.health.follow(moment)
        self.signs.refresh()
        growing = self.session.growing
        warning = growing.sentence if growing else ""
        self.parts.banner.tell(self._broken, warning or self.probing.sentence)
        said = warning if self.clock.training else ""
        words = self._stop or said or sentence.sentence(moment, self.look)
        self.parts.say(words, moment, self.clock.moving)
        self.parts.board.follow(self.look)
        self.room.follow(words)

    def _show_counters(self, moment: Any) -> None:
        from visprop.ui.counters import counters, cut

        counts = self.session.counts
        self.parts.panel.show_counters(counters(moment, self.shown_example(), counts), cut(counts))

    def show_step(self, change: Change | None, progress: float) -> None:
        """Show the step that the session has taken at `progress`; no change: the same step further on."""
        grain = self.look.grain if change is None else self.grain
        self.look = replace(self.look, grain=grain, progress=progress)
        self.refresh(change)
        if change is not None:
            self.commands.sync()

    def show_pull(self) -> None:
        """Show the picture, its formula and the loss while a number is pulled; all else follows when the hand rests."""
        self.look = replace(self.look, grain=self.grain, progress=1.0)
        self.scene.show_pull(self.session.moment(), self.look)
        self._show_counters(self.session.moment(probe=False))

    def moves(self) -> bool:
        """Return whether anything on the canvas moves in the step that the session has just taken."""
        return not self.still and self.scene.moves(self.session.moment(), replace(self.look, grain=self.grain))

    def show_run(self, change: Change) -> None:
        """Show where the session's run at full speed is."""
        if (self.look.grain, self.look.progress) != ("iteration", 1.0):
            self.look = replace(self.look, grain="iteration", progress=1.0)
        self.refresh(change)
        if change.stop and change.stop.ending and self.session.experiment.training.keep_best:
            self.travel.keep_best(change.stop.sentence)

    def show_search(self, share: float) -> None:
        """Say how far the search for a stop is."""
        text = translate("Window", "Searching backward for a stop: {n} % of the way. Esc or F6 gives up.")
        self.parts.say(text.format(n=round(100 * share)), self.session.moment(probe=False))

    def note(self, sentence: str) -> None:
        """Say a sentence in the status bar until the next step."""
        self._stop = sentence
        self.parts.say(sentence, self.session.moment(probe=False))
        self.commands.sync()

    def show_mode(self) -> None:
        """Show whether time passes."""
        self.commands.sync()
