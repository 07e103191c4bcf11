"""Films: the pictures that went in come out again, the same bytes each time, whole or not at all."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from visprop.errors import InputError
from visprop.paint import films, pictures
from visprop.picture.formula import Words
from visprop.picture.frame import Box, Disc, Frame, Stroke, Text
from visprop.picture.theme import LIGHT
from visprop.storage import NotSaved

pytestmark = pytest.mark.usefixtures("qapp")
COUNT, WIDTH, HEIGHT = 7, 161, 91  # odd sides: encoders want even ones
LINE = Box(20, 20, 90, 40, "a-fill", Stroke("dcdz-arrow", 2))


def shown(number: int) -> QImage:
    disc = Disc(20.0 + 15 * number, 45.0, 12.0, "pulse", Stroke("text", 2.0))
    frame = Frame(WIDTH, HEIGHT, (LINE, Text(60, 75, Words(f"picture {number}"), 15.0), disc))
    return pictures.to_image(frame, LIGHT)


def shots(count: int = COUNT):
    return (shown(number) for number in range(count))


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def decoded(path) -> list[np.ndarray]:
    """The pictures of a film, read by Pillow or PyAV's decoders."""
    if path.suffix == ".webp":
        from PIL import Image, ImageSequence

        with Image.open(path) as film:
            return [np.asarray(each.convert("RGB")).astype(int) for each in ImageSequence.Iterator(film)]
    av = pytest.importorskip("av")
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="rgb24").astype(int) for frame in film.decode(video=0)]


@pytest.mark.parametrize(("suffix", "far"), [(".gif", 3), (".webp", 0), (".mp4", 14), (".webm", 18)])
def test_the_pictures_come_out_again(tmp_path, suffix, far):
    """`far`: the mean distance of a pixel, of 255; the films with half the colours lose some at thin red lines."""
    pytest.importorskip("av"), pytest.importorskip("PIL")
    path = tmp_path / f"film{suffix}"
    assert films.write_film(path, shots(), 10) == COUNT
    found = decoded(path)
    assert len(found) == COUNT
    for number, picture in enumerate(found):
        assert picture.shape == (HEIGHT + 1, WIDTH + 1, 3)
        wrong = np.abs(picture[:HEIGHT, :WIDTH] - pixels(shown(number)))
        assert wrong.mean() <= far / 3
        assert abs(picture[30, 60] - pixels(shown(number))[30, 60]).max() <= far  # the middle of a fill


def test_a_gif_holds_the_colours_of_fills_exactly(tmp_path):
    pytest.importorskip("av"), pytest.importorskip("PIL")
    films.write_film(tmp_path / "film.gif", shots(), 50)
    for number, picture in enumerate(decoded(tmp_path / "film.gif")):
        assert (picture[5, 5] == pixels(shown(number))[5, 5]).all()
        assert (picture[25, 105] == pixels(shown(number))[25, 105]).all()


@pytest.mark.parametrize("name", ["film.gif", "film.webp", "film.mp4", "film.webm"])
def test_the_same_pictures_are_the_same_bytes(tmp_path, name):
    pytest.importorskip("av"), pytest.importorskip("PIL")
    first, second = tmp_path / "1", tmp_path / "2"
    for folder in (first, second):
        folder.mkdir()
        films.write_film(folder / name, shots(3), 25)
    assert (first / name).read_bytes() == (second / name).read_bytes()


def test_a_folder_gets_the_pictures_by_number(tmp_path):
    told = []
    assert films.write_film(tmp_path / "steps", shots(3), tell=told.append) == 3
    assert [file.name for file in sorted((tmp_path / "steps").iterdir())] == ["0001.png", "0002.png", "0003.png"]
    assert told == [1, 2, 3]
    for number in range(3):
        assert (pixels(QImage(str(tmp_path / "steps" / f"000{number + 1}.png"))) == pixels(shown(number))).all()


def test_a_folder_with_something_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("kept")
    with pytest.raises(NotSaved, match="not empty"):
        films.write_film(tmp_path, shots())
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


class Given(Exception):
    """Someone gave up."""


@pytest.mark.parametrize("name", ["film.gif", "film.mp4", "folder"])
def test_what_is_given_up_leaves_nothing(tmp_path, name):
    if name != "folder":
        pytest.importorskip("av"), pytest.importorskip("PIL")

    def give_up(number: int) -> None:
        if number == 3:
            raise Given

    with pytest.raises(Given):
        films.write_film(tmp_path / name, shots(), tell=give_up)
    assert list(tmp_path.iterdir()) == []


def test_an_old_film_survives_one_that_fails(tmp_path):
    pytest.importorskip("av"), pytest.importorskip("PIL")
    (tmp_path / "film.gif").write_bytes(b"old")

    def broken():
        yield shown(0)
        raise Given

    with pytest.raises(Given):
        films.write_film(tmp_path / "film.gif", broken())
    assert (tmp_path / "film.gif").read_bytes() == b"old"


def test_other_names_and_no_pictures_are_a_sentence(tmp_path, monkeypatch):
    with pytest.raises(InputError, match=r"\.webm"):
        films.write_film(tmp_path / "film.avi", shots())
    monkeypatch.setattr(films.importlib.util, "find_spec", lambda name: None)
    assert films.lacking("folder") == ""
    assert "pip install 'visprop[video]'" in films.lacking("a.mp4")
    with pytest.raises(InputError, match="PyAV, Pillow"):
        films.write_film(tmp_path / "film.mp4", shots())
    monkeypatch.undo()
    if not films.lacking("a.gif"):
        with pytest.raises(InputError, match="no picture"):
            films.write_film(tmp_path / "film.gif", iter(()))
    assert list(tmp_path.iterdir()) == []
