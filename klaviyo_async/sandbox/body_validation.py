"""Validation of request bodies against the models of the generated package."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ..core.codec.shapes import FieldLayout, ModelLayout, Shape, layout
from .completion import is_nullable
from .errors import RejectedRequest

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
        if holder is None:
            holder = {}
        elif not isinstance(holder, dict):
            raise RejectedRequest(400, "an object is needed", pointer=f"{pointer}/{place}")
        if exact:
            _reject_unknown(rules, place, holder, f"{pointer}/{place}")
        _check_members(model, fields, holder, f"{pointer}/{place}", exact)
    _check_members(model, tuple(rules.at("root")), item, pointer, exact)
    if not isinstance(item.get("id", ""), str):
        raise RejectedRequest(400, "the id must be a string", pointer=f"{pointer}/id")


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
            _check_relationship(field, value, place)
        elif value is None:
            if field.required and not is_nullable(model, field.name):
                raise RejectedRequest(400, f"{field.key} must not be null", pointer=place)
        elif field.wrapped:
            if not isinstance(value, dict) or "data" not in value:
                raise RejectedRequest(400, "data is required", pointer=f"{place}/data")
            if value["data"] is None and field.required and not is_nullable(model, field.name):
                raise RejectedRequest(400, "data must not be null", pointer=f"{place}/data")
            check_value(field.shape, value["data"], f"{place}/data", exact)
        else:
            check_value(field.shape, value, place, exact)


def _check_relationship(field: FieldLayout, value: Any, pointer: str) -> None:
    if not isinstance(value, dict) or "data" not in value:
        raise RejectedRequest(400, "data is required", pointer=f"{pointer}/data")
    data = value["data"]
    if field.shape.item is None:
        if data is not None:
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
                if item is None and shape.item.models:
                    raise RejectedRequest(400, "an object is needed", pointer=f"{pointer}/{index}")
                check_value(shape.item, item, f"{pointer}/{index}", exact)
            return
        wrong = "array" not in shape.kinds
    elif isinstance(value, dict):
        if len(shape.models) == 1:
            check_resource(shape.models[0], value, pointer, exact=exact)
            return
        wrong = not shape.models and shape.value is None and "object" not in shape.kinds
    else:
        wrong = exact and not _is_scalar(shape, value)
    if wrong:
        raise RejectedRequest(400, "a value of another type is needed", pointer=pointer)


def _is_scalar(shape: Shape, value: Any) -> bool:
    if isinstance(value, bool):
        return "boolean" in shape.kinds or (bool, value) in shape.constants
    if isinstance(value, str):
        return (
            "string" in shape.kinds
            or (str, value) in shape.constants
            or any(_is_moment(moment, value) for moment in shape.moments)
        )
    # A number is taken for a string too, as zip codes are often sent.
    return bool({"number", "string"} & shape.kinds) or (int, value) in shape.constants


def _is_moment(moment: str, value: str) -> bool:
    try:
        _READERS[moment](value)
    except ValueError:
        return False
    return True
