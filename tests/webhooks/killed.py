"""An endpoint that is killed again and again: `python -m tests.webhooks.killed GUARD PLACE NOTES KILLS SEED`.

Each life is a child that this process forks, so that it begins at once; all of them accept from one
listening socket, whose port is printed. The last one lives until standard input is closed. A handler
notes `b ID` when it begins and `e ID` when it has done its work.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import sys
import time
from pathlib import Path

from aiohttp import web
from redis.asyncio import Redis

from klaviyo_async.webhooks import (
    RedisReplayGuard,
    ReplayGuard,
    SQLiteReplayGuard,
    VerifiedDelivery,
    WebhookVerifier,
)
from klaviyo_async.webhooks.aiohttp import webhook_handler

from .helpers import SECRET

CLAIM_SECONDS = 0.25


def note(notes: Path, line: str) -> None:
    """One write, which a kill does not tear."""
    with notes.open("ab", buffering=0) as file:
        file.write(f"{line}\n".encode())


async def live(listener: socket.socket, kind: str, place: str, notes: Path) -> None:
    """Serve until killed."""
    guard: ReplayGuard = (
        SQLiteReplayGuard(place) if kind == "sqlite" else RedisReplayGuard(Redis.from_url(place))
    )

    async def handle(delivery: VerifiedDelivery) -> web.Response:
        [event] = delivery.events
        note(notes, f"b {event.id}")
        await asyncio.sleep(random.random() * 0.05)
        if random.random() < 0.1:
            return web.Response(status=503)
        note(notes, f"e {event.id}")
        return web.Response(status=202)

    verifier = WebhookVerifier(SECRET, guard=guard, claim_seconds=CLAIM_SECONDS)
    app = web.Application()
    app.router.add_post("/", webhook_handler(verifier, handle))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    await asyncio.Event().wait()


def spawn(listener: socket.socket, kind: str, place: str, notes: Path, seed: int) -> int:
    """Fork a life; returns its process id."""
    child = os.fork()
    if child:
        return child
    try:
        random.seed(seed)
        asyncio.run(live(listener, kind, place, notes))
    finally:
        os._exit(1)


def main(kind: str, place: str, notes: str, kills: str, seed: str) -> None:
    dice = random.Random(int(seed))
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(512)
        print(listener.getsockname()[1], flush=True)
        for life in range(int(kills)):
            child = spawn(listener, kind, place, Path(notes), life)
            time.sleep(dice.uniform(0.03, 0.15))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        child = spawn(listener, kind, place, Path(notes), int(kills))
        sys.stdin.read()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
