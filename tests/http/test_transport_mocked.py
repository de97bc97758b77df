"""The client over a mocked aiohttp: no socket at all."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aioresponses import aioresponses

from klaviyo_async import APIConnectionError, KlaviyoClient, NotFoundError

from ..support import KEY

PROFILE = {"data": {"type": "profile", "id": "P", "attributes": {"email": "ada@example.com"}}}
URL = "https://a.klaviyo.com/api/profiles/P"


class Response(aiohttp.ClientResponse):
    """aiohttp 3.14 wants an argument that the mock does not know of yet."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", SimpleNamespace(output_size=0))
        super().__init__(*args, **kwargs)


@pytest.fixture
def mocked() -> Iterator[aioresponses]:
    with aioresponses() as mock:
        yield mock


async def test_an_answer_is_decoded(mocked: aioresponses) -> None:
    mocked.get(URL, payload=PROFILE, response_class=Response)
    async with KlaviyoClient(KEY) as klaviyo:
        profile = await klaviyo.profiles.get_profile("P")
    assert profile.email == "ada@example.com"
    ((_, calls),) = mocked.requests.items()
    headers = calls[0].kwargs["headers"]
    assert headers["authorization"] == f"Klaviyo-API-Key {KEY}"
    assert calls[0].kwargs["allow_redirects"] is False


async def test_an_error_answer_is_an_error(mocked: aioresponses) -> None:
    error = {
        "errors": [{"id": "1", "status": 404, "code": "not_found", "detail": "no such profile"}]
    }
    mocked.get(URL, status=404, payload=error, response_class=Response)
    async with KlaviyoClient(KEY) as klaviyo:
        with pytest.raises(NotFoundError, match="no such profile") as caught:
            await klaviyo.profiles.get_profile("P")
    assert caught.value.attempts == 1


async def test_a_failed_connection_of_a_get_is_tried_again(mocked: aioresponses) -> None:
    mocked.get(URL, exception=aiohttp.ServerDisconnectedError())
    mocked.get(URL, payload=PROFILE, response_class=Response)
    async with KlaviyoClient(KEY, max_delay=0.001) as klaviyo:
        assert (await klaviyo.profiles.get_profile("P")).id == "P"


async def test_attempts_are_limited(mocked: aioresponses) -> None:
    mocked.get(URL, exception=aiohttp.ServerDisconnectedError(), repeat=True)
    async with KlaviyoClient(KEY, max_delay=0.001, max_retries=2) as klaviyo:
        with pytest.raises(APIConnectionError) as caught:
            await klaviyo.profiles.get_profile("P")
    assert caught.value.attempts == 3
    assert sum(len(calls) for calls in mocked.requests.values()) == 3
