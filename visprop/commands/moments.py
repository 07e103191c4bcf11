"""The written form of a moment, as in `visprop render --at 3:dC_dz[2]`."""

from __future__ import annotations

from visprop.debugger.cursor import Cursor
from visprop.engine.program import Program
from visprop.errors import InputError
from visprop.experiment import nearest
from visprop.session import Session
from visprop.words import translate

OPTION, END = "--at", "end"


def parse_moment(text: str, program: Program) -> Cursor:
    """Return the moment that ITERATION:OP[:PART] means.

    OP is a number of operations that are done (0 to all of them); or `end`; or the name of an operation or of what
    it writes, the moment at which it has just been computed. With PART, operation OP is entered and PART parts of it
    are revealed.

    Raises:
        InputError: the text has another form, or there is no such operation.
    """
    words = text.split(":")
    if len(words) not in (2, 3):
        raise InputError(OPTION, text, translate("Cli", "Write a moment as ITERATION:OP or ITERATION:OP:PART."))
    iteration = _number(words[0], text)
    part = _number(words[2], text) if len(words) == 3 else 0
    op, done = _operation(words[1], text, program)
    return Cursor(iteration, op if part else op + done, part)


def go(session: Session, cursor: Cursor, text: str | None) -> None:
    """Bring a session to a moment. InputError where its run has no such moment."""
    try:
        session.seek(cursor.iteration, cursor.op, cursor.part)
    except ValueError as error:
        sentence = str(error)
        raise InputError(OPTION, text or "", sentence[:1].upper() + sentence[1:] + ".") from error


def _operation(word: str, text: str, program: Program) -> tuple[int, int]:
    """The operation's number, and what must be added to it for the moment at which it is done."""
    if word == END:
        return len(program.ops), 0
    if word in program:
        return program.index(word), 1
    if word.isascii() and word.isdigit():
        return _number(word, text), 0
    known = (END, *(name for op in program.ops for name in (op.name, *op.outputs)))
    sentence = translate("Cli", 'There is no operation "{word}": did you mean "{near}"?')
    raise InputError(OPTION, text, sentence.format(word=word, near=nearest(word, known)))


def _number(word: str, text: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 16):
        sentence = translate("Cli", '"{word}" is not a whole number from 0 up.')
        raise InputError(OPTION, text, sentence.format(word=word))
    return int(word)
