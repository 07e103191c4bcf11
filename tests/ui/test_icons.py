"""Every icon draws something, in the colour it is given."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from visprop.ui import icons


@pytest.mark.parametrize("name", icons.DRAWINGS)
@pytest.mark.parametrize("px", [19, 24, 48])
def test_icon(qtbot: QtBot, name: str, px: int) -> None:
    icon = icons.icon(name, "#ff0000", "#00ff00", px)
    for mode, ink in ((QIcon.Mode.Normal, "#ff0000"), (QIcon.Mode.Disabled, "#00ff00")):
        image = icon.pixmap(px, px, mode).toImage()
        colours = {
            image.pixelColor(x, y).name() for x in range(px) for y in range(px) if image.pixelColor(x, y).alpha() > 250
        }
        assert colours == {QColor(ink).name()}
