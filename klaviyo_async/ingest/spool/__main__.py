"""Look into a spool that nobody has open, damaged or not. It is not changed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

import msgspec

from ..record import EventRecord
from .errors import SpoolError
from .rescue import open_for_rescue


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Returns:
        Exit status: 0, 1 if some of the spool could not be read, 2 if nothing could.
    """
    parser = argparse.ArgumentParser("python -m klaviyo_async.ingest.spool", description=__doc__)
    parser.add_argument("path", help="the spool")
    parser.add_argument(
        "--dump",
        action="store_true",
        help="write its events to the standard output, an envelope a line, to be ingested again",
    )
    options = parser.parse_args(arguments)
    try:
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
            for line in found.damage:
                print(f"damage: {line}", file=sys.stderr)
            return 1 if found.damage else 0
    except SpoolError as error:
        print(error, file=sys.stderr)
        return 2


def _time(record: EventRecord) -> Any:
    try:
        attributes = msgspec.json.decode(record.envelope())["data"]["attributes"]
    except (ValueError, RecursionError):
        return "not readable"
    return attributes.get("time", "without a time")


if __name__ == "__main__":
    sys.exit(main())
