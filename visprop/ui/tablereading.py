"""What the dialog of a table reads piece by piece: first what its first rows look like, then all of it."""

from __future__ import annotations

from collections.abc import Iterator

from visprop.data import CsvOptions, CsvReading, Preview, preview_of
from visprop.data.csv_assembly import assembled
from visprop.data.csv_preview import ROWS, preview_made
from visprop.data.csv_reading import CsvFile
from visprop.data.proposal import suggested


class TableReading:
    """Iterating reads. `file`: one that was read so before, of which only the roles are other ones.

    Attributes:
        options: as given, or if `guess`, with what the first rows suggest.
        first: of the first rows, as soon as there is one. preview, file: of all rows, at the end.
    """

    def __init__(self, path: str, options: CsvOptions, guess: bool = False, file: CsvFile | None = None) -> None:
        self._path, self.options, self._guess = path, options, guess
        self.file, self.first, self.preview = file, None, None
        self._read = file is not None

    def __iter__(self) -> Iterator[float]:
        if not self._read:
            yield from self._reading()
        if self._first_is_all:
            self.preview: Preview | None = self.first
        else:
            made = assembled(self.file, self.options)
            yield 1.0
            self.preview = preview_made(self.file, self.options, made)
        yield 1.0

    @property
    def _first_is_all(self) -> bool:
        return self.first is not None and self.first.complete

    def _reading(self) -> Iterator[float]:
        beginning = CsvReading(self._path, self.options, ROWS)
        for _ in beginning:
            yield 0.0
        start = beginning.file
        if self._guess:
            self.options = suggested(start, self.options)
        self.first: Preview | None = preview_of(start, self.options)
        self.file = start
        yield 0.0
        if not start.complete:
            reading = CsvReading(self._path, self.options)
            for share in reading:
                yield 0.95 * share
            self.file = reading.file
