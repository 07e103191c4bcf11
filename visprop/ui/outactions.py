"""The commands that bring pictures and films out of the window: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def exporting() -> tuple[Action, ...]:
    """Return the commands that write pictures and films."""
    return (
        Action("export-picture", translate("Actions", "Export picture…"), "File", ("Ctrl+Alt+P",),
               lambda w: w.exports.ask_picture(),
               tip=translate("Actions", "Write the network, a chart or the window as PNG, SVG or PDF, or copy it.")),
        Action("export-film", translate("Actions", "Export film…"), "File", ("Ctrl+Alt+F",),
               lambda w: w.exports.ask_film(),
               tip=translate("Actions", "Write steps as MP4, GIF, WebP or WebM, or as numbered PNG pictures.")),
    )


def copying() -> tuple[Action, ...]:
    """Return the command that copies a picture."""
    return (
        Action("copy-picture", translate("Actions", "Copy picture"), "Edit", ("Ctrl+Alt+C",),
               lambda w: w.exports.copy_picture(),
               tip=translate("Actions", "Put the network and its formula on the clipboard, in double size.")),
    )
# fmt: on
