"""Whether a web page of somebody else is behind a request to the sandbox's own endpoints."""

from __future__ import annotations

import ipaddress
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from .addresses import base_of

_SAFE: Final = frozenset(("GET", "HEAD"))
_NOBODYS: Final = frozenset(("localhost", "local", "internal", "test", "example", "invalid"))
"""Last parts of names that nobody can register."""


def foreign(request: web.BaseRequest, own: str, public: str | None) -> str:
    """Why a request is not to be trusted; empty: it is.

    A browser sends forms, and some requests of scripts, to any server that a page names; it says in `Origin` and
    `Sec-Fetch-Site` whose page that is. A name that its owner lets lead to this machine (DNS rebinding) makes a
    foreign page one of the same origin: only names are taken that nobody can own, and the sandbox's own.

    Args:
        request: the request.
        own: where the sandbox listens.
        public: the address that it has for others; None: none.
    """
    host = request.headers.get("Host", "")
    known = {urlsplit(url).netloc.lower() for url in (own, public) if url}
    if reason := rebound(request, own, public):
        return reason
    if request.method in _SAFE:
        return ""
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        return "a page of another origin has sent this"
    origin = request.headers.get("Origin")
    known |= {host.lower(), urlsplit(base_of(request, own, public)).netloc.lower()}
    if origin is not None and _netloc(origin) not in known:
        return f"a page of the origin {origin!r} has sent this"
    return ""


def rebound(request: web.BaseRequest, own: str, public: str | None) -> str:
    """Why a request's host is not to be trusted, if a browser has sent it; empty: it is. See :func:`foreign`."""
    host = request.headers.get("Host", "")
    known = {urlsplit(url).netloc.lower() for url in (own, public) if url}
    if host and host.lower() not in known and not _is_nobodys(host):
        return f"the host {host!r} is not this sandbox's: start it with --public-url"
    return ""


def _netloc(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower() or None
    except ValueError:
        return None


def _is_nobodys(host: str) -> bool:
    """Whether it is an address, a name of this network, or one that is reserved."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return "." not in name or name.rpartition(".")[2] in _NOBODYS
    return True
