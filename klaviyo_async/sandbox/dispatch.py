"""Every request passes the same checks, in the order of the real server, and is answered."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import urlencode
from uuid import uuid4

import attrs
import msgspec
from aiohttp import web
from klaviyo_openapi._runtime import Operation

from . import bodies, masking, uploads
from .access import Credentials, masked
from .addresses import base_of, prefix_of
from .calls import IncomingCall, SandboxReply
from .control import ControllableSandbox, control
from .errors import RejectedRequest
from .fault_responses import apply_fault
from .faults import Fault
from .handlers import perform
from .origins import foreign, rebound
from .parameters import parameters
from .progress import JobSeconds
from .query import ListReader
from .revisions import WARNING_HEADER, ServedRevision, newest, served
from .routes import Match, find, methods
from .steps import paced
from .windows import FixedWindows

if TYPE_CHECKING:
    from .oauth import OAuthServer

_JSON: Final = "application/vnd.api+json"
_FILTERS: Final = "X-Klaviyo-API-Filters"
_CORS: Final = {"Access-Control-Allow-Origin": "*"}
_SHOWN: Final = frozenset(("/", "/favicon.ico"))
"""What browsers ask for, and programs do not."""
_log = logging.getLogger(__name__)
requests_log = logging.getLogger("klaviyo_async.sandbox.requests")
"""A line for every request: method, path, account, revision, status, milliseconds, and why it was refused."""


class DispatchingSandbox(ControllableSandbox, Protocol):
    """What requests are dispatched for: a sandbox."""

    oauth: OAuthServer

    @property
    def companies(self) -> dict[str, str]:
        """Public key -> the account that has it."""
        ...


@attrs.frozen
class DispatchOptions:
    """How requests are answered."""

    credentials: Credentials
    windows: FixedWindows | None
    """None: no limits."""
    latency: tuple[float, float]
    job_seconds: JobSeconds
    packages: Mapping[str, str]
    """Revision -> a user's own generated package."""
    public_url: str | None
    seed: int


@attrs.define
class _Exchange:
    """What becomes known of a request while it is answered."""

    revision: str
    operation: str = ""
    account: str = ""
    reason: str = ""
    fault: str = ""
    body: bytes | None = None
    refusal: RejectedRequest | None = None
    """What is wrong with the revision; None: nothing."""

    def check_revision(self) -> None:
        """See that there is such a revision.

        Raises:
            RejectedRequest: there is none.
        """
        if self.refusal is not None:
            raise self.refusal


