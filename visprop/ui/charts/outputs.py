"""From a moment to the chart of the output panel that is in front. Imports pyqtgraph: only after the first frame."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from PySide6.QtWidgets import QWidget

from visprop.debugger.scores import PARTS
from visprop.engine.metrics import confusion
from visprop.paint import fonts
from visprop.picture.charts.answers import CONFUSION, FIT, SURFACE, TERRAIN, TRUTH, WINNER, judged, part_title, parts_of
from visprop.picture.charts.surface import Surfaces, points_of
from visprop.session import Moment
from visprop.ui.charts.judging import ConfusionChart, FitChart, TruthChart
from visprop.ui.charts.pencil import Pencil
from visprop.ui.charts.surfacechart import SurfaceChart
from visprop.ui.charts.surveying import Surveying
from visprop.ui.charts.terrainchart import TerrainChart
from visprop.ui.style import text_px
from visprop.words import translate

MAKERS = {
    SURFACE: SurfaceChart,
    FIT: FitChart,
    TRUTH: TruthChart,
    CONFUSION: ConfusionChart,
    TERRAIN: TerrainChart,
}
# In a run, seconds from one judgement to the next; and rows times parameters for which one takes some milliseconds.
JUDGED_S, MOST_PRODUCTS = 1.0, 3_000_000
SIGNS = {"train": "●", "valid": "×", "test": "+"}  # as `judging.MARKS` draws them


class Outputs:
    """Shows one chart of `panel` at a time; the numbers come from the window's session."""

    def __init__(self, panel: Any, window: Any) -> None:
        self._panel, self._window = panel, window
        self._surfaces = Surfaces()
        self._points: tuple = ((), {})
        self._surveying = Surveying(panel, window)
        self._pencils: dict[str, Pencil] = {}
        self._judged = 0.0

    def dress(self) -> None:
        """Take the panel's theme."""
        for chart in self._panel.charts.values():
            self._dress(chart)

    def _dress(self, chart: QWidget) -> None:
        scale = self._window.scale
        chart.dress(self._panel.theme, scale, fonts.font("text", text_px(scale, 13)))

    def stop(self) -> None:
        """Give up what is under way."""
        self._surveying.stop()

    def show(self, kind: str, moment: Moment) -> None:
        """Show a chart up to date."""
        panel = self._panel
        chart = panel.charts.get(kind)
        if chart is None:
            chart = panel.charts[kind] = MAKERS[kind]()
            panel.room.addWidget(chart)
            self._dress(chart)
            if kind in (SURFACE, FIT):
                self._pencils[kind] = Pencil(chart, kind, self._window.drawing)
        panel.room.setCurrentWidget(chart)
        panel.bar.setVisible(kind in (SURFACE, CONFUSION))
        self._surveying.show_entry(kind == TERRAIN)
        {
            SURFACE: self._surface,
            FIT: self._fit,
            TRUTH: self._truth,
            CONFUSION: self._confusion,
            TERRAIN: self._surveying.show,
        }[kind](chart, moment)
        if kind in self._pencils:
            self._pencils[kind].follow()
        panel.drawing.follow(kind, panel.theme)
        if kind != TERRAIN:
            self._judge(kind, moment)

    def _judge(self, kind: str, moment: Moment) -> None:
        """Say how good the answers are: in a run now and then, and not at all where that takes long."""
        session = self._window.session
        if self._window.clock.training:
            rows = sum(len(x) for x in (moment.data.x, moment.data.x_valid, moment.data.x_test))
            if rows * len(session.theta) > MOST_PRODUCTS:
                self._panel.words.setText(self._said(kind, moment))
                return
            if (now := perf_counter()) < self._judged + JUDGED_S:
                return
            self._judged = now
        self._panel.words.setText("\n".join(filter(None, (judged(session), self._said(kind, moment)))))

    def _said(self, kind: str, moment: Moment) -> str:
        inputs = moment.program.sizes[0]
        if self._window.drawing.shown(kind):
            return translate(
                "Outputs",
                "Click: a point. Drag: move it. Right click: delete it. In the chart: arrows move the cross, Enter "
                "sets a point, Space picks one up, N and P go from one to the next, Delete, Esc.",
            )
        if (kind == SURFACE and inputs > 2) or (kind == FIT and inputs > 1):
            return translate("Outputs", "The other inputs are at their mean over the training rows.")
        if kind in (FIT, TRUTH):
            return ", ".join(f"{SIGNS[part]} {part_title(part)}" for part in parts_of(moment.data))
        return ""

    def _surface(self, chart: SurfaceChart, moment: Moment) -> None:
        panel, data = self._panel, moment.data
        inputs, output = (panel.number("across"), panel.number("up")), panel.number("output")
        drawing, session, quick = self._window.drawing, self._window.session, self._window.charts.live
        area = drawing.area if drawing.shown(SURFACE) else None
        names = data.input_names[inputs[0]], data.input_names[inputs[1]]
        rows = self._rows(data, panel.part(), inputs, output)
        if output == WINNER:
            won = self._surfaces.winners(moment, inputs, area, quick)
            chart.show_winners(won, rows, names)
            panel.bar.say_classes(data.classes or tuple(map(str, range(won.count))))
        else:
            found = self._surfaces.surface(moment, inputs, output, session.tells_classes, area, quick)
            chart.show_surface(found, rows, names)
            panel.bar.say(found.low, found.high, data.target_names[output])
        drawing.seen(self._surfaces.grid.low, self._surfaces.grid.high)

    def _rows(self, data: Any, part: str, inputs: tuple[int, ...], output: int) -> Any:
        """The points of a part, made once for each choice."""
        key = (id(data), inputs, output)
        if self._points[0] != key:
            self._points = key, {}, data
        found = self._points[1]
        if part not in found:
            found[part] = points_of(data, part, inputs, output)
        return found[part]

    def _fit(self, chart: FitChart, moment: Moment) -> None:
        panel, data = self._panel, moment.data
        column, output = panel.number("across"), panel.number("output")
        points = {part: self._rows(data, part, (column,), output) for part in PARTS}
        drawing = self._window.drawing
        curve = self._surfaces.curve(moment, column, output, drawing.area if drawing.shown(FIT) else None)
        drawing.seen(self._surfaces.grid.low, self._surfaces.grid.high)
        chart.hold(drawing.shown(FIT))
        chart.show_curve(curve, points, (data.input_names[column], data.target_names[output]))

    def _truth(self, chart: TruthChart, moment: Moment) -> None:
        session, output = self._window.session, self._panel.number("output")
        pairs = {part: session.outputs(part) for part in parts_of(moment.data)}
        columns = {part: tuple(each[:, output] for each in pair) for part, pair in pairs.items()}
        chart.show_pairs(columns, moment.data.target_names[output])

    def _confusion(self, chart: ConfusionChart, moment: Moment) -> None:
        session = self._window.session
        counts = confusion(*session.outputs(self._panel.part()), moment.program.activations[-1])
        names = moment.data.classes or tuple(map(str, range(len(counts))))
        chart.show_counts(counts, names)
        self._panel.bar.say(0.0, 1.0, translate("Outputs", "share of the true class"))
