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
    from ..core.request import Request
    from ..core.response import RawResponse
    from ..core.runtime import Operation
    from ..errors import KlaviyoError

__all__ = ["Call", "HookDispatcher", "Hooks", "LoggingHooks"]

log: Final = getLogger("klaviyo_async")


class Call:
    """One call, from its beginning to its end: the same object for all hooks."""

    __slots__ = ("_request", "base", "lane", "owner", "state")

    base: str
    """Scheme, host and path prefix of the server."""
    owner: str
    """Whose quota is used; tells nothing secret."""
    lane: str
    """`interactive` or `bulk`."""
    state: dict[Any, Any]
    """For hooks to keep what they need until the next one; use yourself as the key."""

    def __init__(self, request: Request, base: str, owner: str, lane: str) -> None:
        self._request = request
        self.base = base
        self.owner = owner
        self.lane = lane
        self.state = {}

    @property
    def operation(self) -> Operation:
        """What is called."""
        return self._request.operation

    @property
    def path(self) -> str:
        """Path of the request, without its query, which may tell of people."""
        return self._request.path

    @property
    def attempts(self) -> int:
        """Requests begun so far."""
        return self._request.attempts

    @property
    def size(self) -> int | None:
        """Bytes of the request's body; None if it has none or is a file."""
        body = self._request.body
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

    def on_deprecated(self, call: Call, notice: str) -> None:
        """The call's revision is deprecated or retired; told once for each revision of a client.

        `notice` is a sentence. The logger `klaviyo_async` has it as a warning.
        """

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
        said = getattr(error, "status", None) or type(error).__name__
        self._log.info(
            "%s: %s, attempt %d; again in %.3f s", call.operation.name, said, call.attempts, delay
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

    __slots__ = ("_begun", "_hooks", "_now", "_started", "call")

    def __init__(self, call: Call, hooks: tuple[Hooks, ...], clock: Clock) -> None:
        self.call = call
        self._hooks = _LOGGING + hooks if log.isEnabledFor(INFO) else hooks
        self._now = clock.monotonic
        self._begun = self._started = self._now()
        self._tell("on_call")

    def waits(self) -> None:
        """The wait for quota begins."""
        self._started = self._now()

    def waited(self) -> None:
        """It is over."""
        self._tell("on_wait", self._now() - self._started)

    def attempt(self) -> None:
        """A request is about to be sent."""
        self._started = self._now()
        self._tell("on_attempt")

    def response(self, response: RawResponse) -> None:
        """It was answered."""
        self._tell("on_response", response, self._now() - self._started)

    def failure(self, error: BaseException) -> None:
        """It was not."""
        self._tell("on_failure", error, self._now() - self._started)

    def throttled(self, response: RawResponse, retry_after: float | None) -> None:
        """The answer was a refusal."""
        self._tell("on_throttled", response, retry_after)

    def retry(self, error: KlaviyoError, delay: float) -> None:
        """It will be repeated."""
        self._tell("on_retry", error, delay)

    def deprecated(self, notice: str) -> None:
        """The revision is on its way out."""
        self._tell("on_deprecated", notice)

    def done(self, error: BaseException | None) -> None:
        """The call is over."""
        self._tell("on_done", error, self._now() - self._begun)

    def _tell(self, step: str, *args: object) -> None:
        for hook in self._hooks:
            try:
                getattr(hook, step)(self.call, *args)
            except Exception:
                log.exception("%s.%s failed", type(hook).__name__, step)
