"""Arrays as blocks of bytes that are known by their SHA-256, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from weakref import ReferenceType, ref

import numpy as np

BLOCK = 64 * 2**10  # bytes: what is written anew of a curve that has grown is less than this
MOST_BYTES = 96 * 2**20  # of all arrays of a file; branches share blocks


@dataclass(frozen=True)
class Block:
    """A piece of an array, and its SHA-256."""

    sha256: bytes
    part: np.ndarray

    @property
    def body(self) -> bytes:
        """What is written."""
        return self.part.tobytes()


class Encoder:
    """Cuts arrays into blocks. Of one that has grown since, only what is new is hashed."""

    def __init__(self) -> None:
        self.blocks: dict[bytes, Block] = {}
        self._known: dict[tuple, tuple[ReferenceType, bytes]] = {}

    def begin(self) -> None:
        """Start another file: `blocks` will hold what it consists of. What is known of arrays stays so."""
        self.blocks = {}
        self._known = {key: pair for key, pair in self._known.items() if pair[0]() is not None}

    def put(self, array: np.ndarray, owner: object = None, key: object = None) -> dict[str, object]:
        """Return what `Arrays.array` needs, once `blocks` are written; an array of one dimension, or of two.

        `owner` and `key` say whose array it is, where a longer one of the same key begins with the same numbers.
        """
        kind = np.dtype(array.dtype).newbyteorder("<").str
        array = np.ascontiguousarray(array, kind)
        rows = max(1, BLOCK // (array.itemsize * (array.shape[1] if array.ndim == 2 else 1)))
        names = []
        for start in range(0, len(array), rows):
            part = array[start : start + rows]
            whole = owner if len(part) == rows else None  # what is not full yet is soon another one
            names.append(self._block(part, whole, (id(owner), key, start, kind)).hex())
        return {"type": kind, "shape": array.shape, "blocks": tuple(names)}

    def _block(self, part: np.ndarray, owner: object, key: tuple) -> bytes:
        known = self._known.get(key) if owner is not None else None
        name = known[1] if known and known[0]() is owner else sha256(part).digest()
        if owner is not None:
            self._known[key] = (ref(owner), name)
        self.blocks[name] = Block(name, part)
        return name


class Damaged(Exception):
    """Blocks of an array are missing. `good` is the array up to the first of them."""

    def __init__(self, good: np.ndarray) -> None:
        super().__init__("a block is missing")
        self.good = good


class Arrays:
    """The arrays that `Encoder.put` has told of, out of the blocks of a file."""

    def __init__(self, blocks: Mapping[str, bytes]) -> None:
        self._blocks, self._room = blocks, MOST_BYTES

    def array(self, told: object, kind: str, width: int | None = None) -> np.ndarray:
        """An array of one type, of one dimension, or of two with rows of `width` (-1: any); read-only.

        Raises:
            Damaged: a block is missing.
            ValueError: what is told makes no sense, or is more than a file may hold.
        """
        told = told if isinstance(told, Mapping) else {}
        shape, names = told.get("shape"), told.get("blocks")
        if told.get("type") != kind or not _fits(shape, width) or not isinstance(names, list | tuple):
            raise ValueError("this is no such array")
        row = np.dtype(kind).itemsize * (shape[1] if len(shape) == 2 else 1)
        self._room -= row * shape[0]
        if self._room < 0:
            raise ValueError("these are more numbers than a session holds")
        parts, whole = self._parts(names, _lengths(shape[0], row))
        array = np.frombuffer(b"".join(parts), kind).reshape(-1, *shape[1:])
        if not whole:
            raise Damaged(array)
        return array

    def _parts(self, names: Sequence[object], lengths: Iterator[int]) -> tuple[list[bytes], bool]:
        """The bodies of blocks up to the first that is missing, and whether none is."""
        parts = []
        for name, length in zip(names, lengths, strict=True):
            body = self._blocks.get(name) if isinstance(name, str) else None
            if body is None:
                return parts, False
            if len(body) != length:
                raise ValueError("a block has another length")
            parts.append(body)
        return parts, True


def _fits(shape: object, width: int | None) -> bool:
    if not isinstance(shape, list | tuple) or any(type(n) is not int or not 0 <= n <= MOST_BYTES for n in shape):
        return False
    if width is None:
        return len(shape) == 1
    return len(shape) == 2 and shape[1] > 0 and width in (-1, shape[1])


def _lengths(count: int, row: int) -> Iterator[int]:
    """The bytes of each block of so many rows."""
    step = max(1, BLOCK // row)
    for start in range(0, count, step):
        yield min(step, count - start) * row
