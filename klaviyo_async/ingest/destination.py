"""Events as what the pipeline carries: alone or in bulk jobs, in order for each profile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from ..core.codec.shapes import layout
from ..core.operations import operations, revision_of
from ..errors import ConfigurationError, InvalidEvent
from ..pipeline.destination import Blame, Mode
from ..pipeline.identifiers import with_identifiers
from ..pipeline.partial import has_field
from .batching import FRAME, OVERHEAD, BatchRequest, about_event, costs
from .encoding import EventEncoder
from .record import EventRecord

if TYPE_CHECKING:
    from ..core.runtime import Operation
    from ..errors import APIStatusError

__all__ = ["EventDestination", "event_operations"]

_ITEMS: Final = 1000
_BYTES: Final = 5_000_000


def event_operations(package: str, mode: Mode = "auto") -> tuple[Operation, Operation | None, Mode]:
    """How a generated package's revision takes events.

    Args:
        package: name of the package.
        mode: what is asked for.

    Returns:
        The operation that takes many, or one if none takes more; the one that takes one, if there
        is such; and what is used of them.

    Raises:
        ConfigurationError: the package does not have what the mode needs, or it takes events in
            another form.
    """
    batch, single = (
        _operation(package, name, *form)
        for name, form in (
            ("bulk_create_events", ("event-bulk-create-job", "events_bulk_create")),
            ("create_event", ("event", "metric", "profile")),
        )
    )
    if mode != "single" and batch is not None:
        return batch, single, "bulk" if single is None else mode
    if mode != "bulk" and single is not None:
        return batch or single, single, "single"
    lacking = {"bulk": "bulk_create_events", "single": "create_event"}.get(mode)
    what = f"has no {lacking}" if lacking else "has neither bulk_create_events nor create_event"
    hint = "; another mode may do" if lacking else ""
    raise ConfigurationError(
        f"{package}, of revision {revision_of(package)}, {what} that takes events as they are "
        f"sent here{hint}"
    )


def _operation(package: str, name: str, type_: str, *wrapped: str) -> Operation | None:
    """An operation of a package; None if it has none, or one whose body is another."""
    found = operations(package).get(name)
    if found is None or not found.body or ":" in found.body or "[" in found.body:
        return None
    return found if _fits(found.model(found.body), type_, wrapped) else None


@cache
def _fits(model: Any, type_: str, wrapped: tuple[str, ...]) -> bool:
    """Whether a body is a resource of that type, with resources in some of its attributes."""
    body = layout(model)
    return body.type == type_ and all(
        name in body.by_name and body.by_name[name].wrapped for name in wrapped
    )


def _as_it_is(event: Any) -> Any:
    return event


class EventDestination:
    """Klaviyo's two ways to take events; see :class:`klaviyo_async.pipeline.destination.Destination`.

    Args:
        package: the generated package whose operations are used.
        wall: unix time in seconds.
        mode: which of the two are used.
        phone_region: see :class:`klaviyo_async.pipeline.options.PipelineSettings`.
        normalize: see :class:`klaviyo_async.pipeline.options.PipelineSettings`.

    Raises:
        ConfigurationError: the package does not have what the mode needs, or there is no such region.
    """

    single: Operation | None
    mode: Mode
    noun = "event"
    overhead = OVERHEAD
    ordered = True
    refers = False
    refusals: int | None = 20
    taken: Any = None

    def __init__(
        self,
        package: str,
        wall: Callable[[], float],
        mode: Mode = "auto",
        phone_region: str | None = None,
        normalize: bool = False,
    ) -> None:
        self.batch, self.single, self.mode = event_operations(package, mode)
        caps = self.batch.caps or {}
        self.items = caps.get("items", _ITEMS)
        self.room: float = caps.get("bytes", _BYTES) - FRAME
        form = with_identifiers(
            _as_it_is, normalize=normalize, phone_region=phone_region, error=InvalidEvent
        )
        encoder = EventEncoder(self.batch, wall, None if form is _as_it_is else form)
        self.encode, self.encode_all = encoder.accept, encoder.accept_all
        self.costs = costs

    def body(self, records: Sequence[EventRecord]) -> bytes:
        """The body of `bulk_create_events`."""
        return BatchRequest(records).body()

    def alone(self, record: EventRecord) -> bytes:
        """The body of `create_event`."""
        return record.envelope()

    def blame(self, records: Sequence[EventRecord], refusal: APIStatusError) -> Blame:
        """The events that a refusal points at."""
        if len(records) > 1:
            return Blame(BatchRequest(records).culprits(refusal.errors))
        return Blame({records[0]: refusal.errors} if about_event(refusal.errors) else {})

    def has(self, record: EventRecord, field: str) -> bool:
        """Whether its profile does."""
        return has_field(record.profile, field)

    def field_of(self, pointer: str | None) -> str | None:
        """Not told."""
        return None

    def replayable(self, body: bytes) -> bool:
        """Every event has its `unique_id`, so a repeated request does no harm."""
        return True
