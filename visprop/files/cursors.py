"""The short form of a moment of a run, as in `visprop render --at 3:dC_dz[2]`: read and written."""

from __future__ import annotations

from visprop.debugger.cursor import Cursor
from visprop.engine.program import Program
from visprop.experiment import nearest
from visprop.experiment.fields import Place
from visprop.session import Session
from visprop.words import translate

END = "end"


def cursor_text(cursor: Cursor, program: Program) -> str:
    """ITERATION:OP[:PART]. `program` is that of the cursor's iteration."""
    if cursor.part:
        return f"{cursor.iteration}:{program.ops[cursor.op].name}:{cursor.part}"
    if cursor.op in (0, len(program.ops)):
        return f"{cursor.iteration}:{END if cursor.op else 0}"
    return f"{cursor.iteration}:{program.ops[cursor.op - 1].name}"


def read_cursor(text: str, session: Session, place: Place) -> Cursor:
    """The moment of `session`'s run that ITERATION:OP[:PART] means.

    OP is a number of operations that are done (0 to all of them); or `end`; or the name of an operation or of what
    it writes, the moment at which it has just been computed. With PART, operation OP is entered and PART parts of it
    are revealed.

    Raises:
        InputError: the text has another form, or there is no such operation, or none with so many parts.
    """
    words = text.split(":")
    if len(words) not in (2, 3):
        raise place.error(translate("Cursors", "Write a moment as ITERATION:OP or ITERATION:OP:PART."))
    iteration = _number(words[0], place)
    part = _number(words[2], place) if len(words) == 3 else 0
    op, done = _operation(words[1], session.program_at(iteration), place)
    try:
        return session.cursor_at(iteration, op if part else op + done, part)
    except ValueError as error:
        sentence = str(error)
        raise place.error(sentence[:1].upper() + sentence[1:] + ".") from error


def _operation(word: str, program: Program, place: Place) -> tuple[int, int]:
    """The operation's number, and what must be added to it for the moment at which it is done."""
    if word == END:
        return len(program.ops), 0
    if word in program:
        return program.index(word), 1
    if word.isascii() and word.isdigit():
        return _number(word, place), 0
    known = (END, *(name for op in program.ops for name in (op.name, *op.outputs)))
    sentence = translate("Cursors", 'There is no operation "{word}": did you mean "{near}"?')
    raise place.error(sentence.format(word=word[:60], near=nearest(word, known)))


def _number(word: str, place: Place) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 16):
        sentence = translate("Cursors", '"{word}" is not a whole number from 0 up.')
        raise place.error(sentence.format(word=word[:60]))
    return int(word)
