"""The curves of a sweep: of each setting the mean over its seeds as a line, least and greatest as a band behind it.

A frame paints opaque colours, so bands hide each other; each has its edges drawn over all bands, and stays readable.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from visprop.picture import measure
from visprop.picture.curve import Plot, axes, limits
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Frame, Point, Polyline, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.runbar import axis_end
from visprop.picture.sizes import TEXT
from visprop.sweep.curves import Band
from visprop.words import translate

INKS = ("selection-line", "ring", "bias-line", "dcdw-line", "dcdz-arrow", "muted")
TINTS = ("selection", "dzdw-tint", "bias-fill", "dcdw-tint", "dcdz-tint", "chrome")
DASHES = ((), (9.0, 5.0), (3.0, 4.0))  # settings beyond the colours are told by these
MOST = len(INKS) * len(DASHES)  # settings that can be told apart
SPAN = 30.0  # a range of losses that is wider than this has a logarithmic axis
SIZE = (1600, 800)
TOP, NOTES = 60, 4  # where the legend begins, and lines below the names


def build_sweep(training: Sequence[Band], validation: Sequence[Band], look: Look) -> Frame:
    """The bands of all settings in one or, where there is validation, two plots, and which is which.

    Of more settings than can be told apart the first are shown, and the legend says so: give them as they rank.
    """
    px = max(TEXT, 15 * look.scale)
    most = min(MOST, int((look.height - TOP * look.scale) / _line(look)) - NOTES)
    shown = [(training[:most], translate("SweepChart", "training loss"))]
    if any(len(band.at) for band in validation):
        shown.append((validation[:most], translate("SweepChart", "validation loss")))
    names = [band.name or translate("SweepChart", "all seeds") for band in training[:most]]
    room = min(look.width / 3, max(measure.size(Words(name), px)[0] for name in names) + 80 * look.scale)
    width = (look.width - room) / len(shown)
    shapes: list[Shape] = []
    every = np.concatenate([part for bands, _ in shown for band in bands for part in (band.low, band.high)])
    for number, (bands, title) in enumerate(shown):
        shapes += _plot(_axes_of(bands, every, look, number * width, (number + 1) * width), bands, title, look)
    shapes += _legend(names, len(training) - len(names), look, look.width - room)
    return Frame(look.width, look.height, tuple(shapes))


def _axes_of(bands: Sequence[Band], every: np.ndarray, look: Look, left: float, right: float) -> Plot:
    """A plot between two x; both plots show the same range of losses, so that they can be compared."""
    good = every[np.isfinite(every)]
    log = bool(len(good)) and bool(good.min() > 0) and bool(good.max() > SPAN * good.min())
    end = axis_end(max((int(band.at[-1]) for band in bands if len(band.at)), default=1) + 1)
    plot = Plot(look, end, *limits(every, log), log)
    plot.left, plot.right = left + 96 * look.scale, right - 24 * look.scale
    return plot


def _plot(plot: Plot, bands: Sequence[Band], title: str, look: Look) -> list[Shape]:
    px = max(TEXT, 15 * look.scale)
    shapes = [Text(plot.left, 22 * look.scale, Words(title, bold=True), px, "text", "left")]
    lines = [line for number, band in enumerate(bands) for line in _lines(plot, band, number, look.scale)]
    areas = [Polyline(area, None, TINTS[n % len(TINTS)]) for n, band in enumerate(bands) for area in _areas(plot, band)]
    return [*areas, *axes(plot, look), *shapes, *lines]


def _areas(plot: Plot, band: Band) -> list[tuple[Point, ...]]:
    """The polygons between the least and the greatest, one for each stretch without a gap."""
    return [
        tuple(_points(plot, band.at[part], band.high[part]) + _points(plot, band.at[part], band.low[part])[::-1])
        for part in _stretches(band.mean)
        if part.stop - part.start > 1
    ]


def _lines(plot: Plot, band: Band, number: int, scale: float) -> list[Polyline]:
    ink, dash = INKS[number % len(INKS)], tuple(scale * length for length in DASHES[number // len(INKS)])
    edge, line = Stroke(ink, 1.0 * scale, (), 0.6), Stroke(ink, 2.5 * scale, dash)
    found = []
    for part in _stretches(band.mean):
        rows = [(band.low, edge), (band.high, edge)] if band.count.max() > 1 else []
        for row, stroke in (*rows, (band.mean, line)):
            points = _points(plot, band.at[part], row[part])
            found.append(
                Polyline(tuple(points if len(points) > 1 else [points[0], (points[0][0] + 1, points[0][1])]), stroke)
            )
    return found


def _points(plot: Plot, at: np.ndarray, losses: np.ndarray) -> list[Point]:
    return [(plot.x(x), plot.y(y)) for x, y in zip(at.tolist(), losses.tolist(), strict=True)]


def _stretches(values: np.ndarray) -> list[slice]:
    """The pieces of a row between its gaps."""
    known = np.concatenate([[False], np.isfinite(values), [False]])
    turns = np.flatnonzero(known[1:] != known[:-1])
    return [slice(int(a), int(b)) for a, b in zip(turns[::2], turns[1::2], strict=True)]


def _legend(names: Sequence[str], more: int, look: Look, left: float) -> list[Shape]:
    k, px, step = look.scale, max(TEXT, 15 * look.scale), _line(look)
    y, shapes = TOP * k, []
    for number, name in enumerate(names):
        ink, dash = INKS[number % len(INKS)], tuple(k * length for length in DASHES[number // len(INKS)])
        shapes.append(Arrow((left, y), (left + 40 * k, y), Stroke(ink, 3 * k, dash)))
        shapes.append(Text(left + 50 * k, y, Words(_cut(name, px, look.width - left - 60 * k)), px, "text", "left"))
        y += step
    notes = [translate("SweepChart", "line: mean over seeds"), translate("SweepChart", "band: least to greatest")]
    if more > 0:
        notes.append(translate("SweepChart", "the {n} best; {more} more in the table").format(n=len(names), more=more))
    for note in notes:
        y += step
        shapes.append(Text(left, y, Words(_cut(note, px, look.width - left - 10 * k)), px, "muted", "left"))
    return shapes


def _line(look: Look) -> float:
    """The height of a line of the legend."""
    return max(26 * look.scale, 1.7 * TEXT)


def _cut(text: str, px: float, room: float) -> str:
    """A text that fits, its end replaced by an ellipsis where it is too long."""
    while measure.size(Words(text), px)[0] > room and len(text) > 2:
        text = text[:-2].rstrip() + "…"
    return text
