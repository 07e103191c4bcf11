"""CSV tables: delimiters, headers, names, and the strict check of every cell."""

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visprop.data import load
from visprop.data.csv_cells import ColumnReader, number
from visprop.data.csv_dialect import delimiter, unique_names
from visprop.data.csv_options import CsvOptions
from visprop.data.csv_reading import CsvReading
from visprop.data.csv_records import Records
from visprop.errors import InputError
from visprop.experiment import Experiment

HW01 = Path(__file__).parents[2].parent / "shared" / "data" / "hw01" / "covid.train.csv"


@pytest.fixture
def table(tmp_path):
    """Return a function: bytes or text of a CSV file and keys of [data] -> data set of a network of fitting widths."""

    def read(content, inputs=2, targets=1, **keys):
        data = content if isinstance(content, bytes) else content.encode()
        (tmp_path / "t.csv").write_bytes(data)
        network = f"[network]\nlayers = [{inputs}, {targets}]\noutput = 'identity'\n"
        experiment = Experiment.from_toml(network + "[data]\ncsv = 't.csv'", str(tmp_path / "net.toml"))
        return load(experiment.replace("data", csv=str(tmp_path / "t.csv"), **keys))

    return read


@pytest.mark.parametrize(
    "content",
    [
        "a,b,c\n1,2,3\n-4,5.5,6e2\n",
        "a;b;c\n1;2;3\n-4;5.5;6e2\n",
        "a\tb\tc\n1\t2\t3\n-4\t5.5\t6e2\n",
        "a,b,c\r\n1,2,3\r\n-4,5.5,6e2",
        "a,b,c\r1,2,3\r-4,5.5,6e2\r",
        "\ufeffa,b,c\n1,2,3\n-4,5.5,6e2\n",
        '"a","b","c"\n"1","2","3"\n-4,"5.5",6e2\n',
        "\n\na , b,  c\n 1, 2 ,+3.\n\n-4,5.50,600\n\n\n",
        "a,b,c\n1,2,3\n\u22124,5.5,6e2\n",
        "\ufeffa,b,c\n1,2,3\n-4,5.5,6e2\n".encode("utf-16-le"),
    ],
)
def test_the_same_table_in_many_forms(table, content):
    data = table(content)
    assert data.input_names == ("a", "b")
    assert data.target_names == ("c",)
    assert data.x.tolist() == [[1, 2], [-4, 5.5]]
    assert data.y.tolist() == [[3], [600]]


def test_a_numeric_first_row_is_no_header(table):
    data = table("1,2,3\n4,5,6\n")
    assert data.input_names == ("column 1", "column 2")
    assert data.y.tolist() == [[3], [6]]
    assert table("1,2,3\n4,5,6\n", target="column 1").y.tolist() == [[1], [4]]


def test_a_header_may_hold_numbers_among_words(table):
    assert table("id,2019,2020\n1,2,3\n").input_names == ("id", "2019")


def test_targets_and_ignored_columns_by_name(table):
    content = "id,a,y,b,z\nrow one,1,2,3,4\nrow two,5,6,7,8\n"
    data = table(content, targets=2, target=["z", "y"], ignore=["id"])
    assert (data.input_names, data.target_names) == (("a", "b"), ("z", "y"))
    assert data.x.tolist() == [[1, 3], [5, 7]]
    assert data.y.tolist() == [[4, 2], [8, 6]]
    assert table(content, ignore=["z", "id"]).target_names == ("b",)


@pytest.mark.parametrize(
    ("header", "names"),
    [
        (["cli", "ili", "cli", "cli"], ("cli", "ili", "cli.1", "cli.2")),
        (["a", "a", "a.1"], ("a", "a.2", "a.1")),
        (["a.1", "a", "a"], ("a.1", "a", "a.2")),
        (["a", "a.1", "a.1", "a"], ("a", "a.1", "a.1.1", "a.2")),
        ([" a ", "", ""], ("a", "column 2", "column 3")),
    ],
)
def test_repeated_names_are_made_different(header, names):
    assert unique_names(header) == names


