"""Bodies that are wrong in one place, and what the document and the sandbox make of each.

The judge is jsonschema on the operation's own request schema. Where the sandbox is to judge otherwise, a rule
here says so, and docs/sandbox.md says why.
"""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from jsonschema import Draft202012Validator, FormatChecker, ValidationError

from ...openapi import Document, standard

_WRONG: Final[list[Any]] = [None, True, 7, 1.5, "junk", [], [7], {}, {"junk": 1}]
Place = tuple[str | int, ...]


class Mutation(NamedTuple):
    """A change that makes a body differ from a valid one in one place."""

    kind: str
    """`missing`, `replaced` or `unknown`."""
    place: Place
    value: Any = None
    """What stands there instead."""

    def of(self, body: Any) -> Any:
        """A body, changed."""
        changed = copy.deepcopy(body)
        holder = changed
        for key in self.place[:-1]:
            holder = holder[key]
        if self.kind == "missing":
            del holder[self.place[-1]]
        else:
            holder[self.place[-1]] = self.value
        return changed

    def __str__(self) -> str:
        return f"{self.kind} /{'/'.join(map(str, self.place))} {json.dumps(self.value)}"


def mutations(body: Any) -> Iterator[Mutation]:
    """Everything left out, replaced by each kind of value, and with a stranger in each object."""
    for place, value in _places(body):
        yield Mutation("missing", place)
        yield from (Mutation("replaced", place, wrong) for wrong in _WRONG if wrong != value)
        if isinstance(value, dict):
            yield Mutation("unknown", (*place, "unexpected"), "x")


def _places(value: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, inner in items:
        yield (*at, key), inner
        yield from _places(inner, (*at, key))


# --- the judge


def _formats() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, reads in (("date-time", dt.datetime), ("date", dt.date), ("time", dt.time)):
        checker.checks(name, raises=ValueError)(
            lambda value, reads=reads: (
                not isinstance(value, str) or bool(reads.fromisoformat(value) or 1)
            )
        )
    return checker


class Judge:
    """jsonschema on an operation's request schema.

    Args:
        document: the document.
        schema: of the body.
    """

    def __init__(self, document: Document, schema: dict[str, Any]) -> None:
        whole = {**standard(schema), "$defs": document.definitions}
        self._validator = Draft202012Validator(whole, format_checker=_formats())

    def faults(self, body: Any) -> list[ValidationError]:
        """What the document has against a body."""
        return [leaf for error in self._validator.iter_errors(body) for leaf in _leaves(error)]


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    if not error.context:
        yield error
    for inner in error.context or ():
        yield from _leaves(inner)


# --- where the sandbox is to judge otherwise


def taken_on_purpose(mutation: Mutation, faults: list[ValidationError]) -> bool:
    """Whether the document forbids it, and the sandbox takes it as the real API has been seen to."""
    if mutation.place[1:3] in (("relationships", "metric"), ("relationships", "custom-metric")):
        return mutation.value is None  # a metric is mapped to nothing by null
    if mutation.kind == "unknown" or mutation.value == {"junk": 1}:
        # Strangers in plain objects are taken, also where these have no members at all.
        # Where null may stand in its place, or in that of what it is in, each such form is at fault too.
        said = [f for f in faults if (f.validator, f.validator_value) != ("type", "null")]
        return bool(said) and all("expected to be empty" in fault.message for fault in said)
    # A number for a string: postal codes are often sent so.
    return any(
        type(fault.instance) in (int, float)
        and fault.validator == "type"
        and fault.validator_value == "string"
        for fault in faults
    )


_BEYOND_THE_DOCUMENT: Final = {
    "/email": "an address of another form",
    "/phone_number": "likewise",
    "/consented_at": "goes with historical_import",
    "/versions/0": "two steps",
    "/location": "of a flyout",
    "/custom_tracking_params": "source and medium",
    "/endpoint_url": "no address",
    "/import_from_url": "no address of an image",
    "/audience_temporary_id": "names no audience of the body",
    "/conversion_metric_id": "there is no such metric",
    "/filter": "of a report: is parsed",
    "/group_by": "of a report: goes together",
    "/page_cursor": "of a report",
    "/return_fields/0": "of a report",
    "/page_size": "of a report",
    "/subscriptions": "of no channel",
    "/timezone": "there is no such zone",
    "/statistics/0": "of a report",
    "/timeframe": "of a report",
    "/measurements/0": "of a report",
    "/by/0": "of a report",
}
"""Ends of pointers -> what is asked there beyond the document."""


def refused_on_purpose(mutation: Mutation, error: dict[str, Any]) -> bool:
    """Whether the document allows it, and the sandbox refuses it, and for which reason."""
    pointer: str = error["source"]["pointer"]
    if mutation.kind == "unknown" or mutation.value == {"junk": 1}:
        # The document forbids no field that it has not: the real API does.
        stranger = pointer.rpartition("/")[0].rpartition("/")[2]
        if stranger in ("attributes", "relationships") or "subscriptions" in mutation.place:
            return True
    if "relationships" in mutation.place and "data is required" in error["detail"]:
        return True  # a relationship to nothing
    if pointer.endswith(("/events/data", "/events-bulk-create/data")):
        return True  # of none
    if pointer in ("/data", "/data/attributes"):
        # Profiles, a list or a segment; some identifier of a profile.
        return "one of these" in error["detail"] or "no identifier" in error["detail"]
    return pointer.endswith(tuple(_BEYOND_THE_DOCUMENT))
