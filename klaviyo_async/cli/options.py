"""Options that several commands have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from ..errors import ConfigurationError

__all__ = [
    "BeforeSendOption",
    "DeadLettersOption",
    "DrainTimeout",
    "DryRun",
    "GiveUpAfter",
    "Json",
    "Normalize",
    "PackageOption",
    "PartialOption",
    "PhoneRegion",
    "ProgressOption",
    "SpoolOption",
    "Yes",
    "by_stream",
    "lists_by_stream",
    "package_meant",
    "pairs_of",
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
Normalize = Annotated[
    bool,
    typer.Option("--normalize", help="no blanks around identifiers, email addresses in lower case"),
]
BeforeSendOption = Annotated[
    str | None,
    typer.Option(
        "--before-send",
        metavar="MODULE:FUNCTION",
        help="called with each event: returns it, another one, or None to drop it; looked for in the working "
        "directory too",
    ),
]


def by_stream(texts: Sequence[str] | None, what: str, streams: Sequence[str]) -> dict[str, str]:
    """`STREAM=VALUE` as a stream and its value; or the value alone, where there is but one stream.

    Args:
        texts: as they were given.
        what: the option, for messages.
        streams: those of the command.

    Raises:
        ConfigurationError: one has another form.
    """
    found = {}
    for text in texts or ():
        name, equals, value = text.partition("=")
        if equals and re.fullmatch(r"[\w-]+", name):
            found[name] = value
        elif len(streams) == 1 and streams[0] != "all":
            found[streams[0]] = text
        else:
            raise ConfigurationError(f"{what}: say for which stream, as STREAM={text:.60}")
    return found


def lists_by_stream(
    texts: Sequence[str] | None, what: str, streams: Sequence[str]
) -> dict[str, list[str]]:
    """The same, with lists: `STREAM=A,B`."""
    found = by_stream(texts, what, streams)
    return {name: [one for one in value.split(",") if one] for name, value in found.items()}


def package_meant(name: str | None) -> str:
    """The generated package that is meant; None: the client's own.

    Raises:
        ConfigurationError: it is none.
    """
    from ..core.operations import PACKAGE, package_name

    if name is None:
        return PACKAGE
    try:
        return package_name(name)
    except TypeError as error:
        raise ConfigurationError(f"--package: {error}") from None


def pairs_of(texts: Sequence[str], what: str) -> dict[str, str]:
    """`NAME=VALUE` as a name and its value; `what` is for messages.

    Raises:
        ConfigurationError: one has another form.
    """
    pairs = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise ConfigurationError(f"{what} has the form NAME=VALUE, and {text!r} has not")
        pairs[name] = value
    return pairs
