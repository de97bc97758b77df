"""Exit codes, and errors as one line of text without credentials."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from enum import IntEnum
from typing import Final

from ..core.refusals import refuses, refuses_credentials
from ..errors import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    ConfigurationError,
    ConnectionMisconfigured,
    DeadlineExceeded,
    InvalidRequest,
    KlaviyoError,
    PermissionDeniedError,
)
from ..pipeline.errors import DeliveryStopped

__all__ = [
    "ExitCode",
    "cause_of",
    "describe",
    "exit_code_of",
    "print_error",
    "print_notice",
    "print_output",
    "redact",
    "register_secret",
]

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_KEY: Final = re.compile(r"\bpk_[A-Za-z0-9_-]{6,}")
_UNUSABLE_SPOOLS: Final = ("SpoolForeign", "SpoolVersion", "SpoolCorrupt", "SpoolUnavailable")
_LONGEST: Final = 500
_secrets: Final[set[str]] = set()


class ExitCode(IntEnum):
    """Exit codes."""

    DONE = 0
    """All delivered."""
    REJECTED = 1
    """All settled, but some of it was refused."""
    USAGE = 2
    """The command, its files or the key have to be changed before it can work."""
    UNSENT = 3
    """Not everything was sent: running it again may help."""
    INTERRUPTED = 130
    """By SIGINT or SIGTERM."""


def exit_code_of(error: BaseException) -> ExitCode:
    """The exit code of a command that an error ended."""
    error = cause_of(error)
    if refuses_credentials(error) or isinstance(error, ConnectionMisconfigured):
        return ExitCode.USAGE
    if type(error).__name__ in _UNUSABLE_SPOOLS:  # by name, as few commands need the module
        return ExitCode.USAGE
    if isinstance(error, APIStatusError):
        return ExitCode.REJECTED if refuses(error) else ExitCode.UNSENT
    if isinstance(error, (ConfigurationError, InvalidRequest, OSError, ValueError)) and not (
        isinstance(error, (APIConnectionError, DeadlineExceeded))
    ):
        return ExitCode.USAGE
    return ExitCode.UNSENT


def describe(error: BaseException) -> str:
    """An error in one line, without a key."""
    error = cause_of(error)
    if isinstance(error, AuthenticationError) and refuses(error):
        text = "the API key was refused (401): is it the right one, and has it not been revoked?"
    elif isinstance(error, PermissionDeniedError) and refuses(error):
        text = f"the API key may not do this (403): {error.message}"
    elif isinstance(error, KlaviyoError):
        text = str(error)
    elif isinstance(error, OSError):
        text = error.strerror or str(error)
        text = f"{error.filename}: {text}" if error.filename else text
    else:
        text = f"{type(error).__name__}: {error}"
    return redact(text)


def register_secret(key: str) -> None:
    """Redact this key in every message."""
    if len(key) > 3:  # less than that is no key, and occurs in any text
        _secrets.add(key)


def redact(text: str) -> str:
    """`text` in one line, of bounded length, with nothing in it that may be a key."""
    for secret in _secrets:
        text = text.replace(secret, "[key]")
    text = _CONTROL.sub(" ", _KEY.sub("[key]", text)).strip()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def print_error(text: str) -> None:
    """Write an error to standard error."""
    print_notice(f"error: {text}")


def print_notice(text: str) -> None:
    """Write lines to standard error, if there is one."""
    if sys.stderr is not None:  # else `print` would write to standard output
        with suppress(OSError, ValueError):
            print(text, file=sys.stderr, flush=True)


def print_output(text: str) -> None:
    """Write lines to standard output; a reader that has gone away is no error.

    What the locale's encoding cannot write is written in UTF-8, as JSON is everywhere.
    """
    try:
        try:
            print(text, flush=True)
        except UnicodeEncodeError:  # nothing was written yet
            sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "backslashreplace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Python would fail again on its way out, when it flushes what is left.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def cause_of(error: BaseException) -> BaseException:
    """What stopped an ingestion; any other error itself."""
    while isinstance(error, DeliveryStopped) and error.__cause__ is not None:
        error = error.__cause__
    return error
