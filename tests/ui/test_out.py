"""File > Export picture and film: what is shown is in the file, the window stays free, a way out leaves nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.paint.test_films import pixels
from visprop.paint import films
from visprop.ui.out.filmdialog import KINDS, FilmDialog
from visprop.ui.out.lessondialog import LessonDialog
from visprop.ui.out.picturedialog import PictureDialog
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SAVE, CANCEL = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder: the settings of the window lie beside it."""
    made = tmp_path / "out"
    made.mkdir()
    return made


def picture_dialog(window: Window, qtbot: QtBot) -> PictureDialog:
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL | ALT)
    return window.findChildren(PictureDialog)[-1]  # those before it may not be swept away yet


def film_dialog(window: Window, qtbot: QtBot) -> FilmDialog:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL | ALT)
    (dialog,) = window.findChildren(FilmDialog)
    return dialog


def press(dialog, button) -> None:
    box = dialog.findChild(QDialogButtonBox)
    box.button(button).click()


def seen(window: Window) -> np.ndarray:
    """The network and the formula as they are on the screen."""
    grabs = (pixels(view.grab().toImage()) for view in (window.parts.canvas, window.parts.strip))
    return np.concatenate(tuple(grabs))


@pytest.mark.parametrize("scale", [1, 3])
def test_the_network_is_written_as_it_is_shown(window: Window, qtbot: QtBot, folder: Path, scale: int) -> None:
    window.session.step("phase")
    window.refresh()
    dialog = picture_dialog(window, qtbot)
    dialog.size_box.setCurrentIndex(scale - 1)
    dialog.file.line.setText(str(folder / "a"))
    shown = seen(window)
    press(dialog, SAVE)
    image = QImage(str(folder / "a.png"))
    assert (image.height(), image.width()) == (scale * shown.shape[0], scale * shown.shape[1])
    small = image.scaled(shown.shape[1], shown.shape[0], mode=Qt.TransformationMode.SmoothTransformation)
    away = np.abs(pixels(small) - shown).mean()
    assert away == 0 if scale == 1 else away < 3
    assert [file.name for file in folder.iterdir()] == ["a.png"]


@pytest.mark.parametrize("outlines", [True, False])
def test_every_chart_becomes_a_drawing(window: Window, qtbot: QtBot, folder: Path, outlines: bool) -> None:
    window.session.advance(iterations=30)
    window.side.show("output")
    window.refresh()
    count = picture_dialog(window, qtbot).what.count()
    assert count == 5  # network with and without its formula, two charts, the window
    for place in range(count - 1):
        for name, begins in (("a.svg", b"<?xml"), ("a.pdf", b"%PDF")):
            dialog = picture_dialog(window, qtbot)
            dialog.what.setCurrentIndex(place)
            dialog.kind.setCurrentIndex(1 if name == "a.svg" else 2)
            dialog.letters.setCurrentIndex(0 if outlines else 1)
            dialog.file.line.setText(str(folder / f"{place}-{name}"))
            press(dialog, SAVE)
            data = (folder / f"{place}-{name}").read_bytes()
            assert data.startswith(begins) and len(data) > 4000
            if name == "a.svg":
                assert (b"<text" in data) is not outlines, place
                assert data.count(b"non-scaling-stroke") < 8  # paths of clippings, which have no stroke
    dialog = picture_dialog(window, qtbot)
    dialog.kind.setCurrentIndex(2)
    dialog.what.setCurrentIndex(count - 1)
    assert dialog.ending == ".png" and dialog.file.path.endswith(".png")  # a window is made of pixels


def test_a_picture_goes_to_the_clipboard(window: Window, qtbot: QtBot) -> None:
    picture_dialog(window, qtbot).copy.click()
    assert (pixels(QApplication.clipboard().image()) == seen(window)).all()
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL | ALT)
    assert QApplication.clipboard().image().width() == 2 * window.parts.canvas.frame.width


def test_a_file_is_replaced_only_where_that_was_agreed_to(window: Window, qtbot: QtBot, folder: Path) -> None:
    (folder / "a.png").write_bytes(b"mine")
    dialog = picture_dialog(window, qtbot)
    dialog.file.line.setText(str(folder / "a"))  # the name is completed
    press(dialog, SAVE)
    assert "exists already" in dialog.said.text() and (folder / "a.png").read_bytes() == b"mine"
    press(dialog, SAVE)
    assert (folder / "a.png").read_bytes().startswith(b"\x89PNG") and not dialog.isVisible()


