"""Decoding what departs from the document, whatever it is."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from klaviyo_openapi._runtime import EMPTY, UNSET

from klaviyo_async.core.codec import (
    CodecError,
    decode_one,
    decode_page,
    decoding,
    from_wire,
    structs,
)

from . import codec_models
from .codec_models import (
    MANY,
    ONE,
    Box,
    Maker,
    Widget,
    data,
    is_typed,
    one,
    operation,
    page,
    widget,
)

pytestmark = pytest.mark.usefixtures("packaged")
packaged = codec_models.packaged


# --- answers that depart from the document


def test_unknown_fields_are_kept_and_learnt() -> None:
    wire = {**widget(new=1, box={"width": 1, "depth": 2}), "at": "root"}
    wire["relationships"] = {"friend": {"data": {"type": "maker", "id": "m"}}, "idle": {}}
    expected = {"new": 1, "at": "root", "friend": Maker(id="m")}
    assert not is_typed(wire)
    for _ in range(3):
        found = one(wire)
        assert found.extra == expected
        assert found.box == Box(width=1, extra={"depth": 2})
        assert (type(found), type(found.box)) == (Widget, Box)
    assert is_typed(wire)
    assert is_typed(widget(list="a"))
    assert one(widget(list="a")).extra is EMPTY


def test_odd_keys_are_not_learnt() -> None:
    for key in ('a"b', "back\\slash", "new\nline", "", "ключ"):
        assert one(widget(**{key: 1})).extra == {key: 1}
    for number in range(100):
        assert one(widget(**{f"key{number}": 1})).extra == {f"key{number}": 1}
    assert len(structs._learned[Widget]["attributes"]) == structs._MOST_LEARNED


@pytest.mark.parametrize("part", ["attributes", "relationships"])
@pytest.mark.parametrize("value", [None, [], "odd", 5])
def test_parts_of_another_type(part: str, value: Any) -> None:
    found = one({"type": "widget", "id": "w1", part: value})
    assert found == Widget(id="w1", extra={} if value is None else {part: value})


def test_values_of_another_type_stay() -> None:
    odd = {"list": 5, "box": "none", "boxes": {"width": 1}, "by_name": [1], "rows": [None, [3]]}
    found = one(widget(**odd))
    assert {name: getattr(found, name) for name in odd} == odd
    assert one(widget(boxes=[None, {"width": 1}, 2])).boxes == [None, Box(width=1), 2]


def test_another_resource_type_is_kept() -> None:
    assert one({"type": "gadget", "id": "g"}).extra == {"type": "gadget"}
    assert one({"id": "g"}) == Widget(id="g")
    assert one({}).id is UNSET


def test_data_of_another_form() -> None:
    assert page([None, widget(), 3]).data == [None, Widget(id="w1"), 3]
    assert page([], links=[], meta="m", included={})[1:] == ([], {}, {}, None)


@pytest.mark.parametrize(
    "body",
    [
        b'{"data": [{"type": "widget", "id": "w"}]}',
        b'{"data": null}',
        b'{"data": "w"}',
        b'{"data": 1}',
        b'{"meta": {}}',
        b"{}",
        b'{"errors": [{"code": "x"}]}',
        b"[]",
        b"",
        b" ",
    ],
)
def test_what_holds_no_resource_is_refused(body: bytes) -> None:
    with pytest.raises(CodecError):
        decode_one(ONE, body)


def test_null_is_there_where_it_may_be() -> None:
    maybe = operation(returns="Widget", nullable=True)
    assert decode_one(maybe, b'{"data": null}') is None
    for body in (b"{}", b'{"data": null, "errors": [{}]}', b'{"data": []}', b'{"data": "null"}'):
        with pytest.raises(CodecError):
            decode_one(maybe, body)


@pytest.mark.parametrize(
    "body",
    [
        b'{"data": {"type": "widget", "id": "w"}}',
        b'{"data": null}',
        b'{"data": "w"}',
        b"{}",
        b'{"ok": true}',
        b'{"data": [], "errors": [{"code": "x"}]}',
        b'{"data": [], "links": 5}',
        b'{"data": [], "links": {"next": 5}}',
        b'{"data": [], "links": {"next": ["/api/widgets?page=2"]}}',
        b'{"data": [], "links": {"next": {}}}',
        b'{"data": [], "links": {"next": {"href": null}}}',
        b'{"data": [], "links": {"next": false}}',
        b"",
    ],
)
def test_what_is_no_page_is_refused(body: bytes) -> None:
    """An end of the list that is none would pass for the end."""
    with pytest.raises(CodecError):
        decode_page(MANY, body)


@pytest.mark.parametrize(
    "links", [None, {}, [], {"next": None}, {"next": ""}, {"next": "/x"}, {"next": {"href": "/x"}}]
)
def test_links_may_be_missing(links: Any) -> None:
    assert page([], links=links).data == []


def test_links_and_meta() -> None:
    found = page([], links={"next": "u"}, meta={"total": 1}, jsonapi={"version": "1.0"})
    assert (found.links, found.meta) == ({"next": "u"}, {"total": 1})


def test_json_that_is_not_quite() -> None:
    raw = (
        b'\xef\xbb\xbf{"data": {"type": "widget", "id": "w", "attributes": {"list": "a\nb\\ud800", '
    )
    found = decode_one(
        ONE, raw + b'"list-price": NaN, "meta": 1e999, "box": {"width": Infinity}}}}'
    )
    assert (found.list, found.box) == ("a\nb\ud800", Box(width=float("inf")))
    assert found.list_price != found.list_price
    assert decode_one(ONE, b'{"data": {"id": "\xff"}}').id == "\ufffd"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"<html><body>secret secret secret</body></html>", "character 0"),
        (b'{"data": ', "character"),
        (b"[1]", "a JSON array"),
        (b'"text"', "a JSON string"),
        (b"12", "a JSON number"),
        (b"null", "a JSON null"),
        (b"[" * 200_000, "nested too deeply"),
    ],
)
def test_what_is_no_json_object(raw: bytes, text: str) -> None:
    for call in (lambda: decode_one(ONE, raw), lambda: decode_page(MANY, raw)):
        with pytest.raises(CodecError, match=text) as caught:
            call()
        assert len(str(caught.value)) < 150
        assert "secret secret" not in str(caught.value)
    with pytest.raises(CodecError, match="Widget"):
        from_wire(Widget, [])


class Spy:
    def __init__(self, decoder: Any, tries: list[bytes]) -> None:
        self._decoder, self._tries = decoder, tries

    def decode(self, raw: bytes) -> Any:
        self._tries.append(raw)
        return self._decoder.decode(raw)


def test_failing_types_are_left_out_for_a_while() -> None:
    odd = json.dumps({"data": widget(box="none")}).encode()
    tries: list[bytes] = []
    parser = decoding._Parser(Widget, many=False)
    typed = parser._typed
    parser._typed = typed._replace(decoder=cast(Any, Spy(typed.decoder, tries)))
    for _ in range(1000):
        parser.parse(odd)
    assert 8 <= len(tries) <= 12
    fine = json.dumps({"data": widget()}).encode()
    assert any(parser.parse(fine).kind is not dict for _ in range(decoding._LONGEST_PAUSE + 1))
    assert parser.parse(fine).kind is not dict


# --- anything at all

_json = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=5,
)
_FULL = {
    "data": [
        {
            **widget(
                datetime="2026-07-01T12:00:00Z",
                box={"width": 1},
                rows=[[{"width": 1}]],
                shapes=[{"type": "circle", "radius": 1}],
                tree={"name": "a", "children": [{"name": "b"}]},
                builder={"data": {"type": "maker", "attributes": {"name": "m"}}},
            ),
            "relationships": {
                "maker": {"data": {"type": "maker", "id": "m"}},
                "parts": data(("widget", "w1")),
            },
        }
    ],
    "included": [{"type": "maker", "id": "m", "attributes": {"name": "Ada"}}],
    "links": {"next": None},
}


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    pairs: Any = value.items() if isinstance(value, dict) else enumerate(value)
    for key, item in pairs:
        yield (*path, key)
        if isinstance(item, (dict, list)):
            yield from _places(item, (*path, key))


@pytest.mark.slow
@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(list(_places(_FULL))), _json), min_size=1, max_size=3))
def test_nothing_in_an_answer_raises(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    changed: Any = copy.deepcopy(_FULL)
    for path, value in changes:
        holder = changed
        try:
            for key in path[:-1]:
                holder = holder[key]
            holder[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue
    items = changed["data"]
    first = items[0] if isinstance(items, list) and items else items
    for call, which, value, kind in (
        (decode_page, MANY, items, list),
        (decode_one, ONE, first, dict),
    ):
        raw = json.dumps({**changed, "data": value}).encode()
        if isinstance(value, kind) and (kind is dict or _may_end(changed["links"])):
            call(which, raw)
        else:
            with pytest.raises(CodecError):
                call(which, raw)


def _may_end(links: Any) -> bool:
    """Whether these can be the links of a page."""
    if not isinstance(links, dict):
        return links is None or links == []
    following = links.get("next")
    if isinstance(following, dict):
        return isinstance(following.get("href"), str)
    return following is None or isinstance(following, str)
