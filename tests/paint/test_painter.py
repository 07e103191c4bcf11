"""Shapes become the right pixels, and every text leaves a record."""

import pytest
from PySide6.QtGui import QColor, QImage

from visprop.paint import pictures
from visprop.paint.tools import mixed
from visprop.picture import boxes
from visprop.picture.formula import Framed, Number, Row, Script, Symbol, Words
from visprop.picture.frame import Arrow, Box, Disc, Frame, Polyline, Stroke, Text
from visprop.picture.quantity import Quantity
from visprop.picture.theme import DARK, LIGHT, contrast

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = 100


def painted(*shapes, theme=LIGHT, scale=1.0, background="canvas", moving=()):
    return pictures.to_image(Frame(SIZE, SIZE, tuple(shapes), moving, background=background), theme, scale)


def colour(image, x, y):
    return image.pixelColor(round(x), round(y)).name().upper()


def ink_box(image, ground="#FFFFFF"):
    """Smallest rectangle (left, top, right, bottom) that holds every pixel that is clearly not the ground."""
    bare = QColor(ground).lightness()
    far = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if abs(image.pixelColor(x, y).lightness() - bare) > 60
    ]
    xs, ys = [x for x, _ in far], [y for _, y in far]
    return (min(xs), min(ys), max(xs) + 1, max(ys) + 1) if far else None


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_background_box_and_disc_take_the_colours_of_the_theme(theme):
    image = painted(
        Box(10, 10, 30, 20, "a-fill"), Disc(70, 70, 20, "layer1-fill", Stroke("layer1-line", 4)), theme=theme
    )
    assert colour(image, 2, 2) == theme["canvas"]
    assert [colour(image, x, y) for x, y in ((10, 10), (39, 29), (40, 29), (39, 30))] == [
        theme["a-fill"], theme["a-fill"], theme["canvas"], theme["canvas"],
    ]  # fmt: skip
    assert colour(image, 70, 70) == theme["layer1-fill"]
    assert colour(image, 70, 50) == theme["layer1-line"]


def test_a_box_without_fill_is_hollow_and_round_corners_are_cut():
    image = painted(Box(10, 10, 60, 60, "", Stroke("text", 2), 12), background="panel")
    assert colour(image, 40, 40) == LIGHT["panel"]
    assert colour(image, 40, 10) == LIGHT["text"]
    assert colour(image, 11, 11) == LIGHT["panel"]


@pytest.mark.parametrize(("width", "scale"), [(1.0, 1.0), (2.0, 1.0), (2.0, 1.5), (1.0, 2.0)])
def test_lines_of_still_boxes_are_crisp(width, scale):
    image = painted(Box(10.3, 10.4, 50.2, 40.3, "", Stroke("text", width)), scale=scale)
    column = {colour(image, 35 * scale, y) for y in range(round(25 * scale))}
    assert column == {LIGHT["canvas"], LIGHT["text"]}


def test_what_moves_is_not_pulled_to_the_grid():
    image = painted(moving=(Box(10.5, 10, 20, 20, "text"),))
    assert colour(image, 10, 20) not in (LIGHT["canvas"], LIGHT["text"])


def test_an_arrow_has_a_shaft_and_a_head_whose_tip_is_its_end():
    image = painted(Arrow((10, 50), (90, 50), Stroke("plus", 4), 20))
    assert colour(image, 40, 50) == LIGHT["plus"]
    assert colour(image, 40, 54) == LIGHT["canvas"]
    assert colour(image, 71, 54) == LIGHT["plus"]
    left, top, right, bottom = ink_box(image)
    assert (left, right) == (10, pytest.approx(90, abs=2))
    assert (top + bottom) / 2 == pytest.approx(50, abs=1)
    assert bottom - top > 12


def test_an_arrow_of_no_length_is_nothing_and_a_short_one_is_only_its_head():
    assert ink_box(painted(Arrow((50, 50), (50, 50), Stroke("text", 4), 20))) is None
    left, _, right, _ = ink_box(painted(Arrow((40, 50), (50, 50), Stroke("text", 4), 20)))
    assert left >= 40
    assert right <= 50


def test_the_core_of_an_arrow_is_dashed():
    image = painted(Arrow((90, 50), (5, 50), Stroke("dcdz-arrow", 14), 20, core="canvas"))
    row = [colour(image, x, 50) for x in range(30, 88)]
    assert {LIGHT["canvas"], LIGHT["dcdz-arrow"]} <= set(row)
    assert {colour(image, x, 45) for x in range(30, 88)} == {LIGHT["dcdz-arrow"]}


def test_dashes_are_as_long_as_they_say():
    image = painted(Arrow((0, 50), (100, 50), Stroke("text", 4, (9, 6)), 0))
    assert [colour(image, x, 50) == LIGHT["text"] for x in range(90)] == [x % 15 < 9 for x in range(90)]


def test_an_opacity_is_mixed_with_the_background():
    assert mixed("#000000", "#FFFFFF", 0.25) == "#bfbfbf"
    image = painted(Arrow((0, 50), (100, 50), Stroke("text", 4, (), 0.5), 0))
    assert colour(image, 50, 50) == mixed(LIGHT["text"], LIGHT["canvas"], 0.5).upper()


