"""Ends of a call that come in one turn of the loop, while it waits for no future: each keeps its meaning."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import Any

import anyio

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import DeadlineExceeded
from klaviyo_async.http.deadlines import DeadlineTimer

from ..support import KEY, ScriptedTransport, Sent, reply

LIST = {"data": {"type": "list", "id": "L", "attributes": {"name": "x"}}}


async def turns(_: Sent | None = None) -> Any:
    """Waits until what is due within 10 ms is due, and lets the loop see to it all in one turn."""
    time.sleep(0.02)  # noqa: ASYNC251 - blocks on purpose
    for _turn in range(5):
        await asyncio.sleep(0)
    return reply(200, LIST)


async def test_a_scope_ends_before_the_deadline() -> None:
    async with KlaviyoClient(KEY, transport=ScriptedTransport(turns)) as klaviyo:
        with anyio.move_on_after(0.005) as scope:
            await klaviyo.lists.get_list("L", options={"deadline": 0.01})
        assert scope.cancelled_caught


async def test_the_deadline_ends_before_a_scope() -> None:
    async with KlaviyoClient(KEY, transport=ScriptedTransport(turns)) as klaviyo:
        with anyio.move_on_after(0.01) as scope, suppress(DeadlineExceeded):
            await klaviyo.lists.get_list("L", options={"deadline": 0.005})
            raise AssertionError
        assert scope.cancel_called


async def test_a_scope_ends_before_a_timeout() -> None:
    timer = DeadlineTimer(asyncio.get_running_loop())
    with anyio.move_on_after(0.005) as scope:
        deadline = timer.start(0.01, None)
        try:
            await turns()
        except asyncio.CancelledError:
            assert not deadline.absorb_cancellation()
            raise
        finally:
            timer.stop(deadline)
    assert scope.cancelled_caught
    timer.close()
