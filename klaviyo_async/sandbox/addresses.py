"""The address that a client reaches the sandbox by: links begin with it."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

_HOST: Final = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9._-]*|\[[0-9A-Fa-f:.]+\])(?::(\d{1,5}))?")
_MOST_PORT: Final = 65_535


def base_of(request: web.BaseRequest, own: str, public: str | None) -> str:
    """The address, without a slash at its end.

    Args:
        request: the request: its `Host`, and what proxies say in `Forwarded` (RFC 7239) or
            `X-Forwarded-Host` and `X-Forwarded-Proto`.
        own: where the sandbox listens; for requests without a valid host.
        public: what was configured, which goes before all; None: nothing.
    """
    if public is not None:
        return public
    headers = request.headers
    forwarded = request.forwarded[0] if "Forwarded" in headers and request.forwarded else {}
    said = (
        forwarded.get("host"),
        _first(headers.get("X-Forwarded-Host")),
        headers.get("Host"),
    )
    host = next((each for each in said if each and _is_host(each)), None)
    if host is None:
        return own
    scheme = forwarded.get("proto") or _first(headers.get("X-Forwarded-Proto"))
    return f"{scheme if scheme in ('http', 'https') else own.partition(':')[0]}://{host}"


def _is_host(text: str) -> bool:
    match = _HOST.fullmatch(text)
    return match is not None and int(match[1] or 0) <= _MOST_PORT


def _first(value: str | None) -> str:
    """What the proxy that is nearest to the client has said."""
    return (value or "").partition(",")[0].strip().lower()


def prefix_of(request: web.BaseRequest, public: str | None) -> str:
    """The path that a proxy has taken from the address, without a slash at its end; empty: none.

    Args:
        request: the request.
        public: what was configured. Who has come by another name has not come by that proxy.
    """
    if public is None:
        return ""
    parts = urlsplit(public)
    said = (request.headers.get("X-Forwarded-Host"), request.headers.get("Host"))
    return parts.path if parts.netloc.lower() in map(_first, said) else ""
