"""One call: wait for quota, authorise, send, judge the response, and retry or raise.

Nothing below retries and nothing above does: the attempts counted here are all there are.
"""

from __future__ import annotations

import asyncio
import random
from asyncio import _get_running_loop
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from logging import INFO
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ..core.request import Request, build
from ..core.response import RawResponse
from ..core.success import is_success
from ..errors import (
    APIConnectionError,
    ClientClosed,
    ConflictError,
    DeadlineExceeded,
    KlaviyoError,
)
from ..limiter import Probe
from .credentials import check_credentials
from .dispatcher import PROCESS_HOOKS, HookDispatcher
from .hooks import Call, log
from .lifecycle import ClientLifecycle
from .options import Settings
from .partial_failure import pass_on
from .renewing import has_new_credentials
from .retrying import (
    attach_call,
    copy_with_call,
    error_of,
    is_replayable,
    is_throttled,
    retry_delay,
    spend_retry_budget,
    surely_unsent,
)
from .state import CallState

if TYPE_CHECKING:
    from ..auth import Auth
    from ..clock import Clock
    from ..core.runtime import Operation
    from ..http.transport import Transport
    from ..limiter import Limiter, Permit
    from .budget import RetryBudget

__all__ = ["Engine"]

_JSON: Final = "application/vnd.api+json"


