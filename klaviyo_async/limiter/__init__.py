"""Limiters: calls wait here until their account's rate limits let them go. One interface for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from ..core.limit_headers import RateLimitHeaders
from ..core.runtime import Operation

__all__ = ["BucketState", "Limiter", "Permit", "Probe", "WindowState"]


class Permit:
    """Permission to send one request.

    It has to be handed back once, through one of `observe`, `release` and `abandon` of the
    limiter it came from; handing it back again is without effect.

    Args:
        bucket: the bucket it was taken from; None once it has been handed back.
        sent: when it was granted, by the monotonic clock in seconds.
    """

    __slots__ = ("bucket", "sent")

    def __init__(self, bucket: Any, sent: float) -> None:
        self.bucket = bucket
        self.sent = sent

    def __repr__(self) -> str:
        return f"<Permit {'handed back' if self.bucket is None else 'to send'}>"


class Probe(Permit):
    """Permission to send a request that may well be refused, to learn from its `Retry-After` when
    a daily window resets. A call refused on a probe goes on waiting as if it had not been sent."""

    __slots__ = ()


class WindowState(NamedTuple):
    """One window of a bucket."""

    seconds: float
    """The window's length."""
    limit: int
    """Requests per window: as documented, or as the server last stated."""
    left: int
    """Requests that could be sent now, as far as this window is concerned."""


class BucketState(NamedTuple):
    """One bucket, as seen by :meth:`Limiter.snapshot`."""

    owner: str
    """Name of the quota's owner."""
    operation: str
    """Klaviyo's name of the operation."""
    tier: str
    """Empty for the operation's ordinary tier."""
    windows: tuple[WindowState, ...]
    """Its windows, the shortest first."""
    inflight: int
    """Requests in flight."""
    waiting: int
    """Calls that wait."""
    closed_for: float
    """Seconds until the bucket opens again after a refusal; 0 if it is open."""
    shared: bool
    """Whether others were seen to use the same quota lately."""


class Limiter(Protocol):
    """Keeps calls within the quota of whoever owns it."""

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """A permit if there is one at once, without waiting and without overtaking; else None.

        Args:
            owner: whose quota it is; one name per account and app.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        ...

    async def acquire(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        *,
        lane: str = "interactive",
        deadline: float | None = None,
        since: float | None = None,
    ) -> Permit:
        """Wait for a permit to send one request.

        Args:
            owner: whose quota it is; one name per account and app. It shows in
                :meth:`snapshot`, so it must not be a key.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.
            lane: `interactive` or `bulk`.
            deadline: the clock's monotonic time, in seconds, until which the permit is of use.
            since: `sent` of the first permit of a call that was throttled and comes again: within
                its lane it is served before those that have not been sent yet.

        Raises:
            RateLimitWouldExceedDeadline: no permit can be expected by the deadline; at once,
                with the expected wait.
            ClientClosed: the limiter has been, or was meanwhile, closed.
            ValueError: there is no such lane.
        """
        ...

    def observe(
        self,
        permit: Permit,
        status: int,
        rate_limit: RateLimitHeaders | None = None,
        retry_after: float | None = None,
    ) -> None:
        """Hand back the permit of a request that was answered, with what the answer said.

        Args:
            permit: the permit.
            status: HTTP status.
            rate_limit: the answer's `RateLimit-*` headers, if there were any.
            retry_after: seconds from now that `Retry-After` asks to wait, if it was there.
        """
        ...

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent: its token is free again.

        Args:
            permit: the permit.
        """
        ...

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer.

        Args:
            permit: the permit.
        """
        ...

    def estimate(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        n: int = 1,
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent.

        Args:
            owner: whose quota it is.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.
            n: how many calls; those that wait already are counted too.

        Raises:
            ClientClosed: the limiter has been closed.
        """
        ...

    def snapshot(self) -> list[BucketState]:
        """All buckets in use."""
        ...

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed."""
        ...
