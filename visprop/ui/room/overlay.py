"""What lies over the picture in the lecture room: ink, spotlight, laser, a black or white screen, and the zoom.

One value for the projector and for its small picture before the presenter, so that both always agree. Places are parts
of the picture, 0..1 from its upper left corner: they hold on every screen, and when the projector comes back.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

Point = tuple[float, float]

LASER, SPOT, PEN, ERASER = "laser", "spotlight", "pen", "eraser"
TOOLS = (LASER, SPOT, PEN, ERASER)
COLOURS = ("dcdz-arrow", "selection-line", "bias-line", "text")  # theme tokens of the pen, chosen in turn
BLACK, WHITE = "black", "white"
NEAR = 0.02  # an eraser takes a stroke that is so near, in heights of the picture


@dataclass(slots=True)
class Stroke:
    """A line of the pen, in a theme's colour."""

    token: str
    points: list[Point] = field(default_factory=list)


class Overlay(QObject):
    """The state of all that; `changed` is emitted after each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tool, self.colour, self.cover = "", COLOURS[0], ""
        self.pointer: Point | None = None
        self.strokes: list[Stroke] = []
        self.place: tuple[float, Point] = (1.0, (0.5, 0.5))
        self._undone: list[list[Stroke]] = []
        self._drawing = False

    def toggle_tool(self, tool: str) -> None:
        """Take a tool of TOOLS into the hand, or put it away."""
        self.tool = "" if tool == self.tool else tool
        self.changed.emit()

    def next_colour(self) -> None:
        """Take the pen in its next colour."""
        if self.tool == PEN:
            self.colour = COLOURS[(COLOURS.index(self.colour) + 1) % len(COLOURS)]
        self.tool = PEN
        self.changed.emit()

    def toggle_cover(self, cover: str) -> None:
        """Show a black or white screen, or the picture again."""
        self.cover = "" if cover == self.cover else cover
        self.changed.emit()

    def point_at(self, point: Point | None) -> None:
        """Say where the pointer is; None where it has left the picture."""
        self.pointer = point
        if self.tool:
            self.changed.emit()

    def press(self, point: Point) -> None:
        """Begin a stroke, or erase what is there."""
        if self.tool == PEN:
            self._remember()
            self.strokes.append(Stroke(self.colour, [point]))
            self._drawing = True
        elif self.tool == ERASER:
            self._erase_at(point)
        self.changed.emit()

    def drag(self, point: Point) -> None:
        """Draw on, or erase on."""
        self.pointer = point
        if self.tool == PEN and self._drawing:
            self.strokes[-1].points.append(point)
        elif self.tool == ERASER:
            self._erase_at(point)
        self.changed.emit()

    def let_go(self) -> None:
        """End the stroke."""
        self._drawing = False

    def undo(self) -> None:
        """Take the last stroke, or what was erased last, back."""
        if self._undone:
            self.strokes, self._drawing = self._undone.pop(), False
            self.changed.emit()

    def erase(self) -> None:
        """Erase all ink; it can be undone."""
        if self.strokes:
            self._remember()
            self.strokes = []
            self.changed.emit()

    def clean(self) -> None:
        """Forget all ink: another scene is shown."""
        if self.strokes or self._undone:
            self.strokes, self._undone, self._drawing = [], [], False
            self.changed.emit()

    def set_place(self, place: tuple[float, Point]) -> None:
        """Zoom: how many times larger, and which point of the picture lies in the middle."""
        if place != self.place:
            self.place = place
            self.changed.emit()

    def _remember(self) -> None:
        self._undone.append(list(self.strokes))

    def _erase_at(self, point: Point) -> None:
        kept = [stroke for stroke in self.strokes if not _near(stroke, point)]
        if len(kept) < len(self.strokes):
            self._remember()
            self.strokes = kept


def _near(stroke: Stroke, point: Point) -> bool:
    """Whether a stroke passes a point; one drawn quickly has its points far apart."""
    ends = zip(stroke.points, stroke.points[1:] or stroke.points, strict=False)
    return any(_distance(point, start, end) < NEAR for start, end in ends)


def _distance(point: Point, start: Point, end: Point) -> float:
    (px, py), (x0, y0), (x1, y1) = point, start, end
    length = (x1 - x0) ** 2 + (y1 - y0) ** 2
    share = min(max(((px - x0) * (x1 - x0) + (py - y0) * (y1 - y0)) / length, 0.0), 1.0) if length else 0.0
    return ((px - x0 - share * (x1 - x0)) ** 2 + (py - y0 - share * (y1 - y0)) ** 2) ** 0.5
