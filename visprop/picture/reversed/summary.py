"""The view "summary": left the network giving ∂z/∂w = a, right the reversed one giving ∂C/∂z; their product is ∂C/∂w.

A weight is followed through the picture: the selected one, else the one that the step is about. Its edge is purple in
both networks, its two factors are ringed, and their product stands below, under the general rule.
"""

from __future__ import annotations

from dataclasses import replace

from visprop.picture import heading
from visprop.picture.focus import Focus
from visprop.picture.formula import Words
from visprop.picture.frame import Frame, Shape, Text
from visprop.picture.layout import Room
from visprop.picture.look import Look
from visprop.picture.reading import Reading
from visprop.picture.reversed import halves, mini, product
from visprop.picture.reversed.followed import followed
from visprop.words import translate


def build_summary(moment, look: Look) -> Frame:
    """What the two passes give, and their product, at a moment."""
    look = replace(look, effort=False)
    reading = Reading(moment, look)
    weight = followed(reading, look)
    k, side = look.scale, 28 * look.scale
    top, bottom = heading.height(look), look.height - 6 * k
    high = bottom - top
    sentence = high > 380 * k  # else there is no room for what the subtitle says as well
    product_top = bottom - (0.42 if sentence else 0.38) * high
    parts = (side, 0.495 * look.width, 0.535 * look.width, look.width - side)
    caption = max(15.0, 22 * k)
    left = Room(parts[0], top + 1.5 * caption, parts[1], product_top, k)
    right = Room(parts[2], top + 1.5 * caption, parts[3], product_top, k)
    sizes = mini.measures(moment.experiment.network.layers, _narrower(left, right))
    focus = Focus(weight.layer, weight.i, edges=(weight.layer, weight.i, weight.j))
    forward, backward = (mini.place(moment, room, sizes, focus, back) for room, back in ((left, False), (right, True)))
    still: list[Shape] = [*heading.draw_heading(reading, look, "summary")]
    still += [
        _caption(left, top, caption, translate("Summary", "Forward pass")),
        _caption(right, top, caption, translate("Summary", "Backward pass")),
    ]
    still += halves.draw_forward(reading, forward, weight)
    still += halves.draw_backward(reading, backward, weight)
    below = Room(side, product_top, look.width - side, bottom, k)
    still += product.draw_product(reading, below, weight, (left, right), sentence)
    moving = product.on_its_way(reading, forward, backward, weight, below, (left, right))
    return Frame(look.width, look.height, tuple(still), moving)


def _narrower(left: Room, right: Room) -> Room:
    width = min(left.right - left.left, right.right - right.left)
    return replace(left, right=left.left + width)


def _caption(room: Room, top: float, px: float, words: str) -> Text:
    return Text((room.left + room.right) / 2, top + 0.6 * px, Words(words), px, "text", "center")
