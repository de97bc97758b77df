"""After a failed attempt: whether and when to retry, and the error to raise if not."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Final, TypeGuard, TypeVar

from ..core import retry
from ..core.multipart import Upload
from ..errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConnectionMisconfigured,
    DeadlineExceeded,
    KlaviyoError,
    RateLimitWouldExceedDeadline,
    UnexpectedAnswer,
)
from .budget import COST, TIMEOUT_COST, RetryBudget

if TYPE_CHECKING:
    from ..core.request import Request
    from ..core.response import RawResponse
    from .state import CallState

__all__ = [
    "attach_call",
    "copy_with_call",
    "error_of",
    "is_replayable",
    "is_throttled",
    "maybe_processed",
    "repeated_by_default",
    "retry_delay",
    "spend_retry_budget",
]

E = TypeVar("E", bound=KlaviyoError)

_GIVEN_UP_ON: Final = frozenset((408, 499))
"""Client errors of servers that have waited in vain, maybe for what they passed on."""


def error_of(
    call: CallState, response: RawResponse, now: float, authorization: str | None
) -> APIStatusError:
    """The error that a response stands for which is no success.

    Args:
        call: what it answers.
        response: it.
        now: unix seconds.
        authorization: the header that was sent, which the error is not to show.
    """
    from ..core.judging import judge  # at first use: only failures need it

    if response.status == 429:
        call.refused()
    return judge(
        response.status,
        response.headers,
        response.body,
        operation=call.request.operation,
        now=now,
        secret=authorization,
    )


def is_throttled(outcome: object) -> TypeGuard[APIStatusError]:
    """Whether the server throttled the request: 429, or 503 with `Retry-After`."""
    if not isinstance(outcome, APIStatusError):
        return False
    return outcome.status == 429 or (outcome.status == 503 and outcome.retry_after is not None)


def is_replayable(request: Request) -> bool:
    """Whether the body can be sent a second time."""
    body = request.body
    return not isinstance(body, Upload) or body.replayable


def maybe_processed(error: BaseException) -> bool:
    """Whether the request that failed so may have been processed."""
    if isinstance(error, APIStatusError):
        # Whoever redirects or refuses a request, Klaviyo or a proxy, has not done what it asks for.
        return not 300 <= error.status < 500 or error.status in _GIVEN_UP_ON
    if isinstance(error, APIConnectionError):
        return error.sent is not False
    if isinstance(error, RateLimitWouldExceedDeadline):
        return False
    # The others of ours come before anything is sent.
    return not isinstance(error, KlaviyoError) or isinstance(error, DeadlineExceeded)


def repeated_by_default(call: CallState, failure: KlaviyoError) -> bool:
    """Whether the attempt is repeated where no rule says otherwise, as far as budget and deadline allow."""
    return retry_delay(call, failure, 0.0) is not None


def retry_delay(
    call: CallState, failure: KlaviyoError, jitter: float, wanted: bool | None = None
) -> float | None:
    """Seconds until the next attempt; None: there may be none. See :func:`klaviyo_async.core.retry.retry_delay`."""
    request, settings = call.request, call.settings
    if not is_replayable(request):
        return None
    status = wait = None
    if wanted is None and isinstance(failure, ConnectionMisconfigured):
        return None
    if isinstance(failure, APIStatusError):
        wait = failure.retry_after
        status = None if isinstance(failure, UnexpectedAnswer) else failure.status
    return retry.retry_delay(
        call.attempts,
        max_retries=settings.max_retries,
        max_delay=settings.max_delay,
        jitter=jitter,
        status=status,
        surely_unsent=isinstance(failure, APIConnectionError) and failure.sent is False,
        retry_after=wait,
        safe=retry.replayable(request.operation, request.body, settings.replay_safe),
        wanted=wanted,
    )


def spend_retry_budget(budget: RetryBudget | None, call: CallState, failure: KlaviyoError) -> bool:
    """Take one more retry from the budget; False if it has too little left.

    A 429 costs nothing, as the limiter sees to it that those do not become many.
    """
    if budget is None or getattr(failure, "status", None) == 429:
        return True
    cost = TIMEOUT_COST if isinstance(failure, APITimeoutError) else COST
    if not budget.spend(cost):
        failure.add_note("Not repeated: too many calls have failed lately (retry_budget).")
        return False
    call.retry_cost = cost
    return True


def attach_call(error: E, call: CallState) -> E:
    """Note in an error the call that it ended, and return it."""
    operation = call.request.operation
    return error.attach_call(operation.name, operation.method, call.request.path, call.attempts)


def copy_with_call(error: E, call: CallState) -> E:
    """Like :func:`attach_call` for an error that other calls may raise too: returns a copy."""
    return attach_call(copy(error), call)
