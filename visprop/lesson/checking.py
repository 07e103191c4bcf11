"""Runs a lesson without a window and says what does not hold in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from visprop.errors import InputError
from visprop.lesson.player import Player, Position
from visprop.lesson.scenes import LANGUAGES, Lesson, Scene
from visprop.lesson.telling import told
from visprop.lesson.values import FACT, trouble, value_of
from visprop.picture import views
from visprop.picture.hidden import ARROW, addresses
from visprop.picture.look import Look
from visprop.picture.markup import MarkupError, fields_of, words_of
from visprop.picture.sentence import sentence
from visprop.picture.strip import build_strip
from visprop.words import translate

TYPED = re.compile(r"\d[.,]\d|\d{3,}")  # a number with a fraction, or a large one: it can only come from a run
STRIP = 164


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not hold, and where: the scene's id and the press, "" and 0 for the lesson."""

    scene: str
    press: int
    sentence: str

    def __str__(self) -> str:
        if not self.scene:
            return self.sentence
        text = translate("LessonCheck", "scene {id}, press {n}: {sentence}")
        return text.format(id=self.scene, n=self.press, sentence=self.sentence)


def check(lesson: Lesson, languages: tuple[str, ...] = LANGUAGES) -> Iterator[Fault]:
    """Play the lesson from its first press to its last; yield what does not hold."""
    yield from _check_texts(lesson, languages)
    player: Player | None = None
    for number, scene in enumerate(lesson.scenes):
        try:
            if player is None:
                player = Player(lesson, position=Position(number))
            else:
                player.go(Position(number))
            yield from _check_scene(player, scene)
        except InputError as error:
            yield Fault(scene.id, player.position.press if player else 0, error.sentence)


def _check_texts(lesson: Lesson, languages: tuple[str, ...]) -> Iterator[Fault]:
    """A language that is missing, a text that is, a question without its text."""
    for language in languages:
        if not lesson.titles.get(language, "").strip():
            yield Fault("", 0, translate("LessonCheck", "There is no title in {language}.").format(language=language))
        for scene in lesson.scenes:
            said = scene.tellings.get(language)
            if said is None:
                yield Fault(scene.id, 0, translate("LessonCheck", "{language} is missing.").format(language=language))
                continue
            for name, given in (("title", said.title), ("text", said.text), ("notes", said.notes)):
                if not given:
                    text = translate("LessonCheck", "The {name} in {language} is missing.")
                    yield Fault(scene.id, 0, text.format(name=name, language=language))
            if len(said.questions) != len(scene.questions):
                text = translate("LessonCheck", "{n} questions are asked, and {found} have a text in {language}.")
                yield Fault(
                    scene.id, 0, text.format(n=len(scene.questions), found=len(said.questions), language=language)
                )


def _check_scene(player: Player, scene: Scene) -> Iterator[Fault]:
    yield from _check_view(player, scene)
    yield from _check_hidden(player, scene)
    yield from _check_written(player, scene)
    wanted = {field for said in scene.tellings.values() for field in _fields(said.text)}
    before, filled = _seen(player), _known(player, wanted)
    while (at := player.position) and player.onward() and player.position.scene == at.scene:
        now = _seen(player)
        if now == before:
            text = translate("LessonCheck", "This press changes nothing: {step}.")
            yield Fault(scene.id, player.position.press, text.format(step=player.shot.step))
        yield from _check_question(player, scene)
        before = now
        filled |= _known(player, wanted)
    player.go(at)
    for field in sorted(wanted - filled):
        text = translate("LessonCheck", "The number {field} is never computed in this scene.")
        yield Fault(scene.id, at.press, text.format(field=field))


def _seen(player: Player) -> tuple:
    """All that a press can change."""
    moment, look = player.session.moment(), player.look
    strip = build_strip(moment, replace(look, height=STRIP))
    shot = player.shot
    return views.build_frame(moment, look), strip, sentence(moment, look), shot.question, shot.revealed


def _check_view(player: Player, scene: Scene) -> Iterator[Fault]:
    reason = views.kind(player.look.view).refuses(player.session.experiment)
    if reason:
        yield Fault(scene.id, 0, reason)


