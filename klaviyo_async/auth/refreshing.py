"""Access tokens that are always fresh: one refresh for all who need it, in all processes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from copy import copy
from inspect import isawaitable
from logging import getLogger
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from ..core.secrets import Hidden
from ..errors import AccountDisconnected, KlaviyoError, OAuthError
from .tokens import Stored

if TYPE_CHECKING:
    from ..clock import Clock
    from .oauth import OAuthApp
    from .tokens import Tokens, TokenStore

__all__ = ["OAuthAuth", "locked"]

log: Final = getLogger("klaviyo_async.oauth")

_AHEAD: Final = 60.0
"""Seconds before its end at which a token is replaced: it has to last for the request too."""
_LOCK: Final = 150.0
"""Seconds that a refresh may take with all its repetitions; a process that dies blocks no longer."""
_PATIENCE: Final = 0.25
_LONGEST_PAUSE: Final = 5.0
_SAVING: Final = 60.0
"""Seconds for which to try to store new tokens; shorter than the lock lasts."""


class OAuthAuth:
    """Credentials of one account that has connected the app.

    A refresh, once begun, is finished and stored whatever becomes of the calls that wait for it:
    Klaviyo may have taken the old refresh token out of use.

    Args:
        app: refreshes.
        store: keeps the tokens, for other processes too.
        account: whose they are; your own name for it, which must not be secret.
        on_disconnect: called, and awaited if it is a coroutine function, once when the account
            turns out to grant nothing any more.
    """

    __slots__ = (
        "_account",
        "_app",
        "_disconnected",
        "_header",
        "_on_disconnect",
        "_refreshing",
        "_saving",
        "_store",
        "_unsaved",
        "_until",
        "_version",
        "owner",
    )

    owner: str

    def __init__(
        self,
        app: OAuthApp,
        store: TokenStore,
        account: str,
        on_disconnect: Callable[[str, AccountDisconnected], object] | None = None,
    ) -> None:
        self.owner = f"oauth:{app.client_id}:{account}"
        self._app = app
        self._store = store
        self._account = account
        self._on_disconnect = on_disconnect
        self._header: str | None = None
        self._until = 0.0
        self._version: int | None = None
        self._refreshing: asyncio.Task[None] | None = None
        self._saving: asyncio.Task[None] | None = None
        self._unsaved: Stored | None = None
        """Tokens that could not be stored, and the version in the store that they replace."""
        self._disconnected: AccountDisconnected | None = None

    def ready(self) -> str | None:
        """The `Authorization` header, if the token is good for a while still."""
        if self._header is not None and self._app.clock.wall() < self._until:
            return self._header
        return None

    async def obtain(self) -> str:
        """The `Authorization` header, with a new token if need be.

        Raises:
            AccountDisconnected: the account has to be connected again.
            OAuthError: the OAuth server refused.
            APIConnectionError: it could not be reached.
        """
        header = self.ready()
        while header is None:
            task = self._refreshing
            if task is None:
                task = self._refreshing = self._app.start(self._renew())
                task.add_done_callback(self._renewed)
            try:
                await asyncio.shield(task)
            except KlaviyoError as error:
                # Each call has one of its own: it notes what was called.
                own = copy(error)
                own.__cause__, own.__suppress_context__ = error.__cause__, True
                raise own  # noqa: B904
            header = self.ready() or self._header
        return header

    def refused(self, header: str) -> bool:
        """The server did not take the token: whatever its date says, it is no good."""
        if header == self._header:
            self._header = None
        return self._disconnected is None

    def connected(self, stored: Stored) -> None:
        """The account was connected, maybe again."""
        self._take(stored)
        self._disconnected = self._unsaved = None

    def stop(self) -> Stored | None:
        """The account was disconnected on purpose: its calls end, and nobody has to be told.

        Returns:
            Tokens that are newer than those in the store, and the version of the latter.
        """
        unsaved, self._unsaved = self._unsaved, None
        self._header = None
        error = AccountDisconnected("it was disconnected", error="disconnected")
        self._disconnected = _again(error, self._account)
        return unsaved

    # Refreshing

    def _renewed(self, task: asyncio.Task[None]) -> None:
        self._refreshing = None

    async def _renew(self) -> None:
        """Find tokens that are not those we have, in the store or from the server."""
        if self._saving is not None:
            await asyncio.wait([self._saving])
        store, account = self._store, self._account
        if self._disconnected is not None:
            await self._look_again(self._disconnected)
        holder = token_hex(8)
        while not await self._find():
            if not await store.acquire(account, holder, _LOCK):
                await self._app.clock.sleep(_PATIENCE)  # somebody else is at it
                continue
            try:
                if not await self._find():
                    await self._refresh()
            except BaseException:
                await self._release(holder)
                raise
            if self._unsaved is None:
                await self._release(holder)
            else:
                self._saving = self._app.start(self._save_later(self._unsaved, holder))
            return

    async def _release(self, holder: str) -> None:
        try:
            await self._store.release(self._account, holder)
        except Exception as error:  # it ends by itself
            log.warning("the lock of %s stays: %s", self._account, type(error).__name__)

    async def _look_again(self, error: AccountDisconnected) -> None:
        """Whether the account was connected anew, by another process maybe."""
        stored = await self._store.load(self._account)
        if stored is None or stored.version == self._version:
            raise _again(error, self._account)
        self._disconnected = None

    async def _find(self) -> bool:
        """Take what the store has, if that is new to us and will do."""
        stored = await self._store.load(self._account)
        if stored is None:
            error = AccountDisconnected("the store has no tokens of it", error="unknown_account")
            raise self._gone(error)
        if stored.version == self._version or not self._fresh(stored.tokens):
            return False
        self._take(stored)
        return True

    async def _refresh(self) -> None:
        stored = await self._store.load(self._account)
        if stored is None:
            return
        if self._unsaved is not None and self._unsaved.version == stored.version:
            stored = self._unsaved
        try:
            tokens = await self._app.refresh(stored.tokens)
        except AccountDisconnected as error:
            found = await self._store.load(self._account)
            if found is None or found.version == stored.version:
                self._version = stored.version
                raise self._gone(error) from None
            self._unsaved = None
            self._take(found)  # connected anew meanwhile, which ends the old grant
            return
        new = self._unsaved = Stored(tokens, stored.version)
        try:
            await self._save(new)
        except AccountDisconnected:
            raise
        except Exception as error:
            log.warning("tokens of %s are not stored yet: %s", self._account, type(error).__name__)
            self._take(new)

    async def _save(self, new: Stored) -> None:
        if not await self._store.swap(self._account, new.version, new.tokens):
            # It was connected anew meanwhile; those tokens are newer than ours.
            log.info("tokens of %s were replaced during their refresh", self._account)
        self._unsaved = None
        found = await self._store.load(self._account)
        if found is None:
            raise self._gone(
                AccountDisconnected("it was disconnected meanwhile", error="unknown_account")
            )
        self._take(found)

    async def _save_later(self, new: Stored, holder: str) -> None:
        """Go on trying: the refresh token in the store may be out of use."""
        clock, pause = self._app.clock, _PATIENCE
        until = clock.monotonic() + _SAVING
        try:
            while self._unsaved is new and clock.monotonic() < until:
                await clock.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
                try:
                    await self._save(new)
                except AccountDisconnected:
                    break  # the next call is told
                except Exception as error:
                    log.debug("tokens of %s: %s", self._account, type(error).__name__)
            if self._unsaved is not None:
                log.error("tokens of %s are not stored, and lost with this process", self._account)
            await self._release(holder)
        finally:
            self._saving = None

    def _fresh(self, tokens: Tokens) -> bool:
        return self._app.clock.wall() < tokens.expires_at - _AHEAD

    def _take(self, stored: Stored) -> None:
        tokens = stored.tokens
        self._header = Hidden(f"Bearer {tokens.access_token}")
        # A token that lives for less than that is used for half of its life.
        left = tokens.expires_at - self._app.clock.wall()
        self._until = tokens.expires_at - min(_AHEAD, max(0.0, left / 2))
        self._version = stored.version

    def _gone(self, error: AccountDisconnected) -> AccountDisconnected:
        first = self._disconnected is None
        self._header, self._disconnected = None, _again(error, self._account)
        if first and self._on_disconnect is not None:
            try:
                done = self._on_disconnect(self._account, self._disconnected)
                if isawaitable(done):
                    self._app.start(_finish(done))
            except Exception:
                log.exception("on_disconnect failed")
        return self._disconnected

    def __repr__(self) -> str:
        return f"<OAuthAuth of {self._account}>"

    def __reduce__(self) -> str:
        raise TypeError("credentials are not to be pickled")


@asynccontextmanager
async def locked(store: TokenStore, account: str, clock: Clock) -> AsyncIterator[None]:
    """The account's lock: no refresh is under way meanwhile, in no process."""
    holder = token_hex(8)
    while not await store.acquire(account, holder, _LOCK):
        await clock.sleep(_PATIENCE)
    try:
        yield
    finally:
        await store.release(account, holder)


async def _finish(done: Awaitable[object]) -> None:
    try:
        await done
    except Exception:
        log.exception("on_disconnect failed")


def _again(error: OAuthError, account: str) -> AccountDisconnected:
    """The same anew: an exception that is raised twice grows a traceback of both."""
    made = AccountDisconnected(
        f"account {account}: {error.message}"
        if not error.message.startswith("account ")
        else error.message,
        error=error.error,
        status=error.status,
    )
    made.account = account
    return made
