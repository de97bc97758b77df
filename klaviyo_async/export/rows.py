"""Rows: resources as they came, made flat."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final, overload

from msgspec import UNSET, Raw, ValidationError
from msgspec.json import Decoder, Encoder

from ..core.codec.encoder import decoded
from .columns import Column, Tree, nested_fields, reference_names
from .resources import Reference, Resource
from .streams import Stream
from .typed import Extra, Given, by_column, typed_values
from .typed_resources import ResourceLayout, TypedResource, rows_of

__all__ = ["Row", "RowBlock", "RowMaker", "index_of"]

Row = dict[str, Any]
_OBJECT: Final = Decoder(dict[str, Raw] | None)
_PLAIN: Final = Decoder(Row)
_lines: Final = Encoder().encode_lines


class RowMaker:
    """Makes rows of a stream's resources: id, attributes, ids of what they refer to.

    Args:
        stream: the stream.
        flatten: whether nested objects of the document become columns of their own.
        include: relationships whose resources rows hold, under the relationship's name.
        layout: of the resources, if these are typed.
    """

    def __init__(
        self,
        stream: Stream,
        *,
        flatten: bool = False,
        include: tuple[str, ...] = (),
        layout: ResourceLayout | None = None,
    ) -> None:
        self.layout = layout
        """Of the resources, if these are typed."""
        row = stream.operation.model(stream.operation.returns or "Ref")
        self._bare = row._wire.type is None
        self.parent_key = stream.parent_key or "parent_id"
        """Column that holds the id of the row that it was read for."""
        self._names = {} if self._bare else dict(reference_names(row))
        self._nested = nested_fields(row) if flatten and not self._bare else {}
        self._include = include

    def make(
        self, resource: Resource, parent: str | None, included: Mapping[tuple[str, str], Any]
    ) -> Row:
        """The row of a resource; values of attributes are :class:`msgspec.Raw`.

        Args:
            resource: the resource.
            parent: id of the row it was read for.
            included: (type, id) -> resource that came along.
        """
        key, attributes = resource.id, resource.attributes
        row: Row = {"id": key} if parent is None else {self.parent_key: parent, "id": key}
        if self._bare:
            row["type"] = resource.type
        elif attributes:
            if not self._nested and row.keys().isdisjoint(attributes):
                row.update(attributes)
            else:
                self._place(row, attributes)
        if resource.relationships and not self._bare:
            self._refer(row, resource, included)
        return row

    def _place(self, row: Row, attributes: Mapping[str, Raw]) -> None:
        """Put attributes into a row that may have their names already, or be flattened."""
        nested = self._nested
        for name, value in attributes.items():
            if name in nested:  # first, as their columns are those of the document
                _flatten(row, name, value, nested[name])
        for name, value in attributes.items():
            if name not in nested:
                row[_free(row, name)] = value

    def _refer(self, row: Row, resource: Resource, included: Mapping[tuple[str, str], Any]) -> None:
        names = self._names
        for name, value in (resource.relationships or {}).items():
            data = value.data
            if data is UNSET:
                continue
            many = data.__class__ is list
            column = names.get(name)
            if column is None:
                column = f"{name}_{'ids' if many else 'id'}".replace("-", "_")
            if column not in row:
                if data is None:
                    row[column] = None
                else:
                    row[column] = [one.id for one in data] if many else data.id  # type: ignore[union-attr] # pyright: ignore[reportAttributeAccessIssue, reportGeneralTypeIssues, reportOptionalIterable]
            if name in self._include:
                found: Any = data
                found = (
                    [_plain(one, included) for one in found] if many else _plain(found, included)
                )
                row.setdefault(name.replace("-", "_"), found)


class RowBlock(Sequence[Row]):
    """Rows of one page, made in the form that is asked for: JSON lines, typed columns, or plain dicts.

    A sequence of plain rows, which are decoded when they are first asked for; who writes files takes
    :meth:`lines`, :meth:`raw` or :meth:`columns`, which cost a fraction of that.

    Args:
        maker: makes the rows.
        resources: what of.
        times: of the resources: seconds since 1970; None where the stream has no time field.
        places: where on the page they stand.
        parent: id of the row that they were read for.
        included: (type, id) -> resource that came along.
    """

    def __init__(
        self,
        maker: RowMaker,
        resources: list[Resource],
        times: list[float | None],
        places: Sequence[int],
        parent: str | None = None,
        included: Mapping[tuple[str, str], Any] | None = None,
    ) -> None:
        self._maker = maker
        self._resources = resources
        self.times = times
        """Of the rows: seconds since 1970; None where the stream has no time field."""
        self.places = places
        """Of the rows: where on the page they stand."""
        self.parent = parent
        """Id of the row that they were read for."""
        self._included = included or {}
        self._cut_of: tuple[RowBlock, int] | None = None
        self._made: Any = None

    @property
    def ids(self) -> list[str]:
        """Their ids."""
        return [one.id for one in self._resources]

    def raw(self) -> list[Row]:
        """The rows, with :class:`msgspec.Raw` for what attributes hold: JSON as it came, on one line."""
        if (layout := self._maker.layout) is not None and self.is_typed:
            return rows_of(layout.given(self._resources, self.parent)[0])
        make, parent, included = self._maker.make, self.parent, self._included
        return [make(one, parent, included) for one in self._resources]

    def lines(self) -> bytes:
        """The rows as JSON, each on a line."""
        return _lines(self.raw())

    def given(self, columns: Sequence[Column]) -> tuple[Given, Extra]:
        """The values of columns as they came, see :func:`klaviyo_async.export.typed.by_column`."""
        if (layout := self._maker.layout) is not None and self.is_typed:
            return layout.given(self._resources, self.parent)
        return by_column(self.raw(), columns)

    @property
    def is_typed(self) -> bool:
        """Whether the resources are typed, and so their values plain."""
        first: Any = self._resources[0] if self._resources else None
        return isinstance(first, TypedResource)

    def columns(self, columns: Sequence[Column]) -> dict[str, list[Any]]:
        """The values of columns, one for each row.

        Args:
            columns: which; :data:`klaviyo_async.export.columns.EXTRA` is added.

        Returns:
            Name of a column -> its values, of the Python type of its kind (`json`: its text), or None. What
            no column knows, and values of another kind than their column's, are a JSON object in the column
            `_extra`.
        """
        return typed_values(self.raw(), columns)

    def select(self, numbers: Sequence[int]) -> RowBlock:
        """Some of the rows, by number."""
        if len(numbers) == len(self._resources):
            return self
        resources, times, places = self._resources, self.times, self.places
        return RowBlock(
            self._maker,
            [resources[one] for one in numbers],
            [times[one] for one in numbers],
            [places[one] for one in numbers],
            self.parent,
            self._included,
        )

    def cut(self, numbers: Sequence[int]) -> RowBlock:
        """:meth:`select`, where all rows are taken, piece by piece: what is made of them is made once.

        Args:
            numbers: of the rows, in order.
        """
        found = self.select(numbers)
        if found is not self and numbers[-1] - numbers[0] + 1 == len(numbers):
            found._cut_of = self, numbers[0]
        return found

    def made(self, make: Callable[[RowBlock], Any]) -> Any:
        """What a function makes of the rows; of those that were cut, a slice of what it makes of all.

        Args:
            make: makes something that has a method `slice`, which takes a beginning and a length.
        """
        if self._cut_of is None:
            return make(self)
        whole, start = self._cut_of
        if whole._made is None:
            whole._made = make(whole)
        return whole._made.slice(start, len(self))

    @cached_property
    def plain(self) -> list[Row]:
        """The rows, decoded."""
        try:
            return _PLAIN.decode_lines(self.lines())
        except ValidationError:  # of numbers that no float holds
            return [decoded(_lines([row])) for row in self.raw()]

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        return self.plain[index]

    def __iter__(self) -> Iterator[Row]:
        return iter(self.plain)

    def __len__(self) -> int:
        return len(self._resources)


def index_of(included: list[Any]) -> dict[tuple[str, str], Any]:
    """(type, id) -> resource, of an answer's `included`."""
    return {
        (str(one.get("type")), str(one.get("id"))): one for one in included if one.__class__ is dict
    }


def _plain(reference: Reference | None, included: Mapping[tuple[str, str], Any]) -> Any:
    """What a reference leads to, if that came along, flat."""
    if reference is None:
        return None
    found = included.get((str(reference.type), str(reference.id)))
    attributes = found.get("attributes") if found is not None else None
    return {"id": reference.id, **(attributes if attributes.__class__ is dict else {})}  # pyright: ignore[reportGeneralTypeIssues]


def _flatten(row: Row, name: str, value: Raw, fields: Tree) -> None:
    try:
        found = _OBJECT.decode(value)
    except ValidationError:
        row[name] = value
        return
    for key, inner in (found or {}).items():  # where it is null, so are all its columns
        if key in fields:
            _flatten(row, f"{name}_{key}", inner, fields[key])
        else:
            row[_free(row, f"{name}_{key}")] = inner


def _free(row: Row, name: str) -> str:
    """A name for a value whose own is taken: by the id, say, or by a column of a flattened object."""
    while name in row:
        name += "_"
    return name
