"""A lesson is written in the program: the moment in view becomes a scene of a file of the person's own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from visprop import resources
from visprop.errors import VispropError
from visprop.lesson.adding import ENDING, Added, add_scene
from visprop.ui.buttons import button_row
from visprop.ui.labels import PlainLabel
from visprop.words import translate

WIDE = 64  # characters of the text's field
REMEMBERED = "lesson/file"


class Authoring:
    """Adds scenes to the lessons of a person; the last one can be taken back."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._added: list[tuple[Added, Any]] = []
        self._undone: list[tuple[Added, Any]] = []

    @property
    def file(self) -> str:
        """The lesson that a scene is added to: the open one if it is the person's own, else the last one."""
        player = self._window.lessons.player
        if player is not None and not player.lesson.source.startswith(str(resources.path("lessons"))):
            return player.lesson.source
        return self._window.remembered.text(REMEMBERED)

    def ask(self) -> None:
        """Let the person write what the scene says, and choose its file."""
        self._window.clock.pause()
        SceneDialog(self._window).open()

    def add(self, path: str, title: str, text: str, notes: str) -> str:
        """Add the moment in view to a file as a scene. Returns what is wrong, "" if nothing is."""
        window = self._window
        path = path if path.endswith(ENDING) else path + ENDING
        try:
            added = add_scene(path, window.session, window.look, title, text, notes)
        except VispropError as error:
            return str(error)
        window.remembered.put(REMEMBERED, path)
        self._added.append((added, self._state()))
        self._undone.clear()
        sentence = translate("Authoring", "This moment is scene {n} of {file}. Ctrl+Z takes it back.")
        window.note(sentence.format(n=added.number, file=path))
        return ""

    @property
    def can_undo(self) -> bool:
        """Whether a scene that was added is the last thing that can be undone."""
        return bool(self._added) and self._added[-1][1] == self._state()

    @property
    def can_redo(self) -> bool:
        """Whether a scene that was taken back can be added again."""
        return bool(self._undone) and self._undone[-1][1] == self._state()

    def undo(self) -> None:
        """Take the last scene out of its file."""
        self._move(self._added, self._undone, Added.undo, translate("Authoring", "The scene “{name}” is taken back."))

    def redo(self) -> None:
        """Add it again."""
        self._move(self._undone, self._added, Added.redo, translate("Authoring", "The scene “{name}” is added again."))

    def _move(self, source: list, target: list, move: Any, sentence: str) -> None:
        added, state = source.pop()
        try:
            move(added)
        except VispropError as error:
            self._window.failures.refuse(error)
            return
        target.append((added, state))
        self._window.note(sentence.format(name=added.scene))

    def _state(self) -> tuple:
        """What differs as soon as something else is done that can be undone."""
        session = self._window.session
        return id(session), session.branch.name, session.branch.edits, session.runs.can_undo


class SceneDialog(QDialog):
    """Title, text and notes of a new scene, and the lesson file that it is for."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Authoring", "Add this moment as a scene – visprop"))
        self._window = window
        self.title, self.file = QLineEdit(), QLineEdit(window.authoring.file)
        self.text, self.notes, self.wrong = QPlainTextEdit(), QPlainTextEdit(), QLabel()
        hint = translate(
            "Authoring", "Formulas stand between $ signs, numbers of the tape in braces: $z = w x + b$, {z[1][0, 0]}"
        )
        self.text.setPlaceholderText(hint)
        for field in (self.text, self.notes):
            field.setTabChangesFocus(True)
            field.setMinimumWidth(WIDE * field.fontMetrics().averageCharWidth())
        self.notes.setMaximumHeight(4 * self.notes.fontMetrics().lineSpacing())
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        form, file = QFormLayout(), QHBoxLayout()
        browse = QPushButton(translate("Authoring", "Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._choose)
        file.addWidget(self.file, 1)
        file.addWidget(browse)
        form.addRow(translate("Authoring", "Title"), self.title)
        form.addRow(translate("Authoring", "Text"), self.text)
        form.addRow(translate("Authoring", "Notes for the presenter"), self.notes)
        form.addRow(translate("Authoring", "Lesson file"), file)
        self.file.setAccessibleName(translate("Authoring", "Lesson file"))
        hint = translate(
            "Authoring",
            "These words are shown in every language; a file beside it, as NAME.zh_Hans.toml, translates them.",
        )
        told = PlainLabel(hint)
        told.setWordWrap(True)
        form.addRow("", told)
        kinds = QDialogButtonBox.StandardButton
        buttons = button_row(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self._enter)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addWidget(buttons)
        self.title.setFocus()

    def _choose(self) -> None:
        kinds = translate("Authoring", "Lessons (*.toml);;All files (*)")
        title = translate("Authoring", "Lesson to add to, or a new one")
        option = QFileDialog.Option.DontConfirmOverwrite  # the scene is added, nothing is overwritten
        path, _ = QFileDialog.getSaveFileName(self, title, self.file.text(), kinds, options=option)
        if path:
            self.file.setText(path)

    def _enter(self) -> None:
        given = (self.file.text().strip(), self.title.text().strip())
        said = ""
        if not all(given):
            said = translate("Authoring", "A scene needs a title, and a file to be written to.")
        wrong = said or self._window.authoring.add(
            *given, self.text.toPlainText().strip(), self.notes.toPlainText().strip()
        )
        if wrong:
            self.wrong.setText(wrong)
            self.wrong.show()
        else:
            self.accept()
