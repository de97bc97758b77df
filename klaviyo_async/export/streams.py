"""What can be exported: streams, derived from the operations of a generated package.

Every list that is read with GET is a stream. One without a path parameter stands by itself; one with a
single parameter is a child, read once for each row of its parent: the members of each list, the messages
of each flow action. So is every report, whose rows are figures; aggregates are a child of the metrics.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from ..core.codec.shapes import layout
from ..core.operations import PACKAGE, operations, parameter_words
from ..core.runtime import Operation
from ..core.tiers import WindowLimit, parse_windows
from ..errors import InvalidRequest
from .report_shapes import AS_OF, ReportShape, report_shape
from .slices import concurrency_for

__all__ = ["Stream", "TimeField", "Walks", "stream_of", "streams"]

_PREFERRED: Final = (
    "updated",
    "updated_at",
    "datetime",
    "joined_group_at",
    "timestamp",
    "created",
    "created_at",
)
"""Fields to read a stream by, best first: one that changes with the row tells what is new."""
_LOWER: Final = ("greater-or-equal", "greater-than")
_UPPER: Final = ("less-than", "less-or-equal")
_SEPARATOR: Final = "\x1f"
"""Between the ids of a row of a child stream and of its parent; ids of catalogs may hold blanks."""
_ID: Final = re.compile(r"/api/([^/{]+)/\{[^}]+\}/(?:relationships/)?([^/{]+)")


@frozen
class Walks:
    """A field by one value of which at a time a stream is answered: campaigns by the channel of their messages."""

    field: str
    values: tuple[str, ...]
    """What is walked through, one after the other or side by side."""


@frozen
class TimeField:
    """A field that a stream is cut and watermarked by."""

    name: str
    lower: str
    """Operator of the lower bound, e.g. `greater-or-equal`."""
    upper: str | None
    """Operator of the upper bound; None: there is none, and rows beyond it are dropped as they come."""
    sortable: bool
    """Whether rows can be had in its order."""

    @property
    def moves(self) -> bool:
        """Whether it changes with the row, so that a row can leave a slice before it was read."""
        return self.name.startswith("updated")


@frozen(kw_only=True, eq=False)
class Stream:
    """A list of rows that can be exported."""

    name: str
    """Made of the operation's: `get_events` is `events`, `get_profiles_for_list` is `profiles_for_list`."""
    operation: Operation = field(repr=False)
    key: tuple[str, ...]
    """Columns that tell its rows apart."""
    time: TimeField | None
    """None: it is read as a whole, each time."""
    page_size: int | None
    """The most rows that a page may have; None: pages cannot be sized."""
    includes: tuple[str, ...]
    """What `include` takes."""
    sparse: str | None = field(repr=False)
    """Parameter that chooses the columns, e.g. `fields[event]`; None: there is none."""
    parent: str | None
    """The stream whose rows it is read for, once each; None: it stands by itself."""
    parent_key: str | None
    """Column that holds the parent's id."""
    report: ReportShape | None = None
    """How it is asked for, if it is a report."""
    walks: Walks | None = field(default=None, repr=False)
    """What it has to be filtered by, for all values of it; None: nothing."""

    @property
    def limits(self) -> tuple[WindowLimit, ...]:
        """Windows of its ordinary tier, shortest first."""
        return parse_windows(self.operation.limits)

    @property
    def rate(self) -> float:
        """Pages a second that its tier allows in the long run."""
        return min(window.limit / window.seconds for window in self.limits)

    @property
    def concurrency(self) -> int:
        """Slices to read side by side, so that its tier is used up."""
        if self.parent is None:
            return concurrency_for(self.rate)
        # Parents are there anyway: more of them at a time cost no request, and use up bursts.
        burst = self.limits[0]
        return concurrency_for(burst.limit / burst.seconds)

    @property
    def compares(self) -> bool:
        """Whether its rows are told to be new by all they hold, not by their time."""
        return self.time is None or self.report is not None

    def key_of(self, parent: str | None, own: str) -> str:
        """What tells a row apart, in one text; see :attr:`key`."""
        return own if self.parent_key is None else f"{parent}{_SEPARATOR}{own}"

    def ids_in(self, key: str) -> dict[str, str]:
        """The columns of its key, by what :meth:`key_of` has made of them."""
        parent, _, own = key.rpartition(_SEPARATOR)
        return {"id": own} if self.parent_key is None else {self.parent_key: parent, "id": own}

    def lasting(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """What of a row tells whether it has changed."""
        if self.report is None:
            return row
        return {name: value for name, value in row.items() if name != AS_OF}

    @property
    def needs_filter(self) -> bool:
        """Whether the operation answers nothing without a filter, which only its caller knows."""
        return "filter" in self.operation.required and self.walks is None

    @property
    def paged(self) -> bool:
        """Whether it comes in pages."""
        return self.operation.cursor is not None


_WALKS: Final[Mapping[str, Walks]] = {
    # Names and values are those of the documents up to 2026-07-15; later ones do not speak of filters.
    "campaigns": Walks("messages.channel", ("email", "sms", "mobile_push")),
}


@cache
def streams(package: str = PACKAGE) -> Mapping[str, Stream]:
    """All streams of a generated package, by name: those that stand by themselves, then children.

    Args:
        package: its name.
    """
    known = {id(one): one for one in operations(package).values()}.values()
    lists = [one for one in known if one.method == "GET" and one.many and not one.public]
    whole = {_name(one): _stream(one) for one in lists if "{" not in one.path}
    children: dict[str, Stream] = {}
    parents = _collections(whole)
    waiting = [one for one in lists if one.path.count("{") == 1]
    while waiting:
        # A child may itself be a parent: the actions of flows are those of messages.
        found = [(one, parent) for one in waiting if (parent := parents.get(_collection(one)))]
        if not found:
            break
        for operation, parent in found:
            children[_name(operation)] = _stream(operation, parent)
        waiting = [one for one in waiting if _name(one) not in children]
        fresh = {name: one for name, one in children.items() if one.operation.returns != "Ref"}
        parents = {**_collections(fresh), **parents}
    for one in known:
        if (shape := report_shape(one)) is not None:
            found_report = _report(one, shape, parents)
            (whole if found_report.parent is None else children)[found_report.name] = found_report
    return MappingProxyType(dict(sorted(whole.items())) | dict(sorted(children.items())))


def stream_of(name: str, package: str = PACKAGE) -> Stream:
    """The stream of that name.

    Args:
        name: of the stream, with hyphens or underscores, or of its operation.
        package: the generated package to look in.

    Raises:
        InvalidRequest: there is no such stream.
    """
    known = streams(package)
    plain = name.replace("-", "_").lower() if isinstance(name, str) else ""
    found = known.get(plain) or known.get(_plain_name(plain))
    if found is not None:
        return found
    operation = operations(package).get(plain)
    if operation is not None and (same := known.get(_name(operation))) is not None:
        return same
    from difflib import get_close_matches

    near = get_close_matches(plain, known, 3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise InvalidRequest(f"there is no stream {name!r}{hint}")


def _plain_name(name: str) -> str:
    return re.sub(r"^(get_all|get|list|query)_", "", name)


def _name(operation: Operation) -> str:
    return _plain_name(operation.name)


def _collection(operation: Operation) -> str:
    """What the path's parameter is the id of: `/api/lists/{id}/profiles` is about `lists`."""
    found = _ID.fullmatch(operation.path)
    return found[1] if found else ""


def _collections(known: Mapping[str, Stream]) -> dict[str, Stream]:
    """Last part of the path -> stream; one without conditions before others."""
    ordered = sorted(known.values(), key=lambda one: one.needs_filter, reverse=True)
    return {
        one.operation.path.rsplit("/", 1)[1]: one
        for one in ordered
        if "/relationships/" not in one.operation.path
    }


def _stream(operation: Operation, parent: Stream | None = None) -> Stream:
    row = operation.model(operation.returns or "Ref")
    kind = operation.resource or row._wire.type
    sparse = f"fields[{kind}]"
    parent_key = None
    if parent is not None:
        owner = parent.operation
        named = owner.resource or owner.model(owner.returns or "Ref")._wire.type or "parent"
        parent_key = f"{named.replace('-', '_')}_id"
    includes = parameter_words(operation.package, operation.query.get("include", ""))
    return Stream(
        name=_name(operation),
        operation=operation,
        key=("id",) if parent_key is None else (parent_key, "id"),
        time=_time_field(operation, row),
        page_size=_page_size(operation),
        includes=tuple(includes),
        sparse=sparse if sparse in operation.query else None,
        parent=None if parent is None else parent.name,
        parent_key=parent_key,
        walks=_WALKS.get(_name(operation)),
    )


def _report(operation: Operation, shape: ReportShape, parents: Mapping[str, Stream]) -> Stream:
    parent = parents.get("metrics") if shape.aggregates else None
    parent_key = None if parent is None else "metric_id"
    return Stream(
        name=_name(operation),
        operation=operation,
        key=("id",) if parent_key is None else (parent_key, "id"),
        time=TimeField("date", _LOWER[0], _UPPER[0], sortable=False),
        page_size=None,
        includes=(),
        sparse=None,
        parent=None if parent is None else parent.name,
        parent_key=parent_key,
        report=shape,
    )


def _page_size(operation: Operation) -> int | None:
    if "page[size]" not in operation.query or operation.page_size is None:
        return None
    return operation.page_size[2]


def _time_field(operation: Operation, row: type) -> TimeField | None:
    """The field to cut by: one that rows show, and that has a lower bound."""
    filters = operation.filters or {}
    if operation.returns == "Ref":
        return None  # rows without attributes show no time
    shown = {one.key for one in layout(row).at("attributes")}
    sorts = parameter_words(operation.package, operation.query.get("sort", ""))
    for name in _PREFERRED:
        kind, *known = filters.get(name, ("",))
        lower = next((one for one in _LOWER if one in known), None)
        if kind == "date-time" and lower is not None and name in shown:
            upper = next((one for one in _UPPER if one in known), None)
            return TimeField(name, lower, upper, name in sorts)
    return None
