"""Links to the next page: where they may lead."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest
import yarl
from hypothesis import given
from hypothesis import strategies as st
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async.core.cursor import Trail, cursor_of, given_cursor, next_link, next_url, origin
from klaviyo_async.core.request import build
from klaviyo_async.errors import CursorLoop, ForeignOrigin, InvalidRequest, PaginationError

HERE = "https://a.klaviyo.com/api/events?page%5Bsize%5D=5"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://a.klaviyo.com/api/events?page%5Bcursor%5D=b2Zm%3D", None),
        ("https://a.klaviyo.com/api/events?page[cursor]=x&filter=a%20b+c", None),
        ("https://A.Klaviyo.com:443/api/x", "https://a.klaviyo.com/api/x"),
        ("HTTPS://a.klaviyo.com/api/x", "https://a.klaviyo.com/api/x"),
        ("/api/events?page[cursor]=x", "https://a.klaviyo.com/api/events?page[cursor]=x"),
        ("?page[cursor]=x", "https://a.klaviyo.com/api/events?page[cursor]=x"),
        ("//a.klaviyo.com/api/x", "https://a.klaviyo.com/api/x"),
        ("https://a.klaviyo.com/api/x?a=1#part", "https://a.klaviyo.com/api/x?a=1"),
        ("https://a.klaviyo.com", "https://a.klaviyo.com/api/events"),
        ('/api/x?filter=equals(a,"é b")', "https://a.klaviyo.com/api/x?filter=equals(a,%22%C3%A9%20b%22)"),
    ],
)  # fmt: skip
def test_links_that_are_followed(link: str, expected: str | None) -> None:
    assert next_url(HERE, link) == (expected or link)


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/api/events",
        "http://a.klaviyo.com/api/events",
        "https://a.klaviyo.com:444/api/events",
        "https://a.klaviyo.com.evil.example/api",
        "https://a.klaviyo.com@evil.example/api",
        "https://user:pw@a.klaviyo.com/api",
        "//evil.example/api",
        "https:///api",
        "ftp://a.klaviyo.com/api",
        "javascript:alert(1)",
        "data:text/html,x",
    ],
)
def test_links_elsewhere_are_refused(link: str) -> None:
    with pytest.raises(ForeignOrigin, match="not followed"):
        next_url(HERE, link)


@pytest.mark.parametrize(
    ("link", "here", "words"),
    [
        (
            "https://a.klaviyo.com:8443/api",
            HERE,
            "leads to https://a.klaviyo.com:8443, not to https://a.klaviyo.com:443;",
        ),
        (
            "https://a.klaviyo.com/api",
            "https://a.klaviyo.com:8443/api/events",
            "leads to https://a.klaviyo.com:443, not to https://a.klaviyo.com:8443;",
        ),
        ("http://a.klaviyo.com/api", HERE, "leads to http://a.klaviyo.com:80, not to"),
        ("//[::1]:81/", "http://[::1]/", "leads to http://[::1]:81, not to http://[::1]:80;"),
        ("https://pk_1:x@a.klaviyo.com/api", HERE, "https://a.klaviyo.com:443 with a user name,"),
    ],
)
def test_the_error_tells_both_servers_apart(link: str, here: str, words: str) -> None:
    with pytest.raises(ForeignOrigin) as caught:
        next_url(here, link)
    assert words in str(caught.value)
    assert "pk_1" not in str(caught.value)


@pytest.mark.parametrize(
    "link",
    [
        "https://a.klaviyo.com\\@evil.example/api",
        "https://a.klaviyo.com/api\r\nHost: evil.example",
        "/api/\x00",
        "/api/\u2028",
        "https://a.klaviyo.com:99999/api",
        "https://[::1/api",
        "events?page=2",
    ],
)
def test_links_that_are_no_addresses_are_refused(link: str) -> None:
    with pytest.raises(PaginationError):
        next_url(HERE, link)


@pytest.mark.slow
@given(st.text() | st.from_regex(r"(https?:)?//[^\s]*", fullmatch=True))
def test_no_link_leads_elsewhere(link: str) -> None:
    try:
        found = next_url(HERE, link, "page_cursor")
    except PaginationError:
        return
    assert found.startswith("https://a.klaviyo.com/")
    assert origin(found) == ("https", "a.klaviyo.com", 443)
    assert found.isascii()
    assert found.isprintable()
    assert " " not in found


def test_a_bare_cursor_goes_into_its_parameter() -> None:
    report = "https://a.klaviyo.com/api/campaign-values-reports?page_cursor=old"
    assert next_url(report, "b2Zmc2V0==", "page_cursor") == (
        "https://a.klaviyo.com/api/campaign-values-reports?page_cursor=b2Zmc2V0%3D%3D"
    )
    assert next_url(HERE, "abc", "page[cursor]").endswith("/api/events?page%5Bcursor%5D=abc")
    with pytest.raises(PaginationError):
        next_url(HERE, "abc", None)


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ({"next": "https://x"}, "https://x"),
        ({"next": {"href": "https://x"}}, "https://x"),
        ({"next": None}, None),
        ({"next": ""}, None),
        ({"next": 7}, None),
        ({"next": {}}, None),
        ({"self": "https://x"}, None),
        ({}, None),
    ],
)
def test_next_link(links: dict[str, Any], expected: str | None) -> None:
    assert next_link(links) == expected


@pytest.mark.parametrize(
    ("link", "parameter", "expected"),
    [
        ("https://a/x?page%5Bcursor%5D=b%3D&a=1", "page[cursor]", "b="),
        ("https://a/x?page[cursor]=b", "page[cursor]", "b"),
        ("/x?page_cursor=b#part", "page_cursor", "b"),
        ("https://a/x?a=1", "page[cursor]", None),
        ("bare==", "page_cursor", "bare=="),
        ("https://a/x?page_cursor=b", None, None),
    ],
)
def test_cursor_of(link: str, parameter: str | None, expected: str | None) -> None:
    assert cursor_of(link, parameter) == expected


class TestTrail:
    def test_new_pages_pass(self) -> None:
        trail = Trail()
        for depth in range(1, 1000):
            trail.step(f"https://x/{depth}", depth)

    def test_a_page_may_be_asked_for_again(self) -> None:
        trail = Trail()
        trail.step("a", 1)
        trail.step("b", 2)
        trail.step("b", 2)
        trail.step("a", 1)

    @pytest.mark.parametrize("length", [1, 2, 7])
    def test_a_loop_is_noticed_at_once(self, length: int) -> None:
        trail = Trail()
        for depth in range(1, length + 1):
            trail.step(f"https://x/{depth}", depth)
        with pytest.raises(CursorLoop, match=f"page {length + 1} is page 1"):
            trail.step("https://x/1", length + 1)


def test_origin_defaults() -> None:
    assert origin("http://X/") == ("http", "x", 80)
    assert origin("https://x:8443/") == ("https", "x", 8443)
    assert urlsplit(HERE).hostname == origin(HERE)[1]


# --- a link in place of a cursor

# Reports are asked for with a body.
SAMPLE = {
    name: {"data": {"type": one.path.rpartition("/")[2], "attributes": {}}}
    for name, one in OPERATIONS.items()
    if one.cursor and one.body
}
CURSORS = st.text("ABCZaz019+/=-_", min_size=1).filter(lambda text: not text.startswith("/"))


@given(CURSORS, st.sampled_from(["page[cursor]", "page_cursor"]), st.booleans())
def test_the_cursor_is_cut_out_of_a_link(cursor: str, parameter: str, escaped: bool) -> None:
    """As httpx writes the query; and where a plus sign was left as it is."""
    assert given_cursor(cursor, parameter, "/api/profiles") == cursor
    url = httpx_like("https://a.klaviyo.com/api/profiles/", {"page[size]": "5", parameter: cursor})
    if not escaped:
        url = url.replace("%2B", "+")
    assert given_cursor(url, parameter, "/api/profiles") == cursor
    assert (
        given_cursor(url.removeprefix("https://a.klaviyo.com"), parameter, "/api/profiles")
        == cursor
    )
    assert given_cursor("?" + url.partition("?")[2], parameter, "/api/profiles") == cursor


def httpx_like(url: str, query: dict[str, str]) -> str:
    return str(yarl.URL(url).with_query(query)).replace("+", "%2B")


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("https://a.klaviyo.com/api/events?page[cursor]=x", "a link to '/api/events', and this"),
        ("https://a.klaviyo.com/api/profiles", "a link without a cursor"),
        ("https://a.klaviyo.com/api/profiles?page[cursor]=", "a link without a cursor"),
        ("/api/profiles?page[size]=5", "a link without a cursor"),
        ("https://[x/api/profiles?page[cursor]=x", "neither a cursor nor a link"),
    ],
)
def test_links_that_will_not_do(link: str, words: str) -> None:
    with pytest.raises(InvalidRequest, match=rf"^page_cursor is {re.escape(words)}"):
        given_cursor(link, "page[cursor]", "/api/profiles")


def test_paths_with_ids_are_compared_decoded() -> None:
    link = "https://a.klaviyo.com/api/lists/$a:b/profiles?page[cursor]=x"
    assert given_cursor(link, "page[cursor]", "/api/lists/%24a%3Ab/profiles") == "x"


@pytest.mark.parametrize("name", sorted(name for name, one in OPERATIONS.items() if one.cursor))
def test_every_operation_with_a_cursor_takes_a_link(name: str) -> None:
    one = OPERATIONS[name]
    ids = ["X1"] * one.path.count("{")
    path = re.sub(r"\{[^}]+\}", "X1", one.path)
    needed = {key: "x" for key in one.required if key != one.cursor}
    link = f"https://a.klaviyo.com{path}/?page[size]=5&{one.cursor}=bmV4dA"
    request = build(
        one, "http://localhost:1", ids, {**needed, str(one.cursor): link}, body=SAMPLE.get(name)
    )
    assert dict(yarl.URL(request.url).query)[str(one.cursor)] == "bmV4dA"
    with pytest.raises(InvalidRequest, match="page_cursor is a link to"):
        build(
            one,
            "http://localhost:1",
            ids,
            {**needed, str(one.cursor): f"/api/other?{one.cursor}=x"},
            body=SAMPLE.get(name),
        )
