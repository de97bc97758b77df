"""What completes a record before it is encoded: consent, addresses given as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ..core.codec.shapes import is_model, layout
from ..core.runtime import UNSET, Operation
from ..core.values import single
from ..errors import InvalidRecord, InvalidRequest

__all__ = ["consenting", "referring", "suppressing"]

_PHONE_CHANNELS: Final = ("sms", "whatsapp")


def consenting(
    operation: Operation, consent: str, channels: Sequence[str], historical: bool = False
) -> Callable[[Any], Any]:
    """What gives a record without `subscriptions` the consent asked for.

    Args:
        operation: of subscribing or unsubscribing.
        consent: the word for it.
        channels: for which channels, of those that the record has an address for.
        historical: whether it was given before, at the record's `consented_at`.

    Raises:
        InvalidRequest: there is no such channel.
    """
    body = operation.model(operation.body or "")
    shape = layout(body).by_name["profiles"].shape
    assert shape.item is not None
    wanted = layout(shape.item.models[0]).by_name["subscriptions"].shape.models[0]
    known = [
        field.name
        for field in layout(wanted).fields
        if any(_simple(model) for model in field.shape.models)
    ]
    if isinstance(channels, str) or not channels or not set(channels) <= set(known):
        raise InvalidRequest(f"channels must be some of {', '.join(known)}, not {channels!r}")

    def prepare(record: Any) -> Any:
        given, resource = _opened(record)
        if given is None or given.get("subscriptions", UNSET) is not UNSET:
            return record
        reachable = [channel for channel in channels if _reachable(given, channel)]
        if not reachable:
            raise InvalidRecord(
                f"has neither subscriptions nor an address for {', '.join(channels)}",
                field="subscriptions",
            )
        terms = {"consent": consent}
        if consent == "SUBSCRIBED" and (at := given.pop("consented_at", None)):
            terms["consented_at"] = at
        elif historical:
            raise InvalidRecord("is missing, as consent was given before", field="consented_at")
        given["subscriptions"] = {channel: {"marketing": terms} for channel in reachable}
        return given if resource is None else {**resource, "attributes": given}

    return prepare


def _opened(record: Any) -> tuple[dict[str, Any] | None, Mapping[str, Any] | None]:
    """The fields of a record, and the resource object whose attributes they are, if it is one; None
    if it is no record."""
    if isinstance(record, str):
        return addressed(record), None
    if is_model(record) and not isinstance(record, type):
        fields = {name: getattr(record, name) for name in layout(record.__class__).by_name}
        extra = {"extra": record.extra} if record.extra else {}
        return {name: value for name, value in fields.items() if value is not UNSET} | extra, None
    resource = record.get("data", record) if isinstance(record, Mapping) else None
    if not isinstance(resource, Mapping):
        return None, None
    if "attributes" not in resource:
        return dict(resource), None
    attributes = resource["attributes"]
    return (dict(attributes), resource) if isinstance(attributes, Mapping) else (None, None)


def suppressing(record: Any) -> Any:
    """A record of one whose email address is all that is needed."""
    return {"email": record} if isinstance(record, str) else record


def referring(kind: str) -> Callable[[Any], Any]:
    """What makes a reference of an id, or of anything that has one.

    Args:
        kind: JSON:API type of what is referred to.
    """

    def prepare(record: Any) -> Any:
        id_ = record
        if isinstance(record, Mapping):
            if record.get("type", kind) != kind:
                raise InvalidRecord(f"must be {kind}", field="type")
            id_ = record.get("id")
        elif not isinstance(record, str):
            id_ = getattr(record, "id", record)
        id_ = single(id_)
        if not isinstance(id_, str) or not id_:
            raise InvalidRecord("is missing", field="id")
        return {"type": kind, "id": id_}

    return prepare


def addressed(text: str) -> dict[str, Any]:
    """The profile with that email address or phone number.

    Raises:
        InvalidRecord: it is neither.
    """
    if "@" in text:
        return {"email": text}
    if text.startswith("+"):
        return {"phone_number": text}
    raise InvalidRecord(
        "is neither an email address nor a phone number that begins with +; with phone_region numbers "
        "may be written as they are in a country"
    )


def _simple(channel: Any) -> bool:
    """Whether consent is all that it needs."""
    plan = layout(channel)
    needed = {field.name for field in plan.fields if field.required}
    return "marketing" in plan.by_name and needed <= {"marketing"}


def _reachable(record: Mapping[str, Any], channel: str) -> bool:
    if channel == "email":
        needed = "email"
    else:
        needed = "phone_number" if channel in _PHONE_CHANNELS else "id"
    # Who is named by id alone may have any address.
    alone = bool(record.get("id")) and not (record.get("email") or record.get("phone_number"))
    return bool(record.get(needed)) or alone
