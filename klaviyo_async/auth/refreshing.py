"""Access tokens refreshed as they expire: one refresh for all calls that wait, in all processes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from copy import copy
from inspect import isawaitable
from logging import getLogger
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from ..core.secrets import Hidden
from ..errors import AccountDisconnected, KlaviyoError, OAuthError
from .shared_work import SharedWork
from .tokens import StoredTokens
from .write_ahead import PendingRefresh, changed_nothing, erase_note, identify, utc, write_ahead

if TYPE_CHECKING:
    from ..clock import Clock
    from .oauth import OAuthApp
    from .tokens import Tokens, TokenStore

__all__ = ["OAuthAuth", "account_lock"]

log: Final = getLogger("klaviyo_async.oauth")

_REFRESH_AHEAD: Final = 60.0
"""Seconds before it expires at which a token is refreshed: it has to last for the request too."""
_LOCK_SECONDS: Final = 150.0
"""Seconds that a refresh may take with all its retries; the lock of a process that dies lasts no
longer."""
_POLL_INTERVAL: Final = 0.25
"""Seconds between two attempts to take the lock, or to store tokens."""
_MAX_RETRY_DELAY: Final = 5.0
_SAVE_TIMEOUT: Final = 60.0
"""Seconds for which storing new tokens is retried; shorter than the lock lasts."""


class OAuthAuth:
    """OAuth credentials of one account.

    A refresh, once begun, is finished and its tokens stored, even if the calls that wait for it are
    cancelled: Klaviyo may have invalidated the old refresh token.

    Args:
        app: refreshes the tokens.
        store: keeps the tokens, for other processes too.
        account: your own name of the account, which must not be secret.
        on_disconnect: called once, and awaited if it is a coroutine function, when the account's
            grant turns out to have ended.
    """

    __slots__ = (
        "_account",
        "_app",
        "_disconnected",
        "_header",
        "_holder",
        "_known",
        "_on_disconnect",
        "_refreshes",
        "_saving",
        "_store",
        "_unsaved",
        "_valid_until",
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
        self._valid_until = 0.0
        self._known: int | None = None
        """What tells the tokens that are used, or were refused, from others."""
        self._refreshes: dict[None, SharedWork] = {}
        """The refresh under way, put there by the first of several threads."""
        self._holder: str | None = None
        """Who holds the lock of the store for it."""
        self._saving: SharedWork | None = None
        self._unsaved: StoredTokens | None = None
        """Tokens that could not be stored, and the version in the store that they replace."""
        self._disconnected: AccountDisconnected | None = None

    def cached_header(self) -> str | None:
        """The `Authorization` header, unless the token is about to expire."""
        if self._header is not None and self._app.clock.wall() < self._valid_until:
            return self._header
        return None

    async def fetch_header(self) -> str:
        """The `Authorization` header, with a refreshed token if need be.

        Raises:
            AccountDisconnected: the account has to be connected again.
            OAuthError: the OAuth server answered with an error.
            APIConnectionError: it could not be reached.
        """
        header = self.cached_header()
        while header is None:
            try:
                await self._begin_refresh().wait()
            except KlaviyoError as error:
                # Each call raises a copy of its own, in which the call is noted.
                own = copy(error)
                own.__cause__, own.__suppress_context__ = error.__cause__, True
                raise own  # noqa: B904
            header = self.cached_header() or self._header
        return header

    def invalidate(self, header: str) -> bool:
        """Drop the token, which the server did not accept, although it has not expired; see
        :meth:`klaviyo_async.auth.Auth.invalidate`."""
        if header == self._header:
            self._header = None
        return self._disconnected is None

    def use_new_tokens(self, stored: StoredTokens) -> None:
        """Use the tokens of an account that was connected, maybe again.

        Args:
            stored: the tokens as they are in the store.
        """
        self._use(stored)
        self._disconnected = self._unsaved = None

    def mark_disconnected(self) -> StoredTokens | None:
        """Let the account's calls fail, as it was disconnected on purpose; `on_disconnect` is not called.

        Returns:
            Tokens that are newer than those in the store, and the version of the latter.
        """
        unsaved, self._unsaved = self._unsaved, None
        self._header = None
        error = AccountDisconnected("it was disconnected", error="disconnected")
        self._disconnected = _copy_for_account(error, self._account)
        return unsaved

    # Refreshing

    def _begin_refresh(self) -> SharedWork:
        """The refresh under way, in whatever event loop; one is begun if there is none."""
        found = self._refreshes.get(None)
        lost = None
        # That of a loop which rests goes on there when it runs again.
        if found is not None and not found.runs and self._refreshes.pop(None, None) is found:
            lost = self._holder if found.lost else None
        own = SharedWork()
        found = self._refreshes.setdefault(None, own)
        if found is own:
            task = self._app.spawn(self._run_refresh(lost))
            # Before those who wait are told, as they look here again.
            task.add_done_callback(lambda _: self._refresh_over(own))
            own.begin(task)
        return found

    def _refresh_over(self, refresh: SharedWork) -> None:
        if self._refreshes.get(None) is refresh:
            del self._refreshes[None]

    async def _run_refresh(self, lost: str | None) -> None:
        """Get other tokens than the present ones, from the store or from the server.

        Args:
            lost: who holds the lock of the store in a loop that has been closed.
        """
        if self._saving is not None:
            await self._saving.wait()
        if lost is not None:
            await self._release(lost)
        store, account = self._store, self._account
        if self._disconnected is not None:
            await self._check_reconnected(self._disconnected)
        holder = self._holder = token_hex(8)
        while not await self._load_newer():
            if not await store.acquire(account, holder, _LOCK_SECONDS):
                await self._app.clock.sleep(_POLL_INTERVAL)  # another task or process refreshes
                continue
            try:
                if not await self._load_newer():
                    await self._refresh()
            except BaseException:
                await self._release(holder)
                raise
            if self._unsaved is None:
                await self._release(holder)
            else:
                saving = self._saving = SharedWork()
                saving.begin(self._app.spawn(self._save_later(self._unsaved, holder)))
            return

    async def _release(self, holder: str) -> None:
        try:
            await self._store.release(self._account, holder)
        except Exception as error:  # the lock expires by itself
            log.warning("the lock of %s stays: %s", self._account, type(error).__name__)

    async def _check_reconnected(self, error: AccountDisconnected) -> None:
        """Raise the error again, unless the account was connected again, maybe by another process."""
        stored = await self._store.load(self._account)
        if stored is None or identify(stored.tokens) == self._known:
            raise _copy_for_account(error, self._account)
        self._disconnected = None

    async def _load_newer(self) -> bool:
        """Use the store's tokens if they are other than the present ones, and have not expired."""
        stored = await self._store.load(self._account)
        if stored is None:
            error = AccountDisconnected("the store has no tokens of it", error="unknown_account")
            raise self._end_connection(error)
        if identify(stored.tokens) == self._known or not self._is_fresh(stored.tokens):
            return False
        self._use(stored)
        return True

    async def _refresh(self) -> None:
        """Exchange the refresh token; without effect if the tokens in the store change meanwhile."""
        store, account, now = self._store, self._account, self._app.clock.wall()
        pending = await write_ahead(store, account, self._unsaved, now)
        if pending is None:
            return
        self._unsaved = None  # if there were some, they are stored now
        try:
            tokens = await self._app.refresh(pending.stored.tokens)
        except AccountDisconnected as error:
            await self._refused(pending, error)
            return
        except KlaviyoError as error:
            if pending.cut_off_at is None and changed_nothing(error):
                await erase_note(store, account, pending)
            raise
        if pending.cut_off_at is not None:
            log.info("the refresh token of %s was still good: nothing is lost", account)
        new = self._unsaved = StoredTokens(tokens, pending.stored.version)
        try:
            await self._save(new)
        except AccountDisconnected:
            raise
        except Exception as error:
            log.warning("tokens of %s are not stored yet: %s", account, type(error).__name__)
            self._use(new)

    async def _refused(self, pending: PendingRefresh, error: AccountDisconnected) -> None:
        """End the connection, unless the account was connected again, which ends the old grant."""
        used = pending.stored.tokens
        found = await self._store.load(self._account)
        if found is not None and identify(found.tokens) != identify(used):
            self._use(found)
            return
        if pending.cut_off_at is not None:
            error.lost_refresh_at = pending.cut_off_at
        elif error.lost_refresh_at is None:
            await erase_note(self._store, self._account, pending)
        raise self._end_connection(error, used) from None

    async def _save(self, new: StoredTokens) -> None:
        if not await self._store.swap(self._account, new.version, new.tokens):
            # The account was connected again meanwhile; those tokens are newer.
            log.info("tokens of %s were replaced during their refresh", self._account)
        self._unsaved = None
        found = await self._store.load(self._account)
        if found is None:
            raise self._end_connection(
                AccountDisconnected("it was disconnected meanwhile", error="unknown_account")
            )
        self._use(found)

    async def _save_later(self, new: StoredTokens, holder: str) -> None:
        """Retry storing new tokens: the refresh token in the store may be invalid by now."""
        clock, retry_delay = self._app.clock, _POLL_INTERVAL
        until = clock.monotonic() + _SAVE_TIMEOUT
        try:
            while self._unsaved is new and clock.monotonic() < until:
                await clock.sleep(retry_delay)
                retry_delay = min(retry_delay * 2, _MAX_RETRY_DELAY)
                try:
                    await self._save(new)
                except AccountDisconnected:
                    break  # the next call raises it
                except Exception as error:
                    log.debug("tokens of %s: %s", self._account, type(error).__name__)
            if self._unsaved is not None:
                log.error("tokens of %s are not stored, and lost with this process", self._account)
            await self._release(holder)
        finally:
            self._saving = None

    def _is_fresh(self, tokens: Tokens) -> bool:
        return self._app.clock.wall() < tokens.expires_at - _REFRESH_AHEAD

    def _use(self, stored: StoredTokens) -> None:
        tokens = stored.tokens
        self._header = Hidden(f"Bearer {tokens.access_token}")
        # A token with a shorter lifetime is used for half of it.
        left = tokens.expires_at - self._app.clock.wall()
        self._valid_until = tokens.expires_at - min(_REFRESH_AHEAD, max(0.0, left / 2))
        self._known = identify(tokens)

    def _end_connection(
        self, error: AccountDisconnected, refused: Tokens | None = None
    ) -> AccountDisconnected:
        first = self._disconnected is None
        self._known = None if refused is None else identify(refused)
        self._header, self._disconnected = None, _copy_for_account(error, self._account)
        if first and self._on_disconnect is not None:
            try:
                done = self._on_disconnect(self._account, self._disconnected)
                if isawaitable(done):
                    self._app.spawn(_await_callback(done))
            except Exception:
                log.exception("on_disconnect failed")
        return self._disconnected

    def __repr__(self) -> str:
        return f"<OAuthAuth of {self._account}>"

    def __reduce__(self) -> str:
        raise TypeError("credentials are not to be pickled")


