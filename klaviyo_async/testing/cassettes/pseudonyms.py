"""Pseudonyms: what stands in a cassette for values that are nobody's business."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

__all__ = ["KINDS", "TOKEN", "Pseudonyms"]


def _phone(number: int) -> str:
    # 555-0100 to 555-0199 are for fiction, in every area.
    area, line = divmod(number - 1, 100)
    return f"+1{201 + area:03}55501{line:02}"


def _address_v4(number: int) -> str:
    # The three nets of RFC 5737, and beyond them that of RFC 3849.
    net, host = divmod(number - 1, 254)
    if net < 3:
        return f"{('192.0.2', '198.51.100', '203.0.113')[net]}.{host + 1}"
    return f"2001:db8::{number:x}"


KINDS: Final[dict[str, tuple[Callable[[int], str], str]]] = {
    "email": ("person-{}@example.com".format, r"person-\d+@example\.com"),
    "phone": (_phone, r"\+1\d{3}55501\d\d"),
    "name": ("Name-{}".format, r"Name-\d+"),
    "address": ("Place-{}".format, r"Place-\d+"),
    "ip": (_address_v4, r"(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}|2001:db8::[0-9a-f]+"),
    "id": ("id-{}".format, r"id-\d+"),
    "secret": ("secret-{}".format, r"secret-\d+"),
    "company": ("CO{:04}".format, r"CO\d{4,}"),
    "cursor": ("cursor-{}".format, r"cursor-\d+"),
    "request": ("request-{}".format, r"request-\d+"),
}
"""Kind of value -> the pseudonym of a number, and what all of that kind look like."""

TOKEN: Final = re.compile(
    rf"(?<![\w.+@-])(?:{'|'.join(pattern for _, pattern in KINDS.values())})(?![\w@-])"
)
"""Any pseudonym, in a longer text too."""


class Pseudonyms:
    """Which pseudonym stands for which value: one value has one, wherever it occurs."""

    def __init__(self) -> None:
        self.given: dict[str, str] = {}
        """Value -> its pseudonym."""
        self._counts = dict.fromkeys(KINDS, 0)

    def of(self, kind: str, value: str) -> str:
        """The pseudonym of a value; a new one if it has none.

        Args:
            kind: one of :data:`KINDS`.
            value: the value; email addresses are the same in capital letters.
        """
        key = value.lower() if "@" in value else value
        found = self.given.get(key)
        if found is None:
            self._counts[kind] += 1
            found = self.given[key] = KINDS[kind][0](self._counts[kind])
        self.given.setdefault(value, found)
        return found
