"""One bucket as one process sees it: tokens in hand, what to report, who waits."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from ...core.bucket import ABANDON_GRACE
from ...core.windows import DRIFT

if TYPE_CHECKING:
    from ...core.response import RateLimitHeaders
    from ...core.tiers import Window
    from ..lanes import Lanes

__all__ = ["Reply", "SharedBucket"]


class Reply(NamedTuple):
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
        "adopted",
        "answered",
        "closed_until",
        "epoch",
        "fine",
        "hand",
        "hand_since",
        "hand_until",
        "inflight",
        "key",
        "lanes",
        "last_at",
        "learned",
        "levels",
        "local",
        "lost",
        "margin",
        "name",
        "next_at",
        "owner",
        "processes",
        "refused",
        "resting_until",
        "returned",
        "seen",
        "spent",
        "task",
        "told",
        "touched",
        "unreported_since",
        "used",
        "wake",
        "windows",
    )

    def __init__(
        self, owner: str, name: str, key: str, windows: tuple[Window, ...], margin: float
    ) -> None:
        self.owner = owner
        self.name = name
        self.key = key
        self.windows = windows
        self.margin = margin
        self.lanes: Lanes | None = None
        """None: nobody waits."""
        self.task: asyncio.Task[None] | None = None
        self.wake = asyncio.Event()
        self.epoch = ""
        self.processes = 1
        self.levels: list[list[float]] = []
        self.next_at = self.last_at = 0.0
        self.closed_until = 0.0
        self.resting_until = 0.0
        """When who looks after it will look again of itself."""
        self.touched = 0.0
        # Tokens
        self.inflight = 0
        self.local = 0
        """Requests under way on tokens of the local share."""
        self.hand = 0
        self.hand_since = self.hand_until = 0.0
        # To be reported
        self.unreported_since: float | None = None
        self.answered: list[list[float]] = []
        """(time, count)"""
        self.returned = self.lost = self.fine = 0
        self.told: list[float] | None = None
        self.refused: list[float] | None = None
        self.learned: list[tuple[int, float]] = []
        self.seen: tuple[tuple[int, int], ...] = ()
        self.spent: list[list[float]] = []
        """What was used of the local share."""
        self.adopted = 0
        self.used: deque[list[float]] = deque()
        """(time, count) of all that this process has used within the longest window."""

    @property
    def longest(self) -> float:
        """Seconds of the longest window."""
        return self.windows[-1].seconds

    @property
    def busy(self) -> bool:
        """Whether Redis has to hear from this process, or it from Redis."""
        return bool(self.lanes or self.hand or self.inflight or self.unreported_since is not None)

    # Tokens

    def take(self, now: float) -> bool:
        """Take a token in hand, if there is one that is good still."""
        if not self.hand:
            return False
        if now >= self.hand_until:
            self.hand = 0  # Redis has given them up for lost by now
            return False
        self.hand -= 1
        self.inflight += 1
        self.touched = now
        return True

    def put_back(self, now: float) -> None:
        """Return what is in hand."""
        if self.hand:
            self.returned += self.hand if now < self.hand_until else 0
            self.hand = 0
            self._news(now)

    def settle(self, now: float, headers: RateLimitHeaders | None) -> None:
        """A request was answered."""
        self.inflight -= 1
        self._count(self.answered, now, self.windows[0].seconds / 100)
        self.note_used(now)
        self._news(now)
        if headers is not None:
            self._hear(headers)

    def spend_locally(self, now: float) -> None:
        """A request on a token of the local share was answered, or given up."""
        self.local -= 1
        self.note_used(now)
        self._count(self.spent, now, self.windows[0].seconds / 100)

    def lose(self, now: float) -> None:
        """A request may have been sent, but no answer will come."""
        self.inflight -= 1
        self.lost += 1
        self.note_used(now + ABANDON_GRACE)
        self._news(now)

    def give_back(self, now: float) -> None:
        """A request was not sent."""
        self.inflight -= 1
        self.returned += 1
        self._news(now)

    def note_used(self, at: float) -> None:
        """Remember a spent token as long as it can matter to a Redis that has forgotten it."""
        self._count(self.used, at, self.longest / 512)
        while self.used and self.used[0][0] < at - self.longest - 2:
            self.used.popleft()

    def refuse(self, sent: float, now: float, retry_after: float | None) -> None:
        """The server refused."""
        retry = -1.0 if retry_after is None else retry_after * 1000
        if self.refused is None or retry > self.refused[1]:
            self.refused = [now, retry, sent]
        if retry_after:
            self.closed_until = max(self.closed_until, now + retry_after)
        self._news(now)

    def _hear(self, headers: RateLimitHeaders) -> None:
        if headers.windows and headers.windows != self.seen:
            self.seen = headers.windows
            self.learned = [
                (limit, float(span)) for limit, span in headers.windows if limit and span
            ]
        if headers.remaining is None or headers.limit is None:
            return
        for limit, seconds in headers.windows or self.windows:
            if limit == headers.limit:
                self.told = [seconds * 1000.0, float(headers.remaining)]
                return

    def _news(self, now: float) -> None:
        if self.unreported_since is None:
            self.unreported_since = now

    @staticmethod
    def _count(entries: Any, at: float, within: float) -> None:
        if entries and at - entries[-1][0] < within:
            entries[-1] = [at, entries[-1][1] + 1]  # at the later time: that is the safe one
        else:
            entries.append([at, 1])

    # The script's request and reply

    def request(self, process: str, now: float, lease: float, ahead: int) -> dict[str, Any]:
        """What to tell Redis, and to ask of it; all of it counts as told from now on."""
        waiting = len(self.lanes) if self.lanes is not None else 0
        want = max(0, waiting + ahead - self.hand) if waiting or ahead else 0
        # Others' count is only worth comparing with when ours is complete.
        made = {
            "process": process,
            "epoch": self.epoch,
            "restoring": False,
            "used": bool(self.used) and self.used[-1][0] > now - self.longest,
            "windows": [self._window(*window) for window in self.windows],
            "learned": [self._window(*window) for window in self.learned],
            "answered": _ages(self.answered, now),
            "returned": self.returned,
            "lost": self.lost,
            "grace": ABANDON_GRACE * 1000,
            "spent": _ages(self.spent, now),
            "adopted": self.adopted,
            "told": self.told,
            "refused": self._refusal(now),
            "fine": self.fine,
            "margin": self.margin * 1000,
            "waiting": waiting,
            "want": want,
            "lease": lease * 1000,
        }
        self.answered, self.spent = [], []
        self.returned = self.lost = self.fine = self.adopted = 0
        self.told = self.refused = self.unreported_since = None
        self.learned = []
        return made

    def restoring(self, request: dict[str, Any], epoch: str, now: float) -> dict[str, Any]:
        """The same request for a Redis that knows nothing of what went before."""
        reported = sum(int(count) for _, count in request["answered"])
        return {
            **request,
            "epoch": epoch,
            "restoring": True,
            "learned": [self._window(limit, float(span)) for limit, span in self.seen],
            # Everything we know to be spent is in here; so nothing is reported besides.
            "answered": [],
            "returned": 0,
            "lost": 0,
            "spent": _ages(self.used, now),
            "adopted": self.inflight + self.hand,
            "reported": reported,
        }

    def retract(self, request: dict[str, Any], now: float) -> None:
        """The request did not get through: say it all again next time."""
        self.answered = [
            [now - age / 1000, count] for age, count in request["answered"]
        ] + self.answered
        self.spent = [[now - age / 1000, count] for age, count in request["spent"]] + self.spent
        self.returned += request["returned"]
        self.lost += request["lost"]
        self.fine += request["fine"]
        self.adopted += request["adopted"]
        self._news(now)

    def learn(self, reply: Reply, now: float, lease: float) -> None:
        """Take what the reply gives."""
        self.epoch = reply.epoch
        self.processes = max(1, reply.processes)
        self.levels = reply.levels
        self.next_at = now + reply.next / 1000
        self.last_at = now + reply.last / 1000
        self.closed_until = now + reply.closed / 1000
        if reply.granted:
            self.hand += reply.granted
            self.hand_since = now
        if self.hand or self.inflight:
            self.hand_until = now + lease * 0.8

    def expected(self, ahead: int, now: float) -> float:
        """When a newcomer behind `ahead` others can be expected to have its turn."""
        waiting = len(self.lanes) if self.lanes is not None else 0
        if not waiting or not ahead:
            return max(now, self.next_at if self.hand <= ahead else now)
        part = min(1.0, ahead / waiting)
        return max(now, self.next_at + (self.last_at - self.next_at) * part)

    def _refusal(self, now: float) -> list[float] | None:
        if self.refused is None:
            return None
        at, retry, sent = self.refused
        return [(now - at) * 1000, retry, (now - sent) * 1000]

    def _window(self, limit: int, seconds: float) -> list[float]:
        return [limit, seconds * 1000, (seconds * (1 + DRIFT) + self.margin) * 1000]


def _ages(entries: Iterable[list[float]], now: float) -> list[list[float]]:
    return [[(now - at) * 1000, count] for at, count in entries]
