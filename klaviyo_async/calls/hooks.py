"""What happens in a call, told to whoever wants to know: logging, tracing, progress displays.

::

    class Refusals(Hooks):
        def on_throttled(self, call, response, retry_after):
            print(call.operation.name, "was throttled for", retry_after)

    KlaviyoClient("pk_...", hooks=Refusals())

A call goes on_call, then for each of its attempts (on_wait) on_attempt and on_response or
on_failure, then on_throttled if it was refused and on_retry if it is made again, and at last
on_done. Without hooks nothing of this costs anything.
"""

from __future__ import annotations

from logging import INFO, Logger, getLogger
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.response import RawResponse
    from ..core.runtime import Operation
    from ..errors import KlaviyoError
    from .state import CallState

__all__ = ["Call", "HookDispatcher", "Hooks", "LoggingHooks"]

log: Final = getLogger("klaviyo_async")


class Call:
    """One call, from its beginning to its end: the same object for all hooks."""

    __slots__ = ("_call_state", "base", "lane", "owner", "state")

    base: str
    """Scheme, host and path prefix of the server."""
    owner: str
    """Whose quota is used; tells nothing secret."""
    lane: str
    """`interactive` or `bulk`."""
    state: dict[Any, Any]
    """For hooks to keep what they need until the next one; use yourself as the key."""

    def __init__(self, call: CallState, base: str, owner: str) -> None:
        self._call_state = call
        self.base = base
        self.owner = owner
        self.lane = call.settings.lane
        self.state = {}

    @property
    def operation(self) -> Operation:
        """What is called."""
        return self._call_state.request.operation

    @property
    def path(self) -> str:
        """Path of the request, without its query, which may tell of people."""
        return self._call_state.request.path

    @property
    def attempts(self) -> int:
        """Requests begun so far."""
        return self._call_state.attempts

    @property
    def size(self) -> int | None:
        """Bytes of the request's body; None if it has none or is a file."""
        body = self._call_state.request.body
        return len(body) if isinstance(body, bytes) else None

    def __repr__(self) -> str:
        return f"<Call {self.operation.name} of {self.owner}, attempt {self.attempts}>"


class Hooks:
    """Base of all hooks: override what you need.

    They are called in the task of the call, between its steps, so they have to be quick and
    must not block. One that raises is logged, and the call goes on.
    """

    def on_call(self, call: Call) -> None:
        """A call begins."""

    def on_wait(self, call: Call, seconds: float) -> None:
        """The call has waited `seconds` for quota, and its turn has come."""

    def on_attempt(self, call: Call) -> None:
        """A request is about to be sent, the `call.attempts`-th of this call."""

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """An answer has come, whatever its status, `seconds` after the request."""

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """No answer will come: no connection, a timeout, or the call was cancelled."""

    def on_throttled(self, call: Call, response: RawResponse, retry_after: float | None) -> None:
        """The answer was a refusal: 429, or 503 that names a time to wait."""

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """The attempt ended with `error` and will be repeated, in `delay` seconds or later."""

    def on_done(self, call: Call, error: BaseException | None, seconds: float) -> None:
        """The call is over after `seconds`: successful, or ended by `error`."""


class LoggingHooks(Hooks):
    """What the logger `klaviyo_async` says: attempts and waits at DEBUG, repetitions at INFO.

    Always there, at the price of a look at the logger's level; no need to add it.
    """

    def __init__(self, logger: Logger = log) -> None:
        self._log = logger

    def on_wait(self, call: Call, seconds: float) -> None:
        """At DEBUG."""
        self._log.debug("%s waited %.3f s for quota", call.operation.name, seconds)

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """At DEBUG."""
        self._attempt(call, response.status, seconds)

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """At DEBUG."""
        self._attempt(call, type(error).__name__, seconds)

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """At INFO."""
        reason = getattr(error, "status", None) or type(error).__name__
        self._log.info(
            "%s: %s, attempt %d; again in %.3f s", call.operation.name, reason, call.attempts, delay
        )

    def _attempt(self, call: Call, outcome: object, seconds: float) -> None:
        self._log.debug(
            "%s %s attempt %d: %s in %.3f s",
            call.operation.method,
            call.path,
            call.attempts,
            outcome,
            seconds,
        )


_LOGGING: Final = (LoggingHooks(),)


class HookDispatcher:
    """All hooks of one call, and what time it is for them."""

    __slots__ = ("_call_started", "_hooks", "_monotonic", "_step_started", "call")

    def __init__(self, call: Call, hooks: tuple[Hooks, ...], clock: Clock) -> None:
        self.call = call
        self._hooks = _LOGGING + hooks if log.isEnabledFor(INFO) else hooks
        self._monotonic = clock.monotonic
        self._call_started = self._step_started = self._monotonic()
        self._notify("on_call")

    def wait_started(self) -> None:
        """The wait for quota begins."""
        self._step_started = self._monotonic()

    def wait_ended(self) -> None:
        """It is over."""
        self._notify("on_wait", self._monotonic() - self._step_started)

    def attempt_started(self) -> None:
        """A request is about to be sent."""
        self._step_started = self._monotonic()
        self._notify("on_attempt")

    def response_received(self, response: RawResponse) -> None:
        """It was answered."""
        self._notify("on_response", response, self._monotonic() - self._step_started)

    def attempt_failed(self, error: BaseException) -> None:
        """It was not."""
        self._notify("on_failure", error, self._monotonic() - self._step_started)

    def throttled(self, response: RawResponse, retry_after: float | None) -> None:
        """The answer was a refusal."""
        self._notify("on_throttled", response, retry_after)

    def retry_scheduled(self, error: KlaviyoError, delay: float) -> None:
        """It will be repeated."""
        self._notify("on_retry", error, delay)

    def call_ended(self, error: BaseException | None) -> None:
        """The call is over."""
        self._notify("on_done", error, self._monotonic() - self._call_started)

    def _notify(self, step: str, *args: object) -> None:
        for hook in self._hooks:
            try:
                getattr(hook, step)(self.call, *args)
            except Exception:
                log.exception("%s.%s failed", type(hook).__name__, step)
