"""Comparing the branch in view with another one, in lock-step: beginning, choosing, ending."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QInputDialog

from visprop.session import Moment
from visprop.words import translate


class Comparing:
    """Drives the `lockstep` of one window's session."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._next = QTimer(window, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def on(self) -> bool:
        """Whether two branches are compared."""
        return self._window.session.lockstep.branch is not None

    def choices(self) -> list[str]:
        """The branches that the one in view can be compared with; the one that it parted from first."""
        session = self._window.session
        names = [each.name for each in session.branches if each.name != session.branch.name]
        return sorted(names, key=lambda name: name != session.branch.parent)

    def toggle(self) -> None:
        """End the comparison; or begin one, with a choice where there is more than one other branch."""
        if self.on:
            self.end()
        elif len(self.choices()) == 1:
            self.begin(self.choices()[0])
        elif self.choices():
            self._ask()
        else:
            sentence = translate(
                "Comparing", "There is only one branch: change something in the past to begin another."
            )
            self._window.note(sentence)

    def begin(self, name: str) -> None:
        """Compare with the branch of that name."""
        session = self._window.session
        self._window.clock.pause()
        session.lockstep.compare(name)
        self._window.refresh()
        sentence = translate("Comparing", "{here} and {there} in lock-step: colours are differences. Esc ends it.")
        self._window.note(sentence.format(here=session.branch.name, there=name))

    def end(self) -> None:
        """Show one branch alone again."""
        if self.on:
            self._window.session.lockstep.end()
            self._window.refresh()
            self._window.note(translate("Comparing", "{here} alone.").format(here=self._window.session.branch.name))

    def follow(self, moment: Moment) -> None:
        """After `moment` was shown: where the other run had not come to it, let it run on, and show it again soon."""
        if moment.compared and moment.other is None and not self._window.clock.active:
            self._next.start()

    def _go_on(self) -> None:
        if self._window.isVisible() and not self._window.clock.active:
            self._window.refresh()

    def _ask(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("Comparing", "Compare – visprop"))
        text = translate("Comparing", "Compare {name} with").format(name=self._window.session.branch.name)
        dialog.setLabelText(text)
        dialog.setComboBoxItems(self.choices())
        dialog.setOption(QInputDialog.InputDialogOption.UseListViewForComboBoxItems)
        dialog.textValueSelected.connect(self.begin)
        dialog.open()
