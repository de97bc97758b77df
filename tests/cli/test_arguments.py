"""What `call` is given is held against the document before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest
from klaviyo_openapi import operations
from klaviyo_openapi._runtime import Operation
from klaviyo_openapi.api import _types

from klaviyo_async.cli import main
from klaviyo_async.cli.arguments import check_arguments
from klaviyo_async.core.request import python_name
from klaviyo_async.errors import InvalidRequest

GET_PROFILES = operations.OPERATIONS["get_profiles"]


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("page_size=abc", "page_size is 'abc', and must be a whole number from 1 to 100"),
        ("page_size=0", "page_size is '0', and must be a whole number from 1 to 100"),
        ("page_size=101", "page_size is '101', and must be a whole number from 1 to 100"),
        ("page_size=", "page_size is '', and must be"),
        ("sort=crated", "sort is 'crated', and must be one of created, -created, "),
        ("include=list", "include has 'list', and may hold conversations, push-tokens"),
        ("include=push-tokens,", "include has '', and may hold"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    argument: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nothing is sent: nobody listens there."""
    monkeypatch.setenv("KLAVIYO_API_KEY", "pk_shop")
    monkeypatch.setenv("KLAVIYO_BASE_URL", "http://127.0.0.1:9")
    assert main(["call", "get_profiles", argument]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("error: get_profiles: ")
    assert said in shown.err


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("first_name,emial", "has 'emial', which is none of its 25 words; did you mean email?"),
        ("qqqq", "has 'qqqq', which is none of its 25 words, such as created, email, "),
    ],
)
def test_of_many_words_the_nearest_are_told(value: str, said: str) -> None:
    with pytest.raises(InvalidRequest) as raised:
        check_arguments(operations.OPERATIONS["get_push_tokens"], {"fields_profile": value})
    assert said in str(raised.value)


@pytest.mark.parametrize(
    "arguments",
    [
        {"page_size": "1"},
        {"page_size": "100", "sort": "-created", "page_cursor": "anything"},
        {"fields_profile": "email,location.city", "filter": 'equals(email,"a@example.com")'},
    ],
)
def test_what_can_be_is_not(arguments: dict[str, str]) -> None:
    check_arguments(GET_PROFILES, arguments)


def _choices() -> Iterator[tuple[Operation, str, tuple[str, ...]]]:
    for operation in operations.OPERATIONS.values():
        for wire, kind in operation.query.items():
            alias = getattr(_types, kind.removeprefix("list[").removesuffix("]"), None)
            if alias is not None:
                yield operation, python_name(wire), get_args(alias)


@pytest.mark.slow
def test_every_word_of_the_document_is_taken_and_no_other() -> None:
    found = list(_choices())
    assert len(found) > 400
    taken = 0
    for operation, name, words in found:
        for word in words:
            check_arguments(operation, {name: word})
        try:
            check_arguments(operation, {name: "no-such-word"})
        except InvalidRequest as error:
            assert "no-such-word" in str(error)
        else:
            assert operation.reconstructed  # no published document says what its words are
            taken += 1
    assert taken < len(found) / 2
