"""What listens where Redis is expected, if it breaks connections off: it may be no Redis at all."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any, Final

__all__ = ["find_fault"]

_PING: Final = b"PING\r\n\r\n"
_REDIS: Final = (b"+PONG", b"-NOAUTH", b"-NOPERM", b"-LOADING", b"-DENIED", b"-ERR", b"-MASTERDOWN")


async def find_fault(client: Any, timeout: float) -> str | None:
    """What is wrong with the address, if that is what keeps the client from getting a reply.

    Without credentials: a `PING`, and if that is not answered, the beginning of a TLS session.

    Args:
        client: a `redis.asyncio.Redis` of a single server; nothing is found of others.
        timeout: seconds for each of the two.

    Returns:
        What is wrong, and what to do; None: nothing is known to be.
    """
    pool: Any = getattr(client, "connection_pool", None)
    options = getattr(pool, "connection_kwargs", {})
    host, port = options.get("host"), options.get("port")
    if not host or not port or hasattr(pool, "service_name"):
        return None
    wants_tls = issubclass(pool.connection_class, _tls_connection())
    answer = await _ask(host, port, timeout)
    if answer.startswith(_REDIS):
        return "the server takes connections without TLS: use redis://" if wants_tls else None
    if answer and not wants_tls:
        return "what answers is no Redis server: check the port"
    if not answer and not wants_tls and await _speaks_tls(host, port, timeout):
        return "the server wants TLS: use rediss://"
    return None


def _tls_connection() -> type[Any]:
    from redis.asyncio import SSLConnection

    return SSLConnection


async def _ask(host: str, port: int, timeout: float) -> bytes:
    """The beginning of the answer to a `PING`; empty if there is none."""
    writer = None
    try:
        async with asyncio.timeout(timeout):
            reader, writer = await asyncio.open_connection(host, port)
            writer.write(_PING)
            return await reader.read(64)
    except OSError:  # a timeout is one
        return b""
    finally:
        if writer is not None:
            writer.close()


async def _speaks_tls(host: str, port: int, timeout: float) -> bool:
    # Nothing is sent in that session, so whose certificate it is does not matter.
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    writer = None
    try:
        async with asyncio.timeout(timeout):
            _, writer = await asyncio.open_connection(host, port, ssl=context)
    except OSError:
        return False
    finally:
        if writer is not None:
            writer.transport.abort()
    return True
