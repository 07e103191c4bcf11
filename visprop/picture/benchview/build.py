"""The view "bench": y = b + Σ cᵢ σ(bᵢ + wᵢ x) against its target, every parameter a handle on a curve."""

from __future__ import annotations

from visprop.picture.area import Area
from visprop.picture.benchview.bench import Bench, area_of, bench_of, plot_rect, refuses
from visprop.picture.benchview.draw import draw_curves, draw_ground
from visprop.picture.benchview.side import draw_side
from visprop.picture.formula import Words
from visprop.picture.frame import Frame
from visprop.picture.graphview.build import bench_model
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.sheet import draw_title
from visprop.words import translate

__all__ = ["build_bench", "laid_out", "refuses"]


def build_bench(moment, look: Look) -> Frame:
    """The bench at a moment. Equal moments and looks give equal frames."""
    bench, area, still = laid_out(moment, look)
    k = look.scale
    still += draw_ground(bench, area, k)
    left = area.x + area.w + 30 * k
    column = (left, area.y, look.width - left - 24 * k, look.height - area.y - 8 * k)
    stays, numbers = draw_side(bench, column, k)
    # What a handle moves is painted over the rest, which is painted once for the whole of a drag.
    return Frame(look.width, look.height, (*still, *stays), (*draw_curves(bench, area, k), *numbers))


def laid_out(moment, look: Look) -> tuple[Bench, Area, list]:
    """The bench, its plot, and the title above it."""
    reading = Reading(moment, look)
    bench = bench_of(reading)
    note = Words(translate("Bench", "drag w (slope), b (shift) and c (height) on the curve itself"))
    still, top = draw_title(look, translate("Bench", "Sigmoid bench"), note, bench_model())
    return bench, area_of(bench, plot_rect(look, top)), still
