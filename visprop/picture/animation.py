"""A moment drawn once: its frame at any progress of its step, and further on in its run, without drawing all again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from visprop.picture.frame import Frame, Picture, Shape
from visprop.picture.look import Look
from visprop.picture.ownfunction import own_functions
from visprop.picture.reading import Reading
from visprop.picture.view import Sheet, View


@dataclass(frozen=True, eq=False)
class Animation:
    """The frames of a moment.

    Attributes:
        view, sheet: the moment, and what was drawn of it.
        above: the shapes above the network.
        lively: draws what moves with every iteration of a run.
    """

    view: View
    sheet: Sheet
    above: tuple[Shape, ...]
    lively: Callable[[View], list[Shape]]

    @cached_property
    def _still(self) -> tuple[Shape, ...]:
        return (*self.above, *self.sheet.still)

    def at(self, progress: float) -> Frame:
        """The frame at a progress of the step: 0..1 if the view was drawn on its way (below 1), else 1."""
        look, pulses = self.view.look, tuple(pulse(progress) for pulse in self.sheet.pulses)
        return Frame(look.width, look.height, self._still, self.sheet.moved(progress), pulses)

    def onward(self, moment: Any, look: Look) -> Frame:
        """The frame at rest, with what shows numbers without digits as it is at another moment of the same run.

        `look` may differ in the neurons' functions: these go on too. The dots on their pictures, which say where the
        example lies that the numbers belong to, stay with the digits.
        """
        own = own_functions(self.view, look.functions)
        pictures = {shapes[0].id: shapes[0] for shapes in own.values() if shapes and type(shapes[0]) is Picture}
        if pictures:
            moving = [pictures.get(each.id, each) if type(each) is Picture else each for each in self.sheet.lively]
        else:
            look = replace(self.view.look, functions=look.functions)
            moving = self.lively(replace(self.view, look=look, reading=Reading(moment, look)))
        return Frame(self.view.look.width, self.view.look.height, self._still, tuple(moving))


@dataclass(frozen=True, eq=False)
class Redrawn:
    """As `Animation`, of a picture that is built anew for every progress and stands while its run goes on."""

    moment: Any
    look: Look
    build: Callable[..., Frame]

    def at(self, progress: float) -> Frame:
        """The frame at a progress of the step."""
        return self.build(self.moment, replace(self.look, progress=progress))

    @cached_property
    def _rest(self) -> Frame:
        return self.build(self.moment, self.look)

    def onward(self, _moment: Any, _look: Look) -> Frame:
        """The frame of the moment that was drawn."""
        return self._rest
