"""File > Predict: what the network in view answers to the rows of another table, written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from visprop.errors import InputError, VispropError
from visprop.files.predictions import TableReading, predict
from visprop.storage import write_whole
from visprop.ui.facts import grouped
from visprop.words import translate


class Predicting:
    """Predicts for one window."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def ask(self) -> None:
        """Let the person choose a table of the same columns, then the file for the answers."""
        self._window.clock.pause()
        kinds = translate("Predicting", "Tables (*.csv *.tsv *.txt);;All files (*)")
        source, _ = QFileDialog.getOpenFileName(
            self._window, translate("Predicting", "Table to predict"), self._folder(), kinds
        )
        if not source:
            return
        suggested = str(Path(source).parent / "pred.csv")
        target, _ = QFileDialog.getSaveFileName(
            self._window, translate("Predicting", "Write predictions"), suggested, kinds
        )
        if target:
            self.predict(source, target)

    def _folder(self) -> str:
        path = self._window.session.origin.data.csv
        return str(Path(path).parent) if path and Path(path).is_file() else ""

    def predict(self, source: str, target: str) -> None:
        """Write what the network of this moment answers to the rows of `source`; a large table is read in pieces."""
        reading = TableReading(self._window.session, source)
        refuse = self._window.failures.refuse
        self._window.documents.loading.run(source, reading, lambda: self._write(reading, target), refuse)

    def _write(self, reading: TableReading, target: str) -> None:
        window = self._window
        try:
            made = predict(window.session, reading.table)
            write_whole(target, made.to_csv().encode())
        except InputError as error:
            window.failures.refuse(error)
        except VispropError as error:
            window.failures.not_saved(error)
        else:
            text = translate("Predicting", "{path}: {n} rows, answered by the network of iteration {k}.")
            n, k = grouped(len(made.values)), window.session.cursor.iteration
            window.note(text.format(path=target, n=n, k=k))