class RequestDispatcher:
    """Answers the requests to a sandbox.

    Args:
        sandbox: whose requests.
        options: how they are answered.
    """

    def __init__(self, sandbox: DispatchingSandbox, options: DispatchOptions) -> None:
        self._sandbox = sandbox
        self._options = options
        self._list_reader = ListReader()
        self._random = random.Random(options.seed)  # noqa: S311 - no secret

    def reset(self) -> None:
        """Forget cursors and what was used of the quota."""
        self._list_reader = ListReader()
        if self._options.windows is not None:
            self._options.windows.reset()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request."""
        path = request.path
        if path.startswith("/sandbox/") or (path in _SHOWN and request.method in ("GET", "HEAD")):
            return await self._own(request)
        if path.startswith("/oauth/"):
            return await self._oauth(request)
        if path == "/healthz":
            return web.json_response({"status": "ok"})
        # Programs may have given the sandbox Klaviyo's name; what a browser asks for under it is a page's.
        if "Sec-Fetch-Site" in request.headers and path.startswith("/api/"):
            reason = rebound(request, self._sandbox.url, self._options.public_url)
            if reason:
                return web.json_response({"error": reason}, status=403)
        self._sandbox.stats.requests += 1
        begun = time.perf_counter()
        exchange = _Exchange(request.headers.get("revision", ""))
        response = await self._respond(request, exchange)
        if request.content.exception() is not None:
            response.force_close()  # where the next request begins, nobody knows
        self._record(request, exchange, response, (time.perf_counter() - begun) * 1000)
        return response

    async def _own(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer a request to what is the sandbox's and not Klaviyo's."""
        path = request.path
        # Images are shown by whoever has their address, under any name.
        if not path.startswith("/sandbox/images/"):
            reason = foreign(request, self._sandbox.url, self._options.public_url)
            if reason:
                return web.json_response({"error": reason}, status=403)
        if path not in _SHOWN and not path.startswith("/sandbox/page/"):
            return await control(self._sandbox, request)
        # Most sandboxes are never looked at.
        from .page.endpoint import ShownSandbox, page

        options = self._options
        return await page(
            ShownSandbox(
                self._sandbox,
                options.windows,
                options.job_seconds,
                base_of(request, self._sandbox.url, options.public_url),
            ),
            request,
            prefix_of(request, options.public_url),
        )

    async def _respond(self, request: web.BaseRequest, exchange: _Exchange) -> web.StreamResponse:
        try:
            revision = served(exchange.revision, self._options.packages)
        except RejectedRequest as error:
            # It is refused when its turn comes: after the path and the credentials.
            exchange.refusal, revision = error, newest(self._options.packages)
        if request.method == "OPTIONS":
            return _preflight(request, revision)
        try:
            match = find(request.method, request.rel_url.raw_path, revision)
        except RejectedRequest as error:
            exchange.reason = error.detail
            return _answer(SandboxReply(error.status, error.document()))
        operation = match.route.operation
        exchange.operation = operation.name
        headers: dict[str, str] = {}
        fault: Fault | None = None
        try:
            exchange.account, owner = self._account(operation, request)
            exchange.check_revision()
            query = parameters(operation, request.rel_url.raw_query_string, exact=revision.exact)
            await self._simulate_latency()
            headers = self._admit(owner, operation, query)
            fault = self._fault(operation.name, request, exchange)
            if fault is not None and fault.replaces_processing:
                return await apply_fault(request, fault, None, headers)
            reply = await self._perform(request, match, revision, exchange, query)
            await self._simulate_latency()
        except RejectedRequest as error:
            fault, exchange.reason = None, error.detail
            reply = SandboxReply(error.status, error.document())
            headers = error.headers if isinstance(error, _Throttled) else headers
        except Exception:
            # An error of the sandbox: the client gets what a real server would send, the log the traceback.
            _log.exception("%s failed", operation.name)
            fault, reply = None, _failed(exchange, revision)
        self._sandbox.stats.count_response(operation.name, exchange.account, reply.status)
        answer = _answer(reply, headers | _extra(operation, revision))
        if fault is not None:
            return await apply_fault(request, fault, answer, headers)
        return answer

    def _record(
        self,
        request: web.BaseRequest,
        exchange: _Exchange,
        response: web.StreamResponse,
        ms: float,
    ) -> None:
        body = response.body if isinstance(response, web.Response) else None
        self._sandbox.journal.add(
            time=self._sandbox.clock.now().isoformat(timespec="milliseconds"),
            method=request.method,
            path=request.rel_url.raw_path_qs,
            operation=exchange.operation,
            account=masked(exchange.account),
            revision=exchange.revision,
            status=response.status,
            ms=round(ms, 2),
            reason=exchange.reason,
            fault=exchange.fault,
            request=exchange.body,
            response=body if isinstance(body, bytes) else None,
            headers=request.headers,
        )
        if requests_log.isEnabledFor(logging.INFO):
            requests_log.info(
                "%s %s %s %s %d %.1f ms%s",
                request.method,
                masking.text(request.rel_url.raw_path_qs),
                masked(exchange.account) or "-",
                masking.text(exchange.revision) or "-",
                response.status,
                ms,
                f" {masking.text(exchange.reason)}" if exchange.reason else "",
            )

    def _fault(self, name: str, request: web.BaseRequest, exchange: _Exchange) -> Fault | None:
        fault = self._sandbox.faults.take(name, request.path)
        if fault is not None:
            exchange.fault = fault.kind
            self._sandbox.stats.faults[fault.kind] += 1
        return fault

    async def _oauth(self, request: web.BaseRequest) -> web.StreamResponse:
        fault = self._fault("oauth", request, _Exchange(""))
        if fault is None:
            return await self._sandbox.oauth.handle(request)
        answer = None if fault.replaces_processing else await self._sandbox.oauth.handle(request)
        return await apply_fault(request, fault, answer, {})

    def _account(self, operation: Operation, request: web.BaseRequest) -> tuple[str, str]:
        """Whose request it is, and whose quota it uses."""
        if operation.public and "Authorization" in request.headers:
            self._sandbox.stats.keys_on_client_paths += 1
        if not operation.public:
            grant = self._sandbox.oauth.grant(request.headers.get("Authorization"), operation)
            if grant is not None:
                return grant.account, grant.owner
        account = self._options.credentials.account(
            operation, request.headers, request.rel_url.query, self._sandbox.companies
        )
        return account, account

    async def _perform(
        self,
        request: web.BaseRequest,
        match: Match,
        revision: ServedRevision,
        exchange: _Exchange,
        query: Mapping[str, str],
    ) -> SandboxReply:
        operation, data = match.route.operation, None
        if operation.media_type != _JSON:
            data = await uploads.read(request, operation)
        elif operation.body is not None:
            if request.content_type not in (_JSON, "application/json"):
                raise RejectedRequest(
                    415, f"the content type must be {_JSON}", parameter="content-type"
                )
            exchange.body = await bodies.read(request)
            data = bodies.data_of(operation, exchange.body, exact=revision.exact)
        seen = query
        if _FILTERS in operation.headers and _FILTERS in request.headers:
            seen = {**query, "filter": request.headers[_FILTERS]}
        base = base_of(request, self._sandbox.url, self._options.public_url)

        def next_url(parameter: str, cursor: str) -> str:
            pairs = {**query, parameter: cursor}
            return f"{base}{request.rel_url.raw_path}?{urlencode(pairs)}"

        call = IncomingCall(
            match,
            self._sandbox.store(exchange.account),
            self._sandbox.events,
            self._list_reader,
            seen,
            data,
            self._sandbox.clock.now(),
            base,
            next_url,
            f"{base}{request.rel_url.raw_path_qs}",
            self._options.job_seconds,
        )
        return await paced(perform(call))

    def _admit(self, owner: str, operation: Operation, query: Mapping[str, Any]) -> dict[str, str]:
        if self._options.windows is None:
            return {}
        now = self._sandbox.clock.monotonic()
        decision = self._options.windows.admit(owner, operation, query, now)
        if not decision.admitted:
            raise _Throttled(decision.headers)
        return decision.headers

    async def _simulate_latency(self) -> None:
        low, high = self._options.latency
        if high:
            await asyncio.sleep(self._random.uniform(low, high) / 2)


