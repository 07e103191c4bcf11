"""The views: what the canvas can show of a moment. One table; each row builds frames from a moment and a look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from visprop.experiment import Experiment
from visprop.picture import measure, network
from visprop.picture.benchview import build as bench
from visprop.picture.charts.neurons import Functions
from visprop.picture.formula import Words
from visprop.picture.frame import Frame, Shape, Text
from visprop.picture.graphview import build as graph
from visprop.picture.look import Look
from visprop.picture.reversed import backward
from visprop.picture.thetaview import build as theta
from visprop.words import translate


def never(_experiment: Experiment) -> str:
    """Refuse nothing: the view can show any experiment."""
    return ""


@dataclass(frozen=True, slots=True)
class ViewKind:
    """A view.

    Attributes:
        name: in files, on the command line and in `Look.view`.
        title: what a button calls it, in the language in use.
        build: the frame of a moment, as (moment, look).
        refuses: "" where the view can show an experiment, else one sentence: why not, and what can be shown.
        run_on: as `run_on` below, for what moves in a frame at rest.
    """

    name: str
    title: Callable[[], str]
    build: Callable[..., Frame]
    refuses: Callable[[Experiment], str] = never
    run_on: Callable[..., Callable[..., tuple[Shape, ...]]] | None = None


VIEWS = (
    ViewKind("forward", lambda: translate("Views", "Forward"), network.build_frame, run_on=network.run_on),
    ViewKind("backward", lambda: translate("Views", "Backward"), backward.build_backward, run_on=backward.run_on),
    ViewKind("graph", lambda: translate("Views", "Graph"), graph.build_graph, graph.refuses),
    ViewKind("bench", lambda: translate("Views", "Bench"), bench.build_bench, bench.refuses),
    ViewKind("theta", lambda: translate("Views", "θ and g"), theta.build_theta),
)
NAMES = tuple(kind.name for kind in VIEWS)


def kind(name: str) -> ViewKind:
    """The view of this name. KeyError where there is none."""
    return {each.name: each for each in VIEWS}[name]


def build_frame(moment, look: Look) -> Frame:
    """What the look's view shows of a moment; where it cannot show the experiment, the sentence that says so."""
    view = kind(look.view)
    reason = view.refuses(moment.experiment)
    return _says(reason, look) if reason else view.build(moment, look)


def run_on(moment, look: Look) -> tuple[Frame, Callable[[Any, Functions | None], Frame]]:
    """The frame of a moment at rest; and what makes of it that of another moment of the same run, with what shows its
    numbers without digits as it is then, the neurons' functions too, all else as it was."""
    view, frame = kind(look.view), build_frame(moment, look)
    if view.run_on is None or view.refuses(moment.experiment):
        return frame, lambda other, functions: frame
    moving = view.run_on(moment, look)
    return frame, lambda other, functions: replace(frame, moving=moving(other, functions))


def _says(sentence: str, look: Look) -> Frame:
    """An empty picture with a sentence, in as many lines as it takes."""
    px = max(14.0, 19 * look.scale)
    lines = measure.wrapped(sentence, px, look.width - 80 * look.scale)
    top = look.height / 2 - 0.8 * px * (len(lines) - 1)
    texts = (Text(look.width / 2, top + 1.6 * px * n, Words(line), px) for n, line in enumerate(lines))
    return Frame(look.width, look.height, tuple(texts))
