"""The examples for web apps, each served and called, against the sandbox."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import aiohttp
import pytest
from django.urls import clear_url_caches  # type: ignore[import-untyped]
from yarl import URL

from klaviyo_async import APIConnectionError, OAuthApp, Tokens
from klaviyo_async.sandbox import Sandbox

from ..ports import free_port
from ..support import KEY
from ..webhooks.servers import serve_aiohttp, serve_asgi

EXAMPLES = Path(__file__).parents[2] / "examples"
DOCS = Path(__file__).parents[2] / "docs" / "web.md"


def load(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # where Django looks for its urls
    spec.loader.exec_module(module)
    return module


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    async with Sandbox() as made:
        made.store(KEY).add("profile", {"email": "ada@example.com"}, id_="P1")
        monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
        monkeypatch.setenv("KLAVIYO_BASE_URL", made.url)
        yield made


async def ask(session: aiohttp.ClientSession, address: str) -> aiohttp.ClientResponse:
    """Its answer, when it is no longer that two seconds were not enough, as on a busy machine."""
    while True:
        async with session.get(address) as answer:
            await answer.read()
        if answer.status != 504:
            return answer


async def check(url: str, sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        answer = await ask(session, f"{url}/profiles/P1")
        assert answer.status == 200
        assert await answer.json() == {"id": "P1", "email": "ada@example.com"}
        assert (await ask(session, f"{url}/profiles/P2")).status == 404
        sandbox.fault("status", status=429, retry_after="300", count=None)
        assert (await ask(session, f"{url}/profiles/P1")).status in (502, 503)
        sandbox.faults.clear()
        answer = await ask(session, f"{url}/profiles/P1")
        assert answer.status == 503
        assert 0 < int(answer.headers["Retry-After"]) <= 301


TROUBLE: list[tuple[dict[str, Any], int]] = [
    ({"kind": "delay", "delay": 3.0}, 504),
    ({"kind": "hang"}, 504),
    ({"kind": "status", "status": 500, "count": None}, 502),
    ({"kind": "status", "status": 401}, 502),
    ({"kind": "reset", "count": None}, 502),
    ({"kind": "html", "status": 403}, 502),
]
"""What may happen at Klaviyo, and what the app's own users get then."""


async def check_trouble(url: str, sandbox: Sandbox) -> None:
    """Nothing that happens there is an error of the app's."""
    async with aiohttp.ClientSession() as session:
        for fault, status in TROUBLE:
            sandbox.fault(**fault)
            async with session.get(f"{url}/profiles/P1") as answer:
                # Retries may take until the deadline too.
                assert answer.status in {status, 504}, fault
            sandbox.faults.clear()
        sandbox.fault("status", status=503, retry_after="120", count=None)
        assert (await ask(session, f"{url}/profiles/P1")).status == 502
        sandbox.faults.clear()
        assert (await ask(session, f"{url}/profiles/P1")).status == 503, "it closed the bucket"


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None: ...


