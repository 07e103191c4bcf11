"""Which tables a file may name by itself: those in its own folder or below. Any other a person has to choose.

Somebody else's file would otherwise read, and show in front of a class, whatever it names on this machine or network.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from visprop.errors import InputError
from visprop.experiment.reading import SHIPPED
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.experiment.whole import Experiment


class TableElsewhere(InputError):
    """A file names a table that lies outside its folder.

    Attributes:
        path: of the table, absolute; it was not looked at. shown: the same as a sentence can hold it.
    """

    def __init__(self, source: str, path: str) -> None:
        self.path = path
        self.shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in path)
        sentence = translate(
            "Experiment",
            "Its table lies outside its folder, in {path}: open the file in the window, which asks, "
            "copy the table beside it, or name it with --set data.csv=FILE.",
        )
        super().__init__(source, "data.csv", sentence.format(path=self.shown))


def check_table(experiment: Experiment, source: str, folder: str, chosen: Collection[str]) -> None:
    """Let an experiment that was read from `source`, in `folder`, have a table below it or one that was `chosen`.

    `folder`: absolute; "" where the text is in no file, and so has no table beside it. `chosen`: absolute paths.

    Raises:
        TableElsewhere: it has another one.
    """
    csv = experiment.data.csv
    if csv is None or csv.startswith(SHIPPED) or csv in chosen:
        return
    if not (folder and Path(csv).is_relative_to(os.path.abspath(folder))):
        raise TableElsewhere(source, csv)
