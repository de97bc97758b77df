"""Another process at a store: `python -m tests.auth.store_worker KIND PLACE WHAT ACCOUNT NUMBER`.

`count` adds so many to a number that the tokens hold, one swap each; `lock` adds them under the
lock, in a file that several write; `hold` takes the lock, says so, and waits to be killed; an
address is that of a sandbox, which so many calls at once are made to, twice.
"""

# ruff: noqa: ASYNC110, ASYNC240 - nothing else runs in its event loop

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

from klaviyo_async import KlaviyoAccounts, OAuthApp
from klaviyo_async.auth.stores import FileTokenStore, RedisTokenStore, SQLiteTokenStore
from klaviyo_async.auth.tokens import Tokens


def open_store(kind: str, place: str, **options: Any) -> Any:
    """A store of a kind; for Redis, `place` is `URL prefix`, and a busy machine no outage."""
    if kind == "redis":
        url, prefix = place.split(" ")
        return RedisTokenStore(url, prefix=prefix, timeout=600.0, **options)
    return {"file": FileTokenStore, "sqlite": SQLiteTokenStore}[kind](place, **options)


def tokens(name: str = "a") -> Tokens:
    return Tokens(f"access-{name}", f"refresh-{name}", 1e9, ("events:read",))


async def count(store: Any, account: str, number: int) -> None:
    done = 0
    while done < number:
        found = await store.load(account)
        value = 0 if found is None else int(found.tokens.access_token)
        version = None if found is None else found.version
        done += await store.swap(account, version, Tokens(str(value + 1), "r", 0.0))


async def count_locked(store: Any, account: str, number: int, file: Path) -> None:
    for turn in range(number):
        holder = f"{id(store)}-{time.monotonic_ns()}-{turn}"
        while not await store.acquire(account, holder, 30.0):
            await asyncio.sleep(0.001)
        value = int(file.read_text())
        file.write_text("")  # whoever reads now fails
        await asyncio.sleep(0.001)
        file.write_text(str(value + 1))
        await store.release(account, holder)


async def call(store: Any, url: str, account: str, number: int) -> None:
    """Call, wait for a word, and call again: many calls at once."""
    # Those of the sandbox, whose import takes a while.
    app = OAuthApp("sandbox-app", "sandbox-secret", "http://127.0.0.1:1", base_url=url)
    async with KlaviyoAccounts(app=app, store=store, base_url=url) as accounts:
        await accounts[account].lists.get_lists()
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        calls = [accounts[account].lists.get_lists() for _ in range(number)]
        print(len(await asyncio.gather(*calls)), flush=True)


async def main(kind: str, place: str, what: str, account: str, number: str) -> None:
    store = open_store(kind, place)
    if what == "count":
        await count(store, account, int(number))
    elif what == "hold":
        print(await store.acquire(account, "who dies", float(number)), flush=True)
        await asyncio.sleep(900)
    elif what.startswith("http:"):
        await call(store, what, account, int(number))
    else:
        await count_locked(store, account, int(number), Path(what))
    if kind != "file":
        await store.aclose()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
