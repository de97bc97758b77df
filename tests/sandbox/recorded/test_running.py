"""Recorded of the real API: jobs, consent, campaigns and filters."""

from __future__ import annotations

import datetime as dt
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.progress import advance, beginning
from klaviyo_async.sandbox.records import StoredResource

from ..conftest import Http, event, resource
from .conftest import error_of, made, people, related

NOW = dt.datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=dt.UTC)
SUBSCRIBE = "/api/profile-subscription-bulk-create-jobs"
SUPPRESS = "/api/profile-suppression-bulk-create-jobs"
CONSENT = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}


# --- jobs


@pytest.mark.parametrize(
    ("type_", "first", "seconds"),
    [
        ("catalog-item-bulk-create-job", "processing", 250),
        ("catalog-category-bulk-create-job", "processing", 13),
        ("coupon-code-bulk-create-job", "processing", 20),
        ("profile-suppression-bulk-create-job", "processing", 60),
        ("profile-bulk-import-job", "queued", 20),
    ],
)
def test_states_of_a_job_as_long_as_live(type_: str, first: str, seconds: int) -> None:
    job = StoredResource(type_, "J", beginning(type_, 8, NOW), {}, 1)
    assert job.attributes["status"] == first
    assert (job.attributes["started_at"], job.attributes["failed_count"]) == (None, 0)
    assert job.attributes["expires_at"].startswith("2026-01-09")
    for share, status in ((0.1, first), (0.5, "processing"), (1.1, "complete")):
        advance(job, "live", NOW + dt.timedelta(seconds=seconds * share), 8)
        assert job.attributes["status"] == status
    assert job.attributes["completed_count"] == 8


def test_a_suppression_says_when_it_was_taken_in() -> None:
    type_ = "profile-suppression-bulk-create-job"
    job = StoredResource(type_, "J", beginning(type_, 8, NOW), {}, 1)
    advance(job, "live", NOW + dt.timedelta(seconds=30), 8)
    assert job.attributes["completed_at"] == NOW.isoformat()
    assert (job.attributes["total_count"], job.attributes["completed_count"]) == (0, 0)
    advance(job, "live", NOW + dt.timedelta(seconds=61), 8)
    assert (job.attributes["total_count"], job.attributes["completed_count"]) == (8, 8)


def test_a_deletion_has_counted_all_before_it_is_over() -> None:
    type_ = "catalog-item-bulk-delete-job"
    job = StoredResource(type_, "J", beginning(type_, 8, NOW), {}, 1)
    advance(job, 10.0, NOW + dt.timedelta(seconds=5), 8)
    assert (job.attributes["status"], job.attributes["completed_count"]) == ("processing", 8)


async def test_what_was_deleted_stays_with_its_job(http: Http) -> None:
    given = {"external_id": "1", "title": "t", "description": "d", "url": "u"}
    item = await made(http, "/api/catalog-items", "catalog-item", **given)
    items = {"data": [{"type": "catalog-item", "id": item["id"]}]}
    body = resource("catalog-item-bulk-delete-job", items=items)
    job = (await http("POST", "/api/catalog-item-bulk-delete-jobs", body))[1]["data"]
    assert job["relationships"]["items"] == items
    assert (await http("GET", f"/api/catalog-items/{item['id']}"))[0] == 404


async def test_a_suppression_is_about_one_kind(http: Http) -> None:
    list_ = (await made(http, "/api/lists", "list", name="l"))["id"]
    both = resource("profile-suppression-bulk-create-job", profiles=people({"email": "a@x.y"}))
    none = resource("profile-suppression-bulk-create-job")
    for body in (related(both, "list", "list", list_), none):
        status, error = await error_of(http, "POST", SUPPRESS, body)
        assert (status, error["source"]) == (400, {"pointer": "/data"})


async def test_nobody_unknown_can_be_forgotten(http: Http) -> None:
    person = {"data": {"type": "profile", "attributes": {"email": "a@x.y"}}}
    body = resource("data-privacy-deletion-job", profile=person)
    assert (await error_of(http, "POST", "/api/data-privacy-deletion-jobs", body))[0] == 404


