"""Qt's actions and menus, made from the table of actions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from visprop import languages, words
from visprop.experiment import available
from visprop.lesson import available as lessons
from visprop.lesson import load
from visprop.picture import views
from visprop.ui import icons
from visprop.ui.action import GRAINS, MENUS, Action
from visprop.ui.actions import table
from visprop.ui.wording import own_name, worded
from visprop.words import translate

# A line goes before these commands in their menus.
PARTED = ("quit", "copy", "zoom-in", "log", "panel", "step", "slower", "grain-product", "new-breakpoint")
PARTED = (*PARTED, "chart-loss", "why-back", "go-to", "new-weights", "previous-example")
PARTED = (*PARTED, "present", "room-next", "room-laser", "room-clock")


class Commands:
    """The window's commands as Qt sees them."""

    def __init__(self, window: Any) -> None:
        self._window, self._held = window, False
        self.rows = table()
        self.qt = {row.id: self._action(row) for row in self.rows}
        worded(window, self._word)

    def _word(self) -> None:
        self.rows = table()
        for row in self.rows:
            self.qt[row.id].setText(f"{row.title}\t{row.keys[0]}" if row.room else row.title)
            self.qt[row.id].setToolTip(f"{row.tip} ({row.keys[0]})" if row.keys else row.tip)
        for grain in GRAINS:
            self.qt[f"grain-{grain}"].setIconText(grain_title(grain))
        for view in views.VIEWS:
            self.qt[f"view-{view.name}"].setIconText(view.title())

    def _action(self, row: Action) -> QAction:
        action = QAction(self._window)
        if not row.room:  # those are read by `room.keys` while presenting; here they are only told
            action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checked is not None)
        action.triggered.connect(partial(self.perform, row))
        self._window.addAction(action)
        return action

    def perform(self, row: Action, *_: object) -> None:
        """Do what the command does, and show again which commands can do something now: once, at its end."""
        held, self._held = self._held, True
        try:
            row.run(self._window)
        finally:
            self._held = held
        self.sync()

    def sync(self) -> None:
        """Bring what is enabled and checked up to date; within a command its end does."""
        if self._held:
            return
        for row in self.rows:
            action = self.qt[row.id]
            action.setEnabled(row.enabled(self._window))
            if row.checked is not None:
                action.setChecked(row.checked(self._window))

    def draw_icons(self, ink: str, faint: str, px: int) -> None:
        """Draw the icons in a theme's colours."""
        for row in self.rows:
            if row.icon:
                self.qt[row.id].setIcon(icons.icon(row.icon, ink, faint, px))

    def fill_menus(self) -> None:
        """Build the menu bar."""
        bar = self._window.menuBar()
        for place, name in enumerate(MENUS):
            menu = bar.addMenu("")
            menu.setObjectName(name)
            worded(menu, lambda menu=menu, place=place: menu.setTitle(menu_titles()[place]))
            for row in (row for row in self.rows if row.menu == name):
                if row.id in PARTED:
                    menu.addSeparator()
                menu.addAction(self.qt[row.id])
                if row.id == "open":
                    self._add_files(menu)
                elif row.id == "lesson-open":
                    self._add_lessons(menu)
                if row.id == "language":
                    self._add_languages(menu)

    def _add_files(self, menu: QMenu) -> None:
        documents = self._window.documents
        shipped = menu.addMenu("")
        worded(shipped, lambda: shipped.setTitle(translate("Menus", "Open shipped example")))
        for name in available():
            shipped.addAction(name, partial(documents.open, name))
        recent = menu.addMenu("")
        worded(recent, lambda: recent.setTitle(translate("Menus", "Open recent")))
        recent.setObjectName("recent")
        recent.aboutToShow.connect(partial(self._fill_recent, recent))

    def _add_languages(self, menu: QMenu) -> None:
        listed = menu.addMenu("")
        listed.setObjectName("languages")
        worded(listed, lambda: listed.setTitle(translate("Menus", "Language")))
        for language in languages.available():
            action = listed.addAction(own_name(language), partial(self._window.set_language, language))
            action.setCheckable(True)
            action.setData(language)
        listed.aboutToShow.connect(partial(self._tick_language, listed))

    def _tick_language(self, menu: QMenu) -> None:
        for action in menu.actions():
            action.setChecked(action.data() == self._window.look.language)

    def _add_lessons(self, menu: QMenu) -> None:
        shipped = menu.addMenu("")
        shipped.setObjectName("lessons")
        worded(shipped, lambda: shipped.setTitle(translate("Menus", "Open shipped lesson")))
        shipped.aboutToShow.connect(partial(self._fill_lessons, shipped))

    def _fill_lessons(self, menu: QMenu) -> None:
        menu.clear()
        for name in lessons():
            menu.addAction(load(name).title(words.language()), partial(self._window.lessons.open, name))

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        documents = self._window.documents
        for path in documents.recent():
            shown = str(Path(path)).replace("&", "&&")
            menu.addAction(shown, partial(documents.open, path))
        if menu.isEmpty():
            menu.addAction(translate("Menus", "No file was opened yet")).setEnabled(False)


def menu_titles() -> tuple[str, ...]:
    """Return the titles of MENUS."""
    return (
        translate("Menus", "&File"),
        translate("Menus", "&Edit"),
        translate("Menus", "&View"),
        translate("Menus", "&Run"),
        translate("Menus", "&Debug"),
        translate("Menus", "&Network"),
        translate("Menus", "Presen&t"),
        translate("Menus", "&Help"),
    )


def grain_title(grain: str) -> str:
    """Return a grain's name for a button."""
    titles = {
        "product": translate("Menus", "product"),
        "neuron": translate("Menus", "neuron"),
        "op": translate("Menus", "op"),
        "phase": translate("Menus", "phase"),
        "example": translate("Menus", "example"),
        "iteration": translate("Menus", "iteration"),
        "epoch": translate("Menus", "epoch"),
    }
    return titles[grain]
