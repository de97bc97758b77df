"""Credentials of a user's own: used as they say, and refused where they cannot be used."""

from __future__ import annotations

import asyncio
import pickle
import traceback
from typing import Any

import pytest

from klaviyo_async import (
    Auth,
    AuthenticationError,
    ConfigurationError,
    KlaviyoAccounts,
    KlaviyoClient,
)
from klaviyo_async.sandbox import Sandbox

from ..support import KEY, ScriptedTransport, is_own, problem, reply

EMPTY: dict[str, Any] = {"data": []}


class Vault:
    """Keys that are replaced, as a user would write it."""

    def __init__(self, *keys: str, owner: str = "shop") -> None:
        self.keys, self.owner, self.fetched = list(keys), owner, 0
        self._header: str | None = None
        self._fetching = asyncio.Lock()

    def cached_header(self) -> str | None:
        return self._header

    async def fetch_header(self) -> str:
        async with self._fetching:
            if self._header is None:
                await asyncio.sleep(0)
                self._header = f"Klaviyo-API-Key {self.keys[min(self.fetched, len(self.keys) - 1)]}"
                self.fetched += 1
            return self._header

    def invalidate(self, header: str) -> bool:
        if header != self._header:
            return True  # another one has been fetched since, or is being fetched
        self._header = None
        return self.fetched < len(self.keys)


async def test_a_key_that_is_replaced() -> None:
    """Against the sandbox, which knows the second key only."""
    auth: Auth = Vault("pk_old", "pk_new")
    async with (
        Sandbox(accounts={"shop": ["pk_new"]}) as sandbox,
        KlaviyoClient(auth=auth, base_url=sandbox.url) as klaviyo,
    ):
        await asyncio.gather(*(klaviyo.lists.get_lists() for _ in range(5)))
        assert klaviyo.limits.snapshot()[0].owner == "shop"
        assert isinstance(auth, Vault)
        assert auth.fetched == 2


async def test_there_is_no_other() -> None:
    transport = ScriptedTransport(reply(401, problem(401)))
    async with KlaviyoClient(auth=Vault(KEY), transport=transport) as klaviyo:
        with pytest.raises(AuthenticationError):
            await klaviyo.lists.get_lists()
    assert len(transport.sent) == 1


async def test_of_many_accounts() -> None:
    transport = ScriptedTransport(reply(200, EMPTY))
    keys: dict[str, str | Auth] = {"one": Vault(KEY + "1", owner="one"), "two": KEY + "2"}
    async with KlaviyoAccounts(keys=lambda name: keys.get(name), transport=transport) as accounts:
        for name in keys:
            await accounts[name].lists.get_lists()
        with pytest.raises(KeyError):
            accounts["three"]
    sent = [each.headers["authorization"] for each in transport.sent]
    assert sent == [f"Klaviyo-API-Key {KEY}{number}" for number in "12"]


def test_they_win_over_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
    assert "own credentials" in repr(KlaviyoClient.from_env(auth=Vault("pk_own")))
    assert "private key" in repr(KlaviyoClient.from_env(auth=None))


class Odd:
    """Gives what it is told to."""

    owner = "shop"

    def __init__(self, header: Any, *, at_once: bool = False) -> None:
        self.header, self.at_once = header, at_once

    def cached_header(self) -> Any:
        return self.header if self.at_once else None

    async def fetch_header(self) -> Any:
        return self.header

    def invalidate(self, header: str) -> bool:
        return False


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize(
    "header", [f"Bearer {KEY}\r\nX-Evil: 1", f"Bearer {KEY}é", f"{KEY}\0", " ", "", 7, KEY.encode()]
)
async def test_what_is_no_header(header: Any, at_once: bool) -> None:
    transport = ScriptedTransport(reply(200, EMPTY))
    async with KlaviyoClient(auth=Odd(header, at_once=at_once), transport=transport) as klaviyo:
        with pytest.raises(ConfigurationError, match="Odd gave .* as the Authorization") as caught:
            await klaviyo.lists.get_lists()
    assert transport.sent == []
    assert KEY not in str(caught.value)


async def test_none_where_there_must_be_one() -> None:
    async with KlaviyoClient(
        auth=Odd(None), transport=ScriptedTransport(reply(200, EMPTY))
    ) as made:
        with pytest.raises(ConfigurationError, match="Odd gave NoneType"):
            await made.lists.get_lists()


async def test_one_that_is_not_async() -> None:
    class Plain(Odd):
        def fetch_header(self) -> Any:
            return self.header

    async with KlaviyoClient(
        auth=Plain(KEY), transport=ScriptedTransport(reply(200, EMPTY))
    ) as made:
        with pytest.raises(ConfigurationError, match="Plain.fetch_header must be `async def`"):
            await made.lists.get_lists()


def test_what_are_no_credentials() -> None:
    odd: Any = type("Odd", (), {"cached_header": print, "owner": "x"})()
    with pytest.raises(ConfigurationError, match="Odd has no method fetch_header"):
        KlaviyoClient(auth=odd)
    with pytest.raises(ConfigurationError, match="give api_key") as caught:
        KlaviyoClient(auth=KEY)  # type: ignore[arg-type]
    assert KEY not in str(caught.value)
    for owner in (None, "", 7):
        made: Any = Vault(KEY)
        made.owner = owner
        with pytest.raises(ConfigurationError, match=r"Vault\.owner"):
            KlaviyoClient(auth=made)


async def test_they_are_hidden() -> None:
    async def fail(*_: Any) -> Any:
        raise ZeroDivisionError

    async with KlaviyoClient(auth=Odd(KEY), transport=ScriptedTransport(fail)) as klaviyo:
        with pytest.raises(ZeroDivisionError) as caught:
            await klaviyo.lists.get_lists()
        found = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        ours = [frame for frame in found.stack if is_own(frame.filename, "calls")]
        assert ours
        assert not [frame for frame in ours if KEY in str(frame.locals)]
        assert KEY not in repr(klaviyo._engine.auth)
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(klaviyo._engine.auth)
