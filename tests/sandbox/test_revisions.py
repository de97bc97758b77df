"""Each revision with its own shapes; others as near as there are."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from klaviyo_openapi._runtime import REVISION

from klaviyo_async.core.operations import KEPT_PACKAGES, PACKAGE
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.errors import RejectedRequest
from klaviyo_async.sandbox.revisions import newest, served

from .conftest import Http, resource

OLDER = f"{int(REVISION[:4]) - 2}{REVISION[4:]}"
"""Retired a day later."""


@pytest.mark.parametrize(
    "revision",
    ["", "today", "2025-13-45", "2025-02-30", "2026-7-15", "2026-07-15.beta", "０"],
)
async def test_what_is_no_date_is_refused(http: Http, revision: str) -> None:
    with pytest.raises(RejectedRequest):
        served(revision, {})
    if revision.isascii():
        status, body, _ = await http("GET", "/api/lists", headers={"revision": revision or None})
        assert status == 400
        assert body["errors"][0]["source"] == {"parameter": "revision"}


def test_each_has_its_own_package() -> None:
    for revision, package in {**KEPT_PACKAGES, REVISION: PACKAGE}.items():
        assert served(revision, {}) == ((package,), True, "")
    own = {"2025-04-15": "my_package"}
    assert served("2025-04-15", own).packages == ("my_package",)
    assert newest(own).packages == (PACKAGE,)


async def test_a_newer_one_is_answered_as_the_newest(
    http: Http, caplog: pytest.LogCaptureFixture
) -> None:
    served.__globals__["_served"].cache_clear()
    for _ in range(3):
        status, _, headers = await http("GET", "/api/lists", headers={"revision": "2031-01-15"})
        assert status == 200
        assert REVISION in headers["Sandbox-Warning"]
    assert sum("2031-01-15" in record.message for record in caplog.records) == 1
    assert "Sandbox-Warning" not in (await http("GET", "/api/lists"))[2]


def message(**attributes: Any) -> dict[str, Any]:
    """A campaign as older revisions had it."""
    return {
        "data": {
            "type": "campaign",
            "attributes": {
                "name": "Spring",
                "audiences": {"included": ["Y6nRLr"]},
                "campaign-messages": {
                    "data": [{"type": "campaign-message", "attributes": attributes}]
                },
            },
        }
    }


async def test_an_older_one_is_not_held_against_a_newer_document(http: Http) -> None:
    older: dict[str, str | None] = {"revision": OLDER}
    old_form = message(channel="email", label="Default", content={"subject": "Hello"})
    status, _, headers = await http("POST", "/api/campaigns", old_form, headers=older)
    assert status == 201
    assert OLDER in headers["Sandbox-Warning"]
    assert (await http("POST", "/api/campaigns", old_form))[0] == 400
    made = await http("POST", "/api/lists", resource("list", name="News"), headers=older)
    unsubscribed = {
        "data": {
            "type": "profile-subscription-bulk-delete-job",
            "attributes": {
                "profiles": {
                    "data": [{"type": "profile", "attributes": {"email": "ada@example.com"}}]
                }
            },
            "relationships": {"list": {"data": {"type": "list", "id": made[1]["data"]["id"]}}},
        }
    }
    path = "/api/profile-subscription-bulk-delete-jobs"
    assert (await http("POST", path, unsubscribed, headers=older))[0] == 202
    fields = "/api/flows?fields[flow-action]=action_type"
    assert (await http("GET", fields, headers=older))[0] == 200


async def test_what_it_cannot_make_sense_of_is_no_failure(http: Http) -> None:
    """Nothing has been checked against a document, so that anything may be missing."""
    older: dict[str, str | None] = {"revision": OLDER}
    for path, type_ in (
        ("/api/campaigns", "campaign"),
        ("/api/lists", "list"),
        ("/api/profile-import-jobs", "profile-bulk-import-job"),
        ("/api/profile-subscription-bulk-create-jobs", "profile-subscription-bulk-create-job"),
        ("/api/events", "event"),
        ("/api/event-bulk-create-jobs", "event-bulk-create-job"),
        ("/api/catalog-items", "catalog-item"),
        ("/api/data-privacy-deletion-jobs", "data-privacy-deletion-job"),
        ("/api/metric-aggregates", "metric-aggregate"),
        ("/api/campaign-values-reports", "campaign-values-report"),
    ):
        for data in ({"type": type_}, {"type": type_, "attributes": {}}):
            status, answer, _ = await http("POST", path, {"data": data}, headers=older)
            assert status < 500, (path, answer)


@pytest.mark.slow
async def test_revisions_side_by_side(own_package: Any) -> None:
    """A user's own package is served beside those that come with this, each for its own requests."""
    name = own_package if isinstance(own_package, str) else own_package.__name__
    async with (
        Sandbox(limits=False, packages=[name]) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        http = Http(sandbox, session)
        for revision in (REVISION, *KEPT_PACKAGES):
            answer = await http("GET", "/api/lists", headers={"revision": revision})
            assert answer[0] == 200
            assert "Sandbox-Warning" not in answer[2]
