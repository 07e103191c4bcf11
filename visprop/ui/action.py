"""What a command of the window is, and the few lists that commands, menus and toolbar share. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MENUS = ("File", "Edit", "View", "Run", "Debug", "Network", "Present", "Help")
TOOLBAR = ("reset", "", "run-back", "back", "step", "play", "pause", "run", "into", "out")
GRAINS = ("product", "neuron", "op", "phase", "example", "iteration", "epoch")
# Of the panel at the right; each has a command "tab-..." and a widget in `debugpanel`.
TABS = ("debugger", "why", "code", "output", "data", "runs")
SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)


def always(_window: Any) -> bool:
    """Enabled whatever the window shows."""
    return True


@dataclass(frozen=True)
class Action:
    """One command.

    Attributes:
        id: its name in the code and in tests.
        title: what menus and the key sheet call it.
        menu: the menu that holds it, one of MENUS.
        keys: its shortcuts, the first one is shown.
        run: does it; takes the window.
        enabled: whether it can do something now; takes the window.
        checked: whether it is on, for a command that is on or off; takes the window.
        icon: name of its drawing in `icons`, "" for none.
        tip: one sentence: what it does.
        room: whether its keys are those of the lecture room: they work while presenting, in every window.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...]
    run: Callable[[Any], None]
    enabled: Callable[[Any], bool] = always
    checked: Callable[[Any], bool] | None = None
    icon: str = ""
    tip: str = ""
    room: bool = False
