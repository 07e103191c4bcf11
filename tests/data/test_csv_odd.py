"""Files as they come: each loads to the table that a person sees in it, or all that is wrong is listed with its place.

A table of `LOADS` is (inputs by name, target by name, inputs, targets); of `REFUSED` the places (line, column, cell).
"""

import numpy as np
import pytest

from tests.data.files import experiment
from visprop.data import CsvOptions, CsvReading, TableError, load, preview
from visprop.data.csv_assembly import assembled

AB = ("a", "b")
PLAIN = ([[1, 2], [4, 5]], [[3], [6]])
HALVES = ([[1.5, 2], [4, 5.25]], [[3], [6]])


def loads(name, content, names=AB, target=("c",), cells=PLAIN, given=(), **options):
    return pytest.param(content, options | dict(given), names, target, *cells, id=name)


LOADS = [
    # delimiters and decimal marks
    loads("semicolons with decimal commas", "a;b;c\n1,5;2;3\n4;5,25;6\n", cells=HALVES),
    loads("decimal commas in quotes", 'a,b,c\n"1,5",2,3\n4,"5,25",6\n', cells=HALVES),
    loads("tabs with decimal commas", "a\tb\tc\n1,5\t2\t3\n4\t5,25\t6\n", cells=HALVES),
    loads("decimal commas without a header", "1,5;2;3\n4;5,25;6\n", ("column 1", "column 2"), ("column 3",), HALVES),
    loads("a decimal comma far down", "a;b;c\n" + "1;2;3\n" * 9000 + "4;5,5;6\n", cells=(None, None)),
    loads("bars", "a|b|c\n1|2|3\n4|5|6\n"),
    loads("runs of spaces, as chosen", "  a  b c\n 1  2 3\n4 5   6\n", delimiter=" "),
    loads("the line that spreadsheets write", "sep=;\na;b;c\n1,5;2;3\n4;5,25;6\n", cells=HALVES),
    loads("a comma in the header of tabs", "a\tb\tc, d\n1\t2\t3\n4\t5\t6\n", target=("c, d",)),
    loads("a comma as chosen against semicolons", "a;x,b,c\n1,2,3\n4,5,6\n", ("a;x", "b"), delimiter=","),
    loads(
        "thousands as decimals between semicolons",
        "a;b;c\n1,125;2;3\n4;5;6\n",
        cells=([[1.125, 2], [4, 5]], [[3], [6]]),
    ),
    # encodings
    loads("UTF-8 with a mark", "\ufeffa,b,c\n1,2,3\n4,5,6\n".encode()),
    loads("UTF-8 with a mark and quotes", '\ufeff"a",b,c\n1,2,3\n4,5,6\n'.encode()),
    loads("UTF-16 little end", b"\xff\xfe" + "a;b;c\n1,5;2;3\n4;5,25;6\n".encode("utf-16-le"), cells=HALVES),
    loads("UTF-16 big end", b"\xfe\xff" + "a\tb\tc\r\n1\t2\t3\r\n4\t5\t6\r\n".encode("utf-16-be")),
    loads("UTF-16 without a mark, as chosen", "a,b,c\n1,2,3\n4,5,6\n".encode("utf-16-le"), encoding="utf-16-le"),
    loads("UTF-32", b"\xff\xfe\0\0" + "a,b,c\n1,2,3\n4,5,6\n".encode("utf-32-le")),
    loads("Latin-1", "größe,länge,c\n1,2,3\n4,5,6\n".encode("latin-1"), ("größe", "länge")),
    loads("Latin-1 signs alone", "µg,m²,°C\n1,2,3\n4,5,6\n".encode("latin-1"), ("µg", "m²"), ("°C",)),
    loads("Windows-1252", "a “x”,5 €,c\n1,2,3\n4,5,6\n".encode("cp1252"), ("a “x”", "5 €")),
    loads(
        "Big5 of many words, which is valid GB18030 too",
        "年齡,臺北市的人口,國民所得\r\n1,2,3\r\n4,5,6\r\n".encode("big5"),
        ("年齡", "臺北市的人口"),
        ("國民所得",),
    ),
    loads(
        "GB18030 of many words",
        "年龄;北京市的人口;国民收入\n1,5;2;3\n4;5,25;6\n".encode("gb18030"),
        ("年龄", "北京市的人口"),
        ("国民收入",),
        HALVES,
    ),
    loads("GB18030", "温度,湿度,产量\n1,2,3\n4,5,6\n".encode("gb18030"), ("温度", "湿度"), ("产量",)),
    loads("Big5", "溫度,濕度,產量\n1,2,3\n4,5,6\n".encode("big5"), ("溫度", "濕度"), ("產量",)),
    loads("Chinese in UTF-8", "温度,湿度,产量\n1,2,3\n4,5,6\n".encode(), ("温度", "湿度"), ("产量",)),
    # lines and quotes
    loads("Windows line ends", "a,b,c\r\n1,2,3\r\n4,5,6\r\n"),
    loads("lone carriage returns", "a,b,c\r1,2,3\r4,5,6\r"),
    loads("mixed line ends", "a,b,c\r\n1,2,3\n4,5,6\r"),
    loads("blank lines and rows of delimiters", "\n\na,b,c\n,,\n1,2,3\n\n4,5,6\n,,\n"),
    loads("a delimiter in quotes", '"a, or x",b,c\n1,2,3\n4,5,6\n', ("a, or x", "b")),
    loads("a line break in quotes", '"a\nx",b,c\n1,2,3\n4,5,6\n', ("a x", "b")),
    loads("quotes behind spaces", 'a, "b, or x", c\n1, "2", 3\n4, "5", 6\n', ("a", "b, or x")),
    loads("quotes in quotes", '"a ""x""",b,c\n1,2,3\n4,5,6\n', ('a "x"', "b")),
    loads("an inch sign in a cell", 'a,5" pipe,c\n1,2,3\n4,5,6\n', ("a", '5" pipe')),
    # headers and names
    loads("repeated names", "cli,cli,cli\n1,2,3\n4,5,6\n", ("cli", "cli.1"), ("cli.2",)),
    loads("repeated names, one of them taken", "a,a,a.1\n1,2,3\n4,5,6\n", ("a", "a.2"), ("a.1",)),
    loads("a dirty header", ' a ,"\tb\n", c\n1,2,3\n4,5,6\n'),
    loads("no names", "1,2,3\n4,5,6\n", ("column 1", "column 2"), ("column 3",)),
    loads("years as names, as chosen", "2019,2020,2021\n1,2,3\n4,5,6\n", ("2019", "2020"), ("2021",), header="yes"),
    loads("words are no header, as chosen", "a,b,c\n1,2,3\n4,5,6\n", cells=PLAIN),
    loads("an empty name", "a,,c\n1,2,3\n4,5,6\n", ("a", "column 2")),
    loads("delimiters behind the last column", "a,b,c,\n1,2,3,\n4,5,6,\n"),
    loads("delimiters behind some rows", "a,b,c\n1,2,3,,\n4,5,6\n"),
    # numbers
    loads(
        "the minus of word processors",
        "a,b,c\n\u22121,2,3\n4,\u22125,6e\u22121\n",
        cells=([[-1, 2], [4, -5]], [[3], [0.6]]),
    ),
    loads(
        "that minus before a decimal comma",
        "a;b;c\n\u22121,5;2;3\n4;\u22125,25;6\n",
        cells=([[-1.5, 2], [4, -5.25]], [[3], [6]]),
    ),
    loads(
        "numbers near the largest",
        "a,b,c\n1e308,2,3\n-1.7976931348623157e308,5,6\n",
        cells=([[1e308, 2], [-1.7976931348623157e308, 5]], [[3], [6]]),
    ),
    loads(
        "numbers below the smallest",
        "a,b,c\n5e-324,2,3\n-1e-400,5,6\n",
        cells=([[5e-324, 2], [-0.0, 5]], [[3], [6]]),
    ),
    loads("spaces, signs and exponents", "a,b,c\n +1 ,2.,3e0\n4.0,5E+0, 06\n"),
    loads("a constant column", "a,b,c\n1,2,3\n1,5,6\n", cells=([[1, 2], [1, 5]], [[3], [6]])),
    loads("two constant columns, and the target", "a,b,c\n1,2,3\n1,2,3\n", cells=([[1, 2], [1, 2]], [[3], [3]])),
    # columns and their roles
    loads("a target in the middle", "a,t,b\n1,3,2\n4,6,5\n", target=("t",), given={"target": "t"}),
    loads("words in ignored columns", "n,a,b,c,s\nx,1,2,3,y\nz,4,5,6,inf\n", ignore=["n", "s"]),
    # gaps
    loads("gaps, dropped", "a,b,c\n1,2,3\n7,,9\n4,5,6\n,1,1\n1,1,NA\n", missing="drop"),
    loads("gaps, filled", "a,b,c\n1,2,3\n4,,6\n1,5,NaN\n", cells=([[1, 2], [4, 2]], [[3], [6]]), missing="mean"),
    loads("gaps of many spellings, dropped", "a;b;c\n1;2;3\nn/a;0;0\n0;NULL;0\n0;0;-\n4;5;6\n", missing="drop"),
    loads(
        "gaps beside decimal commas, filled",
        "a;b;c\n1,5;2;3\n;5,25;6\n",
        cells=([[1.5, 2], [1.5, 5.25]], [[3], [6]]),
        missing="mean",
    ),
    loads("gaps in an ignored column", "id,a,b,c\n,1,2,3\nx,4,5,6\n", ignore=["id"]),
]


