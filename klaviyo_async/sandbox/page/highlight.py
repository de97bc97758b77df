"""JSON in colours."""

from __future__ import annotations

import re
from typing import Final

from .markup import Markup, element, join

__all__ = ["coloured"]

_TOKEN: Final = re.compile(
    r'(?P<key>"(?:[^"\\\n]|\\.)*")(?=\s*:)|(?P<text>"(?:[^"\\\n]|\\.)*")'
    r"|(?P<number>-?\b\d[\d.eE+-]*)|(?P<word>\b(?:true|false|null)\b)"
)
_MOST: Final = 4000
"""Tokens that get a colour."""


def coloured(text: str) -> Markup:
    """A document as `document` and `body` of `masking` write it; what is no JSON has no colours."""
    if not text.startswith(("{", "[")):
        return join(text)
    parts: list[Markup | str] = []
    end = 0
    for number, match in enumerate(_TOKEN.finditer(text)):
        if number == _MOST:
            break
        parts += [text[end : match.start()], element("span", match[0], class_=match.lastgroup)]
        end = match.end()
    return join(*parts, text[end:])
