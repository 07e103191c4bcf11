"""All that is known of a thing in the picture, with all digits, as plain text."""

from __future__ import annotations

from visprop.picture.compare import Compared
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.look import Look
from visprop.picture.prooftext import proof_lines
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.picture.respell import said
from visprop.words import translate

Fact = tuple[str, Quantity]


def about(moment, look: Look, id: str) -> str:
    """What is known of the shape with this id, line by line; "" for an id that says nothing.

    Numbers are written with all the digits that make them (`repr`), "?" where they are not computed.
    """
    kind, *places = id.split() or [""]
    describe = _DESCRIBED.get(kind)
    if describe is None:
        return ""
    numbers, reading = [int(place) for place in places], Reading(moment, look)
    title, facts = describe(reading, *numbers)
    proved = proof_lines(look.proof, facts, numbers[0] if numbers else 0, moment.program.last)
    lines = [f"{name} = {digits(q)}" for name, q in facts]
    if moment.compared:
        there = describe(compared.other, *numbers)[1] if (compared := Compared(reading)).other else []
        lines = _both(compared, facts, dict(there))
    return said("\n".join([title, *lines, *(["", *proved] if proved else [])]), look.notation)


def _both(compared: Compared, facts: list[Fact], there: dict[str, Quantity]) -> list[str]:
    """The facts of two runs: under each that of the other one, and how far they lie apart."""
    lines: list[str] = []
    for name, q in facts:
        pair = compared.pair_of(q, there.get(name))
        lines += [f"{name} = {digits(q)}", f"    {compared.there}: {digits(pair.there)}   Δ: {digits(pair.apart)}"]
    return lines


def digits(q: Quantity) -> str:
    """The number with all digits."""
    return "?" if q.value is None else repr(q.value)


def _node(reading: Reading, layer: int, i: int) -> tuple[str, list[Fact]]:
    activation = reading.program.activation(layer)
    text = translate("Tooltip", "Layer {layer}, neuron {neuron} ({activation})")
    title = text.format(layer=layer, neuron=i + 1, activation=activation)
    facts = [
        ("z", reading.get(f"z[{layer}]", i)),
        ("a = ∂z/∂w", reading.get(f"a[{layer}]", i)),
        ("σ′(z)", reading.get(f"gain[{layer}]", i)),
        ("∂C/∂a", reading.get(f"dC_da[{layer}]", i)),
        ("∂C/∂z", reading.get(f"dC_dz[{layer}]", i)),
        *_bias_facts(reading, layer, i),
    ]
    if layer == reading.program.last:
        facts.append(("ŷ", reading.get("y", i)))
    return _with_example(reading, title), [fact for fact in facts if _exists(reading, fact[1])]


def _exists(reading: Reading, q: Quantity) -> bool:
    """Whether any operation writes it: a softmax has no σ′(z), a fused cost no ∂C/∂a."""
    return q.name.startswith("theta.") or q.name in reading.program


def _bias_facts(reading: Reading, layer: int, i: int) -> list[Fact]:
    facts = [("b", reading.bias(layer, i)), ("∂L/∂b", reading.at(f"dL_db[{layer}]", (i,)))]
    return [*facts, *_after(reading, "b", layer, (i,))]


def _after(reading: Reading, kind: str, layer: int, index: tuple[int, ...]) -> list[Fact]:
    """The parameter's entry of g if that differs from ∂L, and its value after the update."""
    facts: list[Fact] = []
    j = index[1] if kind == "W" else None
    place = flat_index(reading.program.sizes, layer, index[0], j)
    if reading.program.penalised and kind == "W":
        facts.append(("∂J/∂w", reading.at("g", (place,))))
    facts += _memory(reading, place)
    name = translate("Tooltip", "{letter} after the update").format(letter="w" if kind == "W" else "b")
    return [*facts, (name, reading.at(f"{kind}[{layer}]", index))]


