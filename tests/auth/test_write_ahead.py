"""A refresh that was cut off before its tokens were stored: the next one knows, tries, and says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import pytest

from klaviyo_async import AccountDisconnected, OAuthApp
from klaviyo_async.auth.tokens import MemoryTokenStore, Tokens
from klaviyo_async.auth.write_ahead import utc
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import APIConnectionError, KlaviyoError
from klaviyo_async.testing import VirtualClock

from ..security.wire import RawServer, Seen
from ..support import reply
from .oauth_server import Server, accounts


async def note(store: Any) -> float | None:
    """When the refresh began that the store knows of."""
    found = await store.load("shop")
    assert found is not None
    return found.tokens.refreshing_since  # type: ignore[no-any-return]


async def cut_off(clock: VirtualClock, server: Server, store: Any) -> float:
    """Leave what a process leaves that is killed while it waits for the answer."""
    tokens = server.grant("shop", lifetime=0.0)
    begun = clock.wall()
    left = Tokens(tokens.access_token, tokens.refresh_token, tokens.expires_at, (), begun)
    assert await store.swap("shop", None, left)
    await clock.sleep(200)
    return begun


class TestCutOff:
    async def test_the_old_token_is_still_good(
        self, clock: VirtualClock, server: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        store = MemoryTokenStore()
        begun = await cut_off(clock, server, store)
        caplog.set_level("INFO", "klaviyo_async.oauth")
        async with accounts(server, store) as made:
            await made["shop"].profiles.get_profile("1")
        assert server.refreshes == 1
        assert await note(store) is None
        assert f"begun at {utc(begun)}, was cut off" in caplog.text
        assert "nothing is lost" in caplog.text

    async def test_the_new_one_was_lost(self, clock: VirtualClock, server: Server) -> None:
        """Every process says the same, asks once, and tells once."""
        told: list[AccountDisconnected] = []
        store = MemoryTokenStore()
        begun = await cut_off(clock, server, store)
        server.refresh_tokens.clear()
        for processes in (1, 2):
            async with accounts(server, store, on_disconnect=lambda _, e: told.append(e)) as made:
                for _ in range(3):
                    with pytest.raises(AccountDisconnected, match="connect the account") as caught:
                        await made["shop"].profiles.get_profile("1")
                    assert caught.value.lost_refresh_at == begun
                    assert utc(begun) in str(caught.value)
                    assert caught.value.error == "invalid_grant"
            assert server.refreshes == len(told) == processes
        assert [error.lost_refresh_at for error in told] == [begun, begun]

    async def test_it_is_connected_again(self, clock: VirtualClock, server: Server) -> None:
        store = MemoryTokenStore()
        await cut_off(clock, server, store)
        server.refresh_tokens.clear()
        async with accounts(server, store) as web, accounts(server, store) as worker:
            with pytest.raises(AccountDisconnected):
                await worker["shop"].profiles.get_profile("1")
            await web.connect("shop", server.grant("shop", lifetime=100))
            await worker["shop"].profiles.get_profile("1")
            await clock.sleep(100)
            server.refresh_tokens.clear()
            with pytest.raises(AccountDisconnected) as caught:
                await worker["shop"].profiles.get_profile("1")
            assert caught.value.lost_refresh_at is None, "what was, is over"


async def test_it_is_noted_before_the_server_is_asked(clock: VirtualClock, server: Server) -> None:
    class Watching(Server):
        seen: float | None = None

        async def send(
            self, method: str, url: str, headers: Any, body: Any, timeout: Any
        ) -> RawResponse:
            if url.endswith("/oauth/token"):
                self.seen = await note(store)
            return await super().send(method, url, headers, body, timeout)

    watching, store = Watching(clock), MemoryTokenStore()
    async with accounts(watching, store) as made:
        await made.connect("shop", watching.grant("shop", lifetime=10))
        await clock.sleep(10)
        now = clock.wall()
        await made["shop"].profiles.get_profile("1")
    assert watching.seen == now
    assert await note(store) is None


class TestWhatIsKnown:
    """The note stays where the server may have taken the token, and nowhere else."""

    @pytest.mark.parametrize(
        ("trouble", "stays"),
        [
            (reply(503), True),
            (reply(502, b"<html>"), True),
            (reply(200, b"<html>"), True),
            (APIConnectionError("it broke"), True),
            (APIConnectionError("it broke", sent=True), True),
            (APIConnectionError("no way", sent=False), False),
            (reply(429), False),
            (reply(401, {"error": "invalid_client"}), False),
            (reply(302), False),
        ],
        ids=lambda each: str(getattr(each, "status", None) or each),
    )
    async def test_after_a_refresh_that_failed(
        self, clock: VirtualClock, server: Server, trouble: Any, stays: bool
    ) -> None:
        store = MemoryTokenStore()
        async with accounts(server, store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            begun, server.trouble = clock.wall(), trouble
            with pytest.raises(KlaviyoError) as failed:
                await made["shop"].profiles.get_profile("1")
            assert not isinstance(failed.value, AccountDisconnected)
            assert await note(store) == (begun if stays else None)
            server.trouble = None
            server.refresh_tokens.clear()
            with pytest.raises(AccountDisconnected) as caught:
                await made["shop"].profiles.get_profile("1")
            assert caught.value.lost_refresh_at == (begun if stays else None)
            assert ("was lost" in str(caught.value)) is stays

    async def test_a_grant_that_has_ended(self, clock: VirtualClock, server: Server) -> None:
        """Two processes: each asks once, and neither takes the other's note for news."""
        store, told = MemoryTokenStore(), []

        def tell(_: str, error: AccountDisconnected) -> None:
            told.append(error.lost_refresh_at)

        first = accounts(server, store, on_disconnect=tell)
        second = accounts(server, store, on_disconnect=tell)
        async with first, second:
            await first.connect("shop", server.grant("shop", lifetime=10))
            server.refresh_tokens.clear()
            await clock.sleep(10)
            for made in (first, second) * 3:
                with pytest.raises(AccountDisconnected):
                    await made["shop"].profiles.get_profile("1")
        assert await note(store) is None
        assert told == [None, None]
        assert server.refreshes == 2


