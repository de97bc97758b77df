"""A sandbox, and plain HTTP to it: the sandbox is not tested with our own client."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

HEADERS = {
    "Authorization": "Klaviyo-API-Key pk_one",
    "revision": "2026-07-15",
    "Content-Type": "application/vnd.api+json",
}


class Http:
    """Requests to a sandbox."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self._session = session

    async def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        headers: Mapping[str, str | None] | None = None,
        **query: str,
    ) -> tuple[int, Any, Mapping[str, str]]:
        sent = {**HEADERS, **(headers or {})}
        url = path if path.startswith("http") else self.sandbox.url + path
        async with self._session.request(
            method,
            url,
            params={
                name.replace("__", "[", 1) + "]" if "__" in name else name: value
                for name, value in query.items()
            },
            data=None if body is None else io.BytesIO(json.dumps(body).encode()),
            headers={name: value for name, value in sent.items() if value is not None},
        ) as answer:
            content = await answer.json(content_type=None) if answer.content_length else None
            return answer.status, content, answer.headers


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=VirtualClock()) as server:
        yield server


@pytest.fixture
async def sandbox_without_limits() -> AsyncIterator[Sandbox]:
    async with Sandbox(limits=False) as server:
        yield server


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox, session)


def event(
    name: str = "Viewed", email: str = "ada@example.com", **attributes: Any
) -> dict[str, Any]:
    """Body of a single event."""
    return {
        "data": {
            "type": "event",
            "attributes": {
                "metric": {"data": {"type": "metric", "attributes": {"name": name}}},
                "profile": {"data": {"type": "profile", "attributes": {"email": email}}},
                "properties": {},
                **attributes,
            },
        }
    }


def bulk(*batches: tuple[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Body of a bulk job: (email, attributes of events) each."""
    data = []
    for email, events in batches:
        items = []
        for attributes in events:
            whole = event(email=email, **attributes)["data"]
            del whole["attributes"]["profile"]
            items.append(whole)
        profile = {"data": {"type": "profile", "attributes": {"email": email}}}
        data.append(
            {
                "type": "event-bulk-create",
                "attributes": {"profile": profile, "events": {"data": items}},
            }
        )
    return {
        "data": {
            "type": "event-bulk-create-job",
            "attributes": {"events-bulk-create": {"data": data}},
        }
    }


def resource(type_: str, id_: str | None = None, **attributes: Any) -> dict[str, Any]:
    """Body with one resource."""
    data: dict[str, Any] = {"type": type_, "attributes": attributes}
    if id_ is not None:
        data["id"] = id_
    return {"data": data}
