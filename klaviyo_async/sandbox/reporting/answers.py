"""Answers to the `query_...` operations."""

from __future__ import annotations

from typing import Any, Final
from uuid import uuid4

from ..calls import IncomingCall, SandboxReply
from ..errors import RejectedRequest
from ..steps import Steps
from .aggregates import aggregate
from .performance import form_rows, message_rows
from .segments import segment_rows
from .spans import Span, check_interval, slots, span_of, zone_of

__all__ = ["report"]

_PAGE: Final = 50
"""Groups of a page, where there are pages."""
_VALUES: Final = "-values-report"
_SERIES: Final = "-series-report"
_COUNTED: Final = ("campaign", "flow", "form", "segment")
_MOST_CURSOR: Final = 12


def report(call: IncomingCall) -> Steps[SandboxReply]:
    """Answer one of them, from the events that there are when it begins.

    Raises:
        RejectedRequest: it asks for what there is not.
    """
    type_ = call.operation.resource or ""
    links: dict[str, Any]
    headers: dict[str, str] = {}
    if type_ == "metric-aggregate":
        attributes, cursor = yield from aggregate(call.store, call.attributes)
        links = call.links(None)
        if cursor is not None:
            links["next"] = call.next_url("page_cursor", cursor)
    else:
        counted = type_.removesuffix(_VALUES).removesuffix(_SERIES) in _COUNTED
        if counted:
            attributes, cursor = yield from _report(call, type_)
        else:
            attributes, cursor = {"results": []}, None
        links = call.links(cursor)
        if not counted:
            # Of beta operations: nothing here stands for what they are about.
            headers["X-Sandbox-Not-Evaluated"] = type_
    fields = call.query.get(f"fields[{type_}]")
    if fields is not None:
        wanted = fields.split(",")
        attributes = {name: value for name, value in attributes.items() if name in wanted}
    own = {"self": call.self_url}
    data = {"type": type_, "id": _new_id(type_), "attributes": attributes, "links": own}
    return SandboxReply(call.status, {"data": data, "links": links}, headers)


def _report(call: IncomingCall, type_: str) -> Steps[tuple[dict[str, Any], str | None]]:
    """Attributes of a values or series report, and the cursor of its next page."""
    subject = type_.removesuffix(_VALUES).removesuffix(_SERIES)
    store, asked = call.store, call.attributes
    span, intervals = _span(call), None
    if type_.endswith(_SERIES):
        intervals = slots(span, check_interval(span, asked.get("interval")))
    if subject == "segment":
        rows = segment_rows(store, asked, span, intervals)
    elif subject == "form":
        rows = yield from form_rows(store, asked, span, intervals)
    else:
        rows = yield from message_rows(store, subject, asked, span, intervals)
    attributes: dict[str, Any] = {"results": rows}
    if intervals is not None:
        attributes["date_times"] = intervals.dates
    name = call.operation.cursor
    if name is None:
        return attributes, None
    cursor = call.query.get(name, "0")
    if not cursor.isdecimal() or len(cursor) > _MOST_CURSOR:
        raise RejectedRequest(400, "the cursor is not one of ours", parameter=name)
    end = int(cursor) + _PAGE
    attributes["results"] = rows[int(cursor) : end]
    return attributes, str(end) if len(rows) > end else None


def _span(call: IncomingCall) -> Span:
    """The time frame that is asked for, by the clocks of the account."""
    accounts = list(call.store.all("account").values())
    name = accounts[0].attributes.get("timezone") if accounts else None
    zone = zone_of(name or "UTC", "/data/attributes/timeframe")
    return span_of(call.attributes.get("timeframe"), call.now, zone)


def _new_id(type_: str) -> str:
    """A signed number of 64 bits for an aggregate, a UUID for the others."""
    id_ = uuid4()
    return str(id_) if type_ != "metric-aggregate" else str((id_.int >> 64) - 2**63)
