"""`call`, `limits` and `operations`: calls a single operation, or says what is known of it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import msgspec

from ..core.codec import decoded
from ..core.operations import operation_of, operations
from ..core.response import RawResponse
from ..core.tiers import parse_windows
from ..errors import InvalidRequest
from .arguments import check_arguments
from .client import connect, offline_client
from .client_options import ClientOptions
from .errors import print_output
from .estimate import duration

__all__ = ["call_operation", "show_limits", "show_operations"]


def call_operation(
    name: str,
    arguments: Mapping[str, str],
    body: str | None,
    client: ClientOptions,
) -> int:
    """Call an operation and write its answer to standard output, as it came.

    Raises:
        InvalidRequest: there is no such operation or argument, an argument cannot have its value, or the
            body is no JSON.
        KlaviyoError: the call failed.
        OSError: the body cannot be read.
    """
    operation = operation_of(name, client.generated)
    check_arguments(operation, arguments)
    given: dict[str, Any] = dict(arguments)
    if body is not None:
        given["body"] = _document(body)

    async def run() -> RawResponse:
        private = not operation.public
        async with connect(client, private=private) as klaviyo:
            return await klaviyo.request(operation, **given)

    answer = asyncio.run(run())
    if answer.body:
        print_output(answer.body.decode("utf-8", "replace"))
    return 0


def show_limits(name: str, number: int, package: str, *, as_json: bool) -> int:
    """Write an operation's rate limits, and how long some calls of it take.

    Raises:
        InvalidRequest: there is no such operation.
    """
    operation = operation_of(name, package)
    seconds = offline_client().limits.estimate(operation, number)
    tiers = {f"{tier.parameter}={tier.value}": tier.limits for tier in operation.tiers}
    if as_json:
        document = {
            "operation": operation.name,
            "limits": operation.limits,
            "with": tiers,
            "n": number,
            "seconds": round(seconds, 3),
        }
        print_output(msgspec.json.encode(document).decode())
        return 0
    print_output(
        f"{operation.name} ({operation.method} {operation.path}): {_rate_text(operation.limits)}"
    )
    for condition, limits in tiers.items():
        print_output(f"with {condition}: {_rate_text(limits)}")
    print_output(f"{number:,} calls take about {duration(seconds)}")
    return 0


def show_operations(pattern: str, package: str) -> int:
    """Write the operations whose name or path matches, a line each; 1 if there are none."""
    whole = pattern if any(sign in pattern for sign in "*?") else f"*{pattern}*"
    found = [
        operation
        for operation in {id(one): one for one in operations(package).values()}.values()
        if fnmatchcase(operation.name, whole) or fnmatchcase(operation.path, whole)
    ]
    width = max((len(operation.name) for operation in found), default=0)
    lines = [f"{one.name:<{width}}  {one.method:<6} {one.path}" for one in found]
    if lines:
        print_output("\n".join(lines))
    return int(not lines)


def _rate_text(limits: tuple[str, ...]) -> str:
    units = {1.0: "second", 60.0: "minute", 3600.0: "hour", 86400.0: "day"}
    return ", ".join(
        f"{window.limit:,} a {units[window.seconds]}" for window in parse_windows(limits)
    )


def _document(name: str) -> Any:
    text = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    try:
        return decoded(text)
    except (ValueError, RecursionError) as error:
        raise InvalidRequest(f"the body is no JSON: {error}") from None
