"""`klaviyo.raw`: addresses that are taken, and those that are not."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klaviyo_async.errors import InvalidRequest

from .raw import BASE, client, made

ODD = [
    "",
    "api/things",
    "things",
    "//evil.example/api",
    "/\\evil.example",
    "/api/../x",
    "/api/./x",
    "/api/..",
    "/..",
    "/api/%2e%2e/x",
    "/api/%2E%2e",
    "/api/.%2e/x",
    "/api/%252e%252e/x",
    "/api/%25252e%25252e/x",
    "/api/%2525252525252e/x",
    "/api/a%2f..%2fb",
    "/api/..%2fx",
    "/api/..%5cx",
    "/api/..;/x",
    "/api/..;a=b/x",
    "/api/ /x",
    "/api/x y",
    "/api/%20/x%0d%0aHost:%20evil",
    "/api/%00",
    "/api/x\r\nHost: evil",
    "/api/x\n",
    "/api/\t",
    "/api/x#fragment",
    "/api/x?a=b#c",
    "/api/x?a=b c",
    "/api/x?a=\r\n",
    "/api/x?a=%zz",
    "/api/ü",
    "/api/%zz",
    "/api/%",
    "/api//x",
    "/api/{id",
    "/api/id}",
    "/api/x{id}",
    "/api/{}",
    "/api/{i d}",
    "/api/\ud800",
    "/api/\u2028",
    "https://evil.example/api/x",
    "https://a.klaviyo.com.evil.example/api/x",
    "https://a.klaviyo.com@evil.example/api/x",
    "https://user@a.klaviyo.com/api/x",
    "http://a.klaviyo.com/api/x",
    "https://a.klaviyo.com:444/api/x",
    "https://a.klaviyo.com",
    "https://[/api",
    "HTTPS://EVIL.example/api",
    "ftp://a.klaviyo.com/api/x",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https:/api/x",
    "https:api/x",
    None,
    7,
    b"/api/x",
]


class TestAddresses:
    @pytest.mark.parametrize("path", ODD)
    def test_odd_ones(self, path: Any) -> None:
        klaviyo, transport = client()
        for paged in (True, False):
            with pytest.raises(InvalidRequest):
                _ = klaviyo.raw("GET", path, paged=paged)
        assert transport.sent == []

    @pytest.mark.parametrize(
        ("address", "url"),
        [
            ("/api/things", f"{BASE}/api/things"),
            ("/api/things/", f"{BASE}/api/things/"),
            ("/api/a.b/c..d/...e", f"{BASE}/api/a.b/c..d/...e"),
            ("/api/a%20b/ada%40x.y/a:b;c=d", f"{BASE}/api/a%20b/ada%40x.y/a:b;c=d"),
            ("/api/a%2fb", f"{BASE}/api/a%2fb"),
            ("/api/x?page%5Bsize%5D=5&a=", f"{BASE}/api/x?page%5Bsize%5D=5&a="),
            ("/api/x?page[size]=5", f"{BASE}/api/x?page[size]=5"),
            (f"{BASE}/api/x?a=b", f"{BASE}/api/x?a=b"),
            (f"{BASE}:443/api/x", f"{BASE}/api/x"),
            ("HTTPS://A.Klaviyo.com/api/x", f"{BASE}/api/x"),
        ],
    )
    def test_good_ones(self, address: str, url: str) -> None:
        assert made("GET", address).url == url

    def test_below_a_prefix(self) -> None:
        base = "https://proxy.example:8443/klaviyo"
        for address in ("/api/x", f"{base}/api/x"):
            assert made("GET", address, base=base).url == f"{base}/api/x"
        for address in (
            "https://proxy.example:8443/other/api/x",
            "https://proxy.example:8443/klaviyo-evil/api/x",
            f"{base}/../api/x",
            f"{BASE}/api/x",
        ):
            with pytest.raises(InvalidRequest):
                made("GET", address, base=base)

    def test_nothing_is_given_twice(self) -> None:
        with pytest.raises(InvalidRequest, match=r"page\[size\]: given in the path and in query"):
            made("GET", "/api/x?page%5Bsize%5D=5", query={"page[size]": 6})

    @pytest.mark.slow
    @given(st.text(alphabet="/.%25eEfF2cC\\;aA{}?#:@ü \r\n", max_size=14))
    @example("/api/%2e%2e")
    @example("//a.klaviyo.com")
    def test_no_path_leads_elsewhere(self, path: str) -> None:
        """However the address is read, it is on the server, and nothing in it leads up."""
        try:
            request = made("GET", f"/{path}")
        except InvalidRequest:
            return
        assert request.url.startswith(f"{BASE}/")
        read = httpx.URL(request.url)
        assert (read.scheme, read.host, read.fragment) == ("https", "a.klaviyo.com", "")
        text = read.raw_path.decode().partition("?")[0]
        for _ in range(6):
            assert not {"..", "."} & set(re.split(r"[/\\;]", text)), path
            assert not re.search("[\x00-\x1f\x7f]", text)
            text = unquote(text)

    @pytest.mark.slow
    def test_work_is_linear(self) -> None:
        for path in ("/" + "a/" * 50_000, "/%25" + "25" * 50_000, "/" + "{a}/" * 20_000):
            with suppress(InvalidRequest):
                made("GET", path)
