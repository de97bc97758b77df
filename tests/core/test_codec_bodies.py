"""Encoding: JSON:API from flat models, dicts and ids."""

from __future__ import annotations

import datetime as dt
import json
import types
from typing import Any, cast

import pytest
from klaviyo_openapi import models
from klaviyo_openapi._runtime import UNSET, Model, Operation, Ref
from klaviyo_openapi.operations import OPERATIONS
from msgspec import StructMeta

from klaviyo_async.core.codec import BodyError, encode_body, from_wire, to_wire

from . import codec_models
from .codec_models import (
    CREATE,
    CREATE_MANY,
    Bare,
    Box,
    Maker,
    Square,
    Tree,
    WidgetCreate,
    attributes,
    operation,
    sent,
)

pytestmark = pytest.mark.usefixtures("packaged")
packaged = codec_models.packaged

NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


# --- models


def test_an_event() -> None:
    create = OPERATIONS["create_event"]
    body = models.EventCreate(
        metric=models.MetricCreate(name="Placed Order"),
        profile=models.EventProfile(email="ada@example.com"),
        properties={"OrderId": "A-1"},
        value=9.99,
        time=NOON,
    )
    assert sent(body, create) == {
        "data": {
            "type": "event",
            "attributes": {
                "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
                "profile": {
                    "data": {"type": "profile", "attributes": {"email": "ada@example.com"}}
                },
                "properties": {"OrderId": "A-1"},
                "value": 9.99,
                "time": "2026-07-01T12:00:00Z",
            },
        }
    }
    assert encode_body(create, body.to_dict()) == encode_body(create, body)


def test_unset_is_left_out_and_none_is_null() -> None:
    assert attributes(name=None, list_price=UNSET) == {"name": None}
    assert attributes() == {}


def test_names_and_places() -> None:
    found = sent(WidgetCreate(id="w", meta={"m": 1}, list_price=2, builder=Maker(name="a")))
    assert found == {
        "data": {
            "type": "widget",
            "id": "w",
            "meta": {"m": 1},
            "attributes": {
                "list-price": 2,
                "builder": {"data": {"type": "maker", "attributes": {"name": "a"}}},
            },
        }
    }


def test_a_resource_without_attributes() -> None:
    bare = operation(body="Bare")
    assert sent(Bare(maker="m"), bare) == {
        "data": {
            "type": "bare",
            "relationships": {"maker": {"data": {"type": "maker", "id": "m"}}},
        }
    }
    found = sent(Bare(id="b", extra={"a": 1}), bare)["data"]
    assert found == {"type": "bare", "id": "b", "attributes": {"a": 1}}


def test_nested_values() -> None:
    box = {"width": 1, "colour": "red"}
    red = Box(width=1, colour="red")
    assert attributes(box=red, boxes=[red, box]) == {"box": box, "boxes": [box, box]}
    assert attributes(boxes=(red,))["boxes"] == [box]
    assert sent(WidgetCreate(boxes=cast(Any, iter([red]))))["data"]["attributes"]["boxes"] == [box]
    tree = Tree(name="a", children=[Tree(name="b", best=Tree(name="c"))])
    assert attributes(tree=tree)["tree"] == {
        "name": "a",
        "children": [{"name": "b", "best": {"name": "c"}}],
    }
    assert attributes(shape=Square(kind="square", side=2))["shape"] == {"type": "square", "side": 2}
    assert attributes(builder=None)["builder"] == {"data": None}
    assert attributes(box="as it is", boxes=None) == {"box": "as it is", "boxes": None}


def test_very_deep_models() -> None:
    wire: dict[str, Any] = {"type": "maker", "attributes": {"name": "0"}}
    maker = Maker(name="0")
    for number in range(1, 30):
        name = str(number)
        maker = Maker(name=name, parent=maker)
        wire = {"type": "maker", "attributes": {"name": name, "parent": {"data": wire}}}
    assert to_wire(maker) == wire


def test_models_of_many_levels() -> None:
    cls: Any = Box
    body: Any = Box(width=1)
    wire: Any = {"width": 1}
    for number in range(60):
        annotations = {"inner": list[cls]}
        cls = StructMeta(f"Level{number}", (Model,), {"__annotations__": annotations}, kw_only=True)
        body, wire = cls(inner=[body]), {"inner": [wire]}
    assert to_wire(body) == wire
    assert from_wire(cls, wire) == body


def test_extra_goes_along() -> None:
    found = sent(
        WidgetCreate(name="a", box=Box(width=1, extra={"b": 2}), extra={"new": [Box(width=3)]})
    )
    assert found["data"]["attributes"] == {
        "name": "a",
        "box": {"width": 1, "b": 2},
        "new": [{"width": 3}],
    }
    assert sent(WidgetCreate(name="a", extra={"name": "b"}))["data"]["attributes"] == {"name": "a"}


# --- relationships


@pytest.mark.parametrize(
    "given",
    [
        "m",
        Maker(id="m", name="a"),
        {"id": "m"},
        {"type": "maker", "id": "m"},
        Ref(id="m", type="maker"),
    ],
)
def test_references(given: Any) -> None:
    reference = {"type": "maker", "id": "m"}
    assert sent(WidgetCreate(maker=given))["data"]["relationships"] == {
        "maker": {"data": reference}
    }
    many = sent(WidgetCreate(tags=[given, "t"]))["data"]["relationships"]["tags"]["data"]
    assert [item["id"] for item in many] == ["m", "t"]
    assert many[1]["type"] == "tag"


