"""A tour through klaviyo-mcp-server, over its standard input and output. Usage: python -m tests.clients.tours.mcp FOLDER"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.clients.tours.recorder import Recorder

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


class Tools:
    """Calls tools, and notes what came of it.

    Args:
        client: fastmcp's.
        recorder: where it is noted.
    """

    def __init__(self, client: Any, recorder: Recorder) -> None:
        self._client = client
        self._recorder = recorder
        self.called: set[str] = set()

    async def __call__(
        self, tool: str, check: Callable[[Any], object], step: str = "", **arguments: Any
    ) -> Any:
        """Call one; what it says, or None if it fails."""
        self.called.add(f"klaviyo_{tool}")
        with self._recorder.step(step or tool):
            answer = await self._client.call_tool(
                f"klaviyo_{tool}", {"model": "other", **arguments}
            )
            said = answer.structured_content or answer.data
            if isinstance(said, dict) and set(said) == {"result"}:
                said = said["result"]
            assert check(said), f"it said {str(said)[:1200]}"
            return said
        return None


def names(said: Any) -> list[Any]:
    """Names of a list of resources."""
    return [each["attributes"]["name"] for each in said["data"]]


def attributes(said: Any) -> Any:
    """Attributes of a resource."""
    return said["data"]["attributes"]


async def tour(client: Any, recorder: Recorder, folder: str) -> None:
    """Every tool once."""
    call = Tools(client, recorder)
    await call("get_account_details", lambda said: "timezone" in str(said))
    await _people(call)
    lists = await _groups(call)
    metric = await _events(call)
    await _campaigns(call, lists)
    await _reports(call, metric)
    await _content(call, folder)
    with recorder.step("every tool was called"):
        offered = {tool.name for tool in await client.list_tools()}
        assert offered == call.called, offered ^ call.called


async def _people(call: Tools) -> None:
    some = await call(
        "get_profiles",
        lambda said: len(said["data"]) == 100,
        fields=["email", "title"],
        page_size=100,
        sort="email",
    )
    following = some and some["links"]["next"]
    await call(
        "get_profiles",
        lambda said: len(said["data"]) == 30,
        "get_profiles: the next page",
        fields=["email"],
        page_size=100,
        sort="email",
        page_cursor=following,
    )
    wanted = [{"field": "email", "operator": "any", "value": ["p1@example.com", "p2@example.com"]}]
    two = await call(
        "get_profiles",
        lambda said: len(said["data"]) == 2,
        "get_profiles: by email",
        fields=["email"],
        filters=wanted,
    )
    id_ = two["data"][0]["id"] if two else ""
    await call(
        "get_profile",
        lambda said: attributes(said)["subscriptions"]["email"]["marketing"]["suppression"],
        profile_id=id_,
    )
    made = await call(
        "create_profile",
        lambda said: attributes(said)["first_name"] == "Ada",
        profile_data={"email": "ada@example.com", "first_name": "Ada"},
    )
    await call(
        "update_profile",
        lambda said: (
            (attributes(said)["first_name"], attributes(said)["last_name"]) == ("Ada", "Lovelace")
        ),
        profile_id=made["data"]["id"] if made else "",
        profile_update_data={"last_name": "Lovelace"},
    )


async def _groups(call: Tools) -> Any:
    lists = await call(
        "get_lists", lambda said: len(said["data"]) == 10, fields=["name"], sort="created"
    )
    first = lists["data"][0]["id"] if lists else ""
    await call(
        "get_list",
        lambda said: attributes(said)["profile_count"] == 130 and "vip" in str(said),
        list_id=first,
        include_profile_count=True,
    )
    segments = await call("get_segments", lambda said: names(said) == ["All"], fields=["name"])
    await call(
        "get_segment",
        lambda said: attributes(said)["name"] == "All",
        segment_id=segments["data"][0]["id"] if segments else "",
    )
    await call(
        "subscribe_profile_to_marketing",
        lambda said: said == "Success",
        channels=["email"],
        list_id=first,
        email_address="ada@example.com",
    )
    await call(
        "get_profiles",
        lambda said: len(said["data"]) == 1,
        "get_profiles: who was subscribed",
        fields=["email"],
        filters=[{"field": "email", "operator": "equals", "value": "ada@example.com"}],
    )
    await call(
        "unsubscribe_profile_from_marketing",
        lambda said: said == "Success",
        channels=["email"],
        list_id=first,
        email_address="ada@example.com",
    )
    return first


async def _events(call: Tools) -> str:
    found = await call(
        "get_metrics",
        lambda said: set(names(said)) == {"Placed Order", "Opened Email"},
        fields=["name"],
    )
    ids = {each["attributes"]["name"]: each["id"] for each in found["data"]} if found else {}
    metric = str(ids.get("Placed Order", ""))
    await call(
        "get_metric", lambda said: attributes(said)["name"] == "Placed Order", metric_id=metric
    )
    await call(
        "create_event",
        lambda said: said == "Success",
        event={"properties": {"number": 150}, "value": 150.0, "time": "2026-11-20T00:00:00+00:00"},
        profile={"type": "profile", "attributes": {"email": "p0@example.com"}},
        metric={"type": "metric", "attributes": {"name": "Placed Order"}},
    )
    await call(
        "get_events",
        lambda said: (
            [each["attributes"]["event_properties"]["number"] for each in said["data"]]
            == [*range(140, 151)]
        ),
        events_fields=["event_properties", "datetime"],
        filters=[
            {"field": "metric_id", "operator": "equals", "value": metric},
            {
                "field": "datetime",
                "operator": "greater-or-equal",
                "value": "2026-11-06T20:00:00+00:00",
            },
        ],
        sort="datetime",
    )
    return metric


async def _campaigns(call: Tools, audience: str) -> None:
    found = await call(
        "get_campaigns",
        lambda said: len(said["data"]) == 6,
        fields=["name", "status"],
        channel="email",
        filters=[{"field": "archived", "operator": "equals", "value": False}],
    )
    await call(
        "get_campaigns",
        lambda said: len(said["data"]) == 2,
        "get_campaigns: text messages",
        fields=["name"],
        channel="sms",
    )
    await call(
        "get_campaign",
        lambda said: attributes(said)["status"] == "Draft",
        campaign_id=found["data"][0]["id"] if found else "",
    )
    content = {"subject": "Hi", "preview_text": "there", "from_email": "shop@example.com"}
    made = await call(
        "create_campaign",
        lambda said: attributes(said)["name"] == "Made",
        name="Made",
        campaign_message={"value": {"channel": "email", "label": "m", "content": content}},
        included_audiences=[audience],
    )
    template = await call(
        "create_email_template",
        lambda said: said["id"],
        name="Hello",
        html="<html><body><p>Hello</p></body></html>",
    )
    id_ = template["id"] if template else ""
    await call(
        "get_email_template",
        lambda said: "<p>Hello</p>" in said["attributes"]["html"],
        template_id=id_,
    )
    related = made["data"]["relationships"]["campaign-messages"]["data"] if made else [{"id": ""}]
    await call(
        "assign_template_to_campaign_message",
        lambda said: said["data"]["type"] == "campaign-message",
        campaign_message_id=related[0]["id"],
        email_template_id=id_,
    )


async def _reports(call: Tools, metric: str) -> None:
    flows = await call("get_flows", lambda said: names(said) == ["Welcome"], fields=["name"])
    await call(
        "get_flow",
        lambda said: attributes(said)["name"] == "Welcome",
        flow_id=flows["data"][0]["id"] if flows else "",
    )
    about: dict[str, Any] = {"statistics": ["opens", "recipients"], "conversion_metric_id": metric}
    await call("get_campaign_report", lambda said: said, **about)
    await call("get_flow_report", lambda said: said, **about)


async def _content(call: Tools, folder: str) -> None:
    await call(
        "get_catalog_items",
        lambda said: len(said["data"]) == 5,
        catalog_item_fields=["title", "external_id"],
    )
    path = Path(folder) / "point.png"
    path.write_bytes(PNG)
    await call(
        "upload_image_from_file",
        lambda said: attributes(said)["image_url"].startswith("https://a.klaviyo.com/"),
        file_path=str(path),
        name="point",
    )
    dot = "data:image/png;base64,iVBORw0KGgo="
    await call(
        "upload_image_from_url",
        lambda said: attributes(said)["name"] == "line",
        image_url=dot,
        name="line",
    )


async def main(folder: str) -> None:
    """Everything; the report goes to standard output."""
    from fastmcp import Client  # type: ignore[import-not-found]
    from fastmcp.client.transports import StdioTransport  # type: ignore[import-not-found]

    recorder = Recorder()
    arguments = ["-m", "tests.clients.tours.mcp_server"]
    transport = StdioTransport(sys.executable, arguments, env=dict(os.environ))
    async with Client(transport) as client:
        await tour(client, recorder, folder)
    recorder.report()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
