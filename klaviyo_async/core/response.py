"""Reading an answer: its body, and the error it stands for if it is no success."""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..errors import (
    ApiError,
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
from .field_names import field_names
from .limit_headers import RateLimitHeaders, rate_limit, retry_after

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Operation

    from .codec import PageParts

BODY_KEPT: Final = 65_536
"""Bytes of a body that an error carries along."""

STATUS_ERRORS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
}
_HINTS: Final = {
    3: "Redirects are not followed: check base_url.",
    401: "Check the API key.",
    410: "This endpoint or API revision has been retired.",
}
# A server that complains of a key may quote it.
_KEY: Final = r"\bpk_[0-9A-Za-z_]{16,}|\b(?:Klaviyo-API-Key|Bearer)\s+[^\s\"'<>\\]+"
_TAGS: Final = r"(?is)<(script|style)\b.*?</\1\s*>|<[^>]*>"


class RawResponse:
    """An answer as it came: status, headers (looked up without regard to case), undecoded body."""

    __slots__ = ("attempts", "body", "headers", "operation", "rate_limit", "status")

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

    @property
    def partial_failure(self) -> tuple[str, ...]:
        """Fields that Klaviyo did not take of a record, or of some in a batch, though it took the rest."""
        named = self.headers.get("X-Klaviyo-Partial-Failure")
        return field_names(named) if named and 200 <= self.status < 300 else ()

    def json(self) -> Any:
        """The body as plain dicts and lists; None if it is empty.

        Raises:
            DecodeError: it is not JSON.
        """
        if not self.body:
            return None
        try:
            return msgspec.json.decode(self.body)
        except (ValueError, RecursionError):
            pass
        raise self._unreadable()

    def decode(self) -> Any:
        """The body as the operation's model, None if it has none or a list of models for a list.

        Raises:
            DecodeError: it is not a JSON document of that kind.
        """
        operation = self._answered()
        if operation.many or operation.rows:
            return self.decode_page().data
        if operation.returns is None:
            return None
        if self._lacks_document():
            raise self._unreadable()
        from .codec import CodecError, decode_one

        try:
            return decode_one(operation, self.body)
        except CodecError:
            pass
        raise self._unreadable()

    def decode_page(self) -> PageParts:
        """The body as one page of models with what comes beside them.

        Raises:
            DecodeError: it is not a JSON document of that kind.
        """
        operation = self._answered()
        if self._lacks_document():
            raise self._unreadable()
        from .codec import CodecError, decode_page

        try:
            return decode_page(operation, self.body)
        except CodecError:
            pass
        raise self._unreadable()

    def relationships(self) -> dict[tuple[str, str], dict[str, Any]]:
        """The relationships of all resources in the body as they came, for what models leave out.

        Models refer to one another; the `links` of a relationship and the `meta` of its identifiers
        are here, read when they are asked for so that decoding does not pay for them.

        Returns:
            (JSON:API type, id) of a resource -> name of a relationship -> `{"data", "links", "meta"}`.

        Raises:
            DecodeError: the body is not JSON.
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

    def _lacks_document(self) -> bool:
        return self.status in (200, 201) and not self.body.strip()

    def _answered(self) -> Operation:
        if self.operation is None:
            raise TypeError("this response does not say which operation it answers")
        return self.operation

    def _unreadable(self) -> DecodeError:
        came = self.body[: BODY_KEPT + 4096]
        text = came.decode("utf-8", "replace")
        shown = masked(text)
        error = DecodeError(
            f"{self.status}, but {_not_json_api(shown)}",
            status=self.status,
            body=(came if shown == text else shown.encode())[:BODY_KEPT],
        )
        operation = self.operation
        if operation is None:
            return error
        return error.attach_call(operation.name, operation.method, operation.path, self.attempts)


def judge(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    now: float = 0.0,
    scopes: tuple[str, ...] = (),
    secret: str | None = None,
) -> APIStatusError:
    """The error that an answer stands for whose status is not 2xx.

    Args:
        status: HTTP status.
        headers: looked up without regard to case by the mapping.
        body: the body as it came.
        now: unix seconds, for a `Retry-After` that is a date.
        scopes: named where permission is denied.
        secret: blotted out wherever it occurs.
    """
    # Cut afterwards: a secret that is cut in half would not be found.
    text = masked(body[: BODY_KEPT + 4096].decode("utf-8", "replace"), secret)
    errors = _parse(text)
    kind = STATUS_ERRORS.get(status) or (ServerError if status >= 500 else APIStatusError)
    wait = retry_after(headers, now)
    error = kind(status=status, errors=errors, retry_after=wait, body=text.encode()[:BODY_KEPT])
    hints = [
        _HINTS.get(status) or _HINTS.get(status // 100),
        _scopes_hint(status, scopes) if errors or not text.strip() else None,
        _wait_hint(wait),
    ]
    if isinstance(error, ConflictError) and error.duplicate_profile_id:
        hints.append(f"The existing profile is {error.duplicate_profile_id}.")
    said = f"{_phrase(status)}: {_summary(errors, text)}"
    error.args = (" ".join([said, *filter(None, hints)]),)
    return error


def masked(text: str, secret: str | None = None) -> str:
    """`text` without `secret`, which may be a whole header, and without what looks like one."""
    if secret:
        text = text.replace(secret.rpartition(" ")[2], "[hidden]")
    return re.sub(_KEY, "[hidden]", text)


def _parse(text: str) -> tuple[ApiError, ...]:
    try:
        document = msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return ()
    entries = document.get("errors") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        return ()
    return tuple(_entry(entry) for entry in entries if isinstance(entry, dict))


def _entry(entry: dict[str, Any]) -> ApiError:
    source = entry.get("source")
    place = source if isinstance(source, dict) else {}
    status = str(entry.get("status"))
    return ApiError(
        id=_text(entry.get("id")),
        status=int(status) if status.isdecimal() and len(status) < 10 else None,
        code=_text(entry.get("code")),
        title=_text(entry.get("title")),
        detail=_text(entry.get("detail")),
        pointer=_text(place.get("pointer")),
        parameter=_text(place.get("parameter")),
        meta=_mapping(entry.get("meta")),
        links=_mapping(entry.get("links")),
    )


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _phrase(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def _summary(errors: tuple[ApiError, ...], text: str) -> str:
    if not errors:
        return _not_json_api(text)
    lines = [_line(error) for error in errors[:5]]
    if len(errors) > 5:
        lines.append(f"and {len(errors) - 5} more")
    if len(lines) > 1:
        return "".join(f"\n  - {line}" for line in lines) + "\n"
    return lines[0] if lines[0].endswith((".", "!", "?")) else f"{lines[0]}."


def _line(error: ApiError) -> str:
    said = error.detail or error.title or error.code or "no reason given"
    place = error.pointer or error.parameter
    notes = [note for note in (place and f"at {place}", error.code) if note and note != said]
    return f"{said} ({', '.join(notes)})" if notes else said


def _not_json_api(text: str) -> str:
    words = " ".join(re.sub(_TAGS, " ", text).split())
    if not words:
        return "the answer was empty."
    kind = "HTML" if text.lstrip()[:1] == "<" else "no JSON:API document"
    return f"the answer was {kind}, beginning {words[:200]!r}."


def _scopes_hint(status: int, scopes: tuple[str, ...]) -> str | None:
    if status != 403 or not scopes:
        return None
    return f"The operation needs {'the scopes' if len(scopes) > 1 else 'the scope'} {', '.join(scopes)}."


def _wait_hint(wait: float | None) -> str | None:
    return None if wait is None else f"The server asks to wait {wait:g} s."
