"""The bundled fonts, by face and pixel size. The system's fonts serve only characters that these do not have.

No hinting and no kerning, so that a glyph is as wide as `metrics.json` says at every size and on every machine.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QGuiApplication, QPainterPath, QRawFont

from visprop import resources
from visprop.picture import glyphs
from visprop.words import translate

# Numbers are as large as fits, so there is no end of sizes, and each takes Qt 0.1 MB for as long as a run of its glyphs
# is kept. The largest frames have 600 texts.
SIZES, RUNS = 128, 2048
_STYLED = {"text": QFont.Weight.Normal, "text-bold": QFont.Weight.Bold, "mono": QFont.Weight.Normal}


@lru_cache(maxsize=1)
def application() -> QGuiApplication:
    """Return the running application; without one, start one that needs no display (fonts need it)."""
    return QGuiApplication.instance() or QGuiApplication(["visprop", "-platform", "offscreen"])


@lru_cache(maxsize=SIZES)
def raw(face: str, px: float) -> QRawFont:
    """Return a bundled face at a pixel size.

    Raises:
        OSError: the font file cannot be read: the installation is broken.
    """
    font = QRawFont(_read(face))
    font.setPixelSize(px)
    return font


@lru_cache(maxsize=16)
def _read(face: str) -> QRawFont:
    """A bundled face at any size: a file is read once, not at each size."""
    application()
    path = resources.path("fonts", glyphs.file(face))
    font = QRawFont(str(path), 16.0, QFont.HintingPreference.PreferNoHinting)
    if not font.isValid():
        sentence = translate("Fonts", "The font {path} cannot be read: install the program again.")
        raise OSError(sentence.format(path=path))
    return font


@lru_cache(maxsize=RUNS)
def glyph_run(text: str, face: str, px: float) -> QGlyphRun:
    """Return `text` ready to be drawn, its glyphs at the advances that the layout counts with."""
    font, run, x, places = raw(face, px), QGlyphRun(), 0.0, []
    for character in text:
        places.append(QPointF(x, 0.0))
        x += glyphs.advance(face, character) * px
    run.setRawFont(font)
    run.setGlyphIndexes(font.glyphIndexesForString(text))
    run.setPositions(places)
    return run


@lru_cache(maxsize=2048)
def outline(text: str, face: str, px: float) -> QPainterPath:
    """Return the shape of `text`, for sizes at which glyphs are not cached."""
    font, path, x = raw(face, px), QPainterPath(), 0.0
    path.setFillRule(Qt.FillRule.WindingFill)
    for character, glyph in zip(text, font.glyphIndexesForString(text), strict=True):
        path.addPath(font.pathForGlyph(glyph).translated(x, 0.0))
        x += glyphs.advance(face, character) * px
    return path


@lru_cache(maxsize=64)
def system(px: float) -> QFont:
    """Return the system's font for what the bundled ones lack."""
    application()
    font = QFont()
    font.setPixelSize(max(1, round(px)))
    return font


@lru_cache(maxsize=1)
def install() -> dict[str, str]:
    """Make the bundled families known to widgets; return the family of each face."""
    application()
    faces = (*glyphs.metrics()["faces"], *glyphs.HAN)
    for face in faces:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", glyphs.file(face))))
    return {face: glyphs.family(face) for face in faces}


@lru_cache(maxsize=512)
def exact(face: str, px: float, dots: int) -> QFont:
    """Return a bundled face for vector graphics of `dots` to the inch: not in whole pixels, and without kerning."""
    made = QFont(install()[face])
    made.setPointSizeF(px * 72 / dots)
    made.setWeight(QFont.Weight.Bold if face.endswith("-bold") else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setKerning(False)
    made.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    return made


def font(face: str, px: float) -> QFont:
    """Return a bundled face as a font for widgets and plots; Chinese in it is in the shapes of the language in use."""
    families = install()
    font = QFont([families[face], *(families[each] for each in glyphs.han())])
    font.setPixelSize(max(1, round(px)))
    font.setWeight(_STYLED.get(face, QFont.Weight.Normal))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
