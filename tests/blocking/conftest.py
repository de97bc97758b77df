from __future__ import annotations

from collections.abc import Iterator

import pytest

from klaviyo_async.blocking import KlaviyoClient
from klaviyo_async.testing import SandboxThread

from ..support import KEY


@pytest.fixture
def sandbox() -> Iterator[SandboxThread]:
    with SandboxThread() as made:
        yield made


@pytest.fixture
def klaviyo(sandbox: SandboxThread) -> Iterator[KlaviyoClient]:
    with KlaviyoClient(KEY, base_url=sandbox.url) as made:
        yield made
