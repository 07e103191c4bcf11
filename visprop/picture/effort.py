"""How many multiplications an iteration takes, pass by pass, from the program's shapes.

Counted are the products of the lecture's equations, for every example of the batch; not what is inside an activation
or a cost, nor 1/B. With n_l neurons in layer l and B examples:

    forward    z = W a + b               B sum_l n_l n_{l-1}
    backward   dC_da = W^T dC_dz         B sum_{l<L} n_l n_{l+1}
               dC_dz = gain dC_da        B n_l in every layer with a gain (a softmax's Jacobian: 2 B n_L)
    gradient   dL_dW = dC_dz a^T         B sum_l n_l n_{l-1}; with a penalty one more for every weight
    update     eta g                     one for every parameter; with an optimizer those of its own operations

Backward from the output, each dC_dz is made once: about as many products as forward. Without sharing, asking z of layer
1 first, m_l = 1 + n_{l+1} (1 + m_{l+1}) products make one dC_dz of layer l, since every neuron above is asked again for
each path: n_1 m_1 for the whole layer, which grows with the number of paths.
"""

from __future__ import annotations

from visprop.engine.layout import Layout
from visprop.engine.program import Op, Program
from visprop.picture.step import count
from visprop.words import translate

# Products, quotients and roots of an optimizer's operations for one parameter, by optimizer where they differ from 1.
_FACTORS: dict[str, dict[str, int]] = {
    "g_norm": {},
    "clip": {},
    "m": {"adam": 2, "adamw": 2},
    "v": {"rmsprop": 3, "adam": 3, "adamw": 3},
    "m_hat": {},
    "v_hat": {},
    "step": {"nesterov": 2, "rmsprop": 3, "adagrad": 3, "adam": 3, "adamw": 4},
}
PASSES = ("forward", "backward", "gradient", "update")


def of_op(program: Program, op: Op, batch: int) -> int:
    """The multiplications of one operation."""
    kind, sizes, layer = op.name.split("[")[0], program.sizes, op.layer
    here, below = sizes[layer], sizes[layer - 1]
    if kind == "z":
        return batch * here * below
    if kind == "dC_da":
        return batch * here * sizes[layer + 1] if layer < program.last else 0
    if kind == "dC_dz":
        return batch * here * _slope_products(program, layer)
    if kind == "dL_dW":
        return batch * here * below
    if kind == "g":
        return _weights(program) * (bool(program.l2) + bool(program.l1))
    if kind in _FACTORS:
        return _FACTORS[kind].get(program.update.optimizer, 1) * Layout(sizes).length
    if program.update.has_step:
        return 0
    return {"W": here * below, "b": here}.get(kind, 0)


def _slope_products(program: Program, layer: int) -> int:
    """Products that make one dC_dz of its dC_da: one with a gain, two of a softmax's Jacobian, none if fused."""
    if f"gain[{layer}]" in program:
        return 1
    return 2 if f"dC_da[{layer}]" in program else 0


def _weights(program: Program) -> int:
    return sum(program.sizes[l] * program.sizes[l - 1] for l in range(1, program.last + 1))


def of_pass(program: Program, phase: str, batch: int) -> int:
    """The multiplications of a whole pass, one of PASSES."""
    return sum(of_op(program, op, batch) for op in program.ops if op.phase == phase)


def so_far(program: Program, phase: str, batch: int, op: int, part: int = 0) -> int:
    """Those of a pass before operation number `op`, and those of that operation's first `part` parts."""
    done = sum(of_op(program, each, batch) for each in program.ops[:op] if each.phase == phase)
    if op < len(program.ops) and program.ops[op].phase == phase:
        done += _of_parts(program, op, batch, part)
    return done


def _of_parts(program: Program, op: int, batch: int, part: int) -> int:
    row, dims = program.ops[op], program.parts(op, batch)
    if row.name.startswith("z["):  # its last term, the bias, is no product
        sums, terms = divmod(part, dims[2])
        return sums * (dims[2] - 1) + min(terms, dims[2] - 1)
    return part * of_op(program, row, batch) // count(dims)


def naive(program: Program, batch: int) -> int:
    """What dC_dz of layer 1 takes by recursion from z of layer 1, when nothing is kept."""
    sizes, one = program.sizes, _slope_products(program, program.last)
    for layer in range(program.last - 1, 0, -1):
        one = 1 + sizes[layer + 1] * (1 + one)
    return batch * sizes[1] * one


def at(moment, phase: str) -> int:
    """The multiplications of a pass up to a moment."""
    return so_far(moment.program, phase, moment.batch, moment.cursor.op, moment.cursor.part)


def lines(moment) -> tuple[str, ...]:
    """What is said of the multiplications so far, the longest words first."""
    program, batch = moment.program, moment.batch
    forward, backward = (of_pass(program, phase, batch) for phase in ("forward", "backward"))
    numbers = {
        "now": _grouped(at(moment, "forward")),
        "forward": _grouped(forward),
        "back": _grouped(at(moment, "backward")),
        "backward": _grouped(backward),
        "share": round(100 * backward / forward),
        "naive": _grouped(naive(program, batch)),
    }
    return tuple(text.format(**numbers) for text in _TEXTS())


def _TEXTS() -> tuple[str, ...]:
    return (
        translate(
            "Effort",
            "Multiplications: forward {now} of {forward} · backward {back} of {backward}: about the cost of a forward "
            "pass ({share} %) · from z of layer 1, without sharing: {naive}",
        ),
        translate(
            "Effort",
            "Multiplications: forward {now} of {forward} · backward {back} of {backward} ({share} %) · without "
            "sharing {naive}",
        ),
        translate("Effort", "Forward {now}/{forward} · backward {back}/{backward} · without sharing {naive}"),
    )


def _grouped(number: int) -> str:
    """Digits in threes; beyond a million million, the power of ten."""
    return f"{number:,}".replace(",", "\u202f") if number < 10**12 else f"{number:.1e}"
