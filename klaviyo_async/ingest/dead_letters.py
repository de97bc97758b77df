"""Events that will never be delivered, kept with the reason."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from attrs import frozen

from ..core.codec.encoder import ENCODER
from ..errors import ApiError, ConfigurationError

__all__ = ["DeadLetter", "DeadLetters", "open_dead_letters"]


@frozen
class DeadLetter:
    """One of them."""

    event: Any
    """In its envelope, with its `unique_id`, if it was accepted; as it came if it was not."""
    reason: str
    """What is wrong with it."""
    unique_id: str | None = None
    field: str | None = None
    """Where, if that was noticed here."""
    errors: tuple[ApiError, ...] = ()
    """What Klaviyo says is wrong, if it was Klaviyo that noticed."""


DeadLetters = Callable[[Sequence[DeadLetter]], object]
"""What is done with them: called with some at a time."""


class _File:
    """Appends them to a file, a line of JSON each."""

    def __init__(self, path: Path, wall: Callable[[], float]) -> None:
        self._path = path
        self._wall = wall

    def __call__(self, letters: Sequence[DeadLetter]) -> None:
        at = dt.datetime.fromtimestamp(self._wall(), dt.UTC).isoformat(timespec="seconds")
        self.write(b"".join(_line(letter, at) for letter in letters))

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


def _line(letter: DeadLetter, at: str) -> bytes:
    error: dict[str, Any] = {"reason": letter.reason}
    if letter.field is not None:
        error["field"] = letter.field
    if letter.errors:
        error["errors"] = [
            {name: value for name, value in error._asdict().items() if value}
            for error in letter.errors
        ]
    entry = {"event": _plain(letter.event), "error": error, "at": at}
    return ENCODER.encode(entry) + b"\n"


def _plain(event: Any) -> Any:
    """An event as it can be written, whatever it is."""
    if isinstance(event, msgspec.Raw):
        return event
    from ..core.codec import BodyError, to_wire
    from ..core.codec.shapes import is_model

    try:
        if is_model(event):
            return {"data": to_wire(event)}
        ENCODER.encode(event)
    except (BodyError, TypeError, ValueError, OverflowError, RecursionError):
        return {"repr": repr(event)[:10_000]}
    return event
