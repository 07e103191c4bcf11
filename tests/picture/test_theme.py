"""The contrasts that the design promises, for both themes."""

import pytest

from visprop.picture.theme import DARK, LIGHT, contrast

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
TEXTS = ["text", "muted", "unknown", "dzdw", "dcdz", "dcdw", "weight", "bias"]
PLATES = [
    ("a-ink", "a-fill"), ("dzdw", "dzdw-tint"), ("dcdz", "dcdz-tint"), ("dcdw", "dcdw-tint"), ("weight", "weight-tint"),
    ("bias", "bias-fill"), ("text", "selection"), ("text", "code-line"), ("text", "done"), ("weight", "dzdw-tint"),
    ("unknown", "canvas"),
]  # fmt: skip
LINES = [
    "unknown-line", "ring", "dcdz-arrow", "dcdw-line", "weight-line", "bias-line", "plus", "minus", "layer1-line",
    "layer2-line", "layer3-line", "selection-line", "a-line", "edge", "right", "wrong", "doubt",
]  # fmt: skip


def test_themes_have_the_same_tokens():
    assert LIGHT.tokens.keys() == DARK.tokens.keys()
    assert all(len(c) == 7 and c[0] == "#" and int(c[1:], 16) >= 0 for t in (LIGHT, DARK) for c in t.tokens.values())


def test_contrast_of_known_pairs():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=1e-3)


@BOTH
@pytest.mark.parametrize("token", TEXTS)
def test_text_is_read_on_canvas_panel_and_chrome(theme, token):
    assert all(contrast(theme[token], theme[ground]) >= 7 for ground in ("canvas", "panel"))
    assert contrast(theme[token], theme["chrome"]) >= 4.5


@BOTH
@pytest.mark.parametrize(("ink", "fill"), PLATES)
def test_text_is_read_on_its_plate(theme, ink, fill):
    assert contrast(theme[ink], theme[fill]) >= 7


@BOTH
@pytest.mark.parametrize("token", LINES)
def test_lines_are_seen_on_the_canvas(theme, token):
    assert contrast(theme[token], theme["canvas"]) >= 3


@BOTH
def test_the_number_in_a_pulse_is_read(theme):
    assert contrast(theme["pulse-ink"], theme["pulse"]) >= 7


def test_an_unknown_token_is_an_error():
    with pytest.raises(KeyError):
        LIGHT["red"]
