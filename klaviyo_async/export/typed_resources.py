"""Pages read straight into what columns hold, for files whose columns have types: the quick way.

What fits the document takes a third of the time of resources, of which rows are made that anything may be in. A page
that holds anything else, a field that the document does not know or a value of another type, is read as resources.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from keyword import iskeyword
from operator import attrgetter
from typing import Annotated, Any, Final

from msgspec import Meta, Raw, Struct, defstruct, json

from ..core.codec import PageParts
from ..core.codec.shapes import layout
from .columns import Column, reference_names
from .resources import parts_of, read_resources, text_of_page
from .streams import Stream
from .typed import WHOLE, Extra, Given

__all__ = ["ResourceLayout", "TypedResource", "resource_layout", "rows_of"]


class TypedResource(Struct, gc=False):
    """A resource; its attributes and relationships are in fields that its layout knows."""

    id: Annotated[str, Meta(min_length=1)]


class _Reference(Struct, gc=False):
    id: str | None = None


class _One(Struct, gc=False):
    data: _Reference | None = None


class _Many(Struct, gc=False):
    data: list[_Reference] | None = None


class _Links(Struct, gc=False, forbid_unknown_fields=True):
    """A relationship that no column is for."""

    links: Raw | None = None


_TYPES: Final[dict[str, Any]] = {
    "string": str | None,
    "integer": WHOLE | None,
    "number": float | None,
    "boolean": bool | None,
    "timestamp": str | None,
    "date": str | None,
    "json": Raw,  # null is one
}
_encode: Final = json.Encoder().encode


class ResourceLayout:
    """How the typed resources of a stream lie in memory.

    Args:
        attributes: name of an attribute -> its column.
        references: name of a relationship -> its column; None: it has none, and must hold nothing but links.
        parent_key: column of the parent's id.
    """

    def __init__(
        self,
        attributes: dict[str, Column],
        references: dict[str, Column | None],
        parent_key: str | None,
    ) -> None:
        self._parent_key = parent_key
        self._attributes = [*zip(_places(attributes), attributes.values(), strict=True)]
        self._references = [
            (place, one)
            for place, one in zip(_places(references), references.values(), strict=True)
            if one is not None
        ]
        inner = _struct("Attributes", attributes, [_TYPES[one.kind] for one in attributes.values()])
        outer = _struct("Relationships", references, map(_related, references.values()))
        self._nothing = outer()
        # Without attributes it is rather something else.
        fields: list[Any] = [("attributes", inner), ("relationships", outer | None, None)]
        record: Any = defstruct("ResourceOfStream", fields, bases=(TypedResource,), gc=False)
        beside: list[Any] = [(name, Any, None) for name in ("included", "links", "meta", "errors")]
        page = defstruct("Page", [("data", list[record]), *beside], gc=False)
        self._decoder = json.Decoder(page)

    def read(self, raw: bytes) -> PageParts:
        """The resources of an answer, typed, or not, see :func:`klaviyo_async.export.resources.read_resources`.

        Args:
            raw: the body of the answer.

        Raises:
            CodecError: it is no JSON object with a list, or does not say whether a page follows.
        """
        try:
            page = self._decoder.decode(text_of_page(raw))
        except (ValueError, RecursionError):
            return read_resources(raw)
        return parts_of(page)

    def given(self, resources: Sequence[Any], parent: str | None) -> tuple[Given, Extra]:
        """The values of columns, see :func:`klaviyo_async.export.typed.by_column`; times and dates are texts.

        Args:
            resources: of a page, typed.
            parent: id of the row that they were read for.
        """
        found: Given = {"id": [one.id for one in resources]}
        if self._parent_key is not None:
            found[self._parent_key] = [parent] * len(resources)
        inner = [one.attributes for one in resources]
        outer = [one.relationships or self._nothing for one in resources]
        for place, (name, _) in self._attributes:
            found[name] = [*map(attrgetter(place), inner)]
        for place, (name, kind) in self._references:
            data = [None if one is None else one.data for one in map(attrgetter(place), outer)]
            if kind == "string":
                found[name] = [None if one is None else one.id for one in data]
            else:  # their ids, as JSON
                found[name] = [
                    None if many is None else Raw(_encode([one.id for one in many]))
                    for many in data
                ]
        return found, {}


@cache
def resource_layout(
    stream: Stream, columns: tuple[Column, ...], *, flatten: bool, include: tuple[str, ...]
) -> ResourceLayout | None:
    """How the typed resources of a stream lie; None: its rows are made of more than that.

    Args:
        stream: the stream.
        columns: of its rows.
        flatten: whether nested objects are columns of their own.
        include: related resources that rows hold.
    """
    row = stream.operation.model(stream.operation.returns or "Ref")
    if flatten or include or stream.report is not None or row._wire.type is None:
        return None
    by_name = {column.name: column for column in columns}
    own = {"id"} if stream.parent_key is None else {"id", stream.parent_key}
    keys = [one.key for one in layout(row).at("attributes")]
    attributes = {key: by_name[key] for key in keys if key in by_name}
    names = reference_names(row)
    taken = [*attributes, *names.values(), *own]
    if len({*taken}) < len(taken) or not by_name.keys() <= {*taken}:
        return None  # a name is another's, and which one rows have depends on the answer
    if stream.time is not None and stream.time.name not in attributes:
        return None
    return ResourceLayout(
        attributes, {key: by_name.get(name) for key, name in names.items()}, stream.parent_key
    )


def _places(keys: Iterable[str]) -> list[str]:
    """Names of fields for keys, which may have any letters in them: most are their own."""
    return [
        one if one.isidentifier() and not iskeyword(one) else f"_{number}"
        for number, one in enumerate(keys)
    ]


def _struct(name: str, keys: Iterable[str], types: Iterable[Any]) -> Any:
    places = _places(keys)
    return defstruct(
        name,
        [(place, kind, None) for place, kind in zip(places, types, strict=True)],
        rename=dict(zip(places, keys, strict=True)),
        forbid_unknown_fields=True,
        gc=False,
    )


def _related(column: Column | None) -> Any:
    if column is None:
        return _Links | None
    return (_One if column.kind == "string" else _Many) | None


def rows_of(given: Given) -> list[dict[str, Any]]:
    """Rows of the values of columns, without those that are null."""
    return [
        {name: value for name, value in zip(given, values, strict=True) if value is not None}
        for values in zip(*given.values(), strict=True)
    ]
