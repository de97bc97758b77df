"""Text that stands in docstrings: escaped, without markup."""

from __future__ import annotations

import html
import re
import textwrap

_WIDTH = 100
_TAG = re.compile(r"<[^>]{0,80}>")
_LIMITS = re.compile(r"\*?Rate limits\*?:.*", re.DOTALL)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def escape(text: str) -> str:
    """Text that can stand in a docstring whatever it holds."""
    safe = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = "".join(c if c.isprintable() or c == "\n" else " " for c in safe)
    return f"{safe} " if safe.endswith('"') else safe


def prose(text: str | None) -> str:
    """A description of the document in one escaped paragraph, without markup and rate limits."""
    if not text:
        return ""
    plain = _LINK.sub(r"\1", _TAG.sub(" ", _LIMITS.sub("", text)))
    return escape(
        textwrap.fill(" ".join(html.unescape(plain).split()), _WIDTH, break_long_words=False)
    )
