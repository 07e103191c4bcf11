"""A large table that has to be read again: with progress, given up, refused, and without a change to what is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from visprop.experiment import Experiment
from visprop.session import Session
from visprop.ui import loading
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Make = Callable[..., Window]


@pytest.fixture
def experiment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Experiment:
    """On a table that counts as large."""
    monkeypatch.setattr(loading, "LARGE", 1000)
    rows = np.random.default_rng(0).normal(size=(2000, 4)).round(3)
    rows[:, 3] = (rows[:, 0] > 0) * 1.0
    np.savetxt(tmp_path / "t.csv", rows, "%g", ",", header="a,b,c,y", comments="")
    text = f"[network]\nlayers = [3, 4, 1]\n[data]\ncsv = '{tmp_path}/t.csv'\nsplit = 'random 0.2'\n"
    (tmp_path / "t.toml").write_text(text, encoding="utf-8")
    return Experiment.load(tmp_path / "t.toml")


def test_another_cost_reads_the_table_with_progress(make: Make, qtbot: QtBot, experiment: Experiment) -> None:
    window = make(experiment)
    before = window.session
    window.clock.toggle_run()
    assert window.settings.put("training.cost", "bce") == ""
    reading = window.documents.loading
    assert window.session is before and reading.busy and reading.dialog.isVisible()
    assert not window.clock.running
    qtbot.waitUntil(lambda: not reading.busy)
    assert window.session.origin.training.cost == "bce"
    assert "training.cost is bce" in window.parts.said()
    np.testing.assert_array_equal(window.session.data.x, before.data.x)
    window.commands.qt["undo"].trigger()
    assert window.session is before


def test_what_reads_no_rows_is_there_at_once(make: Make, experiment: Experiment) -> None:
    window = make(experiment)
    window.settings.put("training.optimizer", "adam")
    assert window.session.origin.training.optimizer == "adam"
    assert not window.documents.loading.busy


def test_it_is_given_up(make: Make, qtbot: QtBot, experiment: Experiment) -> None:
    window = make(experiment)
    before, digest = window.session, window.session.digest()
    window.documents.new_weights()  # the split is drawn by the seed
    dialog = window.documents.loading.dialog
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not window.documents.loading.busy
    assert "nothing has changed" in window.parts.said()
    assert window.session is before and before.digest() == digest


def test_what_is_wrong_is_said_and_nothing_changes(make: Make, qtbot: QtBot, experiment: Experiment) -> None:
    window = make(experiment)
    before = window.session
    path = Path(experiment.data.csv)
    path.write_text(path.read_text(encoding="utf-8").replace(",1\n", ",2\n"), encoding="utf-8")
    window.settings.put("training.cost", "bce")
    qtbot.waitUntil(lambda: not window.documents.loading.busy)
    assert 'outside 0..1, which the cost "bce" needs' in window.parts.said()
    assert window.session is before


def test_files_and_kept_runs_are_opened_so(make: Make, qtbot: QtBot, experiment: Experiment) -> None:
    window = make(experiment)
    window.session.advance(iterations=5)
    window.keeping.keep()
    losses = window.session.losses.copy()
    assert window.documents.open(experiment.source)
    qtbot.waitUntil(lambda: not window.documents.loading.busy)
    assert window.saving.path == experiment.source and not window.saving.unsaved
    opened = window.session
    window.keeping.reopen(window.keeping.runs[0])
    qtbot.waitUntil(lambda: window.session is not opened)
    window.session.advance(iterations=5)
    np.testing.assert_array_equal(window.session.losses, losses)


def test_a_window_is_closed_meanwhile(make: Make, experiment: Experiment) -> None:
    window = make(experiment)
    session: Session = window.session
    window.settings.put("training.cost", "bce")
    window.close()
    assert not window.documents.loading.busy and window.session is session
