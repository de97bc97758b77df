"""Answers that turn out not to be HTTP after their head: they end with an error at once, not with a timeout."""

from __future__ import annotations

import asyncio

import pytest

from klaviyo_async.http.timeouts import NO_TIMEOUT
from klaviyo_async.http.transport import AiohttpTransport

from .helpers import fails, get, idle_and_busy, raw_server

HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize("closes", [False, True])
@pytest.mark.parametrize(
    "rest",
    [b"0x2\r\nhi\r\n0\r\n\r\n", b"2\r\nhi\r\n-1\r\n", b"2\r\nhi0\r\n\r\n", b"f" * 40 + b"\r\n"],
)
async def test_a_body_that_cannot_be_parsed_ends_the_request(
    transport: AiohttpTransport, rest: bytes, closes: bool
) -> None:
    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD)
        await asyncio.sleep(0.005)  # so that the body is being waited for; the test passes without
        writer.write(rest)
        if closes:
            writer.close()

    async with asyncio.timeout(600), raw_server(serve) as (url, _):
        error = await fails(get(transport, url, NO_TIMEOUT))
    assert error.sent is True
    assert idle_and_busy(transport) == (0, 0)
