"""`klaviyo-async dead-letters`: counts the reasons in a file of dead letters."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec

from .errors import print_output, redact
from .report import reason_lines

__all__ = ["show_dead_letters"]


class _Error(msgspec.Struct):
    reason: str = ""


class _DeadLetter(msgspec.Struct):
    error: _Error
    at: str = ""


def show_dead_letters(path: Path, *, as_json: bool) -> None:
    """Write how many dead letters there are for each reason.

    Raises:
        OSError: the file cannot be read.
    """
    reasons: Counter[str] = Counter()
    first = last = ""
    decoder = msgspec.json.Decoder(_DeadLetter)
    with path.open("rb") as file:
        for line in filter(bytes.strip, file):
            try:
                dead_letter = decoder.decode(line)
            except (ValueError, RecursionError):
                reasons["(a line that is no dead letter)"] += 1
                continue
            reasons[redact(dead_letter.error.reason)] += 1
            first = min(first or dead_letter.at, dead_letter.at)
            last = max(last, dead_letter.at)
    if as_json:
        document = {
            "events": reasons.total(),
            "reasons": dict(reasons.most_common()),
            "first": first or None,
            "last": last or None,
        }
        print_output(msgspec.json.encode(document).decode())
    else:
        when = f", from {first} to {last}" if first else ""
        print_output("\n".join([f"{reasons.total():,} events{when}", *reason_lines(reasons, 50)]))
