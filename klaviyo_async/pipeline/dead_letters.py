"""Records that will not be delivered, kept with the reason: as objects, and as lines of JSON."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec
from attrs import frozen

from ..core.codec import to_wire
from ..core.codec.encoder import ENCODER, decoded
from ..core.codec.shapes import is_model
from ..core.values import as_members
from ..errors import ApiError, ConfigurationError, InvalidRequest
from ..storage.files import open_file

__all__ = [
    "DeadLetter",
    "DeadLetters",
    "check_synchronous",
    "open_dead_letters",
    "read_dead_letters",
    "record_of",
]

F = TypeVar("F")
_REPR: Final = 10_000
"""Characters that are kept of what cannot be written as JSON."""


@frozen
class DeadLetter:
    """One of them."""

    record: Any
    """As it came, if it was not accepted; as it was sent, if it was Klaviyo that refused it."""
    reason: str
    """What is wrong with it."""
    index: int | None = None
    """Where it stood in its source, from 0; None if that is not known."""
    field: str | None = None
    """What is wrong, by name, if that is known."""
    errors: tuple[ApiError, ...] = ()
    """What Klaviyo says is wrong, if it was Klaviyo that noticed."""
    job: str | None = None
    """Id of the job that could not deal with it, if it was in one."""
    uncertain: bool = False
    """Whether it may have been taken all the same: no answer came, or the job was broken off."""
    partial: tuple[str, ...] = ()
    """Fields that Klaviyo did not take of it, or of another of its batch, as `reason` says: it took
    the rest, so this record is not lost. Empty: the record was not delivered."""
    line: int | None = None
    """Where it stood in its file, from 1, if it came from one."""
    file: str | None = None
    """Path of that file."""
    column: str | None = None
    """Column of a table that is at fault."""
    unique_id: str | None = None
    """The event's, if it was accepted."""
    at: float | None = None
    """Unix time in seconds at which it was given up."""

    @property
    def pointer(self) -> str | None:
        """JSON pointer to what is wrong, in the request that Klaviyo refused."""
        return next((error.pointer for error in self.errors if error.pointer), None)


DeadLetters = Callable[[Sequence[DeadLetter]], object]
"""What is done with them: called with some at a time."""


class _DeadLetterFile:
    def __init__(self, path: Path, wall: Callable[[], float]) -> None:
        self._path = path
        self._wall = wall

    def __call__(self, letters: Sequence[DeadLetter]) -> None:
        now = self._wall()
        self.write(b"".join([ENCODER.encode(_entry(letter, now)) + b"\n" for letter in letters]))

    def write(self, text: bytes) -> None:
        # Opened anew each time: it may be moved away, and several processes may write to it.
        file = open_file(self._path, os.O_RDWR | os.O_APPEND)
        try:
            if text and _torn(file):
                text = b"\n" + text
            while text:
                text = text[os.write(file, text) :]
        except OSError as error:
            error.filename = str(self._path)  # a full disk does not say which
            raise
        finally:
            os.close(file)


def _torn(file: int) -> bool:
    """Whether the last line is not ended: the disk was full, or its writer was killed."""
    size = os.lseek(file, 0, os.SEEK_END)
    return size > 0 and os.lseek(file, size - 1, os.SEEK_SET) >= 0 and os.read(file, 1) != b"\n"


def open_dead_letters(
    target: DeadLetters | str | os.PathLike[str] | None, wall: Callable[[], float]
) -> DeadLetters | None:
    """What takes letters to `target`: a file's path, or a function.

    Args:
        target: where to.
        wall: unix time in seconds.

    Raises:
        ConfigurationError: the file cannot be written to or is not this user's, or it is no function,
            or an async one.
    """
    if not isinstance(target, (str, os.PathLike)):
        return check_synchronous("dead_letters", target)
    file = _DeadLetterFile(Path(target), wall)
    try:
        file.write(b"")
    except OSError as error:
        raise ConfigurationError(f"dead_letters: {error.strerror}: {target}") from error
    return file


def read_dead_letters(path: str | os.PathLike[str]) -> Iterator[DeadLetter]:
    """The letters of a file, as they were written, whatever wrote them.

    Args:
        path: of the file.

    Raises:
        InvalidRequest: a line is none of such a file.
        OSError: it cannot be read.
    """
    with Path(path).open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                yield _letter(decoded(line))
            except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
                raise InvalidRequest(f"line {number} is no dead letter") from None


def record_of(entry: Mapping[str, Any]) -> Any:
    """The record of a line that was decoded; KeyError if it is no dead letter's."""
    if "record" in entry or "error" not in entry:
        return entry["record"]
    return entry["event"]  # as it was called once, where it was one


def check_synchronous(name: str, given: F) -> F:
    """`given`, if it is None or can be called without `await`.

    Raises:
        ConfigurationError: it cannot.
    """
    kind: Any = type(given)
    if given is not None and (
        not callable(given) or iscoroutinefunction(given) or iscoroutinefunction(kind.__call__)
    ):
        raise ConfigurationError(f"{name} must be a function that is not async, not {given!r}")
    return given


def _entry(letter: DeadLetter, now: float) -> dict[str, Any]:
    """What is written of a letter."""
    error: dict[str, Any] = {"reason": _text(letter.reason)}
    for name in ("field", "file", "line", "column", "job", "uncertain", "partial"):
        value = getattr(letter, name)
        if value not in (None, False, ()):
            error[name] = _text(value) if isinstance(value, str) else value
    if letter.errors:
        error["errors"] = [
            {name: value for name, value in each._asdict().items() if value}
            for each in letter.errors
        ]
    at = dt.datetime.fromtimestamp(letter.at or now, dt.UTC).isoformat(timespec="seconds")
    return {"record": _plain(letter.record), "index": letter.index, "error": error, "at": at}


def _letter(entry: dict[str, Any]) -> DeadLetter:
    record, error = record_of(entry), entry.get("error", {})
    known = {
        name: error[name] for name in ("field", "job", "line", "file", "column") if name in error
    }
    at = entry.get("at")
    return DeadLetter(
        record,
        error.get("reason", ""),
        entry.get("index"),
        errors=tuple(ApiError(**each) for each in error.get("errors", ())),
        uncertain=bool(error.get("uncertain")),
        partial=tuple(error.get("partial", ())),
        at=None if at is None else dt.datetime.fromisoformat(at).timestamp(),
        **known,
    )


def _text(text: str) -> str:
    """`text` with what cannot be written as UTF-8 replaced."""
    return text.encode(errors="backslashreplace").decode()


def _plain(value: Any) -> Any:
    """A record as it can be written, whatever it is."""
    try:
        if is_model(value):
            return to_wire(value)
        members = as_members(value)
        raw = ENCODER.encode(value if members is None else members)
        decoded(raw)  # a Decimal that is no number is written as no JSON
        return msgspec.Raw(raw)
    except Exception:  # its values may raise anything
        return {"repr": _text(_shown(value)[:_REPR])}


def _shown(value: Any) -> str:
    try:
        return repr(value)
    except Exception:
        return object.__repr__(value)
