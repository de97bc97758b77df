"""The error tree: what each error says, and that it survives a pickle."""

from __future__ import annotations

import inspect
import pickle
import pkgutil
import re
from importlib import import_module
from typing import cast

import pytest
from multidict import CIMultiDict

import klaviyo_async
from klaviyo_async import errors
from klaviyo_async.errors import (
    APIConnectionError,
    ApiError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    DeadlineExceeded,
    InvalidRequest,
    KlaviyoError,
    RateLimitError,
    RateLimitWouldExceedDeadline,
    UnexpectedAnswer,
)
from klaviyo_async.pipeline import errors as pipeline_errors

CLASSES = [
    cls
    for module in (errors, pipeline_errors)
    for _, cls in inspect.getmembers(module, inspect.isclass)
    if issubclass(cls, KlaviyoError) and cls.__module__ == module.__name__
]

NOT_OURS_TO_CATCH = {
    "BackendSwitched": "becomes LimiterUnavailable",
    "BodyError": "becomes InvalidRequest or InvalidEvent",
    "CassetteMismatch": "tests fail with it",
    "CodecError": "becomes UnexpectedAnswer",
    "ConnectionBrokenError": "becomes APIConnectionError",
    "Late": "becomes LimiterUnavailable",
    "KlaviyoDeprecationWarning": "a warning",
    "Misconfigured": "becomes ConfigurationError",
    "ReadOnceError": "becomes BodyError, with its place",
    "RejectedRequest": "the sandbox answers with it",
    "BodyTooLarge": "the adapters of webhooks answer 413",
    "HandlerFailed": "the adapters of webhooks answer with its response",
    "Unavailable": "becomes LimiterUnavailable",
}
"""Exceptions of the package that no caller sees, and what becomes of them."""


def _everywhere() -> list[type[Exception]]:
    """All exception classes that any module of the package defines, but for private ones."""
    found: dict[str, type[Exception]] = {}
    for module in pkgutil.walk_packages(klaviyo_async.__path__, "klaviyo_async."):
        if module.name.endswith("__main__") or "._codegen" in module.name:
            continue
        for name, cls in inspect.getmembers(import_module(module.name), inspect.isclass):
            ours = cls.__module__.startswith("klaviyo_async.") and issubclass(cls, Exception)
            if ours and not name.startswith("_"):
                found[cls.__name__] = cast(type[Exception], cls)
    return list(found.values())


def _tree() -> dict[str, str]:
    """Error -> the one it stands under in the module's docstring."""
    under: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    drawing = (errors.__doc__ or "").partition("::\n\n")[2].partition("\n\n")[0]
    for line in drawing.splitlines():
        depth, text = re.match(r"\W*", line).end(), line.lstrip(" │├└─")  # type: ignore[union-attr]
        while above and above[-1][0] >= depth:
            above.pop()
        by_status = re.findall(r"(\w+) (?:\d{3}|5xx)(?:  |$)", text)
        for name in by_status or [text.split()[0]]:
            under[name] = above[-1][1] if above else "Exception"
        above.append((depth, text.split()[0]))
    return under


def test_the_tree_in_the_docstring_is_whole() -> None:
    ours = [cls for cls in _everywhere() if cls.__name__ not in NOT_OURS_TO_CATCH]
    assert {cls.__name__: cls.__bases__[0].__name__ for cls in ours} == _tree()


def test_what_is_raised_is_a_klaviyo_error() -> None:
    others = {cls.__name__ for cls in _everywhere() if not issubclass(cls, KlaviyoError)}
    assert others == NOT_OURS_TO_CATCH.keys()


def test_all_names_every_error() -> None:
    assert {*errors.__all__, *pipeline_errors.__all__} == {cls.__name__ for cls in CLASSES} | {
        "ApiError"
    }


@pytest.mark.parametrize("cls", [cls for cls in _everywhere() if issubclass(cls, KlaviyoError)])
def test_pickle_keeps_message_and_context(cls: type[KlaviyoError]) -> None:
    error = cls("it broke").attach_call("create_event", "POST", "/api/events", 3)
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
        UnexpectedAnswer("no", status=200, body=b"<html>"),
        UnexpectedAnswer(
            "no", status=200, body=b"<html>", headers=CIMultiDict({"CF-Ray": "8f-FRA"})
        ),
    ):
        copy = pickle.loads(pickle.dumps(error))
        assert vars(copy) == vars(error)
        assert str(copy) == str(error)
    assert pickle.loads(pickle.dumps(conflict)).duplicate_profile_id == "01G"


def test_message_without_a_call_is_the_message_alone() -> None:
    assert str(KlaviyoError("it broke")) == "it broke"
    assert str(KlaviyoError()) == ""


def test_one_attempt_is_not_mentioned() -> None:
    error = KlaviyoError("it broke").attach_call("get_event", "GET", "/api/events/1", 1)
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


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({"CF-Ray": "8f-FRA", "CID": "c1", "X-Klaviyo-Req-Id": "r1"}, "r1"),
        ({"CF-Ray": "8f-FRA", "CID": "c1"}, "c1"),
        ({"CF-Ray": "8f-FRA", "cid": ""}, "8f-FRA"),
        ({"Server": "nginx"}, None),
    ],
)
def test_the_request_id_is_klaviyos_rather_than_the_networks(
    headers: dict[str, str], found: str | None
) -> None:
    assert APIStatusError(headers=CIMultiDict(headers)).request_id == found


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Text/HTML; charset=utf-8", "text/html"),
        ("text/html", "text/html"),
        (" ; ", None),
        ("", None),
    ],
)
def test_media_type_is_without_parameters(header: str, found: str | None) -> None:
    assert APIStatusError(headers=CIMultiDict({"content-type": header})).media_type == found
    assert APIStatusError().media_type is None
