"""What an account costs among many: a view of it, a call through it, and its memory.

    python benchmarks/bench_accounts.py [accounts]

The floor of a view is making an object with as many attributes; that of a call is one through the account that
was called just before. The limits of the operation are raised out of the way: a single account would wait for its
quota. Both kinds of calls are made in turns, a thousand at a time, and the median of their ratios is what counts.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable

import attrs
from klaviyo_openapi.api import profiles

from klaviyo_async import KlaviyoAccounts, MemoryTokenStore, OAuthApp, Tokens
from klaviyo_async.core.response import RawResponse

TURN = 1000
ROUNDS = 15
LIMITS = ("1000000/s", "60000000/m")


class Instant:
    """A transport that answers at once."""

    async def send(self, *_: object, **__: object) -> RawResponse:
        return RawResponse(200, {}, b'{"data":{"type":"profile","id":"1","attributes":{}}}')

    async def aclose(self) -> None: ...


class Plain:
    __slots__ = tuple("abcdefghijklm")

    def __init__(self) -> None:
        for name in Plain.__slots__:
            setattr(self, name, None)


def rate(make: Callable[[int], object], n: int) -> float:
    """The best of five rounds, a second of CPU."""
    found = []
    for _ in range(5):
        gc.collect()
        started = time.process_time()
        for number in range(n):
            make(number)
        found.append(n / (time.process_time() - started))
    return max(found)


_middle = statistics.median


async def main(n: int) -> None:
    profiles._GET_PROFILE = attrs.evolve(profiles._GET_PROFILE, limits=LIMITS, tiers=())
    app = OAuthApp("client", "secret", "https://me.example", transport=Instant())
    names = [f"account-{number}" for number in range(n)]
    async with KlaviyoAccounts(app=app, store=MemoryTokenStore(), transport=Instant()) as accounts:
        for name in names:
            await accounts.connect(name, Tokens(f"token-{name}", "refresh", time.time() + 9e6))
        views = rate(lambda number: accounts[names[number]], n)
        print(f"views a second: {views:,.0f} (the floor: {rate(lambda _: Plain(), n):,.0f})")

        async def called(first: int, step: int) -> float:
            """µs of a call, each for the account so many further on."""
            gc.collect()
            started = time.process_time()
            for number in range(TURN):
                await accounts[names[(first + number * step) % n]].profiles.get_profile("1")
            return (time.process_time() - started) / TURN * 1e6

        await called(0, 0)
        started = time.process_time()
        for name in names:
            await accounts[name].profiles.get_profile("1")
        first = (time.process_time() - started) / n * 1e6
        one, another = [], []
        for turn in range(ROUNDS):
            one.append(await called(0, 0))
            another.append(await called(turn * TURN, 1))
        cost, ratio = _middle(one), _middle([b / a for a, b in zip(one, another, strict=True)])
        print(f"calls of one account: {cost:.1f} µs (the floor)")
        print(f"the first call of each account: {first:.1f} µs   {first / cost:.2f} x")
        print(f"calls, each for another account: {_middle(another):.1f} µs   {ratio:.2f} x")

    tracemalloc.start()
    async with KlaviyoAccounts(
        keys=lambda name: f"pk_{name:0>34}",
        transport=Instant(),
    ) as accounts:
        await accounts[names[0]].profiles.get_profile("1")
        before, _ = tracemalloc.get_traced_memory()
        for name in names[1:]:
            accounts[name]
        gc.collect()
        idle, _ = tracemalloc.get_traced_memory()
        for name in names[1:]:
            await accounts[name].profiles.get_profile("1")
        gc.collect()
        used, _ = tracemalloc.get_traced_memory()
    print(f"bytes of an account: {(idle - before) / n:.0f}, after a call {(used - before) / n:.0f}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
