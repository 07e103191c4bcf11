"""When a window collects garbage: at rest, and only where there may be some."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from visprop.ui import collecting
from visprop.ui.collecting import DUE, OVERDUE, Collector, settle
from visprop.ui.window import Window


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What `gc.collect` is asked for, by a collector that believes it is due."""
    asked: list[int] = []
    monkeypatch.setattr(collecting.gc, "get_count", lambda: (0, 0, DUE))
    monkeypatch.setattr(collecting.gc, "collect", lambda: asked.append(1))
    return asked


def test_garbage_is_collected_when_nothing_has_happened_since_the_last_look(
    window: Window, qtbot: QtBot, collected: list[int]
) -> None:
    collector = Collector(window)
    collector.look()
    assert not collected  # something may have happened just before
    collector.look()
    assert len(collected) == 1
    qtbot.keyClick(window, Qt.Key.Key_F10)
    window.clock.pause()
    collector.look()
    assert len(collected) == 1
    window.clock.toggle_run()
    for _ in range(3):
        collector.look()
    assert len(collected) == 1


def test_nothing_is_collected_where_python_would_not(
    window: Window, collected: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting.gc, "get_count", lambda: (0, 0, DUE - 1))
    collector = Collector(window)
    for _ in range(3):
        collector.look()
    assert not collected


def test_a_process_whose_window_stays_leaves_full_collections_to_rest() -> None:
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    try:
        settle()
        assert gc.get_threshold() == (*before[:2], OVERDUE)
        assert gc.get_freeze_count() > frozen
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
