"""The error tree: what each error says, and that it survives a pickle."""

from __future__ import annotations

import inspect
import pickle

import pytest

from klaviyo_async import errors
from klaviyo_async.errors import (
    APIConnectionError,
    ApiError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    DeadlineExceeded,
    DecodeError,
    InvalidRequest,
    KlaviyoError,
    RateLimitError,
    RateLimitWouldExceedDeadline,
)

CLASSES = [
    cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, KlaviyoError)
]


def test_all_names_every_error() -> None:
    assert set(errors.__all__) == {cls.__name__ for cls in CLASSES} | {"ApiError"}


@pytest.mark.parametrize("cls", CLASSES)
def test_pickle_keeps_message_and_context(cls: type[KlaviyoError]) -> None:
    error = cls("it broke").during("create_event", "POST", "/api/events", 3)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is cls
    assert str(copy) == str(error) == "create_event (POST /api/events): it broke (after 3 attempts)"
    assert vars(copy) == vars(error)
    assert copy.message == "it broke"


def test_pickle_keeps_the_fields_of_special_errors() -> None:
    entry = ApiError("1", 409, "duplicate_profile", meta={"duplicate_profile_id": "01G"})
    conflict = ConflictError("no", status=409, errors=(entry,), retry_after=1.5, body=b"x")
    for error in (
        conflict,
        APIConnectionError("no", sent=False),
        RateLimitWouldExceedDeadline(wait=12.34),
        DecodeError("no", status=200, body=b"<html>"),
    ):
        copy = pickle.loads(pickle.dumps(error))
        assert vars(copy) == vars(error)
        assert str(copy) == str(error)
    assert pickle.loads(pickle.dumps(conflict)).duplicate_profile_id == "01G"


def test_message_without_a_call_is_the_message_alone() -> None:
    assert str(KlaviyoError("it broke")) == "it broke"
    assert str(KlaviyoError()) == ""


def test_one_attempt_is_not_mentioned() -> None:
    error = KlaviyoError("it broke").during("get_event", "GET", "/api/events/1", 1)
    assert str(error) == "get_event (GET /api/events/1): it broke"


def test_errors_are_caught_by_the_builtin_names_that_fit() -> None:
    assert issubclass(APITimeoutError, TimeoutError)
    assert issubclass(DeadlineExceeded, TimeoutError)
    assert issubclass(RateLimitWouldExceedDeadline, DeadlineExceeded)
    assert issubclass(InvalidRequest, ValueError)
    assert issubclass(RateLimitError, APIStatusError)
    assert not issubclass(DeadlineExceeded, APIConnectionError)


def test_rate_limit_would_exceed_deadline_tells_the_wait() -> None:
    error = RateLimitWouldExceedDeadline(wait=61.25)
    assert error.wait == 61.25
    assert "61.2 s" in str(error)


def test_duplicate_profile_id_is_none_where_the_server_names_none() -> None:
    assert ConflictError(errors=(ApiError(code="conflict"),)).duplicate_profile_id is None
    assert ConflictError().duplicate_profile_id is None


def test_code_is_that_of_the_first_error() -> None:
    assert APIStatusError(errors=(ApiError(code="a"), ApiError(code="b"))).code == "a"
    assert APIStatusError().code is None
