"""Templates rendered: names in double braces, with a default; whatever else there is, is refused by name."""

from __future__ import annotations

import re
from typing import Any, Final

from .errors import RejectedRequest

__all__ = ["render"]

_TAG: Final = re.compile(r"\{\{(.*?)\}\}|\{%\s*(\w+).*?%\}", re.DOTALL)
_NAME: Final = re.compile(r"\s*([\w.]+)\s*(?:\|\s*default:\s*(?:'([^']*)'|\"([^\"]*)\")\s*)?")


def render(text: str, context: Any) -> str:
    """A template's text with the context's values in the place of its names.

    Args:
        text: the template.
        context: values by name; what it has not is empty.

    Raises:
        RejectedRequest: 400, it has a tag or filter that is not rendered here.
    """

    def value(match: re.Match[str]) -> str:
        if match[2] is not None:
            raise _unknown(f"{{% {match[2]} %}}")
        name = _NAME.fullmatch(match[1])
        if name is None:
            raise _unknown(match[0])
        found: Any = context
        for part in name[1].split("."):
            found = found.get(part) if isinstance(found, dict) else None
        return str(found) if found not in (None, "") else name[2] or name[3] or ""

    return _TAG.sub(value, text)


def _unknown(tag: str) -> RejectedRequest:
    return RejectedRequest(
        400,
        f"the sandbox renders names and their defaults only, and not {tag}",
        pointer="/data/id",
        code="sandbox_cannot_render",
    )
