"""The texts of a scene with their numbers filled in, ready to be set in lines."""

from __future__ import annotations

from dataclasses import dataclass, replace

from visprop.errors import InputError
from visprop.lesson.player import Player
from visprop.lesson.values import shown, value_of
from visprop.picture.formula import Number
from visprop.picture.markup import Paragraph, paragraphs
from visprop.picture.notation import BIAS, DC, DW, WEIGHT, A
from visprop.picture.quantity import Quantity
from visprop.picture.respell import LECTURE, spelled
from visprop.session import Session

_COLOURS = {"a": A, "gain": DC, "dC_da": DC, "dC_dz": DC, "dL_dW": DW, "dL_db": DW, "W": WEIGHT, "b": BIAS}


@dataclass(frozen=True, slots=True)
class Told:
    """What is told at a position: title, text, and the question that is asked or was just answered ("" for none)."""

    title: str
    text: tuple[Paragraph, ...]
    question: tuple[Paragraph, ...]
    notes: tuple[Paragraph, ...]


def tell(player: Player) -> Told:
    """The texts at the player's position, in its language, with the numbers of its moment."""
    said, shot = player.scene.said(player.language), player.shot
    asked = shot.question
    question = said.questions[asked] if 0 <= asked < len(said.questions) else ""
    texts = (said.text, question, said.notes)
    hidden = player.look.hidden
    return Told(said.title, *(told(text, player.session, hidden, player.look.notation) for text in texts))


def told(text: str, session: Session, hidden: tuple[str, ...] = (), notation: str = LECTURE) -> tuple[Paragraph, ...]:
    """A text with the numbers of the session's moment. MarkupError, InputError where it cannot be read."""
    found = paragraphs(text, lambda field: number(field, session, hidden))
    if notation == LECTURE:
        return found
    return tuple(
        tuple(replace(piece, formula=spelled(piece.formula, notation)) for piece in paragraph) for paragraph in found
    )


def number(field: str, session: Session, hidden: tuple[str, ...] = ()) -> Number:
    """The number of a field as a leaf of a formula; `{name:+}` always has a sign. "?" where this network has none."""
    name, _, form = field.rpartition(":") if field.endswith(":+") else (field, "", "")
    try:
        found = value_of(name, session, hidden)
    except (InputError, LookupError):
        found = Quantity(None, name)
    kind = found.name.removeprefix("theta.").partition("[")[0]
    token = _COLOURS.get(kind, "") if found.value is not None else "unknown"
    return Number(shown(found, form == "+"), found, token)
