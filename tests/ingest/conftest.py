from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, client


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


@pytest.fixture
def server() -> FakeKlaviyo:
    return FakeKlaviyo()


@pytest.fixture
async def klaviyo(clock: VirtualClock, server: FakeKlaviyo) -> AsyncIterator[KlaviyoClient]:
    async with client(clock, server) as made:
        yield made
