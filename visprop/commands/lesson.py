"""`visprop lesson`: what the shipped lessons are, whether a lesson holds, and a scene of it as a worksheet."""

from __future__ import annotations

from argparse import Namespace

from visprop.commands.arguments import Parser
from visprop.lesson import LANGUAGES, available, checking, load
from visprop.words import translate


def parser() -> Parser:
    """What `visprop lesson` takes."""
    text = translate(
        "Cli",
        "list: the shipped lessons with their scenes. check: play lessons without a window, press by press, and say "
        "what does not hold in them; the exit code is 1 if anything does not.",
    )
    parser = Parser("lesson", text)
    parser.add_argument("part", choices=tuple(_PARTS), help=translate("Cli", "what to do"))
    text = translate("Cli", "lessons: TOML files, or names of shipped ones (check without any: all shipped ones)")
    parser.add_argument("lessons", metavar="FILE|NAME", nargs="*", help=text)
    text = translate("Cli", "the languages that must be complete (default: {all})").format(all=",".join(LANGUAGES))
    parser.add_argument("--languages", metavar="CODES", default=",".join(LANGUAGES), help=text)
    return parser


def run(options: Namespace) -> int:
    """Do a part. Returns the exit code."""
    return _PARTS[options.part](options)


def _list(_options: Namespace) -> int:
    for name in available():
        lesson = load(name)
        text = translate("Cli", "{name:<16} {title} ({n} scenes; {languages})")
        languages = ", ".join(lesson.languages)
        print(text.format(name=name, title=lesson.title("en"), n=len(lesson.scenes), languages=languages))
        for number, scene in enumerate(lesson.scenes, 1):
            print(f"{number:>19} {scene.id}: {scene.said('en').title}")
    return 0


def _check(options: Namespace) -> int:
    languages, faults = tuple(options.languages.split(",")), 0
    for given in options.lessons or available():
        lesson, found = load(given), 0
        for fault in checking.check(lesson, languages):
            found += 1
            print(f"{given}: {fault}", flush=True)
        if not found:
            text = translate("Cli", "{name}: {n} scenes, all hold.")
            print(text.format(name=given, n=len(lesson.scenes)), flush=True)
        faults += found
    return 1 if faults else 0


_PARTS = {"list": _list, "check": _check}
