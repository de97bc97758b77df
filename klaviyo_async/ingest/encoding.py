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
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from math import isfinite
from secrets import token_hex
from typing import Any, Final

import msgspec

from ..core.codec import BodyError, to_wire
from ..core.codec.encoder import ENCODER, FAILURES, decoded, may_hide_nan
from ..core.codec.fields import no_such_field
from ..core.codec.shapes import is_model, layout
from ..core.runtime import UNSET, Operation
from ..core.values import is_missing
from ..errors import InvalidEvent
from ..models import EventCreate, MetricCreate
from .checks import as_object, finite, leaves, reason
from .fields import (
    encode_scalar,
    read_flag,
    read_moment,
    read_number,
    read_properties,
    read_unique_id,
)
from .lines import encode_lines, encode_one
from .profiles import IDENTITIES, Resource, has_email_alone, profile_of, resource, see_finite
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
# What a flat event is read into: a Struct is made of a dict, and refuses its unknown keys, in less than half of the time
# that looking for each takes.
_Fields: Final[Any] = msgspec.defstruct(
    "_Fields", [(name, Any, UNSET) for name in _NAMES], gc=False
)
_Wire: Final[Any] = msgspec.defstruct(
    "_Wire", [(name, Any, UNSET) for name in (*_FIRST, *_OTHERS)], gc=False, omit_defaults=True
)
"""What is written of it."""
_EARLIEST: Final = dt.datetime(1990, 1, 1, tzinfo=dt.UTC).timestamp()
_AHEAD: Final = 365 * 86_400.0
_ENVELOPE: Final = 300
"""Bytes around an event that is sent on its own, or alone in a bulk job, and some more."""
_METRICS_KEPT: Final = 4096
_ZONED: Final = re.compile(r"[.0-9]*(?:Z|[+-]\d\d:\d\d)\Z").match
"""Of a time, what follows its seconds."""
_Failed = dict[int, Exception]
"""Errors of events that are unfit, by their positions."""


class _Read(msgspec.Struct, gc=False):
    """Events that were read, in columns."""

    wires: list[Any] = []
    """What is encoded: a profile, and the fields of its event, by turns."""
    profiles: list[Any] = []
    """As they were given."""
    identities: list[str] = []
    unique_ids: list[Any] = []
    """As they were given; none, where one was made."""
    unusual: dict[int, tuple[bytes, bool]] = {}
    """Place -> more members in JSON, and `backfill`, of those that have any."""

    def only(self, place: int) -> _Read:
        """That one of them."""
        here = slice(place, place + 1)
        unusual = {0: self.unusual[place]} if place in self.unusual else {}
        return _Read(
            self.wires[2 * place : 2 * place + 2],
            self.profiles[here],
            self.identities[here],
            self.unique_ids[here],
            unusual,
        )


