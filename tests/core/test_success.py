"""Which 2xx are successes; `tests/faults/test_unexpected.py` holds the same against a server."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi.operations import OPERATIONS
from multidict import CIMultiDict

from klaviyo_async.core.response import RawResponse
from klaviyo_async.core.success import is_success
from klaviyo_async.errors import UnexpectedAnswer

from ..openapi import Document
from ..test_every_operation import DOCUMENT

LIST = {"data": {"type": "list", "id": "L1"}}
SIGNED = {"x-klaviyo-req-id": "r-1"}


def answer(
    name: str, status: int, body: Any = b"", headers: Mapping[str, str] | None = None
) -> RawResponse:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    made = RawResponse(status, CIMultiDict(headers or {}), raw)
    made.operation = OPERATIONS[name]
    return made


@pytest.mark.parametrize("raw", [False, True])
class TestBothWays:
    """Whether the body is decoded or looked through, the same counts."""

    @pytest.mark.slow
    @pytest.mark.parametrize("media_type", ["application/vnd.api+json", "application/json", None])
    def test_what_the_document_says_of_every_operation(
        self, raw: bool, media_type: str | None
    ) -> None:
        headers = {} if media_type is None else {"Content-Type": media_type}
        for name in OPERATIONS:
            for status, body in documented(DOCUMENT, name):
                found = answer(name, status, b"" if body is None else body, headers)
                assert is_success(found, raw=raw), name
                if body is not None:
                    assert not is_success(answer(name, status, b"", headers), raw=raw), name
                    assert not is_success(answer(name, status, {}, headers), raw=raw), name

    @pytest.mark.slow
    @pytest.mark.parametrize(
        ("body", "headers"),
        [
            (b"<!doctype html><h1>Back soon</h1>", {"Content-Type": "text/html"}),
            (b"<!doctype html><h1>Back soon</h1>", {"Content-Type": "application/vnd.api+json"}),
            (b"<!doctype html><h1>Back soon</h1>", {**SIGNED, "RateLimit-Limit": "10"}),
            (b"", {"Content-Type": "text/html"}),
            (b"OK", {}),
            ({"ok": True}, {"Content-Type": "application/json"}),
            ({"errors": [{"code": "x"}]}, SIGNED),
        ],
    )
    def test_what_is_never_an_answer_of_any_operation(
        self, raw: bool, body: Any, headers: dict[str, str]
    ) -> None:
        for name in OPERATIONS:
            for status, _ in documented(DOCUMENT, name):
                assert not is_success(answer(name, status, body, headers), raw=raw), name

    @pytest.mark.parametrize(
        ("name", "nullable"), [("get_image_for_campaign_message", True), ("get_list", False)]
    )
    def test_null_is_an_answer_where_it_is_documented(
        self, raw: bool, name: str, nullable: bool
    ) -> None:
        found = answer(name, 200, {"data": None})
        assert is_success(found, raw=raw) is nullable
        if nullable:
            assert found.decode() is None
        refused = answer(name, 200, {"data": None, "errors": [{"code": "x"}]})
        assert not is_success(refused, raw=raw)

    @pytest.mark.parametrize(
        ("name", "status", "body"),
        [
            # As recorded from the live API, where it departs from its document.
            ("merge_profiles", 202, {"data": {"type": "profile", "id": "P1"}}),
            ("delete_template", 200, {"data": {"type": "template", "id": "T1"}}),
            ("clone_template", 200, {"data": {"type": "template", "id": "T1"}}),
            ("render_template", 200, {"data": {"type": "template", "id": "T1"}}),
            ("bulk_subscribe_profiles", 202, b""),
            ("update_tag", 204, b""),
            ("get_lists", 200, {"data": [], "links": {"self": "/", "next": None, "prev": None}}),
            ("get_webhook_topics", 200, {"data": []}),
            ("get_lists", 200, {"data": [], "links": []}),
        ],
    )
    def test_what_klaviyo_really_answers(
        self, raw: bool, name: str, status: int, body: Any
    ) -> None:
        assert is_success(answer(name, status, body), raw=raw)

    @pytest.mark.parametrize("headers", [SIGNED, {"CID": "c"}, {"RateLimit-Reset": "0"}])
    def test_what_is_signed_may_be_empty(self, raw: bool, headers: dict[str, str]) -> None:
        for name, counts in (
            ("delete_template", True),
            ("update_list", True),
            ("create_list", True),
            ("get_list", False),
            ("get_lists", False),
            ("query_metric_aggregates", False),
        ):
            found = answer(name, 203, b"", headers)
            assert is_success(found, raw=raw) is counts, name
            if counts:
                assert found.decode() is None
            assert not is_success(answer(name, 203, b"", {"cf-ray": "1"}), raw=raw)
        # Where the document says what comes with that status, that is what has to come.
        assert not is_success(answer("create_list", 201, b"", headers), raw=raw)

    def test_where_statuses_are_surmised_any_will_do(self, raw: bool) -> None:
        surmised = next(
            name
            for name, operation in OPERATIONS.items()
            if {"all", "responses"} & {*operation.reconstructed} and operation.returns is None
        )
        assert is_success(answer(surmised, 207), raw=raw)
        assert not is_success(answer(surmised, 207, b"", {"Content-Type": "text/html"}), raw=raw)

    def test_json_that_is_not_quite(self, raw: bool) -> None:
        for body in (
            b'\xef\xbb\xbf{"data": {"id": "L1"}}',
            b'{"data": {"a": NaN, "b": "\\ud800"}}',
        ):
            assert is_success(answer("get_list", 200, body), raw=raw)
        for body in (
            b'{"data": {"a": NaN}',
            b"\xff\xfe{\x00}\x00",
            b"[" * 100_000,
            b'{"data": NaN}',
        ):
            assert not is_success(answer("get_list", 200, body), raw=raw)


_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.mark.slow
@given(
    st.dictionaries(st.sampled_from(["data", "errors", "links", "meta", "x"]), _values),
    st.sampled_from(
        ["get_list", "get_lists", "get_image_for_campaign_message", "query_flow_values"]
    ),
)
def test_decoding_and_looking_through_agree(document: dict[str, Any], name: str) -> None:
    both = [is_success(answer(name, 200, document), raw=raw) for raw in (False, True)]
    assert both[0] == both[1]


def test_what_was_decoded_is_handed_out_once_and_then_decoded_again() -> None:
    found = answer("get_list", 200, LIST)
    assert is_success(found, raw=False)
    for one in (copy.copy(found), found):
        first, second = one.decode(), one.decode()
        assert first == second
        assert first is not second
    page = answer("get_lists", 200, {"data": [LIST["data"]]})
    assert is_success(page, raw=False)
    assert [item.id for item in page.decode()] == ["L1"]
    assert [item.id for item in page.decode_page().data] == ["L1"]


def test_a_page_of_what_is_no_list() -> None:
    assert [item.id for item in answer("get_list", 200, LIST).decode_page().data] == ["L1"]
    with pytest.raises(UnexpectedAnswer):
        answer("get_list", 200, {}).decode_page()


def documented(document: Document, name: str) -> list[tuple[int, Any]]:
    """Status and smallest body of each success that the document has of an operation."""
    responses = document.operations[name][2]["responses"]
    found = []
    for status, response in responses.items():
        if status.startswith("2"):
            content = response.get("content")
            if content:
                # What is read as JSON:API is declared to be.
                assert list(content) == ["application/vnd.api+json"]
                schema = content["application/vnd.api+json"]["schema"]
                found.append((int(status), document.sample(schema, full=False)))
            else:
                found.append((int(status), None))
    return found
