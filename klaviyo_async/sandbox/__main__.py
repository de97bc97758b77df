"""`python -m klaviyo_async.sandbox`: the sandbox as a server."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import logging
import os
import signal
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from ..errors import ConfigurationError
from . import state_endpoint
from .dispatch import requests_log
from .faults import KINDS, Fault, faults_of
from .server import Sandbox
from .windows import LIMIT_HEADERS


def _parser(prog: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=prog,
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
    _add_address(parser)
    _add_limits(parser)
    parser.add_argument(
        "--fault",
        action="append",
        type=_faults,
        default=[],
        metavar="JSON",
        help='which requests fail, and how, e.g. \'{"kind": "challenge", "count": null, '
        '"probability": 0.02}\'; repeatable',
    )
    _add_fixtures(parser)
    parser.add_argument("--seed", type=int, default=0, help="of all that is random")
    parser.add_argument(
        "--package",
        action="append",
        default=[],
        metavar="NAME",
        help="a generated package of your own, for requests of its revision; repeatable",
    )
    return parser


def _add_fixtures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--fixtures",
        metavar="shop[:N]|FILE",
        help="what to start with: a shop with so many events (10000), or a JSON file with resources "
        "and events",
    )
    parser.add_argument(
        "--fixtures-account",
        metavar="NAME",
        help="account that they are put into: the first of --accounts, or else the key pk_shop",
    )


def _add_address(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--public-url",
        metavar="URL",
        help="address that links begin with, if it is not that of the request",
    )
    parser.add_argument(
        "--tls",
        action="store_true",
        help="https, with a certificate that is made now: klaviyo-async[sandbox]",
    )
    parser.add_argument(
        "--tls-name",
        action="append",
        default=[],
        metavar="HOST",
        help="host name that the certificate is for, besides localhost; repeatable",
    )
    parser.add_argument(
        "--tls-authority",
        type=Path,
        metavar="FILE",
        default=Path("sandbox-authority.pem"),
        help="where to write the certificate that clients have to trust (%(default)s)",
    )
    parser.add_argument(
        "--accounts",
        type=_accounts,
        metavar="FILE",
        help='which credentials belong together: {"shop": ["pk_one", "AB12CD"]}; others are refused',
    )
    parser.add_argument(
        "--log",
        action=argparse.BooleanOptionalAction,
        help="a line for each request; by default unless a program has started it",
    )


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


def _faults(text: str) -> list[Fault]:
    try:
        return faults_of(msgspec.json.decode(text, type=dict[str, Any]))
    except (TypeError, ValueError) as error:
        raise argparse.ArgumentTypeError(str(error.args[0])) from None


def _accounts(path: str) -> dict[str, list[str]]:
    try:
        return msgspec.json.decode(Path(path).read_bytes(), type=dict[str, list[str]])
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{path}: {error}") from None


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
        accounts=arguments.accounts,
        public_url=arguments.public_url,
        tls=arguments.tls_name if arguments.tls or arguments.tls_name else None,
    )
    if sandbox.authority:
        try:
            arguments.tls_authority.write_text(sandbox.authority, encoding="ascii")
        except OSError as error:
            raise ConfigurationError(f"{arguments.tls_authority}: {error.strerror}") from None
        print(f"clients have to trust {arguments.tls_authority}", file=sys.stderr)
    if arguments.log if arguments.log is not None else not _started_by_a_program():
        log = logging.StreamHandler()
        log.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%H:%M:%S"))
        requests_log.addHandler(log)
        requests_log.setLevel(logging.INFO)
        requests_log.propagate = False
    for faults in arguments.fault:
        sandbox.faults.extend(faults)
    if arguments.fixtures is not None:
        await _seed(sandbox, arguments)
    async with sandbox:
        # Who stops a service sends this; what has changed is to be saved.
        with contextlib.suppress(NotImplementedError):  # Windows
            serving = asyncio.current_task()
            assert serving is not None
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, serving.cancel)
        print(f"sandbox listens on {sandbox.url}", flush=True)
        if not _started_by_a_program():
            await asyncio.Event().wait()
        # Started by a program: live as long as it does.
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while await reader.read(4096):
            pass


async def _seed(sandbox: Sandbox, arguments: argparse.Namespace) -> None:
    account = arguments.fixtures_account or next(iter(arguments.accounts or ()), "pk_shop")
    if arguments.db is not None and sandbox.store(account).all("profile"):
        print(f"account {account} holds profiles already, and is left as it is", file=sys.stderr)
        return
    # In steps, so that it can be interrupted.
    await state_endpoint.seed(sandbox, arguments.fixtures, account=account, seed=arguments.seed)
    stored = len(sandbox.store(account).all("event"))
    print(f"account {account} has {stored:,} events", file=sys.stderr)


def _started_by_a_program() -> bool:
    """Whether somebody holds the other end of standard input: it is no terminal, file or device."""
    if sys.stdin is None or sys.stdin.closed:
        return False
    mode = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def main(
    arguments: Sequence[str] | None = None, prog: str = "python -m klaviyo_async.sandbox"
) -> None:
    """Serve until interrupted or terminated, or until standard input ends if that is a pipe.

    Args:
        arguments: of the command line; None: those of the process.
        prog: what it was started as.
    """
    options = _parser(prog).parse_args(arguments)
    # What is stored stays, and is much: looking through it for garbage took half of the time. What is new is looked
    # through in small parts, as nothing is answered meanwhile.
    gc.set_threshold(50_000, 3, 5000)
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        try:
            asyncio.run(_serve(options))
        except (TypeError, ConfigurationError) as error:
            sys.exit(f"error: {error}")
        except OSError as error:
            sys.exit(f"error: cannot listen on {options.host}:{options.port}: {error.strerror}")


if __name__ == "__main__":
    main()
