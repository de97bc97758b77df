"""What differs between one kind of records and another: handed in to the pipeline."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from ..core.response import RawResponse
    from ..core.runtime import Operation
    from ..errors import ApiError, APIStatusError
    from .settlement import Settlement

__all__ = ["Blame", "Destination", "Follow", "Mode"]

Mode = Literal["auto", "bulk", "single"]
"""`bulk` for batches, `single` for a request each, `auto` for single requests as long as few records
come, and batches when more do."""
Follow = Callable[[], Awaitable[None]]
"""Follows a batch to its end."""


class Blame(NamedTuple):
    """Whom a refusal is about."""

    culprits: Mapping[Any, tuple[ApiError, ...]]
    """The records that it points at, with what it says of each; maybe none."""
    elsewhere: bool = False
    """Whether it is about something beside the records: no smaller batch will do."""


class Destination(Protocol):
    """Where records go: how they are encoded, what they are sent in, what an answer means."""

    noun: str
    """A record, in messages."""
    batch: Operation
    """What takes many records at a time."""
    single: Operation | None
    """What takes one; None: nothing does."""
    mode: Mode
    """What is used of the two."""
    items: int
    """Records in a batch at most."""
    room: float
    """Bytes of records in a batch at most, as :meth:`costs` counts them."""
    overhead: int
    """Bytes that a record takes up in a batch beyond its size, at most."""
    ordered: bool
    """Whether records of one identity are sent in order, never two batches of them at a time."""
    refers: bool
    """Whether requests refer to something beside the records, such as a list: that Klaviyo does not find
    it is a refusal then."""
    taken: Callable[[Sequence[Any], RawResponse, Settlement], Follow | None] | None
    """For a batch that was taken: settles its records, or gives what follows them to their end.
    None: the answer is the end."""
    refusals: int | None
    """Records refused on their own, with nothing said of what is in them, before the first is taken:
    then it is the requests that are wrong; None: no number tells that."""

    def encode(self, value: Any, /) -> Any:
        """Check and encode a record.

        Raises:
            InvalidRecord: Klaviyo would not take it.
        """
        ...

    def encode_all(self, values: Sequence[Any], /) -> tuple[list[Any], dict[int, Exception]]:
        """Check and encode several records, which may be less work than each on its own.

        Returns:
            Those that are fit, in order; and what :meth:`encode` would have raised of the others, by their
            positions.
        """
        ...

    def costs(self) -> Callable[[Any], int]:
        """For a new batch: what tells how many bytes each record takes up in it, one by one."""
        ...

    def body(self, records: Sequence[Any]) -> bytes:
        """The body of a batch."""
        ...

    def alone(self, record: Any) -> bytes:
        """The body of a single request; what a record is given back as."""
        ...

    def blame(self, records: Sequence[Any], refusal: APIStatusError) -> Blame:
        """Whom the refusal of a batch is about, or that of a single record."""
        ...

    def has(self, record: Any, field: str) -> bool:
        """Whether a record has a field of that name, not null, in which case it may be the one that
        was not taken."""
        ...

    def field_of(self, pointer: str | None) -> str | None:
        """Name of the field that a pointer leads to, as the caller knows it."""
        ...

    def replayable(self, body: bytes) -> bool:
        """Whether a request may be made again although it may have been processed."""
        ...
