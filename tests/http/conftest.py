"""A transport that is closed in the end."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async.http.transport import AiohttpTransport


@pytest.fixture
async def transport() -> AsyncIterator[AiohttpTransport]:
    made = AiohttpTransport(max_response_bytes=1_000_000)
    yield made
    await made.aclose()
