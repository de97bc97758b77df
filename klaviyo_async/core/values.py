"""Values of other libraries as ones that JSON has a word for.

They are known by what they can do, or by a module that the program has imported itself: none is imported here.
"""

from __future__ import annotations

import datetime as dt
import decimal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence, Set, ValuesView
from enum import Enum
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from ..unset import UNSET

_PLAIN: Final = (str, int, float, bool)
_AS_THEY_ARE: Final = frozenset((str, int, bool, type(None)))
"""What pydantic writes as it is given."""
_SINGLE: Final = (
    str,
    bytes,
    bytearray,
    int,
    float,
    dt.date,
    dt.time,
    dt.timedelta,
    decimal.Decimal,
)
_FINE: Final = ("[ns]", "[ps]", "[fs]", "[as]")
"""Units of numpy's times that are finer than Python's."""


def as_members(value: Any) -> Mapping[str, Any] | None:
    """What an object holds that stands for a JSON object, by name; None if it stands for none.

    Args:
        value: a mapping; a pydantic model, as it serialises itself, but for its Decimals, which stay
            numbers; a dataclass, an attrs class, a msgspec Struct, a named tuple; what has keys, as
            rows of databases have. Models of generated packages are none of these.

    Raises:
        ValueError: a pydantic model cannot be serialised.
    """
    if isinstance(value, Mapping):
        return value
    cls = value.__class__
    if isinstance(value, (*_SINGLE, list, set, frozenset, Enum, type)) or hasattr(cls, "_wire"):
        return None
    if callable(getattr(cls, "model_dump", None)):
        found = _dumped(value)
        return found if isinstance(found, Mapping) else None
    if hasattr(cls, "__dataclass_fields__"):
        from dataclasses import fields  # Imported here because most programs send none.

        names = [field.name for field in fields(value)]
        return {name: getattr(value, name) for name in names if hasattr(value, name)}
    if (attributes := getattr(cls, "__attrs_attrs__", None)) is not None:
        public = [field.name for field in attributes if not field.name.startswith("_")]
        return {name: getattr(value, name) for name in public if hasattr(value, name)}
    if (keys := getattr(cls, "__struct_encode_fields__", None)) is not None:
        return {
            key: getattr(value, name) for key, name in zip(keys, cls.__struct_fields__, strict=True)
        }
    as_dict: Any = getattr(value, "_asdict", None)
    if callable(as_dict):
        named: Any = as_dict()
        return dict(named)
    if callable(getattr(value, "keys", None)) and hasattr(cls, "__getitem__"):
        return dict(value)
    return None


def as_items(value: Any) -> Sequence[Any] | None:
    """What stands for a JSON array, as a list or tuple; None if it stands for none.

    Args:
        value: a sequence, a set, an iterator, a view of a dict; an array or a column of numpy, pandas and
            their like. Text and bytes are none.
    """
    if isinstance(value, (list, tuple)):
        return value
    if isinstance(value, (*_SINGLE, type)):
        return None
    if callable(getattr(value, "tolist", None)):
        found = _of_array(value)
        return found if isinstance(found, list) else None
    if isinstance(value, (Sequence, Set, ValuesView, Iterator)) and not hasattr(value, "read"):
        return list(value)
    return None


def opened(value: Any) -> Mapping[Any, Any] | Sequence[Any] | None:
    """What a value holds, as a mapping or a list, if it is anything that is written as one."""
    if isinstance(value, Mapping):
        return value
    if isinstance(value, (list, tuple)):  # named ones too: as JSON they are arrays
        return value
    if callable(getattr(value.__class__, "model_dump", None)):
        found = _dumped(value)
        return found if isinstance(found, (Mapping, list)) else None
    items = as_items(value) if hasattr(value, "tolist") else None
    if items is None and (members := as_members(value)) is not None:
        return members
    return items if items is not None else as_items(value)


