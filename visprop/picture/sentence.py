"""One sentence for the status bar: what the last step did."""

from __future__ import annotations

from visprop.picture import figures
from visprop.picture.focus import Focus, focus_of
from visprop.picture.formulas import optimisers
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.respell import said
from visprop.words import translate


def sentence(moment, look: Look) -> str:
    """What happens, or has just happened, at the moment."""
    return said(_sentence(moment, look), look.notation)


def _sentence(moment, look: Look) -> str:
    reading = Reading(moment, look)
    step = reading.step
    if step.op < 0:
        return translate("Sentence", "Ready: the first step takes the batch of examples.")
    if not step.grain and step.name == reading.program.ops[-1].name:
        text = translate("Sentence", "Iteration {k} is done: the loss of its batch was {loss}.")
        return text.format(k=moment.iteration, loss=figures.text(reading.at("L", ())))
    if optimisers.sentence(step.kind):
        return optimisers.sentence(step.kind)
    focus = focus_of(step, look, reading.program)
    one = step.grain in ("product", "neuron") and step.low < step.high and step.kind not in ("batch", "g", "C", "L")
    return (_of_neuron if one else _of_layer)(reading, focus)


def _of_layer(reading: Reading, focus: Focus) -> str:
    """An operation as a whole."""
    step, batch = reading.step, reading.moment.batch
    text = {
        "batch": translate("Sentence", "The batch is taken: {batch} of the training examples."),
        "z": translate("Sentence", "Layer {layer}: each neuron adds up weight times input, and its bias, to z."),
        "a": translate("Sentence", "Layer {layer}: each z passes the activation function and becomes a."),
        "gain": translate("Sentence", "Layer {layer}: the slopes σ′(z), from now on fixed: gains for the way back."),
        "C": translate("Sentence", "The outputs are compared with the targets: cost C = {C}."),
        "L": translate("Sentence", "The loss L = {L} of the batch of {batch}."),
        "dC_da": translate("Sentence", "Layer {layer}: ∂C/∂a arrives, each ∂C/∂z of the next layer times its weight."),
        "dC_dz": translate("Sentence", "Layer {layer}: what has arrived, times σ′(z), is ∂C/∂z."),
        "dL_dW": translate("Sentence", "Layer {layer}: ∂z/∂w from one end times ∂C/∂z from the other gives ∂C/∂w."),
        "dL_db": translate("Sentence", "Layer {layer}: ∂z/∂b is 1, so ∂C/∂b is ∂C/∂z."),
        "g": translate("Sentence", "All derivatives in one column: the gradient g."),
        "W": translate("Sentence", "Layer {layer}: each weight goes a step against its slope."),
        "b": translate("Sentence", "Layer {layer}: each bias goes a step against its slope."),
    }[step.kind]
    if step.kind == "dC_da" and focus.layer == reading.program.last:
        text = translate("Sentence", "The backward pass begins: ∂C/∂y of each output, from the cost alone.")
    elif step.kind == "dC_dz" and f"gain[{focus.layer}]" not in reading.program:
        text = translate("Sentence", "The backward pass begins: ∂C/∂z of each output, from its cost and activation.")
    cost, loss = figures.text(reading.get("C")), figures.text(reading.at("L", ()))
    return text.format(layer=focus.layer, batch=batch, C=cost, L=loss)


def _of_neuron(reading: Reading, focus: Focus) -> str:
    """A step of one neuron, or of one term of its sum."""
    head = translate("Sentence", "Layer {layer}, neuron {neuron}: ").format(layer=focus.layer, neuron=focus.neuron + 1)
    make = {"z": _z, "dC_da": _sum_back, "dC_dz": _slope, "dL_dW": _product}.get(reading.step.kind, _result)
    return head + make(reading, focus)


def _z(reading: Reading, focus: Focus) -> str:
    layer, i, j = focus.layer, focus.neuron, focus.term
    so_far = figures.text(reading.partial_z(layer, i))
    if j is None:
        moving = translate("Sentence", "all its inputs are on their way, each times its weight.")
        return moving if reading.step.moving else translate("Sentence", "z = {z}.").format(z=so_far)
    if j == reading.program.sizes[layer - 1]:
        number = figures.text(reading.bias(layer, i))
        moving = translate("Sentence", "the bias {number} joins the sum, which stands at {sum}.")
        done = translate("Sentence", "with the bias {number} the sum is complete: z = {sum}.")
        return (moving if reading.step.moving else done).format(number=number, sum=so_far)
    w, a = figures.text(reading.weight(layer, i, j)), figures.text(reading.get(f"a[{layer - 1}]", j))
    moving = translate("Sentence", "the product ({w}) · {a} is on its way to the sum, which stands at {sum}.")
    done = translate("Sentence", "the product ({w}) · {a} has arrived, the sum stands at {sum}.")
    return (moving if reading.step.moving else done).format(w=w, a=a, sum=so_far)


