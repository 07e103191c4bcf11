"""The commands of the charts: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def charting() -> tuple[Action, ...]:
    """Return the commands, in the order of the View menu."""
    return (
        _chart("loss", "Alt+4", translate("Actions", "Chart: loss"),
               translate("Actions", "Show the loss over the run, above the run bar.")),
        _chart("gradient", "Alt+5", translate("Actions", "Chart: gradient norm"),
               translate("Actions", "Show the length of the gradient under the loss, over the same time.")),
        _chart("scores", "Alt+A", translate("Actions", "Chart: scores"),
               translate("Actions", "Show accuracy, R² or RMSE of training, validation and test rows over the run.")),
        _chart("health", "Alt+6", translate("Actions", "Chart: health"),
               translate("Actions", "Show how many layers and neurons were ill, over the run.")),
        _chart("distributions", "Alt+7", translate("Actions", "Chart: layers"),
               translate("Actions", "Show how the numbers of each layer are distributed.")),
        Action("next-quantity", translate("Actions", "Next quantity of layers"), "View", ("Alt+8",),
               lambda w: w.charts.next_quantity(),
               tip=translate("Actions", "Count weights, activations, gains or gradients of the layers.")),
        Action("smoothing", translate("Actions", "Smooth the loss"), "View", ("Ctrl+Shift+L",),
               lambda w: w.charts.next_smoothing(), checked=lambda w: w.charts.smoothing > 0,
               tip=translate("Actions", "Draw the mean of the last 10, 100 or 1000 updates, or none.")),
        Action("epoch-means", translate("Actions", "Loss of each epoch"), "View", ("Alt+L",),
               lambda w: w.charts.toggle_epochs(), checked=lambda w: w.charts.epochs,
               tip=translate("Actions", "Draw the mean of the batch losses of each epoch.")),
        Action("next-output", translate("Actions", "Next chart of the output"), "View", ("Alt+9",),
               lambda w: w.charts.next_output(),
               tip=translate("Actions", "Show at the right the next chart of what the network answers.")),
        Action("neuron-pictures", translate("Actions", "Pictures of neurons"), "View", ("Alt+P",),
               lambda w: w.charts.toggle_pictures(), checked=lambda w: w.charts.pictures,
               enabled=lambda w: w.charts.can_picture(),
               tip=translate("Actions", "Show in each neuron what it computes over the one or two inputs.")),
        Action("loss-surface", translate("Actions", "Loss surface"), "View", ("Alt+0",),
               lambda w: w.charts.set_output("terrain"),
               tip=translate("Actions", "Show at the right the loss over two parameters, and the way of the run.")),
    )


def _chart(name: str, key: str, title: str, tip: str) -> Action:
    return Action(f"chart-{name}", title, "View", (key,), lambda w: w.charts.show_tab(name),
                  checked=lambda w: w.part_shown("bottom") and w.charts.tab == name, tip=tip)
# fmt: on
