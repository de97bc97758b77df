"""Asks the caller's own rule, if a call has one, whether to repeat what has failed."""

from __future__ import annotations

from collections.abc import Awaitable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from ..core.retry import replayable
from ..errors import APIStatusError, ClientClosed
from .hooks import log
from .retry_rule import FailedAttempt
from .retrying import attach_call, is_replayable, maybe_processed, repeated_by_default

if TYPE_CHECKING:
    from ..clock import Clock
    from ..errors import KlaviyoError
    from ..limiter import Permit
    from .lifecycle import ClientLifecycle
    from .state import CallState

__all__ = ["ask_rule"]


async def ask_rule(
    call: CallState, failure: KlaviyoError, permit: Permit, clock: Clock, lifecycle: ClientLifecycle
) -> bool | None:
    """What the call's rule says of a failure.

    A rule that raises, or answers with anything else, ends the call with its failure, which says so.

    Args:
        call: the call.
        failure: what its last attempt ended with.
        permit: of that attempt.
        clock: tells the time.
        lifecycle: of the client.

    Returns:
        Whether to repeat it; None: as usual.

    Raises:
        ClientClosed: the client was closed while the rule was awaited.
    """
    settings = call.settings
    rule = settings.retry
    if rule is None or call.attempts > settings.max_retries or not is_replayable(call.request):
        return None
    attempt = _attempt(call, failure, permit, clock)
    try:
        verdict: Any = rule(attempt, failure)
        if isawaitable(verdict):
            verdict = await lifecycle.wait(_awaited(verdict))
        verdict = _checked(verdict)
    except Exception as error:
        if isinstance(error, ClientClosed) and lifecycle.closed:
            raise attach_call(error, call) from failure
        log.exception("the retry rule failed, on %s: %s", attempt.operation.name, failure)
        failure.add_note(f"Not repeated: the retry rule raised {type(error).__name__}: {error}")
        return False
    if verdict is True and not attempt.safe:
        failure.add_note(
            "Not repeated, though the retry rule says so: the request may have been processed, and a "
            "second one may do harm. A rule that knows that it does none answers with 'unsafe'."
        )
        return None
    return verdict if verdict is None else bool(verdict)


def _attempt(call: CallState, failure: KlaviyoError, permit: Permit, clock: Clock) -> FailedAttempt:
    request = call.request
    answer = failure if isinstance(failure, APIStatusError) else None
    maybe = maybe_processed(failure)
    twice = replayable(request.operation, request.body, call.settings.replay_safe)
    began = getattr(call, "began", None)
    if began is None:
        began = call.began = permit.sent
    return FailedAttempt(
        operation=request.operation,
        path=request.path,
        number=call.attempts,
        elapsed=clock.monotonic() - began,
        status=None if answer is None else answer.status,
        headers={} if answer is None else answer.headers,
        maybe_processed=maybe,
        safe=twice or not maybe,
        default=repeated_by_default(call, failure),
    )


def _checked(verdict: Any) -> bool | str | None:
    if verdict is None or isinstance(verdict, bool) or verdict == "unsafe":
        return verdict  # type: ignore[no-any-return]
    raise TypeError(f"a retry rule answers with a bool, 'unsafe' or None, not {verdict!r}")


async def _awaited(verdict: Awaitable[Any]) -> Any:
    return await verdict
