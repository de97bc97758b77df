"""OAuth servers that fail, or say what makes no sense; and what must not be told of it."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from klaviyo_async import OAuthApp, Tokens
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    AccountDisconnected,
    APIConnectionError,
    APITimeoutError,
    KlaviyoError,
    OAuthError,
)
from klaviyo_async.testing import VirtualClock

from ..support import ScriptedTransport, reply

BACK = "https://me.example/back"
SECRET, CODE, VERIFIER = "cl1ent+s3cret/", "c0de-s3cret", "ver1fier-s3cret"
ACCESS, REFRESH = "acc3ss-s3cret", "refr3sh-s3cret"
GOOD = {
    "access_token": "new-a",
    "refresh_token": "new-r",
    "expires_in": 60,
    "scope": "a:read b:read",
}


def app(clock: VirtualClock, *outcomes: Any) -> tuple[OAuthApp, ScriptedTransport]:
    transport = ScriptedTransport(*outcomes)
    return OAuthApp(
        "c", SECRET, BACK, scopes=["lists:read"], transport=transport, clock=clock
    ), transport


def old(clock: VirtualClock) -> Tokens:
    return Tokens(ACCESS, REFRESH, clock.wall(), ("old:read",))


def test_the_challenge_is_that_of_rfc_7636(monkeypatch: pytest.MonkeyPatch) -> None:
    """The example in its appendix B."""
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    monkeypatch.setattr("secrets.token_urlsafe", lambda _: verifier)
    attempt = OAuthApp("c", SECRET, BACK).authorize(state="s")
    assert attempt.code_verifier == verifier
    query = parse_qs(urlsplit(attempt.url).query)
    assert query["code_challenge"] == ["E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"]


class TestRepeating:
    @pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
    @pytest.mark.parametrize("times", [1, 3])
    async def test_a_server_in_trouble(self, clock: VirtualClock, status: int, times: int) -> None:
        made, transport = app(clock, *[reply(status, b"<html>")] * times, reply(200, GOOD))
        began = clock.monotonic()
        tokens = await made.refresh(old(clock))
        assert tokens.access_token == "new-a"
        assert len(transport.sent) == times + 1
        assert len({(sent.url, bytes(sent.body)) for sent in transport.sent}) == 1
        assert 0.2 * times < clock.monotonic() - began < 40

    @pytest.mark.parametrize("error", [APIConnectionError("broke"), APITimeoutError("late")])
    async def test_no_answer(self, clock: VirtualClock, error: KlaviyoError) -> None:
        made, transport = app(clock, error, error, reply(200, GOOD))
        assert (await made.exchange(CODE, VERIFIER)).refresh_token == "new-r"
        assert len(transport.sent) == 3

    async def test_for_ever(self, clock: VirtualClock) -> None:
        made, transport = app(clock, reply(503, b"<html>"))
        with pytest.raises(OAuthError, match="503") as caught:
            await made.refresh(old(clock))
        assert (caught.value.status, caught.value.error) == (503, "http_503")
        assert not isinstance(caught.value, AccountDisconnected)
        assert len(transport.sent) == 4

    async def test_it_waits_as_long_as_it_is_told(self, clock: VirtualClock) -> None:
        busy = reply(429, b"", headers={"Retry-After": "9"})
        made, transport = app(clock, busy, busy, reply(200, GOOD))
        began = clock.monotonic()
        await made.refresh(old(clock))
        assert len(transport.sent) == 3
        assert 18 <= clock.monotonic() - began < 22

    async def test_it_does_not_wait_for_long(self, clock: VirtualClock) -> None:
        """A lock is held, and calls wait: they are told, and it asks no more until then."""
        busy = reply(503, {"error": "busy"}, headers={"Retry-After": "600"})
        made, transport = app(clock, busy, reply(200, GOOD))
        began = clock.monotonic()
        for expected in (600.0, 590.0):
            with pytest.raises(OAuthError) as caught:
                await made.refresh(old(clock))
            assert (caught.value.status, caught.value.retry_after) == (503, expected)
            assert len(transport.sent) == 1
            await clock.sleep(10)
        assert clock.monotonic() - began == 20
        await clock.sleep(580)
        assert (await made.refresh(old(clock))).access_token == "new-a"

    @pytest.mark.parametrize("status", [302, 400, 401, 403, 404])
    async def test_refusals_are_not_repeated(self, clock: VirtualClock, status: int) -> None:
        made, transport = app(clock, reply(status, {"error": "invalid_request"}))
        with pytest.raises(OAuthError, match="invalid_request") as caught:
            await made.refresh(old(clock))
        assert caught.value.status == status
        assert len(transport.sent) == 1

    async def test_invalid_grant(self, clock: VirtualClock) -> None:
        """Of a refresh: the account is gone. Of a code: that code is no good."""
        made, _ = app(clock, reply(400, {"error": "invalid_grant", "error_description": "gone"}))
        with pytest.raises(AccountDisconnected, match="gone"):
            await made.refresh(old(clock))
        with pytest.raises(OAuthError, match="gone") as caught:
            await made.exchange(CODE, VERIFIER)
        assert type(caught.value) is OAuthError

    async def test_a_client_that_is_not_known_disconnects_nobody(self, clock: VirtualClock) -> None:
        made, _ = app(clock, reply(401, {"error": "invalid_client"}))
        with pytest.raises(OAuthError) as caught:
            await made.refresh(old(clock))
        assert type(caught.value) is OAuthError


class TestAnswers:
    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"<html><h1>Hello</h1></html>",
            b"\xff\xfe",
            b'{"access_token": "\xff"}',
            b"null",
            b"[1]",
            b"[" * 100_000,
            {},
            {"refresh_token": "r"},
            {"access_token": "a"},
            {"access_token": "a", "refresh_token": 7},
            {"access_token": "", "refresh_token": "r"},
            {"access_token": "a\r\nX: y", "refresh_token": "r"},
            {"access_token": "\u2028", "refresh_token": "r"},
            {"access_token": ["a"], "refresh_token": "r"},
        ],
        ids=range(15),
    )
    async def test_that_make_no_sense(self, clock: VirtualClock, body: Any) -> None:
        made, transport = app(clock, reply(200, body))
        with pytest.raises(OAuthError, match="no tokens") as caught:
            await made.exchange(CODE, VERIFIER)
        assert caught.value.error == "invalid_response"
        assert len(transport.sent) == 1, "the code was used, maybe"

    @pytest.mark.parametrize(
        ("answer", "done"),
        [
            (reply(200), True),
            (reply(204), True),
            (reply(200, {}), True),
            (reply(200, {"revoked": True}), True),
            (reply(200, b"<html>Log in to this network</html>"), False),
            (reply(200, b"", {"Content-Type": "text/html; charset=utf-8"}), False),
            (reply(200, {"error": "unsupported_token_type"}), False),
            (reply(200, b"OK"), False),
            (reply(302), False),
            (reply(404, b"<html>"), False),
        ],
    )
    async def test_what_confirms_a_revocation(
        self, clock: VirtualClock, answer: RawResponse, done: bool
    ) -> None:
        made, transport = app(clock, answer)
        if done:
            await made.revoke(old(clock))
        else:
            with pytest.raises(OAuthError) as caught:
                await made.revoke(old(clock))
            assert caught.value.status == answer.status
        assert len(transport.sent) == 1

    async def test_what_a_refresh_leaves_out_stays(self, clock: VirtualClock) -> None:
        made, _ = app(clock, reply(200, {"access_token": "new-a"}))
        tokens = await made.refresh(old(clock))
        assert tokens == Tokens("new-a", REFRESH, clock.wall() + 3600, ("old:read",))

    async def test_what_an_exchange_leaves_out(self, clock: VirtualClock) -> None:
        made, _ = app(clock, reply(200, {"access_token": "a", "refresh_token": "r"}))
        assert (await made.exchange(CODE, VERIFIER)).scopes == ("lists:read",), (
            "RFC 6749: as asked for"
        )

    async def test_a_new_refresh_token(self, clock: VirtualClock) -> None:
        made, _ = app(clock, reply(200, {**GOOD, "brand_new": {"nested": [1]}}))
        tokens = await made.refresh(old(clock))
        assert tokens == Tokens("new-a", "new-r", clock.wall() + 60, ("a:read", "b:read"))

    async def test_an_answer_that_was_long_on_its_way(self, clock: VirtualClock) -> None:
        async def slow(_: Any) -> Any:
            await clock.sleep(20)
            return reply(200, GOOD)

        made, _ = app(clock, slow)
        began = clock.wall()
        assert (await made.refresh(old(clock))).expires_at == began + 60


ECHO = f"{SECRET} {CODE} {VERIFIER} {ACCESS} {REFRESH} {quote(SECRET, safe='')}"


class TestNothingIsTold:
    @pytest.mark.parametrize(
        "outcome",
        [
            reply(400, {"error": "invalid_grant", "error_description": ECHO}),
            reply(400, {"error": ECHO}),
            reply(401, {"error": "invalid_client", "error_description": ECHO * 9}),
            reply(503, ECHO.encode()),
            reply(200, {"access_token": ACCESS, "scope": ECHO}),
            reply(200, {"refresh_token": REFRESH}),
            APIConnectionError(f"cannot send {ECHO}"),
        ],
        ids=range(7),
    )
    @pytest.mark.parametrize("method", ["exchange", "refresh", "revoke"])
    async def test_by_errors(
        self, clock: VirtualClock, caplog: pytest.LogCaptureFixture, outcome: Any, method: str
    ) -> None:
        caplog.set_level(logging.DEBUG)
        made, _ = app(clock, outcome)
        call: Callable[[], Awaitable[Any]] = {
            "exchange": lambda: made.exchange(CODE, VERIFIER),
            "refresh": lambda: made.refresh(old(clock)),
            "revoke": lambda: made.revoke(old(clock)),
        }[method]
        try:
            await call()
        except KlaviyoError as error:
            shown = [repr(error), str(error), repr(vars(error)), *traceback.format_exception(error)]
            shown.append(pickle.dumps(error).decode("latin-1"))
        else:
            assert method == "revoke" or outcome.status == 200
            shown = []
        # What was sent in this request, and the app's secret; the rest a server cannot know.
        known = {"exchange": (CODE, VERIFIER), "refresh": (REFRESH,), "revoke": (REFRESH,)}
        text = "".join([*shown, caplog.text, repr(made)])
        for secret in (SECRET, quote(SECRET, safe=""), *known[method]):
            assert secret not in text

    async def test_by_what_holds_them(self, clock: VirtualClock) -> None:
        made, _ = app(clock, reply(200, GOOD))
        attempt, tokens = made.authorize(), await made.exchange(CODE, VERIFIER)
        shown = f"{made!r} {vars(made)!r} {tokens!r} {attempt!r}"
        for secret in (SECRET, "new-a", "new-r", attempt.code_verifier):
            assert secret not in shown
        for thing in (made, tokens):
            with pytest.raises(TypeError):
                pickle.dumps(thing)
