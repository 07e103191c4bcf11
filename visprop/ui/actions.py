"""Every command of the window, in one table: menus, toolbar, shortcuts, tips, the F1 sheet and the README come from it.

No Qt here: the table can be read without a display.
"""

from __future__ import annotations

from visprop.ui.action import GRAINS, SPEEDS, Action
from visprop.ui.chartactions import charting
from visprop.ui.dataactions import predicting, probing, saving
from visprop.ui.debugactions import debugging, explaining, tabs
from visprop.ui.modelactions import modelling
from visprop.ui.outactions import copying, exporting
from visprop.ui.proofactions import proving
from visprop.ui.roomactions import presenting
from visprop.ui.selectactions import selecting
from visprop.ui.travelactions import travelling
from visprop.ui.viewactions import benching, viewing
from visprop.words import translate


def table() -> tuple[Action, ...]:
    """Return all commands, in the order of menus and key sheet."""
    return (
        *_file(),
        *_edit(),
        *viewing(),
        *_view(),
        *tabs(),
        *charting(),
        *_run(),
        *_travel(),
        *_grains(),
        *debugging(),
        *explaining(),
        *travelling(),
        *selecting(),
        *proving(),
        *_network(),
        *modelling(),
        *benching(),
        *probing(),
        *presenting(),
        *_help(),
    )


def key_table() -> str:
    """Return the commands and their keys as a Markdown table, for the README."""
    rows = [("Key", "Command", "What it does"), ("---", "---", "---")]
    rows += [(" or ".join(f"`{key}`" for key in action.keys), action.title, action.tip) for action in table()]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def _file() -> tuple[Action, ...]:
    return (
        Action("open", translate("Actions", "Open…"), "File", ("Ctrl+O",), lambda w: w.documents.ask(),
               tip=translate("Actions", "Open a session, an experiment file (TOML), or a table (CSV) to train on.")),
        Action("reload", translate("Actions", "Reload"), "File", ("Ctrl+R",), lambda w: w.documents.reload(),
               enabled=lambda w: w.documents.can_reload(),
               tip=translate("Actions", "Read the open experiment from its file again.")),
        *saving(),
        *predicting(),
        Action("export-numpy", translate("Actions", "Export NumPy script…"), "File", ("Ctrl+Shift+E",),
               lambda w: w.exports.ask_numpy(),
               tip=translate("Actions", "Write this iteration as a NumPy script that prints the same numbers.")),
        Action("export-torch", translate("Actions", "Export PyTorch script…"), "File", ("Ctrl+Alt+E",),
               lambda w: w.exports.ask_torch(),
               tip=translate("Actions", "Write this iteration as a PyTorch script with the same weights and data.")),
        Action("import-model", translate("Actions", "Import trained network…"), "File", ("Ctrl+Shift+O",),
               lambda w: w.importing.ask(),
               tip=translate("Actions", "Put a network out of a safetensors, npz or ONNX file in place of this one.")),
        Action("export-weights", translate("Actions", "Export weights…"), "File", ("Ctrl+Alt+S",),
               lambda w: w.exports.ask_weights(),
               tip=translate("Actions", "Write the weights in view as a safetensors file, which PyTorch reads.")),
        *exporting(),
        Action("quit", translate("Actions", "Quit"), "File", ("Ctrl+Q",), lambda w: w.close(),
               tip=translate("Actions", "Close the window.")),
    )


def _edit() -> tuple[Action, ...]:
    return (
        Action("undo", translate("Actions", "Undo"), "Edit", ("Ctrl+Z",), lambda w: w.travel.undo(),
               enabled=lambda w: w.travel.can_undo(),
               tip=translate("Actions", "Take the last change of the run, of a branch or of the experiment back.")),
        Action("redo", translate("Actions", "Redo"), "Edit", ("Ctrl+Shift+Z",), lambda w: w.travel.redo(),
               enabled=lambda w: w.travel.can_redo(),
               tip=translate("Actions", "Do again what was undone.")),
        Action("copy", translate("Actions", "Copy values"), "Edit", ("Ctrl+C",), lambda w: w.copy(),
               enabled=lambda w: bool(w.pointed()),
               tip=translate("Actions", "Copy what is known of the node or edge under the pointer, with all digits.")),
        *copying(),
        Action("copy-moment", translate("Actions", "Copy moment"), "Edit", ("Ctrl+Shift+C",),
               lambda w: w.moments.copy(),
               tip=translate("Actions", "Copy experiment, edits, moment and selection as text, to paste or to send.")),
        Action("paste-moment", translate("Actions", "Paste moment"), "Edit", ("Ctrl+V", "Ctrl+Shift+V"),
               lambda w: w.moments.paste(),
               tip=translate("Actions", "Open the moment that was copied as text; undo comes back.")),
        Action("deselect", translate("Actions", "Select nothing"), "Edit", ("Esc",),
               lambda w: w.leave(),
               enabled=lambda w: w.can_leave(),
               tip=translate("Actions", "Drop the selection, then a probe, then the comparison; give a search up.")),
    )


