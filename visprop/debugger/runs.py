"""The runs of a session: one timeline a branch, edits that change them, undo and redo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from visprop.data import DataSet
from visprop.debugger.cursor import Cursor
from visprop.debugger.edits import Edit, check_edit, check_edits
from visprop.debugger.record import Recorded
from visprop.debugger.shelf import Shelf
from visprop.debugger.story import Branch, Story
from visprop.debugger.timeline import Timeline
from visprop.errors import InputError
from visprop.experiment import Experiment


class Runs:
    """The branches of a session, and what was done to them. The first one begins with `edits`. InputError.

    Attributes:
        story: the branches, and which is in view.
        timeline: the run of that branch.
    """

    def __init__(self, origin: Experiment, data: DataSet, theta: np.ndarray, edits: Iterable[Edit] = ()) -> None:
        first = Story().branch
        for edit in edits:
            first = first.with_edit(edit)
        check_edits(first.edits, origin, data)
        self.story, self._first = Story((first,)), (origin, data)
        self._shelf = Shelf(origin, data, theta, first.edits)
        self.timeline = self._shelf.take(first.edits)
        self._undo: list[tuple[Story, Cursor]] = []
        self._redo: list[tuple[Story, Cursor]] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def edit(self, edit: Edit, cursor: Cursor) -> None:
        """Put an edit into the run in view, or, where that run goes on behind it, into a new branch. InputError."""
        segment = self.timeline.schedule.segment(edit.iteration)
        check_edit(edit, segment.experiment, segment.data)
        branch = self.story.branch
        has_future = self.timeline.history.kept > edit.iteration or any(
            old.iteration > edit.iteration for old in branch.edits
        )
        story = self.story.fork(edit) if has_future else self.story.with_branch(branch.with_edit(edit))
        if has_future:
            story = _left(story, self.story.active, cursor)
        self._do(story, cursor)

    def edit_instead(self, edit: Edit, cursor: Cursor) -> None:
        """Put an edit in the place of the command done last, as if that had never been. InputError: nothing changes."""
        now, (story, moment) = self.story, self._undo.pop()
        self._show(story)
        try:
            self.edit(edit, cursor)
        except InputError:
            self._undo.append((story, moment))
            self._show(now)
            raise
        self._undo[-1] = (story, moment)  # undo goes to where the first of them was done
        if all(branch.edits != now.branch.edits for branch in self.story.branches):
            self._shelf.forget(now.branch.edits)

    def switch(self, name: str, cursor: Cursor) -> Cursor:
        """Take another branch into view; returns the moment at which it was left. KeyError."""
        number = self.story.find(name)
        story = replace(_left(self.story, self.story.active, cursor), active=number)
        self._do(story, cursor)
        return story.branch.left_at

    def rename(self, name: str, new: str, cursor: Cursor) -> None:
        """Call a branch otherwise. KeyError, ValueError."""
        self.story.find(name)
        self._do(self.story.renamed(name, new), cursor)

    def delete(self, name: str, cursor: Cursor) -> None:
        """Drop a branch; the one in view gives way to main. KeyError, ValueError for main."""
        self._do(self.story.without(name), cursor)

    def undo(self, cursor: Cursor) -> Cursor:
        """Go back to the story before the last command; returns its moment. IndexError if there is none."""
        story, before = self._undo.pop()
        self._redo.append((self.story, cursor))
        self._show(story)
        return before

    def redo(self, cursor: Cursor) -> Cursor:
        """Do again what was undone last; returns its moment. IndexError if there is none."""
        story, after = self._redo.pop()
        self._undo.append((self.story, cursor))
        self._show(story)
        return after

    def records(self) -> tuple[dict[tuple[Edit, ...], Recorded], tuple[int, ...]]:
        """What a file keeps: the runs by their edits, and how many iterations each branch was run for."""
        return self._shelf.records(), self.lengths

    @property
    def lengths(self) -> tuple[int, ...]:
        """How many iterations each branch was run for."""
        return tuple(self.reached(branch.edits) for branch in self.story.branches)

    def reached(self, edits: tuple[Edit, ...]) -> int:
        """How many iterations the run with `edits` was run for."""
        return self._shelf.reached(edits)

    def adopt(self, edits: tuple[Edit, ...], recorded: Recorded | None, reached: int) -> None:
        """Know the run with `edits` as it was recorded, or how far it was run. ValueError: it is another run's."""
        self._shelf.adopt(edits, recorded, reached)

    def check(self, story: Story) -> None:
        """Refuse a story with an edit that means nothing here. InputError."""
        for branch in story.branches:
            check_edits(branch.edits, *self._first)

    def resume(self, story: Story) -> None:
        """Take up a story that was told before, and checked; there is no undo of it."""
        self._show(story)

    def timeline_of(self, branch: Branch) -> Timeline:
        """The run of a branch."""
        return self._shelf.take(branch.edits)

    def _do(self, story: Story, cursor: Cursor) -> None:
        self._undo.append((self.story, cursor))
        self._redo.clear()
        self._show(story)

    def _show(self, story: Story) -> None:
        self.story = story
        self.timeline = self.timeline_of(story.branch)


def _left(story: Story, number: int, cursor: Cursor) -> Story:
    branches = list(story.branches)
    branches[number] = replace(branches[number], left_at=cursor)
    return replace(story, branches=tuple(branches))
