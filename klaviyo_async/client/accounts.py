"""Clients of many accounts in one process, over one connection pool and one limiter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Unpack

from ..auth import Auth
from ..auth.checked import credentials
from ..auth.refreshing import OAuthAuth, account_lock
from ..closable import AsyncClosable
from ..deferred import Deferred
from ..errors import AccountDisconnected, ConfigurationError
from ..http.disabled import is_disabled
from .client import KlaviyoClient

if TYPE_CHECKING:
    from . import late
else:
    late = Deferred(".late", __package__)

__all__ = ["KlaviyoAccounts"]


class KlaviyoAccounts(AsyncClosable):
    """Clients of many accounts, made when they are asked for and cheap to make.

    ::

        async with KlaviyoAccounts(app=app, store=SQLiteTokenStore("tokens.db")) as accounts:
            await accounts["shop-1"].events.create_event(...)

    Accounts never see each other's credentials or quota. They share connections, the limiter's
    memory, hooks, and the budget for retries, which is about the server and not about them.

    The credentials of every account that was asked for stay in memory, whether the account exists
    or not, until :meth:`forget`: some 300 bytes each. Clients are not kept. Buckets of the limiter and
    connections are dropped when they are not used, however many accounts there are.

    Args:
        app: for accounts that are connected by OAuth.
        store: keeps the tokens of these accounts.
        keys: from an account's name to its private key, a function that gives it (see
            :class:`klaviyo_async.FunctionAuth`), or other credentials (see
            :class:`klaviyo_async.Auth`), or None to use OAuth; called when the account is first used,
            and again after :meth:`forget`.
        on_disconnect: called once with the account's name and an AccountDisconnected, when its grant
            has ended; may be a coroutine function. Calls for the account fail with that error until
            :meth:`connect`, in this process or in another that shares the store.
        options: arguments of :class:`KlaviyoClient` other than credentials. With `disabled` neither app
            nor keys are needed, and neither they nor the store are asked.

    Raises:
        ConfigurationError: an argument is missing, or not valid together with another.
    """

    def __init__(
        self,
        *,
        app: late.OAuthApp | None = None,
        store: late.TokenStore | None = None,
        keys: Callable[[str], str | late.KeyFunction | Auth | None] | None = None,
        on_disconnect: Callable[[str, AccountDisconnected], object] | None = None,
        **options: Any,
    ) -> None:
        if (app is None) != (store is None):
            raise ConfigurationError("app and store belong together")
        off = is_disabled(options.get("disabled"), transport=options.get("transport"))
        if app is None and keys is None and not off:
            raise ConfigurationError("give app and store, or keys, or all of them")
        for name in ("api_key", "auth", "company_id", "quota_owner"):
            if name in options:
                raise ConfigurationError(f"{name} belongs to one account; see keys and connect()")
        self._app = app
        self._store = store
        self._keys = keys
        self._on_disconnect = on_disconnect
        self._auths: dict[str, Auth] = {}
        self._shared = KlaviyoClient(auth=_NoCredentials(), **options)

    def __getitem__(self, account: str) -> KlaviyoClient:
        """The client of an account: a cheap view, not to be closed.

        Args:
            account: your own name for it.

        Raises:
            ConfigurationError: the name is empty, or the account's key is malformed.
            KeyError: there is no key for it, and no OAuth app.
        """
        auth = self._auths.get(account)
        if self._shared._engine.disabled:
            _check_name(account)
            auth = _NoCredentials()
        if auth is None:
            # One of several threads is the first: an account has one refresh at a time.
            auth = self._auths.setdefault(account, self._credentials(account))
        return self._shared._for_credentials(auth)

    def _credentials(self, account: str) -> Auth:
        _check_name(account)
        key = self._keys(account) if self._keys is not None else None
        if key is not None:
            clock = self._shared._engine.clock
            return credentials(key, owner=f"account:{account}", clock=clock)
        if self._app is None or self._store is None:
            raise KeyError(account)
        return OAuthAuth(self._app, self._store, account, self._on_disconnect)

    def export(
        self, accounts: Iterable[str], *streams: str, **options: Unpack[late.ExportOptions]
    ) -> late.AccountsExport:
        """Read whole streams out of many accounts, side by side, each into a folder of its own.

        ::

            export = accounts.export(["shop-1", "shop-2"], "events", "profiles", since="90d")
            report = await export.write("data/")
            for name, error in report.failures.items():
                print(name, error)

        Args:
            accounts: your own names for them.
            streams: names of the streams, as `klaviyo-async streams` lists them.
            options: see :class:`klaviyo_async.export.preparing.ExportOptions`.

        Raises:
            InvalidRequest: there is no such stream, field or time, a range is empty, or an account comes twice.
            FilterError: the filter is none.
            ConfigurationError: an option does not exist, or its value is not valid; or a name is empty.
        """
        # Imported here because most programs have no use for it.
        from ..export.accounts import AccountsExport

        names = [accounts] if isinstance(accounts, str) else [*accounts]
        for name in names:
            _check_name(name)
        self._shared.export(*streams, **options)  # raises what there is to raise
        return AccountsExport(names, lambda name: self[name].export(*streams, **options))

    async def connect(self, account: str, tokens: late.Tokens) -> KlaviyoClient:
        """Store the tokens of an account, which may have been connected before.

        Args:
            account: your own name for it.
            tokens: from `OAuthApp.exchange`.

        Raises:
            ConfigurationError: there is no app, or the name is empty.
            TokenStoreUnavailable: they cannot be stored.
        """
        _check_name(account)
        if self._shared._engine.disabled:
            return self[account]
        _, store = self._oauth()
        while True:
            found = await store.load(account)
            if await store.swap(account, None if found is None else found.version, tokens):
                break
        stored = await store.load(account)
        auth = self._auths.get(account)
        if not isinstance(auth, OAuthAuth):
            auth = self._auths[account] = self._credentials(account)
        if stored is not None and isinstance(auth, OAuthAuth):
            auth.use_new_tokens(stored)
        return self[account]

    async def disconnect(self, account: str, *, revoke: bool = True) -> None:
        """Delete the tokens of an account.

        Args:
            account: its name.
            revoke: also revoke the tokens at Klaviyo; if that fails, they are deleted here all the
                same.

        Raises:
            ConfigurationError: there is no OAuth app.
            OAuthError: Klaviyo did not revoke the tokens.
            APIConnectionError: Klaviyo could not be reached.
        """
        if self._shared._engine.disabled:
            return
        app, store = self._oauth()
        auth = self._auths.pop(account, None)
        oauth_auth = auth if isinstance(auth, OAuthAuth) else None
        newest = oauth_auth.mark_disconnected() if oauth_auth is not None else None
        # A refresh in between would leave tokens that are not revoked.
        async with account_lock(store, account, app.clock):
            found = await store.load(account)
            newest = (oauth_auth.mark_disconnected() if oauth_auth is not None else None) or newest
            try:
                if revoke and found is not None:
                    if newest is None or newest.version != found.version:
                        newest = found
                    await app.revoke(newest.tokens)
            finally:
                while found is not None and not await store.swap(account, found.version, None):
                    found = await store.load(account)
                if oauth_auth is not None:
                    oauth_auth.mark_disconnected()  # it may hold tokens of a refresh that was waited for above

    def forget(self, account: str) -> None:
        """Drop the account's credentials from memory; they are read again at its next use.

        Stored tokens stay, calls and refreshes under way continue, and clients that you keep work as
        before. For processes that serve more accounts than fit in memory, and for keys that have
        changed.

        Args:
            account: its name.
        """
        self._auths.pop(account, None)

    async def aclose(self, grace: float | None = None) -> None:
        """Close all clients; refreshes under way are finished first.

        Args:
            grace: seconds that requests in flight have to be answered; None: as
                :meth:`KlaviyoClient.aclose` has it.
        """
        try:
            await (self._shared.aclose() if grace is None else self._shared.aclose(grace))
        finally:
            if self._app is not None:
                await self._app.aclose()

    def _oauth(self) -> tuple[late.OAuthApp, late.TokenStore]:
        if self._app is None or self._store is None:
            raise ConfigurationError("there is no app; accounts have keys here")
        return self._app, self._store

    def __len__(self) -> int:
        """How many accounts are in memory."""
        return len(self._auths)

    def __repr__(self) -> str:
        return f"<KlaviyoAccounts, {len(self)} in memory>"


def _check_name(account: object) -> None:
    if not isinstance(account, str) or not account:
        raise ConfigurationError("an account's name is a string, and not empty")


class _NoCredentials:
    """Credentials of the client that all others are views of, which makes no calls itself."""

    owner = "nobody"

    def cached_header(self) -> str | None:
        return None

    async def fetch_header(self) -> str:
        raise ConfigurationError("ask for an account first: accounts['name']")

    def invalidate(self, header: str) -> bool:
        return False
