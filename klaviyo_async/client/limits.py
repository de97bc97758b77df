"""What a client knows of its account's quota."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from klaviyo_openapi._runtime import Operation

from ..calls.engine import Engine
from ..core.operations import bind_arguments, operation_of
from ..errors import InvalidRequest
from ..limiter import BucketState
from ..limiter.concurrency import ConcurrencyState, concurrency_states

__all__ = ["Limits"]


class Limits:
    """The quota of a client's account, got as `klaviyo.limits`.

    Args:
        engine: of the client.
        package: name of the generated package whose operations can be asked about.
    """

    __slots__ = ("_engine", "_package")

    def __init__(self, engine: Engine, package: str) -> None:
        self._engine = engine
        self._package = package

    def estimate(
        self, operation: str | Operation | Callable[..., Any], n: int = 1, **arguments: Any
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent.

        Those that wait already go first; daily limits are included; answers are taken to be quick.

        Args:
            operation: an operation, its name, an alias of it, or the method that calls it.
            n: number of calls, from 1.
            arguments: arguments of the call on which its limits depend, e.g.
                `additional_fields_profile=["predictive_analytics"]`.

        Raises:
            InvalidRequest: there is no such operation or argument, or `n` is no such number.
            ClientClosed: the client has been closed.
        """
        if isinstance(n, bool) or not isinstance(n, int) or n < 1:
            raise InvalidRequest(f"n must be a whole number from 1, not {n!r}")
        found = operation_of(operation, self._package)
        query = bind_arguments(found, arguments)[1]
        return self._engine.limiter.estimate(self._engine.owner, found, query, n)

    def snapshot(self) -> list[BucketState]:
        """The account's buckets in use: limits, what is left, calls that wait, time until open."""
        owner = self._engine.owner
        return [state for state in self._engine.limiter.snapshot() if state.owner == owner]

    def concurrency(self) -> list[ConcurrencyState]:
        """How much of `max_concurrency` is used, and how many calls wait for that; empty without it.

        Its bounds are the client's as a whole, those of :class:`KlaviyoAccounts` of all accounts together.
        """
        return concurrency_states(self._engine.limiter)

    def __repr__(self) -> str:
        return f"<Limits of {self._engine.owner}>"
