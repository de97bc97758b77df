"""Guards of deliveries that several threads ask at once, and handlers that are cancelled as they end."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.webhooks import Claim, MemoryReplayGuard
from klaviyo_async.webhooks.claims import claimed


class Interleaved(dict[str, Any]):
    """Lets another thread have its turn between the look at a delivery and its claim."""

    def __init__(self, between: Any) -> None:
        self.between = between

    def get(self, key: str, default: Any = None) -> Any:
        found = super().get(key, default)
        between, self.between = self.between, None
        if between is not None:
            between()
        return found


def test_one_of_two_threads_has_the_claim() -> None:
    """As of a WSGI server, where each thread runs its handler in a loop of its own."""
    guard, found, others = MemoryReplayGuard(), list[Claim](), list[threading.Thread]()

    def claim(holder: str) -> None:
        found.append(asyncio.run(guard.claim("delivery", holder, 60)))

    def another() -> None:
        others.append(threading.Thread(target=claim, args=("two",)))
        others[0].start()
        others[0].join(0.1)  # it may come that far, or has to wait

    guard._known = Interleaved(another)
    claim("one")
    others[0].join(60)
    assert sorted(found) == ["claimed", "in_progress"]


@pytest.mark.parametrize("fails", [False, True])
async def test_a_handler_that_is_cancelled_as_it_ends(fails: bool) -> None:
    """With a guard of the program's own, which does not finish by itself what it was asked."""
    asked, go_on, done = asyncio.Event(), asyncio.Event(), list[str]()

    class Slow(MemoryReplayGuard):
        async def confirm(self, key: str, seconds: float) -> None:
            await self.end("confirmed")

        async def release(self, key: str, holder: str) -> None:
            await self.end("released")

        async def end(self, how: str) -> None:
            asked.set()
            await go_on.wait()
            done.append(how)

    async def handle() -> None:
        async with claimed(
            Slow(), "delivery", claim_seconds=60, remember_seconds=60, clock=SYSTEM_CLOCK
        ):
            if fails:
                raise ValueError

    handling = asyncio.ensure_future(handle())
    await asyncio.wait_for(asked.wait(), 60)
    handling.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await handling
    assert done == ["released" if fails else "confirmed"]
