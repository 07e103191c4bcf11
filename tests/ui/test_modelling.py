"""The model and its training, changed in the panel by keys and mouse: edits in the timeline, or another run."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from visprop.ui.field import Field
from visprop.ui.valueline import TextLine
from visprop.ui.window import Window

# Said by the offscreen platform about menus.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
Make = Callable[..., Window]


def field(window: Window, target: str) -> Field:
    return next(each for each in window.parts.panel.scroll.widget().findChildren(Field) if each.target == target)


def write(window: Window, qtbot: QtBot, target: str, text: str) -> TextLine | None:
    """Write a value over a setting by keys; the line, where it is refused."""
    qtbot.keyClick(field(window, target), Key.Key_Return)
    line = next(each for each in window.parts.panel.findChildren(TextLine) if each.isVisible())
    line.selectAll()
    line.insert(text)  # keyClicks takes ASCII only
    qtbot.keyClick(line, Key.Key_Return)
    return line if line.isVisible() else None


def choose(window: Window, qtbot: QtBot, target: str, title: str) -> None:
    """Choose from the menu of a setting."""
    qtbot.keyClick(field(window, target), Key.Key_Return)
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible() and each.title() == "")
    menu.setActiveAction(next(each for each in menu.actions() if each.text().split("  ")[0] == title))
    qtbot.keyClick(menu, Key.Key_Return)


def test_layers_are_written(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    before = window.session
    assert write(window, qtbot, "network.layers", "2-5 3, 1") is None
    assert window.session.experiment.network.layers == (2, 5, 3, 1)
    assert field(window, "network.layers").text() == "2 – 5 – 3 – 1"
    assert window.session.loaded is before.loaded  # the rows are not loaded again
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier)
    assert window.session is before
    qtbot.keyClick(window, Key.Key_Z, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert window.session.experiment.network.layers == (2, 5, 3, 1)


@pytest.mark.parametrize(
    ("target", "text", "words"),
    [
        ("network.layers", "2 – x – 1", "Entry 2"),
        ("network.layers", "3 – 4 – 1", "has 2 inputs"),
        ("network.layers", "2", "from 2 (inputs and outputs)"),
        ("training.seed", "-1", "0"),
        ("training.l1", "much", "is no number"),
        ("training.epochs", "0", "1"),
        ("data.samples", "0", "1"),
    ],
)
def test_what_is_refused_is_said_at_the_field(
    window_of_circle: Window, qtbot: QtBot, target: str, text: str, words: str
) -> None:
    window = window_of_circle
    before, digest = window.session, window.session.digest()
    line = write(window, qtbot, target, text)
    assert line is not None
    said = next(each for each in window.parts.panel.findChildren(QLabel, "wrong-line") if each.isVisible())
    assert words in said.text()
    assert window.parts.said() == said.text()
    assert window.parts.panel.rect().contains(said.geometry())
    assert not said.geometry().intersects(line.geometry())
    qtbot.keyClick(line, Key.Key_Escape)
    assert not said.isVisible()
    assert (window.session, window.session.digest()) == (before, digest)
    assert not window.travel.can_undo()


@pytest.fixture
def window_of_circle(make: Make) -> Window:
    return make("circle")


def test_neurons_and_layers_by_keys_and_by_buttons(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClicks(field(window, "activation[1]"), "+")
    assert window.session.experiment.network.layers == (2, 5, 2, 1)
    qtbot.keyClicks(field(window, "network.layers"), "-")
    assert window.session.experiment.network.layers == (2, 5, 1)
    names = {"layers: a hidden layer more": (2, 5, 5, 1), "layer 2: a neuron less": (2, 5, 4, 1)}
    for name, widths in names.items():
        buttons = window.parts.panel.findChildren(QToolButton, "step")
        qtbot.mouseClick(next(each for each in buttons if each.accessibleName() == name), LEFT)
        qtbot.waitUntil(lambda widths=widths: window.session.experiment.network.layers == widths)
    for _ in range(3):
        qtbot.keyClicks(field(window, "activation[2]"), "-")
    digest = window.session.digest()
    qtbot.keyClicks(field(window, "activation[2]"), "-")
    assert window.parts.said() == "There is nothing to take away."
    assert window.session.digest() == digest


def test_the_keyboard_stays_at_a_field_that_steps(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    field(window, "activation[1]").setFocus()
    qtbot.keyClicks(window.focusWidget(), "+")
    qtbot.keyClicks(window.focusWidget(), "+")
    assert window.session.experiment.network.layers == (2, 6, 2, 1)


def test_a_cost_brings_its_output_and_an_output_its_cost(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    choose(window, qtbot, "training.cost", "binary cross-entropy")
    qtbot.waitUntil(lambda: window.session.experiment.training.cost == "bce")
    assert window.session.experiment.network.output == "sigmoid"
    assert set(window.session.data.y.ravel()) == {0.0, 1.0}  # coded for that output
    assert window.session.branch.edits == ()
    choose(window, qtbot, "activation[3]", "tanh")
    qtbot.waitUntil(lambda: window.session.experiment.network.output == "tanh")
    assert window.session.experiment.training.cost == "half_se"
    choose(window, qtbot, "activation[3]", "identity")  # goes with the cost: an edit
    qtbot.waitUntil(lambda: bool(window.session.branch.edits))
    assert window.session.branch.edits[0].target == "activation[3]"


def test_an_optimizer_shows_its_own_numbers(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    choose(window, qtbot, "training.optimizer", "adam")
    qtbot.waitUntil(lambda: window.session.experiment.training.optimizer == "adam")
    assert field(window, "training.beta2").text() == "0.999"
    assert write(window, qtbot, "training.beta2", "0.99") is None
    assert window.session.experiment.training.hyper["beta2"] == 0.99
    assert write(window, qtbot, "training.beta2", "") is None  # its own value again
    assert window.session.experiment.training.hyper["beta2"] == 0.999
    line = write(window, qtbot, "training.beta1", "1.5")
    assert line is not None


def test_what_ends_a_run_is_set_and_switched_off(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    assert write(window, qtbot, "training.epochs", "2") is None
    window.session.advance(iterations=100)
    assert window.session.counts.epochs == 2
    assert write(window, qtbot, "training.epochs", "–") is None
    assert window.session.experiment.training.epochs is None


def test_another_data_set_brings_its_widths(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    choose(window, qtbot, "data.dataset", "sine")
    qtbot.waitUntil(lambda: window.session.experiment.data.dataset == "sine")
    assert window.session.experiment.network.layers == (1, 4, 2, 1)
    assert write(window, qtbot, "data.noise", "0.2") is None
    assert window.session.experiment.data.noise == 0.2


def test_a_run_goes_on_with_another_network(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    qtbot.keyClick(window, Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.kept > 20)
    qtbot.keyClicks(field(window, "activation[1]"), "+")
    assert window.clock.running
    qtbot.waitUntil(lambda: window.session.kept > 20)
    assert window.session.experiment.network.layers == (2, 5, 2, 1)


def test_cells_and_first_weights_that_were_changed_stay_where_they_fit(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    assert window.changes.edit("W[1]", 7.0, (0, 0)) == ""
    assert window.changes.edit("x", 0.5, (3, 1)) == ""
    assert write(window, qtbot, "training.l1", "0.01") is None
    assert [(edit.place, edit.value) for edit in window.session.branch.edits] == [("W[1][0, 0]", 7.0), ("x[3, 1]", 0.5)]
    assert write(window, qtbot, "network.layers", "2 4 1") is None
    assert [edit.place for edit in window.session.branch.edits] == ["x[3, 1]"]
    assert write(window, qtbot, "data.samples", "100") is None
    assert window.session.branch.edits == ()


def test_a_section_folds_and_stays_so(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    head = next(each for each in window.parts.panel.findChildren(QToolButton, "fold") if each.target == "network")
    head.setFocus()
    qtbot.keyClick(head, Key.Key_Space)
    qtbot.waitUntil(lambda: window.parts.panel.focused() == "network" and head is not window.focusWidget())
    targets = [each.target for each in window.parts.panel.scroll.widget().findChildren(Field)]
    assert "network.layers" not in targets
    assert "training.cost" in targets
    assert window.remembered.flag("folded/network", False)
    window.settings.open("network.layers")  # a command unfolds it
    assert field(window, "network.layers").isVisible()


def test_the_panel_stays_where_it_was_scrolled_to(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    assert write(window, qtbot, "training.epochs", "9") is None
    at = window.parts.panel.scroll.verticalScrollBar().value()
    assert at > 0
    assert write(window, qtbot, "training.stop_loss", "0.001") is None
    assert window.parts.panel.scroll.verticalScrollBar().value() >= at


def test_a_batch_of_more_rows_than_there_are_says_so(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    assert write(window, qtbot, "batch_size", "600") is None
    texts = [label.text() for label in window.parts.panel.scroll.widget().findChildren(QLabel)]
    assert "all 250" in texts
    assert write(window, qtbot, "batch_size", "250") is None
    assert "all 250" not in [label.text() for label in window.parts.panel.scroll.widget().findChildren(QLabel)]


def test_how_often_it_validates_is_written(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    assert write(window, qtbot, "training.validate_every", "5") is None
    window.session.advance(iterations=25 * 11)
    assert window.session.validation[0].tolist() == [124, 249]
    line = write(window, qtbot, "training.validate_every", "0")
    assert line is not None and "A whole number from 1" in window.parts.said()
