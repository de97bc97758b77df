"""Models with plausible values, made from what the document says of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from itertools import count
from typing import Any, Final, Literal, TypeVar, cast

from klaviyo_openapi._runtime import model_fields

from ..errors import InvalidRequest
from .codec.shapes import Shape, is_model, layout

__all__ = ["Fill", "make", "make_filled"]

M = TypeVar("M")

Fill = Literal["required", "null", "everything"]
"""Of the fields that need not be there, which are: none; all, but null as far as they may be; all. Links,
meta data and relationships are left out."""

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
    return make_filled(model, "everything" if everything else "required", fields)


def make_filled(model: type[M], fill: Fill, fields: Mapping[str, Any]) -> M:
    """The same; see :func:`make`.

    Args:
        model: the class.
        fill: which optional fields are filled.
        fields: values of fields.

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
    return cast(M, _make(model, dict(fields), fill, next(_numbers), 0))


def _make(model: Any, values: dict[str, Any], fill: Fill, number: int, depth: int) -> Any:
    for field in layout(model).fields:
        if field.name in values:
            continue
        optional = (
            fill != "required"
            and depth < _DEPTH
            and field.place != "relationships"
            and field.name not in ("links", "meta")
        )
        if not (field.required or optional):
            continue
        if fill == "null" and field.name in _nullable(model):
            values[field.name] = None
        else:
            values[field.name] = _value(field.name, field.shape, fill, number, depth)
    email = layout(model).by_name.get("email")
    named = values.keys() & {"id", "email", "phone_number", "external_id"}
    if email is not None and "string" in email.shape.kinds and not named:
        values["email"] = _text("email", number)
    return model(**values)


@cache
def _nullable(model: Any) -> frozenset[str]:
    """Names of the fields that may be null."""
    found = []
    for field in model_fields(model):
        text = str(field.type)
        while "[" in text and (outer := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
            text = outer
        if "None" in text.replace(" ", "").split("|"):
            found.append(field.name)
    return frozenset(found)


def _value(name: str, shape: Shape, fill: Fill, number: int, depth: int) -> Any:
    if shape.constants:
        allowed = sorted((value for _, value in shape.constants), key=str)
        return "complete" if "complete" in allowed else allowed[0]  # else jobs would be cancelled
    if shape.models and "string" not in shape.kinds:  # else it is a reference, or its id
        deeper = fill if depth < _DEPTH else "required"
        return _make(shape.models[0], {}, deeper, number, depth + 1)
    if shape.moments:
        return _MOMENTS[shape.moments[-1]]
    if "string" in shape.kinds:
        return _text(name, number)
    if shape.item is not None:
        if depth > _DEPTH or fill == "null":
            return []
        return [_value(name, shape.item, fill, number, depth + 1)]
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