class _Throttled(RejectedRequest):
    def __init__(self, headers: dict[str, str]) -> None:
        super().__init__(429, f"expected available in {headers['Retry-After']} seconds")
        self.headers = headers


def _failed(exchange: _Exchange, revision: ServedRevision) -> SandboxReply:
    if revision.exact:
        exchange.reason = "the sandbox failed"
        return SandboxReply(500, RejectedRequest(500, exchange.reason).document())
    # Nothing has been held against a document: what is missing shows when it is needed.
    exchange.reason = f"the sandbox cannot answer this: {revision.warning}"
    return SandboxReply(400, RejectedRequest(400, exchange.reason).document())


def _extra(operation: Operation, revision: ServedRevision) -> dict[str, str]:
    extra = dict(_CORS) if operation.public else {}
    extra |= {"x-klaviyo-api-revision": operation.revision, "allow": operation.method}
    if revision.warning:
        extra[WARNING_HEADER] = revision.warning
    return extra


def _preflight(request: web.BaseRequest, revision: ServedRevision) -> web.Response:
    """What a browser asks before it calls from a page of another origin: client paths may be called."""
    found = methods(request.rel_url.raw_path, revision)
    if not found:
        return _answer(SandboxReply(404, RejectedRequest(404, "there is no such path").document()))
    allowed = ", ".join(sorted({*found, "OPTIONS"} | ({"HEAD"} if "GET" in found else set())))
    headers = {"Allow": allowed}
    if request.path.startswith("/client/"):
        wanted = request.headers.get("Access-Control-Request-Headers", "revision, content-type")
        headers |= _CORS | {
            "Access-Control-Allow-Methods": allowed,
            "Access-Control-Allow-Headers": wanted,
            "Access-Control-Max-Age": "600",
        }
    return web.Response(status=204, headers=headers)


def _answer(reply: SandboxReply, headers: Mapping[str, str] | None = None) -> web.Response:
    # By these an answer is known to be Klaviyo's.
    headers = {
        "x-klaviyo-req-id": str(uuid4()),
        "cid": uuid4().hex,
        **(headers or {}),
        **reply.headers,
    }
    if reply.document is None:
        return web.Response(status=reply.status, headers=headers)
    return web.Response(
        status=reply.status,
        body=msgspec.json.encode(reply.document),
        content_type=_JSON,
        headers=headers,
    )
