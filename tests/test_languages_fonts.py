"""The bundled fonts have every character of the program's own words and lessons: nothing is left to the system."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QRawFont

from visprop import languages, resources, words
from visprop.paint import fonts
from visprop.picture import boxes, glyphs, measure
from visprop.picture.formula import Words

LARGEST = 1_000_000  # bytes of a font that is bundled
CHINESE = ("zh_Hans", "zh_Hant")


@pytest.fixture(autouse=True)
def english(qapp):
    yield
    languages.use(words.ENGLISH)


def characters():
    """All that the translations and the shipped lessons are written with."""
    paths = [*resources.path("translations").glob("*.ts"), *resources.path("lessons").glob("*.toml")]
    text = "".join(path.read_text(encoding="utf-8") for path in paths)
    return sorted({each for each in text if each.isprintable()})


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize("face", ["text", "text-bold"])
def test_no_character_is_left_to_the_system(language, face):
    languages.use(language)
    assert len(characters()) > 900
    left = [each for each in characters() if glyphs.split(face, each)[0][0] == glyphs.SYSTEM]
    assert set(left) <= set("⌊⌋\u0302")  # of English texts already; DejaVu Sans has them


@pytest.mark.parametrize("face", glyphs.HAN)
def test_the_fonts_have_what_their_list_says(face):
    listed = json.loads(resources.path("fonts", "han.json").read_text(encoding="utf-8"))[face]
    path = resources.path("fonts", listed["file"])
    assert path.stat().st_size < LARGEST
    font = fonts.raw(face, 20.0)
    assert font.familyName() == listed["family"]
    assert 0 not in font.glyphIndexesForString(listed["characters"])
    sizes = font.advancesForGlyphIndexes(
        font.glyphIndexesForString(listed["characters"]), QRawFont.LayoutFlag.SeparateAdvances
    )
    assert [advance.x() for advance in sizes] == pytest.approx([20.0] * len(sizes), abs=1 / 32)


def test_each_script_has_its_own_shapes():
    said = {}
    for language in CHINESE:
        languages.use(language)
        said[language] = [run.face for run in boxes.layout(Words("直 z = 1 骨"), 20.0).runs]
    assert said == {"zh_Hans": ["han-sc", "text", "han-sc"], "zh_Hant": ["han-tc", "text", "han-tc"]} or said == {
        "zh_Hans": ["han-sc", "text", "system"],
        "zh_Hant": ["han-tc", "text", "system"],
    }


def test_bold_stays_bold():
    languages.use("zh_Hant")
    assert glyphs.split("text-bold", "層 1") == (("han-tc-bold", "層"), ("text-bold", " 1"))


def test_what_is_bundled_nowhere_goes_to_the_system():
    assert glyphs.split("text", "a龘") == (("text", "a"), (glyphs.SYSTEM, "龘"))


@pytest.mark.parametrize("language", CHINESE)
def test_widgets_take_chinese_from_the_bundled_fonts(language):
    languages.use(language)
    families = fonts.font("text", 14.0).families()
    assert families[:2] == [glyphs.family("text"), glyphs.family(glyphs.han()[0])]
    line = fonts.font("text", 14.0)
    assert QRawFont.fromFont(line).familyName() == glyphs.family("text")


def test_lines_break_between_chinese_characters_but_not_before_a_full_stop():
    text = "第 3 層：把「權重」乘輸入，逐項相加（再加偏差），得到 z。"
    for width in range(30, 400, 10):
        lines = measure.wrapped(text, 14.0, width)
        assert "".join("".join(lines).split()) == "".join(text.split())
        assert not [line for line in lines if line[0] in "，。：）」" or line[-1] in "（「"]
        fitting = max(width, 14.0 * 4)
        assert all(measure.wide("text", line) * 14.0 <= fitting for line in lines)
