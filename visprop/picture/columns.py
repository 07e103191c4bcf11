"""What stands over the columns of a large network: which layer it is, and its activation function."""

from __future__ import annotations

from dataclasses import replace

from visprop.picture import measure
from visprop.picture.boxed import label
from visprop.picture.formula import Words
from visprop.picture.layout import Room
from visprop.picture.sizes import TEXT
from visprop.picture.view import Sheet, View
from visprop.words import translate

HEAD = 24  # design pixels


def headed(room: Room) -> Room:
    """The room that is left under the columns' headings."""
    return replace(room, top=room.top + HEAD * room.scale)


def draw_columns(view: View, sheet: Sheet) -> None:
    """A heading over each column, where there is no room for names at the neurons themselves."""
    sizes, layout = view.sizes, view.layout
    if sizes.detail not in "SC":
        return
    px = max(TEXT, 14 * view.look.scale)
    y = layout.top - 0.55 * HEAD * view.look.scale
    end = view.look.width
    for layer, indices in reversed(layout.shown):
        spot = layout.spots[f"node {layer} {indices[0]}" if layer else f"input {indices[0]}"]
        x = spot.x if layer == 0 else spot.x + (sizes.block / 2 - sizes.radius)
        for words in _names(view, layer):
            w = measure.size(words, px)[0]
            left = max(x - w / 2, 4.0)
            if left + w < end - 8:
                sheet.middle.append(label(left, y, words, px, "muted", "left"))
                end = left
                break


def _names(view: View, layer: int) -> tuple[Words, ...]:
    """The heading, and a shorter one for where it does not fit."""
    if layer == 0:
        return (Words(translate("Network", "inputs")),)
    activation = view.reading.program.activation(layer)
    long = translate("Network", "layer {layer}, {activation}").format(layer=layer, activation=activation)
    return Words(long), Words(str(layer))
