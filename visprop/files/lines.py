"""The code twin: an iteration as lines of textbook NumPy, made from the same program of operations that runs.

A line carries the number of its operation, so that a click on it can run to it. Names are those of the tape:
`dC_dz[2]` in the code is `dC_dz[2]` in a breakpoint. What is no plain formula is a function of `functions.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from visprop.engine.program import Op, Program
from visprop.engine.update import FLAT, SCALARS
from visprop.files.updates import moved, update_code
from visprop.words import translate


@dataclass(frozen=True, slots=True)
class Line:
    """One line of code.

    Attributes:
        text: as Python reads it.
        op: number of the operation that it belongs to; None for a comment.
        names: the tape names of the values that stand on it, what it writes first.
    """

    text: str
    op: int | None = None
    names: tuple[str, ...] = ()


def lines(program: Program) -> tuple[Line, ...]:
    """Return the whole iteration, each phase under its heading."""
    return tuple(_lines(program))


def _lines(program: Program) -> Iterator[Line]:
    last = ""
    for number, op in enumerate(program.ops):
        if op.phase != last:
            yield Line("# " + heading(op.phase, program.reduction))
            last = op.phase
        for text in code(op, program):
            yield Line(text, number, _names(op, program))


def heading(phase: str, reduction: str) -> str:
    """Return what the comment above a phase says."""
    if phase == "gradient" and reduction == "mean":
        return translate("Code", "gradient: mean over the batch")
    return {
        "forward": translate("Code", "forward pass"),
        "cost": translate("Code", "cost"),
        "backward": translate("Code", "backward pass"),
        "gradient": translate("Code", "gradient: sum over the batch"),
        "update": translate("Code", "update"),
    }[phase]


# Values and derivatives that need no function of their own.
_VALUES = {"identity": "{z}", "tanh": "np.tanh({z})"}
_SLOPES = {"identity": "np.ones_like({z})"}

_COSTS = {
    "se": "(({a} - t) ** 2).sum(1)",
    "half_se": "(({a} - t) ** 2).sum(1) / 2",
    "mse": "(({a} - t) ** 2).mean(1)",
    "mae": "abs({a} - t).mean(1)",
    "huber": "huber({a} - t).mean(1)",
    "bce": "bce({z}, t)",
    "cross_entropy": "cross_entropy({z}, t)",
}
# With respect to the outputs; of the two fused costs with respect to z.
_COST_SLOPES = {
    "se": "2 * ({a} - t)",
    "half_se": "{a} - t",
    "mse": "2 * ({a} - t) / n",
    "mae": "np.sign({a} - t) / n",
    "huber": "np.clip({a} - t, -1, 1) / n",
    "bce": "dbce({z}, t)",
    "cross_entropy": "dcross_entropy({a}, t)",
}


def code(op: Op, program: Program) -> list[str]:
    """Return the lines of one operation. KeyError for one that has no twin."""
    kind, l = op.name.split("[")[0], op.layer
    if kind == "batch":
        return ["a[0], t = x[rows], y[rows]", "B, n = t.shape"]
    if kind == "g":
        return _flat(program)
    if kind in FLAT or kind in SCALARS:
        return [update_code(kind, program)]
    right = {
        "z": lambda: f"a[{l - 1}] @ W[{l}].T + b[{l}]",
        "a": lambda: _value(program.activation(l), l),
        "gain": lambda: _SLOPES.get(program.activation(l), f"d{program.activation(l)}({{z}})").format(z=f"z[{l}]"),
        "C": lambda: at_output(_COSTS[program.cost], l),
        "L": lambda: f"C.{program.reduction}()",
        "dC_da": lambda: _slope(program, l) if l == program.last else f"dC_dz[{l + 1}] @ W[{l + 1}]",
        "dC_dz": lambda: _through(op, program),
        "dL_dW": lambda: f"dC_dz[{l}].T @ a[{l - 1}]" + (" / B" if program.reduction == "mean" else ""),
        "dL_db": lambda: f"dC_dz[{l}].{program.reduction}(0)",
        "W": lambda: moved("W", l, program),
        "b": lambda: moved("b", l, program),
    }[kind]
    return [f"{op.name} = {right()}"]


def _value(activation: str, l: int) -> str:
    return _VALUES.get(activation, activation + "({z})").format(z=f"z[{l}]")


def at_output(formula: str, last: int) -> str:
    """Return a formula with the a and z of the output layer in their places."""
    return formula.format(a=f"a[{last}]", z=f"z[{last}]")


def _slope(program: Program, last: int) -> str:
    return at_output(_COST_SLOPES[program.cost], last)


def _through(op: Op, program: Program) -> str:
    """From dC_da to dC_dz: by the gain; a softmax by its Jacobian; a fused cost starts here."""
    l = op.layer
    if f"dC_da[{l}]" not in op.inputs:
        return _slope(program, l)
    if program.activation(l) == "softmax":
        return f"dsoftmax(a[{l}], dC_da[{l}])"
    return f"gain[{l}] * dC_da[{l}]"


def _flat(program: Program) -> list[str]:
    if not program.penalised:
        return ["g = unroll(dL_dW, dL_db)"]
    penalty = [" + l2 * W[l]"] * bool(program.l2) + [" + l1 * np.sign(W[l])"] * bool(program.l1)
    return [f"dJ_dW = {{l: dL_dW[l]{''.join(penalty)} for l in W}}", "g = unroll(dJ_dW, dL_db)"]


def _names(op: Op, program: Program) -> tuple[str, ...]:
    if op.phase != "update" or not op.layer:
        return (*op.outputs, *(name for name in op.inputs if name != "theta"))  # which is no value of the tape
    kind, l = op.name.split("[")[0], op.layer
    source = (f"dL_d{kind}[{l}]",) if not (program.update.has_step or program.update.clips) else op.inputs[1:]
    return (op.name, f"theta.{op.name}", *source)
