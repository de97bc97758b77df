"""What our errors say where aiohttp fails: nothing of the request, whose headers hold the key."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from typing import Final

import aiohttp

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    ConnectionMisconfigured,
)
from .deadlines import Deadline
from .timeouts import Timeout

__all__ = [
    "ConnectionBrokenError",
    "connection_error",
    "describe",
    "timeout_error",
    "wants_credentials",
]

_ADVICE: Final = {
    **dict.fromkeys((9, 10), "is this machine's clock right?"),
    **dict.fromkeys(
        (18, 19, 20, 21),
        "SSL_CERT_FILE or ssl_context say which authorities are trusted, that of a proxy which opens TLS among them",
    ),
    **dict.fromkeys((62, 64), "is base_url right, and is there a proxy which opens TLS?"),
}
"""OpenSSL's codes for certificates that are refused -> what to do: out of date, of authorities that are not
trusted, of another host."""
_NO_TLS: Final = frozenset(
    (
        "HTTP_REQUEST",
        "HTTPS_PROXY_REQUEST",
        "PACKET_LENGTH_TOO_LONG",
        "RECORD_LAYER_FAILURE",
        "UNKNOWN_PROTOCOL",
        "WRONG_VERSION_NUMBER",
    )
)
"""OpenSSL's reasons where the other end speaks something else."""
_NOT_AGREED: Final = frozenset(
    (
        "NO_PROTOCOLS_AVAILABLE",
        "NO_SHARED_CIPHER",
        "SSLV3_ALERT_BAD_CERTIFICATE",
        "SSLV3_ALERT_CERTIFICATE_EXPIRED",
        "SSLV3_ALERT_CERTIFICATE_REVOKED",
        "SSLV3_ALERT_CERTIFICATE_UNKNOWN",
        "SSLV3_ALERT_HANDSHAKE_FAILURE",
        "SSLV3_ALERT_UNSUPPORTED_CERTIFICATE",
        "TLSV13_ALERT_CERTIFICATE_REQUIRED",
        "TLSV1_ALERT_ACCESS_DENIED",
        "TLSV1_ALERT_INSUFFICIENT_SECURITY",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "TLSV1_ALERT_UNKNOWN_CA",
        "TLSV1_UNRECOGNIZED_NAME",
        "UNSAFE_LEGACY_RENEGOTIATION_DISABLED",
        "UNSUPPORTED_PROTOCOL",
    )
)
"""Its reasons where both speak TLS, and one wants what the other has not: versions, ciphers, certificates."""
_LATER: Final = frozenset((408, 425, 429))
"""Client errors that say to come again."""


class ConnectionBrokenError(Exception):
    """A connection broke. Neither a ClientError nor an OSError, so that aiohttp lets it pass."""


def timeout_error(deadline: Deadline, timeout: Timeout, sent: bool | None) -> APITimeoutError:
    """The error for a request that was ended by its deadline."""
    silent = deadline.silent_at < deadline.expires_at
    limit = (
        f"{timeout.read:g} s (timeout.read)" if silent else f"{timeout.total:g} s (timeout.total)"
    )
    if sent is False:
        message = (
            f"no connection within {limit}: none could be made, or all are in use (max_connections)"
        )
    elif silent:
        message = f"the server was silent for {limit}"
    else:
        message = f"no complete answer within {limit}"
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
            kind = _kind(error.os_error)
            return kind(f"could not connect to the proxy {describe(error)}", sent=False)
        case aiohttp.ClientConnectorError():
            kind = _kind(error.os_error)
            return kind(f"could not connect to {describe(error)}", sent=False)
        case aiohttp.ServerFingerprintMismatch():
            return ConnectionMisconfigured(f"could not connect: {describe(error)}", sent=False)
        case aiohttp.ClientHttpProxyError():
            if error.status == 407:
                return wants_credentials()
            message = f"could not connect: the proxy answered {error.status}"
            refused = 400 <= error.status < 500 and error.status not in _LATER
            kind = ConnectionMisconfigured if refused else APIConnectionError
            return kind(message, sent=False)
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


def _kind(error: OSError) -> type[APIConnectionError]:
    """What is raised where no connection came about: by whether one may without a change."""
    lasts = isinstance(error, ssl.SSLCertVerificationError) or (
        isinstance(error, ssl.SSLError) and error.reason in _NO_TLS | _NOT_AGREED
    )
    return ConnectionMisconfigured if lasts else APIConnectionError


def wants_credentials() -> ConnectionMisconfigured:
    """The error for a proxy's 407, to CONNECT or to a request in the open."""
    # Asked once a call: directories lock users out after a few wrong passwords.
    return ConnectionMisconfigured(
        "could not connect: the proxy answered 407 (it asks for a user name and password, or "
        "refuses those in its address)",
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
        advice = _ADVICE.get(error.verify_code)
        return f"{message} ({advice})" if advice else message
    if isinstance(error, ssl.SSLError) and error.reason:
        message = f"no TLS: {error.reason.replace('_', ' ').lower()}"
        return f"{message} (does that port speak TLS?)" if error.reason in _NO_TLS else message
    if error.errno and error.errno > 0 and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno)
    return (
        error.strerror or type(error).__name__
    )  # of names that are not known, the number is below 0
