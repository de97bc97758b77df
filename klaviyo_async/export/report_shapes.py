"""What a report can be asked for, read off the operation's body.

A report is a POST that only reads, and says over which time: of campaigns, flows, forms, segments, or
aggregates of a metric. Its figures are rows of a stream like any other: date, group, statistic, value.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

from attrs import field, frozen

from ..core.codec.shapes import layout
from ..core.retry import only_reads

if TYPE_CHECKING:
    from ..core.runtime import Operation

__all__ = ["AS_OF", "Interval", "ReportShape", "column_of", "report_shape"]

Interval = Literal["hour", "day", "week", "month"]
"""How long the time is that a figure is about."""

AS_OF: Final = "as_of"
"""Column that says when a figure was read, as it changes while conversions come in."""
_WORDS: Final = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}
_FIGURES: Final = ("statistics", "measurements")
_GROUPS: Final = ("group_by", "by")
_FILLED: Final = frozenset(
    (*_FIGURES, "timeframe", "filter", "interval", "conversion_metric_id", "metric_id")
)
"""Fields of a body that an export knows how to fill."""


@frozen(kw_only=True, eq=False)
class ReportShape:
    """How a report is asked for."""

    figures: str
    """Field of the body that names what is wanted: `statistics`, or `measurements`."""
    statistics: tuple[str, ...]
    """What that takes."""
    grouping: str | None
    """Field of the body that says what to group by; None: there is but one grouping."""
    groups: tuple[str, ...]
    """What that takes, or the one grouping."""
    intervals: Mapping[str, str]
    """Interval -> what the body calls it; empty: there is one figure for the whole time."""
    aggregates: bool
    """Whether it is about one metric, and bounded by a filter instead of by a time frame."""
    converts: bool
    """Whether it needs a metric that counts as a conversion."""
    earliest: str | None = field(default=None)
    """First local date of which there are figures; None: any."""

    @property
    def usual_interval(self) -> str:
        """The interval of who asks for none: what has but one figure takes a request for each."""
        return "day" if self.intervals else "month"

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """Names and kinds of the columns of its rows, without the metric of an aggregate."""
        return (
            ("id", "string"),
            *([("metric_id", "string")] if self.converts else ()),
            ("date", "timestamp"),
            ("interval", "string"),
            *((column_of(name), "string") for name in self.groups),
            ("statistic", "string"),
            ("value", "number"),
            (AS_OF, "timestamp"),
        )


def column_of(group: str) -> str:
    """Name of the column that shows what is grouped by: `$attributed_flow` is `attributed_flow`."""
    return re.sub(r"\W+", "_", group).strip("_").lower()


def report_shape(operation: Operation) -> ReportShape | None:
    """How a report is asked for; None: the operation is none, or needs what no export can know."""
    if operation.method != "POST" or not only_reads(operation) or not operation.body:
        return None
    if not re.fullmatch(r"\w+", operation.body):
        return None
    fields = layout(operation.model(operation.body)).by_key
    figures = next((name for name in _FIGURES if name in fields), None)
    timed = "timeframe" in fields or {"filter", "metric_id"} <= fields.keys()
    if figures is None or not timed:
        return None
    if any(one.required and one.key not in _FILLED for one in fields.values()):
        return None
    statistics = _choices(fields[figures].shape.item)
    if not statistics:
        return None
    grouping = next((name for name in _GROUPS if name in fields), None)
    subject = re.sub(r"-(values|series)-report$", "", operation.resource or "")
    own = f"{subject.replace('-', '_')}_id"
    said = _choices(fields["interval"].shape) if "interval" in fields else ()
    return ReportShape(
        figures=figures,
        statistics=statistics,
        grouping=grouping,
        groups=(own,) if grouping is None else _choices(fields[grouping].shape.item),
        intervals=MappingProxyType({_WORDS.get(word, word): word for word in said}),
        aggregates="timeframe" not in fields,
        converts="conversion_metric_id" in fields,
        # The document says so in prose alone.
        earliest="2023-06-01" if subject == "segment" else None,
    )


def _choices(shape: Any) -> tuple[str, ...]:
    constants = () if shape is None else shape.constants
    return tuple(sorted(value for kind, value in constants if kind is str))
