"""What the tests of leaks share."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from klaviyo_async import OAuthApp
from klaviyo_async.auth.tokens import Tokens

from .places import (
    ACCESS,
    CLIENT_SECRET,
    REFRESH,
    Search,
)


def tokens() -> Tokens:
    return Tokens(ACCESS, REFRESH, 4e9, ("events:write",))


def app(**more: Any) -> OAuthApp:
    return OAuthApp("client", CLIENT_SECRET, "https://shop.test/back", **more)


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture, search: Search) -> Iterator[None]:
    """All loggers at DEBUG, and the event loop too."""
    caplog.set_level(logging.DEBUG)
    for name in ("klaviyo_async", "aiohttp", "asyncio", "redis"):
        caplog.set_level(logging.DEBUG, name)
    yield
    for record in caplog.records:
        search.look(f"log of {record.name}", record.getMessage(), repr(record.args))
        search.look(f"log of {record.name}", repr(vars(record)))
    search.look("log", caplog.text)
