"""Links lead back to where the client came from."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from pathlib import Path
from urllib.request import Request, urlopen

import aiohttp
import pytest

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sandbox import Sandbox

from .conftest import HEADERS, Http, resource


async def link(http: Http, headers: Mapping[str, str | None]) -> str:
    """Where the next page is said to be."""
    for number in range(2):
        await http("POST", "/api/tags", resource("tag", name=f"tag {number}"))
        await http("POST", "/api/lists", resource("list", name=f"list {number}"))
    answer = await http("GET", "/api/lists?page[size]=1", headers=headers)
    found: str = answer[1]["links"]["next"]
    assert answer[1]["data"][0]["links"]["self"].startswith(found.partition("/api/")[0])
    return found.partition("/api/")[0]


@pytest.mark.parametrize(
    ("headers", "base"),
    [
        ({"Host": "sandbox:8765"}, "http://sandbox:8765"),
        ({"Host": "a.klaviyo.com"}, "http://a.klaviyo.com"),
        ({"Host": "[::1]:8765"}, "http://[::1]:8765"),
        ({"Host": "in", "X-Forwarded-Host": "out.example"}, "http://out.example"),
        ({"Host": "in:1", "X-Forwarded-Proto": "https"}, "https://in:1"),
        ({"Host": "in", "X-Forwarded-Proto": "HTTPS, http"}, "https://in"),
        ({"X-Forwarded-Host": "one.example, two", "Host": "in"}, "http://one.example"),
        ({"Forwarded": "for=1.1.1.1;proto=https;host=std.example"}, "https://std.example"),
        ({"Host": "in", "X-Forwarded-Proto": "javascript"}, "http://in"),
        # What is none is left out.
        ({"Host": "in", "X-Forwarded-Host": "x:99999"}, "http://in"),
        ({"Host": "in", "X-Forwarded-Host": "..", "Forwarded": "host=-x"}, "http://in"),
        (
            {"Host": "in", "X-Forwarded-Host": ", b", "Forwarded": '=;;host="a b";proto='},
            "http://in",
        ),
    ],
)
async def test_what_the_client_asked_for(
    sandbox_without_limits: Sandbox, headers: dict[str, str | None], base: str
) -> None:
    async with aiohttp.ClientSession() as session:
        assert await link(Http(sandbox_without_limits, session), headers) == base


@pytest.mark.parametrize("host", ["a b", "evil/path", 'x"y', "h:notaport", "user@host"])
async def test_no_other_text_gets_into_a_link(sandbox_without_limits: Sandbox, host: str) -> None:
    async with aiohttp.ClientSession() as session:
        http = Http(sandbox_without_limits, session)
        assert await link(http, {"X-Forwarded-Host": host}) == sandbox_without_limits.url


async def test_the_page_below_a_path() -> None:
    async with (
        Sandbox(public_url="https://dev.example/klaviyo/") as sandbox,
        aiohttp.ClientSession() as session,
    ):
        for headers, root in (({}, "/"), ({"Host": "dev.example"}, "/klaviyo/")):
            async with session.get(f"{sandbox.url}/", headers=headers) as answer:
                text = await answer.text()
            links = [each.split('"')[0] for each in text.split(' href="')[1:]]
            assert all(each.startswith((root, "#")) for each in links)
            assert f'data-root="{root}"' in text
            where = f"{sandbox.url}/sandbox/page/forget-requests"
            async with session.post(where, headers=headers, allow_redirects=False) as answer:
                assert answer.headers["Location"] == f"{root}?said=forgotten"


async def test_an_address_that_was_configured() -> None:
    async with (
        Sandbox(limits=False, public_url="https://shop.example/klaviyo/") as sandbox,
        aiohttp.ClientSession() as session,
    ):
        assert await link(Http(sandbox, session), {"Host": "x"}) == "https://shop.example/klaviyo"


@pytest.mark.parametrize("url", ["sandbox", "ftp://a", "https://a?b", "https://", "//a"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="public_url"):
        Sandbox(public_url=url)


@pytest.mark.slow
async def test_pages_behind_another_name() -> None:
    """As between containers: the sandbox does not know the name that it has there."""
    async with Sandbox(limits=False) as sandbox:
        other = sandbox.url.replace("127.0.0.1", "localhost")
        async with KlaviyoClient("pk_one", base_url=other) as client:
            for number in range(25):
                await client.tags.create_tag({"name": f"tag {number}"})
            names = {tag.name async for tag in client.tags.get_tags(page_size=10)}
        assert len(names) == 25


@pytest.mark.slow
class TestTls:
    async def test_with_a_certificate_of_its_own(self, tmp_path: Path) -> None:
        async with Sandbox(limits=False, tls=["a.klaviyo.com"]) as sandbox:
            assert sandbox.url.startswith("https://127.0.0.1:")
            trusting = ssl.create_default_context(cadata=sandbox.authority)
            async with KlaviyoClient(
                "pk_one", base_url=sandbox.url, ssl_context=trusting
            ) as client:
                made = await client.tags.create_tag({"name": "new"})
                assert [tag.id async for tag in client.tags.get_tags()] == [made.id]
            # Whoever does not trust it gets nothing.
            async with aiohttp.ClientSession() as session:
                with pytest.raises(aiohttp.ClientConnectorCertificateError):
                    await session.get(f"{sandbox.url}/api/tags")

    async def test_links_are_https(self) -> None:
        async with Sandbox(limits=False, tls=[]) as sandbox:
            connector = aiohttp.TCPConnector(
                ssl=ssl.create_default_context(cadata=sandbox.authority)
            )
            async with aiohttp.ClientSession(connector=connector) as session:
                assert await link(Http(sandbox, session), {}) == sandbox.url

    async def test_with_a_context_of_ones_own(self) -> None:
        import trustme

        authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        async with Sandbox(host="localhost", tls=context) as sandbox:
            assert sandbox.authority == ""
            client = ssl.create_default_context(cadata=authority.cert_pem.bytes().decode())
            async with aiohttp.ClientSession() as session:
                url = sandbox.url.replace("127.0.0.1", "localhost").replace("[::1]", "localhost")
                async with session.get(f"{url}/healthz", ssl=client) as answer:
                    assert answer.status == 200

    def test_what_is_no_host_name_is_refused(self) -> None:
        with pytest.raises(ConfigurationError, match="certificate"):
            Sandbox(tls=["no host"])


async def test_health_needs_no_key(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/healthz") as answer:
        assert (answer.status, await answer.json()) == (200, {"status": "ok"})
    assert sandbox.stats.requests == 0


def test_a_head_is_a_get_without_a_body(klaviyo_sandbox: object) -> None:
    url = klaviyo_sandbox.url  # type: ignore[attr-defined]
    request = Request(f"{url}/api/lists", headers=HEADERS, method="HEAD")
    with urlopen(request) as answer:
        assert answer.status == 200
        assert answer.read() == b""
        assert int(answer.headers["Content-Length"]) > 10


class TestBrowsers:
    """Pages of a shop call client paths from another origin."""

    async def test_a_preflight(self, sandbox: Sandbox) -> None:
        asked = {
            "Origin": "https://shop.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type,revision",
        }
        url = f"{sandbox.url}/client/events?company_id=AB12CD"
        async with (
            aiohttp.ClientSession() as session,
            session.options(url, headers=asked) as answer,
        ):
            assert answer.status == 204
            assert answer.headers["Access-Control-Allow-Origin"] == "*"
            assert "POST" in answer.headers["Access-Control-Allow-Methods"]
            assert answer.headers["Access-Control-Allow-Headers"] == "content-type,revision"

    async def test_answers_may_be_read(self, http: Http) -> None:
        public = {"Authorization": None, "Origin": "https://shop.example"}
        answer = await http("GET", "/client/geofences?company_id=AB12CD", headers=public)
        assert answer[2]["Access-Control-Allow-Origin"] == "*"

    async def test_private_paths_are_not_for_browsers(self, http: Http) -> None:
        status, _, headers = await http("OPTIONS", "/api/events")
        assert (status, headers["Allow"]) == (204, "GET, HEAD, OPTIONS, POST")
        assert "Access-Control-Allow-Origin" not in headers
        assert "Access-Control-Allow-Origin" not in (await http("GET", "/api/lists"))[2]
        assert (await http("OPTIONS", "/api/nothing"))[0] == 404


@pytest.mark.parametrize("accounts", [None, {"shop": ["pk_shop_AB12CD"]}])
async def test_a_public_key_and_a_private_one_are_one_account(
    accounts: dict[str, list[str]] | None,
) -> None:
    async with Sandbox(accounts=accounts) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        private = {"Authorization": "Klaviyo-API-Key pk_shop_AB12CD"}
        answer = await http("GET", "/api/accounts", headers=private)
        company = answer[1]["data"][0]["attributes"]["public_api_key"]
        body = resource("profile", email="ada@example.com")
        path = f"/client/profiles?company_id={company}"
        assert (await http("POST", path, body, headers={"Authorization": None}))[0] in (201, 202)
        found = await http("GET", "/api/profiles", headers=private)
        assert [each["attributes"]["email"] for each in found[1]["data"]] == ["ada@example.com"]
        if accounts is not None:
            unknown = path.replace(company, "ZZZZZZ")
            assert (await http("POST", unknown, body, headers={"Authorization": None}))[0] == 401
