"""The frame of a plot: from numbers to pixels, and what stands at the ends of its axes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from visprop.picture import numbers
from visprop.picture.frame import Point

Rect = tuple[float, float, float, float]  # x, y, width, height in pixels


@dataclass(frozen=True, slots=True)
class Area:
    """A frame of a plot: its rectangle, and what its sides stand for."""

    x: float
    y: float
    w: float
    h: float
    left: float
    right: float
    low: float
    high: float

    def at(self, x: float, y: float) -> Point:
        """Pixel of a point; of many at once, for arrays."""
        return (
            self.x + (x - self.left) / (self.right - self.left) * self.w,
            self.y + self.h - (y - self.low) / (self.high - self.low) * self.h,
        )

    def inside(self, x: float, y: float) -> Point:
        """Pixel of a point, kept within the frame."""
        return self.at(min(max(x, self.left), self.right), min(max(y, self.low), self.high))

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within the frame."""
        return self.left <= x <= self.right and self.low <= y <= self.high

    def number_at(self, x: float, y: float) -> Point:
        """The point at a pixel."""
        return (
            self.left + (x - self.x) / self.w * (self.right - self.left),
            self.low + (self.y + self.h - y) / self.h * (self.high - self.low),
        )


def ends(low: float, high: float) -> tuple[str, str]:
    """Both ends of an axis with as many decimals as tell them apart."""
    decimals = max(1 - math.floor(math.log10(high - low)), 0)
    if decimals > 4 or max(abs(low), abs(high)) >= 1e4:
        return numbers.value(low), numbers.value(high)
    return tuple(f"{end:.{decimals}f}".replace("-", numbers.MINUS) for end in (low, high))
