"""At random moments every number of the lecture's views is found at its address, and none stands there too early."""

from __future__ import annotations

import numpy as np
import pytest

from tests.picture.test_addresses import agrees, leaves, source
from tests.picture.walking import look_of, numbers, texts
from visprop import Session
from visprop.picture import derived, views

SIZE = (1660, 510)
VIEWS = ("graph", "bench", "theta", "sums")
SELECTIONS = ("", "node 1 1", "edge 1 2 0", "edge 2 0 1", "bias 1 0", "bias 2 0")
GRAINS = ("op", "neuron", "product")


@pytest.mark.parametrize("experiment", ["bench", "sum-of-sigmoids"])
def test_two_hundred_random_moments(experiment):
    rng, session, known = np.random.default_rng(1), Session(experiment), 0
    count = len(session.program.ops)
    for number in range(100):
        session.seek(int(rng.integers(5)), int(rng.integers(count)))
        session.step(GRAINS[number % 3])
        moment, progress = session.moment(), (1.0, 0.5)[number % 2]
        look = look_of(SIZE, grain=GRAINS[number % 3], progress=progress, selection=SELECTIONS[number % 6])
        for view in VIEWS:
            if not views.kind(view).refuses(session.experiment):
                known += _read(moment, views.kind(view).build(moment, look))
    assert known > 3000


def _read(moment, frame) -> int:
    """Check all numbers of a frame; return how many are known."""
    known, written = 0, moment.cursor.op + (moment.cursor.part > 0)
    for number in numbers(tuple(text.formula for text in texts(frame))):
        q = number.quantity
        assert (q.value is None) == (number.text == "?"), number
        if q.value is None:
            continue
        known += 1
        assert agrees(number.text, q.value), number
        if q.name == "rms_percent":  # of a probe of all rows, see the tests of the bench
            assert q.value == derived.DERIVED[q.name]([operand.value for operand in q.operands])
            continue
        assert q.value == source(moment, q), number
        taped = [leaf for leaf in leaves(q) if not leaf.name.startswith(("theta.", "training."))]
        assert all(moment.program.index(leaf.name) < written for leaf in taped), number
    return known
