"""The error that an answer stands for which is no success, and what it says without secrets."""

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
from .cursor import leads_on
from .limit_headers import retry_after

if TYPE_CHECKING:
    from .runtime import Operation

__all__ = ["STATUS_ERRORS", "judge", "kept_headers", "masked"]

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
    3: "Redirects are not followed: check base_url, and proxies and login pages of networks in between.",
    401: "Check the API key.",
    407: "A proxy asks for a user name and password, which stand in its address: check `proxy`.",
    410: "This endpoint or API revision has been retired.",
    511: "The network wants somebody to log in first, on its own page.",
}
# A server that complains of a key may quote it.
_KEY: Final = r"\bpk_[0-9A-Za-z_]{16,}|\b(?:Klaviyo-API-Key|Bearer)\s+[^\s\"'<>\\]+"
_SECRET_HEADERS: Final = frozenset(("set-cookie", "set-cookie2", "authorization", "cookie"))
_ADDRESS_HEADERS: Final = frozenset(("location", "content-location", "refresh", "link"))
_WORDS_SHOWN: Final = 200
_HOST: Final = re.compile(
    r"(?:https?:)?//(?:[^/?#@\s]*@)?([\w.:\[\]-]{1,100})", re.IGNORECASE | re.ASCII
)


def judge(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    operation: Operation | None = None,
    now: float = 0.0,
    secret: str | None = None,
) -> APIStatusError:
    """The error that an answer stands for which is no success.

    Args:
        status: HTTP status; with 2xx, it is the rest that is wrong.
        headers: looked up without regard to case by the mapping.
        body: the body as it came.
        operation: what was called; None: not known.
        now: unix seconds, for a `Retry-After` that is a date.
        secret: blotted out wherever it occurs.
    """
    # Cut afterwards: a secret that is cut in half would not be found.
    text = masked(body[: BODY_KEPT + 4096].decode("utf-8", "replace"), secret)
    errors = _parse(text)
    error = _class_for(status)(
        status=status,
        errors=errors,
        retry_after=retry_after(headers, now),
        body=text.encode()[:BODY_KEPT],
        headers=kept_headers(headers, secret),
    )
    if isinstance(error, UnexpectedAnswer):
        error.args = (_unexpected(error, operation, text),)
        return error
    hints = [
        _place_hint(status, error.headers),
        _HINTS.get(status) or _HINTS.get(status // 100),
        _scopes_hint(status, operation) if errors or not text.strip() else None,
        _wait_hint(error.retry_after),
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


def kept_headers(headers: Mapping[str, str], secret: str | None = None) -> Mapping[str, str]:
    """What an error keeps of an answer's headers: no cookies, no secrets, no queries of addresses."""
    # Imported here because only failures need it; aiohttp has it loaded.
    from multidict import CIMultiDict

    kept: CIMultiDict[str] = CIMultiDict()
    for name, value in headers.items():
        known = name.lower()
        if known not in _SECRET_HEADERS:
            # A redirect may repeat the query that was sent.
            whole = value.partition("?")[0] if known in _ADDRESS_HEADERS else value
            kept.add(name, masked(whole, secret))
    return kept


def _class_for(status: int) -> type[APIStatusError]:
    if 200 <= status < 300:
        return UnexpectedAnswer
    return STATUS_ERRORS.get(status) or (ServerError if status >= 500 else APIStatusError)


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
        return (
            f"{_kind(text)}, beginning {_words(text)!r}."
            if text.strip()
            else "the answer was empty."
        )
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


def _kind(text: str) -> str:
    html = text.lstrip()[:1] == "<"
    return "the answer was HTML" if html else "the answer was no JSON:API document"


def _unexpected(error: UnexpectedAnswer, operation: Operation | None, text: str) -> str:
    """What an answer has in place of a success."""
    kind = error.media_type
    media = f" ({kind})" if kind and "json" not in kind else ""
    if error.errors:
        fault = f"the answer holds errors: {_summary(error.errors, text)}"
    elif not text.strip():
        fault = f"the answer was empty{media}{_where_empty_is_due(operation)}."
    else:
        fault = f"{_fault(operation, text)}{media}, beginning {_words(text)!r}."
    hint = "" if error.errors else " Check base_url, and proxies in between."
    return f"{error.status}, but {fault}{hint}"


def _where_empty_is_due(operation: Operation | None) -> str:
    if operation is None or operation.returns is not None:
        return ""
    return f" and bears none of Klaviyo's headers, while {' or '.join(map(str, operation.statuses))} is documented"


def _fault(operation: Operation | None, text: str) -> str:
    try:
        document = msgspec.json.decode(text)
    except (ValueError, RecursionError):
        return _kind(text)
    if operation is None or operation.returns is None or not isinstance(document, dict):
        return "the answer was no JSON:API document"
    data = document.get("data")
    wanted: type = list if operation.many else dict
    if "data" not in document:
        return "the answer has no `data`"
    if not isinstance(data, wanted):
        names = {dict: "an object", list: "a list", type(None): "null"}
        found = names.get(type(data), "a plain value")
        return f"the answer's `data` is {found}, not {names[wanted]}"
    if not leads_on(document.get("links")):
        return "the answer's `links` do not say whether there is another page"
    return "the answer was declared to be HTML"


def _words(text: str) -> str:
    """How the text begins that a page shows: without tags, scripts and styles; linear in its length.
    With nothing to show, how the page itself begins."""
    lower = text.lower() if "<" in text else text
    found, size, at = [], 0, 0
    while size <= _WORDS_SHOWN:
        start = text.find("<", at)
        end = text.find(">", start)
        piece = text[at:] if start < 0 or end < 0 else text[at:start]
        words = " ".join(piece.split())
        if words:
            found.append(words)
            size += len(words) + 1
        if start < 0 or end < 0:
            break
        at = end + 1
        for name in ("script", "style"):
            if lower.startswith(name, start + 1):
                at = lower.find(f"</{name}", end)
        if at < 0:
            break
    return (" ".join(found) or text)[:_WORDS_SHOWN]


def _scopes_hint(status: int, operation: Operation | None) -> str | None:
    scopes = operation.scopes if operation is not None else ()
    if status != 403 or not scopes:
        return None
    return f"The operation needs {'the scopes' if len(scopes) > 1 else 'the scope'} {', '.join(scopes)}."


def _place_hint(status: int, headers: Mapping[str, str]) -> str | None:
    """To which host a redirect leads: of a login page it says whose."""
    host = _HOST.match(headers.get("location") or "") if status // 100 == 3 else None
    return None if host is None else f"It leads to {host[1]}."


def _wait_hint(wait: float | None) -> str | None:
    return None if wait is None else f"The server asks to wait {wait:g} s."
