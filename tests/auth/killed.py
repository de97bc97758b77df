"""Processes that refresh until they are killed: `python -m tests.auth.killed KIND PLACE URL`.

Reads a line with the seconds that the next one may live, and says `killed` when it does not any more.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import sys
import time

# Before the fork, so that a process is there at once.
import anyio.to_thread  # noqa: F401
import redis.asyncio

from klaviyo_async import OAuthApp
from klaviyo_async.auth.refreshing import OAuthAuth
from klaviyo_async.http.trust import default_context

from .store_worker import open_store


async def refresh(kind: str, place: str, url: str, ready: int) -> None:
    """Refresh the tokens again and again."""
    app = OAuthApp("sandbox-app", "sandbox-secret", "http://127.0.0.1:1", base_url=url)
    auth = OAuthAuth(app, open_store(kind, place), "shop")
    header = await auth.fetch_header()
    for refreshes in itertools.count():
        auth.invalidate(header)
        header = await auth.fetch_header()
        if not refreshes:  # what is first takes its time
            os.write(ready, b".")


def run(kind: str, place: str, url: str, seconds: float) -> None:
    """Start such a process, and kill it when it has lived for so long."""
    readable, writable = os.pipe()
    child = os.fork()
    if not child:
        asyncio.run(refresh(kind, place, url, writable))
        os._exit(1)
    os.close(writable)
    began = os.read(readable, 1)
    os.close(readable)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert began == b".", "it did not begin"
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "it ended by itself"


if __name__ == "__main__":
    redis.asyncio.Redis()
    default_context()
    for line in sys.stdin:
        run(sys.argv[1], sys.argv[2], sys.argv[3], float(line))
        print("killed", flush=True)
