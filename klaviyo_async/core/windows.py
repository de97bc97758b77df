"""The sliding-window rule for one rate-limit window: plain data; times are passed in, nothing waits.

The server counts requests in fixed windows and refuses the one after the `limit`-th. It counts a
request somewhere between sending and answer, and when its windows reset is not known beforehand.
From that follows the one rule that everything here serves:

    A token is held from before the request is sent until the window in which the server
    counted it has surely ended.

Whatever window one looks at, all requests counted in it are held at once when the last of them
is sent, so there are never more than `limit`: no request is refused, whatever the latency, the
phase, or whether windows are aligned to the clock or begin with the first request.

"Surely ended" has two bounds, and the earlier one counts:

* one window's length after the answer (the request was counted before it was answered);
* the end of the window as told by `RateLimit-Reset` in the answer itself. It is given in whole
  seconds, and whether they are rounded up, down or to the nearest is not documented, so a
  request sent at `s` and answered at `r` with reset `R` was counted in a window that ends
  within [s + R - 1, r + R + 1]. Answers of one window narrow this down together
  (:class:`WindowReset`), and all their tokens are released at its upper end. The `Retry-After` of a
  refusal tells as much of the window that was full.

Once a reset is known, the next one is too, within bounds: the window that opened then lasts for
one window's length, and the first request that was surely counted in it bounds its end.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from math import inf

from .window_reset import NEAR, WindowReset

__all__ = ["DRIFT", "LEARN_FROM", "Window", "WindowReset", "part_of"]

DRIFT = 5e-4
"""How much faster than ours the server's clock may run: what NTP may slew it by."""

_GROUPS = 512  # tokens released within 1/512 of a window share one entry
LEARN_FROM = 10.0
"""Whole seconds say too little about windows shorter than this."""
_ROUNDING = 1.0
_NOISE = 1e-6  # a difference of products that is none


