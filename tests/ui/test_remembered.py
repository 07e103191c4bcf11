"""Settings: what is stored comes back; what cannot be used counts as never stored."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from visprop.ui.remembered import RECENT, Remembered


def test_defaults(settings: QSettings) -> None:
    remembered = Remembered(settings)
    assert (remembered.theme, remembered.grain, remembered.speed, remembered.log_axis) == ("light", "op", 1.0, False)
    assert remembered.recent == []


def test_what_is_put_comes_back(settings: QSettings) -> None:
    first = Remembered(settings)
    first.put("theme", "dark")
    first.put("speed", 4.0)
    first.put("log_axis", True)
    first.sync()
    again = Remembered(QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert (again.theme, again.speed, again.log_axis) == ("dark", 4.0, True)


def test_nonsense_is_ignored(settings: QSettings) -> None:
    for name in ("theme", "grain", "speed", "log_axis", "recent", "size/panel", "shown/panel"):
        settings.setValue(name, ["x", "\x00"] if name == "recent" else "nonsense")
    remembered = Remembered(settings)
    assert (remembered.theme, remembered.grain, remembered.speed, remembered.log_axis) == ("light", "op", 1.0, False)
    assert remembered.number("size/panel", 252.0) == 252.0
    settings.setValue("size/panel", "nan")
    assert remembered.number("size/panel", 252.0) == 252.0
    assert remembered.flag("shown/panel", True)


def test_recent_files_are_few_and_the_last_is_first(settings: QSettings, tmp_path: Path) -> None:
    remembered = Remembered(settings)
    for n in range(RECENT + 3):
        remembered.add_recent(str(tmp_path / f"{n}.toml"))
    remembered.add_recent(str(tmp_path / "7.toml"))
    assert len(remembered.recent) == RECENT
    assert remembered.recent[0].endswith("7.toml")
    assert len(set(remembered.recent)) == RECENT
    remembered.drop_recent(remembered.recent[0])
    assert not any(path.endswith("7.toml") for path in remembered.recent)
