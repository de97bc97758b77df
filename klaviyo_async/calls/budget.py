"""How many requests may be repeated, over all calls of a client.

A limit on repetitions per call does not help a server that is down: `max_retries=3` makes four
requests of every one. So all calls draw on one budget, as those of the AWS SDKs do: a repetition
costs tokens, a success gives some back, and when none are left, calls fail at their first error.
A server that fails now and then is never short of them; one that always fails gets, once the
budget is spent, no more than what callers send.
"""

from __future__ import annotations

from typing import Final, Self

from ..core.validation import whole

__all__ = ["CAPACITY", "COST", "TIMEOUT_COST", "RetryBudget"]

CAPACITY: Final = 500
"""Tokens to begin with, and at most."""
COST: Final = 5
"""Tokens that a repetition costs."""
TIMEOUT_COST: Final = 10
"""Tokens that a repetition costs after a timeout: the server may be at work on the first still."""


class RetryBudget:
    """Tokens for repetitions.

    Args:
        capacity: tokens to begin with, and at most.
    """

    __slots__ = ("capacity", "left")

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.capacity = capacity
        self.left = capacity

    @classmethod
    def of(cls, capacity: int | None) -> Self | None:
        """The budget of `retry_budget` tokens; None: there is no limit.

        Raises:
            ConfigurationError: it is no whole number from 0.
        """
        return None if capacity is None else cls(whole("retry_budget", capacity, 0))

    def spend(self, cost: int) -> bool:
        """Take tokens for one repetition; False if there are not enough, then none are taken."""
        if cost > self.left:
            return False
        self.left -= cost
        return True

    def refund(self, cost: int) -> None:
        """Note a success: what its last repetition had cost comes back, or one token if it
        succeeded at the first attempt."""
        left = self.left + (cost or 1)  # compared here, as `min` takes as long as all the rest
        self.left = left if left < self.capacity else self.capacity

    def __repr__(self) -> str:
        return f"<RetryBudget {self.left} of {self.capacity}>"
