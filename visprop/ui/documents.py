"""Which experiment is open: dialog, drop, recent files, shipped examples. What cannot be used changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from visprop.data import DataSet
from visprop.data.proposal import is_table
from visprop.errors import InputError
from visprop.experiment import SHIPPED, Experiment, TableElsewhere, TableNeeded, available
from visprop.experiment.elsewhere import check_table
from visprop.files.moments import Opened
from visprop.files.opening import from_file, is_moment
from visprop.files.sessionreader import OpenedSession
from visprop.lesson.reading import is_lesson
from visprop.session import Session
from visprop.ui.importing import is_model
from visprop.ui.loading import TableLoading, is_large
from visprop.ui.notice import Notice
from visprop.ui.remembered import Remembered
from visprop.ui.renewing import keeps_rows, successor
from visprop.words import translate


class Documents:
    """Opens experiments in one window."""

    def __init__(self, window: Any, remembered: Remembered) -> None:
        self._window = window
        self._remembered = remembered
        self.loading = TableLoading(window)
        self.question: Notice | None = None

    def ask(self) -> None:
        """Let the person choose a file."""
        source = self._window.session.experiment.source
        folder = str(Path(source).parent) if Path(source).is_file() else ""
        kinds = translate(
            "Documents", "Sessions, experiments and tables (*.visprop *.toml *.csv *.tsv *.txt);;All files (*)"
        )
        path, _ = QFileDialog.getOpenFileName(self._window, translate("Documents", "Open experiment"), folder, kinds)
        if path:
            self.open(path)

    def open(self, path_or_name: str, assignments: Sequence[str] = ()) -> bool:
        """Open a file or a shipped example; if it cannot be used, say why and keep what is open.

        Whoever has unsaved work is asked first: False then. A table is shown in a dialog, and so is the one that an
        example for a table of the person's own asks for. `assignments`: see `Experiment.load`.
        """
        return bool(self._window.unsaved.first(lambda: self._open(path_or_name, assignments)))

    def _open(self, path_or_name: str, assignments: Sequence[str]) -> bool:
        if is_table(path_or_name):
            self._window.tables.open(path_or_name)
            return True
        if is_lesson(path_or_name):
            return self._window.lessons.open(path_or_name, assignments)
        if is_model(path_or_name):
            return self._window.importing.open(path_or_name)
        try:
            if not assignments and path_or_name not in available() and is_moment(path_or_name):
                return self._open_moment(path_or_name)
            experiment = Experiment.load(path_or_name, assignments, self.tables())
        except TableElsewhere as error:
            self.ask_for_table(error, lambda: self._open(path_or_name, assignments))
            return True
        except TableNeeded:
            return self._open_with_table(path_or_name, assignments)
        except InputError as error:
            self._refuse(path_or_name, error)
            return False
        return self._load(experiment, path_or_name)

    def _load(self, experiment: Experiment, path: str) -> bool:
        """Open an experiment; False if it cannot be used, True also where a table has to be read first."""
        refused: list[InputError] = []

        def show(data: DataSet | None) -> None:
            session = Session(experiment, data=data)
            self.note(path)
            self.note_table(experiment)
            self._window.work.begin()
            self._window.saving.opened(session, path)
            self._window.set_session(session)

        def refuse(error: InputError) -> None:
            refused.append(error)
            self._refuse(path, error)

        self.loading.with_rows(experiment, show, refuse)
        return not refused

    def _refuse(self, path: str, error: InputError) -> None:
        if not Path(path).exists():
            self._remembered.drop_recent(path)
        self._window.failures.refuse(error)

    def _open_moment(self, path: str) -> bool:
        """Open a run or a session that was saved, and go to where it was. InputError."""
        found, window = from_file(path, self.tables()), self._window
        self.note(path)
        window.clock.pause()
        window.saving.opened(found.session, path)
        sentence = translate("Documents", "Opened: {path}").format(path=path)
        window.moments.show(found, sentence, lambda: self.settle(found))
        return True

    def settle(self, found: Opened) -> None:
        """Take what belongs to a moment or a session that was read from a file and is in view now."""
        if isinstance(found, OpenedSession):
            self._window.work.settle(found)
            self._window.saving.opened_session(found.file, not found.report)
            self._window.refresh()
        else:
            self._window.work.begin()

    def _open_with_table(self, name: str, assignments: Sequence[str]) -> bool:
        title = translate("Documents", "Choose your table for “{name}”").format(name=name)
        kinds = translate("Documents", "Tables (*.csv *.tsv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if path:
            self._window.tables.open(path, Experiment.load(name, (*assignments, f"data.csv={path}")))
        return bool(path)

    def tables(self) -> list[str]:
        """Tables that a file in another folder may name: those that the person has chosen at some time."""
        return self._remembered.tables

    def note_table(self, experiment: Experiment) -> None:
        """Remember the table of an experiment as one that the person has chosen."""
        if experiment.data.csv and not experiment.data.csv.startswith(SHIPPED):
            self._remembered.add_table(experiment.data.csv)

    def ask_for_table(self, error: TableElsewhere, then: Callable[[], object]) -> None:
        """Ask whether a table that a file names, outside its folder, is to be read; do `then` when it is."""

        def agreed() -> None:
            self._remembered.add_table(error.path)
            then()

        text = translate(
            "Documents",
            "{source}\nnames a table that lies outside its folder:\n{path}\nRead it only if you know what it is.",
        )
        text = text.format(source=error.source, path=error.shown)
        choices = ((translate("Documents", "Read it"), agreed),)
        self.question = Notice(translate("Documents", "Read a table elsewhere?"), text, "", self._window, choices)
        self.question.finished.connect(self._answered)
        self.question.open()

    def with_rows(self, experiment: Experiment, show: Callable[[DataSet | None], None]) -> None:
        """As `TableLoading.with_rows`, of an experiment that came with a session; its table may be another's choice."""
        if not self._asks(experiment, lambda: self.with_rows(experiment, show)):
            self.loading.with_rows(experiment, show, self._window.failures.refuse)

    def _asks(self, experiment: Experiment, then: Callable[[], object]) -> bool:
        """Whether the person is asked about the table of an experiment first, for `then`."""
        path = self._window.saving.path
        try:
            check_table(experiment, path, str(Path(path).parent.absolute()) if path else "", self.tables())
        except TableElsewhere as error:
            self.ask_for_table(error, then)
            return True
        return False

    def _answered(self) -> None:
        self.question = None

    def note(self, path_or_name: str) -> None:
        """Remember a file as opened; shipped examples have a menu of their own."""
        if Path(path_or_name).is_file():
            self._remembered.add_recent(path_or_name)

    def reload(self) -> None:
        """Read the open file again."""
        experiment, path = self._window.session.origin, self._window.saving.path
        if experiment.data.csv is not None and not path:
            self._reload_table(experiment)
        else:
            self.open(path or experiment.source, experiment.assigned)

    def can_reload(self) -> bool:
        """Return whether there is something to read again."""
        experiment = self._window.session.origin
        return bool(experiment.source) or experiment.data.csv is not None

    def _reload_table(self, experiment: Experiment) -> None:
        """Read the table of an experiment that is in no file again."""
        self.with_rows(experiment, lambda data: self._window.set_session(Session(experiment, data=data)))

    def new_weights(self) -> None:
        """Start again with the next seed; weights that the file gives one by one make room for drawn ones."""
        experiment = self._window.session.experiment
        training = experiment.training
        drawn = experiment.replace("training", seed=training.seed + 1)
        if experiment.network.parameters is not None:
            drawn = drawn.replace("network", parameters=None)
        self.renew(drawn)

    def renew(self, experiment: Experiment, then: Callable[[], None] = lambda: None) -> None:
        """Run another experiment, made of this one, from its start, and call `then`; undo comes back.

        Where a large table has to be read for it, that goes on when this returns. InputError: nothing changes.
        """
        window, old = self._window, self._window.session
        if not keeps_rows(old, experiment) and self._asks(experiment, lambda: self.renew(experiment, then)):
            return

        def show(data: DataSet | None) -> None:
            window.set_session(successor(old, experiment, data))
            then()

        if is_large(experiment) and not keeps_rows(old, experiment):
            self.loading.begin(experiment, show, lambda error: window.note(error.sentence))
        else:
            show(None)

    def recent(self) -> list[str]:
        """Return the files opened last."""
        return self._remembered.recent


def local_file(event: QDropEvent) -> str:
    """Return the file that is dragged, "" where it is none of this machine."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if urls else ""
