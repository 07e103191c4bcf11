"""Frames as vector graphics: SVG files, and PDF files of one or many pages, with text as text or as outlines."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from visprop import resources
from visprop.paint import fonts, painter
from visprop.paint.pages import Page, draw_page, page_image
from visprop.paint.pictures import png
from visprop.paint.svgstrokes import in_pixels
from visprop.paint.text import OUTLINES, WORDS
from visprop.picture import glyphs
from visprop.picture.frame import Frame
from visprop.picture.theme import Theme
from visprop.storage import write_whole

POINT = 0.75  # of a PDF in a pixel: 1/72 of an inch in 1/96
_LIKE = {
    "text": b"'DejaVu Sans', sans-serif",
    "text-bold": b"",
    "mono": b"monospace",
    "math": b"'STIX Two Math', serif",
    "han-sc": b"'Noto Sans CJK SC', sans-serif",
    "han-sc-bold": b"",
    "han-tc": b"'Noto Sans CJK TC', sans-serif",
    "han-tc-bold": b"",
}
DOTS = 96  # to the inch: a pixel is a dot, so that pens of one pixel are as wide as on the screen


def write_svg(path: str | os.PathLike[str], page: Page, theme: Theme, outlines: bool = True, title: str = "") -> None:
    """Write a page as SVG; without `outlines` the text is text, and looks right only where the fonts are installed.

    NotSaved if the file cannot be written; then nothing is changed.
    """
    letters = _letters(outlines)
    write_whole(path, drawn(page.width, page.height, lambda brush: draw_page(brush, page, theme, letters), title))


def svg(frame: Frame, theme: Theme) -> bytes:
    """Paint a frame as an SVG document of its size; letters become outlines, so no font is needed to see it."""
    return drawn(frame.width, frame.height, lambda brush: painter.paint(brush, frame, theme, letters=OUTLINES))


def drawn(width: int, height: int, draw: Callable[[QPainter], None], title: str = "") -> bytes:
    """What `draw` paints, given a painter, as SVG."""
    fonts.application()
    data = QByteArray()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the older version has no clipping
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setResolution(DOTS)
    generator.setTitle(title)
    with QPainter(generator) as brush:
        draw(brush)
    buffer.close()
    millimetres = re.compile(rb'width="[^"]*mm" height="[^"]*mm"')  # rounded: a picture of 1280 pixels came out as 1281
    sized = millimetres.sub(b'width="%d" height="%d"' % (width, height), data.data(), count=1)
    return _with_fonts(in_pixels(sized.decode("utf-8")).encode("utf-8"))


def _with_fonts(data: bytes) -> bytes:
    """An SVG with the fonts that its text names inside; programs that do not read these take what is most like them.

    Qt names a font in every group, also where all letters are shapes: the application's own, a bundled one in a window.
    """
    rules, words = b"", b"".join(re.findall(rb"<text[^>]*>", data))
    for face, like in _LIKE.items():
        family = glyphs.family(face).encode()
        named = re.compile(b'font-family="%s(?:,[^"]*)?"' % family)  # a widget's text names what may stand in for it
        if named.search(words) or family in rules:
            weight, font = b"bold" if face.endswith("-bold") else b"normal", resources.path("fonts", glyphs.file(face))
            source = b"url(data:font/ttf;base64,%s)" % b64encode(font.read_bytes())
            rules += b"@font-face{font-family:'%s';font-weight:%s;src:%s}" % (family, weight, source)
            data = named.sub(b"font-family=\"'%s', %s\"" % (family, like), data)
    return data.replace(b"<defs>", b"<style>%stext{font-kerning:none}</style><defs>" % rules, 1) if rules else data


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page of a PDF file: its size in pixels, and what paints it."""

    width: int
    height: int
    draw: Callable[[QPainter], None]


def write_pdf(
    path: str | os.PathLike[str], pages: Iterable[Page], theme: Theme, outlines: bool = False, title: str = ""
) -> int:
    """Write pages as one PDF file, each as large as it is (96 pixels to the inch); returns how many there are.

    Pages are taken one by one, so they need not exist before. NotSaved as above; ValueError where there is no page.
    """
    letters = _letters(outlines)

    def drawing(page: Page) -> Drawing:
        return Drawing(page.width, page.height, lambda brush: draw_page(brush, page, theme, letters))

    data, count = drawn_pdf(map(drawing, pages), title)
    write_whole(path, data)
    return count


def drawn_pdf(pages: Iterable[Drawing], title: str = "") -> tuple[bytes, int]:
    """What pages paint as PDF, and how many there are. ValueError where there is none."""
    fonts.application()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer, brush, count = QPdfWriter(buffer), QPainter(), 0
    writer.setResolution(DOTS)
    writer.setTitle(title)
    writer.setCreator("visprop")
    try:
        for count, page in enumerate(pages, start=1):
            writer.setPageSize(QPageSize(QSizeF(page.width * POINT, page.height * POINT), QPageSize.Unit.Point))
            writer.setPageMargins(QMarginsF())
            writer.newPage() if count > 1 else brush.begin(writer)
            brush.save()
            page.draw(brush)
            brush.restore()
    finally:
        if count:
            brush.end()
    buffer.close()
    if not count:
        raise ValueError("A PDF file needs a page.")
    return data.data(), count


def _letters(outlines: bool) -> str:
    return OUTLINES if outlines else WORDS


def write_page(
    path: str | os.PathLike[str],
    page: Page,
    theme: Theme,
    scale: float = 1.0,
    outlines: bool | None = None,
    title: str = "",
) -> None:
    """Write a page as the file's ending says: .svg and .pdf as vector graphics, all else as PNG.

    `scale` is pixels of a PNG in one of the page. `outlines`: text as shapes; None: in an SVG, which few programs show
    with the right fonts else, and not in a PDF. NotSaved if the file cannot be written.
    """
    ending = os.path.splitext(os.fspath(path))[1].lower()
    if ending == ".svg":
        write_svg(path, page, theme, outlines is not False, title)
    elif ending == ".pdf":
        write_pdf(path, [page], theme, outlines is True, title)
    else:
        write_whole(path, png(page_image(page, theme, scale)))
