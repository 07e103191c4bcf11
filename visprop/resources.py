"""Where the shipped files are: inside the package in a wheel, beside it in a checkout."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


def path(*parts: str) -> Path:
    """Return the path of a shipped file, for example `path("experiments", "lecture.toml")`.

    Raises:
        FileNotFoundError: the resources are in neither place: the installation is broken.
    """
    return _root().joinpath(*parts)


@lru_cache(maxsize=1)
def _root() -> Path:
    package = Path(__file__).resolve().parent
    for root in (package / "resources", package.parent / "resources"):
        if root.is_dir():
            return root
    raise FileNotFoundError("The folder 'resources' of visprop is missing: install the program again.")
