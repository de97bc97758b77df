"""What is asked of Klaviyo for a stream: the query of each page, through whoever sends it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Protocol

from attrs import field, frozen

from ..core.filters.grammar import Filter, check, parse
from ..core.runtime import Operation
from ..errors import InvalidRequest
from ..pagination.pager import Pager
from .resources import Misfit, Resource, reading_resources
from .slices import Slice
from .streams import Stream, TimeField, streams
from .times import bounded, equals_any, filters_on
from .typed_resources import ResourceLayout

__all__ = ["Asking", "Caller", "Estimator", "Wanted"]


class Estimator(Protocol):
    """Knows how long calls take, as `KlaviyoClient.limits` does."""

    def estimate(self, operation: Any, n: int = 1, **arguments: Any) -> float:
        """Seconds until `n` calls can have been sent."""
        ...


class Caller(Protocol):
    """Sends calls, as :class:`klaviyo_async.KlaviyoClient` does."""

    @property
    def limits(self) -> Estimator:
        """The account's quota."""
        ...

    def pages(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Any = None,
        headers: Any = None,
        body: Any = None,
        options: Any = None,
    ) -> Pager[Any]:
        """Call an operation that returns a list."""
        ...


@frozen(kw_only=True)
class Wanted:
    """What is wanted of a stream.

    Raises:
        InvalidRequest: the stream has no such field, or needs a filter.
        FilterError: the filter is none.
    """

    filter: str | Filter | None = None
    fields: tuple[str, ...] | None = None
    """Attributes; None: all."""
    include: tuple[str, ...] = ()
    """Related resources to take along."""
    flatten: bool = False
    """Whether nested objects become columns of their own."""
    parents: tuple[str, ...] | None = None
    """Ids of the rows that a child stream is read for; None: all."""
    statistics: tuple[str, ...] | None = None
    """Figures of a report; None: all."""
    group_by: tuple[str, ...] | None = None
    """What a report groups by; None: as Klaviyo does by itself."""
    interval: str | None = None
    """How long the times are that a report's figures are about; None: what suits it."""

    def check(self, stream: Stream) -> None:
        """See that a stream has it."""
        self._check_report(stream)
        if self.fields is not None:
            if stream.sparse is None:
                raise InvalidRequest(f"the columns of {stream.name} cannot be chosen")
            _known(
                stream,
                "field",
                [name.partition(".")[0] for name in self.fields],
                _attributes(stream),
            )
        _known(stream, "related resource", self.include, stream.includes)
        if stream.needs_filter and self.filter is None:
            raise InvalidRequest(
                f"{stream.name} is answered only with a filter: give one, as get_{stream.name} takes it"
            )
        if self.filter is not None:
            if stream.report is None and "filter" not in stream.operation.query:
                raise InvalidRequest(f"{stream.name} takes no filter")
            names = ("datetime",) if stream.report else (stream.time.name,) if stream.time else ()
            for name in names:
                if filters_on(self.filter, name):
                    raise InvalidRequest(
                        f"{stream.name} is bounded by {name} with since and until, not with a filter"
                    )
            if stream.report is None:
                check(stream.operation, parse(str(self.filter)))

    def _check_report(self, stream: Stream) -> None:
        shape = stream.report
        for what, names in (("statistic", self.statistics), ("group", self.group_by)):
            if names is not None:
                if shape is None:
                    raise InvalidRequest(f"{stream.name} is no report: it has no {what}s to choose")
                if what == "group" and shape.grouping is None:
                    raise InvalidRequest(f"{stream.name} is grouped by {shape.groups[0]} alone")
                known = shape.statistics if what == "statistic" else shape.groups
                _known(stream, what, names, known)
                if not names or len({*names}) < len(names):
                    raise InvalidRequest(f"{stream.name}: name each {what} once")
        if shape is not None and shape.intervals and self.interval not in (None, *shape.intervals):
            raise InvalidRequest(
                f"{stream.name} has no interval {self.interval!r}; there are {', '.join(shape.intervals)}"
            )


