"""Answers with a 2xx status, and for which kinds of call each is a success; docs/reliability.md
says the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from jsonschema import ValidationError
from klaviyo_openapi import REVISION

from ..openapi import Document

Kind = Literal["read", "delete", "create", "list", "ingestion", "job"]
KINDS: Final[dict[Kind, str]] = {
    "read": "get_list",
    "delete": "delete_list",
    "create": "create_profile",
    "list": "get_profiles",
    "ingestion": "bulk_create_events",
    "job": "bulk_import_profiles",
}
"""Kind of call -> the operation that it calls."""
FAILURES: Final[dict[Kind, str]] = {
    "read": "repeated",
    "delete": "repeated",
    "create": "uncertain",
    "list": "repeated",
    "ingestion": "kept",
    "job": "kept",
}
"""What the documentation says where it is no success."""
DOCUMENT: Final = Document(Path(__file__).parents[2] / "spec" / REVISION / "stable.json")
JSON: Final = "application/vnd.api+json"
HTML: Final = "text/html; charset=utf-8"
PAGE: Final = b"<!doctype html><html><script>if (1 < 2) {}</script><h1>Back soon</h1></html>"
SIGNED: Final = {"X-Klaviyo-Req-Id": "r-1"}
LIMITED: Final = {"RateLimit-Limit": "75, 75;w=1, 750;w=60", "RateLimit-Remaining": "74"}

ALL: Final = frozenset[Kind](KINDS)
EMPTY: Final = frozenset[Kind](("delete", "ingestion"))
"""Kinds to whose operations the document gives an empty answer."""
WRITES: Final = ALL - {"read", "list"}
NONE: Final = frozenset[Kind]()
Body = Callable[[Any], bytes]


@dataclass(frozen=True)
class Answer:
    """An answer."""

    name: str
    """As in the documentation."""
    status: int
    body: bytes | Body = b""
    """Its bytes, or what makes them of what the document says (None: an empty body)."""
    media_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    counts: frozenset[Kind] = NONE
    """The kinds of call for which it is a success."""
    beyond: frozenset[Kind] = NONE
    """Those of them for which the document does not know it: where we are lenient."""

    def __str__(self) -> str:
        return self.name

    def raw(self, kind: Kind) -> bytes:
        """The body, in answer to a kind of call."""
        return self.body if isinstance(self.body, bytes) else self.body(documented(kind))

    def http(self, kind: Kind) -> bytes:
        """The whole answer on the wire."""
        body = self.raw(kind)
        headers = dict(self.headers)
        if self.media_type is not None:
            headers["Content-Type"] = self.media_type
        if self.status != 204:
            headers["Content-Length"] = str(len(body))
        lines = [f"HTTP/1.1 {self.status} So", *(f"{n}: {v}" for n, v in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode() + body

    def cells(self) -> tuple[str, ...]:
        """Its row of the documentation's table."""
        return (self.name, *("success" if k in self.counts else FAILURES[k] for k in KINDS))


def success_of(operation: str) -> dict[str, Any]:
    """Status -> content, of the documented successes of an operation."""
    responses = DOCUMENT.operations[operation][2]["responses"]
    return {status: raw.get("content") for status, raw in responses.items() if status[0] == "2"}


def documented(kind: Kind) -> Any:
    """The smallest document that answers a kind of call; None if the body is to be empty."""
    (content,) = success_of(KINDS[kind]).values()
    return content and DOCUMENT.sample(content[JSON]["schema"], full=False)


def is_documented(answer: Answer, kind: Kind) -> bool:
    """Whether the document allows an answer, by a validator that is not ours."""
    successes = success_of(KINDS[kind])
    if str(answer.status) not in successes:
        return False
    content, body = successes[str(answer.status)], answer.raw(kind)
    if not content:
        return not body and answer.media_type is None
    media_type = (answer.media_type or "").partition(";")[0]
    if media_type not in content:
        return False
    try:
        found = json.loads(body.decode("utf-8"))
        DOCUMENT.validate(content[media_type]["schema"], found)
    except (ValueError, ValidationError):
        return False
    return "errors" not in found  # JSON:API has one or the other


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _right(good: Any) -> bytes:
    return b"" if good is None else _json(good)


def _document(good: Any) -> bytes:
    return _json(good or {"data": {"type": "job", "id": "J1"}})


def _with(**members: Any) -> Body:
    return lambda good: _json({**(good or {"data": {"type": "job", "id": "J1"}}), **members})


def _other_kind(good: Any) -> bytes:
    data = good["data"] if good else []
    return _json({"data": data[0] if isinstance(data, list) and data else [data]})


