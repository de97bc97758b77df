"""Calls of a key's function that end in another order than they began, as in the loops of several threads."""

from __future__ import annotations

import asyncio
import threading

from klaviyo_async import FunctionAuth
from klaviyo_async.testing import VirtualClock

from ..support import KEY

OLD, NEW = KEY + "old", KEY + "new"
HEAD = "Klaviyo-API-Key "


async def test_a_key_that_comes_late_does_not_replace_a_newer_one() -> None:
    """It would be refused, and the function not be asked again for a minute."""
    keys = [OLD, NEW]
    taken, late = threading.Event(), threading.Event()

    async def function() -> str:
        key = keys.pop(0)
        if key == OLD:
            taken.set()
            await asyncio.to_thread(late.wait, 60)
        return key

    auth = FunctionAuth(function)
    elsewhere = asyncio.ensure_future(asyncio.to_thread(asyncio.run, auth.fetch_header()))
    await asyncio.to_thread(taken.wait, 60)
    assert await auth.fetch_header() == HEAD + NEW
    late.set()
    assert await elsewhere == HEAD + NEW
    assert auth.cached_header() == HEAD + NEW


async def test_a_key_that_was_asked_for_before_it_was_refused() -> None:
    """The function has read it before it was rotated: it is asked again, and not for the next minute's 401s."""
    keys = [OLD, OLD, NEW]
    read, go_on = asyncio.Event(), asyncio.Event()

    async def function() -> str:
        key = keys.pop(0)
        if len(keys) == 1:
            read.set()
            await go_on.wait()
        return key

    async with VirtualClock() as clock:
        auth = FunctionAuth(function, max_age=10, timeout=None, clock=clock)
        sent = await auth.fetch_header()
        assert sent == HEAD + OLD
        await clock.sleep(11)
        asked = asyncio.ensure_future(auth.fetch_header())
        await read.wait()
        assert auth.invalidate(sent)  # the answer to a request that was sent before
        go_on.set()
        assert await asked == HEAD + NEW
        assert auth.cached_header() == HEAD + NEW
