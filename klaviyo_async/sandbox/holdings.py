"""What all accounts of a sandbox hold, and how it is seeded, kept and brought back."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import logging
import os
import sqlite3
from collections.abc import Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import Any, Final

from ..errors import ConfigurationError
from ..storage.descriptors import try_lock
from .copies import copied
from .errors import FixtureError
from .events import EventLog
from .jobs import catch_up
from .opening import open_account
from .persistence import SnapshotDatabase
from .progress import JobSeconds
from .records import JOB_WORK
from .snapshots import Snapshots
from .steps import Steps, dropped, paced
from .store import Store
from .time_travel import SandboxClock

__all__ = ["Holdings"]

_SAVE_INTERVAL: Final = 0.25
_log = logging.getLogger(__name__)


class Holdings:
    """They.

    Args:
        db: SQLite file to keep everything in; None: in memory.
        clock: the sandbox's.
        accounts: names of those that there are; empty: any.
        job_seconds: how long a job runs.

    Raises:
        ConfigurationError: the file is something else, cannot be opened, or is another sandbox's.
    """

    def __init__(
        self,
        db: Path | None,
        clock: SandboxClock,
        accounts: Sequence[str],
        job_seconds: JobSeconds,
    ) -> None:
        self._clock, self._accounts = clock, accounts
        self._job_seconds: JobSeconds = job_seconds
        self._lock = None if db is None else _locked(db)
        self._database: SnapshotDatabase | None = None
        self.stores: dict[str, Store] = {}
        """Account -> what it holds."""
        if db is not None:
            self._database, self.stores = self._opened(db)
        self.snapshots = Snapshots(db, clock.wall)
        self.companies: dict[str, str] = {}
        """Public key -> the account that has it, of those that were seen."""
        self.turn = asyncio.Lock()
        """Held by who seeds, keeps, restores or saves, so that only one does at a time."""
        self._stopped = asyncio.Event()
        self._gone: list[dict[Any, Any] | list[Any]] = []
        for store in self.stores.values():
            self._note_company(store)

    def _opened(self, db: Path) -> tuple[SnapshotDatabase, dict[str, Store]]:
        try:
            database = SnapshotDatabase(db)
            try:
                return database, database.load(self._clock.wall)
            except BaseException:
                database.close()
                raise
        except (sqlite3.Error, ValueError, TypeError, LookupError) as error:
            self._unlock()
            raise ConfigurationError(f"{db} cannot be used: {error}") from None

    def store(self, account: str) -> Store:
        """The resources of an account, which is created if it is new."""
        store = self.stores.get(account)
        if store is None:
            store = self.stores[account] = Store(
                account, persistent=self._database is not None, wall=self._clock.wall
            )
        if not store.all("account"):
            open_account(store)
            self._note_company(store)
        self._catch_up(store)
        return store

    def listed(self) -> list[Store]:
        """What each account holds."""
        for store in self.stores.values():
            self._catch_up(store)
        return self._held()

    def _held(self) -> list[Store]:
        """As :meth:`listed`, without what jobs have to do: that may come to pass after what is copied is brought back."""
        return list(self.stores.values())

    def _catch_up(self, store: Store) -> None:
        """See that what jobs have done by now is there."""
        if store.all(JOB_WORK):
            catch_up(store, self._clock.now(), self._job_seconds)

    def _note_company(self, store: Store) -> None:
        for record in store.all("account").values():
            self.companies.setdefault(record.attributes.get("public_api_key", ""), store.account)

    def seed(
        self,
        event_log: EventLog,
        fixtures: str | Path | Mapping[str, Any],
        *,
        account: str | None = None,
        size: int | None = None,
        seed: int = 0,
        until: dt.datetime | str | None = None,
    ) -> Steps[str]:
        """Put fixtures into an account; see :meth:`klaviyo_async.sandbox.Sandbox.seed`."""
        # Imported here: most sandboxes start empty.
        from .seeding import Seed, read_fixtures

        if not isinstance(account, (str, type(None))):
            raise FixtureError(f"account is a name, not {account!r}")
        account = account or (self._accounts[0] if self._accounts else "pk_shop")
        if self._accounts and account not in self._accounts:
            raise FixtureError(f"{account!r} is none of the accounts")
        told, document = read_fixtures(fixtures)
        planter = Seed(self.store(account), event_log, self._clock.now())
        if document is not None:
            yield from planter.document(document)
        else:
            yield from planter.shop(size if told is None else told, seed, until)
        return account

    def snapshot(self, name: str) -> Steps[None]:
        """Keep what all accounts hold; see :meth:`klaviyo_async.sandbox.Sandbox.snapshot`."""
        self.snapshots.check(name)
        self.snapshots.keep(name, (yield from copied(self._held)))

    async def paced_snapshot(self, name: str) -> None:
        """As :meth:`snapshot`, while requests are answered: what is kept is of one moment."""
        self.snapshots.check(name)
        copies = await paced(copied(self._held))
        await self.snapshots.keep_in_steps(name, copies)

    def restore(self, name: str) -> Steps[None]:
        """Bring back what a snapshot has kept, at once when all of it is read; see
        :meth:`klaviyo_async.sandbox.Sandbox.restore`. What it takes the place of is :meth:`drop`'s.
        """
        loaded = yield from self.snapshots.load(name)
        self._bring_back(loaded)

    def _bring_back(self, loaded: dict[str, Store]) -> None:
        self._empty()
        for account, store in loaded.items():
            store.replaces(self.stores.get(account))
        # Of those that are not in it, the file has to learn that they are empty.
        self.stores = loaded if self._database is None else {**self.stores, **loaded}
        self.companies.clear()
        for store in loaded.values():
            self._note_company(store)

    def _empty(self) -> None:
        for store in self.stores.values():
            self._gone += store.clear()

    def drop(self) -> Steps[None]:
        """Give up what was taken out."""
        gone, self._gone = self._gone, []
        yield from dropped(*gone)

    def clear(self) -> None:
        """Forget everything but snapshots."""
        self._empty()
        if self._database is None:
            self.stores.clear()
        self.companies.clear()

    async def save_regularly(self) -> None:
        """Save what has changed, until :meth:`stop`."""
        if self._database is None:
            return
        while not self._stopped.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopped.wait(), _SAVE_INTERVAL)
            try:
                async with self.turn:
                    await self._database.save(self._held)
            except sqlite3.Error:
                _log.exception("saving failed; it is tried again")

    def stop(self) -> None:
        """Let :meth:`save_regularly` come to its end."""
        self._stopped.set()

    async def close(self) -> None:
        """Save what has changed, and close the files."""
        try:
            if self._database is not None:
                async with self.turn:
                    await self._database.save(self._held)
        finally:
            if self._database is not None:
                self._database.close()
            self._unlock()
            self.snapshots.close()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()


def _locked(db: Path) -> FileIO:
    """The open file, which nobody else keeps anything in.

    Raises:
        ConfigurationError: somebody does, or it cannot be opened.
    """
    try:
        file = FileIO(os.open(db, os.O_RDWR | os.O_CREAT, 0o600), "r+")
    except OSError as error:
        raise ConfigurationError(f"{db} cannot be used: {error.strerror}") from None
    if not try_lock(file.fileno()):
        file.close()
        raise ConfigurationError(f"{db} is in use by another sandbox")
    return file
