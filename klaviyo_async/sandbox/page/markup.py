"""HTML that is escaped unless it was made here."""

from __future__ import annotations

from html import escape
from typing import Final

_VOID: Final = frozenset(("br", "input", "link", "meta"))
Attribute = str | int | float | bool | None


class Markup(str):
    """Text that is HTML already; :func:`element` and :func:`join` make it, and nothing else does."""

    __slots__ = ()


def element(tag: str, /, *children: Markup | str | float | None, **attributes: Attribute) -> Markup:
    """An element.

    Args:
        tag: its name.
        children: what is in it: text, which is escaped, or markup; None: nothing.
        attributes: True: there, without a value; False or None: not there. `_` stands for `-`, and
            is left out at the end of a name: `class_`.
    """
    given = "".join(
        f" {_name(key)}" if value is True else f' {_name(key)}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if tag in _VOID:
        return Markup(f"<{tag}{given}>")
    return Markup(f"<{tag}{given}>{join(*children)}</{tag}>")


def join(*parts: Markup | str | float | None) -> Markup:
    """Several parts in a row: text is escaped."""
    return Markup(
        "".join(
            part if isinstance(part, Markup) else escape(str(part))
            for part in parts
            if part is not None
        )
    )


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")
