"""The SQLite database that a session file is: built and read in memory, and trusted in nothing.

A file is read whole and given to SQLite as bytes: no other file is ever opened, attached or written for it. Every row
carries the SHA-256 of what it holds. Sections, the small texts, stand in it twice, far from each other; numbers stand
in blocks that are found by their SHA-256, so that equal ones are kept once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256

from visprop.errors import InputError
from visprop.words import translate

MAGIC = b"SQLite format 3\0"
APPLICATION = 0x76697370  # "visp", where SQLite keeps whose database a file is
SCHEMA = 1  # what this program writes; it reads this and all before it
LARGEST = 48 * 2**20  # bytes of a file: while it is read it is in memory three times, in less than 256 MB
LARGEST_ROW = 4 * 2**20
MOST_ROWS = 20_000
STEPS, MOST_CALLS = 100_000, 500  # of SQLite's machine: a damaged tree that leads in circles ends after 50 million

DAMAGE = (sqlite3.Error, ValueError, OverflowError)  # a message of SQLite that quotes the file may be no UTF-8

_HEAD = "name TEXT NOT NULL, sha256 BLOB NOT NULL, body BLOB NOT NULL"
TABLES = {
    "section": f"CREATE TABLE section (id INTEGER PRIMARY KEY, {_HEAD})",
    "block": "CREATE TABLE block (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL, body BLOB NOT NULL)",
    "mirror": f"CREATE TABLE mirror (id INTEGER PRIMARY KEY, {_HEAD})",
}
_PRAGMAS = ("trusted_schema", "cell_size_check", "query_only", "quick_check")
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LARGEST_ROW + 4096,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 2000,
    sqlite3.SQLITE_LIMIT_COLUMN: 8,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 8,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


@dataclass
class Contents:
    """What could be read of a file.

    Attributes:
        version: of its form. sections: by name, each as it was written. lost: those that are damaged in both places.
        blocks: by SHA-256, hexadecimal; what is damaged is not there.
        sound: whether nothing at all was found wrong, also where nothing was lost by it.
    """

    version: int = 0
    sections: dict[str, bytes] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    blocks: dict[str, bytes] = field(default_factory=dict)
    sound: bool = True


def digest(name: str, body: bytes) -> bytes:
    """The SHA-256 that a section carries: of its name too, so that no section stands for another."""
    return sha256(name.encode() + b"\0" + body).digest()


def build(sections: Mapping[str, bytes], blocks: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the bytes of a database; `blocks` are (SHA-256, body)."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
        create(base)
        base.execute("BEGIN")
        put_sections(base, "section", sections)
        base.executemany("INSERT INTO block (sha256, body) VALUES (?, ?)", blocks)
        put_sections(base, "mirror", sections)
        base.execute("COMMIT")
        return base.serialize()


def create(base: sqlite3.Connection) -> None:
    """Lay out an empty database."""
    base.execute(f"PRAGMA application_id = {APPLICATION}")
    base.execute(f"PRAGMA user_version = {SCHEMA}")
    for statement in TABLES.values():
        base.execute(statement)


def put_sections(base: sqlite3.Connection, table: str, sections: Mapping[str, bytes]) -> None:
    """Write the sections into one of the two tables that hold them."""
    rows = [(name, digest(name, body), body) for name, body in sections.items()]
    base.executemany(f"INSERT INTO {table} (name, sha256, body) VALUES (?, ?, ?)", rows)


def is_session(head: bytes) -> bool:
    """Whether a file that begins with these bytes is a database, and so a session or nothing of ours."""
    return head.startswith(MAGIC)


def read(data: bytes, source: str) -> Contents:
    """Read all that is sound of a database.

    Raises:
        InputError: it is none, another program's, of a later version, or nothing of it can be read.
    """
    version = _version(data, source)
    try:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
            _restrain(base, data)
            return _read(base, version, source)
    except (*DAMAGE, MemoryError) as error:
        raise _damaged(source) from error


def _version(data: bytes, source: str) -> int:
    """The version of its form, from the head that every SQLite database has."""
    if len(data) < 512 or not is_session(data) or int.from_bytes(data[68:72], "big") != APPLICATION:
        raise InputError(source, "", translate("Session", "This is no session of visprop."))
    version = int.from_bytes(data[60:64], "big")
    if version > SCHEMA:
        sentence = translate(
            "Session",
            "A later version of visprop has written this session (form {n}; this one reads up to {most}): "
            "open it with that one.",
        )
        raise InputError(source, "", sentence.format(n=version, most=SCHEMA))
    if version < 1:
        raise _damaged(source)
    return version


def _restrain(base: sqlite3.Connection, data: bytes) -> None:
    """Open `data` so that it can do nothing but be read."""
    for limit, value in _LIMITS.items():
        base.setlimit(limit, value)
    calls = iter(range(MOST_CALLS))
    base.set_progress_handler(lambda: next(calls, None) is None, STEPS)
    base.deserialize(data)
    base.execute("PRAGMA trusted_schema = OFF")
    base.execute("PRAGMA cell_size_check = ON")
    base.execute("PRAGMA query_only = ON")
    base.text_factory = bytes
    base.set_authorizer(_allowed)


def _allowed(action: int, first: str | None, *_: str | None) -> int:
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS else sqlite3.SQLITE_DENY


def _read(base: sqlite3.Connection, version: int, source: str) -> Contents:
    rows = base.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema LIMIT 8").fetchall()
    if sorted(rows) != sorted((b"table", n.encode(), n.encode(), sql.encode()) for n, sql in TABLES.items()):
        raise _damaged(source)
    found = Contents(version)
    try:
        found.sound = base.execute("PRAGMA quick_check(1)").fetchall() == [(b"ok",)]
    except DAMAGE:
        found.sound = False
    first, second = _sections(base, "section", found), _sections(base, "mirror", found)
    names = {name for name in (*first, *second) if name}
    good = {name: first.get(name) or second.get(name) for name in names}
    found.sections = {name: body for name, body in good.items() if body is not None}
    found.lost = tuple(sorted(names - found.sections.keys()))
    if not found.sections:
        raise _damaged(source)
    _blocks(base, found)
    return found


def _sections(base: sqlite3.Connection, table: str, found: Contents) -> dict[str, bytes | None]:
    """Bodies by name; None for one that is damaged."""
    sections: dict[str, bytes | None] = {}
    try:
        for name, check, body in base.execute(f"SELECT name, sha256, body FROM {table} LIMIT {MOST_ROWS}"):
            text = name.decode("utf-8", "replace") if isinstance(name, bytes) else ""
            sound = isinstance(body, bytes) and check == digest(text, body)
            found.sound = found.sound and sound
            if sound or text not in sections:
                sections[text] = body if sound else None
    except DAMAGE:
        found.sound = False
    return sections


def _blocks(base: sqlite3.Connection, found: Contents) -> None:
    """Each row is asked for by itself, so that those behind a damaged page are found."""
    try:
        (last,) = base.execute("SELECT id FROM block ORDER BY id DESC LIMIT 1").fetchone() or (0,)
    except DAMAGE:
        last = MOST_ROWS
        found.sound = False
    held = 0
    for number in range(1, min(int(last), MOST_ROWS) + 1):
        try:
            row = base.execute("SELECT sha256, body FROM block WHERE id = ?", (number,)).fetchone()
        except DAMAGE:
            found.sound = False
            continue
        if row is None:
            continue
        check, body = row
        if isinstance(body, bytes) and sha256(body).digest() == check and held + len(body) <= LARGEST:
            found.blocks[check.hex()] = body
            held += len(body)
        else:
            found.sound = False


def _damaged(source: str) -> InputError:
    return InputError(source, "", translate("Session", "The file is damaged: nothing in it can be read."))
