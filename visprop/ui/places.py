"""What the ids of the picture stand for in a run: what can be changed there, when it is computed, where to stop.

No Qt here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from visprop.data.batches import batch
from visprop.debugger.cursor import Cursor
from visprop.errors import NotComputed
from visprop.session import Session


@dataclass(frozen=True)
class Place:
    """What `Session.edit` calls a place, and the value that stands there now."""

    target: str
    index: tuple[int, ...]
    value: float

    @property
    def text(self) -> str:
        """The address, as breakpoints have it: `W[2][0, 1]`."""
        return self.target + str(list(self.index))


def first_changed(session: Session) -> int:
    """The iteration that an edit made now would change first."""
    cursor = session.cursor
    return cursor.iteration + (cursor != Cursor() and cursor.op == len(session.program.ops))


def asked(session: Session, target: str, value: float | str, index: tuple[int, ...] = ()) -> float | str:
    """What an edit has asked for at a place from the next iteration on, which this moment does not show yet; else
    `value`."""
    start = first_changed(session)
    edits = [
        edit for edit in session.branch.edits if (edit.iteration, edit.target, edit.index) == (start, target, index)
    ]
    return edits[-1].value if edits else value


def place(session: Session, name: str, example: int) -> Place | None:
    """The number that can be changed at the shape called `name`; None where there is none.

    `example` is the place in the batch of the example that is shown.
    """
    kind, *found = name.split() or [""]
    numbers = tuple(int(number) for number in found)
    if session.probed is not None and kind in ("input", "target"):
        return None  # it is no cell of the data
    if kind in ("edge", "bias"):
        target, index = ("W", "b")[kind == "bias"] + f"[{numbers[0]}]", numbers[1:]
        return _asked(session, target, index, float(_parameter(session, target)[index]))
    if kind in ("input", "target") and numbers:
        letter, column = "x" if kind == "input" else "y", numbers[0]
        row = _row(session, example)
        data = session.data
        mean, std = getattr(data, letter + "_mean")[column], getattr(data, letter + "_std")[column]
        return _asked(session, letter, (row, column), float(getattr(data, letter)[row, column] * std + mean))
    return None


def _asked(session: Session, target: str, index: tuple[int, ...], value: float) -> Place:
    return Place(target, index, float(asked(session, target, value, index)))


def _parameter(session: Session, target: str):
    """The values that the next iteration to change uses: at the end of one, those after the update."""
    now = session.cursor.iteration == first_changed(session)
    return session.tape[f"theta.{target}" if now else target]


def _row(session: Session, example: int) -> int:
    """The training row of an example of the batch in view."""
    try:
        return int(session.tape["rows"][example])
    except NotComputed:
        return int(batch(session.plan, session.cursor.iteration)[example])


def next_time(session: Session, name: str, example: int) -> Cursor | None:
    """The next moment at which something is computed at the shape called `name`; None where nothing ever is."""
    program, now, computed = session.program, session.cursor, _computed(session.program, name)
    size, following = session.moment(probe=False).batch, now.iteration + 1
    ahead = [at for op, index in computed if (at := done(program, op, index, example, size)) > (now.op, now.part)]
    if ahead or not computed:
        return Cursor(now.iteration, *min(ahead)) if ahead else None
    size = session.plan.size_of(following)
    return Cursor(following, *min(done(program, op, index, min(example, size - 1), size) for op, index in computed))


def _computed(program, name: str) -> list[tuple[int, tuple[int, ...]]]:
    """Operations that write something at `name`, and the indices in what they write."""
    kind, *found = name.split() or [""]
    numbers = [int(number) for number in found]
    layer, index = (numbers[0], tuple(numbers[1:])) if kind in ("node", "edge", "bias") else (0, ())
    names = {
        "node": (f"z[{layer}]", f"a[{layer}]", f"dC_dz[{layer}]"),
        "edge": (f"dL_dW[{layer}]", f"W[{layer}]"),
        "bias": (f"dL_db[{layer}]", f"b[{layer}]"),
        "input": ("rows",),
        "target": ("rows", "C"),
        "cost": ("C", "L"),
    }.get(kind, ())
    return [(program.index(each), index) for each in names if each in program]


def done(program, op: int, index: tuple[int, ...], example: int, size: int) -> tuple[int, int]:
    """(op, part) of the moment at which operation `op` has written the number at `index`."""
    first, second, third = program.parts(op, size)
    if not index:
        return op + 1, 0
    if program.ops[op].phase in ("gradient", "update"):
        row, column = index if len(index) == 2 else (index[0], second - 1)
        part = (row * second + column + 1) * third
    else:
        part = (example * second + index[0] + 1) * third
    return (op, part) if part < first * second * third else (op + 1, 0)


def stops_at(name: str) -> tuple[str, ...]:
    """The lines of breakpoints that belong to the shape called `name`: of the way forward, then of the way back."""
    kind, *found = name.split() or [""]
    layer, i, j = (*found, "", "", "")[:3]
    return {
        "node": (f"op z[{layer}], neuron {i}", f"op dC_dz[{layer}], neuron {i}"),
        "edge": (f"W[{layer}][{i}, {j}] changes sign",),
        "bias": (f"b[{layer}][{i}] changes sign",),
        "input": ("op batch",),
        "target": ("op C",),
        "cost": ("op C",),
    }.get(kind, ())


def named_by(line: str) -> str:
    """The shape that the line of a breakpoint is about: the edge of `W[1][0, 1] changes sign`; "" where it is none."""
    for pattern, shape in _SHAPES:
        found = re.search(pattern, line)
        if found:
            return " ".join((shape, *found.groups()))
    return ""


_SHAPES = (
    (r"\bW\[(\d+)\]\[(\d+), *(\d+)\]", "edge"),
    (r"\bb\[(\d+)\]\[(\d+)\]", "bias"),
    (r"\bop \w+\[(\d+)\], neuron (\d+)", "node"),
)
