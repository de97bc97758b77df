"""One bucket as one process sees it: leased tokens, usage to report, calls that wait."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from sys import intern
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ...core.bucket import ABANDON_GRACE
from ...core.stated_limits import (
    AGREEMENT,
    StatedLimits,
    daily_window,
    described_window,
    is_refusal,
    stated_windows,
)
from ...core.tiers import WindowLimit
from ...core.windows import DRIFT, Window
from .outlook import Outlook
from .usage import UsageDelta, WindowReport

if TYPE_CHECKING:
    from ...core.limit_headers import RateLimitHeaders
    from ..lanes import Lanes

__all__ = ["ScriptReply", "SharedBucket"]

_SETTLE: Final = 3.0
"""Seconds for which a Redis that has lost its data collects reports before it grants more."""


class ScriptReply(NamedTuple):
    """The script's reply; times are in milliseconds from now."""

    epoch: str
    """Another one once Redis has lost what it knew."""
    granted: int
    next: float
    """Until one more token can be expected."""
    last: float
    """Until all who wait, in all processes, can be expected to have one."""
    closed: float
    processes: int
    levels: list[list[float]]
    """Span, limit and what is left, of each window."""
    again: int
    """Whether this process has to report first what it knows of the bucket."""
    probe: int
    """Whether what is granted may be refused: it is to find out when a window resets."""
    outlook: list[list[float]]
    """Counts, ascending, and the milliseconds until so many more can be expected, if asked for."""
    seen: tuple[str, int]
    """The server's run, and the mark in it, which tell whether a later state is an older one."""


