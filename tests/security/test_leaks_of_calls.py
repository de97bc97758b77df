"""Secrets are planted in calls that fail in all ways, and looked for in all that is said of them."""

from __future__ import annotations

import asyncio
import gc
import json
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from klaviyo_async import KlaviyoAccounts, KlaviyoClient
from klaviyo_async.auth.keys import KeyAuth
from klaviyo_async.auth.refreshing import OAuthAuth
from klaviyo_async.auth.tokens import MemoryTokenStore, Tokens
from klaviyo_async.errors import ClientClosed, KlaviyoError
from klaviyo_async.limiter.redis.connection import ScriptConnection
from klaviyo_async.telemetry import OpenTelemetryHooks

from ..faults.bench import bench
from ..faults.kinds import GET, KINDS
from ..faults.table import ROWS, Row
from ..faults.test_matrix import meet
from ..http.proxy_server import ConnectProxy
from ..support import KEY, problem
from .leaks import app, everything_is_logged, tokens  # noqa: F401 - autouse
from .places import (
    ACCESS,
    CLIENT_SECRET,
    CODE,
    PROXY,
    PROXY_BASIC,
    PROXY_PASSWORD,
    REDIS_PASSWORD,
    REFRESH,
    VERIFIER,
    Search,
)
from .wire import RawServer, Seen, reply

REDIS_URL = f"redis://:{REDIS_PASSWORD}@127.0.0.1:1/0"
EVENT = next(kind for kind in KINDS if "event" in str(kind).lower())


class Telemetry:
    """Spans and metrics, kept."""

    def __init__(self) -> None:
        self.spans = InMemorySpanExporter()
        self.metrics = InMemoryMetricReader()
        traces = TracerProvider()
        traces.add_span_processor(SimpleSpanProcessor(self.spans))
        self.hooks = OpenTelemetryHooks(traces, MeterProvider([self.metrics]))

    def look(self, search: Search) -> None:
        spans = self.spans.get_finished_spans()
        assert spans
        search.look("span", *(span.to_json() for span in spans))
        data = self.metrics.get_metrics_data()
        search.look("metrics", data.to_json() if data is not None else "")


class TestFaults:
    """Every fault of the table in tests/faults, for a call that reads and one that writes."""

    @pytest.mark.parametrize("kind", [GET, EVENT], ids=str)
    @pytest.mark.parametrize("row", ROWS, ids=str)
    @pytest.mark.slow
    async def test_errors(self, row: Row, kind: Any, search: Search) -> None:
        asyncio.get_running_loop().set_debug(True)
        telemetry = Telemetry()
        async with bench(**row.options, hooks=telemetry.hooks) as made:
            error = await meet(made, kind, row, None)
            if error is not None:
                search.look_at_error(error, str(row))
                made.heal()
        telemetry.look(search)


PROXY_ANSWERS = {
    "it is not there": None,
    "it breaks the connection": b"",
    "it wants other credentials": b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n",
    "it says them": b"HTTP/1.1 502 ada:%b %b\r\n\r\n"
    % (PROXY_PASSWORD.encode(), PROXY_BASIC.encode()),
    "it says them, and nothing else": PROXY_BASIC.encode() + b"\r\n\r\n",
}


