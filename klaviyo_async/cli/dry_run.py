"""`ingest --dry-run`: reads and checks all events of a file, and sends nothing."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..errors import InvalidEvent, InvalidRecord
from ..ingest.destination import event_operations
from ..ingest.encoding import EventEncoder
from ..pipeline.before_send import BeforeSend, Failure
from ..pipeline.identifiers import with_identifiers
from ..sources.base import Malformed
from .errors import ExitCode, print_output
from .estimate import counted
from .report import DeadLetterCounter, anonymous, reason_lines
from .source import FileEvents

if TYPE_CHECKING:
    from ..core.runtime import Operation
    from .estimate import RunEstimate
    from .source import InputFile

__all__ = ["check_file"]

_SHOWN: Final = 10
_BATCH_SIZE: Final = 500


def check_file(
    given: InputFile,
    limit: int | None,
    plan: RunEstimate | None,
    package: str,
    phone_region: str | None = None,
    before_send: Callable[[Any], Any] | None = None,
    *,
    normalize: bool = False,
    as_json: bool,
) -> int:
    """Check all events of a file, and write what was found.

    Args:
        given: the file.
        limit: events to check at most; None: all.
        plan: what sending them takes; None: not known.
        package: the generated package that they are to be sent with.
        phone_region: country of phone numbers without its code; None: numbers are not looked at.
        before_send: changes events before they are checked; None: nothing does.
        normalize: bring identifiers into Klaviyo's form first.
        as_json: write it as one line of JSON.

    Returns:
        The exit code: 1 if there are any that would be rejected.

    Raises:
        OSError: the file cannot be read.
        ConfigurationError: the package has nothing to send events with, or there is no such region.
    """
    found = _DryRun(event_operations(package)[0], phone_region, before_send, normalize=normalize)
    asyncio.run(found.read(FileEvents(given, None, limit)))
    if as_json:
        print_output(msgspec.json.encode(found.document(plan)).decode())
    else:
        print_output("\n".join(found.lines(plan)))
    return ExitCode.REJECTED if found.invalid else ExitCode.DONE


class _DryRun:
    def __init__(
        self,
        operation: Operation,
        phone_region: str | None,
        before_send: Callable[[Any], Any] | None,
        *,
        normalize: bool,
    ) -> None:
        self._change = BeforeSend.of(before_send, 1)
        self._encode = with_identifiers(
            EventEncoder(operation, time.time).accept,
            normalize=normalize,
            phone_region=phone_region,
            error=InvalidEvent,
        )
        self.valid = self.invalid = self.dropped = 0
        self.first: list[tuple[int | None, str]] = []
        """Line and error of the first ones."""
        self.notes: Sequence[str] = ()
        """What was found out about the file."""
        self._dead_letters = DeadLetterCounter(None, time.time)

    @property
    def reasons(self) -> Counter[str]:
        """How often events would be refused for which reason."""
        return self._dead_letters.reasons

    async def read(self, events: FileEvents) -> None:
        """Check all events."""
        try:
            while items := await events.receive(_BATCH_SIZE):
                if self._change is not None:
                    made = await self._change.each([event for _, event in items])
                    items = [(token, event) for (token, _), event in zip(items, made, strict=True)]
                for token, event in items:
                    if event is None:
                        self.dropped += 1
                        continue
                    try:
                        if isinstance(event, Failure):
                            raise event.rejection()
                        self._encode(event)
                    except InvalidRecord as error:
                        reason = event.reason if isinstance(event, Malformed) else error.message
                        self._add_invalid(events.line_of(token), anonymous(reason))
                    else:
                        self.valid += 1
        finally:
            self.notes = events.notes
            await events.aclose()

    def _add_invalid(self, line: int | None, reason: str) -> None:
        self.invalid += 1
        self._dead_letters.count(reason, line)
        if len(self.first) < _SHOWN:
            self.first.append((line, reason))

    def document(self, plan: RunEstimate | None) -> dict[str, object]:
        """The result, to be written as JSON."""
        return {
            "exit_code": int(ExitCode.REJECTED if self.invalid else ExitCode.DONE),
            "valid": self.valid,
            "invalid": self.invalid,
            "dropped": self.dropped,
            "errors": [{"line": line, "reason": reason} for line, reason in self.first],
            "reasons": dict(self.reasons.most_common()),
            "notes": list(self.notes),
            "requests": plan.requests if plan is not None else None,
            "seconds": round(plan.seconds, 1) if plan is not None else None,
        }

    def lines(self, plan: RunEstimate | None) -> list[str]:
        """The result, as lines of text."""
        lines = [
            f"{counted(self.valid, 'event')} can be sent, {self.invalid:,} cannot; nothing was sent"
        ]
        if self.dropped:
            lines.append(f"dropped by --before-send: {counted(self.dropped, 'event')}")
        for line, reason in self.first:
            lines.append(f"  line {line:,}: {reason}" if line is not None else f"  {reason}")
        if self.invalid > len(self.first):
            lines += ["reasons:", *reason_lines(self.reasons, lines=self._dead_letters.lines)]
        lines += [f"note: {note}" for note in self.notes]
        if plan is not None:
            lines.append(f"plan: {plan}")
        return lines
