"""Two branches in lock-step: wherever the one goes, the other is at the same moment, with the numbers it has alone."""

from __future__ import annotations

import random

import numpy as np
import pytest

from visprop import Session
from visprop.debugger import lockstep
from visprop.debugger.cursor import Cursor


@pytest.fixture
def session() -> Session:
    """Two branches that part at iteration 30: main, run for 60, and branch 1, run for 50 and in view."""
    made = Session("circle")
    made.advance(iterations=60)
    made.seek(29, 31)
    made.edit("W[1]", -1.5, (0, 1))
    made.advance(iterations=20)
    made.lockstep.compare("main")
    return made


def settled(session: Session):
    """The moment once the other run has come to it."""
    for _ in range(1000):
        moment = session.moment()
        if moment.other is not None:
            return moment
    raise AssertionError("it never came")


def test_whatever_moves_the_one_moves_the_other(session: Session) -> None:
    alone, rng = Session("circle"), random.Random(3)
    for _ in range(120):
        move = rng.choice(("step", "back", "seek", "advance"))
        if move == "seek":
            session.seek(rng.randrange(70), rng.randrange(32))
        elif move == "advance":
            session.advance(iterations=rng.randrange(1, 4))
        else:
            getattr(session, move)(rng.choice(("product", "neuron", "op", "phase", "example", "iteration", "epoch")))
        moment = settled(session)
        assert moment.other.cursor == moment.cursor == session.cursor
        alone.seek(session.cursor.iteration, session.cursor.op, session.cursor.part)
        for name in ("theta.W[1]", "theta.b[3]", "a[2]", "dC_dz[1]", "W[2]"):
            assert moment.other.tape.computed(name) == moment.tape.computed(name)
            if moment.other.tape.computed(name):
                assert np.array_equal(moment.other.tape[name], alone.tape[name])


def test_looking_at_the_other_run_changes_nothing_in_this_one(session: Session) -> None:
    before = session.digest()
    settled(session)
    session.lockstep.end()
    assert session.moment().other is None
    assert session.digest() == before
    twin = Session("circle")
    twin.advance(iterations=60)
    twin.seek(29, 31)
    twin.edit("W[1]", -1.5, (0, 1))
    twin.advance(iterations=20)
    assert twin.digest() == before


def test_taken_into_view_the_two_change_places(session: Session) -> None:
    assert (session.moment().branch, session.moment().compared) == ("branch 1", "main")
    session.switch("main")
    moment = settled(session)
    assert (moment.branch, moment.compared) == ("main", "branch 1")
    session.undo()
    assert session.moment().compared == "main"
    session.rename_branch("main", "as it was")
    assert session.moment().compared == "as it was"


def test_a_third_branch_is_compared_with_the_same_one(session: Session) -> None:
    session.seek(39, 31)
    session.edit("learning_rate", 0.5)
    assert session.branch.name == "branch 2"
    assert session.moment().compared == "main"
    session.switch("main")
    assert session.moment().compared == "branch 2"


def test_it_ends_with_its_branch(session: Session) -> None:
    session.switch("main")
    session.delete_branch("branch 1")
    assert session.moment().compared == ""
    assert session.lockstep.branch is None


def test_with_itself_or_with_nothing_nothing_is_compared(session: Session) -> None:
    with pytest.raises(ValueError, match="in view"):
        session.lockstep.compare("branch 1")
    with pytest.raises(KeyError):
        session.lockstep.compare("branch 7")
    assert session.moment().compared == "main"


def test_a_run_that_is_far_behind_comes_up_piece_by_piece(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lockstep, "SLICE_S", 1e-4)
    session.advance(iterations=3000)
    reached = []
    while (moment := session.moment()).other is None:
        assert session.lockstep.behind
        reached.append(session.lockstep.reached)
        cursor = session.cursor
        assert session.advance(budget_s=0.01).after == cursor  # waits for the other one
    assert len(reached) > 3
    assert reached == sorted(reached)
    assert moment.other.cursor == session.cursor
    assert session.advance(budget_s=0.001).iterations > 0


def test_where_the_programs_differ_it_goes_to_the_nearest_moment() -> None:
    """A softmax has no gain, so the branch with it has one operation less."""
    session = Session("lecture")
    session.advance(iterations=5)
    session.seek(2, len(session.program.ops))
    session.edit("activation[3]", "softmax")
    session.advance(iterations=1)
    session.lockstep.compare("main")
    moment = settled(session)
    ours, theirs = len(moment.program.ops), len(moment.other.program.ops)
    assert ours == theirs - 1
    assert (moment.cursor, moment.other.cursor) == (Cursor(3, ours), Cursor(3, theirs))
    session.seek(3, 4, 1)
    assert settled(session).other.cursor == Cursor(3, 4, 1)
