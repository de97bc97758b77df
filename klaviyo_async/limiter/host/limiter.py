"""The limiter that all processes of a user on one host share, through files."""

from __future__ import annotations

import os
from asyncio import _get_running_loop
from collections.abc import Mapping
from ipaddress import ip_address
from threading import RLock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from weakref import finalize

from ...clock import SYSTEM_CLOCK, Clock
from ...core.limit_headers import RateLimitHeaders
from ...errors import ConfigurationError
from .. import Permit
from ..local import LocalLimiter
from ..stores import StoredBucket
from ..waiting import WaitableBucket
from .places import runtime_place
from .store import HostStore, warn_of_failure

if TYPE_CHECKING:
    from ...core.tiers import WindowLimit

__all__ = ["HostLimiter", "is_loopback"]

ORIGIN = "https://a.klaviyo.com"
_SETTLE = 0.005
"""Seconds until what another process was in the way of is tried again."""


class HostLimiter(LocalLimiter):
    """Keeps the calls of all processes of this user on this host within every account's quota.

    ::

        async with KlaviyoClient("pk_...", limiter=HostLimiter()) as klaviyo:
            ...

    Buckets are kept in files, so what was used, and what was learnt, outlives processes. A process
    that is killed or stopped holds up no other; what it had in flight counts as sent. Each process
    has lanes of its own. Other hosts, other users and containers do not share: for those there is
    :class:`RedisLimiter`. Without `path`, nothing is shared where `clock` is not the system's, or
    `origin` is this host itself, as in tests. If the files cannot be used, for want of space or
    rights, a warning is logged, and the process keeps to the whole quota on its own.

    Args:
        path: a directory on a disk of this host; it is made. None: one in the user's runtime
            directory (`XDG_RUNTIME_DIR`), or else among temporary files.
        clock: where time comes from; that of all processes that share.
        origin: the server whose quota it is, e.g. `https://a.klaviyo.com`: others have their own.
        bulk_share: as for :class:`LocalLimiter`, of this process's permits.
        margin: as for :class:`LocalLimiter`.
        max_closed: as for :class:`LocalLimiter`.
        probe_daily: as for :class:`LocalLimiter`.
        probe_minute: as for :class:`LocalLimiter`.
        share: what part of each quota all processes together may have used when this one still sends,
            as for :class:`LocalLimiter`. Give all of them the same.

    Raises:
        ConfigurationError: others may write to `path`.
        ValueError: as for :class:`LocalLimiter`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        clock: Clock = SYSTEM_CLOCK,
        *,
        origin: str = ORIGIN,
        bulk_share: float = 0.1,
        margin: float = 0.02,
        max_closed: float = 86400.0,
        probe_daily: bool = False,
        probe_minute: bool = True,
        share: float | Mapping[str, float] = 1.0,
    ) -> None:
        super().__init__(
            clock,
            bulk_share=bulk_share,
            margin=margin,
            max_closed=max_closed,
            probe_daily=probe_daily,
            probe_minute=probe_minute,
            share=share,
        )
        parts = urlsplit(origin)
        self._origin = f"{parts.scheme}://{parts.netloc}".lower()
        self._path = path
        self._store: HostStore | None = None
        self._shares_host = path is not None or (
            clock is SYSTEM_CLOCK and not is_loopback(parts.hostname or "")
        )
        if path is not None:
            self._find_store()

    def _find_store(self) -> HostStore | None:
        """The store; made at the first call, so that a client which makes none costs nothing."""
        if self._store is None and self._shares_host:
            try:
                self._store = store = HostStore(self._path, self._now)
                finalize(self, store.close)
            except (OSError, ConfigurationError) as error:
                if self._path is not None and isinstance(error, ConfigurationError):
                    raise
                self._shares_host = False
                warn_of_failure(str(self._path or runtime_place()), error)
        return self._store

    def _new_bucket(
        self, owner: str, key: str, limits: tuple[WindowLimit, ...], share: float
    ) -> WaitableBucket:
        store = self._find_store()
        if store is None:
            return super()._new_bucket(owner, key, limits, share)
        state = store.state(self._origin, owner, key, repr([tuple(limit) for limit in limits]))
        probes = self._probe_daily, self._probe_minute
        return StoredBucket(store, state, limits, self._margin, probes[0], share, probes[1])

    def observe(
        self,
        permit: Permit,
        status: int,
        rate_limit: RateLimitHeaders | None = None,
        retry_after: float | None = None,
    ) -> None:
        """See :meth:`LocalLimiter.observe`."""
        bucket = permit.bucket
        super().observe(permit, status, rate_limit, retry_after)
        self._settle_later(bucket)

    def release(self, permit: Permit) -> None:
        """See :meth:`LocalLimiter.release`.

        Args:
            permit: the permit.
        """
        bucket = permit.bucket
        super().release(permit)
        self._settle_later(bucket)

    def abandon(self, permit: Permit) -> None:
        """See :meth:`LocalLimiter.abandon`.

        Args:
            permit: the permit.
        """
        bucket = permit.bucket
        super().abandon(permit)
        self._settle_later(bucket)

    def _settle_later(self, bucket: WaitableBucket | None) -> None:
        """Have done what another process was in the way of; who waits here does it as well."""
        if isinstance(bucket, StoredBucket) and bucket.deferred:
            here = _get_running_loop()
            # One of another loop may have ended with it.
            if here is not None and bucket.settling_in is not here:
                bucket.settling_in = here
                self._clock.call_later(_SETTLE, self._settle, bucket)

    def _settle(self, bucket: StoredBucket) -> None:
        with self._lock:
            bucket.settling_in = None
            bucket.settle()
            self._settle_later(bucket)

    def close(self) -> None:
        """See :meth:`LocalLimiter.close`."""
        with self._lock:
            super().close()
            if self._store is not None:
                self._store.close()

    def forget(self) -> None:
        """This is a child now: its buckets, and the calls that wait for them, are its parent's."""
        self._lock, self._buckets = RLock(), {}
        if self._store is not None:
            self._store.forget()

    def __repr__(self) -> str:
        where = self._store.directory if self._store is not None else "no directory yet"
        return (
            f"<HostLimiter with {len(self)} buckets, {where}{', closed' if self._closed else ''}>"
        )


def is_loopback(host: str) -> bool:
    """Whether a host is this one.

    Args:
        host: name or address.
    """
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
