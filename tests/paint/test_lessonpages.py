"""A lesson as pictures, a hand-out and a film: a page for each press, or for each scene as it ends."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from visprop.cli import main
from visprop.lesson import Player, Position
from visprop.lesson.reading import load
from visprop.paint import lessonpages
from visprop.picture.theme import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

LESSON = """
title = "Small"
experiment = "lecture"

[[scenes]]
id = "one"
title = "One"
text = "A long text. {text}"
at = "0:batch"
steps = ["step op", "view backward"]

[[scenes]]
id = "two"
title = "Two"
text = "And {{a[1][0, 0]}}."
at = "0:a[1]"

[[scenes.questions]]
text = "How large?"
answer = "a[1][0, 1]"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(LESSON.format(text="word " * 30), encoding="utf-8")
    return path


def test_a_folder_has_a_picture_for_each_press(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    assert main(["render", str(file), "-o", str(folder), "--size", "640x480"]) == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"00{n}-{name}.png" for n, name in enumerate(
        ("one-00", "one-01", "one-02", "two-00", "two-01", "two-02"), 1)]  # fmt: skip
    images = [QImage(str(folder / name)) for name in names]
    assert all((image.width(), image.height()) == (640, 480) for image in images)
    assert all(one != other for one, other in itertools.pairwise(images))


def test_a_handout_has_a_page_for_each_scene_in_its_last_state(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.pdf"
    assert main(["render", str(file), "-o", str(out), "--size", "800x600", "--theme", "dark"]) == 0
    pages = re.search(rb"/Type /Pages.*?/Count (\d+)", out.read_bytes(), re.DOTALL)
    assert int(pages[1]) == 2
    player = Player(load(file))
    assert [at.press for at in lessonpages.pages(player, whole=False)] == [2, 2]


def test_a_film_shows_each_step_on_its_way_and_rests(file: Path) -> None:
    pictures = list(lessonpages.film(Player(load(file)), LIGHT, (640, 480)))
    moving, resting = round(lessonpages.FPS * lessonpages.MOVING_S), round(lessonpages.FPS * lessonpages.RESTING_S)
    assert len(pictures) == moving + 6 * resting
    assert pictures[resting] != pictures[resting + moving // 2] != pictures[resting + moving]


def test_board_network_and_formula_fill_the_page(file: Path) -> None:
    player = Player(load(file), position=Position(1, 2))
    for size in ((640, 480), (1280, 720), (1920, 1080)):
        page = lessonpages.page_of(player, size)
        assert (page.width, page.height) == size and len(page.frames) == 3


def test_options_of_a_moment_are_refused_for_a_lesson(file: Path, tmp_path: Path, capsys) -> None:
    for given in (["--view", "both"], ["--at", "0:end"], ["--set", "training.seed=3"], ["-o", str(tmp_path / "x.png")]):
        assert main(["render", str(file), "-o", str(tmp_path / "x"), *given]) == 2
        assert "lesson" in capsys.readouterr().err


def test_sheet_and_key_are_files_of_their_own(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    out = tmp_path / "sheet.pdf"
    given = ["lesson", "worksheet", "backpropagation", "--scene", "product", "-o", str(out)]
    assert main([*given, "--seed", "4"]) == 0
    counts = [
        int(re.search(rb"/Type /Pages.*?/Count (\d+)", file.read_bytes(), re.DOTALL)[1])
        for file in (out, tmp_path / "sheet-key.pdf")
    ]
    assert counts == [1, 2]
    assert main(["lesson", "worksheet", "backpropagation"]) == 2
    assert "--scene" in capsys.readouterr().err
