"""What a window remembers from one start to the next. A setting that cannot be used counts as never stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from visprop import languages
from visprop.picture import respell, views
from visprop.picture.look import Look
from visprop.picture.numbers import COMMA, DIGITS, FIXED, POINT, Style
from visprop.ui.action import GRAINS, SPEEDS, TABS

RECENT = 8
TABLES = 200  # that the person has opened: each may be named by a file anywhere


class Remembered:
    """Typed reading and writing of a `QSettings`."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def theme(self) -> str:
        """Name of the theme."""
        return self.choice("theme", ("light", "dark"), "light")

    @property
    def grain(self) -> str:
        """The chosen grain."""
        return self.choice("grain", GRAINS, "op")

    @property
    def speed(self) -> float:
        """The chosen speed."""
        return float(self.choice("speed", tuple(str(speed) for speed in SPEEDS), "1.0"))

    @property
    def tab(self) -> str:
        """The tab of the panel at the right, one of TABS."""
        return self.choice("tab", TABS, TABS[0])

    def look(self) -> Look:
        """How a moment is shown at first."""
        notation = self.choice("notation", respell.NAMES, respell.LECTURE)
        written = {"notation": notation, "language": self.language, "numbers": self.numbers}
        return Look(effort=self.flag("effort", False), view=self.view, **written)

    @property
    def language(self) -> str:
        """The language that was chosen, else the first of the system's that is spoken here."""
        return self.choice("language", languages.available(), languages.first(QLocale.system().uiLanguages()))

    @property
    def numbers(self) -> Style:
        """How numbers are written."""
        return Style(self.choice("digits", DIGITS, FIXED), COMMA if self.flag("comma", False) else POINT)

    @property
    def view(self) -> str:
        """Name of the view that the canvas shows."""
        return self.choice("view", views.NAMES, views.NAMES[0])

    @property
    def log_axis(self) -> bool:
        """Whether the loss axis is logarithmic."""
        return self.flag("log_axis", False)

    @property
    def recent(self) -> list[str]:
        """Files opened last, the last one first."""
        return self._paths("recent")[:RECENT]

    def add_recent(self, path: str) -> None:
        """Put a file on top of the recent ones."""
        whole = str(Path(path).resolve())
        self._settings.setValue("recent", [whole, *(old for old in self.recent if old != whole)][:RECENT])

    def drop_recent(self, path: str) -> None:
        """Forget a file."""
        self._settings.setValue("recent", [old for old in self.recent if old != path])

    @property
    def tables(self) -> list[str]:
        """Tables that the person has chosen or agreed to, absolute paths."""
        return self._paths("tables")[:TABLES]

    def add_table(self, path: str) -> None:
        """Note that the person wants a table to be read."""
        if path not in self.tables:
            self._settings.setValue("tables", [path, *self.tables][:TABLES])

    def _paths(self, name: str) -> list[str]:
        stored = self._settings.value(name)
        listed = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [path for path in listed if isinstance(path, str) and path]

    def put(self, name: str, value: object) -> None:
        """Store a plain value as text."""
        self._settings.setValue(name, str(value).lower() if isinstance(value, bool) else str(value))

    def word(self, name: str) -> str:
        """Return a stored text, "" where there is none."""
        stored = self._settings.value(name)
        return stored if isinstance(stored, str) else ""

    def number(self, name: str, default: float) -> float:
        """Return a stored size, or `default` where it is none."""
        stored = self._settings.value(name)
        try:
            number = float(stored) if isinstance(stored, str) else default
        except ValueError:
            return default
        return number if 0 < number < 10_000 else default

    def flag(self, name: str, default: bool) -> bool:
        """Return a stored yes or no."""
        return self.choice(name, ("true", "false"), str(default).lower()) == "true"

    def text(self, name: str) -> str:
        """Return a stored text, "" where there is none."""
        stored = self._settings.value(name)
        return stored if isinstance(stored, str) else ""

    def put_layout(self, name: str, state: QByteArray) -> None:
        """Store what Qt says about the place of a window or splitter."""
        self._settings.setValue(f"layout/{name}", state)

    def layout(self, name: str) -> QByteArray:
        """Return what `put_layout` stored, empty if nothing did."""
        stored = self._settings.value(f"layout/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def sync(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    def choice(self, name: str, allowed: tuple[str, ...], default: str) -> str:
        """Return a stored word, or `default` where it is none of those that are allowed."""
        stored = self._settings.value(name)
        return stored if isinstance(stored, str) and stored in allowed else default


def user_settings() -> QSettings:
    """Return the user's own settings file."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "visprop", "visprop")