@asynccontextmanager
async def account_lock(store: TokenStore, account: str, clock: Clock) -> AsyncIterator[None]:
    """Hold the account's lock: no process refreshes its tokens meanwhile.

    Args:
        store: keeps the lock.
        account: name of the account.
        clock: sleeps until the lock is free.
    """
    holder = token_hex(8)
    while not await store.acquire(account, holder, _LOCK_SECONDS):
        await clock.sleep(_POLL_INTERVAL)
    try:
        yield
    finally:
        await store.release(account, holder)


async def _await_callback(done: Awaitable[object]) -> None:
    try:
        await done
    except Exception:
        log.exception("on_disconnect failed")


def _copy_for_account(error: OAuthError, account: str) -> AccountDisconnected:
    """A copy of the error that names the account: an exception raised twice grows a traceback of both."""
    message = error.message
    if not message.startswith("account "):
        message = f"account {account}: {message}"
        if error.lost_refresh_at is not None:
            message += (
                f". The answer to a refresh that began at {utc(error.lost_refresh_at)} was lost, and "
                "maybe a new refresh token with it: connect the account again"
            )
    made = AccountDisconnected(
        message, error=error.error, status=error.status, retry_after=error.retry_after
    )
    made.account, made.lost_refresh_at = account, error.lost_refresh_at
    return made
