"""A clock for all tests here."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async.testing import VirtualClock


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made
