"""Calls printed as commands of curl: what is printed, run by a shell, sends what was sent."""

from __future__ import annotations

import asyncio
import io
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

import klaviyo_async
from klaviyo_async import (
    APIConnectionError,
    BearerAuth,
    CurlHooks,
    KlaviyoClient,
    NotFoundError,
    ServerError,
)
from klaviyo_async.calls.dispatcher import PROCESS_HOOKS
from klaviyo_async.testing import FakeKlaviyo, VirtualClock

from ..support import KEY, ScriptedTransport, problem, reply

PROFILE = {"data": {"type": "profile", "id": "01G", "attributes": {"email": "ada@example.com"}}}
NASTY = "it's \"$HOME\" `id` $(id) \\ ! ; # é\u2028☂\n@x 'a'\\''b' %41"
# What HTTP itself needs, and each client writes in its own way.
OWN = {"host", "content-length", "accept-encoding", "connection"}


class Signed:
    """Credentials of a scheme of their own."""

    owner = "own"

    def cached_header(self) -> str:
        return "Signed t0ken-t0ken-t0ken"

    async def fetch_header(self) -> str:
        return self.cached_header()

    def invalidate(self, _: str) -> bool:
        return False


class Recorder:
    """A server that keeps what it was sent, as it was sent."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, dict[str, str], bytes]] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        headers = {k.lower(): v for k, v in request.headers.items() if k.lower() not in OWN}
        self.requests.append((request.method, request.raw_path, headers, await request.read()))
        if request.path in ("/api/events", "/client/events") or request.method == "DELETE":
            return web.Response(status=204 if request.method == "DELETE" else 202)
        if request.method == "POST":
            return web.json_response({"data": {"type": "x", "id": "1"}}, status=201)
        document: dict[str, Any] = {"data": [], "links": {}}
        if request.path.startswith("/api/profiles/"):
            document = PROFILE
        return web.json_response(document)


@pytest.fixture
async def server() -> AsyncIterator[Recorder]:
    recorder = Recorder()
    app = web.Application(client_max_size=2**26)
    app.router.add_route("*", "/{tail:.*}", recorder.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    recorder.url = runner.addresses[0] and f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield recorder
    await runner.cleanup()


async def shell(text: str, **environment: str) -> None:
    """Run it as somebody who pastes it would."""
    process = await asyncio.create_subprocess_exec(
        "sh",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={"PATH": os.environ["PATH"], "HOME": "/nowhere", **environment},
    )
    _, errors = await process.communicate(text.encode())
    assert process.returncode == 0, errors.decode()
    assert errors == b""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
async def test_curl_sends_what_was_sent(server: Recorder, tmp_path: Path) -> None:
    out = io.StringIO()
    hooks = CurlHooks(bodies=True, stream=out)
    async with KlaviyoClient(KEY, base_url=server.url, hooks=hooks, company_id="AbC123") as klaviyo:
        profiles = klaviyo.profiles
        note = {"x-note": 'a "b" $HOME `id`'}
        await profiles.get_profile("01G", include=["lists"], options={"headers": note})
        await profiles.get_profiles(filter=f'equals(external_id,"{NASTY}")', page_size=5)
        await klaviyo.lists.delete_list("Y6/.x/{a,b}[1-3]'")
        await klaviyo.client.create_client_event(
            metric={"name": "x"}, profile={"email": "a@b.c"}, properties={}
        )
        event: Any = {"metric": {"name": NASTY}, "profile": {"email": "ada@example.com"}}
        for size in (1, 90_000, 1_100_000):
            await klaviyo.lists.create_list(name=NASTY + "é" * size)
        event["properties"] = {NASTY: NASTY}
        await klaviyo.events.create_event(event)
        picture = tmp_path / "a \"b\" 'c';d,e.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
        await klaviyo.images.upload_image_from_file(file=picture, name=NASTY)
    ours, server.requests = server.requests, []
    text = out.getvalue()
    assert KEY not in text
    await shell(text, KLAVIYO_API_KEY=KEY)
    assert len(server.requests) == len(ours) == 9
    for sent, pasted in zip(ours[:-1], server.requests[:-1], strict=True):
        assert pasted == sent
    # Boundaries differ, and what is in the form's parts does not.
    forms = []
    for method, path, headers, body in (ours[-1], server.requests[-1]):
        kind, _, boundary = headers.pop("content-type").partition("; boundary=")
        parts = [part for part in body.split(b"--" + boundary.encode()) if part.strip(b"-\r\n")]
        contents = [part.partition(b"\r\n\r\n")[2] for part in parts]
        forms.append((method, path, headers, kind, contents))
    assert forms[0] == forms[1]


async def test_what_is_printed() -> None:
    out = io.StringIO()
    transport = ScriptedTransport(
        reply(503, b"", {"Retry-After": "0", "cf-ray": "r-0"}),
        APIConnectionError("no", sent=False),
        reply(200, PROFILE, {"x-klaviyo-req-id": "r-1"}),
        reply(404, problem(404)),
    )
    async with (
        VirtualClock() as clock,
        KlaviyoClient(KEY, transport=transport, max_delay=0.0, clock=clock) as klaviyo,
    ):
        with klaviyo_async.debug(stream=out):
            await klaviyo.profiles.get_profile("01G")
            with pytest.raises(NotFoundError):
                await klaviyo.profiles.get_profile("02G")
        with pytest.raises(NotFoundError):
            await klaviyo.profiles.get_profile("03G")
    assert PROCESS_HOOKS == []
    lines = out.getvalue().splitlines()
    assert lines[0] == "curl -sS https://a.klaviyo.com/api/profiles/01G \\"
    assert '  -H "authorization: Klaviyo-API-Key $KLAVIYO_API_KEY" \\' in lines
    assert [line for line in lines if line.startswith("#")] == [
        "# get_profile: 503 in 0 ms, request r-0",
        "# get_profile: 503; again in 0.000 s",
        "# get_profile: waited 1.020 s for quota",
        "# get_profile: attempt 2",
        "# get_profile: APIConnectionError after 0 ms",
        "# get_profile: APIConnectionError; again in 0.000 s",
        "# get_profile: attempt 3",
        "# get_profile: 200 in 0 ms, request r-1",
        "# get_profile: 404 in 0 ms",
    ]
    assert "03G" not in out.getvalue()


async def test_bodies_on_demand() -> None:
    hidden, shown = io.StringIO(), io.StringIO()
    fake = FakeKlaviyo()
    async with KlaviyoClient(KEY, transport=fake) as klaviyo:
        with klaviyo_async.debug(stream=hidden), klaviyo_async.debug(stream=shown, bodies=True):
            await klaviyo.profiles.create_profile(email="ada@example.com")
            await klaviyo.images.upload_image_from_file(file=b"\x89PNG\r\n\x1a\n", name="Ada")
    assert "ada@example.com" not in hidden.getvalue()
    assert "Ada" not in hidden.getvalue()
    assert "bytes is not shown: debug(bodies=True)" in hidden.getvalue()
    assert shown.getvalue().count("ada@example.com") == 2  # in the request, and in the answer
    assert "the file was given as bytes" in shown.getvalue()


@pytest.mark.parametrize("auth", [None, BearerAuth("t0ken-t0ken-t0ken"), Signed()])
async def test_credentials_are_masked_wherever_they_stand(auth: Any) -> None:
    secret = KEY if auth is None else "t0ken-t0ken-t0ken"
    out = io.StringIO()
    echo = reply(200, {"data": {"type": "profile", "id": secret, "attributes": {}}})
    options: Any = {"api_key": KEY} if auth is None else {"auth": auth}
    async with KlaviyoClient(
        transport=ScriptedTransport(echo), hooks=CurlHooks(bodies=True, stream=out), **options
    ) as klaviyo:
        await klaviyo.profiles.create_profile(email="a@b.c", properties={"leak": secret})
        await klaviyo.profiles.get_profile(secret, options={"headers": {"x-key": secret}})
    text = out.getvalue()
    assert secret not in text
    assert ("$KLAVIYO_API_KEY" in text, "Bearer $KLAVIYO_ACCESS_TOKEN" in text) == (
        auth is None,
        isinstance(auth, BearerAuth),
    )


async def test_answers_do_not_command_a_terminal() -> None:
    out = io.StringIO()
    answer = reply(500, b"\x1b]0;title\x07\r\nrm -rf /", {"x-klaviyo-req-id": "a\x1b[2Jb\nc"})
    transport = ScriptedTransport(answer)
    hooks = CurlHooks(bodies=True, stream=out)
    async with KlaviyoClient(KEY, transport=transport, hooks=hooks, max_retries=0) as klaviyo:
        with pytest.raises(ServerError):
            await klaviyo.profiles.get_profile("01G")
    told = out.getvalue().split("$KLAVIYO_API_KEY")[1].splitlines()[1:]
    assert all(not line or line.startswith(("#", "  -H")) for line in told)
    assert "\x1b" not in out.getvalue()


async def test_by_default_it_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    printing = klaviyo_async.debug()
    async with KlaviyoClient(KEY, transport=FakeKlaviyo()) as klaviyo:
        await klaviyo.profiles.get_profile("01G")
        printing.end()
        printing.end()
        await klaviyo.profiles.get_profile("02G")
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "/api/profiles/01G" in captured.err
    assert "/api/profiles/02G" not in captured.err


@pytest.mark.slow
@pytest.mark.parametrize(("value", "calls", "bodies"), [("1", 1, 0), ("bodies", 1, 1), ("0", 0, 0)])
def test_by_an_environment_variable(value: str, calls: int, bodies: int) -> None:
    code = (
        "import asyncio, klaviyo_async\n"
        "from klaviyo_async.testing import FakeKlaviyo\n"
        "async def main():\n"
        "    for _ in range(2):\n"
        "        client = klaviyo_async.KlaviyoClient('pk_test', transport=FakeKlaviyo())\n"
        "    async with client as klaviyo:\n"
        "        await klaviyo.profiles.create_profile(email='ada@example.com')\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "KLAVIYO_DEBUG": value},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr.count("curl -sS") == calls
    assert done.stderr.count("--data-raw") == bodies


async def test_no_form_shows_the_key(tmp_path: Path) -> None:
    out = io.StringIO()
    picture = tmp_path / f"{KEY}.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    async with KlaviyoClient(
        lambda: KEY, transport=FakeKlaviyo(), hooks=CurlHooks(bodies=True, stream=out)
    ) as klaviyo:
        await klaviyo.images.upload_image_from_file(file=picture, name=f"of {KEY}")
    assert "--form-string 'name=of " in out.getvalue()
    assert KEY not in out.getvalue()
