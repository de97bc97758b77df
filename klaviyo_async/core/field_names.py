"""Names of fields in a header."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

__all__ = ["field_names"]

_KEPT: Final = 16
_NAME: Final = re.compile(r"[A-Za-z_][\w./\[\]-]{0,63}", re.ASCII)


@lru_cache(maxsize=64)
def field_names(text: str) -> tuple[str, ...]:
    """The names in a comma-separated list of fields, each once, sixteen at most.

    What is no name, and so might be a value, which belongs in no log, is called `unnamed`.

    Args:
        text: value of the header.
    """
    parts = [part.strip() for part in text.split(",", _KEPT)[:_KEPT]]
    names = [part if _NAME.fullmatch(part) else "unnamed" for part in parts if part]
    return tuple(dict.fromkeys(names))
