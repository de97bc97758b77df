"""The sandbox: a server, what it holds, and what it is told to do."""

from __future__ import annotations

import asyncio
import datetime as dt
import ssl
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, Self

from aiohttp import web

from ..clock import SYSTEM_CLOCK, Clock
from .access import Credentials
from .dispatch import DispatchOptions, RequestDispatcher
from .events import EventLog
from .faults import Fault, Faults, faults_of
from .holdings import Holdings
from .journal import Journal
from .oauth import OAuthServer
from .progress import JobSeconds
from .routes import packages_by_revision
from .settings import address, check_numbers
from .snapshots import Snapshots
from .stats import Stats
from .steps import Steps, finish
from .store import Store
from .time_travel import SandboxClock
from .tls import OwnCertificate
from .webhooks import Webhooks
from .windows import FixedWindows, LimitHeaders


class Sandbox:
    """A local Klaviyo for tests and demos: a real HTTP server on loopback.

    ::

        async with Sandbox() as sandbox:
            async with KlaviyoClient("pk_any", base_url=sandbox.url) as klaviyo:
                ...

    Every private key is an account of its own, and so is every company id, unless `accounts`
    says which belong together.

    Args:
        host: address to listen on.
        port: port to listen on; 0: any that is free.
        db: SQLite file to keep everything in; None: in memory.
        accounts: account name -> the keys, tokens and company ids that belong to it; with it,
            others are rejected.
        oauth_apps: client id -> what `sandbox.oauth.register` takes besides; None: one for demos,
            see :class:`klaviyo_async.sandbox.oauth.OAuthServer`.
        limits: whether to keep the rate limits.
        window_scale: length of the rate-limit windows relative to the real ones.
        phase: seconds by which the windows are shifted; None: each by a random amount.
        count_throttled: whether a rejected request uses up quota too.
        limit_headers: what `RateLimit-Remaining` and `-Reset` are about: `live`, the second, as has
            been recorded of the real API; `switching`, whichever window has least left; `steady`, the
            minute, as documented; `none`: there are no such headers. The first two have headers of
            their own for a daily quota.
        latency: seconds that a request takes, from..to, half of it before it is counted.
        job_seconds: how long a job runs, whose work is done at once; 0: it is complete when it is first
            asked about; `live`: as long as those of its kind have been seen to, with its work done meanwhile.
        seed: of all that is random.
        packages: generated packages of your own, or their names: requests of their revisions are
            answered as they say.
        public_url: address that links begin with; None: that by which a request came, as its `Host` and
            what proxies say (`Forwarded`, `X-Forwarded-Host`, `X-Forwarded-Proto`) tell.
        tls: whether to serve https: with a context of your own, or, if it is a list of host names, with
            a certificate that is made for them and for loopback (extra `sandbox`), whose authority is
            :attr:`authority`; None: http.
        journal: how many of the last requests are kept in :attr:`journal`; their bodies take at most
            16 MiB.
        clock: what the time is told by, and set forward with :attr:`clock`.

    Raises:
        TypeError: one of `packages` is none of the generator's, or cannot be imported.
        ValueError: there are no such `limit_headers`.
        ConfigurationError: one has paths that the sandbox cannot answer; there is no such address as
            `public_url`; no certificate can be made; `db` cannot be used, or another sandbox uses it; a
            number makes no sense.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        db: str | Path | None = None,
        accounts: Mapping[str, Iterable[str]] | None = None,
        oauth_apps: Mapping[str, Mapping[str, Any]] | None = None,
        limits: bool = True,
        window_scale: float = 1.0,
        phase: float | None = None,
        count_throttled: bool = False,
        limit_headers: LimitHeaders = "live",
        latency: tuple[float, float] = (0.0, 0.0),
        job_seconds: JobSeconds = 0.0,
        seed: int = 0,
        packages: Iterable[ModuleType | str] = (),
        public_url: str | None = None,
        tls: ssl.SSLContext | Sequence[str] | None = None,
        journal: int = 1000,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        self.url = ""
        """Address of the running sandbox."""
        self.clock = SandboxClock(clock)
        """The time that the sandbox goes by: `sandbox.clock.advance(60)` sets it forward."""
        self.stats = Stats()
        self.webhooks = Webhooks(lambda: self.url)
        self.deliver = self.webhooks.deliver
        self.events = EventLog(self.webhooks.listen)
        self.faults = Faults(seed)
        self.oauth = OAuthServer(oauth_apps, self.clock.wall)
        self.journal = Journal(journal)
        """The last requests and their answers."""
        check_numbers(port, job_seconds, latency, window_scale)
        self._host, self._port = host, port
        windows = FixedWindows(
            scale=window_scale,
            phase=phase,
            count_throttled=count_throttled,
            seed=seed,
            headers=limit_headers,
        )
        options = DispatchOptions(
            credentials=Credentials(accounts),
            windows=windows if limits else None,
            latency=latency,
            job_seconds=job_seconds,
            packages=packages_by_revision(packages),
            public_url=None if public_url is None else address(public_url),
            seed=seed,
        )
        self._dispatcher = RequestDispatcher(self, options)
        made = None if tls is None or isinstance(tls, ssl.SSLContext) else OwnCertificate(tls)
        self._tls = (
            made.context if made is not None else tls if isinstance(tls, ssl.SSLContext) else None
        )
        self.authority: str = "" if made is None else made.authority
        """Certificate of the authority that clients have to trust, as PEM; empty: none was made."""
        self._holdings = Holdings(
            None if db is None else Path(db), self.clock, [*(accounts or ())], job_seconds
        )
        self._runner: web.ServerRunner | None = None
        self._saver: asyncio.Task[None] | None = None

    # --- start and stop

    async def start(self) -> Self:
        """Start to listen.

        Raises:
            OSError: the port is taken.
        """
        server = web.Server(self._dispatcher.handle)
        self._runner = web.ServerRunner(server, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, ssl_context=self._tls)
        await site.start()
        host, self._port = self._runner.addresses[0][:2]
        scheme = "http" if self._tls is None else "https"
        self.url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{self._port}"
        self._saver = asyncio.create_task(self._holdings.save_regularly())
        return self

    async def stop(self) -> None:
        """Close all connections, and save what has changed."""
        await self.webhooks.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._saver is not None:
            # Not cancelled: its thread would go on writing.
            self._holdings.stop()
            await self._saver
        await self._holdings.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.stop()

    # --- state

    def store(self, account: str) -> Store:
        """The resources of an account, which is created if it is new.

        Args:
            account: its name: that of `accounts`, else its key or company id.
        """
        return self._holdings.store(account)

    @property
    def stores(self) -> list[Store]:
        """All accounts that were seen."""
        return self._holdings.listed()

    @property
    def companies(self) -> dict[str, str]:
        """Public key -> the account that has it, of those that were seen."""
        return self._holdings.companies

    @property
    def snapshots(self) -> Snapshots:
        """What :meth:`snapshot` has kept."""
        return self._holdings.snapshots

    def fault(self, kind: Any, **options: Any) -> None:
        """Inject a fault into the requests that follow.

        Args:
            kind: what happens, e.g. `status` or `reset`; see :class:`Fault`.
            options: what else :class:`Fault` takes.

        Raises:
            TypeError, ValueError: there is no such kind or option.
        """
        self.faults.add(Fault(kind, **options))

    def seed(
        self,
        fixtures: str | Path | Mapping[str, Any] = "shop",
        *,
        account: str | None = None,
        size: int | None = None,
        seed: int = 0,
        until: dt.datetime | str | None = None,
    ) -> str:
        """Put fixtures into an account; webhooks are told nothing of them.

        Args:
            fixtures: `shop`; a JSON file, or what stands in one: `resources` as JSON:API has them, and
                `events` as `POST /api/events` takes them.
            account: where to; None: the first of `accounts`, else `pk_shop`.
            size: events of a shop; None: 10,000. `shop:1000` says it too.
            seed: of what is random in a shop: the same makes the same.
            until: when a shop's last event came; None: now.

        Returns:
            The account.

        Raises:
            FixtureError: something in it is not valid, and what; nothing was put in. Or a shop was to be
                put into an account with profiles or events.
        """
        return finish(
            self._holdings.seed(
                self.events, fixtures, account=account, size=size, seed=seed, until=until
            )
        )

    def snapshot(self, name: str) -> None:
        """Keep what all accounts hold now, for :meth:`restore`: beside `db`, or in memory.

        Args:
            name: letters, digits, `-` and `_`; one of that name is replaced.

        Raises:
            ValueError: it is no name.
            OSError, sqlite3.Error: the file cannot be written.
        """
        finish(self._holdings.snapshot(name))

    def restore(self, name: str) -> None:
        """Bring back what a snapshot has kept, in the place of what there is; quota is as new.

        The time, faults, tokens and the journal stay.

        Args:
            name: of the snapshot.

        Raises:
            KeyError: there is none of that name.
            ValueError: it is no name, or its file is something else.
        """
        finish(self._restoring(name))

    def _restoring(self, name: str) -> Steps[None]:
        """As :meth:`restore`, in steps.

        Args:
            name: of the snapshot.
        """
        yield from self._holdings.restore(name)
        self.events = EventLog(self.webhooks.listen)
        self.events.stored = sum(len(store.all("event")) for store in self.stores)
        self._dispatcher.reset()
        yield from self._holdings.drop()

    def script(self, operation: str, *steps: int | str | Mapping[str, Any] | Fault) -> None:
        """Say what the next requests to an operation meet, one after the other; those after them nothing.

        Args:
            operation: its name, e.g. `create_event`; `oauth`: the OAuth server.
            steps: each a status, a kind of :class:`Fault` (`pass`: the usual answer), what
                :class:`Fault` takes, or one.

        Raises:
            TypeError, ValueError: one is none of these.
        """
        self.faults.extend(faults_of({"operation": operation, "script": list(steps)}))

    def reset(self) -> None:
        """Forget everything but the faults' randomness: resources, counts, windows, faults."""
        finish(self._resetting())

    def _resetting(self) -> Steps[None]:
        """As :meth:`reset`, in steps: in the first all is forgotten, and the others give up its memory."""
        self._holdings.clear()
        self.stats, self.events = Stats(), EventLog(self.webhooks.listen)
        self.faults.clear()
        self.webhooks.clear()
        self.oauth.clear()
        self.journal.clear()
        self._dispatcher.reset()
        yield from self._holdings.drop()
