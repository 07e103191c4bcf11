"""Files whose checks hold though what they hold is broken: sums, lengths and offsets are made anew after the change."""

from __future__ import annotations

import io
import json
import random
import struct
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import sha256

from tests.hostile import networks, trees
from tests.hostile.mutations import mutated
from visprop.files import sessiondb

Maker = Callable[[Sequence[bytes], int], bytes]


def mostly(maker: Maker) -> Maker:
    """Three of four files by `maker`, which knows the format; the others have their bytes changed."""

    def made(corpus: Sequence[bytes], seed: int) -> bytes:
        return mutated(corpus, seed) if seed % 4 == 0 else maker(corpus, seed)

    return made


def session(corpus: Sequence[bytes], seed: int) -> bytes:
    """A session with one section, or one block, changed: every SHA-256 is right."""
    rng = random.Random(seed)
    contents = _contents(rng.choice(corpus))
    sections, blocks = dict(contents.sections), {bytes.fromhex(name): body for name, body in contents.blocks.items()}
    for _ in range(rng.choice((1, 1, 2))):
        if blocks and rng.random() < 0.25:
            name = rng.choice(sorted(blocks))
            body = mutated([blocks.pop(name)], rng.randrange(2**32))
            other = sha256(body).digest()
            blocks[other] = body
            sections = {key: text.replace(name.hex().encode(), other.hex().encode()) for key, text in sections.items()}
        else:
            name = rng.choice(sorted(sections))
            maker = mutated if name == "notes" or not sections[name].strip() else trees.broken
            sections[name] = maker([sections[name]], rng.randrange(2**32))
    return sessiondb.build(sections, blocks.items())


@cache
def _contents(data: bytes) -> sessiondb.Contents:
    return sessiondb.read(data, "")


def safetensors(corpus: Sequence[bytes], seed: int) -> bytes:
    """The header changed as a tree, or a network of another kind; its length is right."""
    rng = random.Random(seed)
    if rng.random() < 0.5:
        return networks.safetensors(rng)
    data = rng.choice(corpus)
    (length,) = struct.unpack("<Q", data[:8])
    header, body = json.loads(data[8 : 8 + length]), data[8 + length :]
    for _ in range(rng.choice((1, 1, 2))):
        trees.change(rng, header, header)
    if rng.random() < 0.3:
        body = mutated([body], seed)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def npz(corpus: Sequence[bytes], seed: int) -> bytes:
    """A member, its name, or its header changed, or a network of another kind; the archive's sums are right."""
    rng = random.Random(seed)
    if rng.random() < 0.5:
        return networks.npz(rng)
    with zipfile.ZipFile(io.BytesIO(rng.choice(corpus))) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(rng.choice((1, 1, 2))):
        name = rng.choice(sorted(members))
        body = members.pop(name)
        kind = rng.randrange(4)
        if kind == 0:
            name = rng.choice(("", "a/", "../", "/")) + rng.choice(
                (name, "0_weight.npy", "x.npy", "\u202e.npy", name * 9)
            )
        elif kind == 1 and len(body) > 10:
            body = _header(rng, body)
        else:
            body = mutated([body], rng.randrange(2**32))
        members[name] = body
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return file.getvalue()


def _header(rng: random.Random, body: bytes) -> bytes:
    """An array of another type, order or shape, its header's length right."""
    (length,) = struct.unpack("<H", body[8:10])
    kind = rng.choice(
        ("<f8", "<f4", "<f2", ">f8", "<i8", "|b1", "|O", "<c16", "|S9", "<U2", "|V8", "<M8[s]", "<f16", "x")
    )
    shape = rng.choice(
        ("(3, 2)", "(2, 3)", "(6,)", "()", "(0, 3)", "(-1, 2)", "(3, 2, 1)", "(10**9,)", "(2147483648,)")
    )
    order = rng.choice(("True", "False", "False", "1", "__import__('os')"))
    text = f"{{'descr': '{kind}', 'fortran_order': {order}, 'shape': {shape}, }}".encode()
    if rng.random() < 0.3:
        text = mutated([text], rng.randrange(2**32))[:60000]
    return body[:8] + struct.pack("<H", len(text)) + text + body[10 + length :]


def onnx(corpus: Sequence[bytes], seed: int) -> bytes:
    """A field of the graph changed, at any depth; protobuf writes it whole."""
    from onnx import ModelProto

    rng = random.Random(seed)
    model = ModelProto.FromString(rng.choice(corpus))
    for _ in range(rng.choice((1, 1, 2))):
        _field(rng, model)
    return model.SerializeToString()


OPERATORS = (
    "Gemm",
    "MatMul",
    "Add",
    "Relu",
    "LeakyRelu",
    "Softmax",
    "Flatten",
    "Identity",
    "Loop",
    "x",
    "w",
    "",
    "z1",
    "y",
)
WHOLE = (0, 1, -1, 2, 3, 7, 10, 11, 16, 255, 2**31 - 1, -(2**31))


def _field(rng: random.Random, message) -> None:
    """Change one field of a message or of one in it."""
    set_fields = message.ListFields()
    field, value = rng.choice(set_fields) if set_fields else (None, None)
    if field is None or rng.random() < 0.05:
        return message.Clear()
    many = hasattr(value, "add") or hasattr(value, "append")
    if field.message_type is not None and rng.random() < 0.9:
        inner = rng.choice(list(value)) if many and len(value) else value
        return None if many and not len(value) else _field(rng, inner)
    if many and rng.random() < 0.5:
        if rng.random() < 0.5 and len(value):
            del value[rng.randrange(len(value))]
        elif len(value):
            value.extend([rng.choice(list(value))])
        return None
    if field.enum_type is not None:  # protobuf sets no other numbers
        new = rng.choice(field.enum_type.values).number
    else:
        new = _other(rng, value[0] if many and len(value) else value)
    if many and len(value) and new is not None:
        value[rng.randrange(len(value))] = new
    elif new is not None and not many:
        setattr(message, field.name, new)
    return None


def _other(rng: random.Random, value: object) -> object:
    if isinstance(value, bytes):
        return mutated([value], rng.randrange(2**32))
    if isinstance(value, str):
        return rng.choice((*OPERATORS, "../../etc/passwd", "x" * 3000, "\u202e\n"))
    if isinstance(value, float):
        return rng.choice((0.0, 1e38, float("nan"), float("inf"), 0.01, -1.0))
    return rng.choice(WHOLE) if isinstance(value, int) else None
