"""`visprop render`: a moment painted to a PNG file, without a window."""

from __future__ import annotations

import argparse
import re
import sys
from argparse import Namespace
from dataclasses import replace

from visprop import languages
from visprop.commands import lessonpaintings, qt
from visprop.commands.arguments import Parser
from visprop.commands.filmed import add_film, is_film, write_steps
from visprop.commands.moments import OPTION, opened
from visprop.errors import InputError
from visprop.files.moments import Opened
from visprop.lesson.reading import is_lesson
from visprop.picture import respell, views
from visprop.picture.look import Look
from visprop.picture.recursion.stages import stages
from visprop.sweep.training import EPOCHS, train
from visprop.words import language, translate

SIZE, SMALLEST, LARGEST = (1920, 1080), (640, 480), 8192


def parser() -> Parser:
    """What `visprop render` takes."""
    text = translate(
        "Cli", "Paint a moment to a picture, steps to a film, or a whole lesson to pages, without a window."
    )
    parser = Parser("render", text)
    parser.add_experiment(optional=True)
    parser.add_set()
    text = translate(
        "Cli",
        "the file to write: .png, .svg or .pdf; for a film .gif, .webp, .mp4, .webm, or a folder for PNG files; of a "
        "lesson a folder, .pdf or a film",
    )
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help=text)
    text = translate(
        "Cli",
        "ITERATION:OP[:PART], counted from 0; OP is a name as 'visprop trace' prints it (the moment when it has just "
        "been computed), a number of operations that are done, or 'end'; PART is how many of its parts are revealed "
        "(default: 0:end); or the file of a moment that was copied in the window, which names its experiment itself",
    )
    parser.add_argument(OPTION, metavar="MOMENT", help=text)
    text = translate("Cli", "width and height in pixels (default: 1920x1080; a storyboard has its own)")
    parser.add_argument("--size", metavar="WxH", type=size, help=text)
    text = translate("Cli", "what to paint: {names} (default: that of the moment, else {first})")
    text = text.format(names=", ".join(views.NAMES), first=views.NAMES[0])
    parser.add_argument("--view", metavar="VIEW", choices=views.NAMES, help=text)
    text = translate("Cli", "how symbols are written: {names} (default: that of the moment, else {first})")
    text = text.format(names=", ".join(respell.NAMES), first=respell.NAMES[0])
    parser.add_argument("--notation", metavar="NOTATION", choices=respell.NAMES, help=text)
    text = translate("Cli", "how far the view walk is told, from 1 (default: that of the moment, else 1)")
    parser.add_argument("--stage", metavar="N", type=int, help=text)
    text = translate("Cli", "light or dark (default: light)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help=text)
    text = translate("Cli", "the language of the picture: {names} (default: that of the system, as LANG says)")
    text = text.format(names=", ".join(languages.available()))
    parser.add_argument("--language", metavar="LANGUAGE", choices=languages.available(), help=text)
    add_film(parser)
    text = translate("Cli", "the key moments of one iteration and the loss of {n} epochs, on one sheet")
    parser.add_argument("--storyboard", action="store_true", help=text.format(n=EPOCHS))
    return parser


def run(options: Namespace) -> int:
    """Write the picture. Returns 1 where Qt cannot paint on this machine."""
    if options.language:
        languages.use(options.language)
    if options.experiment and is_lesson(options.experiment):
        return lessonpaintings.run(options)
    if options.storyboard and options.at:
        raise InputError(OPTION, options.at, translate("Cli", "A storyboard has its own moments: leave out one."))
    if options.storyboard and options.view:
        raise InputError("--view", options.view, translate("Cli", "A storyboard has its own pictures: leave out one."))
    if options.storyboard and not options.output.lower().endswith(".png"):
        raise InputError("-o", options.output, translate("Cli", "A storyboard is a PNG file."))
    moment = opened(options.experiment, options.at or "0:end", assignments=options.set).reached()
    look = _look(moment, options)
    reason = qt.trouble()
    if reason:
        print(f"visprop: {reason}", file=sys.stderr)
        return 1
    from visprop.commands import paintings  # here, where Qt is known to load

    if options.storyboard:
        session = moment.session
        train(session, EPOCHS * session.plan.per_epoch - 1)  # the first is done
        paintings.write_storyboard(session, options.output, options.theme, options.size)
    elif is_film(options):
        write_steps(moment, look, options)
    else:
        paper = paintings.Paper(options.theme, options.size or SIZE, options.scale, options.outlines)
        paintings.write_moment(moment.session, look, options.output, paper)
    return 0


def _look(moment: Opened, options: Namespace) -> Look:
    """The look with the wanted view, notation and stage. InputError where the view cannot show them."""
    look = moment.look
    look = replace(look, view=options.view or look.view, notation=options.notation or look.notation)
    look = replace(look, language=language())
    shown = moment.session.moment()
    reason = views.kind(look.view).refuses(shown.experiment)
    if reason:
        raise InputError("--view", look.view, reason)
    if options.stage is None:
        return look
    last = len(stages(shown.program.last)) if look.view == "walk" else 0
    if not 1 <= options.stage <= last:
        text = translate("Cli", "Only the view walk has stages: add --view walk.")
        if last:
            text = translate("Cli", "The walk has stages 1 to {n} in this network.").format(n=last)
        raise InputError("--stage", str(options.stage), text)
    return replace(look, stage=options.stage - 1)


def size(text: str) -> tuple[int, int]:
    """Read WIDTHxHEIGHT; argparse reports the error."""
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    if match is None:
        sentence = translate("Cli", "'{text}' is not WIDTHxHEIGHT, for example 1920x1080")
        raise argparse.ArgumentTypeError(sentence.format(text=text))
    width, height = int(match[1]), int(match[2])
    if not (SMALLEST[0] <= width <= LARGEST and SMALLEST[1] <= height <= LARGEST):
        sentence = translate("Cli", "a picture is from {w}x{h} to {most}x{most} pixels large, not {text}")
        raise argparse.ArgumentTypeError(sentence.format(w=SMALLEST[0], h=SMALLEST[1], most=LARGEST, text=text))
    return width, height
