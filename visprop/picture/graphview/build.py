"""The view "graph": y = b + Σ cᵢ σ(bᵢ + Σ wᵢⱼ xⱼ), as boxes and arrows from right to left, and as matrices."""

from __future__ import annotations

from functools import lru_cache

from visprop.experiment import Experiment
from visprop.picture import notation
from visprop.picture.formula import Formula, Paren, Script, Sum, Symbol, Words
from visprop.picture.frame import Frame, Shape
from visprop.picture.graphview import plan as places
from visprop.picture.graphview.matrix import draw_matrix, updated
from visprop.picture.graphview.plan import Plan, plan_of
from visprop.picture.graphview.units import draw_fold, draw_output, draw_units
from visprop.picture.graphview.wires import draw_inputs, draw_sums
from visprop.picture.look import Look
from visprop.picture.notation import row, upright
from visprop.picture.reading import Reading
from visprop.picture.sheet import draw_title
from visprop.words import translate


def refuses(experiment: Experiment) -> str:
    """An empty text for a network with one hidden layer, else why it cannot be shown."""
    hidden = len(experiment.network.layers) - 2
    if hidden == 1:
        return ""
    sentence = translate(
        "Graph", "The computation graph shows networks with one hidden layer; this one has {n}: open sum-of-sigmoids."
    )
    return sentence.format(n=hidden)


def build_graph(moment, look: Look) -> Frame:
    """The computation graph of a moment. Equal moments and looks give equal frames."""
    reading = Reading(moment, look)
    title, top = draw_title(moment, look, translate("Graph", "Computation graph"), _note(reading), model(reading))
    plan = plan_of(reading, look, top)
    wires: list[Shape] = []
    over: list[Shape] = []
    draw_inputs(reading, plan, wires, over)
    draw_sums(reading, plan, wires, over)
    draw_units(reading, plan, wires, over)
    draw_output(reading, plan, wires, over)
    _folds(plan, over)
    form = draw_matrix(reading, plan) if plan.sizes.form else ()
    return Frame(look.width, look.height, (*title, *wires, *over, *form))


def _folds(plan: Plan, over: list[Shape]) -> None:
    if (y := plan.fold_y(units=True)) is not None:
        draw_fold(plan, y, plan.x((places.SIGMA + places.A) / 2), plan.hidden - len(plan.units), over)
    if (y := plan.fold_y(units=False)) is not None:
        draw_fold(plan, y, plan.x(places.X), plan.given - len(plan.inputs), over)


def _note(reading: Reading) -> Formula:
    """What σ and y stand for, and which example is seen."""
    hidden, output = reading.program.activations
    text = translate("Graph", "from right to left; σ is {hidden}").format(hidden=hidden)
    if reading.program.sizes[-1] > 1:
        text += translate("Graph", "; one output of {n}").format(n=reading.program.sizes[-1])
    if output != "identity":
        text += translate("Graph", "; the output is {output} of the sum").format(output=output)
    if updated(reading):
        text += translate("Graph", "; weights after the update, r, a and y from before it")
    batch = reading.moment.batch
    if batch > 1 and reading.step.phase:
        text += translate("Graph", "; example {n} of {all}").format(n=reading.example + 1, all=batch)
    return Words(text)


def model(reading: Reading) -> Formula:
    """y = b + Σ cᵢ σ(bᵢ + Σ wᵢⱼ xⱼ)."""
    output = reading.program.activation(2)
    return _model("" if output == "identity" else output)


@lru_cache(maxsize=16)
def _model(output: str) -> Formula:
    small = {name: Symbol(name) for name in "ij"}
    inner = row(
        indexed_by("b", "i", notation.BIAS),
        upright("+"),
        Sum(small["j"], row(indexed_by("w", "ij", notation.WEIGHT), indexed_by("x", "j", notation.A))),
    )
    total = Sum(small["i"], row(indexed_by("c", "i", notation.WEIGHT), notation.SIGMA, Paren(inner)))
    body = row(Symbol("b", notation.BIAS), upright("+"), total)
    y = row(Symbol("y", notation.A), upright("="))
    return row(y, Words(output), Paren(body)) if output else row(y, body)


def bench_model() -> Formula:
    """y = b + Σ cᵢ σ(bᵢ + wᵢ x), for one input."""
    inner = row(indexed_by("b", "i", notation.BIAS), upright("+"), indexed_by("w", "i", notation.WEIGHT))
    inner = row(inner, Symbol("x", notation.A))
    total = Sum(Symbol("i"), row(indexed_by("c", "i", notation.WEIGHT), notation.SIGMA, Paren(inner)))
    return row(Symbol("y", notation.A), upright("="), Symbol("b", notation.BIAS), upright("+"), total)


def indexed_by(letter: str, sub: str, token: str) -> Formula:
    """A letter with letters as its index."""
    return Script(Symbol(letter, token), Symbol(sub, token))