@contextmanager
def serve_wsgi(app: Any) -> Iterator[str]:
    """The address of a WSGI app, which is served in a thread."""
    with make_server("127.0.0.1", 0, app, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@asynccontextmanager
async def served(framework: str) -> AsyncIterator[str]:
    """The address of an example that is served."""
    module = load(f"web_{framework}")
    clear_url_caches()  # Django would go on with the module of the test before
    if framework == "aiohttp":
        async with serve_aiohttp(module.make_app()) as url:
            yield url
        return
    if framework == "flask":
        with serve_wsgi(module.app) as url:
            yield url
        await asyncio.to_thread(module.klaviyo.close)
        return
    async with serve_asgi(module.app if framework == "fastapi" else module.application) as url:
        yield url
    if framework == "django":
        await module.klaviyo.aclose()


@pytest.mark.slow
@pytest.mark.parametrize("framework", ["fastapi", "aiohttp", "django", "flask"])
async def test_an_app(framework: str, sandbox: Sandbox) -> None:
    async with served(framework) as url:
        await check(url, sandbox)


@pytest.mark.parametrize("framework", ["fastapi", "aiohttp", "django", "flask"])
@pytest.mark.slow
async def test_an_app_while_klaviyo_is_in_trouble(framework: str, sandbox: Sandbox) -> None:
    async with served(framework) as url:
        await check_trouble(url, sandbox)


async def unreachable(*_: Any) -> None:
    raise APIConnectionError("no way there")


async def test_connecting_an_account(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The way of a user through the OAuth example, with a browser's cookies."""
    module = load("oauth_app")
    back = "http://127.0.0.1:1/callback"
    sandbox.oauth.register("demo", "demo-secret", [back])
    sandbox.store(sandbox.oauth.account).add("list", {"name": "Newsletter"})
    oauth = OAuthApp(
        "demo",
        "demo-secret",
        back,
        scopes=("lists:read",),
        base_url=sandbox.url,
        authorize_url=f"{sandbox.url}/oauth/authorize",
    )
    app = module.make_app(oauth, str(tmp_path / "tokens"), sandbox.url)
    jar = aiohttp.CookieJar(unsafe=True)
    async with serve_aiohttp(app) as url, aiohttp.ClientSession(cookie_jar=jar) as browser:

        async def get(address: str) -> tuple[int, str, str]:
            async with browser.get(address, allow_redirects=False) as answer:
                return answer.status, await answer.text(), answer.headers.get("Location", "")

        assert "Connect Klaviyo" in (await get(url))[1]
        _, _, page = await get(f"{url}/connect")
        _, _, returned = await get(page)
        assert returned.startswith(back)
        forged = returned.replace("state=", "state=x")
        assert "state_mismatch" in (await get(forged.replace("http://127.0.0.1:1", url)))[1]
        assert (await get(returned.replace("http://127.0.0.1:1", url)))[0] == 400, "used up"
        _, _, page = await get(f"{url}/connect")
        _, _, returned = await get(page)
        with monkeypatch.context() as patch:
            patch.setattr(oauth, "exchange", unreachable)
            assert "does not answer" in (await get(returned.replace("http://127.0.0.1:1", url)))[1]
        _, _, page = await get(f"{url}/connect")
        _, _, returned = await get(page)
        planted = jar.filter_cookies(URL(url))["session"].value
        assert (await get(returned.replace("http://127.0.0.1:1", url)))[2] == "/"
        async with aiohttp.ClientSession(cookies={"session": planted}) as other:
            assert "Connect Klaviyo" in await (await other.get(url)).text()
        assert "Newsletter" in (await get(url))[1]
        sandbox.oauth.expire()
        assert "Newsletter" in (await get(url))[1]
        assert sandbox.oauth.refreshes == 1
        assert (await get(f"{url}/disconnect"))[0] == 405, "not by a link"
        sandbox.fault("status", status=400, path="/oauth/revoke")
        async with browser.post(f"{url}/disconnect", allow_redirects=False) as answer:
            assert answer.status == 302
        assert "Connect Klaviyo" in (await get(url))[1]


@pytest.mark.slow
async def test_a_slow_klaviyo_and_a_connected_account(sandbox: Sandbox, tmp_path: Path) -> None:
    """The page comes all the same, within its own time."""
    module = load("oauth_app")
    oauth = OAuthApp("demo", "demo-secret", "http://127.0.0.1:1/callback", base_url=sandbox.url)
    app = module.make_app(oauth, str(tmp_path / "tokens"), sandbox.url)
    async with serve_aiohttp(app) as url, aiohttp.ClientSession() as browser:
        sandbox.oauth.register("demo", "demo-secret", ["http://127.0.0.1:1/callback"])
        expires = time.time() + 3600
        await app[module.ACCOUNTS].connect("me", Tokens("access", "refresh", expires))
        sandbox.fault("hang", count=None)
        async with browser.get(url, headers={"Cookie": "session=me"}) as answer:
            assert answer.status == 200
            assert "does not answer" in await answer.text()


async def test_visitors_who_never_come_back(sandbox: Sandbox, tmp_path: Path) -> None:
    """They do not fill the memory."""
    module = load("oauth_app")
    module.MOST_ATTEMPTS = 3
    oauth = OAuthApp("demo", "demo-secret", "http://127.0.0.1:1/callback")
    app = module.make_app(oauth, str(tmp_path / "tokens"), sandbox.url)
    async with serve_aiohttp(app) as url, aiohttp.ClientSession() as browser:
        for number in (1, 2, 3, 1, 4, 5):
            headers = {"Cookie": f"session=visitor-{number}"}
            async with browser.get(
                f"{url}/connect", headers=headers, allow_redirects=False
            ) as answer:
                assert answer.status == 302
    assert list(app[module.ATTEMPTS]) == ["visitor-1", "visitor-4", "visitor-5"]


async def test_connecting_to_the_embedded_sandbox(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As `python examples/oauth_app.py` does; at its next start, the sandbox knows no tokens."""
    monkeypatch.delenv("KLAVIYO_CLIENT_ID", raising=False)
    monkeypatch.delenv("REDIRECT_URI", raising=False)
    monkeypatch.chdir(tmp_path)
    module, jar = load("oauth_app"), aiohttp.CookieJar(unsafe=True)
    for _ in range(2):
        port = free_port()
        running = asyncio.ensure_future(module.main(port))
        while "Ctrl-C" not in capsys.readouterr().out:
            assert not running.done()
            await asyncio.sleep(0.001)
        url = f"http://127.0.0.1:{port}"
        async with aiohttp.ClientSession(cookie_jar=jar) as browser:
            async with browser.get(url) as answer:
                assert "Connect Klaviyo" in await answer.text()
            async with browser.get(f"{url}/connect") as answer:
                asked, links = answer.url, await answer.text()
            assert "approve" in links
            async with browser.get(asked.update_query(answer="decline")) as answer:
                assert "access_denied" in await answer.text()
            async with browser.get(f"{url}/connect") as answer:
                asked = answer.url
            async with browser.get(asked.update_query(answer="approve")) as answer:
                assert str(answer.url) == f"{url}/"
                assert "Newsletter" in await answer.text()
        running.cancel()
        await asyncio.wait([running])


@pytest.mark.parametrize("name", ["web_fastapi", "web_aiohttp", "web_django"])
def test_the_docs_show_what_is_tested(name: str) -> None:
    source = (EXAMPLES / f"{name}.py").read_text()
    code = source.partition('"""\n\n')[2].strip()
    assert f"```py\n{code}\n```" in DOCS.read_text()
