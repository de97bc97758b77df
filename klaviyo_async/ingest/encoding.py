"""Accepting events: whatever form they come in, checked, stamped and encoded, once.

What is stamped, and why here: Klaviyo tells events of one profile and metric apart by their
`unique_id`, or by their second if they have none, so two purchases in one second would become one,
and a repeated request two. And an event without a `time` gets that of its receipt, which for a
queued one may be hours late. So both are set when an event is accepted, before anything is sent.
"""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Callable, Mapping
from math import isfinite
from secrets import token_hex
from typing import Any, Final

import msgspec

from ..core.codec import BodyError, to_wire
from ..core.codec.code_builder import CodeBuilder
from ..core.codec.encoder import ENCODER, FAILURES, decoded, may_hide_nan
from ..core.codec.fields import no_such_field
from ..core.codec.shapes import is_model, layout
from ..core.runtime import UNSET, Operation
from ..core.values import is_missing, single
from ..errors import InvalidEvent
from ..models import EventCreate, MetricCreate
from .checks import as_object, culprit, finite, leaves, reason
from .profiles import profile_of, resource
from .record import EventRecord

__all__ = ["EventEncoder"]

_FIRST: Final = ("metric", "properties", "time", "unique_id", "value")
"""Fields of an event in the order that they are written in; the metric tells events apart."""
_BESIDE: Final = ("profile", "backfill")
"""Those that are written elsewhere."""
_ENVELOPED: Final = ("extra", "id", "links", "meta")
_OTHERS: Final = tuple(
    name for name in EventCreate.__struct_fields__ if name not in (*_FIRST, *_BESIDE, *_ENVELOPED)
)
_NAMES: Final = (*_FIRST, *_OTHERS, *_BESIDE)
_KNOWN: Final = frozenset(_NAMES)
# What a flat event is read into, and written from: a Struct is made of a dict, and refuses its unknown keys, in less
# than half of the time that looking for each takes.
_Fields: Final[Any] = msgspec.defstruct(
    "_Fields", [(name, Any, UNSET) for name in _NAMES], gc=False, omit_defaults=True
)
_HARMLESS: Final = frozenset((str, int, bool, type(None)))
"""Types of values with nothing in them to be checked."""
_EARLIEST: Final = dt.datetime(1990, 1, 1, tzinfo=dt.UTC).timestamp()
_AHEAD: Final = 365 * 86_400.0
_ENVELOPE: Final = 300
"""Bytes around an event that is sent on its own, or alone in a bulk job, and some more."""
_METRICS_KEPT: Final = 4096
_ZONED: Final = re.compile(r"[.0-9]*(?:Z|[+-]\d\d:\d\d)\Z").match
"""Of a time, what follows its seconds."""


def _reader() -> Callable[[EventCreate], Any]:
    """The function that reads the fields of a model."""
    source = CodeBuilder("def fields(o):")
    values = ", ".join(f"o.{name}" for name in _NAMES)
    source.add(f"return {source.bind('fields', _Fields)}({values})")
    return source.compiled("fields", "events")


_fields_of: Final = _reader()