class SharedBucket:
    """The process's side of a bucket in Redis."""

    __slots__ = (
        "ahead",
        "away",
        "closed_until",
        "delta",
        "delta_number",
        "epoch",
        "inflight",
        "keeper",
        "key",
        "lanes",
        "last_at",
        "last_used",
        "leased",
        "leased_since",
        "leased_until",
        "levels",
        "local",
        "margin",
        "mark",
        "name",
        "next_at",
        "outlook",
        "owner",
        "probe_minute",
        "probing",
        "processes",
        "replied_at",
        "run",
        "share",
        "sleeping_until",
        "stated",
        "task",
        "unacknowledged",
        "used",
        "wake",
        "windows",
    )

    def __init__(
        self,
        owner: str,
        name: str,
        key: str,
        windows: tuple[WindowLimit, ...],
        margin: float,
        share: float = 1.0,
        probe_minute: bool = True,
    ) -> None:
        self.owner, self.name, self.key = owner, name, key
        self.windows = windows
        self.margin = margin
        self.share, self.probe_minute = share, probe_minute
        self.keeper: Any = None  # to which permits go back
        self.lanes: Lanes | None = None  # None: nobody waits
        self.task: asyncio.Task[None] | None = None
        self.wake: asyncio.Event | None = None
        """Wakes the task."""
        self.epoch = ""
        self.run, self.mark = "", 0  # of Redis, when it answered last; it may go back
        self.processes = 1
        self.levels: tuple[tuple[float, ...], ...] = ()
        """Span in milliseconds, limit and what is left, of each window, by the last reply."""
        self.next_at = self.last_at = 0.0
        self.outlook = Outlook()
        """What those who wait can expect."""
        self.closed_until = 0.0
        self.sleeping_until = 0.0
        """When the task wakes by itself."""
        self.last_used = 0.0
        self.replied_at = 0.0  # when Redis last answered
        # Tokens
        self.inflight = 0
        self.local = 0
        """Requests in flight on tokens of the local share."""
        self.leased = 0
        self.probing = False  # whether the leased tokens are for requests that may be refused
        self.leased_since = self.leased_until = 0.0
        self.ahead = 0  # how many to lease beyond those that are waited for
        self.away = 0.0  # seconds for which Redis was gone, until it has been told
        # To be reported
        self.delta = UsageDelta()
        self.unacknowledged: UsageDelta | None = None
        """The usage sent to Redis, until it has replied."""
        self.delta_number = 0  # of the usage sent, by which Redis knows a repetition
        self.stated = StatedLimits(windows)
        """The windows that there are, as far as this process has heard."""
        self.used = Window(0, self.longest, margin)
        """Tokens that this process has used, for a Redis that has lost its data."""

    @property
    def longest(self) -> float:
        """Seconds of the longest window."""
        return self.windows[-1].seconds

    @property
    def unreported_since(self) -> float | None:
        """When what Redis does not know began; None: it knows all."""
        if self.unacknowledged is not None and self.unacknowledged.since is not None:
            return self.unacknowledged.since
        return self.delta.since

    @property
    def busy(self) -> bool:
        """Whether there is a reason for an exchange with Redis."""
        return bool(self.lanes or self.leased or self.inflight or self.unreported_since is not None)

    # Tokens

    def take(self, now: float) -> bool:
        """Take a leased token, if there is one whose lease has not expired."""
        if not self.leased or self.drop_expired_lease(now):
            return False
        self.leased -= 1
        self.inflight += 1
        self.last_used = now
        return True

    def drop_expired_lease(self, now: float) -> bool:
        """Forget leased tokens if Redis takes them for lost by now, or soon will."""
        if now < self.leased_until:
            return False
        self.leased = 0
        return True

    def return_leased(self, now: float) -> None:
        """Return the leased tokens that are not used."""
        if self.leased:
            self.ahead = max(0, self.ahead - self.leased)
            self._note_released(self.leased, self.leased_since, now)
            self.leased = 0

    def look_ahead(self, steadily: bool, most: int) -> int:
        """How many tokens to ask for beyond those that are waited for: twice as many each time that
        all were used `steadily`, so that a task on its own does not ask for each; half otherwise."""
        self.ahead = min(most, max(1, 2 * self.ahead)) if steadily else self.ahead // 2
        return self.ahead

    def observe(
        self,
        sent: float,
        now: float,
        status: int,
        headers: RateLimitHeaders | None = None,
        retry_after: float | None = None,
        *,
        local: bool = False,
    ) -> None:
        """A request was answered.

        Args:
            sent: when it was sent, in seconds of the clock.
            now: when it was answered.
            status: HTTP status.
            headers: its `RateLimit-*` headers, if there were any.
            retry_after: seconds for which the server wants to be left alone, if it says.
            local: whether its token was of the local share.
        """
        self._leave_flight(local)
        if headers is not None:
            reports: Sequence[WindowReport] = self._learn(headers)
        else:
            reports = ()
            if (self.stated.heard or self.stated.times < AGREEMENT) and status < 400:
                self._hear(())
        self.delta.answered(sent, now, reports, self.windows[0].seconds / 100, self.margin)
        self.used.spend(now)
        if is_refusal(status, retry_after):
            self.delta.note_refusal(now, -1.0 if retry_after is None else retry_after, sent, status)
            if retry_after:
                self.closed_until = max(self.closed_until, now + retry_after)
            self.return_leased(now)
        elif status < 500 and sent >= self.closed_until:
            self.delta.successes += 1

    def mark_unknown(self, now: float, *, local: bool = False) -> None:
        """A request may have been sent, but no answer will come."""
        self._leave_flight(local)
        self.delta.unknown += 1
        self.delta.begin(now)
        self.used.expire(now)
        self.used.spend_until(now + ABANDON_GRACE + self.used.hold)

    def release(self, sent: float, now: float) -> None:
        """A request whose token was taken at `sent` was not sent."""
        self.inflight -= 1
        self._note_released(1, sent, now)

    def _note_released(self, count: int, since: float, now: float) -> None:
        self.delta.begin(now)
        if since >= self.closed_until:
            self.delta.released += count

    def _leave_flight(self, local: bool) -> None:
        if local:
            self.local -= 1
        else:
            self.inflight -= 1

    def used_tokens(self, now: float) -> list[tuple[float, int]]:
        """When this process used how many tokens, as far as that can matter still."""
        self.used.expire(now)
        return [
            (at - self.used.hold, count)
            for at, count in zip(self.used.times, self.used.counts, strict=True)
        ]

    # What the server says

    def _learn(self, headers: RateLimitHeaders) -> list[WindowReport]:
        """Learn which windows there are; returns what the answer says of them."""
        stated = self.stated
        heard = headers.windows or stated_windows(headers, stated.windows)
        if heard != stated.heard or stated.times < AGREEMENT:
            self._hear(heard)
        reports: list[WindowReport] = []
        described = described_window(headers, stated.windows)
        if described is not None:
            reports.append((described.seconds, headers.remaining, headers.reset))
        if headers.daily_remaining is not None or headers.daily_reset is not None:
            day = daily_window(stated.windows)
            if day is not None and day != described:
                reports.append((day.seconds, headers.daily_remaining, headers.daily_reset))
        return reports

    def _hear(self, stated: tuple[tuple[int, int], ...]) -> None:
        """Go by the limits that the server states, and tell Redis."""
        if self.stated.hear(stated):
            self.delta.learned = self.stated.windows

    # The script's request and reply

    def request(
        self, process: str, serial: int, now: float, lease: float, ahead: int, delay: float
    ) -> dict[str, Any]:
        """The script's request: the usage to report, and the tokens wanted.

        Usage whose reply did not come is reported again under its old number, and what is new waits
        for the next exchange.

        Args:
            process: name of this process.
            serial: number of the request, and of the usage reported if it is new.
            now: clock time in seconds.
            lease: seconds until the next request at most.
            ahead: how many to ask for beyond those that are waited for.
            delay: seconds until the script runs, at most.
        """
        if self.unacknowledged is None:
            self.unacknowledged, self.delta, self.delta_number = self.delta, UsageDelta(), serial
        unacknowledged = self.unacknowledged
        waiting = len(self.lanes) if self.lanes is not None else 0
        known = now - self.replied_at < self.longest + lease  # its key cannot have expired since
        return {
            "process": process,
            "serial": serial,
            "number": self.delta_number,
            "fresh": f"{process}-{serial}",
            "epoch": self.epoch,
            "seen": (self.run, self.mark) if self.epoch else None,
            "restoring": False,
            "away": self.away * 1000,
            "recent": (known and bool(self.epoch)) or bool(self.used_tokens(now)),
            "windows": [self._window(*window) for window in self.windows],
            "learned": [self._window(*window) for window in unacknowledged.learned],
            "share": self.share,
            "probe": self.probe_minute,
            "outlook": True if self.outlook.untold else None,
            "held": self.inflight + self.leased + self.delta.spent,
            "grace": ABANDON_GRACE * 1000,
            "settle": _SETTLE * 1000,
            "margin": self.margin * 1000,
            "waiting": waiting,
            "want": max(0, waiting + ahead - self.leased) if waiting or ahead else 0,
            "lease": lease * 1000,
            **unacknowledged.to_request(now, delay),
        }

    def restoring(
        self, request: dict[str, Any], serial: int, epoch: str, now: float
    ) -> dict[str, Any]:
        """The same request for a Redis that has lost its data: with all tokens that this process has
        used or has."""
        unacknowledged = self.unacknowledged = self.unacknowledged or UsageDelta()
        for delta in (unacknowledged, self.delta):
            delta.answers, delta.unknown, delta.learned = [], 0, ()
        self.delta_number = serial
        return {
            **request,
            "serial": serial,
            "number": serial,
            "epoch": epoch,
            "restoring": True,
            "learned": (
                [self._window(*limit) for limit in self.stated.windows]
                if self.stated.windows != self.stated.documented
                else []
            ),
            "answered": [[(now - at) * 1000, count] for at, count in self.used_tokens(now)],
            "unknown": 0,
            "held": self.inflight + self.leased,
        }

    def learn(self, reply: ScriptReply, sent: float, now: float, lease: float) -> None:
        """Take over what the reply to a request `sent` says, and the tokens it grants."""
        self.unacknowledged = None
        self.replied_at, self.away = now, 0.0
        self.epoch = reply.epoch
        self.run, self.mark = intern(reply.seen[0]), reply.seen[1]
        self.processes = max(1, reply.processes)
        self.levels = tuple(map(tuple, reply.levels))
        self.next_at = now + reply.next / 1000
        self.last_at = now + reply.last / 1000
        # An open bucket stays as it was: requests sent since it opened count as successes.
        self.closed_until = (
            now + reply.closed / 1000 if reply.closed else min(now, self.closed_until)
        )
        self.outlook.learn(reply.outlook, now)
        if reply.granted:
            self.leased += reply.granted
            self.leased_since = now
            self.probing = bool(reply.probe)
        if self.leased or self.inflight:
            self.leased_until = sent + lease * 0.8

    def expected(self, ahead: int, now: float) -> float:
        """When a call that joins behind `ahead` others can be expected to be served."""
        waiting = len(self.lanes) if self.lanes is not None else 0
        if not waiting or not ahead:
            return max(now, self.next_at if self.leased <= ahead else now)
        part = min(1.0, ahead / waiting)
        return max(now, self.next_at + (self.last_at - self.next_at) * part)

    def _window(self, limit: int, seconds: float) -> list[float]:
        return [limit, seconds * 1000, (seconds * (1 + DRIFT) + self.margin) * 1000]