def _view() -> tuple[Action, ...]:
    return (
        Action("zoom-in", translate("Actions", "Zoom in"), "View", ("Ctrl+=", "Ctrl++"),
               lambda w: w.parts.canvas.zoom(1.25),
               tip=translate("Actions", "Show the network larger; the wheel does it at the pointer.")),
        Action("zoom-out", translate("Actions", "Zoom out"), "View", ("Ctrl+-",), lambda w: w.parts.canvas.zoom(0.8),
               tip=translate("Actions", "Show the network smaller.")),
        Action("fit", translate("Actions", "Fit"), "View", ("Ctrl+0",), lambda w: w.parts.canvas.fit(),
               tip=translate("Actions", "Show the whole network.")),
        Action("theme", translate("Actions", "Theme"), "View", ("Ctrl+T",), lambda w: w.toggle_theme(), icon="theme",
               tip=translate("Actions", "Change between the light and the dark theme.")),
        Action("language", translate("Actions", "Next language"), "View", ("Ctrl+Alt+L",), lambda w: w.next_language(),
               tip=translate("Actions", "Say everything in the next language: English, Chinese in both scripts.")),
        Action("digits", translate("Actions", "Next way of digits"), "View", ("Ctrl+Alt+D",), lambda w: w.next_digits(),
               tip=translate("Actions", "Write numbers fixed, scientific, or as a fraction where it is one.")),
        Action("comma", translate("Actions", "Decimal comma"), "View", ("Ctrl+Alt+K",), lambda w: w.toggle_comma(),
               checked=lambda w: w.look.numbers.mark == ",",
               tip=translate("Actions", "Write a comma before the decimals instead of a point.")),
        Action("still", translate("Actions", "Reduced motion"), "View", ("Ctrl+Alt+M",), lambda w: w.toggle_still(),
               checked=lambda w: w.still,
               tip=translate("Actions", "Show each step at once, without numbers that move along the edges.")),
        Action("log", translate("Actions", "Logarithmic loss axis"), "View", ("Ctrl+L",), lambda w: w.toggle_log(),
               checked=lambda w: w.log_axis,
               tip=translate("Actions", "Draw the loss curve on a logarithmic axis, or on a linear one.")),
        Action("panel", translate("Actions", "Experiment panel"), "View", ("F7",), lambda w: w.toggle_part("panel"),
               checked=lambda w: w.part_shown("panel"),
               tip=translate("Actions", "Show or hide the experiment and the counters at the left.")),
        Action("bottom", translate("Actions", "Loss curve and run bar"), "View", ("Shift+F7",),
               lambda w: w.toggle_part("bottom"), checked=lambda w: w.part_shown("bottom"),
               tip=translate("Actions", "Show or hide loss curve, run bar and operation bar.")),
        Action("debug", translate("Actions", "Panel at the right"), "View", ("F8",), lambda w: w.toggle_part("debug"),
               checked=lambda w: w.part_shown("debug"),
               tip=translate("Actions", "Show or hide the panel at the right, with its tabs.")),
    )


def _run() -> tuple[Action, ...]:
    return (
        Action("run", translate("Actions", "Run"), "Run", ("F5",),
               lambda w: w.room.present() if w.lessons.on else w.clock.toggle_run(), icon="run",
               checked=lambda w: w.clock.running,
               tip=translate("Actions", "Train at full speed, or pause; while a lesson is open, present it.")),
        Action("run-back", translate("Actions", "Run back"), "Run", ("Shift+F5",), lambda w: w.clock.toggle_back(),
               icon="run-back", enabled=lambda w: not w.at_start(), checked=lambda w: w.clock.searching,
               tip=translate("Actions", "Run backward to the last stop before this moment, or to the start.")),
        Action("play", translate("Actions", "Play"), "Run", ("Space",), lambda w: w.clock.toggle_play(), icon="play",
               checked=lambda w: w.clock.playing,
               tip=translate("Actions", "Show step after step at the chosen speed, or pause.")),
        Action("pause", translate("Actions", "Pause"), "Run", ("F6",),
               lambda w: w.give_up(), icon="pause",
               enabled=lambda w: w.clock.moving or w.clock.proving,
               tip=translate("Actions", "Stop playing or running.")),
        Action("slower", translate("Actions", "Slower"), "Run", (",",), lambda w: w.change_speed(-1),
               enabled=lambda w: w.speed > SPEEDS[0], tip=translate("Actions", "Play at a lower speed.")),
        Action("faster", translate("Actions", "Faster"), "Run", (".",), lambda w: w.change_speed(+1),
               enabled=lambda w: w.speed < SPEEDS[-1], tip=translate("Actions", "Play at a higher speed.")),
    )


