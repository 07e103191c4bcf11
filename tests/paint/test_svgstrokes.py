"""Lines with pens in pixels keep width and place in programs that know no vector-effect; text becomes shapes."""

from __future__ import annotations

import shutil
import subprocess

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from tests.paint.test_films import pixels
from tests.paint.test_vector import blurred
from visprop.paint import fonts, vector
from visprop.paint.svgoutlines import outlined

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = (200, 120)


def plot(painter: QPainter) -> None:
    """A line in units of its own, 10 by 0.1 of them in a picture of 200 by 120 pixels, in a clipping; and a text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(0, 0, *SIZE, QColor("#FFFFFF"))
    painter.save()
    painter.setClipRect(20, 10, 160, 80)
    painter.translate(20, 90)
    painter.scale(16.0, -800.0)
    pen = QPen(QColor("#1D4ED8"), 3.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(x, 0.05 + 0.06 * (-1) ** x) for x in range(11)])
    painter.restore()
    painter.setPen(QColor("#16212E"))
    painter.setFont(fonts.font("text", 14))
    painter.drawText(QPointF(30, 112), "0.25 < x & −1")


@pytest.mark.parametrize("letters", ["text", "outlines"])
def test_a_plot_looks_the_same_in_librsvg(tmp_path, letters):
    tool = shutil.which("rsvg-convert")
    data = vector.drawn(*SIZE, plot)
    data = outlined(data) if letters == "outlines" else data
    assert b"non-scaling-stroke" not in data
    assert (b"<text" in data) is (letters == "text")
    if tool is None:
        pytest.skip("rsvg-convert is not installed")
    (tmp_path / "a.svg").write_bytes(data)
    subprocess.run([tool, tmp_path / "a.svg", "-o", tmp_path / "a.png"], check=True, timeout=60)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        plot(painter)
    rows = 95 if letters == "text" else SIZE[1]  # the fonts in the file are not read by librsvg
    away = blurred(pixels(QImage(str(tmp_path / "a.png"))))[: rows // 4] - blurred(pixels(image))[: rows // 4]
    assert np.sqrt((away**2).mean()) < 8 and np.abs(away).max() < 70
