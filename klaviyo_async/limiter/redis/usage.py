"""The usage of one bucket that a process reports to Redis with its next exchange."""

from __future__ import annotations

from math import inf
from typing import Any, Final

__all__ = ["AnswerGroup", "UsageDelta", "WindowReport"]

_ROUNDING: Final = 1.0
"""`RateLimit-Reset` is in whole seconds; whether rounded up, down or to the nearest is unknown."""

WindowReport = tuple[float, int | None, float | None]
"""Seconds of the window that an answer described, `RateLimit-Remaining`, and `RateLimit-Reset` in seconds."""


class AnswerGroup:
    """Answers that came at about the same time and described the same window, reported as one."""

    __slots__ = ("at", "begun", "count", "earliest", "latest", "left", "reset", "sent", "span")

    def __init__(self, at: float) -> None:
        self.at = self.begun = at
        self.count = 0
        self.sent = inf
        self.span = 0.0
        """Seconds of the window they report of; 0: of none."""
        self.reset: float | None = None
        self.left = -1
        self.earliest, self.latest = -inf, inf

    def add(
        self, at: float, count: int, sent: float, report: WindowReport | None, margin: float
    ) -> None:
        """Count some; all as of the last of them, which is the safe side."""
        self.at = at
        self.count += count
        if sent < self.sent:
            self.sent = sent
        if report is None:
            return
        self.span, left, self.reset = report
        if left is not None:
            self.left = left if self.left < 0 else min(self.left, left)
        if self.reset is not None:
            self.earliest = max(self.earliest, sent + self.reset - _ROUNDING)
            self.latest = min(self.latest, at + self.reset + _ROUNDING + margin)

    def row(self, now: float, delay: float) -> list[float]:
        """For the script. What Redis takes for a moment in its time is up to `delay` later than the
        moment was: no harm, but where something must not have been later."""
        age = (now - self.at) * 1000
        sent = (now - self.sent + delay) * 1000
        row = [age, self.count, self.span * 1000, sent, self.left]
        if self.reset is not None:
            row += [(self.earliest - now - delay) * 1000, (self.latest - now) * 1000]
        return row


class UsageDelta:
    """What happened to tokens of a bucket since the last exchange."""

    __slots__ = ("answers", "learned", "refusal", "released", "since", "successes", "unknown")

    def __init__(self) -> None:
        self.since: float | None = None
        """When the first of it happened; None: there is nothing to report."""
        self.answers: list[AnswerGroup] = []
        self.unknown = 0
        """Requests that may have been sent, but get no answer."""
        self.successes = 0
        """Answers that show that the bucket is open, since it was closed last."""
        self.released = 0
        """Tokens that were not used, of those granted since it was closed last."""
        self.refusal: list[float] | None = None
        """When, for how long, when sent, status."""
        self.learned: tuple[tuple[int, float], ...] = ()

    @property
    def spent(self) -> int:
        """Tokens that are spent with all this."""
        return self.unknown + sum(one.count for one in self.answers)

    def begin(self, now: float) -> None:
        """Note that there is something to report."""
        if self.since is None:
            self.since = now

    def answered(
        self, sent: float, now: float, report: WindowReport | None, within: float, margin: float
    ) -> None:
        """A request was answered; one entry for those `within` seconds."""
        self.begin(now)
        last = self.answers[-1] if self.answers else None
        span, reset = (report[0], report[2]) if report is not None else (0.0, None)
        if last is None or now - last.begun > within or (last.span, last.reset) != (span, reset):
            last = AnswerGroup(now)
            self.answers.append(last)
        last.add(now, 1, sent, report, margin)

    def note_refusal(self, now: float, retry: float, sent: float, status: int) -> None:
        """The server refused; `retry` is -1 if it did not say until when."""
        self.begin(now)
        if self.refusal is None or retry > self.refusal[1]:
            self.refusal = [now, retry, sent, status]

    def to_request(self, now: float, delay: float) -> dict[str, Any]:
        """For the script."""
        refused = None
        if self.refusal is not None:
            at, retry, sent, status = self.refusal
            age = (now - sent) * 1000
            refused = [(now - at) * 1000, retry * 1000, age, status, age + delay * 1000]
        return {
            "answered": [one.row(now, delay) for one in self.answers],
            "unknown": self.unknown,
            "successes": self.successes,
            "released": self.released,
            "refused": refused,
        }
