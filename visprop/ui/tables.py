"""Tables of a person's own in one window: a dialog shows one, and makes an experiment of it."""

from __future__ import annotations

from typing import Any

from visprop.data import CsvOptions, DataSet
from visprop.experiment import Experiment
from visprop.experiment.titles import shown_title
from visprop.session import Session
from visprop.ui.tabledialog import TableDialog
from visprop.words import translate


class Tables:
    """Opens tables; at most one dialog at a time."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.dialog: TableDialog | None = None

    def open(self, path: str, experiment: Experiment | None = None) -> None:
        """Show a table. Once the person agrees, open `experiment` on it, by default one that fits the table."""
        self._window.clock.pause()
        self.close()
        options = CsvOptions.of(experiment.data) if experiment else CsvOptions()
        self.dialog = TableDialog(self._window, path, options, experiment)
        self.dialog.made.connect(lambda made, data: self._show(path, made, data))
        self.dialog.finished.connect(lambda _: self._closed())
        self.dialog.open()

    def close(self) -> None:
        """Leave the dialog, if one is open."""
        if self.dialog is not None:
            self.dialog.reject()

    def _closed(self) -> None:
        self.dialog = None

    def _show(self, path: str, experiment: Experiment, data: DataSet) -> None:
        window, session = self._window, Session(experiment, data=data)
        window.documents.note(path)
        window.documents.note_table(experiment)
        window.set_session(session)
        rows = translate("Tables", "{title}: {rows} rows to train, {inputs} inputs. Ctrl+Z goes back.")
        window.note(rows.format(title=shown_title(experiment.title), rows=len(data.x), inputs=data.x.shape[1]))