def test_other_forms_of_references() -> None:
    def link(**given: Any) -> Any:
        return sent(WidgetCreate(**given))["data"]["relationships"]

    tag = {"type": "tag", "id": "t"}
    assert link(maker=None) == {"maker": {"data": None}}
    assert link(maker={"data": tag}) == {"maker": {"data": tag}}
    assert link(tags=("t",)) == link(tags="t") == link(tags={"t"}) == {"tags": {"data": [tag]}}
    assert link(tags=[]) == {"tags": {"data": []}}
    assert link(thing=Ref(id="x", type="any")) == {"thing": {"data": {"type": "any", "id": "x"}}}
    assert "relationships" not in sent(WidgetCreate(name="a"))["data"]


@pytest.mark.parametrize(
    "given", [{"maker": 5}, {"maker": Maker(name="a")}, {"tags": [None]}, {"thing": "x"}]
)
def test_what_refers_to_nothing(given: dict[str, Any]) -> None:
    for body in (WidgetCreate(**given), given):
        with pytest.raises(BodyError, match=r"^(maker|tags|thing): .*(id nor has one|give a Ref)"):
            encode_body(CREATE, body)


# --- dicts


def test_a_raw_envelope_is_sent_as_it_is() -> None:
    raw = {"data": {"type": "other", "anything": [1]}}
    assert sent(raw) == raw
    assert sent({"data": []}, CREATE_MANY) == {"data": []}
    assert attributes(builder=raw) == {"builder": raw}


def test_a_raw_envelope_may_hold_large_numbers() -> None:
    data = {"type": "profile", "attributes": {"properties": {"a": [2**80, None]}}}
    assert json.loads(encode_body(OPERATIONS["create_profile"], {"data": data})) == {"data": data}


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (float("nan"), "a: nan is not a JSON number"),
        (object(), "a: a object cannot be written as JSON"),
        ({(1, 2): 3}, r"a\.\(1, 2\): a key that is a tuple, not a string"),
    ],
)
def test_what_is_wrong_in_a_raw_envelope(value: Any, problem: str) -> None:
    data = {"type": "profile", "attributes": {"properties": {"a": value}}}
    with pytest.raises(BodyError, match=rf"^data\.attributes\.properties\.{problem}$"):
        encode_body(OPERATIONS["create_profile"], {"data": data})


def test_a_flat_dict() -> None:
    flat = {"id": "w", "list-price": 1, "type": "widget", "maker": "m", "name": UNSET}
    flat["extra"] = {"new": 2}
    assert sent(flat) == {
        "data": {
            "type": "widget",
            "id": "w",
            "attributes": {"list-price": 1, "new": 2},
            "relationships": {"maker": {"data": {"type": "maker", "id": "m"}}},
        }
    }
    assert sent(types.MappingProxyType(flat)) == sent(flat)
    assert sent({"extra": {"a": 1}})["data"]["attributes"] == {"a": 1}
    assert sent({"shape": {"kind": "circle", "radius": 1}}) == sent(
        {"shape": {"type": "circle", "radius": 1}}
    )
    assert sent({"shape": {"type": "oval"}})["data"]["attributes"]["shape"] == {"type": "oval"}


def test_a_raw_resource_in_its_place() -> None:
    raw = {"type": "maker", "attributes": {"name": "a"}}
    assert attributes(builder=raw) == {"builder": {"data": raw}}
    assert sent([{"type": "widget", "attributes": {"x": 1}}], CREATE_MANY) == {
        "data": [{"type": "widget", "attributes": {"x": 1}}]
    }


# --- operations


def test_many_models() -> None:
    found = sent([WidgetCreate(name="a"), {"name": "b"}], CREATE_MANY)["data"]
    assert [item["attributes"]["name"] for item in found] == ["a", "b"]
    assert sent(iter([WidgetCreate()]), CREATE_MANY) == {
        "data": [{"type": "widget", "attributes": {}}]
    }


def test_identifiers() -> None:
    one, many = operation(body="id:tag"), operation(body="list[id:tag]")
    tag = {"type": "tag", "id": "t"}
    assert sent("t", one) == sent(Ref(id="t", type="tag"), one) == {"data": tag}
    assert sent(None, one) == {"data": None}
    assert sent(["t", models.Tag(id="t", name="n")], many) == {"data": [tag, tag]}
    assert sent("t", many) == {"data": [tag]}
    assert sent({"data": [tag]}, many) == {"data": [tag]}


def test_without_an_envelope() -> None:
    plain = operation(body="Box", envelope=False)
    assert sent(Box(width=1), plain) == sent({"width": 1}, plain) == {"width": 1}
    assert sent({"a": 1}, operation()) == {"a": 1}
    assert encode_body(CREATE, UNSET) == b""


@pytest.mark.parametrize(
    ("body", "operation"),
    [
        (5, CREATE),
        ("text", CREATE),
        (None, CREATE),
        ([], CREATE),
        (5, CREATE_MANY),
        ({"a": 1}, CREATE_MANY),
        ("t", CREATE_MANY),
    ],
)
def test_bodies_of_another_form(body: Any, operation: Operation) -> None:
    with pytest.raises(BodyError, match=r"WidgetCreate|takes a list"):
        encode_body(operation, body)


def test_a_name_in_place_of_a_resource() -> None:
    """It would be sent as `{"data": "Placed Order"}`, which Klaviyo refuses without saying much."""
    event = {"metric": "Placed Order", "profile": {"email": "a@example.com"}, "properties": {}}
    with pytest.raises(BodyError, match=r"^metric: expected a MetricCreate or a dict, not a str$"):
        encode_body(OPERATIONS["create_event"], event)
