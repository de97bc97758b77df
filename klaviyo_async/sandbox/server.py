"""The sandbox's server: every request through the same gates, in the order a real one has them."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import re
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import parse_qsl, urlencode

import msgspec
from aiohttp import web
from klaviyo_openapi._runtime import Operation

from . import bodies, uploads
from .actions import Call, Reply, perform
from .control import control
from .errors import Refusal
from .events import Tally
from .faults import Fault, Faults
from .misbehave import misbehave
from .persistence import Database
from .query import Lister
from .routes import Match, Router
from .stats import Stats
from .store import Store
from .windows import Windows

_JSON: Final = "application/vnd.api+json"
_KEY: Final = re.compile(r"Klaviyo-API-Key (pk_[A-Za-z0-9_]+)|Bearer (\S+)")
_REVISION: Final = re.compile(r"\d{4}-\d\d-\d\d(\.pre)?")
_MAX_BODY: Final = 64 * 2**20
_SAVE_EVERY: Final = 0.25


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
            other ones are refused.
        limits: whether to keep the rate limits.
        window_scale: length of the rate-limit windows relative to the real ones.
        phase: seconds by which the windows are shifted; None: each by a random amount.
        count_throttled: whether a refused request uses up quota too.
        latency: seconds that a request takes, from..to, half of it before it is counted.
        seed: of all that is random.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        db: str | Path | None = None,
        accounts: Mapping[str, Iterable[str]] | None = None,
        limits: bool = True,
        window_scale: float = 1.0,
        phase: float | None = None,
        count_throttled: bool = False,
        latency: tuple[float, float] = (0.0, 0.0),
        seed: int = 0,
    ) -> None:
        self.url = ""
        """Address of the running sandbox."""
        self.stats = Stats()
        self.events = Tally()
        self.faults = Faults(seed)
        self._host, self._port = host, port
        self._accounts = (
            None
            if accounts is None
            else {secret: name for name, secrets in accounts.items() for secret in secrets}
        )
        self._limits = limits
        self._windows = Windows(
            scale=window_scale, phase=phase, count_throttled=count_throttled, seed=seed
        )
        self._latency = latency
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._router = Router()
        self._lister = Lister()
        self._database = Database(Path(db)) if db is not None else None
        self._stores = self._database.load() if self._database is not None else {}
        self._runner: web.ServerRunner | None = None
        self._saver: asyncio.Task[None] | None = None

    # --- life

    async def start(self) -> Self:
        """Listen."""
        server = web.Server(self._handle)
        self._runner = web.ServerRunner(server, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        address = self._runner.addresses[0]
        self._port = address[1]
        self.url = f"http://{address[0]}:{address[1]}"
        if self._database is not None:
            self._saver = asyncio.create_task(self._save_now_and_then())
        return self

    async def stop(self) -> None:
        """Close all connections, and save what is to be saved."""
        if self._saver is not None:
            self._saver.cancel()
            await asyncio.gather(self._saver, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
        if self._database is not None:
            await self._database.save(list(self._stores.values()))
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

    async def _save_now_and_then(self) -> None:
        assert self._database is not None
        while True:
            await asyncio.sleep(_SAVE_EVERY)
            await self._database.save(list(self._stores.values()))

    # --- state

    def store(self, account: str) -> Store:
        """What an account holds; its name is its key or company id, unless `accounts` named it."""
        store = self._stores.get(account)
        if store is None:
            store = self._stores[account] = Store(account)
            store.add("account", {"test_account": True, "public_api_key": account[-6:]})
        return store

    @property
    def stores(self) -> list[Store]:
        """All accounts that were seen."""
        return list(self._stores.values())

    def fault(self, kind: Any, **options: Any) -> None:
        """Misbehave as :class:`Fault` says."""
        self.faults.add(Fault(kind, **options))

    def reset(self) -> None:
        """Forget everything but the faults' randomness: resources, counts, windows, faults."""
        for store in self._stores.values():
            for type_ in list(store.types()):
                for record in list(store.all(type_).values()):
                    store.dirty.add(record.reference)
                    del store._types[type_][record.id]
        self._stores.clear()
        self.stats, self.events, self._lister = Stats(), Tally(), Lister()
        self.faults.clear()
        self._windows.reset()

    # --- requests

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        if request.path.startswith("/sandbox/"):
            return await control(self, request)
        self.stats.requests += 1
        try:
            match = self._router.find(request.method, request.rel_url.raw_path)
        except Refusal as refusal:
            return _answer(Reply(refusal.status, refusal.document()))
        operation, account = match.route.operation, ""
        headers: dict[str, str] = {}
        try:
            account = self._account(operation, request)
            query = self._query(operation, request)
            await self._network()
            headers = self._admit(account, operation, query)
            fault = self.faults.pick(operation.name)
            if fault is not None:
                self.stats.faults[fault.kind] += 1
                if fault.kind not in ("reset_after", "truncate", "delay", "close", "drip"):
                    return await misbehave(request, fault, None, headers)
            reply = await self._perform(request, match, account, query)
            await self._network()
        except Refusal as refusal:
            fault = None
            reply = Reply(refusal.status, refusal.document())
            headers = refusal.headers if isinstance(refusal, _Throttled) else headers
        self.stats.answered(operation.name, account, reply.status)
        if fault is not None:
            return await misbehave(request, fault, _answer(reply, headers), headers)
        return _answer(reply, headers)

    async def _perform(
        self, request: web.BaseRequest, match: Match, account: str, query: Mapping[str, str]
    ) -> Reply:
        operation, store = match.route.operation, self.store(account)
        now = dt.datetime.now(dt.UTC)
        data = None
        if operation.media_type != _JSON:
            data = await uploads.read(request, operation)
        elif operation.body is not None:
            if request.content_type not in (_JSON, "application/json"):
                raise Refusal(415, f"the content type must be {_JSON}", parameter="content-type")
            data = bodies.data_of(operation, await _read(request))

        def next_url(parameter: str, cursor: str) -> str:
            pairs = {**query, parameter: cursor}
            return f"{self.url}{request.rel_url.raw_path}?{urlencode(pairs)}"

        call = Call(match, store, self.events, self._lister, query, data, now, self.url, next_url)
        return perform(call)

    def _account(self, operation: Operation, request: web.BaseRequest) -> str:
        given = request.headers.get("Authorization")
        if operation.public:
            if given is not None:
                self.stats.keys_on_client_paths += 1
                raise Refusal(400, "a private key was sent to a public endpoint")
            secret = request.rel_url.query.get("company_id")
            if not secret:
                raise Refusal(400, "company_id is required", parameter="company_id")
        else:
            match = _KEY.fullmatch(given or "")
            if match is None:
                raise Refusal(401, "the Authorization header is missing or malformed")
            secret = match[1] or match[2]
        revision = request.headers.get("revision")
        if revision is None or _REVISION.fullmatch(revision) is None:
            raise Refusal(400, "a valid revision header is required", parameter="revision")
        if self._accounts is None:
            return secret
        if secret not in self._accounts:
            raise Refusal(401, "the credentials are not valid", code="authentication_failed")
        return self._accounts[secret]

    def _query(self, operation: Operation, request: web.BaseRequest) -> dict[str, str]:
        raw = request.rel_url.raw_query_string
        query = dict(parse_qsl(raw, keep_blank_values=True)) if raw else {}
        for name in query:
            if name not in operation.query:
                raise Refusal(400, f"there is no parameter {name}", parameter=name)
        for name in operation.required:
            if name in operation.query and not query.get(name):
                raise Refusal(400, f"{name} is required", parameter=name)
        return query

    def _admit(
        self, account: str, operation: Operation, query: Mapping[str, Any]
    ) -> dict[str, str]:
        if not self._limits:
            return {}
        verdict = self._windows.admit(account, operation, query, time.monotonic())
        if not verdict.admitted:
            raise _Throttled(verdict.headers)
        return verdict.headers

    async def _network(self) -> None:
        low, high = self._latency
        if high:
            await asyncio.sleep(self._random.uniform(low, high) / 2)


async def _read(request: web.BaseRequest) -> bytes:
    """The body; aiohttp's own method refuses more than a megabyte."""
    chunks: list[bytes] = []
    size = 0
    while chunk := await request.content.readany():
        chunks.append(chunk)
        size += len(chunk)
        if size > _MAX_BODY:
            raise Refusal(413, f"the body has more than {_MAX_BODY} bytes")
    return b"".join(chunks)


class _Throttled(Refusal):
    def __init__(self, headers: dict[str, str]) -> None:
        super().__init__(429, f"expected available in {headers['Retry-After']} seconds")
        self.headers = headers


def _answer(reply: Reply, headers: Mapping[str, str] | None = None) -> web.Response:
    if reply.document is None:
        return web.Response(status=reply.status, headers=headers)
    return web.Response(
        status=reply.status,
        body=msgspec.json.encode(reply.document),
        content_type=_JSON,
        headers=headers,
    )
