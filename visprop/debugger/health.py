"""What ails a network at a moment: vanishing and exploding gradients, saturated and dead neurons; each with its cause.

Read from the tape of the iteration in view. Whether a neuron that looks saturated or dead in a small batch really is,
the training rows decide, run through the network once more on arrays of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from visprop.debugger.moment import Moment
from visprop.engine.activations import ACTIVATIONS
from visprop.engine.plain import PlainNetwork
from visprop.words import translate

VANISHING, EXPLODING, SATURATED, DEAD = KINDS = ("vanishing", "exploding", "saturated", "dead")
# With the same eta, a layer whose slopes are a hundred times smaller or larger than another's learns as much slower or
# faster: no single rate suits both.
SHRUNK, GROWN = 1 / 100, 100.0
FLAT = 0.05  # a fifth of the sigmoid's steepest slope: |z| > 2.9; of tanh, |z| > 2.2
MOSTLY = 0.75  # of the examples, in the batch and in the training rows
WRONG_BY = 0.25  # a flat output this near its target is no illness: it is right
ROWS = 1024  # of the training rows that are asked: enough to tell many from few
CAN_SATURATE = ("sigmoid", "tanh", "hard_sigmoid")


@dataclass(frozen=True, slots=True)
class Lamp:
    """An illness, its cause in a sentence, and where to look.

    Attributes:
        kind: one of KINDS.
        id: the node or edge of the picture that causes it, "" for none.
        example: the place in the batch of the example that shows it best.
    """

    kind: str
    sentence: str
    id: str
    example: int


@dataclass(frozen=True, slots=True)
class Factor:
    """What ∂C/∂z is multiplied by on its way down into `layer`: by the weights above it, or by its own gain."""

    layer: int
    weights: bool
    size: float


def lamps(moment: Moment) -> tuple[Lamp, ...]:
    """Every lamp that is lit at a moment; values not computed yet light none."""
    with np.errstate(all="ignore"):
        return (*_gradient(moment), *_saturated(moment), *_dead(moment))


def counts(moment: Moment) -> tuple[int, ...]:
    """How many are ill, in the order of KINDS: layers whose gradient vanishes or explodes, neurons flat or dead."""
    with np.errstate(all="ignore"):
        sizes = _sizes(moment)
        shrunk = sum(size < SHRUNK * sizes[-1] for size in sizes[:-1])
        grown = sum(size > GROWN * sizes[-1] > 0 for size in sizes[:-1])
        broken = _overflow(moment) is not None
        return shrunk, max(grown, int(broken)), len(_flat(moment)), len(_never(moment))


# Gradients that vanish or explode


def _sizes(moment: Moment) -> list[float]:
    """How large ∂C/∂z is in each layer, from the first; none while the first is not computed."""
    if not moment.tape.computed("dC_dz[1]"):
        return [0.0]
    return [_rms(moment.tape.view(f"dC_dz[{layer}]")) for layer in range(1, moment.program.last + 1)]


def _gradient(moment: Moment) -> Iterator[Lamp]:
    last = moment.program.last
    overflow = _overflow(moment)
    if overflow is not None:
        yield overflow
    elif last > 1 and moment.tape.computed("dC_dz[1]"):
        low, high = (_rms(moment.tape.view(f"dC_dz[{layer}]")) for layer in (1, last))
        if low < SHRUNK * high:
            yield _vanishing(moment, low / high)
        elif low > GROWN * high > 0:
            yield _exploding(moment, low / high)


def _overflow(moment: Moment) -> Lamp | None:
    """The first z, cost or ∂C/∂z that is no finite number."""
    for op in moment.program.ops[: moment.tape.done]:
        if op.name.split("[")[0] not in ("z", "C", "dC_dz"):
            continue
        wrong = np.argwhere(~np.isfinite(moment.tape.view(op.name)))
        if len(wrong):
            text = translate("Health", "Exploding numbers: {name} is not finite in example {n}. A smaller η may help.")
            id = "cost" if op.name == "C" else f"node {op.layer} {wrong[0][1]}"
            n = int(wrong[0][0])
            return Lamp(EXPLODING, text.format(name=op.name, n=n + 1), id, n)
    return None


def _rms(values: np.ndarray) -> float:
    """The size of an array's entries: root of the mean square."""
    top = np.abs(values).max()
    return float(top * np.sqrt(np.mean((values / top) ** 2))) if 0 < top < np.inf else float(top)


def _factors(moment: Moment) -> Iterator[Factor]:
    """By what the size of ∂C/∂z changes from layer to layer, on its way back."""
    tape = moment.tape
    for layer in range(moment.program.last - 1, 0, -1):
        above, da = _rms(tape.view(f"dC_dz[{layer + 1}]")), _rms(tape.view(f"dC_da[{layer}]"))
        yield Factor(layer, True, da / above if above else 1.0)
        yield Factor(layer, False, _rms(tape.view(f"dC_dz[{layer}]")) / da if da else 1.0)


def _vanishing(moment: Moment, ratio: float) -> Lamp:
    tape, worst = moment.tape, min(_factors(moment), key=lambda factor: factor.size)
    layer = worst.layer
    n = _example(moment, np.argmin)
    values = np.abs(tape.view(f"{'dC_da' if worst.weights else 'gain'}[{layer}]")[n])
    i = int(values.argmin())
    places = {"layer": layer, "i": i + 1, "n": n + 1, "last": moment.program.last, "value": f"{values[i]:.3g}"}
    many = translate("Health", "Vanishing gradient: ∂C/∂z of layer 1 is {ratio} of that of layer {last}.")
    cause = translate(
        "Health", "The smallest factor on the way is σ′(z) = {value} in layer {layer}, neuron {i}, example {n}."
    )
    if worst.weights:
        cause = translate(
            "Health", "The smallest factor is the weights above layer {layer}: neuron {i} gets {value}, example {n}."
        )
    text = f"{many.format(ratio=f'{ratio:.1g}', **places)} {cause.format(**places)}"
    return Lamp(VANISHING, text, f"node {layer} {i}", n)


