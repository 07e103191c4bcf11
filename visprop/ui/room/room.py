"""Presenting: the projector's window, the presenter's, and what they show. The session stays the window's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from visprop.picture import projected
from visprop.picture.look import Look
from visprop.picture.projected.colours import PROJECTED
from visprop.session import Moment
from visprop.ui.action import Action
from visprop.ui.pictured import Pictured
from visprop.ui.room import screens
from visprop.ui.room.keys import RoomKeys
from visprop.ui.room.mirror import Mirror
from visprop.ui.room.overlay import Overlay
from visprop.ui.room.presenter import Presenter
from visprop.ui.room.projector import Projector
from visprop.ui.room.stopwatch import Stopwatch
from visprop.words import translate

USUAL = (1920, 1080)  # the size of a projector that nobody has seen yet
TICK_MS = 500


class Room(QObject):
    """The lecture room of a main window. Its windows are made when it is first presented."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.window, self.on = window, False
        self.overlay, self.stopwatch = Overlay(self), Stopwatch()
        self.mirror = Mirror()
        self.projector: Projector | None = None
        self.presenter: Presenter | None = None
        self._theme, self._size, self._alone = "", USUAL, False
        self._pictured = Pictured(self.mirror, self._draw, self._fit)
        self._keys = RoomKeys(self)
        self._screens = screens.ScreenWatch(self.place, self)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)

    # Coming and going

    def toggle(self) -> None:
        """Present, or leave."""
        self.leave() if self.on else self.present()

    def present(self) -> None:
        """Open the projector's window on the second screen, or on this one, and the presenter's here."""
        if self.on:
            return
        if self.projector is None:
            self._build()
        self.on, self.mirror.frozen = True, False
        self._theme = self.window.theme.name
        self._alone = screens.second(self.window.screen()) is None
        self.window.scene.others.append(self._pictured)
        self._keys.start()
        self._screens.start()
        if not self.stopwatch.on:
            self.stopwatch.toggle()
        self._ticks.start()
        self._dress()
        self.presenter.open_on(self.window.screen())
        self.place()
        self.window.refresh()
        self.window.commands.sync()

    def leave(self) -> None:
        """End the presentation: the main window stays, with the session as it is."""
        if not self.on:
            return
        self.on = False
        self._keys.stop()
        self._screens.stop()
        self._ticks.stop()
        self.window.scene.others.remove(self._pictured)
        self.overlay.cover = ""
        self.projector.hide()
        self.presenter.hide()
        self.window.raise_()
        self.window.activateWindow()
        self.window.commands.sync()

    def close(self) -> None:
        """Close both windows for good: the main window closes."""
        self.leave()
        for each in (self.projector, self.presenter):
            if each is not None:
                each.close()
                each.deleteLater()
        self.projector = self.presenter = None

    def _build(self) -> None:
        self.projector, self.presenter = Projector(self.overlay, self.window.lessons.answer), Presenter(self)
        self.mirror.views = (self.projector.view, self.presenter.view)
        self.projector.view.resized.connect(self._resized)
        self.projector.closed.connect(self.leave)
        self.presenter.closed.connect(self.leave)
        self.overlay.changed.connect(self._show_state)

    # Screens

    def place(self) -> None:
        """Put the projector's window where the projector is; without one, put it away and go on."""
        if not self.on:
            return
        own = self.window.screen()
        other = screens.second(own)
        if other is not None or self._alone:
            self._alone = other is None
            screens.fill(self.projector, other or own)
        else:
            self.projector.hide()
        for each in (self.window, self.presenter):
            screens.bring_in(each)
        self._show_state()
        (self.projector if self._alone else self.presenter).activateWindow()
        self._ask()

    def _resized(self, width: int, height: int) -> None:
        if self.projector.isVisible() and (width, height) != self._size:
            self._size = width, height
            self.window.refresh()

    def _draw(self, moment: Moment, look: Look) -> projected.Projection:
        return projected.draw(moment, look, self.window.lessons.board)

    def _fit(self, look: Look, _view: object) -> Look:
        return projected.projected(look, *self._size)

    @property
    def unplugged(self) -> bool:
        """Whether there is no projector at the moment."""
        return self.on and not self.projector.isVisible()

    # What the keys do

    def perform(self, row: Action) -> None:
        """Do a command of the room."""
        if row.enabled(self.window):
            self.window.commands.perform(row)
            self._show_state()

    def has_window(self, window: QWidget | None) -> bool:
        """Whether a window is one of the room."""
        return window is not None and window in (self.projector, self.presenter)

    def onward(self) -> None:
        """The next step; first the picture, where the screen is black or white."""
        if self.overlay.cover:
            self.cover(self.overlay.cover)
        elif self.window.lessons.on:
            self.window.lessons.onward()
        else:
            self.window.clock.step()

    def back(self) -> None:
        """The step before; first the picture, where the screen is black or white."""
        if self.overlay.cover:
            self.cover(self.overlay.cover)
        elif self.window.lessons.on:
            self.window.lessons.back()
        else:
            self.window.clock.back()

    def cover(self, colour: str) -> None:
        """Show a black or a white screen, or the picture again."""
        self.overlay.toggle_cover(colour)

    def freeze(self) -> None:
        """Keep the picture on the projector, or let it follow the session again."""
        self.mirror.frozen = not self.mirror.frozen
        self.window.refresh()

    def change_theme(self) -> None:
        """Take the other theme on the projector."""
        self._theme = "light" if self._theme == "dark" else "dark"
        self._dress()

    def zoom(self, factor: float) -> None:
        """Larger or smaller at the mouse, if it is over the picture, else about its middle."""
        view = next((view for view in self.mirror.views if view.isVisible() and view.underMouse()), None)
        if view is None:
            view = self.mirror.views[0] if self.projector.isVisible() else self.mirror.views[1]
            view.zoom(factor)
        else:
            view.zoom(factor, QPointF(view.mapFromGlobal(QCursor.pos())))

    def fit(self) -> None:
        """Show the whole picture."""
        self.mirror.views[0].fit()

    def toggle_time(self) -> None:
        """Start the elapsed time, or hold it."""
        self.stopwatch.toggle()
        self._tick()

    def reset_time(self) -> None:
        """Count the elapsed time from 0."""
        self.stopwatch.reset()
        self._tick()

    def answer_field(self) -> QLineEdit | None:
        """The field of an answer that is waited for, None where none is.

        It is the presenter's; with one screen that window lies behind the picture, so there it is the projector's.
        """
        if not (self.on and self.window.lessons.asks):
            return None
        return (self.projector if self._alone else self.presenter).answer.line

    def _ask(self) -> None:
        """Open the field of an answer that is waited for, and close the other one."""
        field = self.answer_field()
        for each in (self.projector, self.presenter):
            each.answer.open(each.answer.line is field)

    # What is shown

    def follow(self, sentence: str) -> None:
        """Show what the presenter alone sees of the moment; `sentence` says what the last step did."""
        if self.on:
            self.presenter.dress(self.window.theme)
            lessons = self.window.lessons
            self.presenter.show_moment(sentence, self.upcoming(), lessons.notes(), lessons.answers())
            self._ask()

    def upcoming(self) -> str:
        """What the next step does."""
        if self.window.lessons.on:
            return self.window.lessons.upcoming()
        session = self.window.session
        ops, at = session.program.ops, session.cursor
        op = ops[at.op % len(ops)]
        text = translate("Room", "{name}: {rule}")
        return text.format(name=op.name, rule=op.rule)

    def _dress(self) -> None:
        self.mirror.set_theme(PROJECTED[self._theme])
        self.projector.dress(PROJECTED[self._theme])
        self.presenter.dress(self.window.theme)

    def _tick(self) -> None:
        self.presenter.show_time(self.stopwatch.text)

    def _show_state(self) -> None:
        if self.on:
            self.presenter.show_state(self.state())

    def state(self) -> str:
        """What differs between the room and the session, in one sentence; "" for nothing."""
        if self.unplugged:
            return translate("Room", "No projector: plug it in, and it goes on there.")
        if self.overlay.cover == "black":
            return translate("Room", "The room sees a black screen: B shows the picture.")
        if self.overlay.cover == "white":
            return translate("Room", "The room sees a white screen: W shows the picture.")
        if self.mirror.frozen:
            return translate("Room", "Frozen: the room sees this until F is pressed again.")
        return ""
