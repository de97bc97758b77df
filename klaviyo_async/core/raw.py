"""Requests that no operation stands for: method and path as the caller writes them.

Where a path is one of the document's, the operation there lends its name, and with it its quota, and what
is known of repeating it; what it answers with is not held against the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from klaviyo_openapi._runtime import Operation, Tier

from ..errors import InvalidRequest
from .cursor import origin
from .operations import RawOperation, operations, revision_of
from .request import Request, encoded_segment, query_text
from .tiers import WindowLimit, parse_windows

__all__ = ["CURSOR", "LOWEST_LIMITS", "raw_operation", "raw_request"]

LOWEST_LIMITS: Final = ("1/s", "15/m")
"""Limits of a path that is not known, unless given: those of Klaviyo's smallest tier, XS."""
CURSOR: Final = "page[cursor]"
"""Parameter that Klaviyo's lists are paged by."""

_METHODS: Final = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"))
# Written into `Request.query` alone, to bring the tier about that stands for limits of the caller's own.
_OWN_LIMITS: Final = "(limits)"
_UNFIT: Final = "[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff\\\\]"
_CONTROL: Final = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"
_LITERAL: Final = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*"
_QUERY: Final = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?\[\]-]|%[0-9A-Fa-f]{2})*"
_WORD: Final = "[a-z][a-z_-]*"
_REVISION: Final = r"\d{4}-\d{2}-\d{2}(?:\.[a-z0-9]+)?"
_DECODED_AT_MOST: Final = 4


def raw_operation(
    method: str,
    path: str,
    *,
    package: str,
    limits: Sequence[str] | str | None = None,
    paged: bool = False,
    revision: str | None = None,
) -> RawOperation:
    """The operation of a raw call.

    Args:
        method: HTTP method, in capitals or not.
        path: its path template, e.g. `/api/things/{id}`.
        package: the generated package whose operations are known.
        limits: as the document writes them, e.g. `("10/s", "150/m")`; None: those of the operation with
            this path, or :data:`LOWEST_LIMITS`.
        paged: whether it answers with a list.
        revision: value of the `revision` header; None: the package's.

    Raises:
        InvalidRequest: one of them cannot be.
    """
    method = method.upper() if isinstance(method, str) else method
    if method not in _METHODS:
        raise InvalidRequest(f"the method is one of {', '.join(sorted(_METHODS))}, not {method!r}")
    if revision is not None and not (
        isinstance(revision, str) and re.fullmatch(_REVISION, revision)
    ):
        raise InvalidRequest(f"a revision is a date such as 2026-10-15, not {revision!r:.40}")
    own = None if limits is None else _windows(limits)
    # Whatever is no plain word is taken to differ from call to call, and has no place in a name: ids,
    # email addresses.
    pieces = tuple(piece if re.fullmatch(_WORD, piece) else None for piece in _pieces(path))
    known = _known(method, pieces, package)
    facts: dict[str, Any] = {}
    if known is not None:
        for name in ("limits", "tiers", "scopes", "public", "exploded", "resource", "revision"):
            facts[name] = getattr(known, name)
    if own is not None:
        facts["tiers"] = (Tier(_OWN_LIMITS, "own", own),)
    facts.setdefault("limits", own or LOWEST_LIMITS)
    facts["revision"] = revision or facts.get("revision") or revision_of(package)
    if pieces[0] == "client":
        facts["public"] = True  # whatever it is, a private key has no place there
    template = f"/{'/'.join(piece or '*' for piece in pieces)}"
    return RawOperation(
        known.name if known else f"{method}:{template}",
        method,
        known.path if known else template,
        area="raw",
        statuses=(),
        envelope=False,
        many=paged,
        cursor=CURSOR if paged else None,
        **facts,
    )


def raw_request(
    method: str,
    address: str,
    *,
    base: str,
    package: str,
    path_params: Mapping[str, str | int] | None = None,
    query: Mapping[str, Any] | None = None,
    body: Any = None,
    company_id: str | None = None,
    limits: Sequence[str] | str | None = None,
    paged: bool = False,
    revision: str | None = None,
) -> Request:
    """The request of a raw call.

    Args:
        method: HTTP method.
        address: path template, or a whole address on the client's server, maybe with a query.
        base: scheme, host and path prefix of the server, without a slash at the end.
        package: the generated package whose operations are known.
        path_params: values of the path's parameters, by name.
        query: query parameters by wire name; `UNSET` and None are left out.
        body: the JSON document to send, as it is, or its bytes; None: none.
        company_id: sent along to `/client/*`.
        limits: see :func:`raw_operation`.
        paged: see :func:`raw_operation`.
        revision: see :func:`raw_operation`.

    Raises:
        InvalidRequest: no request can be made of these.
    """
    template, text = _split(address, base)
    operation = raw_operation(
        method, template, package=package, limits=limits, paged=paged, revision=revision
    )
    try:
        path = _filled(template, {} if path_params is None else path_params)
        given = _joined(_parsed(text), {} if query is None else query)
        more = query_text(operation, query, None if "company_id" in given else company_id, path)
        payload = None if body is None else _payload(operation, body)
    except InvalidRequest as error:
        raise error.attach_call(operation.name, operation.method, operation.path, 0) from None
    if operation.tiers and operation.tiers[0].parameter == _OWN_LIMITS:
        given[_OWN_LIMITS] = "own"
    whole = "&".join(filter(None, (text, more)))
    url = f"{base}{path}?{whole}" if whole else base + path
    return Request(operation, url, path, given, None, payload)


