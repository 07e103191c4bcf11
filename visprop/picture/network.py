"""The picture of the network: a frame from a moment and a look."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from visprop.picture import fold, heading, sizes
from visprop.picture.animation import Animation
from visprop.picture.columns import HEAD, draw_columns, headed
from visprop.picture.compare import Compared, scale_of
from visprop.picture.comparehead import draw_compared_heading
from visprop.picture.cost import draw_cost
from visprop.picture.edges import draw_edges
from visprop.picture.focus import Focus, focus_of
from visprop.picture.frame import Frame
from visprop.picture.layout import Layout, Room, lay_out
from visprop.picture.look import Look
from visprop.picture.nodes import draw_nodes, lively
from visprop.picture.plates import draw_plates
from visprop.picture.pulses import draw_pulses
from visprop.picture.reading import Reading
from visprop.picture.view import FORWARD, Sheet, View


def build_frame(moment, look: Look) -> Frame:
    """The view "forward": the network, whatever the phase. Equal moments and looks give equal frames."""
    return draw(moment, look).at(look.progress)


def draw(moment, look: Look) -> Animation:
    """As `build_frame`, its step at any progress."""
    if moment.compared:  # differences take the place of all that is written beside the network's own numbers
        look = replace(look, proof=None, effort=False)
    view, sheet = view_of(Reading(moment, look), look), Sheet()
    draw_network(view, sheet)
    above = draw_compared_heading(view) if view.compared else heading.draw_heading(view.reading, look)
    return Animation(view, sheet, above, lively)


def draw_network(view: View, sheet: Sheet) -> None:
    """Draw all of the network."""
    draw_edges(view, sheet)
    draw_columns(view, sheet)
    draw_cost(view, sheet)
    draw_nodes(view, sheet)
    draw_plates(view, sheet)
    draw_pulses(view, sheet)


def view_of(reading: Reading, look: Look, room: Room | None = None) -> View:
    """The moment laid out in `room`, by default all that the heading leaves."""
    phase = reading.step.phase
    focus = focus_of(reading.step, look, reading.program)
    layout = layout_of(reading, room or room_of(look), focus)
    view = View(reading, layout, look, focus, FORWARD if phase == "cost" else phase)
    return compare(view, Compared(reading)) if reading.moment.compared else view


def compare(view: View, compared: Compared) -> View:
    """The view with the differences to another run, and scales on which all that are shown find room."""
    neurons = [spot.neuron for spot in view.layout.spots.values() if spot.neuron.layer]
    wires = [line.wire for line in view.layout.lines.values() if line.wire.layer]
    scales = (
        scale_of(compared.node(neuron.layer, neuron.index) for neuron in neurons),
        scale_of(compared.latest("W", wire.layer, wire.i, wire.j) for wire in wires),
    )
    return replace(view, compared=compared, scales=scales)


def layout_of(reading: Reading, room: Room, focus: Focus) -> Layout:
    """Where everything stands."""
    layers = reading.moment.experiment.network.layers
    chosen, rows, columns = _chosen(layers, room)
    if chosen.detail in "SC":
        room = headed(room)
    shown = fold.shown(reading.moment, rows, columns, focus)
    return lay_out(layers, shown, chosen, room)


@lru_cache(maxsize=64)
def _chosen(layers: tuple[int, ...], room: Room) -> tuple[sizes.Sizes, int, int]:
    width, height = room.right - room.left, room.bottom - room.top
    found = sizes.choose(layers, width, height, room.scale)
    if found[0].detail in "SC":
        return sizes.choose(layers, width, height - HEAD * room.scale, room.scale, "SC")
    return found


def room_of(look: Look) -> Room:
    """What is left of the picture under the heading."""
    side = 28 * look.scale
    return Room(side, heading.height(look), look.width - side, look.height - 6 * look.scale, look.scale)
