"""What travels from a source to Klaviyo: made once, encoded once."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

import msgspec

__all__ = ["Record"]


class Record(msgspec.Struct, kw_only=True, eq=False, gc=False):
    """A record on its way; each kind adds its encoded parts."""

    # A Struct because it is made in a third of the time, and is no work for the garbage collector.

    token: Any = None
    """What its source knows it by; None if it came from none, or from one that is not told."""
    receipt: Future[Any] | None = None
    """Done when the record has been delivered, failed when it was rejected."""
    epoch: int = -1
    """How many flushes had been asked for when it came into memory; -1 if it is not there."""
    index: int | None = None
    """Where it stood in its source, from 0."""
    dedup_key: Hashable = None
    """What Klaviyo tells it from others by; None if no other can be the same."""
    uncertain: bool = False
    """Whether Klaviyo may have taken it, though no answer said so."""

    if TYPE_CHECKING:  # fields of each kind, in an order of its own

        @property
        def size(self) -> int:
            """Bytes that it takes up in memory, nearly."""
            raise NotImplementedError

        @property
        def identity(self) -> str:
            """Whom it is about: records of one identity are sent in order; empty where none is."""
            raise NotImplementedError

        @property
        def unique_id(self) -> str:
            """Its id, where it has one; empty otherwise."""
            raise NotImplementedError

        @property
        def number(self) -> int:
            """Its row in the spool; 0 if it is in none."""
            raise NotImplementedError
