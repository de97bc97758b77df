"""From the bytes of an answer to flat models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, Union

import msgspec
from klaviyo_openapi._runtime import Operation, Ref, blank

from ...unset import UNSET
from ..cursor import leads_on
from . import fast, lenient
from .errors import CodecError
from .lenient import Page
from .shapes import layout, models_package, resource_class
from .structs import Fill, Structs, Take, optional, structs

_MEMBERS = ("data", "included", "links", "meta", "errors")
_UNTYPED = msgspec.json.Decoder()
_MOST_BESIDE = 16
"""Types in `included` at most that are read the fast way."""
_LONGEST_PAUSE = 256
"""Answers at most that are read the tolerant way before the fast one is tried again."""


class PageParts(NamedTuple):
    """What an answer with many items holds."""

    data: list[Any]
    included: list[Any]
    links: dict[str, Any]
    meta: dict[str, Any]
    resource: Any | None
    """The report that the items are rows of, where they are."""


class _Answer(NamedTuple):
    """A parsed answer, before anything in it is a model."""

    data: Any
    """UNSET if there is none."""
    included: Any
    links: Any
    meta: Any
    errors: Any
    take: Take
    fill: Fill
    kind: Any
    """Class of the objects in it: a Struct, or dict where it was read the tolerant way."""
    beside: Mapping[Any, _Beside]
    """By their Structs, what is known of the resources in `included`; those that are dicts are not in it."""


# --- parsing


class _Beside(NamedTuple):
    """How resources of one type in `included` are read the fast way."""

    cls: Any
    type: str
    structs: Structs
    take: Take
    fill: Fill


class _Typed(NamedTuple):
    """What it takes to read answers the fast way."""

    structs: Structs
    decoder: msgspec.json.Decoder[Any]
    take: Take
    fill: Fill
    beside: Mapping[Any, _Beside]

    def is_current(self, cls: Any) -> bool:
        """Whether no field was learned since."""
        return structs(cls) is self.structs and all(
            structs(one.cls) is one.structs for one in self.beside.values()
        )


class _Untyped(msgspec.Struct, tag_field="type", tag="\0"):
    """Makes a union of a single Struct, of which msgspec would not ask that it has its type. No type is
    called that."""


class _Parser:
    """Parses the answers of one shape: with msgspec's types while that works, else without."""

    __slots__ = ("_beside", "_cls", "_many", "_pause", "_penalty", "_typed")

    def __init__(self, cls: Any, many: bool) -> None:
        self._cls = cls
        self._many = many
        self._pause = 0
        self._penalty = 1
        self._beside: dict[str, Any] | None = {}
        """The models of what has been seen in `included`, by type; None: there was what has none."""
        self._typed = self._compiled()

    def _compiled(self) -> _Typed:
        own = structs(self._cls)
        data = optional(list[own.whole] if self._many else own.whole)  # type: ignore[name-defined]
        found = [(kind, cls, structs(cls)) for kind, cls in (self._beside or {}).items()]
        beside = {
            each.whole: _Beside(cls, kind, each, fast.take(each), fast.fill(each))
            for kind, cls, each in found
        }
        included = optional(list[Union[(_Untyped, *beside)]]) if beside else Any  # type: ignore[valid-type]
        members = [("data", data, UNSET), ("included", included, UNSET)]
        others = [(name, Any, UNSET) for name in _MEMBERS[2:]]
        document = msgspec.defstruct("Document", [*members, *others], module=__name__)
        decoder = msgspec.json.Decoder(document)
        return _Typed(own, decoder, fast.take(own), fast.fill(own), beside)

    def meet(self, included: list[Any]) -> None:
        """Note which types stand in `included`, so that the next answers are read the fast way there too.

        It is not known before which an answer will have, and to be prepared for all of them costs more than to
        decode a page.
        """
        known = self._beside
        if known is None:
            return
        package = models_package(self._cls)
        kinds = {item["type"] for item in included if item.__class__ is dict and _is_typed(item)}
        if not (unknown := sorted(kinds - known.keys())):
            return
        added = {kind: resource_class(package, kind) for kind in unknown}
        if len(known) + len(added) > _MOST_BESIDE or not all(
            cls is not None and layout(cls).type == kind for kind, cls in added.items()
        ):
            self._beside = None
        else:
            self._beside = {**known, **added}
        self._typed = self._compiled()
        self._pause = 0

    def parse(self, raw: bytes) -> _Answer:
        typed = self._typed
        if not typed.is_current(self._cls):
            typed = self._typed = self._compiled()
            self._pause = 0
        # What departs from the document otherwise than by a new field may do so in every answer,
        # at its very end: each failure doubles how long the first of two passes is left out.
        if self._pause:
            self._pause -= 1
        else:
            try:
                top: Any = typed.decoder.decode(raw)
            except (ValueError, RecursionError):
                self._pause = self._penalty
                self._penalty = min(self._penalty * 2, _LONGEST_PAUSE)
            else:
                self._penalty = 1
                parts = (top.data, top.included, top.links, top.meta, top.errors)
                if top.included and not typed.beside and top.included.__class__ is list:
                    self.meet(top.included)
                kind = typed.structs.whole
                return _Answer(*parts, typed.take, typed.fill, kind, typed.beside)
        top = parse_object(raw)
        data, included, links, meta, errors = (top.get(name, UNSET) for name in _MEMBERS)
        if included and included.__class__ is list:
            self.meet(included)
        take, fill = _leniently(self._cls)
        return _Answer(data, included, links, meta, errors, take, fill, dict, {})


