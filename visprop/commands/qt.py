"""Whether Qt can be used at all, asked before anything of ours imports it."""

from __future__ import annotations

import importlib

from visprop import system
from visprop.words import translate


def trouble() -> str:
    """Return why Qt cannot be imported on this machine, with the remedy if it is known; "" if it can."""
    lacking = system.missing(system.GUI)
    if system.unfit() or lacking:
        return system.unfit() or system.lack(lacking)
    try:
        importlib.import_module("PySide6.QtGui")
    except ImportError as error:  # a library that the tables of `system` do not know
        return translate("Cli", "Qt cannot be loaded: {error}").format(error=error)
    return ""
