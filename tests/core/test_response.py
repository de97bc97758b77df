"""Reading answers: bodies, and the errors that answers stand for."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS
from multidict import CIMultiDict

from klaviyo_async.core.response import RawResponse, judge
from klaviyo_async.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    GoneError,
    MethodNotAllowedError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnsupportedMediaTypeError,
)

from ..support import problem, reply


def headers(**values: str) -> CIMultiDict[str]:
    return CIMultiDict({name.replace("_", "-"): value for name, value in values.items()})


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, MethodNotAllowedError),
        (409, ConflictError),
        (410, GoneError),
        (413, PayloadTooLargeError),
        (415, UnsupportedMediaTypeError),
        (429, RateLimitError),
        (500, ServerError),
        (503, ServerError),
        (599, ServerError),
        (302, APIStatusError),
        (418, APIStatusError),
    ],
)
@pytest.mark.parametrize(
    "body", [b"", b"<html><h1>Bad gateway</h1></html>", b"{", b"[1]", b'{"errors": 1}', b"\xff\xfe"]
)
def test_every_status_and_body_makes_an_error(
    status: int, cls: type[APIStatusError], body: bytes
) -> None:
    error = judge(status, headers(), body)
    assert type(error) is cls
    assert error.status == status
    assert error.errors == ()
    assert str(error).startswith(str(status))
    assert pickle.loads(pickle.dumps(error)).status == status


def test_errors_become_objects() -> None:
    body = reply(
        400,
        {
            "errors": [
                {
                    "id": "e-1",
                    "status": "400",
                    "code": "invalid",
                    "title": "Invalid input.",
                    "detail": "'value' must be a number",
                    "source": {"pointer": "/data/attributes/value"},
                    "links": {"about": "https://x"},
                    "meta": {"a": 1},
                },
                {"code": "invalid", "source": {"parameter": "page[size]"}, "status": None},
                "nonsense",
                {"source": "nonsense", "meta": "nonsense"},
            ]
        },
    ).body
    error = judge(400, headers(), body)
    first, second, third = error.errors
    assert first.id == "e-1"
    assert first.status == 400
    assert first.pointer == "/data/attributes/value"
    assert first.links == {"about": "https://x"}
    assert first.meta == {"a": 1}
    assert second.parameter == "page[size]"
    assert second.status is None
    assert third == type(third)(meta={}, links={})
    assert "'value' must be a number (at /data/attributes/value, invalid)" in str(error)
    assert "page[size]" in str(error)


def test_a_number_without_end_is_no_status() -> None:
    """Python refuses to read it, and the error would take the place of ours."""
    body = json.dumps({"errors": [{"status": "4" * 5000, "code": "invalid"}]}).encode()
    (error,) = judge(400, headers(), body).errors
    assert (error.status, error.code) == (None, "invalid")


def test_one_error_makes_a_message_of_one_line() -> None:
    error = judge(404, headers(), reply(404, problem(404, "not_found", detail="No list X")).body)
    assert str(error) == "404 Not Found: No list X (not_found)."


def test_many_errors_are_cut_short() -> None:
    errors = [{"detail": f"problem {number}"} for number in range(9)]
    text = str(judge(400, headers(), reply(400, {"errors": errors}).body))
    assert "problem 4" in text
    assert "problem 5" not in text
    assert "and 4 more" in text


def test_html_is_told_by_its_words() -> None:
    page = b"<html><style>p {color: red}</style><p>Bad   gateway</p></html>"
    assert str(judge(502, headers(), page)) == (
        "502 Bad Gateway: the answer was HTML, beginning 'Bad gateway'."
    )


def test_hints() -> None:
    assert "profiles:read, lists:read" in str(
        judge(403, headers(), b"", scopes=("profiles:read", "lists:read"))
    )
    assert "wait 7 s" in str(judge(429, headers(Retry_After="7"), b""))
    assert "Check the API key" in str(judge(401, headers(), b""))
    assert "not followed: check base_url" in str(judge(301, headers(), b""))
    conflict = problem(409, "duplicate_profile", meta={"duplicate_profile_id": "01G"})
    error = judge(409, headers(), reply(409, conflict).body)
    assert isinstance(error, ConflictError)
    assert error.duplicate_profile_id == "01G"
    assert "The existing profile is 01G." in str(error)


@pytest.mark.parametrize("where", ["detail", "title", "code", "meta"])
def test_a_key_that_the_server_quotes_is_hidden(where: str) -> None:
    key, token = "pk_" + "s3cret" * 4, "tok-abcdef"
    quoted: Any = f"bad key {key}, header 'Bearer {token}'"
    entry = {where: {"key": quoted} if where == "meta" else quoted}
    error = judge(401, headers(), reply(401, {"errors": [entry]}).body, secret=token)
    for text in (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))):
        assert "s3cret" not in text
        assert token not in text


def test_a_large_body_is_cut() -> None:
    error = judge(500, headers(), b"x" * 10_000_000)
    assert len(error.body) == 65_536


class TestRawResponse:
    def test_json(self) -> None:
        assert reply(200, {"data": []}).json() == {"data": []}
        assert reply(204).json() is None
        with pytest.raises(DecodeError, match="HTML"):
            reply(200, b"<p>hello</p>").json()

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
        with pytest.raises(DecodeError) as caught:
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
    with pytest.raises(DecodeError):
        RawResponse(200, {}, b"<html>").relationships()
