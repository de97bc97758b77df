"""Random events of an account, as a table of pandas and in a sandbox: two ways to the same counts."""

# What pandas' methods return is a union of all that they may for type checkers.
# pyright: reportAttributeAccessIssue=false, reportArgumentType=false, reportCallIssue=false
# pyright: reportAssignmentType=false

from __future__ import annotations

import random
from typing import Any

import pandas as pd  # type: ignore[import-untyped]

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.control import put

ACCOUNT = "pk_one"
METRICS = {
    "Received Email": "delivered",
    "Opened Email": "opened",
    "Clicked Email": "clicked",
    "Bounced Email": "bounced",
    "Marked Email as Spam": "complained",
    "Unsubscribed from Email Marketing": "unsubscribed",
    "Received SMS": "delivered",
    "Clicked SMS": "clicked",
    "Failed to Deliver SMS": "failed",
    "Placed Order": "order",
    "Viewed Form": "viewed_form",
    "Submitted Form": "submits",
}
NO_METRIC = "None of these"
FLOWS = {"FM1": "FLOW1", "FM2": "FLOW1", "FM3": "FLOW2"}
CAMPAIGNS = {"CM1": "CAMPAIGN1", "CM2": "CAMPAIGN1", "CM3": "CAMPAIGN2"}
TAGS = {"CAMPAIGN1": ["TAG1", "TAG2"], "CAMPAIGN2": ["TAG2"], "FLOW2": ["TAG1"]}
START = int(pd.Timestamp("2026-02-20T00:00:00Z").timestamp())
DAYS = 60


def metric_id(name: str) -> str:
    """Id of the metric of that name."""
    return name.replace(" ", "")


def random_events(seed: int, count: int) -> list[dict[str, Any]]:
    """Events with whatever they may or may not have; some of the same second, all in no order."""
    chance = random.Random(seed)
    rows = []
    for _ in range(count):
        metric = chance.choice([*METRICS])
        message = chance.choice([*FLOWS, *CAMPAIGNS, None])
        properties: dict[str, Any] = {}
        if "Form" in metric:
            properties = {"form_id": chance.choice(["F1", "F2"]), "form_version_id": "1"}
        elif metric == "Placed Order":
            properties["$value"] = chance.choice([5, 12.5, 100])
            properties["$value_currency"] = chance.choice(["USD", "EUR"])
            if chance.random() < 0.2 and message is not None:
                properties["$attributed_message"] = message
                if message in FLOWS:
                    properties["$attributed_flow"] = FLOWS[message]
        elif message is not None:
            properties["$message"] = message
            if message in FLOWS:
                properties["$flow"] = FLOWS[message]
            if metric == "Clicked Email":
                properties["URL"] = chance.choice(["https://a.example", "https://b.example"])
            if metric == "Received SMS":
                properties |= {"Segment Count": 2, "$usage_amount": 3, "$spend": 0.5}
        rows.append(
            {
                "metric": metric,
                "profile": f"P{chance.randrange(25)}",
                "stamp": START + chance.randrange(DAYS * 86_400) // 1800 * 1800,
                "properties": properties,
            }
        )
    return rows


def fill(sandbox: Sandbox, rows: list[dict[str, Any]], timezone: str = "UTC") -> None:
    """Put the events into the account, with the campaigns, flows, messages and tags that they name."""
    resources: list[dict[str, Any]] = [
        _resource("metric", metric_id(name), {"name": name}) for name in [*METRICS, NO_METRIC]
    ]
    for subject, messages in (("campaign", CAMPAIGNS), ("flow", FLOWS)):
        for owner in dict.fromkeys(messages.values()):
            tags = {"tags": [("tag", tag) for tag in TAGS.get(owner, [])]}
            resources.append(_resource(subject, owner, {"name": f"named {owner}"}, tags))
        for message, owner in messages.items():
            label = {"definition": {"label": f"named {message}", "channel": "email"}}
            related = {subject: (subject, owner)}
            resources.append(_resource(f"{subject}-message", message, label, related))
    resources += [_resource("tag", tag, {"name": f"named {tag}"}) for tag in ("TAG1", "TAG2")]
    for number, row in enumerate(rows):
        attributes = {"timestamp": row["stamp"], "event_properties": row["properties"]}
        related = {
            "metric": ("metric", metric_id(row["metric"])),
            "profile": ("profile", row["profile"]),
        }
        resources.append(_resource("event", f"E{number}", attributes, related))
    put(sandbox, ACCOUNT, resources)
    for account in sandbox.store(ACCOUNT).all("account").values():
        account.attributes["timezone"] = timezone


def _resource(
    type_: str, id_: str, attributes: dict[str, Any], related: dict[str, Any] | None = None
) -> dict[str, Any]:
    def reference(pair: tuple[str, str]) -> dict[str, str]:
        return {"type": pair[0], "id": pair[1]}

    linkages = {
        name: {"data": [reference(each) for each in to] if isinstance(to, list) else reference(to)}
        for name, to in (related or {}).items()
    }
    return {"type": type_, "id": id_, "attributes": attributes, "relationships": linkages}


def table(rows: list[dict[str, Any]]) -> pd.DataFrame:
    """The events as a table, with their properties as columns."""
    frame = pd.DataFrame([{**row, **row["properties"]} for row in rows])
    frame["kind"] = frame["metric"].map(METRICS)
    for name in ("$message", "$flow", "$attributed_message", "URL", "$value_currency"):
        frame[name] = frame[name].fillna("") if name in frame else ""
    frame["$value"] = frame["$value"].fillna(0) if "$value" in frame else 0.0
    return frame


def with_causes(frame: pd.DataFrame) -> pd.DataFrame:
    """Rows of messages and of the orders that these brought about, each with when it counts.

    All with joins of pandas: the last open or click within five days, the last receipt before.
    """
    messages = frame[frame["$message"] != ""].assign(message=lambda f: f["$message"])
    messages = messages[messages["kind"] != "order"]
    orders = frame[frame["kind"] == "order"]
    said = orders[orders["$attributed_message"] != ""]
    said = said.assign(message=said["$attributed_message"])
    touches = messages[messages["kind"].isin(["opened", "clicked"])]
    touches = touches.sort_values("stamp", kind="stable")[["stamp", "profile", "message"]]
    found = pd.merge_asof(
        orders[orders["$attributed_message"] == ""].sort_values("stamp", kind="stable"),
        touches,
        on="stamp",
        by="profile",
        tolerance=5 * 86_400,
    ).dropna(subset="message")
    rows = pd.concat([messages, said, found]).sort_values("stamp", kind="stable")
    receipts = messages[messages["kind"] == "delivered"].sort_values("stamp", kind="stable")
    receipts = receipts[["stamp", "profile", "message"]].assign(sent=receipts["stamp"])
    joined = pd.merge_asof(rows, receipts, on="stamp", by=["profile", "message"])
    joined["counts_at"] = joined["sent"].fillna(joined["stamp"])
    joined["owner"] = joined["message"].map({**FLOWS, **CAMPAIGNS})
    joined["channel"] = joined["metric"].str.contains("SMS").map({True: "sms", False: "email"})
    return joined
