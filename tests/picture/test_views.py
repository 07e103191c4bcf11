"""The table of views: each shows any moment or says why not; the same moment and look are the same frame."""

from __future__ import annotations

import pytest

from tests.picture.walking import look_of, said, texts
from visprop import Session
from visprop.picture import views
from visprop.picture.look import Look

SIZE = (1660, 510)


@pytest.mark.parametrize("name", views.NAMES)
def test_a_view_shows_every_shipped_kind_of_network_or_says_why_not(name):
    for experiment in ("lecture", "sum-of-sigmoids", "vanishing"):
        session = Session(experiment)
        session.step("iteration")
        frame = views.build_frame(session.moment(), look_of(SIZE, view=name))
        assert frame == views.build_frame(session.moment(), look_of(SIZE, view=name))
        reason = views.kind(name).refuses(session.experiment)
        words = " ".join(said(text) for text in texts(frame))
        assert words == reason if reason else len(frame.still) > 12


def test_the_first_view_is_the_network_as_it_always_was():
    assert Look().view == views.NAMES[0] == "forward"
    assert len(set(views.NAMES)) == len(views.NAMES)


def test_a_refusal_is_wrapped_into_the_picture():
    sentence = "A view that cannot show this experiment says so, and it says what can be done about that. " * 3
    for width in (320, 1280):
        frame = views._says(sentence, Look(width, 400))
        assert " ".join(said(text) for text in texts(frame)) == sentence.strip()
        assert len(frame.still) >= 2


def test_there_is_no_other_view():
    with pytest.raises(KeyError):
        views.kind("sideways")
