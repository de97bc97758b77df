"""`klaviyo-async dead-letters`: counts the reasons in a file of dead letters."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec

from ..errors import ConfigurationError
from .errors import print_output
from .estimate import counted
from .report import anonymous, reason_lines

__all__ = ["show_dead_letters"]


class _Error(msgspec.Struct):
    reason: str = ""


class _DeadLetter(msgspec.Struct):
    error: _Error
    at: str = ""


def show_dead_letters(path: Path, *, as_json: bool) -> None:
    """Write how many dead letters there are for each reason.

    Raises:
        ConfigurationError: what is in the file are none.
        OSError: the file cannot be read.
    """
    reasons: Counter[str] = Counter()
    others: list[int] = []
    first = last = ""
    decoder = msgspec.json.Decoder(_DeadLetter)
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                dead_letter = decoder.decode(line)
            except (ValueError, RecursionError):
                others.append(number)
                continue
            reasons[anonymous(dead_letter.error.reason)] += 1
            first = min(first or dead_letter.at, dead_letter.at)
            last = max(last, dead_letter.at)
    if others and not reasons:
        raise ConfigurationError(
            f"{path} holds no dead letters: give a file that `ingest --dead-letters` has written"
        )
    if as_json:
        document = {
            "events": reasons.total(),
            "reasons": dict(reasons.most_common()),
            "other_lines": len(others),
            "first": first or None,
            "last": last or None,
        }
        print_output(msgspec.json.encode(document).decode())
    elif not reasons:
        print_output(f"no dead letters in {path}")
    else:
        when = f", from {first} to {last}" if first else ""
        lines = [f"{counted(reasons.total(), 'event')}{when}", *reason_lines(reasons, 50)]
        if others:
            many = counted(len(others), "line")
            lines.append(f"beside {many} that hold no dead letter: line {others[0]:,} is the first")
        print_output("\n".join(lines))
