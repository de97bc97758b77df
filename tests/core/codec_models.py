# ruff: noqa: RUF036 (the order of the generated models)
"""Models with every shape that the codec has to cope with, and what its tests share."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

import pytest
from klaviyo_openapi import models
from klaviyo_openapi._runtime import (
    UNSET,
    File,
    Model,
    Operation,
    Ref,
    ResourceModel,
    Unset,
    Wire,
)

from klaviyo_async.core.codec import (
    decode_one,
    decode_page,
    decoding,
    encode_body,
    structs,
    to_wire,
)


class Box(Model, kw_only=True):
    width: float
    colour: str | None | Unset = UNSET


class Circle(Model, kw_only=True):
    _wire = Wire(names={"kind": "type"})

    kind: Literal["circle"]
    radius: float | Unset = UNSET


class Square(Model, kw_only=True):
    _wire = Wire(names={"kind": "type"})

    kind: Literal["square"]
    side: float | Unset = UNSET


class Number(Model, kw_only=True):
    _wire = Wire(names={"kind": "type"})

    kind: Literal["filter"]
    operator: Literal["less", "more"] | str
    value: float


class Words(Model, kw_only=True):
    _wire = Wire(names={"kind": "type"})

    kind: Literal["filter"]
    operator: Literal["any"] | str
    value: Sequence[str] | Unset = UNSET
    case: bool | Unset = UNSET


class Tree(Model, kw_only=True):
    name: str
    children: list[Tree] | Unset = UNSET
    best: Tree | None | Unset = UNSET


class Owner(ResourceModel, kw_only=True, gc=True):
    _wire = Wire("owner")

    name: str | None | Unset = UNSET


class Maker(ResourceModel, kw_only=True, gc=True):
    _wire = Wire("maker", data=("parent",))

    id: str | Unset = UNSET
    name: str | None | Unset = UNSET
    parent: Maker | None | Unset = UNSET


class Widget(ResourceModel, kw_only=True, gc=True):
    """What a server answers with."""

    _wire = Wire(
        "widget",
        relationships={"maker": "maker", "parts": "widget", "tags": "tag"},
        root=("meta",),
        data=("builder", "owner", "owners"),
        names={"list_price": "list-price"},
    )

    id: str
    meta: dict[str, Any] | Unset = UNSET
    list: str | None | Unset = UNSET
    list_price: float | None | Unset = UNSET
    datetime: dt.datetime | None | Unset = UNSET
    moments: Sequence[dt.datetime] | Unset = UNSET
    born: dt.date | None | Unset = UNSET
    opens: dt.time | None | Unset = UNSET
    either: dt.datetime | dt.date | float | Unset = UNSET
    box: Box | None | Unset = UNSET
    boxes: Sequence[Box] | Unset = UNSET
    by_name: dict[str, Box] | Unset = UNSET
    rows: Sequence[Sequence[Box]] | Unset = UNSET
    shape: Circle | Square | None | Unset = UNSET
    shapes: Sequence[Circle | Square | str] | Unset = UNSET
    box_or_any: Box | dict[str, Any] | Unset = UNSET
    mixed: Sequence[Box] | Sequence[Circle] | Unset = UNSET
    test: Number | Words | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    owners: Sequence[Owner] | Unset = UNSET
    tree: Tree | Unset = UNSET
    builder: Maker | None | Unset = UNSET
    maker: Maker | None | Unset = UNSET
    parts: Sequence[Widget] | Unset = UNSET
    tags: Sequence[Ref] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET


class WidgetCreate(ResourceModel, kw_only=True, gc=True):
    """What a caller sends."""

    _wire = Wire(
        "widget",
        relationships={"maker": "maker", "tags": "tag", "thing": ""},
        root=("meta",),
        data=("builder",),
        names={"list_price": "list-price"},
    )

    id: str | Unset = UNSET
    meta: Mapping[str, Any] | Unset = UNSET
    name: str | None | Unset = UNSET
    list_price: float | None | Unset = UNSET
    time: dt.datetime | None | Unset = UNSET
    moments: Sequence[dt.datetime] | Unset = UNSET
    day: dt.date | Unset = UNSET
    properties: dict[str, Any] | None | Unset = UNSET
    box: Box | None | Unset = UNSET
    boxes: Sequence[Box] | Unset = UNSET
    shape: Circle | Square | Unset = UNSET
    tree: Tree | Unset = UNSET
    builder: Maker | None | Unset = UNSET
    maker: str | None | Unset = UNSET
    tags: Sequence[str] | Unset = UNSET
    thing: Ref | Unset = UNSET


class Bare(ResourceModel, kw_only=True, gc=True):
    """A resource without attributes."""

    _wire = Wire("bare", relationships={"maker": "maker"})

    id: str | Unset = UNSET
    maker: str | Unset = UNSET


class Upload(Model, kw_only=True):
    _wire = Wire(names={"file_name": "file-name"})

    file: File
    file_name: str | None | Unset = UNSET
    hidden: bool | Unset = UNSET
    count: int | Unset = UNSET
    day: dt.date | Unset = UNSET


ALL = (Bare, Box, Circle, Maker, Number, Owner, Square, Tree, Upload, Widget, WidgetCreate, Words)


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """These models as if they came with the package; no lessons from other tests."""

    def forget() -> None:
        structs._learned.clear()
        structs.structs.cache_clear()
        decoding._parser.cache_clear()

    for cls in ALL:
        monkeypatch.setattr(models, cls.__name__, cls, raising=False)
    for resource in (Maker, Widget):
        assert resource._wire.type is not None
        monkeypatch.setitem(models.RESOURCES, resource._wire.type, resource.__name__)
    forget()
    yield
    forget()


def operation(**settings: Any) -> Operation:
    """An operation that takes or returns one of these models."""
    return Operation("call", "POST", "/w", area="w", limits=("1/s", "1/m"), **settings)


def widget(id: Any = "w1", **attributes: Any) -> dict[str, Any]:
    """A widget on the wire."""
    return {"type": "widget", "id": id, "attributes": attributes}


def related(**relationships: Any) -> dict[str, Any]:
    """A widget with relationships on the wire."""
    return {"type": "widget", "id": "w1", "relationships": relationships}


def data(*identifiers: tuple[str, str]) -> dict[str, Any]:
    """A relationship to many, each as (type, id)."""
    return {"data": [{"type": kind, "id": key} for kind, key in identifiers]}


ONE = operation(returns="Widget")
MANY = operation(returns="Widget", many=True)


def one(wire: Any, **more: Any) -> Any:
    """The model of a resource, which has to come out the same by both ways."""
    raw = json.dumps({"data": wire, **more}).encode()
    found = decode_one(ONE, raw)
    parser = decoding._Parser(Widget, many=False)
    parser._pause = 1
    tolerant = parser.parse(raw)
    assert tolerant.kind is dict
    assert decoding._models(Widget, tolerant)[0][0] == found
    return found


def page(wires: Any, **more: Any) -> Any:
    """A page of widgets, which has to come out the same once its types in `included` are known."""
    raw = json.dumps({"data": wires, **more}).encode()
    found = decode_page(MANY, raw)
    assert decode_page(MANY, raw) == found
    return found


def is_typed(wire: Any) -> bool:
    """Whether msgspec's types accept a widget as it is on the wire."""
    parser = decoding._Parser(Widget, many=False)
    return parser.parse(json.dumps({"data": wire}).encode()).kind is not dict


CREATE = operation(body="WidgetCreate")
CREATE_MANY = operation(body="list[WidgetCreate]")


def sent(body: Any, operation: Operation = CREATE) -> Any:
    """The JSON of a request."""
    return json.loads(encode_body(operation, body))


def attributes(**given: Any) -> Any:
    """What becomes of the attributes, which have to be the same from a dict."""
    found = sent(WidgetCreate(**given))["data"]
    assert sent(given)["data"] == found
    assert to_wire(WidgetCreate(**given)) == found
    return found["attributes"]
