"""In the other languages texts keep apart as well, in every view, and are drawn with the bundled fonts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.picture.test_overlap import check, faults
from tests.picture.walking import look_of, texts, walk
from visprop import Session, languages, words
from visprop.picture import boxes, glyphs, views

CHINESE = ("zh_Hans", "zh_Hant")
OPS = ("z[1]", "L", "dC_dz[1]", "dL_dW[1]", "W[1]")


@pytest.fixture(autouse=True)
def english():
    yield
    languages.use(words.ENGLISH)


@pytest.mark.parametrize(("language", "size"), [("zh_Hant", (1080, 340)), ("zh_Hans", (1880, 560))])
def test_texts_keep_apart_at_every_operation(language, size):
    languages.use(language)
    for moment in walk(Session("lecture"), "op"):
        check(moment, look_of(size, language=language))


def frames(session, size, language):
    """What each view shows at some moments of the second iteration, the walk in all its stages."""
    languages.use(language)
    for name in OPS:
        session.seek(1, session.program.index(name) + 1)
        for kind in views.VIEWS:
            if not kind.refuses(session.experiment):
                look = look_of(size, view=kind.name, selection="edge 1 0 0", language=language)
                for stage in range(9 if kind.name == "walk" and name == OPS[-1] else 1):
                    yield kind.name, views.build_frame(session.moment(), replace(look, stage=stage))


@pytest.mark.parametrize(("name", "size"), [("lecture", (1080, 340)), ("sum-of-sigmoids", (1880, 560))])
def test_no_view_has_faults_that_it_has_not_in_english(name, size):
    session, found = Session(name), {}
    for language in languages.available():
        found[language] = [(view, len(faults(frame))) for view, frame in frames(session, size, language)]
    for language in CHINESE:
        pairs = zip(found[language], found["en"], strict=True)
        assert [here for here, there in pairs if here[1] > there[1]] == []


def test_no_view_needs_fonts_of_the_system():
    left = []
    for view, frame in frames(Session("lecture"), (1280, 370), "zh_Hant"):
        runs = (run for text in texts(frame) for run in boxes.layout(text.formula, text.px).runs)
        left += [(view, run.text) for run in runs if run.face == glyphs.SYSTEM]
    assert left == []
