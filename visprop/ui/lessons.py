"""A lesson in the window: each press moves its session or its look, and the board tells what there is to see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QFileDialog

from visprop import words
from visprop.errors import InputError
from visprop.lesson import Player, load
from visprop.lesson.board import build_board, needed
from visprop.lesson.judging import Verdict, judge
from visprop.lesson.scenes import Telling
from visprop.picture.frame import Frame
from visprop.picture.look import Look
from visprop.session import Change
from visprop.words import translate

LEAST_BOARD = 92.0  # design pixels: title and two lines


class Lessons:
    """The lesson of one window. It is open as long as the window shows its session."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._player: Player | None = None
        self.assignments: tuple[str, ...] = ()
        self._shown: Any = None
        self.verdict: Verdict | None = None
        self._told: Verdict | None = None

    @property
    def player(self) -> Player | None:
        """What plays the lesson; None where none is open."""
        return self._player if self.on else None

    @property
    def on(self) -> bool:
        """Whether a lesson is open."""
        return self._player is not None and self._window.session is self._shown

    # Opening

    def ask(self) -> None:
        """Let the person choose a lesson file, and open it."""
        kinds = translate("LessonWindow", "Lessons (*.toml);;All files (*)")
        title = translate("LessonWindow", "Open a lesson")
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if path:
            self.open(path)

    def open(self, path_or_name: str, assignments: Sequence[str] = ()) -> bool:
        """Open a lesson at its beginning, see `load`; if it cannot be used, say why and keep what is open."""
        try:
            player = Player(load(path_or_name, assignments), words.language())
        except InputError as error:
            self._window.failures.refuse(error)
            return False
        if not self.on:
            self._window.travel.replaced(self._window.session)
        self._window.documents.note(path_or_name)
        self._player, self.assignments, self.verdict = player, tuple(assignments), None
        self._show(None)
        return True

    def close(self) -> None:
        """Close the lesson; its session stays in the window."""
        if self.on:
            self._player = self._shown = None
            self._window.look = replace(self._window.look, hidden=(), title=True)
            self._window.refresh()
            self._window.commands.sync()

    # Moving

    def onward(self) -> None:
        """The next press: a step, a question, its answer, the next scene."""
        self._move(Player.onward)

    def back(self) -> None:
        """The press before, taken back."""
        self._move(Player.back)

    def walk(self, by: int) -> None:
        """A press on (+1) or back (-1); outside a lesson, a stage of the walk."""
        if not self.on:
            self._window.viewing.walk(by)
        elif by > 0:
            self.onward()
        else:
            self.back()

    def can_walk(self, by: int) -> bool:
        """Whether there is a lesson, or such a stage."""
        return self.on or self._window.viewing.can_walk(by)

    def answer(self, text: str) -> str:
        """Judge an answer and show the number; nothing written only shows it. Returns what is wrong with the text."""
        player = self.player
        if player is None or player.question < 0:
            return ""
        if not text.strip():
            self.onward()
            return ""
        try:
            judge(text, player.scene.questions[player.question].answer, player.session)
        except InputError as error:
            return error.sentence
        self._move(lambda player: self._judge(player, text))
        return ""

    def _judge(self, player: Player, text: str) -> bool:
        self._told = player.answer(text)
        return True

    def _move(self, press: Callable[[Player], bool]) -> None:
        player, window = self.player, self._window
        if player is None:
            return
        window.clock.pause()
        before, at, self._told = player.session.cursor, player.position, None
        try:
            moved = press(player)
        except InputError as error:
            window.failures.refuse(error)
            return
        self.verdict = self._told
        if not moved:
            text = translate("LessonWindow", "This is the end of the lesson.")
            window.note(text if player.position.scene else translate("LessonWindow", "This is its beginning."))
            return
        if player.position.scene != at.scene:
            window.room.overlay.clean()
        on = player.position > at
        self._show(before if on and player.shot.step.startswith("step") and player.session is self._shown else None)

    def _show(self, stepped_from: Any) -> None:
        """Show the player's position; a step that was taken from a moment is shown on its way."""
        player, window = self._player, self._window
        player.language = words.language()
        look = replace(player.look, title=False, effort=window.look.effort, scale=window.look.scale)
        look = replace(look, language=player.language, numbers=window.look.numbers)
        if player.session is not self._shown:
            self._shown = player.session
            window.saving.opened(player.session, player.session.origin.source)
            window.show_session(player.session, look)
            return
        window.look, window.grain = look, look.grain
        change = Change(stepped_from or player.session.cursor, player.session.cursor)
        if stepped_from is not None:
            window.clock.show(change)
        else:
            window.show_step(change, 1.0)

    # What is told

    @property
    def asks(self) -> bool:
        """Whether a question waits for its answer."""
        return self.on and self._player.question >= 0

    def written(self, look: Look) -> Frame:
        """The board in the look's size. A lesson is open."""
        self._player.language = words.language()
        return build_board(self._player, look, self.verdict)

    def board(self, look: Look) -> Frame | None:
        """The board for a picture of the look's width, at most as high as the look; None where no lesson is open."""
        if not self.on:
            return None
        height = min(max(needed(self._player, look), LEAST_BOARD * look.scale), look.height)
        return self.written(replace(look, height=round(height)))

    def notes(self) -> str:
        """What only the presenter reads."""
        return self._said.notes if self.on else ""

    def answers(self) -> str:
        """The answers of the scene's questions, a line each; the one that waits is marked."""
        player = self.player
        if player is None:
            return ""
        lines = []
        for number, question in enumerate(player.scene.questions):
            told = judge("", question.answer, player.session)
            mark = "▶ " if number == player.question else ""
            lines.append(f"{mark}{question.answer} = {told.text}")
        return "\n".join(lines)

    def upcoming(self) -> str:
        """What the next press does."""
        player = self.player
        if player.question >= 0:
            return translate("LessonWindow", "The answer.")
        step = player.upcoming
        if step == "ask":
            return translate("LessonWindow", "A question.")
        if step is not None:
            return step
        scenes = player.lesson.scenes
        if player.position.scene + 1 == len(scenes):
            return translate("LessonWindow", "The lesson is over.")
        text = translate("LessonWindow", "Scene {n} of {all}: {title}")
        title = scenes[player.position.scene + 1].said(player.language).title
        return text.format(n=player.position.scene + 2, all=len(scenes), title=title)

    @property
    def _said(self) -> Telling:
        return self._player.scene.said(words.language())
