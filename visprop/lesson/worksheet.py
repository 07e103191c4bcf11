"""A scene on paper: its picture with blanks, other numbers for every seed, and the key.

Where the scene's experiment gives its weights one by one, small whole ones are drawn in their place, until every blank
can be worked out from the digits on the sheet; other experiments are drawn with the seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.experiment.reading import parse
from visprop.lesson.byhand import ByHand, answer
from visprop.lesson.player import Player, Position
from visprop.lesson.scenes import ENGLISH, Lesson, Scene
from visprop.picture import notation
from visprop.picture.figures import text
from visprop.picture.formula import Formula
from visprop.picture.hidden import LAYERED, addresses
from visprop.picture.quantity import Quantity
from visprop.session import Session
from visprop.words import translate

TRIES = 4000  # of drawing numbers; one in some ten to hundred does
MOST_BLANKS = 24  # on one page
WEIGHTS, BIASES, INPUTS = (-3, -2, -1, 1, 2, 3), (-2, -1, 0, 1, 2), (-2, -1, 1, 2)
Place = tuple[str, tuple[int, ...]]
LARGEST_Z = 3.2  # beyond, the slope of a sigmoid has no two digits left


@dataclass(frozen=True)
class Blank:
    """A number to be worked out: where it is on the tape, how it is written, its value, and the key's digits."""

    name: str
    index: tuple[int, ...]
    label: Formula
    value: float
    key: str


@dataclass(frozen=True)
class Worksheet:
    """A worksheet.

    Attributes:
        player: stands at the last press of its scene.
        hidden: the names of what is blank on it.
        given: the numbers that the blanks are worked out from.
    """

    player: Player
    seed: int
    blanks: tuple[Blank, ...]
    hidden: tuple[str, ...]
    given: tuple[Quantity, ...] = ()


def worksheet(lesson: Lesson, scene_id: str, seed: int, language: str = ENGLISH) -> Worksheet:
    """The worksheet of a scene. The same seed gives the same numbers.

    Raises:
        InputError: there is no such scene, or it has nothing to be worked out, or no numbers are found.
    """
    scene = next((each for each in lesson.scenes if each.id == scene_id), None)
    if scene is None:
        ids = ", ".join(each.id for each in lesson.scenes)
        sentence = translate("Worksheet", "The lesson has no such scene; it has {ids}.")
        raise InputError("--scene", scene_id, sentence.format(ids=ids))
    model = _player(lesson, scene, scene.open().session.origin, language)
    hidden = blanks_of(scene)
    places = list(_places(model, hidden))[:MOST_BLANKS]
    if not places:
        raise InputError("--scene", scene.id, translate("Worksheet", "Nothing in this scene can be worked out."))
    goal, edits = model.session.cursor, model.session.branch.edits
    for experiment in _drawn(model.session.origin, seed):
        session = Session(experiment, edits)
        session.seek(goal.iteration, goal.op, goal.part)
        by_hand = ByHand(session, set(places))
        if experiment.network.parameters is not None and not _is_fair(session, by_hand, places):
            continue
        player = _player(lesson, scene, experiment, language)
        return Worksheet(
            player, seed, tuple(_blank(player, *place) for place in places), hidden, _given(by_hand, places)
        )
    sentence = translate("Worksheet", "No numbers were found that can be worked out by hand: take another seed.")
    raise InputError("--seed", str(seed), sentence)


def _player(lesson: Lesson, scene: Scene, experiment: Experiment, language: str) -> Player:
    """The scene alone, at its last press, on an experiment."""
    state = {**scene.state, "experiment": parse(experiment.to_toml(), scene.source)}
    player = Player(replace(lesson, scenes=(replace(scene, state=state, assigned=(), otherwise=""),)), language)
    player.go(Position(0, player.presses))
    return player


