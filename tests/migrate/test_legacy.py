"""The table of the retired API: complete, true, and what the documentation shows."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi.operations import ALIASES, OPERATIONS

import klaviyo_async
from klaviyo_async import F, KlaviyoClient
from klaviyo_async.migrate.legacy import (
    RETIRED_CALLS,
    RetiredCall,
    calls_at,
    calls_of_method,
    listing,
)
from klaviyo_async.migrate.legacy_packages import SDK_CLIENT, WRAPPER
from klaviyo_async.migrate.meanings import ERRORS
from klaviyo_async.sandbox import Sandbox

DOCUMENT = Path(__file__).parents[2] / "docs" / "migrate.md"


async def _names(klaviyo: KlaviyoClient) -> dict[str, Any]:
    """What the table's calls refer to."""
    await klaviyo.profiles.create_profile({"email": "a@example.com"})
    profile = (await klaviyo.profiles.get_profiles())[0]
    kept = await klaviyo.lists.create_list({"name": "L"})
    segment = await klaviyo.segments.create_segment(
        {"name": "S", "definition": {"condition_groups": []}}
    )
    template = await klaviyo.templates.create_template(
        {"name": "T", "editor_type": "CODE", "html": "<p>{{ name }}</p>"}
    )
    campaign = await klaviyo.campaigns.create_campaign(
        {
            "definition": {"name": "C"},
            "audiences": [{"temporary_id": "all", "included": [kept.id]}],
            "messages": [{"audience_temporary_id": "all"}],
        }
    )
    (message,) = await klaviyo.campaigns.get_messages_for_campaign(campaign.id)
    await klaviyo.track("Placed Order", email="a@example.com")
    metrics = [metric async for metric in klaviyo.metrics.get_metrics()]
    metric = next(metric for metric in metrics if metric.name == "Placed Order")
    return {
        "F": F,
        "klaviyo": klaviyo,
        "list_id": kept.id,
        "segment_id": segment.id,
        "template_id": template.id,
        "campaign_id": campaign.id,
        "message_id": message.id,
        "profile_id": profile.id,
        "profile_ids": [profile.id],
        "metric_id": metric.id,
        "exchange_id": "abc",
        "email": "a@example.com",
        "emails": ["a@example.com"],
        "name": "N",
        "subject": "S",
        "html": "<p>",
        "context": {"name": "Ada"},
        "properties": {},
        "unique_id": "1",
        "since": 1_700_000_000,
        "time": 1_700_000_000,
        "datetime": datetime,
        "UTC": UTC,
        "when": "2027-01-01T12:00:00+00:00",
    }


@pytest.mark.parametrize("row", RETIRED_CALLS, ids=lambda row: row.old)
async def test_every_call_is_accepted(row: RetiredCall) -> None:
    async with (
        Sandbox() as sandbox,
        KlaviyoClient("pk_test", base_url=sandbox.url, max_retries=0) as klaviyo,
    ):
        names = await _names(klaviyo)
        if row.path.endswith("/cancel"):
            await klaviyo.campaigns.send_campaign(names["campaign_id"])
        for call in row.call.split("; "):
            await eval(call, names)


@pytest.mark.parametrize("row", RETIRED_CALLS, ids=lambda row: row.old)
def test_every_row_is_found_by_its_own_path(row: RetiredCall) -> None:
    for version in "12" if "v*" in row.path else " ":
        path = row.path.replace("v*", f"v{version}").replace("{}", "ID")
        for method in row.methods.split():
            assert calls_at(path + "/", [method.strip()]) == [row]
        assert row in calls_at(path)
        assert row in calls_at(path, ["PATCH"])


def test_rows_are_python_and_name_operations() -> None:
    for row in RETIRED_CALLS:
        for call in row.call.split("; "):
            ast.parse(call)
            area, method = call.removeprefix("klaviyo.").partition("(")[0].split(".")
            assert OPERATIONS[method].area == area
            assert method not in ALIASES
        for name in re.findall(r"`([\w.]*_\w+)`", row.note):
            assert name in {"first_name", "unique_id"} or OPERATIONS[name.rpartition(".")[2]]


def test_every_row_of_the_mapping_is_there() -> None:
    paths = {row.path for row in RETIRED_CALLS}
    assert len(RETIRED_CALLS) == len({row.old for row in RETIRED_CALLS})
    assert paths >= {
        "/api/identify",
        "/api/track",
        "/api/v1/people",
        "/api/v*/lists",
        "/api/v2/list/{}/subscribe",
        "/api/v*/list/{}/members",
        "/api/v1/metric/{}/timeline",
        "/api/v1/metric/{}/export",
        "/api/v2/people/exchange",
        "/api/v1/people/exclusions",
        "/api/v2/group/{}/members/all",
        "/api/v1/email-templates",
        "/api/v1/email-template/{}/clone",
        "/api/v1/email-template/{}/render",
        "/api/v1/campaign/{}/send",
        "/api/v1/campaign/{}/schedule",
        "/api/v1/campaign/{}/cancel",
        "/api/v1/campaign/{}/clone",
        "/api/v1/campaign/{}/recipients",
        "/api/v2/data-privacy/deletion-request",
    }


@pytest.mark.parametrize("packages", [WRAPPER, SDK_CLIENT], ids=["klaviyo", "klaviyo-sdk"])
def test_every_method_of_the_old_packages_has_a_row(packages: dict[str, str]) -> None:
    for name in packages:
        assert len(calls_of_method(packages, name)) == 1, name
    assert calls_of_method(packages, "Lists.nothing") == []


def test_the_document_lists_the_calls() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    shown = text.partition("<!-- retired -->\n")[2].partition("<!-- /retired -->\n")[0]
    assert shown.splitlines() == [*listing()]
    assert len(re.findall("^- `", shown, re.MULTILINE)) == len(RETIRED_CALLS)


def test_the_document_shows_the_exceptions() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    pairs = dict(re.findall(r"^\| `(\w+)` \| `(\w+)` \|$", text, re.MULTILINE))
    assert pairs == {old: new for old, new in ERRORS.items() if not old.startswith("Klaviyo")}
    for name in ERRORS.values():
        assert issubclass(getattr(klaviyo_async, name), klaviyo_async.KlaviyoError)
