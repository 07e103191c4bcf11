"""The safetensors format: a length, a header in JSON, then the numbers of all tensors without a gap.

https://github.com/huggingface/safetensors, "Format"; the limits here are lower than there.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.files.models.model import check_size
from visprop.words import translate

MAX_HEADER = 2**20  # a hundred layers take 20 kB; the format itself allows 100 MB
MAX_TENSORS = 1_000
METADATA = "__metadata__"
_LENGTH = 8  # bytes of the header's length, little-endian
_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}


@dataclass(frozen=True, slots=True, eq=False)
class Tensors:
    """arrays: by name, float64. metadata: words that the writer left."""

    arrays: Mapping[str, NDArray]
    metadata: Mapping[str, str]


def decode(data: bytes, source: str) -> Tensors:
    """Return the tensors of a file.

    Raises:
        InputError: it is not such a file, is cut off, or holds other numbers than bf16, f16, f32 and f64.
    """
    length = int.from_bytes(data[:_LENGTH], "little")
    if len(data) < _LENGTH or not 2 <= length <= min(MAX_HEADER, len(data) - _LENGTH):
        sentence = translate("Models", "This is not a safetensors file, or it is cut off: copy it again.")
        raise InputError(source, "", sentence)
    header = _header(data[_LENGTH : _LENGTH + length], source)
    metadata = header.pop(METADATA, {})
    if not (isinstance(metadata, dict) and all(isinstance(value, str) for value in metadata.values())):
        _damaged(source, METADATA)
    if len(header) > MAX_TENSORS:
        sentence = translate("Models", "{n:,} tensors; {high:,} are the most that is opened.")
        raise InputError(source, "", sentence.format(n=len(header), high=MAX_TENSORS))
    body = memoryview(data)[_LENGTH + length :]
    spans = {name: _span(entry, name, source) for name, entry in header.items()}
    _without_gap(spans, len(body), source)
    check_size(source, "", sum(math.prod(span.shape) for span in spans.values()))
    return Tensors({name: _array(span, body) for name, span in spans.items()}, metadata)


def encode(arrays: Mapping[str, NDArray], metadata: Mapping[str, str]) -> bytes:
    """Return the bytes of a file; arrays are float64 or float32."""
    header: dict[str, Any] = {METADATA: dict(metadata)}
    start, parts = 0, []
    for name, array in arrays.items():
        code = "F32" if array.dtype == np.float32 else "F64"
        part = np.ascontiguousarray(array, _TYPES[code]).tobytes()
        header[name] = {"dtype": code, "shape": list(array.shape), "data_offsets": [start, start + len(part)]}
        parts.append(part)
        start += len(part)
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # the format asks that the numbers begin at a multiple of 8
    return b"".join((len(text).to_bytes(_LENGTH, "little"), text, *parts))


@dataclass(frozen=True, slots=True)
class _Span:
    code: str
    shape: tuple[int, ...]
    start: int
    stop: int


def _header(text: bytes, source: str) -> dict[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError
        return dict(pairs)

    try:
        header = json.loads(text.decode("utf-8"), object_pairs_hook=once)
    except (ValueError, RecursionError):
        _damaged(source, "")
    if not isinstance(header, dict):
        _damaged(source, "")
    return header


def _span(entry: Any, name: str, source: str) -> _Span:
    if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
        _damaged(source, name)
    code, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
    if code not in tuple(_TYPES):
        sentence = translate("Models", "Its numbers are {code}; F64, F32, F16 and BF16 can be opened.")
        raise InputError(source, shown(name), sentence.format(code=shown(str(code))))
    if not (_counts(shape) and _counts(offsets) and len(shape) <= 8 and len(offsets) == 2):
        _damaged(source, name)
    check_size(source, shown(name), math.prod(shape))
    if offsets[1] - offsets[0] != math.prod(shape) * np.dtype(_TYPES[code]).itemsize:
        _damaged(source, name)
    return _Span(code, tuple(shape), *offsets)


def _counts(value: Any) -> bool:
    """Whether it is a list of whole numbers that a file can hold."""
    return isinstance(value, list) and all(type(number) is int and 0 <= number < 2**48 for number in value)


def _without_gap(spans: Mapping[str, _Span], length: int, source: str) -> None:
    """Every byte of the body belongs to one tensor, as the format asks: nothing is hidden, nothing is read twice."""
    end = 0
    for name, span in sorted(spans.items(), key=lambda item: (item[1].start, item[1].stop)):
        if span.start != end:
            _damaged(source, name)
        end = span.stop
    if end != length:
        _damaged(source, "")


def _array(span: _Span, body: memoryview) -> NDArray:
    array = np.frombuffer(body[span.start : span.stop], _TYPES[span.code]).reshape(span.shape)
    if span.code == "BF16":  # the upper half of a float32
        array = (array.astype(np.uint32) << 16).view(np.float32)
    with np.errstate(invalid="ignore"):  # a signalling nan: it is refused by name later
        return array.astype(np.float64)


def shown(name: str | bytes) -> str:
    """A name out of a file as a sentence can hold it; protobuf gives one that is no UTF-8 as bytes."""
    if isinstance(name, bytes):
        name = name.decode("utf-8", "replace")
    short = name if len(name) <= 60 else name[:57] + "..."
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in short)


def _damaged(source: str, name: str) -> NoReturn:
    raise InputError(source, shown(name), translate("Models", "The header of this file is damaged: copy it again."))
