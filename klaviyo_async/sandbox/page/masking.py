"""Bodies and paths as they may be shown: without credentials."""

from __future__ import annotations

import re
from typing import Any, Final

import msgspec

_MOST_SHOWN: Final = 64 * 1024
_KEY: Final = re.compile(r"(?<![A-Za-z0-9])pk_[A-Za-z0-9_]{8,}")
_BEARER: Final = re.compile(r"\bBearer [A-Za-z0-9._~+/=-]+")
_MEMBER: Final = re.compile(
    r'("(?:secret_key|client_secret|access_token|refresh_token|api_key|private_key|password'
    r'|authorization)"\s*:\s*")(?:[^"\\]|\\.)*',
    re.IGNORECASE | re.DOTALL,
)


def text(value: str) -> str:
    """It, without keys, tokens and secrets.

    Args:
        value: a path, or a body.
    """
    value = _KEY.sub(lambda match: f"pk_...{match[0][-4:]}", value)
    return _MEMBER.sub(r"\1...", _BEARER.sub("Bearer ...", value))


def body(raw: bytes | None) -> str:
    """A body, indented if it is JSON; empty: there is none."""
    if not raw:
        return ""
    try:
        return document(msgspec.json.decode(raw))
    except (ValueError, RecursionError):
        return text(raw.decode("utf-8", "replace"))


def document(value: Any) -> str:
    """A JSON-able value, indented, at most 64 KiB of it."""
    shown = text(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())
    if len(shown) <= _MOST_SHOWN:
        return shown
    return f"{shown[:_MOST_SHOWN]}\n... {len(shown) - _MOST_SHOWN} more characters"
