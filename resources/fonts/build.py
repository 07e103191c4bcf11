"""Cut the bundled fonts from their sources and write `metrics.json`, the numbers that layout needs without Qt.

A development tool (it needs fonttools); the program only reads what it wrote. Usage:

    python resources/fonts/build.py FOLDER_WITH_DEJAVU FOLDER_WITH_STIX

The families get names of their own, so that a whole copy of such a font on a machine is never taken for the cut one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent

SIGNS = "€™↺↻⇒⇔∀∂∃∆∇∈∉∊∋∌∍∏∑−∓∕∗∘∙√∝∞∥∧∨∫≈≠≡≤≥≪≫⊕⊗⊙⋅⋮⋯■□▲▶▼◀◆○●✓✗⌘⇧"
RANGES = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x2B0, 0x2B8), (0x2E0, 0x2E4),  # Latin, raised letters
    (0x386, 0x3CE), (0x3D1, 0x3D1), (0x3D5, 0x3D5), (0x3F5, 0x3F5),  # Greek
    (0x1D2C, 0x1D6A), (0x1D9B, 0x1DBF), (0x2070, 0x209C),  # raised and lowered letters and digits
    (0x2010, 0x2027), (0x2030, 0x203A), (0x2150, 0x215E), (0x2190, 0x2199),  # punctuation, fractions, arrows
]  # fmt: skip
PLAIN = [code for first, last in RANGES for code in range(first, last + 1)] + [ord(sign) for sign in SIGNS]
ITALICS = [*range(0x1D400, 0x1D468), *range(0x1D6A8, 0x1D756), 0x210E]
MATHEMATICS = [*PLAIN, *ITALICS, *map(ord, "ℓˆˉ⟨⟩‖")]

# Larger shapes of a character have no code of their own; here they get one in the private use area.
GROWN = {"(": 0xE000, ")": 0xE010, "[": 0xE020, "]": 0xE030, "∑": 0xE040}
SIZES = 8

FACES = {
    "text": ("DejaVuSans.ttf", "visprop-sans.ttf", "visprop Sans", PLAIN),
    "text-bold": ("DejaVuSans-Bold.ttf", "visprop-sans-bold.ttf", "visprop Sans", PLAIN),
    "mono": ("DejaVuSansMono.ttf", "visprop-mono.ttf", "visprop Mono", PLAIN),
    "math": ("STIXTwoMath-Regular.ttf", "visprop-math.ttf", "visprop Math", MATHEMATICS),
}
CONSTANTS = {
    "axis": "AxisHeight",
    "rule": "FractionRuleThickness",
    "over_shift": "FractionNumeratorDisplayStyleShiftUp",
    "under_shift": "FractionDenominatorDisplayStyleShiftDown",
    "fraction_gap": "FractionNumDisplayStyleGapMin",
    "sup_shift": "SuperscriptShiftUp",
    "sup_bottom": "SuperscriptBottomMin",
    "sup_bottom_with_sub": "SuperscriptBottomMaxWithSubscript",
    "sup_drop": "SuperscriptBaselineDropMax",
    "sub_shift": "SubscriptShiftDown",
    "sub_top": "SubscriptTopMax",
    "sub_drop": "SubscriptBaselineDropMin",
    "script_gap": "SubSuperscriptGapMin",
    "after_script": "SpaceAfterScript",
    "limit_gap": "LowerLimitGapMin",
}


def give_codes(font: TTFont) -> dict[str, list[str]]:
    """Give the grown shapes of parentheses and the sum sign codes of the private use area; return them by character."""
    names = font.getBestCmap()
    variants = font["MATH"].table.MathVariants
    shapes = dict(zip(variants.VertGlyphCoverage.glyphs, variants.VertGlyphConstruction, strict=True))
    grown: dict[str, list[str]] = {}
    for character, first in GROWN.items():
        records = shapes[names[ord(character)]].MathGlyphVariantRecord[1 : SIZES + 1]
        for number, record in enumerate(records):
            for table in font["cmap"].tables:
                if table.isUnicode():
                    table.cmap[first + number] = record.VariantGlyph
            grown.setdefault(character, []).append(chr(first + number))
    return grown


def cut(font: TTFont, codes: list[int]) -> None:
    """Keep only the glyphs of `codes`, without hints, kerning and features."""
    options = subset.Options(hinting=False, layout_features=[], name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["MATH", "GSUB", "GPOS", "GDEF", "kern", "FFTM", "DSIG"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)


def rename(font: TTFont, family: str, bold: bool) -> None:
    """Give the font the family name `family` and drop the names of other platforms and languages."""
    style = "Bold" if bold else "Regular"
    names = {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: f"{family} {style}",
        6: f"{family}-{style}".replace(" ", ""),
    }
    kept = [n for n in font["name"].names if n.platformID == 3 and n.langID == 0x409 and n.nameID in (0, 5, 13, 14)]
    font["name"].names = kept
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def measure(font: TTFont) -> dict:
    """Return advances and ink (bottom, top, and how far it overhangs the advance on the right), in em."""
    em, glyphs, names = font["head"].unitsPerEm, font.getGlyphSet(), font.getBestCmap()
    advance, ink = {}, {}
    for code, name in names.items():
        pen = BoundsPen(glyphs)
        glyphs[name].draw(pen)
        _, low, _, high = pen.bounds or (0, 0, 0, 0)
        advance[chr(code)] = round(glyphs[name].width / em, 6)
        ink[chr(code)] = [round(low / em, 4), round(high / em, 4)]
    return {
        "ascent": round(font["hhea"].ascent / em, 4),
        "descent": round(-font["hhea"].descent / em, 4),
        "x_height": ink["x"][1],
        "digit_height": round(max(ink[digit][1] for digit in "0123456789"), 4),
        "advance": advance,
        "ink": ink,
    }


def build(folders: list[Path]) -> dict:
    """Write the cut fonts and return the metrics of all faces."""
    metrics: dict = {"faces": {}}
    for face, (source, target, family, codes) in FACES.items():
        font = TTFont(next(folder / source for folder in folders if (folder / source).exists()), recalcTimestamp=False)
        codes = list(codes)
        if "MATH" in font:
            em, constants = font["head"].unitsPerEm, font["MATH"].table.MathConstants
            metrics["constants"] = {ours: getattr(constants, name).Value / em for ours, name in CONSTANTS.items()}
            metrics["grown"] = give_codes(font)
            codes += [ord(shape) for shapes in metrics["grown"].values() for shape in shapes]
        cut(font, codes)
        rename(font, family, bold="bold" in face)
        font.save(HERE / target)
        metrics["faces"][face] = {"file": target, "family": family, **measure(font)}
    return metrics


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: build.py FOLDER_WITH_DEJAVU FOLDER_WITH_STIX")
    text = json.dumps(build([Path(folder) for folder in sys.argv[1:]]), ensure_ascii=False, separators=(",", ":"))
    (HERE / "metrics.json").write_text(text.replace('"faces"', '\n"faces"') + "\n", encoding="utf-8")