def _travel() -> tuple[Action, ...]:
    return (
        Action("step", translate("Actions", "Step"), "Run", ("F10",), lambda w: w.clock.step(), icon="step",
               tip=translate("Actions", "Go one step of the chosen grain.")),
        Action("back", translate("Actions", "Back"), "Run", ("Shift+F10",), lambda w: w.clock.back(), icon="back",
               enabled=lambda w: not w.at_start(),
               tip=translate("Actions", "Go one step of the chosen grain back.")),
        Action("into", translate("Actions", "Into"), "Run", ("F11",), lambda w: w.clock.into(), icon="into",
               tip=translate("Actions", "Take the next finer grain and go one step of it.")),
        Action("out", translate("Actions", "Out"), "Run", ("Shift+F11",), lambda w: w.clock.out(), icon="out",
               tip=translate("Actions", "Take the next coarser grain and go to the end of its step.")),
        Action("reset", translate("Actions", "Reset"), "Run", ("Ctrl+Shift+F5", "Ctrl+Home"), lambda w: w.clock.reset(),
               icon="reset", enabled=lambda w: not w.at_start(),
               tip=translate("Actions", "Go to the start of the run, with the weights it started from.")),
    )


def _grains() -> tuple[Action, ...]:
    rows = (
        (translate("Actions", "Grain: product"), translate("Actions", "A step is one product of one sum.")),
        (translate("Actions", "Grain: neuron"), translate("Actions", "A step is one neuron of one example.")),
        (translate("Actions", "Grain: op"), translate("Actions", "A step is one operation: a whole layer.")),
        (translate("Actions", "Grain: phase"),
         translate("Actions", "A step is a whole phase: forward, cost, backward, gradient or update.")),
        (translate("Actions", "Grain: example"), translate("Actions", "A step is one example of an operation.")),
        (translate("Actions", "Grain: iteration"), translate("Actions", "A step is one update of the weights.")),
        (translate("Actions", "Grain: epoch"), translate("Actions", "A step is one pass over the training rows.")),
    )
    return tuple(_grain(grain, str(n), *row) for n, (grain, row) in enumerate(zip(GRAINS, rows, strict=True), 1))


def _grain(grain: str, key: str, title: str, tip: str) -> Action:
    return Action(f"grain-{grain}", title, "Run", (key,), lambda w: w.set_grain(grain),
                  checked=lambda w: w.grain == grain, tip=tip)


def _network() -> tuple[Action, ...]:
    return (
        Action("new-weights", translate("Actions", "New weights"), "Network", ("Ctrl+N",),
               lambda w: w.documents.new_weights(),
               tip=translate("Actions", "Start again with weights drawn from the next seed.")),
        Action("previous-example", translate("Actions", "Previous example"), "Network", ("[",),
               lambda w: w.move_example(-1), enabled=lambda w: w.examples() > 1, icon="previous",
               tip=translate("Actions", "Show the previous example of the batch; time does not move.")),
        Action("next-example", translate("Actions", "Next example"), "Network", ("]",),
               lambda w: w.move_example(+1), enabled=lambda w: w.examples() > 1, icon="next",
               tip=translate("Actions", "Show the next example of the batch; time does not move.")),
    )


def _help() -> tuple[Action, ...]:
    return (
        Action("palette", translate("Actions", "Find command…"), "Help", ("Ctrl+Shift+P",),
               lambda w: w.show_palette(),
               tip=translate("Actions", "Find any command by its name, and run it.")),
        Action("keys", translate("Actions", "Keys"), "Help", ("F1",), lambda w: w.show_keys(),
               tip=translate("Actions", "Show all commands and their keys.")),
    )
# fmt: on
