"""Reading answers: bodies, and the errors that answers stand for."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from klaviyo_openapi.operations import OPERATIONS
from multidict import CIMultiDict

from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    UnexpectedAnswer,
)

from ..support import reply


def headers(**values: str) -> CIMultiDict[str]:
    return CIMultiDict({name.replace("_", "-"): value for name, value in values.items()})


class TestRawResponse:
    def test_json(self) -> None:
        assert reply(200, {"data": []}).json() == {"data": []}
        assert reply(204).json() is None
        with pytest.raises(UnexpectedAnswer, match="HTML"):
            reply(200, b"<p>hello</p>").json()

    def test_numbers_beyond_all_floats(self) -> None:
        found = reply(200, b'{"a": -1e400, "b": [0.1, 7]}').json()
        assert found == {"a": Decimal("-1e400"), "b": [0.1, 7]}
        assert isinstance(found["b"][0], float)
        for beside in (b"NaN", b"-Infinity", b"x", b'"\xff"'):
            with pytest.raises(UnexpectedAnswer):
                reply(200, b'{"a": 1e400, "b": %b}' % beside).json()

    def test_decode_needs_its_operation(self) -> None:
        with pytest.raises(TypeError):
            reply(200, {"data": []}).decode()

    def test_decode(self) -> None:
        answer = reply(200, {"data": {"type": "event", "id": "E1", "attributes": {}}})
        answer.operation = OPERATIONS["get_event"]
        assert answer.decode().id == "E1"
        answer = reply(200, {"data": [{"type": "event", "id": "E1"}]})
        answer.operation = OPERATIONS["get_events"]
        assert [event.id for event in answer.decode()] == ["E1"]
        answer = reply(202, b"ignored")
        answer.operation = OPERATIONS["create_event"]
        assert answer.decode() is None

    @pytest.mark.parametrize("name", ["get_event", "get_events"])
    def test_decode_error_tells_the_call(self, name: str) -> None:
        answer = reply(200, b'{"data": [tru')
        answer.operation = OPERATIONS[name]
        with pytest.raises(UnexpectedAnswer) as caught:
            answer.decode()
        assert caught.value.operation == name
        assert caught.value.status == 200
        assert caught.value.body == b'{"data": [tru'
        assert caught.value.__context__ is None


def test_relationships_are_there_as_they_came() -> None:
    next_ = {"data": {"type": "list", "id": "L", "meta": {"joined": 1}}, "links": {"self": "/l"}}
    tags = {"data": [{"type": "tag", "id": "T", "meta": {"by": "ada"}}], "links": {"related": "/t"}}
    profile = {"type": "profile", "id": "P", "attributes": {}, "relationships": {"next": next_}}
    included = [
        {"type": "list", "id": "L", "relationships": {"tags": tags}},
        {"type": "tag", "id": "T"},
        "odd",
    ]
    answer = RawResponse(200, {}, json.dumps({"data": profile, "included": included}).encode())
    assert answer.relationships() == {
        ("profile", "P"): {"next": next_},
        ("list", "L"): {"tags": tags},
    }
    many = RawResponse(200, {}, json.dumps({"data": [profile, None, profile]}).encode())
    assert many.relationships() == {("profile", "P"): {"next": next_}}
    for body in (b"", b"[]", b"null", b"{}", b'{"data": null}'):
        assert RawResponse(200, {}, body).relationships() == {}
    with pytest.raises(UnexpectedAnswer):
        RawResponse(200, {}, b"<html>").relationships()
