"""The themes of a projector: stronger lines, and colours of + and − that everybody tells apart."""

from __future__ import annotations

from types import MappingProxyType

from visprop.picture.projected.screen import LINES
from visprop.picture.theme import DARK, LIGHT, Theme

LEAST_LINE = 3 * LINES / 1080  # 3 px on a screen 1080 high
# + and −: found by search for the largest of the least differences (CIEDE2000) seen with normal sight and with prot-,
# deuter- and tritanopia (Machado 2009, severity 1): 60.7 and 61.2, with a contrast of 3 at least to the canvas.
SIGNS = {"light": ("#E87500", "#013281"), "dark": ("#F79D00", "#0277FF")}
# The ends of the scale of differences between two runs, found likewise: 61.2 and 61.0.
DIFFERENCES = {"light": ("#EAA000", "#007DFF"), "dark": ("#E87900", "#003A93")}


def _projected(theme: Theme) -> Theme:
    (plus, minus), (more, less) = SIGNS[theme.name], DIFFERENCES[theme.name]
    own = {"plus": plus, "minus": minus, "more4": more, "less4": less}
    return Theme(theme.name, MappingProxyType({**theme.tokens, **own}), LEAST_LINE)


PROJECTED = {theme.name: _projected(theme) for theme in (LIGHT, DARK)}