def _sum_back(reading: Reading, focus: Focus) -> str:
    layer, j = focus.layer, focus.neuron
    so_far = figures.text(reading.partial_dC_da(layer, j))
    if layer == reading.program.last:
        return translate("Sentence", "∂C/∂y = {number}, from the cost alone.").format(number=so_far)
    if focus.term is None:
        done = translate("Sentence", "what the next neurons send back adds up to ∂C/∂a = {sum}.")
        moving = translate("Sentence", "its next neurons send back ∂C/∂z, each times its weight.")
        return (moving if reading.step.moving else done).format(sum=so_far)
    w = figures.text(reading.weight(layer + 1, focus.term, j))
    slope = figures.text(reading.get(f"dC_dz[{layer + 1}]", focus.term))
    moving = translate("Sentence", "({w}) · ({slope}) flows back to the sum, which stands at {sum}.")
    done = translate("Sentence", "({w}) · ({slope}) has flowed back, the sum stands at {sum}.")
    return (moving if reading.step.moving else done).format(w=w, slope=slope, sum=so_far)


def _slope(reading: Reading, focus: Focus) -> str:
    layer, i = focus.layer, focus.neuron
    gain, arrives = reading.get(f"gain[{layer}]", i), reading.get(f"dC_da[{layer}]", i)
    result = figures.text(reading.get(f"dC_dz[{layer}]", i))
    if gain.value is None or arrives.value is None:
        return translate("Sentence", "∂C/∂z = {result}.").format(result=result)
    if reading.step.moving:
        text = translate("Sentence", "the sum {sum} passes the amplifier of gain {gain}.")
    else:
        text = translate("Sentence", "the sum {sum} passed the amplifier of gain {gain} and left as ∂C/∂z = {result}.")
    return text.format(sum=figures.text(arrives), gain=figures.text(gain), result=result)


def _product(reading: Reading, focus: Focus) -> str:
    layer, i = focus.layer, focus.neuron
    slope = figures.text(reading.get(f"dC_dz[{layer}]", i))
    if focus.edges is None or focus.edges[2] is None:
        text = translate("Sentence", "its ∂C/∂z = {slope} meets the a at the other end of each of its weights.")
        return text.format(slope=slope)
    j = focus.edges[2]
    a, product = figures.text(reading.get(f"a[{layer - 1}]", j)), figures.text(reading.dC_dw(layer, i, j))
    text = translate("Sentence", "∂C/∂w from {source}: ∂z/∂w = {a} times ∂C/∂z = {slope} gives {product}.")
    return text.format(source=j + 1, a=a, slope=slope, product=product)


def _result(reading: Reading, focus: Focus) -> str:
    """a, the gain, ∂L/∂b, and the update of a neuron."""
    layer, i, kind = focus.layer, focus.neuron, reading.step.kind
    name = reading.step.name
    if kind in ("a", "gain"):
        letter = "a" if kind == "a" else "σ′(z)"
        z, result = figures.text(reading.get(f"z[{layer}]", i)), figures.text(reading.get(name, i))
        return translate("Sentence", "z = {z} gives {letter} = {result}.").format(z=z, letter=letter, result=result)
    if kind == "dL_db":
        result = figures.text(reading.at(name, (i,)))
        return translate("Sentence", "∂z/∂b is 1, so ∂L/∂b = {result}.").format(result=result)
    if kind == "b":
        old, new = figures.text(reading.bias(layer, i)), figures.text(reading.at(name, (i,)))
        return translate("Sentence", "its bias goes from {old} to {new}.").format(old=old, new=new)
    if focus.edges is None or focus.edges[2] is None:
        return translate("Sentence", "its weights go a step against their slopes.")
    j = focus.edges[2]
    old, new = figures.text(reading.weight(layer, i, j)), figures.text(reading.at(name, (i, j)))
    text = translate("Sentence", "the weight from {source} goes from {old} to {new}.")
    return text.format(source=j + 1, old=old, new=new)
