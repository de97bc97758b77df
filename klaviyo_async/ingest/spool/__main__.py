"""Look into a spool that nobody has open, damaged or not. It is not changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from ...core.codec.encoder import decoded
from ..record import EventRecord
from .backup import back_up
from .errors import SpoolError
from .rescue import open_for_rescue

_NAME = "python -m klaviyo_async.ingest.spool"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        Exit status: 0, 1 if some of the spool could not be read, 2 if nothing could.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _back_up(given[1:]) if given[:1] == ["backup"] else _look(given)
    except SpoolError as error:
        print(error, file=sys.stderr)
        return 2


def _look(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        _NAME,
        description=__doc__,
        epilog=f"`{_NAME} backup SPOOL COPY` makes a copy, also of one that is open. "
        "A spool of that name is ./backup.",
    )
    parser.add_argument("path", help="the spool")
    parser.add_argument(
        "--dump",
        action="store_true",
        help="write its events to the standard output, an envelope a line, to be ingested again",
    )
    options = parser.parse_args(given)
    with open_for_rescue(options.path) as found:
        count = size = 0
        oldest: EventRecord | None = None
        for record in found.records():
            oldest = oldest or record
            count += 1
            size += record.size
            if options.dump:
                sys.stdout.buffer.write(record.envelope() + b"\n")
        sys.stdout.buffer.flush()
        about = sys.stderr if options.dump else sys.stdout
        print(f"{count} events, {size} bytes", file=about)
        if oldest is not None:
            print(f"oldest: {oldest.unique_id}, {_time(oldest)}", file=about)
        return _tell(found.damage)


def _back_up(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        f"{_NAME} backup",
        description="Copy a spool, also one that is open. It is not changed, nor kept waiting. "
        "The copy is a spool like any other; to restore it is to copy it back.",
    )
    parser.add_argument("spool", help="the spool")
    parser.add_argument("copy", help="the copy, where there is none yet")
    options = parser.parse_args(given)
    done = back_up(options.spool, options.copy)
    print(f"{done.events} events, {done.bytes} bytes")
    return _tell(done.damage)


def _tell(damage: Sequence[str]) -> int:
    for line in damage:
        print(f"damage: {line}", file=sys.stderr)
    return 1 if damage else 0


def _time(record: EventRecord) -> Any:
    try:
        attributes = decoded(record.envelope())["data"]["attributes"]
    except (ValueError, RecursionError):
        return "not readable"
    return attributes.get("time", "without a time")


if __name__ == "__main__":
    sys.exit(main())
