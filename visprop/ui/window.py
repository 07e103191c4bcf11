"""The window: one experiment, looked at. Commands call the session and come back; only `refresh` shows anything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent

from visprop.debugger.cursor import Cursor
from visprop.experiment.titles import shown_title
from visprop.picture import numbers, theme
from visprop.picture.look import Look
from visprop.session import Session
from visprop.ui.failure import Failures
from visprop.ui.front import Front, keep_room
from visprop.ui.gathered import Gathered
from visprop.ui.guard import guarded
from visprop.ui.pointing import Pointing
from visprop.ui.remembered import Remembered, user_settings
from visprop.ui.style import dress, scale_of, text_px
from visprop.ui.wording import speak

DEFAULT_SIZE = (1280, 800)
LEAST_SIZE = (960, 640)


class Window(Pointing):
    """Shows `session` and lets a person drive it; `settings` is where it remembers its state (default: the user's).

    Unless `whole`, it shows the network alone until `assemble` is called: the rest of it takes as long to import.

    `complete` is emitted when it has all its parts, after its first frame; `closed` when the person, or the desktop,
    has closed it.
    """

    complete = Signal()
    closed = Signal()

    def __init__(self, session: Session, settings: QSettings | None = None, whole: bool = True) -> None:
        super().__init__()
        self.remembered = Remembered(settings if settings is not None else user_settings())
        speak(self.remembered.language)
        numbers.use(self.remembered.numbers)
        self.session, self.look = session, self.remembered.look()
        self.grain, self.speed = self.remembered.grain, self.remembered.speed
        self.theme = theme.DARK if self.remembered.theme == "dark" else theme.LIGHT
        self.log_axis, self.still = self.remembered.log_axis, self.remembered.flag("still", False)
        self.scale, self._ready, self._stop, self._broken = 0.0, False, "", ""
        self.failures, self.front = Failures(self), Front(self)
        self._resized = Gathered(self.refresh, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self._place()
        if whole:
            self.assemble()

    def assemble(self) -> None:
        """Get all parts."""
        from visprop.ui.assembly import assemble

        assemble(self, self.front.canvas)
        self.front = None
        self.saving.opened(self.session, self.session.origin.source)
        self.set_session(self.session)
        if self.isVisible():
            with self._held():
                for part in (self.menuBar(), self.toolbar, self.statusBar(), self.centralWidget()):
                    part.show()  # Qt would show it in the event loop, and lay nothing out until then
                self.layout().activate()
                self._fit()

    def _place(self) -> None:
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(DEFAULT_SIZE[0], screen.width()), min(DEFAULT_SIZE[1], screen.height()))
        self.restoreGeometry(self.remembered.layout("window"))

    # Which session is shown

    def set_session(self, session: Session, look: Look | None = None) -> None:
        """Open another session; undo comes back to the one before."""
        if session is not self.session:
            self.travel.replaced(self.session)
            self.stops.adopt(session)
            self.watches.adopt(session)
        self.show_session(session, look)

    def show_session(self, session: Session, look: Look | None = None) -> None:
        """Show a session at its moment, by default with nothing selected."""
        self.clock.halt()
        self.session = session
        self.grain = look.grain if look else self.grain
        kept = {"scale": self.look.scale, "grain": self.grain, "effort": self.look.effort}
        kept |= {"language": self.look.language, "numbers": self.look.numbers}
        shown = look or Look(view=self.look.view, notation=self.look.notation)
        self.look = replace(shown, **kept)
        self._stop = self._broken = ""
        self.tips.forget()
        self.why.forget()
        self.setWindowTitle(f"{shown_title(session.experiment.title).replace('[*]', '')}[*] – visprop")
        self.parts.canvas.fit()
        self.refresh()
        self.commands.sync()

    # What commands do

    def at_start(self) -> bool:
        """Return whether nothing is before this moment."""
        return self.session.cursor == Cursor()

    def give_up(self) -> None:
        """Stop what goes on by itself: play, run, a search, a proof."""
        if self.clock.proving:
            self.proving.give_up()
        else:
            self.clock.pause()

    def toggle_part(self, name: str) -> None:
        """Show or hide "panel", "bottom" or "debug"."""
        with self._held():
            self.parts.toggle(name)

    def part_shown(self, name: str) -> bool:
        """Return whether "panel", "bottom" or "debug" is shown."""
        return self.parts.shown(name)

    def show_keys(self) -> None:
        """Show all commands with their keys."""
        from visprop.ui.keysheet import KeySheet

        KeySheet(self.commands.rows, self).open()

    def show_palette(self) -> None:
        """Find a command by its name."""
        from visprop.ui.palette import Palette

        Palette(self).open()

    # What Qt says

    def _dress(self) -> None:
        """Bring theme and scale to everything."""
        with self._held():
            self._put_on()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Refresh once at the end of the context, not for every part that gets another size in it."""
        self._ready = False
        try:
            yield
        finally:
            self._ready = True
        self.refresh()

    def _put_on(self) -> None:
        self.look = replace(self.look, scale=self.scale)
        dress(self, self.theme, self.scale)
        self.commands.draw_icons(self.theme["text"], self.theme["unknown-line"], round(24 * self.scale))
        self.toolbar.set_scale(self.scale)
        self.parts.dress(self.session, self.theme, self.scale)
        self.signs.dress(self.theme, text_px(self.scale))
        self.commands.sync()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.front is not None:
            super().resizeEvent(event)
            self.front.arrange()
            return
        with self._held():
            super().resizeEvent(event)
            self._fit()

    def _fit(self) -> None:
        """Give everything the size that it has in the window as it is now."""
        scale = scale_of(self.width(), self.height())
        if scale != self.scale:
            self.scale = scale
            self._put_on()
        self.toolbar.fit(self.width())
        # Else bars get their new heights later, and the frames new sizes once more. The status bar measures what lies
        # in it when it is told to, and the window asked it at its next size only: all moved by 11 pixels there.
        QGuiApplication.sendEvent(self.statusBar(), QEvent(QEvent.Type.LayoutRequest))
        self.layout().activate()
        self.parts.arrange(scale)

    def fit_frames(self) -> None:
        """Show frames in the size that their views have now: once, where several have got another one."""
        if self._ready:  # else a refresh comes at the end
            self._resized.ask()

    def add_plot(self) -> None:
        if not self.isVisible():  # closed while the first frame was painted
            return
        self.parts.add_plot(self.theme, self.scale, self.log_axis)
        self.travel.connect_plot()
        self.refresh()
        self.complete.emit()

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from visprop.ui.documents import local_file

        if local_file(event):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        from visprop.ui.documents import local_file

        event.acceptProposedAction()
        self.documents.open(local_file(event))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.front is not None:
            super().closeEvent(event)
            self.closed.emit()
            return
        self.clock.halt()
        self.work.worker.finish()
        if not self.unsaved.may_close():
            event.ignore()
            return
        self.room.close()
        self.tables.close()
        self.documents.loading.give_up()
        self.exports.stop()
        self.remembered.put_layout("window", self.saveGeometry())
        keep_room(self)
        self.remembered.sync()
        self.parts.close()
        super().closeEvent(event)
        self.closed.emit()
