"""The window: one experiment, looked at. Commands call the session and come back; only `refresh` shows anything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent

from visprop.debugger.cursor import Cursor
from visprop.experiment.titles import shown_title
from visprop.picture import numbers, theme, views
from visprop.picture.look import Look
from visprop.session import Session
from visprop.ui.authoring import Authoring
from visprop.ui.bench import BenchHand
from visprop.ui.canvasmenu import open_menu
from visprop.ui.changes import Changes
from visprop.ui.charts.control import Charts
from visprop.ui.clock import Clock
from visprop.ui.columnbuttons import ColumnButtons
from visprop.ui.comparing import Comparing
from visprop.ui.documents import Documents, local_file
from visprop.ui.drawing import Drawing
from visprop.ui.exports import Exports
from visprop.ui.failure import Failures
from visprop.ui.guard import guarded
from visprop.ui.health import Health
from visprop.ui.importing import Importing
from visprop.ui.inspectorwalk import Walk
from visprop.ui.keeping import Keeping
from visprop.ui.keysheet import KeySheet
from visprop.ui.landmarks import Landmarks
from visprop.ui.lessons import Lessons
from visprop.ui.menus import Commands
from visprop.ui.modelling import Modelling
from visprop.ui.moments import Moments
from visprop.ui.paintwatch import PaintWatch
from visprop.ui.palette import Palette
from visprop.ui.parts import Parts
from visprop.ui.pointing import Pointing
from visprop.ui.predicting import Predicting
from visprop.ui.probing import Probing
from visprop.ui.proving import Proving
from visprop.ui.remembered import Remembered, user_settings
from visprop.ui.room.room import Room
from visprop.ui.saving import Saving
from visprop.ui.scene import Scene
from visprop.ui.settings import Settings
from visprop.ui.side import Side
from visprop.ui.signs import Signs
from visprop.ui.stops import Stops
from visprop.ui.style import dress, scale_of, text_px
from visprop.ui.tables import Tables
from visprop.ui.tip import Tips
from visprop.ui.toolbar import Toolbar
from visprop.ui.travel import Travel
from visprop.ui.unsaved import Unsaved
from visprop.ui.viewing import Viewing
from visprop.ui.watches import Watches
from visprop.ui.wording import speak
from visprop.ui.work import Work

DEFAULT_SIZE = (1280, 800)
LEAST_SIZE = (960, 640)


class Window(Pointing):
    """Shows `session` and lets a person drive it; `settings` is where it remembers its state (default: the user's).

    `complete` is emitted when it has all its parts, after its first frame; `closed` when the person, or the desktop,
    has closed it.
    """

    complete = Signal()
    closed = Signal()

    def __init__(self, session: Session, settings: QSettings | None = None) -> None:
        super().__init__()
        self.remembered = Remembered(settings if settings is not None else user_settings())
        speak(self.remembered.language)
        numbers.use(self.remembered.numbers)
        self.session, self.look = session, self.remembered.look()
        self.grain, self.speed = self.remembered.grain, self.remembered.speed
        self.theme = theme.DARK if self.remembered.theme == "dark" else theme.LIGHT
        self.log_axis, self.still = self.remembered.log_axis, self.remembered.flag("still", False)
        self.scale, self._ready, self._stop, self._broken = 0.0, False, "", ""
        self.failures, self.clock = Failures(self), Clock(self, self)
        self.documents, self.moments = Documents(self, self.remembered), Moments(self)
        self.exports, self.saving, self.tables = Exports(self), Saving(self), Tables(self)
        self.work, self.unsaved = Work(self), Unsaved(self)
        self.probing, self.importing = Probing(self), Importing(self)
        self.predicting = Predicting(self)
        self.travel, self.stops, self.side = Travel(self), Stops(self), Side(self)
        self.landmarks, self.comparing = Landmarks(self), Comparing(self)
        self.proving, self.health = Proving(self), Health(self)
        self.why, self.viewing = Walk(self), Viewing(self)
        self.changes, self.settings, self.watches = Changes(self), Settings(self), Watches(self)
        self.charts, self.drawing = Charts(self), Drawing(self)
        self.keeping, self.modelling = Keeping(self), Modelling(self)
        self.room, self.lessons, self.authoring = Room(self), Lessons(self), Authoring(self)
        self.commands = Commands(self)
        self.toolbar = Toolbar(self, self.commands.qt)
        self.parts = Parts(self, self.commands.qt, self.remembered)
        self.parts.bottom.header.show_state(self.charts)
        self.scene = Scene(self.parts.canvas, self.parts.strip, self.parts.bottom)
        self.tips, self.signs = Tips(self), Signs(self)
        self.addToolBar(self.toolbar)
        self.commands.fill_menus()
        self.setAcceptDrops(True)
        self.setMinimumSize(*LEAST_SIZE)
        self.bench, self.columns = BenchHand(self), ColumnButtons(self)
        self._watch = PaintWatch(self, self._add_plot)
        self._connect()
        self._place()
        self.saving.opened(session, session.origin.source)
        self.set_session(session)

    def _connect(self) -> None:
        self.parts.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.parts.canvas.customContextMenuRequested.connect(lambda at: open_menu(self, at))
        self.parts.canvas.clicked.connect(self.select)
        self.parts.canvas.opened.connect(self.changes.open)
        self.parts.canvas.pullable = lambda name: self.changes.place(name) is not None
        self.parts.canvas.twinned = lambda: views.kind(self.look.view).twins
        self.parts.canvas.pulled.connect(self.changes.pull)
        self.parts.canvas.let_go.connect(self.changes.let_go)
        self.parts.canvas.resized.connect(lambda *_: self.refresh())
        self.parts.strip.clicked.connect(self.why.explain)
        self.parts.strip.resized.connect(lambda *_: self.refresh())
        self.parts.panel.asked.connect(self.settings.open)
        self.parts.panel.stepped.connect(self.settings.step)
        self.travel.connect()

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
        self.parts.toggle(name)
        self.refresh()

    def part_shown(self, name: str) -> bool:
        """Return whether "panel", "bottom" or "debug" is shown."""
        return self.parts.shown(name)

    def show_keys(self) -> None:
        """Show all commands with their keys."""
        KeySheet(self.commands.rows, self).open()

    def show_palette(self) -> None:
        """Find a command by its name."""
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
        with self._held():
            super().resizeEvent(event)
            scale = scale_of(self.width(), self.height())
            if scale != self.scale:
                self.scale = scale
                self._put_on()
            self.toolbar.fit(self.width())
            self.parts.arrange(scale)

    def _add_plot(self) -> None:
        if not self.isVisible():  # closed while the first frame was painted
            return
        self.parts.add_plot(self.theme, self.scale, self.log_axis)
        self.travel.connect_plot()
        self.refresh()
        self.complete.emit()

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_file(event):
            event.acceptProposedAction()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.documents.open(local_file(event))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
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
        self.remembered.sync()
        self.parts.close()
        super().closeEvent(event)
        self.closed.emit()
