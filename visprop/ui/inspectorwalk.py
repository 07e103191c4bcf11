"""Where a person goes in the explanations of one window: from a number to those it is made of, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from visprop.engine.update import FLAT
from visprop.picture.inspectorsubject import FROM_BEFORE, Link, Subject, subject_of, tape_name
from visprop.picture.inspectortargets import GO, read
from visprop.picture.reading import Reading
from visprop.ui.places import done

KEPT = 200  # explanations that can be gone back to


class Walk:
    """The explanations that were seen, as (selection, value), the one in view at `place`."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self._seen: list[tuple[str, str]] = []
        self._place = -1

    def forget(self) -> None:
        """Another network is shown: nothing leads back."""
        self._seen, self._place = [], -1

    def note(self) -> None:
        """Take note of what is explained now, if a person has chosen it."""
        look = self._window.look
        here = (look.selection, look.value)
        if look.selection and (self._place < 0 or here != self._seen[self._place]):
            self._seen = [*self._seen[: self._place + 1], here][-KEPT:]
            self._place = len(self._seen) - 1

    def show(self, selection: str, value: str, example: int | None = None) -> None:
        """Explain a number of a thing in the picture: bring the tab to the front and the thing into view.

        `selection` is a shape's id, `value` one of `inspectorsubject.VALUES`, `example` a place in the batch.
        """
        self._window.side.show("why")
        self.go(Link(selection, value, example))

    def explain(self, id: str) -> None:
        """Explain a number that was clicked outside of the inspector."""
        if id.startswith(f"{GO} "):
            link = read(id)
            self.show(link.id, link.value, link.example)

    def follow(self, id: str) -> None:
        """Do what a click on a target of the inspector asks for."""
        kind, _, rest = id.partition(" ")
        if kind == GO:
            self.go(read(id))
        elif kind == "value":
            here = self.subject()
            if here is not None:
                self.go(Link(here.id, rest))
        elif kind == "when":
            self.when()
        elif kind in ("path", "example"):
            self._look(**{kind: int(rest)})

    def go(self, link: Link) -> None:
        """Explain the number that a link leads to."""
        example = {} if link.example is None else {"example": link.example}
        self._look(selection=link.id, value=link.value, path=-1, **example)

    @property
    def can_go_back(self) -> bool:
        """Whether another explanation was seen before this one."""
        return self._place > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether this one was come back to."""
        return self._place < len(self._seen) - 1

    def move(self, by: int) -> None:
        """Go back (-1) or forward (+1) among the explanations that were seen."""
        self._place = min(max(self._place + by, 0), len(self._seen) - 1)
        if self._seen:
            selection, value = self._seen[self._place]
            self._look(selection=selection, value=value, path=-1)
            self._window.side.show("why")

    def subject(self) -> Subject | None:
        """What is explained."""
        return subject_of(Reading(self._window.session.moment(), self._window.look))

    def can_go_to_when(self) -> bool:
        """Whether some operation computes what is explained."""
        found = self._when()
        return found is not None

    def when(self) -> None:
        """Move time to the end of what computes the number that is explained."""
        found = self._when()
        if found is not None:
            self._hold()
            self._window.clock.pause()
            self._window.clock.seek(*found)

    def _hold(self) -> None:
        """Select what is explained, so that it stays when time moves."""
        here = self.subject()
        if here is not None:
            self._window.look = replace(self._window.look, selection=here.id, value=here.value)

    def _when(self) -> tuple[int, int, int] | None:
        moment = self._window.session.moment()
        reading = Reading(moment, self._window.look)
        here = subject_of(reading)
        if here is None or (name := tape_name(reading, here)) not in reading.program:
            return None
        old = here.value in FROM_BEFORE
        if old and not moment.iteration:
            return None
        index = {"node": (here.i,), "edge": (here.i, here.j), "bias": (here.i,)}.get(here.kind, ())
        op = reading.program.index(name)
        index = () if name in FLAT else index
        at, part = done(reading.program, op, index, reading.example, moment.batch)
        return (moment.iteration - old, at, part)

    def _look(self, **changes: Any) -> None:
        window = self._window
        window.look = replace(window.look, **changes)
        window.refresh()
        window.commands.sync()
