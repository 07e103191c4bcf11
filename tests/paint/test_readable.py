"""What is drawn at every operation can be read: the record of drawn texts, at three window sizes, in both themes."""

from __future__ import annotations

from itertools import combinations

import pytest

from visprop import Session
from visprop.paint import pictures
from visprop.paint.text import Drawn
from visprop.picture.frame import Frame
from visprop.picture.look import Look
from visprop.picture.network import build_frame
from visprop.picture.opbar import build_opbar
from visprop.picture.strip import build_strip
from visprop.picture.theme import DARK, LIGHT, Theme, contrast

# Canvas and strip as the window lays them out: width, heights of canvas, strip and op bar, scale.
LAYOUTS = {
    "1280x800": (1034, 368, 122, 52, 0.74),
    "1920x1080": (1656, 530, 164, 56, 1.0),
    "3840x2160": (3312, 1130, 328, 112, 2.0),
}
SMALLEST_PX, LEAST_CONTRAST = 12, 4.5  # WCAG 2.1, 1.4.3: contrast of ordinary text
EXPERIMENTS = ("lecture", "mazur", "sum-of-sigmoids", "circle")


def drawn(frame: Frame, theme: Theme) -> list[Drawn]:
    record: list[Drawn] = []
    pictures.to_image(frame, theme, 1.0, record)
    return record


def faults(frame: Frame, theme: Theme) -> list[str]:
    record = drawn(frame, theme)
    found = [f"{each.text!r} is {each.px} px" for each in record if each.px < SMALLEST_PX]
    found += [f"{each.text!r} is clipped" for each in record if not inside(each, frame)]
    found += [f"{each.text!r} is faint" for each in record if contrast(each.ink, each.behind) < LEAST_CONTRAST]
    return found + [f"{a.text!r} meets {b.text!r}" for a, b in combinations(record, 2) if meet(a, b)]


def inside(text: Drawn, frame: Frame) -> bool:
    return text.x >= 0 and text.y >= 0 and text.x + text.w <= frame.width and text.y + text.h <= frame.height


def meet(a: Drawn, b: Drawn) -> bool:
    return a.x < b.x + b.w and b.x < a.x + a.w and a.y < b.y + b.h and b.y < a.y + a.h


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", EXPERIMENTS)
def test_every_text_of_every_operation_can_be_read(qapp, name, layout, theme):
    width, canvas, strip, opbar, scale = LAYOUTS[layout]
    session = Session(name)
    while session.cursor.op < len(session.program.ops):
        session.step("op")
        look, moment = Look(width, canvas, scale), session.moment()
        for build, height in ((build_frame, canvas), (build_strip, strip), (build_opbar, opbar)):
            frame = build(moment, Look(look.width, height, look.scale))
            found = faults(frame, theme)
            assert not found, f"{build.__name__} at {session.cursor}: {found}"
            assert drawn(frame, theme), f"{build.__name__} at {session.cursor} says nothing"
