"""Models with plausible values, made from what the document says of them."""

from __future__ import annotations

import datetime as dt
from itertools import count
from typing import Any, Final, TypeVar, cast

from ..core.codec.shapes import Shape, is_model, layout
from ..errors import InvalidRequest

__all__ = ["make"]

M = TypeVar("M")

_numbers = count(1)
_MOMENT: Final = dt.datetime(2026, 7, 15, 12, tzinfo=dt.UTC)
_MOMENTS: Final[dict[str, Any]] = {
    "datetime": _MOMENT,
    "date": _MOMENT.date(),
    "time": _MOMENT.time(),
}
_DEPTH: Final = 6


def make(model: type[M], *, everything: bool = False, **fields: Any) -> M:
    """Create an instance of any model of the generated packages.

    What is required is filled with values of the right type: addresses that look like addresses,
    the first of the allowed values, nested models in turn. A resource gets an id, a profile an
    email address. Each call counts up, so that no two of them are alike.

    Args:
        model: the class, from `klaviyo_async.models` or the models of any generated package.
        everything: fill optional fields too, but for relationships.
        fields: values of fields, by their names in Python; they replace the generated ones.

    Raises:
        InvalidRequest: the model has no such field.
        TypeError: it is no model.
    """
    if not (isinstance(model, type) and is_model(model)):
        raise TypeError(f"{model!r} is no model of a generated package")
    known = layout(cast(Any, model)).by_name
    strange = sorted(fields.keys() - known.keys() - {"extra"})
    if strange:
        there = ", ".join(known)
        raise InvalidRequest(f"{model.__name__} has no {strange[0]!r}; it has {there}")
    return cast(M, _make(model, fields, everything, next(_numbers), 0))


def _make(model: Any, fields: dict[str, Any], everything: bool, number: int, depth: int) -> Any:
    values = dict(fields)
    for field in layout(model).fields:
        if field.name in values:
            continue
        wanted = field.required or (
            everything and depth < _DEPTH and field.place != "relationships"
        )
        if wanted and not (field.name in ("links", "meta") and not field.required):
            values[field.name] = _value(field.name, field.shape, everything, number, depth)
    email = layout(model).by_name.get("email")
    named = values.keys() & {"id", "email", "phone_number", "external_id"}
    if email is not None and "string" in email.shape.kinds and not named:
        values["email"] = _text("email", number)
    return model(**values)


def _value(name: str, shape: Shape, everything: bool, number: int, depth: int) -> Any:
    if shape.constants:
        allowed = sorted((value for _, value in shape.constants), key=str)
        return "complete" if "complete" in allowed else allowed[0]  # else jobs would be cancelled
    if shape.models and "string" not in shape.kinds:  # else it is a reference, or its id
        return _make(shape.models[0], {}, everything and depth < _DEPTH, number, depth + 1)
    if shape.moments:
        return _MOMENTS[shape.moments[-1]]
    if "string" in shape.kinds:
        return _text(name, number)
    if shape.item is not None:
        return [] if depth > _DEPTH else [_value(name, shape.item, everything, number, depth + 1)]
    if shape.value is not None or "object" in shape.kinds:
        return {}
    if "number" in shape.kinds:
        return 0 if name.endswith("_count") else number
    if "boolean" in shape.kinds:
        return True
    return [] if "array" in shape.kinds else None


def _text(name: str, number: int) -> str:
    if "email" in name:
        return f"user{number}@example.com"
    if "phone" in name:
        return f"+1500555{number % 10_000:04d}"
    if "url" in name or name in ("image", "href", "link"):
        return f"https://example.com/{name}/{number}"
    if name == "id" or name.endswith("_id"):
        return f"{name.removesuffix('_id').upper()}{number}"
    if "currency" in name:
        return "USD"
    return f"{name.replace('_', ' ')} {number}"