# --- consent


def _job(*attributes: dict[str, Any], **job: Any) -> dict[str, Any]:
    return resource("profile-subscription-bulk-create-job", profiles=people(*attributes), **job)


async def test_who_subscribes_without_a_list_is_no_profile(http: Http) -> None:
    body = _job({"email": "a@x.y", "subscriptions": CONSENT})
    assert (await http("POST", SUBSCRIBE, body))[0] == 202
    assert (await http("GET", "/api/profiles"))[1]["data"] == []
    dated = {
        "email": {"marketing": {"consent": "SUBSCRIBED", "consented_at": "2020-01-01T00:00:00Z"}}
    }
    body = _job({"email": "a@x.y", "subscriptions": dated}, historical_import=True)
    assert (await http("POST", SUBSCRIBE, body))[0] == 202
    assert len((await http("GET", "/api/profiles"))[1]["data"]) == 1


async def test_a_subscription_leaves_properties(http: Http) -> None:
    list_ = (await made(http, "/api/lists", "list", name="l"))["id"]
    both = {**CONSENT, "sms": CONSENT["email"]}
    person = {"email": "a@x.y", "phone_number": "+15005550006", "subscriptions": both}
    await http("POST", SUBSCRIBE, related(_job(person), "list", "list", list_))
    (found,) = (await http("GET", "/api/profiles"))[1]["data"]
    properties = found["attributes"]["properties"]
    assert properties["$consent"] == ["email", "sms"]
    assert (properties["$source"], properties["$sms_consent_method"]) == (-9, 5)
    assert properties["$consent_timestamp"]


def _email(**terms: Any) -> dict[str, Any]:
    marketing = {"consent": "SUBSCRIBED", **terms}
    return {"email": "a@x.y", "subscriptions": {"email": {"marketing": marketing}}}


AHEAD = (dt.datetime.now(dt.UTC) + dt.timedelta(days=1)).isoformat()


@pytest.mark.parametrize(
    ("person", "job", "ending"),
    [
        (_email(consented_at=AHEAD), {"historical_import": True}, "marketing/consented_at"),
        (_email(), {"historical_import": True}, "marketing/consented_at"),
        (_email(consented_at="2020-01-01T00:00:00Z"), {}, "marketing/consented_at"),
        ({"email": "a@x.y", "subscriptions": {"sms": CONSENT["email"]}}, {}, "phone_number"),
        ({"email": "a@x.y", "subscriptions": {"email": {"consent": "SUBSCRIBED"}}}, {}, "consent"),
        ({"email": "a@x.y", "subscriptions": {}}, {}, "subscriptions"),
        ({**_email(), "nickname": "A"}, {}, "nickname"),
        (_email(colour="red"), {}, "marketing/colour"),
    ],
    ids=["future", "undated", "dated", "number", "level", "empty", "attribute", "term"],
)
async def test_consent_that_is_refused(
    http: Http, person: dict[str, Any], job: dict[str, Any], ending: str
) -> None:
    status, error = await error_of(http, "POST", SUBSCRIBE, _job(_email(), person, **job))
    assert status == 400
    assert error["source"]["pointer"].endswith(ending)
    assert (await http("GET", "/api/profiles"))[1]["data"] == []


# --- campaigns


async def _campaign(http: Http, revision: str) -> str:
    list_ = (await made(http, "/api/lists", "list", name="l"))["id"]
    message = {
        "type": "campaign-message",
        "attributes": {
            "definition": {
                "channel": "email",
                "label": "l",
                "content": {"subject": "s", "preview_text": "p"},
            }
        },
    }
    attributes: dict[str, Any] = {
        "name": "c",
        "audiences": {"included": [list_], "excluded": []},
        "send_strategy": {"method": "immediate"},
        "campaign-messages": {"data": [message]},
    }
    if revision > "2026-07-15":
        details = {"channel": "email", "subject": "s", "preview_text": "p"}
        variation = {"definition": {"name": "v", "details": details}}
        attributes = {
            "definition": {"name": "c"},
            "audiences": [{"temporary_id": "a", "included": [list_], "excluded": []}],
            "messages": [{"name": "m", "audience_temporary_id": "a", "variations": [variation]}],
        }
    body = resource("campaign", **attributes)
    status, answer, _ = await http("POST", "/api/campaigns", body, headers={"revision": revision})
    assert status == 201, answer
    return str(answer["data"]["id"])


