"""The JSON encoder, and how it writes values of types that JSON lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from math import isfinite
from typing import Any, Final, NoReturn

import msgspec
from klaviyo_openapi._runtime import EMPTY

from ...unset import UNSET
from ..values import HoldsOnce, in_minutes, simplified
from .shapes import is_model


def to_encodable(value: Any) -> Any:
    """A value of a type that msgspec cannot encode, as one that it can."""
    return _encodable(value, _encoded_once)


def _encodable(value: Any, read_once: Callable[[Any, Any], Any]) -> Any:
    if value is EMPTY:
        raise TypeError("a model stands where any value is taken as it is")
    if hasattr(value.__class__, "__klaviyo_filter__"):
        return value.__klaviyo_filter__()
    if value is None:
        raise _no_key(value)
    if value is True or value is False:  # a dict's key, for msgspec writes others itself
        return "true" if value else "false"
    found = simplified(value)
    kind = found.__class__
    if kind is list or kind is dict or found is value:
        if isinstance(value, _NO_KEYS):
            raise _no_key(value)
        if kind is list and isinstance(value, Iterator):
            return read_once(value, found)
    elif kind is HoldsOnce:
        return read_once(value, found)
    return found


def _no_key(value: Any) -> TypeError:
    """Of a value that msgspec has a word for, and asks about only where it is a dict's key."""
    return TypeError(f"a dict has a key that is a {value.__class__.__name__}, not a string")


_NO_KEYS: Final = (list, tuple, dict, set, frozenset)


def _encoded_once(value: Any, found: Any) -> msgspec.Raw:
    """What an iterator gave, or a model that holds one, in JSON, every number of it finite: nobody can look at it
    once more."""
    problem = None
    try:
        raw = ENCODER.encode(found)
    except RecursionError:
        raise
    except FAILURES as error:
        problem = _culprit(found, error)
    else:
        if raw.rfind(b"null") < 0 or (problem := find_nan(found)) is None:
            return msgspec.Raw(raw)
    from .once import ReadOnceError  # hardly ever needed

    raise ReadOnceError(value, problem)


def _culprit(found: Any, error: Exception) -> str:
    """Where in a list or dict the value is that cannot be encoded, and why."""
    from .once import located

    if (problem := located(error, found)) is not None:
        return problem
    steps: Any = found.items() if isinstance(found, dict) else enumerate(found)
    for step, item in steps:
        try:
            ENCODER.encode(item)
        except FAILURES as problem:
            return f"{step}: {problem}" if isinstance(found, dict) else f"[{step}]: {problem}"
    return str(error)


def to_encodable_again(value: Any) -> Any:
    """As :func:`to_encodable`, where what is encoded is encoded once more if that fails.

    Raises:
        TypeError: it can be read once.
    """
    if isinstance(value, Iterator):
        _refuse_once()
    return _encodable(value, _refuse_once)


def _refuse_once(*_: Any) -> NoReturn:
    raise TypeError("what can be read once is encoded on its own")


def json_default(value: Any) -> Any:
    """What stands for a value that JSON lacks: `json.dumps(profile, default=json_default)`.

    For `orjson.dumps` and whatever else takes such a function too.

    Args:
        value: a model, as its fields that are set; UNSET, as null; a time, as ISO 8601; a Decimal or a
            UUID, as text; a set or another collection, as a list; a mapping, a dataclass, a pydantic
            model and the like, as an object; numbers and arrays of numpy and pandas, as theirs.

    Raises:
        TypeError: it is nothing of these.
        ValueError: a pydantic model in it cannot be serialised.
    """
    if value is UNSET:
        return None
    if is_model(value) and not isinstance(value, type):
        return value.to_dict()
    if isinstance(value, datetime):  # msgspec rounds an offset, and leaves the time as it is
        value = in_minutes(value)
    return msgspec.to_builtins(value, enc_hook=_as_builtin)


def _as_builtin(value: Any) -> Any:
    return _encodable(value, lambda value, found: found)


# Decimals are numbers to Klaviyo too: as strings they could not be filtered or added up.
ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=to_encodable)
FIRST_ENCODER = msgspec.json.Encoder(decimal_format="number", enc_hook=to_encodable_again)
"""For what is encoded by `ENCODER` where this one fails."""
_packed = msgspec.msgpack.Encoder(decimal_format="number", enc_hook=to_encodable).encode

# msgspec refuses a Decimal that is no number, and writes such a float as null. In MessagePack it shows: a float's
# marker, then an exponent of ones.
_find_not_finite = re.compile(rb"\xcb[\x7f\xff][\xf0-\xff]", re.DOTALL).search
FAILURES = (TypeError, ValueError, OverflowError, RecursionError)
"""What encoding raises on what cannot be encoded."""


def decoded(raw: bytes | str) -> Any:
    """What JSON says, numbers that no float holds too, which become Decimals and ints.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deeply.
    """
    try:
        return msgspec.json.decode(raw)
    except msgspec.ValidationError:  # as msgspec has it of such numbers
        import json  # Hardly ever needed.

        text = raw if isinstance(raw, str) else raw.decode()
        try:
            return json.loads(text, parse_float=_number, parse_constant=_refuse)
        except json.JSONDecodeError as problem:
            raise msgspec.DecodeError(str(problem)) from None


def _refuse(constant: str) -> NoReturn:
    raise msgspec.DecodeError(f"{constant} is not a JSON number")


def _number(text: str) -> float | Decimal:
    found = float(text)
    return found if isfinite(found) else Decimal(text)


def may_hide_nan(value: Any) -> bool:
    """Whether there may be a number in what `value` is encoded as that is not finite."""
    try:
        packed = _packed(value)
    except FAILURES:
        return True  # MessagePack has no integers beyond 64 bits; JSON has.
    return _is_suspect(packed) and _find_not_finite(packed) is not None


def find_nan(encoded: Any) -> str | None:
    """The first number that is not finite in what was encoded, and where; None if there is none.

    Iterators in it were read by then, and their numbers looked at.
    """
    from .finite import find_not_finite  # hardly ever needed

    try:
        tree = to_tree(encoded)
    except FAILURES:
        return None  # it is another thing that is wrong with it
    return find_not_finite(tree)


def to_tree(value: Any) -> Any:
    """The dicts, lists and single values that it is written as; Decimals, which are numbers, stay.

    Raises:
        TypeError: there is something in it that JSON has no word for.
        ValueError: a pydantic model in it cannot be serialised.
    """
    return msgspec.to_builtins(value, enc_hook=_look_into, builtin_types=(Decimal,))


def _look_into(value: Any) -> Any:
    return decoded(bytes(value)) if isinstance(value, msgspec.Raw) else _as_builtin(value)


def _is_suspect(packed: bytes) -> bool:
    """Whether a float that is not finite may be in there; to find it takes the pattern up to ten times as long."""
    # UTF-8 has neither byte, but for a control character. More of them than that take longer than the pattern.
    most = len(packed) // 512
    for second in (b"\x7f", b"\xff"):
        at = -1
        for _ in range(most):
            at = packed.find(second, at + 1)
            if at < 0:
                break
            if packed[at - 1] == 0xCB:
                return True
        else:
            return True
    return False
