"""What the inspector can explain: which numbers a thing of the picture has, and which thing a number belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from visprop.engine.layout import Layout
from visprop.engine.update import FLAT, SCALARS
from visprop.picture import notation
from visprop.picture.focus import focus_of
from visprop.picture.formula import Formula, Symbol, Words
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.formulas.optimisers import SYMBOLS
from visprop.picture.notation import BIAS, DC, DW, WEIGHT, A, flat, row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

NODE = ("z", "a", "gain", "dC_da", "dC_dz")
SLOTS = {"old_m": "m", "old_v": "v"}  # what the optimizer remembers of a parameter as the iteration starts
MEMORY = (*SLOTS, "clip", "m", "v", "m_hat", "v_hat", "step")  # that, and what it makes of it and of g
EDGE = ("W", "dC_dw", "dL_dW", "dJ_dw", *MEMORY, "new")
BIAS_VALUES = ("b", "dL_db", *MEMORY, "new")
FROM_BEFORE = ("W", "b", *SLOTS)  # values that the iteration before has made
VALUES = {"node": NODE, "edge": EDGE, "bias": BIAS_VALUES, "cost": ("C", "L"), "input": ("x",), "target": ("y",)}
GRADIENTS = ("dC_da", "dC_dz", "dC_dw", "dL_dW", "dL_db", "dJ_dw")


@dataclass(frozen=True, slots=True)
class Subject:
    """A number of a thing: `kind` is a key of VALUES, `value` one of its values; `i` and `j` count from 0."""

    kind: str
    value: str
    layer: int = 0
    i: int = 0
    j: int = 0

    @property
    def id(self) -> str:
        """The id of the thing in the picture."""
        places = {"node": (self.layer, self.i), "edge": (self.layer, self.i, self.j), "bias": (self.layer, self.i)}
        return " ".join([self.kind, *(str(n) for n in places.get(self.kind, (self.i,) * (self.kind != "cost")))])


@dataclass(frozen=True, slots=True)
class Link:
    """Where a click on a number leads: the thing, its value, and the example (None: stay with the one in view)."""

    id: str
    value: str
    example: int | None = None


def subject_of(reading: Reading) -> Subject | None:
    """What is explained: the selected thing, else what the last step worked on; None where there is neither."""
    chosen = _parsed(reading.look.selection, reading.program) or _of_step(reading)
    if chosen is None:
        return None
    wanted = reading.look.value
    value = wanted if wanted in values_of(reading, chosen) else _latest(reading, chosen)
    return Subject(chosen.kind, value, chosen.layer, chosen.i, chosen.j)


def values_of(reading: Reading, subject: Subject) -> tuple[str, ...]:
    """The values that a thing has in this program."""
    return tuple(v for v in VALUES[subject.kind] if _has(reading, subject, v))


def _has(reading: Reading, subject: Subject, value: str) -> bool:
    if subject.kind == "node":
        return f"{value}[{subject.layer}]" in reading.program
    if value in MEMORY:
        return SLOTS.get(value, value) in reading.program
    return value != "dJ_dw" or reading.program.penalised


def _parsed(id: str, program) -> Subject | None:
    kind, *places = id.split() or [""]
    numbers = [int(place) for place in places]
    if kind == "cost" and numbers:  # the arrow of an output to the cost
        return Subject("node", "", program.last, numbers[0])
    if kind in ("node", "edge", "bias"):
        return Subject(kind, "", *numbers)
    return Subject(kind, "", 0, *numbers) if kind in VALUES else None


def _of_step(reading: Reading) -> Subject | None:
    """The thing that the last step worked on."""
    step = reading.step
    if step.op < 0:
        return None
    focus = focus_of(step, reading.look, reading.program)
    if step.kind in NODE:
        return Subject("node", "", focus.layer, focus.neuron)
    if step.kind in ("dL_dW", "W"):
        j = focus.edges[2] if focus.edges else None
        return Subject("edge", "", focus.layer, focus.neuron, j or 0)
    if step.kind in ("dL_db", "b") or (step.kind in FLAT and focus.biases):
        return Subject("bias", "", focus.layer, focus.neuron)
    if step.kind in FLAT or step.kind in SCALARS:
        j = focus.edges[2] if focus.edges else None
        return Subject("edge", "", focus.layer, focus.neuron, j or 0) if step.kind != "g" else Subject("edge", "", 1)
    return Subject("input" if step.kind == "batch" else "cost", "")


def _latest(reading: Reading, subject: Subject) -> str:
    """The value that the step has just made; else the last one that is known."""
    values = values_of(reading, subject)
    for value in values:
        made = tape_name(reading, Subject(subject.kind, value, subject.layer, subject.i, subject.j))
        if made == reading.step.name and value not in FROM_BEFORE:
            return "dL_dW" if value == "dC_dw" else value
    order = {"node": ("dC_dz", "a", "z"), "edge": ("dL_dW", "W"), "bias": ("dL_db", "b"), "cost": ("C",)}
    for value in order.get(subject.kind, values):
        one = Subject(subject.kind, value, subject.layer, subject.i, subject.j)
        if value in values and quantity(reading, one).value is not None:
            return value
    return values[0]


def quantity(reading: Reading, subject: Subject) -> Quantity:
    """The number itself."""
    layer, i, j, value = subject.layer, subject.i, subject.j, subject.value
    if subject.kind == "node":
        return reading.get(f"{value}[{layer}]", i)
    if value == "dC_dw":
        return reading.dC_dw(layer, i, j)
    if value == "dJ_dw" or value in MEMORY:
        place = flat_index(reading.program.sizes, layer, i, j if subject.kind == "edge" else None)
        return reading.at(f"theta.{SLOTS[value]}" if value in SLOTS else tape_name(reading, subject), (place,))
    index = {"edge": (i, j), "bias": (i,), "input": (i,), "target": (i,)}.get(subject.kind, ())
    name = tape_name(reading, subject)
    if value in ("W", "b"):
        return reading.at(f"theta.{value}[{layer}]", index)
    return reading.at(name, index) if subject.kind in ("edge", "bias") or value == "L" else reading.get(name, *index)


def tape_name(reading: Reading, subject: Subject) -> str:
    """The name of the operation that computes it; of an old weight, the one that did in the iteration before."""
    value, layer = subject.value, subject.layer
    letter = "W" if subject.kind == "edge" else "b"
    fixed = {"C": "C", "L": "L", "x": "a[0]", "y": "y", "dJ_dw": "g", "dC_dw": f"dL_dW[{layer}]"}
    if value in MEMORY:
        return SLOTS.get(value, value)
    return fixed.get(value) or (f"{letter}[{layer}]" if value == "new" else f"{value}[{layer}]")


def name_of(reading: Reading, subject: Subject, indexed: bool = True) -> Formula:
    """The number's symbol, with its indices or on one line without."""
    layer, i, j, value, last = subject.layer, subject.i, subject.j, subject.value, reading.program.last
    if not indexed:
        return _short(subject, layer == last)
    made = {
        "z": lambda: notation.z(layer, i),
        "a": lambda: notation.a(layer, i) if layer < last else notation.output(i),
        "gain": lambda: notation.slope(layer, i),
        "dC_da": lambda: notation.dC_da(layer, i) if layer < last else notation.dC_dy(i),
        "dC_dz": lambda: notation.dC_dz(layer, i),
        "W": lambda: notation.w(layer, i, j),
        "b": lambda: notation.b(layer, i),
        "dC_dw": lambda: notation.dC_dw(layer, i, j),
        "dL_dW": lambda: notation.dC_dw(layer, i, j, "L"),
        "dJ_dw": lambda: notation.dC_dw(layer, i, j, "J"),
        "dL_db": lambda: notation.dC_db(layer, i, "L"),
        "x": lambda: notation.x(i),
        "y": lambda: notation.target(i),
    }
    return made[value]() if value in made else _short(subject, False)


