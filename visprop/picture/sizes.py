"""How large things are drawn: from the room there is to one `Sizes`, in pixels, the largest that fits.

Detail A has everything. B has smaller circles with the bias beside them. S has circles and value boxes only; C has
small circles whose brightness is their value. What does not fit C is folded and drawn as S. Text never shrinks
below 13 px, names with scripts not below 16 px.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from visprop.picture import measure, notation

TEXT, NAME = 13.0, 16.0
LONG = "0.0084"  # a long number; it is set at 13 px
NAME_LINE = 1.26  # height of a name with scripts, in em


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes in pixels.

    Attributes:
        detail: "A", "B", "S" or "C".
        unit: one design pixel, for strokes, gaps and corners.
        radius: of a neuron. box_w, box_h: of a value box. gap: between circle and box.
        bias_w, bias_h, bias_gap: the bias box, and the length of its arrow.
        value_px, bias_px, weight_px, plate_px, name_px, note_px: text.
        over: from a neuron's centre to the lower end of what stands above it.
        up, down: from a neuron's centre to the upper and lower end of all that belongs to it.
        between: the least space between the blocks of two columns.
        reach: the least length of an arrow to the cost; bar_w: width of the cost's bar.
        fraction: whether ∂C/∂z is typeset as a fraction.
    """

    detail: str
    unit: float
    radius: float
    box_w: float
    box_h: float
    gap: float
    bias_w: float
    bias_h: float
    bias_gap: float
    value_px: float
    bias_px: float
    weight_px: float
    plate_px: float
    name_px: float
    note_px: float
    over: float
    up: float
    down: float
    between: float
    reach: float
    bar_w: float
    fraction: bool = False

    @property
    def block(self) -> float:
        """Width of a neuron: from the left of its circle to the right of its value box."""
        return 2 * self.radius + (self.gap + self.box_w if self.detail != "C" else 0)

    @property
    def out(self) -> float:
        """From a neuron's centre to the point where its edges leave."""
        return self.block - self.radius

    @property
    def below(self) -> bool:
        """Whether the bias stands below the circle."""
        return self.bias_gap > 0

    @property
    def row(self) -> float:
        """The least distance of two rows."""
        return self.up + self.down + 4

    @property
    def fold(self) -> tuple[float, float]:
        """Half the width and height of "⋮ n more"."""
        return 4.2 * self.note_px, 0.8 * self.note_px

    @property
    def line(self) -> float:
        """Height of a line of names."""
        return NAME_LINE * self.name_px if self.detail == "A" else 1.4 * self.note_px

    def tail(self, outputs: bool = True) -> float:
        """Width of the cost with the arrows to it and the targets."""
        target = 0 if self.detail == "C" else 34 * self.unit + self.box_w * 0.8
        return self.reach + self.bar_w + target if outputs else 0


def full(u: float, k: float, fraction: bool) -> Sizes:
    """Detail A at `u` pixels a design pixel, in a look of scale `k`."""
    value, name, bias = max(TEXT + 1, 20 * u), max(NAME, 20 * u), max(TEXT, 18 * u)
    radius, box_h, bias_h = 38 * u, max(38 * u, 1.5 * value), max(33 * u, 1.6 * bias)
    label = measure.size(notation.dC_dz(1, 0), name)[1] + 9 * u if fraction else 1.7 * name
    over = max(radius + 13 * u, box_h / 2 + 8 * u + NAME_LINE * name)
    return Sizes(
        "A",
        u,
        radius,
        box_w=max(measure.number("−0.00", value) + 12 * u, measure.number(LONG, TEXT) + 8 * u),
        box_h=box_h,
        gap=13 * u,
        bias_w=measure.number("−0.000", bias) + 8 * u,
        bias_h=bias_h,
        bias_gap=24 * u,
        value_px=value,
        bias_px=bias,
        weight_px=max(TEXT + 1, 19 * u),
        plate_px=max(TEXT, 17 * u),
        name_px=name,
        note_px=max(TEXT, 16 * u),
        over=over,
        up=max(over + NAME_LINE * name, over + label) + 2 * u,
        down=radius + max(24 * u + bias_h + 3 * u, 14 * u + 2.6 * max(TEXT, 0.9 * name)),
        between=max((185 if u <= k else 300) * u, measure.number("−0.0000", max(TEXT, 17 * u)) + 62),
        reach=max(110 * u, measure.number("−0.0000", max(TEXT, 16 * u)) + 34 * u),
        bar_w=max(84 * u, measure.number("0.00000", 0.92 * value) + 6),
        fraction=fraction,
    )


