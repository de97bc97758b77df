"""What is asked of Klaviyo for a report, and rows made of its answers: a figure each."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from datetime import datetime
from hashlib import blake2b
from itertools import islice
from typing import Any, Final, cast
from zoneinfo import ZoneInfo

import msgspec
from attrs import define, evolve, field, frozen
from msgspec import Raw

from ..core.cursor import cursor_of, next_link
from ..core.response import RawResponse
from ..errors import CursorLoop, InvalidRequest, KlaviyoError
from ..pagination.pager import Pager
from .asking import Asking
from .opening import Opening
from .parents import count_parents
from .plan import StreamPlan, plan_of
from .report_shapes import AS_OF, ReportShape, column_of
from .report_spans import place, spans_between, weekday_shown
from .resources import Misfit, Resource
from .slices import Slice

__all__ = ["ReportAsking", "open_report", "plan_report"]

_CURSORS: Final = ("page_cursor", "page[cursor]")
_encode: Final = msgspec.json.Encoder().encode
_PAGE_ROWS: Final = 10_000
"""Rows that are handed on at a time: an answer may hold a year of days for hundreds of groups."""


@frozen
class ReportAsking(Asking):
    """The requests of a report.

    Args:
        now: tells the time, in seconds since 1970.
        zone: of the account; None: not known yet.
        metric: id of the metric that counts as a conversion; None: none does, or it is not known yet.
        weekday: on which Klaviyo begins weeks; 0 is Monday.
    """

    now: Callable[[], float] = field(kw_only=True)
    zone: ZoneInfo | None = field(default=None, kw_only=True)
    metric: str | None = field(default=None, kw_only=True)
    weekday: int = field(default=0, kw_only=True)

    @property
    def shape(self) -> ReportShape:
        """How it is asked for."""
        assert self.stream.report is not None
        return self.stream.report

    @property
    def interval(self) -> str:
        """Length of the times that its figures are about."""
        return self.wanted.interval or self.shape.usual_interval

    @property
    def _zone(self) -> ZoneInfo:
        assert self.zone is not None, "asked for before anything else"
        return self.zone

    def spans(self, start: int | None, end: int | None) -> list[tuple[int | None, int | None]]:
        """The times of its requests.

        Raises:
            InvalidRequest: it does not say since when.
        """
        shape, zone = self.shape, self._zone
        if start is None or end is None:
            raise InvalidRequest(
                f"{self.stream.name} is a report: say since when, e.g. since='365d'"
            )
        if shape.earliest is not None:
            first = datetime.fromisoformat(shape.earliest).replace(tzinfo=zone)
            start = max(start, int(first.timestamp()))
        kind = "aggregates" if shape.aggregates else "series" if shape.intervals else "values"
        return [*spans_between(start, end, self.interval, kind, zone, self.weekday)]

    @property
    def weekly(self) -> bool:
        """Whether Klaviyo cuts its figures into weeks."""
        return self.interval == "week" and bool(self.shape.intervals)

    async def find_weekday(self, metric: str | None) -> int:
        """On which day Klaviyo begins weeks, by a request about the last two of them.

        Args:
            metric: that an aggregate is asked for; None: it is a report.

        Raises:
            KlaviyoError: it cannot be asked for.
        """
        now, zone = int(self.now()), self._zone
        ((low, high),) = spans_between(now - 14 * 86_400, now, "week", "series", zone)
        response = await self.ask(Slice(0, start=low, end=high, parent=metric), None)
        dates = self._attributes(response).get(self._dates)
        return weekday_shown(dates if isinstance(dates, list) else [], zone)

    @property
    def _dates(self) -> str:
        return "dates" if self.shape.aggregates else "date_times"

    def _attributes(self, response: RawResponse) -> dict[str, Any]:
        document = response.json()
        data = document.get("data") if isinstance(document, dict) else None
        attributes = data.get("attributes") if isinstance(data, dict) else None
        return attributes if isinstance(attributes, dict) else {}

    def pages(self, piece: Slice, *, cursor: str | None = None) -> Pager[Resource | Misfit]:
        """The figures of a slice, as resources; see :meth:`Asking.pages`."""
        return cast("Pager[Resource | Misfit]", _ReportPager(self, piece, cursor))

    async def ask(self, piece: Slice, cursor: str | None) -> RawResponse:
        """One answer.

        Args:
            piece: the slice.
            cursor: of the page; None: the first.

        Raises:
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        operation, wanted, shape = self.stream.operation, self.wanted, self.shape
        low, high = (
            datetime.fromtimestamp(second or 0, self._zone) for second in (piece.start, piece.end)
        )
        body: dict[str, Any] = {shape.figures: [*(wanted.statistics or shape.statistics)]}
        own = [] if wanted.filter is None else [str(wanted.filter)]
        if shape.aggregates:
            # Without an offset they are read by the clocks of `timezone`.
            bounds = [
                f"greater-or-equal(datetime,{low.replace(tzinfo=None).isoformat()})",
                f"less-than(datetime,{high.replace(tzinfo=None).isoformat()})",
            ]
            body.update(filter=[*bounds, *own], metric_id=piece.parent, timezone=self._zone.key)
        else:
            body["timeframe"] = {"start": low, "end": high}
            if own:
                body["filter"] = own[0]
        if shape.intervals:
            body["interval"] = shape.intervals[self.interval]
        if shape.converts:
            body["conversion_metric_id"] = self.metric
        if wanted.group_by is not None and shape.grouping is not None:
            body[shape.grouping] = [*wanted.group_by]
        query: dict[str, Any] = {}
        if cursor is not None:
            place = query if operation.cursor is not None else body
            place[operation.cursor or _CURSORS[0]] = cursor
        options = {"lane": self.lane}
        page = await self.caller.pages(operation, query=query, body=body, options=options)
        return page.response

    def resources(self, piece: Slice, response: RawResponse) -> Iterator[Resource | Misfit]:
        """A resource for each figure of an answer.

        Raises:
            KlaviyoError: the answer is not about what was asked for.
        """
        found = self._attributes(response)
        rows = found.get("data" if self.shape.aggregates else "results")
        if not isinstance(rows, list):
            raise self._strange("it has no figures")
        if not self.shape.intervals:
            begins: list[int | None] = [piece.start]
        else:
            dates = found.get(self._dates)
            begins = place(dates if isinstance(dates, list) else [], piece.start or 0, self._zone)
            if None in begins or (rows and not begins):
                raise self._strange(
                    f"its first {self.interval} does not begin at "
                    f"{datetime.fromtimestamp(piece.start or 0, self._zone).isoformat()}"
                )
        shown = [datetime.fromtimestamp(one or 0, self._zone).isoformat() for one in begins]
        read = datetime.fromtimestamp(int(self.now()), self._zone).isoformat()
        for row in rows:
            yield from self._figures(row, piece.parent, shown, read)

    def _figures(
        self, row: Any, parent: str | None, dates: list[str], read: str
    ) -> Iterator[Resource | Misfit]:
        groups, figures = self._groups(row), row.get(self.shape.figures)
        if not isinstance(figures, dict):
            raise self._strange("a group has no figures")
        shared = {"metric_id": self.metric} if self.shape.converts else {}
        for name, values in figures.items():
            series = values if self.shape.intervals else [values]
            if not isinstance(series, list) or len(series) != len(dates):
                raise self._strange(f"it has not as many figures as dates of {name!r:.40}")
            for date, value in zip(dates, series, strict=True):
                attributes = {
                    **shared,
                    "date": date,
                    "interval": self.interval,
                    **groups,
                    "statistic": name,
                    "value": value,
                    AS_OF: read,
                }
                try:
                    yield _resource([parent, date, self.interval, shared, groups, name], attributes)
                except UnicodeError:
                    yield Misfit(attributes, "it holds text that has no encoding")

    def _groups(self, row: Any) -> dict[str, Any]:
        if isinstance(row, dict):
            groups, by = row.get("groupings"), self.wanted.group_by or ()
            if self.shape.aggregates:
                values = row.get("dimensions")
                if isinstance(values, list) and len(values) >= len(by):
                    return dict(zip(map(column_of, by), values, strict=False))
            elif isinstance(groups, dict):
                return {column_of(name): value for name, value in groups.items()}
        raise self._strange("a group does not say what it is of")

    def _strange(self, why: str) -> KlaviyoError:
        name = self.stream.operation.name
        return KlaviyoError(f"the answer to {name} cannot be read: {why}; try another interval")


