"""The view "bench": y = b + Σ cᵢ σ(bᵢ + wᵢ x) against its target, every parameter a handle on a curve."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from visprop.picture.animation import Redrawn
from visprop.picture.area import Area
from visprop.picture.benchview.bench import Bench, area_of, bench_of, plot_rect, refuses
from visprop.picture.benchview.draw import draw_curves, draw_ground
from visprop.picture.benchview.side import draw_side
from visprop.picture.formula import Words
from visprop.picture.frame import Frame, Shape
from visprop.picture.graphview.build import bench_model
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.sheet import draw_title
from visprop.words import translate

__all__ = ["build_bench", "draw_bench", "laid_out", "refuses"]


@dataclass(frozen=True, eq=False)
class Benched(Redrawn):
    """The bench for more than one frame: while the run goes on its curves follow, its numbers stand."""

    @cached_property
    def _parts(self) -> tuple[Bench, Area, list[Shape], list[Shape]]:
        """The bench as it was drawn, where its plot lies, what stays, and the numbers."""
        bench, area, stays = laid_out(self.moment, self.look)
        k = self.look.scale
        left = area.x + area.w + 30 * k
        column = (left, area.y, self.look.width - left - 24 * k, self.look.height - area.y - 8 * k)
        side, numbers = draw_side(bench, column, k)
        return bench, area, [*stays, *draw_ground(bench, area, k), *side], numbers

    def onward(self, moment, look: Look) -> Frame:
        """The frame at another moment of the same run.

        What a handle or the run moves is painted over the rest, which is painted once.
        """
        bench, area, stays, numbers = self._parts
        now = bench if moment is self.moment else bench_of(Reading(moment, look))
        curves = draw_curves(now, area, look.scale)
        return Frame(look.width, look.height, tuple(stays), (*curves, *numbers))


def draw_bench(moment, look: Look) -> Benched:
    """The bench at a moment, to be shown further on in its run."""
    return Benched(moment, look, build_bench)


def build_bench(moment, look: Look) -> Frame:
    """The bench at a moment. Equal moments and looks give equal frames."""
    return draw_bench(moment, look).onward(moment, look)


def laid_out(moment, look: Look) -> tuple[Bench, Area, list]:
    """The bench, its plot, and the title above it."""
    reading = Reading(moment, look)
    bench = bench_of(reading)
    note = Words(translate("Bench", "drag w (slope), b (shift) and c (height) on the curve itself"))
    still, top = draw_title(moment, look, translate("Bench", "Sigmoid bench"), note, bench_model())
    return bench, area_of(bench, plot_rect(look, top)), still
