"""The address that a client reaches the sandbox by: links begin with it."""

from __future__ import annotations

import re
from typing import Final

from aiohttp import web

_HOST: Final = re.compile(r"[A-Za-z0-9._-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")


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
    host = (
        forwarded.get("host")
        or _first(headers.get("X-Forwarded-Host"))
        or headers.get("Host")
        or ""
    )
    if _HOST.fullmatch(host) is None:
        return own
    scheme = forwarded.get("proto") or _first(headers.get("X-Forwarded-Proto"))
    return f"{scheme if scheme in ('http', 'https') else own.partition(':')[0]}://{host}"


def _first(value: str | None) -> str:
    """What the proxy that is nearest to the client has said."""
    return (value or "").partition(",")[0].strip().lower()
