"""The sigmoid bench under the mouse: handles, units that are added and taken away, and a target drawn by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.picture.area import Area
from visprop.picture.benchview import fitting
from visprop.picture.benchview.bench import Bench, bench_of
from visprop.picture.benchview.build import laid_out
from visprop.picture.benchview.handles import Handle, dragged, handles_of
from visprop.picture.frame import Point, Polyline, Stroke
from visprop.picture.reading import Reading
from visprop.session import Session
from visprop.ui.scene import sized
from visprop.words import translate

ROWS = 41  # points of a target that is drawn: as the lecture's has
LEAST = 8  # points of the mouse that make a target


class BenchHand:
    """What one window's bench does. A drag is one edit and one step of undo, however far it goes."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._held: tuple[Bench, Handle, Area] | None = None
        self._sketch: list[Point] = []
        self.drawing = False
        canvas = window.parts.canvas
        canvas.movable = self.movable
        canvas.dragged.connect(self.drag)
        canvas.let_go.connect(self.let_go)

    def shown(self) -> bool:
        """Return whether the canvas shows the bench."""
        return self._window.look.view == "bench" and self._window.viewing.possible("bench")

    def movable(self, name: str) -> bool:
        """Return whether a drag that begins on `name` is the bench's."""
        return self.shown() and (self.drawing or name.startswith(("edge", "bias")))

    def drag(self, name: str, x: float, y: float) -> None:
        """Take the handle `name`, or the pen, to a point of the frame."""
        if self.drawing:
            self._draw(x, y)
            return
        changes = self._window.changes
        if self._held is None:
            self._grip(name)
        if self._held is None or not changes.gripped:
            return
        bench, handle, area = self._held
        free = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        point = area.number_at(x, y)
        changes.move_to(dragged(bench, handle, *point, area, self._window.look.scale, snap=not free))

    def _grip(self, name: str) -> None:
        window = self._window
        window.clock.pause()
        window.tips.forget()  # the number that is dragged is said by what changes it
        bench, area, _ = laid_out(window.session.moment(), sized(window.look, window.parts.canvas))
        found = [handle for handle in handles_of(bench, area, window.look.scale) if handle.id == name]
        if found:
            window.changes.grip(found[0].id)
            self._held = bench, found[0], area

    def let_go(self) -> None:
        """End a drag."""
        self._held = None
        if self.drawing and self._sketch:
            self._take_target()

    def add_unit(self) -> None:
        """Add the unit that lowers the error most: a new experiment that starts from the curves in view."""
        bench = self._bench()
        unit = fitting.next_unit(list(bench.units), bench.constant, bench.x, bench.y, bench.activation)
        self._open([*bench.units, unit], bench.constant, len(bench.units))

    def drop_unit(self) -> None:
        """Take the selected unit away."""
        bench = self._bench()
        units = [unit for i, unit in enumerate(bench.units) if i != bench.selected]
        self._open(units, bench.constant, min(bench.selected, len(units) - 1))

    def can_drop(self) -> bool:
        """Return whether there is more than one unit."""
        return self.shown() and self._window.session.program.sizes[1] > 1

    def toggle_drawing(self) -> None:
        """Begin to draw a target, or give that up."""
        self.drawing, self._sketch = not self.drawing, []
        if self.drawing:
            self._window.note(translate("Bench", "Draw the target over the plot, from left to right, and let go."))
        self._window.refresh()
        self._window.commands.sync()

    def _bench(self) -> Bench:
        self._window.clock.pause()
        return bench_of(Reading(self._window.session.moment(), self._window.look))

    def _open(self, units: list[fitting.Unit], constant: float, selected: int) -> None:
        made = fitting.with_units(self._window.session.experiment, units, constant)
        self._start(made, f"node 1 {selected}")

    def _start(self, experiment: Experiment, selection: str) -> None:
        window = self._window
        try:
            session = Session(experiment)
        except InputError as error:
            window.note(error.sentence)
            return
        window.set_session(session, replace(window.look, selection=selection, other="", example=0, progress=1.0))

    def _draw(self, x: float, y: float) -> None:
        self._window.clock.pause()
        self._sketch.append((x, y))
        canvas = self._window.parts.canvas
        line = Polyline(tuple(self._sketch), Stroke("dcdz-arrow", 3.0))
        canvas.set_frame(replace(canvas.frame, moving=(line,)))

    def _take_target(self) -> None:
        """Make the drawn line the data of a new experiment, whose units start from the curves in view."""
        window, sketch = self._window, self._sketch
        self.drawing, self._sketch = False, []
        bench, area, _ = laid_out(window.session.moment(), sized(window.look, window.parts.canvas))
        points = sorted(area.number_at(x, y) for x, y in sketch)
        xs = np.array([x for x, _ in points])
        if len(points) < LEAST or np.ptp(xs) < (area.right - area.left) / 20:
            window.note(translate("Bench", "The line was too short for a target: draw it over more of the plot."))
            window.refresh()
            window.commands.sync()
            return
        x = np.linspace(xs[0], xs[-1], ROWS)
        y = np.interp(x, xs, [y for _, y in points])
        units = fitting.with_units(window.session.experiment, list(bench.units), bench.constant)
        self._start(fitting.with_target(units, np.round(x, 4), np.round(y, 4)), window.look.selection)
