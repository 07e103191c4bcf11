"""What a neuron computes over the inputs, in its circle: in the place of the curve of its activation."""

from __future__ import annotations

from functools import lru_cache
from math import hypot, isqrt
from typing import TYPE_CHECKING

from visprop.picture.curves import SIZE
from visprop.picture.frame import Disc, Picture, Polyline, Shape, Stroke
from visprop.picture.layout import Layout, Spot
from visprop.picture.view import View

if TYPE_CHECKING:
    from visprop.picture.charts.neurons import Functions


def own_function(view: View, spot: Spot) -> tuple[Shape, ...]:
    """A picture or a curve for a neuron of layer 1 or higher; nothing where the look has none, or runs are compared."""
    found = own_functions(view, view.look.functions).get(spot, ())
    return (*found, *_example(view, spot, isinstance(found[0], Picture))) if found else ()


def has_own(view: View, spot: Spot) -> bool:
    """Whether a neuron has a picture or a curve of its own."""
    return bool(own_functions(view, view.look.functions).get(spot))


def own_functions(view: View, functions: Functions | None) -> dict[Spot, tuple[Shape, ...]]:
    """The picture or the curve of each neuron that has one."""
    return {} if functions is None or view.compared else _all(functions, view.layout)


def _example(view: View, spot: Spot, picture: bool) -> tuple[Shape, ...]:
    """A dot where the example in view lies: what the neuron puts out there is the number in its box.

    None while that is not known, and where the place lies outside of the circle.
    """
    layer, i, reading, functions = spot.neuron.layer, spot.neuron.index, view.reading, view.look.functions
    places = _places(view)
    if not places or reading.get(f"a[{layer}]", i).value is None:
        return ()
    radius, u = view.sizes.radius, view.sizes.unit
    dot = max(4.5 * u * (1 if view.sizes.detail == "A" else 0.75), 2.5)
    if picture:
        far, x, y = radius - 1.2 * u, *places
    else:
        heights = functions.curves[layer, i]
        height = heights[min(max(round((places[0] + 1) / 2 * (len(heights) - 1)), 0), len(heights) - 1)]
        far, x, y = SIZE * radius, places[0], 2 * height - 1
    if not (hypot(x, y) * far <= radius - dot or (not picture and abs(x) <= 1)):
        return ()
    stroke = Stroke("a-ink", 1.5 * u)
    return (Disc(spot.x + far * x, spot.y - far * y, dot, "pulse", stroke, spot.neuron.id),)


def _places(view: View) -> list[float]:
    """Where the example lies between the ends of each input, -1..1; none while its inputs are not known."""
    cache, functions = view.reading.cache, view.look.functions
    if "places" not in cache:
        seen = [view.reading.get("a[0]", j).value for j in range(len(functions.low))]
        ends = zip(seen, functions.low, functions.high, strict=True)
        cache["places"] = [] if None in seen else [2 * (x - low) / (high - low) - 1 for x, low, high in ends]
    return cache["places"]


@lru_cache(maxsize=4)
def _all(functions: Functions, layout: Layout) -> dict[Spot, tuple[Shape, ...]]:
    """Those of all neurons, made once: between two changes of the functions they are the same shapes."""
    numbered = {fold.layer for fold in layout.folds} if layout.sizes.detail == "S" else set()
    return {
        spot: _shapes(functions, layout, spot) for spot in layout.spots.values() if spot.neuron.layer not in numbered
    }


def _shapes(functions: Functions, layout: Layout, spot: Spot) -> tuple[Shape, ...]:
    neuron, u = spot.neuron, layout.sizes.unit
    key = (neuron.layer, neuron.index)
    if key in functions.pictures:
        return (_picture(spot.x, spot.y, layout.sizes.radius - 1.2 * u, functions.pictures[key], neuron.id),)
    if key in functions.curves:
        half, heights = SIZE * layout.sizes.radius, functions.curves[key]
        step = 2 * half / (len(heights) - 1)
        points = tuple((spot.x - half + n * step, spot.y + half - 2 * half * h) for n, h in enumerate(heights))
        return (Polyline(points, Stroke("text", 3 * u), "", neuron.id),)
    return ()


@lru_cache(maxsize=1024)
def _picture(x: float, y: float, r: float, levels: bytes, name: str) -> Picture:
    """In a run most layers' pictures stay what they were from frame to frame: the same shapes."""
    return Picture(x, y, r, levels, isqrt(len(levels)), name)