def simplified(value: Any) -> Any:
    """A value of a type that msgspec cannot write, as one of a type that it can, or nearer to it.

    Raises:
        TypeError: there is no JSON for it.
        ValueError: a pydantic model cannot be serialised.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, (dt.date, dt.time)):
        return _moment(value)
    if isinstance(value, dt.timedelta):
        return dt.timedelta(value.days, value.seconds, value.microseconds)
    if isinstance(value, decimal.Decimal):
        return decimal.Decimal(value)
    if is_missing(value):
        return None
    if callable(getattr(value.__class__, "model_dump", None)):
        return _dumped(value)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if callable(getattr(value, "tolist", None)):
        return _of_array(value)
    if isinstance(value, type):
        raise unknown(value)
    if (found := opened(value)) is None:
        raise unknown(value)
    return dict(found) if isinstance(found, Mapping) else found


def unknown(value: Any) -> TypeError:
    """That there is no JSON for a value."""
    name = "type" if isinstance(value, type) else value.__class__.__name__
    return TypeError(f"a {name} cannot be written as JSON")


def single(value: Any) -> Any:
    """A single value as text, a number, a time, a truth value or None, if it is one of an enumeration, a
    UUID, or of numpy or pandas; anything else as it is."""
    if value is UNSET or value.__class__ in _PLAIN:
        return value
    if isinstance(value, Enum):
        return single(value.value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (dt.date, decimal.Decimal, *_PLAIN)) and not hasattr(value, "nanosecond"):
        return value
    if is_missing(value):
        return None
    if isinstance(value, dt.datetime):
        return dt.datetime.fromisoformat(simplified(value))
    if hasattr(value, "dtype") and not hasattr(value, "__len__"):
        try:
            return simplified(value)
        except TypeError:
            pass
    return value


def in_minutes(moment: dt.datetime) -> dt.datetime:
    """A time that is away from UTC by whole minutes, or has no zone: RFC 3339 knows no others.

    One in a zone whose offset has seconds, as that of many places had until the 1930s, becomes UTC.
    """
    if moment.tzinfo is dt.UTC:  # as most have it
        return moment
    offset = moment.utcoffset()
    if offset is None or not (offset.seconds % 60 or offset.microseconds):
        return moment
    try:
        return moment.astimezone(dt.UTC)
    except OverflowError:  # in the first or last year that there is
        return moment


def is_missing(value: Any) -> bool:
    """Whether it is what pandas has where there is no value: `pandas.NA` or `pandas.NaT`."""
    pandas = sys.modules.get("pandas")
    return pandas is not None and (
        value is getattr(pandas, "NA", pandas) or value is getattr(pandas, "NaT", pandas)
    )


def _moment(value: dt.date | dt.time) -> str | None:
    if is_missing(value):
        return None
    if isinstance(value, dt.datetime):
        value = in_minutes(value)
    if getattr(value, "nanosecond", 0):  # of pandas: more digits than others read
        return value.isoformat(timespec="microseconds")  # type: ignore[call-arg]
    return value.isoformat()


def _of_array(value: Any) -> Any:
    """The numbers, texts and times in an array of any library, or in one of its scalars."""
    dtype = getattr(value, "dtype", None)
    kind = getattr(dtype, "kind", "")
    zoned = getattr(dtype, "tz", None) is not None  # gives times that are no numbers
    if kind in ("M", "m") and str(getattr(dtype, "str", "")).endswith(_FINE) and not zoned:
        value = value.astype(f"{kind}8[us]")
    if (names := getattr(dtype, "names", None)) is not None:  # of records, each an object
        return list(value) if getattr(value, "shape", ()) else {name: value[name] for name in names}
    found = value.tolist()
    if callable(getattr(found, "tolist", None)):
        raise unknown(value)  # a mock, say, which has one and whatever else it is asked for
    if found.__class__ is value.__class__ or (kind in ("M", "m") and isinstance(found, int)):
        raise unknown(value)  # a number of a unit that Python's times do not have
    return found


# --- pydantic


class HoldsOnce(dict[str, Any]):
    """The members of a pydantic model that holds iterators, which are not read yet."""


def _dumped(model: Any) -> Any:
    """What a pydantic model writes of itself as JSON, but for numbers.

    One that holds what can be read once is asked for no JSON: that would read it, and write NaN in it as null.
    """
    given = model.model_dump()
    if given.__class__ is dict and _holds_once(given):
        return HoldsOnce(given)
    more = _fallback(model.__class__.model_dump)
    try:
        return _with_numbers(given, model.model_dump(mode="json", **more))
    except TypeError:  # which does not say where it is: whoever writes what was given does
        return given


def _holds_once(tree: Any) -> bool:
    """Whether there are iterators in dicts and lists."""
    items: Any = tree.values() if isinstance(tree, dict) else tree
    for item in items:
        kind = item.__class__
        if kind in _AS_THEY_ARE:
            continue
        if kind is dict or kind is list or kind is tuple:
            if _holds_once(item):
                return True
        elif isinstance(item, Iterator):
            return True
    return False


@lru_cache(256)
def _fallback(dump: Callable[..., Any]) -> Mapping[str, Any]:
    """For values in a model that pydantic does not know, where it can be told of them."""
    import inspect  # Needed where there is pydantic, which has it loaded.

    try:
        known = "fallback" in inspect.signature(dump).parameters
    except (TypeError, ValueError):
        known = False
    return {"fallback": simplified} if known else {}


def _with_numbers(given: Any, written: Any) -> Any:
    """What pydantic has written, with the Decimals that it has made text of, and the floats that are no
    numbers, which it has made null; with the keys that were given where these are no text."""
    if given.__class__ in _AS_THEY_ARE:
        return written
    if isinstance(given, decimal.Decimal):
        return given if written == str(given) else written
    if isinstance(given, float) and written is None:
        return given
    if isinstance(given, Mapping) and isinstance(written, dict) and len(given) == len(written):
        pairs = zip(written.items(), given.items(), strict=True)
        return {
            key if as_given.__class__ is str else as_given: _with_numbers(inner, item)
            for (key, item), (as_given, inner) in pairs
        }
    if (
        isinstance(written, list)
        and isinstance(given, (list, tuple))
        and len(given) == len(written)
    ):
        return [_with_numbers(inner, item) for inner, item in zip(given, written, strict=True)]
    if isinstance(written, list) and isinstance(given, Set):
        numbers = {str(item): item for item in given if isinstance(item, decimal.Decimal)}
        return [numbers.get(item, item) if isinstance(item, str) else item for item in written]
    return written
