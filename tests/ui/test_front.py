"""A window that shows its network first ends as one that was made whole, and the network does not jump on the way."""

import pytest
from PySide6.QtCore import QPoint, QRect

from visprop.session import Session
from visprop.ui.window import Window


def place(window: Window, canvas) -> QRect:
    return QRect(canvas.mapTo(window, QPoint(0, 0)), canvas.size())


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_the_network_stands_where_it_stands_in_a_window_made_whole(make, qtbot, settings, size):
    whole = make("lecture", size)
    last = place(whole, whole.parts.canvas)
    window = Window(Session("lecture"), settings, whole=False)
    window.resize(*size)
    window.show()
    window.front.wait()
    first = place(window, window.front.canvas)
    with qtbot.waitSignal(window.complete):
        window.assemble()
    shown = place(window, window.parts.canvas)
    panels = window.parts.panel.width(), whole.parts.panel.width()
    window.close()
    window.deleteLater()
    assert panels[0] == panels[1]
    assert shown == last
    if size == (1280, 800):  # the size in which a window is opened that never was
        assert all(abs(a - b) <= 2 for a, b in zip(first.getRect(), last.getRect(), strict=True))
