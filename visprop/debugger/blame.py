"""Why a number is not finite, in one sentence: only what the run shows, or what is measured in it."""

from __future__ import annotations

from math import isfinite, log10

import numpy as np

from visprop.debugger.finite import NotFinite, Place
from visprop.debugger.operands import Operand, Origin, parameter, plain
from visprop.debugger.origin import origin_of
from visprop.debugger.overshoot import Step, last_steps
from visprop.debugger.timeline import Timeline
from visprop.engine.program import Program
from visprop.engine.update import FLAT, SCALARS
from visprop.words import translate

SAME = 0.02  # ratios that differ by less are told as one number
GROWN = 100.0  # a loss that has grown by this factor is worth telling


def name_it(timeline: Timeline, place: Place) -> NotFinite:
    """All that can be said of a number that is not finite, in the iteration that `timeline` has in view."""
    machine, k = timeline.machine, timeline.machine.iteration
    eta = timeline.schedule.rate_of(k)
    layer, neuron, example, words = _where(machine.program, place)
    origin = origin_of(machine, place.name, place.index, eta)
    why = _why(timeline, place, origin)
    text = translate("Stop", "{name}{at}{where} is {value} in iteration {k}, not a finite number: {origin}{why}.")
    sentence = text.format(
        name=place.name,
        at=list(place.index) if place.index else "",
        where=f" ({words})" if words else "",
        value=place.value,
        k=k,
        origin=origin.text,
        why="; " + why if why else "",
    )
    return NotFinite(
        place.op, place.name, place.index, place.value, layer, neuron, example, origin.operands, why, sentence
    )


def _where(program: Program, place: Place) -> tuple[int | None, int | None, int | None, str]:
    """Layer, neuron, example of a place, and these in words; numbers as in its address."""
    kind, index = place.name.partition("[")[0], place.index
    if kind == "L" or kind in SCALARS:
        return None, None, None, ""
    if kind == "C":
        return program.last, None, index[0], translate("Stop", "example {n}").format(n=index[0])
    if kind in ("a", "z", "gain", "dC_da", "dC_dz", "y"):
        layer = program.last if kind == "y" else int(place.name.partition("[")[2][:-1])
        text = translate("Stop", "layer {layer}, example {n}, neuron {i}")
        return layer, index[1], index[0], text.format(layer=layer, n=index[0], i=index[1])
    if kind in FLAT:
        kind, layer, index = parameter(program.sizes, index[0])
    else:
        layer = int(place.name.partition("[")[2][:-1])
    text = translate("Stop", "layer {layer}, neuron {i}, its bias")
    if len(index) == 2:
        text = translate("Stop", "layer {layer}, neuron {i}, from neuron {j}")
    return layer, index[0], None, text.format(layer=layer, i=index[0], j=index[-1])


def _why(timeline: Timeline, place: Place, origin: Origin) -> str:
    """What is behind it, the nearest first: a number that was no number, the data, an edit, the start, the steps."""
    dtype = timeline.machine.theta.dtype
    broken = next((each for each in origin.operands if not isfinite(each.value)), None)
    if place.name in ("a[0]", "y"):
        return translate("Why", "the data hold it")
    if broken:
        return translate("Why", "{name} was not finite before").format(name=broken.name)
    if origin.power < log10(np.finfo(dtype).max) - 1e-6:
        text = translate("Why", "numbers like these give less than 1e{n}")
        return text.format(n=max(0, int(np.ceil(origin.power))) if isfinite(origin.power) else 0)
    text = translate("Why", "more than a {dtype} can hold ({most}); {cause}")
    cause = _cause(timeline, origin)
    if not cause:
        text = translate("Why", "more than a {dtype} can hold ({most})")
    return text.format(dtype=dtype.name, most=plain(float(np.finfo(dtype).max)), cause=cause)


