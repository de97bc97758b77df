"""Hooks: functions that are called at each step of a call, for logging, tracing, progress displays.

::

    class Refusals(Hooks):
        def on_throttled(self, call, response, retry_after):
            print(call.operation.name, "was throttled for", retry_after)

    KlaviyoClient("pk_...", hooks=Refusals())

The order is on_call; for each attempt on_wait if it had to wait, on_attempt, on_response or
on_failure, on_throttled if it was throttled, on_partial_failure if it is a success but for some
field, on_retry if the call is attempted again; on_done.
A call without hooks pays nothing for them. Runs that keep records in a spool also tell when they are
suspended, and when that ends: on_suspended, on_suspension_ended; and runs that drop records: on_dropped.
"""

from __future__ import annotations

from collections.abc import Iterable
from logging import INFO, Logger, getLogger
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from ..clock import Clock
    from ..core.request import Request
    from ..core.response import RawResponse
    from ..core.runtime import Operation
    from ..errors import KlaviyoError

__all__ = ["Call", "Drop", "HookDispatcher", "Hooks", "LoggingHooks", "Suspension", "notify_hooks"]

log: Final = getLogger("klaviyo_async")


class _CallProgress(Protocol):
    """What hooks may know of a call that is made; see :class:`klaviyo_async.calls.state.CallState`."""

    @property
    def request(self) -> Request: ...
    @property
    def attempts(self) -> int: ...


class Call:
    """One call with all its attempts; all its hooks get the same object.

    Args:
        progress: its request and what its attempts change.
        base: see :attr:`base`.
        owner: see :attr:`owner`.
        lane: see :attr:`lane`.
    """

    __slots__ = ("_progress", "base", "lane", "owner", "state")

    base: str
    """Scheme, host and path prefix of the server."""
    owner: str
    """Name of the quota that is used: `quota_owner`, the company id, or one made of the credentials,
    which tells nothing secret."""
    lane: str
    """`interactive` or `bulk`."""
    state: dict[Any, Any]
    """For hooks to keep what they need until the next step; use the hook itself as the key."""

    def __init__(self, progress: _CallProgress, base: str, owner: str, lane: str) -> None:
        self._progress = progress
        self.base = base
        self.owner = owner
        self.lane = lane
        self.state = {}

    @property
    def operation(self) -> Operation:
        """The operation that is called."""
        return self._progress.request.operation

    @property
    def path(self) -> str:
        """Path of the request, without its query, which may hold personal data."""
        return self._progress.request.path

    @property
    def attempts(self) -> int:
        """Requests sent so far."""
        return self._progress.attempts

    @property
    def size(self) -> int | None:
        """Bytes of the request's body; None if it has none or is a file."""
        body = self._progress.request.body
        return len(body) if isinstance(body, bytes) else None

    def __repr__(self) -> str:
        return f"<Call {self.operation.name} of {self.owner}, attempt {self.attempts}>"


class Suspension:
    """A delivery of records that is suspended: Klaviyo itself refuses the credentials, and a spool keeps
    the records; all its hooks get the same object.

    Args:
        operation: see :attr:`operation`.
        owner: see :attr:`owner`.
        noun: see :attr:`noun`.
        error: see :attr:`error`.
    """

    __slots__ = ("delay", "error", "noun", "operation", "owner", "resumed", "seconds", "tries")

    operation: Operation
    """What the records are sent with."""
    owner: str
    """Name of the quota that is used; see :attr:`Call.owner`."""
    noun: str
    """What a record is: `event`."""
    error: KlaviyoError
    """What the last request was refused with."""
    tries: int
    """Requests that were refused so far."""
    delay: float
    """Seconds until the next one."""
    seconds: float
    """How long it has lasted, by the client's clock."""
    resumed: bool
    """Whether records are delivered again."""

    def __init__(self, operation: Operation, owner: str, noun: str, error: KlaviyoError) -> None:
        self.operation = operation
        self.owner = owner
        self.noun = noun
        self.error = error
        self.tries = 0
        self.delay = self.seconds = 0.0
        self.resumed = False

    def __repr__(self) -> str:
        return f"<Suspension of {self.operation.name} of {self.owner}, try {self.tries}>"


class Drop(NamedTuple):
    """Some records that were dropped before they were sent."""

    operation: Operation
    """What they would have been sent with."""
    owner: str
    """Name of the quota that they would have used; see :attr:`Call.owner`."""
    noun: str
    """What a record is: `event`."""
    records: int
    """How many."""
    reason: Literal["before_send", "disabled"]
    """`before_send` gave None for them, or the client is disabled."""


