"""What is made of a table's cells: classes, columns of words, gaps, chosen features; previews; encodings."""

import numpy as np
import pytest

from tests.data.files import experiment
from visprop import Experiment, Session
from visprop.data import CsvOptions, CsvReading, Loading, TableError, fitted, load, preview
from visprop.data.csv_cells import number, repair
from visprop.data.csv_table import unlabelling
from visprop.data.csv_text import guessed
from visprop.errors import InputError

WORDS = "名字,城市,值\n王小明,北京,1\n李大华,上海,2\n陈美丽,广州,3\n"
TRADITIONAL = "姓名,城市,數值\n王小明,臺北,1\n李大華,高雄,2\n陳美麗,臺中,3\n"
CHINESE = {"gb18030": (WORDS, WORDS[:6], "产品,价格\n")}
CHINESE["big5"] = (TRADITIONAL, TRADITIONAL[:6], "產品,價格\n")


# Words


def test_words_become_classes_in_alphabetical_order(file):
    path = file("a,b,kind\n1,2,rose\n3,4,lily\n5,6,iris\n7,8,rose\n")
    data = load(experiment(path, 2, 3, "softmax", "cross_entropy"))
    assert data.classes == ("iris", "lily", "rose")
    assert data.y.tolist() == [[0, 0, 1], [0, 1, 0], [1, 0, 0], [0, 0, 1]]
    assert data.target_names == ("kind=iris", "kind=lily", "kind=rose")
    assert "The classes of kind, in this order: iris, lily, rose." in data.notes
    with pytest.raises(InputError, match="3 classes"):
        load(experiment(path, 2, 1, "sigmoid"))


def test_numbers_become_classes_by_size_and_two_share_an_output(file):
    path = file("d,a,b\n10,1,2\n9,3,4\n10.0,5,6\n")
    for output, low in (("sigmoid", 0), ("tanh", -1)):
        data = load(experiment(path, 2, 1, output, label="d"))
        assert (data.classes, data.y.tolist()) == (("9", "10"), [[1], [low], [1]])
    assert load(experiment(path, 2, 2, "softmax", "cross_entropy", label="d")).y.tolist() == [[0, 1], [1, 0], [0, 1]]


def test_words_of_inputs_become_columns(file):
    path = file("sex,place,a,y\nm,n,1,2\nf,s,3,4\nm,e,5,6\n")
    data = load(experiment(path, 5, 1, one_hot=["place", "sex"]))
    assert data.input_names == ("sex=m", "place=e", "place=n", "place=s", "a")
    assert data.x.tolist() == [[1, 0, 1, 0, 1], [0, 0, 0, 1, 3], [1, 1, 0, 0, 5]]


def unlabelled(*given):
    work = unlabelling(*given)
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_another_table_has_the_same_words(file, tmp_path):
    train = experiment(file("sex,place,a,y\nm,n,1,2\nf,s,3,4\nm,e,5,6\n"), 5, 1, one_hot=["place", "sex"])
    data, other = load(train), tmp_path / "other.csv"
    given = CsvOptions.of(train.data), data.origins, data.x_fill, ["id"]
    other.write_text("id;place;a;sex\n007;s;1;m\n8;n;2;f\n")
    found = unlabelled(str(other), *given)
    assert found.x.tolist() == [[1, 0, 0, 1, 1], [0, 0, 1, 0, 2]]
    assert (found.id_name, found.ids) == ("id", ("007", "8"))
    other.write_text("place,a,sex\ns,1,x\nw,,m\n")
    with pytest.raises(TableError) as caught:
        unlabelled(str(other), *given)
    assert [(each.line, each.column, each.cell) for each in caught.value.problems] == [
        (2, "sex", "x"),
        (3, "place", "w"),
        (3, "a", ""),
    ]


def test_what_is_done_is_said(file):
    content = "a,k,c,c\n1,5,3,A\n,5,6,b\n7,5,,a\n,,,\n"
    data = load(experiment(file(content), 3, 3, "softmax", "cross_entropy", missing="mean", label="c.1"))
    assert data.notes == (
        "Names that stood in the header already got a number: c.1.",
        "1 rows without anything in them are left out.",
        "The classes of c.1, in this order: A, a, b.",
        "Some classes of c.1 differ in upper and lower case only.",
        "Empty cells get the mean of the training rows: 1 in a, 1 in c.",
        "Columns with one value only tell nothing: k.",
    )
    dropped = load(experiment(file("a,b\n1,2\n,3\n4,5\n6,\n"), 1, 1, missing="drop"))
    assert dropped.notes == ("2 of 4 rows with an empty cell are left out: lines 3, 5.",)


