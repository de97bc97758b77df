"""The sandbox's OAuth server, as strict as RFC 6749 and 7636 have it."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.oauth import DEMO_ID, DEMO_SECRET
from klaviyo_async.testing import VirtualClock

BACK = "http://127.0.0.1:1/back"
# RFC 7636, appendix B
VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
ASKED = {
    "response_type": "code",
    "client_id": DEMO_ID,
    "redirect_uri": BACK,
    "scope": "lists:read profiles:read",
    "state": "st4te",
    "code_challenge_method": "S256",
    "code_challenge": CHALLENGE,
}


def basic(client_id: str, secret: str) -> dict[str, str]:
    pair = base64.b64encode(f"{client_id}:{secret}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}


class Browser:
    """A user and an app, without a library between them and the server."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox, self.session = sandbox, session
        self.auth = basic(DEMO_ID, DEMO_SECRET)

    async def authorize(self, **changes: str | None) -> tuple[int, dict[str, str]]:
        """Status, and the query of the address that the user is sent back to."""
        query = {name: value for name, value in {**ASKED, **changes}.items() if value is not None}
        url = f"{self.sandbox.url}/oauth/authorize?{urlencode(query)}"
        async with self.session.get(url, allow_redirects=False) as answer:
            back = answer.headers.get("Location", "")
            return answer.status, {k: v[0] for k, v in parse_qs(urlsplit(back).query).items()}

    async def post(self, path: str, form: Any, **options: Any) -> tuple[int, Any]:
        options = {**options, "headers": {**self.auth, **options.get("headers", {})}}
        async with self.session.post(f"{self.sandbox.url}{path}", data=form, **options) as answer:
            assert answer.headers["Cache-Control"] == "no-store"
            return answer.status, await answer.json()

    async def exchange(self, code: str, **changes: str) -> tuple[int, Any]:
        form = {"grant_type": "authorization_code", "code": code, "code_verifier": VERIFIER}
        return await self.post("/oauth/token", {**form, "redirect_uri": BACK, **changes})

    async def refresh(self, token: str, **options: Any) -> tuple[int, Any]:
        form = {"grant_type": "refresh_token", "refresh_token": token}
        return await self.post("/oauth/token", form, **options)

    async def connected(self, **changes: str) -> dict[str, Any]:
        _, back = await self.authorize(**changes)
        status, tokens = await self.exchange(back["code"])
        assert status == 200, tokens
        return dict(tokens)

    async def lists(self, token: str) -> int:
        headers = {"Authorization": f"Bearer {token}", "revision": "2026-07-15"}
        async with self.session.get(f"{self.sandbox.url}/api/lists", headers=headers) as answer:
            await answer.read()
            return answer.status


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with Sandbox() as sandbox, aiohttp.ClientSession() as session:
        yield Browser(sandbox, session)


class TestAuthorize:
    @pytest.mark.parametrize(
        ("changes", "error"),
        [
            ({"response_type": "token"}, "invalid_request"),
            ({"response_type": None}, "invalid_request"),
            ({"code_challenge": None}, "invalid_request"),
            ({"code_challenge": "short"}, "invalid_request"),
            ({"code_challenge_method": "plain"}, "invalid_request"),
            ({"code_challenge_method": None}, "invalid_request"),
            ({"scope": None}, "invalid_scope"),
            ({"scope": "lists:read everything"}, "invalid_scope"),
        ],
    )
    async def test_wrong_questions_go_back(
        self, browser: Browser, changes: dict[str, str | None], error: str
    ) -> None:
        status, back = await browser.authorize(**changes)
        assert status == 302
        assert back["error"] == error
        assert back["state"] == "st4te"
        assert "code" not in back

    @pytest.mark.parametrize(
        "changes",
        [
            {"client_id": "nobody"},
            {"client_id": None},
            {"redirect_uri": "https://elsewhere.example/"},
            {"redirect_uri": "http://127.0.0.1@elsewhere.example/"},
            {"redirect_uri": None},
            {"redirect_uri": "http://[localhost/"},
            {"redirect_uri": "http://localhost/\r\nX: y"},
            {"redirect_uri": "http://localhost/#part"},
            {"redirect_uri": "javascript://localhost/%0aalert(1)"},
        ],
    )
    async def test_nobody_is_sent_where_they_may_not_be(
        self, browser: Browser, changes: dict[str, str | None]
    ) -> None:
        assert await browser.authorize(**changes) == (400, {})

    async def test_scopes_of_beta_operations(self, browser: Browser) -> None:
        assert "code" in (await browser.authorize(scope="agents:read lists:read"))[1]

    async def test_apps_may_be_limited(self) -> None:
        apps = {"app": {"secret": "s", "redirect_uris": [BACK], "scopes": ["lists:read"]}}
        async with Sandbox(oauth_apps=apps) as sandbox, aiohttp.ClientSession() as session:
            browser = Browser(sandbox, session)
            asked = {"client_id": "app", "scope": "lists:read"}
            assert "code" in (await browser.authorize(**asked))[1]
            assert (await browser.authorize(client_id="app"))[1]["error"] == "invalid_scope"
            assert (await browser.authorize(**asked, redirect_uri=f"{BACK}/x"))[0] == 400
            assert (await browser.authorize())[0] == 400, "there is no app for demos then"

    async def test_the_page_is_not_to_be_injected_into(self, browser: Browser) -> None:
        browser.sandbox.oauth.ask = True
        query = urlencode({**ASKED, "state": '"><script>alert(1)</script>'})
        url = f"{browser.sandbox.url}/oauth/authorize?{query}"
        async with browser.session.get(url) as answer:
            assert "<script" not in await answer.text()


