"""A figure of a report, as batches hold it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from attrs import frozen

from .report_shapes import AS_OF

__all__ = ["Figure", "figure_of"]

_OWN: Final = ("id", "date", "interval", "statistic", "value", AS_OF)


@frozen(kw_only=True)
class Figure:
    """One figure of a report."""

    id: str
    """Made of all below but the value."""
    date: datetime
    """When its interval begins, by the clocks of the account."""
    interval: str
    group: Mapping[str, Any]
    """What it is of: column -> value."""
    statistic: str
    value: Any
    """A number; None where Klaviyo shows none."""
    as_of: datetime
    """When it was read."""


def figure_of(row: Mapping[str, Any]) -> Figure:
    """The figure in a row.

    Args:
        row: of a report.
    """
    return Figure(
        id=row["id"],
        date=datetime.fromisoformat(row["date"]),
        interval=row["interval"],
        group={name: value for name, value in row.items() if name not in _OWN},
        statistic=row["statistic"],
        value=row["value"],
        as_of=datetime.fromisoformat(row[AS_OF]),
    )