def test_gaps_get_the_mean_of_the_training_rows_only(file):
    path = file("a,y\n1,0\n100,0\n3,0\n,0\n5,0\n,0\n")
    data = load(experiment(path, 1, 1, missing="mean", split="every 2", offset=1))
    assert (data.x.tolist(), data.x_valid.tolist(), data.x_fill.tolist()) == ([[1], [3], [5]], [[100], [3], [3]], [3])


def test_a_column_says_what_rows_are_for(file):
    path = file("a,y,part\n1,1,train\n2,2,Valid\n3,3,test\n4,4,training\n")
    data = load(experiment(path, 1, 1, split="column part"))
    assert [cells.tolist() for cells in (data.y, data.y_valid, data.y_test)] == [[[1], [4]], [[2]], [[3]]]


# Features


def test_the_inputs_that_go_best_with_the_target_are_kept(file):
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=(60, 5)), rng.normal(size=60)
    x[:, 3] -= 3 * y
    x[:, 1] += 2 * y
    x[::4, 0] += 50 * y[::4]  # validation rows, which must not decide
    x[:, 4] = 7
    rows = "\n".join(",".join(map(repr, [*row, value])) for row, value in zip(x.tolist(), y.tolist(), strict=True))
    path = file("p,q,r,s,k,y\n" + rows)
    data = load(experiment(path, 2, 1, features="top 2", split="every 4"))
    assert data.input_names == ("q", "s")
    assert data.x.shape == (45, 2)
    assert any("2 of 5 inputs are kept: q, s." in note for note in data.notes)
    train = np.arange(60) % 4 != 0
    r = np.abs([np.corrcoef(x[train, n], y[train])[0, 1] for n in range(4)])
    assert set(np.argsort(-r)[:2]) == {1, 3}
    assert load(experiment(path, 2, 1, features=["r", "p"])).input_names == ("p", "r")
    for features, part in ((["r", "w"], 'column "w"'), ("top 6", "5 inputs")):
        with pytest.raises(InputError, match=part):
            load(experiment(path, 2, 1, features=features))


# Preview and reading in pieces


def test_a_preview_tells_what_a_dialog_shows(file):
    path = file("id;größe;art;y\nx1;1,5;Rose;3\nx2;;Iris;4\nx3;2,5;Nelke;5\n".encode("latin-1"))
    seen = preview(path, CsvOptions(ignore=("id",), one_hot=("art",), missing="drop"))
    found = seen.found
    assert (found.delimiter, found.decimal, found.encoding, found.header) == (";", ",", "latin-1", True)
    assert len(found.findings) == 4 and "latin-1" in found.findings[0]
    assert [(each.name, each.role, each.kind, each.missing, each.low) for each in seen.columns] == [
        ("id", "ignored", "text", 0, None),
        ("größe", "input", "number", 1, 1.5),
        ("art", "one_hot", "text", 0, None),
        ("y", "target", "number", 0, 3),
    ]
    assert seen.rows[1] == ("x2", "", "Iris", "4")
    assert (seen.row_count, seen.complete, seen.inputs, seen.outputs, seen.count) == (3, True, 2, 1, 0)
    short = preview(path, limit=2)
    assert (short.row_count, short.complete) == (2, False)
    wrong = preview(path, CsvOptions(target=("z",), ignore=("grösse",)))
    assert [each.column for each in wrong.problems[:2]] == ["grösse", "z"]


def test_options_are_keys_of_an_experiment(file):
    options = CsvOptions(";", ",", "latin-1", "yes", None, "y", ("id",), ("art",), "part", "drop")
    data = experiment("x.csv", 2, 1).replace("data", **options.keys()).data
    assert CsvOptions.of(data) == options


def test_reading_in_pieces_gives_the_same_and_can_be_left(file):
    cells = np.random.default_rng(0).normal(size=(3000, 60)).round(4)
    path = file("\n".join(",".join(map(repr, row)) for row in cells.tolist()))
    made = experiment(path, 59, 1, split="every 3")
    loading = Loading(made)
    parts = list(loading)
    assert parts == sorted(parts) and parts[0] >= 0 and parts[-1] == 1 and len(parts) > 3
    assert loading.data.x.tobytes() == load(made).x.tobytes()
    left = Loading(made)
    next(iter(left))
    with pytest.raises(ValueError, match="not ended"):
        _ = left.data


