"""The usage of one bucket that a process reports to Redis with its next exchange."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Any, Final

__all__ = ["AnswerGroup", "UsageDelta", "WindowReport"]

_ROUNDING: Final = 1.0
"""`RateLimit-Reset` is in whole seconds; whether rounded up, down or to the nearest is unknown."""

WindowReport = tuple[float, int | None, float | None]
"""Seconds of a window that an answer described, how many were left, and seconds until it resets."""


class _Described:
    """What answers of a group say of one window."""

    __slots__ = ("earliest", "latest", "left", "reset", "span")

    def __init__(self, span: float, reset: float | None) -> None:
        self.span = span
        self.reset = reset
        self.left = -1
        self.earliest, self.latest = -inf, inf


class AnswerGroup:
    """Answers that came at about the same time and described the same windows, reported as one."""

    __slots__ = ("at", "begun", "count", "described", "sent")

    def __init__(self, at: float, reports: Sequence[WindowReport]) -> None:
        self.at = self.begun = at
        self.count = 0
        self.sent = inf
        self.described = [_Described(span, reset) for span, _, reset in reports]

    def describes(self, reports: Sequence[WindowReport]) -> bool:
        """Whether these are about the same windows, and the same ends of them."""
        return len(reports) == len(self.described) and all(
            (one.span, one.reset) == (span, reset)
            for one, (span, _, reset) in zip(self.described, reports, strict=True)
        )

    def add(
        self, at: float, count: int, sent: float, reports: Sequence[WindowReport], margin: float
    ) -> None:
        """Count some; all as of the last of them, which is the safe side."""
        self.at = at
        self.count += count
        if sent < self.sent:
            self.sent = sent
        for one, (_, left, reset) in zip(self.described, reports, strict=True):
            if left is not None:
                one.left = left if one.left < 0 else min(one.left, left)
            if reset is not None:
                one.earliest = max(one.earliest, sent + reset - _ROUNDING)
                one.latest = min(one.latest, at + reset + _ROUNDING + margin)

    def row(self, now: float, delay: float) -> list[Any]:
        """For the script. What Redis takes for a moment in its time is up to `delay` later than the
        moment was: no harm, but where something must not have been later."""
        age = (now - self.at) * 1000
        sent = (now - self.sent + delay) * 1000
        row: list[Any] = [age, self.count, sent]
        for one in self.described:
            report = [one.span * 1000, one.left]
            if one.reset is not None:
                report += [(one.earliest - now - delay) * 1000, (one.latest - now) * 1000]
            row.append(report)
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
        """All windows of the bucket, if the server has stated others than it had."""

    @property
    def spent(self) -> int:
        """Tokens that are spent with all this."""
        return self.unknown + sum(one.count for one in self.answers)

    def begin(self, now: float) -> None:
        """Note that there is something to report."""
        if self.since is None:
            self.since = now

    def answered(
        self,
        sent: float,
        now: float,
        reports: Sequence[WindowReport],
        within: float,
        margin: float,
    ) -> None:
        """A request was answered; one entry for those `within` seconds."""
        self.begin(now)
        last = self.answers[-1] if self.answers else None
        if last is None or now - last.begun > within or not last.describes(reports):
            last = AnswerGroup(now, reports)
            self.answers.append(last)
        last.add(now, 1, sent, reports, margin)

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
