"""CSV text to rows of cells with their lines; what is wrong with a row does not stop the reading."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from visprop.data.csv_options import Problems, quoted
from visprop.words import translate

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MAX_RESTARTS = 100  # rows with broken quotes after which the next line is read anew; each may look at the whole rest


class _Lines:
    """The lines of a text with their ends. Unlike a StringIO it needs no copy, which of 50 MB takes 0.2 s at once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.seek(0)

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        match = next(self._matches)
        self.at = match.end()
        return match[0]

    def seek(self, at: int) -> None:
        """Go on with what stands at a place."""
        self.at, self._matches = at, _LINE.finditer(self.text, at)


class Records:
    """Iterates over (line, row) of a CSV text, blank lines left out.

    A quote that is never closed would swallow the rest of the text: such a row is a problem, and reading goes on with
    the line after the one where it begins.

    Attributes:
        problems: rows that could not be read.
        blank: rows that have delimiters but no cell with anything in it; they are left out.
    """

    def __init__(self, text: str, delimiter: str, first_line: int = 1) -> None:
        self._stream, self._delimiter, self._first = _Lines(text), delimiter, first_line
        self.problems, self.blank = Problems(), 0
        self._restarts, self._length = 0, max(len(text), 1)

    def most(self, width: int) -> int:
        """At least as many as there are rows of `width` cells: each has a line of its own, with a mark behind each."""
        text = self._stream.text
        lines = text.count("\n") + text.count("\r") - text.count("\r\n") + 1
        return min(lines, (len(text) + 1) // max(width, 1))

    @property
    def progress(self) -> float:
        """The part of the text that is read, 0..1."""
        return self._stream.at / self._length

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        line, stream = self._first, self._stream
        reader = self._reader()
        start, base = 0, line
        while True:
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                self._broken(line, start, error)
                if self._restarts < _MAX_RESTARTS:
                    self._restarts += 1
                    stream.seek(start)
                    next(stream, "")
                    reader, base = self._reader(), line + 1
                row = []
            if any(map(str.strip, row)):
                yield line, row
            elif len(row) > 1:
                self.blank += 1
            line, start = base + reader.line_num, stream.at

    def _reader(self) -> Iterator[list[str]]:
        lines = (line.strip(" ") for line in self._stream) if self._delimiter == " " else self._stream
        return csv.reader(lines, delimiter=self._delimiter, strict=True, skipinitialspace=True)

    def _broken(self, line: int, start: int, error: csv.Error) -> None:
        here = self._stream.at
        self._stream.seek(start)
        cell = next(self._stream, "").rstrip("\r\n")
        self._stream.seek(here)
        if "limit" in str(error):
            sentence = translate("Data", "A cell has more characters than the limit, {limit:,}.")
            sentence = sentence.format(limit=csv.field_size_limit())
        else:
            sentence = translate("Data", "The row cannot be read: its quotes do not match, in {row}.")
            sentence = sentence.format(row=quoted(cell))
        repair = translate("Data", 'Close the quotes, or write a quote inside a quoted cell twice ("").')
        self.problems.add(line, "", cell, sentence, repair)
