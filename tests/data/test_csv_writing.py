"""CSV that is written: no cell is run by a spreadsheet, and every float is read back bit for bit."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from tests.files.test_session import values
from visprop.data.csv_writing import csv_text


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@pytest.mark.parametrize(
    "word",
    ["=1+1", "+SUM(A1)", "-2+3", "@x", "\tx", "\r=x", "=cmd|' /C calc'!A0", "＝1+1", "--1", "-1-1", "+", "-", "1\n=2"],
)
def test_what_would_be_run_is_quoted(word: str) -> None:
    ((cell, number),) = read(csv_text([[word, 1.5]]))
    runs = word[0] in "=+-@\t\r＝"
    shown = word.replace("\r", "\n")
    assert (cell, number) == ("'" + shown if runs else shown, "1.5")


@pytest.mark.parametrize("word", ["-5", "+5", "-1e-300", "-.5", "-inf", "nan", "a-b", "x=1", "", "'quoted", 'a"b,c'])
def test_numbers_and_other_words_stay(word: str) -> None:
    assert read(csv_text([[word, None]])) == [[word, ""]]


def test_every_float_is_read_back_bit_for_bit() -> None:
    numbers = values()
    found = np.array([float(cell) for cell, _ in read(csv_text([[float(number), number] for number in numbers]))])
    real = ~np.isnan(numbers)  # text has one NaN only
    assert found[real].tobytes() == numbers[real].tobytes() and np.isnan(found[~real]).all()
    texts = [text for _, text in read(csv_text([[0, number] for number in numbers]))]
    assert np.array([float(text) for text in texts])[real].tobytes() == numbers[real].tobytes()
