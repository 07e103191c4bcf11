"""Which rows are in which batch of the epoch in view, and which of its updates this is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from visprop.picture import measure
from visprop.picture.area import Rect
from visprop.picture.boxed import fit
from visprop.picture.formula import Words
from visprop.picture.frame import Box, Shape, Stroke, Text
from visprop.picture.reading import Reading
from visprop.picture.sizes import TEXT
from visprop.words import translate

# Five that follow each other for the batches; the number in a cell tells batches of one colour apart.
FILLS = ("layer1-fill", "layer2-fill", "layer3-fill", "a-fill", "done")
LEAST_CELL = 5.0  # pixels: of more rows than fit, the first are shown
NUMBERED = 19.0  # pixels: a cell from this size on says the number of its batch


@dataclass(frozen=True)
class Epoch:
    """An epoch: batch_of[row] is the place of a row's batch in it, from 0; `now` that of this iteration's.

    `number` counts from 0, as the panel's counter does.
    """

    batch_of: np.ndarray
    now: int
    updates: int
    size: int
    number: int


def epoch_of(moment) -> Epoch:
    """The epoch of a moment: a pure function of the plan, so that it is known from its beginning."""
    segment, iteration = moment.segment, moment.iteration
    place, updates = segment.place(iteration), segment.plan.per_epoch
    batch_of = np.zeros(segment.plan.rows, int)
    for number in range(updates):
        batch_of[segment.rows(iteration - place + number)] = number
    return Epoch(batch_of, place, updates, segment.plan.batch_size, moment.epoch)


def draw_epoch(reading: Reading, rect: Rect) -> list[Shape]:
    """Counters in words, the batches in their order, and every row in the colour of its batch."""
    x, y, w, h = rect
    k, epoch = reading.look.scale, epoch_of(reading.moment)
    px = max(TEXT, 15 * k)
    found: list[Shape] = []
    for words, bold in _sentences(epoch):
        for line in measure.wrapped(words, px, w, bold):
            found.append(Text(x, y + 0.8 * px, Words(line, bold=bold), px, "text", "left"))
            y, h = y + 1.5 * px, h - 1.5 * px
    y, h = y + 0.4 * px, h - 0.4 * px
    side = min(max(h / 6, 14.0), 28 * k)
    found += _order(epoch, (x, y, w, side), k)
    y, h = y + side + 1.0 * px, h - side - 1.0 * px
    return [*found, *_rows(epoch, (x, y, w, h), px, k)]


def _sentences(epoch: Epoch) -> list[tuple[str, bool]]:
    counts = translate("Sums", "N = {n} rows, B = {b}; updates in an epoch: {u}")
    found = [(counts.format(n=len(epoch.batch_of), b=epoch.size, u=epoch.updates), False)]
    now = translate("Sums", "epoch {e}: update {k} of {u}")
    found.append((now.format(e=epoch.number, k=epoch.now + 1, u=epoch.updates), True))
    if epoch.updates > 1:
        text = translate("Sums", "One update is not one epoch. Rows are shuffled again for each epoch.")
    else:
        text = translate("Sums", "One batch holds all rows: here, one update is one epoch.")
    return [*found, (text, False)]


def _order(epoch: Epoch, rect: Rect, k: float) -> list[Shape]:
    """The batches one after the other, the one in view framed; of many, those about it."""
    x, y, w, h = rect
    most = max(int(w / 16), 1)
    first = min(max(epoch.now - most // 2, 0), max(epoch.updates - most, 0))
    shown = range(first, min(first + most, epoch.updates))
    wide = min(w / len(shown), 60 * k)
    found: list[Shape] = []
    for place, number in enumerate(shown):
        cell = (x + place * wide, y, wide, h)
        found += _cell(cell, number, number == epoch.now, k)
    return found


def _rows(epoch: Epoch, rect: Rect, px: float, k: float) -> list[Shape]:
    """Every row of the table, in its order, in the colour of its batch."""
    x, y, w, h = rect
    if h < 2 * LEAST_CELL:
        return []
    count = len(epoch.batch_of)
    side = _side(count, w, h)
    shown = count
    if side < LEAST_CELL:
        side, h = LEAST_CELL, h - 1.6 * px
        shown = int(w / side) * int(h / side)
    across = max(int(w / side), 1)
    found: list[Shape] = []
    now: list[Shape] = []
    for number, batch in enumerate(epoch.batch_of[:shown].tolist()):
        down, along = divmod(number, across)
        cell = (x + along * side, y + down * side, side, side)
        (now if batch == epoch.now else found).extend(_cell(cell, batch, batch == epoch.now, k))
    if shown < count:
        words = Words(translate("Sums", "⋮ {n} more").format(n=count - shown), "muted")
        at = y + (-(-shown // across)) * side + 0.9 * px
        found.append(Text(x, at, words, px, "muted", "left"))
    return [*found, *now]


def _side(count: int, w: float, h: float) -> float:
    """The largest side of squares of which `count` fit."""
    side = min((w * h / count) ** 0.5, 34.0)
    while side >= LEAST_CELL and int(w / side) * int(h / side) < count:
        side *= 0.98
    return side


def _cell(cell: Rect, batch: int, now: bool, k: float) -> list[Shape]:
    x, y, w, h = cell
    fill, air = FILLS[batch % len(FILLS)], 1.0
    stroke = Stroke("text", 2.4 * k) if now else None
    found: list[Shape] = [Box(x + air, y + air, w - 2 * air, h - 2 * air, fill, stroke, 2 * k if w > 10 else 0.0)]
    text = str(batch + 1)
    if min(w, h) >= NUMBERED and measure.number(text, TEXT) <= w - 4:
        found.append(Text(x + w / 2, y + h / 2, Words(text, bold=now), fit(text, TEXT, w - 4), "text", "center", fill))
    return found
