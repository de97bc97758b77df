"""A client without a private key, for the `/client/*` operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from klaviyo_openapi._runtime import Options

from ..closable import AsyncClosable
from ..deferred import Deferred
from .client import KlaviyoClient
from .raw import RawPaths

if TYPE_CHECKING:
    from . import late
else:
    late = Deferred(".late", __package__)

__all__ = ["PublicClient"]


class PublicClient(RawPaths, AsyncClosable):
    """A client with a company id alone.

    ::

        async with PublicClient("AbC123") as klaviyo:
            await klaviyo.client.create_client_event(...)

    A company id is public: it may stand in a web page. What it allows are the `/client/*` operations,
    so these are all that there are here, and :meth:`raw` for new ones. Shops that use both kinds give `company_id` to a
    :class:`KlaviyoClient`; its key is never sent to `/client/*`.

    Args:
        company_id: the account's public key, of 6 characters.
        options: arguments of :class:`KlaviyoClient` other than credentials and `api`.

    Raises:
        ConfigurationError: the company id is malformed, or looks like a private key.
        TypeError: there is no such option.
    """

    _package = KlaviyoClient._package

    def __init__(self, company_id: str, **options: Any) -> None:
        for name in ("api_key", "auth", "api", "revision"):
            if name in options:
                raise TypeError(f"a PublicClient takes no {name}")
        self._use(KlaviyoClient(company_id=company_id, **options))

    def _use(self, inner: KlaviyoClient) -> None:
        self._inner, self._engine, self._settings = inner, inner._engine, inner._settings

    @property
    def client(self) -> late.Client:
        """The `/client/*` operations."""
        return self._inner.client

    @property
    def limits(self) -> late.Limits:
        """The account's quota; see :attr:`KlaviyoClient.limits`."""
        return self._inner.limits

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view of this client with other defaults; connections, quota and lifecycle are shared.

        Args:
            options: the options to change, see :class:`Options`.

        Raises:
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        view = self.__class__.__new__(self.__class__)
        view._use(self._inner.with_options(**options))
        return view

    async def aclose(self) -> None:
        """Close the client; see :meth:`KlaviyoClient.aclose`."""
        await self._inner.aclose()

    def __repr__(self) -> str:
        return f"<PublicClient of company {self._inner._engine.company_id}>"

    def __reduce__(self) -> str:
        raise TypeError("a client holds connections, and cannot be pickled")
