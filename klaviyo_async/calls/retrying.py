"""After an attempt that failed: whether it may be made again, and what its error says if not."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, TypeVar

from ..core import retry
from ..core.budget import COST, TIMEOUT_COST, RetryBudget
from ..core.multipart import Upload
from ..errors import APIConnectionError, APIStatusError, APITimeoutError, KlaviyoError

if TYPE_CHECKING:
    from ..core.request import Request
    from .options import Settings

__all__ = [
    "attach_call",
    "copy_with_call",
    "is_replayable",
    "is_throttled",
    "retry_delay",
    "spend_retry_budget",
]

E = TypeVar("E", bound=KlaviyoError)


def is_throttled(outcome: KlaviyoError) -> bool:
    """Whether the server said that it is too much."""
    if not isinstance(outcome, APIStatusError):
        return False
    return outcome.status == 429 or (outcome.status == 503 and outcome.retry_after is not None)


def is_replayable(request: Request) -> bool:
    """Whether the body can be sent a second time."""
    body = request.body
    return not isinstance(body, Upload) or body.replayable


def retry_delay(
    request: Request, settings: Settings, failure: KlaviyoError, jitter: float
) -> float | None:
    """Seconds until the next attempt, see :func:`klaviyo_async.core.retry.retry_delay`."""
    if not is_replayable(request):
        return None
    status = wait = None
    if isinstance(failure, APIStatusError):
        status, wait = failure.status, failure.retry_after
    return retry.retry_delay(
        request.attempts,
        max_retries=settings.max_retries,
        max_delay=settings.max_delay,
        jitter=jitter,
        status=status,
        surely_unsent=isinstance(failure, APIConnectionError) and failure.sent is False,
        retry_after=wait,
        safe=retry.replayable(request.operation, request.body, settings.replay_safe),
    )


def spend_retry_budget(budget: RetryBudget | None, request: Request, failure: KlaviyoError) -> bool:
    """Whether the budget allows one more repetition; a 429 costs nothing, as the limiter sees to it
    that those do not become many."""
    if budget is None or getattr(failure, "status", None) == 429:
        return True
    cost = TIMEOUT_COST if isinstance(failure, APITimeoutError) else COST
    if not budget.spend(cost):
        failure.add_note("Not repeated: too many calls have failed lately (retry_budget).")
        return False
    request.paid = cost
    return True


def attach_call(error: E, request: Request) -> E:
    """The error, with the call that it ended."""
    operation = request.operation
    return error.attach_call(operation.name, operation.method, request.path, request.attempts)


def copy_with_call(error: E, request: Request) -> E:
    """A copy of an error that other calls may have been told too, with the call that it ended."""
    return attach_call(copy(error), request)