def _windows(limits: object) -> tuple[str, ...]:
    found = (limits,) if isinstance(limits, str) else limits
    texts = tuple(map(str, found)) if isinstance(found, Iterable) else ()
    windows: tuple[WindowLimit, ...] = ()
    with suppress(ValueError):
        windows = parse_windows(texts)
    if not windows or len({window.seconds for window in windows}) < len(windows):
        raise InvalidRequest(
            f'limits are written as ("10/s", "150/m"), each unit (s, m, h, d) once, not {limits!r}'
        )
    return texts


def _split(address: object, base: str) -> tuple[str, str]:
    """Path template and query of an address, if it is on the server."""
    if not isinstance(address, str) or re.search(_UNFIT, address) or "#" in address:
        raise InvalidRequest(
            "a path holds neither blanks nor control characters, backslashes or `#`: give values "
            "that do as path_params or query"
        )
    path, _, query = address.partition("?")
    if not path.startswith("/") or path.startswith("//"):
        path = _on_server(path, base)
    for piece in _pieces(path):
        _check_piece(piece)
    if not re.fullmatch(_QUERY, query):
        raise InvalidRequest("the path's query is not percent-encoded: give it as query")
    return path, query


def _on_server(address: str, base: str) -> str:
    """The path of a whole address, without the server's prefix."""
    if not address.startswith("//") and "://" not in address:
        raise InvalidRequest(f"a path begins with a slash, unlike {address!r:.80}")
    prefix, path = urlsplit(base).path, ""
    with suppress(ValueError):
        parts = urlsplit(address)
        if origin(address) == origin(base) and "@" not in parts.netloc:
            path = parts.path
    if not path.startswith(f"{prefix}/"):
        raise InvalidRequest(
            f"this address is not on {base}, and credentials go nowhere else; for another server "
            "make a client with its base_url"
        )
    return path.removeprefix(prefix)


def _pieces(path: str) -> list[str]:
    return path.removeprefix("/").removesuffix("/").split("/")


def _check_piece(piece: str) -> None:
    if re.fullmatch(r"\{\w+\}", piece):
        return
    if not piece:
        raise InvalidRequest("the path is empty between two slashes")
    if not re.fullmatch(_LITERAL, piece):
        raise InvalidRequest(
            f"{piece!r:.80} is no part of a path: percent-encode it, or write {{name}} and give "
            "path_params"
        )
    text = piece
    for _ in range(_DECODED_AT_MOST):
        text, before = unquote(text), text
        if text == before:
            break
    else:
        raise InvalidRequest("the path is percent-encoded several times over")
    # Encoded dots and slashes do not hide `..` from every proxy on the way.
    if any(part and not part.strip(". ") for part in re.split(r"[/\\;]", text)):
        raise InvalidRequest(
            "a part of the path is made of dots alone, which would change the path"
        )
    if re.search(_CONTROL, text):
        raise InvalidRequest("the path contains a control character")


def _filled(template: str, values: Mapping[str, Any]) -> str:
    names = re.findall(r"\{(\w+)\}", template)
    if not isinstance(values, Mapping) or set(names) != set(values):
        wanted = ", ".join(dict.fromkeys(names)) or "nothing"
        raise InvalidRequest(f"path_params are to name {wanted}, as {template} does")
    return re.sub(r"\{(\w+)\}", lambda found: encoded_segment(found[1], values[found[1]]), template)


def _parsed(query: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found[name] = f"{found[name]},{value}" if name in found else value
    return found


def _joined(one: dict[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(other, Mapping) or not all(isinstance(name, str) for name in other):
        raise InvalidRequest("query is a mapping of names to values")
    if both := sorted(one.keys() & other.keys()):
        raise InvalidRequest(f"{', '.join(both)}: given in the path and in query")
    return one | dict(other)


def _payload(operation: Operation, body: Any) -> bytes:
    if operation.method in ("GET", "HEAD"):
        raise InvalidRequest(f"a {operation.method} has no body")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    from .codec import encode_json

    try:
        return encode_json(body)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        reason = str(error) or type(error).__name__
    raise InvalidRequest(f"the body cannot be encoded: {reason}")


_Pieces = tuple[str | None, ...]
_Key = tuple[str, int, str | None]
"""Method, number of pieces, and the second of these, which names the resource."""


def _known(method: str, pieces: _Pieces, package: str) -> Operation | None:
    """The operation with this method and path, the one that is most literally so."""
    best: tuple[int, Operation] | None = None
    for template, operation in _index(package).get(_key(method, pieces), ()):
        score = 0
        for ours, theirs in zip(pieces, template, strict=True):
            if ours == theirs:
                score += 1
            elif theirs is not None or ours is None:
                break
        else:
            if best is None or score > best[0]:
                best = score, operation
    return None if best is None else best[1]


def _key(method: str, pieces: _Pieces) -> _Key:
    return method, len(pieces), pieces[1] if len(pieces) > 1 else None


@cache
def _index(package: str) -> dict[_Key, list[tuple[_Pieces, Operation]]]:
    found: dict[_Key, list[tuple[_Pieces, Operation]]] = {}
    for name, operation in operations(package).items():
        if name == operation.name:  # not by its aliases too
            pieces = tuple(
                piece if re.fullmatch(_WORD, piece) else None for piece in _pieces(operation.path)
            )
            found.setdefault(_key(operation.method, pieces), []).append((pieces, operation))
    return found
