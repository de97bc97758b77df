"""What comes of an answer is the same, whether its request was sent directly or by a session."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Sequence
from itertools import pairwise
from typing import Any
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import APIConnectionError, KlaviyoError
from klaviyo_async.http.timeouts import Timeout
from klaviyo_async.http.transport import AiohttpTransport

from .helpers import get, idle_and_busy
from .ways import saying, through_sessions, ways

MOST = 1_000_000
OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def sized(body: bytes, *lines: bytes) -> bytes:
    """An answer of this body."""
    return (
        OK
        + b"".join(line + b"\r\n" for line in lines)
        + b"Content-Length: %d\r\n\r\n" % len(body)
        + body
    )


PLAIN = sized(b"{}")
PACKED = gzip.compress(b'{"data": []}' * 50)
ANSWERS = {
    "plain": PLAIN,
    "nothing in it": sized(b""),
    "chunked": CHUNKED + b"2\r\n{}\r\n0\r\n\r\n",
    "chunked, extensions and trailers": CHUNKED + b"2;a=b\r\n{}\r\n0\r\nX-Trailer: 1\r\n\r\n",
    "no size": OK + b"\r\n{}",
    "no size, said to close": OK + b"Connection: close\r\n\r\n{}",
    "gzip": sized(PACKED, b"Content-Encoding: gzip"),
    "deflate": sized(zlib.compress(b"{}"), b"Content-Encoding: deflate"),
    "br": sized(b"\x8b\x00\x80{}\x03", b"Content-Encoding: br"),
    "zstd": sized(b"(\xb5/\xfd \x02\x11\x00\x00{}", b"Content-Encoding: zstd"),
    "gzip in chunks": OK
    + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % len(PACKED)
    + PACKED
    + b"\r\n0\r\n\r\n",
    "gzip that is none": sized(b"{}", b"Content-Encoding: gzip"),
    "half a gzip": sized(PACKED[:30], b"Content-Encoding: gzip"),
    "an encoding that nobody knows": sized(b"{}", b"Content-Encoding: morse"),
    "a bomb": sized(gzip.compress(b"x" * 3_000_000), b"Content-Encoding: gzip"),
    "too large": sized(b"x" * 1_000_001),
    "as large as may be": sized(b"x" * 1_000_000),
    "204": b"HTTP/1.1 204 No Content\r\n\r\n",
    "204 that says a size": b"HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n",
    "304": b"HTTP/1.1 304 Not Modified\r\nContent-Length: 2\r\n\r\n",
    "205": b"HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n",
    "redirect": b"HTTP/1.1 301 Moved\r\nLocation: https://other.example/\r\nContent-Length: 0\r\n\r\n",
    "throttled": b"HTTP/1.1 429 Too Many\r\nRetry-After: 3\r\nContent-Length: 2\r\n\r\n{}",
    "100 first": b"HTTP/1.1 100 Continue\r\n\r\n" + PLAIN,
    "two of 103 first": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * 2 + PLAIN,
    "101": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n" + PLAIN,
    "102 alone": b"HTTP/1.1 102 Processing\r\n\r\n",
    "less than its size": sized(b"{}").replace(b": 2", b": 20"),
    "more than its size": sized(b"{}") + b"garbage",
    "half a head after it": PLAIN + b"HTTP/1.1 2",
    "line ends after it": PLAIN + b"\r\n\r\n",
    "two at once": PLAIN + sized(b"[]"),
    "two sizes": OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a size twice": OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}",
    "size and chunks": OK
    + b"Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
    "a negative size": OK + b"Content-Length: -1\r\n\r\n{}",
    "a size that is no number": OK + b"Content-Length: two\r\n\r\n{}",
    "a chunk's size that is none": CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n",
    "chunks that break off": CHUNKED + b"2\r\n{}\r\n",
    "HTTP/1.0": PLAIN.replace(b"1.1", b"1.0"),
    "HTTP/1.0, kept": sized(b"{}", b"Connection: keep-alive").replace(b"1.1", b"1.0"),
    "HTTP/2": PLAIN.replace(b"1.1", b"2.0"),
    "said to close": sized(b"{}", b"Connection: close"),
    "many headers": sized(b"{}", *(b"X-%d: 1" % number for number in range(500))),
    "a long header": sized(b"{}", b"X: " + b"x" * 9000),
    "a long name": sized(b"{}", b"x" * 9000 + b": 1"),
    "a long reason": PLAIN.replace(b"OK", b"x" * 9000),
    "no reason": PLAIN.replace(b" OK", b""),
    "status 99": PLAIN.replace(b"200", b"99"),
    "status 999": PLAIN.replace(b"200", b"999"),
    "status 1000": PLAIN.replace(b"200", b"1000"),
    "no head's end": PLAIN[:-6],
    "line feeds alone": PLAIN.replace(b"\r\n", b"\n"),
    "empty lines first": b"\r\n\r\n" + PLAIN,
    "a folded header": sized(b"{}", b"X: a\r\n b"),
    "a header without a name": sized(b"{}", b": 1"),
    "a header without a colon": sized(b"{}", b"X"),
    "NUL in a header": sized(b"{}", b"X: a\0b"),
    "other bytes in a header": sized(b"{}", b"X: \xff\xc3\xa9"),
    "cookies": sized(b"{}", b"Set-Cookie: a=1", b"Set-Cookie: b=2"),
    "another protocol": b"SSH-2.0-OpenSSH_9.6\r\n",
    "TLS": b"\x15\x03\x01\x00\x02\x02\x0a",
    "nothing": b"",
}
UNFINISHED = frozenset(
    (
        *("101", "102 alone", "HTTP/1.0", "TLS", "chunks that break off", "half a gzip"),
        *("half a head after it", "less than its size", "line feeds alone", "no head's end"),
        *("no size", "no size, said to close", "nothing", "status 99"),
    )
)
"""Those that wait for the server's end."""


