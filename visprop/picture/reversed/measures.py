"""How large the reversed network is drawn: the largest sizes that fit, from plates with fractions to bare triangles.

Details A and B have ∂C/∂z outside and the gain on the inner side of each amplifier; S and C are those of the network.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from visprop.picture import measure, notation
from visprop.picture.formula import Formula
from visprop.picture.layout import Room
from visprop.picture.sizes import NAME, TEXT, Sizes, dots, full, middle, needed, small

HALF = 1.02  # half the height of an amplifier, in radii
ASIDE, BETWEEN = 6, 0.6  # how far a gain stands aside: see `gain_x`


@dataclass(frozen=True, slots=True)
class Amplified(Sizes):
    """Sizes of details A and B: an amplifier has no value box beside it.

    Attributes:
        plate_h: height of the plate of ∂C/∂z.
        gain_px, gain_h: text of the gain, and the height of its line.
    """

    plate_h: float = 0.0
    gain_px: float = 0.0
    gain_h: float = 0.0

    @property
    def block(self) -> float:
        """Width of an amplifier."""
        return 2 * self.radius

    @property
    def row(self) -> float:
        """The least distance of two rows: a gain below the upper one, a plate above the lower one."""
        return 2 * HALF * self.radius + self.gain_h + self.plate_h + 32 * self.unit


def _amplified(base: Sizes, plate_h: float, gain_px: float) -> Amplified:
    values = {name: getattr(base, name) for name in Sizes.__slots__}
    over = HALF * base.radius + 12 * base.unit
    values |= {"gap": 0.0, "over": over, "up": over + plate_h + 2, "down": over + plate_h + 2}
    return Amplified(**values, plate_h=plate_h, gain_px=gain_px, gain_h=1.35 * gain_px)


def gain_x(x: float, sizes: Sizes) -> float:
    """Where the gain of an amplifier at `x` stands: `ASIDE` design pixels towards the base, clear of the edges' plates.

    In detail B, without plates, `BETWEEN` radii towards the tip, so that arrows pass at both its sides.
    """
    return x + ASIDE * sizes.unit if sizes.detail == "A" else x - BETWEEN * sizes.radius


def gain_width(name: Formula, px: float) -> float:
    """The usual width of a gain with its name."""
    return measure.size(name, px)[0] + measure.number("=0.0000", px)


def rich(u: float, k: float, fraction: bool) -> Amplified:
    """Detail A."""
    base = full(u, k, fraction)
    name = max(NAME, 20 * u)
    plate_h = measure.size(notation.dC_dz(1, 0), name)[1] + 9 * u if fraction else 1.7 * name
    gain = max(TEXT, 16 * u)
    between = max(base.between, gain_width(notation.slope(1, 0), gain) - 2 * base.radius + 20 * u)
    return _amplified(replace(base, between=between), plate_h, gain)


def plain(u: float) -> Amplified:
    """Detail B: numbers without names."""
    base = middle(u, below=True)
    return _amplified(base, 1.5 * base.note_px, base.note_px)


def _candidates(k: float, height: float, rows: int) -> Iterator[Sizes]:
    steps = [1.3 - step * 0.05 for step in range(15)]
    for fraction in (True, False):
        yield from (rich(k * share, k, fraction) for share in steps if fraction or share <= 0.8)
    yield from (plain(k * share) for share in steps)
    yield from (small(k * (1 - step * 0.05)) for step in range(7))
    radius = min(11 * k, height / max(rows, 1) / 2 - 4)
    if radius >= min(7, 7 * k):
        yield dots(k, radius)


@lru_cache(maxsize=64)
def choose(layers: tuple[int, ...], room: Room) -> tuple[Sizes, int, int]:
    """The largest sizes that fit the room, the rows that a column may have, and the columns there may be."""
    width, height = room.right - room.left, room.bottom - room.top
    rows, columns = max(layers), len(layers)
    for sizes in _candidates(room.scale, height, rows):
        if _high(sizes, rows) <= height and needed(sizes, columns) <= width:
            return sizes, rows, columns
    options = [small(room.scale * (1 - step * 0.05)) for step in range(7)] + [dots(room.scale, 11 * room.scale)]
    sizes = next((each for each in options if needed(each, columns) <= width), options[-1])
    space = width - sizes.box_w - sizes.tail()
    most = max(2, 1 + int(space / (sizes.between + sizes.block)))
    return sizes, max(3, int((height + 4) / sizes.row)), min(columns, most)


def _high(sizes: Sizes, rows: int) -> float:
    """Height of so many rows."""
    return sizes.up + sizes.down + (rows - 1) * sizes.row
