from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async.sandbox import Sandbox

from .helpers import KEY


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(accounts={"shop": [KEY]}) as server:
        yield server
