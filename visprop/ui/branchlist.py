"""The list of branches: which is in view, where each parted from which, and how far their losses lie apart here."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from visprop.debugger.story import Branch
from visprop.picture import numbers
from visprop.picture.theme import LIGHT, Theme
from visprop.session import Session
from visprop.ui.branchmenu import open_branch_menu
from visprop.ui.facts import grouped
from visprop.ui.keeping import BRANCHES
from visprop.ui.panel import heading
from visprop.ui.rows import Row, Rows
from visprop.words import translate

COMPARED_MARK = "⇄"


class BranchList(QWidget):
    """Shows the branches of `window`'s session. Going to a line switches; Enter or F2: rename, Delete, C: compare."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self._window, self._theme = window, LIGHT
        self.rows = Rows(lambda: translate("BranchList", "Branches"), 3)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            heading(lambda: translate("BranchList", "Branches"), lambda: translate("BranchList", "from · L − its L"))
        )
        column.addWidget(self.rows)
        self.rows.reached.connect(self._switch)
        self.rows.opened.connect(self._rename)
        self.rows.deleted.connect(self._delete)
        self.rows.letters = "cC"
        self.rows.lettered.connect(lambda *_: window.comparing.toggle())
        self.rows.menu.connect(
            lambda number, at: open_branch_menu(window, number, at, self._switch, self._rename, self._delete)
        )

    def dress(self, theme: Theme, _px: int) -> None:
        """Take a theme's colours."""
        self._theme = theme

    def refresh(self) -> None:
        """Show the branches as they are at this moment."""
        session = self._window.session
        rows = tuple(self._row(branch, apart(session, branch)) for branch in session.branches)
        self.rows.fill(rows, _place(session, session.branch))

    def _row(self, branch: Branch, difference: float | None) -> Row:
        here, text = branch.name == self._window.session.branch.name, self._theme["text"]
        other = self._window.session.lockstep.branch
        compared = other is not None and branch.name == other.name
        name = f"{COMPARED_MARK} {branch.name}" if compared else branch.name
        texts = (name, _origin(branch), _difference(difference, here))
        inks = (text, self._theme["muted"], text if here else self._theme["dcdw"])
        ground = self._theme["selection"] if here else self._theme["dcdw-tint"] if compared else ""
        tip = _about(branch)
        if compared:
            tip += "\n" + translate("BranchList", "compared with {name}").format(name=self._window.session.branch.name)
        return Row(texts, inks, None, ground, here or compared, tip)

    def _switch(self, number: int) -> None:
        session = self._window.session
        if 0 <= number < len(session.branches) and session.branches[number].name != session.branch.name:
            self._window.clock.pause()
            change = session.switch(session.branches[number].name)
            self._window.show_step(change, 1.0)
            self._window.note(translate("BranchList", "{name} is in view.").format(name=session.branch.name))

    def _rename(self, number: int) -> None:
        old = self._window.session.branches[number].name
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(translate("BranchList", "Rename branch – visprop"))
        dialog.setLabelText(translate("BranchList", "New name of {name}").format(name=old))
        dialog.setTextValue(old)
        dialog.textValueSelected.connect(lambda name: self._call(old, name))
        dialog.open()
        dialog.findChild(QLineEdit).selectAll()

    def _call(self, old: str, name: str) -> None:
        try:
            change = self._window.session.rename_branch(old, name.strip())
        except ValueError:
            self._window.note(translate("BranchList", "A branch needs a name that no other branch has."))
            return
        self._window.show_step(change, 1.0)

    def _delete(self, number: int) -> None:
        session, name = self._window.session, self._window.session.branches[number].name
        if number == 0:
            self._window.note(translate("BranchList", "The first branch is the run itself and stays."))
            return
        self._window.clock.pause()
        self._window.show_step(session.delete_branch(name), 1.0)
        self._window.note(translate("BranchList", "{name} is deleted; Ctrl+Z brings it back.").format(name=name))


def apart(session: Session, branch: Branch) -> float | None:
    """The loss of the branch in view less that of `branch`, at the iteration in view; None where one is not known."""
    k, ours = session.cursor.iteration, session.losses
    if branch.name == session.branch.name or _place(session, branch) > BRANCHES:
        return None
    theirs = _losses(session, branch)
    return float(ours[k] - theirs[k]) if k < min(len(ours), len(theirs)) else None


def _losses(session: Session, branch: Branch) -> np.ndarray:
    return session.runs.timeline_of(branch).history.batch_loss.values


def _place(session: Session, branch: Branch) -> int:
    return [each.name for each in session.branches].index(branch.name)


def _difference(number: float | None, here: bool) -> str:
    if here:
        return translate("BranchList", "in view")
    return "?" if number is None else numbers.signed(number)


def _origin(branch: Branch) -> str:
    if not branch.parent:
        return translate("BranchList", "start")
    return translate("BranchList", "{parent}, {k}").format(parent=branch.parent, k=grouped(branch.at))


def _about(branch: Branch) -> str:
    lines = [branch.name, translate("BranchList", "edits: {n}").format(n=len(branch.edits))]
    line = translate("BranchList", "{place} = {value} from iteration {k} on")
    lines += [line.format(place=edit.place, value=edit.value, k=edit.iteration) for edit in branch.edits]
    return "\n".join(lines)
