"""The commands of files and of data: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def saving() -> tuple[Action, ...]:
    """Return the commands that write the experiment to a file."""
    return (
        Action("save", translate("Actions", "Save"), "File", ("Ctrl+S",), lambda w: w.saving.save(),
               tip=translate("Actions", "Write the experiment with its edits to its file (TOML).")),
        Action("save-as", translate("Actions", "Save as…"), "File", ("Ctrl+Shift+S",), lambda w: w.saving.ask(),
               tip=translate("Actions", "Write the experiment with its edits and the moment to another file.")),
    )
# fmt: on
