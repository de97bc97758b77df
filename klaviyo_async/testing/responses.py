"""The responses of `FakeKlaviyo`: prepared ones, and generated ones by default."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from klaviyo_openapi._runtime import Operation
from multidict import CIMultiDict

from ..core.codec import to_wire
from ..core.codec.shapes import is_model
from ..core.judging import STATUS_ERRORS
from ..core.made_answers import raw_answer
from ..core.response import RawResponse
from ..core.values import as_members
from ..errors import APIStatusError, InvalidRequest

__all__ = ["FakeResponse", "Pages", "prepare_response"]

_WITHOUT: Final = (204, 205)
"""Statuses whose answers are empty."""
_CURSOR: Final = "page[cursor]"


class Pages:
    """A list in several pages, to be given to `FakeKlaviyo.reply`: `Pages([first, second], [third])`.

    Each page links to the next; a call without a cursor gets the first.

    Args:
        pages: the items of each page: models, or dicts that are the JSON itself.

    Raises:
        ValueError: there is no page; an empty list is an empty page.
    """

    def __init__(self, *pages: Sequence[Any]) -> None:
        if not pages:
            raise ValueError("there is one page at least; it may be empty")
        self.pages = tuple(list(page) for page in pages)


class UsualResponse(NamedTuple):
    """What is answered by default, but with this status and these headers."""

    status: int
    headers: Mapping[str, str]


class FakeResponse:
    """One prepared response: the raw response of each page, or an exception to raise."""

    __slots__ = ("_content",)

    def __init__(self, *content: RawResponse | UsualResponse | BaseException) -> None:
        self._content = content

    def has_next(self, query: Mapping[str, str]) -> bool:
        """Whether the page that the query asks for is followed by another one."""
        return self._page(query) + 1 < len(self._content)

    def response(
        self, url: str, query: Mapping[str, str], usual: Callable[[], RawResponse]
    ) -> RawResponse:
        """The raw response to a request for this URL; raises the exception if that was prepared.

        Args:
            url: of the request.
            query: of the request.
            usual: makes what is answered by default.
        """
        content = self._content[self._page(query)]
        if isinstance(content, BaseException):
            raise content.with_traceback(None)
        if isinstance(content, UsualResponse):
            found = usual()
            made = CIMultiDict(found.headers)
            made.update(content.headers)  # they take the place of those
            return RawResponse(content.status, made, found.body)
        body = content.body
        if self.has_next(query):
            document = msgspec.json.decode(body)
            place = url.partition("?")[0]
            document["links"] = {"next": f"{place}?page%5Bcursor%5D={self._page(query) + 2}"}
            body = msgspec.json.encode(document)
        return RawResponse(content.status, content.headers, body)

    def _page(self, query: Mapping[str, str]) -> int:
        cursor = query.get(_CURSOR, "")
        wanted = int(cursor) - 1 if cursor.isdecimal() else 0
        return max(0, min(wanted, len(self._content) - 1))


def prepare_response(
    operation: Operation, answer: Any, headers: Mapping[str, str] | None
) -> FakeResponse:
    """A response from what :meth:`FakeKlaviyo.reply` was given.

    Raises:
        InvalidRequest: the operation never returns that.
    """
    if isinstance(answer, type) and issubclass(answer, BaseException):
        answer = answer()
    if isinstance(answer, APIStatusError):
        return FakeResponse(_error_response(answer, headers))
    if isinstance(answer, (RawResponse, BaseException)):
        return FakeResponse(answer)
    if isinstance(answer, Pages):
        return FakeResponse(*(_page(operation, page, headers) for page in answer.pages))
    if isinstance(answer, int) and not isinstance(answer, bool):
        if 200 <= answer < 300 and answer not in _WITHOUT and operation.returns is not None:
            return FakeResponse(UsualResponse(answer, headers or {}))
        return FakeResponse(
            raw_answer(answer, _error_document(answer) if answer >= 400 else None, headers)
        )
    if answer is None:
        return FakeResponse(_empty_response(operation, headers))
    if isinstance(answer, (list, tuple)):
        return FakeResponse(_page(operation, answer, headers))
    if is_model(answer):
        _check(operation, answer, many=False)
        wire = to_wire(answer)
        return FakeResponse(raw_answer(_status(operation), _in_envelope(operation, wire), headers))
    if (members := as_members(answer)) is not None:
        return FakeResponse(raw_answer(_status(operation), members, headers))
    raise InvalidRequest(f"{operation.name} cannot be answered with a {type(answer).__name__}")


def _check(operation: Operation, model: Any, *, many: bool) -> None:
    """Check that the operation returns such a model."""
    if operation.returns is None:
        raise InvalidRequest(f"{operation.name} returns nothing")
    returns = operation.model(operation.returns)
    if operation.many is not many:
        raise InvalidRequest(f"{operation.name} returns a list: give one, or Pages")
    if not isinstance(model, returns):
        name = type(model).__name__
        raise InvalidRequest(f"{operation.name} returns {returns.__name__}, not {name}")


def _page(
    operation: Operation, items: Sequence[Any], headers: Mapping[str, str] | None
) -> RawResponse:
    if not operation.many:
        raise InvalidRequest(f"{operation.name} does not return a list")
    for item in items:
        if is_model(item):
            _check(operation, item, many=True)
    data = [to_wire(item) if is_model(item) else item for item in items]
    return raw_answer(200, {"data": data, "links": {"next": None}}, headers)


def _error_response(error: APIStatusError, headers: Mapping[str, str] | None) -> RawResponse:
    """The answer that leads to the error."""
    status = error.status or next(
        (status for status, kind in STATUS_ERRORS.items() if kind is type(error)), 500
    )
    entries = [
        {
            **{
                name: value
                for name in ("id", "status", "code", "title", "detail", "meta", "links")
                if (value := getattr(entry, name))
            },
            "source": {"pointer": entry.pointer, "parameter": entry.parameter},
        }
        for entry in error.errors
    ]
    if error.retry_after is not None:
        headers = {"Retry-After": f"{error.retry_after:g}", **(headers or {})}
    return raw_answer(status, {"errors": entries} if entries else _error_document(status), headers)


def _empty_response(operation: Operation, headers: Mapping[str, str] | None) -> RawResponse:
    # Where a document is due, another status than those that it comes with.
    status = 204 if operation.returns is not None else _status(operation)
    return raw_answer(status, None, headers)


def _status(operation: Operation) -> int:
    return operation.statuses[0] if operation.statuses else 200


def _in_envelope(operation: Operation, wire: Any) -> Any:
    return {"data": wire} if operation.envelope else wire


def _error_document(status: int) -> dict[str, Any]:
    return {"errors": [{"id": "made-up", "status": status, "code": "made_up", "title": "As told."}]}
