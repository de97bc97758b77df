"""A web page of somebody else cannot make a browser act upon the sandbox, nor read from it."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from .conftest import Http

WRITES = (
    ("POST", "/sandbox/page/reset"),
    ("POST", "/sandbox/page/forget-requests"),
    ("POST", "/sandbox/reset"),
    ("POST", "/sandbox/faults"),
    ("POST", "/sandbox/requests/verify"),
    ("PUT", "/sandbox/webhooks"),
    ("DELETE", "/sandbox/requests"),
)
READS = ("/", "/sandbox/requests", "/sandbox/state", "/sandbox/page/requests/1")


async def status(sandbox: Sandbox, method: str, path: str, headers: Mapping[str, str]) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.request(
            method, sandbox.url + path, data=b"{}", headers=headers, allow_redirects=False
        ) as answer,
    ):
        return answer.status


@pytest.mark.parametrize(("method", "path"), WRITES)
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "rebound.evil.com", "Origin": "http://rebound.evil.com"},
        {"Host": "rebound.evil.com"},
    ],
    ids=lambda headers: " ".join(headers.values()),
)
async def test_foreign_pages(
    sandbox: Sandbox, http: Http, method: str, path: str, headers: dict[str, str]
) -> None:
    await http("GET", "/api/lists")
    assert await status(sandbox, method, path, headers) == 403
    assert len(sandbox.journal) == 1


@pytest.mark.parametrize("path", READS)
async def test_names_that_somebody_else_can_own(sandbox: Sandbox, http: Http, path: str) -> None:
    await http("GET", "/api/lists")
    for host in ("rebound.evil.com", "127.0.0.1.evil.com:80", "a.klaviyo.com"):
        assert await status(sandbox, "GET", path, {"Host": host}) == 403
    names = "localhost", "x.localhost:1", "sandbox:8765", "[::1]:2", "10.0.0.7", "k.internal"
    for host in (*names, "host.docker.internal:8765", "LOCALHOST"):
        assert await status(sandbox, "GET", path, {"Host": host}) == 200, host


async def test_programs_and_pages_of_its_own(sandbox: Sandbox) -> None:
    own = sandbox.url.removeprefix("http://")
    for headers in (
        {},
        {"Origin": sandbox.url},
        {"Origin": sandbox.url, "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {"Host": "sandbox:1", "Origin": "http://sandbox:1"},
        {"Host": own, "X-Forwarded-Host": "out.example", "Origin": "https://out.example"},
    ):
        assert await status(sandbox, "POST", "/sandbox/reset", headers) == 200, headers
        assert await status(sandbox, "POST", "/sandbox/page/reset", headers) == 303, headers


async def test_the_public_address() -> None:
    async with Sandbox(public_url="https://klaviyo.shop.com") as sandbox:
        name = {"Host": "klaviyo.shop.com"}
        assert await status(sandbox, "GET", "/", name) == 200
        origin = {**name, "Origin": "https://klaviyo.shop.com"}
        assert await status(sandbox, "POST", "/sandbox/reset", origin) == 200
        assert await status(sandbox, "GET", "/", {"Host": "other.shop.com"}) == 403


async def test_a_rebound_page_cannot_read_what_an_account_holds(sandbox: Sandbox) -> None:
    """A program may call the sandbox by any name; a browser that does so shows somebody's page."""
    api = {"Authorization": "Klaviyo-API-Key pk_one", "revision": "2026-07-15"}
    rebound = {**api, "Host": "rebound.evil.com"}
    assert await status(sandbox, "GET", "/api/lists", rebound) == 200
    assert (
        await status(sandbox, "GET", "/api/lists", {**rebound, "Sec-Fetch-Site": "same-origin"})
        == 403
    )
    assert (
        await status(sandbox, "GET", "/api/lists", {**api, "Sec-Fetch-Site": "same-origin"}) == 200
    )


async def test_klaviyos_own_paths_are_for_all(sandbox: Sandbox, http: Http) -> None:
    headers = {"Host": "a.klaviyo.com", "Origin": "https://shop.example"}
    assert (await http("GET", "/api/lists", headers=headers))[0] == 200
    assert (await http("GET", "/sandbox/images/none", headers=headers))[0] == 404
