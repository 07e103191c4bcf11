"""`visprop` itself: the window where there can be one, the main job without it where there cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import visprop
from visprop import InputError, Session, system
from visprop.cli import gui, main
from visprop.commands import headless, qt, window

linux = pytest.mark.skipif(sys.platform != "linux", reason="asks about Linux")
paints = pytest.mark.skipif(bool(system.missing(system.GUI)), reason="Qt does not load here")
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def job(monkeypatch) -> list:
    """Replaces the main job by a note of its arguments."""
    calls = []
    monkeypatch.setattr(
        headless, "run", lambda session, picture: calls.append((session.experiment.source, picture)) or 0
    )
    return calls


@pytest.fixture
def shown(monkeypatch) -> list:
    """Replaces the window by a note of its arguments, on a machine that can show one."""
    calls = []

    class App:
        @staticmethod
        def run(experiment, refused, moment, asked=None):
            calls.append((experiment.source, experiment.title, asked or (refused if moment is None else moment)))
            return 0

    monkeypatch.setattr(qt, "trouble", lambda: "")
    monkeypatch.setattr(system, "display", lambda: system.Display(True))
    monkeypatch.setitem(sys.modules, "visprop.ui", type(sys)("visprop.ui"))
    monkeypatch.setattr(sys.modules["visprop.ui"], "app", App, raising=False)
    return calls


def process(*argv: str, **changes: str) -> subprocess.CompletedProcess:
    environ = {key: value for key, value in os.environ.items() if key not in
               ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}  # fmt: skip
    environ |= {"PYTHONPATH": str(Path(visprop.__file__).parents[1]), **changes}
    command = [sys.executable, "-m", "visprop", *argv]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env=environ)


@linux
@paints
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":4711"}, "DISPLAY=:4711 does not answer"),
    ],
)
def test_without_a_display_the_main_job_is_done(folder, changes, words):
    done = process(**changes)
    assert done.returncode == 0
    assert done.stderr == f"visprop: Working without a window: {words}\n"
    assert "a[3]" in done.stdout
    assert "train_loss: 0.0066" in done.stdout
    assert (folder / "visprop-storyboard.png").read_bytes().startswith(PNG)
    assert [path.name for path in folder.iterdir()] == ["visprop-storyboard.png"]


@linux
@paints
def test_without_a_display_the_given_experiment_is_used(folder):
    done = process("xor")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert "Exclusive or" in done.stdout
    assert (folder / "visprop-storyboard.png").is_file()


def test_the_job_steps_through_and_trains_from_there(capsys):
    assert headless.run(Session("lecture"), False) == 0
    out = capsys.readouterr().out
    assert out.count("iteration 0, epoch 0") == 1
    assert "iterations: 100\nepochs: 100\n" in out
    code = main(["train", "lecture"])
    trained = capsys.readouterr().out
    assert code == 0
    assert trained.splitlines()[2] in out  # the same train_loss


def test_missing_libraries_of_qt_leave_out_the_picture(monkeypatch, capsys, job):
    monkeypatch.setattr(system, "missing", lambda table: ("libGL.so.1",))
    assert main([]) == 1
    assert capsys.readouterr().err.endswith("which this system lacks; install with: sudo apt install libgl1\n")
    assert job == [("lecture", False)]


def test_missing_libraries_of_xcb_leave_out_the_window(monkeypatch, capsys, job):
    lacking = ("libxcb-cursor.so.0",)
    monkeypatch.setattr(qt, "trouble", lambda: "")
    monkeypatch.setattr(system, "display", lambda: system.Display(False, system.lack(lacking), lacking))
    assert main(["circle"]) == 1
    assert capsys.readouterr().err.endswith("sudo apt install libxcb-cursor0\n")
    assert job == [("circle", True)]


def test_the_pair_that_crashes_is_refused_at_the_start(monkeypatch, capsys, job):
    monkeypatch.setattr(system, "unfit", lambda: "PySide6 6.12.0 crashes")
    assert main([]) == 1
    assert capsys.readouterr() == ("", "visprop: PySide6 6.12.0 crashes\n")
    assert job == []


def test_a_qt_that_does_not_load_is_no_stack_trace(monkeypatch, capsys, job):
    monkeypatch.setattr(system, "missing", lambda table: ())
    monkeypatch.setattr(system, "display", lambda: system.Display(True))
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    assert main([]) == 1
    assert "Working without a window: Qt cannot be loaded" in capsys.readouterr().err
    assert job == [("lecture", False)]


def test_data_that_cannot_be_used_is_one_sentence_without_a_display_too(folder, monkeypatch, capsys, job):
    Path("table.toml").write_text('[network]\nlayers = [1, 1]\n[data]\ncsv = "no.csv"\n')
    monkeypatch.setattr(qt, "trouble", lambda: "")
    monkeypatch.setattr(system, "display", lambda: system.Display(False, "no display"))
    assert main(["table.toml"]) == 2
    assert capsys.readouterr().err.startswith("visprop: table.toml: data.csv: ")
    assert job == []


def test_the_window_opens_on_the_lecture(shown):
    assert main([]) == 0
    assert shown == [("lecture", "Lecture network", None)]


def test_the_window_opens_on_what_is_named(shown):
    assert main(["xor"]) == 0
    assert shown == [("xor", "Exclusive or", None)]


def test_a_file_that_cannot_be_used_opens_no_window(capsys, shown):
    assert main(["no-such.toml"]) == 2
    assert capsys.readouterr().err.startswith("visprop: no-such.toml: ")
    assert shown == []


def test_without_a_terminal_the_window_says_it(monkeypatch, shown):
    monkeypatch.setattr(sys, "argv", ["visprop-gui", "no-such.toml"])
    assert gui() == 0
    ((name, _, refused),) = shown
    assert name == window.DEFAULT
    assert isinstance(refused, InputError)
    assert refused.source == "no-such.toml"


def test_the_window_opens_at_a_moment(folder, shown):
    Path("m.toml").write_text('at = "4:g"\nexperiment = "xor"\n[look]\nexample = 2\n', encoding="utf-8")
    for argv in (["--at", "m.toml"], ["xor", "--at", "4:g"]):
        assert main(argv) == 0
        name, title, moment = shown.pop()
        assert (name, title) == ("xor", "Exclusive or")
        assert moment.session.cursor == moment.cursor == moment.session.cursor_at(4, moment.cursor.op)
        assert moment.session.tape.computed("g")


def test_a_table_or_the_experiment_for_one_is_asked_about_in_the_window(shown, capsys, monkeypatch):
    assert main(["rows.csv"]) == main(["hw01", "--set", "data.features=top 9"]) == 0
    assert [call[2] for call in shown] == [("rows.csv", []), ("hw01", ["data.features=top 9"])]
    monkeypatch.setattr(system, "display", lambda: system.Display(False, "no display"))
    assert main(["rows.csv"]) == main(["hw01"]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert "rows.csv" in first and "no display" in first and "data.csv=FILE" in second
