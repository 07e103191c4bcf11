"""`visprop lesson`: what the shipped lessons are, whether a lesson holds, and a scene of it as a worksheet."""

from __future__ import annotations

import sys
from argparse import Namespace

from visprop import languages
from visprop.commands import qt
from visprop.commands.arguments import Parser, whole_number
from visprop.errors import InputError
from visprop.lesson import LANGUAGES, available, checking, load
from visprop.lesson.paper import key, sheet
from visprop.lesson.worksheet import worksheet
from visprop.words import language, translate

ENDING = ".pdf"


def parser() -> Parser:
    """What `visprop lesson` takes."""
    text = translate(
        "Cli",
        "list: the shipped lessons with their scenes. check: play lessons without a window, press by press, and say "
        "what does not hold in them; the exit code is 1 if anything does not. worksheet: print a scene with blanks to "
        "be worked out, other numbers for each seed, and its key beside it (sheet.pdf and sheet-key.pdf).",
    )
    parser = Parser("lesson", text)
    parser.add_argument("part", choices=tuple(_PARTS), help=translate("Cli", "what to do"))
    text = translate("Cli", "lessons: TOML files, or names of shipped ones (check without any: all shipped ones)")
    parser.add_argument("lessons", metavar="FILE|NAME", nargs="*", help=text)
    parser.add_set()
    parser.add_argument("--scene", metavar="ID", help=translate("Cli", "of a worksheet: its scene (see list)"))
    text = translate("Cli", "of a worksheet: which numbers it has (default: 1)")
    parser.add_argument("--seed", metavar="N", type=whole_number, default=1, help=text)
    parser.add_argument("-o", "--output", metavar="OUT.pdf", help=translate("Cli", "of a worksheet: the file to write"))
    text = translate("Cli", "the language of a worksheet: {names} (default: that of the system)")
    text = text.format(names=", ".join(LANGUAGES))
    parser.add_argument("--language", metavar="LANGUAGE", choices=LANGUAGES, help=text)
    text = translate("Cli", "of check: the languages that must be complete (default: {all})")
    text = text.format(all=",".join(LANGUAGES))
    parser.add_argument("--languages", metavar="CODES", default=",".join(LANGUAGES), help=text)
    return parser


def run(options: Namespace) -> int:
    """Do a part. Returns the exit code."""
    return _PARTS[options.part](options)


def _list(_options: Namespace) -> int:
    for name in available():
        lesson = load(name)
        text = translate("Cli", "{name:<16} {title} ({n} scenes; {languages})")
        said = ", ".join(lesson.languages)
        print(text.format(name=name, title=lesson.title(language()), n=len(lesson.scenes), languages=said))
        for number, scene in enumerate(lesson.scenes, 1):
            print(f"{number:>19} {scene.id}: {scene.said(language()).title}")
    return 0


def _check(options: Namespace) -> int:
    wanted, faults = tuple(options.languages.split(",")), 0
    for given in options.lessons or available():
        lesson, found = load(given, options.set), 0
        for fault in checking.check(lesson, wanted):
            found += 1
            print(f"{given}: {fault}", flush=True)
        if not found:
            text = translate("Cli", "{name}: {n} scenes, all hold.")
            print(text.format(name=given, n=len(lesson.scenes)), flush=True)
        faults += found
    return 1 if faults else 0


def _worksheet(options: Namespace) -> int:
    """Write the sheet and its key. Returns 1 where Qt cannot paint on this machine."""
    for option, given in (("--scene", options.scene), ("-o", options.output)):
        if not given:
            sentence = translate("Cli", "A worksheet needs a lesson, --scene ID and -o OUT.pdf.")
            raise InputError(option, "", sentence)
    if len(options.lessons) != 1 or not options.output.endswith(ENDING):
        raise InputError("worksheet", "", translate("Cli", "Name one lesson, and a file OUT.pdf."))
    if options.language:
        languages.use(options.language)
    paper = worksheet(load(options.lessons[0], options.set), options.scene, options.seed, language())
    if reason := qt.trouble():
        print(f"visprop: {reason}", file=sys.stderr)
        return 1
    from visprop.paint.pages import below
    from visprop.paint.vector import write_pdf
    from visprop.picture.theme import LIGHT

    title = paper.player.scene.said(language()).title
    write_pdf(options.output, [below(*sheet(paper))], LIGHT, title=title)
    write_pdf(
        f"{options.output.removesuffix(ENDING)}-key{ENDING}", [below(*page) for page in key(paper)], LIGHT, title=title
    )
    return 0


_PARTS = {"list": _list, "check": _check, "worksheet": _worksheet}
