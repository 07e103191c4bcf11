"""Which charts of a window are shown, and how. Their widgets are made after the first painted frame: see `pages`."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from typing import Any

import numpy as np
from PySide6.QtCore import QTimer

from visprop.debugger.sampled import MEASURES, Sampled, health_of, loss_on_tests, scores_of
from visprop.picture import runbar
from visprop.picture.charts.answers import KINDS, part_title, parts_of, possible
from visprop.picture.charts.curves import SMOOTHINGS, RunCurves
from visprop.picture.charts.histogram import QUANTITIES
from visprop.picture.charts.neurons import MOST_INPUTS, Functions, NeuronFunctions
from visprop.picture.charts.readout import readout, scores_at
from visprop.session import Moment
from visprop.ui.legend import BATCH, EPOCHS, SCORED, SMOOTH, TEST, TRAINING, VALIDATION
from visprop.ui.scene import sized
from visprop.ui.turns import Turns
from visprop.words import translate

BELOW = (
    "loss",
    "gradient",
    "scores",
    "health",
    "distributions",
)  # the tabs above the run bar; each has a command "chart-..."
SLICE_S = 0.008


class Charts:
    """The charts of one window.

    Attributes:
        tab: the one in front above the run bar, of BELOW.
        smoothing: updates that the mean in the loss chart goes over, of SMOOTHINGS. epochs: draw the means of epochs.
        quantity: what is counted by layer, of QUANTITIES.
        of_numbers: how good answers that are numbers are is told by "r2" or "rmse".
        output: the chart of the panel at the right, of `answers.KINDS`; "" for the best that an experiment has.
        pictures: draw in each neuron what it computes over the inputs.
        turns: of the charts and other parts, while the network trains.
    """

    def __init__(self, window: Any) -> None:
        self._window, kept = window, window.remembered
        self.tab = kept.choice("chart", BELOW, BELOW[0])
        self.smoothing = int(kept.choice("smoothing", tuple(map(str, SMOOTHINGS)), "0"))
        self.epochs = kept.flag("epoch_means", True)
        self.quantity = kept.choice("quantity", QUANTITIES, QUANTITIES[0])
        self.output = kept.choice("output", KINDS, "")
        self.pictures = kept.flag("neuron_pictures", False)
        self.curves, self.turns = RunCurves(), Turns()
        self.of_numbers = kept.choice("measure", MEASURES[1:], MEASURES[1])
        self._health, self._test, self._scores = Sampled(health_of), Sampled(loss_on_tests), Sampled(scores_of)
        self._sampling = self._health
        self._neurons = NeuronFunctions()
        self._end = 0
        self._idle = QTimer(window, singleShot=True, interval=0)
        self._idle.timeout.connect(self._sample)

    @property
    def _bottom(self) -> Any:
        return self._window.parts.bottom

    @property
    def live(self) -> bool:
        """Whether frames of a run follow each other; where the run bar is dragged, there may be no next frame."""
        return self._window.clock.training and self._window.clock.active

    def show_tab(self, tab: str) -> None:
        """Bring a tab above the run bar to the front."""
        self.tab = tab
        self._window.remembered.put("chart", tab)
        if not self._window.part_shown("bottom"):
            self._window.toggle_part("bottom")
        self._again()

    def next_smoothing(self) -> None:
        """Draw the mean of more updates, after the most none."""
        self.set_smoothing(SMOOTHINGS[(SMOOTHINGS.index(self.smoothing) + 1) % len(SMOOTHINGS)])

    def set_smoothing(self, updates: int) -> None:
        """Draw the mean of the last `updates` updates, 0: none."""
        self.smoothing = updates
        self._window.remembered.put("smoothing", self.smoothing)
        self._again()
        said = translate("Charts", "The loss curve has a line of the mean of the last {n} updates.")
        off = translate("Charts", "The loss curve has no smoothed line.")
        self._window.note(said.format(n=self.smoothing) if self.smoothing else off)

    def toggle_epochs(self) -> None:
        """Draw the mean of each epoch, or not."""
        self.epochs = not self.epochs
        self._window.remembered.put("epoch_means", self.epochs)
        self._again()

    def set_quantity(self, quantity: str) -> None:
        """Choose what is counted in the histograms, and show them."""
        self.quantity = quantity
        self._window.remembered.put("quantity", quantity)
        self.show_tab("distributions")

    def next_quantity(self) -> None:
        """Count the next quantity."""
        at = QUANTITIES.index(self.quantity) + (self.tab == "distributions")
        self.set_quantity(QUANTITIES[at % len(QUANTITIES)])

    @property
    def measure(self) -> str:
        """How good the answers are, of MEASURES: of classes it is the accuracy."""
        return "accuracy" if self._window.session.tells_classes else self.of_numbers

    def set_measure(self, measure: str) -> None:
        """Choose how good answers that are numbers are, and show it."""
        self.of_numbers = measure
        self._window.remembered.put("measure", measure)
        self.show_tab("scores")

    def toggle_pictures(self) -> None:
        """Draw in each neuron what it computes, or its activation."""
        self.pictures = not self.pictures
        self._window.remembered.put("neuron_pictures", self.pictures)
        self._window.refresh()

    def can_picture(self) -> bool:
        """Return whether the network has so few inputs that a neuron's function can be drawn."""
        return self._window.session.program.sizes[0] <= MOST_INPUTS

    def functions(self, moment: Moment) -> Functions | None:
        """What each neuron computes, for the look; while the network trains, each frame renews one layer."""
        if not self.pictures or not self.can_picture():
            return None
        return self._neurons.onward(moment) if self.live else self._neurons.of(moment)

    def set_output(self, kind: str) -> None:
        """Show a chart of what the network answers, at the right."""
        self.output = kind
        self._window.remembered.put("output", kind)
        self._window.side.show("output")

    def next_output(self) -> None:
        """Show the next chart of what the network answers, of those that the experiment has."""
        kinds, panel = possible(self._window.session), self._window.parts.debug.output
        shown = panel.isVisible() and panel.kind in kinds
        self.set_output(kinds[(kinds.index(panel.kind) + 1) % len(kinds)] if shown else kinds[0])

    def _again(self) -> None:
        self._bottom.header.show_state(self)
        self._window.refresh()
        self._window.commands.sync()

    def show(self, moment: Moment) -> None:
        """Bring the charts in view up to date: all of them, or while the network trains the one whose turn it is."""
        pages = self._bottom.pages
        if pages is None:
            return
        end = runbar.end_of(moment)
        if self._bottom.isVisible():  # the run bar has the same axis, and shows a longer one at once
            self.turns.take("below", self.live and end == self._end, lambda: self._show_below(moment))
        self._end = end
        output = self._window.parts.debug.output
        if output.isVisible():
            self.turns.take("output", self.live, lambda: output.show_moment(moment, self.output))

    def _show_below(self, moment: Moment) -> None:
        pages, bottom = self._bottom.pages, self._bottom
        pages.show_tab(self.tab)
        span = runbar.span(moment, sized(self._window.look, bottom.runbar))
        if self.tab == "distributions":
            pages.show_distributions(moment, self.quantity, self.live)
        elif self.tab == "health":
            pages.health.show_counts(*self._taken(self._health), moment.iteration, span)
        elif self.tab == "scores":
            pages.scores.show_scores(self.measure, *self._taken(self._scores), moment.iteration, span)
            bottom.legend.show_lines({SCORED[part] for part in parts_of(moment.data)})
            bottom.legend.name(TRAINING, part_title("train"))
        else:
            self._show_loss(moment, span)

    def _taken(self, samples: Sampled) -> tuple[np.ndarray, np.ndarray]:
        """What is known over the run, with the moment in view; what is lacking is sampled in idle time."""
        timeline = self._window.session.runs.timeline
        samples.note(timeline, self._window.session.cursor)
        if not self._window.clock.moving:
            self._sampling = samples
            self._idle.start()
        return samples.over(timeline.history)

    def _show_loss(self, moment: Moment, span: tuple[float, float]) -> None:
        lines = self.curves.of(moment, self._window.landmarks.marks().epochs, self.smoothing, self.epochs)
        tested = len(moment.data.x_test) > 0
        if tested:
            at, losses = self._taken(self._test)
            lines = replace(lines, test=(at, losses.ravel()))
        self._bottom.pages.show_time(self.tab, moment, lines, span)
        means = (EPOCHS, lines.epochs[0].size), (SMOOTH, lines.smooth[0].size)
        drawn = {line for line, there in (*means, (VALIDATION, len(moment.data.x_valid)), (TEST, tested)) if there}
        self._bottom.legend.show_lines(
            drawn | {BATCH if drawn & {EPOCHS, SMOOTH} else TRAINING} | self._bottom.legend.branches
        )
        self._bottom.legend.name(SMOOTH, translate("Legend", "mean of {n} updates").format(n=lines.window))
        self._bottom.legend.name(TRAINING, translate("Legend", "updates"))

    def _sample(self) -> None:
        """Take samples of the past for a while; what was found is shown, and then comes the next turn."""
        window, until, found = self._window, perf_counter() + SLICE_S, False
        if self._bottom.pages is None or window.clock.moving:
            return
        for _ in self._sampling.sample(window.session.runs.timeline):
            found = True
            if perf_counter() > until:
                break
        if found:
            self._show_below(window.session.moment(probe=False))

    def about(self, iteration: int) -> str:
        """What the charts above the run bar read at an iteration, one number a line."""
        window = self._window
        moment = window.session.moment(probe=False)
        read = readout(moment, window.landmarks.marks().epochs, iteration)
        if self.tab != "scores" or not read:
            return read
        scores = scores_at(*self._scores.over(moment.history), self.measure, iteration)
        return "\n".join((read, *scores))
