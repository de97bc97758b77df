"""Events that will never be delivered, kept with the reason."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from attrs import frozen

from ..core.codec.shapes import is_model
from ..errors import ApiError
from ..pipeline.dead_letters import opened, plain, said

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
    line: int | None = None
    """Where it stood in its file, from 1, if it was in one and could not be read."""


DeadLetters = Callable[[Sequence[DeadLetter]], object]
"""What is done with them: called with some at a time."""


def open_dead_letters(
    target: DeadLetters | str | os.PathLike[str] | None, wall: Callable[[], float]
) -> DeadLetters | None:
    """What writes to `target`: a file's path, or a function.

    Raises:
        ConfigurationError: the file cannot be written to.
    """
    return opened(target, wall, _entry)


def _entry(letter: DeadLetter) -> dict[str, Any]:
    event = plain(letter.event)
    return {
        "event": {"data": event} if is_model(letter.event) else event,
        "error": said(letter.reason, letter.errors, field=letter.field, line=letter.line),
    }
