"""Waiting for quota: one interface, whatever keeps the count."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from ..core.response import RateLimitHeaders
    from ..core.runtime import Operation

__all__ = ["BucketState", "Limiter", "Permit", "Probe", "WindowState"]


class Permit:
    """Leave to send one request.

    It has to be handed back once, through one of `observe`, `release` and `abandon` of the
    limiter it came from; handing it back again is without effect.
    """

    __slots__ = ("bucket", "sent")

    def __init__(self, bucket: Any, sent: float) -> None:
        self.bucket = bucket
        self.sent = sent

    def __repr__(self) -> str:
        return f"<Permit {'handed back' if self.bucket is None else 'to send'}>"


class Probe(Permit):
    """Leave to send a request that may well be refused, so as to learn when: a refusal is not
    the call's fault, which then goes on waiting as if it had not been sent."""

    __slots__ = ()


class WindowState(NamedTuple):
    """One window of a bucket."""

    seconds: float
    limit: int
    """Requests per window: as documented, or as the server last stated."""
    left: int
    """Requests that could be sent now, as far as this window is concerned."""


class BucketState(NamedTuple):
    """One bucket, as seen by :meth:`Limiter.snapshot`."""

    owner: str
    operation: str
    tier: str
    """Empty for the operation's ordinary tier."""
    windows: tuple[WindowState, ...]
    inflight: int
    """Requests under way."""
    waiting: int
    """Calls waiting for their turn."""
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
        """Wait for leave to send one request.

        Args:
            owner: whose quota it is; one name per account and app. It shows in
                :meth:`snapshot`, so it must not be a key.
            operation: the operation to call.
            query: its query parameters by wire name; some of them lower the limits.
            lane: `interactive` or `bulk`.
            deadline: the clock's monotonic time by which the permit is of use.
            since: `sent` of the first permit of a call that was refused and comes again: within
                its lane it goes before those that have not had a turn yet.

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
            rate_limit: the `RateLimit-*` headers, if there were any.
            retry_after: seconds from now, if the answer named a time.
        """
        ...

    def release(self, permit: Permit) -> None:
        """Hand back the permit of a request that was surely not sent: its token is free again."""
        ...

    def abandon(self, permit: Permit) -> None:
        """Hand back the permit of a request that may have been sent but will get no answer."""
        ...

    def estimate(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        n: int = 1,
    ) -> float:
        """Seconds until `n` further calls can be expected to have been sent."""
        ...

    def snapshot(self) -> list[BucketState]:
        """All buckets in use."""
        ...

    def close(self) -> None:
        """Fail everyone who waits, now and later, with ClientClosed."""
        ...
