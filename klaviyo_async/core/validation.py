"""Checks of arguments; all raise ConfigurationError, naming the argument, for what will not do."""

from __future__ import annotations

import math
from typing import Any
from urllib.parse import urlsplit

from .._version import __version__
from ..errors import ConfigurationError

__all__ = ["base_address", "full_user_agent", "number", "positive", "whole"]


def base_address(url: str) -> str:
    """`base_url` without a slash at the end."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and (parts.port or 1) > 0
    except (ValueError, AttributeError):
        parts, usable = urlsplit(""), False
    if not usable or parts.scheme not in ("http", "https") or not _plain(url):
        raise ConfigurationError("base_url must be an address such as https://a.klaviyo.com")
    if parts.query or parts.fragment or "@" in parts.netloc:
        raise ConfigurationError("base_url must have neither credentials nor query nor fragment")
    if parts.scheme == "http" and (parts.hostname or "").rstrip(".").endswith("klaviyo.com"):
        raise ConfigurationError("base_url must begin with https: the key would travel in the open")
    return url.rstrip("/")


def _plain(url: str) -> bool:
    # `urlsplit` drops line ends without a word.
    return url.isascii() and url.isprintable() and not set(' "<>\\^`{|}') & set(url)


def full_user_agent(own: str | None) -> str:
    """The header's value, with `user_agent` before our own."""
    ours = f"klaviyo-async/{__version__}"
    if own is None:
        return ours
    if not own.isascii() or not own.isprintable():
        raise ConfigurationError("user_agent must be printable ASCII")
    return f"{own} {ours}"


def whole(name: str, value: Any, least: int) -> int:
    """`value`, if it is a whole number from `least` on."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{name} must be a whole number from {least}, not {value!r}")
    return value


def positive(name: str, value: Any) -> float:
    """`value`, if it is a number of seconds above 0."""
    found = number(name, value)
    if found <= 0.0:
        raise ConfigurationError(f"{name} must be more than 0, not {value!r}")
    return found


def number(name: str, value: Any) -> float:
    """`value`, if it is a finite number of seconds."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ConfigurationError(f"{name} must be a number of seconds, not {value!r}")
    return float(value)
