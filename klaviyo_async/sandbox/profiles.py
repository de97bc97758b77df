"""Profiles: created, found by identifier, updated and merged."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from .errors import RejectedRequest
from .store import IDENTIFIERS, Store, StoredRecord

_UNIQUE = ("email", "phone_number", "external_id")
_FORMS = {
    "email": re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
    "phone_number": re.compile(r"\+[1-9]\d{6,14}"),
}


def create(store: Store, data: dict[str, Any], now: dt.datetime) -> StoredRecord:
    """A new profile.

    Raises:
        RejectedRequest: 400 if it is not valid, 409 if there is one with an identifier of it.
    """
    check_identity({"attributes": data.get("attributes")}, "/data")
    attributes = data["attributes"]
    _reject_duplicate(store, attributes, None)
    return _make(store, {**data, "id": None}, now)


def _make(store: Store, data: dict[str, Any], now: dt.datetime, **properties: str) -> StoredRecord:
    """A profile of what is given; `properties` are those that it gets of itself."""
    attributes = dict(data.get("attributes") or {})
    if properties:
        attributes["properties"] = {**properties, **(attributes.get("properties") or {})}
    later = now + dt.timedelta(microseconds=19)  # as two writes of one request
    stamps = {"created": now.isoformat(timespec="microseconds"), "updated": later.isoformat()}
    record = store.add("profile", {**attributes, **stamps}, id_=data.get("id"))
    patch_properties(record, data.get("meta"))
    return record


def upsert(store: Store, data: dict[str, Any], now: dt.datetime) -> tuple[StoredRecord, bool]:
    """A profile made or changed, and whether it is new.

    Raises:
        RejectedRequest: 400 if it is not valid, 409 if its identifiers belong to several profiles.
    """
    check_identity(data, "/data")
    attributes = data.get("attributes") or {}
    record = find_existing(store, data)
    if record is None:
        return _make(store, data, now, company_id=store.public_key), True
    change(store, record, attributes, now, data.get("meta"))
    return record, False


def change(
    store: Store,
    record: StoredRecord,
    attributes: dict[str, Any],
    now: dt.datetime,
    meta: Any = None,
) -> None:
    """Set attributes of a profile; null clears.

    Raises:
        RejectedRequest: 400 if one is not valid, 409 if an identifier belongs to another profile.
    """
    _check_formats(attributes, "/data/attributes")
    _reject_duplicate(store, attributes, record)
    _update(record, attributes)
    patch_properties(record, meta)
    record.attributes["updated"] = now.isoformat(timespec="microseconds")
    store.changed(record)


def find_or_create(
    store: Store, data: dict[str, Any], pointer: str, now: dt.datetime, *, alone: bool = False
) -> str:
    """The id of the profile that the data identify; it is made if there is none, else changed.

    What identifies another profile stays with that.

    Args:
        store: the account.
        data: the profile, as a body has it.
        pointer: where it stands in the body.
        now: the time.
        alone: whether they have to identify no other profile.

    Raises:
        RejectedRequest: they identify none, or several.
    """
    check_identity(data, pointer)
    attributes = data.get("attributes") or {}
    record = find_existing(store, data)
    if record is None:
        return _make(store, data, now, company_id=store.public_key).id
    if alone:
        _reject_duplicate(store, attributes, record)
    named = [name for name in _UNIQUE if attributes.get(name)]
    if len(named) > 1:
        taken = [n for n in named if store.profile_by({n: attributes[n]}) not in (None, record)]
        attributes = {name: value for name, value in attributes.items() if name not in taken}
    fresh = {
        key: value
        for key, value in attributes.items()
        if value is not None and record.attributes.get(key) != value
    }
    if fresh or data.get("meta"):
        _update(record, fresh)
        patch_properties(record, data.get("meta"))
        record.attributes["updated"] = now.isoformat(timespec="microseconds")
        store.changed(record)
    return record.id


def check_merge(store: Store, data: dict[str, Any]) -> tuple[StoredRecord, list[StoredRecord]]:
    """The profile that others are merged into, and these.

    Raises:
        RejectedRequest: 404 if one of them does not exist.
    """
    target = store.get(("profile", data["id"]))
    ids = dict.fromkeys(item["id"] for item in data["relationships"]["profiles"]["data"])
    found = [store.get(("profile", id_)) for id_ in ids]
    sources = [record for record in found if record is not None]
    if target is None or len(sources) < len(found):
        raise RejectedRequest(
            404, "a profile does not exist", pointer="/data/relationships/profiles"
        )
    return target, [source for source in sources if source is not target]


def merge(store: Store, data: dict[str, Any], now: dt.datetime) -> StoredRecord:
    """Merge profiles into the one that the body names: it keeps what it has, and gets what it has not.

    Raises:
        RejectedRequest: 404 if one of them does not exist.
    """
    target, sources = check_merge(store, data)
    for source in sources:
        store.redirect(source.reference, target.reference)
        gained = {k: v for k, v in source.attributes.items() if target.attributes.get(k) is None}
        properties = [each.attributes.get("properties") or {} for each in (source, target)]
        store.remove(source)
        target.attributes.update(gained)
        if any(properties):
            target.attributes["properties"] = {**properties[0], **properties[1]}
        target.attributes["updated"] = now.isoformat(timespec="microseconds")
        store.changed(target)
    return target


def check_identity(data: dict[str, Any], pointer: str) -> None:
    """See that the data identify a profile.

    Raises:
        RejectedRequest: they do not.
    """
    attributes = data.get("attributes")
    if attributes is not None and not isinstance(attributes, dict):
        raise RejectedRequest(400, "an object is needed", pointer=f"{pointer}/attributes")
    attributes = attributes or {}
    if not data.get("id") and not any(attributes.get(name) for name in IDENTIFIERS):
        raise RejectedRequest(400, "the profile has no identifier", pointer=f"{pointer}/attributes")
    _check_formats(attributes, f"{pointer}/attributes")


def _check_formats(attributes: dict[str, Any], pointer: str) -> None:
    for name in IDENTIFIERS:
        value = attributes.get(name)
        if value is None:
            continue
        if not is_valid(name, value):
            raise RejectedRequest(400, f"the {name} is not valid", pointer=f"{pointer}/{name}")


def is_valid(name: str, value: Any) -> bool:
    """Whether a value has the form that the identifier needs."""
    form = _FORMS.get(name)
    return isinstance(value, str) and (form is None or form.fullmatch(value) is not None)


def find_existing(store: Store, data: dict[str, Any]) -> StoredRecord | None:
    """The profile that the data identify, if there is one."""
    record = store.get(("profile", str(data.get("id")))) if data.get("id") else None
    return record or store.profile_by(data.get("attributes") or {})


def _update(record: StoredRecord, attributes: dict[str, Any]) -> None:
    """Set attributes; custom properties that are not named stay."""
    custom, fresh = record.attributes.get("properties"), attributes.get("properties")
    record.attributes.update(attributes)
    if isinstance(custom, dict) and isinstance(fresh, dict):
        record.attributes["properties"] = {**custom, **fresh}


def patch_properties(record: StoredRecord, meta: Any) -> None:
    """Change single custom properties, as `meta.patch_properties` of a body says.

    Args:
        record: the profile.
        meta: what stands beside its attributes.
    """
    patch = meta.get("patch_properties") if isinstance(meta, dict) else None
    if not isinstance(patch, dict):
        return
    properties = dict(record.attributes.get("properties") or {})
    for name, value in (patch.get("append") or {}).items():
        known = _listed(properties.get(name))
        properties[name] = [*known, *(item for item in _listed(value) if item not in known)]
    for name, value in (patch.get("unappend") or {}).items():
        if name in properties:
            gone = _listed(value)
            properties[name] = [item for item in _listed(properties[name]) if item not in gone]
    for name in _listed(patch.get("unset")):
        properties.pop(name, None)
    record.attributes["properties"] = properties


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _reject_duplicate(store: Store, attributes: dict[str, Any], own: StoredRecord | None) -> None:
    for name in _UNIQUE:
        if attributes.get(name):
            other = store.profile_by({name: attributes[name]})
            if other is not None and other is not own:
                raise RejectedRequest(
                    409,
                    f"a profile with this {name} exists",
                    pointer="/data/attributes",
                    code="duplicate_profile",
                    meta={"duplicate_profile_id": other.id},
                )
