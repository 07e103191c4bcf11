"""The commands that change the model, and those of runs to compare: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def modelling() -> tuple[Action, ...]:
    """Return the commands, in the order of the Network menu."""
    return (
        Action("add-layer", translate("Actions", "Add a hidden layer"), "Network", ("Ctrl+Alt++", "Ctrl+Alt+="),
               lambda w: w.modelling.step_layer(+1),
               tip=translate("Actions", "Another run, with a layer behind the one pointed at, else the last.")),
        Action("drop-layer", translate("Actions", "Take a hidden layer away"), "Network", ("Ctrl+Alt+-",),
               lambda w: w.modelling.step_layer(-1), enabled=lambda w: w.modelling.place() > 0,
               tip=translate("Actions", "Another run, without the hidden layer pointed at, else the last.")),
        Action("add-neuron", translate("Actions", "Add a neuron"), "Network", ("Alt++", "Alt+="),
               lambda w: w.modelling.step(+1), enabled=lambda w: w.modelling.layer() > 0,
               tip=translate("Actions", "Another run, one neuron more in the layer pointed at, else the first.")),
        Action("drop-neuron", translate("Actions", "Take a neuron away"), "Network", ("Alt+-",),
               lambda w: w.modelling.step(-1), enabled=lambda w: w.modelling.can_drop(),
               tip=translate("Actions", "Another run, one neuron less in the layer pointed at, else the first.")),
        Action("overfitting", translate("Actions", "Overfitting side by side…"), "Network", ("Ctrl+Alt+O",),
               lambda w: w.modelling.show_overfitting(),
               tip=translate("Actions", "A small and a large network on the same few points, in lock-step.")),
        Action("draw-points", translate("Actions", "Draw points"), "Network", ("Shift+D",),
               lambda w: w.drawing.toggle(), enabled=lambda w: w.drawing.on or w.drawing.possible(),
               checked=lambda w: w.drawing.on,
               tip=translate("Actions", "Set, move and delete rows in the chart of the output: data of your own.")),
        Action("keep-run", translate("Actions", "Keep this run"), "Network", ("M",), lambda w: w.keeping.keep(),
               enabled=lambda w: len(w.session.losses) > 0,
               tip=translate("Actions", "Keep losses and settings of the run in view, to compare the next one with.")),
    )
# fmt: on
