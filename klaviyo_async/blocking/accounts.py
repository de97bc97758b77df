"""Many accounts, and public keys, for threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Self, Unpack

from klaviyo_openapi._runtime import Options

from ..auth import Auth
from ..client import accounts, public
from ..deferred import Deferred
from ..errors import AccountDisconnected
from .areas import Grouped
from .client import KlaviyoClient, Limits
from .fronts import Front
from .raw import PathFront
from .thread import run

if TYPE_CHECKING:
    from . import late
else:
    late = Deferred(".late", __package__)

__all__ = ["KlaviyoAccounts", "PublicClient"]


class KlaviyoAccounts(Front[accounts.KlaviyoAccounts]):
    """Clients of many accounts for threads; see :class:`klaviyo_async.KlaviyoAccounts`.

    ::

        with KlaviyoAccounts(app=app, store=SQLiteTokenStore("tokens.db")) as accounts:
            accounts["shop-1"].events.create_event(...)

    Args:
        app: for accounts that are connected by OAuth.
        store: keeps the tokens of these accounts.
        keys: from an account's name to its private key, or other credentials, or None to use OAuth.
        on_disconnect: called once with the account's name and an AccountDisconnected, when its grant
            has ended, in the thread in the background.
        options: arguments of :class:`KlaviyoClient` other than credentials.

    Raises:
        ConfigurationError: an argument is missing, or not valid together with another.
    """

    def __init__(
        self,
        *,
        app: late.OAuthApp | None = None,
        store: late.TokenStore | None = None,
        keys: Callable[[str], str | Auth | None] | None = None,
        on_disconnect: Callable[[str, AccountDisconnected], object] | None = None,
        **options: Any,
    ) -> None:
        make = partial(
            accounts.KlaviyoAccounts, app=app, store=store, keys=keys, on_disconnect=on_disconnect
        )
        super().__init__(partial(make, **options), owns=True)

    def __getitem__(self, account: str) -> KlaviyoClient:
        """The client of an account: a cheap view, not to be closed.

        Args:
            account: your own name for it.

        Raises:
            ConfigurationError: the name is empty, or the account's key is malformed.
            KeyError: there is no key for it, and no OAuth app.
        """
        return KlaviyoClient._over(lambda: self._here()[account])

    def export(
        self, accounts: Iterable[str], *streams: str, **options: Unpack[late.ExportOptions]
    ) -> late.AccountsExport:
        """Read whole streams out of many accounts, side by side, each into a folder of its own.

        ::

            export = accounts.export(["shop-1", "shop-2"], "events", "profiles", since="90d")
            report = export.write("data/")

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
        from .export import AccountsExport

        names = accounts if isinstance(accounts, str) else [*accounts]
        return AccountsExport(self, names, streams, options)

    def connect(self, account: str, tokens: late.Tokens) -> KlaviyoClient:
        """Store the tokens of an account, which may have been connected before.

        Args:
            account: your own name for it.
            tokens: from `run(app.exchange, ...)`.

        Raises:
            ConfigurationError: there is no app, or the name is empty.
            TokenStoreUnavailable: they cannot be stored.
        """
        run(self._here().connect, account, tokens)
        return self[account]

    def disconnect(self, account: str, *, revoke: bool = True) -> None:
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
        run(partial(self._here().disconnect, revoke=revoke), account)

    def forget(self, account: str) -> None:
        """Drop the account's credentials from memory; they are read again at its next use.

        Args:
            account: its name.
        """
        self._here().forget(account)

    def close(self, grace: float | None = None) -> None:
        """Close all clients; refreshes under way are finished first.

        Args:
            grace: seconds that requests in flight have to be answered; None: as
                :meth:`KlaviyoClient.close` has it.
        """
        run(self._here().aclose, grace)

    def _close_at_exit(self) -> None:
        """Close it when the program ends."""
        self.close(0.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def __len__(self) -> int:
        """How many accounts are in memory."""
        return len(self._here())


class PublicClient(PathFront):
    """A client with a company id alone, for threads; see :class:`klaviyo_async.PublicClient`.

    Args:
        company_id: the account's public key, of 6 characters.
        options: arguments of :class:`KlaviyoClient` other than credentials and `api`.

    Raises:
        ConfigurationError: the company id is malformed, or looks like a private key.
        TypeError: there is no such option.
    """

    if TYPE_CHECKING:

        @property
        def client(self) -> late.Client:
            """The `/client/*` operations."""
            raise NotImplementedError

    def __init__(self, company_id: str, **options: Any) -> None:
        super().__init__(partial(public.PublicClient, company_id, **options), owns=True)

    @property
    def limits(self) -> Limits:
        """The account's quota; see :attr:`KlaviyoClient.limits`."""
        return Limits(lambda: self._here().limits)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view of this client with other defaults; connections, quota and lifecycle are shared.

        Args:
            options: the options to change, see :class:`klaviyo_async.Options`.

        Raises:
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        view = self.__class__.__new__(self.__class__)
        Grouped.__init__(view, lambda: self._here().with_options(**options))
        return view

    def close(self) -> None:
        """Close the client; see :meth:`KlaviyoClient.close`."""
        run(self._here().aclose)

    def _close_at_exit(self) -> None:
        """Close it when the program ends."""
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()
