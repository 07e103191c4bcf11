"""Cut the bundled Chinese fonts from Noto Sans CJK and write `han.json`: which characters they have.

A development tool (it needs fonttools); the program only reads what it wrote. Usage, whenever translations or lessons
have new characters:

    python resources/fonts/han.py FOLDER_WITH_NOTO_SANS_CJK

What is kept is what the program's own words and its lessons need, and the punctuation; what else a person writes is
drawn with the system's fonts. Each glyph is as wide as the font is high, so no table of widths is needed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from build import HERE, cut, rename
from fontTools.ttLib import TTCollection, TTFont

ROOT = HERE.parents[1]
TEXTS = ("resources/translations/*.ts", "resources/lessons/*.toml")
PUNCTUATION = "　、。〃々〇〈〉《》「」『』【】〔〕〖〗！（），．／：；？［］｛｝～＋－＝％＆"
# The names of the languages, and Chinese numerals, stand in no translation of their own.
ALWAYS = "简体中文繁體中文语言語言零一二三四五六七八九十百千万萬亿億"
WEIGHTS = {"": "NotoSansCJK-Regular.ttc", "-bold": "NotoSansCJK-Bold.ttc"}
SCRIPTS = {"sc": "Noto Sans CJK SC", "tc": "Noto Sans CJK TC"}
# Of the Latin fonts, so that a line is as high with Chinese in it as without; the ink of Han is within.
ASCENT, DESCENT = 0.9282, 0.2358


def characters() -> str:
    """Return the full-width characters of all texts, in the order of their codes."""
    texts = "".join(path.read_text(encoding="utf-8") for pattern in TEXTS for path in sorted(ROOT.glob(pattern)))
    return "".join(sorted({each for each in texts + PUNCTUATION + ALWAYS if "\u3000" <= each <= "\uffef"}))


def lower(font: TTFont) -> None:
    """Give the font the line height of the Latin ones."""
    em, high, line = font["head"].unitsPerEm, font["hhea"], font["OS/2"]
    high.ascent = line.sTypoAscender = line.usWinAscent = round(ASCENT * em)
    high.descent = line.sTypoDescender = round(-DESCENT * em)
    line.usWinDescent, high.lineGap, line.sTypoLineGap = round(DESCENT * em), 0, 0


def build(folder: Path) -> dict[str, dict[str, str]]:
    """Write the cut fonts and return what the program has to know of each face."""
    wanted, faces = characters(), {}
    for script, name in SCRIPTS.items():
        for weight, source in WEIGHTS.items():
            collection = TTCollection(folder / source, recalcTimestamp=False)
            font = next(each for each in collection.fonts if each["name"].getDebugName(1) == name)
            cut(font, [ord(each) for each in wanted])
            for table in ("vhea", "vmtx", "VORG", "BASE"):
                if table in font:
                    del font[table]
            family, target = f"visprop Han {script.upper()}", f"visprop-han-{script}{weight}.otf"
            rename(font, family, bold=bool(weight))
            lower(font)
            font.save(HERE / target)
            has = "".join(chr(code) for code in sorted(TTFont(HERE / target).getBestCmap()))
            faces[f"han-{script}{weight}"] = {"file": target, "family": family, "characters": has}
    return faces


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: han.py FOLDER_WITH_NOTO_SANS_CJK")
    text = json.dumps(build(Path(sys.argv[1])), ensure_ascii=False, indent=0)
    (HERE / "han.json").write_text(text + "\n", encoding="utf-8")
