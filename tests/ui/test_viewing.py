"""Views in a real window: one key each, a button each, remembered, and a moment brings its own along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from visprop.picture import respell, views

KEYS = {
    "forward": Qt.Key.Key_F,
    "backward": Qt.Key.Key_R,
    "both": Qt.Key.Key_B,
    "summary": Qt.Key.Key_S,
    "walk": Qt.Key.Key_W,
    "theta": Qt.Key.Key_T,
    "sums": Qt.Key.Key_E,
}
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


def test_the_walk_goes_on_and_back_by_one_key_each_with_equal_frames(qtbot, window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.session.cursor.op == window.session.program.index("dC_dz[1]") + 1  # its numbers are there
    frames = [window.parts.canvas.frame]
    while window.commands.qt["walk-on"].isEnabled():
        qtbot.keyClick(window, Qt.Key.Key_Right)
        frames.append(window.parts.canvas.frame)
    assert len(frames) == 9 and len({frame.still for frame in frames}) == 9
    for frame in frames[-2::-1]:
        qtbot.keyClick(window, Qt.Key.Key_Left)
        assert window.parts.canvas.frame == frame
    assert not window.commands.qt["walk-back"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert not window.commands.qt["walk-on"].isEnabled()


def test_a_key_goes_through_the_notations_and_the_window_remembers(qtbot, window) -> None:
    seen = [window.look.notation]
    for _ in respell.NAMES:
        qtbot.keyClick(window, Qt.Key.Key_N)
        seen.append(window.look.notation)
        assert window.remembered.look().notation == window.look.notation
    assert seen == [*respell.NAMES, respell.LECTURE]
