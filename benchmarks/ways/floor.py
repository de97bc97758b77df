"""The floor: aiohttp, orjson and msgspec, with bodies that are ready-made, and nothing around them."""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path
from typing import Any

from bodies import EVENT, HEADERS, document, documents, rows
from timing import called, growth, in_loop, repeated

CONCURRENCY = 16


def create_event(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """Bytes are posted."""
    import aiohttp

    body = json.dumps(document(EVENT)).encode()

    async def main() -> float:
        async with aiohttp.ClientSession() as session:

            async def post() -> None:
                async with session.post(f"{url}/api/events", data=body, headers=HEADERS) as answer:
                    assert answer.status == 202
                    await answer.read()

            return await called(post, concurrency)

    return in_loop(main(), loop)


def get_profile(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """An answer is read and decoded by `json.loads`."""
    import aiohttp

    async def main() -> float:
        async with aiohttp.ClientSession() as session:

            async def get() -> None:
                async with session.get(f"{url}/api/profiles/01G", headers=HEADERS) as answer:
                    json.loads(await answer.read())

            return await called(get, concurrency)

    return in_loop(main(), loop)


def first_call(scheme: str) -> None:
    """The life of a process that sends one request, which is refused."""
    import aiohttp

    async def main() -> None:
        body = json.dumps(document(EVENT))
        async with aiohttp.ClientSession() as session:
            try:
                await session.post(f"{scheme}://127.0.0.1:9/api/events", data=body, headers=HEADERS)
            except aiohttp.ClientError:
                return
        raise AssertionError("somebody listens on port 9")

    asyncio.run(main())


def decode(path: str, operation: str) -> float:
    """`orjson.loads`."""
    import orjson

    raw = Path(path).read_bytes()
    return repeated(lambda: orjson.loads(raw))


def walk(url: str, pages: int) -> float:
    """Links are followed; one page is held while the next is read. CPU seconds of an event."""
    import aiohttp
    import orjson

    async def walked(pages: int) -> int:
        seen, following = 0, f"{url}/api/events"
        async with aiohttp.ClientSession() as session:
            for _ in range(pages):
                async with session.get(following) as answer:
                    page = orjson.loads(await answer.read())
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


def build(count: int) -> float:
    """Structs with as many fields as the models have."""
    import attrs
    import msgspec
    from klaviyo_openapi import models as m

    def struct(cls: Any) -> Any:
        fields = [(field.name, object, None) for field in attrs.fields(cls)]
        return msgspec.defstruct(cls.__name__, fields, kw_only=True)

    event, profile, metric = map(struct, (m.EventCreate, m.EventProfile, m.MetricCreate))
    given = rows(count)
    return repeated(
        lambda: [
            event(
                metric=metric(name="Placed Order"),
                profile=profile(email=email, first_name="Ada", last_name="Lovelace"),
                properties={"OrderId": key},
                value=9.99,
                unique_id=key,
            )
            for key, email in given
        ]
    )


def bulk_body(path: str, form: str = "models") -> float:
    """`orjson.dumps` of the dict that the body is."""
    import orjson

    plain = orjson.loads(Path(path).read_bytes())
    return repeated(lambda: orjson.dumps(plain))


def ingest(url: str, mode: str, count: int, **_: Any) -> float:
    """Bodies are encoded by orjson and posted: CPU seconds of an event."""
    import aiohttp
    import orjson

    bodies = documents(mode, count)
    target = f"{url}/api/{'events' if mode == 'single' else 'event-bulk-create-jobs'}"

    async def main() -> float:
        async with aiohttp.ClientSession() as session:

            async def worker() -> None:
                for body in waiting:
                    async with session.post(
                        target, data=orjson.dumps(body), headers=HEADERS
                    ) as answer:
                        assert answer.status == 202
                        await answer.read()

            waiting = iter(bodies[:32])
            await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
            waiting = iter(bodies)
            started = time.process_time()
            await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
            return (time.process_time() - started) / count

    return in_loop(main(), "asyncio")


def page_memory(path: str, operation: str) -> float:
    """MB by which the process grows at most while `orjson.loads` runs."""
    import orjson

    return growth(orjson.loads, Path(path).read_bytes(), b"{}")


def views(count: int) -> float:
    """An object with as many attributes as a view has is made."""

    class Plain:
        __slots__ = tuple("abcdefghijklm")

        def __init__(self) -> None:
            for name in Plain.__slots__:
                setattr(self, name, None)

    return repeated(lambda: [Plain() for _ in range(count)]) / count


def imports() -> None:
    """The libraries underneath, in a new process."""
    import aiohttp  # noqa: F401
    import attrs  # noqa: F401
    import msgspec  # noqa: F401


def nothing() -> None:
    """A bare interpreter."""


def semaphore(waiters: int) -> float:
    """What admits without counting: CPU seconds of one admission."""

    async def main() -> float:
        gate = asyncio.Semaphore(350 if waiters > 1 else 10)
        if waiters == 1:
            count = 100_000
            started = time.process_time()
            for _ in range(count):
                await gate.acquire()
                gate.release()
            return (time.process_time() - started) / count

        async def call() -> None:
            await gate.acquire()
            await asyncio.sleep(0)
            gate.release()

        tasks = [asyncio.ensure_future(call()) for _ in range(waiters)]
        started = time.process_time()
        await asyncio.gather(*tasks)
        return (time.process_time() - started) / waiters

    return in_loop(main(), "asyncio")
