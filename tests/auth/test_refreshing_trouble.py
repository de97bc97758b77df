"""Refreshing when the server, the store or the network is in trouble."""

from __future__ import annotations

import asyncio
import json
import pickle
from typing import Any

import pytest

from klaviyo_async import (
    AccountDisconnected,
    TokenStoreUnavailable,
)
from klaviyo_async.auth.tokens import MemoryTokenStore, StoredTokens, Tokens
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import APIConnectionError, OAuthError
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .oauth_server import Server, accounts


class TestTrouble:
    @pytest.mark.parametrize(
        "trouble", [reply(503), reply(429), APIConnectionError("no way"), reply(500, b"<html>")]
    )
    async def test_a_server_in_trouble_is_asked_again(
        self, clock: VirtualClock, server: Server, trouble: Any
    ) -> None:
        async with accounts(server) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            server.trouble = trouble
            with pytest.raises((OAuthError, APIConnectionError)) as caught:
                await made["shop"].profiles.get_profile("1")
            assert not isinstance(caught.value, AccountDisconnected)
            assert server.refreshes == 4
            assert server.calls == []
            server.trouble = None
            await made["shop"].profiles.get_profile("1")

    async def test_one_that_wants_to_be_left_alone_is(
        self, clock: VirtualClock, server: Server
    ) -> None:
        """Whichever account needs a token: they share the app."""
        async with accounts(server) as made:
            for account in ("shop", "other"):
                await made.connect(account, server.grant(account, lifetime=10))
            await clock.sleep(10)
            server.trouble = reply(429, b"", headers={"Retry-After": "300"})
            for account in ("shop", "other", "shop"):
                with pytest.raises(OAuthError) as caught:
                    await made[account].profiles.get_profile("1")
                assert caught.value.retry_after == pytest.approx(300, abs=1)
            assert server.refreshes == 1
            server.trouble = None
            await clock.sleep(300)
            await made["other"].profiles.get_profile("1")

    @pytest.mark.parametrize(
        "answer",
        [b"", b"[]", b"<html>", b'{"access_token": 7}', b'{"access_token": ""}', b'{"error": {}}'],
    )
    async def test_answers_that_make_no_sense(
        self, clock: VirtualClock, server: Server, answer: bytes
    ) -> None:
        async with accounts(server) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            server.trouble = RawResponse(200, {}, answer)
            with pytest.raises(OAuthError, match="no tokens"):
                await made["shop"].profiles.get_profile("1")
            server.trouble = None
            await made["shop"].profiles.get_profile("1")

    async def test_nothing_secret_is_said(self, clock: VirtualClock, server: Server) -> None:
        tokens = server.grant("shop", lifetime=10)
        said = {
            "error": "invalid_request",
            "error_description": f"bad {tokens.refresh_token} {tokens.access_token}",
        }
        async with accounts(server) as made:
            await made.connect("shop", tokens)
            await clock.sleep(10)
            server.trouble = reply(400, said)
            with pytest.raises(OAuthError) as caught:
                await made["shop"].profiles.get_profile("1")
            auth = made._auths["shop"]
            shown = f"{caught.value!r} {caught.value} {auth!r} {made!r} {tokens!r} {made._app!r}"
            for secret in (tokens.refresh_token, tokens.access_token, "top-secret"):
                assert secret not in shown
            for thing in (auth, tokens, made._app):
                with pytest.raises(TypeError):
                    pickle.dumps(thing)
        json.dumps(tokens.to_dict())


class Flaky(MemoryTokenStore):
    """Fails in what it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.failing: set[str] = set()

    def _check(self, name: str) -> None:
        if name in self.failing:
            raise TokenStoreUnavailable(name)

    async def load(self, account: str) -> StoredTokens | None:
        self._check("load")
        return await super().load(account)

    async def swap(self, account: str, version: int | None, tokens: Tokens | None) -> bool:
        noting = tokens is not None and tokens.refreshing_since is not None
        self._check("note" if noting else "swap")
        return await super().swap(account, version, tokens)

    async def release(self, account: str, holder: str) -> None:
        self._check("release")
        await super().release(account, holder)


class TestAStoreInTrouble:
    async def test_new_tokens_are_stored_when_it_is_back(
        self, clock: VirtualClock, server: Server
    ) -> None:
        """The old refresh token is out of use, so they must not get lost."""
        store = Flaky()
        async with accounts(server, store=store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            store.failing = {"swap"}
            await made["shop"].profiles.get_profile("1")
            await made["shop"].profiles.get_profile("1")
            assert server.refreshes == 1
            await clock.sleep(5)
            store.failing = set()
            await clock.sleep(6)
            stored = await store.load("shop")
            assert stored is not None
            assert stored.tokens.refresh_token in server.refresh_tokens
            assert await store.acquire("shop", "another", 1.0), "it is not locked"

    async def test_nothing_is_asked_that_could_not_be_stored(
        self, clock: VirtualClock, server: Server
    ) -> None:
        """What cannot be noted beforehand could be lost: the old refresh token stays good."""
        store = Flaky()
        async with accounts(server, store=store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            store.failing = {"note"}
            for _ in range(2):
                with pytest.raises(TokenStoreUnavailable):
                    await made["shop"].profiles.get_profile("1")
            assert server.refreshes == 0
            store.failing = set()
            await made["shop"].profiles.get_profile("1")
            assert server.refreshes == 1

    async def test_or_kept_until_the_next_refresh(
        self, clock: VirtualClock, server: Server
    ) -> None:
        store = Flaky()
        async with accounts(server, store=store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            store.failing = {"swap"}
            await made["shop"].profiles.get_profile("1")
            await clock.sleep(1000)
            store.failing = set()
            await clock.sleep(3000)
            await made["shop"].profiles.get_profile("1")
            assert server.refreshes == 2
            stored = await store.load("shop")
            assert stored is not None
            assert stored.tokens.refresh_token in server.refresh_tokens

    @pytest.mark.parametrize("failing", ["release", "load"])
    async def test_what_fails_after_the_refresh_fails_no_call(
        self, clock: VirtualClock, server: Server, failing: str
    ) -> None:
        store = Flaky()
        async with accounts(server, store=store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            calls = asyncio.gather(*(made["shop"].profiles.get_profile("1") for _ in range(5)))
            await clock.sleep(server.latency / 2)
            store.failing = {failing}
            await calls
            assert server.refreshes == 1

    async def test_connected_anew_meanwhile(self, clock: VirtualClock, server: Server) -> None:
        store = Flaky()
        async with accounts(server, store=store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            store.failing = {"swap"}
            await made["shop"].profiles.get_profile("1")
            store.failing = set()
            newer = server.grant("shop")
            await made.connect("shop", newer)
            await clock.sleep(20)
            stored = await store.load("shop")
            assert stored is not None
            assert stored.tokens == newer

    @pytest.mark.parametrize("seconds", [0.1, 1000.0])
    async def test_what_is_not_stored_is_revoked_all_the_same(
        self, clock: VirtualClock, server: Server, seconds: float
    ) -> None:
        store = Flaky()
        async with accounts(server, store=store) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            store.failing = {"swap"}
            await made["shop"].profiles.get_profile("1")
            await clock.sleep(seconds)
            store.failing = set()
            await made.disconnect("shop")
        assert await store.load("shop") is None
        assert server.refresh_tokens == {}
