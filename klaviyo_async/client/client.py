"""The client of one account, with all operations as methods."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, Unpack, cast, overload
from urllib.parse import urlsplit

from klaviyo_openapi._runtime import Operation, Options
from klaviyo_openapi.api import Areas

from ..auth import Auth
from ..auth.checked import credentials_of, owner_of
from ..auth.keys import PrivateKeyAuth, check_company_id
from ..calls.budget import CAPACITY, RetryBudget
from ..calls.engine import Engine
from ..calls.options import OPTION_NAMES, Settings
from ..clock import SYSTEM_CLOCK, Clock
from ..closable import AsyncClosable
from ..core.operations import package_meant, package_of
from ..core.secrets import hide
from ..core.validation import base_address, full_user_agent, whole
from ..deferred import Deferred
from ..errors import ConfigurationError
from ..http.disabled import is_disabled
from ..limiter import Limiter
from ..limiter.local import LocalLimiter
from .raw import RawCalls
from .shortcuts import Shortcuts

if TYPE_CHECKING:
    import aiohttp

    from . import late
else:
    aiohttp = Deferred("aiohttp")
    late = Deferred(".late", __package__)

__all__ = ["KlaviyoClient"]

BASE_URL = "https://a.klaviyo.com"
GRACE = 5.0

A = TypeVar("A")


class KlaviyoClient(Shortcuts, RawCalls, Areas, AsyncClosable):
    """A client for one Klaviyo account.

    Operations are methods of its groups: `klaviyo.events.create_event(...)`. One client serves
    any number of tasks in any event loops and threads; it can be made outside of a loop, and connects at
    its first call in each. Close it with `async with` or :meth:`aclose`, in all loops and for good.

    Args:
        api_key: private key, which begins with `pk_`, or a function that gives it, see
            :class:`klaviyo_async.FunctionAuth`; needed for all but the `/client/*` operations, to which it
            is never sent.
        company_id: public key of the account, of 6 characters, needed for the `/client/*` operations.
        base_url: address of the server, with its scheme and maybe a path prefix.
        session: an aiohttp session to use; it is left open. Its cookies are not sent.
        retry_budget: tokens for the retries of all calls together: one costs 5, after a timeout 10,
            and successes bring them back, so that an outage is not met with a multiple of the usual
            traffic; None: no such limit.
        auth: credentials other than a private key, see :class:`klaviyo_async.Auth`.
        quota_owner: name of the account, where several clients share `limiter` and quota, with
            different keys maybe; None: the company id, or the key. An OAuth app has its own.
        limiter: grants quota; it is left open. None: a :class:`LocalLimiter` of the client's own.
        clock: tells the time, and sleeps.
        transport: sends requests, in place of aiohttp; it is left open.
        user_agent: put before the package's own name in the `User-Agent` header.
        max_connections: connections at a time at most; 0: no limit.
        max_concurrency: requests at a time at most, of all views of the client together; or, by name of an
            operation, of each, with `*` for all together: `{"create_event": 8, "*": 32}`. Calls that wait
            for quota or between attempts do not count, and interactive calls go first. None: no limit
            beside `max_connections`.
        max_response_bytes: bytes of a response at most, after decompression; all that are read at a
            time take about twice as many.
        ssl_context: certificates to trust or to present, in place of the system's.
        proxy: address of an HTTP proxy to send requests through; may hold user name and password.
        trust_env: without `proxy`, use the one that `HTTPS_PROXY` names, but for what `NO_PROXY` does.
        api: a generated package of another revision, or its name; its operations take the place of
            this client's own at run time, in `track`, `ingest` and `jobs` too. Type checkers go on to
            see the client's own: for typed operations write `klaviyo.using(package.api.Areas)`.
        revision: date of an older revision that comes with this distribution, e.g. `2026-07-15`:
            the same as its package as `api`.
        disabled: send nothing: writes are answered here, with what was sent, lists are empty, sinks and jobs
            drop their records; no key is needed. For development and CI. None: as `KLAVIYO_DISABLED` says
            (1 or 0), unless there is a `transport`.
        options: defaults of every call, e.g. `timeout`, `max_retries`, `deadline`; :class:`Options`
            lists and explains them.

    Raises:
        ConfigurationError: an argument is not valid, or there are no credentials. No message quotes
            a key.
        TypeError: there is no such argument.
    """

    _package: ClassVar[str] = "klaviyo_openapi"

    def __new__(cls, *_: Any, **options: Any) -> Self:
        api = package_meant(options.get("api"), options.get("revision"))
        if api is None or api == cls._package:
            return super().__new__(cls)
        from .revisions import class_for_package

        specialised: type[Self] = class_for_package(cast(Any, cls), api)
        return super().__new__(specialised)

    def __init__(
        self,
        api_key: str | late.KeyFunction | None = None,
        *,
        company_id: str | None = None,
        base_url: str = BASE_URL,
        session: aiohttp.ClientSession | None = None,
        retry_budget: int | None = CAPACITY,
        auth: Auth | None = None,
        quota_owner: str | None = None,
        limiter: Limiter | None = None,
        clock: Clock = SYSTEM_CLOCK,
        transport: late.Transport | None = None,
        user_agent: str | None = None,
        max_connections: int = 100,
        max_concurrency: int | Mapping[str, int] | None = None,
        max_response_bytes: int = 64 * 2**20,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        trust_env: bool = False,
        api: ModuleType | str | None = None,
        revision: str | None = None,
        disabled: bool | None = None,
        **options: Unpack[Options],
    ) -> None:
        api_key, proxy = hide(api_key), hide(proxy)
        _check_names(options)
        off = is_disabled(disabled, transport=transport)
        if off:  # none of these is used
            api_key = auth = limiter = transport = None
        auth = credentials_of(api_key, auth, clock)
        if company_id is not None:
            check_company_id(company_id)
        if auth is None and company_id is None and not off:
            raise ConfigurationError(
                "give api_key (a private key), or company_id for the /client/* operations alone"
            )

        whole("max_connections", max_connections, 0)
        whole("max_response_bytes", max_response_bytes, 0)
        proxies = None
        if proxy is not None or trust_env:
            from ..http.proxies import proxies_of  # most programs have none

            proxies = proxies_of(proxy, trust_env, beside=session or transport)

        def connect() -> late.Transport:
            # Imported here because aiohttp takes a third of a second to import.
            from ..http.transport import AiohttpTransport

            return AiohttpTransport(
                session,
                max_connections=max_connections,
                max_response_bytes=max_response_bytes,
                ssl_context=ssl_context,
                proxies=proxies,
            )

        granting: Limiter = LocalLimiter(clock) if limiter is None else limiter
        if max_concurrency is not None:
            from ..limiter.concurrency import ConcurrencyLimiter  # most clients have no such bound

            granting = ConcurrencyLimiter(granting, max_concurrency, owned=limiter is None)
        self._engine = _engine_class(off)(
            base_address(base_url),
            auth=auth,
            company_id=company_id,
            owner=owner_of(auth, company_id, quota_owner, shared=limiter is not None),
            limiter=granting,
            clock=clock,
            transport=transport,
            connect=connect,
            user_agent=full_user_agent(user_agent),
            budget=RetryBudget.of(retry_budget),
        )
        # A limiter that was given may serve other clients.
        self._closes_limiter = limiter is None
        self._settings = Settings().merged(options)

    @classmethod
    def from_env(cls, **kwargs: Any) -> Self:
        """A client with `KLAVIYO_API_KEY`, `KLAVIYO_COMPANY_ID` and `KLAVIYO_BASE_URL`.

        Args:
            kwargs: other arguments of the client; these win over the environment, `auth` over its key.

        Raises:
            ConfigurationError: neither a key nor a company id is set, or one of them is malformed.
        """
        for name in ("api_key", "company_id", "base_url"):
            value = os.environ.get(f"KLAVIYO_{name.upper()}")
            if value and not (name == "api_key" and kwargs.get("auth") is not None):
                kwargs.setdefault(name, hide(value) if name == "api_key" else value)
                del value  # a traceback shows variables
        given = kwargs.keys() & {"api_key", "company_id", "auth"}
        if not given and not is_disabled(kwargs.get("disabled"), transport=kwargs.get("transport")):
            raise ConfigurationError("set KLAVIYO_API_KEY or KLAVIYO_COMPANY_ID")
        return cls(**kwargs)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view of this client with other defaults; connections, quota and lifecycle are shared.

        Args:
            options: the options to change, see :class:`Options`.

        Raises:
            ConfigurationError: an option does not exist, or its value is not valid.
        """
        view = self.__class__.__new__(self.__class__)
        view._engine = self._engine
        view._closes_limiter = self._closes_limiter
        view._settings = self._settings.merged(options)
        return view

    def _for_credentials(self, auth: Auth) -> Self:
        """A view for another account; see :class:`klaviyo_async.client.accounts.KlaviyoAccounts`."""
        view = self.__class__.__new__(self.__class__)
        view._engine = self._engine.for_credentials(auth)
        view._closes_limiter = self._closes_limiter
        view._settings = self._settings
        return view

    async def send(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options | None = None,
    ) -> Any:
        """Call an operation, and decode its response.

        Args:
            operation: what to call.
            path: values of the path's parameters, in order.
            query: query parameters by wire name.
            headers: header parameters by wire name.
            body: a model, a dict, ids, or None.
            options: options of this call; None: the client's alone.

        Returns:
            What the operation returns: a model, a list of models, or None.

        Raises:
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        engine = self._engine
        settings = self._settings if options is None else self._settings.merged(options)
        request = engine.prepare(operation, path, query, headers, body)
        if settings.extra_query or settings.extra_body:
            request = settings.extended(request)
        return (await engine.execute(request, settings)).decode()

    def pages(
        self,
        operation: Operation,
        *,
        path: Sequence[str] = (),
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options | None = None,
    ) -> late.Pager[Any]:
        """Call an operation that returns a list.

        Args:
            operation: what to call.
            path: values of the path's parameters, in order.
            query: query parameters by wire name.
            headers: header parameters by wire name.
            body: a model, a dict, ids, or None.
            options: options of each page's call; None: the client's alone.

        Raises:
            InvalidRequest: no request can be made of these; at once, not when awaited.
        """
        from ..pagination.pager import Pager  # many programs read no list

        request = self._engine.prepare(operation, path, query, headers, body)
        settings = self._settings.merged(options)
        return Pager(self._engine, settings.extended(request), settings)

    @overload
    def using(self, areas: Literal["2026-07-15"]) -> late.Areas20260715: ...
    @overload
    def using(self, areas: type[A]) -> A: ...

    def using(self, areas: type[Any] | str) -> Any:
        """The operations of another generated package, called through this client.

        Args:
            areas: the package's `api.Areas`; or the date of an older revision that comes with this
                distribution, whose package is imported now.

        Returns:
            An object with one attribute per area, typed as the package is.

        Raises:
            ConfigurationError: no package of that revision comes with this distribution.
            TypeError: it is no such class.
        """
        from .revisions import areas_of, view

        return view(self, areas_of(package_of(areas)) if isinstance(areas, str) else areas)

    @cached_property
    def beta(self) -> late.BetaAreas:
        """The operations of Klaviyo's beta revision, imported when this is first asked for.

        One that is stable by now raises an AttributeError that says where it is.
        """
        from .revisions import beta_view

        return beta_view(self)

    @cached_property
    def jobs(self) -> late.Jobs:
        """Bulk jobs: profiles imported, subscribed or suppressed, and any job awaited until it ends."""
        from ..jobs import Jobs

        return Jobs(self._engine, self._settings, self._package)

    @cached_property
    def limits(self) -> late.Limits:
        """The account's quota: what is left of it, and how long calls will take."""
        from .limits import Limits

        return Limits(self._engine, self._package)

    @property
    def closed(self) -> bool:
        """Whether the client has been closed."""
        return self._engine.closed

    async def aclose(self, grace: float = GRACE) -> None:
        """Close the client and all its views.

        New calls and those that wait, for quota or a retry, fail with ClientClosed at once; requests
        in flight have time to be answered, and then fail with ClientClosed too.
        A session, transport or limiter that was given to the client is left open.

        Args:
            grace: seconds that requests in flight have to be answered.
        """
        if self._closes_limiter:
            self._engine.limiter.close()
        await self._engine.aclose(grace)

    def __repr__(self) -> str:
        if not hasattr(self, "_engine"):  # in a traceback, when its making has failed
            return "<KlaviyoClient, unfinished>"
        engine = self._engine
        parts = [urlsplit(engine.base).netloc]
        if engine.auth is not None:
            own = not isinstance(engine.auth, PrivateKeyAuth)
            parts.append("own credentials" if own else "private key")
        if engine.company_id is not None:
            parts.append(f"company {engine.company_id}")
        if engine.disabled:
            parts.append("disabled")
        if engine.closed:
            parts.append("closed")
        return f"<KlaviyoClient {', '.join(parts)}>"

    def __reduce__(self) -> str:
        raise TypeError("a client holds connections and credentials, and cannot be pickled")


def _engine_class(disabled: bool) -> type[Engine]:
    if not disabled:
        return Engine
    from ..calls.disabled import DisabledEngine  # what is sent has no use for it

    return DisabledEngine


def _check_names(options: Mapping[str, Any]) -> None:
    for name in options:
        if name not in OPTION_NAMES:
            raise TypeError(f"a client takes no argument {name!r}")