@given(st.lists(st.sampled_from(["", "a", "a.1", "a.1.1", "a.2", "column 1", "column 2"]), max_size=9))
def test_names_are_always_different_and_the_first_keeps_its_own(header):
    names = unique_names(header)
    assert len(set(names)) == len(header)
    for place, name in enumerate(header):
        if name and header.index(name) == place and not name.startswith("column"):
            assert names[place] == name


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a,b;c\n1,2;3\n4,5;6", ";"),
        ("a;b\n1,5;2,5\n1;2", ";"),
        ("1,5;2,5\n1,5;2,5", ";"),
        ("a b\tc, d\n1\t2", "\t"),
        ('"x;y",b\n1,2', ","),
        ("a,b,c\n1,2\n", ","),
        ("one column\n1\n2\n", ","),
        ("", ","),
    ],
)
def test_the_delimiter_is_counted(text, mark):
    assert delimiter(text) == mark


@pytest.mark.parametrize(
    "cell", ["1", "-1", "+1.5", ".5", "5.", "1e3", "1E-3", " 7 ", "\u22122.5e\u22121", "007", "1e-999"]
)
def test_cells_that_are_numbers(cell):
    assert number(cell) == float(cell.replace("\u2212", "-"))


NOT_NUMBERS = [
    "1_000",
    "nan",
    "inf",
    "-Infinity",
    "1e999",
    "\u0661\u0662",
    "\uff11",
    "0x10",
    "1,234",
    "abc",
    "--1",
    "1e",
    ".",
]
NOT_NUMBERS += ["1 2", "1\u00a0000", "5\u22123", "True", "\u00bd", "1e5.5", "-", "+", "e5", "NA"]


@pytest.mark.parametrize("cell", NOT_NUMBERS)
def test_cells_that_are_not_finite_numbers_are_named(table, cell):
    assert number(cell) is None
    with pytest.raises(InputError) as caught:
        table(f'a,b,c\n1,2,3\n\n4,"{cell}",6\n7,8,9\n')
    error = caught.value
    assert error.source.endswith("t.csv")
    assert error.where == 'line 4, column "b"'
    assert f'"{cell}"' in error.sentence
    assert "finite number" in error.sentence


@given(st.text("0123456789+-.eE_ \u2212naif,", max_size=8))
def test_the_bulk_way_takes_exactly_what_the_strict_way_takes(cell):
    for decimal in (".", ","):
        reader = ColumnReader("a", decimal, np.empty(9))
        reader.add([cell, "1"])
        column, value = reader.column(), number(cell, decimal)
        assert (column.values[0] == value) if value is not None else np.isnan(column.values[0])
        assert column.values[1] == 1


@pytest.mark.parametrize(
    ("content", "keys", "where", "parts"),
    [
        ("", {}, "", ["no rows"]),
        ("\n \n", {}, "", ["no rows"]),
        ("a,b,c\n", {}, "", ["no rows"]),
        ("a,b,c\n1,2,3\n4,5\n", {}, "line 3", ["2 cells", "first row has 3"]),
        ("a,b,c\n1,2,3\n\n4,5,6,7\n", {}, "line 4", ["4 cells"]),
        ("a,b,c\n1,,3\n", {}, 'line 2, column "b"', ["empty"]),
        ("a,b,b\n1,2, \n", {}, 'line 2, column "b.1"', ["empty"]),
        ("1,,3\n1,2,3\n", {}, 'line 1, column "column 2"', ["empty"]),
        ("1,nan,3\n1,2,3\n", {}, 'line 1, column "column 2"', ['"nan"']),
        ("1,1_0,3\n1,2,3\n", {}, 'line 1, column "column 2"', ['"1_0"']),
        ('a,b,c\n1,"2,3\n4,5,6\n', {}, "line 2", ["quotes"]),
        ('a,b,c\n1,2,3\n1,"2"x,3\n', {}, "line 3", ["quotes"]),
        ('a,"b\nb",c\n1,2,3\n1,x,3\n', {}, 'line 4, column "b b"', ['"x"']),
        ("a;b;c\n1,5;2.5;3.5\n", {}, 'line 2, column "a"', ['"1,5"', "point"]),
        ("a,b,c\n1,2,3\n", {"target": "d"}, "data.target", ["t.csv", 'no column "d"', "did you mean"]),
        ("cli,b,c\n1,2,3\n", {"target": ["c", "clii"]}, "data.target", ['mean "cli"']),
        ("a,b,c\n1,2,3\n", {"ignore": ["B"]}, "data.ignore", ['mean "b"']),
        ("a,b,c\n1,2,3\n", {"ignore": ["c"], "target": "c"}, "data.target", ['"c"', "twice"]),
        ("a,b,c\n1,2,3\n", {"target": ["c", "c"]}, "data.target", ['"c"', "twice"]),
        ("a,b\n1,2\n", {"target": ["a", "b"]}, "", ["at least one input"]),
        ("a\n1\n", {}, "", ["at least one input"]),
        ("a,b,c,d\n1,2,3,4\n", {}, "network.layers", ["3 inputs and 1 targets", "2 inputs and 1 outputs"]),
        ("a,b,c\n1,2,3\n", {"split": "every 2"}, "data.split", ["1 rows"]),
        (b"a,b,c\n1,2,3\n1,\xff,3", {"encoding": "utf-8"}, "line 3", ["UTF-8"]),
        ("a,b,c\n1,2,3\n1," + "9" * 200_000 + ",3", {}, "line 3", ["limit"]),
    ],
)
def test_what_is_wrong_in_a_table_is_refused_with_its_place(table, content, keys, where, parts):
    with pytest.raises(InputError) as caught:
        table(content, **keys)
    assert caught.value.where == where
    assert caught.value.source.endswith("net.toml" if where.startswith(("data", "network")) else "t.csv")
    for part in parts:
        assert part in caught.value.sentence


