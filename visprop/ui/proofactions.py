"""The commands of proofs, of the health lamps and of the cost counter: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def proving() -> tuple[Action, ...]:
    """Return the commands, in the order of their menus."""
    return (
        Action("prove", translate("Actions", "Prove gradients"), "Debug", ("Ctrl+K",), lambda w: w.proving.toggle(),
               checked=lambda w: w.proving.on,
               tip=translate("Actions", "Compare every gradient of this iteration with a numerical one, and mark it.")),
        Action("always-prove", translate("Actions", "Always prove"), "Debug", ("Ctrl+Shift+K",),
               lambda w: w.proving.toggle_always(), checked=lambda w: w.proving.always,
               tip=translate("Actions", "Prove the gradients of every iteration that is shown while the run rests.")),
        Action("health", translate("Actions", "Next health lamp"), "Debug", ("Ctrl+Shift+H",),
               lambda w: w.health.next(), enabled=lambda w: bool(w.health.lit),
               tip=translate("Actions", "Go to what makes gradients vanish or explode, or neurons useless.")),
        Action("cost-counter", translate("Actions", "Cost counter"), "View", ("Ctrl+Shift+M",),
               lambda w: w.toggle_effort(), checked=lambda w: w.look.effort,
               tip=translate("Actions", "Count the multiplications of each pass above the network.")),
    )
# fmt: on
