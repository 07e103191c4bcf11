"""Painting is proportional to what changed: one paint for a change, and none for what stays."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from visprop.debugger.health import SATURATED
from visprop.session import Session
from visprop.ui.charts.control import Charts
from visprop.ui.clock import Mode
from visprop.ui.signs import Sign
from visprop.ui.turns import BAR_FRAMES, FRAMES
from visprop.ui.window import Window

Make = Callable[..., Window]


class Paints(QObject):
    """Counts paint events by widget, and their largest areas in pixels."""

    def __init__(self, **widgets: QWidget) -> None:
        super().__init__()
        self.count, self.area, self._names = Counter(), Counter(), {widget: name for name, widget in widgets.items()}
        for widget in widgets.values():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            name, size = self._names[watched], event.region().boundingRect().size()
            self.count[name] += 1
            self.area[name] = max(self.area[name], sum(rect.width() * rect.height() for rect in event.region()))
            assert size.width() and size.height()
        return False

    def settled(self) -> Counter[str]:
        """The counts since the last time, after all that is due was painted."""
        for _ in range(5):
            QApplication.processEvents()
        count, self.count = self.count, Counter()
        return count


@pytest.fixture
def running(make: Make, monkeypatch: pytest.MonkeyPatch) -> tuple[Window, Paints]:
    """A window on `circle` that believes it trains; it goes on where the test says so."""
    window = make("circle", (1920, 1080))
    bottom, canvas = window.parts.bottom, window.parts.canvas
    loss = bottom.pages.loss.viewport()
    paints = Paints(canvas=canvas, strip=window.parts.strip, run=bottom.runbar, ops=bottom.opbar, loss=loss)
    window.show_step(window.session.advance(iterations=300), 1.0)
    monkeypatch.setattr(window.clock, "mode", Mode.RUN)
    monkeypatch.setattr(window.charts.turns._pace, "due", lambda now: False)
    paints.settled()
    return window, paints


def test_a_frame_of_a_run_paints_dots_and_now_and_then_the_run_bar(
    running: tuple[Window, Paints], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, paints = running
    monkeypatch.setattr(Charts, "live", True)
    window.charts.show = lambda moment: None
    for _ in range(FRAMES):
        window.show_run(window.session.advance(iterations=20))
        paints.settled()
    paints.area.clear()
    count: Counter[str] = Counter()
    for _ in range(BAR_FRAMES):
        window.show_run(window.session.advance(iterations=20))
        count += paints.settled()
    assert count == {"canvas": BAR_FRAMES, "run": 1}
    canvas = window.parts.canvas
    assert 0 < paints.area["canvas"] < canvas.width() * canvas.height() / 20


def test_new_losses_are_painted_once(running: tuple[Window, Paints]) -> None:
    window, paints = running
    window.session.advance(iterations=50)
    window.charts._show_below(window.session.moment())
    assert paints.settled()["loss"] == 1


def test_what_stays_is_not_painted_again(running: tuple[Window, Paints]) -> None:
    window, paints = running
    window.clock.mode = Mode.IDLE
    window.refresh()
    paints.settled()
    window.refresh()
    assert not {"canvas", "strip", "run", "ops"} & set(paints.settled())


def test_a_session_that_is_closed_is_let_go(running: tuple[Window, Paints]) -> None:
    window, _ = running
    window.show_run(window.session.advance(iterations=20))
    closed = weakref.ref(window.session.runs.timeline.machine.binding)
    window.clock.mode = Mode.IDLE
    window.show_session(Session("lecture"))
    gc.collect()
    assert closed() is None


def test_a_lamp_that_lights_moves_nothing(running: tuple[Window, Paints]) -> None:
    window, paints = running
    window.clock.mode = Mode.IDLE
    lamp, before = window.signs.buttons[SATURATED], window.parts.canvas.geometry()
    for lit in (True, False, True):
        window.signs._show(SATURATED, Sign(SATURATED if lit else "", "saturated", "Some are flat."))
        paints.settled()
        assert lamp.isVisible() is lit
        assert window.parts.canvas.geometry() == before
