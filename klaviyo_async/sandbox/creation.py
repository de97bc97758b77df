"""What a new resource has of itself, and what is asked of some kinds beyond their document."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from .beyond_documents import check_campaign, check_form
from .errors import RejectedRequest
from .records import Linkage, StoredRecord
from .store import Store

__all__ = ["check", "check_deletion", "defaults", "identify"]

_WORD: Final = re.compile(r"^[0-9_A-z]+$")
_TAG: Final = re.compile(r"<(style|script|head)\b.*?</\1>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_CODE_LIFETIME: Final = dt.timedelta(days=365)
_LOWEST_BALANCE: Final = 100
_IMAGES: Final[Mapping[str, Any]] = {
    "image_full_url": "",
    "image_thumbnail_url": "",
    "images": [],
    "custom_metadata": {},
    "published": True,
}
_DEFAULTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "campaign": {"archived": False},
    "segment": {"is_active": True, "is_processing": True, "is_starred": False},
    "list": {"opt_in_process": "double_opt_in"},
    "tag-group": {"default": False, "exclusive": False},
    "flow": {"archived": False, "status": "draft"},
    "coupon-code": {"status": "UNASSIGNED"},
    "catalog-item": _IMAGES,
    "catalog-variant": {**_IMAGES, "inventory_policy": 0},
    "template": {"editor_type": "CODE"},
    "image": {"hidden": False},
}


def defaults(type_: str, now: dt.datetime) -> dict[str, Any]:
    """Attributes of a new resource, where its maker says nothing of them.

    Args:
        type_: its JSON:API type.
        now: the time.
    """
    precision = "milliseconds" if type_.startswith("catalog-") else "microseconds"
    later = now + dt.timedelta(
        milliseconds=1 if type_.startswith("catalog-") else 0, microseconds=19
    )
    made, changed = (moment.isoformat(timespec=precision) for moment in (now, later))
    # Types call them in one way or the other.
    found = {"created": made, "created_at": made, "updated": changed, "updated_at": changed}
    found |= _DEFAULTS.get(type_, {})
    if type_ == "coupon-code":
        found["expires_at"] = (now + _CODE_LIFETIME).isoformat(timespec="seconds")
    return found


def identify(
    type_: str, attributes: dict[str, Any], relationships: Mapping[str, Linkage]
) -> str | None:
    """The id of a new resource whose id is made of what it is; None for all others."""
    coupon = relationships.get("coupon")
    if type_ == "coupon-code" and isinstance(coupon, tuple) and attributes.get("unique_code"):
        return f"{coupon[1]}-{attributes['unique_code']}"
    return None


def check(
    store: Store, type_: str, attributes: dict[str, Any], relationships: dict[str, Linkage]
) -> None:
    """See that a resource can be made or changed like this, and write it as it is kept.

    Args:
        store: where it is to be.
        type_: its JSON:API type.
        attributes: what is given of it; changed in place.
        relationships: what it is to be related to; changed in place.

    Raises:
        RejectedRequest: 400 or 404 with a pointer to what is wrong.
    """
    act = _CHECKS.get(type_)
    if act is not None:
        act(store, attributes, relationships)


def check_deletion(store: Store, record: StoredRecord) -> None:
    """See that a resource can go.

    Raises:
        RejectedRequest: 400 or 409, it cannot.
    """
    if record.type == "tag-group" and record.attributes.get("default"):
        raise RejectedRequest(400, "the default tag group cannot be deleted", pointer="/data/id")
    if record.type == "template" and store.inverse(record.reference, "flow-message"):
        raise RejectedRequest(
            409, f"template {record.id} is used by a\nmessage of a flow", pointer="/data/"
        )


def _coupon(_: Store, attributes: dict[str, Any], __: dict[str, Linkage]) -> None:
    external = attributes.get("external_id")
    if isinstance(external, str) and not _WORD.match(external):
        raise RejectedRequest(
            400,
            f"external_id has to match {_WORD.pattern}",
            pointer="/data/attributes/external_id",
        )
    monitor = attributes.get("monitor_configuration")
    monitor = monitor if isinstance(monitor, dict) else {}
    lowest = monitor.get("low_balance_threshold")
    if lowest is not None:
        if not str(lowest).isdecimal() or int(lowest) < _LOWEST_BALANCE:
            raise RejectedRequest(
                400,
                f"low_balance_threshold is at least {_LOWEST_BALANCE}",
                pointer="/data/attributes/monitor_configuration/low_balance_threshold",
            )
        attributes["monitor_configuration"] = {**monitor, "low_balance_threshold": str(lowest)}


def _web_feed(_: Store, attributes: dict[str, Any], __: dict[str, Linkage]) -> None:
    name = attributes.get("name")
    if isinstance(name, str) and not _WORD.match(name):
        raise RejectedRequest(
            400, f"name has to match {_WORD.pattern}", pointer="/data/attributes/name"
        )


def _tag(store: Store, _: dict[str, Any], relationships: dict[str, Linkage]) -> None:
    group = relationships.get("tag-group")
    if group is None:
        group = next(
            (g.reference for g in store.all("tag-group").values() if g.attributes.get("default")),
            None,
        )
        if group is not None:
            relationships["tag-group"] = group
    elif isinstance(group, tuple) and store.get(group) is None:
        raise RejectedRequest(
            404, f"tag group {group[1]} does not exist", code="tag_service_error", pointer="/data/"
        )


def _webhook(_: Store, attributes: dict[str, Any], __: dict[str, Linkage]) -> None:
    given = attributes.get("endpoint_url")
    if given is None:
        return
    try:
        parts = urlsplit(str(given))
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid:
        raise RejectedRequest(
            400, "endpoint_url is no address", pointer="/data/attributes/endpoint_url"
        )


def _template(_: Store, attributes: dict[str, Any], __: dict[str, Linkage]) -> None:
    source = attributes.get("html")
    if not isinstance(source, str):
        return
    if "<html" not in source.lower():
        attributes["html"] = f"<html><head></head><body>{source}</body></html>"
    if attributes.get("text") is None:
        attributes["text"] = html.unescape(_TAG.sub("", source)).strip()


def _custom_metric(
    store: Store, attributes: dict[str, Any], relationships: dict[str, Linkage]
) -> None:
    """What it is made of is said by its definition, and answered as a relationship."""
    definition = attributes.get("definition")
    groups = definition.get("metric_groups") if isinstance(definition, dict) else None
    found = [group.get("metric_id") for group in groups or () if isinstance(group, dict)]
    if groups is not None:
        metrics = [("metric", str(id_)) for id_ in found if id_]
        relationships["metrics"] = {ref: None for ref in metrics if store.get(ref) is not None}


_CHECKS: Final[Mapping[str, Callable[[Store, dict[str, Any], dict[str, Linkage]], None]]] = {
    "campaign": check_campaign,
    "coupon": _coupon,
    "custom-metric": _custom_metric,
    "form": check_form,
    "tag": _tag,
    "template": _template,
    "web-feed": _web_feed,
    "webhook": _webhook,
}