def test_a_picture_that_cannot_be_written_leaves_the_dialog_open(
    window: Window, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    monkeypatch.setattr(window.failures, "not_saved", told.append)
    dialog = picture_dialog(window, qtbot)
    dialog.file.line.setText(str(folder / "no" / "a.png"))
    press(dialog, SAVE)
    assert "not saved" in str(told[0]) and dialog.isVisible()
    dialog.reject()


def small_film(window: Window, qtbot: QtBot, folder: Path) -> FilmDialog:
    dialog = film_dialog(window, qtbot)
    dialog.kind.setCurrentIndex(KINDS.index(""))
    dialog.start.setText("0:a[3]")
    dialog.end.setText("0:L")
    dialog.size_box.setCurrentIndex(4)
    dialog.seconds.setValue(0.1)
    dialog.file.line.setText(str(folder))
    return dialog


def test_steps_are_filmed_beside_the_window(window: Window, qtbot: QtBot, folder: Path) -> None:
    window.session.step("iteration")
    window.refresh()
    dialog, told = small_film(window, qtbot, folder / "film"), []
    press(dialog, SAVE)
    dialog.filming.progressed.connect(lambda done, count: told.append((done, count)))
    assert not dialog.file.isEnabled() and dialog.bar.isVisible()
    window.session.step("iteration")  # it films the moment that was asked for, whatever the window does
    with qtbot.waitSignal(dialog.filming.ended, timeout=60_000):
        pass
    assert len(list((folder / "film").iterdir())) == 10  # of the start, and three of each of three steps
    assert told and told[-1][1] == 10
    assert not dialog.isVisible()


def test_a_film_that_is_given_up_leaves_nothing(window: Window, qtbot: QtBot, folder: Path) -> None:
    dialog = small_film(window, qtbot, folder / "film")
    dialog.seconds.setValue(50.0)
    press(dialog, SAVE)
    with qtbot.waitSignal(dialog.filming.progressed, timeout=60_000):
        pass
    filming = dialog.filming
    with qtbot.waitSignal(filming.ended, timeout=60_000):
        press(dialog, CANCEL)
    assert "Given up" in dialog.said.text() and dialog.isVisible() and dialog.file.isEnabled()
    assert list(folder.iterdir()) == []
    press(dialog, CANCEL)
    assert not dialog.isVisible()


def test_a_moment_that_is_none_is_said_before_anything_is_done(window: Window, qtbot: QtBot, folder: Path) -> None:
    dialog = small_film(window, qtbot, folder / "film")
    dialog.end.setText("0:nothing")
    press(dialog, SAVE)
    assert "did you mean" in dialog.said.text() and dialog.filming is None
    dialog.end.setText("0:a[1]")  # lies before the start: the process says it
    press(dialog, SAVE)
    with qtbot.waitSignal(dialog.filming.ended, timeout=60_000):
        pass
    assert "exchange" in dialog.said.text()
    dialog.reject()


def test_without_the_extra_films_are_grey_and_the_dialog_says_how_to_get_them(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(films.importlib.util, "find_spec", lambda name: None)
    dialog = film_dialog(window, qtbot)
    on = [dialog.kind.model().item(place).isEnabled() for place in range(dialog.kind.count())]
    assert on == [False] * 4 + [True] and dialog.ending == ""
    assert "pip install 'visprop[video]'" in dialog.said.text()
    dialog.reject()


def lesson_dialog(window: Window, qtbot: QtBot, kind: str) -> LessonDialog:
    assert window.lessons.open("gradient")
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | ALT)
    (dialog,) = window.findChildren(LessonDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    return dialog


def test_a_lesson_becomes_a_hand_out_scene_by_scene(window: Window, qtbot: QtBot, folder: Path) -> None:
    dialog, told = lesson_dialog(window, qtbot, "handout"), []
    dialog.size_box.setCurrentText("1024 × 768")
    dialog.file.line.setText(str(folder / "pages"))
    press(dialog, SAVE)
    dialog.filming.progressed.connect(lambda done, count: told.append((done, count)))
    with qtbot.waitSignal(dialog.filming.ended, timeout=60_000):
        pass
    data = (folder / "pages.pdf").read_bytes()
    assert data.startswith(b"%PDF") and data.count(b"/Type /Page\n") == 8
    assert told[-1] == (8, 8) and not dialog.isVisible()


def test_what_a_scene_cannot_be_made_into_is_said(window: Window, qtbot: QtBot, folder: Path) -> None:
    dialog = lesson_dialog(window, qtbot, "worksheet")
    assert dialog.seed.isEnabled() and not dialog.size_box.isEnabled()
    dialog.file.line.setText(str(folder / "sheet"))
    press(dialog, SAVE)
    with qtbot.waitSignal(dialog.filming.ended, timeout=60_000):
        pass
    assert "can be worked out" in dialog.said.text() and dialog.isVisible()
    assert list(folder.iterdir()) == []
    dialog.reject()
