"""Goes through a lesson, a press at a time, on and back. What is seen is a function of the position alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit
from visprop.errors import InputError
from visprop.experiment.fields import Place
from visprop.lesson.judging import Verdict, judge
from visprop.lesson.scenes import ENGLISH, Lesson, Question, Scene
from visprop.lesson.steps import MOST_PRESSES, Stage, Step, done, read_step
from visprop.lesson.values import tape_address
from visprop.picture.look import Look
from visprop.session import Session
from visprop.words import translate


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a lesson: the scene, and how many presses of it are done; both from 0."""

    scene: int = 0
    press: int = 0


@dataclass(frozen=True, slots=True)
class Shot:
    """What a press has led to.

    Attributes:
        edits, cursor, look: the moment; sizes, scale and title of the look are not the lesson's.
        question: which of the scene's questions is asked or was just revealed, -1 for none.
        revealed: whether its number is.
        step: the line of the file that led here, "" at a scene's beginning.
    """

    edits: tuple[Edit, ...]
    cursor: Cursor
    look: Look
    question: int = -1
    revealed: bool = False
    step: str = ""


class Take:
    """A scene that is played: its session, and the shots of its presses as far as they were wanted."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        opened = scene.open().reached()
        self.session = self._prepared(opened.session)
        hidden = dict.fromkeys((*scene.hidden, *(name for each in scene.questions for name in self.blanks(each))))
        look = replace(opened.look, hidden=tuple(hidden))
        self.shots = [Shot(self.session.branch.edits, self.session.cursor, look)]
        self._presses = self._play()

    def _prepared(self, session: Session) -> Session:
        session.set_breakpoints((Breakpoint(line) for line in self.scene.breakpoints), lambda _: None)
        return session

    def blanks(self, question: Question) -> tuple[str, ...]:
        """What a question hides: its number, where that is one of the tape, and what it names."""
        found = tape_address(question.answer, self.session)
        own = () if found is None or found[0].startswith("theta.") else (question.answer,)
        return (*own, *question.hides)

    def shot(self, press: int) -> Shot | None:
        """The shot after so many presses; None behind the last."""
        while len(self.shots) <= press:
            self.bring(self.shots[-1])
            found = next(self._presses, None)
            if found is None:
                return None
            self.shots.append(found)
        return self.shots[press]

    @property
    def last(self) -> int:
        """How many presses the scene has; all are played to count them."""
        while self.shot(len(self.shots)) is not None:
            pass
        return len(self.shots) - 1

    def bring(self, shot: Shot) -> None:
        """Bring the session to a shot's moment; another one takes its place where it was edited otherwise."""
        if self.session.branch.edits != shot.edits:
            self.session = self._prepared(Session(self.session.origin, shot.edits, self.session.loaded))
        if self.session.cursor != shot.cursor:
            self.session.seek(shot.cursor.iteration, shot.cursor.op, shot.cursor.part)

    def _play(self) -> Iterator[Shot]:
        """Each press from the last shot on, to which the session has been brought."""
        place = Place(self.scene.source, self.scene.where)
        asked = 0
        for line in self.scene.steps:
            step = read_step(line, place)
            if not step.asks:
                yield from self._repeat(step, place)
            elif asked < len(self.scene.questions):
                yield from self._ask(asked)
                asked += 1
            else:
                raise place.error(translate("Lessons", "There are more “ask” than questions."))
        for question in range(asked, len(self.scene.questions)):
            yield from self._ask(question)

    def _repeat(self, step: Step, place: Place) -> Iterator[Shot]:
        begin, presses = self.shots[-1].cursor, 0
        if step.until and step.until not in self.session.program:
            sentence = translate("Lessons", "There is no operation “{name}” here.")
            raise place.error(sentence.format(name=step.until))
        while presses < (MOST_PRESSES if step.until else step.times):
            stage = Stage(self.session, self.shots[-1].look)
            for command in step.commands:
                command(stage)
            presses += 1
            yield Shot(self.session.branch.edits, self.session.cursor, stage.look, step=step.text)
            if step.until and done(step.until, self.session, begin):
                return

    def _ask(self, number: int) -> Iterator[Shot]:
        yield replace(self.shots[-1], question=number, revealed=False, step="ask")
        blank = set(self.scene.hidden) & set(self.shots[-1].look.hidden)
        for each in self.scene.questions[number + 1 :]:
            blank |= set(self.blanks(each))
        blank -= set(self.blanks(self.scene.questions[number]))
        look = replace(self.shots[-1].look, hidden=tuple(each for each in self.shots[-1].look.hidden if each in blank))
        yield replace(self.shots[-1], look=look, question=number, revealed=True, step="ask")


