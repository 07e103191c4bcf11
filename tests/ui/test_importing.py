"""File > Import trained network: by keys and dialog, by drop; what cannot be used changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from visprop.files import models
from visprop.ui.importdialog import ImportDialog
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise")

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Opener = Callable[..., Window]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Weights alone: 2-3-1, without activations."""
    path = tmp_path / "net.npz"
    np.savez(path, W1=np.arange(6.0).reshape(3, 2) / 8, b1=np.ones(3), W2=np.ones((1, 3)) / 4, b2=np.zeros(1))
    return path


def test_a_network_is_imported_by_keys_and_undone(
    make: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    window = make("circle")
    before = window.session.theta
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL | SHIFT)
    dialog = window.findChild(ImportDialog)
    assert "2–3–1" in dialog.findChildren(QLabel)[0].text()
    assert all(label.textFormat() != Qt.TextFormat.RichText for label in dialog.findChildren(QLabel))
    dialog.hidden.setFocus()
    qtbot.keyClicks(dialog.hidden, "tanh")
    dialog.output.setFocus()
    qtbot.keyClicks(dialog.output, "sig")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    network = window.session.experiment.network
    assert (network.layers, network.activation, network.output) == ((2, 3, 1), ("tanh",), "sigmoid")
    assert window.session.theta.tolist() == [*(np.arange(6.0) / 8), 1, 1, 1, 0.25, 0.25, 0.25, 0]
    assert window.session.experiment.data.dataset == "circle"
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(window.session.theta, before)


def test_what_the_file_says_is_not_asked(make: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    window = make("circle")
    path = tmp_path / "w.safetensors"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.session.advance(iterations=5)
    qtbot.keyClick(window, Qt.Key.Key_S, CTRL | ALT)
    theta = window.session.theta
    assert models.load(path).told
    window.documents.open("circle")
    assert window.documents.open(str(path))
    dialog = window.importing.dialog
    assert not dialog.hidden.isEnabled() and not dialog.output.isEnabled()
    dialog._enter()
    assert window.session.theta.tobytes() == theta.tobytes()
    assert window.session.experiment.network.output == "tanh"


def test_a_file_that_cannot_be_used_changes_nothing(make: Opener, tmp_path: Path, file: Path) -> None:
    window = make("sine")
    session = window.session
    assert not window.documents.open(str(tmp_path / "model.pt"))
    assert window.session is session and window.findChild(ImportDialog) is None
    assert window.documents.open(str(file))
    window.importing.dialog._enter()  # the set has one input, the network takes two
    assert window.session is session and window.importing.dialog.isVisible()
    window.importing.dialog.reject()
