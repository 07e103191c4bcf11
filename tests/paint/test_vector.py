"""SVG and PDF: opened in a second program they look like the PNG, and text is text or outlines as asked."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.paint.test_films import pixels
from visprop import Session
from visprop.paint import fonts, pages, vector
from visprop.picture import views
from visprop.picture.look import Look
from visprop.picture.strip import build_strip
from visprop.picture.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
LOOK = Look(960, 420, 0.74)


def page_of(view: str, name: str = "lecture") -> pages.Page:
    session = Session(name)
    session.seek(0, session.program.index("dC_dz[1]") + 1)
    look = replace(LOOK, view=view)
    return pages.below(
        views.build_frame(session.moment(), look), build_strip(session.moment(), replace(look, height=120))
    )


def needs(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    return found


def blurred(picture: np.ndarray, size: int = 4) -> np.ndarray:
    """Means of small squares: antialiasing differs between programs, what is drawn must not."""
    high, wide = (side // size * size for side in picture.shape[:2])
    return picture[:high, :wide].reshape(high // size, size, wide // size, size, 3).mean(axis=(1, 3))


def alike(path, page: pages.Page, theme) -> tuple[float, float]:
    """The root mean square and the largest difference of two pictures' small squares, of 255."""
    away = blurred(pixels(QImage(str(path)))) - blurred(pixels(pages.page_image(page, theme)))
    return float(np.sqrt((away**2).mean())), float(np.abs(away).max())


@pytest.mark.parametrize(
    ("view", "name", "theme"), [("backward", "lecture", LIGHT), ("graph", "sum-of-sigmoids", DARK)]
)
def test_an_svg_looks_the_same_in_librsvg(tmp_path, view, name, theme):
    tool, page = needs("rsvg-convert"), page_of(view, name)
    vector.write_svg(tmp_path / "a.svg", page, theme)
    subprocess.run([tool, tmp_path / "a.svg", "-o", tmp_path / "a.png"], check=True, timeout=60)
    rms, most = alike(tmp_path / "a.png", page, theme)
    assert rms < 4 and most < 90


@pytest.mark.parametrize("outlines", [False, True])
@pytest.mark.parametrize(("view", "theme"), [("backward", LIGHT), ("forward", DARK)])
def test_a_pdf_looks_the_same_in_poppler(tmp_path, view, theme, outlines):
    tool, page = needs("pdftoppm"), page_of(view)
    assert vector.write_pdf(tmp_path / "a.pdf", [page, page], theme, outlines) == 2
    command = [tool, "-r", "96", "-png", tmp_path / "a.pdf", tmp_path / "a"]
    subprocess.run(command, check=True, timeout=60)
    for number in (1, 2):
        rms, most = alike(tmp_path / f"a-{number}.png", page, theme)
        assert rms < 6 and most < 120


def test_text_is_text_or_outlines_as_asked(tmp_path):
    page = page_of("backward")
    for outlines in (False, True):
        vector.write_svg(tmp_path / "a.svg", page, LIGHT, outlines, "Lecture")
        vector.write_pdf(tmp_path / "a.pdf", [page], LIGHT, outlines)
        svg, pdf = (tmp_path / "a.svg").read_text(encoding="utf-8"), (tmp_path / "a.pdf").read_bytes()
        assert ("<text" in svg) is not outlines and ("@font-face" in svg) is not outlines
        assert ("−0.0458" in svg) is not outlines
        assert (b"/FontFile2" in pdf) is not outlines
        assert '<svg width="960" height="540"' in svg and "<title>Lecture</title>" in svg
        assert "<image" not in svg


def test_outlines_need_no_font_whatever_the_application_writes_in(tmp_path, qapp):
    """Qt names the application's font in each group of an SVG; a window sets a bundled one."""
    before = qapp.font()
    qapp.setFont(fonts.font("text", 13))
    try:
        vector.write_svg(tmp_path / "a.svg", page_of("backward"), LIGHT, outlines=True)
    finally:
        qapp.setFont(before)
    assert "@font-face" not in (tmp_path / "a.svg").read_text(encoding="utf-8")


def test_the_words_of_a_pdf_can_be_found_in_it(tmp_path):
    tool = needs("pdftotext")
    vector.write_pdf(tmp_path / "a.pdf", [page_of("backward")], LIGHT)
    text = subprocess.run([tool, tmp_path / "a.pdf", "-"], capture_output=True, check=True, timeout=60).stdout.decode()
    assert "Backpropagation" in text and "−0.0458" in text


def test_a_pdf_needs_a_page(tmp_path):
    with pytest.raises(ValueError, match="page"):
        vector.write_pdf(tmp_path / "a.pdf", [], LIGHT)
    assert list(tmp_path.iterdir()) == []
