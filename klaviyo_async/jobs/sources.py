"""Where records come from: what :mod:`klaviyo_async.sources.base` has for events, for profiles."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping
from functools import cache, partial
from typing import IO, TYPE_CHECKING, Any, Final

from ..core.codec.shapes import layout
from ..errors import InvalidRequest
from ..models import ProfileUpsert
from ..sources.base import Source
from ..sources.opening import as_source
from ..sources.tables import Target, trimmed

if TYPE_CHECKING:
    from ..sources.files import FileSource
    from ..sources.lines import File
    from ..sources.tables import Convert

__all__ = ["Records", "as_records", "csv_profiles"]

Records = Iterable[Any] | AsyncIterable[Any] | Source | str | os.PathLike[str] | IO[bytes] | IO[str]
"""Models, flat dicts and resource objects: any iterable or source of them, or a file."""

_IDENTIFIERS: Final = ("email", "phone_number", "external_id", "anonymous_id", "id", "kx")
_OTHER_NAMES: Final = {
    "e_mail": "email",
    "email_address": "email",
    "phone": "phone_number",
    "profile_id": "id",
}


def as_records(given: Any, model: Any) -> Source:
    """Make a source of what may be given for one, see :func:`klaviyo_async.sources.as_source`.

    A path or a stream is a file with a JSON object per line, of records or of dead letters, or a
    table if its name ends in `.csv` or `.csv.gz`.

    Args:
        given: it.
        model: what the records are, e.g. `ProfileUpsert`.

    Raises:
        InvalidRequest: it is nothing of the kind, or a source of events.
    """
    if getattr(given, "stamp", None) is True:
        raise InvalidRequest(f"{given!r} gives each entry what events have: give it stamp=False")
    try:
        return as_source(given, table=partial(csv_profiles, model=model))
    except TypeError as error:
        raise InvalidRequest(
            f"a {given.__class__.__name__} is no source of records: {error}"
        ) from None


def csv_profiles(
    file: File,
    *,
    mapping: Mapping[str, str] | None = None,
    types: Mapping[str, str | Convert] | None = None,
    delimiter: str = ",",
    start: int = 0,
    line: int | None = None,
    model: Any = ProfileUpsert,
) -> FileSource:
    """Profiles of a CSV file, one per row, whose first row names the columns.

    Columns that are called like a field of `model` go there, in any case, with spaces or hyphens
    for underscores; so do `email_address`, `phone`, `profile_id`, and the fields of a location
    (`city`, `zip`, ...). A name such as `location.city` or `properties.Size` is a path already.
    Other columns go into the properties, or nowhere where the model has none. The rest is as with
    :func:`klaviyo_async.sources.csv_events`.

    Args:
        file: a path, or a stream open for reading.
        mapping: column -> path in the profile, perhaps with a type: `properties.Visits:int`.
        types: column -> type; cells are strings otherwise.
        delimiter: between cells; one ASCII character.
        start: offset to begin at: the `position` of an earlier run.
        line: number of the line there; None: counted.
        model: what rows are made into; what the operation takes, e.g. `ProfileSubscriptionCreate`.

    Raises:
        ConfigurationError: the delimiter cannot be, or a stream cannot begin at `start`; by
            `receive`: the columns make no profiles.
    """
    from ..sources.files import CsvSource

    return CsvSource(file, None, mapping, types, delimiter, start, line, _target(model))


@cache
def _target(model: Any) -> Target:
    """Where columns go in a record that is like the model."""
    plan = layout(model)
    inner = {field.name: field.shape for field in plan.fields if _is_object(field.shape)}
    fields = [field.name for field in plan.fields if field.name not in inner]
    if any(name == "subscriptions" for name in inner):
        fields.append("consented_at")
    known = {other: name for other, name in _OTHER_NAMES.items() if name in fields}
    if "location" in inner:
        places = [field.name for field in layout(inner["location"].models[0]).fields]
        known |= {name: f"location.{name}" for name in places}
    known |= {name: name for name in fields}
    roots = tuple(inner)
    return Target(
        noun="a profile",
        fields=tuple(fields),
        roots=roots,
        known=known,
        rest="properties" if "properties" in inner else None,
        usual=dict.fromkeys([*fields, *(root for root in roots if root != "properties")], trimmed),
        identifiers=tuple(name for name in _IDENTIFIERS if name in fields),
    )


def _is_object(shape: Any) -> bool:
    return bool(shape.models) or shape.value is not None
