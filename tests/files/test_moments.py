"""A moment as text: what is read is what was written, and what cannot be read is said in one sentence."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

from tests.engine.random_experiments import HIDDEN, random_experiment
from tests.experiment.texts import OWN_TABLE
from visprop import Experiment, InputError, Session
from visprop.debugger.grains import GRAINS
from visprop.experiment import available
from visprop.files.moments import STRIDE, from_file, from_text, to_text
from visprop.picture.look import Look
from visprop.picture.network import build_frame

TEXT = """
at = "3:dC_dz[2]"
experiment = "circle"
[look]
grain = "phase"
example = 2
selection = "edge 2 0 1"
[[edits]]
iteration = 2
target = "W[1]"
index = [0, 1]
value = 0.5
"""


def edited(session: Session, rng: np.random.Generator) -> None:
    """Some change of the run, where it stands."""
    layer = int(rng.integers(1, len(session.program.sizes)))
    sizes = session.program.sizes
    kind = str(rng.choice(["W", "b", "x", "learning_rate", "l2", "batch_size", "activation"]))
    index = {"W": (rng.integers(sizes[layer]), rng.integers(sizes[layer - 1])), "b": (rng.integers(sizes[layer]),)}
    if kind == "x":
        session.edit("x", rng.normal(), (rng.integers(len(session.data.x)), rng.integers(sizes[0])))
    elif kind in index:
        session.edit(f"{kind}[{layer}]", rng.choice([-0.0, 1e-300, rng.normal()]), index[kind])
    elif kind == "activation" and len(sizes) > 2:
        session.edit(f"activation[{rng.integers(1, len(sizes) - 1)}]", str(rng.choice(HIDDEN)))
    elif kind in ("learning_rate", "l2"):
        session.edit(kind, abs(rng.normal()) / 10)
    elif kind == "batch_size":
        session.edit(kind, int(rng.integers(1, len(session.data.x) + 1)))


def walked(seed: int) -> tuple[Session, Look]:
    """A session somewhere in an edited run, and a look."""
    rng = np.random.default_rng(seed)
    plain = ("lecture", "circle", "mazur", "xor")
    session = Session(random_experiment(seed) if rng.random() < 0.6 else str(rng.choice(plain)))
    grain = str(rng.choice(GRAINS))
    for _ in range(int(rng.integers(0, 12))):
        what = rng.random()
        if what < 0.4:
            edited(session, rng)
        elif what < 0.6:
            session.seek(int(rng.integers(0, 12)), int(rng.integers(0, len(session.program.ops))))
        else:
            (session.step if what < 0.9 else session.back)(str(rng.choice(GRAINS)))
    batch = session.moment().batch
    look = Look(grain=grain, example=int(rng.integers(0, batch)))
    names = sorted({shape.id for shape in build_frame(session.moment(), look).still if shape.id})
    look = replace(look, selection=str(rng.choice(["", *names])), path=int(rng.integers(-1, 3)))
    return session, replace(look, value=str(rng.choice(["", "z", "dC_dw"])))


@pytest.mark.parametrize("seed", range(60))
def test_what_is_read_is_what_was_written(seed: int) -> None:
    session, look = walked(seed)
    text = to_text(session, look)
    digest = session.digest()
    found = from_text(text, "a test").reached()
    assert session.digest() == found.session.digest() == digest
    assert found.session.cursor == session.cursor == found.cursor
    assert found.look == look
    assert found.session.branch.edits == session.branch.edits
    assert not found.session.runs.can_undo
    one, two = (build_frame(each.moment(), look) for each in (session, found.session))
    assert one == two
    assert to_text(found.session, found.look) == text
    session.advance(iterations=4)
    found.session.advance(iterations=4)
    assert session.digest() == found.session.digest()


def test_every_shape_that_can_be_clicked_can_be_selected() -> None:
    for name in set(available()) - set(OWN_TABLE):
        session = Session(name)
        session.seek(1, len(session.program.ops))
        frame = build_frame(session.moment(), Look())
        ids = sorted({shape.id for shape in (*frame.still, *frame.moving) if shape.id})
        for selection in (next(same) for _, same in groupby(ids, lambda id: id.split(" ")[:2])):  # one a kind and layer
            text = to_text(session, Look(selection=selection))
            assert from_text(text, "").look.selection == selection


def test_a_shipped_experiment_stands_by_its_name_and_another_one_whole() -> None:
    assert tomllib.loads(to_text(Session("circle"), Look()))["experiment"] == "circle"
    changed = Experiment.load("circle").replace("training", seed=5)
    tables = tomllib.loads(to_text(Session(changed), Look()))["experiment"]
    assert tables["training"]["seed"] == 5
    assert Experiment.from_tables(tables) == changed


def test_a_long_way_is_gone_in_pieces(tmp_path: Path) -> None:
    file = tmp_path / "moment.toml"
    file.write_text('at = "4500:g"\nexperiment = "xor"\n', encoding="utf-8")
    found = from_file(str(file))
    assert found.session.kept == 0
    shares = list(found.approach())
    assert shares == [STRIDE / 4500, 2 * STRIDE / 4500]
    straight = Session("xor")
    straight.seek(4500, straight.program.index("g") + 1)
    assert found.session.digest() == straight.digest()


def test_a_table_is_looked_for_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("u,v\n1,2\n2,4\n3,6\n", encoding="utf-8")
    (tmp_path / "m.toml").write_text(
        'at = "0:end"\n[experiment.network]\nlayers = [1, 1]\noutput = "identity"\n[experiment.data]\ncsv = "t.csv"\n',
        encoding="utf-8",
    )
    assert from_file(str(tmp_path / "m.toml")).session.data.x.shape == (3, 1)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('"3:dC_dz[2]"', '"3:dC_dz[9]"', 'at: There is no operation "dC_dz[9]": did you mean'),
        ('"3:dC_dz[2]"', '"3:dC_dz[2]:999"', "at: Operation"),
        ('"3:dC_dz[2]"', '"3"', "at: Write a moment as"),
        ('"3:dC_dz[2]"', '"-3:0"', "at: "),
        ('"3:dC_dz[2]"', "3", "at: A text in quotes"),
        ('at = "3:dC_dz[2]"', "", "at: The key is missing"),
        ('experiment = "circle"', "", "experiment: The key is missing"),
        ('"circle"', '"circel"', 'experiment: "circel" is no shipped experiment: did you mean "circle"?'),
        ('"circle"', "7", "experiment: A table is needed"),
        ('"phase"', '"phases"', "look.grain: "),
        ("example = 2", "example = 10", "look.example: A whole number from 0 to 9"),
        ("example = 2", "example = true", "look.example: "),
        ("edge 2 0 1", "edge 2 0 4", "look.selection: "),
        ("edge 2 0 1", "edge 2 0", "look.selection: "),
        ("edge 2 0 1", "weight 2 0 1", "look.selection: "),
        ("edge 2 0 1", "node 0 0", "look.selection: "),
        ("edge 2 0 1", "edge 2 ０ 1", "look.selection: "),
        ("grain =", "grains =", 'look.grains: The key "grains" is not known: did you mean "grain"?'),
        ("[look]", "[looks]", "looks: "),
        ("example = 2", 'value = "dC_dv"', "look.value: "),
        ("example = 2", "path = -2", "look.path: "),
        ("[[edits]]", "[edits]", "edits: Each edit"),
        ("iteration = 2", "iteration = 2.0", "edits 1.iteration: "),
        ("iteration = 2", "iteration = -1", "edits 1.iteration: "),
        ("iteration = 2\n", "", "edits 1.iteration: The key is missing"),
        ("value = 0.5", "values = 0.5", "edits 1.values: "),
        ("value = 0.5", "value = nan", "edits 1.value: "),
        ("value = 0.5", "value = 1e999", "edits 1.value: "),
        ("value = 0.5", "value = false", "edits 1.value: "),
        ("value = 0.5", 'value = "tanh"', "W[1][0, 1]: "),
        ("[0, 1]", "[0, 2]", "W[1][0, 2]: "),
        ("[0, 1]", "[0]", "W[1][0]: "),
        ("[0, 1]", "[0, -1]", "edits 1.index: "),
        ("[0, 1]", '"0, 1"', "edits 1.index: "),
        ('"W[1]"', '"V[1]"', "V[1][0, 1]: "),
        ("[look]", "[look", "Not valid TOML"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_with_its_place(old: str, new: str, where: str) -> None:
    assert from_text(TEXT, "here").reached().session.theta.size
    assert old in TEXT
    with pytest.raises(InputError) as caught:
        from_text(TEXT.replace(old, new), "here")
    said = str(caught.value)
    assert said.startswith("here: ")
    assert where in said
    assert said.endswith((".", "?"))
    assert "\n" not in said


def test_the_same_edit_twice_is_refused() -> None:
    with pytest.raises(InputError, match="twice"):
        from_text(TEXT + TEXT[TEXT.index("[[edits]]") :], "here")


@pytest.mark.parametrize("seed", range(200))
def test_garbage_never_does_anything_else(seed: int) -> None:
    rng = np.random.default_rng(seed)
    text = list(TEXT)
    for _ in range(int(rng.integers(1, 6))):
        at = int(rng.integers(len(text)))
        text[at : at + int(rng.integers(0, 4))] = [chr(rng.integers(1, 300)) for _ in range(int(rng.integers(0, 3)))]
    said = "here: "
    try:
        from_text("".join(text), "here")
    except InputError as error:
        said = str(error)
    assert said.startswith("here: ")
    assert "\n" not in said


def test_which_number_is_explained_comes_back():
    session = Session("lecture")
    for value in ("", "dC_dz", "gain"):
        text = to_text(session, Look(selection="node 2 0", value=value))
        assert ("value" in text) == bool(value)
        assert from_text(text, "").look.value == value
    with pytest.raises(InputError, match=r"look\.value"):
        from_text(to_text(session, Look(value="dC_dz")).replace("dC_dz", "dC_dq"), "")


def test_an_example_that_is_held_within_an_operation_comes_back():
    session = Session("circle")
    session.seek(2, session.program.index("z[2]"), 7)
    for look in (Look(example=4, held=session.cursor), Look(example=4)):
        assert from_text(to_text(session, look), "").reached().look == look
    with pytest.raises(InputError, match=r"look\.held"):
        from_text(to_text(session, Look(held=session.cursor)).replace("held = true", "held = 3"), "")
