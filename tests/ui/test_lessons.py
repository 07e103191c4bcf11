"""A lesson in the window: opened, pressed through, asked and answered, presented, and closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.picture.walking import said, shapes_of
from visprop.lesson import LANGUAGES, Position, load
from visprop.picture.frame import Frame, Text
from visprop.ui.room import screens
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key = Qt.Key
LESSON = """
title = "Small"
experiment = "lecture"

[[scenes]]
id = "first"
title = "The first scene"
text = "The input is {a[0][0, 0]}."
notes = "Say it slowly."
steps = ["step op until z[1]"]

[[scenes.questions]]
text = "How large is $z$?"
answer = "z[1][0, 1]"

[[scenes]]
id = "second"
title = "The second scene"
text = "Another network."
experiment = "circle"
look = { view = "backward" }
steps = ["step phase"]
"""


@pytest.fixture
def opened(make: Callable[..., Window], tmp_path: Path) -> Window:
    """A window with that lesson."""
    path = tmp_path / "small.toml"
    path.write_text(LESSON, encoding="utf-8")
    window = make("lecture")
    assert window.lessons.open(str(path))
    return window


def texts(frame: Frame) -> str:
    """All that a picture says."""
    return " ".join(said(shape) for shape in shapes_of(frame) if isinstance(shape, Text))


def board(window: Window) -> str:
    return texts(window.parts.board.view.frame)


def press(window: Window, qtbot: QtBot, key: Qt.Key = Key.Key_PageDown) -> None:
    qtbot.keyClick(window, key)
    window.clock.pause()


def test_the_board_tells_the_scene_and_pages_go_through_it(opened: Window, qtbot: QtBot) -> None:
    assert opened.parts.board.isVisible()
    assert "The first scene" in board(opened)
    seen = [opened.session.cursor]
    for _ in range(2):
        press(opened, qtbot)
        seen.append(opened.session.cursor)
    assert [cursor.op for cursor in seen] == [0, 1, 2]
    press(opened, qtbot)  # the question
    assert "How large is" in board(opened)
    assert opened.parts.board.answer.isVisible()
    press(opened, qtbot)
    assert "The answer is" in board(opened)
    press(opened, qtbot)
    assert "The second scene" in board(opened)
    assert opened.session.experiment.title == "Disc and ring"
    assert opened.look.view == "backward"
    for _ in range(5):
        press(opened, qtbot, Key.Key_PageUp)
    assert opened.session.cursor == seen[0]
    assert opened.session.experiment.title != "Disc and ring"
    assert "The first scene" in board(opened)


def test_an_answer_is_judged_and_what_is_hidden_appears(opened: Window, qtbot: QtBot) -> None:
    for _ in range(3):
        press(opened, qtbot)
    assert "z[1][0, 1]" in opened.look.hidden
    line = opened.parts.board.answer.line
    qtbot.keyClicks(line, "two")
    qtbot.keyClick(line, Key.Key_Return)
    assert opened.parts.board.answer.wrong.isVisible()
    line.clear()
    qtbot.keyClicks(line, "-2")
    qtbot.keyClick(line, Key.Key_Return)
    assert "Right" in board(opened)
    assert "z[1][0, 1]" not in opened.look.hidden
    assert not opened.parts.board.answer.isVisible()


def test_f5_presents_and_the_answer_field_takes_all_but_pages_esc_and_f5(opened: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(opened, Key.Key_F5)
    room = opened.room
    assert room.on and not opened.clock.running
    assert room.presenter.notes.text() == "Say it slowly."
    assert "The first scene" in texts(room.projector.view.frame)
    for _ in range(3):
        press(opened, qtbot, Key.Key_Right)
    assert room.presenter.answers.text() == "▶ z[1][0, 1] = −2.00"
    assert room.projector.answer.isVisible() and not room.presenter.answer.isVisible()  # it lies behind: one screen
    field, at = room.projector.answer.line, opened.lessons.player.position
    for widget in (opened.parts.canvas, room.projector, field):
        field.clear()
        for key in (Key.Key_B, Key.Key_N, Key.Key_Space, Key.Key_Period, Key.Key_W, Key.Key_Backspace, Key.Key_P):
            qtbot.keyClick(widget, key)
        assert field.text().lower() == "bn .p"
        assert opened.lessons.player.position == at and not room.overlay.cover
    qtbot.keyClick(room.projector, Key.Key_F5)
    assert room.on and opened.lessons.player.position == at
    field.setText("−2")
    qtbot.keyClick(room.projector, Key.Key_Return)
    assert "Right" in texts(room.projector.view.frame)
    press(opened, qtbot, Key.Key_PageUp)
    assert room.answer_field() is field
    press(opened, qtbot, Key.Key_PageDown)
    assert opened.lessons.verdict is None and opened.lessons.player.verdict is not None
    qtbot.keyClick(room.projector, Key.Key_Escape)
    assert not room.on and opened.lessons.on


def test_with_a_second_screen_an_answer_is_typed_at_the_presenter(opened: Window, qtbot: QtBot, monkeypatch) -> None:
    monkeypatch.setattr(screens, "second", lambda own: own)
    qtbot.keyClick(opened, Key.Key_F5)
    for _ in range(3):
        press(opened, qtbot, Key.Key_Right)
    room = opened.room
    assert room.presenter.answer.isVisible() and not room.projector.answer.isVisible()
    assert room.answer_field() is room.presenter.answer.line


def test_a_lesson_ends_where_another_experiment_is_opened(opened: Window) -> None:
    opened.documents.open("mazur")
    assert not opened.lessons.on
    assert not opened.parts.board.isVisible()
    assert opened.look.hidden == ()


def test_closing_a_lesson_keeps_its_experiment(opened: Window, qtbot: QtBot) -> None:
    session = opened.session
    qtbot.keyClick(opened, Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert opened.session is session and not opened.lessons.on and not opened.parts.board.isVisible()


def test_a_broken_lesson_leaves_all_as_it_was(make: Callable[..., Window], tmp_path: Path, monkeypatch) -> None:
    window = make("lecture")
    path = tmp_path / "broken.toml"
    path.write_text(LESSON.replace("step phase", "jump"), encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr(window.failures, "_show", lambda title, text, more: told.append(text))
    session = window.session
    assert not window.lessons.open(str(path))
    assert "jump" in told[0] and window.session is session


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With --full the whole lesson is told in each language, else its beginning in English."""
    if "language" in metafunc.fixturenames:
        metafunc.parametrize("language", LANGUAGES if metafunc.config.getoption("full") else LANGUAGES[:1])


def test_the_backpropagation_lesson_runs_to_its_end_with_page_down_alone(
    make: Callable[..., Window], qtbot: QtBot, full: bool, language: str
) -> None:
    window = make("lecture")
    window.set_language(language)
    window.lessons.open("backpropagation")
    window.commands.qt["run"].trigger()  # F5; without a window manager no window gets the keys of shortcuts
    player, presses = window.lessons.player, 0
    last = Position(len(load("backpropagation").scenes) - 1)
    while (full or presses < 12) and presses < 500:
        before = player.position
        press(window, qtbot)
        if player.position == before:
            break
        presses += 1
    window.set_language("en")
    assert not full or (player.position >= last and presses > 40)
    assert presses >= 12


def test_a_lesson_file_is_opened_as_any_other(make: Callable[..., Window], tmp_path: Path) -> None:
    window = make("lecture")
    path = tmp_path / "small.toml"
    path.write_text(LESSON, encoding="utf-8")
    assert window.documents.open(str(path)) and window.lessons.on
    assert window.documents.recent()[0] == str(path)
    assert window.documents.open("backpropagation") and window.lessons.player.lesson.name == "backpropagation"
