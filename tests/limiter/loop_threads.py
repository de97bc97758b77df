"""An event loop in a thread, which can rest."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from klaviyo_async.limiter import Permit

from .simulation import operation

ONE = operation("1/s", "1000/m", name="get_one")


class Loop:
    """An event loop in a thread, which can rest."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.go()

    def go(self) -> None:
        running = threading.Event()
        self.loop.call_soon(running.set)
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        running.wait()  # before that it rests

    def rest(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()

    def begin(self, limiter: Any, wanted: Any = ONE) -> Any:
        """Begin to wait for a permit; the task."""

        async def start() -> Any:
            task = asyncio.ensure_future(limiter.acquire("account", wanted))
            await asyncio.sleep(0)
            return task

        return asyncio.run_coroutine_threadsafe(start(), self.loop).result(600)

    def result(self, task: asyncio.Task[Permit]) -> Permit:
        async def wait() -> Permit:
            return await task

        return asyncio.run_coroutine_threadsafe(wait(), self.loop).result(600)

    def close(self) -> None:
        self.rest()
        self.loop.close()
