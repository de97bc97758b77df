"""Many accounts: whose credentials and whose quota, whatever runs at the same time."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async import KlaviyoAccounts, KlaviyoClient, OAuthApp, scopes_for
from klaviyo_async.auth.tokens import MemoryTokenStore, Tokens
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import ClientClosed, ConfigurationError, InvalidRequest
from klaviyo_async.testing import VirtualClock

from ..support import ScriptedTransport, reply

OK = {"data": {"type": "profile", "id": "01G", "attributes": {}}}


def key(account: str) -> str:
    return f"pk_{account.encode().hex():0>30}"


class Book:
    """A server that notes who called for whom: the profile asked for is named after the account."""

    def __init__(self, latencies: list[float]) -> None:
        self.seen: list[tuple[str, str]] = []
        self._latencies = latencies

    async def send(
        self, method: str, url: str, headers: Any, body: Any, timeout: Any
    ) -> RawResponse:
        self.seen.append((url.rpartition("/")[2], headers["authorization"]))
        turn = len(self.seen)
        await asyncio.sleep(self._latencies[turn % len(self._latencies)])
        if turn % 7 == 3:
            return reply(429, b"", {"Retry-After": "1"})
        if turn % 7 == 5:
            return reply(503)
        return reply(200, OK)

    async def aclose(self) -> None: ...


@pytest.mark.slow
@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 5), st.floats(0, 2)), min_size=1, max_size=60),
    st.lists(st.sampled_from([0.0, 0.001, 0.5]), min_size=1, max_size=5),
)
def test_no_request_ever_carries_anothers_credentials(
    calls: list[tuple[int, float]], latencies: list[float]
) -> None:
    """Half of the accounts have keys, half of them tokens."""
    clock, book = VirtualClock(), Book(latencies)

    def keys(account: str) -> str | None:
        return key(account) if int(account[4:]) % 2 else None

    async def one(accounts: KlaviyoAccounts, number: int, delay: float) -> None:
        account = f"shop{number}"
        await asyncio.sleep(delay)
        view = accounts[account]
        await asyncio.sleep(delay / 3)
        await view.profiles.get_profile(account, options={"max_retries": 9})

    async def main() -> None:
        app = OAuthApp("c", "s", "https://me.example", transport=book, clock=clock)
        async with KlaviyoAccounts(
            app=app, store=MemoryTokenStore(), keys=keys, clock=clock, transport=book
        ) as accounts:
            for number in range(0, 6, 2):
                name = f"shop{number}"
                await accounts.connect(name, Tokens(f"t-{name}", "r", clock.wall() + 9e9))
            await asyncio.gather(*(one(accounts, *call) for call in calls))
            owners = {state.owner for state in accounts["shop0"]._engine.limiter.snapshot()}
            assert len(owners) == len({number for number, _ in calls})

    clock.run(main())
    for account, authorization in book.seen:
        if int(account[4:]) % 2:
            assert authorization == f"Klaviyo-API-Key {key(account)}"
        else:
            assert authorization == f"Bearer t-{account}"
    assert len(book.seen) >= len(calls)


async def test_views_share_all_but_credentials_and_quota() -> None:
    transport = ScriptedTransport(reply(200, OK))
    async with KlaviyoAccounts(keys=key, transport=transport) as accounts:
        first, second = accounts["a"], accounts["b"]
        assert isinstance(first, KlaviyoClient)
        await first.profiles.get_profile("1")
        assert first.limits.snapshot()
        assert second.limits.snapshot() == []
        assert accounts["a"].limits.snapshot() == first.limits.snapshot()
        assert len(accounts) == 2
        accounts.forget("a")
        assert len(accounts) == 1
        assert (await accounts["a"].with_options(lane="bulk").profiles.get_profile("1")).id == "01G"
        assert await accounts["b"].track("Event", email="a@b.c") is None  # type: ignore[func-returns-value]
    with pytest.raises(ClientClosed):
        await first.profiles.get_profile("1")


async def test_a_key_that_cannot_be_one() -> None:
    async with KlaviyoAccounts(keys=lambda account: "pk with blanks") as accounts:
        with pytest.raises(ConfigurationError, match="blanks"):
            accounts["a"]
        with pytest.raises(ConfigurationError, match="name"):
            accounts[""]


async def test_nobody_without_credentials() -> None:
    async with KlaviyoAccounts(keys=lambda account: None) as accounts:
        with pytest.raises(KeyError):
            accounts["a"]
        with pytest.raises(ConfigurationError, match="no app"):
            await accounts.disconnect("a")
        with pytest.raises(ConfigurationError, match="account first"):
            await accounts._shared.profiles.get_profile("1")


@pytest.mark.parametrize(
    "options",
    [{}, {"store": MemoryTokenStore()}, {"keys": key, "api_key": "pk_x"}, {"keys": key, "auth": 1}],
)
def test_what_does_not_go_together(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        KlaviyoAccounts(**options)


async def test_the_owner_is_the_app_and_the_account() -> None:
    """OAuth apps have a quota of their own for each account."""
    transport = ScriptedTransport(reply(200, OK))
    app = OAuthApp("client-1", "s", "https://me.example", transport=transport)
    async with KlaviyoAccounts(app=app, store=MemoryTokenStore(), transport=transport) as accounts:
        await accounts.connect("shop", Tokens("t", "r", 9e9))
        await accounts["shop"].profiles.get_profile("1")
        (state,) = accounts["shop"].limits.snapshot()
    assert state.owner == "oauth:client-1:shop"


async def test_scopes_of_operations() -> None:
    async with KlaviyoAccounts(keys=key) as accounts:
        klaviyo = accounts["a"]
        assert scopes_for(klaviyo.events.create_event, "get_profile", klaviyo.lists.get_lists) == (
            "events:write",
            "lists:read",
            "profiles:read",
        )
    assert scopes_for() == ()
    with pytest.raises(InvalidRequest):
        scopes_for("no_such_operation")
