"""What openapi-python-client makes of the same document, as it comes; see `peers.py`."""

from __future__ import annotations

import asyncio
import json
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from bodies import EVENT, KEY, document, documents, rows
from timing import called, in_loop, repeated

CONCURRENCY = 16


def _client(url: str) -> Any:
    return import_module("klaviyo_opc").AuthenticatedClient(
        base_url=url,
        token=KEY,
        prefix="Klaviyo-API-Key",
        raise_on_unexpected_status=True,
        httpx_args={"limits": import_module("httpx").Limits(max_connections=None)},
    )


def _operation(area: str, name: str) -> Any:
    return import_module(f"klaviyo_opc.api.{area}.{name}").asyncio


def _model(module: str, name: str) -> Any:
    return getattr(import_module(f"klaviyo_opc.models.{module}"), name)


def _event() -> Any:
    return _model("event_create_query_v2", "EventCreateQueryV2")


def create_event(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """The model is made for each call."""
    create, cls = _operation("events", "create_event"), _event()

    async def main() -> float:
        async with _client(url) as client:
            return await called(
                lambda: create(client=client, body=cls.from_dict(document(EVENT))), concurrency
            )

    return in_loop(main(), loop)


def get_profile(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """A model is made of the answer."""
    get = _operation("profiles", "get_profile")

    async def main() -> float:
        async with _client(url) as client:

            async def call() -> None:
                assert (await get("01G", client=client)).data.attributes.email

            return await called(call, concurrency)

    return in_loop(main(), loop)


def first_call(scheme: str) -> None:
    """The life of a process that sends one request, which is refused."""
    create, cls = _operation("events", "create_event"), _event()

    async def main() -> None:
        async with _client(f"{scheme}://127.0.0.1:9") as client:
            try:
                await create(client=client, body=cls.from_dict(document(EVENT)))
            except import_module("httpx").ConnectError:
                return
        raise AssertionError("somebody listens on port 9")

    asyncio.run(main())


def decode(path: str, operation: str) -> float:
    """What it makes of the bytes of an answer."""
    module, name = {
        "get_events": (
            "get_event_response_collection_compound_document",
            "GetEventResponseCollectionCompoundDocument",
        ),
        "get_profiles": (
            "get_profile_response_plural_conversations_collection_compound_document",
            "GetProfileResponsePluralConversationsCollectionCompoundDocument",
        ),
        "get_catalog_items": (
            "get_catalog_item_response_collection_compound_document",
            "GetCatalogItemResponseCollectionCompoundDocument",
        ),
    }[operation]
    cls, raw = _model(module, name), Path(path).read_bytes()
    return repeated(lambda: cls.from_dict(json.loads(raw)))


def walk(url: str, pages: int) -> float:
    """Pages by their cursors. CPU seconds of an event."""
    get = _operation("events", "get_events")

    async def walked(pages: int) -> int:
        seen = 0
        cursor: dict[str, str] = {}
        async with _client(url) as client:
            for _ in range(pages):
                page = await get(client=client, **cursor)
                for event in page.data:
                    seen += event.attributes.timestamp > 0
                cursor = {"pagecursor": page.links.next_.rpartition("=")[2]}
        return seen

    async def main() -> float:
        await walked(1)
        started = time.process_time()
        assert await walked(pages) == pages * 1000
        return (time.process_time() - started) / pages / 1000

    return in_loop(main(), "asyncio")


def build(count: int) -> float:
    """Its models, of rows."""
    cls, given = _event(), rows(count)

    def row(key: str, email: str) -> dict[str, Any]:
        profile = {"email": email, "first_name": "Ada", "last_name": "Lovelace"}
        event = {
            "metric": {"name": "Placed Order"},
            "profile": profile,
            "properties": {"OrderId": key},
        }
        return document({**event, "value": 9.99, "unique_id": key})

    return repeated(lambda: [cls.from_dict(row(key, email)) for key, email in given])


def _job() -> Any:
    return _model("events_bulk_create_job", "EventsBulkCreateJob")


def bulk_body(path: str, form: str = "models") -> float:
    """Of its models."""
    job = _job().from_dict(json.loads(Path(path).read_bytes()))
    return repeated(lambda: json.dumps(job.to_dict()))


def ingest(url: str, mode: str, count: int, **_: Any) -> float:
    """Its models, made of ready-made dicts, are posted. CPU seconds of an event."""
    name, cls = ("create_event", _event()) if mode == "single" else ("bulk_create_events", _job())
    post, bodies = _operation("events", name), documents(mode, count)

    async def main() -> float:
        async with _client(url) as client:

            async def worker() -> None:
                for body in waiting:
                    await post(client=client, body=cls.from_dict(body))

            waiting = iter(bodies[:32])
            await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
            waiting = iter(bodies)
            started = time.process_time()
            await asyncio.gather(*(worker() for _ in range(CONCURRENCY)))
            return (time.process_time() - started) / count

    return in_loop(main(), "asyncio")
