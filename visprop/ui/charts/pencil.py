"""Mouse and keys of a chart that is drawn in. Imports pyqtgraph: only after the first frame."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor

from visprop.errors import InputError
from visprop.ui.charts.chart import Chart
from visprop.ui.drawing import Drawing, Place, rounded

REACH = 11  # pixels from a point at which it is taken
STEP = 50  # arrow keys that cross the chart
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
ENTER, DELETE = (Qt.Key.Key_Return, Qt.Key.Key_Enter), (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
OTHERS = (Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_Escape)
TAKEN = frozenset(  # others come also while the window is taken down, when there is nothing left to ask
    (
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
    )
)
DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class Pencil(QObject):
    """Draws in `chart`, whose name among the charts is `kind`.

    A click sets a point, a drag moves one, the right button deletes one. Arrows move the cross, Enter sets a point,
    Space picks one up and puts it down, N and P go from point to point, Delete deletes, 1 to 9 choose a class.
    """

    def __init__(self, chart: Chart, kind: str, drawing: Drawing) -> None:
        super().__init__(chart)
        self._chart, self._kind, self._drawing = chart, kind, drawing
        self.cross: Place | None = None
        self.held: int | None = None  # the row whose point is dragged, or was picked up
        self._pressed: QPointF | None = None
        self._was_on: bool | None = None
        self._lines = [pg.InfiniteLine(angle=angle, movable=False) for angle in (90, 0)]
        self._ring = pg.ScatterPlotItem(symbol="o", brush=None)
        for item in (*self._lines, self._ring):
            item.setZValue(10)
            chart.getPlotItem().addItem(item, ignoreBounds=True)
        chart.installEventFilter(self)
        chart.viewport().installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether one draws in this chart."""
        return self._drawing.shown(self._kind)

    def follow(self) -> None:
        """Show the cross while one draws, and give the chart the keyboard's attention."""
        on, view = self.on, self._chart.getPlotItem().getViewBox()
        if not on and self._was_on is False:
            return  # nothing to show; it is asked several times a second in a run
        self._was_on = on
        self._chart.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self._chart.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if on and self.cross is None:
            (left, right), (low, high) = view.viewRange()
            self.cross = self._rounded(QPointF((left + right) / 2, (low + high) / 2))
            self._chart.setFocus()  # one has just begun to draw
        if not on:
            self.cross = self.held = None
        self._show()

    def _show(self) -> None:
        visible, theme = self.cross is not None, self._chart.theme
        width = 2 * self._chart.scale_of_pixel
        for line, place in zip(self._lines, self.cross or (0, 0), strict=True):
            line.setVisible(visible)
            line.setPen(pg.mkPen(QColor(theme["muted"]), width=1, style=Qt.PenStyle.DashLine))
            line.setValue(place)
        self._ring.setVisible(visible)
        colour = theme["dcdz-arrow" if self.held is not None else "selection-line"]
        self._ring.setData([(self.cross or (0, 0))[0]], [(self.cross or (0, 0))[1]])
        self._ring.setPen(pg.mkPen(QColor(colour), width=max(2, width)))
        self._ring.setSize(round(16 * self._chart.scale_of_pixel))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is drawn; errors go where a guarded override's go."""
        try:
            return event.type() in TAKEN and self.on and self._take(watched, event)
        except InputError as error:
            self._drawing.refuse(error)
        except Exception:
            sys.excepthook(*sys.exc_info())
        return False

    def _take(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._chart and kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._key(event, kind == QEvent.Type.KeyPress)
        if watched is not self._chart and kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif watched is not self._chart and kind == QEvent.Type.MouseMove and self._pressed is not None:
            self._drag(event.position())
        elif watched is not self._chart and kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._release(event.position())
        else:
            return kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.ContextMenu)
        return True

    # The mouse

    def _press(self, event: Any) -> None:
        self._chart.setFocus()
        place = self._place(event.position())
        row = self._near(place)
        if event.button() == Qt.MouseButton.RightButton:
            self._delete(row)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self.held = event.position(), row
            self.cross = place if row is None else self._at(row)
            self._show()

    def _drag(self, at: QPointF) -> None:
        self.cross = self._place(at)
        self._show()

    def _release(self, at: QPointF) -> None:
        begun, row, self._pressed, self.held = self._pressed, self.held, None, None
        moved = (at - begun).manhattanLength() > 3
        if row is None:
            self.cross = self._place(at)
            self._drawing.add(self.cross)
        elif moved:
            self.cross = self._place(at)
            self._drawing.move(row, self.cross)
        self._show()

    def _place(self, at: QPointF) -> Place:
        view = self._chart.getPlotItem().getViewBox()
        return self._rounded(view.mapSceneToView(self._chart.mapToScene(at.toPoint())))

    def _rounded(self, point: QPointF) -> Place:
        (left, right), (low, high) = self._chart.getPlotItem().getViewBox().viewRange()
        return rounded(point.x(), right - left), rounded(point.y(), high - low)

    # Points

    def _near(self, place: Place) -> int | None:
        """The row of the point nearest to a place, as far as it is within reach."""
        drawn = self._drawing.points()
        width, height = self._chart.getPlotItem().getViewBox().viewPixelSize()
        away = np.hypot(*((drawn.places - place) / (width, height)).T)
        if not len(away) or away.min() > REACH * max(1.0, self._chart.scale_of_pixel):
            return None
        return int(drawn.rows[int(away.argmin())])

    def _at(self, row: int) -> Place:
        drawn = self._drawing.points()
        return tuple(drawn.places[int(np.flatnonzero(drawn.rows == row)[0])].tolist())

    def _delete(self, row: int | None) -> None:
        self.held = None
        if row is None:
            self._drawing.say_none()
        else:
            self._drawing.delete(row)

    # Keys

    def _key(self, event: Any, pressed: bool) -> bool:
        """Whether a key is one of the pencil's; once it is pressed, do what it says."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not plain or not (key in ARROWS or key in (*ENTER, *DELETE, *OTHERS) or key in DIGITS):
            return False
        if not pressed:
            event.accept()
        elif key in ARROWS:
            self._step(*ARROWS[key], 0.2 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0)
        elif key in DIGITS:
            self._drawing.choose(key - Qt.Key.Key_1)
        else:
            self._command(key)
        self._show()
        return True

    def _command(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            if self.held is None:
                self._drawing.toggle()
            self.held = None
        elif key in (Qt.Key.Key_N, Qt.Key.Key_P):
            self._go(1 if key == Qt.Key.Key_N else -1)
        elif key in DELETE:
            self._delete(self._near(self.cross) if self.held is None else self.held)
        elif self.held is not None:  # Space and Enter put it down
            row, self.held = self.held, None
            self._drawing.move(row, self.cross)
        elif key == Qt.Key.Key_Space:
            self.held = self._near(self.cross)
            if self.held is None:
                self._drawing.say_none()
        else:
            self._drawing.add(self.cross)

    def _step(self, across: int, up: int, part: float) -> None:
        (left, right), (low, high) = self._chart.getPlotItem().getViewBox().viewRange()
        x = self.cross[0] + across * part * (right - left) / STEP
        y = self.cross[1] + up * part * (high - low) / STEP
        self.cross = self._rounded(QPointF(min(max(x, left), right), min(max(y, low), high)))

    def _go(self, by: int) -> None:
        """Put the cross on the next point, in the order of the rows."""
        drawn = self._drawing.points()
        if not len(drawn.rows):
            self._drawing.say_none()
            return
        here = self._near(self.cross)
        found = np.flatnonzero(drawn.rows == here) if here is not None else ()
        place = (int(found[0]) + by) % len(drawn.rows) if len(found) else 0
        self.held, self.cross = None, tuple(drawn.places[place].tolist())
