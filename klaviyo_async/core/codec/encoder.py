"""The JSON encoder, and what it makes of values that JSON has no word for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from klaviyo_openapi._runtime import EMPTY


def odd(value: Any) -> Any:
    """What msgspec does not know as something it does."""
    if value is EMPTY:
        raise TypeError("a model stands where any value is taken as it is")
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, (dt.datetime, dt.date, dt.time)):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if callable(plain := getattr(value, "tolist", None)):
        return plain()
    if isinstance(value, Iterable) and not hasattr(value, "read"):
        return list(value)
    raise TypeError(f"a {value.__class__.__name__} cannot be written as JSON")


# Decimals are numbers to Klaviyo too: as strings they could not be filtered or added up.
ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=odd)
PACKER = msgspec.msgpack.Encoder(enc_hook=odd)
