"""Reading a large table again for an experiment that needs other rows: piece by piece, with a bar and a way out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog

from visprop.data import DataSet, Loading
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.ui.background import Background
from visprop.words import translate

LARGE = 2**21  # bytes of a table that is read in pieces: 2 MB take about 0.15 s


def is_large(experiment: Experiment) -> bool:
    """Return whether reading the rows of an experiment takes so long that a person has to see it go on."""
    path = experiment.data.csv
    return bool(path) and os.path.isfile(path) and os.path.getsize(path) > LARGE


class TableLoading:
    """Loads for one window; meanwhile it takes no other command."""

    def __init__(self, window: Any) -> None:
        self._window = window
        self.dialog: QProgressDialog | None = None
        self._work: Background | None = None

    @property
    def busy(self) -> bool:
        """Whether a table is being read."""
        return self._work is not None

    def with_rows(
        self, experiment: Experiment, show: Callable[[DataSet | None], None], refuse: Callable[[InputError], None]
    ) -> None:
        """Call `show` with the rows of an experiment, or with None where it may read them itself, being few.

        `refuse` takes what is wrong, also where `show` raises it. If the person gives up, neither is called.
        """
        if is_large(experiment):
            self.begin(experiment, show, refuse)
        else:
            _shown(show, None, refuse)

    def begin(
        self, experiment: Experiment, show: Callable[[DataSet], None], refuse: Callable[[InputError], None]
    ) -> None:
        """Read the rows from now on; see `with_rows`."""
        loading = Loading(experiment)
        self.run(experiment.data.csv or "", loading, lambda: _shown(show, loading.data, refuse), refuse)

    def run(
        self, path: str, work: Iterable[float], done: Callable[[], None], refuse: Callable[[InputError], None]
    ) -> None:
        """Do any work on a file that yields how much is done, and then call `done`; `refuse` takes what is wrong."""
        self._window.clock.pause()
        self.give_up()
        name = os.path.basename(path)
        text = translate("Loading", "{name} is being read.").format(name=name)
        self.dialog = QProgressDialog(text, translate("Loading", "Cancel"), 0, 1000, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.setWindowTitle(translate("Loading", "Reading – visprop"))
        self.dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog.setAutoReset(False)
        self.dialog.setMinimumDuration(0)
        self.dialog.canceled.connect(self._cancelled)
        self._work = Background(work, self._window)
        self._work.progressed.connect(lambda share: self.dialog.setValue(round(1000 * share)))
        self._work.ended.connect(lambda error: self._ended(error, done, refuse))
        self.dialog.show()

    def give_up(self) -> None:
        """End what is under way; nothing changes."""
        if self._work is not None:
            self._work.give_up()
        self._close()

    def _cancelled(self) -> None:
        if self._work is not None:
            self.give_up()
            self._window.note(translate("Loading", "Given up: nothing has changed."))

    def _close(self) -> None:
        dialog, self.dialog, self._work = self.dialog, None, None
        if dialog is not None:
            dialog.canceled.disconnect()  # closing one says that, too
            dialog.close()

    def _ended(self, error: InputError | None, done: Callable[[], None], refuse: Any) -> None:
        self._close()
        if error is not None:
            refuse(error)
        else:
            done()


def _shown(show: Any, data: DataSet | None, refuse: Any) -> None:
    try:
        show(data)
    except InputError as error:
        refuse(error)
