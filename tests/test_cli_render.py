"""`visprop render`: which moment is painted, and into what file."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

import visprop
from visprop import InputError, Session, system
from visprop.cli import main
from visprop.commands.moments import OPTION
from visprop.debugger.cursor import Cursor
from visprop.experiment.fields import Place
from visprop.files.cursors import read_cursor

paints = pytest.mark.skipif(bool(system.missing(system.GUI)), reason="Qt does not load here")


@pytest.mark.parametrize(
    ("text", "cursor"),
    [
        ("0:0", Cursor(0, 0)),
        ("2:5", Cursor(2, 5)),
        ("0:end", Cursor(0, 31)),
        ("0:31", Cursor(0, 31)),
        ("0:batch", Cursor(0, 1)),
        ("0:rows", Cursor(0, 1)),
        ("3:z[1]", Cursor(3, 2)),
        ("0:dC_dz[2]", Cursor(0, 16)),
        ("0:b[3]", Cursor(0, 31)),
        ("0:z[1]:4", Cursor(0, 1, 4)),
        ("0:1:4", Cursor(0, 1, 4)),
    ],
)
def test_a_moment_in_words(text, cursor):
    assert read_cursor(text, Session("lecture"), Place(OPTION, text)) == cursor


@pytest.mark.parametrize(
    "text", ["", "0", "end", "0:", ":0", "0:1:2:3", "x:0", "0:z[1]:x", "-1:0", "0:-1", "0:z", "1e3:0"]
)
def test_what_is_not_a_moment(text):
    with pytest.raises(InputError, match="--at"):
        read_cursor(text, Session("lecture"), Place(OPTION, text))


def picture(path: Path) -> tuple[int, int]:
    """(width, height) of a PNG file."""
    return struct.unpack(">II", path.read_bytes()[16:24])


@paints
@pytest.mark.parametrize(
    "options",
    [[], ["--at", "0:0"], ["--at", "0:z[1]:4"], ["--at", "0:dC_dz[2]", "--theme", "dark"], ["--at", "7:g"]],
)
def test_a_picture_of_a_moment(tmp_path, capsys, options):
    out = tmp_path / "out.png"
    assert main(["render", "lecture", "-o", str(out), "--size", "1280x800", *options]) == 0
    assert picture(out) == (1280, 800)
    assert capsys.readouterr() == ("", "")


@paints
def test_pictures_differ_by_moment_and_theme_and_by_nothing_else(tmp_path):
    def bytes_of(name: str, *options: str) -> bytes:
        out = tmp_path / f"{name}.png"
        assert main(["render", "lecture", "-o", str(out), *options]) == 0
        return out.read_bytes()

    first = bytes_of("a", "--at", "0:a[1]")
    assert first == bytes_of("b", "--at", "0:3")
    others = bytes_of("c", "--at", "0:a[2]"), bytes_of("d", "--at", "0:a[1]", "--theme", "dark")
    assert len({first, *others}) == 3
    assert picture(tmp_path / "a.png") == (1920, 1080)


@paints
def test_the_storyboard(tmp_path):
    out = tmp_path / "board.png"
    assert main(["render", "xor", "-o", str(out), "--storyboard"]) == 0
    assert min(picture(out)) >= 1000
    assert main(["render", "xor", "-o", str(out), "--storyboard", "--size", "1600x1200", "--theme", "dark"]) == 0
    assert picture(out) == (1600, 1200)


@paints
def test_a_folder_that_does_not_exist_is_one_sentence(tmp_path, capsys):
    out = tmp_path / "nowhere" / "out.png"
    assert main(["render", "lecture", "-o", str(out)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"visprop: {out}: ")
    assert error.count("\n") == 1


@paints
def test_no_display_is_needed_whatever_is_set_for_windows(tmp_path):
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}
    environ["PYTHONPATH"] = str(Path(visprop.__file__).parents[1])
    command = [sys.executable, "-m", "visprop", "render", "lecture", "-o", "out.png"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environ, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert picture(tmp_path / "out.png") == (1920, 1080)


def test_where_qt_does_not_load_the_apt_line_is_said(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(system, "missing", lambda table: ("libEGL.so.1",))
    assert main(["render", "lecture", "-o", str(tmp_path / "out.png")]) == 1
    assert capsys.readouterr().err.endswith("sudo apt install libegl1\n")
    assert not list(tmp_path.iterdir())


@paints
def test_a_moment_from_a_file_brings_its_experiment(tmp_path, capsys):
    moment = tmp_path / "m.toml"
    moment.write_text('at = "0:a[2]"\nexperiment = "xor"\n[look]\nexample = 1\n', encoding="utf-8")
    out = [tmp_path / f"{n}.png" for n in range(3)]
    assert main(["render", "--at", str(moment), "-o", str(out[0])]) == 0
    assert main(["render", "xor", "--at", str(moment), "-o", str(out[1])]) == 0
    assert main(["render", "xor", "--at", "0:a[2]", "-o", str(out[2])]) == 0
    first, second, other = (path.read_bytes() for path in out)
    assert first == second != other  # the other shows the first example
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["render", "circle", "--at", "m.toml"], "of another experiment"),
        (["render", "--at", "no.toml"], "no.toml: "),
        (["render", "--at", "bad.toml"], "bad.toml: look.example: "),
        (["render", "--at", "0:end"], "Name an experiment"),
        (["render"], "Name an experiment"),
        (["--at", "bad.toml"], "bad.toml: look.example: "),
        (["lecture", "--at", "0:nothing"], "--at: 0:nothing: There is no operation"),
    ],
)
def test_a_moment_that_cannot_be_shown_is_one_sentence(tmp_path, monkeypatch, capsys, argv, words):
    monkeypatch.chdir(tmp_path)
    text = 'at = "0:a[2]"\nexperiment = "lecture"\n'
    Path("m.toml").write_text(text, encoding="utf-8")
    Path("bad.toml").write_text(text + "[look]\nexample = 9\n", encoding="utf-8")
    assert main([*argv, "-o", "out.png"] if "render" in argv else argv) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
