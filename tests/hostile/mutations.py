"""Broken files, made of good ones by a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

# What readers stumble over: extreme numbers, signs, digits of other scripts, brackets, control characters.
WORDS = (
    *(b"1e999", b"-1e999", b"nan", b"inf", b"-0.0", b"5e-324", b"1_000", b"0x10", b"99999999999999999999", b"-1", b"0"),
    *(
        b"\xd9\xa3",
        b"\xe2\x88\x92" + b"1",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\x00",
        b"\x1b[31m",
        b"\xed\xa0\x80",
        b"\r\n",
    ),
    *(
        b"[[[[[[[[",
        b"]]]]",
        b'"""',
        b"'''",
        b"{",
        b"}",
        b"=",
        b"=cmd|' /C calc'!A0",
        b"../../../etc/passwd",
        b"\\u0000",
    ),
    *(b"<b>x</b>", b"__import__('os')", b"true", b"1979-05-27", b";", b"\t", b"," * 50, b'"' * 9, b"\n" * 9),
)


def mutated(corpus: Sequence[bytes], seed: int) -> bytes:
    """A file that is 1 to 6 random changes away from one of the corpus; the same seed gives the same file."""
    rng = random.Random(seed)
    data = rng.choice(corpus)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 6))):  # mostly one: what is nearly right gets farthest
        data = rng.choice(_CHANGES)(rng, data, corpus)
    return data


def _at(rng: random.Random, data: bytes) -> int:
    return rng.randint(0, len(data))


def _flip(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    if not data:
        return data
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


def _byte(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    at = _at(rng, data)
    return data[:at] + bytes([rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))]) + data[at + 1 :]


def _cut(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    start, stop = sorted((_at(rng, data), _at(rng, data)))
    return data[:start] + data[stop:]


def _truncated(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    return data[: _at(rng, data)]


def _repeated(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    start = _at(rng, data)
    piece = data[start : start + rng.randint(1, 200)]
    return data[:start] + piece * rng.choice((2, 3, 20, 300)) + data[start:]


def _spliced(rng: random.Random, data: bytes, corpus: Sequence[bytes]) -> bytes:
    other = rng.choice(corpus)
    return data[: _at(rng, data)] + other[_at(rng, other) :]


def _word(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    at = _at(rng, data)
    return data[:at] + rng.choice(WORDS) + data[at + rng.choice((0, 0, 1, 3)) :]


def _digits(rng: random.Random, data: bytes, _corpus: Sequence[bytes]) -> bytes:
    """Another number in the place of one that stands there."""
    places = [at for at, byte in enumerate(data) if 48 <= byte <= 57]
    if not places:
        return data
    at = rng.choice(places)
    return data[:at] + str(rng.choice((0, 1, 7, 255, 65536, 2**31, 2**63, 10**30))).encode() + data[at + 1 :]


_CHANGES: tuple[Callable[[random.Random, bytes, Sequence[bytes]], bytes], ...] = (
    *(_flip, _byte, _cut, _truncated, _repeated, _spliced, _word, _word, _digits, _digits),
)
