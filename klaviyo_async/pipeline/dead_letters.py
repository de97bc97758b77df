"""A file of what could not be delivered, a line of JSON each; of events, and of records in bulk."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Mapping, Sequence
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ..core.codec import BodyError, to_wire
from ..core.codec.encoder import ENCODER
from ..core.codec.shapes import is_model
from ..errors import ApiError, ConfigurationError

__all__ = ["opened", "plain", "said", "synchronous"]

L = TypeVar("L")
F = TypeVar("F")


class _File:
    def __init__(
        self, path: Path, wall: Callable[[], float], entry: Callable[[Any], dict[str, Any]]
    ) -> None:
        self._path = path
        self._wall = wall
        self._entry = entry

    def __call__(self, letters: Sequence[Any]) -> None:
        at = dt.datetime.fromtimestamp(self._wall(), dt.UTC).isoformat(timespec="seconds")
        lines = [ENCODER.encode({**self._entry(letter), "at": at}) + b"\n" for letter in letters]
        self.write(b"".join(lines))

    def write(self, text: bytes) -> None:
        if text and self._torn():
            text = b"\n" + text
        # Opened anew each time: it may be moved away, and several processes may write to it.
        file = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            while text:
                text = text[os.write(file, text) :]
        finally:
            os.close(file)

    def _torn(self) -> bool:
        """Whether the last line is not ended: the disk was full, or its writer was killed."""
        try:
            if not self._path.is_file():
                return False
            with self._path.open("rb") as file:
                file.seek(-1, os.SEEK_END)
                return file.read(1) != b"\n"
        except OSError:
            return False  # empty, or not ours to read


def opened(
    target: Callable[[Sequence[L]], object] | str | os.PathLike[str] | None,
    wall: Callable[[], float],
    entry: Callable[[L], dict[str, Any]],
) -> Callable[[Sequence[L]], object] | None:
    """What takes letters to `target`: a file's path, or a function.

    Args:
        target: where to.
        wall: unix time in seconds.
        entry: what is written of one.

    Raises:
        ConfigurationError: the file cannot be written to, or it is no function, or an async one.
    """
    if not isinstance(target, (str, os.PathLike)):
        return synchronous("dead_letters", target)
    file = _File(Path(target), wall, entry)
    try:
        file.write(b"")
    except OSError as error:
        raise ConfigurationError(f"dead_letters: {error.strerror}: {target}") from error
    return file


def synchronous(name: str, given: F) -> F:
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


def said(
    reason: str, errors: Sequence[ApiError], **more: str | int | bool | None
) -> Mapping[str, Any]:
    """The `error` of an entry."""
    found: dict[str, Any] = {"reason": _text(reason)}
    for name, value in more.items():
        if value not in (None, False):
            found[name] = _text(value) if isinstance(value, str) else value
    if errors:
        found["errors"] = [
            {name: value for name, value in each._asdict().items() if value} for each in errors
        ]
    return found


def _text(text: str) -> str:
    """`text` with what cannot be written as UTF-8 replaced."""
    return text.encode(errors="backslashreplace").decode()


def plain(value: Any) -> Any:
    """A value as it can be written, whatever it is."""
    if isinstance(value, msgspec.Raw):
        return value
    try:
        if is_model(value):
            return to_wire(value)
        raw = ENCODER.encode(value)
        msgspec.json.decode(raw)  # a Decimal that is no number is written as no JSON
        return msgspec.Raw(raw)
    except (BodyError, TypeError, ValueError, OverflowError, RecursionError):
        return {"repr": _text(repr(value)[:10_000])}