def test_polylines_are_open_and_filled_ones_closed():
    corners = ((20.0, 20.0), (80.0, 20.0), (80.0, 80.0))
    opened, closed = (
        painted(Polyline(corners, Stroke("text", 3))),
        painted(Polyline(corners, Stroke("text", 3), "a-fill")),
    )
    assert (colour(opened, 50, 50), colour(opened, 70, 30)) == (LIGHT["canvas"], LIGHT["canvas"])
    assert (colour(closed, 50, 50), colour(closed, 70, 30)) == (LIGHT["text"], LIGHT["a-fill"])
    assert colour(painted(Polyline(corners, None, "plus")), 70, 30) == LIGHT["plus"]


def test_later_shapes_lie_over_earlier_ones_and_moving_ones_over_all():
    still = (Box(10, 10, 50, 50, "plus"), Box(10, 10, 50, 50, "minus"))
    assert colour(painted(*still), 30, 30) == LIGHT["minus"]
    assert colour(painted(*still, moving=(Disc(30, 30, 9, "pulse"),)), 30, 30) == LIGHT["pulse"]


FORMULAS = [
    Words("Ågj"), Symbol("C"), Number("−0.98", Quantity(0.98, "a[1]"), bold=True),
    Row((Symbol("∂z"), Words(" = "), Script(Symbol("a"), Symbol("1", upright=True), Symbol("(2)", upright=True)))),
]  # fmt: skip


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize(("px", "scale"), [(14.0, 1.0), (20.0, 2.0), (24.0, 4.0)])
@pytest.mark.parametrize("align", ["center", "baseline-right", "left"])
def test_text_is_painted_inside_its_bounds_and_fills_them(formula, px, scale, align):
    at = {"center": (50, 50), "baseline-right": (98, 50), "left": (2, 50)}[align]
    text = Text(*at, formula, px, align=align)
    x, y, w, h = boxes.bounds(text)
    left, top, right, bottom = (edge / scale for edge in ink_box(painted(text, scale=scale)))
    assert x - 1.2 <= left <= x + 0.25 * px
    assert x + w - 0.25 * px <= right <= x + w + 1.2
    assert y - 1 <= top
    assert bottom <= y + h + 1


def test_a_number_stands_in_the_middle():
    left, top, right, bottom = ink_box(painted(Text(50, 50, FORMULAS[2], 24.0), scale=3.0))
    assert (top + bottom) / 6 == pytest.approx(50, abs=0.7)
    assert (left + right) / 6 == pytest.approx(50, abs=1.2)


def test_characters_that_the_fonts_lack_do_not_stop_the_painting_nor_leave_their_place():
    text = Text(2, 50, Words("损失 L"), 20.0, align="left")
    box = ink_box(painted(text))
    assert box is None or box[2] <= 2 + boxes.bounds(text)[2] + 1


def record_of(*shapes, theme=LIGHT):
    record = []
    pictures.to_image(Frame(SIZE, SIZE, tuple(shapes)), theme, 1.0, record)
    return record


def test_every_text_is_recorded_with_its_box_size_and_colours():
    text = Text(50, 50, FORMULAS[3], 30.0, "dzdw", "center", "dzdw-tint", "edge 1 0 0")
    (drawn,) = record_of(Box(0, 0, 9, 9, "plus"), text, Text(5, 5, Words(""), 12.0))
    assert (drawn.x, drawn.y, drawn.w, drawn.h) == pytest.approx(boxes.bounds(text))
    assert drawn.px == pytest.approx(21.0)
    assert (drawn.ink, drawn.behind) == (LIGHT["dzdw"], LIGHT["dzdw-tint"])
    assert drawn.id == "edge 1 0 0"
    assert "∂z" in drawn.text


def test_the_record_names_the_pair_with_the_least_contrast():
    parts = Row((Words("a", "text"), Words("b", "line"), Framed(Words("c", "text"), "selection-line", "line")))
    (drawn,) = record_of(Text(50, 50, parts, 20.0))
    assert (drawn.ink, drawn.behind) == (LIGHT["line"], LIGHT["canvas"])
    (drawn,) = record_of(Text(50, 50, Row((parts.parts[0], parts.parts[2])), 20.0))
    assert (drawn.ink, drawn.behind) == (LIGHT["text"], LIGHT["selection-line"])
    assert contrast(drawn.ink, drawn.behind) < contrast(LIGHT["text"], LIGHT["canvas"])


def test_painting_twice_gives_the_same_picture():
    shapes = (
        Text(50, 50, FORMULAS[3], 20.0),
        Disc(30, 30, 11.3, "plus"),
        Arrow((3, 4), (90, 70), Stroke("minus", 2), 9),
    )
    assert painted(*shapes) == painted(*shapes)


def test_an_unknown_token_is_an_error():
    with pytest.raises(KeyError):
        pictures.to_image(Frame(SIZE, SIZE, (Box(1, 1, 5, 5, "rot"),)), LIGHT)


def test_a_png_is_written_whole_and_read_back(tmp_path):
    frame = Frame(SIZE, SIZE, (Disc(50, 50, 30, "plus"),))
    pictures.write_png(frame, LIGHT, tmp_path / "a.png", 2.0)
    image = QImage(str(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (200, 200)
    assert colour(image, 100, 100) == LIGHT["plus"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_png_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(OSError, match="not saved"):
        pictures.write_png(Frame(9, 9, ()), LIGHT, tmp_path / "no" / "a.png")
