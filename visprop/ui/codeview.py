"""Code to be read: line numbers, the line just computed, an arrow at the line that runs next; a click asks to run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from visprop.paint import fonts
from visprop.picture.theme import LIGHT, Theme
from visprop.ui.codeink import CodeInk
from visprop.ui.guard import guarded
from visprop.ui.ownkeys import CLOSING, OwnKeys
from visprop.ui.wording import worded
from visprop.words import translate

CONTEXT = 3  # lines that stay in view around the one that is marked
DIGITS = 2  # of line numbers: more take their room from the code


class CodeView(QPlainTextEdit):
    """Lines of code that are read, not written.

    `opened(n)` is sent for a click or Enter on line n, `hovered(n)` when the pointer comes to another line (-1: none),
    `reached(n)` when the keyboard does.
    """

    opened = Signal(int)
    hovered = Signal(int)
    reached = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("code")
        worded(self, lambda: self.setAccessibleName(translate("Code", "Code twin")))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setCursorWidth(0)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        OwnKeys(self, CLOSING[1:])
        self._theme, self._ink = LIGHT, CodeInk(self.document())
        self._now, self._next, self._over, self._pressed = range(0), -1, -1, QPoint()
        self._gutter = Gutter(self)
        self.cursorPositionChanged.connect(self._reach)
        self.updateRequest.connect(self._scroll_gutter)

    # What is shown

    def dress(self, theme: Theme, px: int) -> None:
        """Take a theme's colours; `px` is the size of text."""
        self._theme = theme
        self.setFont(fonts.font("mono", px))
        self.document().setDocumentMargin(px // 3)
        self._ink.set_theme(theme)
        self.setViewportMargins(self._gutter.sizeHint().width(), 0, 0, 0)
        self._place_gutter()
        self._paint_marks()

    def mark(self, now: range, following: int) -> None:
        """Mark the lines just computed, and with an arrow the one that runs next; the keyboard comes along."""
        if (now, following) == (self._now, self._next):
            return
        self._now, self._next = now, following
        if not self.textCursor().hasSelection():
            self.go_to(now.start if now else following)
        self._paint_marks()
        wanted = range(min((*now, following)), max((*now, following)) + 1)
        self._show_lines(wanted if len(wanted) < self._fitting() else now)

    def line(self) -> int:
        """The line that the keyboard is on."""
        return self.textCursor().blockNumber()

    def go_to(self, line: int) -> None:
        """Bring the keyboard to a line."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line)))

    def _paint_marks(self) -> None:
        marks = [self._mark(line, "code-line") for line in self._now]
        if self.hasFocus() and self.line() not in self._now:
            marks.append(self._mark(self.line(), "selection"))
        self.setExtraSelections(marks)
        self._gutter.update()

    def _mark(self, line: int, token: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document().findBlockByNumber(line))
        mark.format.setBackground(QColor(self._theme[token]))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return mark

    def _fitting(self) -> int:
        """How many lines fit."""
        line = self.blockBoundingRect(self.document().firstBlock()).height()
        return max(1, int(self.viewport().height() // max(1.0, line)))

    def _show_lines(self, wanted: range) -> None:
        """Scroll as little as needed for these lines and some around them."""
        bar, fit = self.verticalScrollBar(), self._fitting()
        if not wanted:
            return
        room = min(CONTEXT, max(0, (fit - len(wanted)) // 2))
        top, bottom = wanted[0] - room, wanted[-1] + room
        if top < bar.value():
            bar.setValue(top)
        elif bottom >= bar.value() + fit:
            bar.setValue(bottom - fit + 1)

    # What the person does

    def line_at(self, at: QPoint) -> int:
        """The line at a point of the viewport, -1 where there is none."""
        block = self.firstVisibleBlock()
        while block.isValid():
            box = self._box(block)
            if box.top() <= at.y() < box.bottom():
                return block.blockNumber()
            block = block.next()
        return -1

    def _box(self, block: QTextBlock) -> QRectF:
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def box_of(self, line: int) -> QRect:
        """Where a line lies in the viewport."""
        return self._box(self.document().findBlockByNumber(line)).toRect()

    def _reach(self) -> None:
        self._paint_marks()
        self.reached.emit(self.line())

    def _hover(self, line: int) -> None:
        if line != self._over:
            self._over = line
            self.hovered.emit(line)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.line_at(event.position().toPoint()))

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            line = self.line_at(at)
            if line >= 0 and line == self.line_at(self._pressed):
                self.opened.emit(line)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in CLOSING[1:]:
            self.opened.emit(self.line())
        else:
            super().keyPressEvent(event)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    @guarded
    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self._paint_marks()

    @guarded
    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._paint_marks()

    # The gutter

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()

    def _place_gutter(self) -> None:
        room = self.contentsRect()
        self._gutter.setGeometry(room.left(), room.top(), self._gutter.sizeHint().width(), self.viewport().height())

    def _scroll_gutter(self, _room: QRect, dy: int) -> None:
        self._gutter.scroll(0, dy) if dy else self._gutter.update()

    def paint_gutter(self, painter: QPainter, width: int) -> None:
        """Draw line numbers, and the arrow at the line that runs next."""
        digit = self.fontMetrics().horizontalAdvance("0")
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        while block.isValid() and (box := self._box(block)).top() < self.viewport().height():
            line = block.blockNumber()
            if line in self._now:
                painter.fillRect(QRectF(0, box.top(), width, box.height()), QColor(self._theme["code-line"]))
            painter.setPen(QColor(self._theme["text" if line in self._now else "muted"]))
            numbers = QRectF(0, box.top(), (DIGITS + 0.6) * digit, box.height())
            painter.drawText(numbers, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(line + 1))
            if line == self._next:
                self._draw_arrow(painter, numbers.right() + 0.5 * digit, box.center().y(), digit)
            block = block.next()

    def _draw_arrow(self, painter: QPainter, x: float, y: float, size: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme["dcdz-arrow"]))
        corners = (QPointF(x, y - 0.6 * size), QPointF(x + size, y), QPointF(x, y + 0.6 * size))
        painter.drawPolygon(QPolygonF(list(corners)))


class Gutter(QWidget):
    """The strip at the left of a `CodeView`."""

    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        return QSize(round((DIGITS + 2.3) * self._view.fontMetrics().horizontalAdvance("0")), 0)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._view.paint_gutter(painter, self.width())
