"""What a neuron computes over the inputs, in its circle: in the place of the curve of its activation."""

from __future__ import annotations

from visprop.picture.charts.neurons import SIDE
from visprop.picture.curves import SIZE
from visprop.picture.frame import Picture, Polyline, Shape, Stroke
from visprop.picture.layout import Spot
from visprop.picture.view import View


def own_function(view: View, spot: Spot) -> list[Shape]:
    """A picture or a curve for a neuron of layer 1 or higher; nothing where the look has none, or runs are compared."""
    functions, neuron, u = view.look.functions, spot.neuron, view.sizes.unit
    numbered = view.sizes.detail == "S" and any(fold.layer == neuron.layer for fold in view.layout.folds)
    if functions is None or view.compared or numbered:
        return []
    key = (neuron.layer, neuron.index)
    if key in functions.pictures:
        return [Picture(spot.x, spot.y, view.sizes.radius - 1.2 * u, functions.pictures[key], SIDE, neuron.id)]
    if key in functions.curves:
        half, heights = SIZE * view.sizes.radius, functions.curves[key]
        step = 2 * half / (len(heights) - 1)
        points = tuple((spot.x - half + n * step, spot.y + half - 2 * half * h) for n, h in enumerate(heights))
        return [Polyline(points, Stroke("text", 3 * u), "", neuron.id)]
    return []
