"""`python -m klaviyo_async.migrate PATH...`."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .files import scan_paths

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what has to change.

    Args:
        arguments: of the command line; None: those of the process.

    Returns:
        1 if something was found, or a file could not be read, else 0. Wrong usage exits with 2.
    """
    parser = argparse.ArgumentParser(
        prog="python -m klaviyo_async.migrate",
        description="List the calls to Klaviyo's own SDK and to its v1 and v2 API, and what to "
        "write now. Exits with 1 if there are any, or a file cannot be read, 0 if not.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or directory")
    parser.add_argument("--json", action="store_true", help="write a JSON document")
    given = parser.parse_args(arguments)
    for path in given.paths:
        if not path.exists():
            parser.error(f"there is no {path}")
    report = scan_paths(given.paths)
    if given.json:
        print(report.to_json())
    else:
        for line in report.lines():
            print(line)
        for skipped in report.skipped:
            print(skipped, file=sys.stderr)
        print(report.summary(), file=sys.stderr)
    # What could not be read may hold anything.
    return 1 if report.findings or report.skipped else 0


def _run() -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # names that no encoding has
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(_run())
