"""The columns of a stream, from the document's types: the same for every page and every run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, cast

from ..core.codec.shapes import FieldLayout, layout
from ..core.runtime import model_fields
from .streams import Stream

__all__ = [
    "EXTRA",
    "Column",
    "Kind",
    "Tree",
    "columns_of",
    "columns_of_objects",
    "nested_fields",
    "reference_names",
]

Kind = Literal["string", "integer", "number", "boolean", "timestamp", "date", "json"]
"""What a column holds: text, whole numbers, numbers, truth values, times with a zone, dates, or JSON."""

EXTRA = "_extra"
"""Column of writers with fixed columns for fields that the document does not know, as a JSON object."""


Tree: TypeAlias = "dict[str, Tree]"
"""Fields that are objects of the document's, by name, each with those in it."""


class Column(NamedTuple):
    """A column: its name in a row, and what it holds; every one may be empty."""

    name: str
    kind: Kind


@cache
def columns_of(
    stream: Stream,
    *,
    flatten: bool = False,
    fields: Sequence[str] | None = None,
    include: Sequence[str] = (),
) -> tuple[Column, ...]:
    """The columns of a stream's rows, in order.

    Args:
        stream: the stream.
        flatten: whether nested objects of the document have a column for each of their fields; objects of
            your own keys, such as `event_properties`, are JSON all the same.
        fields: names of the attributes wanted, as a tuple; None: all.
        include: related resources that rows hold, as a tuple: a column with JSON for each.
    """
    row = stream.operation.model(stream.operation.returns or "Ref")
    found = [Column("id", "string")]
    if stream.parent_key is not None:
        found.insert(0, Column(stream.parent_key, "string"))
    if stream.report is not None:
        own = (Column(name, cast("Kind", kind)) for name, kind in stream.report.columns[1:])
        return (*found, *own)
    if row._wire.type is None:  # a bare identifier
        return (*found, Column("type", "string"))
    for one in layout(row).at("attributes"):
        if one.key in stream.operation.absent:
            continue
        if (
            fields is None
            or one.key in fields
            or any(name.startswith(f"{one.key}.") for name in fields)
        ):
            nested = _columns(row, one, one.key, "_" if flatten else None, (row,))
            found += [column for column, _ in nested]
    if fields is None:
        names = reference_names(row)
        for one in layout(row).at("relationships"):
            if one.key not in stream.operation.absent:
                many = one.shape.item is not None
                found.append(Column(names[one.key], "json" if many else "string"))
    found += [Column(name.replace("-", "_"), "json") for name in include]
    return tuple({column.name: column for column in reversed(found)}.values())[::-1]


@cache
def reference_names(row: Any) -> dict[str, str]:
    """Name of a relationship on the wire -> column of the ids that it refers to.

    `profile` is `profile_id`; `tags`, which refers to many, is `tag_ids`.
    """
    found = layout(row).at("relationships")
    targets = Counter(one.target for one in found)
    names = {}
    for one in found:
        if one.shape.item is None:
            names[one.key] = f"{one.key}_id".replace("-", "_")
        else:
            stem = one.target if one.target and targets[one.target] == 1 else one.key
            names[one.key] = f"{stem}_ids".replace("-", "_")
    return names


def columns_of_objects(row: Any, joint: str) -> list[Column]:
    """The columns of attributes, with one for each field of the document's objects; none for lists.

    Args:
        row: model of the rows.
        joint: stands between the names of an object and its field.
    """
    return [
        column
        for one in layout(row).at("attributes")
        for column, is_list in _columns(row, one, one.key, joint, (row,))
        if not is_list
    ]


def nested_fields(row: Any) -> dict[str, Tree]:
    """Attributes that are objects with fields of the document's -> these fields, and theirs."""
    return _nested(row, layout(row).at("attributes"), (row,))


def _nested(row: Any, fields: Sequence[FieldLayout], above: tuple[Any, ...]) -> dict[str, Tree]:
    found = {}
    for one in fields:
        model = _model(one)
        if model is not None and model not in above:
            found[one.key] = _nested(model, layout(model).fields, (*above, model))
    return found


def _model(one: FieldLayout) -> Any:
    shape = one.shape
    alone = (
        len(shape.models) == 1 and shape.item is None and shape.value is None and not shape.kinds
    )
    return shape.models[0] if alone else None


def _columns(
    row: Any, one: FieldLayout, name: str, joint: str | None, above: tuple[Any, ...]
) -> list[tuple[Column, bool]]:
    """Columns of an attribute, and whether each holds a list."""
    model = None if joint is None else _model(one)
    if model is None or model in above:
        return [(Column(name, _kind(row, one)), one.shape.item is not None)]
    return [
        column
        for inner in layout(model).fields
        for column in _columns(model, inner, f"{name}{joint}{inner.key}", joint, (*above, model))
    ]


def _kind(row: Any, one: FieldLayout) -> Kind:
    shape = one.shape
    if shape.models or shape.item is not None or shape.value is not None or one.target:
        return "json"
    if shape.moments:
        if shape.kinds or len(shape.moments) > 1:
            return "string"
        kinds: dict[str, Kind] = {"datetime": "timestamp", "date": "date"}
        return kinds.get(shape.moments[0], "string")  # pyright: ignore[reportGeneralTypeIssues]
    kinds_of = {*shape.kinds, *(_constant(kind) for kind, _ in shape.constants)}
    if kinds_of == {"string"}:
        return "string"
    if kinds_of == {"boolean"}:
        return "boolean"
    if kinds_of == {"number"}:
        return "integer" if _is_whole(row, one.name) else "number"
    return "json"


def _constant(kind: type) -> str:
    return {str: "string", bool: "boolean", int: "number", float: "number"}.get(kind, "object")


def _is_whole(row: Any, name: str) -> bool:
    # Both kinds of numbers are one in a layout, as they are in JSON.
    text = next((str(field.type) for field in model_fields(row) if field.name == name), "")
    return re.search(r"\bfloat\b", text) is None and re.search(r"\bint\b", text) is not None
