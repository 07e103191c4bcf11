"""The colours of a GIF: the same few for the whole film, and one index for what does not change.

Pictures are kept packed until the last one is there, since the colours have to be known before the first is written.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np

COLOURS = 255  # one index is left for what does not change, which makes a film twenty times smaller
SAMPLED = 24  # pictures that the colours are taken from


def palette_frames(arrays: Iterator[np.ndarray]) -> Iterator[Any]:
    """PyAV's frames of pictures that are (height, width, 3) bytes each."""
    import av

    packed, shape = [], (0, 0, 3)
    for array in arrays:
        shape = array.shape
        packed.append(zlib.compress(array.tobytes(), 1))
    colours = _palette(_unpacked(packed[n], shape) for n in _spread(len(packed)))
    table = np.zeros((256, 4), np.uint8)  # alpha, red, green, blue; what is left is see-through
    table[: len(colours), 0], table[: len(colours), 1:] = 255, colours
    nearest = np.full(1 << 24, -1, np.int16)  # of every colour, as far as it was met
    for data in packed:
        codes = _codes(_unpacked(data, shape))
        new = np.unique(codes[nearest[codes] < 0])
        nearest[new] = _nearest(new, colours)
        indices = nearest[codes].astype(np.uint8).reshape(shape[:2])
        yield av.VideoFrame.from_ndarray((indices, table), format="pal8")


def _unpacked(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    return np.frombuffer(zlib.decompress(data), np.uint8).reshape(shape)


def _spread(count: int) -> list[int]:
    """At most `SAMPLED` numbers below `count`, evenly spread, with the first and the last one."""
    return sorted({round(n * (count - 1) / (SAMPLED - 1)) for n in range(SAMPLED)})


def _palette(pictures: Iterable[np.ndarray]) -> np.ndarray:
    """At most `COLOURS` colours, (n, 3): the most frequent ones as they are, so that fills and text are exact.

    The others by median cut (P. Heckbert, SIGGRAPH 1982) of what is left, each counted once: thin lines keep theirs.
    """
    from PIL import Image

    tallies = [np.unique(_codes(picture), return_counts=True) for picture in pictures]
    found, places = np.unique(np.concatenate([codes for codes, _ in tallies]), return_inverse=True)
    counts = np.bincount(places, np.concatenate([counts for _, counts in tallies]))
    found = found[np.argsort(-counts, kind="stable")]
    colours = _channels(found).astype(np.uint8)
    if len(colours) <= COLOURS:
        return colours
    exact, rest = colours[: COLOURS // 2], colours[COLOURS // 2 :]
    cut = Image.fromarray(rest[np.newaxis]).quantize(COLOURS - len(exact), method=Image.Quantize.MEDIANCUT)
    made = np.array(cut.getpalette(), np.uint8).reshape(-1, 3)[: COLOURS - len(exact)]
    return np.concatenate([exact, made])


def _codes(picture: np.ndarray) -> np.ndarray:
    """Each pixel's colour as one number."""
    red, green, blue = (picture[..., channel].ravel().astype(np.uint32) for channel in range(3))
    return red << 16 | green << 8 | blue


def _nearest(codes: np.ndarray, colours: np.ndarray) -> np.ndarray:
    """For each code the place of the nearest colour, by the square of the distance in red, green and blue."""
    return np.array([((colours - colour) ** 2).sum(axis=1).argmin() for colour in _channels(codes)], np.int16)


def _channels(codes: np.ndarray) -> np.ndarray:
    """Red, green and blue of each code, (n, 3)."""
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1).astype(np.int32)
