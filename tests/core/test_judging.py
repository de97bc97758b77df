"""Answers that are no success, and the errors that they stand for."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS
from multidict import CIMultiDict

from klaviyo_async.core.judging import judge
from klaviyo_async.errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GoneError,
    MethodNotAllowedError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    UnexpectedAnswer,
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
    assert "lists:read, profiles:read" in str(
        judge(403, headers(), b"", operation=OPERATIONS["get_profiles_for_list"])
    )
    page = judge(403, headers(), b"<html>", operation=OPERATIONS["get_profiles_for_list"])
    assert "scope" not in str(page)
    assert "wait 7 s" in str(judge(429, headers(Retry_After="7"), b""))
    assert "Check the API key" in str(judge(401, headers(), b""))
    assert "not followed: check base_url" in str(judge(301, headers(), b""))
    for place in (
        "http://login.hotel.test/in?from=k",
        "//eve:s3cret@login.hotel.test",
        "HTTP://login.hotel.test",
    ):
        said = str(judge(302, headers(Location=place), b"<p>Welcome"))
        assert "It leads to login.hotel.test. Redirects" in said
        assert "login pages of networks" in said
        assert "s3cret" not in said
    assert "leads" not in str(judge(302, headers(Location="/elsewhere"), b""))
    assert "A proxy asks for a user name" in str(judge(407, headers(), b"<p>No"))
    assert "log in first" in str(judge(511, headers(), b"<p>Welcome"))
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


class TestHeaders:
    def test_they_are_kept_and_found_in_any_case(self) -> None:
        error = judge(503, headers(CF_Ray="8f-FRA", Server="cloudflare"), b"")
        assert error.headers["cf-ray"] == error.headers["CF-RAY"] == "8f-FRA"
        assert error.request_id == "8f-FRA"
        assert pickle.loads(pickle.dumps(error)).headers["SERVER"] == "cloudflare"

    def test_those_that_hold_secrets_are_not(self) -> None:
        key, token = "pk_" + "s3cret" * 4, "tok-abcdef"
        echo = f"you sent {token} and {key}"
        given = {"Set-Cookie": "session=s3cret", "X-Echo": echo, "Authorization": f"Bearer {token}"}
        error = judge(200, CIMultiDict(given), b"<html>", secret=f"Bearer {token}")
        assert dict(error.headers) == {"X-Echo": "you sent [hidden] and [hidden]"}
        for text in (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))):
            assert "s3cret" not in text
            assert token not in text

    @pytest.mark.parametrize("name", ["Location", "Content-Location", "Refresh", "Link"])
    def test_addresses_are_kept_without_their_query(self, name: str) -> None:
        address = "https://portal.test/login?next=/api/profiles?filter=equals(email,%22ada@x.y%22)"
        error = judge(302, CIMultiDict({name: address}), b"")
        assert error.headers[name] == "https://portal.test/login"

    def test_what_the_user_gives_is_copied(self) -> None:
        given = CIMultiDict({"A": "1"})
        error = judge(500, given, b"")
        given["A"] = "2"
        assert error.headers["a"] == "1"


class TestUnexpected:
    @pytest.mark.parametrize(
        ("name", "status", "body", "media_type", "said"),
        [
            (
                "get_list",
                200,
                b"<html><p>Log in</p></html>",
                "text/html",
                "HTML (text/html), beginning 'Log in'",
            ),
            (
                "get_list",
                200,
                b"OK",
                "text/plain",
                "no JSON:API document (text/plain), beginning 'OK'",
            ),
            ("get_list", 200, b"", None, "the answer was empty."),
            ("get_list", 200, b'{"ok": 1}', None, "has no `data`, beginning"),
            ("get_list", 200, b'{"data": null}', None, "`data` is null, not an object"),
            ("get_list", 200, b'{"data": []}', None, "`data` is a list, not an object"),
            ("get_lists", 200, b'{"data": {}}', None, "`data` is an object, not a list"),
            ("get_lists", 200, b'{"data": 5}', None, "`data` is a plain value, not a list"),
            ("get_lists", 200, b'{"data": [], "links": 5}', None, "`links` do not say whether"),
            ("get_list", 200, b'{"data": {}}', "text/html", "declared to be HTML"),
            ("create_event", 200, b"", None, "none of Klaviyo's headers, while 202 is documented"),
            ("create_event", 202, b'{"ok": 1}', None, "no JSON:API document"),
            ("create_event", 202, b'{"errors": [{"detail": "No."}]}', None, "holds errors: No."),
        ],
    )
    def test_it_says_what_is_wrong(
        self, name: str, status: int, body: bytes, media_type: str | None, said: str
    ) -> None:
        given = headers() if media_type is None else headers(Content_Type=media_type)
        error = judge(status, given, body, operation=OPERATIONS[name])
        assert type(error) is UnexpectedAnswer
        assert said in str(error)
        assert str(error).startswith(f"{status}, but the answer")
        assert error.body == body
        assert "base_url" in str(error) or error.errors

    def test_it_says_how_long_to_wait(self) -> None:
        error = judge(200, headers(Retry_After="30"), b"<html>")
        assert error.retry_after == 30.0
