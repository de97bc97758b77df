"""httpx, as people write a client by hand: dicts in, dicts out, and no limiter."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from bodies import EVENT, HEADERS, document, documents
from timing import called, in_loop

CONCURRENCY = 16


def _client(url: str) -> Any:
    import httpx

    limits = httpx.Limits(max_connections=None)
    return httpx.AsyncClient(base_url=url, headers=HEADERS, limits=limits, timeout=30)


def create_event(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """A dict is posted."""

    async def main() -> float:
        async with _client(url) as client:

            async def post() -> None:
                answer = await client.post("/api/events", json=document(EVENT))
                assert answer.status_code == 202

            return await called(post, concurrency)

    return in_loop(main(), loop)


def get_profile(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """A dict is read."""

    async def main() -> float:
        async with _client(url) as client:

            async def get() -> None:
                (await client.get("/api/profiles/01G")).raise_for_status().json()

            return await called(get, concurrency)

    return in_loop(main(), loop)


def first_call(scheme: str) -> None:
    """The life of a process that sends one request, which is refused."""
    import httpx

    async def main() -> None:
        async with _client(f"{scheme}://127.0.0.1:9") as client:
            try:
                await client.post("/api/events", json=document(EVENT))
            except httpx.ConnectError:
                return
        raise AssertionError("somebody listens on port 9")

    asyncio.run(main())


def walk(url: str, pages: int) -> float:
    """Links are followed. CPU seconds of an event."""

    async def walked(pages: int) -> int:
        seen, following = 0, "/api/events"
        async with _client(url) as client:
            for _ in range(pages):
                page = (await client.get(following)).json()
                for event in page["data"]:
                    seen += event["attributes"]["timestamp"] > 0
                following = page["links"]["next"]
        return seen

    async def main() -> float:
        await walked(2)
        started = time.process_time()
        assert await walked(pages) == pages * 1000
        return (time.process_time() - started) / pages / 1000

    return in_loop(main(), "asyncio")


def ingest(url: str, mode: str, count: int, **_: Any) -> float:
    """Bodies that are ready-made dicts are posted. CPU seconds of an event."""
    target = "/api/events" if mode == "single" else "/api/event-bulk-create-jobs"
    bodies = documents(mode, count)

    async def main() -> float:
        async with _client(url) as client:

            async def worker() -> None:
                for body in waiting:
                    assert (await client.post(target, json=body)).status_code == 202

            waiting = iter(bodies[:32])
            await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
            waiting = iter(bodies)
            started = time.process_time()
            await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
            return (time.process_time() - started) / count

    return in_loop(main(), "asyncio")
