"""One refresh of a token for the calls of all event loops, whichever of them ends."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from klaviyo_async import MemoryTokenStore, OAuthApp, Tokens
from klaviyo_async.auth.refreshing import OAuthAuth
from klaviyo_async.errors import OAuthError


class App(OAuthApp):
    """Counts refreshes, which take as long as a test wants."""

    def __init__(self) -> None:
        super().__init__("app", "secret", "https://shop.test/")
        self.refreshes = 0
        self.begun, self.go = threading.Event(), threading.Event()
        self.error: OAuthError | None = None

    async def refresh(self, tokens: Tokens) -> Tokens:
        self.refreshes += 1
        self.begun.set()
        await asyncio.to_thread(self.go.wait)
        if self.error is not None:
            raise self.error
        return Tokens("new", "refresh", self.clock.wall() + 3600, ())


def made() -> tuple[App, OAuthAuth]:
    app, store = App(), MemoryTokenStore()
    asyncio.run(_store(store))
    return app, OAuthAuth(app, store, "shop")


async def _store(store: Any) -> None:
    assert await store.swap("shop", None, Tokens("old", "refresh", 0.0, ()))


def test_threads_share_one_refresh() -> None:
    app, auth = made()
    with ThreadPoolExecutor(8) as threads:
        calls = [threads.submit(asyncio.run, auth.fetch_header()) for _ in range(8)]
        app.begun.wait()
        app.go.set()
        assert {call.result(600) for call in calls} == {"Bearer new"}
    assert app.refreshes == 1
    asyncio.run(app.aclose())


def test_all_learn_that_it_failed() -> None:
    app, auth = made()
    app.error = OAuthError("500", error="server_error", status=500)
    app.go.set()
    with ThreadPoolExecutor(4) as threads:
        for call in [threads.submit(asyncio.run, auth.fetch_header()) for _ in range(4)]:
            with pytest.raises(OAuthError, match="500"):
                call.result(600)


def test_the_loop_of_the_refresh_ends() -> None:
    """Another one begins, and nobody waits for the lock of the first."""
    app, auth = made()

    async def give_up() -> None:
        task = asyncio.ensure_future(auth.fetch_header())
        await asyncio.to_thread(app.begun.wait)
        app.go.set()
        task.cancel()

    asyncio.run(give_up())
    assert asyncio.run(auth.fetch_header()) == "Bearer new"
