"""Accepting events: whatever form they come in, checked, stamped and encoded, once.

What is stamped, and why here: Klaviyo tells events of one profile and metric apart by their
`unique_id`, or by their second if they have none, so two purchases in one second would become one,
and a repeated request two. And an event without a `time` gets that of its receipt, which for a
queued one may be hours late. So both are set when an event is accepted, before anything is sent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from math import isfinite
from secrets import token_hex
from typing import Any, Final, cast

import attrs
from klaviyo_openapi._runtime import UNSET, Operation
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate

from ..core.codec import BodyError, to_wire
from ..core.codec.encoder import ENCODER
from ..core.codec.shapes import is_model
from ..core.codec.writing import lay_out, writer
from ..errors import InvalidEvent
from .record import Record

__all__ = ["Intake"]

_IDENTIFIERS: Final = ("id", "email", "phone_number", "external_id", "anonymous_id", "kx")
_PARTS: Final = frozenset(("metric", "profile", "properties"))
_ENVELOPED: Final = frozenset(("extra", "id", "links", "meta"))
_SCALARS: Final = tuple(
    field.name
    for field in attrs.fields(cast(Any, EventCreate))
    if field.name not in _PARTS | _ENVELOPED
)
_KNOWN: Final = frozenset(_SCALARS) | _PARTS
_FIRST: Final = dt.datetime(1990, 1, 1, tzinfo=dt.UTC).timestamp()
_AHEAD: Final = 365 * 86_400.0
_ENVELOPE: Final = 160
"""Bytes around an event that is sent on its own."""
_METRICS_KEPT: Final = 4096
_FAILURES: Final = (TypeError, ValueError, OverflowError, RecursionError)


class Intake:
    """Makes :class:`Record` of events.

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
        self.prefix = f"ka-{token_hex(9)}-"
        self._count = 0
        self._second = -1
        self._second_text = ""
        self._metrics: dict[str, bytes] = {}

    def accept(self, event: Any) -> Record:
        """Check, stamp and encode an event.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.

        Raises:
            InvalidEvent: Klaviyo would not take it; `field` names what is wrong.
        """
        try:
            if event.__class__ is EventCreate:
                record = self._flat(
                    event.metric,
                    event.profile,
                    event.properties,
                    {name: getattr(event, name) for name in _SCALARS},
                )
                if event.extra:
                    raise InvalidEvent("an event has no such field", field=next(iter(event.extra)))
            elif isinstance(event, Mapping) and not ("data" in event or "attributes" in event):
                if not event.keys() <= _KNOWN:
                    strange = sorted(event.keys() - _KNOWN, key=str)
                    raise InvalidEvent("an event has no such field", field=str(strange[0]))
                record = self._flat(
                    event.get("metric"), event.get("profile"), event.get("properties"), event
                )
            else:
                record = self._raw(to_wire(event) if is_model(event) else event)
        except BodyError as error:
            raise InvalidEvent(str(error)) from None
        if record.size > self._max_bytes:
            raise InvalidEvent(f"the event has {record.size} bytes, more than {self._max_bytes}")
        return record

    # Forms

    def _flat(
        self, metric: Any, profile: Any, properties: Any, scalars: Mapping[str, Any]
    ) -> Record:
        if properties is UNSET or properties is None:
            properties = {}
        elif not isinstance(properties, Mapping):
            raise InvalidEvent("must be an object", field="properties")
        encoded, identity = _profile(profile)
        parts = [
            b'"metric":' + self._metric(metric),
            b'"properties":' + self._properties(properties),
        ]
        unique_id = backfill = None
        for name in _SCALARS:
            value = scalars.get(name, UNSET)
            if name == "time":
                parts.append(b'"time":"%b"' % self._time(value).encode())
            elif name == "unique_id":
                unique_id = self._unique(value)
                parts.append(b'"unique_id":' + ENCODER.encode(unique_id))
            elif name == "backfill":
                backfill = value is not UNSET and bool(value)
            elif value is not UNSET and value is not None:
                parts.append(b'"%b":%b' % (name.encode(), _scalar(name, value)))
        assert unique_id is not None
        return Record(b",".join(parts), encoded, identity, unique_id, bool(backfill))

    def _raw(self, event: Any) -> Record:
        """An event in its envelope, or at least with its `attributes`."""
        attributes = _object(_object(event, "").get("data", event), "data").get("attributes")
        rest = dict(_object(attributes, "attributes"))
        profile, metric = rest.pop("profile", None), rest.pop("metric", None)
        properties = rest.pop("properties", None)
        backfill = bool(rest.pop("backfill", False))
        known = {name: rest.pop(name) for name in _SCALARS if name in rest}
        record = self._flat(metric, profile, properties, known)
        record.backfill = backfill
        if rest:  # a newer revision may know more than we do
            more = self._encoded(rest, "attributes")
            record.attributes += b"," + more[1:-1]
        return record

    # Fields

    def _metric(self, metric: Any) -> bytes:
        if metric.__class__ is MetricCreate and metric.service is UNSET and not metric.extra:
            metric = metric.name
        elif isinstance(metric, Mapping) and metric.keys() == {"name"}:
            metric = metric["name"]
        if metric.__class__ is not str:
            return self._odd_metric(metric)
        found = self._metrics.get(metric)
        if found is None:
            if not metric:
                raise InvalidEvent("is empty", field="metric.name")
            found = ENCODER.encode({"data": {"type": "metric", "attributes": {"name": metric}}})
            if len(self._metrics) >= _METRICS_KEPT:
                self._metrics.clear()
            self._metrics[metric] = found
        return found

    def _odd_metric(self, metric: Any) -> bytes:
        if metric is None or metric is UNSET:
            raise InvalidEvent("is missing", field="metric")
        data = _resource(MetricCreate, metric, "metric")
        name = _object(_object(data, "metric").get("attributes"), "metric").get("name")
        if not isinstance(name, str) or not name:
            raise InvalidEvent("is missing", field="metric.name")
        return self._encoded({"data": data}, "metric")

    def _properties(self, properties: Mapping[str, Any]) -> bytes:
        if len(properties) > self._max_properties:
            raise InvalidEvent(
                f"there are {len(properties)}, and may be {self._max_properties}",
                field="properties",
            )
        return self._encoded(properties, "properties")

    def _encoded(self, value: Any, field: str) -> bytes:
        """`value` as JSON, every number of it finite, no string of it too long."""
        try:
            raw = ENCODER.encode(value)
        except _FAILURES as error:
            raise InvalidEvent(_reason(error, value), field=field) from None
        # What is not finite is written as null, or NaN where it is a Decimal.
        if b"null" in raw or b"NaN" in raw or b"Infinity" in raw or len(raw) > self._max_string:
            for path, item in _leaves(value, field):
                if isinstance(item, str):
                    if len(item) * 4 > self._max_string < len(item.encode(errors="replace")):
                        raise InvalidEvent(f"is longer than {self._max_string} bytes", field=path)
                elif not _finite(item):
                    raise InvalidEvent("is not a finite number", field=path)
        return raw

    def _time(self, value: Any) -> str:
        now = self._wall()
        if value is UNSET or value is None:
            return self._stamp(now)
        moment = _moment(value)
        if not _FIRST <= moment.timestamp() <= now + _AHEAD:
            raise InvalidEvent("lies before 1990 or more than a year ahead", field="time")
        return value if isinstance(value, str) else moment.isoformat()

    def _stamp(self, now: float) -> str:
        second = int(now)
        if second != self._second:
            self._second = second
            self._second_text = dt.datetime.fromtimestamp(second, dt.UTC).isoformat()[:19]
        return f"{self._second_text}.{int((now - second) * 1e6):06d}+00:00"

    def _unique(self, value: Any) -> str:
        if value is UNSET or value is None or value == "":
            self._count += 1
            return f"{self.prefix}{self._count:x}"
        if isinstance(value, str):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        raise InvalidEvent("must be a string", field="unique_id")


