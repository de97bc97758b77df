"""Events as what the pipeline carries: alone or in bulk jobs, in order for each profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..core.operations import operations
from ..pipeline.destination import Blame, Mode
from .batching import FRAME, OVERHEAD, BatchRequest, about_event, costs
from .encoding import EventEncoder
from .record import Record

if TYPE_CHECKING:
    from ..core.runtime import Operation
    from ..errors import APIStatusError

__all__ = ["EventDestination"]

_ITEMS: Final = 1000
_BYTES: Final = 5_000_000


@cache
def _operations(package: str) -> tuple[Operation, Operation]:
    """The operations of a generated package that take many events, and one."""
    known = operations(package)
    return known["bulk_create_events"], known["create_event"]


class EventDestination:
    """Klaviyo's two ways to take events; see :class:`klaviyo_async.pipeline.destination.Destination`.

    Args:
        package: the generated package whose operations are used.
        wall: unix time in seconds.
        mode: which of the two are used.
    """

    single: Operation | None
    noun = "event"
    overhead = OVERHEAD
    ordered = True
    refusals: int | None = 20
    taken: Any = None

    def __init__(self, package: str, wall: Callable[[], float], mode: Mode = "auto") -> None:
        self.batch, self.single = _operations(package)
        self.mode: Mode = mode
        caps = self.batch.caps or {}
        self.items = caps.get("items", _ITEMS)
        self.room: float = caps.get("bytes", _BYTES) - FRAME
        self.encode = EventEncoder(self.batch, wall).accept
        self.costs = costs

    def body(self, records: Sequence[Record]) -> bytes:
        """The body of `bulk_create_events`."""
        return BatchRequest(records).body()

    def alone(self, record: Record) -> bytes:
        """The body of `create_event`."""
        return record.envelope()

    def blame(self, records: Sequence[Record], refusal: APIStatusError) -> Blame:
        """The events that a refusal points at."""
        if len(records) > 1:
            return Blame(BatchRequest(records).culprits(refusal.errors))
        return Blame({records[0]: refusal.errors} if about_event(refusal.errors) else {})

    def field_of(self, pointer: str | None) -> str | None:
        """Not told."""
        return None

    def replayable(self, body: bytes) -> bool:
        """Every event has its `unique_id`, so a repeated request does no harm."""
        return True
