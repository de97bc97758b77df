"""Credentials go to the server they are for, wherever an answer points."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from klaviyo_async import KlaviyoAccounts, KlaviyoClient
from klaviyo_async.auth.oauth import OAuthApp
from klaviyo_async.auth.tokens import Tokens
from klaviyo_async.core.cursor import next_url
from klaviyo_async.errors import APIStatusError, ForeignOrigin, KlaviyoError, PaginationError

from ..support import KEY
from .wire import EMPTY, RawServer, Seen, reply

HERE = "https://a.klaviyo.com/api/lists?page%5Bsize%5D=10"
FOREIGN = (
    *("https://evil.test/api/lists", "http://a.klaviyo.com/api/lists", "//evil.test/api/lists"),
    *(
        "https://a.klaviyo.com:444/api/lists",
        "https://a.klaviyo.com:80/",
        "https://a.klaviyo.com@evil.test/",
    ),
    *(
        "https://a.klaviyo.com:443@evil.test/",
        "https://evil.test@a.klaviyo.com/",
        "//x@a.klaviyo.com/",
    ),
    *("https://a.klaviyo.com.evil.test/", "https://a.klaviyo.com./api", "https://klaviyo.com/"),
    *("https://\u0430.klaviyo.com/", "https://xn--80ak6aa92e.com/", "https://a\u3002klaviyo.com/"),
    *(
        "https://a.klaviyo.com%2eevil.test/",
        "https://a.klaviyo.com%00.evil.test/",
        "ftp://a.klaviyo.com/",
    ),
    *(
        "javascript://a.klaviyo.com/",
        "file:///etc/passwd",
        "https:///evil.test/",
        "data:text/html,x",
    ),
    *("https:evil.test", "https:/evil.test", "https://[::1]/", "https://a.klaviyo.com:x/"),
    *("https://[a.klaviyo.com]/", "https://a.klaviyo.com[/", "ws://a.klaviyo.com/", "https://"),
    *(
        "\\\\evil.test\\",
        "https:\\\\evil.test/",
        "https://a.klaviyo.com\\@evil.test/",
        "/\\evil.test",
    ),
    *("https://a.klaviyo.com\r\n.evil.test/", "https://a.klaviyo.com\t/", "\x01https://evil.test/"),
    *("https://a.klaviyo.com\u2028/", "https://a.klaviyo.com\0.evil.test/", "evil.test/x", "../x"),
)
SAME = (
    *("https://a.klaviyo.com/api/lists?page%5Bcursor%5D=x", "HTTPS://A.Klaviyo.COM/api/lists?x=1"),
    *("https://a.klaviyo.com:443/api/lists?x=1", "/api/lists?x=1", "//a.klaviyo.com/api/lists?x=1"),
    *("?page%5Bcursor%5D=x", "bmV4dA==", "https://a.klaviyo.com/https://evil.test/"),
)
STATUSES = (300, 301, 302, 303, 304, 305, 307, 308)


class TestLinks:
    @pytest.mark.parametrize("link", FOREIGN, ids=ascii)
    def test_foreign_ones_are_refused(self, link: str) -> None:
        with pytest.raises(PaginationError):
            next_url(HERE, link, "page[cursor]")

    @pytest.mark.parametrize("link", SAME, ids=ascii)
    def test_own_ones_are_followed_where_we_are(self, link: str) -> None:
        assert next_url(HERE, link, "page[cursor]").startswith(
            "https://a.klaviyo.com/api/lists?"
        ) or (link == SAME[-1])

    @pytest.mark.slow
    @settings(max_examples=600)
    @given(
        st.text()
        | st.builds(
            "".join,
            st.lists(
                st.sampled_from(
                    [
                        *FOREIGN,
                        *SAME,
                        "//",
                        "@",
                        ":",
                        "\\",
                        "a.klaviyo.com",
                        "evil",
                        "https",
                        ".",
                        "/",
                    ]
                )
            ),
        ),
        st.sampled_from([None, "page[cursor]"]),
    )
    @example("https://a.klaviyo.com/\ud800", None)
    @example("\ud800", "page[cursor]")
    def test_whatever_it_is_it_stays_here(self, link: str, parameter: str | None) -> None:
        try:
            url = next_url(HERE, link, parameter)
        except PaginationError:
            return
        assert url.startswith("https://a.klaviyo.com/")
        assert urlsplit(url)[:2] == ("https", "a.klaviyo.com")
        assert url.isascii()
        assert url.isprintable()
        assert " " not in url

    @pytest.mark.parametrize(
        "link", ["http://{evil}/api/lists", "//{evil}/", "http://{here}@{evil}/"]
    )
    async def test_on_the_wire(self, link: str) -> None:
        async with RawServer() as evil, RawServer() as server:
            target = link.format(evil=evil.url[7:], here=server.url[7:])
            body = json.dumps({"data": [], "links": {"next": target}}).encode()
            server.answer = reply("200 OK", body=body)
            async with KlaviyoClient(KEY, base_url=server.url) as client:
                with pytest.raises(ForeignOrigin):
                    [_ async for _ in client.lists.get_lists()]
            assert len(server.seen) == 1
            assert evil.connections == 0


@pytest.mark.parametrize("status", STATUSES)
class TestRedirects:
    @pytest.mark.parametrize("to", ["evil", "here", "path"])
    async def test_of_calls(self, status: int, to: str) -> None:
        async with RawServer() as evil, RawServer() as server:
            targets = {"evil": evil.url + "/x", "here": server.url + "/x", "path": "/x"}
            server.answer = reply(
                f"{status} Away", f"Location: {targets[to]}", f"Refresh: 0; url={targets[to]}"
            )
            async with KlaviyoClient(KEY, base_url=server.url) as client:
                for call in (client.lists.get_lists(), client.lists.create_list({"name": "x"})):
                    with pytest.raises(APIStatusError) as caught:
                        await call
                    assert caught.value.status == status
            assert len(server.seen) == 2
            assert evil.connections == 0

    @pytest.mark.parametrize("to", ["evil", "here"])
    async def test_of_oauth(self, status: int, to: str) -> None:
        async with RawServer() as evil, RawServer() as server:
            target = evil.url if to == "evil" else server.url
            server.answer = reply(f"{status} Away", f"Location: {target}/oauth/token")
            app = OAuthApp("client", "secret", "https://shop.test/", base_url=server.url)
            tokens = Tokens("access", "refresh", 0.0)
            calls: list[Any] = [app.exchange("c", "v"), app.refresh(tokens), app.revoke(tokens)]
            for call in calls:
                with pytest.raises(KlaviyoError):
                    await call
            await app.aclose()
            assert len(server.seen) == 3
            assert evil.connections == 0


def set_cookies(seen: Seen) -> bytes:
    """What a list's operations are answered with, with two cookies."""
    found = "[]" if seen.line.startswith("GET") else '{"type": "list", "id": "L1"}'
    body = f'{{"data": {found}}}'.encode()
    status = b"204 No Content"
    if seen.line.startswith("DELETE"):
        body = b""
    else:
        status = b"200 OK\r\nContent-Type: application/json\r\nContent-Length: %d" % len(body)
    return b"HTTP/1.1 %s\r\nSet-Cookie: who=1; Path=/\r\nSet-Cookie: b=c\r\n\r\n%s" % (status, body)


