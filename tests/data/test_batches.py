"""The rows of an update are a pure function of plan and iteration."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visprop.data import Batches, Plan, batch, permutation

plans = st.builds(Plan, st.integers(1, 40), st.integers(1, 45), st.integers(0, 2**63 - 1))


@given(plans, st.integers(0, 5))
def test_an_epoch_uses_every_row_once_in_the_epoch_s_order(plan, epoch):
    first = epoch * plan.per_epoch
    pieces = [batch(plan, first + i) for i in range(plan.per_epoch)]
    assert np.array_equal(np.concatenate(pieces), permutation(plan, epoch))
    assert sorted(np.concatenate(pieces)) == list(range(plan.rows))
    assert [len(piece) for piece in pieces] == [plan.size_of(first + i) for i in range(plan.per_epoch)]
    assert all(len(piece) == plan.batch_size for piece in pieces[:-1])
    assert {plan.epoch_of(first + i) for i in range(plan.per_epoch)} == {epoch}


@given(plans, st.integers(0, 90), st.lists(st.integers(0, 200), max_size=20))
def test_a_loop_s_batches_are_the_same_in_any_order(plan, shift, iterations):
    batches = Batches(plan, shift)
    for iteration in iterations:
        assert np.array_equal(batches(iteration), batch(plan, iteration + shift))


def test_the_order_is_the_stated_one_and_changes_every_epoch():
    plan = Plan(rows=10, batch_size=4, seed=7)
    for epoch in range(3):
        assert np.array_equal(permutation(plan, epoch), np.random.default_rng((7, epoch)).permutation(10))
    assert not np.array_equal(permutation(plan, 0), permutation(plan, 1))
    assert (plan.per_epoch, plan.size_of(2), plan.size_of(3)) == (3, 2, 4)


@pytest.mark.parametrize("batch_size", [5, 6, 1000])
def test_rows_keep_their_order_where_one_batch_holds_all(batch_size):
    plan = Plan(rows=5, batch_size=batch_size, seed=0)
    assert batch(plan, 3).tolist() == [0, 1, 2, 3, 4]
    assert (plan.per_epoch, plan.size_of(3)) == (1, 5)


def test_rows_cannot_be_changed():
    with pytest.raises(ValueError, match="read-only"):
        batch(Plan(5, 2, 0), 0)[0] = 3


@pytest.mark.parametrize(("rows", "size"), [(0, 1), (1, 0), (-1, 1)])
def test_a_plan_needs_rows(rows, size):
    with pytest.raises(ValueError, match="1 or more"):
        Plan(rows, size, 0)
