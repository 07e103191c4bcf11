"""The first rows of a large file, taken from its beginning only, and its lines."""

import io
import random

import pytest

from visprop.data import csv_reading
from visprop.data.csv_options import CsvOptions
from visprop.data.csv_reading import CsvReading
from visprop.data.csv_records import _Lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_first_rows_are_those_of_the_whole_file(tmp_path, monkeypatch, encoding, end):
    path = tmp_path / "t.csv"
    rows = ["城市,人口", *(f"高雄市{n},{n}" for n in range(400))]
    path.write_bytes(end.join(rows).encode(encoding))
    options = CsvOptions(encoding=encoding if encoding in ("utf-16-le", "utf-16-be") else "auto")
    whole = CsvReading(str(path), options).whole()
    for start in range(3001, 3009):  # wherever a character is cut
        monkeypatch.setattr(csv_reading, "START", start)
        first = CsvReading(str(path), options, 1000).whole()
        assert not first.complete and not first.count, first.problems
        assert (first.names, first.found) == (whole.names, whole.found)
        assert 50 < len(first.lines) < 400
        assert [first.columns[0].cell(n) for n in range(len(first.lines))] == [
            whole.columns[0].cell(n) for n in range(len(first.lines))
        ]


def test_a_file_of_just_that_size_is_whole(tmp_path, monkeypatch):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    monkeypatch.setattr(csv_reading, "START", path.stat().st_size + 1)
    assert CsvReading(str(path), CsvOptions(), 1000).whole().complete


def test_lines_are_those_of_a_stream_and_can_be_gone_back_to():
    dice = random.Random(0)
    for _ in range(300):
        text = "".join(dice.choice('ab\u2028\x0b,"\r\n\r\n') for _ in range(dice.randrange(30)))
        stream, lines = io.StringIO(text, newline=""), _Lines(text)
        seen, places = [], [0]
        for line in lines:
            seen.append(line)
            places.append(lines.at)
        assert seen == list(stream)
        place = dice.randrange(len(places))
        lines.seek(places[place])
        assert list(lines) == seen[place:]
