"""Validation of request bodies against the models of the generated package."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Any, Final

import attrs

from ..core.codec.shapes import ANY, FieldLayout, ModelLayout, Shape, layout
from .errors import RejectedRequest

_FREE_WORDS: Final = frozenset({"font_family"})
"""Fields that have words of their own and take any other."""
_CLEARED_BY_NULL: Final = frozenset({"mapped-metric"})
"""Types whose relationships to one are seen to take null, though their document has none there."""
_NULL: Final = re.compile(r"\b(None|Any|object)\b")
_INNER: Final = re.compile(r"\[[^\[\]]*\]")
_WHOLE: Final = re.compile(r"\bint\b")
_FRACTION: Final = re.compile(r"\b(float|Any)\b")
_READERS = {
    "datetime": dt.datetime.fromisoformat,
    "date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
}


def check_resource(model: Any, item: Any, pointer: str, *, exact: bool = True) -> None:
    """See that a value can be read as a model.

    Args:
        model: class of the generated package.
        item: the value, as JSON has it.
        pointer: where it stands in the body.
        exact: whether the model is of the revision asked for: else what it does not know may be there,
            and what it requires may be missing.

    Raises:
        RejectedRequest: 400 with a pointer to what cannot.
    """
    if not isinstance(item, dict):
        raise RejectedRequest(400, "an object is needed", pointer=pointer)
    rules = layout(model)
    if rules.type is None:
        if exact and "/attributes/subscriptions" in pointer:
            # A consent that is misspelt would be taken for none.
            _reject_unknown(rules, "root", item, pointer)
        _check_members(model, rules.fields, item, pointer, exact)
        return
    if item.get("type") != rules.type:
        raise RejectedRequest(400, f"the type must be {rules.type}", pointer=f"{pointer}/type")
    for place in ("attributes", "relationships"):
        holder = item.get(place)
        fields = tuple(rules.at(place))
        if holder is None and not (exact and _is_needed(place, item, fields)):
            holder = {}
        elif not isinstance(holder, dict):
            raise RejectedRequest(400, "an object is needed", pointer=f"{pointer}/{place}")
        if exact:
            _reject_unknown(rules, place, holder, f"{pointer}/{place}")
        _check_members(model, fields, holder, f"{pointer}/{place}", exact)
    _check_members(model, tuple(rules.at("root")), item, pointer, exact)
    if not isinstance(item.get("id"), (str, type(None))):
        raise RejectedRequest(400, "the id must be a string", pointer=f"{pointer}/id")


def _is_needed(place: str, item: dict[str, Any], fields: tuple[FieldLayout, ...]) -> bool:
    """Whether it has to be there: attributes wherever a resource has any, else what is there as null."""
    return place in item or (place == "attributes" and bool(fields))


def _reject_unknown(rules: ModelLayout, place: str, holder: dict[str, Any], pointer: str) -> None:
    for key in holder:
        field = rules.by_key.get(key)
        if field is None or field.place != place:
            raise RejectedRequest(
                400, f"{key!r} is no field of {rules.type or 'it'}", pointer=f"{pointer}/{key}"
            )


def _check_members(
    model: Any,
    fields: tuple[FieldLayout, ...],
    holder: dict[str, Any],
    pointer: str,
    exact: bool,
) -> None:
    for field in fields:
        place = f"{pointer}/{field.key}"
        if field.key not in holder:
            if field.required and exact:
                raise RejectedRequest(400, f"{field.key} is required", pointer=place)
            continue
        value = holder[field.key]
        if field.place == "relationships":
            _check_relationship(model, field, value, place, exact)
            continue
        if field.wrapped and value is not None:
            if not isinstance(value, dict) or "data" not in value:
                raise RejectedRequest(400, "data is required", pointer=f"{place}/data")
            value, place = value["data"], f"{place}/data"
            if value is None and exact:
                raise RejectedRequest(400, "data must not be null", pointer=place)
        if value is None:
            if (exact or field.required) and not _takes_null(model, field.name):
                raise RejectedRequest(400, f"{field.key} must not be null", pointer=place)
            continue
        free = field.key in _FREE_WORDS and isinstance(value, str)
        check_value(field.shape, value, place, exact and not free)
        if field.target and exact:
            for index, each in enumerate(value) if isinstance(value, list) else ():
                check_identifier(field.target, each, f"{place}/{index}")
        if exact and isinstance(value, float) and _is_whole(model, field.name) and value % 1:
            raise RejectedRequest(400, "a whole number is needed", pointer=place)


@cache
def _takes_null(model: Any, name: str) -> bool:
    """Whether a field of a model may be null; what is in its lists and objects says nothing of that."""
    annotation = str(getattr(attrs.fields(model), name).type)
    while annotation != (outer := _INNER.sub("", annotation)):
        annotation = outer
    return _NULL.search(annotation) is not None


@cache
def _is_whole(model: Any, name: str) -> bool:
    """Whether a number in a field of a model has no fraction."""
    annotation = str(getattr(attrs.fields(model), name).type)
    return _WHOLE.search(annotation) is not None and _FRACTION.search(annotation) is None


def _check_relationship(
    model: Any, field: FieldLayout, value: Any, pointer: str, exact: bool
) -> None:
    if not isinstance(value, dict) or "data" not in value:
        raise RejectedRequest(400, "data is required", pointer=f"{pointer}/data")
    data = value["data"]
    if field.shape.item is None:
        nothing = _takes_null(model, field.name) or layout(model).type in _CLEARED_BY_NULL
        if data is not None or (exact and not nothing):
            check_identifier(field.target, data, f"{pointer}/data")
        return
    if not isinstance(data, list):
        raise RejectedRequest(400, "a list is needed", pointer=f"{pointer}/data")
    for index, item in enumerate(data):
        check_identifier(field.target, item, f"{pointer}/data/{index}")


def check_identifier(target: str, item: Any, pointer: str) -> None:
    """See that a value is the identifier of a resource of a type ('': of any).

    Raises:
        RejectedRequest: 400 with a pointer to what is wrong with it.
    """
    if not isinstance(item, dict):
        raise RejectedRequest(400, "an object is needed", pointer=pointer)
    if item.get("type") != target and (target or not isinstance(item.get("type"), str)):
        raise RejectedRequest(400, f"the type must be {target}", pointer=f"{pointer}/type")
    if not isinstance(item.get("id"), str):
        raise RejectedRequest(400, "an id is needed", pointer=f"{pointer}/id")


def check_value(shape: Shape, value: Any, pointer: str, exact: bool = True) -> None:
    """See that a value has a shape; arguments and errors are those of :func:`check_resource`."""
    if value is None:
        return
    if isinstance(value, list):
        if shape.item is not None:
            for index, item in enumerate(value):
                if item is None and exact and shape.item != ANY:
                    raise RejectedRequest(
                        400, "null is no item of it", pointer=f"{pointer}/{index}"
                    )
                check_value(shape.item, item, f"{pointer}/{index}", exact)
            return
        wrong = "array" not in shape.kinds
    elif isinstance(value, dict):
        if shape.models and "object" not in shape.kinds and shape.value is None:
            _check_one_of(shape.models, value, pointer, exact)
            return
        if shape.value is not None:
            for key, item in value.items():
                check_value(shape.value, item, f"{pointer}/{key}", exact)
        wrong = shape.value is None and "object" not in shape.kinds
    else:
        wrong = exact and not _is_scalar(shape, value)
    if wrong:
        raise RejectedRequest(400, "a value of another type is needed", pointer=pointer)


def _check_one_of(models: tuple[Any, ...], value: Any, pointer: str, exact: bool) -> None:
    """See that an object is one of several; which of them, is said by what they have in one form only."""
    if len(models) > 1:
        if not exact:
            return
        models = _meant(models, value) or models
    wrong: RejectedRequest | None = None
    for model in models:
        try:
            check_resource(model, value, pointer, exact=exact)
        except RejectedRequest as error:
            # What is at fault is told by the one that it comes nearest to.
            if wrong is None or len(error.pointer or "") > len(wrong.pointer or ""):
                wrong = error
        else:
            return
    if wrong is not None:
        raise wrong


def _meant(models: tuple[Any, ...], value: dict[str, Any]) -> tuple[Any, ...]:
    """Those of several models of which an object has what only they may have."""
    return tuple(
        model
        for model in models
        if all(
            any(value.get(field.key) == word for _, word in field.shape.closed)
            for field in layout(model).fields
            if field.required and field.shape.closed and field.place == "root"
        )
    )


def _is_scalar(shape: Shape, value: Any) -> bool:
    if isinstance(value, bool):
        return "boolean" in shape.kinds or (bool, value) in shape.constants
    if isinstance(value, str):
        if "string" in shape.kinds:
            # Models of answers take words that are not known yet; who asks has to keep to those that are.
            words = [word for kind, word in shape.constants if kind is str]
            return not words or value in words
        return (str, value) in shape.constants or any(
            _is_moment(moment, value) for moment in shape.moments
        )
    # A number is taken for a string too, as zip codes are often sent.
    return "string" in shape.kinds or _is_known(shape, "number", int, value)


def _is_known(shape: Shape, kind: str, python: type, value: Any) -> bool:
    """Whether a plain value is one of those that are named, or of any, if none are.

    Models of answers take what is not known yet beside what is: who asks has to keep to that.
    """
    known = [each for type_, each in shape.constants if type_ is python]
    return value in known if known else kind in shape.kinds


def _is_moment(moment: str, value: str) -> bool:
    try:
        _READERS[moment](value)
    except ValueError:
        return False
    return True
