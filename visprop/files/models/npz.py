"""NumPy's .npz archives, without pickle and without `numpy.load`, whose header reader compiles what the file says."""

from __future__ import annotations

import io
import math
import re
import zipfile
import zlib
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.files.models.model import MAX_WEIGHTS, check_size
from visprop.files.models.safetensors import MAX_TENSORS, shown
from visprop.words import translate

# numpy.lib.format: magic, version, header length, then a Python dictionary in text.
_MAGIC = b"\x93NUMPY"
_MAX_HEADER = 4096  # the header of an array of numbers takes about 118 bytes
_MAX_MEMBER = 8 * MAX_WEIGHTS + _MAX_HEADER
_HEADER = re.compile(
    r"\s*\{\s*'descr':\s*'([<>|=][a-z][0-9]{1,2})',\s*'fortran_order':\s*(True|False),"
    r"\s*'shape':\s*\(((?:\d{1,9}L?,\s*)*(?:\d{1,9}L?)?)\),?\s*\}\s*",  # a comma between any two: no two ways to read
    re.ASCII,
)
_TYPES = ("<f8", ">f8", "<f4", ">f4", "<f2", ">f2")
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError, OSError)


def decode(data: bytes, source: str) -> Mapping[str, NDArray]:
    """Return the arrays of an archive by name, as float64.

    Raises:
        InputError: it is no such archive, is damaged, too large, or holds something else than numbers with a fraction.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_TENSORS:
                sentence = translate("Models", "{n:,} arrays; {high:,} are the most that is opened.")
                raise InputError(source, "", sentence.format(n=len(members), high=MAX_TENSORS))
            check_size(source, "", sum(max(member.file_size - _MAX_HEADER, 0) for member in members) // 8)
            return {_name(member): _array(_content(archive, member, source), member, source) for member in members}
    except _BROKEN as error:
        sentence = translate("Models", "This is not an .npz archive, or it is damaged: save it again.")
        raise InputError(source, "", sentence) from error


def _name(member: zipfile.ZipInfo) -> str:
    return member.filename.removesuffix(".npy")


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, source: str) -> bytes:
    """The bytes of a member, never more than its size in the directory allows: a bomb does not go off."""
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or member.file_size > _MAX_MEMBER:
        sentence = translate("Models", "It is too large, or packed in a way that NumPy does not use.")
        raise InputError(source, shown(_name(member)), sentence)
    with archive.open(member) as file:
        return file.read(_MAX_MEMBER + 1)


def _array(data: bytes, member: zipfile.ZipInfo, source: str) -> NDArray:
    where = shown(_name(member))
    wide = 2 if data[6:7] == b"\x01" else 4
    start = 8 + wide
    length = int.from_bytes(data[8:start], "little")
    match = _HEADER.fullmatch(data[start : start + length].decode("latin-1")) if length <= _MAX_HEADER else None
    if not data.startswith(_MAGIC) or match is None or match[1] not in _TYPES:
        sentence = translate("Models", "Only arrays of floating-point numbers can be opened; objects are never read.")
        raise InputError(source, where, sentence)
    shape = tuple(int(size) for size in re.findall(r"\d+", match[3]))
    check_size(source, where, math.prod(shape))
    body = data[start + length :]
    if len(shape) > 8 or len(body) != math.prod(shape) * np.dtype(match[1]).itemsize:
        raise InputError(source, where, translate("Models", "The array is cut off: save it again."))
    array = np.frombuffer(body, match[1]).reshape(shape, order="F" if match[2] == "True" else "C")
    with np.errstate(invalid="ignore"):  # a signalling nan: it is refused by name later
        return np.ascontiguousarray(array, np.float64)
