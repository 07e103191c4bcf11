"""The tab "Code": lines and their marks, values in place, running to a line, and the export of scripts."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from tests.engine.random_experiments import random_experiment
from visprop.experiment import Experiment
from visprop.experiment.names import OPTIMIZERS
from visprop.files.iteration import iteration_of
from visprop.files.lines import lines
from visprop.files.numpy_script import numpy_script
from visprop.files.torch_script import torch_script
from visprop.picture.theme import DARK, LIGHT, contrast
from visprop.session import Session
from visprop.ui.codeink import TOKENS, pieces
from visprop.ui.codepanel import CodePanel, place
from visprop.ui.codevalues import values_of
from visprop.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

Key, Modifier, Left = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
Make = Callable[..., Window]


def opened(window: Window, qtbot: QtBot) -> CodePanel:
    qtbot.keyClick(window, Key.Key_3, Modifier.ControlModifier)
    return window.parts.debug.code


def number_of(panel: CodePanel, start: str) -> int:
    """The first line that begins with `start`."""
    return next(n for n, text in enumerate(panel.view.toPlainText().splitlines()) if text.startswith(start))


def click(panel: CodePanel, qtbot: QtBot, start: str) -> None:
    number = number_of(panel, start)
    panel.view._show_lines(range(number, number + 1))
    box = panel.view.box_of(number)
    qtbot.mouseClick(panel.view.viewport(), Left, pos=QPoint(40, box.center().y()))


def marked(panel: CodePanel) -> list[str]:
    """The tinted lines."""
    tint = panel._window.theme["code-line"]
    found = [each for each in panel.view.extraSelections() if each.format.background().color().name().upper() == tint]
    return [each.cursor.block().text() for each in found]


# Lines


def test_every_operation_of_every_experiment_has_its_line_in_order() -> None:
    updates = [{"optimizer": name, "clip_norm": 1.0, "schedule": "step"} for name in OPTIMIZERS]
    updates += [{"clip_value": 1.0}, {"l1": 0.1}, {}]
    for seed in range(80):
        experiment = random_experiment(seed).replace("training", **updates[seed % len(updates)])
        program = Session(experiment).program
        twin = lines(program)
        numbers = [line.op for line in twin if line.op is not None]
        assert numbers == sorted(numbers)
        assert set(numbers) == set(range(len(program.ops)))
        for line in twin:
            if line.op is not None:
                assert set(program.ops[line.op].outputs) <= set(line.names)
        for number, op in enumerate(program.ops[1:], 1):
            assert [line.text for line in twin if line.op == number][-1].startswith(op.name + " = ")


def test_the_lecture_in_thirty_lines() -> None:
    twin = [line.text for line in lines(Session("lecture").program)]
    assert "z[1] = a[0] @ W[1].T + b[1]" in twin
    assert "a[1] = sigmoid(z[1])" in twin
    assert "C = ((a[3] - t) ** 2).sum(1) / 2" in twin
    assert "dC_dz[2] = gain[2] * dC_da[2]" in twin
    assert "dC_da[2] = dC_dz[3] @ W[3]" in twin
    assert "dL_dW[1] = dC_dz[1].T @ a[0] / B" in twin
    assert "W[1] = W[1] - eta * dL_dW[1]" in twin
    assert [text for text in twin if text.startswith("#")] == [
        "# forward pass",
        "# cost",
        "# backward pass",
        "# gradient: mean over the batch",
        "# update",
    ]
    assert len(twin) < 40


# Marks


def test_the_tint_and_the_arrow_follow_the_steps(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    assert marked(panel) == []
    assert panel.view._next == number_of(panel, "a[0], t")
    window.clock.seek(0, 1)
    assert marked(panel) == ["a[0], t = x[rows], y[rows]", "B, n = t.shape"]
    for name, following in (("z[1]", "a[1]"), ("a[1]", "gain[1]"), ("gain[1]", "z[2]")):
        qtbot.keyClick(window, Key.Key_F10)
        window.clock.pause()
        assert [text.split(" = ")[0] for text in marked(panel)] == [name]
        assert panel.view._next == number_of(panel, following + " =")


def test_while_an_operation_is_under_way_both_are_on_its_line(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    window.clock.seek(0, 4, 3)
    assert [text.split(" = ")[0] for text in marked(panel)] == ["z[2]"]
    assert panel.view._next == number_of(panel, "z[2] =")


def test_behind_the_last_operation_the_first_runs_next(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    window.clock.seek(0, len(window.session.program.ops))
    assert marked(panel) == ["b[3] = b[3] - eta * dL_db[3]"]
    assert panel.view._next == 1
    assert place(window.session.moment()) == (len(window.session.program.ops) - 1, 0)


def test_the_marked_line_is_scrolled_into_view(make: Make, qtbot: QtBot) -> None:
    layers = [2] * 12
    text = f"[network]\nlayers = {layers}\n[data]\nx = [[1, 2]]\ny = [[1, 0]]\n"
    window = make(Experiment.from_toml(text))
    panel = opened(window, qtbot)
    for op in (80, 2, 40, len(window.session.program.ops)):
        window.clock.seek(0, op)
        box = panel.view.box_of(panel.view._now.start)
        assert box.top() >= 0 and box.bottom() <= panel.view.viewport().height()


def test_training_touches_nothing_of_the_code(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    panel = opened(window, qtbot)
    window.session.advance(iterations=1)
    window.refresh()
    writes = []
    panel.view.document().contentsChanged.connect(lambda: writes.append(1))
    panel.view.setExtraSelections = lambda marks: writes.append(2)
    for _ in range(20):
        window.session.advance(iterations=3)
        window.refresh()
    assert writes == []
    assert panel.values.text().startswith("b[3] = [")


def test_another_program_is_another_text(make: Make, qtbot: QtBot) -> None:
    window = make("circle")
    panel = opened(window, qtbot)
    assert "a[1] = np.tanh(z[1])" in panel.view.toPlainText()
    window.session.edit("activation[1]", "relu")
    window.refresh()
    assert "a[1] = relu(z[1])" in panel.view.toPlainText()
    assert "def drelu(z):" in panel.view.toPlainText()
    window.documents.open("lecture")
    assert "sigmoid" in panel.view.toPlainText()
    assert "relu" not in panel.view.toPlainText()


# Running to a line


def test_a_click_runs_to_the_line_forward_and_back(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    window.session.advance(iterations=2)
    window.refresh()
    for name in ("dC_dz[2]", "z[1]", "dL_dW[3]", "L"):
        click(panel, qtbot, name + " =")
        assert window.session.cursor.iteration == 1
        assert window.session.program.ops[window.session.cursor.op - 1].name == name
        assert [text.split(" = ")[0] for text in marked(panel)] == [name]


def test_a_comment_and_a_function_run_to_nothing(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    window.clock.seek(0, 5)
    cursor = window.session.cursor
    click(panel, qtbot, "# cost")
    panel.view.opened.emit(number_of(panel, "def sigmoid"))
    assert window.session.cursor == cursor


def test_a_selection_with_the_mouse_runs_to_nothing(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    viewport, cursor = panel.view.viewport(), window.session.cursor
    start, end = (panel.view.box_of(number_of(panel, text)).center() for text in ("z[1]", "z[2]"))
    qtbot.mousePress(viewport, Left, pos=QPoint(30, start.y()))
    for y in range(start.y(), end.y() + 1, 4):
        at = QPointF(60, y)
        move = QMouseEvent(QMouseEvent.Type.MouseMove, at, viewport.mapToGlobal(at), Left, Left, Modifier.NoModifier)
        QApplication.sendEvent(viewport, move)
    qtbot.mouseRelease(viewport, Left, pos=QPoint(60, end.y()))
    assert "gain[1]" in panel.view.textCursor().selectedText()
    assert window.session.cursor == cursor
    qtbot.keyClick(panel.view, Key.Key_C, Modifier.ControlModifier)
    assert "gain[1] = dsigmoid(z[1])" in QApplication.clipboard().text()


def test_the_keyboard_goes_through_the_lines_and_runs_to_them(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    assert panel.view.hasFocus()
    run = window.commands.qt["run-to-line"]
    for _ in range(3):
        qtbot.keyClick(panel.view, Key.Key_Down)
    assert run.isEnabled()
    assert panel.values.text().splitlines()[0] == "a[1] = ?"
    assert panel.values.height() >= panel.values.sizeHint().height()
    qtbot.keyClick(panel.view, Key.Key_Return)
    assert window.session.program.ops[window.session.cursor.op - 1].name == "a[1]"
    qtbot.keyClick(panel.view, Key.Key_Up)
    qtbot.keyClick(window, Key.Key_F10, Modifier.ControlModifier)
    assert window.session.program.ops[window.session.cursor.op - 1].name == "z[1]"
    panel.view.go_to(0)
    assert not run.isEnabled()


def test_the_keys_of_the_window_go_on_working_there(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    qtbot.keyClick(panel.view, Key.Key_4)
    assert window.grain == "phase"
    qtbot.keyClick(panel.view, Key.Key_F10)
    assert window.session.program.ops[window.session.cursor.op].name == "C"
    qtbot.keyClick(panel.view, Key.Key_Space)
    assert window.clock.playing
    qtbot.keyClick(panel.view, Key.Key_Space)
    assert not window.clock.playing


# Values in place


def test_a_line_under_the_pointer_shows_its_values(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    window.clock.seek(0, window.session.program.index("dC_dz[3]") + 1)
    box = panel.view.box_of(number_of(panel, "dC_dz[3]"))
    at = QPointF(50, box.center().y())
    viewport = panel.view.viewport()
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QMouseEvent.Type.MouseMove, at, viewport.mapToGlobal(at), none, none, Modifier.NoModifier)
    QApplication.sendEvent(viewport, move)
    text = re.sub("<[^>]+>", "", QToolTip.text())
    assert text.splitlines() == [
        "dC_dz[3] = [−0.0903, 0.117]  1×2",
        "gain[3] = [0.236, 0.142]  1×2",
        "dC_da[3] = [−0.382, 0.829]  1×2",
    ]
    panel._tell(number_of(panel, "# cost"))
    assert panel.view._over == number_of(panel, "dC_dz[3]")


def test_values_of_a_batch_begin_with_the_example_in_focus() -> None:
    session = Session("circle")
    session.seek(0, session.program.index("a[1]") + 1)
    shown = values_of(session.moment(), ("a[1]",), 8)[0].splitlines()
    assert shown[0] == "a[1]  10×4"
    assert [line.split()[0] for line in shown[1:]] == ["[8]", "[9]", "[0]", "[1]"]
    first = [float(word.replace("−", "-")) for word in shown[1].split()[1:]]
    np.testing.assert_allclose(first, session.tape["a[1]"][8], rtol=5e-3)


def test_values_that_are_not_computed_are_question_marks() -> None:
    session = Session("lecture")
    session.seek(0, session.program.index("z[2]"), 4)
    moment = session.moment()
    assert values_of(moment, ("z[2]", "a[2]"), 0)[0].count("?") == 1
    assert values_of(moment, ("a[2]",), 0) == ["a[2] = ?"]
    session.seek(0, session.program.index("L"), 0)
    assert values_of(session.moment(), ("L", "C"), 0)[0] == "L = ?"


def test_old_and_new_weights_have_their_names() -> None:
    session = Session("lecture")
    session.advance(iterations=1)
    line = next(line for line in lines(session.program) if line.text.startswith("W[1] = "))
    shown = values_of(session.moment(), line.names, 0)
    assert [text.split("  ")[0] for text in shown] == ["W[1]", "W[1] before", "dL_dW[1]"]


def test_the_vectors_of_an_optimizer_have_their_values() -> None:
    training = {"optimizer": "adam", "clip_norm": 1.0, "schedule": "cosine"}
    session = Session(Experiment.load("circle").replace("training", **training))
    program = session.program
    for line in lines(program):
        for op in () if line.op is None else (line.op, line.op + 1):
            session.seek(0, op)
            shown = values_of(session.moment(), line.names, 0)
            assert ("= ?" in shown[0]) == (op == line.op)
            assert not any("= ?" in text for text in shown[len(program.ops[line.op].outputs) :])
    assert {"eta", "g_norm", "clip", "m", "v", "m_hat", "v_hat", "step"} <= {op.name for op in program.ops}


def test_a_large_matrix_shows_its_ends() -> None:
    text = '[network]\nlayers = [2, 300, 1]\n[data]\ndataset = "circle"\n[training]\nbatch_size = 50\n'
    session = Session(Experiment.from_toml(text))
    session.advance(iterations=1)
    shown = "\n".join(values_of(session.moment(), ("theta.W[1]", "dL_db[1]", "rows"), 0)).splitlines()
    assert shown[0] == "W[1]  300×2"
    assert [line.strip() == "…" for line in shown[1:5]] == [False, False, True, False]
    assert shown[5].count(",") == 7
    names = ("theta.W[1]", "theta.W[2]", "dL_db[1]", "rows", "a[1]")
    narrow = "\n".join(values_of(session.moment(), names, 0, 38)).splitlines()
    assert max(map(len, narrow)) <= 38
    assert all("…" in line for line in narrow if line.startswith(("W[2]", "dL_db[1]", "rows")))


# Colours, and both themes


def test_names_have_the_colours_of_their_quantities() -> None:
    text = "dC_dz[1] = gain[1] * dC_da[1]  # a"
    assert [(text[at : at + n], token) for at, n, token in pieces(text)] == [
        ("dC_dz[1]", "dcdz"),
        ("gain[1]", "dcdz"),
        ("dC_da[1]", "dcdz"),
        ("# a", "muted"),
    ]
    assert [token for *_, token in pieces("W[1].T @ np.b(x)")] == ["weight", "dzdw"]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_colour_is_read_on_every_ground(theme) -> None:
    for token in {"text", "muted", *TOKENS.values()}:
        for ground in ("panel", "code-line", "selection"):
            assert contrast(theme[token], theme[ground]) >= 4.5, (token, ground)
    assert contrast(theme["dcdz-arrow"], theme["panel"]) >= 3
    assert contrast(theme["dcdz-arrow"], theme["code-line"]) >= 3


def test_it_follows_the_theme(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    window.clock.seek(0, 2)
    window.toggle_theme()
    assert marked(panel) == ["z[1] = a[0] @ W[1].T + b[1]"]
    block = panel.view.document().findBlockByNumber(number_of(panel, "z[1]"))
    inks = {each.format.foreground().color().name().upper() for each in block.layout().formats()}
    assert {window.theme["weight"], window.theme["bias"]} <= inks


# Export


def test_the_context_menu_has_what_can_be_done(window: Window, qtbot: QtBot) -> None:
    panel = opened(window, qtbot)
    box = panel.view.box_of(number_of(panel, "a[2]"))
    panel.view.customContextMenuRequested.emit(box.center())
    menu = panel.findChild(QMenu)
    assert window.commands.qt["run-to-line"] in menu.actions()
    assert window.commands.qt["run-to-line"].isEnabled()
    assert panel.view.line() == number_of(panel, "a[2]")
    menu.close()


@pytest.mark.parametrize(("command", "write"), [("export-numpy", numpy_script), ("export-torch", torch_script)])
def test_a_script_is_written_where_the_person_says(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, write: Callable
) -> None:
    asked = []

    def dialog(_parent, title, start, _kinds):
        asked.append((title, start))
        return str(tmp_path / "twin.py"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    window.clock.seek(2, 4)
    window.commands.qt[command].trigger()
    text = (tmp_path / "twin.py").read_text(encoding="utf-8")
    assert text == write(iteration_of(window.session))
    assert text.startswith("# Iteration 2 of ")
    assert asked[0][1] == f"lecture-2-{command.removeprefix('export-')}.py"
    assert str(tmp_path / "twin.py") in window.parts.said()


def test_a_script_that_cannot_be_written_is_said(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.py"), ""))
    window.commands.qt["export-numpy"].trigger()
    assert window.failures.dialog is not None
    window.failures.dialog.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.commands.qt["export-torch"].trigger()
    assert list(tmp_path.glob("*.py")) == []
