"""Klaviyo's own SDK for Python, synchronous: threads of a pool call where several calls are made at a time.

Dicts go in, as its documentation has it; models come out.
"""

from __future__ import annotations

import asyncio
import json
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

from bodies import EVENT, KEY, document, documents, rows
from timing import called, repeated


def _client(url: str) -> Any:
    return import_module("klaviyo_api").KlaviyoAPI(KEY, test_host=url, max_retries=1)


def _called(call: Any, concurrency: int) -> float:
    if concurrency == 1:
        return repeated(call)
    pool = ThreadPoolExecutor(concurrency)

    async def main() -> float:
        loop = asyncio.get_running_loop()
        return await called(lambda: loop.run_in_executor(pool, call), concurrency)

    with pool:
        return asyncio.run(main())


def create_event(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """One call after the other, or in threads."""
    events = _client(url).Events
    return _called(lambda: events.create_event(document(EVENT)), concurrency)


def get_profile(url: str, concurrency: int, loop: str = "asyncio") -> float:
    """One call after the other, or in threads."""
    profiles = _client(url).Profiles

    def call() -> None:
        assert profiles.get_profile("01G").data.attributes.email

    return _called(call, concurrency)


def first_call(scheme: str) -> None:
    """The life of a process that sends one request, which is refused."""
    client = _client(f"{scheme}://127.0.0.1:9")
    client.api_client.rest_client.pool_manager.connection_pool_kw["retries"] = False
    urllib3 = import_module("urllib3")
    try:
        client.Events.create_event(document(EVENT))
    except urllib3.exceptions.HTTPError:
        return
    raise AssertionError("somebody listens on port 9")


def decode(path: str, operation: str) -> float:
    """What it makes of the text of an answer."""
    document = {
        "get_events": "GetEventResponseCollectionCompoundDocument",
        "get_profiles": "GetProfileResponsePluralConversationsCollectionCompoundDocument",
        "get_catalog_items": "GetCatalogItemResponseCollectionCompoundDocument",
    }[operation]
    client = _client("http://127.0.0.1:9").api_client
    raw = Path(path).read_bytes()
    assert client.deserialize(raw.decode(), document).data[0].attributes
    return repeated(lambda: client.deserialize(raw.decode(), document))


def walk(url: str, pages: int) -> float:
    """Pages by their cursors. CPU seconds of an event."""
    events = _client(url).Events

    def walked(pages: int) -> int:
        seen, cursor = 0, None
        for _ in range(pages):
            page = events.get_events(**({"page_cursor": cursor} if cursor else {}))
            for event in page.data:
                seen += event.attributes.timestamp > 0
            cursor = page.links.next.rpartition("=")[2]
        return seen

    walked(1)
    started = time.process_time()
    assert walked(pages) == pages * 1000
    return (time.process_time() - started) / pages / 1000


def build(count: int) -> float:
    """Its models, of rows."""
    cls = import_module("openapi_client.models.event_create_query_v2").EventCreateQueryV2
    given = rows(count)
    return repeated(lambda: [cls.from_dict(_row(key, email)) for key, email in given])


def _row(key: str, email: str) -> dict[str, Any]:
    profile = {"email": email, "first_name": "Ada", "last_name": "Lovelace"}
    event = {"metric": {"name": "Placed Order"}, "profile": profile, "properties": {"OrderId": key}}
    return document({**event, "value": 9.99, "unique_id": key})


def bulk_body(path: str, form: str = "models") -> float:
    """Of its models."""
    cls = import_module("openapi_client.models").EventsBulkCreateJob
    job = cls.from_dict(json.loads(Path(path).read_bytes()))
    client = _client("http://127.0.0.1:9").api_client
    return repeated(lambda: json.dumps(client.sanitize_for_serialization(job)))


def ingest(url: str, mode: str, count: int, **_: Any) -> float:
    """Bodies that are ready-made dicts are posted, one after the other. CPU seconds of an event."""
    events, bodies = _client(url).Events, documents(mode, count)
    post = events.create_event if mode == "single" else events.bulk_create_events
    post(bodies[0])
    started = time.process_time()
    for body in bodies:
        post(body)
    return (time.process_time() - started) / count
