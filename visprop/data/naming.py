"""What a person calls a column, and what a header calls it that repeats its names."""

from __future__ import annotations

import re
from collections.abc import Sequence

LAST = "last "  # before the name of a column that a header repeats: the last of them
_COUNTED = re.compile(r"(.+)\.[0-9]+")


def find(wanted: str, names: Sequence[str]) -> int | None:
    """Return the number of the column that is called `wanted`, None if there is none.

    Args:
        wanted: its name; or "last cli": of the columns cli, cli.1, ... the last one.
        names: of all columns, all different.
    """
    if wanted in names:
        return names.index(wanted)
    if not wanted.startswith(LAST):
        return None
    name = wanted.removeprefix(LAST)
    found = [number for number, each in enumerate(names) if own_name(each, names) == name]
    return found[-1] if found else None


def own_name(name: str, names: Sequence[str]) -> str:
    """Return a column's name without the number that it has because the header repeats it: cli.4 is cli."""
    match = _COUNTED.fullmatch(name)
    return match[1] if match and match[1] in names else name