@pytest.mark.parametrize("what", PROXY_ANSWERS)
async def test_proxies(what: str, search: Search, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a proxy does with its user's password."""
    asyncio.get_running_loop().set_debug(True)
    telemetry = Telemetry()
    async with ConnectProxy(1) as proxy:
        proxy.answer = lambda: PROXY_ANSWERS[what]
        url = PROXY if what == "it is not there" else proxy.url(f"ada:{PROXY_PASSWORD}")
        options: dict[str, Any] = {"max_retries": 0, "hooks": telemetry.hooks}
        async with KlaviyoClient(KEY, proxy=url, **options) as client:
            search.look_at_error(await error_of(client.lists.get_lists()))
        monkeypatch.setenv("HTTPS_PROXY", url)
        async with KlaviyoClient(KEY, trust_env=True, **options) as client:
            search.look_at_error(await error_of(client.lists.get_lists()))
        the_app = app(proxy=url, clock=_Clock())
        search.look_at_error(await error_of(the_app.refresh(tokens())))
        await the_app.aclose()
        refreshes = 1 if what == "it wants other credentials" else 4  # tried again, or not
        assert what == "it is not there" or len(proxy.heads) == 2 + refreshes
    telemetry.look(search)


async def error_of(call: Any) -> KlaviyoError:
    with pytest.raises(KlaviyoError) as caught:
        await call
    return caught.value


ECHOES = {
    "401 in JSON": lambda key: reply("401 No", body=json.dumps(problem(401, detail=key)).encode()),
    "403 in HTML": lambda key: reply("403 No", body=f"<p>{key}</p>".encode()),
    "400 at the edge": lambda key: reply("400 No", body=b"x" * 65_500 + key.encode() + b"y" * 900),
    "500 in a header": lambda key: reply("500 No", f"X-Echo: {key}", body=b"{}"),
    "200 in HTML": lambda key: reply("200 OK", body=f"<p>{key}</p>".encode()),
    "200 in JSON": lambda key: reply("200 OK", body=json.dumps({"data": key}).encode()),
    "200 in odd bytes": lambda key: reply("200 OK", body=b"\xff" + key.encode()),
    "no HTTP": lambda key: f"{key}\r\n\r\n".encode(),
    "in the reason": lambda key: reply(f"500 {key}"),
    "in a bad header": lambda key: reply("200 OK", f"Bad Header {key}"),
    "in a bad length": lambda key: reply("200 OK", f"Content-Length: {key}", length=False),
    "in an encoding": lambda key: reply("200 OK", f"Content-Encoding: {key}", body=b"x"),
    "in a redirect": lambda key: reply("302 Found", f"Location: https://x/?{key}"),
    "in a link": lambda key: reply(
        "200 OK", body=json.dumps({"data": [], "links": {"next": f"https://{key}/"}}).encode()
    ),
    "in a date": lambda key: reply("429 No", f"Retry-After: {key}", "RateLimit-Limit: " + key),
}


@pytest.mark.parametrize("echo", ECHOES)
class TestEchoes:
    """A server that says the secret in all places where it can say something."""

    async def test_keys(self, echo: str, search: Search) -> None:
        async with RawServer(close=True) as server:
            await self.call(echo, search, server, KeyAuth(KEY))

    async def test_tokens(self, echo: str, search: Search) -> None:
        store = MemoryTokenStore()
        await store.swap("shop", None, tokens())
        async with RawServer(close=True) as server:
            the_app = app(base_url=server.url, clock=_Clock())
            await self.call(echo, search, server, OAuthAuth(the_app, store, "shop"))
            await the_app.aclose()

    async def call(self, echo: str, search: Search, server: RawServer, auth: Any) -> None:
        asyncio.get_running_loop().set_debug(True)
        server.answer = ECHOES[echo](auth.cached_header() or await auth.fetch_header())
        telemetry = Telemetry()
        error: BaseException | None = None
        async with (
            KlaviyoClient(
                auth=auth, base_url=server.url, max_retries=0, hooks=telemetry.hooks, timeout=5
            ) as client,
        ):
            try:
                async for _ in client.lists.get_lists():
                    pass
            except KlaviyoError as caught:
                error = caught
        if error is not None:
            # What the server itself said in a link is in variables: docs/security.md says so.
            search.look_at_error(error, echo, variables=echo != "in a link")
        telemetry.look(search)
        assert error is not None or echo in ("200 in JSON",)


OAUTH_ANSWERS = {
    "invalidate": lambda text: reply("400 No", body=problem_of_oauth(text)),
    "gone": lambda text: reply("400 No", body=problem_of_oauth(text, "invalid_grant")),
    "no tokens": lambda text: reply("200 OK", body=json.dumps({"access_token": text}).encode()),
    "half a token": lambda text: reply(
        "200 OK",
        body=json.dumps({"access_token": ACCESS + "\n", "refresh_token": REFRESH}).encode(),
    ),
    "html": lambda text: reply("502 Bad", body=text.encode()),
    "no HTTP": lambda text: f"{text}\r\n\r\n".encode(),
    "redirect": lambda text: reply("307 Away", f"Location: https://evil.test/{text}"),
}


def problem_of_oauth(text: str, code: str = "") -> bytes:
    return json.dumps({"error": code or text, "error_description": text}).encode()


class _Clock:
    """No pauses."""

    def __init__(self) -> None:
        self.now = 1e9

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)


@pytest.mark.parametrize("answer", OAUTH_ANSWERS)
class TestOAuth:
    @pytest.mark.slow
    async def test_errors(self, answer: str, search: Search) -> None:
        asyncio.get_running_loop().set_debug(True)

        def echo(seen: Seen) -> bytes:
            text = f"{seen.body.decode()} {seen.header('authorization')} {CLIENT_SECRET}"
            return OAUTH_ANSWERS[answer](text)

        async with RawServer(echo, close=True) as server:
            clock: Any = _Clock()
            the_app = app(base_url=server.url, clock=clock)
            for call in (
                the_app.exchange(CODE, VERIFIER),
                the_app.refresh(tokens()),
                the_app.revoke(tokens()),
            ):
                try:
                    search.look("tokens", repr(await call))
                except KlaviyoError as error:
                    search.look_at_error(error, answer)
            store = MemoryTokenStore()
            await store.swap("shop", None, Tokens(ACCESS, REFRESH, 0.0))
            told: list[BaseException] = []
            async with KlaviyoAccounts(
                app=the_app,
                store=store,
                base_url=server.url,
                clock=clock,
                on_disconnect=lambda _, error: told.append(error),
                max_retries=0,
            ) as accounts:
                for _ in range(2):
                    try:
                        await accounts["shop"].lists.get_lists()
                    except KlaviyoError as error:
                        search.look_at_error(error, answer)
            for each in told:
                search.look_at_error(each, "on_disconnect")


