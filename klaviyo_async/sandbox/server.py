"""The sandbox's HTTP server: every request passes the same checks, in the order of the real one."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import logging
import random
import sqlite3
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Final, Self
from urllib.parse import urlencode
from uuid import uuid4

import msgspec
from aiohttp import web
from klaviyo_openapi._runtime import Operation

from . import bodies, uploads
from .access import Credentials, check_revision
from .calls import IncomingCall, SandboxReply
from .control import control
from .errors import RejectedRequest
from .events import EventLog
from .fault_responses import apply_fault
from .faults import Fault, Faults
from .handlers import perform
from .oauth import OAuthServer
from .opening import open_account
from .parameters import parameters
from .persistence import SnapshotDatabase
from .progress import JobSeconds
from .query import ListReader
from .routes import Match, packages_by_revision, route
from .stats import Stats
from .store import Store
from .webhooks import Webhooks
from .windows import FixedWindows, LimitHeaders

_JSON: Final = "application/vnd.api+json"
_REVISION: Final = "x-klaviyo-api-revision"
_FILTERS: Final = "X-Klaviyo-API-Filters"
_SAVE_INTERVAL: Final = 0.25
_log = logging.getLogger(__name__)


class Sandbox:
    """A local Klaviyo for tests and demos: a real HTTP server on loopback.

    ::

        async with Sandbox() as sandbox:
            async with KlaviyoClient("pk_any", base_url=sandbox.url) as klaviyo:
                ...

    Every private key is an account of its own, and so is every company id, unless `accounts`
    says which belong together.

    Args:
        host: address to listen on.
        port: port to listen on; 0: any that is free.
        db: SQLite file to keep everything in; None: in memory.
        accounts: account name -> the keys, tokens and company ids that belong to it; with it,
            others are rejected.
        oauth_apps: client id -> what `sandbox.oauth.register` takes besides; None: one for demos,
            see :class:`klaviyo_async.sandbox.oauth.OAuthServer`.
        limits: whether to keep the rate limits.
        window_scale: length of the rate-limit windows relative to the real ones.
        phase: seconds by which the windows are shifted; None: each by a random amount.
        count_throttled: whether a rejected request uses up quota too.
        limit_headers: what `RateLimit-Remaining` and `-Reset` are about: `live`, the second, as has
            been recorded of the real API; `switching`, whichever window has least left; `steady`, the
            minute, as documented; `none`: there are no such headers. The first two have headers of
            their own for a daily quota.
        latency: seconds that a request takes, from..to, half of it before it is counted.
        job_seconds: how long a job runs; 0: it is complete when it is first asked about; `live`:
            as long as those of its kind have been seen to.
        seed: of all that is random.
        packages: generated packages of your own, or their names: requests of their revisions are
            answered as they say.

    Raises:
        TypeError: one of `packages` is none of the generator's, or cannot be imported.
        ValueError: there are no such `limit_headers`.
        ConfigurationError: one has paths that the sandbox cannot answer.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        db: str | Path | None = None,
        accounts: Mapping[str, Iterable[str]] | None = None,
        oauth_apps: Mapping[str, Mapping[str, Any]] | None = None,
        limits: bool = True,
        window_scale: float = 1.0,
        phase: float | None = None,
        count_throttled: bool = False,
        limit_headers: LimitHeaders = "live",
        latency: tuple[float, float] = (0.0, 0.0),
        job_seconds: JobSeconds = 0.0,
        seed: int = 0,
        packages: Iterable[ModuleType | str] = (),
    ) -> None:
        self._packages = packages_by_revision(packages)
        self.url = ""
        """Address of the running sandbox."""
        self.stats = Stats()
        self.webhooks = Webhooks(lambda: self.url)
        self.deliver = self.webhooks.deliver
        self.events = EventLog(self.webhooks.listen)
        self.faults = Faults(seed)
        self.oauth = OAuthServer(oauth_apps)
        self._host, self._port = host, port
        self._credentials = Credentials(accounts)
        self._limits = limits
        self._windows = FixedWindows(
            scale=window_scale,
            phase=phase,
            count_throttled=count_throttled,
            seed=seed,
            headers=limit_headers,
        )
        self._latency = latency
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._job_seconds = job_seconds
        self._list_reader = ListReader()
        self._database = SnapshotDatabase(Path(db)) if db is not None else None
        self._stores = self._database.load() if self._database is not None else {}
        self._runner: web.ServerRunner | None = None
        self._saver: asyncio.Task[None] | None = None
        self._stopped = asyncio.Event()

    # --- start and stop

    async def start(self) -> Self:
        """Start to listen.

        Raises:
            OSError: the port is taken.
        """
        server = web.Server(self._handle)
        self._runner = web.ServerRunner(server, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        address = self._runner.addresses[0]
        self._port = address[1]
        self.url = f"http://{address[0]}:{address[1]}"
        if self._database is not None:
            self._saver = asyncio.create_task(self._save_regularly())
        return self

    async def stop(self) -> None:
        """Close all connections, and save what has changed."""
        if self._saver is not None:
            # Not cancelled: its thread would go on writing.
            self._stopped.set()
            await self._saver
        await self.webhooks.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._database is not None:
            await self._database.save(self.stores)
            self._database.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    async def _save_regularly(self) -> None:
        assert self._database is not None
        while not self._stopped.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), _SAVE_INTERVAL)
            try:
                await self._database.save(self.stores)
            except sqlite3.Error:
                _log.exception("saving failed; it is tried again")

    # --- state

    def store(self, account: str) -> Store:
        """The resources of an account, which is created if it is new.

        Args:
            account: its name: that of `accounts`, else its key or company id.
        """
        store = self._stores.get(account)
        if store is None:
            store = self._stores[account] = Store(account, persistent=self._database is not None)
        if not store.all("account"):
            open_account(store)
        return store

    @property
    def stores(self) -> list[Store]:
        """All accounts that were seen."""
        return list(self._stores.values())

    def fault(self, kind: Any, **options: Any) -> None:
        """Inject a fault into the requests that follow.

        Args:
            kind: what happens, e.g. `status` or `reset`; see :class:`Fault`.
            options: what else :class:`Fault` takes.

        Raises:
            TypeError, ValueError: there is no such kind or option.
        """
        self.faults.add(Fault(kind, **options))

    def reset(self) -> None:
        """Forget everything but the faults' randomness: resources, counts, windows, faults."""
        for store in self._stores.values():
            store.clear()
        if self._database is None:
            self._stores.clear()
        self.stats, self.events, self._list_reader = (
            Stats(),
            EventLog(self.webhooks.listen),
            ListReader(),
        )
        self.faults.clear()
        self.webhooks.clear()
        self.oauth.clear()
        self._windows.reset()

    # --- requests

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/sandbox/"):
            return await control(self, request)
        if request.path.startswith("/oauth/"):
            return await self._oauth(request)
        self.stats.requests += 1
        revision = request.headers.get("revision")
        try:
            match = route(request.method, request.rel_url.raw_path, revision, self._packages)
        except RejectedRequest as error:
            return _answer(SandboxReply(error.status, error.document()))
        operation, account = match.route.operation, ""
        headers: dict[str, str] = {}
        fault: Fault | None = None
        try:
            account, owner = self._account(operation, request)
            check_revision(revision, self._packages)
            query = parameters(operation, request.rel_url.raw_query_string)
            await self._simulate_latency()
            headers = self._admit(owner, operation, query)
            fault = self.faults.take(operation.name, request.path)
            if fault is not None:
                self.stats.faults[fault.kind] += 1
                if fault.replaces_processing:
                    return await apply_fault(request, fault, None, headers)
            reply = await self._perform(request, match, account, query)
            await self._simulate_latency()
        except RejectedRequest as error:
            fault = None
            reply = SandboxReply(error.status, error.document())
            headers = error.headers if isinstance(error, _Throttled) else headers
        except Exception:
            # An error of the sandbox: the client gets what a real server would send, the log the traceback.
            _log.exception("%s failed", operation.name)
            fault, reply = (
                None,
                SandboxReply(500, RejectedRequest(500, "the sandbox failed").document()),
            )
        self.stats.count_response(operation.name, account, reply.status)
        if fault is not None:
            return await apply_fault(request, fault, _answer(reply, headers, operation), headers)
        return _answer(reply, headers, operation)

    async def _oauth(self, request: web.BaseRequest) -> web.StreamResponse:
        fault = self.faults.take("oauth", request.path)
        if fault is None:
            return await self.oauth.handle(request)
        self.stats.faults[fault.kind] += 1
        answer = None if fault.replaces_processing else await self.oauth.handle(request)
        return await apply_fault(request, fault, answer, {})

    def _account(self, operation: Operation, request: web.BaseRequest) -> tuple[str, str]:
        """Whose request it is, and whose quota it uses."""
        if operation.public and "Authorization" in request.headers:
            self.stats.keys_on_client_paths += 1
        if not operation.public:
            grant = self.oauth.grant(request.headers.get("Authorization"), operation)
            if grant is not None:
                return grant.account, grant.owner
        account = self._credentials.account(operation, request.headers, request.rel_url.query)
        return account, account

    async def _perform(
        self, request: web.BaseRequest, match: Match, account: str, query: Mapping[str, str]
    ) -> SandboxReply:
        operation, store = match.route.operation, self.store(account)
        now = dt.datetime.now(dt.UTC)
        data = None
        if operation.media_type != _JSON:
            data = await uploads.read(request, operation)
        elif operation.body is not None:
            if request.content_type not in (_JSON, "application/json"):
                raise RejectedRequest(
                    415, f"the content type must be {_JSON}", parameter="content-type"
                )
            data = bodies.data_of(operation, await bodies.read(request))
        seen = query
        if _FILTERS in operation.headers and _FILTERS in request.headers:
            seen = {**query, "filter": request.headers[_FILTERS]}

        def next_url(parameter: str, cursor: str) -> str:
            pairs = {**query, parameter: cursor}
            return f"{self.url}{request.rel_url.raw_path}?{urlencode(pairs)}"

        return perform(
            IncomingCall(
                match,
                store,
                self.events,
                self._list_reader,
                seen,
                data,
                now,
                self.url,
                next_url,
                f"{self.url}{request.rel_url.raw_path_qs}",
                self._job_seconds,
            )
        )

    def _admit(self, owner: str, operation: Operation, query: Mapping[str, Any]) -> dict[str, str]:
        if not self._limits:
            return {}
        decision = self._windows.admit(owner, operation, query, time.monotonic())
        if not decision.admitted:
            raise _Throttled(decision.headers)
        return decision.headers

    async def _simulate_latency(self) -> None:
        low, high = self._latency
        if high:
            await asyncio.sleep(self._random.uniform(low, high) / 2)


class _Throttled(RejectedRequest):
    def __init__(self, headers: dict[str, str]) -> None:
        super().__init__(429, f"expected available in {headers['Retry-After']} seconds")
        self.headers = headers


def _answer(
    reply: SandboxReply,
    headers: Mapping[str, str] | None = None,
    operation: Operation | None = None,
) -> web.Response:
    # By these an answer is known to be Klaviyo's.
    headers = {
        "x-klaviyo-req-id": str(uuid4()),
        "cid": uuid4().hex,
        **({} if operation is None else {_REVISION: operation.revision, "allow": operation.method}),
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
