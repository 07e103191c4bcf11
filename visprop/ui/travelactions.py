"""The commands that go somewhere in the run: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def travelling() -> tuple[Action, ...]:
    """Return the commands of the Debug menu that go to a place in time."""
    return (
        Action("go-to", translate("Actions", "Go to iteration…"), "Debug", ("Ctrl+G",), lambda w: w.travel.ask(),
               tip=translate("Actions", "Write an iteration to go to; what was not run yet is run, up to a stop.")),
        _go("end", "Ctrl+End", translate("Actions", "Go to the end"),
            translate("Actions", "Go to the end of what was run.")),
        _go("previous-epoch", "Ctrl+Left", translate("Actions", "Previous epoch"),
            translate("Actions", "Go back to the last beginning of an epoch.")),
        _go("next-epoch", "Ctrl+Right", translate("Actions", "Next epoch"),
            translate("Actions", "Go to the end of this epoch, as far as it was run.")),
        _go("previous-edit", "Alt+Left", translate("Actions", "Previous edit"),
            translate("Actions", "Go back to the last edit of this branch before this moment.")),
        _go("next-edit", "Alt+Right", translate("Actions", "Next edit"),
            translate("Actions", "Go to the next edit of this branch.")),
        _go("previous-stop", "Ctrl+Up", translate("Actions", "Previous stop met"),
            translate("Actions", "Go back to the last moment before this one where the run has stopped.")),
        _go("next-stop", "Ctrl+Down", translate("Actions", "Next stop met"),
            translate("Actions", "Go to the next moment where the run has stopped.")),
        Action("go-to-best", translate("Actions", "Go to the best epoch"), "Debug", ("Alt+Home",),
               lambda w: w.travel.keep_best(), enabled=lambda w: w.session.best_epoch is not None,
               tip=translate("Actions", "Go back to the end of the epoch whose validation was best so far.")),
    )


def _go(name: str, key: str, title: str, tip: str) -> Action:
    id = name if "-" in name else f"go-{name}"
    return Action(id, title, "Debug", (key,), lambda w: w.travel.go(name), enabled=lambda w: w.travel.can_go(name),
                  tip=tip)
# fmt: on
