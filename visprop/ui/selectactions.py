"""The commands that move the selection through the network: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.ui.walk import DOWN, LEFT, RIGHT, UP, walk
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def selecting() -> tuple[Action, ...]:
    """Return the first commands of the Network menu, in its order."""
    return (
        Action("select-left", translate("Actions", "Select towards the inputs"), "Network", ("Shift+Left",),
               lambda w: walk(w, LEFT),
               tip=translate("Actions", "Select a weight into the selected node, or the node a weight comes from.")),
        Action("select-right", translate("Actions", "Select towards the outputs"), "Network", ("Shift+Right",),
               lambda w: walk(w, RIGHT),
               tip=translate("Actions", "Select a weight out of the selected node, or the node a weight goes to.")),
        Action("select-up", translate("Actions", "Select above"), "Network", ("Shift+Up",), lambda w: walk(w, UP),
               tip=translate("Actions", "Select the node, weight or bias above the selected one.")),
        Action("select-down", translate("Actions", "Select below"), "Network", ("Shift+Down",), lambda w: walk(w, DOWN),
               tip=translate("Actions", "Select the node, weight or bias below the selected one.")),
    )
# fmt: on
