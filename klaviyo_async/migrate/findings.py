"""The findings of a scan, as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

__all__ = ["Finding", "ScanReport", "Skipped"]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A place in a source file that has to change."""

    path: str
    """Of the file, as it was given."""
    line: int
    """From 1."""
    column: int
    """From 1, in characters."""
    kind: str
    """`import`, `client`, `call`, `error`, `filter`, `page`, `legacy`, `url`, `answer`, `await`,
    `function` or `unknown`."""
    old: str
    """What stands there, shortened."""
    new: str
    """What to write now; empty if there is no such thing."""
    note: str = ""
    """What is different; empty if nothing is."""

    def __str__(self) -> str:
        note = f"  ({self.note})" if self.note else ""
        return f"{self.path}:{self.line}:{self.column}: {self.old} -> {self.new or '?'}{note}"


@dataclass(frozen=True, slots=True, order=True)
class Skipped:
    """A file that could not be read."""

    path: str
    """Of the file, as it was given."""
    reason: str
    """Why it could not be read."""

    def __str__(self) -> str:
        return f"{self.path}: skipped: {self.reason}"


@dataclass(slots=True)
class ScanReport:
    """All that was found in some files, in the order of their paths and lines."""

    findings: list[Finding] = field(default_factory=list)
    """What has to change."""
    skipped: list[Skipped] = field(default_factory=list)
    """What could not be read."""
    files: int = 0
    """Python files looked at."""

    def lines(self) -> Iterable[str]:
        """One line for each finding."""
        return map(str, self.findings)

    def summary(self) -> str:
        """A line of figures."""
        places = f"{len(self.findings)} place{'' if len(self.findings) == 1 else 's'}"
        touched = len({finding.path for finding in self.findings})
        unknown = sum(finding.kind == "unknown" for finding in self.findings)
        return (
            f"{places} in {touched} of {self.files} files"
            + (f", {unknown} unknown" if unknown else "")
            + (f", {len(self.skipped)} skipped" if self.skipped else "")
        )

    def to_json(self) -> str:
        """The report as a JSON document."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=True)
