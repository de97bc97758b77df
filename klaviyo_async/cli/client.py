"""Creates the client of a command, with the key of a file or of the environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..http.disabled import is_disabled
from .errors import register_secret

if TYPE_CHECKING:
    from ..client.client import KlaviyoClient
    from .client_options import ClientOptions

__all__ = ["connect", "offline_client", "read_key", "settings_of"]


def connect(options: ClientOptions, *, private: bool = True) -> KlaviyoClient:
    """A client with the key of a file or of the environment.

    Args:
        options: of the command.
        private: whether a private key is needed; without it `KLAVIYO_COMPANY_ID` will do.

    Raises:
        ConfigurationError: there is no key (unless `KLAVIYO_DISABLED` says that nothing is sent), or it cannot
            be one; or the proxy or another option cannot be one.
        OSError: the file cannot be read.
    """
    from ..client.client import KlaviyoClient

    settings, file = settings_of(options), options.api_key_file
    key = read_key(file) if file is not None else os.environ.get("KLAVIYO_API_KEY")
    if key:
        register_secret(key)
        settings["api_key"] = key
    elif not is_disabled(None) and (private or not os.environ.get("KLAVIYO_COMPANY_ID")):
        raise ConfigurationError("set KLAVIYO_API_KEY to a private API key, or give --api-key-file")
    return KlaviyoClient.from_env(**settings)


def settings_of(options: ClientOptions) -> dict[str, Any]:
    """What clients are given but for their credentials, as keyword arguments.

    Args:
        options: of the command.

    Raises:
        ConfigurationError: one of them cannot be.
    """
    settings: dict[str, Any] = {
        "proxy": _proxy_of(options),
        "trust_env": options.trust_env,
        "max_concurrency": options.max_concurrency,
        "api": options.generated,
        **options.of_calls,
    }
    if base_url := options.base_url or os.environ.get("KLAVIYO_BASE_URL"):
        settings["base_url"] = base_url
    if options.share is not None:
        from ..limiter.local import LocalLimiter

        try:
            settings["limiter"] = LocalLimiter(share=options.share)
        except ValueError as error:
            raise ConfigurationError(f"--share: {error}") from None
    return settings


def _proxy_of(options: ClientOptions) -> str | None:
    """The proxy that is meant, of the options or of `KLAVIYO_PROXY`; None: none."""
    # Read here alone, as the key is: not every version of Typer reads an option's variable.
    proxy = os.environ.get("KLAVIYO_PROXY") if options.proxy is None else options.proxy
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
