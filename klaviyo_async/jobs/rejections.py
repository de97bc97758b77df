"""Records that were not taken, kept with the reason."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
from attrs import frozen

from ..errors import ApiError, InvalidRequest
from ..pipeline.dead_letters import opened, plain, said

__all__ = ["DeadLetters", "Rejection", "open_dead_letters", "read_rejected"]


@frozen
class Rejection:
    """One of them."""

    record: Any
    """As it came, if it was not fit to be sent; as it was sent, if it was Klaviyo that refused."""
    reason: str
    """What is wrong with it."""
    index: int | None
    """Where it stood in the source, from 0; None if Klaviyo does not say which one is meant."""
    field: str | None = None
    """What is wrong, by name, if that is known."""
    errors: tuple[ApiError, ...] = ()
    """What Klaviyo says is wrong."""
    job: str | None = None
    """Id of the job that could not deal with it, if it was in one."""
    uncertain: bool = False
    """Whether it may have been taken all the same: no answer came, or the job was broken off."""
    line: int | None = None
    """Where it stood in its file, from 1, if it was in one and could not be read."""


DeadLetters = Callable[[Sequence[Rejection]], object]
"""What is done with them: called with some at a time."""


def open_dead_letters(
    target: DeadLetters | str | os.PathLike[str] | None, wall: Callable[[], float]
) -> DeadLetters | None:
    """What writes to `target`: a file's path, or a function.

    Raises:
        ConfigurationError: the file cannot be written to.
    """
    return opened(target, wall, _entry)


def read_rejected(path: str | os.PathLike[str]) -> Iterator[Any]:
    """The records of a file of dead letters, to be sent again once they were repaired.

    Raises:
        InvalidRequest: a line is none of such a file.
        OSError: it cannot be read.
    """
    with Path(path).open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                yield msgspec.json.decode(line)["record"]
            except (ValueError, RecursionError, KeyError, TypeError):
                raise InvalidRequest(f"line {number} is no dead letter") from None


def _entry(rejection: Rejection) -> dict[str, Any]:
    error = said(
        rejection.reason,
        rejection.errors,
        field=rejection.field,
        job=rejection.job,
        uncertain=rejection.uncertain,
        line=rejection.line,
    )
    return {"record": plain(rejection.record), "index": rejection.index, "error": error}
