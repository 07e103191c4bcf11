"""What the presses of a scene do: one line of its `steps` each, commands of one press parted by semicolons.

    step GRAIN                   one step: product, neuron, op, phase, example, iteration or epoch
    step GRAIN 3 times           as many presses
    step GRAIN until NAME        as many presses as it takes until the operation NAME of this iteration is done
    go 40:dC_dz[2]               to a moment, as in --at
    run 300 iterations           training in one press; epochs likewise; a breakpoint of the scene ends it
    run to a stop                until a breakpoint is met, or the experiment ends the run
    edit W[1][0, 1] = 0.5        a parameter, a cell of x or y, activation[2], learning_rate, l2 or batch_size
    select edge 2 0 1            or: select nothing; beside bias 2 0: the second axis of the contour of L
    view backward                stage 3 (of the walk, from 1); notation nielsen; example 2 (of the batch, from 0)
    reveal dC_dz[2], node 1 0    what is hidden becomes visible; or: reveal all
    hide dC_dz[2]                the opposite
    ask                          the scene's next question: one press asks it, the next reveals its number

Questions that no `ask` asks come after the last step.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from visprop.debugger.cursor import Cursor
from visprop.debugger.grains import GRAINS
from visprop.experiment import nearest
from visprop.experiment.fields import Place
from visprop.files.cursors import read_cursor
from visprop.files.moments import is_there
from visprop.picture import respell, views
from visprop.picture.hidden import addresses
from visprop.picture.look import Look
from visprop.session import Session
from visprop.words import translate

MOST_STEPS = 1_000_000  # iterations that one press may run on for: it ends even where no stop is met
MOST_PRESSES = 500  # of one line: nobody presses a key more often
ASK = "ask"


@dataclass
class Stage:
    """What commands change: the session and how it is looked at."""

    session: Session
    look: Look
    source: str = ""


Command = Callable[[Stage], None]


@dataclass(frozen=True)
class Step:
    """One line: what each of its presses does, and how often it is pressed.

    `until` is the operation whose end ends the presses, "" where `times` counts them; `asks` is a line that asks.
    """

    text: str
    commands: tuple[Command, ...] = ()
    times: int = 1
    until: str = ""
    asks: bool = False


def read_step(text: str, place: Place) -> Step:
    """Read a line. InputError where it means nothing."""
    if text.strip() == ASK:
        return Step(ASK, asks=True)
    parts = [part.strip() for part in text.split(";")]
    found = [_command(part, place) for part in parts]
    last = found[-1]
    if any(times != 1 or until for _, times, until in found[:-1]):
        raise place.error(translate("Lessons", "Only the last command of a press can be repeated."))
    return Step(text, tuple(command for command, _, _ in found), last[1], last[2])


def _command(text: str, place: Place) -> tuple[Command, int, str]:
    """A command, how often it is pressed, and until which operation."""
    word, _, rest = text.partition(" ")
    read = _READERS.get(word)
    if read is None:
        sentence = translate("Lessons", '“{text}” is no command of a lesson: did you mean "{near}"?')
        raise place.error(sentence.format(text=text[:60], near=nearest(word, (*_READERS, ASK))))
    return read(rest.strip(), place)


def _bad(place: Place, text: str, sentence: str) -> Exception:
    return place.error(sentence.format(text=text[:60]))


def _step(rest: str, place: Place) -> tuple[Command, int, str]:
    found = re.fullmatch(r"(\w+)(?: (\d{1,4}) times| until (\S+))?", rest)
    if found is None or found[1] not in GRAINS or (found[2] and not 0 < int(found[2]) <= MOST_PRESSES):
        sentence = translate("Lessons", "“step {text}” is not “step op”, “step op 3 times” or “step op until z[2]”.")
        raise _bad(place, rest, sentence)
    grain = found[1]

    def run(stage: Stage) -> None:
        stage.session.step(grain)
        stage.look = replace(stage.look, grain=grain, held=None)

    return run, int(found[2] or 1), found[3] or ""


def _go(rest: str, place: Place) -> tuple[Command, int, str]:
    def run(stage: Stage) -> None:
        at = read_cursor(rest, stage.session, place)
        stage.session.seek(at.iteration, at.op, at.part)
        stage.look = replace(stage.look, grain="product" if at.part else "op", held=None)

    return run, 1, ""


def _run(rest: str, place: Place) -> tuple[Command, int, str]:
    found = re.fullmatch(r"(\d{1,7}) (iterations?|epochs?)|to a stop", rest)
    if found is None:
        sentence = translate("Lessons", "“run {text}” is not “run 30 iterations”, “run 3 epochs” or “run to a stop”.")
        raise _bad(place, rest, sentence)
    count, unit = int(found[1] or MOST_STEPS), found[2] or "iterations"

    def run(stage: Stage) -> None:
        session = stage.session
        per = session.plan.per_epoch if unit.startswith("epoch") else 1
        session.advance(iterations=min(count * per, MOST_STEPS))
        stage.look = replace(stage.look, grain="iteration", held=None)

    return run, 1, ""


def _edit(rest: str, place: Place) -> tuple[Command, int, str]:
    found = re.fullmatch(r"([a-zA-Z_0-9]+(?:\[\d+\])?)(?: ?\[([\d, ]+)\])? = (\S+)", rest)
    if found is None:
        raise _bad(place, rest, translate("Lessons", "“edit {text}” is not as “edit W[1][0, 1] = 0.5”."))
    target, index = found[1], tuple(int(number) for number in re.findall(r"\d+", found[2] or ""))
    if target[0] in "xy" and "[" in target:  # of the data: its index has no layer before it
        target, index = target[0], tuple(int(number) for number in re.findall(r"\d+", rest.split("=")[0]))
    try:
        value: float | str = float(found[3])
    except ValueError:
        value = found[3]

    def run(stage: Stage) -> None:
        stage.session.edit(target, value, index)

    return run, 1, ""


def _look(key: str, read: Callable[[str], object], wrong: Callable[[], str]):
    """A command that changes one field of the look."""

    def reader(rest: str, place: Place) -> tuple[Command, int, str]:
        try:
            value = read(rest)
        except ValueError:
            raise _bad(place, rest, wrong()) from None

        def run(stage: Stage) -> None:
            if key in ("selection", "other") and value and not is_there(str(value), stage.session.program.sizes):
                raise _bad(place, rest, wrong())
            stage.look = replace(stage.look, **{key: value})
            if key == "example":
                stage.look = replace(stage.look, held=stage.session.cursor)

        return run, 1, ""

    return reader


def _one_of(names: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in names:
            raise ValueError(text)
        return text

    return read


def _count(first: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,6}", text) or int(text) < first:
            raise ValueError(text)
        return int(text) - first

    return read


def _thing(text: str) -> str:
    if text == "nothing":
        return ""
    if not re.fullmatch(r"(node|edge|bias|input|target|cost)( \d{1,5})*", text):
        raise ValueError(text)
    return text


def _names(rest: str, place: Place) -> tuple[str, ...]:
    names = tuple(name.strip() for name in re.split(r",(?![^\[]*\])", rest))
    try:
        for name in names:
            addresses(name)
    except ValueError:
        sentence = translate("Lessons", "“{text}” is no name of a number, node or arrow.")
        raise _bad(place, rest, sentence) from None
    return names


def _reveal(rest: str, place: Place) -> tuple[Command, int, str]:
    gone = None if rest == "all" else set(_names(rest, place))

    def run(stage: Stage) -> None:
        left = () if gone is None else tuple(name for name in stage.look.hidden if name not in gone)
        if gone is not None and not gone <= set(stage.look.hidden):
            name = min(gone - set(stage.look.hidden))
            raise place.error(translate("Lessons", "“{name}” is not hidden here.").format(name=name))
        stage.look = replace(stage.look, hidden=left)

    return run, 1, ""


def _hide(rest: str, place: Place) -> tuple[Command, int, str]:
    names = _names(rest, place)

    def run(stage: Stage) -> None:
        stage.look = replace(stage.look, hidden=tuple(dict.fromkeys((*stage.look.hidden, *names))))

    return run, 1, ""


_READERS = {
    "step": _step,
    "go": _go,
    "run": _run,
    "edit": _edit,
    "select": _look("selection", _thing, lambda: translate("Lessons", "“{text}” cannot be selected.")),
    "beside": _look("other", _thing, lambda: translate("Lessons", "“{text}” cannot be selected.")),
    "view": _look("view", _one_of(views.NAMES), lambda: translate("Lessons", "There is no view “{text}”.")),
    "notation": _look(
        "notation", _one_of(respell.NAMES), lambda: translate("Lessons", "There is no notation “{text}”.")
    ),
    "stage": _look("stage", _count(1), lambda: translate("Lessons", "“{text}” is no stage: they count from 1.")),
    "example": _look("example", _count(0), lambda: translate("Lessons", "“{text}” is no example: they count from 0.")),
    "reveal": _reveal,
    "hide": _hide,
}


def done(name: str, session: Session, begin: Cursor) -> bool:
    """Whether the operation `name` of the iteration that follows `begin` is done; a later moment counts too."""
    cursor, program = session.cursor, session.program
    iteration = begin.iteration + (begin.op == len(session.program_at(begin.iteration).ops))
    if cursor.iteration != iteration:
        return cursor.iteration > iteration
    return cursor.op > program.index(name)
