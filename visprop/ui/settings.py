"""What may change while the run goes on: rate, L2, batch size, activations. Clicked in the panel, or from a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from visprop.experiment import ACTIVATION_NAMES, OUTPUT_NAMES, refusal
from visprop.ui.facts import Fact, sections
from visprop.ui.places import asked
from visprop.ui.valueline import ValueLine
from visprop.words import translate


class Settings:
    """Changes the settings of one window's session, from the next possible iteration on."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def facts(self) -> list[Fact]:
        """What can be changed, as the panel shows it."""
        session = self._window.session
        found = sections(session.experiment, session.data, session.branch.edits, session.cursor.iteration)
        return [fact for section in found for fact in section.facts if fact.target]

    def choose(self) -> QMenu:
        """Open a menu of all that can be changed."""
        menu = self._menu()
        for fact in self.facts():
            menu.addAction(f"{fact.name}: {fact.value}…", partial(self.open, fact.target))
        corner = self._window.centralWidget().mapToGlobal(QPoint(0, 0))
        return self._popup(menu, corner)

    def open(self, target: str) -> None:
        """Let the person change one setting; a run goes on with it."""
        window, go_on = self._window, self._paused()
        if not window.part_shown("panel"):
            window.toggle_part("panel")
        panel = window.parts.panel
        rect = panel.place_of(target)
        if target.startswith("activation"):
            menu = self.choose_activation(target, panel.mapToGlobal(rect.bottomLeft()))
            menu.aboutToHide.connect(go_on, Qt.ConnectionType.QueuedConnection)  # behind what the menu does
            return
        focused = panel.focused()
        value = float(asked(window.session, target, getattr(window.session.experiment.training, target)))
        line = ValueLine(panel, rect, value, lambda number: window.changes.edit(target, number), window.note)
        line.left.connect(go_on)
        if focused:
            line.left.connect(lambda: panel.focus(focused))

    def _paused(self) -> Callable[[], None]:
        """Pause; returns what lets a run go on that this has paused, unless time passes otherwise by then."""
        window, clock = self._window, self._window.clock
        running = clock.running
        clock.pause()

        def go_on() -> None:
            if running and window.isVisible() and not clock.moving:
                clock.toggle_run()

        return go_on

    def choose_activation(self, target: str, at: QPoint) -> QMenu:
        """Open a menu of activations at a point of the screen."""
        self._window.clock.pause()
        return self._popup(self._activations(target), at)

    def _activations(self, target: str) -> QMenu:
        experiment, layer = self._window.session.experiment, int(target[len("activation[") : -1])
        last = layer == len(experiment.network.layers) - 1
        now = experiment.network.output if last else experiment.network.activation[layer - 1]
        now = asked(self._window.session, target, now)
        menu = self._menu()
        for name in OUTPUT_NAMES if last else ACTIVATION_NAMES:
            action = menu.addAction(name, partial(self._put, target, name, name == now))
            action.setCheckable(True)
            action.setChecked(name == now)
            action.setEnabled(not last or refusal(name, experiment.training.cost) is None)
        return menu

    def _put(self, target: str, name: str, same: bool) -> None:
        if same:
            self._window.note(translate("Settings", "It is {name} already: nothing is changed.").format(name=name))
            return
        wrong = self._window.changes.edit(target, name)
        if wrong:
            self._window.note(wrong)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("Settings", "Settings that can be changed"))
        return menu

    def _popup(self, menu: QMenu, at: QPoint) -> QMenu:
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])
        return menu
