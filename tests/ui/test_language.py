"""The language of a window is switched live: nothing that was there before stays, and going back brings all back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QMenu

from tests.ui import texts
from visprop import languages, words
from visprop.picture import views
from visprop.picture.charts.answers import KINDS
from visprop.ui.action import TABS
from visprop.ui.wording import speak


@pytest.fixture(autouse=True)
def english():
    yield
    languages.use(words.ENGLISH)


@pytest.fixture(scope="module")
def is_english():
    return texts.English()


def show_all(window):
    """Bring every tab of the panel at the right up to date once, the menus' contents too."""
    for tab in TABS:
        window.side.show(tab)
        window.refresh()
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()


def said(window):
    """All texts of the window, its pictures' too, without the sentence that reports the last thing done."""
    show_all(window)
    parts = window.parts
    frames = (parts.canvas.frame, parts.strip.frame, parts.bottom.opbar.frame, parts.bottom.runbar.frame)
    pictures = [("picture", text) for frame in frames for text in texts.of_frame(frame)]
    return [*texts.of_window(window), *pictures]


def steady(found):
    """Those texts that are there whether or not their widget has been painted: cut ones get their tip then."""
    return sorted(each for each in found if not each[0].endswith(".toolTip"))


def test_the_menu_says_each_language_in_its_own_script(window):
    menu = window.findChild(QMenu, "languages")
    assert [action.text() for action in menu.actions()] == ["English", "简体中文", "繁體中文"]
    menu.actions()[1].trigger()
    assert words.language() == window.look.language == "zh_Hans"
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [False, True, False]
    assert window.menuBar().actions()[0].text() == "文件(&F)"


@pytest.mark.parametrize("language", ["zh_Hans"])
def test_no_english_stays_and_all_of_it_comes_back(window, is_english, language):
    window.clock.seek(1, 5)
    before = said(window)
    assert sum(is_english.whole(text) for _, text in before) > 150
    window.set_language(language)
    assert [each for each in said(window) if is_english(each[1])] == []
    window.set_language(words.ENGLISH)
    assert steady(said(window)) == steady(before)


def test_from_one_chinese_script_to_the_other(window):
    window.set_language("zh_Hant")
    traditional = said(window)
    window.set_language("zh_Hans")
    window.set_language("zh_Hant")
    assert steady(said(window)) == steady(traditional)


@pytest.mark.parametrize("name", ["bench", "iris"])
def test_every_view_and_chart_follows(make, is_english, name):
    window = make(name)
    for view in views.NAMES:
        window.viewing.show(view)
    for kind in KINDS:
        window.charts.set_output(kind)
    window.next_language()
    left = []
    for view in views.NAMES:
        window.viewing.show(view)
        left += [(view, text) for text in texts.of_frame(window.parts.canvas.frame) if is_english(text)]
    for kind in KINDS:
        window.charts.set_output(kind)
        window.side.show("output")
        window.charts.show(window.session.moment())
        left += [each for each in texts.of_window(window.parts.debug.output) if is_english(each[1])]
    assert left == []


def test_the_choice_is_remembered(make):
    window = make()
    window.set_language("zh_Hant")
    languages.use(words.ENGLISH)
    again = make()
    assert words.language() == again.look.language == "zh_Hant"
    assert again.commands.qt["undo"].text() == "復原"


def test_a_key_goes_through_the_languages(window, qtbot):
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        seen.append(words.language())
    assert seen == ["zh_Hans", "zh_Hant", "en"]


def test_the_run_does_not_notice(window):
    window.clock.seek(2, 3)
    before = window.session.cursor, window.session.tape["z[1]"].tobytes()
    window.next_language()
    assert (window.session.cursor, window.session.tape["z[1]"].tobytes()) == before


def test_buttons_of_qt_speak_it_too(window):
    window.set_language("zh_Hans")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    assert [button.text() for button in box.buttons()] == ["确定", "取消"]
    window.set_language(words.ENGLISH)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    assert [button.text().replace("&", "") for button in box.buttons()] == ["OK", "Cancel"]


def test_qt_speaks_what_the_command_line_has_begun_with(window):
    languages.use("zh_Hant")  # as `visprop` does where LANG says so, before there is an application
    speak("zh_Hant")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert [button.text() for button in box.buttons()] == ["取消"]


def test_what_is_chosen_for_a_chart_stays(make):
    window = make("iris")
    window.charts.set_output("surface")
    window.side.show("output")
    panel = window.parts.debug.output
    window.charts.show(window.session.moment())
    panel.boxes["across"].setCurrentIndex(2)
    panel.boxes["up"].setCurrentIndex(3)
    window.set_language("zh_Hans")
    window.charts.show(window.session.moment())
    assert (panel.boxes["across"].currentIndex(), panel.boxes["up"].currentIndex()) == (2, 3)
    assert panel.kind_box.currentText() == "决策面"


def test_marks_of_the_run_are_named_again(window):
    window.session.advance(iterations=3)
    window.changes.edit("learning_rate", 0.25)
    window.refresh()
    english = window.parts.bottom.signs.text()
    window.set_language("zh_Hant")
    assert "編輯" in window.parts.bottom.signs.text() and "edit" in english
