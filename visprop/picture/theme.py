"""Colours by meaning: a theme is a value, and shapes name tokens of it.

Every text token reaches a contrast of 7 on the canvas and on the panel, every line 3 on the canvas (WCAG).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, eq=False, slots=True)
class Theme:
    """A name and a colour ("#rrggbb") for every token; no line is painted thinner than `least` pixels of the frame."""

    name: str
    tokens: Mapping[str, str]
    least: float = 0.0

    def __getitem__(self, token: str) -> str:
        return self.tokens[token]


_TABLE = """
canvas          #FFFFFF #0D131E
panel           #F6F8FA #131B29
chrome          #EAEEF3 #192334
line            #C3CCD7 #3A4A63
text            #16212E #EDF2F9
muted           #3E4B5A #B4C0D0
unknown         #434F5E #A9B6C8
unknown-line    #7B8896 #64748C
dzdw            #7C3D00 #FFB35C
a-fill          #FFC54D #5A3B08
a-line          #B26A00 #FFB35C
a-ink           #2B1700 #FFE3B8
dzdw-tint       #FFF1D6 #33240C
dzdw-halo       #FFD88A #5A3B08
pulse           #F59E0B #FFB020
pulse-ink       #2B1700 #2B1700
ring            #D97706 #FFB020
dcdz            #9E0017 #FF8E9A
dcdz-arrow      #DC1030 #FF4D62
dcdz-tint       #FFEEF0 #35141C
dcdw            #6A1FB0 #D0AAFF
dcdw-line       #8B3FD6 #B07CF5
dcdw-tint       #F8F3FE #2A1B42
weight          #1F3A6B #B9CFF3
weight-line     #5B79AD #6F8FC4
weight-tint     #E4ECF8 #1C2A44
bias            #0F5132 #9FE8BC
bias-line       #2E7D4F #4CC27A
bias-fill       #DDF1E2 #12301F
plus            #A65A00 #FFC247
minus           #1D4ED8 #5AB4FF
layer1-fill     #9CC0EC #24497C
layer1-line     #2F66AE #86B6F5
layer2-fill     #F7B08A #7C3D1E
layer2-line     #B4552A #FFAA80
layer3-fill     #A6D48F #2C5C25
layer3-line     #3F8530 #97D981
selection       #D7E5FA #1F3A63
selection-line  #1D4ED8 #7DB5FF
code-line       #FFE9EC #3A1520
edge            #7B8896 #64748C
right           #1B7F3B #4CC27A
wrong           #C8102E #FF6B7A
doubt           #9A5B00 #FFC247
done            #EAEEF3 #202C3F
less4           #4C8FE0 #1F5FB4
less3           #76AAE9 #1C4C8C
less2           #A3C7F1 #193B69
less1           #D0E2F8 #172B49
same            #EAEEF3 #202C3F
more1           #FBE6C4 #352913
more2           #F6CB88 #523A12
more3           #EFAE4C #6F4C10
more4           #E8921A #8C5F0D
heat-low        #14306B #14306B
heat-mid        #8E97A6 #8E97A6
heat-high       #FFDF9E #FFDF9E
"""

_ROWS = [line.split() for line in _TABLE.split("\n") if line]

LIGHT = Theme("light", MappingProxyType({name: light for name, light, _ in _ROWS}))
DARK = Theme("dark", MappingProxyType({name: dark for name, _, dark in _ROWS}))


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 (black) to 1 (white); WCAG 2.2."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 (equal) to 21 (black on white); WCAG 2.2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
