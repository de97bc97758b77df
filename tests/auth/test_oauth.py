"""The way of an account from connecting to disconnecting, with the sandbox's OAuth server."""

from __future__ import annotations

import base64
import hashlib
import pickle
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from klaviyo_async import KlaviyoAccounts, MemoryTokenStore, OAuthApp, scopes_for
from klaviyo_async.errors import (
    AccountDisconnected,
    APIConnectionError,
    ConfigurationError,
    OAuthError,
    PermissionDeniedError,
)
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from ..support import ScriptedTransport, reply

BACK = "https://me.example/back"
SECRET = "t0p/s3cret+"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox() as made:
        made.oauth.register("app-1", SECRET, [BACK])
        yield made


def app(sandbox: Sandbox, secret: str = SECRET, **options: Any) -> OAuthApp:
    return OAuthApp(
        "app-1",
        secret,
        BACK,
        scopes=("profiles:read", "lists:read"),
        base_url=sandbox.url,
        authorize_url=f"{sandbox.url}/oauth/authorize",
        **options,
    )


async def visit(url: str) -> str:
    """Where the user ends up."""
    async with aiohttp.ClientSession() as session, session.get(url, allow_redirects=False) as found:
        assert found.status == 302, await found.text()
        return found.headers["Location"]


async def connected(sandbox: Sandbox, made: OAuthApp) -> Any:
    attempt = made.authorize()
    back = await visit(attempt.url)
    return await made.exchange(made.code_from_redirect(back, attempt.state), attempt.code_verifier)


async def test_the_whole_way(sandbox: Sandbox) -> None:
    sandbox.oauth.account = "shop-1"
    made = app(sandbox)
    async with KlaviyoAccounts(
        app=made, store=MemoryTokenStore(), base_url=sandbox.url
    ) as accounts:
        klaviyo = await accounts.connect("shop-1", await connected(sandbox, made))
        sandbox.store("shop-1").add("profile", {"email": "ada@example.com"}, id_="P1")
        assert (await klaviyo.profiles.get_profile("P1")).email == "ada@example.com"
        with pytest.raises(PermissionDeniedError, match="events:write"):
            await klaviyo.track("Placed Order", email="ada@example.com")
        for rotate in (True, False):
            sandbox.oauth.rotate = rotate
            sandbox.oauth.expire()
            await klaviyo.lists.get_lists()
        assert sandbox.oauth.refreshes == 2
        sandbox.oauth.disconnect("shop-1")
        with pytest.raises(AccountDisconnected, match="shop-1"):
            await klaviyo.lists.get_lists()
        await accounts.connect("shop-1", await connected(sandbox, made))
        await klaviyo.lists.get_lists()
        await accounts.disconnect("shop-1")
        with pytest.raises(AccountDisconnected):
            await accounts["shop-1"].lists.get_lists()


async def test_an_app_has_a_quota_of_its_own(sandbox: Sandbox) -> None:
    sandbox.oauth.account = "shop-1"
    made = app(sandbox)
    async with KlaviyoAccounts(
        app=made, store=MemoryTokenStore(), base_url=sandbox.url
    ) as accounts:
        await accounts.connect("shop-1", await connected(sandbox, made))
        await accounts["shop-1"].lists.get_lists()
        (state,) = accounts["shop-1"].limits.snapshot()
    assert state.owner == "oauth:app-1:shop-1"


class TestAuthorize:
    def test_the_address(self, monkeypatch: pytest.MonkeyPatch) -> None:
        made = OAuthApp("client", SECRET, BACK, scopes=scopes_for("get_profile", "get_lists"))
        attempt = made.authorize()
        parts = urlsplit(attempt.url)
        assert f"{parts.scheme}://{parts.netloc}{parts.path}" == (
            "https://www.klaviyo.com/oauth/authorize"
        )
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        digest = hashlib.sha256(attempt.code_verifier.encode()).digest()
        assert query == {
            "response_type": "code",
            "client_id": "client",
            "redirect_uri": BACK,
            "scope": "lists:read profiles:read",
            "state": attempt.state,
            "code_challenge_method": "S256",
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        }
        assert 43 <= len(attempt.code_verifier) <= 128
        assert made.authorize().state != attempt.state
        assert (
            made.authorize(state="mine", scopes=["lists:read"]).url.count("scope=lists%3Aread") == 1
        )
        for secret in (attempt.state, attempt.code_verifier):
            assert secret not in repr(attempt).replace(attempt.url, "")

    async def test_declined(self, sandbox: Sandbox) -> None:
        sandbox.oauth.ask = True
        made = app(sandbox)
        attempt = made.authorize()
        async with aiohttp.ClientSession() as session, session.get(attempt.url) as page:
            assert "app-1" in await page.text()
        back = await visit(f"{attempt.url}&answer=decline")
        with pytest.raises(OAuthError, match="access_denied") as caught:
            made.code_from_redirect(back, attempt.state)
        assert caught.value.error == "access_denied"
        assert made.code_from_redirect(await visit(f"{attempt.url}&answer=approve"), attempt.state)

    def test_somebody_elses_answer(self) -> None:
        for url in (f"{BACK}?code=c&state=other", f"{BACK}?code=c", f"{BACK}?code=c&state=", ""):
            with pytest.raises(OAuthError) as caught:
                OAuthApp.code_from_redirect(url, "mine")
            assert caught.value.error == "state_mismatch"
        with pytest.raises(OAuthError, match="no code"):
            OAuthApp.code_from_redirect("state=mine", "mine")
        assert OAuthApp.code_from_redirect("code=c&state=mine", "mine") == "c"
        assert OAuthApp.code_from_redirect("?code=c&state=mine", "mine") == "c"

    @pytest.mark.parametrize("state", ["", None])
    def test_no_state_is_no_protection(self, state: str | None) -> None:
        """As a session that has expired would give: anybody's code would be taken."""
        for url in (f"{BACK}?code=c", f"{BACK}?code=c&state=", f"{BACK}?code=c&state=None"):
            with pytest.raises(OAuthError) as caught:
                OAuthApp.code_from_redirect(url, state)
            assert caught.value.error == "state_mismatch"
        with pytest.raises(ConfigurationError, match="state"):
            OAuthApp("client", SECRET, BACK).authorize(state="")

    @pytest.mark.parametrize(
        ("url", "error"),
        [
            ("http://[me.example/back?code=c&state=mine", "state_mismatch"),
            ("http://me.example\udc80/back?code=c&state=\udc80", "state_mismatch"),
            ("code=c&code=d&state=mine", "invalid_request"),
            ("code=c%0D%0Ad&state=mine", "invalid_request"),
            ("code=c%20d&state=mine", "invalid_request"),
            ("error=access%0Adenied&error_description=no%0D%0AWARN&state=mine", "access denied"),
        ],
    )
    def test_what_anybody_may_call(self, url: str, error: str) -> None:
        with pytest.raises(OAuthError) as caught:
            OAuthApp.code_from_redirect(url, "mine")
        assert caught.value.error == error
        assert str(caught.value).isprintable()


