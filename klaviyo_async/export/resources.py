"""Resources of a page with the values that rows are made of still as bytes: an export only passes them on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple, cast

from msgspec import UNSET, Meta, Raw, Struct, UnsetType, json

from ..core.codec import CodecError, PageParts, plain_page
from ..core.cursor import leads_on

if TYPE_CHECKING:
    from ..core.runtime import Operation

__all__ = [
    "Misfit",
    "Reference",
    "Relationship",
    "Resource",
    "fit",
    "parts_of",
    "read_resources",
    "reading_resources",
    "resource_of",
    "text_of_page",
]


class Reference(Struct, gc=False):
    """An identifier in a relationship."""

    id: str | None = None
    type: str | None = None


class Relationship(Struct, gc=False):
    """What a resource refers to."""

    data: Reference | list[Reference] | UnsetType | None = UNSET
    """UNSET: there are links alone, which say nothing of what they lead to."""


class Resource(Struct, gc=False):
    """A resource; the values of its attributes are JSON as it came, in UTF-8 and on one line."""

    id: Annotated[str, Meta(min_length=1)]
    type: str | None = None
    attributes: dict[str, Raw] | None = None
    relationships: dict[str, Relationship] | None = None


class Misfit(NamedTuple):
    """Something in a page that no row can be made of, and why."""

    value: Any
    reason: str


class _Page(Struct, gc=False):
    data: list[Resource]
    included: Any = None
    links: Any = None
    meta: Any = None
    errors: Any = None


_DECODER: Final = json.Decoder(_Page)
_encode: Final = json.Encoder().encode


def reading_resources(
    operation: Operation, read: Callable[[bytes], PageParts] | None = None
) -> Operation:
    """The operation, whose pages hold :class:`Resource` and :class:`Misfit` instead of models.

    To make models of them, and plain values again, takes ten times as long.

    Args:
        operation: the operation.
        read: reads its answers; None: :func:`read_resources`.
    """
    facts = {name: getattr(operation, name) for name in operation.__struct_fields__}
    kind = cast("Any", type(operation))
    made: Operation = _reading(kind, read or read_resources)(**{**facts, "returns": None})
    return made


@cache
def _reading(kind: Any, read: Callable[[bytes], PageParts]) -> Callable[..., Any]:
    return type(f"{kind.__name__}OfResources", (kind,), {"read_page": staticmethod(read)})


def read_resources(raw: bytes) -> PageParts:
    """The resources of an answer with many, and what stands beside them.

    Args:
        raw: the body of the answer.

    Raises:
        CodecError: it is no JSON object with a list, or does not say whether a page follows.
    """
    try:
        page = _DECODER.decode(text_of_page(raw))
    except (ValueError, RecursionError):
        return _read_leniently(raw)
    return parts_of(page)


def text_of_page(raw: bytes) -> bytes:
    """An answer whose parts can be passed on: in UTF-8, each value on one line.

    Raises:
        ValueError: it is not in UTF-8, or no JSON.
        RecursionError: it is nested too deeply.
    """
    if not raw.isascii():
        raw.decode()  # of what is only passed on nothing else is looked at
    # Only blanks can hold one, and a row is a line.
    return json.format(raw, indent=-1) if b"\n" in raw else raw


def parts_of(page: Any) -> PageParts:
    """The parts of an answer that was decoded.

    Args:
        page: has `data`, `included`, `links`, `meta` and `errors`.

    Raises:
        CodecError: it holds errors, or does not say whether a page follows.
    """
    if not page.data and page.errors:
        raise CodecError("the answer holds errors")
    if not leads_on(page.links):
        raise CodecError("the answer's links are none")
    return PageParts(
        page.data, _of(page.included, list), _of(page.links, dict), _of(page.meta, dict), None
    )


def _of(value: Any, kind: Callable[[], Any]) -> Any:
    return value if value.__class__ is kind else kind()


def _read_leniently(raw: bytes) -> PageParts:
    parts = plain_page(raw)
    return parts._replace(data=[resource_of(one) for one in parts.data])


def resource_of(found: Any) -> Resource | Misfit:
    """A resource of its plain form, as far as one can be made of it."""
    if found.__class__ is not dict:
        return Misfit(found, "it is no object")
    key, attributes = found.get("id"), found.get("attributes")
    if key.__class__ is not str or not key:
        return Misfit(found, "it has no id")
    if attributes is not None and attributes.__class__ is not dict:
        return Misfit(found, "its attributes are no object")
    kind = found.get("type")
    try:
        return Resource(
            str(key.encode(), "utf-8"),
            kind if kind.__class__ is str else None,
            {_text(name): Raw(_encode(value)) for name, value in (attributes or {}).items()},
            _relationships(found.get("relationships")),
        )
    except UnicodeError:
        return Misfit(found, "it holds text that has no encoding")
    except (ValueError, TypeError, RecursionError) as error:
        return Misfit(found, type(error).__name__)


def _relationships(found: Any) -> dict[str, Relationship]:
    known: dict[str, Relationship] = {}
    for name, value in found.items() if found.__class__ is dict else ():
        if value.__class__ is dict and "data" in value:
            data = value["data"]
            many = data.__class__ is list
            known[_text(name)] = Relationship(
                [_reference(one) for one in data] if many else data and _reference(data)
            )
    return known


def _reference(found: Any) -> Reference:
    whole: Mapping[str, Any] = found if found.__class__ is dict else {}
    key, kind = (
        value if value.__class__ is str else None for value in (whole.get("id"), whole.get("type"))
    )
    return Reference(None if key is None else _text(key), kind)


def _text(text: str) -> str:
    text.encode()
    return text


def fit(
    data: list[Resource | Misfit],
) -> tuple[list[Resource], Sequence[int], list[tuple[Any, str]]]:
    """Resources, where they stand, and what is none."""
    misfits = [one for one in data if isinstance(one, Misfit)]
    if not misfits:
        return cast("list[Resource]", data), range(len(data)), []
    places = [place for place, one in enumerate(data) if one.__class__ is not Misfit]
    resources = [data[place] for place in places]
    rejects = [(one.value, one.reason) for one in misfits]
    return cast("list[Resource]", resources), places, rejects
