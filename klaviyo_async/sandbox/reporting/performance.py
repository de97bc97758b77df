"""Reports of campaigns, flows and forms: values over a time frame, or series of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from ..errors import RejectedRequest
from ..steps import Steps
from ..store import Store
from .filters import Grammar, GroupFilter
from .messages import actions
from .occurrences import metrics_called, occurrences
from .spans import Intervals, Span
from .subjects import GRAMMARS, GROUPINGS, REQUIRED, Subjects, groups
from .tallies import FORM_STATISTICS, MESSAGE_STATISTICS, ActionCounts, Statistic

__all__ = ["Rows", "check_names", "form_rows", "message_rows"]

_ATTRIBUTES: Final = "/data/attributes"
_FORM_METRICS: Final[Mapping[str, str]] = {
    "Viewed Form": "viewed_form",
    "Closed Form": "closed_form",
    "Qualified Form": "qualified_form",
    "Submitted Form": "submits",
    "Viewed Form Step": "viewed_form_step",
    "Submitted Form Step": "submitted_form_step",
}
_FORM_GROUPINGS: Final = ("form_id", "form_version_id")
_FORM_GRAMMAR: Final[Grammar] = dict.fromkeys(_FORM_GROUPINGS, ("equals", "any"))

Rows = list[dict[str, Any]]


class _Table:
    """What was counted, by group and interval.

    Args:
        names: what is grouped by.
        span: the time.
        slots: its intervals; None: it is one.
    """

    def __init__(self, names: Sequence[str], span: Span, slots: Intervals | None) -> None:
        self._names = names
        self._span, self._slots = span, slots
        self._tallies: dict[tuple[str, ...], list[ActionCounts]] = {}

    def tally(self, group: tuple[str, ...], stamp: float) -> ActionCounts:
        """Where something of that group and time is counted."""
        slots = self._slots
        tallies = self._tallies.get(group)
        if tallies is None:
            count = 1 if slots is None else len(slots)
            tallies = self._tallies[group] = [ActionCounts() for _ in range(count)]
        return tallies[0 if slots is None else slots.of(stamp)]

    def rows(self, asked: Sequence[str], statistics: Mapping[str, Statistic]) -> Rows:
        """The results, in the order of their groups.

        Args:
            asked: names of statistics.
            statistics: how they are computed.

        Raises:
            RejectedRequest: 400, there is no such statistic.
        """
        check_names(asked, statistics, "statistics")
        found = []
        for group in sorted(self._tallies):
            tallies = self._tallies[group]
            values: dict[str, Any] = {}
            for name in asked:
                series = [float(statistics[name](tally)) for tally in tallies]
                values[name] = series[0] if self._slots is None else series
            groupings = dict(zip(self._names, group, strict=True))
            found.append({"groupings": groupings, "statistics": values})
        return found


def message_rows(
    store: Store, subject: str, asked: Mapping[str, Any], span: Span, slots: Intervals | None
) -> Steps[Rows]:
    """The results of a report of campaigns or flows.

    What was done with a message counts when the message was sent.

    Args:
        store: of the account.
        subject: `campaign` or `flow`.
        asked: attributes of the request.
        span: its time frame.
        slots: its intervals; None: it has none.

    Raises:
        RejectedRequest: 400, it asks for what there is not.
    """
    default = (*REQUIRED[subject], "send_channel")
    names = tuple(asked.get("group_by") or default)
    check_names(names, GROUPINGS[subject], "group_by")
    for name in REQUIRED[subject]:
        if name not in names:
            raise RejectedRequest(
                400, f"group_by has to include {name}", pointer=f"{_ATTRIBUTES}/group_by"
            )
    condition = GroupFilter(asked.get("filter"), GRAMMARS[subject])
    conversions = _conversion_metrics(store, asked.get("conversion_metric_id"))
    subjects = Subjects(store, subject)
    table = _Table(names, span, slots)
    for action in actions(store, conversions):
        if action is None:
            yield
            continue
        if not span.covers(action.stamp):
            continue
        described = subjects.describe(action.message)
        if described is not None and condition.admits(described):
            for group in groups(described, names):
                table.tally(group, action.stamp).add(action)
    return table.rows(asked.get("statistics") or (), MESSAGE_STATISTICS)


def form_rows(
    store: Store, asked: Mapping[str, Any], span: Span, slots: Intervals | None
) -> Steps[Rows]:
    """The results of a report of forms; arguments and errors are those of :func:`message_rows`."""
    names = tuple(asked.get("group_by") or ("form_id",))
    check_names(names, _FORM_GROUPINGS, "group_by")
    if "form_id" not in names:
        raise RejectedRequest(
            400, "form_version_id needs form_id", pointer=f"{_ATTRIBUTES}/group_by"
        )
    condition = GroupFilter(asked.get("filter"), _FORM_GRAMMAR)
    table = _Table(names, span, slots)
    for found in _form_actions(store):
        if found is None:
            yield
            continue
        kind, profile, stamp, described = found
        if span.covers(stamp) and condition.admits(described):
            group = tuple(described[name] for name in names)
            table.tally(group, stamp).count(kind, profile)
    return table.rows(asked.get("statistics") or (), FORM_STATISTICS)


def _form_actions(store: Store) -> Iterator[tuple[str, str, float, dict[str, str]] | None]:
    metrics = metrics_called(store, _FORM_METRICS)
    for row in occurrences(store, metrics):
        if row is None:
            yield None
            continue
        described = {name: str(row.properties.get(name) or "") for name in _FORM_GROUPINGS}
        if described["form_id"]:
            yield _FORM_METRICS[metrics[row.metric]], row.profile, row.stamp, described


def _conversion_metrics(store: Store, id_: Any) -> Collection[str]:
    """The metrics that are conversions: one, or those of a custom metric.

    Raises:
        RejectedRequest: 400, there is no such metric.
    """
    if store.get(("metric", str(id_))) is not None:
        return {str(id_)}
    custom = store.get(("custom-metric", str(id_)))
    if custom is None:
        raise RejectedRequest(
            400, f"there is no metric {id_}", pointer=f"{_ATTRIBUTES}/conversion_metric_id"
        )
    return {metric for _, metric in custom.related("metrics")}


def check_names(names: Sequence[str], known: Collection[str], attribute: str) -> None:
    """See that each name is known, and comes once.

    Raises:
        RejectedRequest: 400 with a pointer to the first that is not.
    """
    for number, name in enumerate(names):
        pointer = f"{_ATTRIBUTES}/{attribute}/{number}"
        if name not in known:
            raise RejectedRequest(400, f"{name!r} is none of {attribute}", pointer=pointer)
        if name in names[:number]:
            raise RejectedRequest(400, f"{name!r} comes twice", pointer=pointer)
