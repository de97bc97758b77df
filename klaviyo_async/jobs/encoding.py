"""Accepting records of bulk jobs: whatever form they come in, checked and encoded, once.

A job of thousands is refused for one record, so what can be seen here is not left to the server:
an identifier, fields that exist, finite numbers, text that is text, size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from ..core.codec import BodyError
from ..core.codec.encoder import ENCODER, FIRST_ENCODER, find_nan, may_hide_nan
from ..core.codec.fields import no_such_field
from ..core.codec.problems import find_problem
from ..core.codec.projecting import recast
from ..core.codec.shapes import FieldLayout, Shape, is_model, layout
from ..core.codec.writing import lay_out, writer
from ..core.identifiers import are_usual, is_usual_email, why_impossible
from ..core.runtime import UNSET
from ..core.values import as_members, single
from ..errors import InvalidRecord
from ..pipeline.record import Record

__all__ = ["BulkRecord", "RecordEncoder"]

_IDENTIFIERS: Final = ("id", "email", "phone_number", "external_id", "kx", "anonymous_id")
_FAILURES: Final = (BodyError, TypeError, ValueError, OverflowError, RecursionError)
_RESOURCE: Final = frozenset(("type", "id", "attributes", "relationships", "links", "meta"))


class BulkRecord(Record, eq=False, gc=False):
    """A record that was accepted."""

    raw: bytes
    """Its resource object."""
    size: int  # pyright: ignore[reportIncompatibleMethodOverride]
    identity: str = ""  # pyright: ignore[reportIncompatibleMethodOverride]
    unique_id: str = ""  # pyright: ignore[reportIncompatibleMethodOverride]
    number: int = 0  # pyright: ignore[reportIncompatibleMethodOverride]


class _Known(NamedTuple):
    """What is worked out once of a model."""

    type: str
    layout: Mapping[str, FieldLayout]
    identifiers: tuple[str, ...]
    required: tuple[str, ...]
    names: frozenset[str]
    """Under which its fields may be given."""
    direct: frozenset[str]
    """Attributes that stand in JSON as they do in a flat dict."""


@cache
def _known(model: Any) -> _Known:
    plan = layout(model)
    return _Known(
        type=plan.type or "",
        layout=plan.by_name,
        identifiers=tuple(name for name in _IDENTIFIERS if name in plan.by_name),
        required=tuple(field.name for field in plan.fields if field.required),
        names=frozenset(plan.by_name) | frozenset(plan.by_key) | {"extra"},
        direct=frozenset(
            field.key
            for field in plan.at("attributes")
            if field.name == field.key and field.shape.plain
        ),
    )


class RecordEncoder:
    """Makes the bytes of records.

    Args:
        model: what the records of a job are, e.g. `ProfileUpsert`.
        max_bytes: size of one record at most.
        prepare: completes a record, or makes one of text; None: neither is done.
    """

    def __init__(
        self,
        model: Any,
        max_bytes: float,
        prepare: Callable[[Any], Any] | None = None,
    ) -> None:
        known = _known(model)
        self._model = model
        self._shape = Shape(models=(model,))
        self._type = known.type
        self._noun = (known.type or "reference").replace("-", " ")
        self._max_bytes = max_bytes
        self._prepare = prepare
        self._layout = known.layout
        self._identifiers = known.identifiers
        self._keys = {name: known.layout[name].key for name in known.identifiers}
        self._beside = frozenset(known.identifiers) - {"email"}
        self._required = known.required
        self._names = known.names
        self._direct = known.direct

    def encode(self, record: Any) -> BulkRecord:
        """Check and encode a record.

        Args:
            record: a model, a flat dict, a resource object or its envelope; text, where `prepare`
                knows what it means.

        Raises:
            InvalidRecord: Klaviyo would not take it; `field` names what is wrong.
        """
        given = record
        if record.__class__ is not dict and not is_model(record):
            members = as_members(record)
            given = record if members is None else members
        if self._prepare is not None:
            given = self._prepare(given)
        if isinstance(given, dict) and given.keys() <= self._direct:
            raw = self._direct_dict(given)
        elif is_model(given) and not isinstance(given, type):
            raw = self._of_model(given)
        elif isinstance(given, Mapping):
            raw = self._of_mapping(given)
        else:
            raise InvalidRecord(f"a {record.__class__.__name__} is no {self._noun}")
        if len(raw) > self._max_bytes:
            raise InvalidRecord(f"has {len(raw)} bytes, and may have {self._max_bytes:.0f}")
        return BulkRecord(raw, len(raw))

    # Forms

    def _direct_dict(self, record: dict[str, Any]) -> bytes:
        email: Any = record.get("email")
        if (
            email.__class__ is not str
            or not is_usual_email(email)
            or not self._beside.isdisjoint(record)
        ):
            self._identified(record.get)
        if self._required:
            self._complete(record.get)
        try:
            raw = FIRST_ENCODER.encode(record)
        except _FAILURES:
            return self._of_mapping(record)  # UNSET, say, or what the encoder does not know
        if raw.rfind(b"null") >= 0:
            self._check_finite(record, record)
        return b'{"type":"%b","attributes":%b}' % (self._type.encode(), raw)

    def _of_model(self, record: Any) -> bytes:
        try:
            record = recast(self._shape, record)
        except BodyError as error:
            raise _named(str(error)) from None
        self._identified(lambda name: getattr(record, name, UNSET))
        return self._written(record, lambda: writer(record.__class__)(record))

    def _of_mapping(self, record: Mapping[str, Any]) -> bytes:
        if "data" in record and len(record) == 1:
            record = _object(record["data"], "data")
        if "attributes" in record:
            return self._of_resource(record)
        strange = sorted((str(key) for key in record.keys() - self._names - {"type"}), key=str)
        if strange:
            raise InvalidRecord(no_such_field(strange[0], layout(self._model)), field=strange[0])
        keys = self._keys
        self._identified(lambda name: record.get(name, record.get(keys.get(name, ""))))
        self._complete(lambda name: record.get(name, record.get(self._layout[name].key)))
        return self._written(record, lambda: lay_out(self._model, record))

    def _of_resource(self, record: Mapping[str, Any]) -> bytes:
        """As it is on the wire; fields that are not known pass, as a newer revision may have them."""
        attributes = _object(record["attributes"], "attributes")
        strange = record.keys() - _RESOURCE
        if strange:
            raise InvalidRecord("does not belong beside attributes", field=min(map(str, strange)))
        if record.get("type", self._type) != self._type:
            raise InvalidRecord(f"must be {self._type}", field="type")
        keys = self._keys
        self._identified(
            lambda name: record.get("id") if name == "id" else attributes.get(keys.get(name, ""))
        )
        whole = {"type": self._type, **record}
        return self._written(whole, lambda: whole)

    # Checks

    def _complete(self, value_of: Callable[[str], Any]) -> None:
        for name in self._required:
            if value_of(name) is None:
                raise InvalidRecord("is missing", field=name)

    def _identified(self, value_of: Callable[[str], Any]) -> None:
        if self._type == "profile" and are_usual(value_of):
            return
        given: list[tuple[str, str]] = []
        for name in self._identifiers:
            value = value_of(name)
            if value is None or value is UNSET:
                continue
            if value.__class__ is not str:
                value = single(value)
                if value is None:
                    continue
                if not isinstance(value, str):
                    raise InvalidRecord(f"is a {value.__class__.__name__}, not text", field=name)
            if self._type != "profile":
                if not value.strip():
                    continue
            else:
                self._see_it_can_be(name, value)
            given.append((name, value))
        if len(given) == 1 and given[0][0] == "phone_number":
            self._see_it_can_be(*given[0], alone=True)
        if not given and self._identifiers:
            field = "email" if "email" in self._identifiers else self._identifiers[0]
            raise InvalidRecord(f"has none of {', '.join(self._identifiers)}", field=field)

    def _see_it_can_be(self, name: str, value: str, *, alone: bool = False) -> None:
        problem = why_impossible(name, value, alone=alone)
        if problem is not None:
            raise InvalidRecord(problem, field=name)

    def _written(self, record: Any, convert: Callable[[], Any]) -> bytes:
        wire: Any = None
        try:
            wire = convert()
            raw = ENCODER.encode(wire)
        except _FAILURES as error:
            from ..core.codec.once import located  # hardly ever needed

            if (problem := located(error, record, wire)) is not None:
                raise _named(problem) from None
            raise self._unfit(record, str(error) or "cannot be encoded") from None
        if raw.rfind(b"null") >= 0:
            self._check_finite(wire, record)
        return raw

    def _check_finite(self, wire: Any, record: Any) -> None:
        if may_hide_nan(wire):
            # What stood in the record and can be read once is in `wire` alone by now.
            problem = find_problem(record, self._shape) or find_nan(wire)
            if problem is not None:
                raise _named(problem)

    def _unfit(self, record: Any, reason: str) -> InvalidRecord:
        return _named(find_problem(record, self._shape) or reason)


def _named(problem: str) -> InvalidRecord:
    """Of `path: what is wrong`."""
    field, colon, reason = problem.partition(": ")
    if not colon or " " in field:
        return InvalidRecord(problem)
    return InvalidRecord(reason, field=field)


def _object(value: Any, field: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise InvalidRecord("must be an object", field=field)
    return value
