"""The quota of one operation for one account: all its windows, what is in flight, refusals.

Plain data and pure functions: times are passed in, nothing waits. Whoever keeps a bucket (a process,
a host's processes together) follows the rule by calling its methods; the Redis script follows the
same rule in Lua, and `tests/limiter/window_cases.py` holds both to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, inf
from typing import TYPE_CHECKING

from .stated_limits import MAX_WINDOWS, described_window, is_refusal, states_bare_limit
from .windows import Window

if TYPE_CHECKING:
    from .limit_headers import RateLimitHeaders
    from .tiers import WindowLimit

__all__ = ["ABANDON_GRACE", "Bucket"]

ABANDON_GRACE = 1.0
"""Seconds within which the request of a call that was given up may still reach the server."""

_FIRST_CLOSURE = 1.0
_MAX_CLOSURE = 60.0
_LONG = 3600.0  # windows at least this long are worth a probe
_KEEP_LEARNED = 3600.0
_SHARED_FOR = 3  # long windows without a sign of other consumers until we use the full burst


class Bucket:
    """All windows of one tier, what is in flight, and what the server last said about it.

    A token passes through three states: in flight (`inflight`, from :meth:`take` until one of
    :meth:`observe`, :meth:`mark_unknown` and :meth:`release`), spent in every window, free.

    `free` is how many requests may be sent without a further look; it is never more than what
    the windows allow, and zero whenever something special holds.

    Args:
        limits: of the tier, the shortest window first.
        margin: seconds added to every window against jitter.
        probes: whether one call may try to find out when a long window resets that has been used up
            (:meth:`is_probe`).
    """

    __slots__ = (
        "closed_at",
        "closed_until",
        "doubt_until",
        "doubts",
        "free",
        "inflight",
        "learned",
        "probe_from",
        "ramp",
        "ramp_next",
        "refusals",
        "shared_until",
        "stated",
        "windows",
    )

    def __init__(self, limits: Iterable[WindowLimit], margin: float, probes: bool = False) -> None:
        self.windows = [Window(limit, seconds, margin) for limit, seconds in limits]
        self.probe_from = -inf if probes and self.windows[-1].seconds >= _LONG else inf
        """From when on one may try to find out when a long window resets."""
        self.inflight = 0
        self.free = 0
        self.closed_until = -inf
        self.closed_at = -inf
        self.refusals = 0
        self.ramp: int | None = None
        """After a refusal: how many may still go before an answer shows that all is well."""
        self.ramp_next = inf
        self.shared_until = -inf
        self.doubt_until = -inf
        self.doubts = 0
        self.learned = False
        """Whether the server's limits differ from the document's."""
        self.stated: tuple[tuple[int, int], ...] = ()

    # Tokens

    def room(self, now: float) -> int:
        """How many requests may be sent now."""
        if now < self.closed_until:
            return 0
        shared = self._is_shared(now)
        least = 1 << 60
        for window in self.windows:
            window.expire(now)
            room = window.room(shared)
            if room <= 0 and now >= self._probe_at(window):
                room = 1
            if room < least:
                least = room
        least -= self.inflight
        if self.ramp is not None:
            least = min(least, self._ramp(now))
        return least if least > 0 else 0

    def admit(self, now: float, wanted: int) -> tuple[int, bool]:
        """Take up to `wanted` tokens; returns how many, and whether for a probe."""
        room = self.room(now)
        if room <= 0:
            return 0, False
        granted = room if room < wanted else wanted
        probe = self.is_probe()
        self.take(granted)
        self.free = room - granted if self.ramp is None else 0
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
        if headers is None:
            for window in self.windows:
                window.spend_unseen(sent, now)
        else:
            self._learn(sent, now, headers)
        if status >= 429 and is_refusal(status, retry_after):
            self._note_refusal(sent, now, retry_after, status, longest)
        elif (self.refusals or self.ramp is not None) and status < 500:
            self._note_success(sent)

    def _learn(self, sent: float, now: float, headers: RateLimitHeaders) -> None:
        if headers.windows != self.stated:
            self._adopt_limits(headers.windows)
        described = described_window(headers, self.windows)
        if (
            described is not None
            and not headers.windows
            and states_bare_limit(headers, self.windows[0].seconds)
        ):
            self._correct_limit(described, headers.limit or described.limit)
        for window in self.windows:
            if window is not described:
                window.spend_unseen(sent, now)
        if described is not None:
            reset = headers.reset if now >= self.doubt_until else None
            if not described.learn(sent, now, headers.remaining, reset, self.inflight):
                self._distrust_resets(now)
            self._detect_others(described, now)

    def ready(self, now: float) -> float:
        """When there may be :meth:`room` again; infinite if only an answer can bring that."""
        shared = self._is_shared(now)
        if now < self.closed_until:
            return self.closed_until
        at = max(
            min(window.ready(self.inflight + 1, now, shared), self._probe_at(window))
            for window in self.windows
        )
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
        if self.learned and now < self.windows[0].last_release + _KEEP_LEARNED:
            return False
        for window in self.windows:
            window.expire(now)
        last = self.windows[-1]
        if last.seconds >= _LONG and now < last.opened_by + last.seconds:
            return False  # when the day resets is not learnt easily
        return all(not window.spent and window.reset is None for window in self.windows)

    def _probe_at(self, window: Window) -> float:
        """When to send more than this window's limit, one request at a time.

        If it is let through, the window has turned since, so there is more; if it is refused,
        `Retry-After` tells when it will, and from then on the resets of all later windows follow.
        """
        if self.probe_from == inf or window.seconds < _LONG or window.reset or self.inflight:
            return inf
        return self.probe_from

    def is_probe(self) -> bool:
        """Whether the :meth:`room` there was just now is for a probe."""
        return self.probe_from < inf and any(window.room() <= 0 for window in self.windows)

    # What the server says

    def _adopt_limits(self, windows: tuple[tuple[int, int], ...]) -> None:
        """Go by the limits the server states, whatever its document says."""
        self.stated = windows
        known = {window.seconds: window for window in self.windows}
        for limit, seconds in windows:
            if limit < 1 or seconds < 1:
                continue
            if seconds in known:
                self._correct_limit(known[seconds], limit)
            elif len(self.windows) < MAX_WINDOWS:
                self.windows.append(Window(limit, float(seconds), self.windows[0].margin))
                self.windows.sort(key=lambda window: window.seconds)
                self.learned, self.free = True, 0

    def _correct_limit(self, window: Window, limit: int) -> None:
        if limit != window.limit:
            window.limit = window.cap = limit
            self.learned, self.free, self.shared_until = True, 0, -inf

    def _detect_others(self, described: Window, now: float) -> None:
        """Hold the server's count against ours."""
        if described.reset is not None:
            others = described.limit - described.spent - self.inflight - described.reset.remaining
            if others > described.limit // 50:
                self._mark_shared(now)
        room = described.room() - self.inflight
        if self.free > room:
            self.free = max(0, room)

    # Others on the same account

    def _mark_shared(self, now: float) -> None:
        """Leave room for other consumers in each short window: their requests show only in the
        steady one, and there is no haste, as long as the steady quota can be used up in time."""
        short = self.windows[0]
        if now >= self.shared_until:
            short.cap = min(short.limit, self._even_share(2))
            self.free = 0
        self.shared_until = now + _SHARED_FOR * min(self._steady().seconds, 60.0)

    def _steady(self) -> Window:
        return self.windows[1 if len(self.windows) > 1 else 0]

    def _even_share(self, times: int = 1) -> int:
        """What goes into a short window when the steady quota is spent evenly, or `times` that."""
        steady = self._steady()
        return ceil(times * steady.limit / steady.seconds * self.windows[0].seconds)

    def _is_shared(self, now: float) -> bool:
        if now < self.shared_until:
            return True
        if self.shared_until != -inf:
            self.shared_until = -inf
            self.windows[0].cap = self.windows[0].limit
        return False

    def _distrust_resets(self, now: float) -> None:
        """Do without `RateLimit-Reset` for a while, longer each time."""
        self.doubts = min(self.doubts + 1, 6)
        self.doubt_until = now + 60.0 * 2**self.doubts
        for window in self.windows:
            window.forget_reset(now)
        self.free = 0

    # Refusals

    def _note_refusal(
        self, sent: float, now: float, retry_after: float | None, status: int, longest: float
    ) -> None:
        """Close after a refusal of a request sent at `sent`."""
        fresh = sent >= self.closed_until and sent >= self.closed_at
        if fresh:
            self.refusals += 1
            if status == 429:
                self._learn_from_refusal(sent, now, retry_after)
        if status == 429:
            self._learn_reset_from_refusal(sent, now, retry_after)
        if retry_after is not None and retry_after > 0:
            closure = min(retry_after, longest)
        elif fresh:
            closure = min(_MAX_CLOSURE, _FIRST_CLOSURE * 2 ** min(self.refusals - 1, 10))
        else:
            return  # the refusal that came before has closed it for this one too
        self.closed_until = max(self.closed_until, now + closure + self.windows[0].margin)
        self.closed_at = now
        self.free = 0
        self.ramp = 1 if self.windows[0].cap > 1 else None
        self.ramp_next = self.closed_until + self.windows[0].hold

    def _learn_from_refusal(self, sent: float, now: float, retry_after: float | None) -> None:
        """Find out what a 429 says about our idea of the windows."""
        short, reset = self.windows[0], self._steady().reset
        if retry_after is not None and retry_after > self._steady().seconds + 1:
            return  # nothing against what we know of shorter windows
        if retry_after is None or retry_after <= short.seconds + 1:
            self._mark_shared(now)
            short.cap = min(short.cap, max(self._even_share(), short.cap // 2))
            if retry_after is None and self.refusals > 1 and reset is not None:
                self._distrust_resets(now)
        elif reset is not None:
            if now >= self.shared_until:
                self._distrust_resets(now)
            else:
                reset.remaining = 0  # the others were faster

    def _learn_reset_from_refusal(self, sent: float, now: float, retry_after: float | None) -> None:
        """Learn from `Retry-After` when the window resets that was full: the shortest it fits."""
        if retry_after is not None and retry_after > self.windows[0].seconds + 1:
            fits = (window for window in self.windows[1:] if retry_after <= window.seconds + 1)
            found = next(fits, None)
            if found is not None and now >= self.doubt_until:
                found.learn_from_refusal(sent, now, retry_after)
        if self.probe_from < inf and self.windows[-1].reset is None:
            self.probe_from = now + _LONG  # what was to be learnt was not described

    def _note_success(self, sent: float) -> None:
        """A request sent at `sent` was not refused."""
        if sent < self.closed_until:
            return
        self.refusals = 0
        if self.ramp is not None:
            self.ramp += 2
            if self.ramp >= self.windows[0].cap:
                self.ramp = None

    def _ramp(self, now: float) -> int:
        """What may go before an answer comes: one more for each short window that passes."""
        ramp = 1 << 60 if self.ramp is None else self.ramp
        if now >= self.ramp_next and self.ramp is not None:
            self.ramp = ramp = ramp + 1
            self.ramp_next = now + self.windows[0].hold
        return ramp
