"""Views in a real window: one key each, a button each, remembered, and a moment brings its own along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from visprop.picture import views

KEYS = {"forward": Qt.Key.Key_F, "backward": Qt.Key.Key_R, "theta": Qt.Key.Key_T, "sums": Qt.Key.Key_E}
# Views that cannot show every experiment, and one that they can.
NARROW = {"bench": (Qt.Key.Key_H, "bench"), "graph": (Qt.Key.Key_G, "sum-of-sigmoids")}


def test_every_view_has_a_key_and_a_button(window) -> None:
    commands = window.commands.qt
    assert {*KEYS, *NARROW} <= set(views.NAMES)
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


@pytest.mark.parametrize("name", NARROW)
def test_a_key_shows_a_view_where_that_can_show_the_experiment(qtbot, make, window, name) -> None:
    key, experiment = NARROW[name]
    qtbot.keyClick(window, key)
    assert window.look.view == "forward"
    other = make(experiment)
    qtbot.keyClick(other, key)
    assert other.look.view == name
