"""From what a user asks for to what is read: checked, before anything is requested."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypedDict, TypeVar

from attrs import evolve, frozen

from ..clock import Clock
from ..core.filters.grammar import Filter, parse
from ..core.operations import operations
from ..core.validation import whole
from ..errors import ConfigurationError, InvalidRequest
from .asking import Asking, Caller, Wanted
from .columns import Column, columns_of
from .opening import Opening, open_stream
from .plan import StreamPlan, plan_stream
from .rows import RowMaker
from .streams import Stream, stream_of, streams
from .times import Moment, equals_any, seconds_of

__all__ = ["ExportOptions", "Prepared", "prepare", "resolve_metrics"]

V = TypeVar("V")
_NAMES: Final = ("fields", "include", "filter")


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
    """Names or ids of metrics: events of these alone."""
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

    @property
    def stream(self) -> Stream:
        """The stream."""
        return self.asking.stream

    @property
    def maker(self) -> RowMaker:
        """Makes its rows."""
        wanted = self.asking.wanted
        return RowMaker(self.stream, flatten=wanted.flatten, include=wanted.include)

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
    def settings(self) -> str:
        """What of the options decides which rows there are and what they look like."""
        wanted = self.asking.wanted
        return repr(
            (str(wanted.filter or ""), wanted.fields, wanted.include, wanted.flatten, self.metrics)
        )

    async def plan(self) -> StreamPlan:
        """Look at the stream, and cut it into slices.

        Raises:
            KlaviyoError: a look failed.
        """
        ready = await resolve_metrics(self)
        return await plan_stream(
            ready.asking, ready.start, ready.end, slices=self.slices, concurrency=self.concurrency
        )

    async def open(self) -> Opening:
        """Begin to read the stream: its slices, and its first page.

        Raises:
            KlaviyoError: a request failed.
        """
        return await open_stream(
            self.asking, self.start, self.end, slices=self.slices, concurrency=self.concurrency
        )


def prepare(
    caller: Caller, package: str, names: Sequence[str], clock: Clock, options: ExportOptions
) -> list[Prepared]:
    """Check what is asked for.

    Args:
        caller: sends the calls.
        package: the generated package whose streams there are.
        names: of the streams; `all`: all that stand by themselves and need no filter.
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
        raise InvalidRequest("metric is for events")
    prepared = []
    for stream in found:
        wanted = Wanted(
            filter=_filter(_of(options.get("filter"), stream)),
            fields=_texts("fields", _of(options.get("fields"), stream)),
            include=_texts("include", _of(options.get("include"), stream)) or (),
            flatten=bool(options.get("flatten", False)),
        )
        wanted.check(stream)
        prepared.append(
            Prepared(
                asking=Asking(caller, stream, wanted),
                start=None if stream.time is None else start,
                end=None if stream.time is None else end,
                slices=options.get("slices"),
                to_now=end == int(now),
                concurrency=options.get("concurrency"),
                metrics=metrics if _has_metric(stream) else (),
            )
        )
    return prepared


async def resolve_metrics(prepared: Prepared) -> Prepared:
    """With the names of metrics replaced by a filter for their ids.

    Raises:
        InvalidRequest: there is no such metric.
        KlaviyoError: they cannot be listed.
    """
    if not prepared.metrics:
        return prepared
    asking = prepared.asking
    listing = operations(prepared.stream.operation.package)["get_metrics"]
    known: dict[str, list[str]] = {}
    async for metric in asking.caller.pages(listing, options={"lane": asking.lane}):
        known.setdefault(metric.id, []).append(metric.id)
        if isinstance(metric.name, str):
            known.setdefault(metric.name, []).append(metric.id)
    ids: list[str] = []
    for name in prepared.metrics:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, 3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise InvalidRequest(f"the account has no metric {name!r}{hint}")
        ids += known[name]
    wanted = asking.wanted
    own = equals_any("metric_id", [*dict.fromkeys(ids)])
    before = wanted.filter
    joined = own if before is None else _parsed(before) & own
    asked = Asking(asking.caller, asking.stream, evolve(wanted, filter=joined), asking.lane)
    return evolve(prepared, asking=asked, metrics=())


def _streams(names: Sequence[str], package: str) -> list[Stream]:
    found: dict[str, Stream] = {}
    for name in names:
        if name == "all":
            for one in streams(package).values():
                if one.parent is None and not one.needs_filter:
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
    return "metric_id" in (stream.operation.filters or {})