def _drawn(experiment: Experiment, seed: int) -> Iterator[Experiment]:
    """The experiment with other numbers, again and again."""
    given = experiment.network.parameters
    if given is None:
        yield experiment.replace("training", seed=seed)
        return
    random = np.random.default_rng(seed)

    def draw(values: tuple[int, ...], *shape: int) -> list:
        return random.choice(values, shape).tolist()

    for _ in range(TRIES):
        layers = [{"W": draw(WEIGHTS, len(each.W), len(each.W[0])), "b": draw(BIASES, len(each.b))} for each in given]
        data = {}
        if experiment.data.x is not None and len(experiment.data.x) == 1:
            data["x"] = draw(INPUTS, 1, len(experiment.data.x[0]))
            y = experiment.data.y[0]
            data["y"] = draw((0, 1) if experiment.network.output == "sigmoid" else (1, 2, 3, 4), 1, len(y))
        yield experiment.changed({"network": {"parameters": layers}, "data": data})


def _blank(player: Player, name: str, index: tuple[int, ...]) -> Blank:
    value = float(player.session.tape[name][index])
    return Blank(name, index, label(name, index), value, answer(value))


def _given(by_hand: ByHand, places: list[Place]) -> tuple[Quantity, ...]:
    """What is read off the sheet to work out the blanks."""
    for name, index in places:
        by_hand.value(name, index)
    return tuple(Quantity(value, *address) for address, value in by_hand.given.items())


def blanks_of(scene: Scene) -> tuple[str, ...]:
    """What is blank on paper: what the scene says, else all that it hides and asks for."""
    asked = [name for each in scene.questions for name in (each.answer, *each.hides)]
    return scene.worksheet or tuple(dict.fromkeys((*scene.hidden, *asked)))


def _is_fair(session: Session, by_hand: ByHand, places: list[Place]) -> bool:
    """Whether a pencil comes to the key's digits, and no number is too small to be written plainly, or too large."""
    tape = session.tape
    for layer in range(1, session.program.last + 1):
        if tape.computed(f"z[{layer}]") and np.abs(tape.view(f"z[{layer}]")[0]).max() > LARGEST_Z:
            return False
    for name, index in places:
        value = float(tape.view(name)[index])
        plain = 0.005 <= abs(value) < 100 and "e" not in text(Quantity(value, name, index))
        if not (plain or (value == 0 and name.startswith("z["))) or not by_hand.agrees(name, index, value):
            return False
    return True


def _places(player: Player, names: tuple[str, ...]) -> Iterator[Place]:
    """The computed numbers that the names hide, of the first example; in the order of the iteration."""
    program, tape = player.session.program, player.session.tape
    kinds = {"z", "dC_da", "dC_dz", "dL_dW", "dL_db"}
    wanted = [each for name in names if _hideable(name) for each in addresses(name)]
    for op in program.ops:
        for name in op.outputs:
            if name.partition("[")[0] not in kinds or not tape.computed(name):
                continue
            shape = tape.view(name).shape
            ranges = [range(size) for size in shape]
            if not name.startswith("dL"):
                ranges[0] = range(1)
            for index in product(*ranges):
                if any(each.covers(name, index) for each in wanted):
                    yield name, index


def _hideable(name: str) -> bool:
    """Whether a name is an address of numbers of a layer, or a thing of the picture."""
    return name.partition("[")[0] in LAYERED or " " in name


def label(name: str, index: tuple[int, ...]) -> Formula:
    """How a number is written."""
    kind, _, rest = name.partition("[")
    layer = int(rest.rstrip("]") or 0)
    if kind == "dL_dW":
        return notation.dC_dw(layer, *index, "L")
    if kind == "dL_db":
        return notation.dC_db(layer, *index, "L")
    if kind in ("theta.W", "theta.b"):
        return notation.w(layer, *index) if kind == "theta.W" else notation.b(layer, *index)
    if kind == "y":
        return notation.target(index[-1])
    write = {"z": notation.z, "a": notation.a, "gain": notation.slope, "dC_da": notation.dC_da, "dC_dz": notation.dC_dz}
    return write[kind](layer, index[-1])