class Player:
    """Plays a lesson.

    Attributes:
        lesson: which one. language: in which its texts are told; may be changed at any time.
        position: where it stands.

    Raises:
        InputError: the first scene cannot be opened; of later scenes, when they are gone to.
    """

    def __init__(self, lesson: Lesson, language: str = ENGLISH, position: Position | None = None) -> None:
        self.lesson, self.language = lesson, language
        self._takes: dict[int, Take] = {}
        self.position = Position()
        self.go(position or Position())

    @property
    def scene(self) -> Scene:
        """The scene in view."""
        return self.lesson.scenes[self.position.scene]

    @property
    def shot(self) -> Shot:
        """What is seen at the position."""
        return self._take(self.position.scene).shots[self.position.press]

    @property
    def session(self) -> Session:
        """The session at the position. Who moves it or edits it loses that with the next press."""
        return self._take(self.position.scene).session

    @property
    def look(self) -> Look:
        """How the moment is looked at; its sizes, scale and theme are those of whoever draws it."""
        return self.shot.look

    @property
    def question(self) -> int:
        """The number of the question that waits for an answer, -1 where none does."""
        return -1 if self.shot.revealed else self.shot.question

    def onward(self) -> bool:
        """The next press: a step, a question, its answer, or the next scene. False at the end."""
        at = self.position
        if self._take(at.scene).shot(at.press + 1) is not None:
            return self.go(Position(at.scene, at.press + 1))
        return at.scene + 1 < len(self.lesson.scenes) and self.go(Position(at.scene + 1))

    def back(self) -> bool:
        """The press before, taken back. False at the beginning."""
        at = self.position
        if at.press:
            return self.go(Position(at.scene, at.press - 1))
        return at.scene > 0 and self.go(Position(at.scene - 1, self._take(at.scene - 1).last))

    def go(self, position: Position) -> bool:
        """Go to a position; of a scene with fewer presses, to its last. ValueError where there is no such scene."""
        if not 0 <= position.scene < len(self.lesson.scenes) or position.press < 0:
            raise ValueError(f"the lesson has no {position}")
        take = self._take(position.scene)
        shot = take.shot(position.press)
        press = position.press if shot is not None else len(take.shots) - 1
        take.bring(take.shots[press])
        self.position = Position(position.scene, press)
        return True

    def reveal(self) -> bool:
        """Reveal the number that is asked for. False where nothing is."""
        return self.question >= 0 and self.onward()

    def answer(self, text: str) -> Verdict:
        """Judge an answer to the question that is asked, and reveal its number.

        Raises:
            InputError: the text is no number; nothing was revealed.
            ValueError: nothing is asked.
        """
        if self.question < 0:
            raise ValueError("no question is asked")
        question = self.scene.questions[self.question]
        verdict = judge(text, question.answer, self.session)
        self.reveal()
        return verdict

    @property
    def verdict(self) -> Verdict | None:
        """What the answer that is revealed was; None where none is."""
        shot = self.shot
        if not shot.revealed:
            return None
        return judge("", self.scene.questions[shot.question].answer, self.session)

    @property
    def upcoming(self) -> str | None:
        """The line of the file that the next press of the scene does; None behind the last one."""
        take = self._take(self.position.scene)
        found = take.shot(self.position.press + 1)
        take.bring(self.shot)
        return None if found is None else found.step

    @property
    def presses(self) -> int:
        """How many presses the scene in view has. The scene is played to count them."""
        take = self._take(self.position.scene)
        count = take.last
        take.bring(self.shot)
        return count

    def _take(self, scene: int) -> Take:
        """The scene as it is played; of the others only the neighbours are kept."""
        if scene not in self._takes:
            try:
                self._takes[scene] = Take(self.lesson.scenes[scene])
            except ValueError as error:  # a breakpoint or a moment that the scene's experiment does not know
                given = self.lesson.scenes[scene]
                raise InputError(given.source, given.where, str(error)) from error
            self._takes = {n: take for n, take in self._takes.items() if abs(n - scene) <= 1}
        return self._takes[scene]
