"""Pages read straight into what columns hold, for files whose columns have types: the quick way.

What fits the document takes a third of the time of resources, of which rows are made that anything may be in. A page
that holds anything else, a field that the document does not know or a value of another type, is read as resources.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Annotated, Any, Final

from msgspec import Meta, Raw, Struct, defstruct, json

from ..core.codec import PageParts
from ..core.codec.shapes import layout
from .columns import Column, reference_names
from .resources import parts_of, read_resources, text_of_page
from .streams import Stream
from .typed import WHOLE, Extra, Given

__all__ = ["Record", "RecordLayout", "record_layout"]


class Record(Struct, gc=False):
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


class RecordLayout:
    """How the records of a stream lie in memory.

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
        self._attributes = {f"a{at}": one for at, one in enumerate(attributes.values())}
        self._references = {
            f"r{at}": one for at, one in enumerate(references.values()) if one is not None
        }
        inner = _struct("Attributes", attributes, [_TYPES[one.kind] for one in attributes.values()])
        outer = _struct("Relationships", references, map(_related, references.values()), letter="r")
        # Without attributes it is rather something else.
        fields: list[Any] = [("attributes", inner), ("relationships", outer | None, None)]
        self.record: type[Record] = defstruct("RecordOfStream", fields, bases=(Record,), gc=False)
        beside: list[Any] = [(name, Any, None) for name in ("included", "links", "meta", "errors")]
        page = defstruct("Page", [("data", list[self.record]), *beside], gc=False)  # type: ignore[name-defined]
        self._decoder = json.Decoder(page)

    def read(self, raw: bytes) -> PageParts:
        """The records of an answer; or its resources, see :func:`klaviyo_async.export.resources.read_resources`.

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

    def given(self, records: Sequence[Any], parent: str | None) -> tuple[Given, Extra]:
        """The values of columns, see :func:`klaviyo_async.export.typed.by_column`; times and dates are texts.

        Args:
            records: of a page.
            parent: id of the row that they were read for.
        """
        found: Given = {"id": [one.id for one in records]}
        if self._parent_key is not None:
            found[self._parent_key] = [parent] * len(records)
        inner = [one.attributes for one in records]
        for place, (name, _) in self._attributes.items():
            found[name] = [*map(attrgetter(place), inner)]
        for place, (name, kind) in self._references.items():
            get = attrgetter(place)
            related = [
                None if (all_ := one.relationships) is None else get(all_) for one in records
            ]
            found[name] = [
                None if one is None or (data := one.data) is None
                # Of many, their ids are JSON.
                else data.id if kind == "string" else _encode([other.id for other in data])
                for one in related
            ]  # fmt: skip
        return found, {}

    def place_of(self, name: str) -> str | None:
        """The field that holds an attribute; None: there is none."""
        for place, column in self._attributes.items():
            if column.name == name:
                return place
        return None


def record_layout(
    stream: Stream, columns: Sequence[Column], *, flatten: bool, include: Sequence[str]
) -> RecordLayout | None:
    """How the records of a stream lie; None: its rows are made of more than that.

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
    own = {"id", stream.parent_key or "id"}
    keys = [one.key for one in layout(row).at("attributes")]
    attributes = {key: by_name[key] for key in keys if key in by_name}
    names = reference_names(row)
    taken = [*attributes, *names.values(), *own]
    if len({*taken}) < len(taken):
        return None  # a name is another's, and which one rows have depends on the answer
    return RecordLayout(
        attributes, {key: by_name.get(name) for key, name in names.items()}, stream.parent_key
    )


def _struct(name: str, keys: Any, types: Any, letter: str = "a") -> Any:
    """A type with a field for each key, which may have any letters in it."""
    places = [f"{letter}{at}" for at, _ in enumerate(keys)]
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
