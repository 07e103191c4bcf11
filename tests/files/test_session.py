"""Session files: what is written opens again, bit for bit; what is not ours, or later than this program, is refused."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from visprop import InputError, Session
from visprop.cli import main
from visprop.commands.moments import opened
from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor
from visprop.experiment import Experiment
from visprop.files import sessiondb
from visprop.files.document import document_of
from visprop.files.sessionblocks import Arrays, Damaged, Encoder
from visprop.files.sessionreader import MOST_RERUN, from_bytes, from_file, is_session
from visprop.files.sessionwriter import save, to_bytes
from visprop.picture.look import Look

CORPUS = Path(__file__).parent / "corpus"


def worked(name: str | Experiment = "circle") -> Session:
    """A session with two branches, edits, breakpoints and watches, that stands within an iteration."""
    session = Session(name)
    session.advance(iterations=40)
    session.edit("W[1]", 0.1 + 0.2, (0, 1))
    session.advance(iterations=60)
    session.seek(20)
    session.edit("learning_rate", 0.05)
    session.advance(iterations=30)
    session.set_breakpoints([Breakpoint("L < 0.001", False, 3, "{L}"), Breakpoint("op z[1], neuron 1")])
    session.set_watches(["max(gain[1])", "L"])
    session.step("op")
    session.step("neuron")
    return session


def states(session: Session) -> list[tuple[object, ...]]:
    """All that is to be the same again: of each branch the losses, and digests at some moments."""
    found = []
    for branch in session.branches:
        session.switch(branch.name)
        moments = []
        for iteration in range(0, session.kept, 7):
            session.seek(iteration, 5)
            moments.append(session.digest())
        curves = session.moment().history.arrays().values()
        found.append((branch.name, *(curve.tobytes() for curve in curves), moments))
    return found


def test_everything_comes_back_bit_for_bit(tmp_path: Path) -> None:
    session, path = worked(), str(tmp_path / "a.visprop")
    look = Look(view="backward", selection="edge 2 0 1", example=2, grain="neuron", notation="nielsen")
    kept = (replace(session.run("main"), name="the first"),)
    save(document_of(session, look, kept, "a note\nof two lines <b>", "/home/x/a.visprop"), path)
    found = from_file(path).reached()
    again = found.session
    assert found.report == () and found.look == look and found.file == path
    assert (found.notes, found.saved_as) == ("a note\nof two lines <b>", "/home/x/a.visprop")
    assert (again.cursor, again.digest()) == (session.cursor, session.digest())
    assert (again.breakpoints, again.watches) == (session.breakpoints, session.watches)
    assert again.runs.story == session.runs.story
    run = found.kept[0]
    assert (run.name, run.experiment, run.edits) == ("the first", session.origin, session.run("main").edits)
    assert run.losses.tobytes() == session.run("main").losses.tobytes() and run.best_epoch == kept[0].best_epoch
    assert states(again) == states(session)


def test_what_was_run_is_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session("circle")
    session.advance(iterations=3000)
    data, ran = to_bytes(document_of(session, Look())), []
    whole = "visprop.engine.machine.Machine.run_whole"
    monkeypatch.setattr(whole, lambda machine: ran.append(machine.iteration) or machine.run_to(machine.length))
    again = from_bytes(data, "a").reached().session
    assert again.kept == 3000 and again.digest() == session.digest() and len(ran) < 20
    again.advance(iterations=500)
    session.advance(iterations=500)
    assert again.losses.tobytes() == session.losses.tobytes() and again.digest() == session.digest()


def test_the_buckets_of_a_long_run_come_back_and_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("visprop.debugger.envelope.BUCKETS", 64)
    monkeypatch.setattr("visprop.debugger.envelope.BLOCK", 16)
    session = Session("circle")
    session.advance(iterations=1003)
    again = from_bytes(to_bytes(document_of(session, Look())), "a").session
    for each in (session, again):
        each.seek(1002)
        each.advance(iterations=200)
    assert again.kept == session.kept and states(again) == states(session)


def test_a_table_is_in_the_file(tmp_path: Path) -> None:
    table = tmp_path / "rows.csv"
    table.write_text("a,b,kind\n" + "".join(f"{n / 7},{n % 3},{'xy'[n % 2]}\n" for n in range(30)))
    text = '[network]\nlayers = ["auto", 3, 1]\n[data]\ncsv = "rows.csv"\nlabel = "kind"\nsplit = "every 5"\n'
    (tmp_path / "own.toml").write_text(text + 'standardize = "inputs"\n')
    session = Session(str(tmp_path / "own.toml"))
    session.advance(iterations=20)
    data = to_bytes(document_of(session, Look()))
    table.unlink()
    again = from_bytes(data, "a").reached().session
    assert again.digest() == session.digest() and again.data.classes == session.data.classes
    for name in ("x_mean", "x_std", "x_fill", "x_valid", "y_test"):
        assert getattr(again.data, name).tobytes() == getattr(session.data, name).tobytes()
    assert again.data.origins == session.data.origins and again.data.input_names == session.data.input_names


def test_rows_that_have_changed_are_said_and_nothing_of_the_old_run_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session("circle")
    session.advance(iterations=10)
    data = to_bytes(document_of(session, Look()))
    monkeypatch.setattr("visprop.data.generated.generated", lambda *a: (np.ones((500, 2)), np.arange(500) % 2))
    found = from_bytes(data, "a").reached()
    assert "not those" in found.report[0] and found.session.kept == 10
    fresh = Session("circle")
    fresh.advance(iterations=10)
    assert found.session.losses.tobytes() == fresh.losses.tobytes() != session.losses.tobytes()


def test_losses_of_another_run_are_not_shown() -> None:
    session = Session("circle")
    session.advance(iterations=100)
    document = document_of(session, Look())
    record = document.records[()]
    false = {**record.curves, "batch_loss": record.curves["batch_loss"] * (1 + 1e-5)}
    forged = replace(document, records={(): replace(record, curves=false)})
    found = from_bytes(to_bytes(forged), "a").reached()
    assert "not those of this run" in found.report[0]
    assert found.session.losses.tobytes() == session.losses.tobytes()


def values() -> np.ndarray:
    """200 float64: zeros of both signs, subnormals, the largest and smallest, infinities, numbers that are none."""
    edges = [0.0, -0.0, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, np.inf, -np.inf, 0.1 + 0.2]
    patterns = np.random.default_rng(8).integers(0, 2**64, 185, np.uint64).view(np.float64)
    odd = np.array([0x7FF8000000000001, 0xFFF8000000000000, 0x7FF0000000000001, 1, 2**52 - 1, 2**63 + 1], np.uint64)
    return np.concatenate([edges, patterns, odd.view(np.float64)])


def test_every_float_survives_in_blocks_of_a_file() -> None:
    encoder, numbers = Encoder(), values()
    assert len(numbers) == 200
    told = encoder.put(numbers)
    data = sessiondb.build({"a": b"b"}, ((each.sha256, each.body) for each in encoder.blocks.values()))
    found = Arrays(sessiondb.read(data, "a").blocks).array(told, "<f8")
    assert found.tobytes() == numbers.tobytes() and not found.flags.writeable
    with pytest.raises(Damaged) as caught:
        Arrays({}).array(told, "<f8")
    assert len(caught.value.good) == 0


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.visprop")), ids=lambda path: path.stem)
def test_files_of_all_versions_open_for_ever(path: Path, tmp_path: Path) -> None:
    copy = shutil.copy(path, tmp_path)
    before = path.read_bytes()
    found = from_file(copy).reached()
    assert found.report == ()
    assert (found.session.cursor, found.session.kept) == (Cursor(50, 1, 3), 50)
    assert [branch.name for branch in found.session.branches] == ["main", "branch 1"]
    assert Path(copy).read_bytes() == before
    fresh = worked()
    assert np.allclose(found.session.losses, fresh.losses, rtol=1e-9)


def test_a_later_version_is_refused_with_a_sentence() -> None:
    data = bytearray(to_bytes(document_of(Session("lecture"), Look())))
    data[60:64] = (sessiondb.SCHEMA + 1).to_bytes(4, "big")
    with pytest.raises(InputError, match="later version of visprop"):
        from_bytes(bytes(data), "a")


def altered(data: bytes, *statements: str) -> bytes:
    """The file, changed by whoever means harm."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
        base.deserialize(data)
        for statement in statements:
            base.execute(statement)
        return base.serialize()


