"""The views: what the canvas can show of a moment. One table; each row builds frames from a moment and a look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from visprop.experiment import Experiment
from visprop.picture import measure, network
from visprop.picture.animation import Animation, Redrawn
from visprop.picture.formula import Words
from visprop.picture.frame import Frame, Text
from visprop.picture.look import Look
from visprop.picture.respell import LECTURE, Respelled, respelled
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
        twins: whether one thing stands at several places, which light up together.
        draw: as `build`, for more than one frame; None where each is built anew.
    """

    name: str
    title: Callable[[], str]
    build: Callable[..., Frame]
    refuses: Callable[[Experiment], str] = never
    twins: bool = False
    draw: Callable[..., Animation | Redrawn] | None = None


def later(module: str, name: str) -> Callable[..., Any]:
    """A function of a module of this package that is imported when it is first called: each view has a dozen modules,
    and a window shows one view at first."""
    return lambda *given: getattr(import_module(f"visprop.picture.{module}"), name)(*given)


VIEWS = (
    ViewKind("forward", lambda: translate("Views", "Forward"), network.build_frame, draw=network.draw),
    ViewKind(
        *("backward", lambda: translate("Views", "Backward"), later("reversed.backward", "build_backward")),
        draw=later("reversed.backward", "draw"),
    ),
    ViewKind(
        *("both", lambda: translate("Views", "Both"), later("reversed.both", "build_both")),
        draw=later("reversed.both", "draw"),
        twins=True,
    ),
    ViewKind("summary", lambda: translate("Views", "Summary"), later("reversed.summary", "build_summary"), twins=True),
    ViewKind(
        *("walk", lambda: translate("Views", "Walk")),
        *(later("recursion.build", "build_walk"), later("recursion.build", "refuses")),
    ),
    ViewKind(
        *("graph", lambda: translate("Views", "Graph")),
        *(later("graphview.build", "build_graph"), later("graphview.build", "refuses")),
        twins=True,
    ),
    ViewKind(
        *("bench", lambda: translate("Views", "Bench")),
        *(later("benchview.build", "build_bench"), later("benchview.build", "refuses")),
        draw=later("benchview.build", "draw_bench"),
    ),
    ViewKind("theta", lambda: translate("Views", "θ and g"), later("thetaview.build", "build_theta"), twins=True),
    ViewKind("sums", lambda: translate("Views", "Sums"), later("sumview.build", "build_sums")),
    ViewKind(
        *("output", lambda: translate("Views", "Output")),
        *(later("answerview.build", "build_answers"), later("answerview.build", "refuses")),
    ),
)
NAMES = tuple(kind.name for kind in VIEWS)


def kind(name: str) -> ViewKind:
    """The view of this name. KeyError where there is none."""
    return {each.name: each for each in VIEWS}[name]


def build_frame(moment, look: Look) -> Frame:
    """What the look's view shows of a moment; where it cannot show the experiment, the sentence that says so."""
    view = kind(look.view)
    reason = view.refuses(moment.experiment)
    return respelled(_says(reason, look) if reason else view.build(moment, look), look.notation)


def draw(moment, look: Look) -> Animation | Redrawn | Respelled:
    """As `build_frame`, for more than one frame: at other progresses of the step, or further on in the run."""
    view = kind(look.view)
    if view.draw is None or view.refuses(moment.experiment):
        return Redrawn(moment, look, build_frame)
    drawn = view.draw(moment, look)
    return drawn if look.notation == LECTURE else Respelled(drawn, look.notation)


def _says(sentence: str, look: Look) -> Frame:
    """An empty picture with a sentence, in as many lines as it takes."""
    px = max(14.0, 19 * look.scale)
    lines = measure.wrapped(sentence, px, look.width - 80 * look.scale)
    top = look.height / 2 - 0.8 * px * (len(lines) - 1)
    texts = (Text(look.width / 2, top + 1.6 * px * n, Words(line), px) for n, line in enumerate(lines))
    return Frame(look.width, look.height, tuple(texts))
