"""The numbers in a lesson's texts: each is looked up at the moment in view, none is typed by hand.

What stands between { and } is an address of the tape (`a[1][0, 0]`, `L`), a line of the language of watches
(`max(gain[1])`), or one of `FACTS`. A weight that is not updated yet is the one that the iteration uses.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from visprop.debugger.conditions import watch
from visprop.debugger.language import ConditionError
from visprop.engine.layout import Layout
from visprop.errors import InputError
from visprop.picture import figures, numbers
from visprop.picture.hidden import address, blank
from visprop.picture.quantity import Quantity
from visprop.session import Session
from visprop.words import translate

FACT = "fact."


def _width(layer: int, session: Session) -> int | None:
    """Neurons of a layer."""
    sizes = session.program.sizes
    return sizes[layer] if layer < len(sizes) else None


FACTS: dict[str, Callable[[Session], float | None]] = {
    "rows": lambda s: s.counts.rows,  # N, of training
    "batch": lambda s: s.counts.batch,  # B
    "per_epoch": lambda s: s.counts.per_epoch,  # updates in an epoch
    "updates": lambda s: s.counts.updates,
    "epochs": lambda s: s.counts.epochs,  # that are over
    "examples": lambda s: s.counts.examples,
    "parameters": lambda s: Layout(s.program.sizes).length,
    "inputs": lambda s: s.program.sizes[0],
    "eta": lambda s: s.experiment.training.learning_rate,
    "first_loss": lambda s: _loss(s, 0),
    "loss": lambda s: _loss(s, s.counts.updates - 1),  # of the last whole update
    "batch_loss": lambda s: float(s.tape["L"]) * (s.loss_unit or 1.0) if s.tape.computed("L") else None,
    "train_loss": lambda s: s.train_loss(),
    "valid_loss": lambda s: s.valid_loss(),
    "best_valid_loss": lambda s: s.best_valid_loss,
    "best_epoch": lambda s: None if s.best_epoch is None else s.best_epoch + 1,
    "test_loss": lambda s: s.test_loss(),
    "accuracy": lambda s: getattr(s.score("train"), "accuracy", None),
    "valid_accuracy": lambda s: getattr(s.score("valid"), "accuracy", None),
}
FACTS |= {f"width{layer}": partial(_width, layer) for layer in range(1, 5)}
_RATES = {"eta": "training.learning_rate"}


def _loss(session: Session, iteration: int) -> float | None:
    """L of an iteration that the run has reached, in the target's own unit where there is one."""
    if not 0 <= iteration < session.kept:
        return None
    return float(session.losses[iteration]) * (session.loss_unit or 1.0)


def value_of(text: str, session: Session, hidden: tuple[str, ...] = ()) -> Quantity:
    """The number that a field names, at the session's moment; None where it is not computed yet, or hidden.

    Raises:
        InputError: the text means nothing here.
    """
    text = text.strip()
    if text in FACTS:
        value = FACTS[text](session)
        return Quantity(None if value is None else float(value), _RATES.get(text, FACT + text))
    found = tape_address(text, session)
    if found is not None:
        name, index = found
        return Quantity(None if blank(hidden, name, index) else _read(session, name, index), name, index)
    line = watch(text, session.program)
    if line.op >= session.cursor.op:
        return Quantity(None, FACT + text)
    with np.errstate(all="ignore"):
        value = line.bind(session.runs.timeline.machine.binding)()
    return Quantity(None if value is None else float(value), FACT + text)


def tape_address(text: str, session: Session) -> tuple[str, tuple[int, ...]] | None:
    """The name and the whole index of one number of the tape; None where the text is something else.

    InputError where it is an address that this network has not.
    """
    try:
        found = address(text.removeprefix("theta."))
    except ValueError:
        return None
    name, index = found.name, found.index
    if name not in session.program:
        return None
    watch(text, session.program)  # which says what is wrong with an index
    if (text.startswith("theta.") or not session.tape.computed(name)) and name[0] in "Wb":
        name = f"theta.{name}"
    return name, index


def _read(session: Session, name: str, index: tuple[int, ...]) -> float | None:
    tape = session.tape
    if not tape.computed(name):
        return None
    if name == "g":  # in the order of theta, as it is shown
        return float(Layout(session.program.sizes).unroll(tape.view(name))[index[0]])
    return float(tape.view(name)[index])


def shown(quantity: Quantity, signed: bool = False) -> str:
    """The number as a text has it: whole numbers of a fact as they are, others as in the picture."""
    if quantity.name.startswith(FACT):
        whole = quantity.value is not None and float(quantity.value).is_integer()
        return numbers.value(quantity.value, whole=True) if whole else numbers.significant(quantity.value)
    return figures.text(quantity) if signed else figures.unsigned(quantity)


def trouble(text: str, session: Session) -> str:
    """What is wrong with a field, "" where nothing is."""
    try:
        value_of(text, session)
    except ConditionError as error:
        return error.sentence
    except InputError as error:
        return str(error)
    except (IndexError, KeyError):
        return translate("Lessons", "This network has no such number.")
    return ""
