"""Which errors of Redis pass by themselves, and what to say of any: never what was sent, nor where to."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, Final

__all__ = [
    "breaks_off",
    "describe",
    "is_about_credentials",
    "is_late",
    "passes_by_itself",
    "reply_to",
]

_PASSING: Final = {
    *("BUSY", "CLUSTERDOWN", "LOADING", "MASTERDOWN", "MISCONF"),
    *("NOREPLICAS", "OOM", "READONLY", "TRYAGAIN", "UNKILLABLE"),
}
_IN_SCRIPTS: Final = ("ACL failure in script", "user executing the script can't")
_RECIPE: Final = "docs/redis.md has the rights that it needs"
_NO_CLUSTER: Final = "Cluster mode is not enabled"
_COMMAND: Final = re.compile(r"run the '([\w|]+)' command|command '([\w|]+)'", re.IGNORECASE)


async def reply_to(
    command: Awaitable[Any], timeout: float, failure: Callable[[bool, str], Exception]
) -> Any:
    """The reply to a command.

    Args:
        command: as it was begun.
        timeout: seconds for the reply.
        failure: makes the error to raise, of whether the trouble passes by itself and of what it is.
    """
    from redis.exceptions import RedisClusterException, RedisError

    try:
        async with asyncio.timeout(timeout):
            return await command
    except (RedisError, RedisClusterException, OSError) as error:
        passing, reason = passes_by_itself(error), describe(error)
    # Out here, so that the error of redis-py, which may quote what was sent, does not hang on it.
    raise failure(passing, reason)


def passes_by_itself(error: Exception) -> bool:
    """Whether to try again makes sense: Redis is not there, not ready, full or read-only.

    It makes none for credentials or a certificate that are refused, nor where something else than Redis
    answers.
    """
    from redis import exceptions as redis

    if is_about_credentials(error) or _tls_trouble(error) is not None:
        return False
    if isinstance(error, redis.RedisClusterException):  # of the client, which has found none
        return _NO_CLUSTER not in str(error)
    if isinstance(error, (redis.ConnectionError, redis.TimeoutError, OSError)):
        return True
    return isinstance(error, redis.ResponseError) and _passing_code(error) is not None


def is_about_credentials(error: Exception) -> bool:
    """Whether Redis refuses the user, the password, or what the user wants to do."""
    from redis import exceptions as redis

    kinds = (redis.AuthenticationError, redis.AuthorizationError, redis.NoPermissionError)
    return isinstance(error, kinds) or any(words in str(error) for words in _IN_SCRIPTS)


def is_late(error: Exception) -> bool:
    """Whether there was no answer in time."""
    from redis import exceptions as redis

    return isinstance(error, (redis.TimeoutError, TimeoutError))


def breaks_off(error: Exception) -> bool:
    """Whether something listens there, and gives no answer."""
    from redis import exceptions as redis

    broken = isinstance(error, redis.ConnectionError) and _passing_code(error) is None
    nobody = any(
        isinstance(one, (socket.gaierror, ConnectionRefusedError)) for one in _chain(error)
    )
    return (broken or is_late(error)) and not nobody


def describe(error: Exception) -> str:
    """What has gone wrong, and what to do about it where that is known; without what errors quote:
    commands with their arguments, names of users, addresses."""
    from redis import exceptions as redis

    if (trouble := _tls_trouble(error)) is not None:
        return trouble
    if is_about_credentials(error):
        return _of_credentials(error)
    if isinstance(error, redis.InvalidResponse):
        return "what answers is no Redis server: check the port, and rediss:// if it wants TLS"
    if _NO_CLUSTER in str(error):
        return "Redis is no cluster: give a redis.asyncio.Redis, or its URL"
    if isinstance(error, redis.MovedError):
        return "Redis is a cluster: give a redis.asyncio.RedisCluster"
    if isinstance(error, redis.ResponseError):
        return _of_reply(error)
    return _of_connection(error)


def _of_credentials(error: Exception) -> str:
    from redis import exceptions as redis

    if isinstance(error, redis.AuthenticationError):
        if any(words in str(error) for words in ("NOAUTH", "required", "already authenticated")):
            return (
                "Redis refuses without credentials (NOAUTH): give them, redis://user:password@host"
            )
        return "Redis refuses the credentials (WRONGPASS): check the user's name and password"
    found = _COMMAND.search(str(error))
    if found is not None:
        what = (found[1] or found[2]).upper()
        return f"Redis refuses the user the command {what} (NOPERM): {_RECIPE}"
    words = str(error).lower()
    what = "the key" if "key" in words else "what it asks for"
    return f"Redis refuses the user {what} (NOPERM): {_RECIPE}"


def _of_reply(error: Exception) -> str:
    if (code := _passing_code(error)) is not None:
        return f"it refuses for now ({code})"
    text = str(error)
    if "unknown command" in text:
        return "Redis refuses, as it does not know a command: is this the port of a Sentinel?"
    # A code and its explanation; what follows a quote may be what was sent.
    return f"Redis refuses: {text.partition(chr(39))[0][:120].strip()}"


def _of_connection(error: Exception) -> str:
    for one in _chain(error):
        if isinstance(one, socket.gaierror):
            return "the name of its host is not known"
        if isinstance(one, ConnectionRefusedError):
            return "nothing listens there"
        if isinstance(one, Exception) and is_late(one):
            return "it does not answer in time"
    if (code := _passing_code(error)) is not None:
        return f"it refuses for now ({code})"
    return f"the connection breaks, {type(error).__name__}"


def _tls_trouble(error: Exception) -> str | None:
    """What is wrong with TLS; None: nothing."""
    for one in _chain(error):
        if isinstance(one, ssl.SSLCertVerificationError):
            # What follows a comma names the host.
            reason = getattr(one, "verify_message", "").partition(",")[0]
            return (
                f"the certificate of the Redis server is refused ({reason}): give the authority that "
                "has signed it, ssl_ca_certs=, and the host by the name that it is for"
            )
        if isinstance(one, ssl.SSLError) and not isinstance(one, ssl.SSLEOFError):
            return f"no TLS with the Redis server ({one.reason}): check the port, and certificates"
    return None


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and those that it was raised for."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__


def _passing_code(error: Exception) -> str | None:
    """The code of a reply that says that Redis cannot now; newer versions of redis-py make classes of
    some codes, and leave them out of the text."""
    from redis import exceptions as redis

    for kind, code in (
        (redis.BusyLoadingError, "LOADING"),
        (redis.MasterDownError, "MASTERDOWN"),
        (redis.ClusterDownError, "CLUSTERDOWN"),
        (redis.TryAgainError, "TRYAGAIN"),
        (redis.ReadOnlyError, "READONLY"),
        (redis.OutOfMemoryError, "OOM"),
    ):
        if isinstance(error, kind):
            return code
    # Codes are first, but in what older servers say about scripts, where they follow a dash.
    found = _PASSING.intersection(str(error).replace("-", " ").split())
    return found.pop() if found else None
