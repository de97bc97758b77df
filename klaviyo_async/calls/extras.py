"""Parameters that the document does not have yet, put into a request that has been built."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import msgspec

from ..core.request import Request, query_text
from ..errors import InvalidRequest
from ..unset import UNSET

__all__ = ["extended", "extra_size"]


class _Extras(Protocol):
    """The options that are looked at here; see :class:`klaviyo_async.calls.options.Settings`."""

    @property
    def extra_query(self) -> Mapping[str, Any]: ...
    @property
    def extra_body(self) -> Mapping[str, Any]: ...


_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])


def extended(request: Request, settings: _Extras) -> Request:
    """The request with what the options `extra_query` and `extra_body` add to it.

    Args:
        request: as built of the operation's own arguments.
        settings: the call's options.

    Raises:
        InvalidRequest: what they add is there already, or cannot be added.
    """
    operation, url, query, body = request.operation, request.url, request.query, request.body
    try:
        if settings.extra_query:
            query = _with_query(request, settings.extra_query)
            text = query_text(operation, settings.extra_query)
            if text:
                url = f"{url}{'&' if '?' in url else '?'}{text}"
        if settings.extra_body:
            body = _with_body(request, settings.extra_body)
    except InvalidRequest as error:
        raise error.attach_call(operation.name, operation.method, request.path, 0) from None
    return Request(operation, url, request.path, query, request.headers, body)


def extra_size(settings: _Extras) -> int:
    """Bytes that `extra_body` adds to a body, or a few more.

    Raises:
        InvalidRequest: it cannot be encoded.
    """
    return len(_encoded(settings.extra_body)) if settings.extra_body else 0


def _with_query(request: Request, extra: Mapping[str, Any]) -> dict[str, Any]:
    query = dict(request.query or {})
    for name in extra:
        if name == "company_id" and request.operation.public:
            raise InvalidRequest("extra_query: the client itself sets company_id")
        if query.get(name, UNSET) not in (None, UNSET):
            raise InvalidRequest(f"extra_query: the call sets {name} already")
    # The limits of a call can depend on them.
    query.update(extra)
    return query


def _with_body(request: Request, extra: Mapping[str, Any]) -> bytes:
    body = request.body
    if body is None:
        if request.operation.method in ("GET", "HEAD"):
            raise InvalidRequest(f"extra_body: a {request.operation.method} has no body")
        return _encoded(extra)
    if not isinstance(body, bytes):
        raise InvalidRequest("extra_body: the body is a form with a file, not JSON")
    return _merged(body, extra, "")


def _merged(raw: bytes | msgspec.Raw, extra: Mapping[str, Any], path: str) -> bytes:
    """A JSON object with more in it; what was in it stays as it is, to the letter."""
    try:
        found = _OBJECT.decode(raw)
    except msgspec.ValidationError:
        where = f"{path} of the body" if path else "the body"
        raise InvalidRequest(f"extra_body: {where} is no object, so nothing can be added") from None
    except ValueError:  # bytes that were given as they are
        raise InvalidRequest("extra_body: the body is no JSON, so nothing can be added") from None
    for name, value in extra.items():
        inner = f"{path}/{_pointer(name)}"
        if name not in found:
            found[name] = msgspec.Raw(_encoded(value, inner))
        elif isinstance(value, Mapping):
            found[name] = msgspec.Raw(_merged(found[name], value, inner))
        else:
            raise InvalidRequest(f"extra_body: the body has {inner} already")
    return msgspec.json.encode(found)


def _pointer(name: object) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")


def _encoded(value: Any, path: str = "") -> bytes:
    from ..core.codec import encode_json

    try:
        return encode_json(value)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        reason = str(error) or type(error).__name__
    where = f"extra_body: {path}" if path else "extra_body"
    raise InvalidRequest(f"{where} cannot be encoded: {reason}")