@pytest.mark.parametrize("revision", ["2026-07-15", "2026-10-15"])
async def test_campaigns_are_found_by_their_channel(http: Http, revision: str) -> None:
    id_ = await _campaign(http, revision)
    for channel, found in (("email", [id_]), ("sms", [])):
        query: dict[str, Any] = {"filter": f"equals(messages.channel,'{channel}')"}
        _, answer, _ = await http("GET", "/api/campaigns", headers={"revision": revision}, **query)
        assert [each["id"] for each in answer["data"]] == found


async def test_a_new_campaign(http: Http) -> None:
    await _campaign(http, "2026-07-15")
    query: dict[str, Any] = {"filter": "equals(messages.channel,'email'),equals(archived,false)"}
    (campaign,) = (await http("GET", "/api/campaigns", **query))[1]["data"]
    assert campaign["attributes"]["archived"] is False
    assert campaign["attributes"]["status"] == "Draft"


async def test_a_campaign_is_sent_when_its_job_is_over(http: Http) -> None:
    id_ = await _campaign(http, "2026-07-15")
    body = {"data": {"type": "campaign-send-job", "id": id_}}
    assert (await http("POST", "/api/campaign-send-jobs", body))[0] == 202
    campaign = (await http("GET", f"/api/campaigns/{id_}"))[1]["data"]["attributes"]
    assert campaign["status"] == "Sent"


async def test_a_campaign_is_being_sent_while_its_job_runs() -> None:
    async with (
        Sandbox(limits=False, job_seconds="live") as sandbox,
        aiohttp.ClientSession() as session,
    ):
        http = Http(sandbox, session)
        id_ = await _campaign(http, "2026-07-15")
        body = {"data": {"type": "campaign-send-job", "id": id_}}
        await http("POST", "/api/campaign-send-jobs", body)
        campaign = (await http("GET", f"/api/campaigns/{id_}"))[1]["data"]["attributes"]
        assert campaign["status"] == "Sending"


# --- filters


async def test_times_without_a_zone_are_utc(http: Http) -> None:
    await http("POST", "/api/events", event(time="2026-01-02T12:00:00+00:00"))
    for moment, count in (("2026-01-02T11:00:00", 1), ("2026-01-02T13:00:00", 0)):
        answer = await http("GET", "/api/events", filter=f"greater-than(datetime,{moment})")
        assert len(answer[1]["data"]) == count


async def test_paths_lead_through_lists(http: Http) -> None:
    await made(http, "/api/profiles", "profile", email="a@x.y")
    await made(http, "/api/profiles", "profile", email="b@x.y")
    body = resource("profile-suppression-bulk-create-job", profiles=people({"email": "a@x.y"}))
    assert (await http("POST", SUPPRESS, body))[0] == 202
    path = "subscriptions.email.marketing.suppression.reason"
    answer = (await http("GET", "/api/profiles", filter=f'equals({path},"USER_SUPPRESSED")'))[1]
    assert [each["attributes"]["email"] for each in answer["data"]] == ["a@x.y"]


async def test_flows_by_times_to_come(http: Http) -> None:
    ahead: dict[str, Any] = {"filter": "less-than(created,2090-01-01T00:00:00Z)"}
    assert (await http("GET", "/api/flows", **ahead))[0] == 400
    past: dict[str, Any] = {"filter": "greater-than(created,2020-01-01T00:00:00Z)"}
    assert (await http("GET", "/api/flows", **past))[0] == 200
    assert (await http("GET", "/api/flows", **past, sort="name"))[0] == 400
    assert (await http("GET", "/api/flows", **past, sort="-created"))[0] == 200


async def test_refresh_tokens_stay_what_they_are(http: Http) -> None:
    assert http.sandbox.oauth.rotate is False
    assert http.sandbox.oauth.expires_in == 3599
