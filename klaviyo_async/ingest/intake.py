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
from operator import attrgetter
from secrets import token_hex
from typing import Any, Final, cast

import attrs
from klaviyo_openapi._runtime import UNSET, Operation
from klaviyo_openapi.models import EventCreate, EventProfile, MetricCreate

from ..core.codec import BodyError, to_wire
from ..core.codec.encoder import ENCODER, FAILURES, may_hide_nan
from ..core.codec.shapes import is_model
from ..core.codec.writing import lay_out, writer
from ..errors import InvalidEvent
from .record import Record

__all__ = ["Intake"]

_IDENTIFIERS: Final = ("id", "email", "phone_number", "external_id", "anonymous_id", "kx")
_NAMES: Final = _IDENTIFIERS[1:-1]
_PARTS: Final = frozenset(("metric", "profile", "properties"))
_ENVELOPED: Final = frozenset(("extra", "id", "links", "meta"))
_SCALARS: Final = tuple(
    field.name
    for field in attrs.fields(cast(Any, EventCreate))
    if field.name not in _PARTS | _ENVELOPED
)
_KNOWN: Final = frozenset(_SCALARS) | _PARTS
_SPECIAL: Final = ("time", "unique_id", "backfill", "value")
_OTHERS: Final = tuple(name for name in _SCALARS if name not in _SPECIAL)
_SPECIALS_OF: Final = attrgetter(*_SPECIAL)
_PLAIN: Final = frozenset(
    [
        "email",
        "phone_number",
        "external_id",
        "anonymous_id",
        "first_name",
        "last_name",
        "organization",
        "title",
        "locale",
        "image",
        "properties",
    ]
)
"""Fields of a profile that stand in its attributes as they are."""
_HARMLESS: Final = frozenset((str, int, bool, type(None)))
"""Types of values with nothing in them to be checked."""
_FIRST: Final = dt.datetime(1990, 1, 1, tzinfo=dt.UTC).timestamp()
_AHEAD: Final = 365 * 86_400.0
_ENVELOPE: Final = 160
"""Bytes around an event that is sent on its own."""
_METRICS_KEPT: Final = 4096


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
        self._stamped = -1.0
        self._stamp_text = b""
        self._metrics: dict[str, bytes] = {}

    def accept(self, event: Any) -> Record:
        """Check, stamp and encode an event.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.

        Raises:
            InvalidEvent: Klaviyo would not take it; `field` names what is wrong.
        """
        try:
            record = self._record(event)
        except BodyError as error:
            raise InvalidEvent(str(error)) from None
        if record.size > self._max_bytes:
            raise InvalidEvent(f"the event has {record.size} bytes, more than {self._max_bytes}")
        return record

    # Forms

    def _record(self, event: Any) -> Record:
        kind = event.__class__
        if kind is EventCreate:
            if event.extra:
                raise InvalidEvent("an event has no such field", field=next(iter(event.extra)))
            return self._flat(
                (event.metric, event.profile, event.properties, *_SPECIALS_OF(event)),
                [(name, getattr(event, name)) for name in _OTHERS],
            )
        if kind is not dict and not isinstance(event, Mapping):
            return self._raw(to_wire(event) if is_model(event) else event)
        if "data" in event or "attributes" in event:
            return self._raw(event)
        if not event.keys() <= _KNOWN:
            strange = sorted(event.keys() - _KNOWN, key=str)
            raise InvalidEvent("an event has no such field", field=str(strange[0]))
        return self._mapping(event)

    def _mapping(self, event: Mapping[str, Any]) -> Record:
        get = event.get
        return self._flat(
            (
                get("metric"),
                get("profile"),
                get("properties"),
                get("time"),
                get("unique_id"),
                get("backfill"),
                get("value"),
            ),
            [(name, get(name)) for name in _OTHERS],
        )

    def _flat(self, fields: tuple[Any, ...], others: list[tuple[str, Any]]) -> Record:
        """An event of its fields."""
        # A hot path: what is usual is done here, what is not in functions of its own.
        metric, profile, properties, time, given, backfill, worth = fields
        if properties.__class__ is not dict:
            properties = _properties(properties)
        try:
            raw = ENCODER.encode(properties)
        except FAILURES as error:
            raise InvalidEvent(_reason(error), field="properties") from None
        if len(properties) > self._max_properties or len(raw) > self._max_string:
            self._large(properties, raw)
        for value in properties.values():
            if value.__class__ not in _HARMLESS:
                self._inspect(properties, "properties", raw)
                break
        encoded, identity = _profile(profile)
        if given is None or given is UNSET or given == "":
            self._count += 1
            unique_id = f"{self.prefix}{self._count:x}"
            quoted = b'"%b"' % unique_id.encode()
        else:
            unique_id = _unique(given)
            quoted = ENCODER.encode(unique_id)
        known = self._metrics.get(metric) if metric.__class__ is str else None
        attributes = b'"metric":%b,"properties":%b,"time":"%b","unique_id":%b' % (
            known or self._metric(metric),
            raw,
            self._time(time),
            quoted,
        )
        if worth.__class__ is float and isfinite(worth):
            attributes += b',"value":%b' % ENCODER.encode(worth)
        elif worth is not None and worth is not UNSET:
            attributes += b',"value":%b' % _scalar("value", worth)
        for name, value in others:
            if value is not None and value is not UNSET:
                attributes += b',"%b":%b' % (name.encode(), _scalar(name, value))
        return Record(
            attributes, encoded, identity, unique_id, backfill is not UNSET and bool(backfill)
        )

    def _raw(self, event: Any) -> Record:
        """An event in its envelope, or at least with its `attributes`."""
        attributes = _object(_object(event, "").get("data", event), "data").get("attributes")
        fields = _object(attributes, "attributes")
        record = self._mapping(fields)
        rest = {name: value for name, value in fields.items() if name not in _KNOWN}
        if rest:  # a newer revision may know more than we do
            more = self._encoded(rest, "attributes")
            attributes = record.attributes + b"," + more[1:-1]
            record = Record(
                attributes, record.profile, record.identity, record.unique_id, record.backfill
            )
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

    def _large(self, properties: Mapping[str, Any], raw: bytes) -> None:
        """See that there are not too many of them, and no string too long."""
        if len(properties) > self._max_properties:
            raise InvalidEvent(
                f"there are {len(properties)}, and may be {self._max_properties}",
                field="properties",
            )
        for path, item in _leaves(properties, "properties"):
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
            raise InvalidEvent(_reason(error), field=field) from None
        self._inspect(value, field, raw)
        return raw

    def _inspect(self, value: Mapping[str, Any], field: str, raw: bytes) -> None:
        """See that every number in it is finite."""
        # It is written as null, or NaN where it is a Decimal. Mostly what nulls there are stand at
        # the top, and to count them costs less than to look for what they stand for.
        nulls = raw.count(b"null")
        if nulls and nulls == list(value.values()).count(None):
            nulls = 0
        if (nulls and may_hide_nan(value)) or b"NaN" in raw or b"Infinity" in raw:
            for path, item in _leaves(value, field):
                if not isinstance(item, str) and not _finite(item):
                    raise InvalidEvent("is not a finite number", field=path)

    def _time(self, value: Any) -> bytes:
        now = self._wall()
        if value is UNSET or value is None:
            return self._stamp(now)
        moment = _moment(value)
        if not _FIRST <= moment.timestamp() <= now + _AHEAD:
            raise InvalidEvent("lies before 1990 or more than a year ahead", field="time")
        return (value if isinstance(value, str) else moment.isoformat()).encode()

    def _stamp(self, now: float) -> bytes:
        if 0.0 <= now - self._stamped < 0.001:
            return self._stamp_text
        self._stamped = now
        moment = dt.datetime.fromtimestamp(now, dt.UTC)
        self._stamp_text = moment.isoformat(timespec="microseconds").encode()
        return self._stamp_text


