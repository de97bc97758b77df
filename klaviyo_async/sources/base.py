"""Where events come from: anything with three methods, and what is made one of.

A source hands out events with a token each, and is told by their tokens which are settled: those
that Klaviyo has taken, and those that are in the dead letters. What a source does with that is its
own affair: an iterator forgets it, a file remembers how far it got, a broker commits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol, runtime_checkable

__all__ = ["Malformed", "Source"]


class Malformed(NamedTuple):
    """In the place of an event that could not be read: it goes to the dead letters."""

    raw: Any
    """What was found instead, as text if it is text."""
    reason: str
    """What is wrong with it."""
    line: int | None = None
    """Where, from 1, if it comes from a file."""
    column: str | None = None
    """Column at fault, if it comes from a table."""


@runtime_checkable
class Source(Protocol):
    """What `ingest_all` takes events from.

    An event is an `EventCreate`, a flat dict of its fields, or an envelope; a :class:`Malformed`
    in the place of one goes to the dead letters. Events that may be handed out again, after a
    restart perhaps, should have a `unique_id` of their own, so that Klaviyo takes them once. A source that
    finds that it has lost some counts them in an attribute `lost`, which the report then has.
    """

    async def receive(self, limit: int) -> Sequence[tuple[Any, Any]]:
        """Up to `limit` (token, event) pairs; waits for the first. Empty: there are no more.

        It is not called again before it has returned. It may be cancelled at any time, and called
        again then; what it has not returned must not be lost by that. A token of None is not
        acknowledged.

        Args:
            limit: pairs that there is room for, at least 1.
        """
        ...

    async def acknowledge(self, tokens: Sequence[Any]) -> None:
        """The events of these tokens are delivered, or in the dead letters.

        Args:
            tokens: tokens that :meth:`receive` has returned, each once, in any order.
        """
        ...

    async def aclose(self) -> None:
        """There will be no more calls. What was not acknowledged is not settled."""
        ...
