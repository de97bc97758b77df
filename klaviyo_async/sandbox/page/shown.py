"""What the page shows a sandbox by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple
from urllib.parse import quote

from ..access import masked
from ..control import ControllableSandbox
from ..journal import RequestQuery
from ..progress import JobSeconds, advance
from ..records import StoredRecord, StoredResource
from ..store import Store
from ..windows import FixedWindows, WindowUsage

_MOST_ACCOUNTS = 50
FILTERS = ("status", "method", "path", "operation", "account")
"""What the requests shown are chosen by."""


class ShownSandbox(NamedTuple):
    """A sandbox, and what of its settings is shown."""

    sandbox: ControllableSandbox
    windows: FixedWindows | None
    """None: there are no limits."""
    job_seconds: JobSeconds

    def accounts(self) -> list[tuple[int, Store]]:
        """The accounts that were seen last, each with the number that addresses have in place of its name."""
        stores = list(enumerate(self.sandbox.stores))
        return stores[-_MOST_ACCOUNTS:]

    def store(self, number: int) -> Store:
        """An account.

        Raises:
            KeyError: there is none of that number.
        """
        stores = self.sandbox.stores
        if not 0 <= number < len(stores):
            raise KeyError(f"there is no account {number}")
        return stores[number]

    def usage(self) -> list[list[WindowUsage]] | None:
        """What is used of each bucket, the fullest first; None: there are no limits."""
        if self.windows is None:
            return None
        found = self.windows.usage(self.sandbox.clock.monotonic())
        return sorted(found, key=lambda bucket: -max(each.used / each.limit for each in bucket))

    def latest(self, type_: str, count: int) -> list[tuple[int, Store, StoredRecord]]:
        """The latest resources of a type, of all accounts."""
        found = [
            (number, store, record)
            for number, store in self.accounts()
            for record in _last(store.all(type_), count)
        ]
        # Of one account later ones have greater numbers; of several, whatever stands for an order.
        found.sort(key=lambda each: _moment(each[2]), reverse=True)
        return found[:count]

    def jobs(self, count: int) -> list[tuple[int, Store, StoredRecord]]:
        """The latest jobs, as they stand now."""
        found = [
            (number, store, record)
            for number, store in self.accounts()
            for type_ in store.types()
            if type_.endswith("-job")
            for record in _last(store.all(type_), count)
        ]
        found.sort(key=lambda each: _moment(each[2]), reverse=True)
        now = self.sandbox.clock.now()
        return [(n, store, self._job(store, record, now)) for n, store, record in found[:count]]

    def _job(self, store: Store, record: StoredRecord, now: dt.datetime) -> StoredRecord:
        """A job as whoever asked now would be told; looking changes nothing."""
        copy = StoredResource(
            record.type,
            record.id,
            dict(record.attributes),
            record.relationships,
            record.sequence,
        )
        total = store.totals.get(record.reference) or record.attributes.get("total_count") or 0
        advance(copy, self.job_seconds, now, total)
        return copy


def query(given: Mapping[str, str]) -> RequestQuery:
    """Which requests are to be shown."""
    status, method, path, operation, account = (given.get(each, "").strip() for each in FILTERS)
    return RequestQuery(
        status=status, method=method, path=path, operation=operation, account=account
    )


def name(store: Store) -> str:
    """An account's name, as it may be shown."""
    return masked(store.account)


def address(number: int, record: StoredRecord) -> str:
    """Where a resource is shown whole."""
    return f"/sandbox/page/resources/{number}/{record.type}/{quote(record.id, safe='')}"


def _last(records: dict[str, StoredRecord], count: int) -> Iterator[StoredRecord]:
    return (records[id_] for id_ in islice(reversed(records), count))


def _moment(record: StoredRecord) -> tuple[str, int]:
    attributes = record.attributes
    for key in ("created_at", "created", "datetime"):
        if isinstance(value := attributes.get(key), str):
            return value[:19], record.sequence
    return "", record.sequence
