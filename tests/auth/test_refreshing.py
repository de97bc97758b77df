"""Refreshing: once for all who need it, before its time and when refused, lost for nobody."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from klaviyo_async import (
    AccountDisconnected,
    AuthenticationError,
)
from klaviyo_async.auth.tokens import MemoryTokenStore, Tokens
from klaviyo_async.core.response import RawResponse
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .oauth_server import Server, accounts


@pytest.mark.parametrize("rotate", [True, False])
async def test_a_hundred_calls_one_refresh(
    clock: VirtualClock, server: Server, rotate: bool
) -> None:
    server.rotate = rotate
    async with accounts(server) as made:
        await made.connect("shop", server.grant("shop"))
        for _ in range(3):
            await clock.sleep(3600)
            calls = [made["shop"].profiles.get_profile("01G") for _ in range(100)]
            await asyncio.gather(*calls)
    assert server.refreshes == 3
    assert len(server.calls) == 300
    assert len(set(server.calls)) == 3


async def test_ahead_of_its_end(clock: VirtualClock, server: Server) -> None:
    async with accounts(server) as made:
        await made.connect("shop", server.grant("shop"))
        await clock.sleep(3530)
        await made["shop"].profiles.get_profile("01G")
        assert server.refreshes == 0
        await clock.sleep(20)
        await made["shop"].profiles.get_profile("01G")
        assert server.refreshes == 1


async def test_one_that_is_refused_before_its_time(clock: VirtualClock, server: Server) -> None:
    async with accounts(server) as made:
        await made.connect("shop", server.grant("shop"))
        server.good.clear()
        calls = [made["shop"].profiles.get_profile("01G") for _ in range(100)]
        await asyncio.gather(*calls)
    assert server.refreshes == 1
    assert len(server.calls) == 175, "75 at once, each of them twice; the others came with new ones"


async def test_new_ones_that_are_refused_are_not_renewed_again(
    clock: VirtualClock, server: Server
) -> None:
    async with accounts(server) as made:
        await made.connect("shop", server.grant("shop"))
        good, server.good = server.good, {}
        server.grant = lambda account, **_: Tokens("never-good", "r", clock.wall() + 3600)  # type: ignore[method-assign]
        with pytest.raises(AuthenticationError):
            await made["shop"].profiles.get_profile("01G")
    assert good
    assert (server.refreshes, len(server.calls)) == (1, 2)


async def test_two_processes_refresh_once(clock: VirtualClock, server: Server) -> None:
    """Two of everything but the store, as in two processes."""
    store = MemoryTokenStore()
    first, second = accounts(server, store), accounts(server, store)
    await first.connect("shop", server.grant("shop"))
    await second["shop"].profiles.get_profile("01G")
    for _ in range(3):
        await clock.sleep(3600)
        calls = [one["shop"].profiles.get_profile("01G") for one in (first, second) * 20]
        await asyncio.gather(*calls)
    assert server.refreshes == 3
    await first.aclose()
    await second.aclose()


async def test_a_process_that_lost_the_race_takes_what_the_other_stored(
    clock: VirtualClock, server: Server
) -> None:
    store = MemoryTokenStore()
    made = accounts(server, store)
    await made.connect("shop", server.grant("shop", lifetime=10))
    call = asyncio.ensure_future(made["shop"].profiles.get_profile("01G"))
    await clock.sleep(0.01)
    found = await store.load("shop")
    assert found is not None
    fresh = server.grant("shop")
    assert await store.swap("shop", found.version, fresh)
    await clock.sleep(15)
    await call
    await made["shop"].profiles.get_profile("01G")
    assert (await store.load("shop")).tokens == fresh  # type: ignore[union-attr]
    assert server.calls[-1] == fresh.access_token
    await made.aclose()


async def test_tokens_that_came_just_before_the_lock_are_enough(
    clock: VirtualClock, server: Server
) -> None:
    class Late(MemoryTokenStore):
        """Another process stores its tokens after the look into the store, before the lock."""

        async def acquire(self, account: str, holder: str, seconds: float) -> bool:
            found = await self.load(account)
            assert found is not None
            await self.swap(account, found.version, fresh)
            return await super().acquire(account, holder, seconds)

    async with accounts(server, Late()) as made:
        await made.connect("shop", server.grant("shop", lifetime=10))
        fresh = server.grant("shop")
        await clock.sleep(10)
        await made["shop"].profiles.get_profile("01G")
        assert server.calls == [fresh.access_token]
    assert server.refreshes == 0


async def test_a_refresh_is_finished_when_who_asked_is_gone(
    clock: VirtualClock, server: Server
) -> None:
    store = MemoryTokenStore()
    async with accounts(server, store) as made:
        await made.connect("shop", server.grant("shop", lifetime=1))
        await clock.sleep(2)
        call = asyncio.ensure_future(made["shop"].profiles.get_profile("01G"))
        other = asyncio.ensure_future(made["shop"].profiles.get_profile("01G"))
        await clock.sleep(0.01)
        call.cancel()
        await other
        third = asyncio.ensure_future(made["shop"].profiles.get_profile("01G"))
        third.cancel()
        await clock.sleep(1)
        stored = await store.load("shop")
        assert stored is not None
        assert stored.tokens.refresh_token in server.refresh_tokens
    assert server.refreshes == 1


class TestDisconnected:
    async def test_stops_that_account_only(self, clock: VirtualClock, server: Server) -> None:
        told: list[tuple[str, str]] = []

        def note(account: str, error: AccountDisconnected) -> None:
            told.append((account, error.error))

        async with accounts(server, on_disconnect=note) as made:
            for name in ("good", "bad"):
                await made.connect(name, server.grant(name, lifetime=10))
            server.refresh_tokens = {
                token: name for token, name in server.refresh_tokens.items() if name == "good"
            }
            await clock.sleep(10)
            calls = [made[name].profiles.get_profile("1") for name in ("bad", "good") * 20]
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(one) for one in outcomes[0::2]] == [AccountDisconnected] * 20
            assert not any(isinstance(one, BaseException) for one in outcomes[1::2])
            assert told == [("bad", "invalid_grant")]
            before = server.refreshes
            with pytest.raises(AccountDisconnected, match="bad") as caught:
                await made["bad"].profiles.get_profile("1")
            assert caught.value.account == "bad"
            assert server.refreshes == before, "it is not asked again and again"
            await made.connect("bad", server.grant("bad"))
            await made["bad"].profiles.get_profile("1")

    async def test_a_callback_that_fails(self, clock: VirtualClock, server: Server) -> None:
        def broken(*_: Any) -> None:
            raise ZeroDivisionError

        async with accounts(server, on_disconnect=broken) as made:
            with pytest.raises(AccountDisconnected):
                await made["nobody"].profiles.get_profile("1")

    async def test_disconnecting(self, clock: VirtualClock, server: Server) -> None:
        store = MemoryTokenStore()
        async with accounts(server, store) as made:
            await made.connect("shop", server.grant("shop"))
            await made.disconnect("shop", revoke=False)
            assert await store.accounts() == []
            with pytest.raises(AccountDisconnected):
                await made["shop"].profiles.get_profile("1")
            await made.disconnect("shop")

    async def test_each_call_has_an_error_of_its_own(
        self, clock: VirtualClock, server: Server
    ) -> None:
        async with accounts(server) as made:
            for trouble in (None, reply(400, {"error": "invalid_request"})):
                await made.connect("shop", server.grant("shop", lifetime=10))
                server.refresh_tokens, server.trouble = {}, trouble
                await clock.sleep(10)
                view = made["shop"]
                calls = (view.profiles.get_profile("1"), view.lists.get_list("2"))
                errors = await asyncio.gather(*calls, return_exceptions=True)
                assert [e.operation for e in errors] == ["get_profile", "get_list"]  # type: ignore[union-attr]
                assert "/profiles/1" in str(errors[0])

    @pytest.mark.parametrize("why", ["revoked", "forgotten"])
    async def test_connected_again_by_another_process(
        self, clock: VirtualClock, server: Server, why: str
    ) -> None:
        store = MemoryTokenStore()
        async with accounts(server, store) as web, accounts(server, store) as worker:
            view = worker["shop"]
            if why == "revoked":
                await web.connect("shop", server.grant("shop", lifetime=10))
                server.refresh_tokens.clear()
                await clock.sleep(10)
            for _ in range(2):
                with pytest.raises(AccountDisconnected):
                    await view.profiles.get_profile("1")
            assert server.refreshes == (why == "revoked")
            await web.connect("shop", server.grant("shop"))
            await view.profiles.get_profile("1")

    async def test_connected_again_while_the_old_token_is_refused(
        self, clock: VirtualClock, server: Server
    ) -> None:
        """Connecting anew is what takes the old refresh token out of use."""
        told: list[str] = []
        async with accounts(server, on_disconnect=lambda name, _: told.append(name)) as made:
            await made.connect("shop", server.grant("shop", lifetime=10))
            await clock.sleep(10)
            call = asyncio.ensure_future(made["shop"].profiles.get_profile("1"))
            await clock.sleep(0.02)
            server.refresh_tokens.clear()
            await made.connect("shop", server.grant("shop"))
            await call
        assert told == []

    async def test_a_callback_that_is_awaited(
        self, clock: VirtualClock, server: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        told: list[str] = []

        async def note(account: str, error: AccountDisconnected) -> None:
            await clock.sleep(1)
            told.append(account)
            raise ZeroDivisionError

        async with accounts(server, on_disconnect=note) as made:
            with pytest.raises(AccountDisconnected):
                await made["shop"].profiles.get_profile("1")
            assert told == [], "nobody waits for it"
        assert told == ["shop"], "but closing does"
        assert "on_disconnect failed" in caplog.text

    async def test_disconnecting_during_a_refresh_revokes_what_it_gets(
        self, clock: VirtualClock, server: Server
    ) -> None:
        told: list[str] = []
        store = MemoryTokenStore()
        async with (
            accounts(server, store) as other,
            accounts(server, store, on_disconnect=lambda name, _: told.append(name)) as made,
        ):
            for who in (made, other):
                await made.connect("shop", server.grant("shop", lifetime=10))
                await clock.sleep(10)
                view = who["shop"]
                call = asyncio.ensure_future(view.profiles.get_profile("1"))
                await clock.sleep(0.02)
                await made.disconnect("shop")
                assert server.refresh_tokens == {}
                assert await store.accounts() == []
                await asyncio.wait([call])
                calls = len(server.calls)
                if who is made:
                    with pytest.raises(AccountDisconnected, match="disconnected"):
                        await view.profiles.get_profile("1")
                    assert len(server.calls) == calls, "what was revoked is not tried"
        assert told == [], "who disconnects need not be told"

    async def test_disconnecting_during_a_refresh_that_is_refused(
        self, clock: VirtualClock, server: Server
    ) -> None:
        told: list[str] = []
        async with accounts(server, on_disconnect=lambda name, _: told.append(name)) as made:
            view = await made.connect("shop", server.grant("shop", lifetime=10))
            server.refresh_tokens.clear()
            await clock.sleep(10)
            call = asyncio.ensure_future(view.profiles.get_profile("1"))
            await clock.sleep(0.02)
            await made.disconnect("shop")
            with pytest.raises(AccountDisconnected):
                await call
        assert server.refreshes == 1
        assert told == [], "who disconnects need not be told"

    async def test_calls_end_with_disconnecting(self, clock: VirtualClock, server: Server) -> None:
        told: list[str] = []
        async with accounts(server, on_disconnect=lambda name, _: told.append(name)) as made:
            view = await made.connect("shop", server.grant("shop"))
            await made.disconnect("shop")
            with pytest.raises(AccountDisconnected):
                await view.profiles.get_profile("1")
            assert server.calls == told == []
            await made.connect("shop", server.grant("shop"))
            await view.profiles.get_profile("1")


class TestClosing:
    """No refresh is given up: the server may have taken the old refresh token out of use."""

    @pytest.mark.parametrize("way", ["plain", "forgotten"])
    async def test_waits_for_refreshes(self, clock: VirtualClock, way: str) -> None:
        class Transport(Server):
            closed = False

            async def send(
                self, method: str, url: str, headers: Any, body: Any, timeout: Any
            ) -> RawResponse:
                answer = await super().send(method, url, headers, body, timeout)
                assert not self.closed
                return answer

            async def aclose(self) -> None:
                self.closed = True

        server, store = Transport(clock), MemoryTokenStore()
        made = accounts(server, store)
        made._app._owns_transport = True  # type: ignore[union-attr]
        view = await made.connect("shop", server.grant("shop", lifetime=10))
        await clock.sleep(10)
        server.latency = 10
        call = asyncio.ensure_future(view.profiles.get_profile("1"))
        await clock.sleep(0.01)
        if way == "forgotten":
            made.forget("shop")
        await made.aclose()
        await asyncio.wait([call])
        assert server.closed
        await clock.sleep(20)
        stored = await store.load("shop")
        assert stored is not None
        assert stored.tokens.refresh_token in server.refresh_tokens