BOUND = Timeout(total=5, read=5)
"""Nothing here waits for it, unless something is wrong."""


async def outcome(pieces: Sequence[bytes], close: bool) -> list[Any]:
    """What becomes of two requests, one after the other, and on how many connections."""
    found: list[Any] = []
    way = AiohttpTransport(max_response_bytes=MOST)
    async with saying(pieces, close) as (url, server):
        try:
            for _ in range(2):
                try:
                    answer: RawResponse = await get(way, url, BOUND)
                except KlaviyoError as error:
                    found.append((type(error), str(error), getattr(error, "sent", None)))
                else:
                    found.append((answer.status, answer.body, list(answer.headers.items())))
                if close:
                    await server.ended()
            assert idle_and_busy(way)[1] == 0
        finally:
            await way.aclose()
    return [*found, len(server.handlers)]


async def same(pieces: Sequence[bytes], close: bool) -> list[Any]:
    """How both ways end, which is alike."""
    with ways() as sent:
        with through_sessions():
            expected = await outcome(pieces, close)
        found = await outcome(pieces, close)
    assert found == expected
    assert sent == ["session", "session", "directly", "directly"]
    return found


@pytest.mark.parametrize("name", ANSWERS)
async def test_answers_of_servers_that_close(name: str) -> None:
    found = await same([ANSWERS[name]], close=True)
    assert found[-1] == 2


@pytest.mark.parametrize("name", sorted(ANSWERS.keys() - UNFINISHED))
async def test_answers_of_servers_that_do_not(name: str) -> None:
    await same([ANSWERS[name]], close=False)


@pytest.mark.parametrize("body", [b"0x2\r\nhi", b"2\r\nhi!!", b"-1\r\n", b"2 \x01\r\nhi"])
async def test_bodies_that_turn_out_to_be_none(body: bytes) -> None:
    """The end of the connection is not waited for."""
    found = await same([CHUNKED + b"1\r\n{\r\n", body], close=False)
    assert [one[0] for one in found[:2]] == [APIConnectionError] * 2
    assert found[2] == 2


WHOLE = sorted(ANSWERS.keys() - {"more than its size", "half a head after it", "two at once"})
"""Of the others it counts what comes in one piece."""


@pytest.mark.slow
@given(st.sampled_from(WHOLE), st.lists(st.floats(0, 1), min_size=1, max_size=4))
@settings(max_examples=30)
def test_answers_in_pieces(name: str, cuts: list[float]) -> None:
    raw = ANSWERS[name]
    places = [0, *sorted(round(cut * len(raw)) for cut in cuts), len(raw)]
    asyncio.run(same([raw[a:b] for a, b in pairwise(places)], close=True))


SMALL = sorted(name for name, raw in ANSWERS.items() if 0 < len(raw) < 1000)


@pytest.mark.slow
@given(st.sampled_from(SMALL), st.integers(0), st.integers(0, 3), st.binary(max_size=3))
@settings(max_examples=60)
def test_answers_with_something_changed(name: str, place: int, less: int, more: bytes) -> None:
    raw = ANSWERS[name]
    place %= len(raw)
    asyncio.run(same([raw[:place] + more + raw[place + less :]], close=True))


@pytest.mark.parametrize("early", [False, True])
async def test_an_answer_before_the_request_was_sent_costs_the_connection(early: bool) -> None:
    """What is left of the body would go before the next request."""
    way = AiohttpTransport()
    async with saying([PLAIN], close=False) as (url, server):
        try:
            await get(way, url)
            session: Any = way._sessions.here().client
            (((connection, _),),) = session.connector._conns.values()
            left = 1 if early else 0
            with mock.patch.object(
                connection.transport, "get_write_buffer_size", return_value=left
            ):
                assert (await get(way, url)).body == b"{}"
            assert idle_and_busy(way) == (1 - left, 0)
            assert (await get(way, url)).body == b"{}"
            assert len(server.handlers) == 1 + left
        finally:
            await way.aclose()
