"""Rows drawn by hand in the chart of what the network answers: a data set of the person's own, in the experiment."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, isfinite, log10
from typing import Any

import numpy as np

from visprop.data import own
from visprop.data.generated import class_targets
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.picture.charts.answers import FIT, SURFACE, part_title
from visprop.session import Session
from visprop.ui.asking import asked_experiment
from visprop.ui.places import first_changed
from visprop.words import translate

Place = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Drawn:
    """The points in view: numbers of their rows in the experiment, (n,), and their places in the chart, (n, 2)."""

    rows: np.ndarray
    places: np.ndarray


class Drawing:
    """Draws in one window. Each change is another run, from its start, and one step of undo.

    Attributes:
        on: whether the mouse draws. kind: the class of new points. value: their target, where targets are numbers.
        area: what the chart shows at the least while one draws, (low, high) of each axis in own units; or None.
    """

    def __init__(self, window: Any) -> None:
        self._window = window
        self.on, self.kind, self.value = False, 0, 1.0
        self.area: tuple[tuple[float, ...], tuple[float, ...]] | None = None

    @property
    def chart(self) -> str:
        """The chart that is drawn in: over two inputs the surface, over one the curve."""
        return SURFACE if self._session.program.sizes[0] == 2 else FIT

    @property
    def _session(self) -> Session:
        return self._window.session

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes; () where targets are numbers."""
        session = self._session
        if not session.tells_classes:
            return ()
        return session.data.classes or tuple(map(str, range(max(session.program.sizes[-1], 2))))

    @property
    def by_height(self) -> bool:
        """Whether a point's height is its target."""
        return self.chart == FIT and not self.classes

    def possible(self) -> bool:
        """Whether a click says all of a row: one or two inputs, and a class or one number."""
        sizes = self._session.program.sizes
        return sizes[0] <= 2 and (sizes[-1] == 1 or self._session.tells_classes)

    def toggle(self) -> None:
        """Begin to draw, in the chart that shows the rows, or end it."""
        self.on, self.area = not self.on and self.possible(), None
        if self.on:
            self._window.charts.set_output(self.chart)
            text = translate("Drawing", "Draw rows of your own: a click sets a point, a drag moves one. Esc ends it.")
            self._window.note(text)
        self._window.refresh()
        self._window.commands.sync()

    def shown(self, chart: str) -> bool:
        """Whether one draws in that chart; where the experiment has none to draw in any more, that is over."""
        if self.on and not self.possible():
            self.on, self.area = False, None
        if self.area is not None and len(self.area[0]) != self._session.program.sizes[0]:
            self.area = None  # of an experiment with another number of inputs
        return self.on and chart == self.chart and (chart == FIT or self._apart())

    def _apart(self) -> bool:
        """Whether the chart has both inputs: where it shows one of them twice, a place does not say the other."""
        panel = self._window.parts.debug.output
        return panel.number("across") != panel.number("up")

    def choose(self, kind: int) -> None:
        """Give new points another class, if there is one."""
        if 0 <= kind < len(self.classes):
            self.kind = kind
            self._window.note(translate("Drawing", "New points are of class {name}.").format(name=self.classes[kind]))
            self._window.refresh()

    def points(self) -> Drawn:
        """The points that the chart shows. InputError: there are too many to draw in."""
        experiment, part = self._owned(), self._part()
        x, y = np.array(experiment.data.x), np.array(experiment.data.y)
        rows = np.arange(len(x)) if part is None else np.flatnonzero(own.parts_of(experiment) == part)
        panel = self._window.parts.debug.output
        if self.chart == FIT:
            return Drawn(rows, np.column_stack([x[rows, 0], y[rows, 0]]))
        return Drawn(rows, x[rows][:, [panel.number("across"), panel.number("up")]])

    def _part(self) -> str | None:
        """The part of the rows that is in view; None where all are."""
        return None if self.chart == FIT else self._window.parts.debug.output.part()

    def _owned(self) -> Experiment:
        session = self._session
        start = first_changed(session)
        cells = [edit for edit in session.branch.edits if edit.kind in ("x", "y") and edit.iteration <= start]
        return own.owned(asked_experiment(session), [(edit.target, edit.index, edit.value) for edit in cells])

    def add(self, place: Place) -> None:
        """Set a point, in the part of the rows that is in view."""
        part = self._part() or own.TRAIN
        said = translate("Drawing", "A point at {place} ({part}): another run, from its start; Ctrl+Z takes it back.")
        said = said.format(place=_written(place), part=part_title(part))
        self._open(lambda old: own.with_row(old, self._inputs(place), self._targets(place), part), said)

    def move(self, row: int, place: Place) -> None:
        """Move the point of a row."""
        said = translate("Drawing", "Moved to {place}: another run, from its start; Ctrl+Z takes it back.")

        def changed(old: Experiment) -> Experiment:
            target = self._targets(place) if self.by_height else old.data.y[row]
            return own.moved(old, row, self._inputs(place), target)

        self._open(changed, said.format(place=_written(place)))

    def delete(self, row: int) -> None:
        """Delete the point of a row."""
        said = translate("Drawing", "A point is deleted: another run, from its start; Ctrl+Z takes it back.")
        self._open(lambda old: own.only(old, [n for n in range(len(old.data.x)) if n != row]), said)

    def clear(self) -> None:
        """Delete all points but one of each class: a network cannot train on nothing."""
        said = translate("Drawing", "One training row of each class is left, for a network cannot train on nothing.")
        if not self.classes:
            said = translate("Drawing", "One training row is left, for a network cannot train on nothing.")
        self._open(own.sparse, said)

    def _inputs(self, place: Place) -> Place | tuple[float]:
        if self.chart == FIT:
            return place[:1]
        panel, x = self._window.parts.debug.output, [0.0, 0.0]
        x[panel.number("across")], x[panel.number("up")] = place
        return tuple(x)

    def _targets(self, place: Place) -> tuple[float, ...]:
        if self.by_height:
            return place[1:]
        if not self.classes:
            return (self.value,)
        network = self._session.experiment.network
        kind = np.array([min(self.kind, len(self.classes) - 1)])
        return tuple(class_targets(kind, network.layers[-1], network.output)[0].tolist())

    def _open(self, change: Any, said: str) -> None:
        window = self._window
        go_on = window.settings.paused()
        try:
            window.documents.renew(change(self._owned()))
        except InputError as error:
            said = error.sentence
        window.note(said)
        go_on()

    def refuse(self, error: InputError) -> None:
        """Say why nothing can be drawn here."""
        self._window.note(error.sentence)

    def say_none(self) -> None:
        """Say that there is no point."""
        self._window.note(translate("Drawing", "There is no point here: N and P go from point to point."))

    def seen(self, low: tuple[float, ...], high: tuple[float, ...]) -> None:
        """Take note of what the chart shows, so that it does not shrink under the hand; only while one draws."""
        if self.on:
            before = self.area or (low, high)
            self.area = tuple(map(min, before[0], low)), tuple(map(max, before[1], high))


def rounded(number: float, span: float) -> float:
    """A place as a person would write it: to a thousandth of what the axis spans, or finer."""
    if not (isfinite(number) and span > 0):
        return number
    return round(number, 3 - floor(log10(span)))


def _written(place: Place) -> str:
    return "({:g}, {:g})".format(*place).replace("-", "\u2212")