def _profile(profile: Any) -> tuple[bytes, str]:
    """A profile's resource object, and what identifies it."""
    if profile is None or profile is UNSET:
        raise InvalidEvent("is missing", field="profile")
    if profile.__class__ is EventProfile:
        try:
            raw = ENCODER.encode(_writer(EventProfile)(profile))
        except _FAILURES as error:
            raise InvalidEvent(str(error), field="profile") from None
        for name in _IDENTIFIERS:
            value = getattr(profile, name)
            if value and value is not UNSET:
                return _checked(raw, profile), f"{name}:{value}".lower()
        raise _nobody()
    data = _resource(EventProfile, profile, "profile")
    try:
        raw = ENCODER.encode(data)
    except _FAILURES as error:
        raise InvalidEvent(str(error), field="profile") from None
    attributes = _object(data.get("attributes") or {}, "profile.attributes")
    for name in _IDENTIFIERS:
        value = data.get("id") if name == "id" else attributes.get("_kx" if name == "kx" else name)
        if value:
            return _checked(raw, profile), f"{name}:{value}".lower()
    raise _nobody()


def _checked(raw: bytes, profile: Any) -> bytes:
    """The profile's JSON, if every number in it is finite."""
    if b"null" in raw or b"NaN" in raw or b"Infinity" in raw:
        fields = attrs.asdict(profile) if is_model(profile) else profile
        for path, item in _leaves(fields, "profile"):
            if not _finite(item):
                raise InvalidEvent(f"{path[8:]} is not a finite number", field="profile")
    return raw


