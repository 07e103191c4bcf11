"""The words that an experiment's file has for its settings, as a person reads them in the language in use."""

from __future__ import annotations

from visprop.words import translate


def name_title(name: str) -> str:
    """Return a name of the file in words; names of functions, of initialisations and the like are the same anywhere."""
    words = {
        "none": translate("Names", "none"),
        "mean": translate("Names", "mean"),
        "sum": translate("Names", "sum"),
        "inputs": translate("Names", "inputs"),
        "both": translate("Names", "both"),
        "constant": translate("Names", "constant"),
        "step": translate("Names", "step"),
        "cosine": translate("Names", "cosine"),
        "zeros": translate("Names", "zeros"),
        "uniform": translate("Names", "uniform"),
        "normal": translate("Names", "normal"),
        "yes": translate("Names", "yes"),
        "no": translate("Names", "no"),
    }
    return words.get(name, name)
