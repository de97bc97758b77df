"""Iterations that are left half read, and that another thread collects than the one whose loop reads ahead."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.export.batches import BatchIterator

from ..support import KEY, ScriptedTransport, reply

FIRST = {
    "data": [{"type": "profile", "id": "p1", "attributes": {}, "links": {}}],
    "links": {"next": "https://a.klaviyo.com/api/profiles?page%5Bcursor%5D=c2"},
}


Never = Callable[..., Any]


def read_ahead(never: Never) -> AsyncIterator[Any]:
    klaviyo = KlaviyoClient(KEY, transport=ScriptedTransport(reply(200, FIRST), never))
    return klaviyo.profiles.get_profiles().items(prefetch=2)


def exported(never: Never) -> AsyncIterator[Any]:
    async def run(put: Callable[[Any], Any]) -> None:
        await put((1,))
        await never()

    return BatchIterator(run, iter)


@contextmanager
def half_read(
    begin: Callable[[Never], AsyncIterator[Any]],
) -> Iterator[tuple[list[Any], threading.Event]]:
    """An iteration in another thread's loop, whose second page does not come; and what is set when that is given up."""
    given_up, begun, over = threading.Event(), threading.Event(), threading.Event()
    found: list[Any] = []

    async def never(*_: Any) -> Any:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            given_up.set()

    async def read() -> None:
        iteration = begin(never)
        await anext(iteration)
        await asyncio.to_thread(begun.wait, 60)
        found.append(iteration)
        del iteration
        handed.set()
        await asyncio.to_thread(over.wait, 60)

    handed = threading.Event()
    thread = threading.Thread(target=asyncio.run, args=(read(),))
    thread.start()
    try:
        assert handed.wait(60)
        yield found, given_up
    finally:
        over.set()
        thread.join(60)


@pytest.mark.parametrize("begin", [read_ahead, exported])
@pytest.mark.parametrize("loop_here", [False, True])
def test_collected_by_another_thread(
    begin: Callable[[Never], AsyncIterator[Any]], loop_here: bool
) -> None:
    with half_read(begin) as (found, given_up):

        async def collect() -> None:
            found.clear()

        if loop_here:
            asyncio.run(collect())
        else:
            found.clear()
        assert given_up.wait(30)