class EventEncoder:
    """Makes :class:`EventRecord` of events.

    Args:
        operation: `bulk_create_events`, for its limits on what an event may hold.
        wall: unix time in seconds.
    """

    def __init__(self, operation: Operation, wall: Callable[[], float]) -> None:
        caps = operation.caps or {}
        self._max_bytes = caps.get("bytes", 5_000_000) - _ENVELOPE
        self._max_string = caps.get("string_bytes", 100_000)
        self._max_properties = caps.get("properties", 400)
        self._wall = wall
        # Unique across processes and machines; a counter is a tenth of the price of a UUID.
        self._prefix = f"ka-{token_hex(9)}-"
        self._next_id = itertools.count(1).__next__  # one step, whatever thread takes it
        self._stamped = (-1.0, "")
        self._metrics: dict[str, msgspec.Raw] = {}

    def accept(self, event: Any) -> EventRecord:
        """Check, stamp and encode an event.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.

        Raises:
            InvalidEvent: Klaviyo would not take it; `field` names what is wrong.
        """
        kind = event.__class__
        try:
            if kind is dict:
                try:
                    fields = _Fields(**event)
                except TypeError:
                    record = self._unusual(event)
                else:
                    record = self._record(fields)
            elif kind is EventCreate and not event.extra:
                record = self._record(_fields_of(event))
            else:
                record = self._unusual(event)
        except InvalidEvent:
            raise
        except (BodyError, *FAILURES) as error:
            raise InvalidEvent(reason(error)) from None
        if record.size > self._max_bytes:
            raise InvalidEvent(f"the event has {record.size} bytes, more than {self._max_bytes}")
        return record

    def _record(self, fields: Any) -> EventRecord:
        """An event of its fields; they become what is written."""
        # A hot path: what is usual is done here, what is not in functions of its own.
        properties = fields.properties
        if properties.__class__ is not dict:
            properties = fields.properties = _properties(properties)
        encoded, identity = profile_of(fields.profile)
        if len(encoded) > self._max_string:
            self._long_strings(decoded(encoded), "profile")
        given = "" if fields.unique_id is UNSET else _unique(fields.unique_id)
        unique_id = fields.unique_id = given or self._prefix + str(self._next_id())
        metric = fields.metric
        if metric.__class__ is MetricCreate and metric.service is UNSET and not metric.extra:
            metric = metric.name
        known = self._metrics.get(metric) if metric.__class__ is str else None
        metric = fields.metric = known or self._metric(fields.metric)
        now = self._wall()
        if fields.time is not UNSET:
            fields.time = self._time(fields.time, now)
        else:
            stamped, text = self._stamped
            fields.time = text if 0.0 <= now - stamped < 0.001 else self._stamp(now)
        worth = fields.value
        if worth.__class__ is not int and (worth.__class__ is not float or not isfinite(worth)):
            fields.value = _worth(worth)
        for name in _OTHERS:
            if (value := getattr(fields, name)) is not UNSET:
                setattr(fields, name, _scalar(name, value))
        backfill = fields.backfill is not UNSET and _flag(fields.backfill)
        fields.profile = fields.backfill = UNSET
        try:
            raw = ENCODER.encode(fields)
        except FAILURES as error:
            raise _unfit(properties, unique_id, error) from None
        if len(properties) > self._max_properties or len(raw) > self._max_string:
            self._large(fields)
        for value in properties.values():
            inside = value.__class__
            if inside not in _HARMLESS and (inside is not float or not isfinite(value)):
                if may_hide_nan(properties):
                    _see_finite(properties, "properties")
                break
        size = len(raw) - 2 + len(encoded)
        record = EventRecord(raw[1:-1], encoded, identity, unique_id, size, backfill)
        if given:  # Klaviyo tells it from others by these
            record.dedup_key = identity, given, bytes(metric)
        return record

    # Other forms

    def _unusual(self, event: Any) -> EventRecord:
        kind = event.__class__
        if kind is EventCreate:
            raise InvalidEvent("an event has no such field", field=next(iter(event.extra)))
        if kind is not dict and not isinstance(event, Mapping):
            if is_model(event):
                return self._raw(to_wire(event))
            event = as_object(event, "")
        if "data" in event or "attributes" in event:
            return self._raw(event)
        if not event.keys() <= _KNOWN:
            strange = sorted(event.keys() - _KNOWN, key=str)
            problem = no_such_field(strange[0], layout(EventCreate), extra=False)
            raise InvalidEvent(problem, field=str(strange[0]))
        return self._mapping(event)

    def _mapping(self, event: Mapping[str, Any]) -> EventRecord:
        return self._record(_Fields(*[event.get(name, UNSET) for name in _NAMES]))

    def _raw(self, event: Any) -> EventRecord:
        """An event in its envelope, or at least with its `attributes`."""
        attributes = as_object(as_object(event, "").get("data", event), "data").get("attributes")
        given = as_object(attributes, "attributes")
        record = self._mapping(given)
        rest = {name: value for name, value in given.items() if name not in _KNOWN}
        if rest:  # a newer revision may know more than we do
            more = self._encoded(rest, "attributes")
            record.attributes += b"," + more[1:-1]
            record.size += len(more) - 1
        return record

    # Fields

    def _metric(self, metric: Any) -> msgspec.Raw:
        name: Any = metric
        if metric.__class__ is MetricCreate and metric.service is UNSET and not metric.extra:
            name = metric.name
        elif isinstance(metric, Mapping) and metric.keys() == {"name"}:
            name = metric["name"]
        if name.__class__ is not str:
            return self._odd_metric(metric)
        found = self._metrics.get(name)
        if found is None:
            if not name:
                raise InvalidEvent("is empty", field="metric.name")
            whole = {"data": {"type": "metric", "attributes": {"name": name}}}
            found = msgspec.Raw(ENCODER.encode(whole))
            self._long_strings(name, "metric.name")
            if len(self._metrics) >= _METRICS_KEPT:
                self._metrics.clear()
            self._metrics[name] = found
        return found

    def _odd_metric(self, metric: Any) -> msgspec.Raw:
        if metric is None or metric is UNSET:
            raise InvalidEvent("is missing", field="metric")
        data = resource(MetricCreate, metric, "metric")
        name = as_object(as_object(data, "metric").get("attributes"), "metric").get("name")
        if not isinstance(name, str) or not name:
            raise InvalidEvent("is missing", field="metric.name")
        return msgspec.Raw(self._encoded({"data": data}, "metric"))

    def _large(self, fields: Any) -> None:
        """See that there are not too many properties, and no string too long."""
        count = len(fields.properties)
        if count > self._max_properties:
            raise InvalidEvent(
                f"there are {count}, and may be {self._max_properties}", field="properties"
            )
        self._long_strings(fields.properties, "properties")
        self._long_strings(fields.unique_id, "unique_id")
        for name in _OTHERS:
            if isinstance(value := getattr(fields, name), msgspec.Raw):
                self._long_strings(decoded(value), name)

    def _long_strings(self, value: Any, field: str) -> None:
        for path, item in leaves(value, field):
            if isinstance(item, str) and len(item) * 4 > self._max_string:
                size = len(item.encode(errors="replace"))
                if size > self._max_string:
                    raise InvalidEvent(
                        f"has {size} bytes, more than {self._max_string}", field=path
                    )

    def _encoded(self, value: Any, field: str) -> bytes:
        """`value` as JSON, every number of it finite, no string of it too long."""
        try:
            raw = ENCODER.encode(value)
        except FAILURES as error:
            raise InvalidEvent(reason(error), field=field) from None
        if may_hide_nan(value):
            _see_finite(value, field)
        self._long_strings(value, field)
        return raw

    def _time(self, value: Any, now: float) -> str:
        if value is None or (value.__class__ is not str and is_missing(value)):
            return self._stamp(now)
        moment = _moment(value)
        if not _EARLIEST <= moment.timestamp() <= now + _AHEAD:
            raise InvalidEvent("lies before 1990 or more than a year ahead", field="time")
        # A text is kept as it is, unless it says no zone or is written in a way of Python's alone.
        usual = isinstance(value, str) and value[10:11] == "T" and _ZONED(value, 19)
        return value if usual else moment.isoformat()

    def _stamp(self, now: float) -> str:
        text = dt.datetime.fromtimestamp(now, dt.UTC).isoformat(timespec="microseconds")
        self._stamped = now, text  # both at once: other threads may encode too
        return text


