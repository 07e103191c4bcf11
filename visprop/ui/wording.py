"""Texts of widgets, said again when the language changes.

What a refresh shows anyway needs nothing of this; it is for what a widget says from its first moment to its last.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from visprop import languages, words
from visprop.ui.guard import guarded_as

SPOKEN = "language"  # property of the application: what Qt speaks
Said = str | Callable[[], str]  # what stays, or what is said anew in each language


def worded(widget: QWidget, say: Callable[[], None]) -> None:
    """Call `say`, which gives `widget` or what lies in it its texts, now and at each change of the language."""
    say()
    _Wording(widget, say)


def spoken(widget: QWidget, put: Callable[[str], None], text: Said) -> None:
    """Give `widget` a text by `put`; one that is a function follows the language."""
    if isinstance(text, str):
        put(text)
    else:
        worded(widget, lambda: put(text()))


class _Wording(QObject):
    """A child of a widget: Qt passes a change of the language on to children."""

    def __init__(self, widget: QWidget, say: Callable[[], None]) -> None:
        super().__init__(widget)
        self._say = say

    @guarded_as(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().event(event)


def speak(language: str) -> None:
    """Take a language into use, for the words of the program and for those of Qt (the buttons of its dialogs).

    Every widget there is says its texts again; windows have to be refreshed behind that.
    """
    app = QApplication.instance()
    if language == words.language() == (app.property(SPOKEN) or words.ENGLISH):
        return
    if language != words.language():  # the command line may have taken it into use, before there was a Qt
        languages.use(language)
    app.setProperty(SPOKEN, language)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    translator = QTranslator(app)
    if translator.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    for window in app.topLevelWidgets():
        app.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def own_name(language: str) -> str:
    """What a language calls itself, in its own script."""
    return "English" if language == words.ENGLISH else QLocale(language).nativeLanguageName()
