"""The bundled fonts are what `metrics.json` says, at every size."""

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from visprop.paint import fonts
from visprop.picture import glyphs

FACES = ["text", "text-bold", "mono", "math"]
NEEDED = "∂Σ∞½′⋮−→≈·×÷–—“”…°⁻⁰¹²³⁴⁵⁶⁷⁸⁹ŷθησλ0123456789abcABC"
SIXTY_FOURTH = 1.0001 / 64  # Qt keeps advances in 26.6 fixed point


@pytest.fixture(autouse=True)
def _application(qapp):
    """Fonts need an application."""


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("px", [12.0, 19.5, 34.0, 100.0])
def test_advances_are_those_of_the_font(face, px):
    font, text = fonts.raw(face, px), "".join(glyphs.metrics()["faces"][face]["advance"])
    found = font.advancesForGlyphIndexes(font.glyphIndexesForString(text), QRawFont.LayoutFlag.SeparateAdvances)
    assert len(found) == len(text)
    for character, advance in zip(text, found, strict=True):
        assert advance.x() == pytest.approx(glyphs.advance(face, character) * px, abs=SIXTY_FOURTH), character


@pytest.mark.parametrize("face", FACES)
def test_ink_is_that_of_the_font(face):
    font = fonts.raw(face, 100.0)
    for character in "gz0(−∑∂":
        if glyphs.known(face, character):
            box = font.pathForGlyph(font.glyphIndexesForString(character)[0]).boundingRect()
            low, high = glyphs.ink(face, character)
            assert (-box.bottom() / 100, -box.top() / 100) == pytest.approx((low, high), abs=0.01), character


@pytest.mark.parametrize("face", ["text", "text-bold", "math"])
def test_every_face_has_what_the_pictures_need(face):
    missing = [character for character in NEEDED if not glyphs.known(face, character)]
    assert not missing
    assert 0 not in fonts.raw(face, 20.0).glyphIndexesForString(NEEDED)


def test_the_mathematics_font_has_italics_and_grown_parentheses():
    drawn = glyphs.italic("abcdefghijklmnopqrstuvwxyzABCXYZαβγσθηΔ∂")
    assert not set(drawn) & set("abczσ∂")
    assert all(glyphs.known("math", character) for character in drawn)
    for character in "()∑":
        heights = [high - low for low, high in (glyphs.ink("math", shape) for shape in glyphs.grown(character))]
        low, high = glyphs.ink("math", character)
        assert [high - low, *heights] == sorted([high - low, *heights])
        assert all(glyphs.plain(shape) == character for shape in glyphs.grown(character))


def test_a_glyph_run_stands_at_the_advances_that_the_layout_uses():
    run = fonts.glyph_run("0.98", "text-bold", 20.0)
    places = [point.x() for point in run.positions()]
    assert places == pytest.approx([glyphs.advance("text-bold", "0.98"[:n]) * 20 for n in range(4)])


def test_an_outline_is_as_wide_as_the_text():
    path = fonts.outline("0.98", "text-bold", 200.0)
    assert path.boundingRect().right() == pytest.approx(glyphs.advance("text-bold", "0.98") * 200, rel=0.03)


def test_widgets_get_the_bundled_families():
    for face in FACES:
        font = fonts.font(face, 14.0)
        assert font.family() == glyphs.family(face)
        assert QRawFont.fromFont(font).familyName() == glyphs.family(face)
    assert fonts.font("text-bold", 14.0).bold()


def test_an_application_that_runs_is_used():
    assert fonts.application() is QGuiApplication.instance()
