"""A program that uses a client, forks, and uses it in the child: `python -m tests.client.forking SCENARIO URL`.

It prints what parent and child have found, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import sys
import threading
import warnings
from collections.abc import Callable, Coroutine
from multiprocessing.connection import Connection
from typing import Any

from klaviyo_async import KlaviyoClient

warnings.filterwarnings("ignore", message=".*multi-threaded", category=DeprecationWarning)
URL = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("FORKING_URL", "http://127.0.0.1:1")
klaviyo = KlaviyoClient("pk_" + "a" * 34, base_url=URL, max_retries=0)


async def call() -> int:
    return len(await klaviyo.lists.get_lists())


def left() -> list[tuple[int, int]]:
    """Of each bucket: what is left of its longest window, and what is in flight."""
    return [(one.windows[-1].left, one.inflight) for one in klaviyo.limits.snapshot()]


class Background:
    """An event loop in a thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()

    def run(self, main: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(main, self.loop).result()

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


def in_child(function: Callable[[], Any], method: str = "fork") -> Any:
    """What a function returns, or the error that it raises, in a child; `nothing` if it hangs."""
    context = multiprocessing.get_context(method)
    here, there = context.Pipe()
    child = context.Process(target=_send, args=(function, there))  # type: ignore[attr-defined]
    child.start()
    try:
        return here.recv() if here.poll(200) else "nothing"
    finally:
        child.kill()
        child.join()


def _send(function: Callable[[], Any], there: Connection) -> None:
    try:
        there.send(function())
    except BaseException as error:
        there.send(f"{type(error).__name__}: {error}")


def run_call() -> Any:
    return [asyncio.run(call()), left()]


def after_use() -> Any:
    """Between two `asyncio.run`."""
    asyncio.run(call())
    before = left()
    child = in_child(run_call)
    return {"before": before, "child": child, "parent": asyncio.run(call())}


def spawned() -> Any:
    asyncio.run(call())
    os.environ["FORKING_URL"] = URL
    return {"child": in_child(run_call, "spawn")}


def while_a_loop_runs() -> Any:
    """It has a connection open."""
    background = Background()
    background.run(call())
    child = in_child(run_call)
    parent = background.run(call())
    background.run(klaviyo.aclose())
    background.stop()
    return {"child": child, "parent": parent}


def locked() -> Any:
    """A thread holds the lock of the quota's state at that moment."""
    asyncio.run(call())
    limiter: Any = klaviyo._engine.limiter
    taken, done = threading.Event(), threading.Event()

    def hold() -> None:
        with limiter._lock:
            taken.set()
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait()
    child = in_child(run_call)
    done.set()
    thread.join()
    return {"child": child, "parent": asyncio.run(call())}


def in_flight() -> Any:
    """The parent has a permit, and a call waits for quota."""
    from klaviyo_async.core.operations import operation_of

    operation = operation_of("get_accounts", "klaviyo_openapi")  # 1/s
    limiter = klaviyo._engine.limiter
    background = Background()

    async def take() -> Any:
        permit = limiter.acquire_nowait(klaviyo._engine.owner, operation)
        return permit, asyncio.ensure_future(limiter.acquire(klaviyo._engine.owner, operation))

    permit, waiting = background.run(take())
    child = in_child(left)

    async def end() -> int:
        limiter.release(permit)
        limiter.release(await waiting)
        return 0

    parent = background.run(end())
    background.stop()
    return {"child": child, "parent": parent}


def sink() -> Any:
    """A sink with a spool is its parent's."""
    import tempfile

    async def main() -> Any:
        async with klaviyo.ingest(spool=f"{tempfile.mkdtemp()}/spool") as sink:

            def use() -> Any:
                return asyncio.run(sink.send({"metric": "Viewed", "email": "ada@example.com"}))

            return {"child": await asyncio.to_thread(in_child, use)}

    return asyncio.run(main())


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]]()))
