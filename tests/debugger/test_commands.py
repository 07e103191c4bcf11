"""Random commands of all kinds, against a reference that replays from the start: no difference in any of them.

The full run: pytest tests/debugger/test_commands.py --full -s (1,000,000 commands, half an hour; -k first and -k second
are its halves)
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tests.debugger.pair import Pair
from tests.debugger.reference import START
from visprop import NotComputed
from visprop.debugger import envelope, ladder, row, search, shelf, timeline
from visprop.debugger.grains import GRAINS

SEED, SHORT, FULL = 20_260_101, 4_000, 1_000_000
EPISODE = 250  # commands given to one session

SCARCE = ((ladder, "RUNGS", 5), (timeline, "NEAR", 6), (timeline, "NEAREST", 2), (shelf, "KEPT", 2))
SCARCE = (*SCARCE, (timeline, "KEPT_RIGS", 1), (row, "LEAST", 2), (envelope, "BUCKETS", 8))
SCARCE = (*SCARCE, (search, "FIRST_WINDOW", 3), (search, "LARGEST_WINDOW", 10))


ALWAYS = {"a stop", "a stop behind", "not finite", "a dead unit", "refused", "for a while", "give up", "reset"}
ALWAYS |= {f"{way} {grain}" for way in ("step", "back") for grain in GRAINS}
ALWAYS |= {"seek", "advance", "edit", "breakpoints", "undo", "redo", "switch", "rename", "delete"}


@pytest.mark.parametrize("half", [0, 1], ids=["first", "second"])  # so that two processes can share the work
def test_random_commands_answer_as_the_reference_does(full, monkeypatch, half):
    total, done, met = (FULL if full else SHORT) // 2, 0, Counter()
    for episode in range(half * total // EPISODE, (half + 1) * total // EPISODE):
        if episode % 2:  # with so little memory that even short runs drop checkpoints and timelines
            for module, name, value in SCARCE:
                monkeypatch.setattr(module, name, value)
        else:
            monkeypatch.undo()
        done += one_session(episode, met)
        if full and episode % 40 == 39:
            print(f"{done} commands, no difference", flush=True)
    print(f"\nseed {SEED}: {done} commands in half {half}, no difference in any; {dict(sorted(met.items()))}")
    assert done == total
    assert set(met) >= ALWAYS


def one_session(episode: int, met: Counter) -> int:
    """Give one session its commands and compare after each. Returns how many, and adds to `met` what happened."""
    pair, done = Pair(np.random.default_rng((SEED, episode))), 0
    for _ in range(EPISODE):
        try:
            pair.command()
            pair.check()
        except Exception as error:
            error.add_note(f"episode {episode}, {pair.origin}")
            error.add_note("\n".join(map(repr, pair.told)))
            raise
        done += 1
    assert done == len(pair.told)
    met.update(pair.met)
    return done


def test_the_start_of_a_run_has_no_values():
    pair = Pair(np.random.default_rng(0))
    assert pair.reference.cursor == START
    pair.check()
    with pytest.raises(NotComputed):
        pair.session.tape["z[1]"]
