"""Which proxy requests to a server go through, and the credentials it is shown."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from ..core.secrets import Hidden, hide
from ..errors import ConfigurationError

__all__ = ["Proxies", "Proxy", "proxies_of", "proxy_variable"]

_PORTS: Final = {"http": 80, "https": 443}
_FORM: Final = "must be an address such as http://user:password@proxy.example:3128"


class Proxy(NamedTuple):
    """A proxy, and what it is shown of its user."""

    url: str
    """Its address, without credentials."""
    headers: Mapping[str, str]
    """`Proxy-Authorization`, or none; hidden."""

    @classmethod
    def of(cls, address: str, source: str = "proxy") -> Proxy:
        """The proxy at an address.

        Args:
            address: with a scheme (else http) and a port (else the scheme's); may hold user name and
                password, percent-encoded.
            source: what gave the address.

        Raises:
            ConfigurationError: it is not that of an HTTP proxy. The message does not quote it.
        """
        address = hide(address)
        problem = _problem(address)
        if problem is not None:
            raise ConfigurationError(f"{source} {problem}")
        parts = urlsplit(_with_scheme(address))
        headers = {}
        if "@" in parts.netloc:
            pair = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
            encoded = base64.b64encode(pair.encode()).decode()
            headers["proxy-authorization"] = Hidden(f"Basic {encoded}")
        host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        return cls(f"{parts.scheme}://{host}:{parts.port or _PORTS[parts.scheme]}", headers)


class Proxies:
    """The proxies of one transport.

    Args:
        proxy: the address of the one to use; None: that of the environment, if there is one.

    Raises:
        ConfigurationError: the address is not that of an HTTP proxy.
    """

    def __init__(self, proxy: str | None = None) -> None:
        proxy = hide(proxy)
        self._always = None if proxy is None else Proxy.of(proxy)
        self._found: dict[str, Proxy | None] = {}

    def find(self, url: str) -> Proxy | None:
        """The proxy for requests to an address; None: they go straight to its server.

        Args:
            url: the address.

        Raises:
            ConfigurationError: the environment names something that is not the address of an HTTP proxy.
        """
        if self._always is not None:
            return self._always
        server = "/".join(url.split("/", 3)[:3])
        if server not in self._found:
            variable = proxy_variable(server)
            self._found[server] = (
                None if variable is None else Proxy.of(os.environ[variable], variable)
            )
        return self._found[server]


def proxies_of(proxy: str | None, trust_env: bool, *, beside: object = None) -> Proxies | None:
    """What the options `proxy` and `trust_env` stand for; None: no proxy.

    Args:
        proxy: the address of a proxy; None: it depends on `trust_env`.
        trust_env: whether the environment's are used.
        beside: the session or transport that is given too; None: there is none.

    Raises:
        ConfigurationError: the address is not that of an HTTP proxy, or who sends is given too.
    """
    if proxy is None and not trust_env:
        return None
    if beside is not None:
        raise ConfigurationError(
            f"give proxy and trust_env to the {type(beside).__name__} itself, not beside it"
        )
    return Proxies(proxy)


def proxy_variable(url: str) -> str | None:
    """The environment variable that names the proxy for an address; None: there is none for it.

    Args:
        url: the address.
    """
    # Imported here because it is slow to import, and seldom needed.
    from urllib import request

    bypass: Any = vars(request)["proxy_bypass_environment"]  # typeshed has it not
    parts = urlsplit(url)
    proxies = request.getproxies_environment()
    scheme = parts.scheme if parts.scheme in proxies else "all"
    if scheme not in proxies or bypass(parts.netloc, proxies):
        return None
    name = f"{scheme}_proxy"  # wins over other spellings
    return name if os.environ.get(name) else next(x for x in os.environ if x.lower() == name)


def _with_scheme(address: str) -> str:
    return address if "://" in address else f"http://{address}"


def _problem(address: object) -> str | None:
    """What is wrong with an address; raises nothing, as a traceback would show its variables."""
    if not isinstance(address, str):
        return f"must be an address, not {type(address).__name__}"
    if address.lower().startswith("socks"):
        return (
            "is one of SOCKS: give a session that has such a connector, e.g. that of aiohttp-socks"
        )
    try:
        parts = urlsplit(_with_scheme(address))
        fit = bool(parts.hostname) and (parts.port or 1) > 0 and parts.scheme in _PORTS
    except ValueError:
        return _FORM
    plain = address.isascii() and address.isprintable() and not set(' "<>\\^`{|}') & set(address)
    bare = not (parts.path.strip("/") or parts.query or parts.fragment)
    return None if fit and plain and bare else _FORM
