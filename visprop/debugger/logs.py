"""What a log point prints: its own words, with values of the moment between braces."""

from __future__ import annotations

import re

import numpy as np

from visprop.debugger.conditions import watch
from visprop.debugger.language import ConditionError
from visprop.engine.machine import Machine
from visprop.engine.program import Program

_BRACES = re.compile(r"\{([^{}]*)\}")


def check_log(text: str, program: Program) -> None:
    """Refuse a text with something between braces that is neither `iteration` nor a value. ConditionError."""
    for found in _BRACES.finditer(text):
        if found[1] == "iteration":
            continue
        try:
            watch(found[1], program)
        except ConditionError as error:
            start = found.start(1)
            raise ConditionError(text, start + error.start, start + error.end, error.sentence) from error


@np.errstate(all="ignore")
def log_text(text: str, machine: Machine) -> str:
    """`text` with the values of the whole iteration that `machine` has computed; what it lacks stays as written."""

    def value(found: re.Match) -> str:
        if found[1] == "iteration":
            return str(machine.iteration)
        try:
            read = watch(found[1], machine.program).bind(machine.binding)()
        except ConditionError:  # it was checked against another program, before an edit changed an activation
            return found[0]
        return found[0] if read is None else f"{read:.6g}"

    return _BRACES.sub(value, text)
