"""Every system call of every write path, made to fail: run with the library of `shim.c` preloaded; see `test_faults`.

    LD_PRELOAD=shim.so python -m tests.files.faulting FOLDER EVERY

tries every EVERYth fault. Prints a line of JSON: how many faults were tried of each path, and what went wrong.
"""

from __future__ import annotations

import ctypes
import errno
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from visprop import InputError, Session
from visprop.errors import VispropError
from visprop.files.document import Document, document_of
from visprop.files.recovery import Recovery, read
from visprop.files.sessionreader import from_file
from visprop.files.sessionwriter import save
from visprop.picture.look import Look
from visprop.storage import write_whole

CALLS = ("open", "write", "pwrite", "fsync", "rename", "ftruncate", "unlink", "chmod")
CODES = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EINTR, -1)
HALF = ("write", "pwrite")


@dataclass(frozen=True)
class Way:
    """A write path: what writes a document, and what reads which one stands there; both may be asked anew."""

    begin: Callable[[Path], Callable[[Document], None]]
    found: Callable[[Path], str]


def as_text(path: Path) -> Callable[[Document], None]:
    return lambda document: write_whole(path, document.notes.encode() * 9000)


def as_session(path: Path) -> Callable[[Document], None]:
    return lambda document: save(document, str(path))


def as_recovery(path: Path) -> Callable[[Document], None]:
    recovery = Recovery(path)
    return recovery.write


def text_of(path: Path) -> str:
    text = path.read_bytes().decode()
    return text[:3] if text == text[:3] * 9000 else "torn"


def notes_of(reader: Callable[[Path], object]) -> Callable[[Path], str]:
    def found(path: Path) -> str:
        opened = reader(path)
        if opened is None:
            return "nothing"
        return opened.notes if not opened.report else "damaged"

    return found


WAYS = {
    "text": Way(as_text, text_of),
    "session": Way(
        lambda path: lambda document: save(document, str(path)), notes_of(lambda path: from_file(str(path)))
    ),
    "recovery": Way(as_recovery, notes_of(read)),
}


class Trials:
    """All faults of one way."""

    def __init__(self, shim: ctypes.CDLL, name: str, folder: Path, documents: tuple[Document, Document]) -> None:
        self._shim, self._name, self._way, self._folder = shim, name, WAYS[name], folder
        self._old, self._new = documents
        self.tried, self.wrong = 0, []

    def run(self, every: int) -> None:
        faults = [
            (fresh, call, nth, code)
            for fresh in (False, True)
            for call, count in self._counts(fresh).items()
            for nth in range(1, count + 1)
            for code in (CODES if call in HALF else CODES[:-1])
        ]
        for fault in faults[::every]:
            self._trial(*fault)

    def _prepared(self, fresh: bool) -> tuple[Path, Callable[[Document], None]]:
        """A file with the old document in it, and what writes there; `fresh`: something that did not write that."""
        path = self._folder / "file.visprop"
        for each in self._folder.iterdir():
            each.unlink()
        write = self._way.begin(path)
        write(self._old)
        return path, self._way.begin(path) if fresh else write

    def _counts(self, fresh: bool) -> dict[str, int]:
        _, write = self._prepared(fresh)
        self._shim.shim_arm(b"", 0, 0)
        write(self._new)
        return {call: self._shim.shim_count(call.encode()) for call in CALLS}

    def _trial(self, fresh: bool, call: str, nth: int, code: int) -> None:
        path, write = self._prepared(fresh)
        label = f"{self._name}{' fresh' if fresh else ''}: {call} {nth} {errno.errorcode.get(code, 'half')}"
        self._shim.shim_arm(call.encode(), nth, code)
        told = False
        try:
            write(self._new)
        except VispropError:
            told = True
        finally:
            self._shim.shim_arm(b"", 0, 0)
        self.tried += 1
        found = self._found(path)
        if found not in (("old", "new") if told else ("new",)):
            self.wrong.append(f"{label}: {found} after {'an error' if told else 'no error'}")
        try:
            write(self._new)
        except VispropError as error:
            self.wrong.append(f"{label}: another try fails: {error}")
        if self._found(path) != "new":
            self.wrong.append(f"{label}: another try wrote {self._found(path)}")
        others = sorted(each.name for each in self._folder.iterdir() if each != path)
        if others and call != "unlink":
            self.wrong.append(f"{label}: left {others}")

    def _found(self, path: Path) -> str:
        try:
            return self._way.found(path)
        except (InputError, OSError, ValueError) as error:
            return f"unreadable ({error})"


def main(folder: str, every: str) -> None:
    shim = ctypes.CDLL(None)
    shim.shim_folder(folder.encode())
    session = Session("lecture")
    session.advance(iterations=30)
    old = document_of(session, Look(), notes="old")
    session.edit("W[1]", 0.5, (0, 1))
    session.advance(iterations=30)
    documents = old, document_of(session, Look(), notes="new")
    result: dict[str, object] = {"tried": {}, "wrong": []}
    for name in WAYS:
        trials = Trials(shim, name, Path(folder), documents)
        trials.run(int(every))
        result["tried"][name] = trials.tried
        result["wrong"] += trials.wrong
    print(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
