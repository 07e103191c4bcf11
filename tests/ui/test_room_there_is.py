"""What finds room in a window that nobody has arranged: in the size in which it opens, and on a whole screen."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from visprop.picture import views
from visprop.ui.window import Window


def test_a_small_window_shows_the_biases_of_circle(make: Callable[..., Window]) -> None:
    window = make("circle", (1280, 800))
    window.session.advance(iterations=20)
    window.refresh()
    frame = window.parts.canvas.frame
    drawn = {shape.id for shape in (*frame.still, *frame.moving) if shape.id.startswith("bias")}
    assert len(drawn) == 4 + 2 + 1


def test_on_a_whole_screen_each_view_is_one_click_away(make: Callable[..., Window]) -> None:
    window = make("lecture", (1920, 1080))
    shown = {button.text() for button in window.toolbar.findChildren(QToolButton) if button.isVisible()}
    assert {views.kind(name).title() for name in views.NAMES} <= shown
