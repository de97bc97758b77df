"""Assertions about the calls that a client sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from ..core.codec.shapes import is_model
from ..core.request import _text
from ..errors import InvalidRequest
from .fake import FakeKlaviyo, OperationLike, SentCall, short_value

__all__ = ["assert_not_sent", "assert_sent"]

_SHOWN: Final = 20
_LONG: Final = 500


def assert_sent(
    fake: FakeKlaviyo, operation: OperationLike, *, count: int | None = None, **fields: Any
) -> SentCall:
    """Assert that a call was sent with these fields, and return it; the last, if several were.

    Args:
        fake: the transport that the client under test was given.
        operation: an operation, its name or alias, or the method that calls it.
        count: how many such calls there must be; None: one at least.
        fields: values of arguments and of fields of the body, `__` in place of dots:
            `id="01G"`, `page_size=50`, `filter=F.email == "ada@example.com"`,
            `metric="Placed Order"`, `profile__email="ada@example.com"`, `properties__OrderId=7`.

    Raises:
        AssertionError: there was none, or not as many; the message lists what was sent instead.
        InvalidRequest: there is no such operation.
        ValueError: `count` is 0; see :func:`assert_not_sent`.
    """
    __tracebackhide__ = True
    if count == 0:
        raise ValueError("use assert_not_sent to see that there was no such call")
    wanted = {name.replace("__", "."): value for name, value in fields.items()}
    calls = fake.sent(operation)
    found = [call for call in calls if all(_matches(call, *item) for item in wanted.items())]
    if found and (count is None or len(found) == count):
        return found[-1]
    often = "once at least" if count is None else f"{count} times"
    raise AssertionError(
        f"{fake.operation(operation).name}{_describe_fields(wanted)} was sent {len(found)} times, not {often}; "
        f"what was sent:{_list_calls(calls or fake.calls, wanted if calls else {})}"
    )


def assert_not_sent(fake: FakeKlaviyo, operation: OperationLike, **fields: Any) -> None:
    """Assert that no such call was sent.

    Args:
        fake: the transport that the client under test was given.
        operation: an operation, its name or alias, or the method that calls it.
        fields: values of arguments and of fields of the body, as :func:`assert_sent` takes them;
            without any, no call of the operation may have been sent.

    Raises:
        AssertionError: there was one; the message lists them.
        InvalidRequest: there is no such operation.
    """
    __tracebackhide__ = True
    wanted = {name.replace("__", "."): value for name, value in fields.items()}
    calls = fake.sent(operation)
    found = [call for call in calls if all(_matches(call, *item) for item in wanted.items())]
    if found:
        name = f"{fake.operation(operation).name}{_describe_fields(wanted)}"
        raise AssertionError(f"{name} was sent:{_list_calls(found, {})}")


def _matches(call: SentCall, name: str, value: Any) -> bool:
    try:
        found = call.find(name)
    except KeyError:
        return False
    if name in call.arguments:
        try:
            return bool(found == _query_text(name, value))
        except InvalidRequest:
            return False
    return _equal(found, value)


def _query_text(name: str, value: Any) -> str:
    """An argument as it stands in a query."""
    if hasattr(type(value), "__klaviyo_filter__"):
        return str(value)
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(_text(name, item) for item in value)
    return _text(name, value)


def _equal(found: Any, value: Any) -> bool:
    if isinstance(found, list) and isinstance(value, (list, tuple)):
        return len(found) == len(value) and all(map(_equal, found, value))
    if bool(found == value) or _plain(found) == _plain(value):
        return True
    return is_model(found) and bool(short_value(found) == value)


def _plain(value: Any) -> Any:
    """As in JSON, so that a date is as good as its text, and a model as its fields."""
    value = value.to_dict() if is_model(value) else value
    return msgspec.to_builtins(value, enc_hook=repr)


def _describe_fields(wanted: Mapping[str, Any]) -> str:
    return f" with {', '.join(f'{name}={value!r}' for name, value in wanted.items())}" * bool(
        wanted
    )


def _list_calls(calls: list[SentCall], wanted: Mapping[str, Any]) -> str:
    lines = []
    for call in calls[-_SHOWN:]:
        lines.append(f"\n  {_describe_call(call)}")
        lines += [
            f"\n    {name} {_describe_value(call, name)}, not {value!r}"
            for name, value in wanted.items()
            if not _matches(call, name, value)
        ]
    if len(calls) > _SHOWN:
        lines.insert(0, f"\n  ... and {len(calls) - _SHOWN} before")
    return "".join(lines) or " nothing"


def _describe_call(call: SentCall) -> str:
    query = "&".join(f"{name}={text}" for name, text in call.query.items())
    where = f"{call.operation}: {call.method} {call.path}{'?' * bool(query)}{query}"
    body = "" if call.body is None else f" {call.body}"
    return where + (body if len(body) <= _LONG else f"{body[:_LONG]}...")


def _describe_value(call: SentCall, name: str) -> str:
    try:
        return f"is {call.get(name)!r}"
    except KeyError:
        return "was not sent"
