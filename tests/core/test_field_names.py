"""Names of fields in a header: whatever a server writes there."""

from __future__ import annotations

import pytest
from multidict import CIMultiDict

from klaviyo_async.core.field_names import field_names
from klaviyo_async.core.response import RawResponse


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("phone_number", ("phone_number",)),
        (" phone_number , location.zip,phone_number,", ("phone_number", "location.zip")),
        ("/data/attributes/email", ("unnamed",)),
        ("profiles[3]/phone_number", ("profiles[3]/phone_number",)),
        ("+15005550006", ("unnamed",)),
        ("ada@example.com, phone_number", ("unnamed", "phone_number")),
        (" , ,", ()),
        ("x" * 65, ("unnamed",)),
        ("téléphone", ("unnamed",)),
    ],
)
def test_names(text: str, names: tuple[str, ...]) -> None:
    assert field_names(text) == names


def test_not_without_end() -> None:
    assert len(field_names(",".join(f"field_{n}" for n in range(10_000)))) == 16


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_of_a_success(status: int) -> None:
    headers = CIMultiDict({"x-klaviyo-partial-failure": "phone_number"})
    assert RawResponse(status, headers, b"").partial_failure == ("phone_number",)


@pytest.mark.parametrize("status", [302, 400, 404, 500])
def test_a_refusal_is_a_whole_one(status: int) -> None:
    headers = CIMultiDict({"x-klaviyo-partial-failure": "phone_number"})
    assert RawResponse(status, headers, b"").partial_failure == ()


def test_of_an_answer_without_the_header() -> None:
    assert RawResponse(200, {}, b"").partial_failure == ()
    assert RawResponse(200, {"X-Klaviyo-Partial-Failure": ""}, b"").partial_failure == ()
