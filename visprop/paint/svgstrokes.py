"""Lines of an SVG file of Qt's that are as wide as on the screen, in every program.

A plot's lines are drawn in the units of its data, with pens in pixels. Qt marks them with vector-effect, which librsvg
and others do not know: these draw a pen of one pixel as wide as one unit. So their points are written in pixels here.
"""

from __future__ import annotations

import re

_GROUP = re.compile(r'(<g [^<>]*transform="matrix)\(([^()]*)\)("[^<>]*>)((?:(?!<g[ >]|</g>).)*)(</g>)', re.DOTALL)
_NUMBER = r"-?[\d.]+(?:e[-+]?\d+)?"
_PAIR = re.compile(rf"({_NUMBER}),({_NUMBER})")
_POINTS = re.compile(r' (?:d|points)="[^"]*"')
_MARK = ' vector-effect="non-scaling-stroke"'
_OTHER = re.compile(r"<(?:text|image|rect|ellipse|circle)\b")


def in_pixels(text: str) -> str:
    """The file with the points of all marked lines in pixels."""
    return _GROUP.sub(_group, text)


def _group(found: re.Match) -> str:
    before, matrix, after, content, end = found.groups()
    if _MARK not in content or _OTHER.search(content):
        return found[0]
    a, b, c, d, e, f = map(float, matrix.split(","))

    def moved(pair: re.Match) -> str:
        x, y = float(pair[1]), float(pair[2])
        return f"{a * x + c * y + e:.3f},{b * x + d * y + f:.3f}"

    content = _POINTS.sub(lambda points: _PAIR.sub(moved, points[0]), content.replace(_MARK, ""))
    return f"{before}(1,0,0,1,0,0){after}{content}{end}"
