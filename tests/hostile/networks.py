"""Layers of weights that are nearly a network, in files whose lengths and offsets are right."""

from __future__ import annotations

import io
import json
import math
import random
import struct
import zipfile
from dataclasses import dataclass, replace

from tests.hostile.mutations import mutated

SIZES = {"f8": 8, "f4": 4, "f2": 2, "BF16": 2, "i8": 8, "b1": 1}
CODES = {"f8": "F64", "f4": "F32", "f2": "F16", "BF16": "BF16", "i8": "I64", "b1": "BOOL"}
NAMES = ("0.weight", "0.bias", "2.weight", "2.bias", "10.weight", "W", "b", "kernel", "fc1.kernel", "coefs_0", "weight")
NAMES = (*NAMES, "", "x", "a\nb", "\u202e", "<b>W</b>", "9" * 300 + ".weight", "../W", "__metadata__", "0.weight.npy")
WIDTHS = (0, 1, 2, 3, 3, 4, 5, 17, 1000)
# As float64: quiet and signalling nan, infinity, subnormal, -0.0, the largest; an ordinary one.
NUMBERS = ("7ff8000000000001", "7ff0000000000001", "7ff0000000000000", "0000000000000001", "8000000000000000")
NUMBERS = (*NUMBERS, "7fefffffffffffff", "3fb999999999999a", "3fb999999999999a")


@dataclass(frozen=True)
class Entry:
    """One array: `kind` is a key of `SIZES`, `data` as long as `kind` and `shape` say, or nearly so."""

    name: str
    kind: str
    shape: tuple[int, ...]
    data: bytes


def entries(rng: random.Random) -> list[Entry]:
    """A network of 1 to 4 layers with 1 to 3 changes."""
    widths = [rng.randint(1, 4) for _ in range(rng.randint(2, 5))]
    kind = rng.choice(("f8", "f8", "f4", "f2", "BF16"))
    made = []
    for n in range(len(widths) - 1):
        shapes = {"weight": (widths[n + 1], widths[n]), "bias": (widths[n + 1],)}
        made += [_filled(rng, Entry(f"{2 * n}.{word}", kind, shape, b"")) for word, shape in shapes.items()]
    for _ in range(rng.choice((1, 1, 2, 3))):
        at = rng.randrange(len(made))
        made[at : at + 1] = _changed(rng, made[at])
        if not made or rng.random() < 0.1:
            rng.shuffle(made)
            break
    return made


def _filled(rng: random.Random, entry: Entry) -> Entry:
    """With as many bytes as it says, up to a few kilobytes."""
    size = math.prod(entry.shape) * SIZES[entry.kind]
    number = bytes.fromhex("3fb999999999999a")[::-1] if rng.random() < 0.7 else bytes.fromhex(rng.choice(NUMBERS))[::-1]
    number = number[8 - SIZES[entry.kind] :]
    return replace(entry, data=(number * (size // len(number) + 1))[:size] if 0 <= size <= 2**16 else b"")


def _changed(rng: random.Random, entry: Entry) -> list[Entry]:
    kind = rng.randrange(7)
    if kind == 0:
        return [replace(entry, name=rng.choice(NAMES))]
    if kind == 1:
        return []
    if kind == 2:
        return [entry, replace(entry, name=rng.choice((entry.name, entry.name + "_1", "1.weight")))]
    if kind == 3:
        return [_filled(rng, replace(entry, shape=_shape(rng, entry.shape)))]
    if kind == 4:
        return [_filled(rng, replace(entry, kind=rng.choice(list(SIZES))))]
    if kind == 5:
        return [replace(entry, data=mutated([entry.data], rng.randrange(2**32)))]
    return [_filled(rng, entry)]


def _shape(rng: random.Random, shape: tuple[int, ...]) -> tuple[int, ...]:
    sizes = [*shape]
    kind = rng.randrange(4)
    if kind == 0:
        return tuple(reversed(sizes))
    if kind == 1 or not sizes:
        return (*sizes, rng.choice(WIDTHS))
    if kind == 2:
        return tuple(sizes[:-1])
    sizes[rng.randrange(len(sizes))] = rng.choice((*WIDTHS, 2**20, 2**31, -1))
    return tuple(sizes)


def safetensors(rng: random.Random) -> bytes:
    """They as a safetensors file; some have a word about activations."""
    header, body = {}, b""
    if rng.random() < 0.5:
        header["__metadata__"] = {
            "activations": rng.choice(("tanh sigmoid", "relu softmax identity", "x", "", " " * 9))
        }
    for entry in entries(rng):
        span = [len(body), len(body) + len(entry.data)]
        header[entry.name] = {"dtype": CODES[entry.kind], "shape": entry.shape, "data_offsets": span}
        body += entry.data
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def npz(rng: random.Random) -> bytes:
    """They as an archive of NumPy."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name, entry in {entry.name: entry for entry in entries(rng)}.items():
            archive.writestr(f"{name}.npy", _npy(rng, entry))
    return file.getvalue()


def _npy(rng: random.Random, entry: Entry) -> bytes:
    order = ("<" if rng.random() < 0.95 else rng.choice("|>=")) + {"BF16": "f2"}.get(entry.kind, entry.kind)
    text = f"{{'descr': '{order}', 'fortran_order': {rng.random() < 0.2}, 'shape': {entry.shape}, }}".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text + entry.data