class Window:
    """The tokens of one window: `limit` in all, some of which are spent until their release time.

    Tokens of requests that are still in flight are counted by the bucket, once for all its
    windows; a window sees a token when its request has been answered. All times are in seconds of
    one monotonic clock.

    Args:
        limit: requests per window, as documented or as the server stated.
        seconds: the window's length.
        margin: seconds added to every release against jitter.
        share: what part of the limit may be used.
    """

    __slots__ = (
        "allowance",
        "cap",
        "counts",
        "group_until",
        "hold",
        "last_release",
        "limit",
        "margin",
        "opened_after",
        "opened_by",
        "others",
        "reset",
        "seconds",
        "share",
        "spent",
        "times",
    )

    def __init__(self, limit: int, seconds: float, margin: float, share: float = 1.0) -> None:
        self.limit = limit
        self.share = share
        self.allowance = part_of(limit, share)
        """What of the limit may be used."""
        self.cap = self.allowance
        """What of it is used; less while others were seen to use the account."""
        self.others = 0
        """How many others used in the last window that was told of."""
        self.seconds = seconds
        self.margin = margin
        self.hold = seconds * (1 + DRIFT) + margin
        """Seconds after the answer for which a token stays spent, if nothing better is known."""
        self.spent = 0
        self.times = array("d")
        """When spent tokens are released, ascending; `counts` says how many at each time."""
        self.counts = array("q")
        self.last_release = 0.0
        self.group_until = 0.0
        self.reset: WindowReset | None = None
        self.opened_after = self.opened_by = -inf
        """Bounds of the last known reset, as long as no request was counted after it."""

    def set_limit(self, limit: int) -> None:
        """The server states another limit."""
        self.limit = limit
        self.cap = self.allowance = part_of(limit, self.share)
        self.others = 0  # what was taken for others was not
        if self.reset is not None:
            self.reset.others = 0

    def take_over(self, other: Window, now: float) -> None:
        """Count what was spent in another, longer or shorter window, for one that is new."""
        shift = self.hold - other.hold
        for at, count in zip(other.times, other.counts, strict=True):
            if at + shift > now:
                self.spend_until(at + shift, count)
        if other.reset is not None and other.reset.count:
            self.spend_until(now + self.hold, other.reset.count)

    # Spending and releasing tokens

    def spend(self, now: float) -> None:
        """Spend the token of a request that was answered `now`."""
        at = now + self.hold
        self.spent += 1
        if at < self.group_until:
            self.times[-1] = self.last_release = at
            self.counts[-1] += 1
        elif at >= self.last_release:
            if self.times and self.times[0] <= now:
                self.expire(now)
            self.times.append(at)
            self.counts.append(1)
            self.last_release = at
            self.group_until = at + self.seconds / _GROUPS
        else:
            self._insert(at)

    def spend_until(self, at: float, count: int = 1) -> None:
        """Spend `count` tokens that are released at the time `at`."""
        self.spent += count
        self._insert(at, count)

    def _insert(self, at: float, count: int = 1) -> None:
        times = self.times
        place = bisect_right(times, at)
        if place < len(times) and times[place] - at < self.seconds / _GROUPS:
            self.counts[place] += count
            return
        times.insert(place, at)
        self.counts.insert(place, count)
        if place == len(times) - 1:
            self.last_release, self.group_until = at, 0.0

    def expire(self, now: float) -> None:
        """Release the tokens whose time has come."""
        times = self.times
        if times and times[0] <= now:
            due = bisect_right(times, now)
            self.spent -= sum(self.counts[:due])
            del times[:due], self.counts[:due]
            if not times:
                self.group_until = 0.0
        current = self.reset
        if current is not None and current.latest <= now:
            self.spent -= current.count
            self.reset = None
            self.opened_after, self.opened_by = current.earliest, current.latest
            if current.remaining_at > -inf:
                self.others = current.others

    def room(self) -> int:
        """How many requests may be in flight now, as of the last :meth:`expire`."""
        own = self.cap - self.spent
        if self.reset is None:
            return own
        left = self.reset.remaining
        return own if own < left else left

    def shared_room(self, now: float) -> int:
        """The same if others use the quota too: what the server said was left may be used up by now,
        so count on half of it, and leave them what they can be expected to want until the window's
        end; the next answers say how much more there is."""
        own = self.cap - self.spent
        return own if self.reset is None else min(own, self.reset.left(self, now))

    def ready(self, wanted: int, now: float, shared: bool = False) -> float:
        """When :meth:`room` is at least `wanted`; infinite if only answers can bring that."""
        return self.release_of(wanted, now, shared)[0]

    def release_of(self, wanted: int, now: float, shared: bool = False) -> tuple[float, int]:
        """When the `wanted`-th token is released, and its position among those released then."""
        start, place, ends, at_reset = now, wanted, inf, 0
        if self.reset is not None:
            ends, at_reset = self.reset.latest, self.reset.count
            left = self.reset.left(self, now) if shared else self.reset.remaining
            if wanted > left:
                start, place = ends, wanted - max(0, left)
                if shared:
                    start = self.reset.left_at(self, wanted)
        lacking = wanted - (self.cap - self.spent)
        if lacking <= 0:
            return start, place
        for time, count in zip(self.times, self.counts, strict=True):
            if ends <= time:
                if lacking <= at_reset:
                    return max(start, ends), lacking
                lacking -= at_reset
                ends = inf
            if lacking <= count:
                return (time, lacking) if time > start else (start, place)
            lacking -= count
        if ends < inf and lacking <= at_reset:
            return max(start, ends), lacking
        return inf, lacking

    # What the server says

    def learn(
        self, sent: float, now: float, remaining: int | None, reset: float | None, inflight: int
    ) -> bool | None:
        """Spend the token of an answered request, and learn from what its answer said.

        Args:
            sent: when the request was sent.
            now: when it was answered.
            remaining: `RateLimit-Remaining`.
            reset: `RateLimit-Reset` in seconds; None if it is not to be relied on.
            inflight: requests still in flight.

        Returns:
            True if the answer is about the current window; None if it may be about another; False
            if it contradicts what earlier ones said of the windows: then this window has forgotten
            its reset and goes by its length alone.
        """
        if self.reset is not None and self.reset.latest <= now:
            self.expire(
                now
            )  # else a late answer would be taken for one of the window that has ended
        in_current: bool | None = True
        if reset is not None and self.seconds >= LEARN_FROM:
            in_current = self._learn_reset(sent, now, reset)
        else:
            self.spend(now)
        if remaining is not None and in_current is not None:
            if self.reset is not None:
                self._note_remaining(self.reset, sent, now, remaining)
            elif (others := self.limit - self.spent - inflight - remaining) > 0:
                # As good as spent by us, for one window from now at most.
                self.spent += others
                self._insert(now + self.hold, others)
        return in_current

    def _learn_reset(self, sent: float, now: float, reset: float) -> bool | None:
        """Whether the answer is of the current window; None: maybe not; False: it contradicts."""
        earliest = sent + reset - _ROUNDING
        latest = min(now + reset + _ROUNDING + self.margin, now + self.hold)
        current = self.reset
        if now - sent > self.seconds / 4:
            # Too vague to say which window this was; its own bound holds all the same.
            self.spend_until(latest)
            return None
        if current is None:
            if earliest <= self.opened_by:  # of the window that has ended, and late
                self.spend_until(latest)
                return None
            self._start_reset(earliest, latest, sent)
        elif earliest <= current.latest and latest >= current.earliest:
            current.earliest = max(current.earliest, earliest)
            current.latest = min(current.latest, latest)
            self._add_to_reset(current)
            if self.times:
                self._move_to_reset(current, sent)
        elif earliest <= current.latest + NEAR and latest >= current.earliest - NEAR:
            current.earliest = min(current.earliest, earliest)
            current.latest = max(current.latest, latest)
            self._add_to_reset(current)
        elif latest >= current.earliest + self.seconds - NEAR:
            # A request was counted in a later window, so the earlier one is over.
            self.spent -= current.count
            self._start_reset(earliest, latest, sent)
        elif earliest <= current.latest - self.seconds + NEAR:
            self.spend_until(latest)  # counted before the reset, answered after
            return None
        else:
            self.spend(now)
            self.forget_reset(now)
            return False
        return True

    def _start_reset(self, earliest: float, latest: float, sent: float) -> None:
        self.spent += 1
        self.reset = WindowReset(earliest, latest, 1)
        self.opened_by = -inf
        if self.times:
            self._move_to_reset(self.reset, sent)

    def _add_to_reset(self, current: WindowReset) -> None:
        self.spent += 1
        current.count += 1

    def _move_to_reset(self, current: WindowReset, sent: float) -> None:
        """Release tokens at the reset if they were counted in this window or before:
        those whose answers had come when this request was `sent`."""
        times = self.times
        first = bisect_right(times, current.latest)
        end = bisect_right(times, sent + self.hold)
        if first < end:
            current.count += sum(self.counts[first:end])
            del times[first:end], self.counts[first:end]
            self.last_release, self.group_until = times[-1] if times else 0.0, 0.0

    @staticmethod
    def _note_remaining(current: WindowReset, sent: float, now: float, remaining: int) -> None:
        # Answers overtake one another, so the least counts, unless this request was sent after
        # that answer had come: then it was counted later, and what it says is news.
        if remaining < current.remaining or sent >= current.remaining_at:
            current.remaining, current.remaining_at = remaining, now

    def spend_unseen(self, sent: float, now: float) -> None:
        """Spend a token whose answer, just `now`, says nothing of this window.

        Its request may have been counted after the last `remaining`.
        """
        current = self.reset
        if current is None or current.latest <= now:
            if current is not None:
                self.expire(now)
            current = self._predict_reset(now) if sent >= self.opened_by > -inf else None
            if current is None:
                self.spend(now)
                return
        current.remaining -= 1
        if now < current.earliest:
            self._add_to_reset(current)  # counted no later than in the current window
        else:
            self.spend(now)

    def spend_unknown(self, latest: float) -> None:
        """Spend the token of a request that may be counted, until `latest`, or not at all."""
        current = self.reset
        if current is not None:
            current.remaining -= 1
            if latest < current.earliest:
                self._add_to_reset(current)
                return
        self.spend_until(latest + self.hold)

    def _predict_reset(self, now: float) -> WindowReset | None:
        """Predict the end of the window that has opened, in which a request answered `now` counts.

        Windows may follow one another at once, or each begin with its first request: either
        way this one opened after `opened_after` and before this answer, and lasts its length.
        """
        earliest = self.opened_after + self.seconds * (1 - DRIFT)
        self.opened_by = -inf
        if earliest > now:
            self.reset = WindowReset(earliest, now + self.hold, 0)
        return self.reset

    def learn_from_refusal(self, sent: float, now: float, wait: float) -> None:
        """This window was full for a request sent at `sent`, and resets in `wait` seconds."""
        earliest, latest = sent + wait - _ROUNDING, now + wait + _ROUNDING + self.margin
        if earliest <= now:
            return
        current = self.reset
        if current is None or earliest > current.latest or latest < current.earliest:
            # What has been answered by now was counted before it resets.
            count = 0 if current is None else current.count
            current = self.reset = WindowReset(earliest, latest, count)
            self.opened_by = -inf
        else:
            current.earliest = max(current.earliest, earliest)
            current.latest = min(current.latest, latest)
            if current.remaining_at > -inf:
                current.remaining, current.remaining_at = 0, now
        self._move_to_reset(current, now)

    def forget_reset(self, now: float) -> None:
        """Go back to the rule that needs no knowledge of when windows reset."""
        current, self.reset = self.reset, None
        self.opened_by = -inf
        if current is not None and current.count:
            self._insert(now + self.hold, current.count)


def part_of(limit: int, share: float) -> int:
    """How many of `limit` requests a share of it is; one at least."""
    return limit if share == 1.0 else max(1, int(limit * share + _NOISE))
