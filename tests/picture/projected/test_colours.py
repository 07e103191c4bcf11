"""The projector's colours: + and − are told apart by everybody, texts and lines by the last row."""

from __future__ import annotations

import pytest

from tests.picture.projected.seeing import SIGHTS, contrast, difference, lab
from visprop.picture.projected.colours import PROJECTED

THEMES = pytest.mark.parametrize("theme", PROJECTED.values(), ids=lambda theme: theme.name)
# Sharma, Wu and Dalal 2005, table 1: pairs 1, 4, 7, 16 and 24.
PUBLISHED = [
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
    ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (50.0, 3.2592, 0.3350), 1.0000),
]


@pytest.mark.parametrize(("one", "other", "expected"), PUBLISHED)
def test_the_measure_of_differences_is_the_published_one(one, other, expected):
    assert difference(one, other) == pytest.approx(expected, abs=1e-4)


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("pair", [("plus", "minus"), ("more4", "less4"), ("heat-high", "heat-low")])
def test_plus_and_minus_differ_for_everybody(theme, sight, pair):
    assert difference(*(lab(theme[token], sight) for token in pair)) >= 60


@THEMES
def test_signs_and_lines_stand_out_from_the_canvas(theme):
    lines = [name for name in theme.tokens if name.endswith("-line") and name != "code-line"]
    for token in ("plus", "minus", "ring", "dcdz-arrow", "edge", *lines):
        assert contrast(theme[token], theme["canvas"]) >= 3, token


@THEMES
def test_every_ink_is_legible_on_canvas_and_panel(theme):
    for token in ("text", "muted", "unknown", "dzdw", "dcdz", "dcdw", "weight", "bias"):
        for ground in ("canvas", "panel"):
            assert contrast(theme[token], theme[ground]) >= 7, (token, ground)
    assert contrast(theme["a-ink"], theme["a-fill"]) >= 7
