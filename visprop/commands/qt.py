"""Whether Qt can be used at all, asked before anything of ours imports it."""

from __future__ import annotations

import importlib

from visprop import system
from visprop.words import translate


def trouble() -> str:
    """Return why Qt cannot be imported on this machine, with the remedy if it is known; "" if it can."""
    if unfit := system.unfit():
        return unfit
    if lacking := system.missing(system.GUI):
        return system.lack(lacking)
    try:
        importlib.import_module("PySide6.QtGui")
    except ImportError as error:  # a library that the tables of `system` do not know
        return translate("Cli", "Qt cannot be loaded: {error}").format(error=error)
    return ""
