"""Secrets are planted everywhere, and looked for everywhere else: in objects and in calls."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import sys
import warnings
from collections.abc import AsyncIterator, Iterator
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

from klaviyo_async import BearerAuth, KlaviyoAccounts, KlaviyoClient, OAuthApp
from klaviyo_async.auth.keys import Hidden, HiddenBytes, KeyAuth
from klaviyo_async.auth.oauth import Authorization
from klaviyo_async.auth.refreshing import OAuthAuth
from klaviyo_async.auth.tokens import MemoryTokenStore, Stored, Tokens, unpack
from klaviyo_async.errors import ClientClosed, KlaviyoError
from klaviyo_async.ingest.redis_stream import RedisStreamSource
from klaviyo_async.limiter.redis.link import Link
from klaviyo_async.options import Settings
from klaviyo_async.otel import OpenTelemetryHooks
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.transport import AiohttpTransport
from klaviyo_async.webhooks import WebhookVerifier

from ..faults.bench import bench
from ..faults.kinds import GET, KINDS
from ..faults.table import ROWS, Row
from ..faults.test_matrix import meet
from ..support import KEY, problem
from .places import (
    ACCESS,
    BASIC,
    CLIENT_SECRET,
    CODE,
    LOOKED_FOR,
    REDIS_PASSWORD,
    REFRESH,
    VERIFIER,
    WEBHOOK_SECRET,
    Search,
    raised,
)
from .wire import RawServer, Seen, reply

REDIS_URL = f"redis://:{REDIS_PASSWORD}@127.0.0.1:1/0"
EVENT = next(kind for kind in KINDS if "event" in str(kind).lower())


def tokens() -> Tokens:
    return Tokens(ACCESS, REFRESH, 4e9, ("events:write",))


def app(**more: Any) -> OAuthApp:
    return OAuthApp("client", CLIENT_SECRET, "https://shop.test/back", **more)


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture, search: Search) -> Iterator[None]:
    """All loggers at DEBUG, and the event loop too."""
    caplog.set_level(logging.DEBUG)
    for name in ("klaviyo_async", "aiohttp", "asyncio", "redis"):
        caplog.set_level(logging.DEBUG, name)
    yield
    for record in caplog.records:
        search.look(f"log of {record.name}", record.getMessage(), repr(record.args))
        search.look(f"log of {record.name}", repr(vars(record)))
    search.look("log", caplog.text)


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


class TestTheSearch:
    """It finds what is there."""

    @pytest.mark.parametrize("form", LOOKED_FOR)
    def test_finds_every_form(self, form: str) -> None:
        search = Search()
        search.look("here", f"x{form}x".encode())
        with pytest.raises(AssertionError, match="here"):
            search.nothing()

    def test_finds_what_objects_show(self) -> None:
        for thing in (type("Bad", (), {"__repr__": lambda _: KEY})(), Exception(KEY), [KEY]):
            search = Search()
            search.look_at(thing)
            assert search.found

    def test_finds_what_errors_show(self) -> None:
        for error in (ValueError(KEY), KeyError(1)):
            error.add_note(KEY)
            search = Search()
            search.look_at_error(error)
            assert search.found

    def test_finds_variables(self) -> None:
        source = "def fail(secret):\n    json.loads(secret)\n"
        space: dict[str, Any] = {"json": json}
        exec(compile(source, "package.py", "exec"), space)
        search = Search()
        search.look_at_error(raised(space["fail"], KEY))
        assert any("in fail (package.py): secret=" in found for found in search.found)


class TestObjects:
    async def test_all_that_hold_one(self, search: Search) -> None:
        client = KlaviyoClient(KEY, company_id="ABC123")
        store = MemoryTokenStore()
        await store.swap("shop", None, tokens())
        the_app = app()
        auth = OAuthAuth(the_app, store, "shop")
        assert ACCESS in await auth.obtain()
        accounts = KlaviyoAccounts(app=the_app, store=store, keys=lambda _: KEY)
        oauth_client = KlaviyoClient(auth=auth)
        request = client._engine.prepare(GET_LISTS)
        source = RedisStreamSource(REDIS_URL, "events", "group")
        link = Link(REDIS_URL, 1.0)
        things = [
            *(client, client.with_options(max_retries=0), client._engine, client._settings),
            *(client._engine.life, client.lists.get_lists(), client.limits, client.jobs),
            *(client.events, client.beta, request, KeyAuth(KEY), [Hidden(KEY)], tokens()),
            *([HiddenBytes(KEY.encode())], Stored(tokens(), 1), store, the_app, auth, oauth_client),
            *(oauth_client._engine, accounts, accounts["shop"], accounts["shop"]._engine),
            *(source, source.__dict__, link, link.__dict__, WebhookVerifier(WEBHOOK_SECRET)),
            *(Settings(), AiohttpTransport(), BearerAuth(ACCESS), BearerAuth(ACCESS, "shop")),
        ]
        for thing in things:
            search.look_at(thing)
        for each in (client, accounts, oauth_client):
            await each.aclose()

    def test_one_that_users_keep_until_the_user_returns(self, search: Search) -> None:
        """It may be pickled, into a session say, and still it is not shown."""
        attempt = Authorization("https://x", "state", VERIFIER)
        search.look("Authorization", repr(attempt), str(attempt))

    def test_they_hold_it_all_the_same(self) -> None:
        """Hidden is not lost: what is sent is the secret."""
        assert KeyAuth(KEY).ready() == f"Klaviyo-API-Key {KEY}"
        assert f"{Hidden(KEY)}" == str(Hidden(KEY)) == KEY
        assert type(str(Hidden(KEY))) is str
        assert bytes(HiddenBytes(b"x")) == b"x"
        assert app()._basic == f"Basic {BASIC}"


GET_LISTS: Any = None


def _operation() -> Any:
    from klaviyo_openapi.operations import OPERATIONS

    return OPERATIONS["get_lists"]


GET_LISTS = _operation()


class TestMalformed:
    """Secrets that are refused where they are given; the error must not quote them."""

    @pytest.mark.parametrize(
        "key",
        [f" {KEY}", f"{KEY}\n", f"Klaviyo-API-Key {KEY}", f"{KEY}é", f"{KEY}\0", f"Bearer {KEY}"],
    )
    def test_keys(self, search: Search, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
        for call in (KlaviyoClient, KeyAuth):
            search.look_at_error(raised(call, key))
        monkeypatch.setenv("KLAVIYO_API_KEY", key.replace("\0", "\1"))
        search.look_at_error(raised(KlaviyoClient.from_env))
        search.look_at_error(raised(KlaviyoClient.from_env, base_url="nonsense"))

    def test_keys_in_other_places(self, search: Search) -> None:
        """What is no secret by its place is not taken for one in variables, but never quoted."""
        search.look_at_error(raised(KlaviyoClient, company_id=KEY), variables=False)
        search.look_at_error(raised(KlaviyoClient, KEY, auth=KeyAuth(KEY)))
        search.look_at_error(raised(KlaviyoClient, KEY, base_url="nonsense"))
        search.look_at_error(
            raised(KlaviyoClient, KEY, base_url=f"https://{KEY}@x"), variables=False
        )
        search.look_at_error(raised(KlaviyoClient, KEY, timeout=-1))
        search.look_at_error(
            raised(KlaviyoClient, KEY, headers={"authorization": f"Bearer {KEY}"}), variables=False
        )
        search.look_at_error(raised(KlaviyoClient, KEY, headers={"cookie": KEY}), variables=False)

    @pytest.mark.parametrize("end", [" ", "\n", "é"])
    def test_secrets_of_apps(self, search: Search, end: str) -> None:
        search.look_at_error(raised(OAuthApp, "client", CLIENT_SECRET + end, "https://x"))
        search.look_at_error(raised(OAuthApp, "client", CLIENT_SECRET, "nonsense"))
        search.look_at_error(
            raised(OAuthApp, "client", CLIENT_SECRET, "https://x", base_url="http://")
        )

    def test_secrets_of_webhooks(self, search: Search) -> None:
        search.look_at_error(raised(WebhookVerifier, [WEBHOOK_SECRET, ""]))
        search.look_at_error(raised(WebhookVerifier, WEBHOOK_SECRET, tolerance=-1))

    def test_addresses_of_redis(self, search: Search) -> None:
        for url in (
            *(f"redis://:{REDIS_PASSWORD}@x:port/0", f"http://:{REDIS_PASSWORD}@x", REDIS_PASSWORD),
            *(f"redis://:{REDIS_PASSWORD}@[x/0", f"redis://x:{REDIS_PASSWORD}"),
        ):
            search.look_at_error(raised(RedisStreamSource, url, "events", "group"))
            search.look_at_error(raised(Link, url, 1.0))

    def test_tokens_of_stores(self, search: Search) -> None:
        class Codec:
            def encrypt(self, data: bytes) -> bytes:
                return data

            def decrypt(self, token: bytes) -> bytes:
                raise ValueError(token)

        raw = json.dumps({"access_token": ACCESS, "refresh_token": REFRESH, "expires_at": ACCESS})
        search.look_at_error(raised(unpack, raw.encode(), None))
        search.look_at_error(raised(unpack, raw.encode()[:-1], None))
        search.look_at_error(raised(unpack, raw.encode(), Codec()))
        search.look_at_error(raised(Tokens.from_dict, json.loads(raw)))

    @pytest.mark.parametrize("end", [" ", "\r\nX: y", "é"])
    def test_tokens(self, search: Search, end: str) -> None:
        search.look_at_error(raised(BearerAuth, ACCESS + end))
        search.look_at_error(raised(Tokens, ACCESS + end, REFRESH, 0.0))
        search.look_at_error(raised(Tokens, ACCESS, REFRESH + end, 0.0))
        search.look_at_error(raised(Tokens, ACCESS, "r", REFRESH))


class TestFaults:
    """Every fault of the table in tests/faults, for a call that reads and one that writes."""

    @pytest.mark.parametrize("kind", [GET, EVENT], ids=str)
    @pytest.mark.parametrize("row", ROWS, ids=str)
    async def test_errors(self, row: Row, kind: Any, search: Search) -> None:
        asyncio.get_running_loop().set_debug(True)
        telemetry = Telemetry()
        async with bench(**row.options, hooks=telemetry.hooks) as made:
            error = await meet(made, kind, row, None)
            if error is not None:
                search.look_at_error(error, str(row))
                made.heal()
        telemetry.look(search)


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
        server.answer = ECHOES[echo](auth.ready() or await auth.obtain())
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
    "refused": lambda text: reply("400 No", body=problem_of_oauth(text)),
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
        link = Link(REDIS_URL, 0.5)
        search.look_at_error(await failed(link.run("key", {})))
        await link.aclose()


@pytest.mark.parametrize(
    "arguments",
    [
        ["events", "send", "--metric", "Viewed", "--email", "ada@example.com"],
        ["check"],
        ["--help"],
        ["nonsense"],
    ],
)
@pytest.mark.parametrize("key", [KEY, f"{KEY} ", f"Klaviyo-API-Key {KEY}"])
async def test_commands(arguments: list[str], key: str, search: Search) -> None:
    from ..cli.helpers import Command

    async with Sandbox(accounts={"other": ["pk_" + "0" * 34]}) as sandbox:
        command = Command(*arguments, sandbox=sandbox, env={"KLAVIYO_API_KEY": key})
        process = await command.start()
        out, err = await process.communicate()
    assert out or err
    search.look("output", out, err)


def test_failures_in_pytest(search: Search, tmp_path: Path) -> None:
    """With the variables of each frame, as `pytest -l` shows them."""
    import subprocess

    test = tmp_path / "test_it.py"
    test.write_text(
        "import os, pytest\n"
        "from klaviyo_async import KlaviyoClient\n"
        "async def test_it():\n"
        "    client = KlaviyoClient.from_env(base_url='http://127.0.0.1:1', max_retries=0)\n"
        "    async with client:\n"
        "        await client.lists.get_lists()\n"
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-l", "-vv", "--tb=long", "-p", "no:cacheprovider"),
            *("-o", "asyncio_mode=auto", "--log-level=DEBUG", str(test)),
        ],
        capture_output=True,
        cwd=tmp_path,
        env={"PATH": "", "KLAVIYO_API_KEY": KEY, "PYTHONASYNCIODEBUG": "1"},
        check=False,
    )
    assert b"APIConnectionError" in done.stdout
    assert b"authorization" in done.stdout  # the variable is there, and says nothing
    search.look("output of pytest", done.stdout, done.stderr)


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
