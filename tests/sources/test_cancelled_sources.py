"""Sources that await what was cancelled, where nobody has cancelled who reads them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.blocking import KlaviyoClient as BlockingClient
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import SandboxThread

from ..support import KEY


def event(number: int) -> dict[str, Any]:
    return {"metric": "Seen", "profile": {"email": f"u{number}@example.com"}}


async def awaiting() -> AsyncIterator[Any]:
    """As from a consumer whose task was cancelled elsewhere."""
    for number in range(5):
        yield event(number)
    gone = asyncio.get_running_loop().create_future()
    gone.cancel()
    await gone


def asking() -> Iterator[Any]:
    for number in range(5):
        yield event(number)
    raise asyncio.CancelledError


@pytest.mark.parametrize("source", [awaiting, asking])
async def test_it_is_no_cancellation_of_who_reads(source: Any) -> None:
    async with Sandbox() as sandbox, KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
        with pytest.raises(RuntimeError, match="the source itself was waiting for was cancelled"):
            await klaviyo.ingest_all(source())
        assert sandbox.events.stored == 5


def test_nor_one_in_the_background() -> None:
    with SandboxThread() as sandbox, BlockingClient(KEY, base_url=sandbox.url) as klaviyo:
        with pytest.raises(RuntimeError, match="the source itself was waiting for was cancelled"):
            klaviyo.ingest_all(awaiting())
        assert sandbox.events.stored == 5


async def test_who_reads_can_be_cancelled_all_the_same() -> None:
    waiting, closed = asyncio.Event(), asyncio.Event()

    async def endless() -> AsyncIterator[Any]:
        try:
            yield event(1)
            waiting.set()
            await asyncio.Event().wait()
        finally:
            closed.set()

    async with Sandbox() as sandbox, KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
        reading = asyncio.ensure_future(klaviyo.ingest_all(endless()))
        await asyncio.wait_for(waiting.wait(), 60)
        reading.cancel()
        with pytest.raises(asyncio.CancelledError):
            await reading
        assert closed.is_set()
