"""One rate-limit window of one bucket, as plain data: times are passed in, nothing waits.

The server counts requests in fixed windows and refuses the one after the `limit`-th. It counts a
request somewhere between sending and answer, and where its windows turn is not known beforehand.
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
  (:class:`WindowReset`), and all their tokens come back at its upper end. The `Retry-After` of a
  refusal tells as much of the window that was full.

Once a turn is known, the next one is too, within bounds: the window that opened then lasts for
one window's length, and the first request that was surely counted in it bounds its end.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from math import inf

__all__ = ["DRIFT", "Window", "WindowReset"]

DRIFT = 5e-4
"""How much faster than ours the server's clock may run: what NTP may slew it by."""

_GROUPS = 512  # tokens that come back within 1/512 of a window share one entry
_LEARN_FROM = 10.0  # whole seconds say too little about windows shorter than this
_NEAR = 2.0  # ends of one window that differ by less are noise, not two windows
_ROUNDING = 1.0
_UNTOLD = 1 << 60


class WindowReset:
    """When the server's present window ends, and the tokens that come back then."""

    __slots__ = ("count", "earliest", "latest", "left", "left_at")

    def __init__(self, earliest: float, latest: float, count: int) -> None:
        self.earliest = earliest
        self.latest = latest
        self.count = count
        self.left = _UNTOLD
        """The least `RateLimit-Remaining` seen in this window."""
        self.left_at = -inf
        """When the answer that said so arrived."""


