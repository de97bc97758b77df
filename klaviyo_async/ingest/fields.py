"""Fields of an event in whatever form they come, of which there are more than the usual one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import msgspec

from ..core.codec.encoder import ENCODER, FAILURES
from ..core.runtime import UNSET
from ..core.values import in_minutes, single
from ..errors import InvalidEvent
from .checks import as_object, finite

__all__ = [
    "encode_scalar",
    "read_flag",
    "read_moment",
    "read_number",
    "read_properties",
    "read_unique_id",
]


def read_unique_id(value: Any) -> str:
    """What an event's `unique_id` is; empty where there is none."""
    found = single(value)
    if found is None:
        return ""
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    raise InvalidEvent("must be a string", field="unique_id")


def read_flag(value: Any) -> bool:
    """What its `backfill` is."""
    if value is None or (found := single(value)) is None:
        return False
    if found.__class__ is bool:
        return bool(found)
    raise InvalidEvent("must be true or false", field="backfill")


def read_properties(properties: Any) -> Mapping[str, Any]:
    """What its `properties` are."""
    if properties is UNSET or properties is None:
        return {}
    return as_object(properties, "properties")


def read_number(value: Any) -> Any:
    """What its `value` is, in JSON; UNSET where there is none."""
    if value is None or value is UNSET or (found := single(value)) is None:
        return UNSET
    if isinstance(found, (bool, str)) or not hasattr(found, "__float__"):
        raise InvalidEvent("must be a number", field="value")
    return encode_scalar("value", found)


def encode_scalar(name: str, value: Any) -> Any:
    """Another field's JSON, if there is something in it."""
    if value is None or value is UNSET or (value := single(value)) is None:
        return UNSET
    if not finite(value):
        raise InvalidEvent("is not a finite number", field=name)
    try:
        return msgspec.Raw(ENCODER.encode(value))
    except FAILURES as error:
        raise InvalidEvent(str(error), field=name) from None


def read_moment(value: Any) -> dt.datetime:
    """What its `time` is."""
    value = single(value)
    if isinstance(value, str):
        try:
            moment = dt.datetime.fromisoformat(value)
        except ValueError:
            raise InvalidEvent("is no ISO 8601 time", field="time") from None
        return in_minutes(moment) if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        try:
            return dt.datetime.fromtimestamp(value, dt.UTC)
        except (ValueError, OverflowError, OSError):
            raise InvalidEvent("is no unix time in seconds", field="time") from None
    if not isinstance(value, dt.datetime):
        raise InvalidEvent("must be a datetime, ISO 8601, or unix seconds", field="time")
    if value.utcoffset() is None:
        raise InvalidEvent("has no time zone", field="time")
    return in_minutes(value)
