"""The budget for repetitions, as arithmetic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaviyo_async.calls.budget import COST, TIMEOUT_COST, RetryBudget


def test_spent_and_refunded() -> None:
    budget = RetryBudget(12)
    assert budget.spend(COST)
    assert not budget.spend(TIMEOUT_COST)
    assert budget.left == 7
    budget.refund(0)
    assert budget.left == 8
    budget.refund(COST)
    assert budget.left == 12, "never more than the capacity"
    assert repr(budget) == "<RetryBudget 12 of 12>"


@pytest.mark.slow
@given(
    st.integers(0, 600),
    st.lists(st.sampled_from([("spend", COST), ("spend", TIMEOUT_COST), ("refund", 0)])),
)
def test_never_out_of_bounds(capacity: int, steps: list[tuple[str, int]]) -> None:
    budget = RetryBudget(capacity)
    for step, cost in steps:
        before = budget.left
        if step == "refund":
            budget.refund(cost)
        elif not budget.spend(cost):
            assert budget.left == before < cost
        assert 0 <= budget.left <= capacity
