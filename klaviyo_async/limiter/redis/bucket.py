"""One bucket as one process sees it: tokens in hand, what to report, who waits."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ...core.bucket import ABANDON_GRACE
from ...core.windows import DRIFT
from .usage import UsageDelta, described_window

if TYPE_CHECKING:
    from ...core.response import RateLimitHeaders
    from ...core.tiers import WindowLimit
    from ..lanes import Lanes

__all__ = ["ScriptReply", "SharedBucket"]

_SETTLE: Final = 3.0
"""Seconds for which a Redis that has lost its data hears all processes before it gives out more."""


class ScriptReply(NamedTuple):
    """What the script says; times in milliseconds from now."""

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
    """Whether this process has to say first what it knows of the bucket."""


class SharedBucket:
    """The process's side of a bucket in Redis."""

    __slots__ = (
        "closed_until",
        "delta",
        "delta_number",
        "epoch",
        "inflight",
        "key",
        "known",
        "lanes",
        "last_at",
        "last_used",
        "leased",
        "leased_since",
        "leased_until",
        "levels",
        "local",
        "margin",
        "name",
        "next_at",
        "owner",
        "processes",
        "replied_at",
        "sleeping_until",
        "stated",
        "task",
        "unacknowledged",
        "used",
        "wake",
        "windows",
    )

    def __init__(
        self, owner: str, name: str, key: str, windows: tuple[WindowLimit, ...], margin: float
    ) -> None:
        self.owner = owner
        self.name = name
        self.key = key
        self.windows = windows
        self.margin = margin
        self.lanes: Lanes | None = None
        """None: nobody waits."""
        self.task: asyncio.Task[None] | None = None
        self.wake: asyncio.Event | None = None
        """Of who looks after it."""
        self.epoch = ""
        self.processes = 1
        self.levels: list[list[float]] = []
        self.next_at = self.last_at = 0.0
        self.closed_until = 0.0
        self.sleeping_until = 0.0
        """When who looks after it will look again of itself."""
        self.last_used = 0.0
        self.replied_at = 0.0
        """When Redis last answered."""
        # Tokens
        self.inflight = 0
        self.local = 0
        """Requests under way on tokens of the local share."""
        self.leased = 0
        self.leased_since = self.leased_until = 0.0
        # To be reported
        self.delta = UsageDelta()
        self.unacknowledged: UsageDelta | None = None
        """What Redis was report, as long as it has not answered."""
        self.delta_number = 0
        """Of what it was report."""
        self.stated: tuple[tuple[int, int], ...] = ()
        self.known = _sorted(self.limits())
        self.used: list[list[float]] = []
        """(time, count, begun) of all that this process has used within the longest window."""

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
        """Whether Redis has to hear from this process, or it from Redis."""
        return bool(self.lanes or self.leased or self.inflight or self.unreported_since is not None)

    # Tokens

    def take(self, now: float) -> bool:
        """Take a token in hand, if there is one that is good still."""
        if not self.leased or self.drop_expired_lease(now):
            return False
        self.leased -= 1
        self.inflight += 1
        self.last_used = now
        return True

    def drop_expired_lease(self, now: float) -> bool:
        """Forget what is in hand if Redis has given it up for lost by now, or nearly."""
        if now < self.leased_until:
            return False
        self.leased = 0
        return True

    def return_leased(self, now: float) -> None:
        """Return what is in hand."""
        if self.leased:
            self.leased = 0
            self.delta.begin(now)

    def observe(self, sent: float, now: float, headers: RateLimitHeaders | None) -> None:
        """A request was answered."""
        self.inflight -= 1
        self._answered(sent, now, headers)

    def observe_local(self, sent: float, now: float, headers: RateLimitHeaders | None) -> None:
        """A request on a token of the local share was answered."""
        self.local -= 1
        self._answered(sent, now, headers)

    def mark_unknown(self, now: float) -> None:
        """A request may have been sent, but no answer will come."""
        self.inflight -= 1
        self._note_unknown(now)

    def mark_unknown_local(self, now: float) -> None:
        """The same, on a token of the local share."""
        self.local -= 1
        self._note_unknown(now)

    def release(self, now: float) -> None:
        """A request was not sent."""
        self.inflight -= 1
        self.delta.begin(now)

    def note_refusal(self, sent: float, now: float, retry_after: float | None, status: int) -> None:
        """The server refused."""
        self.delta.note_refusal(now, -1.0 if retry_after is None else retry_after, sent, status)
        if retry_after:
            self.closed_until = max(self.closed_until, now + retry_after)

    def _answered(self, sent: float, now: float, headers: RateLimitHeaders | None) -> None:
        report = None
        if headers is not None:
            report = self._learn(headers)
        self.delta.answered(sent, now, report, self.windows[0].seconds / 100, self.margin)
        self._note_used(now)

    def _note_unknown(self, now: float) -> None:
        self.delta.unknown += 1
        self.delta.begin(now)
        self._note_used(now + ABANDON_GRACE)

    def _note_used(self, at: float) -> None:
        """Remember a spent token as long as it can matter to a Redis that has forgotten it."""
        used = self.used
        if used and at - used[-1][2] < self.longest / 512:
            used[-1][0] = max(at, used[-1][0])
            used[-1][1] += 1
            return
        used.append([at, 1, at])
        if used[0][0] < at - self.longest - 2:
            self.used = [one for one in used if one[0] >= at - self.longest - 2]

    def used_since(self, time: float) -> int:
        """How many tokens this process has used since."""
        return sum(int(count) for at, count, _ in self.used if at > time)

    # What the server says

    def limits(self) -> dict[float, int]:
        """Of each window, by its seconds: as the server stated them, or else the documented."""
        stated = {float(seconds): limit for limit, seconds in self.stated if limit > 0 < seconds}
        known = {seconds: limit for limit, seconds in self.windows}
        return known | stated

    def _learn(self, headers: RateLimitHeaders) -> Any:
        if headers.windows and headers.windows != self.stated:
            self.stated = headers.windows
            self._learn_limits()
        found = described_window(headers, self.known)
        if found is None:
            return None
        limit, report = found
        if not headers.windows and self._is_bare_limit(headers, limit, report[0]):
            self.stated = (*self.stated, (headers.limit or 1, int(report[0])))
            self._learn_limits()
        return report

    def _is_bare_limit(self, headers: RateLimitHeaders, limit: int, seconds: float) -> bool:
        """Whether a limit without its window is a new one of the window of `seconds`."""
        stated, _, remaining, reset = headers
        if stated is None or stated < 1 or stated == limit or (remaining or 0) > stated:
            return False
        return reset is not None and reset > self.windows[0].seconds + 1 and seconds > 1

    def _learn_limits(self) -> None:
        self.known = _sorted(self.limits())
        self.delta.learned = tuple(
            (limit, float(span)) for limit, span in self.stated if limit > 0 and span > 0
        )

    # The script's request and reply

    def request(
        self, process: str, serial: int, now: float, lease: float, ahead: int, delay: float
    ) -> dict[str, Any]:
        """What to tell Redis, and to ask of it.

        What did not get through, as far as is known, is report again under its old number, and what
        is new waits for the next time.

        Args:
            process: who tells.
            serial: of the request, and the number of what is report, if it is new.
            now: the time.
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
            "restoring": False,
            "recent": bool(self.epoch) and (known or self.used_since(now - self.longest) > 0),
            "windows": [self._window(*window) for window in self.windows],
            "learned": [self._window(*window) for window in unacknowledged.learned],
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
        """The same request for a Redis that knows nothing of what went before: all that this
        process knows to be spent, and has."""
        unacknowledged = self.unacknowledged = self.unacknowledged or UsageDelta()
        for delta in (unacknowledged, self.delta):
            delta.answers, delta.unknown, delta.learned = [], 0, ()
        stated = [(limit, seconds) for seconds, limit in self.limits().items()]
        self.delta_number = serial
        return {
            **request,
            "serial": serial,
            "number": serial,
            "epoch": epoch,
            "restoring": True,
            "learned": [self._window(*window) for window in stated if self.stated],
            "answered": [[(now - at) * 1000, count] for at, count, _ in self.used],
            "unknown": 0,
            "held": self.inflight + self.leased,
        }

    def learn(self, reply: ScriptReply, sent: float, now: float, lease: float) -> None:
        """Take what the reply to a request `sent` gives."""
        self.unacknowledged = None
        self.replied_at = now
        self.epoch = reply.epoch
        self.processes = max(1, reply.processes)
        self.levels = reply.levels
        self.next_at = now + reply.next / 1000
        self.last_at = now + reply.last / 1000
        self.closed_until = now + reply.closed / 1000
        if reply.granted:
            self.leased += reply.granted
            self.leased_since = now
        if self.leased or self.inflight:
            self.leased_until = sent + lease * 0.8

    def expected(self, ahead: int, now: float) -> float:
        """When a newcomer behind `ahead` others can be expected to have its turn."""
        waiting = len(self.lanes) if self.lanes is not None else 0
        if not waiting or not ahead:
            return max(now, self.next_at if self.leased <= ahead else now)
        part = min(1.0, ahead / waiting)
        return max(now, self.next_at + (self.last_at - self.next_at) * part)

    def _window(self, limit: int, seconds: float) -> list[float]:
        return [limit, seconds * 1000, (seconds * (1 + DRIFT) + self.margin) * 1000]


def _sorted(limits: dict[float, int]) -> list[tuple[int, float]]:
    """Limit and seconds, the shortest window first."""
    return [(limit, seconds) for seconds, limit in sorted(limits.items())]