HARMFUL = {
    "another table": ["CREATE TABLE more (a)"],
    "a trigger": ["CREATE TRIGGER t AFTER INSERT ON block BEGIN DELETE FROM block; END"],
    "an index": ["CREATE INDEX i ON block (sha256)"],
    "a view in the place of a table": [
        "ALTER TABLE section RENAME TO old",
        "CREATE VIEW section AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
        "SELECT id, 'notes' AS name, x'' AS sha256, x'' AS body FROM n",
    ],
    "another program's": ["PRAGMA application_id = 7"],
    "no version": ["PRAGMA user_version = 0"],
    "no rows": ["DELETE FROM section", "DELETE FROM mirror"],
}


@pytest.mark.parametrize("statements", HARMFUL.values(), ids=HARMFUL)
def test_what_is_no_session_is_refused(statements: list[str]) -> None:
    data = to_bytes(document_of(Session("lecture"), Look()))
    with pytest.raises(InputError):
        from_bytes(altered(data, *statements), "a")


EDIT = '[[branches.edits]]\niteration = 3\ntarget = "W[1]"\nindex = [7, 7]\nvalue = 1.0\n'
BRANCH = '[[branches]]\nname = "{name}"\nparent = ""\nat = 0\nleft_at = [0, 0, 0]\n'
SENSELESS = {
    "a run of no branch": {"runs": "[[runs]]\nbranch = 99\n"},
    "no list": {"runs": "runs = 3\n"},
    "a branch without moments": {"branches": '[[branches]]\nname = "x"\n'},
    "two of one name": {"branches": "active = 0\n" + 2 * BRANCH.format(name="x")},
    "an edit of no weight": {"branches": "active = 0\n" + BRANCH.format(name="x") + EDIT},
    "one in another branch": {"branches": "active = 0\n" + BRANCH.format(name="x") + BRANCH.format(name="y") + EDIT},
    "no text": {"branches": "\xff"},
    "deep": {"runs": "a = " + "[" * 10_000},
    "a moment that is far": {"view": 'at = "999999999999:0"\n'},
    "another experiment": {"experiment": "[network]\nlayers = [1]\n"},
}


