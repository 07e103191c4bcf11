"""Rows that are shown to the network of one window and are no part of its run: traced, pinned, typed in."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from visprop.debugger.probe import Row
from visprop.errors import InputError, NotComputed
from visprop.session import Session
from visprop.words import translate

PINS = 20  # all of them are computed with every frame in which digits change


class Probing:
    """Which row the canvas shows in place of the batch, and which ones are pinned."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._pins: tuple[Row, ...] = ()

    @property
    def on(self) -> bool:
        """Whether the canvas shows a probe."""
        return self._window.session.probed is not None

    @property
    def sentence(self) -> str:
        """What the banner says of it, "" without one."""
        if not self.on:
            return ""
        text = translate(
            "Probing", "Probe: {name}. It is no part of the run; L and ∂L/∂w are of this row alone. Esc ends it."
        )
        return text.format(name=self._window.session.probed.name)

    @property
    def pins(self) -> tuple[Row, ...]:
        """The pinned rows that this network can take, in the order in which they were pinned."""
        sizes = self._window.session.program.sizes
        return tuple(row for row in self._pins if len(row.x) == sizes[0] and (row.y is None or len(row.y) == sizes[-1]))

    def trace(self, row: Row) -> str:
        """Show a row on the canvas; returns "" or why it cannot be shown."""
        window = self._window
        window.clock.pause()
        try:
            window.session.probe(row.x, row.y)
        except InputError as error:
            return error.sentence
        window.comparing.end()
        window.session.probed = row
        self._show()
        return ""

    def trace_row(self, part: str, number: int, name: str) -> None:
        """Show a row of the data: as the example in focus where it is in the batch in view, else as a probe."""
        window = self._window
        place = batch_rows(window.session).get(number) if part == "train" else None
        if place is None:
            self.trace(row_of(window.session, part, number, name))
            return
        window.clock.pause()
        window.session.probed = None
        window.look = replace(window.look, example=place, held=window.session.cursor)
        self._show()
        window.note(translate("Probing", "{name} is in this batch: it is the example in focus.").format(name=name))

    def end(self) -> None:
        """Show the batch again."""
        self._window.session.probed = None
        self._show()

    def pin(self, row: Row) -> None:
        """Keep a row in the list, once."""
        if row not in self._pins:
            self._pins = (*self._pins, row)[-PINS:]
        self._show()

    def unpin(self, row: Row) -> None:
        """Take a row out of the list; where the canvas shows it, the batch comes back."""
        self._pins = tuple(each for each in self._pins if each != row)
        if self._window.session.probed == row:
            self._window.session.probed = None
        self._show()

    def type_in(self) -> None:
        """Bring the line for an own input into view, with the keyboard."""
        self._window.side.show("data")
        self._window.parts.debug.data.entry.setFocus()

    def _show(self) -> None:
        self._window.tips.forget()
        self._window.show_step(None, 1.0)  # an animation may be under way
        self._window.commands.sync()


def batch_rows(session: Session) -> dict[int, int]:
    """The numbers of the training rows in the batch in view, with their places in it; none before it is taken."""
    try:
        return {number: place for place, number in enumerate(session.tape["rows"].tolist())}
    except NotComputed:
        return {}


def row_of(session: Session, part: str, number: int, name: str) -> Row:
    """A row of the data under a name."""
    x, y = session.row(part, number)
    return Row(name, tuple(x.tolist()), tuple(y.tolist()))


def typed(text: str) -> Row:
    """The row that a person has written: "0.5, -1", or with its target "0.5, -1; 1".

    Raises:
        InputError: something in it is no number.
    """
    given, _, wanted = text.partition(";")
    x, y = _numbers(given), _numbers(wanted)
    return Row(" ".join(text.split()), x, y or None)


def _numbers(text: str) -> tuple[float, ...]:
    words = [word for word in re.split(r"[\s,]+", text.replace("\u2212", "-")) if word]
    found = []
    for word in words:
        try:
            found.append(float(word))
        except ValueError:
            sentence = translate(
                "Probing", "“{word}” is no number: write the inputs as 0.5, -1 and a target behind “;”."
            )
            raise InputError("probe", word, sentence.format(word=word)) from None
    return tuple(found)
