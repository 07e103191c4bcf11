"""Unsaved work on disk: a session file that is brought up to date piece by piece, one transaction each time.

SQLite's rollback journal makes each of them whole or undone, whenever the program is killed; only what has changed is
written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from visprop.errors import InputError, VispropError
from visprop.files import sessiondb
from visprop.files.document import Document
from visprop.files.sessionreader import OpenedSession, from_bytes
from visprop.files.sessionwriter import Writer
from visprop.words import translate


class NotKept(VispropError):
    """Unsaved work could not be written; what was written before is whole."""

    def __init__(self, error: Exception) -> None:
        super().__init__(translate("Recovery", "Unsaved work cannot be kept: {reason}.").format(reason=error))


class Recovery:
    """Writes documents to one file. To be used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self._path, self._base, self._writer = path, None, Writer()
        self._sections: dict[str, bytes] = {}
        self._blocks: dict[bytes, int] = {}

    def write(self, document: Document) -> None:
        """Bring the file up to date. NotKept: it is as it was."""
        sections = self._writer.sections(document)
        try:
            base = self._base or sqlite3.connect(self._path, isolation_level=None, timeout=1, check_same_thread=False)
            try:
                base.execute("BEGIN IMMEDIATE")
                if self._base is None:
                    _empty(base)
                blocks = self._change(base, sections)
                base.execute("COMMIT")
            except BaseException:
                base.close()  # undoes it
                self._base, self._sections, self._blocks = None, {}, {}
                raise
        except (sqlite3.Error, OSError) as error:
            raise NotKept(error) from error
        self._base, self._sections, self._blocks = base, sections, blocks

    def _change(self, base: sqlite3.Connection, sections: Mapping[str, bytes]) -> dict[bytes, int]:
        """Write what is new and delete what is not used any more; returns the numbers of all blocks."""
        changed = {name: body for name, body in sections.items() if self._sections.get(name) != body}
        wanted, known = self._writer.encoder.blocks, self._blocks
        for table in ("section", "mirror"):
            base.executemany(f"DELETE FROM {table} WHERE name = ?", [(name,) for name in changed])
            sessiondb.put_sections(base, table, changed)
        base.executemany("DELETE FROM block WHERE id = ?", [(known[name],) for name in known.keys() - wanted.keys()])
        blocks = {name: known[name] for name in known.keys() & wanted.keys()}
        for name in wanted.keys() - known.keys():
            row = (name, wanted[name].body)
            blocks[name] = base.execute("INSERT INTO block (sha256, body) VALUES (?, ?)", row).lastrowid
        return blocks

    def clear(self) -> None:
        """Forget what was written: there is nothing to recover any more."""
        self.close()
        for name in (self._path, self._path.with_name(self._path.name + "-journal")):
            name.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file."""
        if self._base is not None:
            self._base.close()
            self._base, self._sections, self._blocks = None, {}, {}


def _empty(base: sqlite3.Connection) -> None:
    """Lay the file out anew within the transaction, whatever it holds: if that fails, it holds it still."""
    for table in sessiondb.TABLES:
        base.execute(f"DROP TABLE IF EXISTS {table}")
    sessiondb.create(base)


def read(path: Path) -> OpenedSession | None:
    """Read unsaved work that a program has left, after what it was about to write is undone.

    Returns:
        None where the program was killed before it had kept anything.

    Raises:
        InputError: it is damaged.
    """
    source = translate("Recovery", "Unsaved work")
    try:
        if path.stat().st_size > sessiondb.LARGEST:
            raise sqlite3.DatabaseError("too large")
        with closing(sqlite3.connect(path, isolation_level=None, timeout=1)) as base:
            base.execute("PRAGMA trusted_schema = OFF")
            if base.execute("SELECT 1 FROM sqlite_schema").fetchone() is None:  # undoes what was not finished
                return None
            data = base.serialize()
    except (sqlite3.Error, OSError) as error:
        raise InputError(source, "", translate("Recovery", "Unsaved work cannot be read: it is damaged.")) from error
    return from_bytes(data, source)
