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
        dispatcher: HookDispatcher | None = None,
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
        if dispatcher is None and (settings.hooks or log.isEnabledFor(INFO)):
            return await self._execute_with_hooks(request, settings)
        if deadline is None and settings.deadline is not None:
            return await self._execute_within_deadline(
                request, settings, settings.deadline, dispatcher
            )
        operation, limiter = request.operation, self.limiter
        waiting_since, credentials_renewed = None, False
        while True:
            if self.lifecycle.closed:
                raise attach_call(ClientClosed("the client has been closed"), request)
            try:
                permit = limiter.acquire_nowait(self.owner, operation, request.query)
                if permit is None:
                    permit = await self._wait_for_quota(
                        request, settings, deadline, waiting_since, dispatcher
                    )
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
            self.lifecycle.request_started()
            try:
                if dispatcher is not None:
                    dispatcher.attempt_started()
                transport = self.lifecycle.transport or self.lifecycle.connect()
                response = await transport.send(
                    operation.method,
                    request.url,
                    self._headers(request, settings, authorization),
                    request.body,
                    settings.timeout,
                )
                outcome = self._judge(request, permit, response, authorization)
            except APIConnectionError as error:
                (limiter.release if error.sent is False else limiter.abandon)(permit)
                outcome = error
                if dispatcher is not None:
                    dispatcher.attempt_failed(error)
            except BaseException as error:
                self._abort_attempt(request, permit, error, dispatcher)
                raise
            else:
                if dispatcher is not None:
                    dispatcher.response_received(response)
                    if isinstance(outcome, APIStatusError) and is_throttled(outcome):
                        dispatcher.throttled(response, outcome.retry_after)
                if settings.on_response is not None:
                    settings.on_response(response)
            finally:
                self.lifecycle.request_ended()
            if not isinstance(outcome, KlaviyoError):
                if self.budget is not None:
                    self.budget.refund(request.paid)
                return outcome
            if not credentials_renewed and self._can_renew_credentials(
                request, outcome, authorization
            ):
                credentials_renewed = True  # once: credentials that are new and refused are wrong
                if dispatcher is not None:
                    dispatcher.retry_scheduled(outcome, 0.0)
                continue
            delay = self._retry_delay(request, settings, outcome, deadline, permit)
            if delay is None:
                raise self._final_error(request, outcome)
            if dispatcher is not None:
                dispatcher.retry_scheduled(outcome, delay)
            if is_throttled(outcome):
                # It is the limiter that waits: it knows who else does, and lets them go in order.
                waiting_since = waiting_since or permit.sent
            elif delay:
                try:
                    await self.lifecycle.wait(self.clock.sleep(delay))
                except ClientClosed as error:
                    raise attach_call(error, request) from outcome

    async def _execute_with_hooks(self, request: Request, settings: Settings) -> RawResponse:
        call = Call(request, self.base, self.owner, settings.lane)
        dispatcher = HookDispatcher(call, settings.hooks, self.clock)
        try:
            response = await self.execute(request, settings, None, dispatcher)
        except BaseException as error:
            dispatcher.call_ended(error)
            raise
        dispatcher.call_ended(None)
        return response

    async def _execute_within_deadline(
        self,
        request: Request,
        settings: Settings,
        seconds: float,
        dispatcher: HookDispatcher | None,
    ) -> RawResponse:
        deadline = self.clock.monotonic() + seconds
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                return await self.execute(request, settings, deadline, dispatcher)
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

    def for_credentials(self, auth: Auth) -> Engine:
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

    async def _wait_for_quota(
        self,
        request: Request,
        settings: Settings,
        deadline: float | None,
        waiting_since: float | None,
        dispatcher: HookDispatcher | None,
    ) -> Permit:
        if dispatcher is not None:
            dispatcher.wait_started()
        permit = await self.lifecycle.wait(
            self.limiter.acquire(
                self.owner,
                request.operation,
                request.query,
                lane=settings.lane,
                deadline=deadline,
                since=waiting_since,
            )
        )
        if dispatcher is not None:
            dispatcher.wait_ended()
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

    def _judge(
        self,
        request: Request,
        permit: Permit,
        response: RawResponse,
        authorization: str | None,
    ) -> RawResponse | APIStatusError:
        """Tell the limiter what the answer says; the answer, or the error that it stands for."""
        response.operation = request.operation
        response.attempts = request.attempts
        status = response.status
        if 200 <= status < 300:
            self.limiter.observe(permit, status, response.rate_limit)
            return response
        error = judge(
            status,
            response.headers,
            response.body,
            now=self.clock.wall(),
            scopes=request.operation.scopes,
            secret=authorization and authorization.rpartition(" ")[2],
        )
        self.limiter.observe(permit, status, response.rate_limit, error.retry_after)
        return error

    def _abort_attempt(
        self,
        request: Request,
        permit: Permit,
        error: BaseException,
        dispatcher: HookDispatcher | None,
    ) -> None:
        # These come before anything is sent: an unreadable file, a wrong loop, a closed session. A
        # cancelled call may have been sent.
        if isinstance(error, (InvalidRequest, ConfigurationError, ClientClosed)):
            self.limiter.release(permit)
        else:
            self.limiter.abandon(permit)
        if dispatcher is not None:
            dispatcher.attempt_failed(error)
        if isinstance(error, KlaviyoError):
            attach_call(error, request)

    def _retry_delay(
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

    def _can_renew_credentials(
        self, request: Request, failure: KlaviyoError, authorization: str | None
    ) -> bool:
        """Whether other credentials may be had than those that were refused."""
        if authorization is None or getattr(failure, "status", None) != 401:
            return False
        assert self.auth is not None
        renewable = self.auth.refused(authorization)
        return renewable and not self.lifecycle.closed and is_replayable(request)

    def _final_error(self, request: Request, failure: KlaviyoError) -> KlaviyoError:
        if self.lifecycle.closed and isinstance(failure, APIConnectionError):
            failure = ClientClosed("the client was closed during the call")
        return attach_call(failure, request)
