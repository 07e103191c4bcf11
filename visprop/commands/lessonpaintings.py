"""`visprop render LESSON`: a lesson played to pictures, a hand-out or a film. Qt is imported late."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from visprop.commands import qt
from visprop.errors import InputError
from visprop.lesson import Player, load
from visprop.words import language, translate

SIZE = (1280, 720)
Tell = Callable[[int], None]


def run(options: Namespace) -> int:
    """Write DIR, OUT.pdf or a film. Returns 1 where Qt cannot paint on this machine.

    Raises:
        InputError: an option is for a moment, not for a lesson; or the lesson does not hold.
    """
    for option in ("at", "view", "notation", "stage", "storyboard", "from", "to"):
        if getattr(options, option):
            sentence = translate("Cli", "A lesson has its own moments and views: leave this option out.")
            raise InputError(f"--{option}", str(getattr(options, option)), sentence)
    lesson = load(options.experiment, options.set)
    if reason := qt.trouble():
        print(f"visprop: {reason}", file=sys.stderr)
        return 1
    _write(Player(lesson, language()), options)
    return 0


def _write(player: Player, options: Namespace) -> None:
    from visprop.paint import films, lessonpages
    from visprop.picture.theme import DARK, LIGHT

    given = (options.output, DARK if options.theme == "dark" else LIGHT, options.size or SIZE)
    suffix = Path(options.output).suffix.lower()
    if suffix == ".pdf":
        lessonpages.write_handout(player, *given, _scenes(player) if options.tell else None)
    elif films.is_film(options.output):
        if reason := films.lacking(options.output):
            raise InputError("-o", options.output, reason)
        tell = _scenes(player) if options.tell else _counter() if sys.stderr.isatty() else None
        lessonpages.write_lesson_film(player, *given, tell)
    elif suffix:
        sentence = translate("Cli", "A lesson is written to a folder, a PDF file or a film (mp4, webm, webp, gif).")
        raise InputError("-o", options.output, sentence)
    else:
        lessonpages.write_folder(player, *given)


def _scenes(player: Player) -> Tell:
    """A report for a program, a line for each picture: the scene it is of, and how many there are."""
    count = len(player.lesson.scenes)
    return lambda _done: print(f"{player.position.scene + 1}/{count}", flush=True)


def _counter() -> Tell:
    """A report that says how many pictures of the film are done, on one line of stderr."""

    def tell(done: int) -> None:
        text = translate("Cli", "{n} pictures").format(n=done)
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    return tell
