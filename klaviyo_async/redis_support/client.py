"""The one way to connect to Redis: clients from a URL, with the timeouts and retries of their user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.secrets import hide
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from redis.asyncio import Redis

__all__ = ["open_client"]


def open_client(
    redis: Redis | str,
    *,
    user: str,
    timeout: float,
    connect_timeout: float | None = None,
    retries: int | None = None,
) -> tuple[Any, bool]:
    """A Redis client, and whether whoever asked for it has to close it. Nothing is sent yet.

    Args:
        redis: URL; or a `redis.asyncio.Redis` or `RedisCluster`, which is given back as it is, and
            which its owner closes.
        user: what needs it, for error messages.
        timeout: seconds for the server to answer a command.
        connect_timeout: seconds for a connection to be made; None: those of `timeout`.
        retries: how often redis-py repeats a command at once after a broken connection; None: as it
            does by default.

    Raises:
        ConfigurationError: redis-py is not installed, or the URL cannot be understood.
    """
    redis = hide(redis)
    if not isinstance(redis, str):
        return redis, False
    try:
        from redis.asyncio import Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff
    except ImportError:
        raise ConfigurationError(
            f"{user} needs redis-py: pip install 'klaviyo-async[redis]'"
        ) from None
    options: dict[str, Any] = {} if retries is None else {"retry": Retry(NoBackoff(), retries)}
    try:
        client = Redis.from_url(
            redis,
            socket_timeout=timeout,
            socket_connect_timeout=timeout if connect_timeout is None else connect_timeout,
            **options,
        )
    except (ValueError, TypeError):
        # Raised below: the URL may hold a password, and so may the error that quotes it.
        client = None
    if client is None:
        raise ConfigurationError("the Redis URL cannot be understood: redis://host:port/0 is one")
    return client, True
