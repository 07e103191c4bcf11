"""A tree of the little language made ready for one program: checked, and turned into small functions of arrays.

A function reads the arrays of one binding and answers a number, an array, or whether something holds. Nothing is
evaluated as code: each node of the tree is one of the few closures below.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from itertools import pairwise

import numpy as np

from visprop.debugger.language import Call, ConditionError, Constant, Event, Pair, Sign, Tree, Value, parse
from visprop.debugger.readers import (
    applied,
    array_of,
    combined,
    compared,
    entry,
    junction,
    not_finite,
    opposite,
    part,
    reduced,
    shown,
    sign_change,
    some,
    truth,
)
from visprop.engine.binding import Binding
from visprop.engine.layout import Layout
from visprop.engine.program import Program
from visprop.engine.update import FLAT, SCALARS
from visprop.words import translate

PER_EXAMPLE = ("a", "z", "gain", "dC_da", "dC_dz", "C", "y")
COMPARE = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
ARITHMETIC = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": np.divide}


def _mean(array: np.ndarray) -> float:
    return np.add.reduce(array, axis=None) / np.size(array)


# The ufuncs themselves: np.max and its like find them again at every call, which takes as long as 100 numbers do.
REDUCE = {
    "max": partial(np.maximum.reduce, axis=None),
    "min": partial(np.minimum.reduce, axis=None),
    "sum": partial(np.add.reduce, axis=None),
    "mean": _mean,
    "norm": np.linalg.norm,
    "any": partial(np.logical_or.reduce, axis=None),
    "all": partial(np.logical_and.reduce, axis=None),
}
PARAMETERS = ("W", "b")  # their value before the update is on the tape too, so that a change of sign needs no memory


@dataclass(frozen=True)
class Meaning:
    """What a part of a line is: whether it is true or false or a number, whether it is one value, one for each example
    (`n`), or many, and how to make the function that reads it from a binding."""

    is_truth: bool
    extent: str  # "one", "examples" or "many"
    bind: Callable[[Binding], Callable[[], object]]


@dataclass(frozen=True)
class Condition:
    """A line that is either true or false once operation number `op` has run.

    `bind(binding)` gives the function that tells whether it holds.
    """

    text: str
    op: int
    bind: Callable[[Binding], Callable[[], bool]]


@dataclass(frozen=True)
class Watch:
    """A line that is a number (or true or false) once operation number `op` has run.

    `bind(binding)` gives the function that reads it; None where the batch lacks an example that it names.
    """

    text: str
    op: int
    bind: Callable[[Binding], Callable[[], float | bool | None]]


def condition(text: str, program: Program) -> Condition:
    """Read a line that must be true or false. ConditionError says what is wrong and where."""
    reader = _Reader(text, program)
    tree = parse(text)
    meaning = reader.read(tree)
    if not meaning.is_truth:
        raise ConditionError(
            text, 0, len(text), translate("Condition", "This is a number: compare it, as in “… > 0.5”.")
        )
    if meaning.extent == "many":
        sentence = translate("Condition", "This compares many numbers: put any(…) or all(…) around it.")
        raise ConditionError(text, 0, len(text), sentence)
    if meaning.extent == "examples":
        return Condition(text, reader.latest, lambda binding: some(meaning.bind, binding))
    return Condition(text, reader.latest, lambda binding: truth(meaning.bind, binding))


def watch(text: str, program: Program) -> Watch:
    """Read a line that must be one value. ConditionError says what is wrong and where."""
    reader = _Reader(text, program)
    meaning = reader.read(parse(text))
    if meaning.extent != "one":
        sentence = translate(
            "Condition", "This is many numbers: give an index, or put max(…), mean(…) or norm(…) around it."
        )
        raise ConditionError(text, 0, len(text), sentence)
    return Watch(text, reader.latest, lambda binding: shown(meaning.bind, binding, meaning.is_truth))


class _Reader:
    """Walks a tree, checks every name against the program, and notes the latest operation that is needed."""

    def __init__(self, text: str, program: Program) -> None:
        self._text, self._program, self.latest = text, program, 0

    def read(self, tree: Tree) -> Meaning:
        match tree:
            case Constant(value):
                return Meaning(False, "one", lambda binding: lambda: value)
            case Value():
                return self._value(tree)
            case Call():
                return self._call(tree)
            case Sign():
                return self._sign(tree)
            case Pair():
                return self._pair(tree)
            case Event():
                return self._event(tree)

    def _unknown(self, tree: Value) -> ConditionError:
        names = [name for op in self._program.ops for name in op.outputs if name not in ("batch", "rows")]
        if tree.name.partition("[")[0] in {name.partition("[")[0] for name in names}:
            sentence = translate("Condition", "This network has no “{name}”: its layers end with {last}.")
            return self._error(tree, sentence, name=tree.name, last=self._program.last)
        near = get_close_matches(tree.name, names, 1)
        if near:
            sentence = translate("Condition", "This network has no “{name}”: is {near} meant?")
            return self._error(tree, sentence, name=tree.name, near=near[0])
        return self._error(tree, translate("Condition", "This network has no “{name}”."), name=tree.name)

    def _error(self, tree, sentence: str, **values: object) -> ConditionError:
        return ConditionError(self._text, tree.start, tree.end, sentence.format(**values))

    def _value(self, tree: Value) -> Meaning:
        shape = self._shape(tree)
        index = self._checked_index(tree, shape)
        if tree.name in FLAT and index and index != (":",):
            stored = int(Layout(self._program.sizes).unroll(np.arange(shape[0]))[index[0]])
            return Meaning(False, "one", lambda binding: entry(array_of(binding, tree.name), (stored,)))
        if all(isinstance(place, int) for place in index) and len(index) == len(shape) and shape:
            return Meaning(False, "one", lambda binding: entry(array_of(binding, tree.name), index))
        key = _key(index)
        extent = "examples" if "n" in index and ":" not in index and len(index) == len(shape) else "many"
        if shape == ():
            return Meaning(False, "one", lambda binding: array_of(binding, tree.name).item)
        return Meaning(False, extent, lambda binding: part(array_of(binding, tree.name), key))

    def _shape(self, tree: Value) -> tuple[int | None, ...]:
        """The array's shape, None for the number of examples."""
        kind = tree.name.split("[")[0].removeprefix("theta.")
        known = tree.name.startswith("theta.") or tree.name in self._program
        if not known or kind in ("batch", "rows") or (tree.name.startswith("theta.") and kind not in PARAMETERS):
            raise self._unknown(tree)
        sizes = self._program.sizes
        layer = int(tree.name.split("[")[1][:-1]) if tree.name.endswith("]") else 0
        if not 0 <= layer < len(sizes) or (tree.name.startswith("theta.") and layer == 0):
            raise self._unknown(tree)
        if not tree.name.startswith("theta."):
            self.latest = max(self.latest, self._program.index(tree.name))
        if kind in PER_EXAMPLE:
            return (None,) if kind == "C" else (None, sizes[-1] if kind == "y" else sizes[layer])
        if kind == "L" or kind in SCALARS:
            return ()
        if kind in FLAT:
            return (sum(above * (below + 1) for below, above in pairwise(sizes)),)
        return (sizes[layer], sizes[layer - 1]) if kind in ("W", "dL_dW") else (sizes[layer],)

    def _checked_index(self, tree: Value, shape: tuple[int | None, ...]) -> tuple[int | str, ...]:
        if tree.index is None:
            return ()
        if len(tree.index) > len(shape):
            raise self._error(
                tree, translate("Condition", "{name} has {count} indices."), name=tree.name, count=len(shape)
            )
        per_example = bool(shape) and shape[0] is None
        if per_example and len(tree.index) < len(shape):
            hint = translate(
                "Condition", "{name} has a row for each example: write {name}[n, {i}], n for each example."
            )
            raise self._error(tree, hint, name=tree.name, i=tree.index[0])
        for place, size in zip(tree.index, shape, strict=False):
            if place == "n" and not (per_example and size is None):
                raise self._error(tree, translate("Condition", "Only the first index of a per-example array can be n."))
            if isinstance(place, int) and size is not None and place >= size:
                sentence = translate("Condition", "{name} has no {place}: this index runs from 0 to {last}.")
                raise self._error(tree, sentence, name=tree.name, place=place, last=size - 1)
        return tree.index

    def _call(self, tree: Call) -> Meaning:
        inside = self.read(tree.inside)
        if tree.function in ("any", "all") and not inside.is_truth:
            raise self._error(tree, translate("Condition", "{name}(…) needs a comparison inside."), name=tree.function)
        if tree.function not in ("any", "all") and inside.is_truth:
            raise self._error(tree, translate("Condition", "{name}(…) needs numbers inside."), name=tree.function)
        function = abs if tree.function == "abs" else REDUCE[tree.function]
        extent = inside.extent if tree.function == "abs" else "one"
        is_truth = tree.function in ("any", "all")
        if isinstance(tree.inside, Value) and inside.extent == "many":
            name, key = tree.inside.name, _key(tree.inside.index or ())
            return Meaning(is_truth, extent, lambda binding: reduced(function, array_of(binding, name), key))
        return Meaning(is_truth, extent, lambda binding: applied(function, inside.bind(binding)))

    def _sign(self, tree: Sign) -> Meaning:
        inside = self.read(tree.inside)
        if inside.is_truth != (tree.sign == "not"):
            sentence = translate("Condition", "“not” needs something true or false after it, “-” a number.")
            raise ConditionError(self._text, 0, len(self._text), sentence)
        function = np.logical_not if inside.is_truth else operator.neg
        return Meaning(inside.is_truth, inside.extent, lambda binding: applied(function, inside.bind(binding)))

    def _pair(self, tree: Pair) -> Meaning:
        left, right = self.read(tree.left), self.read(tree.right)
        joins = tree.sign in ("and", "or")
        if left.is_truth != joins or right.is_truth != joins:
            sentence = translate("Condition", "“{sign}” needs {what} on both sides.")
            what = translate("Condition", "comparisons") if joins else translate("Condition", "numbers")
            raise self._error(tree, sentence, sign=tree.sign, what=what)
        extents = {left.extent, right.extent} - {"one"}
        if len(extents) > 1:
            raise self._error(
                tree, translate("Condition", "One side is a number for each example, the other is many numbers.")
            )
        extent = extents.pop() if extents else "one"
        function = junction(tree.sign, extent) if joins else (COMPARE | ARITHMETIC)[tree.sign]
        if isinstance(tree.right, Constant):
            number, is_truth = tree.right.value, tree.sign not in ARITHMETIC
            return Meaning(is_truth, extent, lambda binding: compared(function, left.bind(binding), number))
        return Meaning(
            tree.sign not in ARITHMETIC,
            extent,
            lambda binding: combined(function, left.bind(binding), right.bind(binding)),
        )

    def _event(self, tree: Event) -> Meaning:
        inside = self.read(tree.inside)
        if inside.is_truth:
            raise self._error(tree, translate("Condition", "“{kind}” needs a number before it."), kind=tree.kind)
        if tree.kind == "not finite":
            return Meaning(True, "one", lambda binding: not_finite(inside.bind(binding)))
        return self._changes_sign(tree)

    def _changes_sign(self, tree: Event) -> Meaning:
        value = tree.inside
        kind = value.name.split("[")[0] if isinstance(value, Value) else ""
        if kind not in PARAMETERS:
            sentence = translate(
                "Condition", "Only a weight or a bias can change sign, as in “W[1][0, 1] changes sign”."
            )
            raise self._error(tree, sentence)
        new, old = self.read(value), self.read(Value("theta." + value.name, value.index, value.start, value.end))
        if new.extent == "one":
            return Meaning(True, "one", lambda binding: sign_change(old.bind(binding), new.bind(binding)))
        return Meaning(True, new.extent, lambda binding: combined(opposite, old.bind(binding), new.bind(binding)))


def _key(index: tuple[int | str, ...]) -> tuple:
    return tuple(slice(None) if isinstance(place, str) else place for place in index)
