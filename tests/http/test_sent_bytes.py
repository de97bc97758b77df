"""What goes directly to the connections is what a session would have sent."""

from __future__ import annotations

from contextlib import aclosing as closing

import aiohttp
import pytest
from yarl import URL

from klaviyo_async.core.secrets import HiddenBytes
from klaviyo_async.http import direct
from klaviyo_async.http.direct import MOST, origin_of
from klaviyo_async.http.timeouts import DEFAULT_TIMEOUT
from klaviyo_async.http.transport import AiohttpTransport

from .ways import HEADERS, Recorder, own_session, send, ways


async def both(
    method: str, target: str, headers: dict[str, str], data: bytes | None, others: bool = False
) -> list[bytes]:
    """What a session sends, and what is sent directly."""
    recorder = Recorder()
    async with recorder as address, own_session() as session:
        async with session.request(
            method,
            URL(address + target, encoded=True),
            headers=headers,
            data=data,
            allow_redirects=False,
        ) as answer:
            assert await answer.read() == b"{}"
        response = await send(session, method, address + target, headers, data, others)
        assert await response.content.readany() == b"{}"
        assert response.connection is None
    return recorder.requests


@pytest.mark.parametrize("others", [False, True])
@pytest.mark.parametrize(
    "headers",
    [
        HEADERS,
        {},
        {"Content-type": "x/y", "ACCEPT-encoding": "br", "User-Agent": ""},
        {**HEADERS, "x-percent %": "100 %s %d", "x-umlaut": "\xfc\u0142 \U0001f600"},
        {
            "Cookie": "a=1; b=2",
            "Content-Encoding": "gzip",
            "Content-Type": "a",
        },
    ],
)
@pytest.mark.parametrize(
    ("method", "data"),
    [
        ("GET", None),
        ("GET", b""),
        ("DELETE", None),
        ("DELETE", b"{}"),
        ("POST", None),
        ("POST", b""),
        ("POST", b"{}"),
        ("PUT", HiddenBytes(b"\0\r\n%s")),
        ("PATCH", b"x" * MOST),
    ],
)
async def test_the_same_bytes_are_sent(
    method: str, data: bytes | None, headers: dict[str, str], others: bool
) -> None:
    target = "/api/events?filter=a%2Cb&page%5Bsize%5D=1"
    session, directly = await both(method, target, headers, data, others)
    assert session == directly


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "//a/../b/.",
        "/x?a=[b]&c=%zz&d=%s",
        "/a b;c",
        "/\xfc?\u0142",
        "/x?a='\"<>{}|\\^`",
    ],
)
async def test_the_same_targets_are_sent(target: str) -> None:
    session, directly = await both("GET", target, HEADERS, None)
    assert session == directly


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        ("HEAD", "/api/x", {}),
        ("GET", "", {}),
        ("GET", "?a=/", {}),
        ("GET", "/api/x?", {}),
        ("GET", "/api/x?a?", {}),
        ("GET", "/api/x#fragment", {}),
        ("GET", "/api/\xa0", {}),
        ("GET", "/api/x", {"x": "a\tb"}),
        ("GET", "/api/x", {"x": "\ud800"}),
        ("GET", "/api/x", {"accept": "a", "Accept": "b"}),
        ("GET", "/api/x", {"HOST": "a.example"}),
        ("GET", "/api/x", {"Connection": "keep-alive"}),
        ("GET", "/api/x", {"transfer-encoding": "chunked"}),
    ],
)
async def test_what_is_not_usual_is_left_to_sessions(
    method: str, target: str, headers: dict[str, str]
) -> None:
    recorder, transport = Recorder(), AiohttpTransport()
    with ways() as sent:
        async with recorder as address, closing(transport):
            answer = await transport.send(method, address + target, headers, None, DEFAULT_TIMEOUT)
            assert answer.status == 200
    assert sent == ["session"]
    assert len(recorder.requests) == 1


async def test_addresses_that_a_session_has_to_take_apart() -> None:
    async with own_session() as session:
        for url in ("http://a:b@127.0.0.1/", "HTTP://127.0.0.1/", "http://127.0.0.1", "//a/b"):
            assert origin_of(session, url) is None


@pytest.mark.parametrize("name", ["x", "x\r\ny", "x\0", "\x7f"])
@pytest.mark.parametrize("value", ["1\n", "1\r\ny: 2", "1\0", "\x1f"])
async def test_nothing_is_sent_of_headers_that_could_be_two(name: str, value: str) -> None:
    recorder, transport = Recorder(), AiohttpTransport()
    async with recorder as address, closing(transport):
        for headers in (
            ({name: value}, {"x": value}) if name == "x" else ({name: "1"}, {name: value})
        ):
            with pytest.raises(ValueError, match="control character"):
                await transport.send("GET", f"{address}/", headers, None, DEFAULT_TIMEOUT)
    assert recorder.requests == []


async def test_forms_of_heads_do_not_pile_up() -> None:
    recorder = Recorder()
    async with recorder as address, own_session() as session:
        origin = origin_of(session, f"{address}/")
        assert origin is not None
        for number in range(direct._FORMS + 10):
            headers = {f"x-{number}": "1"}
            sending = origin.send(
                "GET", f"{address}/", headers, None, aiohttp.ClientTimeout(), 2**16, False
            )
            assert sending is not None
            await (await sending).content.readany()
        assert 0 < len(origin._forms) <= direct._FORMS
    assert len({*recorder.requests}) == direct._FORMS + 10


async def test_each_server_is_told_its_own_name() -> None:
    first, second, transport = Recorder(), Recorder(), AiohttpTransport()
    async with first as one, second as other, closing(transport):
        for address in (one, other, other, one):
            answer = await transport.send("GET", f"{address}/x", HEADERS, None, DEFAULT_TIMEOUT)
            assert answer.status == 200
    for recorder, address in ((first, one), (second, other)):
        assert len(recorder.requests) == 2
        for request in recorder.requests:
            assert request.startswith(b"GET /x HTTP/1.1\r\nHost: " + address[7:].encode() + b"\r\n")
