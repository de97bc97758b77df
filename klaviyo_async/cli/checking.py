"""`--dry-run`: everything is read and checked, nothing is sent."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import TYPE_CHECKING, Final

import msgspec

from ..core.operations import PACKAGE, operation_of
from ..errors import InvalidEvent
from ..ingest.encoding import EventEncoder
from ..sources.base import Malformed
from .errors import Exit, redacted, write_out
from .feed import Feed
from .outcome import Letters, why

if TYPE_CHECKING:
    from .feed import Input
    from .plan import RunEstimate

__all__ = ["check"]

_SHOWN: Final = 10
_AT_ONCE: Final = 500


def check(given: Input, limit: int | None, plan: RunEstimate | None, *, as_json: bool) -> int:
    """Check all events of a file, and write what was found.

    Returns:
        The exit code: 1 if there are any that would be rejected.

    Raises:
        OSError: the file cannot be read.
    """
    found = _Found()
    asyncio.run(found.read(Feed(given, None, limit)))
    if as_json:
        write_out(msgspec.json.encode(found.document(plan)).decode())
    else:
        write_out("\n".join(found.lines(plan)))
    return Exit.REJECTED if found.bad else Exit.DONE


class _Found:
    def __init__(self) -> None:
        self.good = self.bad = 0
        self.first: list[tuple[int | None, str]] = []
        """Line and error of the first ones."""
        self._letters = Letters(None, time.time)

    @property
    def reasons(self) -> Counter[str]:
        """How often events would be refused for which reason."""
        return self._letters.reasons

    async def read(self, feed: Feed) -> None:
        """Check all there is."""
        intake = EventEncoder(operation_of("bulk_create_events", PACKAGE), time.time)
        try:
            while items := await feed.receive(_AT_ONCE):
                for token, event in items:
                    try:
                        intake.accept(event)
                    except InvalidEvent as error:
                        reason = event.reason if isinstance(event, Malformed) else error.message
                        self._bad(feed.line_of(token), redacted(reason))
                    else:
                        self.good += 1
        finally:
            await feed.aclose()

    def _bad(self, line: int | None, reason: str) -> None:
        self.bad += 1
        self._letters.count(reason)
        if len(self.first) < _SHOWN:
            self.first.append((line, reason))

    def document(self, plan: RunEstimate | None) -> dict[str, object]:
        """All of it, to be written as JSON."""
        return {
            "exit_code": int(Exit.REJECTED if self.bad else Exit.DONE),
            "valid": self.good,
            "invalid": self.bad,
            "errors": [{"line": line, "reason": reason} for line, reason in self.first],
            "reasons": dict(self.reasons.most_common()),
            "requests": plan.requests if plan is not None else None,
            "seconds": round(plan.seconds, 1) if plan is not None else None,
        }

    def lines(self, plan: RunEstimate | None) -> list[str]:
        """All of it, for people."""
        lines = [f"{self.good:,} events can be sent, {self.bad:,} cannot; nothing was sent"]
        for line, reason in self.first:
            lines.append(f"  line {line:,}: {reason}" if line is not None else f"  {reason}")
        if self.bad > len(self.first):
            lines += ["reasons:", *why(self.reasons)]
        if plan is not None:
            lines.append(f"plan: {plan}")
        return lines
