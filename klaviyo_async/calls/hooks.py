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

from collections.abc import Callable, Mapping
from logging import DEBUG, INFO, Logger, getLogger
from typing import Any, Final, Literal, NamedTuple, Protocol

from ..core.log_fields import log_fields
from ..core.multipart import Upload
from ..core.request import Request
from ..core.response import RawResponse
from ..core.runtime import Operation
from ..errors import KlaviyoError

__all__ = ["Call", "Drop", "Hooks", "LoggingHooks", "Suspension"]

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

    __slots__ = ("_headers", "_progress", "base", "lane", "owner", "state")

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
        self._headers: Callable[[], Mapping[str, str]] = dict
        """Makes those of the current attempt, with the credentials."""

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

    @property
    def url(self) -> str:
        """Full address of the request, percent-encoded. Its query may hold personal data."""
        return self._progress.request.url

    @property
    def headers(self) -> dict[str, str]:
        """Headers of the current attempt by their names in lower case, `Authorization` with its
        scheme alone; without those that HTTP itself needs."""
        found = {name.lower(): value for name, value in self._headers().items()}
        if "authorization" in found:
            found["authorization"] = found["authorization"].partition(" ")[0]
        return found

    def masked(self, text: str) -> str:
        """`text` without the credentials of this call, and without what looks like a key.

        Args:
            text: what may hold them, such as the body of a request or of an answer.
        """
        from ..core.judging import masked  # few calls are shown to anybody

        return masked(text, self._headers().get("authorization"))

    @property
    def body(self) -> bytes | Upload | None:
        """The request's body: bytes, a form with a file, or None. It may hold personal data."""
        return self._progress.request.body

    def __repr__(self) -> str:
        return f"<Call {self.operation.name} of {self.owner}, attempt {self.attempts}>"


class Suspension:
    """A delivery of records that is suspended: Klaviyo itself refuses the credentials, or the connection has
    to be set up otherwise, and a spool keeps the records; all its hooks get the same object.

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
        """The server says that the operation is deprecated or near its end, or the call's revision is;
        called once for each operation and each revision of a client.

        The logger `klaviyo_async` has it as a warning, and it is issued as a
        `KlaviyoDeprecationWarning`.

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
        """Delivery of records is suspended, or still is: Klaviyo has refused the credentials, or no connection
        can be made as it is set up, for the first time or once more.

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
        if self._log.isEnabledFor(DEBUG):
            fields = _fields(call, wait=seconds)
            self._log.debug(
                "%s waited %.3f s for quota", call.operation.name, seconds, extra=fields
            )

    def on_response(self, call: Call, response: RawResponse, seconds: float) -> None:
        """Logs at DEBUG; see :class:`Hooks`."""
        if self._log.isEnabledFor(DEBUG):
            told = {"status": response.status, "request_id": response.request_id}
            self._attempt(call, response.status, seconds, told)

    def on_failure(self, call: Call, error: BaseException, seconds: float) -> None:
        """Logs at DEBUG; see :class:`Hooks`."""
        if self._log.isEnabledFor(DEBUG):
            name = type(error).__name__
            self._attempt(call, name, seconds, {"error": name})

    def on_retry(self, call: Call, error: KlaviyoError, delay: float) -> None:
        """Logs at INFO; see :class:`Hooks`."""
        if self._log.isEnabledFor(INFO):
            status = getattr(error, "status", 0)
            reason = status if status >= 300 else type(error).__name__
            self._log.info(
                "%s: %s, attempt %d; again in %.3f s",
                *(call.operation.name, reason, call.attempts, delay),
                extra=_fields(call, error, delay=delay),
            )

    def _attempt(self, call: Call, outcome: object, seconds: float, told: dict[str, Any]) -> None:
        self._log.debug(
            "%s %s attempt %d: %s in %.3f s",
            *(call.operation.method, call.path, call.attempts, outcome, seconds),
            extra=_fields(call, duration=seconds, **told),
        )


def _fields(call: Call, error: BaseException | None = None, **more: Any) -> dict[str, Any]:
    """What a record of a call carries beside its message."""
    return log_fields(
        error,
        operation=call.operation.name,
        method=call.operation.method,
        path=call.path,
        attempt=call.attempts or None,
        account=call.owner,
        **more,
    )
