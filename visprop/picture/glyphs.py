"""How wide and high the characters of the bundled fonts are, in em, without Qt.

The numbers stand in `resources/fonts/metrics.json`, written by `build.py` beside it together with the fonts.
Faces: "text", "text-bold", "mono", "math"; of Chinese "han-sc" and "han-tc", in the shapes of China and of Taiwan, and
the same with "-bold", whose characters `han.json` lists; "system" stands for whatever font a machine has for the rest.
"""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache
from types import MappingProxyType

from visprop import resources, words
from visprop.words import forgotten

SYSTEM = "system"
HAN = ("han-sc", "han-tc", "han-sc-bold", "han-tc-bold")
_WIDE, _NARROW, _SYSTEM_INK = 1.0, 0.6, (-0.14, 0.88)  # Han stands in a square, on a line a little under the Latin one
_FIRST_WIDE = 0x3000
_ITALIC = {
    "∂": "\U0001d715", "ϵ": "\U0001d716", "ϕ": "\U0001d719", "h": "\u210e",
    **{chr(ord("A") + n): chr(0x1D434 + n) for n in range(26)},
    **{chr(ord("a") + n): chr(0x1D44E + n) for n in range(26) if n != 7},
    **{chr(ord("Α") + n): chr(0x1D6E2 + n) for n in range(25)},
    **{chr(ord("α") + n): chr(0x1D6FC + n) for n in range(25)},
}  # fmt: skip
_TO_ITALIC = str.maketrans(_ITALIC)


@lru_cache(maxsize=1)
def metrics() -> MappingProxyType:
    """What the fonts' builder measured."""
    return MappingProxyType(json.loads(resources.path("fonts", "metrics.json").read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def constants() -> MappingProxyType:
    """The mathematics font's own distances in em: axis, shifts of scripts and fractions, gaps."""
    return MappingProxyType(metrics()["constants"])


@lru_cache(maxsize=1)
def _han() -> MappingProxyType:
    """What the builder of the Chinese fonts has kept: read when the first such character is met."""
    return MappingProxyType(json.loads(resources.path("fonts", "han.json").read_text(encoding="utf-8")))


def _face(face: str) -> dict:
    return _han()[face] if face in HAN else metrics()["faces"][face]


def family(face: str) -> str:
    """Name of the font family of a face."""
    return _face(face)["family"]


def file(face: str) -> str:
    """Name of the font file of a face in the resources' folder `fonts`."""
    return _face(face)["file"]


def known(face: str, character: str) -> bool:
    """Whether the bundled face has the character."""
    return character in (_face(face)["characters"] if face in HAN else metrics()["faces"][face]["advance"])


def han(bold: bool = False) -> tuple[str, ...]:
    """The Chinese faces in the order in which they serve the language in use: its own shapes first."""
    names = ("han-tc", "han-sc") if words.language() == "zh_Hant" else ("han-sc", "han-tc")
    return tuple(f"{name}-bold" for name in names) if bold else names


@lru_cache(maxsize=8192)
def advance(face: str, text: str) -> float:
    """Width of `text` in em: the sum of its advances (no kerning)."""
    if face in HAN:
        return len(text) * _WIDE
    if face == SYSTEM:
        return sum(_WIDE if unicodedata.east_asian_width(c) in "WF" else _NARROW for c in text)
    widths = metrics()["faces"][face]["advance"]
    return sum(widths[character] for character in text)


@lru_cache(maxsize=8192)
def ink(face: str, text: str) -> tuple[float, float]:
    """Lowest and highest ink of `text` over the baseline, in em."""
    if face == SYSTEM or face in HAN:
        return _SYSTEM_INK
    inks = metrics()["faces"][face]["ink"]
    return min((inks[c][0] for c in text), default=0.0), max((inks[c][1] for c in text), default=0.0)


@forgotten
@lru_cache(maxsize=4096)
def split(face: str, text: str) -> tuple[tuple[str, str], ...]:
    """Cut `text` into (face, piece): what the face does not have goes to the Chinese ones, else to the system's."""
    pieces: list[tuple[str, str]] = []
    for character in text:
        owner = face if known(face, character) else _other(face, character)
        if pieces and pieces[-1][0] == owner:
            pieces[-1] = (owner, pieces[-1][1] + character)
        else:
            pieces.append((owner, character))
    return tuple(pieces)


def _other(face: str, character: str) -> str:
    if ord(character) < _FIRST_WIDE:
        return SYSTEM
    return next((each for each in han(face == "text-bold") if known(each, character)), SYSTEM)


def italic(text: str) -> str:
    """Latin and Greek letters, and ∂, as mathematical italics."""
    return text.translate(_TO_ITALIC)


def grown(character: str) -> tuple[str, ...]:
    """The larger shapes of a parenthesis or of ∑, from small to large."""
    return tuple(metrics()["grown"].get(character, ()))


@lru_cache(maxsize=1)
def _to_plain() -> dict[int, str]:
    shapes = {ord(shape): character for character, all_shapes in metrics()["grown"].items() for shape in all_shapes}
    return shapes | {ord(drawn): letter for letter, drawn in _ITALIC.items()}


def plain(text: str) -> str:
    """Undo `italic` and `grown`: the text as a person would type it."""
    return text.translate(_to_plain())
