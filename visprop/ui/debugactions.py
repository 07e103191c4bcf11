"""The commands of the debugger: a part of the table of actions. No Qt here."""

from __future__ import annotations

from visprop.ui.action import Action
from visprop.words import translate


# A row reads as a row only if it is not laid out one argument a line.
# fmt: off
def debugging() -> tuple[Action, ...]:
    """Return the commands of the Debug menu, in its order."""
    return (
        Action("run-to", translate("Actions", "Run to here"), "Debug", ("F4",), lambda w: w.travel.run_to(),
               enabled=lambda w: w.travel.goal() is not None,
               tip=translate("Actions", "Go to the next moment at which the node or edge pointed at is computed.")),
        Action("run-to-line", translate("Actions", "Run to this line"), "Debug", ("Ctrl+F10",),
               lambda w: w.parts.debug.code.run_to_line(), enabled=lambda w: w.parts.debug.code.can_run(),
               tip=translate("Actions", "Go to the moment at which the chosen line of code has just been computed.")),
        Action("change", translate("Actions", "Change value…"), "Debug", ("F2", "Return"), lambda w: w.changes.open(),
               enabled=lambda w: w.changes.possible(),
               tip=translate("Actions", "Change the weight, bias, input, target or activation pointed at.")),
        Action("setting", translate("Actions", "Change setting…"), "Debug", ("Ctrl+E",),
               lambda w: w.settings.choose(),
               tip=translate("Actions", "Change the rate, L2, the batch size or an activation from here on.")),
        Action("breakpoint", translate("Actions", "Breakpoint here"), "Debug", ("F9",),
               lambda w: w.stops.toggle(w.pointed()), enabled=lambda w: bool(w.stops.lines_here()),
               tip=translate("Actions", "Set a breakpoint at the node or edge pointed at, or delete it.")),
        Action("new-breakpoint", translate("Actions", "New breakpoint…"), "Debug", ("Ctrl+F9",),
               lambda w: w.stops.ask(),
               tip=translate("Actions", "Write a condition that stops the run, such as L < 0.1.")),
        Action("breakpoint-list", translate("Actions", "Go to breakpoints"), "Debug", ("Alt+1",),
               lambda w: w.side.go_to("breakpoints"),
               tip=translate("Actions", "Show the breakpoints and put the keys there: Space, Enter, Delete.")),
        Action("new-watch", translate("Actions", "New watch…"), "Debug", ("Ctrl+F8",),
               lambda w: w.side.write("watches"),
               tip=translate("Actions", "Write a value to watch, such as max(gain[1]).")),
        Action("watch-list", translate("Actions", "Go to watches"), "Debug", ("Alt+2",),
               lambda w: w.side.go_to("watches"),
               tip=translate("Actions", "Show the watches and put the keys there: Enter, Delete, arrows, Alt+arrows.")),
        Action("compare", translate("Actions", "Compare with…"), "Debug", ("Ctrl+D",), lambda w: w.comparing.toggle(),
               enabled=lambda w: len(w.session.branches) > 1, checked=lambda w: w.comparing.on,
               tip=translate("Actions", "Compare with another branch, in lock-step; again to end it.")),
        Action("branch-list", translate("Actions", "Go to branches"), "Debug", ("Alt+3",),
               lambda w: w.side.go_to("branches"),
               tip=translate("Actions", "Show the branches and put the keys there: arrows, Enter, Delete.")),
    )


def explaining() -> tuple[Action, ...]:
    """Return the commands of explanations, in the order of the Debug menu."""
    return (
        Action("why-back", translate("Actions", "Explanation before"), "Debug", ("Backspace",),
               lambda w: w.why.move(-1), enabled=lambda w: w.why.can_go_back,
               tip=translate("Actions", "Go back to the explanation that was shown before.")),
        Action("why-forward", translate("Actions", "Explanation after"), "Debug", ("Shift+Backspace",),
               lambda w: w.why.move(+1), enabled=lambda w: w.why.can_go_forward,
               tip=translate("Actions", "Go forward to the explanation that was come back from.")),
        Action("why-when", translate("Actions", "Go to when it was computed"), "Debug", ("Shift+F4",),
               lambda w: w.why.when(), enabled=lambda w: w.why.can_go_to_when(),
               tip=translate("Actions", "Move time to the operation that computes the number that is explained.")),
    )


def tabs() -> tuple[Action, ...]:
    """Return the commands that bring a tab of the panel at the right to the front."""
    return (
        _tab("debugger", "Ctrl+1", translate("Actions", "Panel: debugger"),
             translate("Actions", "Show breakpoints, watches and branches at the right.")),
        _tab("why", "Ctrl+2", translate("Actions", "Why this number?"),
             translate("Actions", "Show at the right why the selected number is what it is.")),
        _tab("code", "Ctrl+3", translate("Actions", "Panel: code"),
             translate("Actions", "Show at the right the NumPy program of this iteration: arrows, Enter runs there.")),
        _tab("output", "Ctrl+4", translate("Actions", "Panel: output"),
             translate("Actions", "Show at the right what the network answers: surface, curve, matrix of classes.")),
        _tab("data", "Ctrl+5", translate("Actions", "Panel: data"),
             translate("Actions", "Show at the right the rows of the data and the probes: Enter traces a row.")),
        _tab("runs", "Ctrl+6", translate("Actions", "Panel: runs"),
             translate("Actions", "Show at the right kept runs and branches, their losses and what differs.")),
    )


def _tab(name: str, key: str, title: str, tip: str) -> Action:
    return Action(f"tab-{name}", title, "View", (key,), lambda w: w.side.focus(name),
                  checked=lambda w: w.part_shown("debug") and w.parts.debug.tab == name, tip=tip)
# fmt: on
