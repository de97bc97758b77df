"""Requests that outlast an outage."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from ..errors import APIConnectionError, APIStatusError, KlaviyoError, RateLimitWouldExceedDeadline
from .follow import transient

if TYPE_CHECKING:
    from ..calls.engine import Engine
    from .report import BulkReport

__all__ = ["OutageRetry", "Uncertain"]

T = TypeVar("T")
_log: Final = logging.getLogger("klaviyo_async")
_FIRST: Final = 1.0
_LONGEST: Final = 60.0


class Uncertain(NamedTuple):
    """A request that had no answer, and cannot be repeated."""

    cause: KlaviyoError


class OutageRetry:
    """Repeats what the engine has given up, with pauses that grow, for as long as is wanted.

    Args:
        engine: its clock, jitter and life are used.
        give_up_after: seconds; None: no end.
        report: repetitions are counted there.
    """

    def __init__(self, engine: Engine, give_up_after: float | None, report: BulkReport) -> None:
        self._engine = engine
        self._give_up_after = give_up_after
        self._report = report

    async def through(
        self, once: Callable[[], Awaitable[T]], *, replay: bool = True
    ) -> T | Uncertain:
        """What `once` comes to.

        Args:
            once: makes the request.
            replay: whether it may be made again although it may have been processed.

        Raises:
            KlaviyoError: it does not pass, or not in time.
        """
        engine, delay, end = self._engine, _FIRST, None
        while True:
            try:
                return await once()
            except KlaviyoError as error:
                if not transient(error):
                    raise
                if not replay and not _surely_not_processed(error):
                    return Uncertain(error)
                now = engine.clock.monotonic()
                if end is None and self._give_up_after is not None:
                    end = now + self._give_up_after
                if end is not None and now >= end:
                    raise
                pause = delay * (0.75 + 0.25 * engine.jitter())
                pause = max(pause, _asked_for(error))
                _log.info("repeated in %.1f s: %s", pause, error)
            await engine.lifecycle.wait(engine.clock.sleep(pause))
            self._report.retries += 1
            delay = min(2 * delay, _LONGEST)


def _surely_not_processed(error: KlaviyoError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status == 429
    if isinstance(error, APIConnectionError):
        return error.sent is False
    return isinstance(error, RateLimitWouldExceedDeadline)


def _asked_for(error: Any) -> float:
    return getattr(error, "retry_after", None) or 0.0
