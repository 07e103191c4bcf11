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
               tip=translate("Actions", "Write to the file: all of a session (.visprop), or an experiment (.toml).")),
        Action("save-as", translate("Actions", "Save as…"), "File", ("Ctrl+Shift+S",), lambda w: w.saving.ask(),
               tip=translate("Actions", "Write to another file; .visprop holds all that was run, .toml the moment.")),
        Action("notes", translate("Actions", "Notes…"), "File", ("Ctrl+Alt+N",), lambda w: w.work.show_notes(),
               tip=translate("Actions", "Write down what belongs to this work; it is saved with the session.")),
    )


def predicting() -> tuple[Action, ...]:
    """Return the command that answers to another table."""
    return (
        Action("predict", translate("Actions", "Predict a table…"), "File", ("Ctrl+Shift+R",),
               lambda w: w.predicting.ask(),
               tip=translate("Actions", "Write what the network in view answers to the rows of another table.")),
    )


def probing() -> tuple[Action, ...]:
    """Return the commands of rows that are shown to the network and are no part of its run."""
    return (
        Action("own-input", translate("Actions", "Type an own input…"), "Network", ("Ctrl+I",),
               lambda w: w.probing.type_in(),
               tip=translate("Actions", "Show numbers of your own to the network: a probe, no part of the run.")),
        Action("end-probe", translate("Actions", "End the probe"), "Network", ("Ctrl+Shift+I",),
               lambda w: w.probing.end(), enabled=lambda w: w.probing.on,
               tip=translate("Actions", "Show the batch again in place of the row that is no part of the run.")),
    )
# fmt: on
