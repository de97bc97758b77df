"""Annotations that do not resolve, for the test of what finds such."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


class Broken:
    """One of each kind."""

    field: Decimal

    def method(self, given: Decimal) -> None: ...

    @property
    def value(self) -> Decimal:
        raise NotImplementedError

    def sound(self, given: int) -> None: ...


def function(given: list[Decimal | None]) -> None: ...