def _see_finite(value: Mapping[str, Any], field: str) -> None:
    """See that every number in it is finite."""
    for path, item in leaves(value, field):
        if not isinstance(item, str) and not finite(item):
            raise InvalidEvent("is not a finite number", field=path)


def _unique(value: Any) -> str:
    found = single(value)
    if found is None:
        return ""
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    raise InvalidEvent("must be a string", field="unique_id")


def _flag(value: Any) -> bool:
    if value is None or (found := single(value)) is None:
        return False
    if found.__class__ is bool:
        return bool(found)
    raise InvalidEvent("must be true or false", field="backfill")


def _properties(properties: Any) -> Mapping[str, Any]:
    if properties is UNSET or properties is None:
        return {}
    return as_object(properties, "properties")


def _worth(value: Any) -> Any:
    if value is None or value is UNSET or (found := single(value)) is None:
        return UNSET
    if isinstance(found, (bool, str)) or not hasattr(found, "__float__"):
        raise InvalidEvent("must be a number", field="value")
    return _scalar("value", found)


def _scalar(name: str, value: Any) -> Any:
    """Another field's JSON, if there is something in it."""
    if value is None or value is UNSET or (value := single(value)) is None:
        return UNSET
    if not finite(value):
        raise InvalidEvent("is not a finite number", field=name)
    try:
        return msgspec.Raw(ENCODER.encode(value))
    except FAILURES as error:
        raise InvalidEvent(str(error), field=name) from None


def _unfit(properties: Mapping[str, Any], unique_id: str, error: Exception) -> InvalidEvent:
    """Which of the two could not be encoded."""
    try:
        ENCODER.encode(unique_id)
    except FAILURES as found:
        return InvalidEvent(reason(found), field="unique_id")
    return InvalidEvent(reason(error), field=culprit(properties, "properties", error))


def _moment(value: Any) -> dt.datetime:
    value = single(value)
    if isinstance(value, str):
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            raise InvalidEvent("is no ISO 8601 time", field="time") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return dt.datetime.fromtimestamp(value, dt.UTC)
        except (ValueError, OverflowError, OSError):
            raise InvalidEvent("is no unix time in seconds", field="time") from None
    if not isinstance(value, dt.datetime):
        raise InvalidEvent("must be a datetime, ISO 8601, or unix seconds", field="time")
    if value.utcoffset() is None:
        raise InvalidEvent("has no time zone", field="time")
    return value