@pytest.mark.parametrize(("content", "options", "names", "target", "x", "y"), LOADS)
def test_it_loads(file, content, options, names, target, x, y):
    data = load(experiment(file(content), len(names), len(target), **options))
    assert (data.input_names, data.target_names) == (names, target)
    if x is None:
        assert (len(data.x), data.x[-1].tolist(), data.y[-1].tolist()) == (9001, [4, 5.5], [6])
    else:
        assert (data.x.tolist(), data.y.tolist()) == (x, y)


def labelled(name, content, classes, y, **options):
    return pytest.param(content, options, classes, y, id=name)


THREE = ["x", "y", "z"]
LABELLED = [
    labelled("words", "a,b,c\n1,2,no\n4,5,yes\n7,8,no\n", ["no", "yes"], [[0], [1], [0]]),
    labelled("words in quotes, with spaces", 'a,b,c\n1,2," x"\n4,5,"y "\n7,8,z\n', THREE, [0, 1, 2]),
    labelled("words between semicolons, with a mark", "\ufeffa;b;c\r\n1,5;2;z\r\n4;5;x\r\n7;8;y\r\n", THREE, [2, 0, 1]),
    labelled("whole numbers, by size", "a,b,c\n1,2,10\n4,5,9\n7,8,-1\n", ["-1", "9", "10"], [2, 1, 0]),
    labelled("Chinese words in Big5", "a,b,c\n1,2,臺灣\n4,5,國民\n".encode("big5"), ["國民", "臺灣"], [[1], [0]]),
    labelled("a label in front", "c,a,b\nyes,1,2\nno,4,5\n", ["no", "yes"], [[1], [0]]),
    labelled("rows without a label, dropped", "a,b,c\n1,2,x\n4,5,\n7,8,y\n", ["x", "y"], [[0], [1]], missing="drop"),
]


