"""What a bucket learns from answers: limits, when windows reset, other consumers, refusals."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, inf
from typing import TYPE_CHECKING

from .stated_limits import (
    AGREEMENT,
    StatedLimits,
    daily_window,
    described_window,
    stated_windows,
)
from .windows import Window

if TYPE_CHECKING:
    from .limit_headers import RateLimitHeaders
    from .tiers import WindowLimit
    from .window_reset import WindowReset

__all__ = ["LONG", "REQUESTS_PER_PROBE", "LearningBucket"]

LONG = 3600.0
"""Seconds from which on when a window resets is worth a refusal by itself."""

REQUESTS_PER_PROBE = 1000
"""Answers without a refusal for each request that may be refused to learn when the minute resets:
so no more than one in a thousand is, and mostly one in all, see `Bucket._probes`."""

_FIRST_CLOSURE = 1.0
_MAX_CLOSURE = 60.0
_SHARED_FOR = 3  # long windows without a sign of other consumers until we use the full burst


class LearningBucket:
    """Base of :class:`~.bucket.Bucket`: its state, and how answers change it.

    Args:
        limits: of the tier, the shortest window first.
        margin: seconds added to every window against jitter.
        probes: whether one call may try to find out when a window of an hour or longer resets.
        share: what part of each limit may be used.
        probe_minute: whether one request in a thousand may try to find out when a shorter one does.
    """

    __slots__ = (
        "answered",
        "closed_at",
        "closed_until",
        "doubt_until",
        "doubts",
        "free",
        "hears",
        "inflight",
        "margin",
        "probe_from",
        "probe_minute",
        "probing",
        "ramp",
        "ramp_next",
        "refusals",
        "share",
        "shared_until",
        "stated",
        "windows",
    )

    def __init__(
        self,
        limits: Iterable[WindowLimit],
        margin: float,
        probes: bool = False,
        share: float = 1.0,
        probe_minute: bool = True,
    ) -> None:
        self.stated = StatedLimits(tuple(limits))
        self.margin = margin
        self.share = share
        self.windows = [self._new_window(*limit) for limit in self.stated.windows]
        self.probe_from = -inf if probes and self.windows[-1].seconds >= LONG else inf
        """From when on one may try to find out when a long window resets."""
        self.probe_minute = probe_minute
        self.probing = False
        """Whether the room there was last is for requests that may be refused, and go on waiting then."""
        self.hears = False
        """Whether an answer that states no windows is news."""
        self.answered = 0
        """Requests answered since the last 429."""
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

    def _new_window(self, limit: int, seconds: float) -> Window:
        return Window(limit, seconds, self.margin, self.share)

    # What the server says

    def _learn(self, sent: float, now: float, headers: RateLimitHeaders) -> None:
        _, heard, remaining, reset, daily_remaining, daily_reset = headers
        stated = self.stated
        if not heard:
            heard = stated_windows(headers, self.windows)
        if heard != stated.heard or stated.times < AGREEMENT:
            self._hear(heard, now)
        agreed = stated.times >= AGREEMENT
        described, daily = described_window(headers, self.windows, agreed), None
        if daily_remaining is not None or daily_reset is not None:
            daily = daily_window(self.windows)
            if daily is not None and daily is not described:
                self._learn_of(daily, sent, now, daily_remaining, daily_reset)
        for window in self.windows:
            if window is not described and window is not daily:
                window.spend_unseen(sent, now)
        if described is not None:
            self._learn_of(described, sent, now, remaining, reset)

    def _learn_of(
        self, window: Window, sent: float, now: float, remaining: int | None, reset: float | None
    ) -> None:
        """Learn what an answer says of one window."""
        reset = reset if now >= self.doubt_until else None
        in_current = window.learn(sent, now, remaining, reset, self.inflight)
        if in_current is False:
            self._distrust_resets(now)
        if remaining is not None and in_current:
            self._detect_others(window, now)
        room = window.room() - self.inflight
        if self.free > room:
            self.free = max(0, room)

    def _hear(self, stated: tuple[tuple[int, int], ...], now: float) -> None:
        """Go by the limits that the server states, whatever its document says."""
        changed = self.stated.hear(stated)
        self.hears = bool(stated) or self.stated.times < AGREEMENT
        if not changed:
            return
        known = {window.seconds: window for window in self.windows}
        longest = self.windows[-1]
        self.windows = []
        for limit, seconds in self.stated.windows:
            window = known.get(seconds)
            if window is None:
                window = self._new_window(limit, seconds)
                window.take_over(longest, now)
            elif window.limit != limit:
                window.set_limit(limit)
            self.windows.append(window)
        self.free, self.shared_until = 0, -inf
        for window in self.windows:
            window.cap = window.allowance

    def _detect_others(self, described: Window, now: float) -> None:
        """Hold the server's count against ours."""
        described.expire(now)  # else what has come back would count as ours still
        reset = described.reset
        if reset is not None and described.seconds < LONG:
            others = described.limit - described.spent - self.inflight - reset.remaining
            if others > reset.others:
                reset.others = others
            if others > described.limit // 50:
                self._mark_shared(now)

    # Others on the same account

    def _mark_shared(self, now: float) -> None:
        """Leave room for other consumers in each short window: their requests show only in the
        steady one, and there is no haste, as long as the steady quota can be used up in time."""
        short = self.windows[0]
        if now >= self.shared_until:
            short.cap = min(short.allowance, self._even_share(2))
            self.free = 0
        self.shared_until = now + _SHARED_FOR * min(self._steady().seconds, 60.0)

    def _steady(self) -> Window:
        return self.windows[1 if len(self.windows) > 1 else 0]

    def _even_share(self, times: int = 1) -> int:
        """What goes into a short window when the steady quota is spent evenly, or `times` that."""
        steady = self._steady()
        return ceil(times * steady.allowance / steady.seconds * self.windows[0].seconds)

    def _is_shared(self, now: float) -> bool:
        """Whether others use the same quota, as far as has been seen lately."""
        self._restore_caps(now)
        return now < self.shared_until

    def _restore_caps(self, now: float) -> None:
        """Have whole windows again once caps that were for others have had their time."""
        if self.shared_until != -inf and now >= self.shared_until:
            self.shared_until = -inf
            for window in self.windows:
                window.cap = window.allowance

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
            self.answered = 0
            full = self._full_window(retry_after)
            if fresh and (full is None or full.room() >= 0):
                self._find_fault(full, now, retry_after)
            if full is not None and retry_after is not None and now >= self.doubt_until:
                full.learn_from_refusal(sent, now, retry_after)
            if self.probe_from < inf and self.windows[-1].reset is None:
                self.probe_from = now + LONG  # what was to be learnt was not described
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

    def _full_window(self, retry_after: float | None) -> Window | None:
        """Which window was full for a refused request, other than the shortest: the next that
        `Retry-After` fits. It may fit the shortest too, unless we have used the next one up."""
        if retry_after is None:
            return None
        fits = (window for window in self.windows[1:] if retry_after <= window.seconds + 1)
        found = next(fits, None)
        if found is not None and retry_after <= self.windows[0].seconds + 1 and found.room() >= 0:
            return None
        return found

    def _find_fault(self, full: Window | None, now: float, retry_after: float | None) -> None:
        """Find out what a 429 says about our idea of the windows, in which there was room.

        Args:
            full: the window that was full, if it was not the shortest.
            now: when it was refused.
            retry_after: seconds, if the answer names them.
        """
        short, steady = self.windows[0], self._steady()
        if full is None:
            if retry_after is not None and retry_after > short.seconds + 1:
                return  # longer than all windows
            self._mark_shared(now)
            short.cap = min(short.cap, max(self._even_share(), short.cap // 2))
            if retry_after is None and self.refusals > 1 and steady.reset is not None:
                self._distrust_resets(now)
        elif full is steady and (reset := steady.reset) is not None:
            if now < self.shared_until or reset.is_at(now + (retry_after or 0.0)):
                self._share_window(steady, reset, now)
                reset.remaining = 0  # the others were faster
            else:
                self._distrust_resets(now)

    def _share_window(self, window: Window, reset: WindowReset, now: float) -> None:
        """Others have used a window up that we have not: leave them more than they had, but half at
        most, unless answers tell what is left."""
        others = window.limit - window.spent - self.inflight
        if others <= window.limit // 50:
            return
        self._mark_shared(now)
        if reset.remaining_at == -inf:
            left = min(2 * others, window.limit // 2)
            window.cap = min(window.cap, max(1, window.limit - left))

    def _note_success(self, sent: float) -> None:
        """A request sent at `sent` was not refused."""
        if sent < self.closed_until:
            return
        self.refusals = 0
        if self.ramp is not None:
            self.ramp += 2
            if self.ramp >= self.windows[0].cap:
                self.ramp = None
