"""The quota of one operation for one account: all its windows, what is in flight, refusals.

Plain data and pure functions: times are passed in, nothing waits. Whoever keeps a bucket (a process,
a host's processes together) follows the rule by calling its methods; the Redis script follows the
same rule in Lua, and `tests/limiter/window_cases.py` holds both to it.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from .bucket_learning import LONG, REQUESTS_PER_PROBE, LearningBucket
from .stated_limits import is_refusal
from .windows import LEARN_FROM, Window

if TYPE_CHECKING:
    from .limit_headers import RateLimitHeaders

__all__ = ["ABANDON_GRACE", "Bucket"]

ABANDON_GRACE = 1.0
"""Seconds within which the request of a call that was given up may still reach the server."""

_KEEP_LEARNED = 3600.0


class Bucket(LearningBucket):
    """All windows of one tier, what is in flight, and what the server last said about it.

    A token passes through three states: in flight (`inflight`, from :meth:`take` until one of
    :meth:`observe`, :meth:`mark_unknown` and :meth:`release`), spent in every window, free.

    `free` is how many requests may be sent without a further look; it is never more than what
    the windows allow, and zero whenever something special holds.

    When a window has been used up, and no answer has told when it resets, some more requests may be
    sent to find out (:attr:`probing`): if one is let through, the window has turned since, so there
    is more; if it is refused, `Retry-After` tells when it will, and from then on the resets of all
    later windows follow.

    Args:
        limits: of the tier, the shortest window first.
        margin: seconds added to every window against jitter.
        probes: whether one call may try to find out when a window of an hour or longer resets.
        share: what part of each limit may be used.
        probe_minute: whether one request in a thousand may try to find out when a shorter one does.
    """

    __slots__ = ()

    # Tokens

    def room(self, now: float) -> int:
        """How many requests may be sent now."""
        if now < self.closed_until:
            return 0
        shared = self._is_shared(now)
        least = 1 << 60
        for window in self.windows:
            window.expire(now)
            room = window.shared_room(now) if shared else window.room()
            if room < least:
                least = room
        least -= self.inflight
        self.probing = False
        if least <= 0 and now >= self._probe_at():
            least = self._probe_room()
        if self.ramp is not None:
            least = min(least, self._ramp(now))
        return least if least > 0 else 0

    def _probe_room(self) -> int:
        """How many may be sent although the last window has no more room."""
        self.probing = True
        room = min((window.room() for window in self.windows[:-1]), default=1)
        return min(room, self._probes()) - self.inflight

    def admit(self, now: float, wanted: int) -> tuple[int, bool]:
        """Take up to `wanted` tokens; returns how many, and whether for a probe."""
        room = self.room(now)
        if room <= 0:
            return 0, False
        granted = room if room < wanted else wanted
        probe = self.probing
        self.take(granted)
        self.free = room - granted if self.ramp is None and not probe else 0
        return granted, probe

    def take(self, count: int = 1) -> None:
        """Take tokens out of the :meth:`room` there is."""
        self.inflight += count
        if self.ramp is not None:
            self.ramp -= count

    def release(self, sent: float, count: int = 1) -> None:
        """Give back tokens that were taken at `sent`: their requests were not sent."""
        self.inflight -= count
        if self.ramp is not None and sent >= self.closed_until:
            self.ramp += count

    def mark_unknown(self, now: float) -> None:
        """The request may have been sent, but no answer will come."""
        self.inflight -= 1
        self.free = 0
        for window in self.windows:
            window.spend_unknown(now + ABANDON_GRACE)

    def observe(
        self,
        sent: float,
        now: float,
        status: int,
        headers: RateLimitHeaders | None = None,
        retry_after: float | None = None,
        longest: float = inf,
    ) -> None:
        """A request was answered.

        Args:
            sent: when it was sent, in seconds of the clock.
            now: when it was answered.
            status: HTTP status. 429, and 503 with `retry_after`, close the bucket.
            headers: its `RateLimit-*` headers, if there were any.
            retry_after: seconds for which the server wants to be left alone, if it says.
            longest: seconds to close for at most.
        """
        self.inflight -= 1
        self.answered += 1
        if headers is None:
            if self.hears and status < 400:
                self._hear((), now)
            for window in self.windows:
                window.spend_unseen(sent, now)
        else:
            self._learn(sent, now, headers)
        if status >= 429 and is_refusal(status, retry_after):
            self._restore_caps(now)
            self._note_refusal(sent, now, retry_after, status, longest)
        elif (self.refusals or self.ramp is not None) and status < 500:
            self._restore_caps(now)
            self._note_success(sent)

    def ready(self, now: float) -> float:
        """When there may be :meth:`room` again; infinite if only an answer can bring that."""
        shared = self._is_shared(now)
        if now < self.closed_until:
            return self.closed_until
        wanted, at = self.inflight + 1, now
        for window in self.windows:
            at = max(at, window.ready(wanted, now, shared))
        if at > now and (probe_at := self._probe_at()) < at:
            shorter = [window.ready(wanted, now, shared) for window in self.windows[:-1]]
            at = min(at, max(now, probe_at, *shorter))
        if self._ramp(now) <= 0:
            at = max(at, self.ramp_next)
        return at

    def expected(self, count: int, now: float) -> float:
        """When the last of the next `count` requests can be expected to be sent."""
        at, cycles = max(now, self.closed_until), 0.0
        rest = count - 1
        for window in reversed(self.windows):
            window.expire(now)
            reset = window.reset
            if reset is not None and rest >= (
                before := self._sendable_before(reset.latest, at, window)
            ):
                at = max(at, reset.latest)  # from when on the whole limit is there
                rounds, rest = divmod(rest - before, window.cap)
                cycles += rounds * window.hold
                continue
            rounds, rest = divmod(rest, window.cap)
            cycles += rounds * window.hold
            ready, place = window.release_of(rest + 1 + self.inflight, now)
            if ready == inf:  # not before requests under way are answered, which will be soon
                ready = window.reset.latest if window.reset is not None else now + window.hold
            elif ready > now:
                rest = place - 1  # only those that come then compete for the shorter windows
            at = max(at, ready)
        return at + cycles

    def _sendable_before(self, resets: float, now: float, window: Window) -> int:
        """How many requests can be sent before a window resets."""
        most = window.room() - self.inflight
        for shorter in self.windows:
            if shorter is window or now >= resets:
                break
            most = min(most, shorter.cap * (int((resets - now) / shorter.hold) + 1))
        return max(0, most) if now < resets else 0

    def levels(self, now: float) -> list[tuple[float, int, int]]:
        """Seconds, limit and what is left, of each window."""
        self.room(now)
        return [
            (window.seconds, window.limit, max(0, window.room() - self.inflight))
            for window in self.windows
        ]

    def idle(self, now: float) -> bool:
        """Whether forgetting this bucket loses nothing worth keeping."""
        if self.inflight or now < max(self.closed_until, self.shared_until, self.doubt_until):
            return False
        if (
            self.stated.windows != self.stated.documented
            and now < self.windows[0].last_release + _KEEP_LEARNED
        ):
            return False
        for window in self.windows:
            window.expire(now)
        last = self.windows[-1]
        if last.seconds >= LONG and now < last.opened_by + last.seconds:
            return False  # when the day resets is not learnt easily
        return all(not window.spent and window.reset is None for window in self.windows)

    def _probe_at(self) -> float:
        """When to send more than the last window's limit, which is the one that counts in the long
        run; infinite if that would teach nothing."""
        if self.answered < REQUESTS_PER_PROBE and self.probe_from == inf:
            return inf
        last = self.windows[-1]
        if last.reset is not None or last.room() > 0 or self.inflight >= self._probes():
            return inf
        return self.probe_from if last.seconds >= LONG else self.doubt_until

    def _probes(self) -> int:
        """How many may be sent at a time."""
        last = self.windows[-1]
        if last.cap < last.limit:
            return 0  # what is left is for others
        if last.seconds >= LONG:
            return 1
        if not self.probe_minute or last.seconds < LEARN_FROM:
            return 0
        # More than one only once some were let through: then the window has turned, and there is more.
        return min(self.answered // REQUESTS_PER_PROBE, 1 - last.room())

    def _ramp(self, now: float) -> int:
        """What may go before an answer comes: one more for each short window that passes."""
        ramp = 1 << 60 if self.ramp is None else self.ramp
        if now >= self.ramp_next and self.ramp is not None:
            self.ramp = ramp = ramp + 1
            self.ramp_next = now + self.windows[0].hold
        return ramp