def _unique(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise InvalidEvent("must be a string", field="unique_id")


def _properties(properties: Any) -> Mapping[str, Any]:
    if properties is UNSET or properties is None:
        return {}
    if not isinstance(properties, Mapping):
        raise InvalidEvent("must be an object", field="properties")
    return properties


def _profile(profile: Any) -> tuple[bytes, str]:
    """A profile's resource object, and what identifies it."""
    if profile is None or profile is UNSET:
        raise InvalidEvent("is missing", field="profile")
    if profile.__class__ is EventProfile:
        try:
            raw = ENCODER.encode(_writer(EventProfile)(profile))
        except FAILURES as error:
            raise InvalidEvent(str(error), field="profile") from None
        for name in _IDENTIFIERS:
            value = getattr(profile, name)
            if value and value is not UNSET:
                return _checked(raw, profile), f"{name}:{value}".lower()
        raise _nobody()
    if profile.__class__ is dict and profile.keys() <= _PLAIN:
        try:
            raw = b'{"type":"profile","attributes":%b}' % ENCODER.encode(profile)
        except FAILURES as error:
            raise InvalidEvent(_reason(error), field="profile") from None
        for value in profile.values():
            if value.__class__ is not str:
                _checked(raw, profile)
                break
        for name in _NAMES:
            if value := profile.get(name):
                return raw, f"{name}:{value}".lower()
        raise _nobody()
    data = _resource(EventProfile, profile, "profile")
    try:
        raw = ENCODER.encode(data)
    except FAILURES as error:
        raise InvalidEvent(_reason(error), field="profile") from None
    attributes = _object(data.get("attributes") or {}, "profile.attributes")
    for name in _IDENTIFIERS:
        value = data.get("id") if name == "id" else attributes.get("_kx" if name == "kx" else name)
        if value:
            return _checked(raw, profile), f"{name}:{value}".lower()
    raise _nobody()


def _checked(raw: bytes, profile: Any) -> bytes:
    """The profile's JSON, if every number in it is finite."""
    if _suspicious(raw, profile):
        fields = attrs.asdict(profile) if is_model(profile) else profile
        for path, item in _leaves(fields, "profile"):
            if not _finite(item):
                raise InvalidEvent(f"{path[8:]} is not a finite number", field="profile")
    return raw


def _suspicious(raw: bytes, value: Any) -> bool:
    """Whether there may be a number in `value` that is not finite: it is written as null, or as NaN
    where it is a Decimal."""
    return b"NaN" in raw or b"Infinity" in raw or (b"null" in raw and may_hide_nan(value))


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
    except FAILURES as error:
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


def _reason(error: Exception) -> str:
    return "is nested too deeply" if isinstance(error, RecursionError) else str(error)