def _cause(timeline: Timeline, origin: Origin) -> str:
    """Why numbers became so large; "" where nothing is known."""
    k, machine = timeline.machine.iteration, timeline.machine
    segment = timeline.schedule.segment(k)
    edited = {edit.place for edit in segment.edits if edit.kind not in ("x", "y")} if segment.start == k else set()
    rows = machine.binding.rows
    for each in origin.operands:
        if each.name in edited:
            text = translate("Why", "{name} was set to {value} at the start of this iteration")
            return text.format(name=each.name, value=plain(each.value))
        if _is_huge(each, machine.theta.dtype) and each.name.startswith(("a[0]", "y[")):
            n, column = (int(at) for at in each.name.rpartition("[")[2][:-1].split(","))
            text = translate("Why", "column {column} of training row {row} is {value} for the network")
            return text.format(column=column, row=int(rows[n]), value=plain(each.value))
    if segment.start == k and segment.edits:
        text = translate("Why", "the edit of {place} begins in this iteration")
        return text.format(place=segment.edits[-1].place)
    if k == 0:
        return translate("Why", "no update has been made yet: the start weights and the data alone lead there")
    found = _of_steps(timeline)
    if not found and segment.edits:
        found = translate("Why", "the edit of {place} has held since iteration {k}")
        found = found.format(place=segment.edits[-1].place, k=segment.start)
    return found


def _is_huge(operand: Operand, dtype: np.dtype) -> bool:
    """Whether its square would overflow."""
    return abs(operand.value) >= float(np.sqrt(np.finfo(dtype).max))


def _of_steps(timeline: Timeline) -> str:
    """What the last steps did to gradient and error, else how the loss has grown."""
    steps = last_steps(timeline)
    if steps and all(step.gradient < -1 for step in steps):
        return _turned(steps)
    if steps and all(step.gradient > 1 for step in steps):
        text = translate("Why", "each of the last {n} steps made the gradient {factor} times larger without turning it")
        if len(steps) == 1:
            text = translate("Why", "the last step made the gradient {factor} times larger without turning it")
        return text.format(n=len(steps), factor=_factors([step.gradient for step in steps]))
    return _grown(timeline)


def _turned(steps: list[Step]) -> str:
    """Each step went so far beyond the bottom that the slope there is steeper, and the other way."""
    errors, gradients = ([getattr(step, name) for step in steps] for name in ("error", "gradient"))
    last, stable = steps[-1], all(error is not None and error < -1 for error in errors) and _alike(errors)
    if stable:
        factor, what = plain(errors[-1]), translate("Why", "error")
    else:
        factor, what = _factors(gradients), translate("Why", "gradient")
    text = translate(
        "Why", "each step multiplies the {what} by {factor}: the rate {eta} is above 2/curvature = {limit}"
    )
    if len(steps) == 1:
        text = translate(
            "Why", "the last step multiplied the {what} by {factor}: the rate {eta} is above 2/curvature = {limit}"
        )
    limits = [2 / step.curvature for step in steps]
    limit = (
        plain(limits[-1]) if _alike(limits) else translate("Why", "{x} in the last step").format(x=plain(limits[-1]))
    )
    return text.format(what=what, factor=factor, eta=plain(last.eta), limit=limit)


def _alike(values: list[float]) -> bool:
    return max(values) - min(values) <= SAME * abs(values[-1])


def _factors(values: list[float]) -> str:
    """One number where all are alike, else the smallest and the largest in size."""
    if _alike(values):
        return plain(values[-1])
    low, high = sorted(values, key=abs)[:: len(values) - 1]
    return translate("Why", "{low} to {high}").format(low=plain(low), high=plain(high))


def _grown(timeline: Timeline) -> str:
    """How the loss has grown since it was smallest."""
    k = timeline.machine.iteration
    losses = timeline.history.batch_loss.values[:k]
    losses = losses[np.isfinite(losses)]
    if not len(losses):
        return ""
    first, top = float(losses[0]), int(np.argmax(losses))
    if top and losses[top] > GROWN * max(first, 0.0):
        text = translate("Why", "the loss of the batch has grown from {first} to {most} in {n} iterations")
        return text.format(first=plain(first), most=plain(float(losses[top])), n=top)
    return ""