@cache
def _leniently(cls: Any) -> tuple[Take, Fill]:
    fill_one = lenient.fill(cls)

    def take(items: list[Any]) -> list[Any]:
        return [blank(cls) if item.__class__ is dict else item for item in items]

    def fill(items: list[Any], made: list[Any], page: Page) -> None:
        for item, model in zip(items, made, strict=True):
            if model is not item:
                fill_one(item, model, page)

    return take, fill


def _is_typed(item: dict[str, Any]) -> bool:
    return item.get("type").__class__ is str


@cache
def _parser(cls: Any, many: bool) -> _Parser:
    return _Parser(cls, many)


def parse_object(raw: bytes) -> dict[str, Any]:
    """The JSON object that `raw` is.

    Raises:
        CodecError: it is something else.
    """
    try:
        top = _UNTYPED.decode(raw)
    except ValueError:
        top = _parse_odd(raw)
    except RecursionError:
        raise CodecError("the answer is nested too deeply") from None
    if top.__class__ is not dict:
        raise CodecError(f"the answer is a JSON {_json_type(top)}, not an object")
    found: dict[str, Any] = top
    return found


def _parse_odd(raw: bytes) -> Any:
    """What some servers take for JSON: NaN, lone surrogates, control characters, a byte order mark."""
    import json  # Seldom needed: kept out of the import of the package.

    text = bytes(raw).decode("utf-8-sig", "replace")
    try:
        return json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        start = text[:20] + ("..." if len(text) > 20 else "")
        raise CodecError(
            f"the answer is not JSON: {error.msg} at character {error.pos}; it starts with {start!r}"
        ) from None
    except (RecursionError, ValueError) as error:
        raise CodecError(f"the answer cannot be read: {error}") from None


