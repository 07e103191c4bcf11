"""Predictions for another table, written from the window: as the command line writes them."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from visprop.files.predictions import predict, table_for
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Make = Callable[..., Window]


def test_a_table_is_predicted_by_the_network_in_view(
    make: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "new.csv", tmp_path / "pred.csv"
    source.write_text("id,x2,x1\nfirst,0.5,0.1\nsecond,-0.9,0.9\n", encoding="utf-8")
    window = make("circle")
    window.session.advance(iterations=50)
    digest = window.session.digest()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.commands.qt["predict"].trigger()
    qtbot.waitUntil(target.exists)
    rows = list(csv.reader(target.read_text(encoding="utf-8").splitlines()))
    answers = window.session.answers([[0.1, 0.5], [0.9, -0.9]])[:, 0] >= 0
    assert [row[-1] for row in rows[1:]] == [str(int(answer)) for answer in answers]
    assert (
        target.read_text(encoding="utf-8") == predict(window.session, table_for(window.session, str(source))).to_csv()
    )
    assert "2 rows, answered by the network of iteration 49" in window.parts.said()
    assert window.session.digest() == digest


def test_a_table_without_its_columns_is_refused(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    source, target = tmp_path / "new.csv", tmp_path / "pred.csv"
    source.write_text("a,b\n1,2\n", encoding="utf-8")
    window = make("circle")
    refused = []
    window.failures.refuse = refused.append
    window.predicting.predict(str(source), str(target))
    qtbot.waitUntil(lambda: bool(refused))
    assert "Columns of the training table are missing" in refused[0].sentence
    assert not target.exists()