class Window:
    """The tokens of one window: `limit` in all, of which some rest until their time comes.

    Tokens of requests that are still under way are counted by the bucket, once for all its
    meters; a meter sees a token when its request has been answered.
    """

    __slots__ = (
        "back",
        "cap",
        "counts",
        "group",
        "last",
        "limit",
        "margin",
        "opened",
        "opened_by",
        "resting",
        "seconds",
        "times",
        "turn",
    )

    def __init__(self, limit: int, seconds: float, margin: float) -> None:
        self.limit = limit
        self.cap = limit
        """What of the limit is used; lower than it while others share the account."""
        self.seconds = seconds
        self.margin = margin
        self.back = seconds * (1 + DRIFT) + margin
        """Seconds after the answer at which a token is free, if nothing better is known."""
        self.resting = 0
        self.times = array("d")
        """When resting tokens come back, ascending, and how many at each time."""
        self.counts: list[int] = []
        self.last = 0.0
        self.group = 0.0
        self.turn: WindowReset | None = None
        self.opened = self.opened_by = -inf
        """Bounds of the last known turn, as long as nothing was counted after it."""

    # Tokens going out and coming back

    def spend(self, now: float) -> None:
        """Lay a token to rest whose request was answered just `now`."""
        back = now + self.back
        self.resting += 1
        if back < self.group:
            self.times[-1] = self.last = back
            self.counts[-1] += 1
        elif back >= self.last:
            if self.times and self.times[0] <= now:
                self.expire(now)
            self.times.append(back)
            self.counts.append(1)
            self.last = back
            self.group = back + self.seconds / _GROUPS
        else:
            self._insert(back)

    def spend_until(self, back: float, count: int = 1) -> None:
        """Lay tokens to rest that come back at the time `back`."""
        self.resting += count
        self._insert(back, count)

    def _insert(self, back: float, count: int = 1) -> None:
        times = self.times
        place = bisect_right(times, back)
        if place < len(times) and times[place] - back < self.seconds / _GROUPS:
            self.counts[place] += count
            return
        times.insert(place, back)
        self.counts.insert(place, count)
        if place == len(times) - 1:
            self.last, self.group = back, 0.0

    def expire(self, now: float) -> None:
        """Take back the tokens whose time has come."""
        times = self.times
        if times and times[0] <= now:
            ripe = bisect_right(times, now)
            self.resting -= sum(self.counts[:ripe])
            del times[:ripe], self.counts[:ripe]
            if not times:
                self.group = 0.0
        turn = self.turn
        if turn is not None and turn.latest <= now:
            self.resting -= turn.count
            self.turn = None
            self.opened, self.opened_by = turn.earliest, turn.latest

    def room(self, frugal: bool = False) -> int:
        """How many requests may be under way now, as of the last :meth:`expire`.

        Args:
            frugal: others use the quota too, so what the server said was left may be gone by
                now: use half of it, and ask for more with what the answers then say.
        """
        own = self.cap - self.resting
        if self.turn is None:
            return own
        left = self._left(self.turn, frugal)
        return own if own < left else left

    def ready(self, wanted: int, now: float, frugal: bool = False) -> float:
        """When :meth:`room` is at least `wanted`; infinite if only answers can bring that."""
        return self.turn_of(wanted, now, frugal)[0]

    def turn_of(self, wanted: int, now: float, frugal: bool = False) -> tuple[float, int]:
        """When the `wanted`-th token is there, and the how manyth it is of those then coming."""
        start, place, ends, bundle = now, wanted, inf, 0
        if self.turn is not None:
            ends, bundle = self.turn.latest, self.turn.count
            left = self._left(self.turn, frugal)
            if wanted > left:
                start, place = ends, wanted - max(0, left)
        lacking = wanted - (self.cap - self.resting)
        if lacking <= 0:
            return start, place
        for time, count in zip(self.times, self.counts, strict=True):
            if ends <= time:
                if lacking <= bundle:
                    return max(start, ends), lacking
                lacking -= bundle
                ends = inf
            if lacking <= count:
                return (time, lacking) if time > start else (start, place)
            lacking -= count
        if ends < inf and lacking <= bundle:
            return max(start, ends), lacking
        return inf, lacking

    @staticmethod
    def _left(turn: WindowReset, frugal: bool) -> int:
        return turn.left // 2 if frugal and turn.left > 1 else turn.left

    # What the server says

    def learn(
        self, sent: float, now: float, remaining: int | None, reset: float | None, inflight: int
    ) -> bool:
        """Lay the token of an answered request to rest, with what its answer said.

        Args:
            sent: when the request was sent.
            now: when it was answered.
            remaining: `RateLimit-Remaining`.
            reset: `RateLimit-Reset` in seconds; None if it is not to be relied on.
            inflight: requests still under way.

        Returns:
            False if the answer contradicts what earlier ones said of the windows: then this
            meter has forgotten about turns and goes by the length of its window alone.
        """
        present: bool | None = True
        if reset is not None and self.seconds >= _LEARN_FROM:
            present = self._turn(sent, now, reset)
        else:
            self.spend(now)
        if remaining is not None and present is not None:
            if self.turn is not None:
                self._remaining(self.turn, sent, now, remaining)
            elif (others := self.limit - self.resting - inflight - remaining) > 0:
                # As good as spent by us: they are at rest for one window from now at most.
                self.resting += others
                self._insert(now + self.back, others)
        return present is not False

    def _turn(self, sent: float, now: float, reset: float) -> bool | None:
        """Whether the answer is of the present window; None: maybe not; False: it contradicts."""
        earliest = sent + reset - _ROUNDING
        latest = min(now + reset + _ROUNDING + self.margin, now + self.back)
        turn = self.turn
        if now - sent > self.seconds / 4:
            # Too vague to say which window this was; its own bound holds all the same.
            self.spend_until(latest)
            return None
        if turn is None:
            if earliest <= self.opened_by:  # of the window that has ended, and late
                self.spend_until(latest)
                return None
            self._open(earliest, latest, sent)
        elif earliest <= turn.latest and latest >= turn.earliest:
            turn.earliest = max(turn.earliest, earliest)
            turn.latest = min(turn.latest, latest)
            self._join(turn)
            if self.times:
                self._gather(turn, sent)
        elif earliest <= turn.latest + _NEAR and latest >= turn.earliest - _NEAR:
            turn.earliest = min(turn.earliest, earliest)
            turn.latest = max(turn.latest, latest)
            self._join(turn)
        elif latest >= turn.earliest + self.seconds - _NEAR:
            # A request was counted in a later window, so the earlier one is over.
            self.resting -= turn.count
            self._open(earliest, latest, sent)
        elif earliest <= turn.latest - self.seconds + _NEAR:
            self.spend_until(latest)  # counted before the window turned, answered after
            return None
        else:
            self.spend(now)
            self.forget_turn(now)
            return False
        return True

    def _open(self, earliest: float, latest: float, sent: float) -> None:
        self.resting += 1
        self.turn = WindowReset(earliest, latest, 1)
        self.opened_by = -inf
        if self.times:
            self._gather(self.turn, sent)

    def _join(self, turn: WindowReset) -> None:
        self.resting += 1
        turn.count += 1

    def _gather(self, turn: WindowReset, sent: float) -> None:
        """Let tokens come back with the turn if they were counted in this window or before:
        those whose answers had come when this request was `sent`."""
        times = self.times
        first = bisect_right(times, turn.latest)
        end = bisect_right(times, sent + self.back)
        if first < end:
            turn.count += sum(self.counts[first:end])
            del times[first:end], self.counts[first:end]
            self.last, self.group = times[-1] if times else 0.0, 0.0

    @staticmethod
    def _remaining(turn: WindowReset, sent: float, now: float, remaining: int) -> None:
        # Answers overtake one another, so the least counts, unless this request was sent after
        # that answer had come: then it was counted later, and what it says is news.
        if remaining < turn.left or sent >= turn.left_at:
            turn.left, turn.left_at = remaining, now

    def spend_unseen(self, sent: float, now: float) -> None:
        """Lay a token to rest whose answer, just `now`, says nothing of this window.

        Its request may have been counted after the last `remaining`.
        """
        turn = self.turn
        if turn is None and sent >= self.opened_by > -inf:
            turn = self._foresee(now)
        if turn is None:
            self.spend(now)
            return
        turn.left -= 1
        if now < turn.earliest:
            self._join(turn)  # counted no later than in the present window
        else:
            self.spend(now)

    def _foresee(self, now: float) -> WindowReset | None:
        """The end of the window that has opened, in which a request answered `now` was counted.

        Windows may follow one another at once, or each begin with its first request: either
        way this one opened after `opened` and before this answer, and lasts its length.
        """
        earliest = self.opened + self.seconds * (1 - DRIFT)
        self.opened_by = -inf
        if earliest > now:
            self.turn = WindowReset(earliest, now + self.back, 0)
        return self.turn

    def refused(self, sent: float, now: float, wait: float) -> None:
        """This window was full for a request sent at `sent`, and turns in `wait` seconds."""
        earliest, latest = sent + wait - _ROUNDING, now + wait + _ROUNDING + self.margin
        if earliest <= now:
            return
        turn = self.turn
        if turn is None or earliest > turn.latest or latest < turn.earliest:
            # What has been answered by now was counted before it turns.
            count = 0 if turn is None else turn.count
            turn = self.turn = WindowReset(earliest, latest, count)
            self.opened_by = -inf
        else:
            turn.earliest = max(turn.earliest, earliest)
            turn.latest = min(turn.latest, latest)
            if turn.left_at > -inf:
                turn.left, turn.left_at = 0, now
        self._gather(turn, now)

    def forget_turn(self, now: float) -> None:
        """Go back to the rule that needs no knowledge of when windows turn."""
        turn, self.turn = self.turn, None
        self.opened_by = -inf
        if turn is not None and turn.count:
            self._insert(now + self.back, turn.count)
