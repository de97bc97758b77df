"""The quota of one operation for one owner, as plain data: times are passed in, nothing waits."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, inf
from typing import TYPE_CHECKING

from .windows import Window

if TYPE_CHECKING:
    from .response import RateLimitHeaders
    from .tiers import WindowLimit

__all__ = ["ABANDON_GRACE", "Bucket"]

ABANDON_GRACE = 1.0
"""Seconds within which the request of a call that was given up may still reach the server."""

_FIRST_PAUSE = 1.0
_MAX_PAUSE = 60.0
_MAX_WINDOWS = 6
_LONG = 3600.0  # windows at least this long are worth a probe
_KEEP_LEARNED = 3600.0
_SHARED_FOR = 3  # long windows without a sign of other consumers until we use the full burst


class Bucket:
    """All windows of one tier, what is under way, and what the server last said about it.

    A token passes through three states: under way (`inflight`, from :meth:`take` until one of
    :meth:`settle`, :meth:`mark_unknown` and :meth:`give_back`), at rest in every meter, free.

    `free` is how many requests may be sent without a further look; it is never more than what
    the meters allow, and zero whenever something special holds.
    """

    __slots__ = (
        "closed_at",
        "closed_until",
        "doubt_until",
        "doubts",
        "free",
        "inflight",
        "learned",
        "meters",
        "probe_from",
        "ramp",
        "ramp_next",
        "seen",
        "shared_until",
        "strikes",
    )

    def __init__(self, windows: Iterable[WindowLimit], margin: float, probes: bool = False) -> None:
        self.meters = [Window(limit, seconds, margin) for limit, seconds in windows]
        self.probe_from = -inf if probes and self.meters[-1].seconds >= _LONG else inf
        """From when on one may try to find out when a long window turns."""
        self.inflight = 0
        self.free = 0
        self.closed_until = -inf
        self.closed_at = -inf
        self.strikes = 0
        self.ramp: int | None = None
        """After a refusal: how many may still go before an answer shows that all is well."""
        self.ramp_next = inf
        self.shared_until = -inf
        self.doubt_until = -inf
        self.doubts = 0
        self.learned = False
        """Whether the server's limits differ from the document's."""
        self.seen: tuple[tuple[int, int], ...] = ()

    # Tokens

    def room(self, now: float) -> int:
        """How many requests may be sent now."""
        if now < self.closed_until:
            return 0
        frugal = self._shared(now)
        least = 1 << 60
        for meter in self.meters:
            meter.expire(now)
            room = meter.room(frugal)
            if room <= 0 and now >= self._probe_at(meter):
                room = 1
            if room < least:
                least = room
        least -= self.inflight
        if self.ramp is not None:
            least = min(least, self._ramp(now))
        return least if least > 0 else 0

    def take(self, count: int = 1) -> None:
        """Take tokens out of the :meth:`room` there is."""
        self.inflight += count
        if self.ramp is not None:
            self.ramp -= count

    def give_back(self) -> None:
        """Undo a :meth:`take`: the request was not sent."""
        self.inflight -= 1
        if self.ramp is not None:
            self.ramp += 1

    def mark_unknown(self, now: float) -> None:
        """The request may have been sent, but no answer will come."""
        self.inflight -= 1
        self.free = 0
        for meter in self.meters:
            meter.spend_until(now + ABANDON_GRACE + meter.back)
            if meter.turn is not None:
                meter.turn.left -= 1

    def settle(self, sent: float, now: float, headers: RateLimitHeaders | None) -> None:
        """A request sent at `sent` has been answered `now`."""
        self.inflight -= 1
        if headers is None:
            for meter in self.meters:
                meter.spend_unseen(sent, now)
        else:
            self._learn(sent, now, headers)

    def _learn(self, sent: float, now: float, headers: RateLimitHeaders) -> None:
        if headers.windows != self.seen:
            self._adopt(headers.windows)
        told, reset = self._described(headers, now)
        for meter in self.meters:
            if meter is not told:
                meter.spend_unseen(sent, now)
        if told is not None:
            if not told.learn(sent, now, headers.remaining, reset, self.inflight):
                self._doubt(now)
            self._compare(told, now)

    def ready(self, now: float) -> float:
        """When there may be :meth:`room` again; infinite if only an answer can bring that."""
        frugal = self._shared(now)
        if now < self.closed_until:
            return self.closed_until
        at = max(
            min(meter.ready(self.inflight + 1, now, frugal), self._probe_at(meter))
            for meter in self.meters
        )
        if self._ramp(now) <= 0:
            at = max(at, self.ramp_next)
        return at

    def expected(self, count: int, now: float) -> float:
        """When the last of the next `count` requests can be expected to be sent."""
        at, cycles = max(now, self.closed_until), 0.0
        rest = count - 1
        for meter in reversed(self.meters):
            meter.expire(now)
            turn = meter.turn
            if turn is not None and rest >= (before := self._before(turn.latest, at, meter)):
                at = max(at, turn.latest)  # from when on the whole limit is there
                rounds, rest = divmod(rest - before, meter.cap)
                cycles += rounds * meter.back
                continue
            rounds, rest = divmod(rest, meter.cap)
            cycles += rounds * meter.back
            ready, place = meter.turn_of(rest + 1 + self.inflight, now)
            if ready == inf:  # not before requests under way are answered, which will be soon
                ready = meter.turn.latest if meter.turn is not None else now + meter.back
            elif ready > now:
                rest = place - 1  # only those that come then compete for the shorter windows
            at = max(at, ready)
        return at + cycles

    def _before(self, turns: float, now: float, meter: Window) -> int:
        """How many requests can be sent before a meter's window turns."""
        most = meter.room() - self.inflight
        for shorter in self.meters:
            if shorter is meter or now >= turns:
                break
            most = min(most, shorter.cap * (int((turns - now) / shorter.back) + 1))
        return max(0, most) if now < turns else 0

    def idle(self, now: float) -> bool:
        """Whether forgetting this bucket loses nothing worth keeping."""
        if self.inflight or now < max(self.closed_until, self.shared_until, self.doubt_until):
            return False
        if self.learned and now < self.meters[0].last + _KEEP_LEARNED:
            return False
        for meter in self.meters:
            meter.expire(now)
        last = self.meters[-1]
        if last.seconds >= _LONG and now < last.opened_by + last.seconds:
            return False  # when the day turns is not learnt easily
        return all(not meter.resting and meter.turn is None for meter in self.meters)

    def _probe_at(self, meter: Window) -> float:
        """When to send more than this window's limit, one request at a time.

        If it is let through, the window has turned since, so there is more; if it is refused,
        `Retry-After` tells when it will, and from then on the turns of all later windows follow.
        """
        if self.probe_from == inf or meter.seconds < _LONG or meter.turn or self.inflight:
            return inf
        return self.probe_from

    def is_probe(self) -> bool:
        """Whether the :meth:`room` there was just now is for a probe."""
        return self.probe_from < inf and any(meter.room() <= 0 for meter in self.meters)

    # What the server says

    def _adopt(self, windows: tuple[tuple[int, int], ...]) -> None:
        """Go by the limits the server states, whatever its document says."""
        self.seen = windows
        known = {meter.seconds: meter for meter in self.meters}
        for limit, seconds in windows:
            if limit < 1 or seconds < 1:
                continue
            if seconds in known:
                self._correct(known[seconds], limit)
            elif len(self.meters) < _MAX_WINDOWS:
                self.meters.append(Window(limit, float(seconds), self.meters[0].margin))
                self.meters.sort(key=lambda meter: meter.seconds)
                self.learned, self.free = True, 0

    def _correct(self, meter: Window, limit: int) -> None:
        if limit != meter.limit:
            meter.limit = meter.cap = limit
            self.learned, self.free, self.shared_until = True, 0, -inf

    def _described(
        self, headers: RateLimitHeaders, now: float
    ) -> tuple[Window | None, float | None]:
        """Which window `remaining` and `reset` are about, and the reset if it is trusted.

        The documentation says the steady one; answers seen in the wild name the limit of the
        window that binds. So: the one that has this limit, unless the numbers cannot be about
        it; otherwise the steady one.
        """
        limit, _, remaining, reset = headers
        if reset is None and remaining is None:
            return None, None
        found = None
        for place, meter in enumerate(self.meters):
            if reset is not None and reset > meter.seconds + 1:
                continue
            if limit is not None and meter.limit == limit >= (remaining or 0):
                found = meter
                break
            if place == 1 or len(self.meters) == 1:
                found = meter
        if found is not None and limit is not None and not headers.windows:
            self._adopt_single(found, limit, remaining, reset)
        return found, reset if now >= self.doubt_until else None

    def _adopt_single(
        self, meter: Window, limit: int, remaining: int | None, reset: float | None
    ) -> None:
        """A bare limit, without its window: it is the steady one's if `reset` shows as much."""
        if limit < 1 or (remaining is not None and remaining > limit):
            return
        if reset is not None and reset > self.meters[0].seconds + 1:
            self._correct(meter, limit)

    def _compare(self, told: Window, now: float) -> None:
        """Hold the server's count against ours."""
        if told.turn is not None:
            others = told.limit - told.resting - self.inflight - told.turn.left
            if others > told.limit // 50:
                self._share(now)
        room = told.room() - self.inflight
        if self.free > room:
            self.free = max(0, room)

    # Others on the same account

    def _share(self, now: float) -> None:
        """Leave room for other consumers in each short window: their requests show only in the
        steady one, and there is no haste, as long as the steady quota can be used up in time."""
        short = self.meters[0]
        if now >= self.shared_until:
            short.cap = min(short.limit, self._even(2))
            self.free = 0
        self.shared_until = now + _SHARED_FOR * min(self._steady().seconds, 60.0)

    def _steady(self) -> Window:
        return self.meters[1 if len(self.meters) > 1 else 0]

    def _even(self, times: int = 1) -> int:
        """What goes into a short window when the steady quota is spent evenly, or `times` that."""
        steady = self._steady()
        return ceil(times * steady.limit / steady.seconds * self.meters[0].seconds)

    def _shared(self, now: float) -> bool:
        if now < self.shared_until:
            return True
        if self.shared_until != -inf:
            self.shared_until = -inf
            self.meters[0].cap = self.meters[0].limit
        return False

    def _doubt(self, now: float) -> None:
        """Do without `RateLimit-Reset` for a while, longer each time."""
        self.doubts = min(self.doubts + 1, 6)
        self.doubt_until = now + 60.0 * 2**self.doubts
        for meter in self.meters:
            meter.forget_turn(now)
        self.free = 0

    # Refusals

    def refuse(
        self,
        sent: float,
        now: float,
        retry_after: float | None,
        status: int,
        longest: float = inf,
    ) -> None:
        """Close after a refusal (429, or 503 with Retry-After) of a request sent at `sent`.

        Args:
            sent: when it was sent.
            now: when it was refused.
            retry_after: seconds the server wants to be left alone, if it says.
            status: 429 or 503.
            longest: seconds to close for at most.
        """
        fresh = sent >= self.closed_until and sent >= self.closed_at
        if fresh:
            self.strikes += 1
            if status == 429:
                self._blame(sent, now, retry_after)
        if status == 429:
            self._full(sent, now, retry_after)
        if retry_after is not None and retry_after > 0:
            pause = min(retry_after, longest)
        elif fresh:
            pause = min(_MAX_PAUSE, _FIRST_PAUSE * 2 ** min(self.strikes - 1, 10))
        else:
            return  # the refusal that came before has closed it for this one too
        self.closed_until = max(self.closed_until, now + pause + self.meters[0].margin)
        self.closed_at = now
        self.free = 0
        self.ramp = 1 if self.meters[0].cap > 1 else None
        self.ramp_next = self.closed_until + self.meters[0].back

    def _blame(self, sent: float, now: float, retry_after: float | None) -> None:
        """Find out what a 429 says about our idea of the windows."""
        short, turn = self.meters[0], self._steady().turn
        if retry_after is not None and retry_after > self._steady().seconds + 1:
            return  # nothing against what we know of shorter windows
        if retry_after is None or retry_after <= short.seconds + 1:
            self._share(now)
            short.cap = min(short.cap, max(self._even(), short.cap // 2))
            if retry_after is None and self.strikes > 1 and turn is not None:
                self._doubt(now)
        elif turn is not None:
            if now >= self.shared_until:
                self._doubt(now)
            else:
                turn.left = 0  # the others were faster

    def _full(self, sent: float, now: float, retry_after: float | None) -> None:
        """Learn from `Retry-After` when the window turns that was full: the shortest it fits."""
        if retry_after is not None and retry_after > self.meters[0].seconds + 1:
            fits = (meter for meter in self.meters[1:] if retry_after <= meter.seconds + 1)
            found = next(fits, None)
            if found is not None and now >= self.doubt_until:
                found.refused(sent, now, retry_after)
        if self.probe_from < inf and self.meters[-1].turn is None:
            self.probe_from = now + _LONG  # what was to be learnt was not told

    def relax(self, sent: float) -> None:
        """A request sent at `sent` was not refused."""
        if sent < self.closed_until:
            return
        self.strikes = 0
        if self.ramp is not None:
            self.ramp += 2
            if self.ramp >= self.meters[0].cap:
                self.ramp = None

    def _ramp(self, now: float) -> int:
        """What may go before an answer comes: one more for each short window that passes."""
        ramp = 1 << 60 if self.ramp is None else self.ramp
        if now >= self.ramp_next and self.ramp is not None:
            self.ramp = ramp = ramp + 1
            self.ramp_next = now + self.meters[0].back
        return ramp