def _resource(key: list[Any], attributes: Mapping[str, Any]) -> Resource:
    """A figure as a resource, whose id is made of what it is of."""
    text = msgspec.json.encode(key, order="deterministic")
    return Resource(
        blake2b(text, digest_size=12).hexdigest(),
        attributes={column: Raw(_encode(one)) for column, one in attributes.items()},
    )


@define(eq=False)
class _ReportPage:
    """Some figures of an answer."""

    data: Sequence[Resource | Misfit]
    next_cursor: str | None
    response: RawResponse
    included: list[Any] = field(factory=list)

    @property
    def has_next(self) -> bool:
        """Whether there are more."""
        return self.next_cursor is not None


@define(eq=False)
class _ReportPager:
    """The figures of a slice."""

    _asking: ReportAsking
    _piece: Slice
    _cursor: str | None

    def pages(
        self, *, limit: int | None = None, prefetch: int = 0
    ) -> AbstractAsyncContextManager[AsyncIterator[_ReportPage]]:
        """Iterate over them; nothing is fetched ahead, as tiers are slow."""
        return aclosing(self._read())

    async def _read(self) -> AsyncGenerator[_ReportPage, None]:
        """A cursor is how many pages of ours an answer has given, and the answer's own cursor."""
        given, _, own = (self._cursor or "0:").partition(":")
        skip, cursor = int(given), own or None
        seen = {cursor}
        while True:
            response = await self._asking.ask(self._piece, cursor)
            after = _next_cursor(response)
            if after is not None and after in seen:
                raise CursorLoop(f"{self._asking.stream.name}: the cursor repeats")
            seen.add(after)
            figures = self._asking.resources(self._piece, response)
            data, number = [*islice(figures, _PAGE_ROWS)], 1
            while following := [*islice(figures, _PAGE_ROWS)]:
                if number > skip:
                    yield _ReportPage(data, f"{number}:{cursor or ''}", response)
                data, number = following, number + 1
            # The last one always, so that the slice goes on.
            yield _ReportPage(data, None if after is None else f"0:{after}", response)
            if after is None:
                return
            skip, cursor = 0, after


