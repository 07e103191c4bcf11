"""Every string that a person reads passes through `translate`, which knows no Qt.

Qt's `lupdate` finds the calls by the function's name, so the arguments are literals: an f-string here would stay
English for ever. Format afterwards: `translate("Window", "{n} rows").format(n=n)`.
"""

from __future__ import annotations

from collections.abc import Callable

_lookup: Callable[[str, str], str] | None = None


def translate(context: str, text: str) -> str:
    """Return `text` in the language in use; English where none is installed."""
    return text if _lookup is None else _lookup(context, text)


def install(lookup: Callable[[str, str], str] | None) -> None:
    """Put a translator behind `translate`; `ui` gives Qt's."""
    global _lookup
    _lookup = lookup
