"""Whole files in and out: read up to a stated size, written so that the old file survives any failure."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from visprop.errors import InputError, VispropError
from visprop.words import translate

_LEAST_READ = 2**16  # of files that say size 0 and are not empty, as those of /proc
_LEFT = re.compile(r"\.visprop-([0-9]{1,9})-[0-9a-f]{16}\.tmp", re.ASCII)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


class NotSaved(VispropError, OSError):
    """A file could not be written; what stood there before is untouched."""

    def __init__(self, path: str, sentence: str) -> None:
        self.path, self.sentence = path, sentence
        super().__init__(f"{path}: {sentence}")


def read_whole(path: str | os.PathLike[str], limit: int, first: int | None = None) -> bytes:
    """Return the bytes of a regular file of at most `limit` bytes; of a longer one than `first` only so many.

    Raises:
        InputError: it does not exist, is a folder or a device, cannot be read or is larger than `limit`.
    """
    name = os.fspath(path)
    try:
        found = os.stat(name)
        if not stat.S_ISREG(found.st_mode):
            raise InputError(name, "", translate("Storage", "This is a folder or a device, not a file."))
        with open(name, "rb") as file:
            large = found.st_size > limit
            data = _read(file, found.st_size, limit + 1 if large or first is None else first)
    except FileNotFoundError:
        raise InputError(name, "", translate("Storage", "The file does not exist.")) from None
    except (OSError, ValueError) as error:
        raise InputError(name, "", _sentence(translate("Storage", "The file cannot be read"), error)) from error
    if len(data) > limit:
        sentence = translate("Storage", "The file is larger than {limit:,} bytes, the most that is read.")
        raise InputError(name, "", sentence.format(limit=limit))
    return data


def _read(file: BinaryIO, size: int, most: int) -> bytes:
    """Up to `most` bytes. Python takes memory for all that a read asks for: so it asks for the file's size, and for
    more only where there is more."""
    parts = []
    while most > 0 and (part := file.read(min(most, max(size + 1, _LEAST_READ)))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def read_text(path: str | os.PathLike[str], limit: int) -> str:
    """Return the text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is left out.

    Raises:
        InputError: as `read_whole`, and where the bytes are not such a text (with the line).
    """
    data = read_whole(path, limit)
    mark, encoding = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", "utf-8"))
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, len(mark) + error.start) + 1
        where = translate("Storage", "line {line}").format(line=line)
        sentence = translate("Storage", "The text is not {encoding}: save the file as UTF-8.")
        raise InputError(os.fspath(path), where, sentence.format(encoding=encoding.upper())) from error


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Put `data` into the file, all of it or nothing.

    The bytes go to a temporary file beside it, every write's length is checked, file and folder are synced, then
    it is renamed. A link stays a link; the permissions of a file that is replaced are kept.

    Raises:
        NotSaved: nothing was changed; the sentence says why.
    """
    import secrets  # here, where something is written: it brings much with it

    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".visprop-{os.getpid()}-{secrets.token_hex(8)}.tmp")
    try:
        mode = _mode(target)
        _write_new(temporary, data, mode)
        os.replace(temporary, target)
        _sync_folder(target.parent)
        sweep(target.parent)
    except (OSError, ValueError) as error:
        if isinstance(error, NotSaved):
            raise
        raise NotSaved(os.fspath(path), _sentence(translate("Storage", "The file was not saved"), error)) from error
    finally:
        with suppress(OSError, ValueError):
            os.unlink(temporary)


def sweep(folder: str | os.PathLike[str]) -> None:
    """Delete what programs that were killed while they wrote whole files have left in a folder."""
    try:
        names = os.listdir(folder)
    except (OSError, ValueError):
        return
    for name in names:
        found = _LEFT.fullmatch(name)
        if found and not _runs(int(found[1])):
            with suppress(OSError):
                os.unlink(os.path.join(folder, name))


def _runs(pid: int) -> bool:
    """Whether a process may be running. Windows has no such question: there, what is left stays."""
    if os.name == "nt":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _mode(target: Path) -> int | None:
    """The permissions to keep, None for a new file; a folder or a device is never replaced."""
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise NotSaved(str(target), translate("Storage", "This is a folder or a device, not a file."))
    return stat.S_IMODE(mode)


def _write_new(path: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666)
    try:
        if mode is not None:
            os.chmod(path, mode)
        rest = memoryview(data)
        while rest:
            written = os.write(descriptor, rest)
            if written == 0:
                raise OSError(translate("Storage", "the disk took no more bytes"))
            rest = rest[written:]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the rename last through a loss of power; some systems and file systems know no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sentence(what: str, error: Exception) -> str:
    reason = getattr(error, "strerror", None) or str(error)
    return f"{what}: {reason}."