class EventEncoder:
    """Makes :class:`EventRecord` of events.

    Args:
        operation: `bulk_create_events`, for its limits on what an event may hold.
        wall: unix time in seconds.
        form: what is done to each event before; None: nothing.
    """

    def __init__(
        self,
        operation: Operation,
        wall: Callable[[], float],
        form: Callable[[Any], Any] | None = None,
    ) -> None:
        caps = operation.caps or {}
        self._max_bytes = caps.get("bytes", 5_000_000) - _ENVELOPE
        self._max_string = caps.get("string_bytes", 100_000)
        self._max_properties = caps.get("properties", 400)
        self._small = min(self._max_string, self._max_bytes, 5 * self._max_properties)
        """Bytes that no event has of which something is too much: a property takes up 5 or more."""
        self._wall = wall
        self._form = form
        # Unique across processes and machines; a counter is a tenth of the price of a UUID.
        self._prefix = f"ka-{token_hex(9)}-"
        self._next_id = itertools.count(1).__next__  # one step, whatever thread takes it
        self._stamped = (-1.0, "")
        self._metrics: dict[Any, msgspec.Raw] = {}

    def accept(self, event: Any) -> EventRecord:
        """Check, stamp and encode an event.

        Args:
            event: an `EventCreate`, a flat dict of its fields, or the raw envelope.

        Raises:
            InvalidEvent: Klaviyo would not take it; `field` names what is wrong.
        """
        records, failed = self.accept_all((event,))
        if failed:
            raise failed[0]
        return records[0]

    def accept_all(self, events: Iterable[Any]) -> tuple[list[EventRecord], dict[int, Exception]]:
        """The same for many, which takes two thirds of the time.

        Returns:
            Those that are fit, in order; and the errors of the others, by their positions.
        """
        now = self._wall()
        stamped, stamp = self._stamped
        if not 0.0 <= now - stamped < 0.001:
            stamp = self._stamp(now)
        read, failed = self._read(events, now, stamp)
        try:
            return self._records(read, *encode_lines(read.wires)), failed
        except Exception:
            return self._one_by_one(read, failed), failed

    def _read(self, events: Iterable[Any], now: float, stamp: str) -> tuple[_Read, _Failed]:
        """What is written of events; and the errors of those that are unfit, by their positions."""
        # A hot path: what is usual is done here, what is not in functions of its own.
        read, failed, form = _Read(), _Failed(), self._form
        metrics, prefix, next_id = self._metrics, self._prefix, self._next_id
        wires, profiles, identities = read.wires, read.profiles, read.identities
        for position, event in enumerate(events):
            try:
                fields, more = event if form is None else form(event), b""
                if fields.__class__ is dict:
                    try:
                        fields = _Fields(**fields)
                    except TypeError:
                        fields, more = self._unusual(fields)
                elif fields.__class__ is not EventCreate or fields.extra:
                    fields, more = self._unusual(fields)
                whose, kind, worth = fields.profile, fields.metric, fields.value
                if (
                    whose.__class__ is dict
                    and has_email_alone(whose)
                    and ((email := whose.get("email")).__class__ is str)
                    and (identity := IDENTITIES.get(email))
                ):
                    profile = Resource(whose)
                else:
                    profile, identity = profile_of(whose)
                properties, unique_id, time = fields.properties, fields.unique_id, fields.time
                if properties.__class__ is not dict:
                    properties = read_properties(properties)
                if kind.__class__ is MetricCreate and kind.service is UNSET and not kind.extra:
                    kind = kind.name
                known = metrics.get(kind) if kind.__class__ is str else None
                if known is None:
                    known = self._metric(fields.metric)
                if unique_id.__class__ is not str and unique_id is not UNSET:
                    unique_id = read_unique_id(unique_id)
                if not (worth.__class__ is int or (worth.__class__ is float and isfinite(worth))):
                    worth = read_number(worth)
                time = stamp if time is UNSET else self._time(time, now)
                wire = _Wire(known, properties, time, unique_id or f"{prefix}{next_id()}", worth)
                if more or fields.value_currency is not UNSET or fields.backfill is not UNSET:
                    read.unusual[len(profiles)] = more, _add_others(wire, fields)
            except Exception as error:
                failed[position] = _refusal(error)
            else:
                wires += (profile, wire)
                profiles.append(whose)
                identities.append(identity)
                read.unique_ids.append(unique_id)
        return read, failed

    def _one_by_one(self, read: _Read, failed: dict[int, Exception]) -> list[EventRecord]:
        """The records of those that can be encoded, where not all can be at once."""
        records: list[EventRecord] = []
        count = len(read.profiles) + len(failed)
        positions = [position for position in range(count) if position not in failed]
        for place, position in enumerate(positions):
            profile, wire = read.wires[2 * place : 2 * place + 2]
            try:
                whose, attributes = encode_one(profile, wire)
                if whose.rfind(b"null") >= 0 or attributes.rfind(b"null") >= 0:
                    see_finite(profile, read.profiles[place])
                    if may_hide_nan(wire.properties):
                        _see_finite(wire.properties, "properties")
                records += self._records(read.only(place), [whose], [attributes])
            except Exception as error:
                failed[position] = _refusal(error)
        return records

    def _records(
        self, read: _Read, profiles: Sequence[bytes], attributes: Sequence[bytes]
    ) -> list[EventRecord]:
        """The records of what was read, and is written so."""
        records, small, events = [], self._small, read.wires[1::2]
        for wire, identity, given, whose, raw in zip(
            events, read.identities, read.unique_ids, profiles, attributes, strict=True
        ):
            size = len(whose) + len(raw)
            if size > small:
                self._see_it_fits(wire, whose, raw, size)
            record = EventRecord(raw, whose, identity, wire.unique_id, size)
            if given:
                # Klaviyo tells it from others by these.
                record.dedup_key = identity, given, bytes(wire.metric)
            records.append(record)
        for place, (more, backfill) in read.unusual.items():
            record = records[place]
            record.backfill = backfill
            record.attributes += more
            record.size += len(more)
            if record.size > small:
                self._see_it_fits(events[place], record.profile, record.attributes, record.size)
        return records

    # Other forms

    def _unusual(self, event: Any) -> tuple[Any, bytes]:
        """The fields of an event in another form, and more members in JSON."""
        kind = event.__class__
        if kind is EventCreate:
            raise InvalidEvent("an event has no such field", field=next(iter(event.extra)))
        if kind is not dict and not isinstance(event, Mapping):
            if is_model(event) and not isinstance(event, type):
                return self._raw(to_wire(event))
            event = as_object(event, "")
        if "data" in event or "attributes" in event:
            return self._raw(event)
        if not event.keys() <= _KNOWN:
            strange = sorted(event.keys() - _KNOWN, key=str)
            problem = no_such_field(strange[0], layout(EventCreate), extra=False)
            raise InvalidEvent(problem, field=str(strange[0]))
        return _picked(event), b""

    def _raw(self, event: Any) -> tuple[Any, bytes]:
        """An event in its envelope, or at least with its `attributes`."""
        attributes = as_object(as_object(event, "").get("data", event), "data").get("attributes")
        given = as_object(attributes, "attributes")
        rest = {name: value for name, value in given.items() if name not in _KNOWN}
        # A newer revision may know more than we do.
        more = b"," + self._json(rest, "attributes")[1:-1] if rest else b""
        return _picked(given), more

    # Fields

    def _metric(self, metric: Any) -> msgspec.Raw:
        name: Any = metric
        if metric.__class__ is MetricCreate and metric.service is UNSET and not metric.extra:
            name = metric.name
        elif isinstance(metric, Mapping) and metric.keys() == {"name"}:
            name = metric["name"]
        if isinstance(name, Enum):
            name = name.value
        if not isinstance(name, str):
            return self._odd_metric(metric)
        name = str.__str__(name)
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
        return msgspec.Raw(self._json({"data": data}, "metric"))

    def _see_it_fits(self, wire: Any, whose: bytes, raw: bytes, size: int) -> None:
        """See that there are not too many properties, no string too long, and not too much of all."""
        if (count := len(wire.properties)) > self._max_properties:
            raise InvalidEvent(
                f"there are {count}, and may be {self._max_properties}", field="properties"
            )
        if len(whose) > self._max_string:
            self._long_strings(decoded(whose), "profile")
        if len(raw) > self._max_string:
            # Not those of `wire`: what can be read once has been.
            self._long_strings(decoded(b"{%b}" % raw)["properties"], "properties")
            self._long_strings(wire.unique_id, "unique_id")
            for name in _OTHERS:
                if isinstance(value := getattr(wire, name), msgspec.Raw):
                    self._long_strings(decoded(value), name)
        if size > self._max_bytes:
            raise InvalidEvent(f"the event has {size} bytes, more than {self._max_bytes}")

    def _long_strings(self, value: Any, field: str) -> None:
        for path, item in leaves(value, field):
            if isinstance(item, str) and len(item) * 4 > self._max_string:
                size = len(item.encode(errors="replace"))
                if size > self._max_string:
                    raise InvalidEvent(
                        f"has {size} bytes, more than {self._max_string}", field=path
                    )

    def _json(self, value: Any, field: str) -> bytes:
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
        moment = read_moment(value)
        if not _EARLIEST <= moment.timestamp() <= now + _AHEAD:
            raise InvalidEvent("lies before 1990 or more than a year ahead", field="time")
        # A text is kept as it is, unless it says no zone or is written in a way of Python's alone.
        usual = isinstance(value, str) and value[7:11:3] == "-T" and _ZONED(value, 19)
        return value if usual else moment.isoformat()

    def _stamp(self, now: float) -> str:
        text = dt.datetime.fromtimestamp(now, dt.UTC).isoformat(timespec="microseconds")
        self._stamped = now, text  # both at once: other threads may encode too
        return text


def _refusal(error: Exception) -> Exception:
    """What is raised of an event: values that are objects may raise anything when they are read."""
    if isinstance(error, (BodyError, *FAILURES)) and not isinstance(error, InvalidEvent):
        return InvalidEvent(reason(error))
    return error


def _add_others(wire: Any, fields: Any) -> bool:
    """Write those fields of an event that few have, too; whether it is not to start flows."""
    for name in _OTHERS:
        if (value := getattr(fields, name)) is not UNSET:
            setattr(wire, name, encode_scalar(name, value))
    return fields.backfill is not UNSET and read_flag(fields.backfill)


def _picked(event: Mapping[str, Any]) -> Any:
    """The fields of an event."""
    return _Fields(*[event.get(name, UNSET) for name in _NAMES])


def _see_finite(value: Mapping[str, Any], field: str) -> None:
    """See that every number in it is finite."""
    for path, item in leaves(value, field):
        if not isinstance(item, str) and not finite(item):
            raise InvalidEvent("is not a finite number", field=path)