class TestTheRest:
    async def test_cancelled_calls(self, search: Search) -> None:
        """Their traceback goes through all that is between the caller and the socket."""
        async with silent() as (server, client):
            task = asyncio.ensure_future(client.lists.get_lists())
            await server.asked.wait()
            search.look("task", repr(task), *map(repr, task.get_stack()))
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            search.look_at_error(caught.value)

    async def test_cancelled_refreshes(self, search: Search) -> None:
        async with silent() as (server, _):
            the_app = app(base_url=server.url)
            task = asyncio.ensure_future(the_app.refresh(tokens()))
            await server.asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            search.look_at_error(caught.value)
            await the_app.aclose()

    async def test_closed_clients(self, search: Search) -> None:
        async with silent() as (server, client):
            task = asyncio.ensure_future(client.lists.get_lists())
            await server.asked.wait()
            await client.aclose(grace=0.0)
            with pytest.raises(ClientClosed) as caught:
                await task
            search.look_at_error(caught.value)
            search.look_at_error(await failed(client.lists.get_lists()))

    async def test_a_session_that_talks(self, search: Search) -> None:
        """aiohttp's own errors and tracing, with a session of the user's."""

        async def told(*args: Any) -> None:
            search.look(
                "trace", *(repr(vars(a)) if hasattr(a, "__dict__") else repr(a) for a in args)
            )

        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(told)
        trace.on_request_end.append(told)
        trace.on_request_exception.append(told)
        trace.on_request_headers_sent.append(told)
        async with (
            RawServer(b"HTTP/1.1 bad\r\n\r\n", close=True) as server,
            aiohttp.ClientSession(trace_configs=[trace]) as session,
            KlaviyoClient(KEY, base_url=server.url, session=session, max_retries=0) as client,
        ):
            search.look_at_error(await failed(client.lists.get_lists()))

    async def test_hooks_that_fail(self, search: Search) -> None:
        from klaviyo_async import Hooks

        class Bad(Hooks):
            def on_attempt(self, call: Any) -> None:
                search.look("call", repr(call), *(repr(x) for x in vars(call).values()))
                raise RuntimeError(repr(call))

        async with (
            RawServer() as server,
            KlaviyoClient(KEY, base_url=server.url, hooks=Bad()) as client,
        ):
            await client.lists.get_lists()

    @pytest.mark.slow
    async def test_warnings_of_what_was_left_open(self, search: Search) -> None:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            async with RawServer() as server:
                client = KlaviyoClient(KEY, base_url=server.url)
                await client.lists.get_lists()
                del client
                gc.collect()
                await asyncio.sleep(0.01)
        search.look("warning", *(str(each.message) for each in caught), *map(repr, caught))

    async def test_dead_letters_and_reports(self, search: Search, tmp_path: Path) -> None:
        letters = tmp_path / "letters.jsonl"

        def refuse(seen: Seen) -> bytes:
            said = problem(400, detail=seen.header("authorization"))
            return reply("400 No", "Content-Type: application/json", body=json.dumps(said).encode())

        event = {"metric": "Viewed", "profile": {"email": "ada@example.com"}, "properties": {}}
        async with (
            RawServer(refuse) as server,
            KlaviyoClient(KEY, base_url=server.url, max_retries=0) as client,
        ):
            report = await client.ingest_all([event], dead_letters=letters)
        search.look_at(report)
        files = await asyncio.to_thread(lambda: [x.read_bytes() for x in tmp_path.rglob("*")])
        assert any(files)
        search.look("dead letters", *files)

    async def test_redis_that_is_not_there(self, search: Search) -> None:
        link = ScriptConnection(REDIS_URL, 0.5)
        search.look_at_error(await failed(link.run("key", {})))
        await link.aclose()


@asynccontextmanager
async def silent() -> AsyncIterator[tuple[RawServer, KlaviyoClient]]:
    """A server that takes requests and answers nothing."""
    asyncio.get_running_loop().set_debug(True)
    async with (
        RawServer(b"") as server,
        KlaviyoClient(KEY, base_url=server.url, max_retries=0) as client,
    ):
        yield server, client


async def failed(call: Any) -> BaseException:
    """The error of a call that must fail."""
    with pytest.raises(Exception) as caught:
        await call
    return caught.value