def test_a_file_that_does_not_exist_is_named(tmp_path):
    experiment = Experiment.from_toml("[network]\nlayers = [1, 1]\n[data]\ncsv = 'no.csv'", str(tmp_path / "net.toml"))
    with pytest.raises(InputError, match="does not exist") as caught:
        load(experiment)
    assert caught.value.where == "data.csv"
    assert str(tmp_path / "no.csv") in caught.value.sentence


def test_lines_are_counted_over_blank_lines_and_long_cells():
    records = Records('a,"b\nc"\n\n1,2\n"\n3",4\n5,6\n', ",")
    assert [line for line, _ in records] == [1, 4, 5, 7]


def test_a_wide_table_loads_right(table, tmp_path):
    cells = np.random.default_rng(0).normal(size=(2699, 118)).round(6)
    content = (
        ",".join(f"c{i}" for i in range(118)) + "\n" + "\n".join(",".join(map(repr, row)) for row in cells.tolist())
    )
    data = table(content, inputs=117)
    assert np.array_equal(np.hstack([data.x, data.y]), cells)


@pytest.mark.skipif(not HW01.exists(), reason="the homework's table is not beside the repository")
def test_the_homework_s_table_loads_as_it_is():
    experiment = Experiment.from_toml(
        f"[network]\nlayers = [116, 1]\noutput = 'identity'\n[data]\ncsv = '{HW01}'\n"
        'target = "tested_positive.4"\nignore = ["id"]\nstandardize = "both"\nsplit = "every 5"\noffset = 2'
    )
    data = load(experiment)
    with open(HW01, newline="") as file:
        rows = list(csv.reader(file))
    cells = np.array(rows[1:], dtype=float)
    train = np.arange(len(cells)) % 5 != 2
    assert data.x.shape == (train.sum(), 116)
    assert data.y_valid.shape == ((~train).sum(), 1)
    assert data.input_names[:2] == ("AL", "AK")
    assert data.input_names[37:39] == ("cli", "ili")
    assert data.input_names[-2:] == ("depressed.4", "worried_finances.4")
    assert data.target_names == ("tested_positive.4",)
    x, y = cells[:, 1:-1], cells[:, -1:]
    std = np.where(x[train].std(axis=0) == 0, 1, x[train].std(axis=0))
    assert np.allclose(data.x, (x[train] - x[train].mean(axis=0)) / std, rtol=1e-12, atol=1e-12)
    assert np.allclose(data.y_valid * data.y_std + data.y_mean, y[~train], rtol=1e-12)


@given(st.text('a1,"\r\n ;', max_size=40), st.sampled_from(",; "), st.integers(1, 4))
def test_there_is_room_for_all_rows(text: str, delimiter: str, width: int) -> None:
    records = Records(text, delimiter)
    assert sum(len(row) >= width for _, row in records) <= records.most(width)


def test_the_numbers_of_a_file_stand_in_one_block_without_room_to_spare(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + "1,2\n" * 1000)
    columns = CsvReading(str(path), CsvOptions()).whole().columns
    block = columns[0].values.base
    assert all(column.values.base is block for column in columns)
    assert block.shape == (2, 1002)  # a header, and what may stand behind the last line end, might have been rows
