"""The branches of a run and how each came to be: plain data, so that undo is going back to an earlier value."""

from __future__ import annotations

from dataclasses import dataclass, replace

from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit

START = Cursor()


@dataclass(frozen=True, slots=True)
class Branch:
    """A run: what was edited in it, in order, where it parted from which branch, and the moment where it was left."""

    name: str
    edits: tuple[Edit, ...] = ()
    parent: str = ""
    at: int = 0
    left_at: Cursor = START

    def with_edit(self, edit: Edit) -> Branch:
        """This branch with one more edit; a former one of the same place at the same iteration gives way."""
        same = (edit.iteration, edit.target, edit.index)
        kept = tuple(old for old in self.edits if (old.iteration, old.target, old.index) != same)
        return replace(self, edits=tuple(sorted((*kept, edit), key=lambda each: each.iteration)))

    def until(self, iteration: int) -> tuple[Edit, ...]:
        """The edits that are in force at the start of `iteration`, those that begin there included."""
        return tuple(edit for edit in self.edits if edit.iteration <= iteration)


@dataclass(frozen=True, slots=True)
class Story:
    """All branches, and the number of the one in view."""

    branches: tuple[Branch, ...] = (Branch("main"),)
    active: int = 0

    @property
    def branch(self) -> Branch:
        return self.branches[self.active]

    def with_branch(self, branch: Branch) -> Story:
        """The story with the branch in view replaced."""
        return replace(self, branches=(*self.branches[: self.active], branch, *self.branches[self.active + 1 :]))

    def fork(self, edit: Edit) -> Story:
        """The story with a new branch in view: the one in view up to the edit's iteration, and then the edit."""
        old = self.branch
        new = Branch(self.new_name(), old.until(edit.iteration), old.name, edit.iteration).with_edit(edit)
        return Story((*self.branches, new), len(self.branches))

    def new_name(self) -> str:
        """A name that no branch has."""
        names, number = {branch.name for branch in self.branches}, len(self.branches)
        while f"branch {number}" in names:
            number += 1
        return f"branch {number}"

    def find(self, name: str) -> int:
        """The number of the branch called `name`. KeyError if there is none."""
        for number, branch in enumerate(self.branches):
            if branch.name == name:
                return number
        raise KeyError(name)

    def renamed(self, name: str, new: str) -> Story:
        """The story with a branch called otherwise. ValueError where another one has that name, or it is empty."""
        if not new.strip() or (new != name and any(branch.name == new for branch in self.branches)):
            raise ValueError(f"{new!r} is no new name for a branch")
        rename = {name: new}
        branches = (
            replace(each, name=rename.get(each.name, each.name), parent=rename.get(each.parent, each.parent))
            for each in self.branches
        )
        return replace(self, branches=tuple(branches))

    def without(self, name: str) -> Story:
        """The story without a branch; main stays. Its children become children of its parent. ValueError for main."""
        number = self.find(name)
        if number == 0:
            raise ValueError("the first branch is the run itself and stays")
        gone = self.branches[number]
        branches = tuple(
            replace(each, parent=gone.parent) if each.parent == name else each
            for each in self.branches
            if each.name != name
        )
        active = self.active - (self.active > number) if self.active != number else 0
        return Story(branches, active)
