"""`python -m klaviyo_async.sandbox`: the sandbox as a server."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import os
import stat
import sys
from pathlib import Path

import msgspec

from ..errors import ConfigurationError
from .faults import KINDS, Fault
from .server import Sandbox
from .windows import LIMIT_HEADERS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m klaviyo_async.sandbox",
        description="A local Klaviyo: all operations, strict rate limits, faults on demand.",
        epilog=f"""faults: {{"kind": "status", "status": 503, "count": 2}}, given as --fault or posted to
            /sandbox/faults. Kinds: {", ".join(KINDS)}; klaviyo_async.sandbox.Fault says what they do.""",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8765, help="port; 0: any (%(default)s)")
    parser.add_argument("--db", type=Path, help="SQLite file to keep everything in")
    parser.add_argument(
        "--latency",
        type=float,
        nargs=2,
        metavar=("LOW", "HIGH"),
        default=(0.0, 0.0),
        help="seconds that a request takes",
    )
    parser.add_argument(
        "--job-seconds",
        type=lambda text: text if text == "live" else float(text),
        default=0.0,
        help="seconds that a job runs (%(default)s); live: as long as those of its kind",
    )
    _add_limits(parser)
    parser.add_argument(
        "--fault",
        action="append",
        type=_fault,
        default=[],
        metavar="JSON",
        help='which requests fail, and how, e.g. \'{"kind": "challenge", "count": null, '
        '"probability": 0.02}\'; repeatable',
    )
    parser.add_argument("--seed", type=int, default=0, help="of all that is random")
    parser.add_argument(
        "--package",
        action="append",
        default=[],
        metavar="NAME",
        help="a generated package of your own, for requests of its revision; repeatable",
    )
    return parser


def _add_limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--no-limits", action="store_true", help="no rate limits")
    parser.add_argument(
        "--window-scale",
        type=float,
        default=1.0,
        help="length of the rate-limit windows, relative to the real ones",
    )
    parser.add_argument("--phase", type=float, help="seconds by which all windows are shifted")
    parser.add_argument("--count-throttled", action="store_true", help="a 429 uses up quota too")
    parser.add_argument(
        "--limit-headers",
        choices=LIMIT_HEADERS,
        default="live",
        help="which window RateLimit headers are about (%(default)s: the second, as recorded)",
    )


def _fault(text: str) -> Fault:
    try:
        return Fault(**msgspec.json.decode(text))
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(str(error.args[0])) from None


async def _serve(arguments: argparse.Namespace) -> None:
    sandbox = Sandbox(
        host=arguments.host,
        port=arguments.port,
        db=arguments.db,
        limits=not arguments.no_limits,
        window_scale=arguments.window_scale,
        phase=arguments.phase,
        count_throttled=arguments.count_throttled,
        limit_headers=arguments.limit_headers,
        latency=tuple(arguments.latency),
        job_seconds=arguments.job_seconds,
        seed=arguments.seed,
        packages=arguments.package,
    )
    for fault in arguments.fault:
        sandbox.faults.add(fault)
    async with sandbox:
        print(f"sandbox listens on {sandbox.url}", flush=True)
        if not _started_by_a_program():
            await asyncio.Event().wait()
        # Started by a program: live as long as it does.
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while await reader.read(4096):
            pass


def _started_by_a_program() -> bool:
    """Whether somebody holds the other end of standard input: it is no terminal, file or device."""
    if sys.stdin is None or sys.stdin.closed:
        return False
    mode = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def main() -> None:
    """Serve until interrupted, or until standard input ends if that is a pipe."""
    arguments = _parser().parse_args()
    # What is stored stays, and is much: looking through it for garbage took half of the time.
    gc.set_threshold(100_000, 50, 100)
    with contextlib.suppress(KeyboardInterrupt):
        try:
            asyncio.run(_serve(arguments))
        except (TypeError, ConfigurationError) as error:
            if not arguments.package:
                raise
            sys.exit(f"error: {error}")
        except OSError as error:
            sys.exit(f"error: cannot listen on {arguments.host}:{arguments.port}: {error.strerror}")


if __name__ == "__main__":
    main()
