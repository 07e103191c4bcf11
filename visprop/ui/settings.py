"""The settings of the experiment, clicked in the panel or chosen from a menu.

Rate, L2, batch size and activations keep theta's shape: they are edits in the timeline, and change while the run goes
on. Every other setting begins another run, from its start; undo comes back to the one before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from visprop.data import fitted
from visprop.errors import InputError
from visprop.experiment import Experiment, varied, with_layer, with_width
from visprop.ui import asking
from visprop.ui.facts import Fact, cost_title, sections
from visprop.ui.namewords import name_title
from visprop.ui.places import asked
from visprop.ui.valueline import TextLine, ValueLine
from visprop.words import translate


class Settings:
    """Changes the settings of one window's session."""

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
        window = self._window
        go_on = self.paused()
        if not window.part_shown("panel"):
            window.toggle_part("panel")
        panel = window.parts.panel
        rect = panel.place_of(target)
        if asking.chosen(target):
            menu = self._choices(target, partial(self._write, target, go_on))
            menu.aboutToHide.connect(go_on, Qt.ConnectionType.QueuedConnection)  # behind what the menu does
            self._popup(menu, panel.mapToGlobal(rect.bottomLeft()))
        else:
            self._write(target, go_on)

    def _write(self, target: str, go_on: Callable[[], None]) -> None:
        """Open a line over the value."""
        window, panel = self._window, self._window.parts.panel
        rect, focused = panel.place_of(target), panel.focused()
        experiment = asking.asked_experiment(window.session)
        if asking.is_edit(target):
            value = float(asked(window.session, target, asking.value_of(experiment, target)))
            line = ValueLine(panel, rect, value, lambda number: window.changes.edit(target, number), window.note)
        else:
            text = asking.text_of(asking.value_of(experiment, target))
            line = TextLine(panel, rect, text, partial(self._written, target, text), window.note)
        line.left.connect(go_on)
        if focused:
            line.left.connect(lambda: panel.focus(focused))

    def _written(self, target: str, before: str, text: str) -> str:
        if text.strip() == before:
            self._say_same(before)
            return ""
        return self.put(target, text)

    def put(self, target: str, text: str) -> str:
        """Give a setting the value that a text means, in another run; returns "" or what is wrong, in one sentence."""
        experiment = asking.asked_experiment(self._window.session)
        key = asking.key_of(experiment, target)
        try:
            new = varied(experiment, key, asking.parsed(key, text))
            return self._renew(fitted(new) if key == "data.dataset" else new, key)
        except InputError as error:
            return error.sentence

    def step(self, target: str, by: int) -> str:
        """One hidden layer, or one neuron of a layer ("activation[1]"), more or less; what is wrong, if it is.

        "layer[2]": a layer behind that one, or without it; "network.layers": where `Modelling.place` says.
        """
        go_on = self.paused()
        experiment, kind = asking.asked_experiment(self._window.session), target.partition("[")[0]
        layer = self._window.modelling.place() if target == "network.layers" else int(target[len(kind) + 1 : -1])
        wrong = translate("Settings", "There is nothing to take away.")
        try:
            if kind == "activation":
                new = varied(experiment, "network.layers", with_width(experiment, layer, by))
            else:
                new = with_layer(experiment, layer, by) if by > 0 or layer > 0 else experiment
            if new.network.layers != experiment.network.layers:
                wrong = self._renew(new, "network.layers")
        except InputError as error:
            wrong = error.sentence
        if wrong:
            self._window.note(wrong)
        go_on()
        return wrong

    def _renew(self, experiment: Experiment, key: str) -> str:
        """Open another experiment in place of this one. InputError: all stays as it was."""

        def say() -> None:
            value = asking.text_of(asking.value_of(self._window.session.experiment, key))
            text = translate("Settings", "{key} is {value}: another run, from its start; Ctrl+Z comes back.")
            self._window.note(text.format(key=key, value=value))

        self._window.documents.renew(experiment, say)
        return ""

    def paused(self) -> Callable[[], None]:
        """Pause; returns what lets a run go on that this has paused, unless time passes otherwise by then."""
        window, clock = self._window, self._window.clock
        running = clock.running
        clock.pause()

        def go_on() -> None:
            if running and window.isVisible() and not clock.moving and not window.documents.loading.busy:
                clock.toggle_run()

        return go_on

    def choose_activation(self, target: str, at: QPoint) -> QMenu:
        """Open a menu of activations at a point of the screen."""
        self._window.clock.pause()
        return self._popup(self._choices(target), at)

    def _choices(self, target: str, write: Callable[[], None] | None = None) -> QMenu:
        """The menu of a setting; `write` opens a line for what is not in it."""
        experiment = asking.asked_experiment(self._window.session)
        now, menu = asking.text_of(asking.value_of(experiment, target)), self._menu()
        for choice in asking.choices(experiment, target):
            title = cost_title(choice.title) if target == "training.cost" else name_title(choice.title)
            action = menu.addAction(f"{title}  ({choice.along})" if choice.along else title)
            action.triggered.connect(partial(self._choose, target, choice, choice.value == now))
            action.setCheckable(True)
            action.setChecked(choice.value == now)
        if target in asking.WRITTEN_TOO and write:
            menu.addAction(translate("Settings", "other…"), write)
        return menu

    def _choose(self, target: str, choice: asking.Choice, same: bool, *_: bool) -> None:
        if same:
            self._say_same(choice.value)
        elif asking.is_edit(target) and not choice.along:
            self._refused(self._window.changes.edit(target, choice.value))
        else:
            self._refused(self.put(target, choice.value))

    def _refused(self, wrong: str) -> None:
        if wrong:
            self._window.note(wrong)

    def _say_same(self, value: str) -> None:
        self._window.note(translate("Settings", "It is {name} already: nothing is changed.").format(name=value))

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(translate("Settings", "Settings that can be changed"))
        return menu

    def _popup(self, menu: QMenu, at: QPoint) -> QMenu:
        menu.popup(at)
        menu.setActiveAction(next((each for each in menu.actions() if each.isChecked()), menu.actions()[0]))
        return menu