@pytest.mark.parametrize(("content", "options", "classes", "y"), LABELLED)
def test_words_are_classes(file, content, options, classes, y):
    outputs, output, cost = (1, "sigmoid", "bce") if len(classes) == 2 else (len(classes), "softmax", "cross_entropy")
    data = load(experiment(file(content), 2, outputs, output, cost, label="c", **options))
    assert data.classes == tuple(classes)
    assert data.y.tolist() == (y if outputs == 1 else np.eye(outputs)[y].tolist())


def refused(name, content, places, **options):
    return pytest.param(content, options, places, id=name)


REFUSED = [
    refused("an empty file", "", [(0, "", "")]),
    refused("a mark and nothing else", b"\xef\xbb\xbf", [(0, "", "")]),
    refused("a header only", "a,b,c\n", [(0, "", "")]),
    refused("a header only, with blank lines", "a,b,c\r\n\r\n\r\n", [(0, "", "")]),
    refused("one column", "a\n1\n2\n", [(0, "", "")]),
    refused(
        "one column of a wrong delimiter", "a;b\n1;2\n", [(0, "", ""), (2, "a;b", "1;2")], delimiter="\t", header="yes"
    ),
    refused("rows too short", "a,b,c\n1,2\n3,4,5\n6\n", [(2, "", ""), (4, "", "")]),
    refused("rows too long", "a,b,c\n1,2,3,4\n5,6,7\n1,5,2,3\n", [(2, "", ""), (4, "", "")]),
    refused("a header too short", "a,b\n1,2,3\n4,5,6\n", [(1, "", "")]),
    refused("a quote never closed", 'a,b,c\n1,"2,3\n4,5,6\n7,x,9\n', [(2, "", '1,"2,3'), (4, "b", "x")]),
    refused("text behind a quote", 'a,b,c\n1,"2"x,3\n4,5,6\n"7"",1,2\n', [(2, "", '1,"2"x,3'), (4, "", '"7"",1,2')]),
    refused("underscores", "a,b,c\n1_000,2,3\n4,5,6_0\n", [(2, "a", "1_000"), (3, "c", "6_0")]),
    refused("underscores between semicolons", "a;b;c\n1;2_000,5;3\n4;5;6\n", [(2, "b", "2_000,5")]),
    refused(
        "numbers too large for a double", "a;b;c\n1;-2e308;3\n4;5;1,8e308\n", [(2, "b", "-2e308"), (3, "c", "1,8e308")]
    ),
    refused("digits of Devanagari among targets", "a,b,c\n1,2,\u0967\n4,5,6\n", [(2, "c", "\u0967")]),
    refused(
        "nan, inf and too large",
        "a,b,c\nnan,2,3\n4,inf,6\n7,8,1e999\n-Infinity,1,2\n",
        [(2, "a", "nan"), (3, "b", "inf"), (4, "c", "1e999"), (5, "a", "-Infinity")],
    ),
    refused(
        "other digits", "a,b,c\n\u0661\u0662,2,3\n4,\uff15,6\n7,8,9\n", [(2, "a", "\u0661\u0662"), (3, "b", "\uff15")]
    ),
    refused("commas among points", "a;b;c\n1,5;2.5;3.5\n4.5;5,5;6.5\n7;8;9\n", [(2, "a", "1,5"), (3, "b", "5,5")]),
    refused("points among commas", "a;b;c\n1,5;2,5;3,5\n4.5;5,5;6,5\n7;8;9\n", [(3, "a", "4.5")]),
    refused("thousands", 'a,b,c\n"1,234",2,3\n4,5,6\n', [(2, "a", "1,234")]),
    refused("percent and units", "a,b,c\n12%,2,3\n4,5 kg,6\n1,1,1\n", [(2, "a", "12%"), (3, "b", "5 kg")]),
    refused("gaps", "a,b,c\n1,,3\n4,5,NA\n?,8,9\n", [(2, "b", ""), (3, "c", "NA"), (4, "a", "?")]),
    refused("a column without a value", "a,b,c\n1,,3\n4,,6\n", [(2, "b", "")]),
    refused("nothing but gaps", "a,b,c\n1,,3\n4,5,\n", [(0, "", "")], missing="drop"),
    refused("a column of words", "a,b,c\n1,x,3\n4,y,6\n", [(2, "b", "x")]),
    refused("words among numbers", "a,b,c\n1,x,3\n4,5,6\n7,y,z\n", [(2, "b", "x"), (4, "b", "y"), (4, "c", "z")]),
    refused("words among targets", "a,b,c\n1,2,3\n4,5,x\n", [(3, "c", "x")]),
    refused("UTF-16 without a mark", "a,b,c\n1,2,3\n4,5,6\n".encode("utf-16-le"), [(1, "", "")]),
    refused(
        "bytes that are no UTF-8, as chosen",
        b"a,b,c\n1,2,3\n4,\xff,6\n",
        [(3, "", ""), (3, "b", "\ufffd")],
        encoding="utf-8",
    ),
    refused(
        "bytes that are no Big5, as chosen",
        b"a,b,c\n1,2,3\n\xff\xff,5,6\n",
        [(3, "", ""), (3, "a", "\ufffd\ufffd")],
        encoding="big5",
    ),
    refused("a row without a label", "a,b,c\n1,2,x\n4,5,\n7,8,y\n", [(3, "c", "")], label="c"),
    refused("one class", "a,b,c\n1,2,x\n4,5,x\n", [(2, "c", "x")], label="c"),
    refused("words of parts", "a,b,c\n1,2,train\n4,5,exam\n", [(3, "c", "exam")], split="column c"),
]


