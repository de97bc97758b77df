"""The page, as it is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..conftest import Http, event, resource
from .documents import Document

_OTHERS = ("events", "profiles", "jobs", "webhooks", "quota", "faults", "data")
VIEWS = ("/", *(f"/sandbox/page/{view}" for view in _OTHERS))


class Page:
    """Requests of somebody who looks."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self._session = session

    async def text(self, path: str = "/", status: int = 200) -> str:
        """A page as text."""
        async with self._session.get(self.sandbox.url + path) as answer:
            assert answer.status == status, await answer.text()
            assert answer.content_type == "text/html"
            return await answer.text()

    async def look(self, path: str = "/", status: int = 200) -> Document:
        """A page, parsed."""
        return Document(await self.text(path, status))

    async def everything(self) -> str:
        """All views as text."""
        return "\n".join([await self.text(path) for path in VIEWS])

    async def act(self, action: str, **fields: Any) -> tuple[int, str]:
        """Send a form: status, and where to go then or what is said."""
        async with self._session.post(
            f"{self.sandbox.url}/sandbox/page/{action}",
            data={key: str(value) for key, value in fields.items()} or b"",
            allow_redirects=False,
        ) as answer:
            return answer.status, answer.headers.get("Location") or await answer.text()


@pytest.fixture
async def page(sandbox: Sandbox) -> AsyncIterator[Page]:
    async with aiohttp.ClientSession() as session:
        yield Page(sandbox, session)


async def fill(http: Http) -> None:
    """Something of everything."""
    await http("POST", "/api/events", event(properties={"Order": 7}, unique_id="1"))
    await http("POST", "/api/lists", resource("list", name="News"))
    await http("POST", "/api/lists", resource("list"))
    members = {"data": [{"type": "profile", "attributes": {"email": "grace@example.com"}}]}
    await http(
        "POST",
        "/api/profile-bulk-import-jobs",
        resource("profile-bulk-import-job", profiles=members),
    )
    await http("GET", "/api/nothing?x=1")