def _short(subject: Subject, last: bool) -> Formula:
    if subject.value in MEMORY:
        symbol = SYMBOLS[SLOTS.get(subject.value, subject.value)]
        return row(Words(translate("Inspector", "old ")), symbol) if subject.value in SLOTS else symbol
    letter = "y" if last else "a"
    weight = Symbol("w", WEIGHT) if subject.kind == "edge" else Symbol("b", BIAS)
    return {
        "z": Symbol("z"),
        "a": Symbol(letter, A),
        "gain": row(notation.SLOPE, upright("(", DC), Symbol("z", DC), upright(")", DC)),
        "dC_da": flat("C", letter, DC),
        "dC_dz": flat("C", "z", DC),
        "W": weight,
        "b": weight,
        "dC_dw": flat("C", "w", DW),
        "dL_dW": flat("L", "w", DW),
        "dJ_dw": flat("J", "w", DW),
        "dL_db": flat("L", "b", DW),
        "new": row(Words(translate("Inspector", "new ")), weight),
        "x": Symbol("x", A),
        "y": Symbol("ŷ"),
        "C": Symbol("C"),
        "L": Symbol("L"),
    }[subject.value]


def link_of(q: Quantity, reading: Reading) -> Link | None:
    """Where a number was made; None for constants such as the learning rate."""
    kind, _, rest = q.name.removeprefix("theta.").partition("[")
    layer = int(rest[:-1]) if rest.endswith("]") else 0
    if kind in NODE and layer:
        return Link(f"node {layer} {q.index[1]}", kind, q.index[0])
    if q.name in ("a[0]", "y"):
        return Link(f"{'input' if kind == 'a' else 'target'} {q.index[1]}", "x" if kind == "a" else "y", q.index[0])
    if kind in ("W", "b", "dL_dW", "dL_db"):
        value = kind if q.name.startswith(("theta.", "dL")) else "new"
        thing = "edge" if kind in ("W", "dL_dW") else "bias"
        return Link(" ".join([thing, str(layer), *(str(n) for n in q.index)]), value)
    if kind in ("C", "L"):
        return Link("cost", kind, q.index[0] if q.index else None)
    if kind in FLAT:
        value = {slot: old for old, slot in SLOTS.items()}[kind] if q.name.startswith("theta.") else kind
        return _in_theta(q.index[0], reading.program, value)
    return _derived(q)


def _in_theta(place: int, program, value: str) -> Link:
    """The parameter at a place of theta, with what is meant of it; of g, its gradient."""
    for number, (above, columns) in enumerate(Layout(program.sizes).shapes, 1):
        below = columns - 1
        if place < above * below:
            gradient = "dJ_dw" if program.penalised else "dL_dW"
            return Link(f"edge {number} {place // below} {place % below}", gradient if value == "g" else value)
        place -= above * below
        if place < above:
            return Link(f"bias {number} {place}", "dL_db" if value == "g" else value)
        place -= above
    raise IndexError(place)


def _derived(q: Quantity) -> Link | None:
    """A number that the picture makes of others: what it is part of."""
    if q.name == "dC_dw":
        layer = int(q.operands[1].name[6:-1])
        return Link(f"edge {layer} {q.index[1]} {q.index[2]}", "dC_dw", q.index[0])
    return None
