"""Breakpoints as data, and the moments of an iteration at which they stop.

A line is a condition of the little language, true or false behind the operation that writes the last thing it reads;
or a place: `op z[2]` stops before the operation, `op z[2], neuron 0` before that neuron of the batch's first example.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np

from visprop.debugger.conditionerror import ConditionError
from visprop.debugger.cursor import Cursor
from visprop.engine.binding import Binding
from visprop.engine.machine import Machine
from visprop.engine.program import Program
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.debugger.conditions import Condition

_PLACE = re.compile(r"\s*op\s+(?P<name>[A-Za-z_]+(?:\[\d+\])?)\s*(?:,\s*neuron\s+(?P<neuron>\d+)\s*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Breakpoint:
    """One line, and what to do when it is met.

    Attributes:
        text: the line.
        enabled: whether it counts.
        skip: how many hits from the start of the run pass before it stops.
        log: where given, it prints this and does not stop; `{L}`, `{max(gain[1])}`, ... stand for values.
    """

    text: str
    enabled: bool = True
    skip: int = 0
    log: str = ""


@dataclass(frozen=True)
class Trap:
    """A breakpoint bound to one program's arrays: where it would stop, and whether it does in this iteration."""

    op: int
    part: int
    holds: Callable[[], bool]

    def cursor(self, iteration: int, length: int) -> Cursor:
        """Where it stops in an iteration of `length` operations; before the first one means before the next batch."""
        return Cursor(iteration, self.op or length, self.part)


def set_trap(text: str, program: Program, binding: Binding) -> Trap:
    """Bind a line. ConditionError underlines what is wrong."""
    place = _PLACE.fullmatch(text)
    if place is None:
        line = _condition(text, program)
        return Trap(line.op + 1, 0, line.bind(binding))
    op = _place(text, place, program)
    return Trap(op, _first_part(text, place, program, op, binding.batch), _always)


def check_breakpoint(each: Breakpoint, program: Program) -> None:
    """Refuse a line that `set_trap` would refuse, and a log point that prints what nobody can read. ConditionError."""
    check_line(each.text, program)
    if each.log:
        from visprop.debugger.logs import check_log

        check_log(each.log, program)


def check_line(text: str, program: Program) -> None:
    """Refuse a line that `set_trap` would refuse. ConditionError."""
    place = _PLACE.fullmatch(text)
    if place is None:
        _condition(text, program)
    else:
        _first_part(text, place, program, _place(text, place, program), 1)


def _condition(text: str, program: Program) -> Condition:
    from visprop.debugger.conditions import condition  # here: the program starts without the language

    return condition(text, program)


def _always() -> bool:
    return True


def _place(text: str, place: re.Match, program: Program) -> int:
    for number, op in enumerate(program.ops):
        if op.name == place["name"]:
            return number
    sentence = translate("Breakpoint", "There is no operation “{name}”.").format(name=place["name"])
    raise ConditionError(text, place.start("name"), place.end("name"), sentence)


def _first_part(text: str, place: re.Match, program: Program, op: int, batch: int) -> int:
    if place["neuron"] is None:
        return 0
    first, second, third = program.parts(op, batch)
    by_neuron = program.ops[op].phase in ("gradient", "update")
    neurons, unit = (first, second * third) if by_neuron else (second, third)
    neuron = int(place["neuron"])
    if neuron >= neurons:
        sentence = translate("Breakpoint", "{name} has neurons 0 to {last}.").format(
            name=place["name"], last=neurons - 1
        )
        raise ConditionError(text, place.start("neuron"), place.end("neuron"), sentence)
    return neuron * unit


class Traps:
    """All enabled breakpoints, bound to whichever arrays run."""

    def __init__(self, breakpoints: tuple[Breakpoint, ...]) -> None:
        self.breakpoints = tuple(each for each in breakpoints if each.enabled)
        self._listening: Binding | None = None
        self._tests: list[Callable[[], bool]] = []
        self._bound: WeakKeyDictionary[Binding, list[tuple[Breakpoint, Trap]]] = WeakKeyDictionary()

    def of(self, machine: Machine) -> list[tuple[Breakpoint, Trap]]:
        """The traps for the arrays that `machine` runs now. A line that its program cannot have is left out."""
        binding = machine.binding
        if binding not in self._bound:
            self._bound[binding] = list(self._set(machine.program, binding))
        return self._bound[binding]

    def _set(self, program: Program, binding: Binding):
        for each in self.breakpoints:
            try:
                yield each, set_trap(each.text, program, binding)
            except ConditionError:
                continue  # it was checked against another program, before an edit changed an activation

    def met(self, machine: Machine) -> bool:
        """Whether any holds in the whole iteration that `machine` has computed. Cheap: called for every iteration."""
        if machine.binding is not self._listening:
            self._listening, self._tests = machine.binding, [trap.holds for _, trap in self.of(machine)]
        for holds in self._tests:  # noqa: SIM110 (any() of a generator takes as long as two of the tests)
            if holds():
                return True
        return False

    @np.errstate(all="ignore")
    def moments(self, machine: Machine, computed: int) -> list[tuple[Cursor, Breakpoint]]:
        """Where the iteration in view stops, in order, judged by its first `computed` operations."""
        found = [
            (trap.cursor(machine.iteration, machine.length), each)
            for each, trap in self.of(machine)
            if trap.op <= computed and trap.holds()
        ]
        return sorted(found, key=lambda pair: pair[0])
