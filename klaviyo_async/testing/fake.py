"""A Klaviyo without a server: records what is sent, answers as it is told."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import msgspec
from attrs import field, frozen
from klaviyo_openapi._runtime import Operation
from multidict import CIMultiDict

from .._by_name import operation_of
from ..core.codec import to_wire
from ..core.codec.shapes import is_model
from ..core.multipart import Upload
from ..core.response import RawResponse
from ..sandbox.routes import Router
from .factories import make

__all__ = ["FakeKlaviyo", "SentCall", "assert_not_sent", "assert_sent"]

Which = str | Operation | Callable[..., Any]
_MISSING: Final = object()


@frozen
class SentCall:
    """One request that was sent."""

    operation: str
    """Klaviyo's name of it, e.g. `create_event`."""
    path: str
    query: dict[str, str]
    """By wire name, e.g. `page[size]`."""
    headers: Mapping[str, str] = field(repr=False)
    """Without credentials."""
    body: Any
    """The JSON that was sent, as plain dicts and lists; an upload's fields; None without one."""

    @property
    def attributes(self) -> dict[str, Any]:
        """Attributes of the resource that was sent; the body itself where there is no envelope."""
        data = self.body.get("data") if isinstance(self.body, dict) else None
        found = data.get("attributes") if isinstance(data, dict) else self.body
        return found if isinstance(found, dict) else {}

    def get(self, name: str) -> Any:
        """A field by its dotted name, through whatever envelopes there are; KeyError if none.

        `metric` of an event is the metric's name, `profile.email` what it says.
        """
        value = _dig(self.attributes, name.split("."))
        if value is _MISSING and name in self.query:
            return self.query[name]
        if value is _MISSING:
            raise KeyError(name)
        return value


class FakeKlaviyo:
    """A transport to give to a client: `KlaviyoClient("pk_test", transport=FakeKlaviyo())`.

    Whatever is not told otherwise is answered with a success: a made-up resource, a page with one of
    them, or nothing where there is nothing to return.
    """

    def __init__(self) -> None:
        self.calls: list[SentCall] = []
        """What was sent, in order."""
        self._router = Router()
        self._answers: dict[str, deque[Any]] = {}

    def reply(
        self, operation: Which, *answers: Any, headers: Mapping[str, str] | None = None
    ) -> None:
        """Answer the next calls of an operation; the last answer goes on for ever.

        Args:
            operation: an operation, its name or alias, or the method that calls it.
            answers: a status; a model, a list of them for a page; a dict that is the JSON itself; a
                `RawResponse`; or an exception to be raised.
            headers: of these answers, e.g. `Retry-After`.
        """
        found = operation_of(operation, "klaviyo_openapi")
        prepared = [_answer(found, answer, headers) for answer in answers]
        self._answers.setdefault(found.name, deque()).extend(prepared)

    def sent(self, operation: Which | None = None) -> list[SentCall]:
        """What was sent, of one operation or all."""
        if operation is None:
            return list(self.calls)
        name = operation_of(operation, "klaviyo_openapi").name
        return [call for call in self.calls if call.operation == name]

    def reset(self) -> None:
        """Forget calls and answers."""
        self.calls.clear()
        self._answers.clear()

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        """See :class:`klaviyo_async.transport.Transport`."""
        parts = urlsplit(url)
        operation = self._router.find(method, parts.path).route.operation
        shown = {name: text for name, text in headers.items() if name.lower() != "authorization"}
        self.calls.append(
            SentCall(operation.name, parts.path, dict(parse_qsl(parts.query)), shown, _plain(body))
        )
        waiting = self._answers.get(operation.name)
        if not waiting:
            made: RawResponse = _answer(operation, _MISSING, None)
            return made
        answer = waiting[0] if len(waiting) == 1 else waiting.popleft()
        if isinstance(answer, BaseException):
            raise answer
        return RawResponse(answer.status, answer.headers, answer.body)

    async def aclose(self) -> None:
        """Nothing to close."""

    def __repr__(self) -> str:
        return f"<FakeKlaviyo with {len(self.calls)} calls>"


