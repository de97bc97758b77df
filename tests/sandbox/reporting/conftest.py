"""A sandbox without limits: that of reports would make each test last a minute."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..conftest import Http


@pytest.fixture
async def http(sandbox_without_limits: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox_without_limits, session)
