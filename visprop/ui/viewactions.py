"""The commands that choose what the canvas shows: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def viewing() -> tuple[Action, ...]:
    """Return the commands of the views; each is called "view-" and the view's name in `picture.views`."""
    return (
        Action("next-view", translate("Actions", "Next view"), "View", ("V",), lambda w: w.viewing.next(),
               enabled=lambda w: w.viewing.more(),
               tip=translate("Actions", "Show the next view that can show this experiment.")),
        _view("forward", translate("Actions", "View: forward"), "F",
              translate("Actions", "Show the network: values run forward, ∂C/∂z back over the same edges.")),
        _view("backward", translate("Actions", "View: backward"), "R",
              translate("Actions", "Show the reversed network: amplifiers with gain σ′(z) that pass ∂C/∂z on.")),
        _view("both", translate("Actions", "View: both"), "B",
              translate("Actions", "Show the network and, under it, the reversed one; twins light up together.")),
        _view("summary", translate("Actions", "View: summary"), "S",
              translate("Actions", "Show that a from the forward pass times ∂C/∂z from the backward pass is ∂C/∂w.")),
        _view("walk", translate("Actions", "View: walk"), "W",
              translate("Actions", "Tell how one comes to the backward pass: one neuron, two cases, the output.")),
        Action("notation", translate("Actions", "Next notation"), "View", ("N",), lambda w: w.viewing.next_notation(),
               tip=translate("Actions", "Write ∂C/∂z as the lecture, Nielsen (δ), CS231n (dz) or PyTorch (.grad).")),
        Action("walk-on", translate("Actions", "Walk on"), "View", ("Right", "PgDown"), lambda w: w.lessons.walk(+1),
               enabled=lambda w: w.lessons.can_walk(+1),
               tip=translate("Actions", "Tell the next stage of the walk; in a lesson, do its next press.")),
        Action("walk-back", translate("Actions", "Walk back"), "View", ("Left", "PgUp"), lambda w: w.lessons.walk(-1),
               enabled=lambda w: w.lessons.can_walk(-1),
               tip=translate("Actions", "Tell the stage of the walk before this one; in a lesson, its press before.")),
        _view("graph", translate("Actions", "View: computation graph"), "G",
              translate("Actions", "Show sums and sigmoids of one hidden layer as boxes, and in matrix form.")),
        _view("bench", translate("Actions", "View: sigmoid bench"), "H",
              translate("Actions", "Show the curve of each unit against the target, with handles to drag.")),
        _view("theta", translate("Actions", "View: θ and g"), "T",
              translate("Actions", "Show all parameters as one vector, the gradient beside it, and the step.")),
        _view("sums", translate("Actions", "View: sums over examples"), "E",
              translate("Actions", "Show what each example adds to a derivative, and the batches of the epoch.")),
        _view("output", translate("Actions", "View: output"), "O",
              translate("Actions", "Show what the network answers over its inputs: a surface, or a curve and dots.")),
    )


def benching() -> tuple[Action, ...]:
    """Return the commands of the sigmoid bench."""
    return (
        Action("add-unit", translate("Actions", "Add a unit"), "Network", ("U",), lambda w: w.bench.add_unit(),
               enabled=lambda w: w.bench.shown(),
               tip=translate("Actions", "On the bench: add the sigmoid that lowers the error most.")),
        Action("drop-unit", translate("Actions", "Take the unit away"), "Network", ("Shift+U",),
               lambda w: w.bench.drop_unit(), enabled=lambda w: w.bench.can_drop(),
               tip=translate("Actions", "On the bench: take the selected sigmoid away.")),
        Action("draw-target", translate("Actions", "Draw a target"), "Network", ("D",),
               lambda w: w.bench.toggle_drawing(), enabled=lambda w: w.bench.shown(),
               checked=lambda w: w.bench.drawing,
               tip=translate("Actions", "On the bench: draw the curve to fit with the mouse.")),
    )


def _view(name: str, title: str, key: str, tip: str) -> Action:
    return Action(f"view-{name}", title, "View", (key,), lambda w: w.viewing.show(name),
                  enabled=lambda w: w.viewing.possible(name), checked=lambda w: w.look.view == name, tip=tip)
# fmt: on
