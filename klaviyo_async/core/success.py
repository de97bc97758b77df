"""Whether an answer with a 2xx status is a success: whether it is what the operation answers with.

====================================== ==========================================================
the operation is documented to answer  what counts
====================================== ==========================================================
with a document                        JSON with `data` of the documented kind (an object, a list,
                                       null where that is said), whatever the 2xx status
with an empty body                     an empty body and a documented status (any 2xx where the
                                       statuses are known from a reconstructed document alone);
                                       a JSON:API document, whatever the 2xx status
either of them                         an empty body with another 2xx status and headers of
                                       Klaviyo's own; not where something was asked for
nothing, as it is a raw call           a JSON:API document, a page of one where pages are asked
                                       for; else anything with headers of Klaviyo's own
====================================== ==========================================================

HTML never counts, nor does a document of errors. Media types other than HTML are not held against
an answer whose body is right: proxies change and drop them, and the body says more.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import msgspec

from ..unset import UNSET
from .cursor import leads_on
from .operations import RawOperation, is_reconstructed
from .response import RawResponse, keep, read
from .retry import only_reads
from .runtime import Operation

__all__ = ["is_success"]

_JSON: Final = frozenset(("application/vnd.api+json", "application/json"))
_SIGNATURES: Final = ("x-klaviyo-req-id", "x-klaviyo-api-revision", "cid")
"""Headers that Klaviyo's answers carry, beside those of its rate limits."""
_NOTHING: Final = frozenset((b"{}", b"[]", b"null", b'""'))


def is_success(response: RawResponse, *, raw: bool) -> bool:
    """Whether an answer whose status is 2xx is a success.

    Args:
        response: the answer, which knows its operation; what its body holds is kept in it.
        raw: whether nobody will want the body decoded: then it is only looked through.
    """
    operation, body = response.operation, response.body
    assert operation is not None
    kind = response.headers.get("Content-Type")
    if not body or body.isspace():
        if operation.returns is not None:
            return _may_be_missing(response, operation)
        if response.status in operation.statuses and (kind is None or not _is_html(kind)):
            return True
        return _may_be_empty(response, operation, kind)
    if kind is not None and kind not in _JSON and _is_html(kind):
        return False
    if operation.returns is None:
        return read(response) if operation.many else _is_document(response)
    return _holds_data(operation, body) if raw else read(response)


def _may_be_empty(response: RawResponse, operation: Operation, kind: str | None) -> bool:
    """Whether an empty answer may have another status than those documented, or a media type."""
    if _is_signed(response):
        return not operation.many
    return is_reconstructed(operation, "responses") and not (kind and _is_html(kind))


def _may_be_missing(response: RawResponse, operation: Operation) -> bool:
    """Whether an answer may be empty where a document is due: what was to be done was done."""
    if response.status in operation.statuses or only_reads(operation) or not _is_signed(response):
        return False
    keep(response, None)
    return True


def _is_html(kind: str) -> bool:
    return "html" in kind.lower()


def _is_signed(response: RawResponse) -> bool:
    """Whether an answer carries headers of Klaviyo's own."""
    headers = response.headers
    return response.rate_limit is not None or any(headers.get(name) for name in _SIGNATURES)


def _is_document(response: RawResponse) -> bool:
    """Whether a body is a JSON:API document, where none is due."""
    if response.body.strip() in _NOTHING:
        return _is_signed(response)
    found = _outline(response.body)
    if found is not None:
        if found.errors:
            return False
        if found.data is not UNSET or (found.meta and isinstance(found.meta, dict)):
            return True
    return isinstance(response.operation, RawOperation) and _is_signed(response)


def _holds_data(operation: Operation, body: bytes) -> bool:
    """Whether a body is the operation's document; makes no objects of what is in `data`."""
    found = _outline(body)
    if found is None:
        return False
    if not operation.envelope:
        return not found.errors
    data, pages = found.data, operation.many or operation.rows is not None
    if pages and not leads_on(found.links):
        return False
    if data is None:
        return operation.nullable and not pages and not found.errors
    if data is UNSET or (data.__class__ is list) is not operation.many:
        return False
    return bool(data) or not found.errors


def _outline(body: bytes) -> Any:
    """A JSON:API document without what is in its `data`; None if it is something else."""
    try:
        return _decoder().decode(body)
    except (ValueError, RecursionError):
        pass
    # What the decoders of models forgive, such as NaN, is forgiven here.
    from .codec import CodecError, parse_object

    try:
        return msgspec.convert(parse_object(body), _decoder().type)
    except (CodecError, msgspec.ValidationError):
        return None


@cache
def _decoder() -> msgspec.json.Decoder[Any]:
    # A class without fields skips all that are there.
    skipped: Any = msgspec.defstruct("Skipped", [], module=__name__)
    item: Any = skipped | list[Any] | str | float | bool | None
    fields: list[Any] = [
        ("data", skipped | list[item] | None, UNSET),
        ("meta", Any, None),
        ("errors", Any, None),
        ("links", Any, None),
    ]
    return msgspec.json.Decoder(msgspec.defstruct("Outline", fields, module=__name__))
