"""Every single bit of a session file, flipped: noticed, what is sound is saved, and no wrong number is ever shown."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import InputError, Session
from visprop.files.document import document_of
from visprop.files.sessionreader import OpenedSession, from_bytes
from visprop.files.sessionwriter import to_bytes
from visprop.picture.look import Look

SAMPLE = 40  # bits of each kind; `--full` takes every bit of the file


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session("lecture")
    session.advance(iterations=4)
    session.edit("W[1]", 0.1 + 0.2, (0, 1))
    session.advance(iterations=5)
    return session


@pytest.fixture(scope="module")
def data(session: Session) -> bytes:
    return to_bytes(document_of(session, Look(), (session.run(),), "a note"))


@pytest.fixture(scope="module")
def truth(session: Session) -> list[str]:
    return digests(session)


def digests(session: Session) -> list[str]:
    found = []
    for iteration in range(9):
        session.seek(iteration, 3)
        found.append(session.digest())
    return found


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def opened(data: bytes, bit: int) -> OpenedSession | None:
    try:
        return from_bytes(flipped(data, bit), "a")
    except InputError:
        return None


def holds(found: OpenedSession, session: Session, truth: list[str]) -> bool:
    """Whether all numbers that it shows are those of the run; without its edits it has none."""
    again = found.session
    if again.branch.edits != session.branch.edits:
        return not again.branch.edits and not again.kept and any("edits" in sentence for sentence in found.report)
    if any(run.losses.tobytes() != session.run().losses.tobytes() for run in found.kept):
        return False
    known = again.losses.tobytes()
    return session.losses.tobytes().startswith(known) and digests(again) == truth


def regions(data: bytes, session: Session) -> dict[str, list[int]]:
    """Bytes of the file that hold losses, checkpoints and edits, each wherever they stand."""
    record = next(iter(session.runs.records()[0].values()))
    rungs = b"".join(record.rungs[at].tobytes() for at in sorted(record.rungs))
    parts = {"losses": session.losses.tobytes(), "checkpoints": rungs, "edits": b"value = 0.30000000000000004"}
    found = {}
    for name, part in parts.items():
        starts = [at for at in range(len(data)) if data.startswith(part, at)]
        assert starts, name
        found[name] = [at + k for at in starts for k in range(len(part))]
    return found


@pytest.mark.parametrize("name", ["losses", "checkpoints", "edits"])
def test_each_flip_in_what_matters_is_noticed(
    name: str, session: Session, data: bytes, truth: list[str], full: bool
) -> None:
    places = np.array(regions(data, session)[name])
    rng = np.random.default_rng(4)
    bits = [8 * int(at) + k for at in places for k in range(8)]
    for bit in bits if full else rng.choice(bits, SAMPLE, replace=False):
        found = opened(data, int(bit))
        assert found is None or found.report, f"bit {bit}"
        assert found is not None, "the rest of the file could have been read"
        assert holds(found, session, truth), f"bit {bit}"


def test_no_flip_anywhere_shows_a_wrong_number(session: Session, data: bytes, truth: list[str], full: bool) -> None:
    assert from_bytes(data, "a").report == ()
    bits = range(8 * len(data)) if full else np.random.default_rng(5).choice(8 * len(data), 4 * SAMPLE, replace=False)
    for bit in bits:
        found = opened(data, int(bit))
        if found is not None:
            assert holds(found, session, truth), f"bit {bit}"
            assert found.report or (found.notes, len(found.kept), found.cursor) == ("a note", 1, session.end_of(8))
