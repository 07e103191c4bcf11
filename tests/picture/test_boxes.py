"""Formulas are laid out as mathematics is, and their boxes hold all that is drawn."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from visprop.picture import boxes, glyphs
from visprop.picture.formula import Columns, Fraction, Framed, Number, Paren, Row, Script, Space, Sum, Symbol, Words
from visprop.picture.frame import Text
from visprop.picture.quantity import Quantity


def digits(text):
    return Symbol(text, upright=True)


def number(text, token=""):
    return Number(text, Quantity(None, "z[1]"), token)


def row(*parts):
    return Row(parts)


def z(layer=1, neuron=1, token=""):
    return Script(Symbol("z", token), digits(str(neuron)), digits(f"({layer})"))


def ink(run):
    low, high = glyphs.ink(run.face, run.text)
    return run.y - high * run.px, run.y - low * run.px


def width(run):
    return glyphs.advance(run.face, run.text) * run.px


def only(placed, text):
    found = [run for run in placed.runs if glyphs.plain(run.text) == text]
    assert len(found) == 1, placed.text
    return found[0]


def test_letters_are_italic_and_digits_upright_where_asked():
    runs = boxes.layout(row(Symbol("zh∂σC"), digits("z2")), 20.0).runs
    assert [run.text for run in runs] == ["\U0001d467\u210e\U0001d715\U0001d70e\U0001d436", "z2"]
    assert {run.face for run in runs} == {"math"}
    assert glyphs.plain(runs[0].text) == "zh∂σC"


def test_words_numbers_and_their_width():
    placed = boxes.layout(row(Words("loss "), number("−0.12")), 10.0)
    assert [run.face for run in placed.runs] == ["text", "text-bold"]
    assert placed.w == pytest.approx(sum(width(run) for run in placed.runs))
    assert placed.runs[1].x == pytest.approx(width(placed.runs[0]))


def test_a_number_is_as_high_as_its_digits_so_that_it_stands_in_the_middle_of_a_box():
    placed = boxes.layout(number("0.98"), 20.0)
    assert placed.ascent == pytest.approx(glyphs.metrics()["faces"]["text-bold"]["digit_height"] * 20, abs=0.3)
    assert placed.descent < 0.4


def test_words_have_one_height_whatever_they_say():
    one, other = boxes.layout(Words("ace"), 16.0), boxes.layout(Words("(Ågj)"), 16.0)
    assert (one.ascent, one.descent) == (other.ascent, other.descent)
    top, bottom = ink(other.runs[0])
    assert -top <= other.ascent
    assert bottom <= other.descent


def test_scripts_stand_over_each_other_and_do_not_touch():
    placed = boxes.layout(z(), 40.0)
    base, sub, sup = only(placed, "z"), only(placed, "1"), only(placed, "(1)")
    assert sub.x == sup.x >= width(base)
    assert sub.px == sup.px == pytest.approx(28.0)
    assert sup.y < base.y < sub.y
    assert ink(sub)[0] - ink(sup)[1] >= 0.149 * 40


def test_scripts_are_never_under_twelve_pixels_unless_the_text_is():
    assert boxes.layout(z(), 14.0).smallest == 12.0
    assert boxes.layout(z(), 10.0).smallest == 10.0
    assert boxes.layout(Fraction(Symbol("C"), z()), 14.0).smallest == 12.0
    assert boxes.layout(Space(1), 14.0).smallest == float("inf")


def test_a_fraction_is_centred_on_its_rule_and_the_rule_on_the_axis():
    placed = boxes.layout(Fraction(Symbol("∂C", "dcdz"), row(Symbol("∂"), z()), "dcdz"), 30.0)
    (rule,), over = placed.rules, only(placed, "∂C")
    assert rule.y + rule.h / 2 == pytest.approx(-glyphs.constants()["axis"] * 30.0)
    assert over.x + width(over) / 2 == pytest.approx(rule.x + rule.w / 2)
    assert ink(over)[1] < rule.y - 3
    assert all(ink(run)[0] > rule.y + rule.h + 3 for run in placed.runs if run is not over)
    assert rule.token == "dcdz"
    assert {run.token for run in placed.runs} == {"dcdz"}
    assert rule.w >= max(width(over), placed.w * 0.8)


@pytest.mark.parametrize(
    ("parts", "gaps"),
    [
        ((Symbol("a"), Symbol("="), Symbol("b")), [5 / 18, 5 / 18]),
        ((Symbol("a"), Symbol("+"), number("2")), [4 / 18, 4 / 18]),
        ((Symbol("="), Symbol("−"), Symbol("b")), [5 / 18, 0]),
        ((Symbol("−"), Symbol("b")), [0]),
        ((digits("("), Symbol("−"), digits(")")), [0, 0]),
        ((Symbol("w"), Symbol("a")), [0]),
        ((Symbol("a"), Row((Symbol("·"), Symbol("b")))), [4 / 18, 4 / 18]),
        ((Symbol("a"), digits(","), Symbol("b")), [0, 3 / 18]),
        ((Symbol("a ="), Words("1")), [5 / 18, 5 / 18]),
        ((number("1"), Symbol("+b")), [4 / 18, 4 / 18]),
        ((Symbol("a"), Space(0.5), digits("="), Symbol("b")), [0.5, 5 / 18]),
    ],
)
def test_operators_have_air_and_signs_have_none(parts, gaps):
    runs = boxes.layout(Row(parts), 36.0).runs
    between = [(b.x - a.x - width(a)) / 36.0 for a, b in pairwise(runs)]
    assert between == pytest.approx(gaps)


def test_operators_inside_one_symbol_have_the_same_air_and_its_spaces_do_not_count():
    parts = boxes.layout(row(Symbol("a"), Symbol("="), Symbol("b")), 20.0)
    for text in ("a=b", "a = b"):
        assert [run.x for run in boxes.layout(Symbol(text), 20.0).runs] == pytest.approx([run.x for run in parts.runs])
    assert len(boxes.layout(Script(Symbol("e"), None, Symbol("a+b")), 20.0).runs) == 4


@pytest.mark.parametrize("symbol", ["ŷ", "y−ŷ"])
def test_a_hat_stands_over_its_letter(symbol):
    *_, letter, hat = boxes.layout(Symbol(symbol), 40.0).runs
    assert (glyphs.plain(letter.text), hat.text) == ("y", "ˆ")
    assert ink(hat)[1] < ink(letter)[0]
    assert letter.x < hat.x < letter.x + width(letter)


@pytest.mark.parametrize("inside", [Symbol("z"), z(), Fraction(Symbol("C"), z()), Fraction(Fraction(z(), z()), z())])
def test_parentheses_grow_with_what_they_hold(inside):
    placed, bare = boxes.layout(Paren(inside, "muted"), 30.0), boxes.layout(inside, 30.0)
    left, right = placed.runs[0], placed.runs[-1]
    assert (glyphs.plain(left.text), glyphs.plain(right.text)) == ("(", ")")
    top, bottom = ink(left)
    assert top <= -0.8 * bare.ascent
    assert bottom >= 0.8 * bare.descent
    assert (top + bottom) / 2 == pytest.approx(-glyphs.constants()["axis"] * 30.0, abs=0.6)
    assert left.token == right.token == "muted"
    assert all(run.token == "" for run in placed.runs[1:-1])


def test_a_sum_has_its_limit_under_its_sign():
    placed = boxes.layout(Sum(Symbol("i"), z(), "muted"), 30.0)
    sign, limit, body = only(placed, "∑"), only(placed, "i"), only(placed, "z")
    assert sign.x + width(sign) / 2 == pytest.approx(limit.x + width(limit) / 2)
    assert ink(limit)[0] > ink(sign)[1]
    assert limit.y > body.y
    assert body.x >= sign.x + width(sign)
    assert (sign.token, limit.token, body.token) == ("muted", "", "")
    assert boxes.layout(Sum(None, Symbol("a")), 30.0).descent < placed.descent


def test_a_frame_goes_around_its_part():
    placed = boxes.layout(row(Symbol("a"), Framed(z(), "dzdw-tint", "a-line")), 30.0)
    (plate,), run = placed.plates, only(placed, "z")
    assert plate.x < run.x
    assert plate.x + plate.w == pytest.approx(placed.w)
    assert (-plate.y, plate.y + plate.h) == pytest.approx((placed.ascent, placed.descent))
    assert (plate.fill, plate.line) == ("dzdw-tint", "a-line")


def test_columns_stand_under_each_other():
    cells = ((z(), Symbol("="), Symbol("w")), (number("0.25"), Symbol("≈"), number("−1")))
    placed = boxes.layout(Columns(cells), 40.0)
    above, below = only(placed, "w"), only(placed, "−1")
    assert above.x + width(above) / 2 == pytest.approx(below.x + width(below) / 2)
    assert ink(below)[0] > ink(only(placed, "1"))[1]
    assert below.px == pytest.approx(0.76 * 40)
    assert len({run.y for run in placed.runs if run.px < 31 and run.face == "text-bold"}) == 1


def test_a_column_of_equal_frames_is_one_frame():
    framed = [Framed(part, "dcdz-tint", "dcdz-arrow") for part in (Symbol("a"), number("0.5"))]
    together = boxes.layout(Columns(((framed[0], z()), (framed[1], z()))), 30.0)
    (plate,) = together.plates
    assert (-plate.y, plate.y + plate.h) == pytest.approx((together.ascent, together.descent))
    other = Framed(number("0.5"), "dzdw-tint", "a-line")
    assert len(boxes.layout(Columns(((framed[0], z()), (other, z()))), 30.0).plates) == 2


def test_columns_need_equally_long_rows():
    with pytest.raises(ValueError, match="argument"):
        boxes.layout(Columns(((z(), z()), (z(),))), 20.0)


def test_what_the_fonts_lack_goes_to_the_system():
    placed = boxes.layout(Words("σ 损失 한"), 20.0)
    faces = [(run.face, run.text) for run in placed.runs]
    assert faces == [("text", "σ "), ("han-sc", "损失"), ("text", " "), ("system", "한")]
    assert placed.w == pytest.approx(width(placed.runs[0]) + width(placed.runs[2]) + 60.0)


@pytest.mark.parametrize(
    ("align", "x", "y"),
    [
        ("center", -0.5, -0.5), ("left", 0, -0.5), ("right", -1, -0.5),
        ("baseline-left", 0, None), ("baseline-center", -0.5, None), ("baseline-right", -1, None),
    ],
)  # fmt: skip
def test_bounds_follow_the_alignment(align, x, y):
    text = Text(100.0, 50.0, z(), 20.0, align=align)
    placed = boxes.layout(text.formula, 20.0)
    top = -placed.ascent if y is None else y * placed.h
    assert boxes.bounds(text) == pytest.approx((100 + x * placed.w, 50 + top, placed.w, placed.h))


leaves = st.one_of(
    st.builds(Symbol, st.sampled_from(["z", "C", "∂z/∂w", "a + b", "ŷ", "σ′", "∂C"]), st.sampled_from(["", "dcdz"])),
    st.builds(digits, st.sampled_from(["1", "(2)", "=", "·", "12,3"])),
    st.builds(number, st.sampled_from(["?", "−0.00357", "+2"])),
    st.builds(Words, st.sampled_from(["gain", "Åg", "中"])),
    st.builds(Space, st.sampled_from([0.0, 0.5])),
)
formulas = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda parts: Row(tuple(parts))),
        st.builds(Fraction, inner, inner),
        st.builds(Script, inner, st.none() | inner, st.none() | inner),
        st.builds(Sum, st.none() | inner, inner),
        st.builds(Paren, inner),
        st.builds(Framed, inner, st.just("panel"), st.just("line")),
        st.lists(st.tuples(inner, inner), min_size=1, max_size=3).map(lambda rows: Columns(tuple(rows))),
    ),
    max_leaves=8,
)


@given(formulas)
def test_the_box_holds_all_that_is_drawn(formula):
    placed = boxes.layout(formula, 32.0)
    slack = 0.03 * 32
    for run in placed.runs:
        top, bottom = ink(run)
        assert run.x >= -slack
        assert run.x + width(run) <= placed.w + slack
        assert -placed.ascent - slack <= top
        assert bottom <= placed.descent + slack
    for mark in (*placed.rules, *placed.plates):
        assert -slack <= mark.x <= mark.x + mark.w <= placed.w + slack
        assert -placed.ascent - slack <= mark.y <= mark.y + mark.h <= placed.descent + slack


@given(formulas)
def test_twice_the_size_is_twice_the_picture(formula):
    one, two = boxes.layout(formula, 800.0), boxes.layout(formula, 1600.0)
    assert (two.w, two.ascent, two.descent) == pytest.approx((2 * one.w, 2 * one.ascent, 2 * one.descent), abs=1e-6)
    assert [run.x for run in two.runs] == pytest.approx([2 * run.x for run in one.runs], abs=1e-6)
