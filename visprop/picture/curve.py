"""The loss curve as shapes, for pictures without a window."""

from __future__ import annotations

import math

import numpy as np

from visprop.picture import numbers
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Box, Frame, Point, Polyline, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.runbar import axis_end, tick_step
from visprop.picture.sizes import TEXT
from visprop.words import translate

LEAST = 1e-300  # a logarithmic axis begins here at the least
LARGEST = 1e300  # and ends here
LINES = 5


class Plot:
    """The curve's frame: from (iteration, loss) to pixels.

    Args:
        end: the last iteration on the axis.
        low, high: the losses at the lower and the upper end.
    """

    def __init__(self, look: Look, end: int, low: float, high: float, log: bool) -> None:
        k = look.scale
        self.left, self.right = 96 * k, look.width - 40 * k
        self.top, self.bottom = 44 * k, look.height - 62 * k
        self.end, self.log = end, log
        self.low, self.high = self._on_axis(low), self._on_axis(high)

    def _on_axis(self, loss: float) -> float:
        return math.log10(max(loss, LEAST)) if self.log else loss

    def x(self, iteration: float) -> float:
        """Pixel of an iteration."""
        return self.left + iteration / self.end * (self.right - self.left)

    def y(self, loss: float) -> float:
        """Pixel of a loss; at the frame's edge where it lies outside."""
        share = (self._on_axis(loss) - self.low) / ((self.high - self.low) or 1.0)
        return self.bottom - min(max(share, 0.0), 1.0) * (self.bottom - self.top)


def build_curve(moment, look: Look, log: bool = False) -> Frame:
    """Training loss of every iteration and validation loss, with axes; values that are not finite leave gaps."""
    unit = 1.0 if moment.loss_unit is None else moment.loss_unit
    losses = np.asarray(moment.losses, float) * unit
    at, valid = (np.asarray(row, float) for row in moment.validation)
    end = axis_end(max(moment.kept, int(at[-1]) + 1 if len(at) else 0))
    plot = Plot(look, end, *limits(np.concatenate([losses, valid]), log), log)
    wide, dash = 2.5 * look.scale, (9 * look.scale, 6 * look.scale)
    shapes = axes(plot, look)
    shapes += _curve(plot, np.arange(len(losses)), losses, Stroke("selection-line", wide))
    shapes += _curve(plot, at, valid, Stroke("ring", wide, dash))
    shapes += _legend(plot, look, len(valid) > 0, moment.loss_unit)
    if moment.kept:
        x = plot.x(min(moment.iteration, end))
        shapes.append(Arrow((x, plot.top), (x, plot.bottom), Stroke("muted", 1.5 * look.scale)))
    return Frame(look.width, look.height, tuple(shapes))


def limits(values: np.ndarray, log: bool) -> tuple[float, float]:
    """The lower and the upper end of the axis of losses."""
    values = values[np.isfinite(values) & (np.abs(values) < LARGEST)]
    if log:
        values = values[values > 0]
    if not len(values):
        return (0.1, 1.0) if log else (0.0, 1.0)
    low, high = float(values.min()), float(values.max())
    if log:
        return 10.0 ** math.floor(math.log10(max(low, LEAST))), 10.0 ** math.ceil(math.log10(high) + 1e-9)
    return min(low, 0.0), high * 1.06 if high > 0 else 1.0


def _curve(plot: Plot, at: np.ndarray, losses: np.ndarray, stroke: Stroke) -> list[Shape]:
    """The line, in pieces where values are not finite; not more points than pixels, peaks kept."""
    found: list[Shape] = []
    piece: list[Point] = []
    for iteration, loss in _thinned(at, losses, int(plot.right - plot.left)):
        if math.isfinite(loss):
            piece.append((plot.x(iteration), plot.y(loss)))
        elif piece:
            found.append(Polyline(tuple(piece), stroke))
            piece = []
    if len(piece) == 1:
        piece.append((piece[0][0] + 0.01, piece[0][1]))
    return [*found, Polyline(tuple(piece), stroke)] if piece else found


