"""What a person changes in a run: a number in the picture, or a setting in the panel."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from math import floor, isfinite, log10
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QToolTip

from visprop.errors import InputError
from visprop.picture import boxes
from visprop.picture.frame import Arrow, Box, Frame, Text
from visprop.session import Change
from visprop.ui.places import Place, first_changed, place
from visprop.ui.tip import plain
from visprop.ui.valueline import ValueLine
from visprop.ui.valuetext import written
from visprop.words import translate

REST_MS = 120  # of a hand that pulls: panels and charts take a frame or two, and follow when none is asked for


@dataclass
class Pull:
    """A number under way: its place and value at the start, branches there were, what was set last and what it did."""

    place: Place
    start: int
    branches: int
    value: float | None = None
    change: Change | None = None


class Changes:
    """Edits one window's session. At most one line editor is open, at most one number is pulled."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._pull: Pull | None = None
        self._rest = QTimer(window, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(window.refresh)

    def place(self, name: str = "") -> Place | None:
        """The number that can be changed at `name`, by default at what is pointed at, or selected; None for none."""
        window = self._window
        return place(window.session, name or window.pointed(), window.shown_example())

    def possible(self) -> bool:
        """Whether anything can be changed at what is pointed at: a number, or the activation of a neuron."""
        return self.place() is not None or bool(activation_at(self._window.pointed()))

    def open(self, name: str = "") -> None:
        """Open a line editor over the number at `name`, by default at what is pointed at; for a neuron, a menu."""
        window = self._window
        name = name or window.pointed()
        window.clock.pause()
        canvas, found, where = window.parts.canvas, self.place(name), _rect(window.parts.canvas.frame, name)
        rect = canvas.transform().mapRect(where).toRect() if where is not None else None
        if rect is not None and activation_at(name):
            window.settings.choose_activation(activation_at(name), canvas.mapToGlobal(rect.bottomLeft()))
        elif rect is not None and found is not None:
            ValueLine(canvas, rect, found.value, lambda value: self._put(found, value), window.note)
            words = translate(
                "Changes", "{place} from iteration {k} on: Enter sets it, Up and Down nudge it, Esc leaves."
            )
            window.note(words.format(place=found.text, k=first_changed(window.session)))

    def reveal(self, name: str) -> None:
        """Move a network that is zoomed so that `name` is in view."""
        canvas = self._window.parts.canvas
        where = _rect(canvas.frame, name) if name else None
        if where is not None:
            canvas.reveal(QRectF(where))

    def _put(self, found: Place, value: float) -> str:
        wrong = self.edit(found.target, value, found.index)
        if not wrong and self._hidden(found):
            said = self._window.parts.said()
            self._window.show_step(self._window.session.step("op"), 1.0)
            self._window.note(said)
        return wrong

    def _hidden(self, found: Place) -> bool:
        """Whether the picture does not show the number that was set: at the end of an iteration it has the old one.

        The next operation brings it into view; not so a cell of the data, whose row may be in no batch for long.
        """
        return (
            found.target not in ("x", "y")
            and first_changed(self._window.session) > self._window.session.cursor.iteration
        )

    def edit(self, target: str, value: float | str, index: tuple[int, ...] = ()) -> str:
        """Change the run from the next possible iteration on; returns "" or what is wrong, in one sentence."""
        window, start = self._window, first_changed(self._window.session)
        branches = len(window.session.branches)
        window.clock.pause()
        try:
            change = window.session.edit(target, value, index)
        except InputError as error:
            return error.sentence
        window.show_step(change, 1.0)
        self._announce(target, index, value, start, branches)
        return ""

    def _announce(self, target: str, index: tuple[int, ...], value: float | str, start: int, branches: int) -> None:
        """Say what was changed; `branches` is how many there were before."""
        window = self._window
        sentence = translate("Changes", "{place} = {value} from iteration {k} on, in {branch}")
        shown = Place(target, index, 0.0).text if index else target
        text = value if isinstance(value, str) else written(float(value))
        window.note(sentence.format(place=shown, value=text, k=start, branch=window.session.branch.name))
        if len(window.session.branches) > branches:
            window.side.filled()

    def pull(self, name: str, pixels: int) -> None:
        """Change the number at `name` by how far it is pulled up from where it was at the start of the pull.

        The picture follows. However far it goes, it is one edit and one step of undo.
        """
        if self._pull is None:
            self.grip(name)
        if self._pull is not None:
            value = pulled(self._pull.place.value, pixels, QApplication.keyboardModifiers())
            self.move_to(value)

    def grip(self, name: str) -> None:
        """Begin to change the number at `name`; nothing begins where there is none."""
        window = self._window
        window.clock.pause()
        found = self.place(name)
        self._pull = Pull(found, first_changed(window.session), len(window.session.branches)) if found else None

    @property
    def gripped(self) -> bool:
        """Whether a number is being changed."""
        return self._pull is not None

    def move_to(self, value: float) -> None:
        """Give the number that is gripped another value, in place of the last one since it was gripped."""
        window, pull, found = self._window, self._pull, self._pull.place
        if value == (found.value if pull.value is None else pull.value):
            return
        try:
            change = window.session.edit(found.target, value, found.index, instead=pull.value is not None)
        except InputError as error:
            window.note(error.sentence)
            return
        pull.value, pull.change = value, window.session.step("op") if self._hidden(found) else change
        window.show_pull()
        self._rest.start()
        text = translate("Changes", "{place}: {old} → {new}")
        words = text.format(place=found.text, old=f"{found.value:.4g}", new=f"{value:.6g}")
        QToolTip.showText(QCursor.pos(), plain(words), window.parts.canvas)

    def let_go(self) -> None:
        """End a pull."""
        pull, self._pull = self._pull, None
        self._rest.stop()
        if pull is not None and pull.value is not None:
            QToolTip.hideText()
            self._window.show_step(pull.change, 1.0)
            self._announce(pull.place.target, pull.place.index, pull.value, pull.start, pull.branches)


def pulled(value: float, pixels: int, modifiers: Qt.KeyboardModifier) -> float:
    """A value pulled up by so many pixels: each is one unit of its third digit, with Shift ten, with Ctrl a tenth.

    The result has no digits beyond that unit, so that round numbers can be set.
    """
    if not pixels or not isfinite(value):
        return value
    unit = Decimal(1).scaleb((floor(log10(abs(value))) if value else 0) - 2)
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        unit *= 10
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        unit /= 10
    return float((round(Decimal(repr(value)) / unit) + pixels) * unit)


def activation_at(name: str) -> str:
    """What `Session.edit` calls the activation of the neuron called `name`; "" where it is none."""
    kind, *numbers = name.split() or [""]
    return f"activation[{numbers[0]}]" if kind == "node" else ""


def _rect(frame: Frame, name: str) -> QRect | QRectF | None:
    """Where a frame shows the number of `name`: its box, else its text, else the middle of its arrow."""
    shapes = [shape for shape in (*frame.still, *frame.moving) if shape.id == name]
    for shape in (shape for shape in shapes if isinstance(shape, Box)):
        return QRectF(shape.x, shape.y, shape.w, shape.h)
    for shape in (shape for shape in shapes if isinstance(shape, Text)):
        return QRectF(*boxes.bounds(shape))
    for shape in (shape for shape in shapes if isinstance(shape, Arrow)):
        x, y = (shape.start[0] + shape.end[0]) / 2, (shape.start[1] + shape.end[1]) / 2
        return QRectF(x - 1, y - 1, 2, 2)
    return None
