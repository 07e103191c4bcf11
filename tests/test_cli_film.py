"""`visprop render` to films and vector graphics: the file holds what was asked for; there is none where it fails."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.paint.test_films import decoded, pixels
from visprop import Session, cli
from visprop.debugger.cursor import Cursor
from visprop.errors import InputError
from visprop.picture.filming import reel, shots
from visprop.picture.look import Look

pytestmark = pytest.mark.usefixtures("qapp")
SHORT = ["--from", "0:dC_dz[3]", "--to", "0:dC_dz[2]", "--size", "640x480", "--fps", "10", "--seconds", "0.3"]


def render(*arguments) -> int:
    return cli.main(["render", *map(str, arguments)])


@pytest.mark.parametrize("ending", [".gif", ".webp", ".mp4", ".webm"])
def test_steps_are_filmed(tmp_path, ending, capsys):
    pytest.importorskip("av"), pytest.importorskip("PIL")
    path = tmp_path / f"film{ending}"
    assert render("lecture", "-o", path, *SHORT) == 0
    assert f"{path}: 7 pictures" in capsys.readouterr().out  # the start, and three of each of two steps
    found = decoded(path)
    assert len(found) == (5 if ending == ".webp" else 7)  # WebP shows equal pictures as one, for longer
    assert found[0].shape == (480, 640, 3)
    assert np.abs(found[-1] - found[0]).max() > 100


def test_the_pictures_in_a_folder_are_those_of_the_moments_and_the_same_each_time(tmp_path):
    for name in ("first", "second"):
        assert render("lecture", "-o", tmp_path / name, *SHORT) == 0
    files = sorted(file.name for file in (tmp_path / "first").iterdir())
    assert files == [f"000{n}.png" for n in range(1, 8)]
    for name in files:
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()
    for name, at in (("0001.png", "0:dC_dz[3]"), ("0004.png", "0:dC_da[2]"), ("0007.png", "0:dC_dz[2]")):
        assert render("lecture", "-o", tmp_path / "one.png", "--at", at, "--size", "640x480") == 0
        shown, alone = (pixels(QImage(str(path))) for path in (tmp_path / "first" / name, tmp_path / "one.png"))
        assert (shown == alone).all()


def test_a_picture_is_a_vector_graphic_or_large_as_its_ending_and_scale_say(tmp_path):
    for name, more, begins in (
        ("a.svg", [], b"<?xml"), ("b.pdf", ["--outlines"], b"%PDF"), ("c.png", ["--scale", "2"], b"\x89PNG")
    ):  # fmt: skip
        assert render("lecture", "-o", tmp_path / name, "--size", "640x480", *more) == 0
        assert (tmp_path / name).read_bytes().startswith(begins)
    image = QImage(str(tmp_path / "c.png"))
    assert (image.width(), image.height()) == (1280, 960)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "{}/a.avi"], ".webm"),
        (["-o", "{}/a.gif", "--from", "1:L", "--to", "0:L"], "exchange"),
        (["-o", "{}/a.gif", "--from", "0:nothing"], "did you mean"),
        (["-o", "{}/a.gif", "--to", "2000:end", "--from", "0:0", "--seconds", "9"], "more than"),
        (["-o", "{}/a.png", "--scale", "5"], "from 1 to 4"),
        (["-o", "{}/a.gif", "--fps", "61"], "from 1 to 60"),
        (["-o", "{}/a.gif", "--seconds", "1_0"], "0.01 to 60"),
        (["-o", "{}/a.gif", "--storyboard"], "storyboard"),
    ],
)
def test_what_cannot_be_is_a_sentence(tmp_path, capsys, monkeypatch, arguments, said):
    from visprop.paint import films

    monkeypatch.setattr(films, "lacking", lambda path: "")
    try:
        code = render("lecture", *(argument.format(tmp_path) for argument in arguments))
    except SystemExit as error:
        code = error.code
    assert code == 2 and said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_without_the_extra_the_command_says_how_to_install_it(tmp_path, capsys, monkeypatch):
    from visprop.paint import films

    found = films.importlib.util.find_spec  # which finds Qt, too
    monkeypatch.setattr(films.importlib.util, "find_spec", lambda name: None if name in ("av", "PIL") else found(name))
    assert render("lecture", "-o", tmp_path / "a.mp4", *SHORT) == 2
    assert "pip install 'visprop[video]'" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_film_walks_over_iterations_and_leaves_the_numbers_alone():
    session = Session("circle")
    session.advance(iterations=3)
    digest = session.tape["theta.W[1]"]
    assert session.cursor == session.end_of(2)
    film = reel(session, Cursor(0, 0), session.end_of(2), "iteration", 2)
    assert [stop.iteration for stop in film.stops] == [0, 1, 2] and film.count == 7
    frames = list(shots(session, Look(640, 360, 0.6), (360, 120), film))
    assert len(frames) == 7 and frames[1] == frames[2] and frames[0] != frames[1]
    assert (session.tape["theta.W[1]"] == digest).all()
    with pytest.raises(InputError, match="exchange"):
        reel(session, Cursor(2, 3), Cursor(1, 0), "op", 1)


@pytest.mark.skipif(os.name == "nt", reason="no resource usage of children there")
@pytest.mark.parametrize(("ending", "most"), [(".mp4", 1_000_000), (".gif", 2_000_000)])
def test_sixty_pictures_of_the_backward_pass_are_small_and_need_little_memory(tmp_path, full, ending, most):
    """Six operations of ten pictures each at 1280x720; peak memory of the whole process at most 500 MB."""
    pytest.importorskip("av"), pytest.importorskip("PIL")
    if not full:
        pytest.skip("takes ten seconds: --full")
    path = tmp_path / f"film{ending}"
    code = (
        "import resource, sys; from visprop.cli import main; code = main(sys.argv[1:]); "
        "print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss); sys.exit(code)"
    )
    steps = ["--from", "0:L", "--to", "0:dC_dz[1]", "--seconds", "0.333", "-o", str(path)]
    command = [sys.executable, "-c", code, "render", "lecture", *steps]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    assert "61 pictures" in done.stdout
    assert path.stat().st_size <= most
    kilobytes = int(done.stdout.split("peak")[1]) / (1024 if sys.platform == "darwin" else 1)
    assert kilobytes <= 500 * 1024
