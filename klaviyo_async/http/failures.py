"""What our errors say where aiohttp fails: nothing of the request, whose headers hold the key."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from typing import Final

import aiohttp

from ..errors import APIConnectionError, APITimeoutError, ProxyWantsCredentials
from .deadlines import Deadline
from .timeouts import Timeout

__all__ = [
    "ConnectionBrokenError",
    "connection_error",
    "describe",
    "timeout_error",
    "wants_credentials",
]

_UNKNOWN_ISSUERS: Final = frozenset((18, 19, 20, 21))
"""OpenSSL's codes for certificates of authorities that are not trusted."""


class ConnectionBrokenError(Exception):
    """A connection broke. Neither a ClientError nor an OSError, so that aiohttp lets it pass."""


def timeout_error(deadline: Deadline, timeout: Timeout, sent: bool | None) -> APITimeoutError:
    """The error for a request that was ended by its deadline."""
    if deadline.silent_at < deadline.expires_at:
        message = f"the server was silent for {timeout.read:g} s (timeout.read)"
    else:
        message = f"no complete answer within {timeout.total:g} s (timeout.total)"
    return APITimeoutError(message, sent=sent)


def connection_error(
    error: Exception, timeout: Timeout, headers: Mapping[str, str]
) -> APIConnectionError:
    """The error for one of aiohttp's, with nothing of the request in it."""
    match error:
        case aiohttp.ConnectionTimeoutError():
            message = f"no connection within {timeout.connect:g} s (timeout.connect)"
            return APITimeoutError(message, sent=False)
        case aiohttp.ClientProxyConnectionError():
            return APIConnectionError(
                f"could not connect to the proxy {describe(error)}", sent=False
            )
        case aiohttp.ClientConnectorError():
            return APIConnectionError(f"could not connect to {describe(error)}", sent=False)
        case aiohttp.ServerFingerprintMismatch():
            return APIConnectionError(f"could not connect: {describe(error)}", sent=False)
        case aiohttp.ClientHttpProxyError():
            if error.status == 407:
                return wants_credentials()
            message = f"could not connect: the proxy answered {error.status}"
            return APIConnectionError(message, sent=False)
        case aiohttp.ClientPayloadError():
            return APIConnectionError("the answer broke off in the middle", sent=True)
        case aiohttp.ClientResponseError():
            from ..core.judging import masked  # most answers are HTTP

            # Quotes what came, and a server that echoes sends the key back.
            message = " ".join(masked(error.message, headers.get("authorization")).split())
            return APIConnectionError(f"the answer is not HTTP: {message}", sent=True)
        case _:
            return APIConnectionError(
                f"the connection broke before an answer came: {describe(error)}"
            )


def wants_credentials() -> ProxyWantsCredentials:
    """The error for a proxy's 407, to CONNECT or to a request in the open."""
    return ProxyWantsCredentials(
        "could not connect: the proxy answered 407 (it asks for a user name and password, which stand "
        "in its address)",
        sent=False,
    )


def describe(error: Exception) -> str:
    """What went wrong; of addresses, only the host of a failed connection is named."""
    if isinstance(error, aiohttp.ClientConnectorError):
        # Of Unix sockets, a session of the user's may have a connector.
        place = getattr(error, "path", None) or f"{error.host}:{error.port}"
        return f"{place}: {_reason(error.os_error)}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) if isinstance(error, ConnectionBrokenError) else type(error).__name__


def _reason(error: OSError) -> str:
    """Why there is no connection, in the system's words alone."""
    if isinstance(error, ssl.SSLCertVerificationError) and error.verify_message:
        message = f"its certificate is refused: {error.verify_message}"
        if error.verify_code in _UNKNOWN_ISSUERS:
            message += " (SSL_CERT_FILE or ssl_context say which authorities are trusted)"
        return message
    if isinstance(error, ssl.SSLError) and error.reason:
        return f"no TLS: {error.reason.replace('_', ' ').lower()}"
    if error.errno and error.errno > 0 and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno)
    return (
        error.strerror or type(error).__name__
    )  # of names that are not known, the number is below 0