def _exploding(moment: Moment, ratio: float) -> Lamp:
    tape, worst = moment.tape, max(_factors(moment), key=lambda factor: factor.size)
    n = _example(moment, np.argmax)
    upper = worst.layer + 1
    W = tape.view(f"theta.W[{upper}]")
    i, j = (int(place) for place in np.unravel_index(np.abs(W).argmax(), W.shape))
    text = translate(
        "Health",
        "Exploding gradient: ∂C/∂z of layer 1 is {ratio} times that of layer {last}, most in example {n}. The largest "
        "factor on the way is w = {value} from neuron {j} to neuron {i} of layer {layer}.",
    )
    places = {"layer": upper, "i": i + 1, "j": j + 1, "n": n + 1, "last": moment.program.last}
    return Lamp(
        EXPLODING, text.format(ratio=f"{ratio:.0f}", value=f"{W[i, j]:.3g}", **places), f"edge {upper} {i} {j}", n
    )


def _example(moment: Moment, which) -> int:
    """The example in which the slope shrinks the most (np.argmin) or grows the most (np.argmax)."""
    first, end = (np.abs(moment.tape.view(f"dC_dz[{layer}]")).max(1) for layer in (1, moment.program.last))
    none = np.inf if which is np.argmin else -np.inf
    return int(which(np.where(end > 0, first / np.where(end > 0, end, 1), none)))


# Neurons that no longer learn


def _flat(moment: Moment) -> list[tuple[float, int, int]]:
    """The saturated neurons: the share of rows, layer, number."""
    found, net = [], None
    for layer in _layers(moment, CAN_SATURATE):
        gain = moment.tape.view(f"gain[{layer}]")
        shares = _ill(moment, layer, gain, moment.tape.view(f"a[{layer}]"), moment.tape.view("y")).mean(0)
        if shares.max() <= MOSTLY:
            continue
        net = net or _training(moment)
        slopes = ACTIVATIONS[moment.program.activation(layer)].slope(net.z[layer])
        shares = np.minimum(shares, _ill(moment, layer, slopes, net.a[layer], net.targets).mean(0))
        found += [(share, layer, i) for i, share in enumerate(shares) if share > MOSTLY]
    return found


def _saturated(moment: Moment) -> Iterator[Lamp]:
    found = _flat(moment)
    if not found:
        return
    share, layer, i = max(found, key=lambda each: each[0])
    gain = moment.tape.view(f"gain[{layer}]")[:, i]
    n = int(gain.argmin())
    text = translate(
        "Health",
        "Saturated neurons: {count}. Layer {layer}, neuron {i} is flat for {share} % of the rows; in example {n} "
        "z = {z} leaves σ′(z) = {gain}.",
    )
    numbers = {
        "z": f"{moment.tape.view(f'z[{layer}]')[n, i]:.3g}",
        "gain": f"{gain[n]:.2g}",
        "share": f"{100 * share:.0f}",
    }
    yield Lamp(
        SATURATED, text.format(count=len(found), layer=layer, i=i + 1, n=n + 1, **numbers), f"node {layer} {i}", n
    )


def _ill(moment: Moment, layer: int, gain: np.ndarray, a: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Which examples a neuron is flat for; at the output only where it is wrong as well."""
    flat = np.abs(gain) < FLAT
    return flat & (np.abs(a - targets) > WRONG_BY) if layer == moment.program.last else flat


def _never(moment: Moment) -> list[tuple[int, int]]:
    """The dead neurons: layer, number."""
    found, net = [], None
    for layer in _layers(moment, ("relu",)):
        dead = ~moment.tape.view(f"gain[{layer}]").any(0)
        if dead.any():
            net = net or _training(moment)
            dead &= (net.z[layer] <= 0).all(0)
        found += [(layer, int(i)) for i in np.flatnonzero(dead)]
    return found


def _dead(moment: Moment) -> Iterator[Lamp]:
    found = _never(moment)
    if not found:
        return
    layer, i = found[0]
    z = moment.tape.view(f"z[{layer}]")[:, i]
    n = int(z.argmax())
    text = translate(
        "Health",
        "Dead neurons: {count}. Layer {layer}, neuron {i} puts out 0 for every row: its largest z is {z}, in example "
        "{n}, and σ′(z) = 0 there, so no gradient reaches its weights.",
    )
    text = text.format(count=len(found), layer=layer, i=i + 1, n=n + 1, z=f"{z[n]:.3g}")
    yield Lamp(DEAD, text, f"node {layer} {i}", n)


def _layers(moment: Moment, activations: tuple[str, ...]) -> list[int]:
    """The layers with one of these activations whose gain is known."""
    program, tape = moment.program, moment.tape
    layers = [l for l in range(1, program.last + 1) if program.activation(l) in activations]
    return [l for l in layers if f"gain[{l}]" in program and tape.computed(f"gain[{l}]")]


def _training(moment: Moment) -> PlainNetwork:
    """The network on the first training rows."""
    tape, layers = moment.tape, range(1, moment.program.last + 1)
    blocks = [np.column_stack([tape.view(f"theta.W[{l}]"), tape.view(f"theta.b[{l}]")]) for l in layers]
    return PlainNetwork(moment.program, blocks, moment.data.x[:ROWS], moment.data.y[:ROWS])