def middle(u: float, below: bool) -> Sizes:
    """Detail B: a line above the circle, the bias below it, or where that is too high under the value box."""
    value, note = max(TEXT + 1, 17 * u), max(TEXT, 16 * u)
    radius, box_h, bias_h = max(16, 26 * u), 1.5 * value, max(1.4 * TEXT, 22 * u)
    low = radius + 14 * u + bias_h if below else max(radius, box_h / 2 + 6 * u + bias_h)
    return Sizes(
        "B",
        u,
        radius,
        box_w=max(measure.number("−0.00", value) + 10 * u, measure.number(LONG, TEXT) + 5 * u),
        box_h=box_h,
        gap=8 * u,
        bias_w=measure.number("−0.000", max(TEXT, 14 * u)) + 6 * u,
        bias_h=bias_h,
        bias_gap=14 * u if below else 0,
        value_px=value,
        bias_px=max(TEXT, 14 * u),
        weight_px=max(TEXT, 15 * u),
        plate_px=max(TEXT, 14 * u),
        name_px=note,
        note_px=note,
        over=radius + 7 * u,
        up=radius + 7 * u + 1.5 * note,
        down=low + 2,
        between=max(110 * u, measure.number("−0.000", max(TEXT, 15 * u)) + 62),
        reach=measure.number("−0.0000", note) + 64 * u,
        bar_w=measure.number("−0.0000", value) + 10,
    )


def small(u: float) -> Sizes:
    """Detail S: circle, and under each other a and ∂C/∂z."""
    value = max(TEXT, 15 * u)
    radius, box_h = max(13, 19 * u), 1.36 * value
    return Sizes(
        "S",
        u,
        radius,
        box_w=measure.number("−0.000", value) + 6,
        box_h=box_h,
        gap=4 * u,
        bias_w=0,
        bias_h=0,
        bias_gap=0,
        value_px=value,
        bias_px=value,
        weight_px=max(TEXT, 14 * u),
        plate_px=max(TEXT, 14 * u),
        name_px=value,
        note_px=value,
        over=radius,
        up=max(radius + 2, box_h + 2),
        down=max(radius + 2, box_h + 2),
        between=70 * u,
        reach=70 * u,
        bar_w=measure.number("−0.0000", value) + 8,
    )


def dots(u: float, radius: float) -> Sizes:
    """Detail C: circles only."""
    value = max(TEXT, 15 * u)
    return Sizes(
        "C",
        u,
        radius,
        box_w=2 * radius,
        box_h=2 * radius,
        gap=0,
        bias_w=0,
        bias_h=0,
        bias_gap=0,
        value_px=value,
        bias_px=value,
        weight_px=max(TEXT, 14 * u),
        plate_px=max(TEXT, 14 * u),
        name_px=value,
        note_px=value,
        over=radius,
        up=radius + 2,
        down=radius + 2,
        between=36 * u,
        reach=40 * u,
        bar_w=measure.number("−0.0000", value) + 8,
    )


def candidates(k: float, height: float, rows: int) -> Iterator[Sizes]:
    """Sizes from the richest to the poorest; `k` is the look's scale."""
    steps = [1.3 - step * 0.05 for step in range(15)]
    legible = middle(k, below=True).value_px
    for fraction in (True, False):
        for share in steps:
            sizes = full(k * share, k, fraction)
            if sizes.value_px >= legible and (fraction or share <= 0.8):
                yield sizes
    for below in (True, False):
        for share in steps:
            if share >= 0.8 or not below:
                yield middle(k * share, below)
    for step in range(7):
        yield small(k * (1 - step * 0.05))
    radius = min(11 * k, height / max(rows, 1) / 2 - 4)
    if radius >= min(7, 7 * k):
        yield dots(k, radius)


def choose(
    layers: tuple[int, ...], width: float, height: float, k: float, details: str = "ABSC"
) -> tuple[Sizes, int, int]:
    """The largest sizes that fit, the rows that a column may have, and the columns there may be.

    `width` and `height` are what is left for the network, `layers` its widths with the inputs.
    """
    rows, columns = max(layers), len(layers)
    for sizes in candidates(k, height, rows):
        if sizes.detail in details and sizes.row * rows - 4 <= height and needed(sizes, columns) <= width:
            return sizes, rows, columns
    return _folded(layers, width, height, k)


def needed(sizes: Sizes, columns: int) -> float:
    """The least width of `columns` columns with the cost."""
    return sizes.box_w + (columns - 1) * (sizes.between + sizes.block) + sizes.tail()


def _folded(layers: tuple[int, ...], width: float, height: float, k: float) -> tuple[Sizes, int, int]:
    options = [small(k * (1 - step * 0.05)) for step in range(7)] + [dots(k, min(11 * k, 11))]
    for sizes in options:
        if needed(sizes, len(layers)) <= width:
            break
    rows = max(3, int((height + 4) / sizes.row))
    room = width - sizes.box_w - sizes.tail()
    return sizes, rows, min(len(layers), max(2, 1 + int(room / (sizes.between + sizes.block))))
