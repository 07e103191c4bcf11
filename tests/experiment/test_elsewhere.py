"""A file may name tables below its own folder; any other is not even looked at before a person has chosen it."""

from __future__ import annotations

from pathlib import Path

import pytest

from visprop.errors import InputError
from visprop.experiment import Experiment, TableElsewhere
from visprop.files import moments, sessionreader
from visprop.files.document import document_of
from visprop.files.sessionwriter import save
from visprop.lesson import load
from visprop.picture.look import Look
from visprop.session import Session

TEXT = '[network]\nlayers = [1, 1]\n[data]\ncsv = "{csv}"\n'
LESSON = 'title = "T"\n[[scenes]]\nid = "one"\n{}\n'
PLACES = ["../rows.csv", "below/../../rows.csv", "{outside}/rows.csv", "../mine-too/rows.csv", "/proc/self/environ"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a file, with a table in it, one below it and one beside it."""
    for name in ("mine/below", "mine-too"):
        (tmp_path / name).mkdir(parents=True)
    for place in (".", "mine", "mine/below", "mine-too"):
        (tmp_path / place / "rows.csv").write_text("x,y\n1,0\n2,1\n")
    return tmp_path / "mine"


def written(folder: Path, csv: str) -> str:
    (folder / "own.toml").write_text(TEXT.format(csv=csv.format(outside=folder.parent)))
    return str(folder / "own.toml")


@pytest.mark.parametrize("csv", ["rows.csv", "./below/rows.csv", "{outside}/mine/rows.csv", "shipped:iris"])
def test_a_table_below_the_file_is_its_own(folder: Path, csv: str) -> None:
    assert Experiment.load(written(folder, csv)).data.csv


@pytest.mark.parametrize("csv", PLACES)
def test_another_one_has_to_be_chosen(folder: Path, csv: str) -> None:
    path = written(folder, csv)
    with pytest.raises(TableElsewhere, match="lies outside its folder") as refused:
        Experiment.load(path)
    table = refused.value.path
    assert Experiment.load(path, chosen=[table]).data.csv == table
    assert Experiment.load(path, [f"data.csv={table}"]).data.csv == table
    with pytest.raises(TableElsewhere):
        Experiment.load(path, ["training.seed=1"], [str(folder / "rows.csv")])


def test_so_it_is_with_moments_in_a_file_or_in_none(folder: Path) -> None:
    session = Session(Experiment.load(written(folder, "../rows.csv"), chosen=[str(folder.parent / "rows.csv")]))
    text = moments.to_text(session, Look(), str(folder))
    (folder / "moment.toml").write_text(text)
    table = session.origin.data.csv
    for read in (
        lambda chosen: moments.from_file(str(folder / "moment.toml"), chosen),
        lambda chosen: moments.from_text(moments.to_text(session, Look()), "the clipboard", "", chosen),
    ):
        with pytest.raises(TableElsewhere):
            read(())
        assert read([table]).session.digest() == session.digest()


def test_a_session_has_its_rows_with_it_and_asks_for_no_table(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session(Experiment.load(written(folder, "../rows.csv"), chosen=[str(folder.parent / "rows.csv")]))
    path = str(folder / "run.visprop")
    save(document_of(session, Look()), path)
    assert sessionreader.from_file(path).session.digest() == session.digest()
    monkeypatch.setattr("visprop.files.sessionwriter.INLINE", 0)
    save(document_of(session, Look()), path)
    with pytest.raises(TableElsewhere):
        sessionreader.from_file(path)
    assert sessionreader.from_file(path, [session.origin.data.csv]).session.digest() == session.digest()


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        ('experiment = "{outside}/mine/own.toml"', "no shipped experiment"),
        ('experiment = "hw01"\notherwise = "{outside}/mine/own.toml"', "no shipped experiment"),
        ('experiment = "hw01"\nset = ["data.csv={outside}/rows.csv"]', "outside its folder"),
        (
            '[scenes.experiment.network]\nlayers = [1, 1]\n[scenes.experiment.data]\ncsv = "../rows.csv"',
            "outside its folder",
        ),
    ],
)
def test_a_lesson_opens_no_file_by_itself(folder: Path, scene: str, words: str) -> None:
    written(folder, "rows.csv")
    (folder / "lesson.toml").write_text(LESSON.format(scene.format(outside=folder.parent)))
    with pytest.raises(InputError, match=words):
        load(str(folder / "lesson.toml")).scenes[0].open()