def _nobody() -> InvalidEvent:
    return InvalidEvent(f"has none of {', '.join(_IDENTIFIERS)}", field="profile")


@cache
def _writer(cls: Any) -> Callable[[Any], Any]:
    return writer(cls)


def _resource(cls: Any, value: Any, field: str) -> Mapping[str, Any]:
    """The resource object of a model, a flat dict, or an envelope."""
    if is_model(value):
        return _object(to_wire(value), field)
    if isinstance(value, Mapping):
        if "data" in value:
            return _object(value["data"], f"{field}.data")
        if "attributes" in value:
            return value
        if value:
            return _object(to_wire_of(cls, value), field)
    raise InvalidEvent("must be an object", field=field)


def to_wire_of(cls: Any, value: Mapping[str, Any]) -> Any:
    """The resource object of a flat dict in place of a model."""
    import msgspec

    laid = lay_out(cls, value)
    return laid if isinstance(laid, Mapping) else msgspec.to_builtins(laid)


def _object(value: Any, field: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise InvalidEvent("must be an object", field=field or None)
    return value


def _scalar(name: str, value: Any) -> bytes:
    if not _finite(value):
        raise InvalidEvent("is not a finite number", field=name)
    if name == "value" and (isinstance(value, (bool, str)) or not hasattr(value, "__float__")):
        raise InvalidEvent("must be a number", field=name)
    try:
        return ENCODER.encode(value)
    except _FAILURES as error:
        raise InvalidEvent(str(error), field=name) from None


def _moment(value: Any) -> dt.datetime:
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


def _finite(value: Any) -> bool:
    if value.__class__ is float:
        return isfinite(value)
    check = getattr(value, "is_finite", None)  # of Decimals
    if check is not None and callable(check):
        return bool(check())
    return not isinstance(value, float) or isfinite(value)


def _leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """All values that hold no others; no recursion, for they may be nested deeply."""
    waiting: list[tuple[str, Any]] = [(path, value)]
    while waiting:
        place, item = waiting.pop()
        if isinstance(item, Mapping):
            waiting += [(f"{place}.{name}", inner) for name, inner in item.items()]
        elif isinstance(item, Sequence) and not isinstance(item, (str, bytes)):
            waiting += [(f"{place}.{number}", inner) for number, inner in enumerate(item)]
        else:
            yield place, item


def _reason(error: Exception, value: Any) -> str:
    return "is nested too deeply" if isinstance(error, RecursionError) else str(error)