class TestToken:
    async def test_what_is_answered(self, browser: Browser) -> None:
        tokens = await browser.connected(account="shop")
        assert tokens["scope"] == "lists:read profiles:read"
        assert (tokens["expires_in"], tokens["token_type"]) == (3599, "bearer")
        assert await browser.lists(tokens["access_token"]) == 200
        assert [store.account for store in browser.sandbox.stores] == ["shop"]

    @pytest.mark.parametrize(
        "changes",
        [
            {"code": "another"},
            {"redirect_uri": f"{BACK}/x"},
            {"code_verifier": "x" * 43},
            {"code_verifier": ""},
        ],
    )
    async def test_codes_for_somebody_else(self, browser: Browser, changes: dict[str, str]) -> None:
        _, back = await browser.authorize()
        assert await browser.exchange(**{"code": back["code"], **changes}) == (
            400,
            {"error": "invalid_grant"},
        )
        assert (await browser.exchange(back["code"]))[0] == 200

    async def test_codes_of_another_app(self, browser: Browser) -> None:
        browser.sandbox.oauth.register("other", "s")
        _, back = await browser.authorize()
        browser.auth = basic("other", "s")
        assert (await browser.exchange(back["code"]))[1] == {"error": "invalid_grant"}

    async def test_a_code_that_is_used_twice_ends_what_it_gave(self, browser: Browser) -> None:
        _, back = await browser.authorize()
        _, tokens = await browser.exchange(back["code"])
        assert (await browser.exchange(back["code"]))[1] == {"error": "invalid_grant"}
        assert await browser.lists(tokens["access_token"]) == 401
        assert (await browser.refresh(tokens["refresh_token"]))[1] == {"error": "invalid_grant"}

    async def test_old_codes(self, browser: Browser) -> None:
        browser.sandbox.oauth.code_lifetime = 0.0
        _, back = await browser.authorize()
        assert (await browser.exchange(back["code"]))[1] == {"error": "invalid_grant"}

    @pytest.mark.parametrize("rotate", [True, False])
    async def test_refreshing(self, browser: Browser, rotate: bool) -> None:
        browser.sandbox.oauth.rotate = rotate
        tokens = await browser.connected()
        status, new = await browser.refresh(tokens["refresh_token"])
        assert status == 200
        assert (new["refresh_token"] != tokens["refresh_token"]) is rotate
        assert new["access_token"] != tokens["access_token"]
        for each in (tokens, new):
            assert await browser.lists(each["access_token"]) == 200, "the old one lives on"
        again, _ = await browser.refresh(tokens["refresh_token"])
        assert again == (400 if rotate else 200)
        assert browser.sandbox.oauth.refreshes == (1 if rotate else 2)
        assert browser.sandbox.oauth.exchanges == 1

    @pytest.mark.parametrize(
        ("form", "options", "expected"),
        [
            ({"grant_type": "password"}, {}, (400, "unsupported_grant_type")),
            ({}, {}, (400, "unsupported_grant_type")),
            ({"grant_type": "refresh_token"}, {}, (400, "invalid_grant")),
            ([("grant_type", "a"), ("grant_type", "a")], {}, (400, "invalid_request")),
            (
                b'{"grant_type": "refresh_token"}',
                {"headers": {"Content-Type": "application/json"}},
                (400, "invalid_request"),
            ),
            ({}, {"headers": {"Authorization": "Bearer x"}}, (401, "invalid_client")),
            ({}, {"headers": basic(DEMO_ID, "wrong")}, (401, "invalid_client")),
            ({}, {"headers": {"Authorization": "Basic !"}}, (401, "invalid_client")),
            ({}, {"headers": {"Authorization": "Basic \u00e9"}}, (401, "invalid_client")),
        ],
    )
    async def test_wrong_questions(
        self, browser: Browser, form: Any, options: Any, expected: tuple[int, str]
    ) -> None:
        if isinstance(form, list):
            form = urlencode(form).encode()
            options = {"headers": {"Content-Type": "application/x-www-form-urlencoded"}}
        status, found = await browser.post("/oauth/token", form, **options)
        assert (status, found["error"]) == expected

    async def test_other_addresses(self, browser: Browser) -> None:
        assert (await browser.post("/oauth/other", {}))[0] == 404

    async def test_faults(self, browser: Browser) -> None:
        browser.sandbox.fault("status", status=503, operation="oauth", path="/oauth/token")
        url = f"{browser.sandbox.url}/oauth/token"
        statuses = []
        for _ in range(2):
            async with browser.session.post(url, headers=browser.auth) as answer:
                statuses.append(answer.status)
        assert statuses == [503, 400]
        browser.sandbox.fault("html", path="/oauth/*", status=200, processed=True)
        async with browser.session.post(url, headers=browser.auth) as answer:
            assert "<html" in await answer.text()