class Forgetful(MemoryTokenStore):
    """A store of a user's that keeps what it has columns for."""

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        if tokens is not None:
            tokens = Tokens(tokens.access_token, tokens.refresh_token, int(tokens.expires_at))
        return await super().swap(account, version, tokens)


async def test_a_store_that_keeps_no_notes(clock: VirtualClock, server: Server) -> None:
    async with accounts(server, Forgetful()) as made:
        await made.connect("shop", server.grant("shop"))
        for _ in range(2):
            await clock.sleep(3600)
            await made["shop"].profiles.get_profile("1")
        assert server.refreshes == 2
        server.refresh_tokens.clear()
        await clock.sleep(3600)
        for _ in range(2):
            with pytest.raises(AccountDisconnected):
                await made["shop"].profiles.get_profile("1")
        assert server.refreshes == 3


def rotating(*, answers: Callable[[int], bool]) -> Callable[[Seen], bytes]:
    """A token endpoint of bytes: takes a refresh token once, and answers some of its requests."""
    good = ["refresh-0"]
    requests: list[Seen] = []

    def answer(seen: Seen) -> bytes:
        requests.append(seen)
        status, body = "400 Bad Request", {"error": "invalid_grant"}
        if parse_qs(seen.body.decode())["refresh_token"] == [good[-1]]:
            good.append(f"refresh-{len(good)}")
            status, body = "200 OK", {"access_token": "access-1", "refresh_token": good[-1]}
        if not answers(len(requests)):
            return b""
        text = json.dumps(body)
        return f"HTTP/1.1 {status}\r\nContent-Length: {len(text)}\r\n\r\n{text}".encode()

    return answer


@pytest.mark.slow
@pytest.mark.parametrize("lost", [True, False])
async def test_an_answer_that_the_network_loses(lost: bool) -> None:
    """The same without a kill: the connection breaks when the token has been replaced."""
    answer = rotating(answers=lambda number: not lost or number > 1)
    async with RawServer(answer, close=True) as server:
        app = OAuthApp("c", "secret", "http://127.0.0.1/back", base_url=server.url)
        old = Tokens("access-0", "refresh-0" if lost else "refresh-x", 0.0)
        try:
            with pytest.raises(AccountDisconnected) as caught:
                await app.refresh(old)
        finally:
            await app.aclose()
    assert (caught.value.lost_refresh_at is not None) is lost
    assert len(server.seen) == (2 if lost else 1)
