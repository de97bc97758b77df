"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

__all__ = [
    "BaseUrl",
    "DeadLettersOption",
    "DrainTimeout",
    "DryRun",
    "GiveUpAfter",
    "Json",
    "KeyFile",
    "PackageOption",
    "PartialOption",
    "PhoneRegion",
    "ProgressOption",
    "ProxyOption",
    "SpoolOption",
    "TrustEnv",
    "Yes",
]

KeyFile = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="file that holds the key, in place of KLAVIYO_API_KEY"),
]
BaseUrl = Annotated[
    str | None,
    typer.Option(metavar="URL", envvar="KLAVIYO_BASE_URL", help="address of the server"),
]
ProxyOption = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="HTTP proxy to send requests through; its password is better kept in KLAVIYO_PROXY",
    ),
]
TrustEnv = Annotated[
    bool, typer.Option("--trust-env", help="use the proxy of HTTPS_PROXY, minding NO_PROXY")
]
DeadLettersOption = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="where events go that cannot be delivered, with the reason"),
]
SpoolOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="keeps what was read until it is delivered; run again to go on where it was",
    ),
]
PartialOption = Annotated[
    Literal["warn", "error", "ignore"],
    typer.Option(
        help="events taken but for some field, such as an invalid phone number: error puts them into the "
        "dead letters too, and the exit code is 1"
    ),
]
PhoneRegion = Annotated[
    str | None,
    typer.Option(
        metavar="CC",
        help="country of phone numbers without its code, as US: all are sent in E.164 form",
    ),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="check everything, send nothing; needs no key")
]
Json = Annotated[bool, typer.Option("--json", help="write the report as one line of JSON")]
PackageOption = Annotated[
    str | None,
    typer.Option(
        "--package",
        metavar="NAME",
        help="a generated package of your own, in place of the one that comes with this; it must be "
        "installed, or lie below PYTHONPATH",
    ),
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="do not ask before a long run")]
DrainTimeout = Annotated[
    float | None,
    typer.Option(
        metavar="S",
        help="seconds to deliver what was read, when interrupted: 10, or 2 if a spool keeps it",
    ),
]
GiveUpAfter = Annotated[
    float, typer.Option(metavar="S", help="seconds without a success after which it ends")
]
ProgressOption = Annotated[
    Literal["auto", "bar", "lines", "off"],
    typer.Option("--progress", help="auto: a bar on a terminal, nothing elsewhere"),
]