def _check_hidden(player: Player, scene: Scene) -> Iterator[Fault]:
    """Every name that is hidden must be a number of this network; seen once the scene is over or revealed."""
    program, sizes = player.session.program, player.session.program.sizes
    named = [*scene.hidden, *scene.worksheet, *(name for each in scene.questions for name in each.hides)]
    for name in named:
        if not _exists(name, program, sizes, player.session.batch_at(player.session.cursor.iteration)):
            text = translate("LessonCheck", "{name} is hidden, and not in the picture.")
            yield Fault(scene.id, 0, text.format(name=name))


def _exists(name: str, program, sizes: tuple[int, ...], batch: int) -> bool:
    """Whether one of the numbers of a name is on this program's tape."""
    layers = range(len(sizes))
    shapes = {f"{kind}[{l}]": (batch, sizes[l]) for kind in ("z", "a", "gain", "dC_da", "dC_dz") for l in layers}
    shapes |= {f"{kind}[{l}]": (sizes[l], sizes[l - 1]) for kind in ("W", "dL_dW") for l in layers[1:]}
    shapes |= {f"{kind}[{l}]": (sizes[l],) for kind in ("b", "dL_db") for l in layers[1:]}
    shapes = {known: shape for known, shape in shapes.items() if known in program}
    shapes |= {"y": (batch, sizes[-1]), "C": (batch,), "L": ()}
    shapes |= {f"{ARROW}[{l}]": (batch, sizes[l], sizes[l - 1]) for l in layers[2:]}
    return any(
        len(each.index) in (0, len(shapes[each.name]))
        and all(place is None or place < size for place, size in zip(each.index, shapes[each.name], strict=False))
        for each in addresses(name)
        if each.name in shapes
    )


def _check_written(player: Player, scene: Scene) -> Iterator[Fault]:
    """Formulas that cannot be read, fields that mean nothing, numbers that were typed by hand."""
    for language, said in scene.tellings.items():
        for text in (said.text, said.notes, *said.questions):
            try:
                told(text, player.session)
                for field in fields_of(text):
                    wrong = trouble(field.removesuffix(":+"), player.session)
                    if wrong:
                        yield Fault(scene.id, 0, f"{language}: {{{field}}}: {wrong}")
            except MarkupError as error:
                yield Fault(scene.id, 0, f"{language}: {error.sentence}")
            if typed := TYPED.search(words_of(text)):
                sentence = translate("LessonCheck", "{language}: write {number} as a field: it comes from a run.")
                yield Fault(scene.id, 0, sentence.format(language=language, number=typed[0]))


def _fields(text: str) -> list[str]:
    try:
        return [field.removesuffix(":+") for field in fields_of(text)]
    except MarkupError:
        return []


def _known(player: Player, fields: set[str]) -> set[str]:
    """The fields that have a number here."""
    found = set()
    for field in fields:
        if not trouble(field, player.session) and value_of(field, player.session).value is not None:
            found.add(field)
    return found


def _check_question(player: Player, scene: Scene) -> Iterator[Fault]:
    """The number that is asked for must be computed, blank while it is asked, and in the picture when it is not."""
    if player.shot.question < 0:
        return
    answer = scene.questions[player.shot.question].answer
    wrong = trouble(answer, player.session)
    if wrong:
        yield Fault(scene.id, player.position.press, f"{answer}: {wrong}")
        return
    true = value_of(answer, player.session)
    if true.value is None:
        text = translate("LessonCheck", "{answer} is asked for before it is computed.")
        yield Fault(scene.id, player.position.press, text.format(answer=answer))
    elif player.shot.revealed and not true.name.startswith((FACT, "theta.", "training.")):
        hidden = replace(player.look, hidden=(*player.look.hidden, answer))
        moment = player.session.moment()
        frames = [_pictures(moment, look) for look in (player.look, hidden)]
        if frames[0] == frames[1]:
            text = translate("LessonCheck", "{answer} is asked for, and not in the picture.")
            yield Fault(scene.id, player.position.press, text.format(answer=answer))


def _pictures(moment, look: Look) -> tuple:
    return views.build_frame(moment, look), build_strip(moment, replace(look, height=STRIP))
