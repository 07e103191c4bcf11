"""The view: frame pixels to widget pixels and back, at any zoom, and as little painting as possible."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest

from visprop.paint import painter, pictures
from visprop.picture.formula import Words
from visprop.picture.frame import Box, Disc, Frame, Stroke, Text
from visprop.picture.theme import DARK, LIGHT
from visprop.ui import frameview

STILL = (
    Box(0, 0, 100, 80, "", Stroke("text", 2)),
    Disc(50, 40, 20, "layer1-fill", Stroke("layer1-line", 2), "node 1 0"),
    Text(200, 100, Words("still"), 20.0),
)
FRAME = Frame(400, 200, STILL, (Disc(300, 100, 10, "pulse"),))
LATER = Frame(400, 200, tuple(STILL), (Disc(330, 100, 10, "pulse"),))


@pytest.fixture
def stills(monkeypatch):
    """Counts how often the still part is painted."""
    done = []
    paint_still = painter.paint_still
    monkeypatch.setattr(painter, "paint_still", lambda *args: (done.append(args[1]), paint_still(*args)))
    return done


@pytest.fixture
def view(qtbot, stills, monkeypatch):
    def hit(frame, x, y):
        return next((s.id for s in frame.still if isinstance(s, Disc) and (s.x - x) ** 2 + (s.y - y) ** 2 < s.r**2), "")

    monkeypatch.setattr(frameview, "hit", hit)
    view = frameview.FrameView()
    qtbot.addWidget(view)
    view.resize(400, 200)
    view.set_frame(FRAME)
    with qtbot.waitExposed(view):
        view.show()
    return view


def grabbed(view):
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def wheel(view, at, notches):
    where = QPointF(*at)
    event = QWheelEvent(
        where, view.mapToGlobal(where), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)
    return event.isAccepted()


def seen(view, x, y):
    """Where a point of the frame lies in the widget."""
    return view.transform().map(QPointF(x, y)).toTuple()


def drag(view, start, end):
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(*start))
    for share in (0.5, 1.0):
        at = QPointF(*(a + (b - a) * share for a, b in zip(start, end, strict=True)))
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        move = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, left, Qt.KeyboardModifier.NoModifier)
        view.mouseMoveEvent(move)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(*end))


def test_it_shows_exactly_the_painted_frame(view):
    image = pictures.to_image(FRAME, LIGHT, view.devicePixelRatioF())
    image.setDevicePixelRatio(view.devicePixelRatioF())
    assert grabbed(view) == image


def test_without_a_frame_it_is_the_canvas(qtbot):
    empty = frameview.FrameView()
    qtbot.addWidget(empty)
    empty.resize(30, 20)
    empty.set_theme(DARK)
    assert grabbed(empty).pixelColor(5, 5).name().upper() == DARK["canvas"]
    assert wheel(empty, (5, 5), 1)
    assert empty.painted == 0


def test_still_shapes_are_painted_once_while_others_move(view, stills):
    before, first = len(stills), grabbed(view)
    assert before >= 1
    view.set_frame(LATER)
    assert grabbed(view) != first
    assert len(stills) == before


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_only_what_moved_is_painted_again(view, monkeypatch, zoom):
    view.zoom(zoom)
    screen, regions = grabbed(view), []
    monkeypatch.setattr(view, "update", regions.append)
    view.set_frame(LATER)
    (region,) = regions
    assert region.boundingRect().width() < 70 * zoom and region.boundingRect().height() < 35 * zoom
    view.render(screen, region.boundingRect().topLeft(), region, view.RenderFlag.DrawChildren)
    assert screen == grabbed(view)


def test_a_frame_like_the_last_one_paints_nothing(view, monkeypatch):
    regions = []
    monkeypatch.setattr(view, "update", regions.append)
    view.set_frame(Frame(400, 200, tuple(STILL), FRAME.moving))
    assert [region.isEmpty() for region in regions] == [True]


def test_of_many_moving_shapes_all_between_them_is_painted_again(view, monkeypatch):
    dots = [tuple(Disc(5 * n, 50 + by, 2, "pulse") for n in range(80)) for by in (0, 9)]
    view.set_frame(Frame(400, 200, STILL, dots[0]))
    screen, regions = grabbed(view), []
    monkeypatch.setattr(view, "update", regions.append)
    view.set_frame(Frame(400, 200, STILL, dots[1]))
    assert regions[0].rectCount() == 1
    view.render(screen, regions[0].boundingRect().topLeft(), regions[0], view.RenderFlag.DrawChildren)
    assert screen == grabbed(view)


@pytest.mark.parametrize("change", ["still", "theme", "size", "zoom", "background"])
def test_still_shapes_are_painted_again_when_their_picture_changes(view, stills, change):
    grabbed(view)
    before = len(stills)
    {
        "still": lambda: view.set_frame(Frame(400, 200, STILL[:1])),
        "theme": lambda: view.set_theme(DARK),
        "size": lambda: view.resize(500, 200),
        "zoom": lambda: view.zoom(2.0),
        "background": lambda: view.set_frame(Frame(400, 200, STILL, background="panel")),
    }[change]()
    grabbed(view)
    assert len(stills) == before + 1


def test_each_frame_counts_once(view):
    grabbed(view)
    before = view.painted
    grabbed(view)
    assert view.painted == before
    view.set_frame(LATER)
    grabbed(view)
    assert view.painted == before + 1


def test_a_frame_of_another_size_is_fitted_into_the_middle(view):
    view.resize(600, 400)
    assert seen(view, 0, 0) == pytest.approx((0, 50))
    assert seen(view, 400, 200) == pytest.approx((600, 350))


@pytest.mark.parametrize("at", [(200, 100), (50, 40), (399, 1), (0, 199)])
def test_zoom_keeps_the_point_under_the_pointer(view, at):
    point = view.transform().inverted()[0].map(QPointF(*at))
    for notches in (3, 2, -1):
        assert wheel(view, at, notches)
        assert view.transform().map(point).toTuple() == pytest.approx(at, abs=1e-6)


def test_zoom_has_ends_and_out_again_fits(view):
    for _ in range(40):
        wheel(view, (300, 150), 1)
    assert view.transform().m11() == pytest.approx(frameview.LARGEST)
    for _ in range(60):
        wheel(view, (10, 10), -1)
    assert seen(view, 0, 0) == pytest.approx((0, 0))
    assert view.transform().m11() == 1.0


def test_a_zoomed_picture_is_painted_anew_and_not_stretched(view):
    view.zoom(4.0, QPointF(0, 0))
    image = grabbed(view)
    edge = [image.pixelColor(x, 100).name().upper() for x in range(2, 12)]
    assert set(edge) == {LIGHT["text"], LIGHT["canvas"]}


def test_dragging_moves_a_zoomed_frame_but_not_beyond_its_edges(view):
    view.zoom(2.0)
    x, y = seen(view, 200, 100)
    drag(view, (200, 100), (240, 70))
    assert seen(view, 200, 100) == pytest.approx((x + 40, y - 30))
    drag(view, (10, 10), (390, 190))
    drag(view, (10, 10), (390, 190))
    assert seen(view, 0, 0) == pytest.approx((0, 0))


def test_a_resize_keeps_the_middle_of_a_zoomed_frame(view):
    view.zoom(4.0, QPointF(300, 150))
    before = view.transform().inverted()[0].map(QPointF(200, 100)).toTuple()
    view.resize(800, 400)
    assert view.transform().inverted()[0].map(QPointF(400, 200)).toTuple() == pytest.approx(before)


def test_a_double_click_fits(view):
    view.zoom(3.0, QPointF(10, 10))
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
    assert view.transform().m11() == 1.0


def test_a_view_that_is_not_interactive_stays(view):
    view.interactive = False
    assert not wheel(view, (50, 50), 3)
    drag(view, (10, 10), (90, 90))
    assert view.transform().m11() == 1.0


def test_clicks_and_hovers_name_what_they_meet_at_any_zoom(view, qtbot):
    clicked, hovered = [], []
    view.clicked.connect(clicked.append)
    view.hovered.connect(hovered.append)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 40))
    view.zoom(4.0, QPointF(0, 0))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 160))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 40))
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(200, 160))
    assert clicked == ["node 1 0", "node 1 0", ""]
    for at in ((200, 160), (210, 160), (5, 5)):
        QTest.mouseMove(view, QPoint(*at))
    assert hovered == ["node 1 0", ""]


def test_a_drag_is_not_a_click_and_leaving_ends_the_hover(view):
    clicked, hovered = [], []
    view.clicked.connect(clicked.append)
    view.hovered.connect(hovered.append)
    drag(view, (50, 40), (90, 60))
    assert clicked == []
    QTest.mouseMove(view, QPoint(50, 40))
    view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert hovered == ["node 1 0", ""]


def test_a_resize_is_told(view, qtbot):
    with qtbot.waitSignal(view.resized) as told:
        view.resize(640, 360)
    assert told.args == [640, 360]


def test_what_stands_for_a_while_is_painted_once_and_what_moves_over_it(view, qtbot, monkeypatch):
    """A handle that is dragged: of all that may move in its frames, few do; and each frame is the painted one."""
    painted = []
    dots = [Disc(20 * n + 10, 20 * (n % 5) + 30, 14, "pulse", Stroke("text", 3)) for n in range(19)]
    words = Text(200, 60, Words("moves"), 30.0)
    paint_moving = painter.paint_moving
    monkeypatch.setattr(painter, "paint_moving", lambda *args: (painted.append(len(args[3])), paint_moving(*args)))

    def shown(*moving, theme=LIGHT):
        frame = Frame(400, 200, STILL, moving)
        view.set_frame(frame)
        if theme is not view.theme:
            view.set_theme(theme)
        image, count = grabbed(view), painted[-1]
        assert image == pictures.to_image(frame, theme).convertToFormat(QImage.Format.Format_RGB32)
        return count

    assert shown(*dots, words) == 20
    counts = [shown(*dots, Text(200, y, Words("moves"), 30.0)) for y in (70, 90, 110)]
    assert counts == [20, 1, 1]
    shown(*dots[:7], Disc(300, 150, 20, "pulse"), *dots[8:], words)  # one that had stood moves, and is over the others
    shown(*dots[:3], words)
    shown(*dots[:3], words, theme=DARK)
    view.zoom(2.0)
    view.fit()
    shown(*dots[:3], dots[5], words, theme=DARK)