def _json_type(value: Any) -> str:
    names = {list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(value.__class__, "number")


# --- models


def _models(cls: Any, answer: _Answer) -> tuple[list[Any], list[Any]]:
    """The models of `data`, as a list, and of `included`.

    Every object is known by its type and id before any is filled, so that references find it
    wherever it stands: data before included, the first of several equals.
    """
    page: Page = defaultdict(dict)
    data = answer.data if answer.data.__class__ is list else [answer.data]
    made = answer.take(data)
    kind = layout(cls).type
    included = answer.included if answer.included.__class__ is list else []
    if kind is not None and (included or kind in cls._wire.relationships.values()):
        known = page[kind]
        for item, model in zip(data, made, strict=True):
            # Packages of older generators have resources whose Struct knows no id.
            key: Any = item.get("id") if item.__class__ is dict else getattr(item, "id", None)
            if key.__class__ is str:
                known.setdefault(key, model)
    others = _included(cls, included, answer.beside, page) if included else []
    answer.fill(data, made, page)
    return made, others


def _included(
    cls: Any, included: list[Any], beside: Mapping[Any, _Beside], page: Page
) -> list[Any]:
    """The models of `included`, filled when all of them are known."""
    package = models_package(cls)
    groups: dict[Any, list[Any]] = {}
    for item in included:
        groups.setdefault(item.__class__, []).append(item)
    taken = {struct: one.take(groups[struct]) for struct, one in beside.items() if struct in groups}
    upcoming = {struct: iter(models) for struct, models in taken.items()}
    made: list[Any] = []
    model: Any
    kind: Any
    key: Any
    for item in included:
        model, kind, key = item, None, None
        if (one := beside.get(item.__class__)) is not None:
            model, kind, key = next(upcoming[item.__class__]), one.type, getattr(item, "id", None)
        elif item.__class__ is dict:
            kind, key = item.get("type"), item.get("id")
            model = blank(resource_class(package, kind) or Ref)
        if kind.__class__ is str and key.__class__ is str:
            page[kind].setdefault(key, model)
        made.append(model)
    for struct, models in taken.items():
        beside[struct].fill(groups[struct], models, page)
    for item, model in zip(included, made, strict=True):
        if item.__class__ is dict:
            lenient.fill(model.__class__)(item, model, page)
    return made


def decode_one(operation: Operation, raw: bytes) -> Any:
    """The model that an answer holds; None where it is to hold none, or says that there is none.

    Args:
        operation: the operation that was answered; if it answers with many items, so does this.
        raw: the body of the answer.

    Raises:
        CodecError: `raw` is not a JSON object with a resource.
    """
    if operation.returns is None:
        return None
    if operation.many:
        return decode_page(operation, raw)
    cls = _returned(operation)
    if not operation.envelope:
        top = parse_object(raw)
        if top.get("errors"):
            raise CodecError("the answer holds errors")
        return lenient.fill(cls)(top, blank(cls), defaultdict(dict))
    answer = _parser(cls, False).parse(raw)
    if answer.data.__class__ is not answer.kind:
        if answer.data is None and operation.nullable and not answer.errors:
            return None
        raise CodecError("the answer's data is no resource")
    models, _ = _models(cls, answer)
    return models[0]


def decode_page(operation: Operation, raw: bytes) -> PageParts:
    """The items of an answer with many of them, and what stands beside them.

    Args:
        operation: the operation that was answered.
        raw: the body of the answer.

    Raises:
        CodecError: `raw` is not a JSON object with a list of resources, or, for reports, with one;
            or it does not say whether a page follows.
    """
    if operation.returns is None:
        if not operation.many:
            return PageParts([], [], {}, {}, None)
        own = getattr(
            operation, "read_page", None
        )  # of a caller that wants neither models nor dicts
        return own(raw) if own is not None else plain_page(raw)
    cls = _returned(operation)
    answer = _parser(cls, operation.many).parse(raw)
    if answer.data.__class__ is not (list if operation.many else answer.kind):
        raise CodecError("the answer's data is no list of resources")
    if operation.many and not answer.data and answer.errors:
        raise CodecError("the answer holds errors")
    if not leads_on(answer.links):
        raise CodecError("the answer's links are none")
    models, included = _models(cls, answer)
    links, meta = (part if part.__class__ is dict else {} for part in (answer.links, answer.meta))
    if operation.rows is None:
        return PageParts(models, included, links, meta, None)
    rows: Any = getattr(models[0], operation.rows, UNSET)
    return PageParts(rows if rows.__class__ is list else [], included, links, meta, models[0])


def plain_page(raw: bytes) -> PageParts:
    """A page of items that are of no class: as they came.

    Args:
        raw: the body of the answer.

    Raises:
        CodecError: see :func:`decode_page`.
    """
    top = parse_object(raw)
    data: Any = top.get("data")
    included: Any = top.get("included")
    links, meta = top.get("links"), top.get("meta")
    if data.__class__ is not list or (not data and top.get("errors")):
        raise CodecError("the answer's data is no list of resources")
    if not leads_on(links):
        raise CodecError("the answer's links are none")
    return PageParts(
        data,
        included if included.__class__ is list else [],
        links if isinstance(links, dict) else {},
        meta if isinstance(meta, dict) else {},
        None,
    )


@cache
def _returned(operation: Operation) -> Any:
    return operation.model(operation.returns or "Ref")


def from_wire(cls: Any, value: Any) -> Any:
    """A model from its wire structure of dicts and lists.

    Raises:
        CodecError: the structure is not a dict.
    """
    if value.__class__ is not dict:
        raise CodecError(f"a {cls.__name__} is a JSON object, not a {_json_type(value)}")
    return lenient.fill(cls)(value, blank(cls), defaultdict(dict))