@frozen
class Asking:
    """The requests of a stream.

    Args:
        caller: sends them.
        stream: what is read.
        wanted: of it.
    """

    caller: Caller
    stream: Stream
    wanted: Wanted
    lane: str = "bulk"
    layout: ResourceLayout | None = field(default=None, kw_only=True)
    """How pages are read, where nothing but columns is made of them; None: as resources."""
    asked: Stream = field(init=False)
    """What is asked for: the stream, or one that shows the times of its rows, so that it can be cut by them."""
    _raw: Operation = field(init=False)

    def __attrs_post_init__(self) -> None:
        asked = self.stream
        if asked.shown_by is not None:
            other = streams(asked.operation.package)[asked.shown_by]
            # Two bounds of one field may not be given twice.
            if other.time is not None and not filters_on(self.wanted.filter, other.time.name):
                asked = other
        object.__setattr__(self, "asked", asked)
        read = None if self.layout is None else self.layout.read
        object.__setattr__(self, "_raw", reading_resources(asked.operation, read))

    @property
    def time(self) -> TimeField | None:
        """The field that slices are cut by."""
        return self.asked.time

    @property
    def shows_more(self) -> bool:
        """Whether answers hold more than the rows of the stream, which is for cutting alone."""
        return self.asked is not self.stream

    def spans(self, start: int | None, end: int | None) -> list[tuple[int | None, int | None]]:
        """The times that each parent is read for.

        Args:
            start: first second wanted; None: from the beginning.
            end: the second after the last; None: no end.
        """
        return [(start, end)]

    def pages(self, piece: Slice, *, cursor: str | None = None) -> Pager[Resource | Misfit]:
        """The pages of a slice.

        Args:
            piece: the slice.
            cursor: where to begin; None: at its beginning.
        """
        end = piece.reach if piece.reach is not None else piece.end
        return self._ask(piece, piece.start, end, cursor=cursor)

    def look(
        self, start: int | None, end: int | None, size: int | None = None, *, newest: bool = False
    ) -> Pager[Resource | Misfit]:
        """A first look at a stretch of a stream.

        Args:
            start: its first second.
            end: the second after its last.
            size: rows to look at; None: as many as a page has.
            newest: whether the last rows come first.
        """
        return self._ask(Slice(0), start, end, size=size, newest=newest)

    def _ask(
        self,
        piece: Slice,
        start: int | None,
        end: int | None,
        *,
        cursor: str | None = None,
        size: int | None = None,
        newest: bool = False,
    ) -> Pager[Resource | Misfit]:
        stream, wanted, time = self.stream, self.wanted, self.time
        query: dict[str, Any] = {}
        if stream.page_size is not None:
            least = (stream.operation.page_size or (None, 1, None))[1] or 1
            query["page[size]"] = (
                stream.page_size if size is None else max(least, min(size, stream.page_size))
            )
        asked = wanted.filter
        if piece.among is not None and stream.walks is not None:
            own = equals_any(stream.walks.field, [piece.among])
            asked = own if asked is None else parse(str(asked)) & own
        if (text := bounded(asked, time, start, end)) is not None:
            query["filter"] = text
        if time is not None and time.sortable:
            query["sort"] = f"-{time.name}" if newest else time.name
        fields = () if self.shows_more else wanted.fields
        if fields is not None and self.asked.sparse is not None:
            # Without its time a row cannot be told to be in its slice.
            query[self.asked.sparse] = [*dict.fromkeys((*fields, *([time.name] if time else ())))]
        if wanted.include:
            query["include"] = list(wanted.include)
        if cursor is not None:
            query[stream.operation.cursor or "page[cursor]"] = cursor
        path = () if piece.parent is None else (piece.parent,)
        return self.caller.pages(self._raw, path=path, query=query, options={"lane": self.lane})


_NAMED: Final = 8


def _attributes(stream: Stream) -> list[str]:
    from ..core.codec.shapes import layout

    row = stream.operation.model(stream.operation.returns or "Ref")
    return [
        one.key for one in layout(row).at("attributes") if one.key not in stream.operation.absent
    ]


def _known(stream: Stream, what: str, names: Sequence[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, 3, 0.5)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            if known and not near:
                hint = f"; there are {', '.join(known[:_NAMED])}"
            raise InvalidRequest(f"{stream.name} has no {what} {name!r}{hint}")