class Engine:
    """Executes calls with the connections, limiter and credentials that all views of a client share.

    Args:
        base: scheme, host and path prefix of the server, without a slash at the end.
        auth: credentials for private operations; None: only public ones can be called.
        company_id: sent with public operations; None: only private ones can be called.
        owner: name of the quota that is used.
        limiter: grants quota.
        clock: tells the time.
        transport: sends requests; it is left open. None: `connect` makes one.
        connect: makes a transport at the first call; it is closed with the engine.
        user_agent: value of the `User-Agent` header.
        budget: limits the retries of all calls together; None: nothing does.
        jitter: random numbers from 0 (included) to 1 (excluded).
    """

    disabled: ClassVar[bool] = False
    """Whether nothing is sent; see :class:`klaviyo_async.calls.disabled.DisabledEngine`."""

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
        """Build the request of a call; see :func:`klaviyo_async.core.request.build`.

        Raises:
            InvalidRequest: no request can be made of these.
            ConfigurationError: the client lacks the credentials that the operation needs.
        """
        check_credentials(operation, self.auth, self.company_id)
        return build(operation, self.base, path, query, headers, body, self.company_id)

    def execute(
        self, request: Request, settings: Settings, call: CallState | None = None
    ) -> Coroutine[Any, Any, RawResponse]:
        """Send a request, again where that is allowed and can help, until it is answered.

        Args:
            request: see :meth:`prepare`.
            settings: timeouts, retries, deadline and so on.
            call: a new state of this call, for callers that read it meanwhile; None: made here.

        Returns:
            What awaits the response, whose status is a success.

        Raises:
            KlaviyoError: when awaited: there was no such response.
        """
        # Not `async`: a frame less in every call that has neither hooks nor a deadline.
        if call is None:
            call = CallState(request, settings)
        if settings.hooks or PROCESS_HOOKS or log.isEnabledFor(INFO):
            return self._run_with_hooks(call)
        if settings.deadline is not None:
            return self._run_within_deadline(call, settings.deadline)
        return self._run_attempts(call)

    async def _run_with_hooks(self, call: CallState) -> RawResponse:
        dispatcher = call.dispatcher = HookDispatcher(
            Call(call, self.base, self.owner, call.settings.lane), call.settings.hooks, self.clock
        )
        seconds = call.settings.deadline
        try:
            if seconds is not None:
                response = await self._run_within_deadline(call, seconds)
            else:
                response = await self._run_attempts(call)
        except BaseException as error:
            dispatcher.call_ended(error)
            raise
        dispatcher.call_ended(None)
        return response

    async def _run_within_deadline(self, call: CallState, seconds: float) -> RawResponse:
        call.deadline = self.clock.monotonic() + seconds
        timer = self.lifecycle.loops.here().deadlines
        limit = timer.start(seconds, None)
        try:
            return await self._run_attempts(call)
        except asyncio.CancelledError:
            if not limit.absorb_cancellation():
                raise
        except ConflictError as error:
            error.time_left = max(call.deadline - self.clock.monotonic(), 0.001)
            raise
        finally:
            timer.stop(limit)
        raise attach_call(DeadlineExceeded(f"the deadline of {seconds:g} s has passed"), call)

    async def _run_attempts(self, call: CallState) -> RawResponse:
        # Long because it is the path of every call, where a frame costs more than the lines in it;
        # what follows a failure is in methods of its own.
        request, settings, dispatcher = call.request, call.settings, call.dispatcher
        operation, limiter, lifecycle = request.operation, self.limiter, self.lifecycle
        while True:
            if lifecycle.closed:
                raise attach_call(ClientClosed("the client has been closed"), call)
            here = lifecycle.loops.last
            if here is None or here.loop is not _get_running_loop():
                here = lifecycle.loops.here()
            try:
                permit = limiter.acquire_nowait(self.owner, operation, request.query)
                if permit is None:
                    permit = await self._wait_for_quota(call)
            except KlaviyoError as error:
                raise copy_with_call(error, call) from None
            # Asked for after the wait, so that a token has not run out meanwhile.
            authorization = None
            if self.auth is not None and not operation.public:
                try:
                    authorization = self.auth.cached_header() or await lifecycle.wait(
                        self.auth.fetch_header()
                    )
                except BaseException as error:
                    limiter.release(permit)
                    if isinstance(error, KlaviyoError):
                        raise copy_with_call(error, call) from error.__cause__
                    raise
            call.sending()
            here.in_flight += 1
            try:
                if dispatcher is not None:
                    # Made anew below, as hooks may add to the request's.
                    dispatcher.attempt_started(
                        partial(self._headers, request, settings, authorization)
                    )
                transport = lifecycle.transport or lifecycle.connect()
                response = await transport.send(
                    operation.method,
                    request.url,
                    self._headers(request, settings, authorization),
                    request.body,
                    call.timeout,
                )
                response.operation, response.attempts = operation, call.attempts
                if dispatcher is not None:
                    dispatcher.response_received(response)
                outcome = self._judge(call, permit, response, authorization)
            except APIConnectionError as error:
                (limiter.release if error.sent is False else limiter.abandon)(permit)
                outcome = error
                if dispatcher is not None:
                    dispatcher.attempt_failed(error)
            except BaseException as error:
                self._abort_attempt(call, permit, error)
                raise
            else:
                if dispatcher is not None and is_throttled(outcome):
                    dispatcher.throttled(response, outcome.retry_after)
                if lifecycle.next_look.get(operation, 0.0) <= permit.sent:
                    lifecycle.end_of_life.look(response, permit.sent, self, dispatcher)
                if settings.on_response is not None:
                    settings.on_response(response)
            finally:
                here.in_flight -= 1
                if here.idle is not None and not here.in_flight:
                    here.idle.set()
            if not isinstance(outcome, KlaviyoError):
                return pass_on(call, outcome, self.owner)
            await self._prepare_retry(call, outcome, permit, authorization)

    async def _prepare_retry(
        self, call: CallState, failure: KlaviyoError, permit: Permit, authorization: str | None
    ) -> None:
        """Wait until the next attempt may be made.

        Raises:
            KlaviyoError: there is to be none: the failure, or the client was closed meanwhile.
        """
        dispatcher = call.dispatcher
        if await has_new_credentials(call, failure, self.auth, authorization, self.lifecycle):
            if dispatcher is not None:
                dispatcher.retry_scheduled(failure, 0.0)
            return
        wanted = None
        if call.settings.retry is not None and not isinstance(permit, Probe):
            from .rule_asking import ask_rule

            wanted = await ask_rule(call, failure, permit, self.clock, self.lifecycle)
        delay = self._retry_delay(call, failure, permit, wanted)
        if delay is None:
            raise self._final_error(call, failure)
        if dispatcher is not None:
            dispatcher.retry_scheduled(failure, delay)
        if is_throttled(failure):
            # The limiter does the waiting, as it keeps all waiting calls in order.
            call.waiting_since = call.waiting_since or permit.sent
        elif delay:
            try:
                await self.lifecycle.wait(self.clock.sleep(delay))
            except ClientClosed as error:
                raise attach_call(error, call) from failure

    async def aclose(self, grace: float = 0.0) -> None:
        """Accept no more calls, end those that wait, and close the connections.

        Args:
            grace: seconds that requests in flight have to be answered.
        """
        await self.lifecycle.aclose(grace)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return self.lifecycle.closed

    def for_credentials(self, auth: Auth) -> Engine:
        """An engine for other credentials, which shares connections, limiter and all else."""
        other = self.__class__.__new__(self.__class__)
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

    async def _wait_for_quota(self, call: CallState) -> Permit:
        dispatcher = call.dispatcher
        if dispatcher is not None:
            dispatcher.wait_started()
        permit = await self.lifecycle.wait(
            self.limiter.acquire(
                self.owner,
                call.request.operation,
                call.request.query,
                lane=call.settings.lane,
                deadline=call.deadline,
                since=call.waiting_since,
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
        self, call: CallState, permit: Permit, response: RawResponse, authorization: str | None
    ) -> RawResponse | KlaviyoError:
        """Report the response to retry budget and limiter; returns it, or the error it stands for."""
        status = response.status
        if 200 <= status < 300 and is_success(response, raw=call.raw):
            if self.budget is not None:
                self.budget.refund(call.retry_cost)
            self.limiter.observe(permit, status, response.rate_limit)
            return response
        error = error_of(call, response, self.clock.wall(), authorization)
        self.limiter.observe(permit, status, response.rate_limit, error.retry_after)
        return error

    def _abort_attempt(self, call: CallState, permit: Permit, error: BaseException) -> None:
        (self.limiter.release if surely_unsent(error) else self.limiter.abandon)(permit)
        if call.dispatcher is not None:
            call.dispatcher.attempt_failed(error)
        if isinstance(error, KlaviyoError):
            attach_call(error, call)

    def _retry_delay(
        self, call: CallState, failure: KlaviyoError, permit: Permit, wanted: bool | None
    ) -> float | None:
        """Seconds to wait before the next attempt; None if there is to be none."""
        if self.lifecycle.closed:
            return None
        if isinstance(permit, Probe) and is_throttled(failure) and is_replayable(call.request):
            return 0.0  # a probe of the limiter's, which does not count as a failed attempt
        delay = retry_delay(call, failure, self.jitter(), wanted)
        if delay is None:
            return None
        if call.deadline is not None and self.clock.monotonic() + delay >= call.deadline:
            return None
        return delay if spend_retry_budget(self.budget, call, failure) else None

    def _final_error(self, call: CallState, failure: KlaviyoError) -> KlaviyoError:
        if self.lifecycle.closed and isinstance(failure, APIConnectionError):
            failure = ClientClosed("the client was closed during the call")
        return attach_call(failure, call)