class TestAccess:
    async def test_lifetimes(self, browser: Browser) -> None:
        browser.sandbox.oauth.expires_in = 0.0
        tokens = await browser.connected()
        assert tokens["expires_in"] == 0.0
        assert await browser.lists(tokens["access_token"]) == 401
        browser.sandbox.oauth.expires_in = 60.0
        _, tokens = await browser.refresh(tokens["refresh_token"])
        assert await browser.lists(tokens["access_token"]) == 200
        browser.sandbox.oauth.expire()
        assert await browser.lists(tokens["access_token"]) == 401

    async def test_scopes(self, browser: Browser) -> None:
        tokens = await browser.connected(scope="profiles:read")
        assert await browser.lists(tokens["access_token"]) == 403

    @pytest.mark.parametrize("which", ["access_token", "refresh_token"])
    async def test_revoking(self, browser: Browser, which: str) -> None:
        tokens = await browser.connected()
        browser.sandbox.oauth.register("other", "s")
        other = {"headers": basic("other", "s")}
        assert (await browser.post("/oauth/revoke", {"token": tokens[which]}, **other))[0] == 200
        assert await browser.lists(tokens["access_token"]) == 200, "it was not theirs"
        assert (await browser.post("/oauth/revoke", {"token": tokens[which]}))[0] == 200
        assert await browser.lists(tokens["access_token"]) == 401
        assert (await browser.refresh(tokens["refresh_token"]))[0] == 400
        assert (await browser.post("/oauth/revoke", {"token": "unknown"}))[0] == 200
        assert browser.sandbox.oauth.revocations == 1

    async def test_after_a_reset(self, browser: Browser) -> None:
        tokens = await browser.connected()
        browser.sandbox.reset()
        assert await browser.lists(tokens["access_token"]) == 401, "it is no account's name"
        assert (await browser.refresh(tokens["refresh_token"]))[0] == 400
        assert browser.sandbox.oauth.exchanges == 0
        await browser.connected()

    async def test_tokens_from_elsewhere_are_accounts_of_their_own(self, browser: Browser) -> None:
        assert await browser.lists("any-token") == 200

    async def test_each_app_has_a_quota_of_its_own(self) -> None:
        """Steady limit of the operation: 150 a minute; a key of the same account has another."""
        accounts = {"shop": ["pk_shop"]}
        async with (
            Sandbox(accounts=accounts, clock=VirtualClock()) as sandbox,
            aiohttp.ClientSession() as session,
        ):
            browser = Browser(sandbox, session)
            tokens = (await browser.connected(account="shop"))["access_token"]
            while await browser.lists(tokens) == 200:
                pass
            assert await browser.lists(tokens) == 429
            sandbox.oauth.register("other", "s")
            _, back = await browser.authorize(account="shop", client_id="other")
            browser.auth = basic("other", "s")
            _, other = await browser.exchange(back["code"])
            assert await browser.lists(other["access_token"]) == 200
            headers = {"Authorization": "Klaviyo-API-Key pk_shop", "revision": "2026-07-15"}
            async with session.get(f"{sandbox.url}/api/lists", headers=headers) as answer:
                assert answer.status == 200
