"""What the document does not say of bodies, but the API wants."""

from __future__ import annotations

from typing import Any

from ...openapi import ID


def adapted(name: str, body: Any, known: dict[str, str]) -> Any:
    """A sampled body as the operation takes it.

    Args:
        name: the operation.
        body: what the document alone allows.
        known: JSON:API type -> id of a resource that is there.
    """
    data = body["data"]
    attributes = data.get("attributes", {}) if isinstance(data, dict) else {}
    if name == "create_profile":
        # All profiles of the samples are one; here a second is wanted.
        attributes["email"] = "bob@example.com"
        for identifier in ("phone_number", "external_id"):
            attributes.pop(identifier, None)
    name = name.removesuffix("_beta")
    if name == "upload_image_from_url":
        attributes["import_from_url"] = "https://example.com/dot.png"
    _adapt_channels(name, data, attributes)
    if name.endswith("_webhook"):
        attributes["endpoint_url"] = "https://example.com/hook"
    if name == "add_categories_to_catalog_item":
        # One that it has already would be refused.
        data[0]["id"] = "$custom:::$default:::OTHER"
    if name == "create_coupon":
        attributes["external_id"] = "SKU_1"
    if name.endswith("_web_feed") and "name" in attributes:
        attributes["name"] = "feed"
    if name == "create_campaign" and "audiences" in attributes:
        for message in attributes.get("messages") or ():
            message["audience_temporary_id"] = attributes["audiences"][0]["temporary_id"]
    if name == "schedule_campaign":
        for schedule in attributes["message_schedules"]:
            schedule["message_id"] = known.get("campaign-message", ID)
    if "suppress" in name and name.startswith("bulk_"):
        # One of profiles, a list and a segment.
        data["attributes"] = {}
        data["relationships"] = {"list": {"data": {"type": "list", "id": known.get("list", ID)}}}
    if name.startswith("query_"):
        for key in attributes.keys() & {"metric_id", "conversion_metric_id"}:
            attributes[key] = known.get("metric", ID)
        _adapt_report(name, attributes)
    return body


def _adapt_channels(name: str, data: Any, attributes: dict[str, Any]) -> None:
    """What messages of email have not, and what campaigns and forms have besides."""
    messages = attributes.get("campaign-messages", {}).get("data", ())
    for message in messages:
        message.get("relationships", {}).pop("image", None)
    if name == "update_campaign_message" and "channel" in attributes.get("definition", {}):
        attributes["definition"] = {"channel": "sms", "content": {"body": "text"}}
    options = attributes.get("tracking_options") or {}
    for param in list(options.get("custom_tracking_params") or ()):
        options["custom_tracking_params"] = [
            {**param, "name": "utm_source"},
            {**param, "name": "utm_medium"},
        ]
    for version in attributes.get("definition", {}).get("versions", ()) if "form" in name else ():
        version["steps"] = version["steps"] * 2
        version["type"] = "flyout"


def _adapt_report(name: str, asked: dict[str, Any]) -> None:
    """What reports want beyond their document, where they want it."""
    if name == "query_metric_aggregates":
        asked["filter"] = [
            "greater-or-equal(datetime,2026-01-01T00:00:00+00:00)",
            "less-than(datetime,2026-01-03T00:00:00+00:00)",
        ]
        # Refused, as recorded.
        asked.pop("sort", None)
        wanted = {"page_size": 500, "page_cursor": "0", "timezone": "Europe/Paris"}
        wanted["return_fields"] = ["count"]
    else:
        subject = name.split("_")[1]
        asked["timeframe"] = {"start": "2026-01-01T00:00:00Z", "end": "2026-01-03T00:00:00Z"}
        operator = "equals" if subject in ("form", "segment") else "contains-any"
        value = f'"{ID}"' if operator == "equals" else f'["{ID}"]'
        wanted = {
            "group_by": [f"{subject}_id", f"{subject}_message_id"],
            "filter": f"{operator}({subject}_id,{value})",
        }
        if subject == "form":
            wanted["group_by"] = ["form_id", "form_version_id"]
    asked.update({key: value for key, value in wanted.items() if key in asked})
