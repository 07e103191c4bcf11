"""Where unsaved work waits for the next start: a folder of the user's own, with a slot for each running program.

A slot is `NAME.lock`, which its program holds locked as long as it lives, `NAME.visprop` (see `recovery`) and
`NAME.crash`, what the interpreter wrote when it fell. Who gets the lock owns the slot, so that no two programs share
one, and what a dead one has left is found by one only. The lock file goes last: what has none is nobody's.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

LOCK, WORK, JOURNAL, CRASH = ".lock", ".visprop", ".visprop-journal", ".crash"


def user_folder() -> Path:
    """Where this system keeps a program's own data of the user."""
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / "Application Support"
    else:
        home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "visprop" / "recovery"


class Slot:
    """A slot whose lock this program holds. `work`: the file of unsaved work. `crash`: see above."""

    def __init__(self, lock: Path, descriptor: int) -> None:
        self._lock, self._descriptor = lock, descriptor
        self.work, self.crash = lock.with_suffix(WORK), lock.with_suffix(CRASH)

    @property
    def crash_report(self) -> str:
        """What the interpreter wrote when its program fell, "" if it did not."""
        try:
            return self.crash.read_text("utf-8", "replace")[:100_000]
        except OSError:
            return ""

    @property
    def has_work(self) -> bool:
        """Whether there may be something to recover."""
        try:
            return self.work.stat().st_size > 0
        except OSError:
            return False

    def leave(self) -> None:
        """Let go of the slot, and leave its files to the next start."""
        _unlock(self._descriptor)

    def remove(self) -> None:
        """Delete the slot."""
        for ending in (JOURNAL, WORK, CRASH):
            with suppress(OSError):
                self._lock.with_suffix(ending).unlink()
        if os.name == "nt":  # there, an open file cannot be deleted
            _unlock(self._descriptor)
        with suppress(OSError):
            self._lock.unlink()
        if os.name != "nt":
            _unlock(self._descriptor)


def claim(folder: Path) -> Slot:
    """Take a new slot. OSError: the folder cannot be written to."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    while True:
        slot = _taken(folder / f"{os.getpid()}-{secrets.token_hex(4)}{LOCK}", os.O_CREAT | os.O_EXCL)
        if slot is not None:
            return slot


def abandoned(folder: Path) -> Iterator[Slot]:
    """Take over the slots of programs that are gone, one after another; those without anything in them are deleted."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return
    stems = {name.partition(".")[0] for name in names if name.endswith((LOCK, WORK, JOURNAL, CRASH))}
    for stem in sorted(stems):
        slot = _taken(folder / f"{stem}{LOCK}", os.O_CREAT)
        if slot is None:
            continue
        if slot.has_work or slot.crash_report:
            yield slot
        else:
            slot.remove()


def _taken(lock: Path, flags: int) -> Slot | None:
    """The slot, if nobody has it and its lock file is still there once it is ours."""
    try:
        descriptor = os.open(lock, os.O_RDWR | flags, 0o600)
    except OSError:
        if flags & os.O_EXCL:
            raise
        return None
    try:
        _lock(descriptor)
        ours = os.path.samestat(os.stat(lock), os.fstat(descriptor))
    except OSError:  # somebody has it, or its lock file has gone meanwhile
        ours = False
    if ours:
        return Slot(lock, descriptor)
    os.close(descriptor)
    return None


if os.name == "nt":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        with suppress(OSError):
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        os.close(descriptor)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        os.close(descriptor)
