"""The table of actions: whole, without clashes, and what the README says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from visprop.ui import icons
from visprop.ui.action import GRAINS, MENUS, TOOLBAR
from visprop.ui.actions import key_table, table

README = Path(__file__).parents[2] / "README.md"


def test_every_action_is_complete() -> None:
    for action in table():
        assert action.title
        assert action.keys, action.id
        assert action.tip.endswith("."), action.id
        assert action.menu in MENUS
        assert not action.icon or action.icon in icons.DRAWINGS


def test_no_id_and_no_key_is_used_twice() -> None:
    assert [name for name, n in Counter(action.id for action in table()).items() if n > 1] == []
    for room in (False, True):  # the room's keys are read while presenting only
        keys = Counter(key for action in table() for key in action.keys if action.room is room)
        assert [key for key, n in keys.items() if n > 1] == []


def test_the_keys_are_those_of_the_design() -> None:
    keys = {action.id: action.keys[0] for action in table()}
    expected = {
        "run": "F5",
        "pause": "F6",
        "step": "F10",
        "back": "Shift+F10",
        "into": "F11",
        "out": "Shift+F11",
        "reset": "Ctrl+Shift+F5",
        "previous-example": "[",
        "next-example": "]",
        "keys": "F1",
    }
    assert {name: keys[name] for name in expected} == expected


def test_toolbar_and_grains_are_in_the_table() -> None:
    names = {action.id for action in table()}
    assert {name for name in TOOLBAR if name} <= names
    assert {f"grain-{grain}" for grain in GRAINS} <= names


def test_the_readme_has_the_key_table() -> None:
    between = README.read_text(encoding="utf-8").split("<!-- keys -->")[1].split("<!-- /keys -->")[0]
    assert between.strip() == key_table()
