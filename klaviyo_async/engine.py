"""The loop of one call: admit, authorise, send, judge, decide, sleep or leave.

Nothing below retries and nothing above does: the attempts counted here are all there are.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from logging import DEBUG, getLogger
from typing import TYPE_CHECKING, Any, Final

from .core import retry
from .core.multipart import Upload
from .core.request import Request, build
from .core.response import RawResponse, judge
from .errors import (
    APIConnectionError,
    APIStatusError,
    ClientClosed,
    ConfigurationError,
    DeadlineExceeded,
    InvalidRequest,
    KlaviyoError,
)
from .options import Settings

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation

    from ._background import Background
    from .auth import Auth
    from .clock import Clock
    from .limiter import Limiter, Permit
    from .transport import Transport

__all__ = ["Engine"]

log = getLogger("klaviyo_async")

_JSON: Final = "application/vnd.api+json"


class Engine:
    """What all views of a client share: pool, limiter, credentials.

    Args:
        base: scheme, host and path prefix of the server, without a slash at the end.
        auth: credentials for private operations; None: only public ones can be called.
        company_id: for public operations.
        owner: name of the quota that is used.
        limiter: waits for quota.
        clock: where time comes from.
        transport: what sends requests; it is left open.
        connect: makes one at the first call where none is given; it is closed with the engine.
        user_agent: value of that header.
        jitter: random numbers from 0 (included) to 1 (excluded).
    """

    __slots__ = (
        "_background",
        "_fixed_headers",
        "_jitter",
        "_make_transport",
        "_shared_transport",
        "_transport",
        "auth",
        "base",
        "clock",
        "closed",
        "company_id",
        "limiter",
        "owner",
    )

    def __init__(
        self,
        base: str,
        *,
        auth: Auth | None,
        company_id: str | None,
        owner: str,
        limiter: Limiter,
        clock: Clock,
        transport: Transport | None,
        connect: Callable[[], Transport],
        user_agent: str,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.base = base
        self.auth = auth
        self.company_id = company_id
        self.owner = owner
        self.limiter = limiter
        self.clock = clock
        self.closed = False
        self._transport = transport
        self._shared_transport = transport is not None
        self._make_transport = connect
        self._background: Background | None = None
        self._fixed_headers = {"accept": _JSON, "user-agent": user_agent}
        self._jitter = jitter

    def prepare(
        self,
        operation: Operation,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Request:
        """The request of a call; see :func:`klaviyo_async.core.request.build`.

        Raises:
            InvalidRequest: no request can be made of these.
            ConfigurationError: the client has not the credentials that the operation needs.
        """
        if operation.public:
            if self.company_id is None:
                raise ConfigurationError(f"{operation.name} needs a client with a company_id")
        elif self.auth is None:
            raise ConfigurationError(
                f"{operation.name} needs a private API key; this client has only a company id"
            )
        return build(operation, self.base, path, query, headers, body, self.company_id)

    async def execute(
        self, request: Request, settings: Settings, deadline: float | None = None
    ) -> RawResponse:
        """The answer to a request, if it is a success.

        Args:
            request: see :meth:`prepare`.
            settings: timeouts, retries and so on.
            deadline: monotonic time by which the call should be over.

        Raises:
            KlaviyoError: what kept it from being one.
        """
        operation, limiter = request.operation, self.limiter
        while True:
            if self.closed:
                raise _during(ClientClosed("the client has been closed"), request)
            permit = limiter.acquire_nowait(self.owner, operation, request.query)
            if permit is None:
                permit = await self._wait(request, settings, deadline)
            # Asked for after the wait, so that a token has not run out meanwhile.
            authorization = None
            if self.auth is not None and not operation.public:
                authorization = self.auth.ready() or await self._obtain(permit)
            request.attempts += 1
            started = self.clock.monotonic() if log.isEnabledFor(DEBUG) else None
            outcome: RawResponse | KlaviyoError
            try:
                transport = self._connect() if self._transport is None else self._transport
                reply = await transport.send(
                    operation.method,
                    request.url,
                    self._headers(request, settings, authorization),
                    request.body,
                    settings.timeout,
                )
            except APIConnectionError as error:
                (limiter.release if error.sent is False else limiter.abandon)(permit)
                outcome = error
            except BaseException as error:
                self._give_up(request, permit, error)
                raise
            else:
                outcome = self._settle(request, permit, reply, authorization)
                if settings.on_response is not None:
                    settings.on_response(reply)
            if started is not None:
                self._log_attempt(request, outcome, self.clock.monotonic() - started)
            if not isinstance(outcome, KlaviyoError):
                return outcome
            delay = self._pause(request, settings, outcome, deadline)
            if delay is None:
                raise self._final(request, outcome)
            if delay:
                await self.clock.sleep(delay)

    async def execute_within(self, request: Request, settings: Settings) -> RawResponse:
        """Like :meth:`execute`, in no more than `settings.deadline` seconds.

        Raises:
            DeadlineExceeded: they have passed.
        """
        seconds = settings.deadline
        assert seconds is not None
        try:
            async with asyncio.timeout(seconds):
                return await self.execute(request, settings, self.clock.monotonic() + seconds)
        except TimeoutError as error:
            if isinstance(error, KlaviyoError):
                raise
        raise _during(DeadlineExceeded(f"the deadline of {seconds:g} s has passed"), request)

    async def aclose(self) -> None:
        """Take no more calls, and close the connections."""
        self.closed = True
        if self._background is not None:
            await self._background.aclose()
        if self._transport is not None and not self._shared_transport:
            await self._transport.aclose()

    @property
    def background(self) -> Background:
        """Where tasks run that belong to the client."""
        if self._background is None:
            from ._background import Background

            self._background = Background()
        return self._background

    def _connect(self) -> Transport:
        self._transport = self._make_transport()
        return self._transport

    async def _wait(self, request: Request, settings: Settings, deadline: float | None) -> Permit:
        started = self.clock.monotonic() if log.isEnabledFor(DEBUG) else None
        try:
            permit = await self.limiter.acquire(
                self.owner, request.operation, request.query, lane=settings.lane, deadline=deadline
            )
        except KlaviyoError as error:
            raise _during(error, request) from None
        if self.closed:  # with a limiter that serves others too
            self.limiter.release(permit)
            raise _during(ClientClosed("the client was closed during the wait"), request)
        if started is not None:
            waited = self.clock.monotonic() - started
            log.debug("%s waited %.3f s for quota", request.operation.name, waited)
        return permit

    async def _obtain(self, permit: Permit) -> str:
        assert self.auth is not None
        try:
            return await self.auth.obtain()
        except BaseException:
            self.limiter.release(permit)
            raise

    def _headers(
        self, request: Request, settings: Settings, authorization: str | None
    ) -> dict[str, str]:
        headers = self._fixed_headers.copy()
        headers["revision"] = request.operation.revision
        if request.body is not None:
            headers["content-type"] = _JSON
        if settings.headers:
            headers.update(settings.headers)
        if request.headers:
            headers.update(request.headers)
        if authorization is not None:
            headers["authorization"] = authorization
        return headers

    def _settle(
        self, request: Request, permit: Permit, reply: RawResponse, authorization: str | None
    ) -> RawResponse | APIStatusError:
        """Tell the limiter what the answer says; the answer, or the error that it stands for."""
        reply.operation = request.operation
        reply.attempts = request.attempts
        status = reply.status
        if 200 <= status < 300:
            self.limiter.observe(permit, status, reply.rate_limit)
            return reply
        error = judge(
            status,
            reply.headers,
            reply.body,
            now=self.clock.wall(),
            scopes=request.operation.scopes,
            secret=authorization and authorization.rpartition(" ")[2],
        )
        self.limiter.observe(permit, status, reply.rate_limit, error.retry_after)
        return error

    def _give_up(self, request: Request, permit: Permit, error: BaseException) -> None:
        # An unreadable file shows before anything is sent; a cancelled call may have been sent.
        if isinstance(error, InvalidRequest):
            self.limiter.release(permit)
        else:
            self.limiter.abandon(permit)
        if isinstance(error, KlaviyoError):
            _during(error, request)

    def _pause(
        self, request: Request, settings: Settings, failure: KlaviyoError, deadline: float | None
    ) -> float | None:
        """Seconds to sleep before the next attempt; None if there is to be none."""
        body = request.body
        if self.closed or (isinstance(body, Upload) and not body.replayable):
            return None
        status = wait = None
        if isinstance(failure, APIStatusError):
            status, wait = failure.status, failure.retry_after
        delay = retry.pause(
            request.attempts,
            max_retries=settings.max_retries,
            max_delay=settings.max_delay,
            jitter=self._jitter(),
            status=status,
            surely_unsent=isinstance(failure, APIConnectionError) and failure.sent is False,
            retry_after=wait,
            safe=retry.replayable(request.operation, body, settings.replay_safe),
        )
        if delay is None:
            return None
        if deadline is not None and self.clock.monotonic() + delay >= deadline:
            return None
        log.info(
            "%s: %s, attempt %d of at most %d; again in %.3f s",
            request.operation.name,
            status or type(failure).__name__,
            request.attempts,
            settings.max_retries + 1,
            delay,
        )
        # After a refusal it is the limiter that waits: it knows who else does, and lets them
        # go in order.
        return 0.0 if status == 429 or (status == 503 and wait is not None) else delay

    def _final(self, request: Request, failure: KlaviyoError) -> KlaviyoError:
        if self.closed and isinstance(failure, APIConnectionError):
            failure = ClientClosed("the client was closed during the call")
        return _during(failure, request)

    def _log_attempt(
        self, request: Request, outcome: RawResponse | KlaviyoError, seconds: float
    ) -> None:
        status = getattr(outcome, "status", None)
        log.debug(
            "%s %s attempt %d: %s in %.3f s",
            request.operation.method,
            request.path,
            request.attempts,
            status or type(outcome).__name__,
            seconds,
        )


def _during(error: KlaviyoError, request: Request) -> KlaviyoError:
    operation = request.operation
    return error.during(operation.name, operation.method, request.path, request.attempts)
