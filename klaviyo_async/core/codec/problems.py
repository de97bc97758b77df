"""Where in a body the value is that cannot be sent, and why: looked for only after encoding failed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from ...unset import UNSET
from ..values import as_members, opened, simplified
from .encoder import ENCODER, FAILURES
from .errors import BodyError
from .finite import number_problem
from .linking import link
from .projecting import recast
from .shapes import ANY, KINDS, FieldLayout, Shape, is_model, layout
from .writing import expected, no_resource, stray

_DEEPEST = 500
_FREE = Shape(KINDS)
"""Of what is passed to the encoder untouched; told from `ANY`, which it equals, by identity."""
_EXTRA = Shape(value=ANY)


def find_problem(body: Any, shape: Shape) -> str | None:
    """The path of the first value that has no place in JSON, and why; None if there is none.

    Args:
        body: what could not be encoded.
        shape: what it should have been.
    """
    return next(_problems(body, "", shape, ()), None)


def _problems(value: Any, path: str, shape: Shape, above: tuple[int, ...]) -> Iterator[str]:
    where = f"{path}: " if path else ""
    if id(value) in above:
        yield f"{where}it contains itself"
    elif len(above) > _DEEPEST:
        yield f"{where}nested too deeply"
    elif is_model(value):
        if shape is _FREE:
            yield f"{where}a model where any value is passed on as it is: give its to_dict()"
        try:
            value = recast(shape, value)
        except BodyError as error:
            yield _join(path, str(error)) if error.field else f"{where}{error}"
            return
        above = (*above, id(value))
        for field in layout(value.__class__).fields:
            found = getattr(value, field.name)
            if found is not UNSET:
                yield from _field_problems(found, _join(path, field.name), field, above)
        yield from _problems(value.extra, _join(path, "extra"), _EXTRA, above)
    elif isinstance(holds := _opened(value, shape), str):
        yield f"{where}{holds}"
    elif isinstance(holds, Mapping):
        above, value = (*above, id(value)), holds
        meant = expected(shape, value)
        if meant is not None and (problem := stray(meant, value)) is not None:
            yield _join(path, problem)
        for key, item in value.items():
            inner = _join(path, str(key))
            if not isinstance(key, (str, int, float)) and not _can_be_key(key):
                yield f"{inner}: a key that is a {key.__class__.__name__}, not a string"
            if (known := _field(shape, key)) is not None:
                yield from _field_problems(item, inner, known, above)
            else:
                yield from _problems(item, inner, shape.value or _FREE, above)
    elif holds is not None:
        above = (*above, id(value))
        for index, item in enumerate(holds):
            yield from _problems(item, f"{path}[{index}]", shape.item or shape, above)
    elif (problem := _problem(value, shape)) is not None:
        yield f"{where}{problem}"


def _opened(value: Any, shape: Shape) -> Any:
    """What a value holds, as a mapping or a sequence; why that cannot be told; None if it holds nothing."""
    if value is UNSET or isinstance(value, (str, bytes, int, float)):
        return None
    try:
        if shape.models and (members := as_members(value)) is not None:
            return members
        return opened(value)
    except TypeError as error:
        return str(error)
    except FAILURES as error:
        return f"a {value.__class__.__name__} cannot be written as JSON: {error}"


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _field(shape: Shape, key: Any) -> FieldLayout | None:
    """The field that a dict's key stands for, where the dict stands for a model."""
    for model in shape.models:
        plan = layout(model)
        if (field := plan.by_name.get(key) or plan.by_key.get(key)) is not None:
            return field
    return None


def _field_problems(
    value: Any, path: str, field: FieldLayout, above: tuple[int, ...]
) -> Iterator[str]:
    if field.wrapped and (problem := no_resource(value, field.shape)) is not None:
        yield f"{path}: {problem}"
    if not field.refers:
        yield from _problems(value, path, _FREE if field.shape.plain else field.shape, above)
    elif value is not UNSET:
        try:
            link(value, field.target, many=field.shape.item is not None)
        except BodyError as error:
            yield f"{path}: {error}"


def _can_be_key(key: Any) -> bool:
    try:
        ENCODER.encode({key: None})
    except FAILURES:
        return False
    return True


def _problem(value: Any, shape: Shape) -> str | None:
    """Why a single value cannot be written; None if it can."""
    if hasattr(value, "dtype"):
        try:
            value = simplified(value)
        except FAILURES as error:
            return str(error)
    if (problem := number_problem(value)) is not None:
        return problem
    if isinstance(value, dt.datetime) and shape.moments and value.utcoffset() is None:
        return "a datetime without a time zone: give it one, e.g. tzinfo=datetime.timezone.utc"
    if value is UNSET:
        return "UNSET can only stand in a model's field"
    try:
        ENCODER.encode(value)
    except UnicodeEncodeError:
        return "text with half a surrogate pair"
    except (TypeError, ValueError, OverflowError) as error:
        return str(error)
    return None
