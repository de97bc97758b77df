"""Connecting to Redis: every user's timeouts and retries, one error for a URL and for the extra."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest

from klaviyo_async import RedisLimiter
from klaviyo_async.auth.stores.redis import RedisTokenStore
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.redis_support.client import open_client
from klaviyo_async.sources.redis_connection import StreamConnection

USERS: dict[str, Callable[[Any], Any]] = {
    "RedisLimiter": lambda redis: RedisLimiter(redis, timeout=1.5)._connect(),
    "RedisTokenStore": lambda redis: RedisTokenStore(redis, timeout=2.5),
    "redis_stream": lambda redis: StreamConnection(redis, "stream", "group", 3.0),
}


@pytest.mark.parametrize(
    ("user", "timeout", "connect_timeout"),
    [("RedisLimiter", 1.5, 1.5), ("RedisTokenStore", 2.5, 2.5), ("redis_stream", 8.0, 5.0)],
)
async def test_timeouts(user: str, timeout: float, connect_timeout: float) -> None:
    found = USERS[user]("redis://localhost")._redis.connection_pool.connection_kwargs
    assert found["socket_timeout"] == timeout
    assert found["socket_connect_timeout"] == connect_timeout


@pytest.mark.parametrize(("user", "retries"), [("RedisLimiter", 1), ("redis_stream", 0)])
async def test_retries(user: str, retries: int) -> None:
    found = USERS[user]("redis://localhost")._redis.connection_pool.connection_kwargs["retry"]
    assert found._retries == retries


async def test_retries_are_those_of_redis_py_where_nothing_is_said() -> None:
    from redis.asyncio import Redis

    one = USERS["RedisTokenStore"]("redis://localhost")._redis
    other = Redis.from_url("redis://localhost", socket_timeout=2.5, socket_connect_timeout=2.5)
    found = [client.connection_pool.connection_kwargs.get("retry") for client in (one, other)]
    assert getattr(found[0], "_retries", None) == getattr(found[1], "_retries", None)


@pytest.mark.parametrize("user", USERS)
async def test_a_client_that_is_given_stays_its_owners(user: str) -> None:
    closed = []

    class Client:
        async def aclose(self) -> None:
            closed.append(self)

    client = Client()
    made = USERS[user](client)
    assert made._redis is client
    await (made._clients if user == "RedisTokenStore" else made).aclose()
    assert closed == []


@pytest.mark.parametrize("user", USERS)
@pytest.mark.parametrize(
    "url", ["http://:5ecret-pass@h", "redis://a:5ecret-pass@h:5ecret-pass", ""]
)
def test_a_url_that_cannot_be_understood(user: str, url: str) -> None:
    with pytest.raises(ConfigurationError, match="Redis URL cannot be understood") as caught:
        USERS[user](url)
    assert caught.value.__context__ is None, "it may quote the password"
    assert "5ecret-pass" not in str(caught.value)


@pytest.mark.parametrize("user", USERS)
def test_the_extra_is_named_where_it_is_missing(user: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(ConfigurationError, match=rf"{user} needs .*'klaviyo-async\[redis\]'"):
        USERS[user]("redis://localhost")


def test_the_url_does_not_show_in_a_traceback() -> None:
    with pytest.raises(ConfigurationError) as caught:
        open_client("redis://a:5ecret-pass@h:5ecret-pass", user="a test", timeout=1.0)
    frame = caught.traceback[-1].frame
    assert "5ecret-pass" not in repr(frame.f_locals["redis"])
