"""Every string that a person reads passes through `translate`, which knows no Qt.

Qt's `lupdate` finds the calls by the function's name, so the arguments are literals: an f-string here would stay
English for ever. Format afterwards: `translate("Window", "{n} rows").format(n=n)`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ENGLISH = "en"

_texts: Mapping[tuple[str, str], str] = {}
_language = ENGLISH
_kept: list[Any] = []


def translate(context: str, text: str) -> str:
    """Return `text` in the language in use; English where that has no words for it."""
    return _texts.get((context, text), text)


def language() -> str:
    """The language in use, by its script where that matters: "en", "zh_Hans"."""
    return _language


def install(language: str, texts: Mapping[tuple[str, str], str]) -> None:
    """Take a language into use; `texts` says what (context, English text) is in it.

    What `forgotten` functions have kept is dropped. Texts that are already shown stay: who shows them, renews them.
    """
    global _language, _texts
    _language, _texts = language, texts
    for kept in _kept:
        kept.cache_clear()


def forgotten(cached: Any) -> Any:
    """Mark an `lru_cache`d function whose results hold words or their shapes: a change of language empties it."""
    _kept.append(cached)
    return cached
