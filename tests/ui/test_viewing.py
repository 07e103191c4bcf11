"""Views in a real window: one key each, a button each, remembered, and a moment brings its own along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from visprop.picture import views

KEYS = {"forward": Qt.Key.Key_F}


def test_every_view_has_a_key_and_a_button(window) -> None:
    commands = window.commands.qt
    assert set(KEYS) <= set(views.NAMES)
    for name in views.NAMES:
        action = commands[f"view-{name}"]
        assert action.shortcuts() and action.iconText() == views.kind(name).title()
        assert action.isEnabled() is not bool(views.kind(name).refuses(window.session.experiment))


@pytest.mark.parametrize("name", KEYS)
def test_a_key_shows_a_view(qtbot, window, name) -> None:
    qtbot.keyClick(window, KEYS[name])
    assert window.look.view == name
    assert window.commands.qt[f"view-{name}"].isChecked()
    assert window.remembered.view == name
