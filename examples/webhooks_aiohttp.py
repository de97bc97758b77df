"""Receive Klaviyo's webhooks with aiohttp.web: store first, and work from what is stored.

Run it with `KLAVIYO_WEBHOOK_SECRET=... python -m aiohttp.web webhooks_aiohttp:make_app`, or see it
receive something from the sandbox: `python examples/webhooks_aiohttp.py`.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import AsyncIterator

from aiohttp import web

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.webhooks import VerifiedDelivery, WebhookVerifier
from klaviyo_async.webhooks.aiohttp import webhook_handler

DATABASE = web.AppKey("database", sqlite3.Connection)


def make_app(arguments: list[str] | None = None) -> web.Application:
    """The application; several secrets, separated by commas, while one replaces another."""
    app = web.Application()

    async def store(delivery: VerifiedDelivery) -> None:
        # An event that is delivered again has the same id: it is in the table already.
        with app[DATABASE] as database:
            database.executemany(
                "INSERT OR IGNORE INTO events VALUES (?, ?, ?)",
                [
                    (event.id, event.topic, str(event.model.datetime if event.model else ""))
                    for event in delivery.events
                ],
            )

    secrets = os.environ["KLAVIYO_WEBHOOK_SECRET"].split(",")
    app.router.add_post("/klaviyo", webhook_handler(WebhookVerifier(secrets), store))
    app.router.add_get("/events", list_events)
    app.cleanup_ctx.append(open_database)
    return app


async def open_database(app: web.Application) -> AsyncIterator[None]:
    """A table of events, for as long as the application runs."""
    app[DATABASE] = database = sqlite3.connect(os.environ.get("DATABASE", ":memory:"))
    database.execute("CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, topic, happened)")
    yield
    database.close()


async def list_events(request: web.Request) -> web.Response:
    """What was received."""
    return web.json_response(request.app[DATABASE].execute("SELECT * FROM events").fetchall())


async def demo() -> None:
    """Let the sandbox deliver to it: once, and the same again."""
    secret = os.environ.setdefault("KLAVIYO_WEBHOOK_SECRET", "a secret of the demo").split(",")[0]
    app = make_app()
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/klaviyo"
    async with Sandbox() as sandbox:
        for sent in await sandbox.deliver(url=url, secret=secret, fault={"copies": 2}):
            print(f"answered with {sent.status}")
    [[count]] = app[DATABASE].execute("SELECT count(*) FROM events")
    print(f"{count} event stored")
    await runner.cleanup()


if __name__ == "__main__":
    sys.exit(asyncio.run(demo()))
