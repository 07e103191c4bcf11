"""Files that hold a moment, of whatever kind: the text of one (TOML), or a session."""

from __future__ import annotations

from collections.abc import Collection

from visprop.files import moments, sessionreader
from visprop.files.moments import Opened


def is_moment(path: str) -> bool:
    """Whether a file holds a moment or a session, or claims to; False too where it cannot be read."""
    return sessionreader.is_session(path) or moments.is_moment(path)


def from_file(path: str, chosen: Collection[str] = ()) -> Opened:
    """Read a moment or a session. InputError with the place of what is wrong; `chosen`: see `moments.from_text`."""
    return (sessionreader if sessionreader.is_session(path) else moments).from_file(path, chosen)