def assert_sent(
    fake: FakeKlaviyo, operation: Which, *, count: int | None = None, **fields: Any
) -> SentCall:
    """See that a call was sent with these fields, and return it; the last, if several were.

    Args:
        fake: where.
        operation: an operation, its name or alias, or the method that calls it.
        count: how many such calls there must be; None: one at least.
        fields: values of fields, `__` in place of dots: `metric="Placed Order"`,
            `profile__email="ada@example.com"`, `properties__OrderId=7`.

    Raises:
        AssertionError: there was none, or not as many; it says what was sent instead.
    """
    __tracebackhide__ = True
    calls = fake.sent(operation)
    wanted = {name.replace("__", "."): value for name, value in fields.items()}
    found = [call for call in calls if all(_has(call, *item) for item in wanted.items())]
    if found and (count is None or len(found) == count):
        return found[-1]
    name = operation_of(operation, "klaviyo_openapi").name
    how = f" with {wanted}" if wanted else ""
    instead = "".join(f"\n  {call.operation} {call.body}" for call in calls or fake.calls)
    raise AssertionError(
        f"{name}{how} was sent {len(found)} times, not {'once at least' if count is None else count}; "
        f"what was sent:{instead or ' nothing'}"
    )


def assert_not_sent(fake: FakeKlaviyo, operation: Which, **fields: Any) -> None:
    """See that no such call was sent; takes what :func:`assert_sent` takes."""
    __tracebackhide__ = True
    if fake.sent(operation):
        try:
            call = assert_sent(fake, operation, **fields)
        except AssertionError:
            return
        raise AssertionError(f"{call.operation} was sent: {call.body}")


def _has(call: SentCall, name: str, value: Any) -> bool:
    try:
        found = call.get(name)
    except KeyError:
        return False
    if found == value:
        return True
    plain = to_wire(value) if is_model(value) else value
    return bool(found == plain)


def _dig(value: Any, names: list[str]) -> Any:
    """Through `data` and `attributes`, which say nothing."""
    for name in names:
        value = _inside(value)
        if not isinstance(value, dict) or name not in value:
            return _MISSING
        value = value[name]
    value = _inside(value)
    if isinstance(value, dict) and value.keys() == {"name"}:
        return value["name"]
    return value


def _inside(value: Any) -> Any:
    while isinstance(value, dict):
        if value.keys() == {"data"}:
            value = value["data"]
        elif "attributes" in value and "type" in value:
            attributes = value["attributes"]
            value = {"id": value["id"], **attributes} if "id" in value else attributes
        else:
            break
    return value


def _plain(body: Any) -> Any:
    if body is None:
        return None
    if isinstance(body, Upload):
        return dict(body.fields)
    return msgspec.json.decode(body)


def _answer(operation: Operation, answer: Any, headers: Mapping[str, str] | None) -> Any:
    if isinstance(answer, (RawResponse, BaseException)):
        return answer
    if isinstance(answer, int) and not isinstance(answer, bool):
        return _response(answer, _problem(answer) if answer >= 400 else None, headers)
    if answer is _MISSING:
        answer = _made_up(operation)
    if answer is None:
        return _response(operation.statuses[0] if operation.statuses else 202, None, headers)
    if isinstance(answer, (list, tuple)):
        document: Any = {"data": [_wire(item) for item in answer], "links": {"next": None}}
    elif is_model(answer):
        document = {"data": _wire(answer)} if operation.envelope else _wire(answer)
    else:
        document = answer
    return _response(200, document, headers)


def _made_up(operation: Operation) -> Any:
    if operation.returns is None:
        return None
    model = make(operation.model(operation.returns))
    return [model] if operation.many else model


def _wire(value: Any) -> Any:
    return to_wire(value) if is_model(value) else value


def _problem(status: int) -> dict[str, Any]:
    return {"errors": [{"id": "made-up", "status": status, "code": "made_up", "title": "As told."}]}


def _response(status: int, document: Any, headers: Mapping[str, str] | None) -> RawResponse:
    body = b"" if document is None else msgspec.json.encode(document)
    return RawResponse(status, CIMultiDict(headers or {}), body)
