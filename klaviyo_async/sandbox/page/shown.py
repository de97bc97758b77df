"""What the page shows a sandbox by."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from ..access import masked
from ..control import ControllableSandbox
from ..journal import RequestQuery
from ..progress import JobSeconds, advance
from ..records import StoredRecord, StoredResource
from ..store import Store
from ..windows import FixedWindows, WindowUsage

_MOST_ACCOUNTS: Final = 50
FILTERS: Final = ("text", "status", "method", "path", "operation", "account")
"""What the requests shown are chosen by."""


class ShownSandbox(NamedTuple):
    """A sandbox, and what of its settings is shown."""

    sandbox: ControllableSandbox
    windows: FixedWindows | None
    """None: there are no limits."""
    job_seconds: JobSeconds
    address: str
    """Under which whoever looks has reached it."""

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

    def chosen(self, given: Mapping[str, str], type_: str) -> tuple[int, Store]:
        """The account that is asked for, or else the one that has got something of a type last.

        Raises:
            KeyError: there is none of that number.
        """
        asked = given.get("account", "").strip()
        if asked.isdecimal() and len(asked) < 20:
            return int(asked), self.store(int(asked))
        found = [(n, store) for n, store in self.accounts() if store.all(type_)]
        if not found:
            return 0, self.sandbox.stores[0] if self.sandbox.stores else Store("none")
        return max(found, key=lambda each: _moment(next(_last(each[1].all(type_), 1))))

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

    def badges(self) -> dict[str, str]:
        """What stands beside views in the navigation."""
        sandbox, stores = self.sandbox, [store for _, store in self.accounts()]
        faults, jobs = len(sandbox.faults.all()), 0
        for store in stores:
            jobs += sum(len(store.all(type_)) for type_ in store.types() if type_.endswith("-job"))
        counts = {
            "requests": len(sandbox.journal),
            "events": sum(len(store.events) for store in stores),
            "profiles": sum(len(store.all("profile")) for store in stores),
            "jobs": jobs,
            "webhooks": len(sandbox.webhooks.delivered),
        }
        badges = {view: _short(count) for view, count in counts.items() if count}
        return badges | ({"faults": f"{faults} on"} if faults else {})

    def pulse(self) -> str:
        """Something else whenever something else is to be seen, but for what time alone changes."""
        sandbox = self.sandbox
        versions = sum(store.version for _, store in self.accounts())
        faults = [(fault.kind, fault.count) for fault in sandbox.faults.all()]
        facts = (
            sandbox.stats.requests,
            len(sandbox.journal),
            len(sandbox.stores),
            versions,
            faults,
            len(sandbox.webhooks.delivered),
            sandbox.webhooks.delivered[-1].id if sandbox.webhooks.delivered else 0,
            sandbox.clock.offset,
            sandbox.snapshots.names(),
        )
        return hashlib.md5(repr(facts).encode(), usedforsecurity=False).hexdigest()

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


def chosen(given: Mapping[str, str]) -> RequestQuery:
    """Which requests are to be shown."""
    wanted: dict[str, Any] = {each: given.get(each, "").strip() for each in FILTERS}
    return RequestQuery(**wanted)


def _short(count: int) -> str:
    """A number in a few characters."""
    for unit, text in ((10**6, "M"), (10**3, "k")):
        if count >= unit * 10:
            return f"{count // unit}{text}"
    return f"{count:,}"


def name(store: Store) -> str:
    """An account's name, as it may be shown."""
    return masked(store.account)


def address(number: int, record: StoredRecord) -> str:
    """Where a resource is shown whole."""
    return f"/sandbox/page/resources/{number}/{record.type}/{quote(record.id, safe='')}"


def _last(records: Mapping[str, StoredRecord], count: int) -> Iterator[StoredRecord]:
    # Views of dictionaries and of tables of events can be read from their end.
    values: Any = records.values()
    return islice(reversed(values), count)


def _moment(record: StoredRecord) -> tuple[str, int]:
    attributes = record.attributes
    for key in ("created_at", "created", "datetime"):
        if isinstance(value := attributes.get(key), str):
            return value[:19], record.sequence
    return "", record.sequence