class Hooks:
    """Base of all hooks: override the methods you need.

    They are called in the task of the call, between its steps, so they have to be quick and
    must not block. An exception in one is logged, and the call goes on.
    """

    def on_call(self, call: Call) -> None:
        """A call begins.

        Args:
            call: the call, the same object at each step.
        """

    def on_wait(self, call: Call, seconds: float) -> None:
        """The call had to wait for quota, and has got it.

        Args:
            call: the call, the same object at each step.
            seconds: how long it waited, by the client's clock.
        """

    def on_attempt(self, call: Call) -> None:
        """A request is about to be sent, the `call.attempts`-th of this call.

        Args:
            call: the call, the same object at each step.
        """

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """A response was received, whatever its status.

        Args:
            call: the call, the same object at each step.
            response: the response, its body not decoded.
            seconds: time since :meth:`on_attempt`, by the client's clock.
        """

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """No response will come: no connection, a timeout, or the call was cancelled.

        Args:
            call: the call, the same object at each step.
            error: what ended the attempt.
            seconds: time since :meth:`on_attempt`, by the client's clock.
        """

    def on_throttled(self, call: Call, response: RawResponse, retry_after: float | None) -> None:
        """The request was throttled: 429, or 503 with `Retry-After`.

        Args:
            call: the call, the same object at each step.
            response: the response.
            retry_after: seconds to wait, from that header; None: it says nothing.
        """

    def on_partial_failure(self, call: Call, response: RawResponse) -> None:
        """The request succeeded, but Klaviyo did not take some field, such as `phone_number`.

        Where the option `partial` has its default, the logger `klaviyo_async` has it as a warning.

        Args:
            call: the call, the same object at each step.
            response: the response; its `partial_failure` names the fields.
        """

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """The attempt failed, and the call will be attempted again.

        Args:
            call: the call, the same object at each step.
            error: what ended the attempt.
            delay: seconds until then at least; waiting for quota may add to it.
        """

    def on_deprecated(self, call: Call, notice: str) -> None:
        """The call's revision is deprecated or retired; called once per revision and client.

        The logger `klaviyo_async` has it as a warning.

        Args:
            call: the call, the same object at each step.
            notice: a sentence.
        """

    def on_done(self, call: Call, error: BaseException | None, seconds: float) -> None:
        """The call has ended.

        Args:
            call: the call, the same object at each step.
            error: what it raises; None: it succeeded.
            seconds: time since :meth:`on_call`, by the client's clock.
        """

    def on_suspended(self, suspension: Suspension) -> None:
        """Delivery of records is suspended, or still is: Klaviyo has refused the credentials, for the
        first time or once more.

        Args:
            suspension: the same object until it ends.
        """

    def on_suspension_ended(self, suspension: Suspension) -> None:
        """It is over: records are delivered again (`suspension.resumed`), or the run has ended.

        Args:
            suspension: the same object as before.
        """

    def on_dropped(self, drop: Drop) -> None:
        """Records are not sent, as `before_send` gave None for them, or the client is disabled.

        Args:
            drop: how many, of what, and why.
        """


class LoggingHooks(Hooks):
    """Logs attempts and waits at DEBUG, retries at INFO.

    Every call has it where the logger's level asks for that; no need to add it.

    Args:
        logger: where to; the logger `klaviyo_async` unless given.
    """

    def __init__(self, logger: Logger = log) -> None:
        self._log = logger

    def on_wait(self, call: Call, seconds: float) -> None:
        """Logs at DEBUG; see :class:`Hooks`."""
        self._log.debug("%s waited %.3f s for quota", call.operation.name, seconds)

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """Logs at DEBUG; see :class:`Hooks`."""
        self._attempt(call, response.status, seconds)

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """Logs at DEBUG; see :class:`Hooks`."""
        self._attempt(call, type(error).__name__, seconds)

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """Logs at INFO; see :class:`Hooks`."""
        status = getattr(error, "status", 0)
        reason = status if status >= 300 else type(error).__name__
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
    """Notifies all hooks of one call of its steps, and measures the time between them."""

    __slots__ = ("_call_started", "_hooks", "_monotonic", "_step_started", "call")

    def __init__(self, call: Call, hooks: tuple[Hooks, ...], clock: Clock) -> None:
        self.call = call
        self._hooks = _LOGGING + hooks if log.isEnabledFor(INFO) else hooks
        self._monotonic = clock.monotonic
        self._call_started = self._step_started = self._monotonic()
        self._notify("on_call")

    def wait_started(self) -> None:
        """The call begins to wait for quota."""
        self._step_started = self._monotonic()

    def wait_ended(self) -> None:
        """It has got quota."""
        self._notify("on_wait", self._monotonic() - self._step_started)

    def attempt_started(self) -> None:
        """A request is about to be sent."""
        self._step_started = self._monotonic()
        self._notify("on_attempt")

    def response_received(self, response: RawResponse) -> None:
        """A response was received."""
        self._notify("on_response", response, self._monotonic() - self._step_started)

    def attempt_failed(self, error: BaseException) -> None:
        """No response will come."""
        self._notify("on_failure", error, self._monotonic() - self._step_started)

    def throttled(self, response: RawResponse, retry_after: float | None) -> None:
        """The response says that the request was throttled."""
        self._notify("on_throttled", response, retry_after)

    def partial_failure(self, response: RawResponse) -> None:
        """The response says that some field was not taken."""
        self._notify("on_partial_failure", response)

    def retry_scheduled(self, error: KlaviyoError, delay: float) -> None:
        """The call will be attempted again."""
        self._notify("on_retry", error, delay)

    def deprecated(self, notice: str) -> None:
        """The revision is deprecated or retired."""
        self._notify("on_deprecated", notice)

    def call_ended(self, error: BaseException | None) -> None:
        """The call has ended."""
        self._notify("on_done", error, self._monotonic() - self._call_started)

    def _notify(self, step: str, *args: object) -> None:
        notify_hooks(self._hooks, step, self.call, *args)


def notify_hooks(hooks: Iterable[Hooks], step: str, *args: object) -> None:
    """Call a method of each; their exceptions are logged.

    Args:
        hooks: whom to tell.
        step: name of the method.
        args: its arguments.
    """
    for hook in hooks:
        try:
            getattr(hook, step)(*args)
        except Exception:
            log.exception("%s.%s failed", type(hook).__name__, step)
