"""The view "both": the forward network, and under it the reversed one. Twins have one id, so they light up together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from visprop.picture import heading, nodes
from visprop.picture.animation import Animation
from visprop.picture.frame import Arrow, Frame, Stroke
from visprop.picture.layout import Room
from visprop.picture.look import Look
from visprop.picture.network import draw_network, room_of, view_of
from visprop.picture.reading import Reading
from visprop.picture.reversed import amplifiers
from visprop.picture.reversed.backward import draw_reversed, turned_view
from visprop.picture.view import BACKWARD, FORWARD, Sheet, View


@dataclass(frozen=True, eq=False)
class Pair:
    """The frames of two networks in one picture: as `Animation`."""

    upper: Animation
    lower: Animation

    def at(self, progress: float) -> Frame:
        """The frame at a progress of the step."""
        return _joined(self.upper.at(progress), self.lower.at(progress))

    def onward(self, moment: Any, look: Look) -> Frame:
        """The frame at rest at another moment of the same run."""
        return _joined(self.upper.onward(moment, look), self.lower.onward(moment, look))


def build_both(moment, look: Look) -> Frame:
    """The two networks at a moment, column under column."""
    return draw(moment, look).at(look.progress)


def draw(moment, look: Look) -> Pair:
    """As `build_both`, its step at any progress."""
    look = replace(look, effort=False)
    upper, lower = _halves(room_of(look))
    above, below = Sheet(), Sheet()
    ahead = _ahead(view_of(Reading(replace(moment, compared="", other=None), look), look, upper))
    draw_network(ahead, above)
    back = turned_view(Reading(moment, look), look, lower, _columns(ahead))
    draw_reversed(back, below)
    y = (upper.bottom + lower.top) / 2
    parting = Arrow((upper.left, y), (upper.right, y), Stroke("line", max(1.0, 1.4 * look.scale)))
    top = (*heading.draw_heading(back.reading, look, "both"), parting)
    return Pair(Animation(ahead, above, top, nodes.lively), Animation(back, below, (), amplifiers.lively))


def _joined(one: Frame, other: Frame) -> Frame:
    still, moving = (*one.still, *other.still), (*one.moving, *other.moving)
    return replace(one, still=still, moving=moving, pulses=(*one.pulses, *other.pulses))


def _ahead(view: View) -> View:
    """The forward network, which stays so in the backward pass: what flows back is seen in the other one."""
    if view.phase != BACKWARD:
        return view
    return replace(view, phase=FORWARD, focus=replace(view.focus, edges=None, costs=None))


def _halves(room: Room) -> tuple[Room, Room]:
    air = 5 * room.scale
    middle = (room.top + room.bottom) / 2
    return replace(room, bottom=middle - air), replace(room, top=middle + air)


def _columns(view: View) -> tuple[tuple[int, float], ...]:
    """Where the columns of a network stand."""
    return tuple({spot.neuron.layer: spot.x for spot in view.layout.spots.values()}.items())