def test_a_session_takes_what_was_loaded_in_pieces():
    experiment = Experiment.load("penguins")
    loading = Loading(experiment)
    assert list(loading)[-1] == 1
    here, there = Session(experiment, data=loading.data), Session(experiment)
    for session in (here, there):
        session.advance(iterations=20)
    assert here.digest() == there.digest()


@pytest.mark.parametrize(
    ("content", "layers", "output", "keys", "wanted"),
    [
        ("a,b,c,y\n1,2,3,4\n5,6,7,8\n", [1, 7, 1], "identity", {}, (3, 7, 1)),
        ("a,b,c,y\n1,2,3,4\n5,6,7,8\n", [1, 7, 1], "identity", {"target": ["b", "y"]}, (2, 7, 2)),
        ("a,b,c,y\n1,2,3,4\n5,6,7,8\n", [1, 7, 1], "identity", {"features": "top 2"}, (2, 7, 1)),
        ("a,b,c,y\n1,2,3,4\n5,6,7,8\n", ["auto", 7, 1], "identity", {"features": ["b"]}, (1, 7, 1)),
        ("a,k,y\n1,u,r\n5,v,s\n2,w,t\n", [1, 1], "sigmoid", {"one_hot": ["k"]}, (4, 3)),
        ("a,y\n1,r\n5,s\n", [9, 1], "sigmoid", {}, (1, 1)),
        ("a,y\n1,r\n5,s\n", [9, 4], "softmax", {}, (1, 2)),
    ],
)
def test_a_network_takes_the_widths_of_its_table(file, content, layers, output, keys, wanted):
    text = f"[network]\nlayers = {layers}\noutput = '{output}'\n[data]\ncsv = '{file(content)}'"
    made = fitted(Experiment.from_toml(text.replace("'auto'", '"auto"')).replace("data", **keys))
    assert made.network.layers == wanted
    data = load(made)
    assert (data.x.shape[1], data.y.shape[1]) == (wanted[0], wanted[-1])
    assert fitted(made) == made


def test_a_column_may_turn_out_late_to_hold_something_else(file):
    """Pieces are of 21,845 rows here: the word stands in the second, in which the other columns are numbers still."""
    rows = [f"{n},{n / 4},{-n}" for n in range(50_000)]
    rows[30_000], rows[45_000] = "7,x,-7", "8,,\u22128"
    seen = CsvReading(file("a,b,c\n" + "\n".join(rows)), CsvOptions()).whole()
    a, b, c = seen.columns
    assert (a.kind, b.kind, c.kind) == ("number", "mixed", "number")
    assert (a.values[45_000], c.values[45_000], b.cell(30_000), b.cell(29_999)) == (8, -8, "x", "7499.75")
    assert np.flatnonzero(b.wrong).tolist() == [30_000] and np.flatnonzero(b.missing).tolist() == [45_000]
    assert np.delete(a.values - 4 * b.values, [30_000, 45_000]).tolist() == [0] * 49_998


def test_problems_of_a_large_file_are_counted_and_the_first_are_kept(file):
    path = file("a,b,c\n" + "1,2,3\n4,x,6\n" * 3000)
    seen = preview(path, limit=None)
    assert (seen.count, len(seen.problems), seen.problems[-1].line) == (3000, 1000, 2001)


# Encodings


@pytest.mark.parametrize(
    ("encoding", "text"),
    [(name, each) for name, texts in CHINESE.items() for each in texts],
)
def test_chinese_is_told_apart(encoding, text):
    assert guessed(text.encode(encoding)) == encoding


@pytest.mark.parametrize("text", ["café,crème", "Größe;Übermaß", "año,señor,niño", "°C;µm;m²", "Åse,Bjørn", "naïve,çà"])
def test_western_words_are_not_taken_for_chinese(text):
    assert guessed(text.encode("latin-1")) == "latin-1"


@pytest.mark.parametrize(
    ("cell", "decimal", "part"),
    [
        ("1_000", ".", "Write 1000."),
        ("1,5", ".", "as a point: 1.5."),
        ("1.5", ",", "Write 1,5."),
        ("1 000", ".", "Write 1000."),
        ("1'000", ".", "Write 1000."),
        ("\u0661\u0662", ".", "Write 12."),
        ("12 %", ".", "Write 12."),
        ("1.234,5", ",", "Write 1234,5."),
        ("", ".", "drop"),
        ("abc", ".", "ignore"),
        ("1e999", ".", "finite"),
    ],
)
def test_repairs_say_what_to_write(cell, decimal, part):
    assert number(cell, decimal) is None
    assert part in repair(cell, decimal)