class TestWhatIsSentAlong:
    async def test_public_operations_have_no_key(self) -> None:
        async with (
            RawServer() as server,
            KlaviyoClient(KEY, company_id="ABC123", base_url=server.url) as client,
        ):
            await client.request("get_client_reviews")
            (seen,) = server.seen
            assert seen.header("authorization") is None
            assert KEY not in str(seen)

    async def test_cookies_are_not_kept(self) -> None:
        server = RawServer(EMPTY.replace(b"\r\n\r\n", b"\r\nSet-Cookie: a=b; Path=/\r\n\r\n", 1))
        async with server, KlaviyoClient(KEY, base_url=server.url) as client:
            await client.lists.get_lists()
            await client.lists.get_lists()
            assert [seen.header("cookie") for seen in server.seen] == [None, None]

    @pytest.mark.parametrize("jar", [None, aiohttp.CookieJar, aiohttp.DummyCookieJar])
    async def test_no_cookies_of_another_account(self, jar: Any) -> None:
        """Accounts that share a session of the user's, which has cookies of its own."""
        server = RawServer(set_cookies)
        made = jar(unsafe=True) if jar is aiohttp.CookieJar else jar and jar()
        async with (
            server,
            aiohttp.ClientSession(cookie_jar=made, cookies={"mine": "x"}) as session,
            KlaviyoAccounts(
                keys=lambda name: KEY + name, base_url=server.url, session=session
            ) as accounts,
        ):
            for name in ("first", "second"):
                lists = accounts[name].lists
                await lists.get_lists()
                await lists.create_list({"name": "News"})
                await lists.update_list("L1", {"id": "L1", "name": "News"})
                await lists.delete_list("L1")
            ours = len(server.seen)
            assert [seen.header("cookie") for seen in server.seen] == [None] * ours
            assert {seen.header("authorization") for seen in server.seen} == {
                f"Klaviyo-API-Key {KEY}{name}" for name in ("first", "second")
            }
            async with session.get(server.url):  # a request of the user's own
                assert (server.seen[-1].header("cookie") is not None) is (
                    jar is not aiohttp.DummyCookieJar
                )

    async def test_cookies_of_middlewares_are_the_users(self) -> None:
        """What a user adds on purpose stays."""

        async def add(request: aiohttp.ClientRequest, handler: Any) -> aiohttp.ClientResponse:
            request.headers["Cookie"] = "route=blue"
            return await handler(request)  # type: ignore[no-any-return]

        async with (
            RawServer(set_cookies) as server,
            aiohttp.ClientSession(middlewares=(add,)) as session,
            KlaviyoClient(KEY, base_url=server.url, session=session) as client,
        ):
            await client.lists.get_lists()
            await client.lists.update_list("L1", {"id": "L1", "name": "News"})
            assert [seen.header("cookie") for seen in server.seen] == ["route=blue"] * 2

    async def test_no_proxy_nor_netrc_of_the_environment(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
    ) -> None:
        netrc = tmp_path / "netrc"
        netrc.write_text("machine 127.0.0.1 login evil password evil\n")
        async with RawServer() as evil, RawServer() as server:
            monkeypatch.setenv("NETRC", str(netrc))
            for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
                monkeypatch.setenv(name, evil.url)
            async with KlaviyoClient(KEY, base_url=server.url) as client:
                await client.lists.get_lists()
            (seen,) = server.seen
            assert seen.header("authorization") == f"Klaviyo-API-Key {KEY}"
            assert evil.connections == 0