def _memory(reading: Reading, place: int) -> list[Fact]:
    """What the optimizer makes of a parameter's g and remembers of it: before the update, and after."""
    names = {"clip": "g, clipped", "m": "m", "v": "v", "m_hat": "m̂", "v_hat": "v̂", "step": "Δ"}
    facts: list[Fact] = []
    for name, shown in names.items():
        if name in reading.program.update.slots:
            before = translate("Tooltip", "{name} before").format(name=shown)
            facts.append((before, reading.at(f"theta.{name}", (place,))))
        if name in reading.program:
            facts.append((shown, reading.at(name, (place,))))
    return facts


def _input(reading: Reading, j: int) -> tuple[str, list[Fact]]:
    names = reading.moment.data.input_names
    title = translate("Tooltip", "Input {n}: {name}").format(n=j + 1, name=names[j])
    return _with_example(reading, title), [("x = ∂z/∂w", reading.get("a[0]", j))]


def _edge(reading: Reading, layer: int, i: int, j: int) -> tuple[str, list[Fact]]:
    text = translate("Tooltip", "Layer {layer}: weight from neuron {source} to neuron {target}")
    if layer == 1:
        text = translate("Tooltip", "Layer {layer}: weight from input {source} to neuron {target}")
    title = text.format(layer=layer, source=j + 1, target=i + 1)
    facts = [
        ("w", reading.weight(layer, i, j)),
        ("∂z/∂w = a", reading.get(f"a[{layer - 1}]", j)),
        ("∂C/∂z", reading.get(f"dC_dz[{layer}]", i)),
        ("∂C/∂w", reading.dC_dw(layer, i, j)),
        ("∂L/∂w", reading.at(f"dL_dW[{layer}]", (i, j))),
        *_after(reading, "W", layer, (i, j)),
    ]
    if layer > 1:
        facts.insert(3, ("w·∂C/∂z", reading.back_term(layer, i, j)))
    return _with_example(reading, title), facts


def _bias(reading: Reading, layer: int, i: int) -> tuple[str, list[Fact]]:
    title = translate("Tooltip", "Layer {layer}: bias of neuron {neuron}; its ∂z/∂b is 1")
    return title.format(layer=layer, neuron=i + 1), _bias_facts(reading, layer, i)


def _cost(reading: Reading, i: int | None = None) -> tuple[str, list[Fact]]:
    """The cost, or the arrow of output i to it."""
    facts: list[Fact] = [("C", reading.get("C")), ("L", reading.at("L", ()))]
    if i is None:
        title = translate("Tooltip", "Cost C of the example, loss L of the batch ({cost})")
        return _with_example(reading, title.format(cost=reading.program.cost)), facts
    return _with_example(reading, translate("Tooltip", "Output {n} and its target").format(n=i + 1)), _ends(reading, i)


def _target(reading: Reading, i: int) -> tuple[str, list[Fact]]:
    names = reading.moment.data.target_names
    title = translate("Tooltip", "Target {n}: {name}").format(n=i + 1, name=names[i])
    return _with_example(reading, title), _ends(reading, i)


def _ends(reading: Reading, i: int) -> list[Fact]:
    last = reading.program.last
    facts = [("y", reading.get(f"a[{last}]", i)), ("ŷ", reading.get("y", i))]
    slope = reading.get(f"dC_da[{last}]", i)
    return [*facts, ("∂C/∂y", slope)] if _exists(reading, slope) else facts


def _op(reading: Reading, number: int) -> tuple[str, list[Fact]]:
    op = reading.program.ops[number]
    return f"{op.name}: {op.rule}", []


def _with_example(reading: Reading, title: str) -> str:
    batch = reading.moment.batch
    if batch == 1:
        return title
    return title + translate("Tooltip", ", example {n} of {all}").format(n=reading.example + 1, all=batch)


_DESCRIBED = {
    "node": _node,
    "input": _input,
    "edge": _edge,
    "bias": _bias,
    "cost": _cost,
    "target": _target,
    "op": _op,
}
