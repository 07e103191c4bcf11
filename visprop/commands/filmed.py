"""What `visprop render` takes for films and for the size of pictures, and how it films steps."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable

from visprop.commands.arguments import Parser, whole_number
from visprop.debugger.cursor import Cursor
from visprop.debugger.grains import GRAINS
from visprop.errors import InputError
from visprop.experiment.fields import Place
from visprop.files.cursors import read_cursor
from visprop.files.moments import Opened
from visprop.picture.filming import Reel, reel
from visprop.picture.look import Look
from visprop.words import translate

FILMS, PICTURES = (".gif", ".webp", ".mp4", ".webm"), (".png", ".svg", ".pdf")
SIZE, FPS, MOST_FPS, SECONDS, MOST_SCALE = (1280, 720), 30, 60, 1.0, 4.0
FROM, TO = "--from", "--to"


def add_film(parser: Parser) -> None:
    """Take where a film begins and ends and how fast it is, and what a picture is painted with."""
    text = translate("Cli", "pixels of the picture in each of --size, from 1 to 4 (default: 1); not for .svg and .pdf")
    parser.add_argument("--scale", metavar="N", type=_scale, default=1.0, help=text)
    text = translate("Cli", "text as outlines, or as text that can be searched (default: outlines in .svg only)")
    parser.add_argument("--outlines", action=argparse.BooleanOptionalAction, default=None, help=text)
    text = translate("Cli", "where a film begins, as --at (default: at the start of the iteration)")
    parser.add_argument(FROM, metavar="MOMENT", help=text)
    text = translate("Cli", "where it ends (default: --at, else the end of the iteration)")
    parser.add_argument(TO, metavar="MOMENT", help=text)
    text = translate("Cli", "what a step of it is: {names} (default: op)").format(names=", ".join(GRAINS))
    parser.add_argument("--grain", metavar="GRAIN", choices=tuple(GRAINS), default="op", help=text)
    text = translate("Cli", "pictures of a film a second, 1 to 60 (default: 30)")
    parser.add_argument("--fps", metavar="N", type=_fps, default=FPS, help=text)
    text = translate("Cli", "seconds that a step of it lasts (default: 1)")
    parser.add_argument("--seconds", metavar="S", type=_seconds, default=SECONDS, help=text)
    text = translate("Cli", "print DONE/ALL after each picture of a film; of a lesson, which scene it is of")
    parser.add_argument("--tell", action="store_true", help=text)


def is_film(options: Namespace) -> bool:
    """Whether steps are filmed, and not one moment painted. InputError where the file's ending is neither's."""
    ending = os.path.splitext(options.output)[1].lower()
    if ending not in ("", *FILMS, *PICTURES):
        sentence = translate("Cli", "A picture ends in .png, .svg or .pdf; a film in .gif, .webp, .mp4 or .webm.")
        raise InputError("-o", options.output, sentence)
    return ending in FILMS or not ending or bool(getattr(options, "from") or options.to)


def write_steps(moment: Opened, look: Look, options: Namespace) -> None:
    """Film the steps. InputError where moments or names are wrong, or what films need is missing."""
    from visprop.commands import paintings  # here, where Qt is known to load
    from visprop.paint.films import lacking

    reason = lacking(options.output)
    if reason:
        raise InputError("-o", options.output, reason)
    session = moment.session
    start, end = _cursor(FROM, options, moment), _cursor(TO, options, moment)
    end = end or (moment.cursor if options.at or start is None else session.end_of(start.iteration))
    start = start or session.cursor_at(end.iteration, 0)
    film = reel(session, start, end, options.grain, max(1, round(options.fps * options.seconds)))
    paper = paintings.Paper(options.theme, options.size or SIZE, options.scale)
    signal.signal(signal.SIGTERM, _end)
    count = paintings.write_film_of(session, look, options.output, paper, film, options.fps, _teller(film, options))
    print(translate("Cli", "{path}: {n} pictures").format(path=options.output, n=count))


def _cursor(option: str, options: Namespace, moment: Opened) -> Cursor | None:
    text = getattr(options, option.removeprefix("--"))
    return read_cursor(text, moment.session, Place(option, text)) if text else None


def _teller(film: Reel, options: Namespace) -> Callable[[int], None]:
    """Says how many pictures are done: as lines that a program reads, or on one line of a terminal."""
    if options.tell:
        return lambda done: print(f"{done}/{film.count}", flush=True)
    if not sys.stderr.isatty():
        return lambda done: None
    end = {True: "\n", False: ""}
    return lambda done: print(f"\r{done}/{film.count}", end=end[done == film.count], file=sys.stderr, flush=True)


def _end(_signal: int, _frame: object) -> None:
    """Asked to end: as Ctrl+C, so that nothing half done is left."""
    raise KeyboardInterrupt


def _scale(text: str) -> float:
    return _within(text, 1.0, MOST_SCALE)


def _seconds(text: str) -> float:
    return _within(text, 0.01, 60.0)


def _within(text: str, low: float, high: float) -> float:
    try:
        number = float(text) if text.isascii() and "_" not in text else low - 1
    except ValueError:
        number = low - 1
    if low <= number <= high:
        return number
    sentence = translate("Cli", "'{text}' is not a number from {low:g} to {high:g}")
    raise argparse.ArgumentTypeError(sentence.format(text=text, low=low, high=high))


def _fps(text: str) -> int:
    number = whole_number(text)
    if number > MOST_FPS:
        sentence = translate("Cli", "'{text}' is not a number from {low:g} to {high:g}")
        raise argparse.ArgumentTypeError(sentence.format(text=text, low=1, high=MOST_FPS))
    return number
