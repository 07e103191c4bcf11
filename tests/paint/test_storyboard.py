"""One sheet tells an iteration, and making it leaves the session as it was."""

import pytest

from visprop import Session
from visprop.paint import pictures, storyboard
from visprop.picture.frame import Box, Frame
from visprop.picture.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def session():
    session = Session("lecture")
    session.advance(iterations=20)
    return session


def panel(title, *tokens):
    return storyboard.Panel(title, tuple(Frame(40, 30, (Box(0, 0, 40, 30, token),)) for token in tokens))


def test_pictures_lie_in_a_grid_in_their_order():
    tokens = ["plus", "minus", "pulse", "ring", "text"]
    image = storyboard.sheet("T", "", [panel("x", token, "a-fill") for token in tokens], LIGHT)
    side = storyboard.MARGIN
    assert image.width() == 3 * (40 + side) + side
    for number, token in enumerate(tokens):
        row, column = divmod(number, 3)
        x, y = side + column * (40 + side), storyboard.HEAD + row * (storyboard.TITLE + 60 + side) + storyboard.TITLE
        assert image.pixelColor(x + 20, y + 15).name().upper() == LIGHT[token]
        assert image.pixelColor(x + 20, y + 45).name().upper() == LIGHT["a-fill"]
    assert image.pixelColor(image.width() - 2, image.height() - 2).name().upper() == LIGHT["chrome"]


def test_a_picture_stays_in_its_cell():
    wide = storyboard.Panel("x", (Frame(40, 30, (Box(-90, -90, 300, 300, "plus"),)),))
    image = storyboard.sheet("T", "", [wide], LIGHT)
    x, y = storyboard.MARGIN, storyboard.HEAD + storyboard.TITLE
    assert image.pixelColor(x + 39, y + 29).name().upper() == LIGHT["plus"]
    assert LIGHT["plus"] not in {image.pixelColor(*at).name().upper() for at in ((x - 1, y), (x + 40, y), (x, y + 30))}


def test_moments_are_in_the_order_of_the_program_and_end_with_the_update(session):
    moments = storyboard._moments(session)
    operations = [op for _, op in moments]
    assert operations == sorted(set(operations))
    assert (operations[0], operations[-1]) == (1, len(session.program.ops))
    assert len({title for title, _ in moments}) == len(moments) == 8


def test_a_network_of_one_layer_has_no_moment_twice():
    session = Session("lecture")
    one = session.experiment.replace("network", layers=(2, 2), activation=(), parameters=None)
    operations = [op for _, op in storyboard._moments(Session(one))]
    assert operations == sorted(set(operations))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_storyboard_changes_nothing_and_is_made_alike_twice(session, theme):
    session.seek(0, 5)
    before = (session.cursor, session.digest(), list(session.losses))
    image = pictures.storyboard(session, theme)
    assert (session.cursor, session.digest(), list(session.losses)) == before
    assert image == pictures.storyboard(session, theme)
    assert image.width() > 3 * storyboard.CELL.width
