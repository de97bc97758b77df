"""From what a user asks for to what is read: checked, before anything is requested."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypedDict, TypeVar, get_args

from attrs import evolve, frozen

from ..clock import Clock
from ..core.filters.grammar import Filter, parse
from ..core.validation import whole
from ..errors import ConfigurationError, InvalidRequest
from .asking import Asking, Caller, Wanted
from .columns import Column, columns_of
from .opening import Opening, open_stream
from .plan import StreamPlan, plan_of, plan_stream
from .report_asking import ReportAsking, open_report, plan_report
from .report_shapes import Interval
from .resolving import resolve_asking
from .rows import RowMaker
from .streams import Stream, stream_of, streams
from .times import Moment, seconds_of
from .typed_resources import resource_layout

__all__ = ["ExportOptions", "Prepared", "prepare", "resolve"]

V = TypeVar("V")
_NAMES: Final = ("fields", "include", "filter", "statistics", "group_by")
_INTERVALS: Final = get_args(Interval)


class ExportOptions(TypedDict, total=False):
    """What of the streams is wanted, and how it is read."""

    since: Moment | None
    """From when on, by each stream's time field: a datetime with a zone, a date (UTC), a timedelta or text
    such as `90d` (ago), or ISO 8601; None: from the beginning. Streams without a time field are read whole."""
    until: Moment | None
    """Up to when, exclusively; None: now. Never later than now."""
    slices: int | None
    """How many slices of equal length to begin with; None: cut by density, after a first look."""
    concurrency: int | None
    """Slices of a stream to read side by side; None: as many as its tier can use, 32 at most."""
    filter: str | Filter | Mapping[str, str | Filter] | None
    """What else to filter by; or by stream."""
    fields: Sequence[str] | Mapping[str, Sequence[str]] | None
    """Attributes wanted; or by stream. None: all. Related ids are left out with them, as Klaviyo has it."""
    include: Sequence[str] | Mapping[str, Sequence[str]] | None
    """Related resources to put into the rows; or by stream."""
    metric: str | Sequence[str] | None
    """Names or ids of metrics: events of these alone, and aggregates."""
    statistics: Sequence[str] | Mapping[str, Sequence[str]] | None
    """Figures of reports; or by stream. None: all."""
    group_by: Sequence[str] | Mapping[str, Sequence[str]] | None
    """What reports are grouped by; or by stream. None: as Klaviyo does by itself."""
    interval: Interval | None
    """How long the times are that a figure of a report is about, by the clocks of the account. None: a day;
    a month where a report has one figure for all of its time, as each takes a request."""
    conversion_metric: str | None
    """Name or id of the metric that counts as a conversion; reports of campaigns and flows need one."""
    flatten: bool
    """Whether nested objects become columns of their own: `location_city`. Objects of your own keys
    (`properties`, `event_properties`) stay whole. Default: no."""


@frozen(kw_only=True)
class Prepared:
    """A stream, and what is read of it."""

    asking: Asking
    start: int | None
    end: int | None
    slices: int | None
    concurrency: int | None
    to_now: bool = True
    """Whether it is read up to now, not to an earlier time."""
    metrics: tuple[str, ...] = ()
    """Names or ids that are still to be looked up."""
    conversion_metric: str | None = None
    """Likewise."""

    @property
    def stream(self) -> Stream:
        """The stream."""
        return self.asking.stream

    @property
    def maker(self) -> RowMaker:
        """Makes its rows."""
        wanted = self.asking.wanted
        return RowMaker(
            self.stream,
            flatten=wanted.flatten,
            include=wanted.include,
            layout=self.asking.layout,
        )

    @property
    def columns(self) -> tuple[Column, ...]:
        """Columns of its rows."""
        wanted, time = self.asking.wanted, self.stream.time
        fields = wanted.fields
        if fields is not None and time is not None:
            fields = (*fields, time.name)
        return columns_of(
            self.stream, flatten=wanted.flatten, fields=fields, include=wanted.include
        )

    @property
    def for_columns(self) -> Prepared:
        """The same for one who takes nothing but columns, see :mod:`klaviyo_async.export.typed_resources`."""
        wanted = self.asking.wanted
        if self.asking.shows_more:
            return self
        layout = resource_layout(
            self.stream, self.columns, flatten=wanted.flatten, include=wanted.include
        )
        return self if layout is None else evolve(self, asking=evolve(self.asking, layout=layout))

    @property
    def settings(self) -> str:
        """What of the options decides which rows there are and what they look like."""
        wanted = self.asking.wanted
        own = "" if wanted.filter is None else str(wanted.filter)
        settings = [own, wanted.fields, wanted.include, wanted.flatten]
        if isinstance(self.asking, ReportAsking):
            settings += [wanted.statistics, wanted.group_by, self.asking.interval, wanted.parents]
            settings += [self.asking.metric, str(self.asking.zone)]
        return repr((*settings, self.metrics))

    def at_most(self, readers: int) -> Prepared:
        """The same with no more slices side by side than that, unless it was asked for more."""
        if self.concurrency is not None or self.stream.report is not None:
            return self
        return evolve(self, concurrency=min(readers, self.stream.concurrency))

    async def plan(self) -> StreamPlan:
        """Look at the stream, and cut it into slices.

        Raises:
            KlaviyoError: a look failed.
        """
        ready = await resolve(self)
        asking, start, end = ready.asking, ready.start, ready.end
        if isinstance(asking, ReportAsking):
            return await plan_report(asking, start, end, concurrency=self.concurrency)
        return await plan_stream(
            asking, start, end, slices=self.slices, concurrency=self.concurrency
        )

    async def open(self) -> Opening:
        """Begin to read the stream: its slices, and its first page.

        Raises:
            KlaviyoError: a request failed.
        """
        asking, start, end = self.asking, self.start, self.end
        if isinstance(asking, ReportAsking):
            return await open_report(asking, start, end, concurrency=self.concurrency)
        return await open_stream(
            asking, start, end, slices=self.slices, concurrency=self.concurrency
        )

    def shown(self, opening: Opening) -> StreamPlan:
        """What is known of a stream that is read, as a plan."""
        return plan_of(self.asking, self.start, self.end, opening)


def prepare(
    caller: Caller, package: str, names: Sequence[str], clock: Clock, options: ExportOptions
) -> list[Prepared]:
    """Check what is asked for.

    Args:
        caller: sends the calls.
        package: the generated package whose streams there are.
        names: of the streams; `all`: all lists that stand by themselves and need no filter.
        clock: tells the time.
        options: see :class:`ExportOptions`.

    Raises:
        InvalidRequest: there is no such stream, field or time, or a range is empty.
        FilterError: the filter is none.
        ConfigurationError: an option does not exist, or its value is not valid.
    """
    for name in options:
        if name not in ExportOptions.__annotations__:
            raise ConfigurationError(f"export takes no option {name!r}")
    for name in ("slices", "concurrency"):
        if options.get(name) is not None:
            whole(name, options.get(name), 1)
    now = clock.wall()
    start = seconds_of("since", options.get("since"), now)
    end = seconds_of("until", options.get("until"), now)
    end = int(now) if end is None else min(end, int(now))
    if start is not None and start >= end:
        raise InvalidRequest(
            "since must lie before until, and before now: nothing lies between them as they are"
        )
    found = _streams(names, package)
    _check_names(options, found)
    metric = options.get("metric")
    metrics = (metric,) if isinstance(metric, str) else tuple(metric or ())
    if metrics and not any(_has_metric(stream) for stream in found):
        raise InvalidRequest("metric is for events and metric_aggregates")
    _check_reports(options, found)
    prepared = []
    for stream in found:
        wanted = _wanted(options, stream)
        wanted.check(stream)
        asking = Asking(caller, stream, wanted)
        if stream.report is not None:
            asking = ReportAsking(caller, stream, wanted, now=clock.wall)
        prepared.append(
            Prepared(
                asking=asking,
                start=None if stream.time is None else start,
                # What is read whole is cut by a time up to now.
                end=int(now) if asking.shows_more else None if stream.time is None else end,
                slices=options.get("slices"),
                to_now=end == int(now),
                concurrency=options.get("concurrency"),
                metrics=metrics if _has_metric(stream) else (),
                conversion_metric=options.get("conversion_metric") if _converts(stream) else None,
            )
        )
    return prepared


async def resolve(prepared: Prepared) -> Prepared:
    """With names replaced by what they stand for in the account.

    Raises:
        InvalidRequest: there is no such metric.
        ConfigurationError: the account's time zone is needed, and cannot be known.
        KlaviyoError: something cannot be read.
    """
    asking = await resolve_asking(prepared.asking, prepared.metrics, prepared.conversion_metric)
    if asking is prepared.asking:
        return prepared
    return evolve(prepared, asking=asking, metrics=(), conversion_metric=None)


def _wanted(options: ExportOptions, stream: Stream) -> Wanted:
    return Wanted(
        filter=_filter(_of(options.get("filter"), stream)),
        fields=_texts("fields", _of(options.get("fields"), stream)),
        include=_texts("include", _of(options.get("include"), stream)) or (),
        flatten=bool(options.get("flatten", False)),
        statistics=_texts("statistics", _of(options.get("statistics"), stream)),
        group_by=_texts("group_by", _of(options.get("group_by"), stream)),
        interval=options.get("interval") if stream.report is not None else None,
    )


def _streams(names: Sequence[str], package: str) -> list[Stream]:
    found: dict[str, Stream] = {}
    for name in names:
        if name == "all":
            for one in streams(package).values():
                if one.parent is None and not one.needs_filter and one.report is None:
                    found.setdefault(one.name, one)
        else:
            one = stream_of(name, package)
            found.setdefault(one.name, one)
    if not found:
        raise InvalidRequest("name a stream to export, e.g. events or profiles")
    return list(found.values())


def _check_names(options: ExportOptions, found: Sequence[Stream]) -> None:
    known = {stream.name for stream in found}
    for option in _NAMES:
        value: Any = options.get(option)
        if isinstance(value, Mapping) and (strange := set(value) - known):
            raise InvalidRequest(
                f"{option}: {sorted(strange)[0]!r} is none of the streams exported"
            )
        if value is not None and len(found) > 1 and not isinstance(value, Mapping):
            raise InvalidRequest(f"{option}: say for which stream, as {{{found[0].name!r}: ...}}")


def _of(value: Any, stream: Stream) -> Any:
    return value.get(stream.name) if isinstance(value, Mapping) else value


def _texts(option: str, value: Any) -> tuple[str, ...] | None:
    if value is None:
        return None
    if isinstance(value, str) or not all(isinstance(one, str) for one in value):
        raise InvalidRequest(f"{option} is a list of names, not {value!r:.60}")
    return tuple(value)


def _filter(value: Any) -> Filter | None:
    return None if value is None else _parsed(value)


def _parsed(value: str | Filter) -> Filter:
    text = value if isinstance(value, str) else value.__klaviyo_filter__()
    return parse(text)


def _has_metric(stream: Stream) -> bool:
    aggregates = stream.report is not None and stream.report.aggregates
    return aggregates or "metric_id" in (stream.operation.filters or {})


def _converts(stream: Stream) -> bool:
    return stream.report is not None and stream.report.converts


def _check_reports(options: ExportOptions, found: Sequence[Stream]) -> None:
    """See that what reports need is there, and that there are reports where they are spoken of."""
    interval, metric = options.get("interval"), options.get("conversion_metric")
    if interval is not None:
        if interval not in _INTERVALS:
            raise InvalidRequest(
                f"interval is one of {', '.join(_INTERVALS)}, not {interval!r:.60}"
            )
        if not any(stream.report is not None for stream in found):
            raise InvalidRequest("interval is for reports")
    converting = [stream.name for stream in found if _converts(stream)]
    if metric is not None and not converting:
        raise InvalidRequest("conversion_metric is for reports of campaigns and flows")
    if converting and not (isinstance(metric, str) and metric):
        raise InvalidRequest(
            f"{converting[0]} needs conversion_metric, the metric that counts as a conversion, e.g. "
            "'Placed Order'"
        )
