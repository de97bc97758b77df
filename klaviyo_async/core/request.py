"""From an operation and its arguments to a request: where to, with what."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final
from urllib.parse import quote, urlsplit

from klaviyo_openapi._runtime import Operation

from ..errors import ConfigurationError, InvalidRequest
from ..unset import UNSET
from .multipart import Upload
from .values import in_minutes, single

__all__ = [
    "Request",
    "build",
    "check_header",
    "encoded_segment",
    "python_name",
    "query_text",
]

# Would end a line somewhere: in a header, a log, a terminal.
_CONTROL: Final = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"
# A lone surrogate is no text, and cannot be sent.
_UNFIT_FOR_HEADERS: Final = "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]"
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_OURS: Final = frozenset(
    ("authorization", "connection", "content-length", "cookie", "host", "te", "transfer-encoding")
)


class Request:
    """One request, ready to be sent; every attempt of a call sends the same one."""

    __slots__ = ("body", "headers", "operation", "path", "query", "url")

    operation: Operation
    url: str
    """Full address, percent-encoded."""
    path: str
    """Path alone: for logs and errors."""
    query: Mapping[str, Any] | None
    """Query parameters as given, by wire name: the rate-limit tier can depend on them."""
    headers: Mapping[str, str] | None
    """Header parameters."""
    body: bytes | Upload | None

    def __init__(
        self,
        operation: Operation,
        url: str,
        path: str,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | Upload | None = None,
    ) -> None:
        self.operation = operation
        self.url = url
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"<Request {self.operation.name}: {self.operation.method} {self.path}>"


class _Plan:
    """What of a request depends on the operation alone."""

    __slots__ = ("exploded", "literals", "multipart", "names", "prefixes", "required")

    def __init__(self, operation: Operation) -> None:
        pieces = re.split(r"\{([^}]+)\}", operation.path)
        self.literals = pieces[0::2]
        self.names = pieces[1::2]
        self.prefixes = {name: f"{quote(name, safe='')}=" for name in operation.query}
        self.exploded = frozenset(operation.exploded)
        self.required = tuple(name for name in operation.required if name != "company_id")
        self.multipart = operation.media_type.startswith("multipart/")


_PLANS: Final[dict[Operation, _Plan]] = {}


def build(
    operation: Operation,
    base: str,
    path: Sequence[str] = (),
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, Any] | None = None,
    body: Any = None,
    company_id: str | None = None,
) -> Request:
    """The request of a call.

    Args:
        operation: what is called.
        base: scheme, host and path prefix of the server, without a slash at the end.
        path: values of the path's parameters, in order.
        query: query parameters by wire name; `UNSET` and None are left out.
        headers: header parameters by wire name; likewise.
        body: a model, a dict (flat or enveloped), ids, or form fields; see `Operation.body`.
        company_id: sent along by public operations.

    Raises:
        InvalidRequest: no request can be made of these.
        FilterError: the filter does not fit the operation.
    """
    plan = _PLANS.get(operation)
    if plan is None:
        plan = _PLANS[operation] = _Plan(operation)
    try:
        target = _path(plan, path) if plan.names or path else operation.path
        if plan.required:
            _check_required(plan, query, headers)
        url = base + target
        if query or operation.public:
            text = _query(operation, plan, query, company_id, url)
            if text:
                url = f"{url}?{text}"
        extra = _headers(operation, headers) if headers else None
        payload = None
        if operation.body is not None or body is not None:
            payload = _body(operation, plan, body, path)
    except InvalidRequest as error:
        raise error.attach_call(operation.name, operation.method, operation.path, 0) from None
    return Request(operation, url, target, query, extra, payload)


def python_name(wire: str) -> str:
    """Keyword argument for a parameter: `page[size]` -> `page_size`."""
    return re.sub(r"\W+", "_", wire, flags=re.ASCII).strip("_")


def check_header(name: object, value: object) -> str:
    """The header's name in lower case, if both are fit to be sent.

    Raises:
        ConfigurationError: they are not, or the header is the client's business.
    """
    if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
        raise ConfigurationError(f"{name!r} is no header name")
    if not isinstance(value, str) or re.search(_UNFIT_FOR_HEADERS, value):
        raise ConfigurationError(f"the value of header {name} must be a string on one line")
    lowered = name.lower()
    if lowered in _OURS:
        raise ConfigurationError(f"header {name} is set by the client alone")
    return lowered


def _path(plan: _Plan, values: Sequence[str]) -> str:
    names = plan.names
    if len(values) != len(names):
        raise InvalidRequest(f"the path takes {len(names)} parameters, and got {len(values)}")
    text = plan.literals[0]
    for name, value, literal in zip(names, values, plan.literals[1:], strict=True):
        text += encoded_segment(name, value) + literal
    return text


def encoded_segment(name: str, value: object) -> str:
    """A value as one segment of a path, percent-encoded.

    Args:
        name: of the path's parameter.
        value: a string, a whole number, or what stands for one, as a UUID does.

    Raises:
        InvalidRequest: it is nothing of these, or would lead elsewhere.
    """
    if value is None or value is UNSET:
        raise InvalidRequest(f"{name} must be given")
    if not isinstance(value, (str, bool)):
        value = single(value)
        value = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(value, str):
        raise InvalidRequest(f"{name} must be a string, not a {type(value).__name__}")
    if value.isascii() and value.isalnum():
        return value
    if not value.strip():
        raise InvalidRequest(f"{name} is empty")
    if re.search(_CONTROL, value):
        raise InvalidRequest(f"{name} contains a control character")
    # Percent-encoded slashes do not hide `..` from every proxy on the way.
    if any(part and not part.strip(". ") for part in re.split(r"[/\\]", value)):
        raise InvalidRequest(f"{name} has a part made of dots alone, which would change the path")
    return _encode(name, value)


def _encode(name: str, text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        pass
    raise InvalidRequest(f"{name} contains a lone surrogate, which is no text")


def query_text(
    operation: Operation,
    query: Mapping[str, Any] | None,
    company_id: str | None = None,
    path: str | None = None,
) -> str:
    """Query parameters as they stand in an address, percent-encoded; empty if there are none.

    Args:
        operation: what is called; it need not know the parameters.
        query: values by wire name; `UNSET` and None are left out.
        company_id: sent along by public operations.
        path: of the call; None: the operation's. A link in place of a cursor has to be of it.

    Raises:
        InvalidRequest: a value cannot be written in a query.
    """
    return _query(
        operation,
        _PLANS.get(operation) or _Plan(operation),
        query,
        company_id,
        path or operation.path,
    )


def _query(
    operation: Operation,
    plan: _Plan,
    query: Mapping[str, Any] | None,
    company_id: str | None,
    url: str,
) -> str:
    parts: list[str] = []
    # Never twice: servers differ in which of two they believe.
    if operation.public and company_id is not None and "company_id" not in (query or ()):
        parts.append(f"company_id={_encode('company_id', company_id)}")
    for name, value in (query or {}).items():
        if value is UNSET or value is None:
            continue
        prefix = plan.prefixes.get(name) or f"{_encode('a query parameter', name)}="
        if isinstance(value, str):
            if name == operation.cursor:
                # Imported here because most calls begin with the first page.
                from .cursor import given_cursor

                value = given_cursor(value, name, urlsplit(url).path)
            parts.append(prefix + _encode(name, value))
        elif isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray)):
            texts = [_text(name, item) for item in value]
            if name in plan.exploded:
                parts.extend(prefix + _encode(name, text) for text in texts)
            else:
                parts.append(prefix + _encode(name, ",".join(texts)))
        else:
            parts.append(prefix + _encode(name, _text_or_filter(operation, name, value)))
    return "&".join(parts)


def _text(name: str, value: object) -> str:
    value = single(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float) and value - value == 0.0:  # neither infinite nor NaN
        return repr(value)
    if isinstance(value, Decimal) and value.is_finite():
        return f"{value:f}"
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise InvalidRequest(f"{name} has no time zone: {value.isoformat()}")
        return in_minutes(value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise InvalidRequest(f"{name} cannot be a {type(value).__name__}: {value!r:.80}")


def _text_or_filter(operation: Operation, name: str, value: Any) -> str:
    if not hasattr(type(value), "__klaviyo_filter__"):
        return _text(name, value)
    # Imported here because most calls have no filter, and most filters are strings.
    from .filters.grammar import check

    check(operation, value)
    text: str = value.__klaviyo_filter__()
    return text


def _headers(operation: Operation, headers: Mapping[str, Any]) -> Mapping[str, str] | None:
    result: dict[str, str] = {}
    for name, value in headers.items():
        if value is UNSET or value is None:
            continue
        text = _text_or_filter(operation, name, value)
        if not re.fullmatch(_HEADER_NAME, name) or name.lower() in _OURS:
            raise InvalidRequest(f"{name!r} is no header that can be set")
        if re.search(_UNFIT_FOR_HEADERS, text):
            raise InvalidRequest(f"header {name} contains a control character or no text")
        result[name.lower()] = text
    return result or None


def _check_required(
    plan: _Plan, query: Mapping[str, Any] | None, headers: Mapping[str, Any] | None
) -> None:
    given = {**(query or {}), **(headers or {})}
    for name in plan.required:
        value = given.get(name)
        if value is None or value is UNSET:
            raise InvalidRequest(f"{python_name(name).lower()} must be given")


def _body(operation: Operation, plan: _Plan, body: Any, path: Sequence[str]) -> bytes | Upload:
    if operation.body is None:
        raise InvalidRequest("the operation takes no body")
    if body is None or body is UNSET:
        raise InvalidRequest("the operation needs a body")
    codec = _codec()
    encode: Callable[..., bytes] = codec.encode_body
    try:
        if plan.multipart:
            return Upload.of(codec.form_fields(operation, body))
        return encode(operation, body, path)
    except InvalidRequest:
        raise
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        # Encoders quote the value at fault, which is the caller's own data.
        reason = str(error) or type(error).__name__
    raise InvalidRequest(f"the body cannot be encoded: {reason}")


@cache
def _codec() -> Any:
    from . import codec  # with what it takes, more than all else that makes a client

    return codec
