"""What a process keeps to while Redis cannot be used: its part of the quota, one for all of its host."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from logging import getLogger
from math import inf
from typing import TYPE_CHECKING, Any, Final

from ...clock import SYSTEM_CLOCK, Clock
from ...core.bucket import Bucket
from ...errors import ConfigurationError
from ...storage.descriptors import read_at, write_at
from ...storage.files import make_directory, open_file
from ..host.limiter import HostLimiter
from ..host.places import runtime_place
from ..packing import adopt_share
from ..stores import StoredBucket

if TYPE_CHECKING:
    from ...core.runtime import Operation
    from ...core.tiers import WindowLimit
    from .. import Permit
    from ..host.store import HostStore
    from ..waiting import WaitableBucket

__all__ = ["Standby", "StandbyLimiter"]

log: Final = getLogger("klaviyo_async.limiter")

_UNKNOWN: Final = 8
"""Hosts, or containers, that may share the quota, where nothing is known of them."""
_COUNT: Final = 1.0
"""Seconds between counts of this host's processes that are without Redis."""
_REMEMBER: Final = 60.0
"""Seconds after which fewer processes than were noted last are believed."""
_DIGITS: Final = 8


class Standby:
    """How many processes share the quota, as far as is known, and the limiter for when Redis is gone.

    On the system's clock the processes of one user on one host keep their parts together, in files:
    a process that is started in an outage does not begin anew, and operations of one request a second
    are not sent by all at once. There, too, is noted how many there were, for those that are started
    while Redis is gone.

    Args:
        clock: where time comes from.
        options: of :class:`HostLimiter`, for all outages.
        names: what tells this Redis and its keys from others.
        local_share: the part of each process; None: one over their number.
        expected: how many processes there are at least; None: as many as Redis has said.
    """

    def __init__(
        self,
        clock: Clock,
        options: dict[str, Any],
        names: Iterable[str],
        local_share: float | None,
        expected: int | None,
    ) -> None:
        self._clock = clock
        self._options = options
        self._local_share, self._expected = local_share, expected
        digest = blake2b(digest_size=12)
        for name in names:
            digest.update(name.encode() + b"\0")
        self._place = (
            runtime_place() / f"redis-{digest.hexdigest()}" if clock is SYSTEM_CLOCK else None
        )
        self._seen = 0
        self._noted, self._noted_at = 0, -inf

    def note(self, processes: int) -> None:
        """Redis has said how many processes there are."""
        self._seen = processes
        now = self._clock.monotonic()
        if processes > self._noted or (
            processes < self._noted and now > self._noted_at + _REMEMBER
        ):
            self._noted, self._noted_at = processes, now
            self._write(processes)

    def part(self, mine: int = 1) -> float:
        """What part of the quota is for some of the processes of this host; for all of them, where
        neither Redis nor anybody else has said how many there are.

        Args:
            mine: how many.
        """
        if self._local_share is not None:
            return min(1.0, mine * self._local_share)
        known = max(self._seen, self._expected or 0) or self._read()
        return min(1.0, mine / known) if known else 1 / _UNKNOWN

    def make_limiter(self) -> StandbyLimiter:
        """The limiter for one outage."""
        return StandbyLimiter(self, self._clock, self._place, **self._options)

    def _write(self, processes: int) -> None:
        with suppress(OSError, ConfigurationError):  # it is of use, and no more
            if (file := self._open(create=True)) is None:
                return
            try:
                write_at(file, b"%*d" % (_DIGITS, processes), 0)
            finally:
                os.close(file)

    def _read(self) -> int:
        with suppress(OSError, ConfigurationError, ValueError):
            if (file := self._open(create=False)) is None:
                return 0
            try:
                return max(0, int(read_at(file, _DIGITS, 0)))
            finally:
                os.close(file)
        return 0

    def _open(self, *, create: bool) -> int | None:
        if self._place is None:
            return None
        if create:
            make_directory(self._place, private=True)
        return open_file(self._place / "processes", create=create, private=True)


class StandbyLimiter(HostLimiter):
    """The limiter for one outage.

    Args:
        standby: whose it is.
        clock: where time comes from.
        place: the directory that the processes of the host share; None: they share nothing.
        options: of :class:`HostLimiter`.
    """

    def __init__(
        self, standby: Standby, clock: Clock, place: os.PathLike[str] | None, **options: Any
    ) -> None:
        super().__init__(None, clock, origin="redis://standby", **options)
        self._path = place
        self._shares_host = place is not None
        self._standby = standby
        self._part = standby.part()
        self._count_at = -inf

    def acquire_nowait(
        self, owner: str, operation: Operation, query: Mapping[str, Any] | None = None
    ) -> Permit | None:
        """See :meth:`LocalLimiter.acquire_nowait`."""
        if self._now() >= self._count_at:
            self._count()
        return super().acquire_nowait(owner, operation, query)

    def begin(
        self,
        owner: str,
        operation: Operation,
        query: Mapping[str, Any] | None,
        spent: list[tuple[float, int]],
    ) -> None:
        """Count what this process has used of a bucket before the outage.

        Args:
            owner: whose quota it is.
            operation: the operation.
            query: its query parameters.
            spent: when how many requests were answered, or are under way still.
        """
        bucket = self._find(owner, operation, query)
        if isinstance(bucket, StoredBucket):
            bucket.change(_spend, spent)
        else:
            _spend(bucket, spent)

    def _count(self) -> None:
        """Know how many processes of this host there are, and keep to their part together."""
        self._count_at = self._now() + _COUNT
        store = self._find_store()
        part = self._standby.part(1 if store is None else store.count_members())
        if part != self._part:
            self._part = part
            for _, key, bucket in self._all():
                self._share_out(bucket, self._shares.of(key.partition(" ")[0]) * part)

    @staticmethod
    def _share_out(bucket: WaitableBucket, share: float) -> None:
        bucket.share, bucket.free = share, 0
        for window in bucket.windows:
            adopt_share(window, bucket)

    def _new_bucket(
        self, owner: str, key: str, limits: tuple[WindowLimit, ...], share: float
    ) -> WaitableBucket:
        return super()._new_bucket(owner, key, limits, share * self._part)

    def _find_store(self) -> HostStore | None:
        try:
            return super()._find_store()
        except ConfigurationError as error:
            log.warning("the quota is not shared with other processes of this host: %s", error)
            self._shares_host = False
            return None


def _spend(bucket: Bucket, spent: list[tuple[float, int]]) -> None:
    for window in bucket.windows:
        for at, count in spent:
            window.spend_until(at + window.hold, count)
