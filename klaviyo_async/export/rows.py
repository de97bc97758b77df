"""Rows: a resource as it came, made flat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .columns import Tree, nested_fields, reference_names
from .streams import Stream

__all__ = ["Row", "RowMaker", "UnfitError", "index_of"]

Row = dict[str, Any]


class UnfitError(ValueError):
    """A resource that no row can be made of; says why."""


class RowMaker:
    """Makes rows of a stream's resources: id, attributes, ids of what they refer to.

    Args:
        stream: the stream.
        flatten: whether nested objects of the document become columns of their own.
        include: relationships whose resources rows hold, under the relationship's name.
    """

    def __init__(
        self, stream: Stream, *, flatten: bool = False, include: tuple[str, ...] = ()
    ) -> None:
        row = stream.operation.model(stream.operation.returns or "Ref")
        self._bare = row._wire.type is None
        self._parent_key = stream.parent_key
        self._names = {} if self._bare else reference_names(row)
        self._nested = nested_fields(row) if flatten and not self._bare else {}
        self._include = include

    def make(
        self, resource: Any, parent: str | None, included: Mapping[tuple[str, str], Any]
    ) -> Row:
        """The row of a resource.

        Args:
            resource: an element of an answer's `data`, as it came.
            parent: id of the row it was read for.
            included: (type, id) -> resource that came along.

        Raises:
            UnfitError: it is no resource with an id.
        """
        if resource.__class__ is not dict:
            raise UnfitError("it is no object")
        key = resource.get("id")
        if key.__class__ is not str or not key:
            raise UnfitError("it has no id")
        row: Row = (
            {"id": key} if parent is None else {self._parent_key or "parent_id": parent, "id": key}
        )
        if self._bare:
            row["type"] = resource.get("type")
            return row
        attributes = resource.get("attributes")
        if attributes.__class__ is dict:
            nested = self._nested
            if nested:
                # First, as their columns are those of the document.
                for name, value in attributes.items():
                    if name in nested:
                        _flatten(row, name, value, nested[name])
            for name, value in attributes.items():
                if name not in row:
                    if name not in nested:
                        row[name] = value
                elif name not in nested:
                    row[_free(row, name)] = value
        elif attributes is not None:
            raise UnfitError("its attributes are no object")
        relationships = resource.get("relationships")
        if relationships.__class__ is dict:
            self._refer(row, relationships, included)
        return row

    def _refer(
        self, row: Row, relationships: dict[str, Any], included: Mapping[tuple[str, str], Any]
    ) -> None:
        for name, value in relationships.items():
            if value.__class__ is not dict or "data" not in value:
                continue  # links alone say nothing of what they lead to
            data = value["data"]
            many = data.__class__ is list
            column = self._names.get(name)
            if column is None:
                column = f"{name}_{'ids' if many else 'id'}".replace("-", "_")
            if column not in row:
                row[column] = [_id(one) for one in data] if many else _id(data)
            if name in self._include:
                found = [_plain(one, included) for one in data] if many else _plain(data, included)
                row.setdefault(name.replace("-", "_"), found)


def index_of(included: list[Any]) -> dict[tuple[str, str], Any]:
    """(type, id) -> resource, of an answer's `included`."""
    return {
        (str(one.get("type")), str(one.get("id"))): one for one in included if one.__class__ is dict
    }


def _id(reference: Any) -> Any:
    return reference.get("id") if reference.__class__ is dict else None


def _plain(reference: Any, included: Mapping[tuple[str, str], Any]) -> Any:
    """What a reference leads to, if that came along, flat."""
    if reference.__class__ is not dict:
        return None
    found = included.get((str(reference.get("type")), str(reference.get("id"))))
    attributes = found.get("attributes") if found is not None else None
    return {"id": reference.get("id"), **(attributes if attributes.__class__ is dict else {})}  # pyright: ignore[reportGeneralTypeIssues]


def _free(row: Row, name: str) -> str:
    """A name for a value whose own is taken: by the id, say, or by a column of a flattened object."""
    while name in row:
        name += "_"
    return name


def _flatten(row: Row, name: str, value: Any, fields: Tree) -> None:
    if value is None:
        return  # as are all its columns
    if value.__class__ is not dict:
        row[name] = value
        return
    for key, inner in value.items():
        if key in fields:
            _flatten(row, f"{name}_{key}", inner, fields[key])
        else:
            row[_free(row, f"{name}_{key}")] = inner
