"""Records in bulk as what the pipeline carries: which operation, filled with what, repeated or not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..core.codec import encode_body
from ..core.codec.shapes import layout
from ..core.runtime import Operation
from ..errors import InvalidRequest
from ..pipeline.batcher import by_size
from ..pipeline.destination import Blame, Follow, Mode
from ..pipeline.identifiers import with_identifiers
from ..pipeline.partial import has_field
from ..pipeline.record import Record
from .encoding import BulkRecord, RecordEncoder
from .job_types import JobType, job_types
from .pointers import field_of, pointed
from .preparing import referring

if TYPE_CHECKING:
    from ..core.response import RawResponse
    from ..errors import APIStatusError
    from ..pipeline.settlement import Settlement

__all__ = ["BulkRecord", "JobDestination"]


class JobDestination:
    """One bulk operation, ready to be filled; see
    :class:`klaviyo_async.pipeline.destination.Destination`.

    Args:
        operation: it.
        fixed: fields of its body beside the records; `UNSET` and None are left out.
        prepare: completes a record, or makes one of text; None: neither is done.
        replay_safe: whether requests may be made again; None: as the operation allows.
        phone_region: see :class:`klaviyo_async.pipeline.options.PipelineSettings`.
        normalize: see :class:`klaviyo_async.pipeline.options.PipelineSettings`.

    Raises:
        ConfigurationError: there is no such region.
        InvalidRequest: it takes no list of records, or `fixed` cannot be encoded.
    """

    noun = "record"
    single: Operation | None = None
    ordered = False
    refers = True
    refusals: int | None = None
    mode: Mode = "bulk"
    costs = staticmethod(by_size(1))
    overhead = 1

    def __init__(
        self,
        operation: Operation,
        fixed: Mapping[str, Any],
        prepare: Callable[[Any], Any] | None = None,
        replay_safe: bool | None = None,
        phone_region: str | None = None,
        normalize: bool = False,
    ) -> None:
        self.batch = operation
        self.kind: JobType | None = job_types(operation.package).get(operation.resource or "")
        """How its jobs can be followed; None: they cannot."""
        self.taken: Callable[[Sequence[Record], RawResponse, Settlement], Follow | None] | None = (
            None
        )
        records = _list_of(operation)
        name, key = records.name, records.key
        self.container = records.container
        """Pointer to the list of records in a body."""
        self._replay_safe = _harmless(operation) if replay_safe is None else replay_safe
        self._declared = replay_safe is not None
        given = {field: value for field, value in fixed.items() if value is not None}
        if strange := given.keys() - records.fields:
            raise InvalidRequest(f"{operation.name} has no field {', '.join(sorted(strange))}")
        try:
            raw = encode_body(operation, {**given, name: []})
        except ValueError as error:
            raise InvalidRequest(str(error)) from None
        # Within a string the quotes would be escaped, so this is the list and nothing else.
        mark = b'"%b":{"data":[' % key.encode()
        head, found, self.tail = raw.partition(mark)
        assert found
        self.head = head + mark
        caps = operation.caps
        self.items = caps["items"]
        room = caps["bytes"] - len(raw) if "bytes" in caps else float("inf")
        self.room = room + 1  # a comma follows every record but the last one
        self.model = records.model
        """What the records are, e.g. `ProfileUpsert`."""
        if records.target is not None:
            prepare = prepare or referring(records.target)
        encoder = RecordEncoder(self.model, min(room, caps.get("item_bytes", room)), prepare)
        self.encode = with_identifiers(
            encoder.encode,
            normalize=normalize,
            phone_region=phone_region,
            texts=(operation.resource or "").startswith("profile-subscription-"),
        )

    def encode_all(self, values: Sequence[Any]) -> tuple[list[Any], dict[int, Exception]]:
        """Check and encode records."""
        encode, records, failed = self.encode, list[Any](), dict[int, Exception]()
        for position, value in enumerate(values):
            try:
                records.append(encode(value))
            except Exception as error:
                failed[position] = error
        return records, failed

    def body(self, records: Sequence[Any]) -> bytes:
        """The request's."""
        inside = b",".join([record.raw for record in records])
        return b"%b%b%b" % (self.head, inside, self.tail)

    def alone(self, record: Any) -> bytes:
        """Its resource object."""
        raw: bytes = record.raw
        return raw

    def blame(self, records: Sequence[Record], refusal: APIStatusError) -> Blame:
        """The records that a refusal points at."""
        errors = refusal.errors
        found = pointed([error.pointer for error in errors], self.container, len(records))
        return Blame(
            {
                records[position]: tuple(errors[number] for number in numbers)
                for position, numbers in sorted(found.positions.items())
            },
            found.elsewhere,
        )

    def has(self, record: Any, field: str) -> bool:
        """Whether its resource object does."""
        return has_field(record.raw, field)

    def field_of(self, pointer: str | None) -> str | None:
        """Name of the field of a record that a pointer leads to, e.g. `location.zip`."""
        return field_of(pointer, self.container)

    def replayable(self, body: bytes) -> bool:
        """Whether it does no more twice than once; changes relative to what was there before do."""
        return self._replay_safe and (self._declared or b'"patch_' not in body)


def _harmless(operation: Operation) -> bool:
    """Whether a job that is made twice does no more than one.

    Who is imported, subscribed or suppressed twice is no other than who is once, and what is updated
    or deleted twice neither; but what is created twice is there twice, or refused the second time.
    """
    return operation.area == "profiles" or not operation.name.startswith("bulk_create_")


class _List(NamedTuple):
    """Where the records stand in a body, and what they are."""

    name: str
    """Of the field that lists them."""
    key: str
    """Its name in JSON."""
    container: str
    """Pointer to it."""
    model: Any
    target: str | None
    """JSON:API type of what they refer to, if they are references."""
    fields: frozenset[str]
    """All fields of the body."""


@cache
def _list_of(operation: Operation) -> _List:
    """Where the records stand in the bodies of an operation.

    Raises:
        InvalidRequest: there is no list of records in them.
    """
    kind = operation.resource or ""
    if "items" not in operation.caps:
        raise InvalidRequest(f"it is not stated how many records {operation.name} takes")
    if kind.startswith("event-"):
        raise InvalidRequest("events are sent with ingest() and ingest_all()")
    if not kind.endswith("-job") or operation.public:
        raise InvalidRequest(f"{operation.name} makes no job")
    reference = operation.model("Ref")
    body = layout(operation.model(operation.body or ""))
    for field in body.fields:
        item = field.shape.item
        if item is not None and (field.wrapped or field.place == "relationships"):
            container = f"/data/{field.place}/{field.key}/data"
            model = item.models[0] if item.models else reference
            target = field.target if model is reference else None
            return _List(field.name, field.key, container, model, target, frozenset(body.by_name))
    raise InvalidRequest(f"{operation.name} takes no list of records")
