"""The commands of the lecture room: a part of the table of actions. No Qt here.

All but the first are for the time of a presentation; their keys then work in every window (see `ui.room.keys`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from visprop.ui.action import Action
from visprop.words import translate

NEXT = ("PgDown", "Right", "Down", "Space", "N", "Return", "Enter")
BACK = ("PgUp", "Left", "Up", "Backspace", "P")


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def presenting() -> tuple[Action, ...]:
    """Return the commands of the menu "Present"."""
    return (
        Action("lesson-open", translate("Actions", "Open lesson…"), "Present", ("Ctrl+Alt+F5",),
               lambda w: w.lessons.ask(),
               tip=translate("Actions", "Open a lesson file: scenes that are told press by press.")),
        Action("lesson-close", translate("Actions", "Close lesson"), "Present", ("Ctrl+Alt+W",),
               lambda w: w.lessons.close(), enabled=lambda w: w.lessons.on,
               tip=translate("Actions", "Close the lesson; its experiment stays open.")),
        Action("lesson-add", translate("Actions", "Add this moment as a scene…"), "Present", ("Ctrl+Alt+A",),
               lambda w: w.authoring.ask(),
               tip=translate("Actions", "Write the moment in view into a lesson file of your own, as its last scene.")),
        Action("lesson-export", translate("Actions", "Export lesson…"), "Present", ("Ctrl+Alt+H",),
               lambda w: w.exports.ask_lesson(), enabled=lambda w: w.lessons.on,
               tip=translate("Actions", "Write the open lesson as a hand-out or a film, or its scene as a worksheet.")),
        Action("present", translate("Actions", "Present"), "Present", ("Ctrl+F5",), lambda w: w.room.toggle(),
               checked=lambda w: w.room.on,
               tip=translate("Actions", "Show the session on the projector, with a presenter's window here.")),
        _room("room-next", translate("Actions", "Room: on"), NEXT, lambda w: w.room.onward(),
              translate("Actions", "While presenting: the next step, in every window of the program.")),
        _room("room-back", translate("Actions", "Room: back"), BACK, lambda w: w.room.back(),
              translate("Actions", "While presenting: the step before.")),
        _room("room-black", translate("Actions", "Room: black"), (".", "B"), lambda w: w.room.cover("black"),
              translate("Actions", "While presenting: a black screen; again for the picture."),
              lambda w: w.room.overlay.cover == "black"),
        _room("room-white", translate("Actions", "Room: white"), ("W",), lambda w: w.room.cover("white"),
              translate("Actions", "While presenting: a white screen; again for the picture."),
              lambda w: w.room.overlay.cover == "white"),
        _room("room-leave", translate("Actions", "Room: leave"), ("Esc",), lambda w: w.room.leave(),
              translate("Actions", "End the presentation; nothing is lost.")),
        _room("room-freeze", translate("Actions", "Room: freeze"), ("F",), lambda w: w.room.freeze(),
              translate("Actions", "While presenting: keep the picture on the projector while you prepare; F again."),
              lambda w: w.room.mirror.frozen),
        _room("room-theme", translate("Actions", "Room: light or dark"), ("T",), lambda w: w.room.change_theme(),
              translate("Actions", "While presenting: the other theme on the projector.")),
        *_tools(),
    )


def _tools() -> tuple[Action, ...]:
    return (
        _tool("laser", translate("Actions", "Room: laser"), "L",
              translate("Actions", "While presenting: a red dot where the mouse points.")),
        _tool("spotlight", translate("Actions", "Room: spotlight"), "S",
              translate("Actions", "While presenting: all is dark but a circle around the mouse.")),
        _tool("pen", translate("Actions", "Room: pen"), "D",
              translate("Actions", "While presenting: draw on the picture with the mouse.")),
        _tool("eraser", translate("Actions", "Room: eraser"), "X",
              translate("Actions", "While presenting: erase the lines of the pen that the mouse is drawn over.")),
        _room("room-colour", translate("Actions", "Room: next colour"), ("C",), lambda w: w.room.overlay.next_colour(),
              translate("Actions", "While presenting: the pen's next colour.")),
        _room("room-undo", translate("Actions", "Room: undo ink"), ("Ctrl+Z",), lambda w: w.room.overlay.undo(),
              translate("Actions", "While presenting: take the last line of the pen back, or what was erased.")),
        _room("room-erase", translate("Actions", "Room: erase all ink"), ("E",), lambda w: w.room.overlay.erase(),
              translate("Actions", "While presenting: erase all lines of the pen.")),
        _room("room-zoom-in", translate("Actions", "Room: zoom in"), ("+", "="), lambda w: w.room.zoom(1.25),
              translate("Actions", "While presenting: larger at the mouse; the wheel does it too.")),
        _room("room-zoom-out", translate("Actions", "Room: zoom out"), ("-",), lambda w: w.room.zoom(0.8),
              translate("Actions", "While presenting: smaller again.")),
        _room("room-fit", translate("Actions", "Room: whole picture"), ("0",), lambda w: w.room.fit(),
              translate("Actions", "While presenting: the whole picture.")),
        _room("room-clock", translate("Actions", "Room: start or hold the time"), ("Ctrl+T",),
              lambda w: w.room.toggle_time(), translate("Actions", "While presenting: start or hold the elapsed time."),
              lambda w: w.room.stopwatch.on),
        _room("room-clock-reset", translate("Actions", "Room: time from 0"), ("Ctrl+R",),
              lambda w: w.room.reset_time(),
              translate("Actions", "While presenting: count the elapsed time from 0 again.")),
    )
# fmt: on


def _tool(name: str, title: str, key: str, tip: str) -> Action:
    def toggle(window: Any) -> None:
        window.room.overlay.toggle_tool(name)

    return _room(f"room-{name}", title, (key,), toggle, tip, lambda w: w.room.overlay.tool == name)


def _room(
    name: str,
    title: str,
    keys: tuple[str, ...],
    run: Callable[[Any], None],
    tip: str,
    checked: Callable[[Any], bool] | None = None,
) -> Action:
    return Action(name, title, "Present", keys, run, lambda w: w.room.on, checked, tip=tip, room=True)