def _page(name: str, status: int, **more: Any) -> Answer:
    return Answer(name, status, PAGE, HTML, **more)


def _odd(name: str, value: Any, counts: frozenset[Kind] = NONE, **more: Any) -> Answer:
    return Answer(name, 200, _json(value), JSON, counts=counts, beyond=counts, **more)


ANSWERS: Final = (
    _page("200 with an HTML page", 200),
    _page("201 with an HTML page", 201),
    _page("202 with an HTML page", 202),
    _page("203 with an HTML page", 203),
    _page("206 with an HTML page", 206),
    _page("202 with an HTML page and `RateLimit-*` headers", 202, headers=LIMITED),
    Answer("an HTML page declared to be JSON:API", 200, PAGE, JSON),
    Answer("a document declared to be HTML", 200, _document, HTML),
    Answer("200 with plain text", 200, b"OK", "text/plain"),
    Answer("200 with XML", 200, b"<?xml version='1.0'?><ok/>", "application/xml"),
    Answer("an empty 200", 200),
    Answer("an empty 200 declared to be HTML", 200, b"", HTML),
    Answer("an empty 202 declared to be HTML", 202, b"", HTML),
    Answer("an empty 202", 202, counts=frozenset(("ingestion",))),
    Answer(
        "an empty 202 of `application/octet-stream`",
        202,
        b"",
        "application/octet-stream",
        counts=frozenset(("ingestion",)),
        beyond=frozenset(("ingestion",)),
    ),
    Answer("an empty 204", 204, counts=frozenset(("delete",))),
    Answer(
        "an empty 204 with `X-Klaviyo-Req-Id`",
        204,
        headers=SIGNED,
        counts=WRITES,
        beyond=WRITES - {"delete"},
    ),
    Answer(
        "an empty 200 with `RateLimit-*` headers",
        200,
        headers=LIMITED,
        counts=WRITES,
        beyond=WRITES,
    ),
    _odd("`{}`", {}),
    _odd("`{}` with `X-Klaviyo-Req-Id`", {}, EMPTY, headers=SIGNED),
    _odd('`{"ok": true}`', {"ok": True}),
    _odd('`{"ok": true}` with `X-Klaviyo-Req-Id`', {"ok": True}, headers=SIGNED),
    _odd('`{"data": null}`', {"data": None}, EMPTY),
    _odd('`{"data": "x"}`', {"data": "x"}),
    _odd('`{"meta": {}}`', {"meta": {}}),
    _odd('`{"errors": [...]}`', {"errors": [{"code": "invalid", "title": "No."}]}),
    _odd('`{"data": [], "errors": [...]}`', {"data": [], "errors": [{"code": "invalid"}]}),
    _odd("`[]`", []),
    _odd("`null`", None),
    _odd('`"OK"`', "OK"),
    Answer(
        "a list for an object, an object for a list",
        200,
        _other_kind,
        JSON,
        counts=EMPTY,
        beyond=EMPTY,
    ),
    Answer("half a document", 200, lambda good: _document(good)[:-9], JSON),
    Answer(
        "a document in UTF-16", 200, lambda good: _document(good).decode().encode("utf-16"), JSON
    ),
    Answer(
        '`"links": {"next": 5}`',
        200,
        _with(links={"next": 5}),
        JSON,
        counts=ALL - {"list"},
        beyond=ALL - {"list"},
    ),
    Answer(
        '`"links": {"next": ["/api/..."]}`',
        200,
        _with(links={"next": ["/api/profiles?page%5Bcursor%5D=9"]}),
        JSON,
        counts=ALL - {"list"},
        beyond=ALL - {"list"},
    ),
    Answer(
        '`"links": "..."`',
        200,
        _with(links="/api/profiles?page%5Bcursor%5D=9"),
        JSON,
        counts=ALL - {"list"},
        beyond=ALL - {"list"},
    ),
    Answer("the document, with 200", 200, _document, JSON, counts=ALL, beyond=WRITES),
    Answer("the document, with 203", 203, _document, JSON, counts=ALL, beyond=ALL),
    Answer("the document, as `text/plain`", 200, _document, "text/plain", counts=ALL, beyond=ALL),
    Answer("the document, without a media type", 200, _document, counts=ALL, beyond=ALL),
    Answer(
        "the document, with members that are new",
        200,
        _with(jsonapi={"version": "1.1"}, extra=[1]),
        f"{JSON}; charset=utf-8",
        counts=ALL,
        beyond=WRITES,
    ),
)
