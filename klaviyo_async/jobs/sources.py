"""Where records come from: what :mod:`klaviyo_async.sources.base` has for events, for profiles."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import AsyncIterable, Iterable, Mapping
from functools import cache, partial
from typing import IO, Any, Final

from ..core.codec.shapes import layout
from ..errors import InvalidRequest
from ..models import ProfileUpsert
from ..sources.base import Source
from ..sources.cells import Convert, identifier, moment, trimmed
from ..sources.columns import EXPORT_COLUMNS, EXPORT_MARK, EXPORT_PLACES, Target, plain
from ..sources.files import FileSource
from ..sources.lines import File
from ..sources.opening import as_source

__all__ = ["Records", "as_records", "csv_profiles"]

Records = Iterable[Any] | AsyncIterable[Any] | Source | str | os.PathLike[str] | IO[bytes] | IO[str]
"""Models, flat dicts and resource objects: any iterable or source of them, or a file."""

_IDENTIFIERS: Final = ("email", "phone_number", "external_id", "anonymous_id", "id", "kx")
_OTHER_NAMES: Final = {
    "e_mail": "email",
    "email_address": "email",
    "phone": "phone_number",
    "profile_id": "id",
    EXPORT_MARK: "id",
}
_CONSENT: Final = {
    f"{channel}_{name}{suffix}": f"subscriptions.{channel}.marketing.{field}"
    for channel in ("email", "sms")
    for name in ("consent", "marketing_consent")
    for suffix, field in (("", "consent"), ("_timestamp", "consented_at"))
    # Of its email consents the export has `Consent` alone, or the later name.
    if (channel, name) != ("email", "consent")
}
"""Columns of Klaviyo's export -> where they go in a subscription."""


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
    delimiter: str | None = None,
    encoding: str | None = None,
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

    Klaviyo's own export, which has a column `Klaviyo ID`, can be read as it is: its address goes
    into the location; consents, and what Klaviyo computes, are left out, as no import sets them.
    Where profiles are subscribed, its columns of consent say to which channels: who is not
    `SUBSCRIBED` to any is rejected, rather than subscribed.

    Args:
        file: a path, or a stream open for reading.
        mapping: column -> path in the profile, perhaps with a type: `properties.Visits:int`.
        types: column -> type; cells are strings otherwise.
        delimiter: see :func:`klaviyo_async.sources.csv_events`.
        encoding: see :func:`klaviyo_async.sources.csv_events`.
        start: offset to begin at: the `position` of an earlier run.
        line: number of the line there; None: counted.
        model: what rows are made into; what the operation takes, e.g. `ProfileSubscriptionCreate`.

    Raises:
        ConfigurationError: the delimiter or encoding cannot be, or a stream cannot begin at
            `start`; by `receive`: the file holds no text, or in another encoding; the columns make
            no profiles.
    """
    from ..sources.rows import CsvSource

    return CsvSource(file, None, mapping, types, delimiter, start, line, _target(model), encoding)


@cache
def _target(model: Any) -> Target:
    """Where columns go in a record that is like the model."""
    plan = layout(model)
    inner = {field.name: field.shape for field in plan.fields if _is_object(field.shape)}
    fields = [field.name for field in plan.fields if field.name not in inner]
    if any(name == "subscriptions" for name in inner):
        fields.append("consented_at")
    known = {other: name for other, name in _OTHER_NAMES.items() if name in fields}
    usual = dict.fromkeys([*fields, *(root for root in inner if root != "properties")], trimmed)
    usual |= dict.fromkeys([name for name in _IDENTIFIERS if name in fields], identifier)
    if "location" in inner:
        places = [field.name for field in layout(inner["location"].models[0]).fields]
        known |= {name: f"location.{name}" for name in places}
        known |= {name: f"location.{place}" for name, place in EXPORT_PLACES.items()}
    known |= {name: name for name in fields}
    consenting = "subscriptions" in inner and _tells_when(inner["subscriptions"].models[0])
    if consenting:
        known |= _CONSENT
        usual |= {path: _when if path.endswith("_at") else _consent for path in _CONSENT.values()}
        usual["consented_at"] = _when
    return Target(
        noun="a profile",
        fields=tuple(fields),
        roots=tuple(inner),
        known=known,
        rest="properties" if "properties" in inner else None,
        usual=usual,
        identifiers=tuple(name for name in _IDENTIFIERS if name in fields),
        exported=dict.fromkeys(EXPORT_COLUMNS, ""),
        check=_check_consents if consenting else None,
    )


def _tells_when(subscriptions: Any) -> bool:
    """Whether consent is given by this, and not taken back: whether it can say since when."""
    marketing = layout(layout(subscriptions).by_name["email"].shape.models[0]).by_name["marketing"]
    return "consented_at" in layout(marketing.shape.models[0]).by_name


def _consent(cell: str) -> str | None:
    return cell.strip().upper() or None


def _when(cell: str) -> str | None:
    """A time as a subscription has it: unix seconds are written as ISO 8601."""
    found = moment(cell)
    if found is None or isinstance(found, str):
        return found
    return dt.datetime.fromtimestamp(found, dt.UTC).isoformat()


def _check_consents(record: dict[str, Any], columns: Mapping[str, str]) -> None:
    """Leave out the channels that somebody does not consent to; refuse who consents to none."""
    # Not those that are named, or mapped, by whoever made the table.
    paths = [path for path, name in columns.items() if _CONSENT.get(plain(name)) == path]
    paths = [path for path in paths if path.endswith(".consent")]
    if not paths:
        return
    subscriptions: dict[str, Any] = record.get("subscriptions", {})
    found = None
    for path in paths:
        channel = path.split(".")[1]
        terms = subscriptions.get(channel, {}).get("marketing", {})
        if terms.get("consent") != "SUBSCRIBED":
            found = found or f"column {columns[path]}: {terms.get('consent', 'nothing')!r}"
            subscriptions.pop(channel, None)
    if not subscriptions:
        raise ValueError(f"{found} is no consent; only who is SUBSCRIBED is subscribed")


def _is_object(shape: Any) -> bool:
    return bool(shape.models) or shape.value is not None
