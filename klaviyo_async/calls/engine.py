"""The loop of one call: admit, authorise, send, judge, decide, sleep or leave.

Nothing below retries and nothing above does: the attempts counted here are all there are.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Mapping, Sequence
from logging import INFO
from typing import TYPE_CHECKING, Any, Final

from ..core.request import Request, build
from ..core.response import RawResponse, judge
from ..errors import (
    APIConnectionError,
    APIStatusError,
    ClientClosed,
    ConfigurationError,
    DeadlineExceeded,
    InvalidRequest,
    KlaviyoError,
)
from ..limiter import Probe
from .hooks import Call, HookDispatcher, log
from .lifecycle import ClientLifecycle
from .options import Settings
from .retrying import (
    attach_call,
    copy_with_call,
    is_replayable,
    is_throttled,
    retry_delay,
    spend_retry_budget,
)

if TYPE_CHECKING:
    from ..auth import Auth
    from ..clock import Clock
    from ..core.budget import RetryBudget
    from ..core.runtime import Operation
    from ..http.transport import Transport
    from ..limiter import Limiter, Permit

__all__ = ["Engine"]

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
        budget: limits the repetitions of all calls together; None: nothing does.
        jitter: random numbers from 0 (included) to 1 (excluded).
    """

    __slots__ = (
        "__weakref__",
        "_fixed_headers",
        "auth",
        "base",
        "budget",
        "clock",
        "company_id",
        "jitter",
        "lifecycle",
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
        budget: RetryBudget | None = None,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.base = base
        self.auth = auth
        self.company_id = company_id
        self.owner = owner
        self.limiter = limiter
        self.clock = clock
        self.budget = budget
        self.lifecycle = ClientLifecycle(clock, transport, connect)
        self._fixed_headers = {"accept": _JSON, "user-agent": user_agent}
        self.jitter = jitter

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
        self,
        request: Request,
        settings: Settings,
        deadline: float | None = None,
        told: HookDispatcher | None = None,
    ) -> RawResponse:
        """The answer to a request, if it is a success.

        Args:
            request: see :meth:`prepare`.
            settings: timeouts, retries, deadline and so on.
            deadline: monotonic time by which the call has to be over, once that is settled.
            told: the call's hooks, once they are.

        Raises:
            KlaviyoError: what kept it from being one.
        """
        # Two conditions, and this is the whole call: frames cost more than looks.
        if told is None and (settings.hooks or log.isEnabledFor(INFO)):
            return await self._observed(request, settings)
        if deadline is None and settings.deadline is not None:
            return await self._within(request, settings, settings.deadline, told)
        operation, limiter = request.operation, self.limiter
        since, renewed = None, False
        while True:
            if self.lifecycle.closed:
                raise attach_call(ClientClosed("the client has been closed"), request)
            try:
                permit = limiter.acquire_nowait(self.owner, operation, request.query)
                if permit is None:
                    permit = await self._wait(request, settings, deadline, since, told)
            except KlaviyoError as error:
                raise copy_with_call(error, request) from None
            # Asked for after the wait, so that a token has not run out meanwhile.
            authorization = None
            if self.auth is not None and not operation.public:
                try:
                    authorization = self.auth.ready() or await self.lifecycle.wait(
                        self.auth.obtain()
                    )
                except BaseException as error:
                    limiter.release(permit)
                    if isinstance(error, KlaviyoError):
                        raise copy_with_call(error, request) from error.__cause__
                    raise
            request.attempts += 1
            outcome: RawResponse | KlaviyoError
            self.lifecycle.begin()
            try:
                if told is not None:
                    told.attempt()
                transport = self.lifecycle.transport or self.lifecycle.connect()
                reply = await transport.send(
                    operation.method,
                    request.url,
                    self._headers(request, settings, authorization),
                    request.body,
                    settings.timeout,
                )
                outcome = self._settle(request, permit, reply, authorization)
            except APIConnectionError as error:
                (limiter.release if error.sent is False else limiter.abandon)(permit)
                outcome = error
                if told is not None:
                    told.failure(error)
            except BaseException as error:
                self._give_up(request, permit, error, told)
                raise
            else:
                if told is not None:
                    told.response(reply)
                    if isinstance(outcome, APIStatusError) and is_throttled(outcome):
                        told.throttled(reply, outcome.retry_after)
                if operation.revision not in self.lifecycle.revisions:
                    self.lifecycle.first_answer(operation.revision, reply, told)
                if settings.on_response is not None:
                    settings.on_response(reply)
            finally:
                self.lifecycle.end()
            if not isinstance(outcome, KlaviyoError):
                if self.budget is not None:
                    self.budget.refund(request.paid)
                return outcome
            if not renewed and self._renewable(request, outcome, authorization):
                renewed = True  # once: credentials that are new and refused are wrong
                if told is not None:
                    told.retry(outcome, 0.0)
                continue
            delay = self._pause(request, settings, outcome, deadline, permit)
            if delay is None:
                raise self._final(request, outcome)
            if told is not None:
                told.retry(outcome, delay)
            if is_throttled(outcome):
                # It is the limiter that waits: it knows who else does, and lets them go in order.
                since = since or permit.sent
            elif delay:
                try:
                    await self.lifecycle.wait(self.clock.sleep(delay))
                except ClientClosed as error:
                    raise attach_call(error, request) from outcome

    async def _observed(self, request: Request, settings: Settings) -> RawResponse:
        call = Call(request, self.base, self.owner, settings.lane)
        told = HookDispatcher(call, settings.hooks, self.clock)
        try:
            reply = await self.execute(request, settings, None, told)
        except BaseException as error:
            told.done(error)
            raise
        told.done(None)
        return reply

    async def _within(
        self, request: Request, settings: Settings, seconds: float, told: HookDispatcher | None
    ) -> RawResponse:
        deadline = self.clock.monotonic() + seconds
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                return await self.execute(request, settings, deadline, told)
        except TimeoutError as error:
            if isinstance(error, KlaviyoError) or not limit.expired():
                raise
        raise attach_call(DeadlineExceeded(f"the deadline of {seconds:g} s has passed"), request)

    async def aclose(self, grace: float = 0.0) -> None:
        """Take no more calls, end those that wait, and close the connections.

        Args:
            grace: seconds that requests under way have to be answered.
        """
        await self.lifecycle.aclose(grace)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return self.lifecycle.closed

    def of(self, auth: Auth) -> Engine:
        """The same for another account: pool, limiter and all else are shared."""
        other = Engine.__new__(Engine)
        other.base = self.base
        other.auth = auth
        other.company_id = self.company_id
        other.owner = auth.owner
        other.limiter = self.limiter
        other.clock = self.clock
        other.budget = self.budget
        other.lifecycle = self.lifecycle
        other.jitter = self.jitter
        other._fixed_headers = self._fixed_headers
        return other

    async def _wait(
        self,
        request: Request,
        settings: Settings,
        deadline: float | None,
        since: float | None,
        told: HookDispatcher | None,
    ) -> Permit:
        if told is not None:
            told.waits()
        permit = await self.lifecycle.wait(
            self.limiter.acquire(
                self.owner,
                request.operation,
                request.query,
                lane=settings.lane,
                deadline=deadline,
                since=since,
            )
        )
        if told is not None:
            told.waited()
        return permit

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
        self,
        request: Request,
        permit: Permit,
        reply: RawResponse,
        authorization: str | None,
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

    def _give_up(
        self, request: Request, permit: Permit, error: BaseException, told: HookDispatcher | None
    ) -> None:
        # These come before anything is sent: an unreadable file, a wrong loop, a closed session. A
        # cancelled call may have been sent.
        if isinstance(error, (InvalidRequest, ConfigurationError, ClientClosed)):
            self.limiter.release(permit)
        else:
            self.limiter.abandon(permit)
        if told is not None:
            told.failure(error)
        if isinstance(error, KlaviyoError):
            attach_call(error, request)

    def _pause(
        self,
        request: Request,
        settings: Settings,
        failure: KlaviyoError,
        deadline: float | None,
        permit: Permit,
    ) -> float | None:
        """Seconds to sleep before the next attempt; None if there is to be none."""
        if self.lifecycle.closed:
            return None
        if isinstance(permit, Probe) and is_throttled(failure) and is_replayable(request):
            return 0.0  # it was the limiter that wanted to know; the call goes on waiting there
        delay = retry_delay(request, settings, failure, self.jitter())
        if delay is None:
            return None
        if deadline is not None and self.clock.monotonic() + delay >= deadline:
            return None
        return delay if spend_retry_budget(self.budget, request, failure) else None

    def _renewable(
        self, request: Request, failure: KlaviyoError, authorization: str | None
    ) -> bool:
        """Whether other credentials may be had than those that were refused."""
        if authorization is None or getattr(failure, "status", None) != 401:
            return False
        assert self.auth is not None
        renewed = self.auth.refused(authorization)
        return renewed and not self.lifecycle.closed and is_replayable(request)

    def _final(self, request: Request, failure: KlaviyoError) -> KlaviyoError:
        if self.lifecycle.closed and isinstance(failure, APIConnectionError):
            failure = ClientClosed("the client was closed during the call")
        return attach_call(failure, request)
