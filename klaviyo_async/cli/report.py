"""The result of an ingestion: a sentence, JSON, and the exit code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
from attrs import define, field

from ..pipeline.dead_letters import DeadLetter, DeadLetters, open_dead_letters
from .errors import ExitCode, describe, exit_code_of, redact
from .estimate import counted, duration

if TYPE_CHECKING:
    from ..pipeline.report import Report

__all__ = ["DeadLetterCounter", "RunOutcome", "anonymous", "partial_lines", "reason_lines"]

_REASONS: Final = 50
_PARTIALS: Final = 10
_OTHERS: Final = "other reasons"
_LINES: Final = 3
"""Lines of a file that are named for each reason."""
_EMAIL: Final = re.compile(r"[^\s\"'<>:,;=()]+@[^\s\"'<>:,;=()]+\.[^\s\"'<>:,;=()]+")
_PHONE: Final = re.compile(r"\+(?!15005550006)[0-9]{7,15}\b")  # but for the example of our own


class DeadLetterCounter:
    """Counts the reasons of dead letters, and writes the dead letters to a file if there is one.

    Raises:
        ConfigurationError: the file cannot be written to.
    """

    def __init__(self, path: Path | None, wall: Callable[[], float]) -> None:
        self.reasons: Counter[str] = Counter()
        self.lines: dict[str, list[int]] = {}
        """Lines of the file of the first ones for a reason."""
        self._keep: DeadLetters | None = open_dead_letters(path, wall)

    def __call__(self, dead_letters: Sequence[DeadLetter]) -> None:
        for dead_letter in dead_letters:
            # The reason may begin with the field already.
            head = "" if dead_letter.field is None else f"{dead_letter.field}: "
            self.count(head + dead_letter.reason.removeprefix(head), dead_letter.line)
        if self._keep is not None:
            self._keep(dead_letters)

    def count(self, reason: str, line: int | None = None) -> None:
        """One more for this reason, in this line of the file."""
        text = anonymous(reason)
        if text not in self.reasons and len(self.reasons) >= _REASONS:
            text = _OTHERS
        self.reasons[text] += 1
        if line is not None and len(known := self.lines.setdefault(text, [])) < _LINES:
            known.append(line)


@define
class RunOutcome:
    """How a run ended."""

    report: Report
    reasons: Counter[str] = field(factory=Counter)
    lines: Mapping[str, Sequence[int]] = field(factory=dict)
    """Lines of the file of the first ones for a reason."""
    error: BaseException | None = None
    line: int | None = None
    """Line of the file that was read last."""
    partial_is_error: bool = False
    """Whether events that were taken but for some field count as rejected ones do."""

    @property
    def code(self) -> ExitCode:
        """The exit code."""
        if self.report.interrupted:
            return ExitCode.INTERRUPTED
        if self.error is not None:
            return exit_code_of(self.error)
        bad = self.report.rejected or (self.partial_is_error and self.report.partial)
        return ExitCode.REJECTED if bad else ExitCode.DONE

    def summary(self) -> str:
        """The result in one line of text."""
        report = self.report
        parts = [f"{counted(report.delivered, 'event')} delivered"]
        if report.seconds > 0 and report.delivered:
            parts[0] += (
                f" in {duration(report.seconds)} ({report.records_per_second:,.0f}/s, "
                f"{report.quota:.0%} of the quota)"
            )
        parts.append(f"{report.rejected:,} rejected")
        if report.partial:
            parts.append(_partial(report))
        if report.duplicates:
            parts.append(f"{report.duplicates:,} given twice")
        if report.dropped:
            parts.append(f"{report.dropped:,} dropped")
        parts.append(
            f"{counted(report.retries, 'request')} repeated, {report.throttled:,} throttled"
        )
        if report.unsent_raw:
            parts.append(f"{len(report.unsent_raw):,} not sent")
        elif report.pending:
            parts.append(f"{report.pending:,} left in the spool")
        if report.suspended is not None:
            parts.append(f"delivery suspended: {redact(report.suspended)}")
        if report.interrupted:
            parts.append("interrupted")
        return ", ".join(parts)

    def document(self) -> dict[str, Any]:
        """The result, to be written as JSON."""
        report = self.report
        names = (
            "accepted resumed sent delivered partial partial_answers pending duplicates dropped rejected retries requests batches throttled "
            "seconds records_per_second quota interrupted suspensions"
        )
        return {
            "exit_code": int(self.code),
            "error": None if self.error is None else describe(self.error),
            **{name: getattr(report, name) for name in names.split()},
            "suspended": report.suspended and redact(report.suspended),
            "unsent": len(report.unsent_raw),
            "line": self.line,
            "partials": [
                {"line": letter.line, "fields": letter.partial, "reason": letter.reason}
                for letter in report.partials[:_PARTIALS]
            ],
            "reasons": dict(self.reasons.most_common()),
            "lines": dict(self.lines),
        }

    def json(self) -> str:
        """:meth:`document` in one line."""
        return msgspec.json.encode(self.document()).decode()


def _partial(report: Report) -> str:
    """How many were taken but for which fields; at most so many, if answers do not say of which."""
    fields = {name: None for letter in report.partials for name in letter.partial}
    most = "up to " if report.partial > report.partial_answers else ""
    return f"{most}{report.partial:,} of them without {', '.join(fields)}"


def partial_lines(report: Report) -> list[str]:
    """The first events that were taken but for some field, a line each."""
    shown = report.partials[:_PARTIALS]
    lines = [
        f"  line {one.line:,}: {one.reason}" if one.line is not None else f"  {one.reason}"
        for one in shown
    ]
    if report.partial > len(shown):
        lines.append(f"  and {report.partial - len(shown):,} more")
    return lines


def reason_lines(
    reasons: Counter[str], most: int = 5, lines: Mapping[str, Sequence[int]] | None = None
) -> list[str]:
    """The most frequent reasons, a line each, with where in the file the first ones are."""
    found = []
    for reason, count in reasons.most_common(most):
        known = (lines or {}).get(reason, ())
        text = ", ".join(f"{line:,}" for line in known)
        more = ", ..." if count > len(known) else ""
        place = f" (line{'' if count == 1 else 's'} {text}{more})" if known else ""
        found.append(f"  {count:,} x {reason}{place}")
    if len(reasons) > most:
        found.append(f"  and {counted(len(reasons) - most, 'more reason')}")
    return found


def anonymous(text: str) -> str:
    """A reason in one line, without keys, and without the addresses and numbers of people.

    What is wrong is the same for many then, and is counted once; the line of the file says whose it is.
    """
    return _PHONE.sub("[phone number]", _EMAIL.sub("[email address]", redact(text)))
