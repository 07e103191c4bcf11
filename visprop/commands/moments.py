"""The option `--at`: a moment in its short form, or the file of one."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.experiment.fields import Place
from visprop.experiment.titles import shown_title
from visprop.experiment.whole import ASSIGNER
from visprop.files.cursors import read_cursor
from visprop.files.moments import Opened
from visprop.files.opening import from_file
from visprop.picture.look import Look
from visprop.session import Session
from visprop.words import translate

OPTION = "--at"
SHORT = re.compile(r"[0-9]+:.*", re.ASCII)


def opened(experiment: str | None, at: str, default: str = "", assignments: Sequence[str] = ()) -> Opened:
    """The moment `at` of an experiment, which a file of a moment brings along; `default` where neither names one.

    `assignments` change the experiment's keys, see `Experiment.load`.

    Raises:
        InputError: there is no such moment, file or experiment, or two experiments are named.
    """
    if SHORT.fullmatch(at) or not (at.endswith((".toml", ".visprop")) or os.path.exists(at)):
        if not (experiment or default):
            raise InputError(OPTION, at, translate("Cli", "Name an experiment, or the file of a moment."))
        session = Session(Experiment.load(experiment or default, assignments))
        cursor = read_cursor(at, session, Place(OPTION, at))
        return Opened(session, cursor, Look(grain="product" if cursor.part else "op"))
    found = from_file(at)
    if assignments and experiment is None:
        raise InputError(ASSIGNER, assignments[0], translate("Cli", "A moment has its own experiment: leave this out."))
    if experiment is not None and Session(Experiment.load(experiment, assignments)).origin != found.session.origin:
        sentence = translate("Cli", "This moment is one of another experiment, “{title}”: name only the moment.")
        raise InputError(OPTION, at, sentence.format(title=shown_title(found.session.origin.title)))
    return found
