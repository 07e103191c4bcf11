"""`visprop [FILE|NAME]`: the window, or the main job without one where this machine cannot show it."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from visprop import garbage, system
from visprop.commands import qt
from visprop.errors import InputError
from visprop.experiment import Experiment, TableElsewhere, TableNeeded, available
from visprop.session import Session
from visprop.words import translate

if TYPE_CHECKING:
    from visprop.files.moments import Opened

# What only some files need is imported where they are met: it would hold up the first frame by as long as it takes.
DEFAULT = "lecture"


def run(options: Namespace, refused: InputError | None = None) -> int:
    """Show the window until it is closed; `refused` is said in it at the start.

    Returns:
        the exit code: 1 where something that Qt needs is missing.
    """
    with garbage.Left():
        moment, asked = _opened(options)
        if moment:
            experiment = moment.session.origin
        else:
            experiment = (
                Experiment.load(DEFAULT) if asked else Experiment.load(options.experiment or DEFAULT, options.set)
            )
        # Before PySide6: it reads the source of every module that is imported after it, for its `__feature__` switch.
        from visprop.picture import views  # noqa: F401

        if reason := system.unfit():
            return _say(reason, 1)
        reason, display = qt.trouble(), system.display()
        if not reason and display.usable:
            from visprop.ui import app

            return app.run(experiment, refused, moment and moment.reached(), asked)
    if reason:
        return _without_window(experiment, reason, False, 1, asked)
    return _without_window(experiment, display.reason, True, 1 if display.libraries else 0, asked)


def _opened(options: Namespace) -> tuple[Opened | None, tuple[str, list[str]] | None]:
    """The moment that is asked for, and what the window has to ask about first."""
    try:
        moment = _moment(options)
        return moment, None if moment else _asked(options)
    except TableElsewhere:
        if options.at is not None:
            raise
        return None, (options.experiment, options.set)


def _moment(options: Namespace) -> Opened | None:
    """The moment that is asked for: by --at, or because the file is one."""
    name = options.experiment
    if options.at is None and (name is None or name in available()):
        return None
    from visprop.commands.moments import opened
    from visprop.files.opening import is_moment

    if options.at is not None:
        return opened(name, options.at, DEFAULT, options.set)
    return opened(None, name, "", options.set) if is_moment(name) else None


def run_alone(options: Namespace) -> int:
    """As `run`, but a file that cannot be used is refused in the window, on the default experiment."""
    try:
        return run(options)
    except InputError as error:
        return run(Namespace(experiment=DEFAULT, at=None, set=[]), error)


def _asked(options: Namespace) -> tuple[str, list[str]] | None:
    """What the window has to ask about first: a table, or an experiment for one that is not named yet."""
    name = options.experiment or DEFAULT
    if name not in available():
        from visprop.data.proposal import is_table
        from visprop.lesson.reading import is_lesson

        if is_table(name):
            return name, []
        if is_lesson(name):
            return name, options.set
    try:
        Experiment.load(name, options.set)
    except TableNeeded:
        return name, options.set
    return None


def _without_window(
    experiment: Experiment, reason: str, picture: bool, code: int, asked: tuple[str, list[str]] | None
) -> int:
    from visprop.commands import headless
    from visprop.data.proposal import is_table
    from visprop.lesson.reading import is_lesson

    if asked is not None:
        if is_lesson(asked[0]):
            sentence = translate("Cli", "A lesson is shown in a window, and there is none here: {reason}")
            raise InputError(asked[0], "", sentence.format(reason=reason))
        if not is_table(asked[0]):
            Experiment.load(*asked)  # says what is missing
        sentence = translate("Cli", "A table is shown in a window first, and there is none here: {reason}")
        raise InputError(asked[0], "", sentence.format(reason=reason))
    session = Session(experiment)
    _say(translate("Cli", "Working without a window: {reason}").format(reason=reason), code)
    return max(code, headless.run(session, picture))


def _say(sentence: str, code: int) -> int:
    print(f"visprop: {sentence}", file=sys.stderr)
    return code
