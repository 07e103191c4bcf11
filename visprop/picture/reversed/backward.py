"""The view "backward": the reversed network in place of the forward one."""

from __future__ import annotations

from dataclasses import replace

from visprop.picture import fold, heading
from visprop.picture.animation import Animation
from visprop.picture.columns import draw_columns, headed
from visprop.picture.cost import draw_cost
from visprop.picture.focus import Focus, focus_of
from visprop.picture.frame import Frame
from visprop.picture.layout import Room
from visprop.picture.look import Look
from visprop.picture.network import room_of
from visprop.picture.plates import draw_plates
from visprop.picture.pulses import draw_pulses
from visprop.picture.reading import Reading
from visprop.picture.reversed.amplifiers import draw_amplifiers, draw_outputs, lively
from visprop.picture.reversed.arrows import draw_arrows
from visprop.picture.reversed.measures import choose
from visprop.picture.reversed.places import Columns, turned
from visprop.picture.reversed.zones import taken
from visprop.picture.view import BACKWARD, Sheet, View


def build_backward(moment, look: Look) -> Frame:
    """What is to be seen of the reversed network at a moment."""
    return draw(moment, look).at(look.progress)


def draw(moment, look: Look) -> Animation:
    """As `build_backward`, its step at any progress."""
    view, sheet = turned_view(Reading(moment, look), look, room_of(look)), Sheet()
    draw_reversed(view, sheet)
    return Animation(view, sheet, heading.draw_heading(view.reading, look, "reversed"), lively)


def draw_reversed(view: View, sheet: Sheet) -> None:
    """Draw the reversed network."""
    draw_arrows(view, sheet)
    draw_columns(view, sheet)
    draw_cost(view, sheet)
    draw_outputs(view, sheet)
    draw_amplifiers(view, sheet)
    draw_plates(view, sheet, taken(view))
    draw_pulses(view, sheet)


def turned_view(reading: Reading, look: Look, room: Room, columns: Columns = ()) -> View:
    """The moment laid out backward; `columns` as in `places.turned`."""
    layers = reading.moment.experiment.network.layers
    focus = focus_of(reading.step, look, reading.program)
    sizes, rows, most = choose(layers, room)
    if sizes.detail in "SC":
        room = headed(room)
        sizes, rows, most = choose(layers, room)
    shown = fold.shown(reading.moment, rows, most, focus)
    return View(reading, turned(layers, shown, sizes, room, columns), look, _back_only(focus), BACKWARD)


def _back_only(focus: Focus) -> Focus:
    """The focus without what runs forward over the edges: that is seen in the forward network."""
    return focus if focus.back else replace(focus, edges=None, biases=None)