@pytest.mark.parametrize("texts", SENSELESS.values(), ids=SENSELESS)
def test_what_makes_no_sense_is_refused_although_its_sum_is_right(texts: dict[str, str]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as base:
        base.deserialize(to_bytes(document_of(worked(), Look())))
        for name, text in texts.items():
            body = text.encode("latin-1")
            for table in ("section", "mirror"):
                sums = (sessiondb.digest(name, body), body, name)
                base.execute(f"UPDATE {table} SET sha256 = ?, body = ? WHERE name = ?", sums)
        data = base.serialize()
    with pytest.raises(InputError):
        from_bytes(data, "a")


def test_a_branch_that_claims_to_be_long_is_not_run_for_ever() -> None:
    document = document_of(worked(), Look())
    claimed = replace(document, records={}, reached=(5, 10**15), story=replace(document.story, active=0), at="0:end")
    assert from_bytes(to_bytes(claimed), "a").session.runs.lengths == (0, MOST_RERUN)


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\0", b"SQLite format 3\0" + b"\xff" * 5000, b"[network]"])
def test_what_is_no_database_is_refused(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.visprop"
    path.write_bytes(data)
    assert is_session(str(path)) == data.startswith(b"SQLite")
    with pytest.raises(InputError, match=r"no session|damaged"):
        from_file(str(path))


def test_the_command_line_opens_sessions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, session = str(tmp_path / "a.visprop"), worked()
    save(document_of(session, Look()), path)
    assert opened(None, path).reached().session.digest() == session.digest()
    assert main(["train", path]) == 2
    assert "open it in the window" in capsys.readouterr().err
