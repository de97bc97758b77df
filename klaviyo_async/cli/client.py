"""Creates the client of a command, with the key of a file or of the environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ConfigurationError
from ..http.disabled import is_disabled
from .errors import register_secret

if TYPE_CHECKING:
    from ..client.client import KlaviyoClient

__all__ = ["ServerOptions", "connect", "offline_client", "proxy_of", "read_key"]


class ServerOptions(NamedTuple):
    """Which server is called, and by what way."""

    base_url: str | None = None
    """None: `KLAVIYO_BASE_URL`, or Klaviyo's own."""
    proxy: str | None = None
    """Address of a proxy; None: `KLAVIYO_PROXY`, if that is set."""
    trust_env: bool = False
    """Whether the environment may name one."""


def connect(
    key_file: Path | None, server: ServerOptions, *, private: bool = True, **settings: Any
) -> KlaviyoClient:
    """A client with the key of a file or of the environment.

    Args:
        key_file: holds the key and nothing else; None: `KLAVIYO_API_KEY` does.
        server: which server is called, and by what way.
        private: whether a private key is needed; without it `KLAVIYO_COMPANY_ID` will do.
        settings: what else the client takes.

    Raises:
        ConfigurationError: there is no key (unless `KLAVIYO_DISABLED` says that nothing is sent), or it cannot
            be one; or the proxy cannot be one.
        OSError: the file cannot be read.
    """
    from ..client.client import KlaviyoClient

    key = read_key(key_file) if key_file is not None else os.environ.get("KLAVIYO_API_KEY")
    if key:
        register_secret(key)
        settings["api_key"] = key
    elif not is_disabled(None) and (private or not os.environ.get("KLAVIYO_COMPANY_ID")):
        raise ConfigurationError("set KLAVIYO_API_KEY to a private API key, or give --api-key-file")
    if server.base_url:
        settings["base_url"] = server.base_url
    return KlaviyoClient.from_env(proxy=proxy_of(server), trust_env=server.trust_env, **settings)


def proxy_of(server: ServerOptions) -> str | None:
    """The proxy that is meant, of the options or of `KLAVIYO_PROXY`; None: none."""
    # Read here alone, as the key is: not every version of Typer reads an option's variable.
    proxy = os.environ.get("KLAVIYO_PROXY") if server.proxy is None else server.proxy
    if proxy and "@" in proxy:
        register_secret(proxy)
    return proxy or None


def offline_client(package: str | None = None) -> KlaviyoClient:
    """A client that knows the limits, and has nothing to send with.

    Args:
        package: the generated package whose operations it has; None: the client's own.
    """
    from ..client.client import KlaviyoClient

    return KlaviyoClient(company_id="OFFLIN", api=package)


def read_key(path: Path) -> str:
    """The key that a file holds.

    Raises:
        ConfigurationError: it holds none.
        OSError: it cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8").strip()
    except UnicodeDecodeError:
        text = ""
    if not text:
        raise ConfigurationError(f"{path} holds no API key")
    return text
