"""What an account costs among many: a view of it, a call through it, and its memory.

    python benchmarks/bench_accounts.py [accounts]

The floor of a view is making an object with as many attributes.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
import tracemalloc
from collections.abc import Callable

from klaviyo_async import KlaviyoAccounts, MemoryTokenStore, OAuthApp, Tokens
from klaviyo_async.core.response import RawResponse


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


async def main(n: int) -> None:
    app = OAuthApp("client", "secret", "https://me.example", transport=Instant())
    names = [f"account-{number}" for number in range(n)]
    async with KlaviyoAccounts(app=app, store=MemoryTokenStore(), transport=Instant()) as accounts:
        for name in names:
            await accounts.connect(name, Tokens(f"token-{name}", "refresh", time.time() + 9e6))
        views = rate(lambda number: accounts[names[number]], n)
        print(f"views a second: {views:,.0f} (the floor: {rate(lambda _: Plain(), n):,.0f})")

        async def called(among: list[str]) -> float:
            """µs of a call, each for the next of some accounts; the best of three rounds."""
            found = []
            for _ in range(3):
                gc.collect()
                started = time.process_time()
                for number in range(n):
                    await accounts[among[number % len(among)]].profiles.get_profile("1")
                found.append((time.process_time() - started) / n * 1e6)
            return min(found)

        await called(names[:1])
        one = await called(names[:1])
        started = time.process_time()
        for name in names:
            await accounts[name].profiles.get_profile("1")
        first = (time.process_time() - started) / n * 1e6
        print(f"calls of one account: {one:.1f} µs (the floor)")
        print(f"the first call of each account: {first:.1f} µs   {first / one:.2f} x")
        again = await called(names)
        print(f"calls, each for another account: {again:.1f} µs   {again / one:.2f} x")

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