def _thinned(at: np.ndarray, losses: np.ndarray, pixels: int) -> list[tuple[float, float]]:
    """All points; of many in one pixel only the smallest and the largest, in their order."""
    bucket = math.ceil(len(at) / max(pixels, 1))
    if bucket <= 2:
        return list(zip(at.tolist(), losses.tolist(), strict=True))
    found = []
    for start in range(0, len(at), bucket):
        part = losses[start : start + bucket]
        places = {int(np.argmin(part)), int(np.argmax(part))}
        found += [(float(at[start + k]), float(part[k])) for k in sorted(places)]
    return found


def axes(plot: Plot, look: Look) -> list[Shape]:
    """The frame of a plot with its ticks, their numbers, and the name of the lower axis."""
    k, px = look.scale, max(TEXT, 15 * look.scale)
    shapes: list[Shape] = []
    for loss, text in _loss_ticks(plot):
        y = plot.y(loss)
        shapes.append(Arrow((plot.left, y), (plot.right, y), Stroke("line", 1.0 * k)))
        shapes.append(Text(plot.left - 10 * k, y, Words(text), px, "text", "right"))
    step = tick_step(plot.end, plot.right - plot.left, px)
    for iteration in range(0, plot.end + 1, step):
        x = plot.x(iteration)
        shapes.append(Arrow((x, plot.bottom), (x, plot.bottom + 6 * k), Stroke("unknown-line", 1.5 * k)))
        words = Words(f"{iteration:,}".replace(",", "\u202f"))
        shapes.append(Text(x, plot.bottom + 8 * k + 0.6 * px, words, px, "text", "center"))
    box = Box(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top, "", Stroke("unknown-line", 1.5 * k))
    name = Words(translate("Curve", "iteration"))
    x, y = (plot.left + plot.right) / 2, plot.bottom + 12 * k + 1.75 * px
    return [*shapes, box, Text(x, y, name, px, "text", "center")]


def _loss_ticks(plot: Plot) -> list[tuple[float, str]]:
    """Losses at which a line is drawn, with their text."""
    if plot.log:
        low, high = round(plot.low), round(plot.high)
        step = max(1, math.ceil((high - low) / LINES))
        return [(10.0**power, _power(power)) for power in range(low, high + 1, step)]
    step = _nice((plot.high - plot.low) / LINES)
    first, last = math.ceil(plot.low / step), math.floor(plot.high / step + 1e-9)
    return [(number * step, _decimal(number * step, step)) for number in range(first, last + 1)]


def _power(power: int) -> str:
    return numbers.marked(f"{10.0**power:g}") if -4 <= power <= 4 else f"1e{power}".replace("-", numbers.MINUS)


def _nice(step: float) -> float:
    """1, 2 or 5 times a power of ten, not below `step`."""
    power = 10.0 ** math.floor(math.log10(step))
    return next((nice * power for nice in (1, 2, 5) if nice * power >= step * 0.999), 10 * power)


def _decimal(loss: float, step: float) -> str:
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return numbers.marked(f"{loss:.{decimals}f}" if 1e-5 < step < 1e6 else f"{loss:.3g}")


def _legend(plot: Plot, look: Look, validation: bool, unit: float | None) -> list[Shape]:
    """The name of the losses' axis, and which line is which."""
    k, px, y = look.scale, max(TEXT, 15 * look.scale), 22 * look.scale
    if unit is None:
        name = translate("Curve", "loss L, standardised")
    else:
        name = translate("Curve", "loss L") if unit == 1.0 else translate("Curve", "loss L, in the target's own unit")
    shapes: list[Shape] = [Text(plot.left, y, Words(name, bold=True), px, "text", "left")]
    lines = [(Stroke("selection-line", 2.5 * k), translate("Curve", "training, each batch"))]
    if validation:
        lines.append((Stroke("ring", 2.5 * k, (9 * k, 6 * k)), translate("Curve", "validation")))
    x = plot.right - 240 * k * len(lines)
    for stroke, text in lines:
        shapes.append(Arrow((x, y), (x + 40 * k, y), stroke))
        shapes.append(Text(x + 50 * k, y, Words(text), px, "text", "left"))
        x += 240 * k
    return shapes