def _next_cursor(response: RawResponse) -> str | None:
    document = response.json()
    links: Any = document.get("links") if isinstance(document, dict) else None
    link = next_link(links) if isinstance(links, Mapping) else None
    found = (cursor_of(link, name) for name in _CURSORS) if link is not None else ()
    return next((cursor for cursor in found if cursor), None)


async def open_report(
    asking: ReportAsking, start: int | None, end: int | None, *, concurrency: int | None
) -> Opening:
    """The slices of a report, and how many requests they take; one at a time, as tiers are slow.

    Args:
        asking: of the report.
        start: a second of the first interval wanted.
        end: the second after the last one.
        concurrency: requests at a time; None: one.

    Raises:
        InvalidRequest: it does not say since when.
    """
    if asking.stream.parent is not None:
        return Opening([], concurrency or 1)
    pieces = [
        Slice(number, start=low, end=high, reach=high)
        for number, (low, high) in enumerate(asking.spans(start, end), 1)
    ]
    return Opening(pieces, concurrency or 1, len(pieces))


async def plan_report(
    asking: ReportAsking, start: int | None, end: int | None, *, concurrency: int | None
) -> StreamPlan:
    """Count the requests of a report: by its times, and the metrics that it is about.

    Args:
        asking: of the report.
        start: a second of the first interval wanted.
        end: the second after the last one.
        concurrency: requests at a time; None: one.

    Raises:
        InvalidRequest: it does not say since when.
        KlaviyoError: the metrics cannot be listed.
    """
    opening = await open_report(asking, start, end, concurrency=concurrency)
    if asking.stream.parent is not None:
        parents, looked = await count_parents(asking)
        opening = evolve(opening, pages=parents * len(asking.spans(start, end)), looked=looked)
    return plan_of(asking, start, end, opening)
