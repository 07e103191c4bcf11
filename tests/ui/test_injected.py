"""100 errors where Qt calls us: in slots, commands, paint code, timers, models, threads, destructors. All are survived,
each is told once, and the work is kept."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from visprop.files.recovery import read
from visprop.ui import scene
from visprop.ui.app import caught
from visprop.ui.autosave import Autosave
from visprop.ui.charts.lossaxis import PlainAxis
from visprop.ui.clock import Clock
from visprop.ui.columnbuttons import ColumnButtons
from visprop.ui.datamodel import DataRows
from visprop.ui.display import Display
from visprop.ui.frameview import FrameView
from visprop.ui.pictured import Pictured
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

SAMPLE, COUNT = 28, 100  # two of each site; `--full` injects all


class Injected(Exception):
    """What is raised."""


class Bomb:
    """An object whose destructor fails."""

    def __init__(self, error: Injected) -> None:
        self.error = error

    def __del__(self) -> None:
        raise self.error


def in_place_of(owner: object, name: str, trigger: Callable[[Window], None]) -> Callable[..., None]:
    """A site: `owner.name` fails once while `trigger` makes Qt call it."""

    def site(window: Window, error: Injected, patch: pytest.MonkeyPatch) -> None:
        plain, left = getattr(owner, name), [error]

        def fail(*args: object, **keywords: object) -> object:
            if left:
                raise left.pop()
            return plain(*args, **keywords)

        patch.setattr(owner, name, fail)
        trigger(window)

    return site


def shot(window: Window, error: Injected, _: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise error

    QTimer.singleShot(0, window, fail)


def thread(window: Window, error: Injected, _: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise error

    other = threading.Thread(target=fail)
    other.start()
    other.join()


def job(window: Window, error: Injected, _: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise error

    window.work.worker.do(lambda: 1, fail)


def destructor(window: Window, error: Injected, _: pytest.MonkeyPatch) -> None:
    Bomb(error)


def key(which: Qt.Key) -> Callable[[Window], None]:
    def press(window: Window) -> None:
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        QTest.keyClick(window, which)

    return press


def repaint(window: Window) -> None:
    for chart in window.parts.bottom.pages.over_time:
        for axis in chart.getPlotItem().axes.values():
            axis["item"].picture = None
        chart.viewport().repaint()


def move(window: Window) -> None:
    canvas = window.parts.canvas
    QTest.mouseMove(canvas, QPoint(40, 40))
    QTest.mouseMove(canvas, QPoint(60, 60))


def show_rows(window: Window) -> None:
    window.side.show("output")
    window.side.show("data")
    window.repaint()
    QApplication.processEvents()


SITES = {
    "timer": shot,
    "thread": thread,
    "job": job,
    "destructor": destructor,
    "step": in_place_of(Clock, "step", key(Qt.Key.Key_F10)),
    "tick": in_place_of(Clock, "_tick", key(Qt.Key.Key_F5)),
    "refresh": in_place_of(Display, "refresh", key(Qt.Key.Key_BracketRight)),
    "frame": in_place_of(Pictured, "show_whole", key(Qt.Key.Key_F10)),
    "strip": in_place_of(scene, "build_strip", key(Qt.Key.Key_F10)),
    "paint": in_place_of(FrameView, "_where", lambda window: window.parts.canvas.repaint()),
    "axis": in_place_of(PlainAxis, "tickValues", repaint),
    "filter": in_place_of(ColumnButtons, "_point", move),
    "model": in_place_of(DataRows, "_text", show_rows),
    "theme": in_place_of(Window, "_dress", lambda window: window.commands.qt["theme"].trigger()),
}


@pytest.fixture
def window(make: Callable[..., Window]) -> Window:
    return make("circle")


@pytest.fixture
def kept(window: Window, tmp_path: Path) -> Iterator[Autosave]:
    window.work.autosave = Autosave(window, tmp_path / "slots")
    yield window.work.autosave
    window.work.autosave.end()


def test_each_is_survived_told_once_and_nothing_is_lost(
    window: Window, qtbot: QtBot, kept: Autosave, capsys: pytest.CaptureFixture[str], tmp_path: Path, full: bool
) -> None:
    count = COUNT if full else SAMPLE
    sites = itertools.islice(itertools.cycle(SITES.items()), count)
    with caught(window.failures):
        for number, (name, site) in enumerate(sites):
            window.session.reset()
            window.changes.edit("b[1]", number / 3, (0,))
            error = Injected(f"{name} {number}")
            with pytest.MonkeyPatch.context() as patch:
                site(window, error, patch)
                qtbot.waitUntil(lambda: window.failures.dialog is not None)
            dialog = window.failures.dialog
            assert str(error) in dialog.text and "Traceback" in dialog.report and not window.clock.active
            dialog.accept()
            qtbot.waitUntil(lambda: not window.work.worker.busy)
            assert window.failures.dialog is None
            (path,) = (tmp_path / "slots").glob("*.visprop")
            assert read(path).session.branch.edits == window.session.branch.edits
    window.refresh()
    before = window.session.cursor
    window.clock.step()
    assert window.session.cursor > before
    assert capsys.readouterr().err.count("Injected: ") == count and os.listdir(tmp_path / "slots")
