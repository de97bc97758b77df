"""Bodies, paths and headers as they may be shown: without credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import msgspec

__all__ = ["body", "compact", "conceal", "document", "headers", "text"]

_MOST_SHOWN: Final = 64 * 1024
_KEY: Final = re.compile(r"(?<![A-Za-z0-9])pk_[A-Za-z0-9_]{8,}")
_SCHEME: Final = re.compile(r"\b(Bearer|Basic) [A-Za-z0-9._~+/=-]+", re.IGNORECASE)
_NAMES: Final = (
    r"secret_key|client_secret|access_token|refresh_token|id_token|api_key|private_key|password"
    r"|passwd|authorization|code_verifier|signing_secret|webhook_secret"
)
_SECRET: Final = re.compile(rf"(?:{_NAMES})\Z", re.IGNORECASE)
_MEMBER: Final = re.compile(rf'("(?:{_NAMES})"\s*:\s*")(?:[^"\\]|\\.)*', re.IGNORECASE | re.DOTALL)
_FIELD: Final = re.compile(rf"\b({_NAMES})=[^&\s\"']+", re.IGNORECASE)
"""In a query or a form."""
_USER: Final = re.compile(r"(?<=://)[^/\s@:\"]+:[^/\s@\"]+@")
"""Name and password in an address."""
_HEADER: Final = re.compile(
    "auth|cookie|key|secret|token|passw|signature|credential|session", re.IGNORECASE
)
_ENCODED: Final = re.compile(r"pk(?:%5[Ff])(?=[A-Za-z0-9_%]{8})[A-Za-z0-9_%]+")
"""A key in a path, of which the underscore was escaped."""
HIDDEN: Final = "..."


def text(value: str) -> str:
    """It, without keys, tokens and secrets.

    Args:
        value: a path, a reason, or a body.
    """
    value = _KEY.sub(lambda match: f"pk_...{match[0][-4:]}", value)
    value = _ENCODED.sub("pk_...", value)
    value = _SCHEME.sub(rf"\1 {HIDDEN}", value)
    value = _MEMBER.sub(rf"\1{HIDDEN}", value)
    return _USER.sub(f"{HIDDEN}@", _FIELD.sub(rf"\1={HIDDEN}", value))


def conceal(value: Any) -> Any:
    """A JSON-able value without them.

    Raises:
        RecursionError: it is nested too deeply.
    """
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return [conceal(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        text(key): HIDDEN if each and _SECRET.match(key) else conceal(each)
        for key, each in value.items()
    }


def headers(given: Mapping[str, str]) -> dict[str, str]:
    """Headers without them; the scheme of an authorization stays."""
    found = {}
    for name, each in given.items():
        scheme, blank, _ = each.partition(" ")
        kept = f"{scheme} " if blank and name.lower() == "authorization" else ""
        found[name] = f"{kept}{HIDDEN}" if _HEADER.search(name) else text(each)
    return found


def body(raw: bytes | None) -> str:
    """A body, indented if it is JSON; empty: there is none."""
    if not raw:
        return ""
    try:
        return document(msgspec.json.decode(raw))
    except (ValueError, RecursionError):
        return text(raw.decode("utf-8", "replace"))


def compact(raw: bytes) -> str:
    """A body in a line, if it is JSON."""
    try:
        return msgspec.json.encode(conceal(msgspec.json.decode(raw))).decode()
    except (ValueError, RecursionError):
        return text(raw.decode("utf-8", "replace"))


def document(value: Any) -> str:
    """A JSON-able value, indented, at most 64 KiB of it.

    Raises:
        RecursionError: it is nested too deeply.
    """
    shown = msgspec.json.format(msgspec.json.encode(conceal(value)), indent=2).decode()
    if len(shown) <= _MOST_SHOWN:
        return shown
    return f"{shown[:_MOST_SHOWN]}\n... {len(shown) - _MOST_SHOWN} more characters"
