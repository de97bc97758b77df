"""Decoding: flat models from what a server sends."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, cast

import pytest
from klaviyo_openapi._runtime import EMPTY, UNSET, Ref

from klaviyo_async.core.codec import CodecError, decode_one, decode_page, decoding

from . import codec_models
from .codec_models import (
    MANY,
    Box,
    Circle,
    Maker,
    Number,
    Owner,
    Square,
    Tree,
    Widget,
    Words,
    data,
    is_typed,
    one,
    operation,
    page,
    related,
    widget,
)

pytestmark = pytest.mark.usefixtures("packaged")
packaged = codec_models.packaged

NOON = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)


# --- conforming answers


def test_attributes_are_flat() -> None:
    found = one({**widget(list="a", **{"list-price": 2}), "meta": {"m": 1}, "links": {"self": "u"}})
    assert found == Widget(id="w1", list="a", list_price=2, meta={"m": 1}, links={"self": "u"})
    assert found.type == "widget"
    assert found.extra is EMPTY


def test_absent_is_unset_and_null_is_none() -> None:
    found = one(widget(list=None))
    assert found.list is None
    assert found.datetime is UNSET


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-07-01T12:00:00Z", NOON),
        ("2026-07-01T12:00:00+00:00", NOON),
        ("2026-07-01T14:30:00+02:30", NOON),
        ("2026-07-01 12:00:00.250Z", NOON.replace(microsecond=250_000)),
        ("2026-07-01T12:00:00", NOON),
        ("2026-07-01T12:00Z", NOON),
        ("2026-07-01", NOON.replace(hour=0)),
    ],
)
def test_datetimes_are_aware(text: str, moment: dt.datetime) -> None:
    found = one(widget(datetime=text, moments=[text]))
    assert found.datetime == moment
    assert found.datetime.tzinfo is not None
    assert found.moments == [moment]


@pytest.mark.parametrize("value", ["", "yesterday", "2026-07-01T25:00:00Z", 5, True, {"a": 1}])
def test_what_is_no_datetime_stays(value: Any) -> None:
    assert one(widget(datetime=value)).datetime == value


def test_dates_and_times() -> None:
    found = one(widget(born="2026-07-01", opens="09:30:00"))
    assert (found.born, found.opens) == (dt.date(2026, 7, 1), dt.time(9, 30))
    either = ["2026-07-01", "2026-07-01T12:00:00Z", 1.5]
    assert [one(widget(either=value)).either for value in either] == [
        dt.date(2026, 7, 1),
        NOON,
        1.5,
    ]


def test_nested_models() -> None:
    box = {"width": 1, "colour": "red"}
    wire = widget(box=box, boxes=[box, {"width": 2}], by_name={"a": box}, rows=[[box], []])
    red = Box(width=1, colour="red")
    assert is_typed(wire)
    found = one(wire)
    assert (found.box, found.boxes) == (red, [red, Box(width=2)])
    assert (found.by_name, found.rows) == ({"a": red}, [[red], []])


def test_a_model_in_itself() -> None:
    wire = {"name": "a", "children": [{"name": "b", "best": {"name": "c"}}]}
    assert one(widget(tree=wire)).tree == Tree(
        name="a", children=[Tree(name="b", best=Tree(name="c"))]
    )


@pytest.mark.parametrize(
    ("wire", "shape"),
    [
        ({"type": "circle", "radius": 1}, Circle(kind="circle", radius=1)),
        ({"type": "square"}, Square(kind="square")),
        ({"type": "square", "radius": 1}, Square(kind="square", extra={"radius": 1})),
        ({"type": "oval", "radius": 1}, {"type": "oval", "radius": 1}),
        ({"radius": 1}, {"radius": 1}),
        (None, None),
        ("circle", "circle"),
    ],
)
def test_unions_are_told_apart(wire: Any, shape: Any) -> None:
    found = one(widget(shape=wire, shapes=[wire, wire]))
    assert (found.shape, found.shapes) == (shape, [shape, shape])


@pytest.mark.parametrize(
    ("wire", "cls"),
    [
        ({"type": "filter", "operator": "x", "value": 1}, Number),
        ({"type": "filter", "operator": "x", "value": ["a"]}, Words),
        ({"type": "filter", "operator": "any"}, Words),
        ({"type": "filter", "operator": "any", "value": None}, Words),
        ({"type": "filter", "operator": "more", "value": None}, Number),
        ({"type": "filter", "operator": "x", "value": None, "case": True}, Words),
        ({"operator": "any"}, dict),
    ],
)
def test_unions_are_told_apart_by_keys_and_values(wire: Any, cls: Any) -> None:
    assert one(widget(test=wire)).test.__class__ is cls


def test_lists_of_one_or_the_other() -> None:
    found = one(widget(mixed=[{"width": 1}, {"type": "circle"}])).mixed
    assert found == [Box(width=1), Circle(kind="circle")]


def test_a_model_or_any_object() -> None:
    assert one(widget(box_or_any={"width": 1})).box_or_any == Box(width=1)
    assert one(widget(box_or_any={"a": 1})).box_or_any == {"a": 1}


def test_data_is_unwrapped() -> None:
    maker = {"type": "maker", "attributes": {"name": "m", "parent": {"data": {"type": "maker"}}}}
    assert one(widget(builder={"data": maker})).builder == Maker(name="m", parent=Maker())
    assert one(widget(builder={"data": None})).builder is None
    assert one(widget(builder=None)).builder is None
    assert one(widget(builder={})).builder is UNSET
    assert one(widget(builder=maker)).builder == Maker(name="m", parent=Maker())
    owner = {"type": "owner", "attributes": {"name": "o"}}
    wire = widget(owner={"data": owner}, owners={"data": [owner, owner]})
    assert is_typed(wire)
    found = one(wire)
    assert (found.owner, found.owners) == (Owner(name="o"), [Owner(name="o")] * 2)
    assert one(widget(owner={"data": None}, owners={})).owner is None


# --- relationships


def test_references_have_an_id_and_a_type() -> None:
    wire = related(maker={"data": {"type": "maker", "id": "m"}}, tags=data(("tag", "t")))
    assert is_typed(wire)
    found = one(wire)
    assert (found.maker, found.maker.type) == (Maker(id="m"), "maker")
    assert found.tags == [Ref(id="t", type="tag")]


@pytest.mark.parametrize(
    ("wire", "value"),
    [({"links": {}}, UNSET), ({}, UNSET), (None, None), ({"data": None}, None), ("odd", "odd")],
)
def test_relationships_without_data(wire: Any, value: Any) -> None:
    found = one(related(maker=wire, tags=wire))
    assert (found.maker, found.tags) == (value, value)


def test_references_of_another_type_than_stated() -> None:
    found = one(related(maker={"data": {"type": "widget", "id": "x"}}, tags=data(("new", "n"))))
    assert found.maker == Widget(id="x")
    assert found.tags == [Ref(id="n", type="new")]


def test_references_without_a_usable_id() -> None:
    wire = related(maker={"data": {"type": "maker", "id": 5}}, tags={"data": [{"id": []}, "t"]})
    found = one(wire)
    assert found.maker == Maker(id=cast(str, 5))
    assert found.tags == [Ref(id=cast(str, []), type="tag"), "t"]


def test_a_page_has_one_object_for_each_resource() -> None:
    maker = {"data": {"type": "maker", "id": "m"}}
    found = page([related(maker=maker), related(maker=maker)])
    assert found.data[0].maker is found.data[1].maker


def test_references_resolve_from_included() -> None:
    wire = related(maker={"data": {"type": "maker", "id": "m"}}, tags=data(("novelty", "n")))
    maker = {"type": "maker", "id": "m", "attributes": {"name": "Ada"}}
    novelty = {"type": "novelty", "id": "n", "attributes": {"a": 1}}
    found = page([wire], included=[maker, novelty, None])
    assert found.data[0].maker == Maker(id="m", name="Ada")
    assert found.data[0].maker is found.included[0]
    reference = Ref(id="n", type="novelty", extra={"attributes": {"a": 1}})
    assert found.included[1:] == [reference, None]
    assert found.data[0].tags == [reference]
    assert one(wire, included=[maker]).maker.name == "Ada"


def parsed_twice(*included: Any) -> tuple[Any, Any]:
    """What a new parser makes of a page at first, and of the same page again."""
    parser = decoding._Parser(Widget, many=True)
    raw = json.dumps({"data": [widget("w")], "included": included}).encode()
    return parser.parse(raw), parser.parse(raw)


def test_types_in_included_are_read_the_fast_way_once_they_are_known() -> None:
    maker = {"type": "maker", "id": "m", "attributes": {"name": "Ada"}}
    first, second = parsed_twice(maker, widget("v"))
    assert [item.__class__ for item in first.included] == [dict, dict]
    assert first.kind is second.kind is not dict
    assert [second.beside[item.__class__].type for item in second.included] == ["maker", "widget"]
    models = [decoding._models(Widget, answer) for answer in (first, second)]
    assert models[0] == models[1]


@pytest.mark.parametrize(
    "odd",
    [
        {"type": "novelty", "id": "n", "attributes": {"name": "x"}},
        {"type": ["maker"], "id": "n"},
        {"type": None},
        {},
        "maker",
        None,
    ],
)
def test_odd_things_in_included_change_nothing_of_the_rest(odd: Any) -> None:
    maker = {"type": "maker", "id": "m", "attributes": {"name": "Ada", "added": 1}}
    raw = json.dumps({"data": [widget("w")], "included": [maker, odd]}).encode()
    parser = decoding._Parser(Widget, many=True)
    found = [decoding._models(Widget, parser.parse(raw)) for _ in range(6)]
    assert all(models == found[0] for models in found)
    data, included = found[0]
    assert data[0].id == "w"
    assert included[0].name == "Ada"
    assert included[0].extra == {"added": 1}


def test_a_type_without_a_model_keeps_only_included_from_the_fast_way() -> None:
    novelty = {"type": "novelty", "id": "n"}
    first, second = parsed_twice(novelty)
    assert first.kind is second.kind is not dict
    assert second.included[0].__class__ is dict


def test_another_type_in_included_is_learned_at_once() -> None:
    parser = decoding._Parser(Widget, many=True)
    maker = {"type": "maker", "id": "m", "attributes": {"name": "Ada"}}
    for included in ([maker], [maker], [maker, widget("v")]):
        parser.parse(json.dumps({"data": [], "included": included}).encode())
    answer = parser.parse(json.dumps({"data": [], "included": [widget("v")]}).encode())
    assert answer.kind is not dict
    assert answer.included[0].__class__ in answer.beside


def test_cycles_between_data_and_included() -> None:
    parts = data(("widget", "w2"), ("widget", "w1"))
    other = {"type": "widget", "id": "w2", "relationships": {"parts": data(("widget", "w1"))}}
    found = page([related(parts=parts)], included=[other])
    first, second = found.data[0], found.included[0]
    assert first.parts[0] is second
    assert first.parts[1] is first
    assert second.parts[0] is first


def test_resources_of_a_page_refer_to_each_other_in_any_order() -> None:
    first = {**related(parts=data(("widget", "w2"))), "id": "w1"}
    found = page([first, {**related(parts=data(("widget", "w1"))), "id": "w2"}])
    assert found.data[0].parts[0] is found.data[1]
    assert found.data[1].parts[0] is found.data[0]


def test_items_with_one_id_stay_apart() -> None:
    found = page([widget("x", list="a"), widget("x", list="b")], included=[widget("x", list="c")])
    assert [item.list for item in (*found.data, *found.included)] == ["a", "b", "c"]
    found = page(
        [widget("y"), related(parts=data(("widget", "y"))), widget("y")], included=[widget("y")]
    )
    assert found.data[1].parts[0] is found.data[0]


# --- operations


def test_no_answer() -> None:
    assert decode_one(operation(returns=None), b'{"data": 1}') is None
    assert decode_one(operation(returns=None), b"") is None


def test_bare_references() -> None:
    found = decode_page(
        operation(returns="Ref", many=True), b'{"data": [{"type": "tag", "id": "t"}]}'
    )
    assert found.data == [Ref(id="t", type="tag")]


def test_rows_of_a_report() -> None:
    report = operation(returns="Widget", rows="boxes")
    raw = json.dumps({"data": widget(boxes=[{"width": 1}]), "links": {"next": "u"}}).encode()
    found = decode_page(report, raw)
    assert (found.data, found.links) == ([Box(width=1)], {"next": "u"})
    assert found.resource == Widget(id="w1", boxes=[Box(width=1)])
    assert decode_page(report, json.dumps({"data": widget()}).encode()).data == []
    for body in (b'{"data": null}', b'{"data": []}', b"{}"):
        with pytest.raises(CodecError):
            decode_page(report, body)


def test_without_an_envelope() -> None:
    bare = operation(returns="Box", envelope=False)
    assert decode_one(bare, b'{"width": 2}') == Box(width=2)
    for body in (b'{"errors": [{"code": "x"}]}', b"[]", b"null", b""):
        with pytest.raises(CodecError):
            decode_one(bare, body)


def test_many_items_asked_for_as_one() -> None:
    raw = json.dumps({"data": [widget()]}).encode()
    assert decode_one(MANY, raw) == decode_page(MANY, raw)
