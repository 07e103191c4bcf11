"""Whoever does not see the window is told what its parts are, and what each step does, in the language in use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from tests import translations
from visprop import languages, words
from visprop.ui.action import TABS

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


@pytest.fixture(autouse=True)
def english():
    yield
    languages.use(words.ENGLISH)


def interactive(window: QMainWindow) -> list[QWidget]:
    """The widgets that a person can use, without the inner parts of Qt's own."""
    for tab in TABS:
        window.side.show(tab)
        window.refresh()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    return [
        each
        for each in window.findChildren(QWidget)
        if (isinstance(each, INTERACTIVE) or each.focusPolicy() != Qt.FocusPolicy.NoFocus)
        and not isinstance(each, (QHeaderView, QScrollBar))
        and not each.objectName().startswith("qt_")
        and not isinstance(each.parent(), (QComboBox, QAbstractSpinBox))
        and not (isinstance(each, QListView) and each.window() is not window)  # the list of a box that is open
        and not (each.isHidden() and each.objectName() in ("sign", "banner"))  # named when they have something to say
    ]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_everything_that_can_be_used_has_a_name(make):
    found = interactive(make("circle"))
    assert len(found) > 60
    assert [f"{type(each).__name__} {each.objectName()}" for each in found if not name_of(each)] == []


def test_the_names_are_in_the_language_in_use(window):
    window.set_language("zh_Hans")
    named = {name_of(each) for each in interactive(window)}
    han = [name for name in named if translations.HAN.search(name)]
    assert len(han) > 0.8 * len(named)


@pytest.mark.parametrize("language", ["en", "zh_Hant"])
def test_the_picture_says_each_step_in_a_sentence(window, language):
    window.set_language(language)
    heard = []
    while window.session.cursor.iteration == 0 and len(heard) < 32:
        window.session.step("op")
        window.refresh()
        heard.append(window.parts.canvas.accessibleDescription())
        assert heard[-1] == window.parts.said()
    assert len(set(heard)) > 15
    assert all(bool(translations.HAN.search(sentence)) == (language != "en") for sentence in heard)


def test_a_warning_light_has_a_name_when_it_is_lit(make):
    window = make("vanishing")
    window.clock.seek(0, len(window.session.program.ops))
    lit = [each for each in window.signs.buttons.values() if not each.isHidden()]
    assert lit and all(":" in name_of(each) for each in lit)
