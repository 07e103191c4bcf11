"""Errors in overrides of Qt's methods.

When Qt calls an override from inside a Python call (`show` calls `resizeEvent`) and the override raises, PySide 6.11 on
Python 3.11 takes the process down. A guarded override hands its error to `sys.excepthook` and returns.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any


def guarded(override: Callable[..., Any]) -> Callable[..., Any]:
    """Return `override` with its errors handed to `sys.excepthook`; it then returns None."""
    return guarded_as(None)(override)


def guarded_as(instead: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """As `guarded`, for an override that Qt takes a value from: after an error it gets `instead`."""

    def guard(override: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(override)
        def call(*args: Any, **keywords: Any) -> Any:
            try:
                return override(*args, **keywords)
            except Exception:
                sys.excepthook(*sys.exc_info())
                return instead

        return call

    return guard
