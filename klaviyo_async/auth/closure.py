"""How long the token endpoint wants to be left alone."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from ..core.limit_headers import DAY, retry_after
from ..errors import OAuthError

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.response import RawResponse

__all__ = ["PATIENCE", "EndpointClosure"]

PATIENCE: Final = 30.0
"""Seconds that one exchange waits in all because the server asks to; longer waits are the caller's, as
a lock is held and calls wait meanwhile."""


class EndpointClosure:
    """Keeps an app from its token endpoint while that asks for it by `Retry-After`: all accounts, as
    they share the app's client id.

    Args:
        clock: tells the time.
    """

    __slots__ = ("_clock", "_status", "_until")

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until = -inf
        self._status = 0

    def note(self, reply: RawResponse) -> float | None:
        """Note what an answer asks for; returns it in seconds, None if it asks for nothing."""
        wait = None
        if not 200 <= reply.status < 400:
            wait = retry_after(reply.headers, self._clock.wall())
        if wait is not None:
            self._until = max(self._until, self._clock.monotonic() + min(wait, float(DAY)))
            self._status = reply.status
        return wait

    async def wait(self, patience: float) -> float:
        """Wait until the endpoint may be asked; returns what is left of `patience`, in seconds.

        Raises:
            OAuthError: that takes longer than `patience`; at once.
        """
        left = self._until - self._clock.monotonic()
        if left <= 0:
            return patience
        if left > patience:
            raise OAuthError(
                f"the server asked to be left alone for another {left:.0f} s",
                error=f"http_{self._status}",
                status=self._status,
                retry_after=left,
            )
        await self._clock.sleep(left)
        return patience - left
