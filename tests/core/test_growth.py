"""Reading an answer is linear in its size, whatever is in it: so much longer, no more than so much
more work."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS
from multidict import CIMultiDict

from klaviyo_async.core.cursor import cursor_of, leads_on, next_url
from klaviyo_async.core.judging import BODY_KEPT, judge, kept_headers, masked
from klaviyo_async.core.limit_headers import rate_limit, retry_after
from klaviyo_async.core.response import RawResponse
from klaviyo_async.core.success import is_success
from klaviyo_async.errors import KlaviyoError

PIECES = [
    b"<script ",
    b"<script>",
    b"<script></script",
    b"</script>",
    b"<style",
    b"<",
    b"<>",
    b">",
    b"<a ",
    b"< script>",
    b"x ",
    b" ",
    b"\n",
    b"\xff",
    b"\xe2\x80",
    b"Bearer ",
    b"Bearer  x",
    b"Klaviyo-API-Key\t",
    b"pk_",
    b"pk_0123456789abcdef",
    b"[",
    b'{"errors":',
    b'{"errors":[',
    b'"\\u0000',
    b"1",
    b"-",
    b",",
    b";w=1,",
    b"%5B",
    b"&page[cursor]=",
    b"=",
    b"?",
    b"/",
    b"\xc4\xb0",
]
URL = "https://a.klaviyo.com/api/events"


def _judge(status: int, body: bytes) -> None:
    judge(status, {}, body, operation=OPERATIONS["get_list"], secret="tok-1234")


def _read(name: str, raw: bool, body: bytes) -> None:
    response = RawResponse(200, {}, body)
    response.operation = OPERATIONS[name]
    is_success(response, raw=raw)


def _follow(text: str) -> None:
    with suppress(KlaviyoError):
        next_url(URL, text, "page[cursor]")
    cursor_of(text, "page[cursor]")
    leads_on({"next": text})


PARSERS: dict[str, Callable[[bytes], object]] = {
    "an error": lambda body: _judge(503, body),
    "a success that is none": lambda body: _judge(200, body),
    "a document": lambda body: _read("get_list", False, body),
    "a list": lambda body: _read("get_lists", False, body),
    "a raw list": lambda body: _read("get_lists", True, body),
    "no document": lambda body: _read("create_event", True, body),
    "secrets": lambda body: masked(body.decode("latin-1"), "tok-1234"),
    "headers": lambda body: kept_headers(CIMultiDict({"X": body.decode("latin-1")})),
    "limits": lambda body: rate_limit({"RateLimit-Limit": body.decode("latin-1")}),
    "a pause": lambda body: retry_after({"Retry-After": body.decode("latin-1")}, 0.0),
    "a link": lambda body: _follow(body.decode("latin-1")),
}


def work(parse: Callable[[bytes], object], body: bytes) -> float:
    """CPU seconds of one call, the best of several."""
    found = []
    for _ in range(3):
        began = time.process_time()
        parse(body)
        found.append(time.process_time() - began)
    return min(found)


@pytest.mark.parametrize("piece", PIECES, ids=repr)
@pytest.mark.parametrize("name", PARSERS)
def test_work_grows_as_the_answer_does(name: str, piece: bytes) -> None:
    parse = PARSERS[name]
    size = BODY_KEPT // 4
    short, long = ((piece * (length // len(piece) + 1))[:length] for length in (size, 4 * size))
    # What takes less than that is noise, and harmless at sixteen times the size.
    floor = 0.004
    spent = 0.0
    for _ in range(4):
        spent = work(parse, long)
        if spent <= 6 * max(work(parse, short), floor / 6):
            return
    pytest.fail(
        f"{work(parse, short):.4f} s for {size} bytes, {spent:.4f} s for four times as many"
    )


@pytest.mark.parametrize("body", [b"<script " * 8700, b"<" * 70_000, b"<style>" * 10_000])
def test_a_page_of_tags_that_do_not_end(body: bytes) -> None:
    plain: Any = work(lambda raw: judge(503, {}, raw), b"x " * (len(body) // 2))
    assert work(lambda raw: judge(503, {}, raw), body) < 20 * plain + 0.01
