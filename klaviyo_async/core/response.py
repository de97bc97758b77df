"""An answer as it came, and what can be read of it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from klaviyo_openapi._runtime import Operation

from ..deferred import Deferred
from ..errors import APIStatusError
from .limit_headers import RateLimitHeaders, rate_limit

if TYPE_CHECKING:
    from . import codec
else:
    codec = Deferred(".codec", __package__)  # many programs look at no body

__all__ = ["RawResponse", "keep", "read"]

_REQUEST_IDS: Final = ("x-klaviyo-req-id", "cid", "cf-ray")
_UNREAD: Final[Any] = ...
"""Stands for what a body holds, until it is read."""


class RawResponse:
    """An answer as it came: status, headers (looked up without regard to case), undecoded body."""

    __slots__ = ("_kept", "attempts", "body", "headers", "operation", "rate_limit", "status")

    status: int
    """The HTTP status."""
    headers: Mapping[str, str]
    """The answer's headers."""
    body: bytes
    """The body, decompressed."""
    rate_limit: RateLimitHeaders | None
    """What the answer's `RateLimit-*` headers say."""
    operation: Operation | None
    """The operation called; set by the client."""
    attempts: int
    """Requests made in this call so far, this one included."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body
        self.rate_limit = rate_limit(headers)
        self.operation = None
        self.attempts = 1
        self._kept = _UNREAD

    @property
    def partial_failure(self) -> tuple[str, ...]:
        """Fields that Klaviyo did not take of a record, or of some in a batch, though it took the rest."""
        named = self.headers.get("X-Klaviyo-Partial-Failure")
        if not named or not 200 <= self.status < 300:
            return ()
        from .field_names import field_names  # hardly any answer has some

        return field_names(named)

    @property
    def request_id(self) -> str | None:
        """Klaviyo's id of the request (`x-klaviyo-req-id` or `cid`), or else that of the network in
        front of it (`cf-ray`), for a question to their support; None if the answer has none."""
        return next(filter(None, map(self.headers.get, _REQUEST_IDS)), None)

    def json(self) -> Any:
        """The body as plain dicts and lists; None if it is empty.

        Raises:
            UnexpectedAnswer: it is not JSON.
        """
        if not self.body:
            return None
        try:
            return codec.decoded(self.body)
        except (ValueError, RecursionError):
            pass
        raise self._error()

    def decode(self) -> Any:
        """The body as the operation's model, None if it has none or a list of models for a list.

        Raises:
            UnexpectedAnswer: it is not what the operation answers with.
        """
        operation = self._answered()
        if operation.returns is None:
            return None
        found = self._taken()
        return found.data if operation.many or operation.rows else found

    def decode_page(self) -> codec.PageParts:
        """The body as one page of models with what comes beside them.

        Raises:
            UnexpectedAnswer: it is not what the operation answers with.
        """
        operation = self._answered()
        if operation.many or operation.rows:
            found: codec.PageParts = self._taken()
            return found
        page: codec.PageParts | None = None
        with suppress(ValueError):  # raised outside, so that none hangs on it as its context
            page = codec.decode_page(operation, self.body)
        if page is None:
            raise self._error()
        return page

    def relationships(self) -> dict[tuple[str, str], dict[str, Any]]:
        """The relationships of all resources in the body as they came, for what models leave out.

        Models refer to one another; the `links` of a relationship and the `meta` of its identifiers
        are here, read when they are asked for so that decoding does not pay for them.

        Returns:
            (JSON:API type, id) of a resource -> name of a relationship -> `{"data", "links", "meta"}`.

        Raises:
            UnexpectedAnswer: the body is not JSON.
        """
        document = self.json()
        whole = document if isinstance(document, dict) else {}
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for part in (whole.get("included"), whole.get("data")):
            for item in part if isinstance(part, list) else [part]:
                if isinstance(item, dict) and isinstance(item.get("relationships"), dict):
                    found[str(item.get("type")), str(item.get("id"))] = item["relationships"]
        return found

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}, {len(self.body)} bytes>"

    def __reduce__(self) -> Any:
        # Headers as aiohttp has them cannot be pickled, nor deeply copied.
        from multidict import CIMultiDict

        operation = self.operation
        named = None if operation is None else (operation.package, operation.name)
        return _restored, (self.status, CIMultiDict(self.headers), self.body, named, self.attempts)

    def _taken(self) -> Any:
        if self._kept is _UNREAD and not read(self):
            raise self._error()
        # Kept no longer than the caller wants it.
        found, self._kept = self._kept, _UNREAD
        return found

    def _answered(self) -> Operation:
        if self.operation is None:
            raise TypeError("this response does not say which operation it answers")
        return self.operation

    def _error(self) -> APIStatusError:
        from .judging import judge  # only failures need it

        operation = self.operation
        error = judge(self.status, self.headers, self.body, operation=operation)
        if operation is None:
            return error
        return error.attach_call(operation.name, operation.method, operation.path, self.attempts)


def _restored(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    named: tuple[str, str] | None,
    attempts: int,
) -> RawResponse:
    """A copy of a response; what it holds is decoded when it is asked for. A raw call's has no operation."""
    from .operations import operations

    made = RawResponse(status, headers, body)
    made.attempts = attempts
    if named is not None:
        package, name = named
        made.operation = operations(package).get(name)
    return made


def read(response: RawResponse) -> bool:
    """Decode the body, and keep what it holds until it is asked for.

    Returns:
        Whether it is what the operation answers with.
    """
    operation = response._answered()
    decode = codec.decode_page if operation.many or operation.rows else codec.decode_one
    try:
        response._kept = decode(operation, response.body)
    except codec.CodecError:
        return False
    return True


def keep(response: RawResponse, value: Any) -> None:
    """Have :meth:`RawResponse.decode` return this, whatever the body is."""
    response._kept = value