@pytest.mark.parametrize(("content", "options", "places"), REFUSED)
def test_it_lists_all_that_is_wrong(file, content, options, places):
    path = file(content)
    with pytest.raises(TableError) as caught:
        load(experiment(path, 2, 1, **options))
    error = caught.value
    assert [(each.line, each.column, each.cell) for each in error.problems] == places
    assert error.count == len(places)
    assert all(each.sentence.endswith(".") and each.repair.endswith(".") for each in error.problems)
    assert str(error).startswith(path) and "\n" not in error.sentence
    if len(places) > 1:
        assert f"{len(places)} problems" in error.sentence
    seen = preview(path, CsvOptions.of(experiment(path, 2, 1, **options).data))
    assert (seen.problems, seen.count) == (error.problems, error.count)


def test_there_are_sixty_of_them():
    assert len(LOADS) + len(LABELLED) + len(REFUSED) >= 60


@pytest.mark.parametrize("options", [{}, {"missing": "mean"}, {"header": "no"}, {"delimiter": ";", "decimal": ","}])
def test_bytes_at_random_never_raise_anything_else(file, options):
    rng = np.random.default_rng(0)
    pieces = [
        b"1",
        b",",
        b";",
        b"\n",
        b"\r",
        b'"',
        b"x",
        b"\xff",
        b"\xe9",
        b"\0",
        b" ",
        b"-",
        b"2.5",
        b"\xa4\x40",
        b"\t",
    ]
    for _ in range(150):
        path = file(b"".join(pieces[n] for n in rng.integers(len(pieces), size=rng.integers(1, 60))))
        seen = preview(path, CsvOptions(**options))
        made = assembled(CsvReading(path, CsvOptions(**options)).whole(), CsvOptions(**options))
        assert seen.count or (np.isfinite(made.x) | np.isnan(made.x)).all()
        assert seen.count or len(made.x) == len(made.lines) > 0
