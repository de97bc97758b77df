"""Records that were not taken, kept with the reason."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
from attrs import frozen

from ..core.codec import BodyError, to_wire
from ..core.codec.encoder import ENCODER
from ..core.codec.shapes import is_model
from ..errors import ApiError, ConfigurationError, InvalidRequest

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
    """Whether no answer came, so that it may have been taken all the same."""


DeadLetters = Callable[[Sequence[Rejection]], object]
"""What is done with them: called with some at a time."""


class _File:
    """Appends them to a file, a line of JSON each."""

    def __init__(self, path: Path, wall: Callable[[], float]) -> None:
        self._path = path
        self._wall = wall

    def __call__(self, rejections: Sequence[Rejection]) -> None:
        at = dt.datetime.fromtimestamp(self._wall(), dt.UTC).isoformat(timespec="seconds")
        self.write(b"".join(_line(each, at) for each in rejections))

    def write(self, text: bytes) -> None:
        # Opened anew each time: it may be moved away, and several processes may write to it.
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            while text:
                text = text[os.write(file, text) :]
        finally:
            os.close(file)


def open_dead_letters(
    target: DeadLetters | str | os.PathLike[str] | None, wall: Callable[[], float]
) -> DeadLetters | None:
    """What writes to `target`: a file's path, or a function.

    Raises:
        ConfigurationError: the file cannot be written to.
    """
    if target is None or not isinstance(target, (str, os.PathLike)):
        return target
    file = _File(Path(target), wall)
    try:
        file.write(b"")
    except OSError as error:
        raise ConfigurationError(f"dead_letters: {error.strerror}: {target}") from error
    return file


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
            except (msgspec.DecodeError, KeyError, TypeError):
                raise InvalidRequest(f"line {number} is no dead letter") from None


def _line(rejection: Rejection, at: str) -> bytes:
    error: dict[str, Any] = {"reason": rejection.reason}
    for name in ("field", "job"):
        if (value := getattr(rejection, name)) is not None:
            error[name] = value
    if rejection.uncertain:
        error["uncertain"] = True
    if rejection.errors:
        error["errors"] = [
            {name: value for name, value in each._asdict().items() if value}
            for each in rejection.errors
        ]
    entry = {
        "record": _plain(rejection.record),
        "index": rejection.index,
        "error": error,
        "at": at,
    }
    return ENCODER.encode(entry) + b"\n"


def _plain(record: Any) -> Any:
    """A record as it can be written, whatever it is."""
    try:
        if is_model(record):
            return to_wire(record)
        raw = ENCODER.encode(record)
        msgspec.json.decode(raw)  # a Decimal that is no number is written as no JSON
        return msgspec.Raw(raw)
    except (msgspec.DecodeError, BodyError, TypeError, ValueError, OverflowError, RecursionError):
        return {"repr": repr(record)[:10_000]}