class TestTokens:
    async def test_codes_are_good_once_and_for_who_asked(self, sandbox: Sandbox) -> None:
        made = app(sandbox)
        attempt = made.authorize()
        code = made.code_from_redirect(await visit(attempt.url), attempt.state)
        await made.exchange(code, attempt.code_verifier)
        with pytest.raises(OAuthError, match="invalid_grant") as caught:
            await made.exchange(code, attempt.code_verifier)
        assert not isinstance(caught.value, AccountDisconnected)
        code = made.code_from_redirect(await visit(attempt.url), attempt.state)
        with pytest.raises(OAuthError, match="invalid_grant"):
            await made.exchange(code, "another-verifier")
        await made.aclose()

    async def test_a_wrong_secret(self, sandbox: Sandbox) -> None:
        made = app(sandbox, "wr0ng")
        with pytest.raises(OAuthError, match="invalid_client") as caught:
            await made.exchange("code", "verifier")
        assert caught.value.status == 401
        assert "wr0ng" not in f"{caught.value!r}{made!r}"
        await made.aclose()

    async def test_revoking(self, sandbox: Sandbox) -> None:
        made = app(sandbox)
        tokens = await connected(sandbox, made)
        assert tokens.scopes == ("profiles:read", "lists:read")
        await made.revoke(tokens)
        with pytest.raises(AccountDisconnected):
            await made.refresh(tokens)
        await made.aclose()

    @pytest.mark.parametrize(
        ("lifetime", "expected"),
        [(100, 100), ("100", 3600), (None, 3600), (-5, 3600), (True, 3600), (10**400, 3600)],
    )
    async def test_lifetimes(self, lifetime: Any, expected: float) -> None:
        answer = {"access_token": "a", "refresh_token": "r", "expires_in": lifetime}
        clock = VirtualClock()
        made = OAuthApp(
            "c", SECRET, BACK, transport=ScriptedTransport(reply(200, answer)), clock=clock
        )
        tokens = await made.exchange("code", "verifier")
        assert tokens.expires_at == clock.wall() + expected

    async def test_what_is_sent(self) -> None:
        transport = ScriptedTransport(reply(200, {"access_token": "a", "refresh_token": "r"}))
        made = OAuthApp("c:1", SECRET, BACK, transport=transport)
        await made.exchange("c0de", "ver")
        (sent,) = transport.sent
        assert (sent.method, sent.url) == ("POST", "https://a.klaviyo.com/oauth/token")
        assert parse_qs(sent.body.decode()) == {
            "grant_type": ["authorization_code"],
            "code": ["c0de"],
            "code_verifier": ["ver"],
            "redirect_uri": [BACK],
        }
        pair = base64.b64decode(sent.headers["authorization"].removeprefix("Basic ")).decode()
        assert pair == "c%3A1:t0p%2Fs3cret%2B", "each part encoded, as RFC 6749 has it"

    async def test_nobody_there(self) -> None:
        async with VirtualClock() as clock:
            transport = ScriptedTransport(APIConnectionError("no", sent=False))
            made = OAuthApp("c", SECRET, BACK, transport=transport, clock=clock)
            with pytest.raises(APIConnectionError):
                await made.exchange("code", "verifier")
        assert len(transport.sent) == 4


@pytest.mark.parametrize(
    "arguments",
    [
        ("", SECRET, BACK),
        ("c", "", BACK),
        ("c", "with blank", BACK),
        ("c", SECRET, "back"),
        ("c", SECRET, "ftp://me.example"),
        ("c", None, BACK),
    ],
)
def test_apps_that_cannot_be(arguments: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        OAuthApp(*arguments)
    assert SECRET not in str(caught.value)


def test_klaviyo_is_asked_in_secret() -> None:
    with pytest.raises(ConfigurationError, match="https"):
        OAuthApp("c", SECRET, BACK, base_url="http://a.klaviyo.com")


def test_is_not_pickled() -> None:
    with pytest.raises(TypeError):
        pickle.dumps(OAuthApp("c", SECRET, BACK))
