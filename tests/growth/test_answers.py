"""Answers, links, headers, filters, deliveries and tokens: pieces that parsers have been caught with, repeated."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS
from multidict import CIMultiDict

from klaviyo_async.auth.oauth import OAuthApp
from klaviyo_async.auth.tokens import decode_tokens
from klaviyo_async.core.codec.decoding import decode_one, decode_page
from klaviyo_async.core.cursor import Trail, cursor_of, leads_on, next_url, origin
from klaviyo_async.core.filters.grammar import parse
from klaviyo_async.core.judging import judge, kept_headers, masked
from klaviyo_async.core.limit_headers import rate_limit, retry_after
from klaviyo_async.core.multipart import Upload
from klaviyo_async.core.response import RawResponse
from klaviyo_async.core.scopes import check_scopes
from klaviyo_async.core.success import is_success
from klaviyo_async.webhooks.events import parse as parse_delivery
from klaviyo_async.webhooks.signing import sign
from klaviyo_async.webhooks.verifier import WebhookVerifier

from .work import grows_with

SIZE = 16_000
PIECES = [
    *(b"<script ", b"<script>", b"<script></script", b"</style>", b"<", b"<>", b"<!--", b"< a "),
    *(b" ", b"\n", b"\r\n ", b"\t", b"\0", b"x", b"x ", b"\xff", b"\xe2\x80", b"\xc4\xb0", b"\\"),
    *(b"pk_", b"pk_0123456789abcdef", b"Bearer ", b"Bearer  x", b"Klaviyo-API-Key\t", b"e" * 7),
    *(b"[", b"{", b'{"a":', b'[{"a":', b'"', b'\\"', b'"\\u0000', b'"\\ud800', b"1", b"-", b"1e9,"),
    *(b",", b";w=1,", b"=", b"?", b"/", b":", b"%", b"%5B", b"&page[cursor]=", b"&", b"#", b"@"),
    *(
        b"../",
        b"and(",
        b"not(",
        b"equals(",
        b'equals(a,"b"),',
        b"any(a,[",
        b"'",
        b"\\'",
        b"(",
        b")",
    ),
    *(b"a.", b"-a", b"2026-01-01T", b"Wed, ", b"+", b"_", b"profiles:read ", b'{"data":[', b'"],'),
]
"""What is repeated until the input is long enough."""


def _text(take: Callable[[str], object]) -> Callable[[Any], object]:
    return lambda raw: take(raw.decode("latin-1"))


def _link(text: str) -> None:
    cursor_of(text, "page[cursor]")
    leads_on({"next": text})
    next_url("https://a.klaviyo.com/api/events", text, "page[cursor]")


def _success(name: str, raw: bool) -> Callable[[Any], object]:
    def read(body: Any) -> None:
        response = RawResponse(200, {}, body)
        response.operation = OPERATIONS[name]
        is_success(response, raw=raw)

    return read


def _url(text: str) -> None:
    try:
        origin(text)
    except ValueError:
        return


def _delivery(raw: bytes) -> None:
    signature = sign(raw, "secret", timestamp="Thu, 01 Jan 2026 00:00:00 GMT")
    WebhookVerifier("secret", tolerance=None).verify(
        raw,
        {
            "Klaviyo-Signature": signature,
            "Klaviyo-Timestamp": "Thu, 01 Jan 2026 00:00:00 GMT",
            "Klaviyo-Webhook-Id": "x",
        },
    )


def _signature(text: str) -> None:
    WebhookVerifier("secret").verify(
        b"{}",
        {"Klaviyo-Signature": text, "Klaviyo-Timestamp": text, "Klaviyo-Webhook-Id": text},
    )


def _redirect(text: str) -> None:
    OAuthApp.code_from_redirect(f"https://shop.test/?state=x&code={text}", "x")


class _Named(io.BytesIO):
    name = ""


def _file_name(text: str) -> None:
    file = _Named(b"x")
    file.name = text
    Upload("file", file, [("name", text)]).head("boundary", b"x")


PARSERS: dict[str, Callable[[Any], object]] = {
    "errors": lambda raw: judge(400, {}, raw),
    "errors, HTML": lambda raw: judge(503, {"Content-Type": "text/html"}, b"<html>" + raw),
    "errors, JSON": lambda raw: judge(400, {}, b'{"errors":[{"detail":"' + raw + b'"}]}'),
    "a success that is none": lambda raw: judge(
        200, {}, raw, operation=OPERATIONS["get_list"], secret="tok-1234"
    ),
    "a success": _success("get_list", raw=False),
    "a success of a list": _success("get_lists", raw=False),
    "a success, raw": _success("get_lists", raw=True),
    "a success without a document": _success("create_event", raw=True),
    "headers that are kept": _text(lambda text: kept_headers(CIMultiDict({"X": text}))),
    "secrets": _text(lambda text: masked(text, "pk_0123456789abcdef")),
    "documents": lambda raw: decode_one(OPERATIONS["get_profile"], raw),
    "lists": lambda raw: decode_page(OPERATIONS["get_profiles"], raw),
    "links": _text(_link),
    "addresses": _text(_url),
    "RateLimit headers": _text(
        lambda text: rate_limit(
            CIMultiDict(
                {"RateLimit-Limit": text, "RateLimit-Remaining": text, "RateLimit-Reset": text}
            )
        )
    ),
    "Retry-After": _text(lambda text: retry_after(CIMultiDict({"Retry-After": text}), 0.0)),
    "filters": _text(parse),
    "deliveries": _delivery,
    "deliveries, unsigned": parse_delivery,
    "signatures": _text(_signature),
    "redirects": _text(_redirect),
    "tokens": lambda raw: decode_tokens(raw, None),
    "scopes": _text(lambda text: check_scopes(text.split(" "))),  # type: ignore[arg-type]
    "file names": _text(_file_name),
}


def _profiles(count: int, item: Callable[[int], dict[str, Any]], **more: Any) -> bytes:
    data = [{"type": "profile", "id": f"P{n}", "attributes": {}} | item(n) for n in range(count)]
    return json.dumps({"data": data, **more}).encode()


def _lists(*numbers: int) -> dict[str, Any]:
    data = [{"type": "list", "id": f"L{number}"} for number in numbers]
    return {"relationships": {"lists": {"data": data}}}


def _resources(count: int, *, same: bool = False) -> list[dict[str, Any]]:
    return [
        {"type": "list", "id": "L0" if same else f"L{n}", "attributes": {"name": f"{n}"}}
        for n in range(count)
    ]


def _page(raw: Any) -> None:
    decode_page(OPERATIONS["get_profiles"], raw)


def _relationships(raw: Any) -> None:
    RawResponse(200, {}, raw).relationships()


def _walk(urls: Any) -> None:
    trail = Trail()
    for number, url in enumerate(urls):
        trail.step(url, number)


STRUCTURES: dict[str, tuple[Callable[[Any], object], Callable[[int], Any]]] = {
    "errors": (
        lambda raw: judge(400, {}, raw),
        lambda count: json.dumps(
            {"errors": [{"detail": f"{n}", "source": {"pointer": "/x"}} for n in range(count)]}
        ).encode(),
    ),
    "items": (_page, lambda count: _profiles(count, lambda _: {})),
    "items that are all one": (_page, lambda count: _profiles(count, lambda _: {"id": "P"})),
    "fields that nobody knows": (
        _page,
        lambda count: _profiles(
            1, lambda _: {"attributes": {f"a{n}": {"b": [n]} for n in range(count)}}
        ),
    ),
    "fields of another type": (
        _page,
        lambda count: _profiles(count, lambda n: {"attributes": {"email": [n], "location": n}}),
    ),
    "included resources": (
        _page,
        lambda count: _profiles(count, _lists, included=_resources(count)),
    ),
    "included resources that are all one": (
        _page,
        lambda count: _profiles(count, lambda _: _lists(0), included=_resources(count, same=True)),
    ),
    "one item with all included": (
        _page,
        lambda count: _profiles(1, lambda _: _lists(*range(count)), included=_resources(count)),
    ),
    "relationships": (
        _relationships,
        lambda count: _profiles(count, _lists, included=_resources(count)),
    ),
    "events of a delivery": (
        parse_delivery,
        lambda count: json.dumps(
            {
                "data": [{"topic": "event:klaviyo.x", "payload": {"data": {}}}] * count,
                "meta": {"klaviyo_webhook_id": "x", "timestamp": "2026-01-01T00:00:00Z"},
            }
        ).encode(),
    ),
    "headers of a delivery": (
        lambda headers: WebhookVerifier("secret").verify(b"{}", headers),
        lambda count: {f"X-{n}": f"{n}" for n in range(count)},
    ),
    "steps of a walk": (
        _walk,
        lambda count: [f"https://a.klaviyo.com/api/events?page[cursor]={n}" for n in range(count)],
    ),
    "values of a filter": (
        parse,
        lambda count: "any(id,[" + ",".join(f'"{n}"' for n in range(count)) + "])",
    ),
    "filters in one another": (parse, lambda count: "and(" * count + "a" + ")" * count),
}


@pytest.mark.parametrize("name", STRUCTURES)
def test_work_grows_with_the_number_of_things(name: str) -> None:
    read, make = STRUCTURES[name]
    # Objects that are made cost more the less of them a cache holds; a square would be sixteen.
    assert not grows_with(read, make, 1_000, most=10.0)


@pytest.mark.slow
@pytest.mark.parametrize("name", PARSERS)
def test_work_grows_as_the_input_does(name: str) -> None:
    found = {}
    for piece in PIECES:

        def make(size: int, piece: bytes = piece) -> bytes:
            return (piece * (size // len(piece) + 1))[:size]

        told = grows_with(PARSERS[name], make, SIZE)
        if told:
            found[piece] = told
            if len(found) == 3:
                break
    assert not found
