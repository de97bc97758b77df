"""A sandbox without limits, and what the tests of recorded facts share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..conftest import Http, resource


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    async with Sandbox(limits=False) as sandbox, aiohttp.ClientSession() as session:
        yield Http(sandbox, session)


async def made(http: Http, path: str, type_: str, **attributes: Any) -> dict[str, Any]:
    """A resource that was just made, as it was answered."""
    status, answer, _ = await http("POST", path, resource(type_, **attributes))
    assert status in (200, 201), answer
    found: dict[str, Any] = answer["data"]
    return found


async def error_of(http: Http, method: str, path: str, body: Any = None, **query: Any) -> Any:
    """(status, its one error) of a request that is refused."""
    status, answer, _ = await http(method, path, body, **query)
    assert status >= 400
    (error,) = answer["errors"]
    return status, error


def people(*attributes: dict[str, Any]) -> dict[str, Any]:
    """Profiles within a body."""
    return {"data": [{"type": "profile", "attributes": each} for each in attributes]}


def related(body: dict[str, Any], name: str, type_: str, id_: str) -> dict[str, Any]:
    """The body with a relationship to one more resource."""
    link = {"data": {"type": type_, "id": id_}}
    body["data"].setdefault("relationships", {})[name] = link
    return body
