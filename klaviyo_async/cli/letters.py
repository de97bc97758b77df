"""Why events were not delivered, by a file of dead letters."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import msgspec

from .errors import redacted, write_out
from .outcome import why

__all__ = ["show_letters"]


class _Error(msgspec.Struct):
    reason: str = ""


class _Letter(msgspec.Struct):
    error: _Error
    at: str = ""


def show_letters(path: Path, *, as_json: bool) -> None:
    """Write how many there are, for which reasons.

    Raises:
        OSError: the file cannot be read.
    """
    reasons: Counter[str] = Counter()
    first = last = ""
    decoder = msgspec.json.Decoder(_Letter)
    with path.open("rb") as file:
        for line in filter(bytes.strip, file):
            try:
                letter = decoder.decode(line)
            except (ValueError, RecursionError):
                reasons["(a line that is no dead letter)"] += 1
                continue
            reasons[redacted(letter.error.reason)] += 1
            first = min(first or letter.at, letter.at)
            last = max(last, letter.at)
    if as_json:
        document = {
            "events": reasons.total(),
            "reasons": dict(reasons.most_common()),
            "first": first or None,
            "last": last or None,
        }
        write_out(msgspec.json.encode(document).decode())
    else:
        when = f", from {first} to {last}" if first else ""
        write_out("\n".join([f"{reasons.total():,} events{when}", *why(reasons, 50)]))
