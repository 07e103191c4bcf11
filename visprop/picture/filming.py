"""A range of steps as the pictures of a film: which moments, and how far each step is on its way. No Qt, no encoder.

Everything comes from the tape at a cursor: the same range gives the same pictures, however fast they are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from visprop.debugger.cursor import Cursor
from visprop.errors import InputError
from visprop.picture.frame import Frame
from visprop.picture.look import Look
from visprop.picture.strip import build_strip
from visprop.picture.views import draw
from visprop.session import Session
from visprop.words import translate

MOST = 20_000  # pictures: eleven minutes at 30 a second
MOTION = 0.7  # of a step's time: the rest it stands, to be read
Pair = tuple[Frame, Frame]  # the network, and the formula under it
COARSE = ("iteration", "epoch", "phase")  # grains whose steps move nothing that could be seen on its way


@dataclass(frozen=True, slots=True)
class Reel:
    """What is filmed.

    Attributes:
        start: the moment that the film begins with. stops: the moment after each step, in order.
        grain: what a step is.
        pictures: how many each step has.
    """

    start: Cursor
    stops: tuple[Cursor, ...]
    grain: str
    pictures: int

    @property
    def count(self) -> int:
        """How many pictures the film has: one of the start, then those of the steps."""
        return 1 + len(self.stops) * self.pictures


def reel(session: Session, start: Cursor, end: Cursor, grain: str, pictures: int) -> Reel:
    """The steps of `grain` from `start` up to `end`, or over it with the last one; the session is left at `start`.

    Raises:
        InputError: `end` lies before `start`, or there would be too many pictures.
    """
    if end < start:
        sentence = translate("Filming", "The film would end before it begins: exchange the two moments.")
        raise InputError("--to", "", sentence)
    session.seek(start.iteration, start.op, start.part)
    start, stops = session.cursor, []
    while session.cursor < end:
        before = session.cursor
        session.step(grain)
        if session.cursor == before:
            break
        stops.append(session.cursor)
        if len(stops) * pictures > MOST:
            sentence = translate("Filming", "That makes more than {n} pictures: film fewer steps, or coarser ones.")
            raise InputError("--to", "", sentence.format(n=MOST))
    session.seek(start.iteration, start.op, start.part)
    return Reel(start, tuple(stops), grain, pictures)


def shots(session: Session, look: Look, heights: tuple[int, int], film: Reel) -> Iterator[Pair]:
    """The network and the formula under it, picture by picture; `heights` are theirs. The session moves along."""
    look = replace(look, grain=film.grain)
    at = film.start
    session.seek(at.iteration, at.op, at.part)
    yield from _step(session, look, heights, (1.0,))
    moving = 1 if film.grain in COARSE else max(1, round(MOTION * film.pictures))
    way = tuple(min((number + 1) / moving, 1.0) for number in range(film.pictures))
    for at in film.stops:
        session.seek(at.iteration, at.op, at.part)
        yield from _step(session, look, heights, way)


def _step(session: Session, look: Look, heights: tuple[int, int], way: tuple[float, ...]) -> Iterator[Pair]:
    """A step at each progress of its way, drawn once on the way and once at rest."""
    moment, network, low = session.moment(), replace(look, height=heights[0]), replace(look, height=heights[1])
    for on_way in (True, False):
        mine = [progress for progress in way if (progress < 1.0) is on_way]
        if mine:
            drawn = draw(moment, replace(network, progress=mine[0]))
            strip = build_strip(moment, replace(low, progress=mine[0]))
            made = {progress: drawn.at(progress) for progress in dict.fromkeys(mine)}
            yield from ((made[progress], strip) for progress in mine)
