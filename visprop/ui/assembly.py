"""All parts of the window and what goes on in it, made in the order in which they need each other.

Imported behind the first frame, or where a window is made whole at once: with what it imports it takes 0.3 s.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from visprop.picture import views
from visprop.ui.authoring import Authoring
from visprop.ui.bench import BenchHand
from visprop.ui.canvasmenu import open_menu
from visprop.ui.changes import Changes
from visprop.ui.charts.control import Charts
from visprop.ui.clock import Clock
from visprop.ui.columnbuttons import ColumnButtons
from visprop.ui.comparing import Comparing
from visprop.ui.documents import Documents
from visprop.ui.drawing import Drawing
from visprop.ui.exports import Exports
from visprop.ui.frameview import FrameView
from visprop.ui.health import Health
from visprop.ui.importing import Importing
from visprop.ui.inspectorwalk import Walk
from visprop.ui.keeping import Keeping
from visprop.ui.landmarks import Landmarks
from visprop.ui.lessons import Lessons
from visprop.ui.menus import Commands
from visprop.ui.modelling import Modelling
from visprop.ui.moments import Moments
from visprop.ui.paintwatch import PaintWatch
from visprop.ui.parts import Parts
from visprop.ui.predicting import Predicting
from visprop.ui.probing import Probing
from visprop.ui.proving import Proving
from visprop.ui.room.room import Room
from visprop.ui.saving import Saving
from visprop.ui.scene import Scene
from visprop.ui.settings import Settings
from visprop.ui.side import Side
from visprop.ui.signs import Signs
from visprop.ui.stops import Stops
from visprop.ui.tables import Tables
from visprop.ui.tip import Tips
from visprop.ui.toolbar import Toolbar
from visprop.ui.travel import Travel
from visprop.ui.unsaved import Unsaved
from visprop.ui.viewing import Viewing
from visprop.ui.watches import Watches
from visprop.ui.work import Work


def assemble(window: Any, canvas: FrameView) -> None:
    """Make them; `canvas` is where the network is shown."""
    _make_hands(window)
    _make_parts(window, canvas)
    _connect(window)


def _make_hands(window: Any) -> None:
    """What does the work of the commands."""
    window.clock = Clock(window, window)
    window.documents, window.moments = Documents(window, window.remembered), Moments(window)
    window.exports, window.saving, window.tables = Exports(window), Saving(window), Tables(window)
    window.work, window.unsaved = Work(window), Unsaved(window)
    window.probing, window.importing = Probing(window), Importing(window)
    window.predicting = Predicting(window)
    window.travel, window.stops, window.side = Travel(window), Stops(window), Side(window)
    window.landmarks, window.comparing = Landmarks(window), Comparing(window)
    window.proving, window.health = Proving(window), Health(window)
    window.why, window.viewing = Walk(window), Viewing(window)
    window.changes, window.settings, window.watches = Changes(window), Settings(window), Watches(window)
    window.charts, window.drawing = Charts(window), Drawing(window)
    window.keeping, window.modelling = Keeping(window), Modelling(window)
    window.room, window.lessons, window.authoring = Room(window), Lessons(window), Authoring(window)
    window.commands = Commands(window)


def _make_parts(window: Any, canvas: FrameView) -> None:
    """What is seen."""
    window.toolbar = Toolbar(window, window.commands.qt)
    window.parts = Parts(window, window.commands.qt, window.remembered, canvas)
    window.parts.bottom.header.show_state(window.charts)
    window.scene = Scene(window.parts.canvas, window.parts.strip, window.parts.bottom)
    window.tips, window.signs = Tips(window), Signs(window)
    window.addToolBar(window.toolbar)
    window.commands.fill_menus()
    window.bench, window.columns = BenchHand(window), ColumnButtons(window)
    window.watch = PaintWatch(window, window.add_plot)


def _connect(window: Any) -> None:
    window.parts.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    window.parts.canvas.customContextMenuRequested.connect(lambda at: open_menu(window, at))
    window.parts.canvas.clicked.connect(window.select)
    window.parts.canvas.opened.connect(window.changes.open)
    window.parts.canvas.pullable = lambda name: window.changes.place(name) is not None
    window.parts.canvas.twinned = lambda: views.kind(window.look.view).twins
    window.parts.canvas.pulled.connect(window.changes.pull)
    window.parts.canvas.let_go.connect(window.changes.let_go)
    window.parts.strip.clicked.connect(window.why.explain)
    for view in (window.parts.canvas, window.parts.strip):
        view.resized.connect(window.fit_frames)
    window.parts.panel.asked.connect(window.settings.open)
    window.parts.panel.stepped.connect(window.settings.step)
    window.travel.connect()
