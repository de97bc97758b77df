"""Jobs: their work, their caps, and what they say while they run."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from .conftest import Http, event, resource

ITEM = "$custom:::$default:::"


@pytest.fixture
async def http(sandbox_without_limits: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox_without_limits, session)


def _people(*attributes: dict[str, Any]) -> dict[str, Any]:
    return {"data": [{"type": "profile", "attributes": each} for each in attributes]}


async def _list(http: Http, *members: str) -> str:
    id_: str = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
    links = {"data": [{"type": "profile", "id": member} for member in members]}
    await http("POST", f"/api/lists/{id_}/relationships/profiles", links)
    return id_


async def _members(http: Http, list_: str) -> list[str]:
    people = (await http("GET", f"/api/lists/{list_}/profiles"))[1]["data"]
    return [person["attributes"]["email"] for person in people]


async def _subscriptions(http: Http, email: str) -> Any:
    query: dict[str, Any] = {
        "filter": f'equals(email,"{email}")',
        "additional-fields__profile": "subscriptions",
    }
    return (await http("GET", "/api/profiles", **query))[1]["data"][0]["attributes"][
        "subscriptions"
    ]


async def test_an_import_says_which_records_failed(http: Http) -> None:
    list_ = await _list(http)
    body = resource(
        "profile-bulk-import-job",
        profiles=_people({"email": "a@x.y"}, {"email": "nonsense"}, {"phone_number": "0800"}),
    )
    body["data"]["relationships"] = {"lists": {"data": [{"type": "list", "id": list_}]}}
    job = (await http("POST", "/api/profile-bulk-import-jobs", body))[1]["data"]["id"]
    path = f"/api/profile-bulk-import-jobs/{job}"
    attributes = (await http("GET", path))[1]["data"]["attributes"]
    counts = [attributes[f"{name}_count"] for name in ("total", "completed", "failed")]
    assert counts == [3, 1, 2]
    errors = (await http("GET", f"{path}/import-errors"))[1]["data"]
    assert [error["attributes"]["source"]["pointer"] for error in errors] == [
        "/data/attributes/profiles/data/1/attributes/email",
        "/data/attributes/profiles/data/2/attributes/phone_number",
    ]
    assert errors[0]["attributes"]["original_payload"]["attributes"] == {"email": "nonsense"}
    assert len((await http("GET", f"{path}/profiles"))[1]["data"]) == 1
    assert await _members(http, list_) == ["a@x.y"]


@pytest.mark.slow
async def test_a_job_takes_its_time() -> None:
    async with (
        Sandbox(limits=False, job_seconds=0.2) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        http = Http(sandbox, session)
        people = _people(*({"email": f"{n}@x.y"} for n in range(8)))
        body = resource("profile-bulk-import-job", profiles=people)
        job = (await http("POST", "/api/profile-bulk-import-jobs", body))[1]["data"]["id"]
        seen: list[Any] = []
        while not seen or seen[-1][0] != "complete":
            listed = await http("GET", "/api/profile-bulk-import-jobs")
            attributes = listed[1]["data"][0]["attributes"]
            seen.append((attributes["status"], attributes["completed_count"]))
            await asyncio.sleep(0.01)
        order = ["queued", "processing", "complete"]
        assert list(dict.fromkeys(status for status, _ in seen)) == order
        assert [count for _, count in seen] == sorted(count for _, count in seen)
        assert seen[-1] == ("complete", 8)
        path = f"/api/profile-bulk-import-jobs/{job}"
        assert (await http("GET", path))[1]["data"]["attributes"]["completed_at"]


async def test_subscribing_and_back(http: Http) -> None:
    list_ = await _list(http)
    consent = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
    link = {"list": {"data": {"type": "list", "id": list_}}}
    body = resource(
        "profile-subscription-bulk-create-job",
        profiles=_people({"email": "a@x.y", "subscriptions": consent}),
    )
    body["data"]["relationships"] = link
    assert (await http("POST", "/api/profile-subscription-bulk-create-jobs", body))[0] == 202
    assert await _members(http, list_) == ["a@x.y"]
    state = (await _subscriptions(http, "a@x.y"))["email"]["marketing"]
    assert (state["consent"], state["can_receive_email_marketing"]) == ("SUBSCRIBED", True)
    consent = {"email": {"marketing": {"consent": "UNSUBSCRIBED"}}}
    body = resource(
        "profile-subscription-bulk-delete-job",
        profiles=_people({"email": "a@x.y", "subscriptions": consent}),
    )
    body["data"]["relationships"] = link
    assert (await http("POST", "/api/profile-subscription-bulk-delete-jobs", body))[0] == 202
    assert await _members(http, list_) == []
    state = (await _subscriptions(http, "a@x.y"))["email"]["marketing"]
    assert (state["consent"], state["can_receive_email_marketing"]) == ("UNSUBSCRIBED", False)


async def test_suppressing_all_of_a_list(http: Http) -> None:
    person = (await http("POST", "/api/profiles", resource("profile", email="a@x.y")))[1]["data"]
    list_ = await _list(http, person["id"])
    for kind, suppressed in (("create", True), ("delete", False)):
        body = resource(f"profile-suppression-bulk-{kind}-job")
        body["data"]["relationships"] = {"list": {"data": {"type": "list", "id": list_}}}
        assert (await http("POST", f"/api/profile-suppression-bulk-{kind}-jobs", body))[0] == 202
        state = (await _subscriptions(http, "a@x.y"))["email"]["marketing"]
        assert bool(state["suppression"]) is suppressed
    assert await _members(http, list_) == ["a@x.y"]


async def test_a_job_about_a_list_that_does_not_exist(http: Http) -> None:
    body = resource("profile-suppression-bulk-create-job")
    body["data"]["relationships"] = {"list": {"data": {"type": "list", "id": "nope"}}}
    status, answer, _ = await http("POST", "/api/profile-suppression-bulk-create-jobs", body)
    assert status == 404
    assert answer["errors"][0]["source"] == {"pointer": "/data/relationships/list"}


async def test_catalog_jobs_create_change_and_delete(http: Http) -> None:
    def job(verb: str, *items: dict[str, Any]) -> dict[str, Any]:
        data = [{"type": "catalog-item", **item} for item in items]
        return resource(f"catalog-item-bulk-{verb}-job", items={"data": data})

    new = {"title": "t", "description": "d", "url": "u"}
    body = job("create", *({"attributes": {"external_id": str(n), **new}} for n in range(3)))
    answer = await http("POST", "/api/catalog-item-bulk-create-jobs", body)
    assert answer[1]["data"]["attributes"]["total_count"] == 3
    body = job("update", {"id": f"{ITEM}0", "attributes": {"title": "new"}})
    await http("POST", "/api/catalog-item-bulk-update-jobs", body)
    await http("POST", "/api/catalog-item-bulk-delete-jobs", job("delete", {"id": f"{ITEM}1"}))
    items = (await http("GET", "/api/catalog-items"))[1]["data"]
    assert {item["id"]: item["attributes"]["title"] for item in items} == {
        f"{ITEM}0": "new",
        f"{ITEM}2": "t",
    }
    # Changed, not replaced.
    assert items[0]["attributes"]["description"] == "d"
    one = resource("catalog-item", external_id="2", **new)
    assert (await http("POST", "/api/catalog-items", one))[0] == 409


async def test_a_job_has_a_cap(http: Http) -> None:
    items = [{"type": "catalog-item", "id": str(n)} for n in range(101)]
    body = resource("catalog-item-bulk-delete-job", items={"data": items})
    status, answer, _ = await http("POST", "/api/catalog-item-bulk-delete-jobs", body)
    assert status == 400
    assert answer["errors"][0]["source"] == {"pointer": "/data/attributes/items/data"}
    people = _people({"email": "a@x.y"}, {"email": "b@x.y", "title": "x" * 100_001})
    body = resource("profile-bulk-import-job", profiles=people)
    status, answer, _ = await http("POST", "/api/profile-bulk-import-jobs", body)
    assert status == 400
    assert answer["errors"][0]["source"]["pointer"].startswith("/data/attributes/profiles/data/1")


async def test_a_profile_is_forgotten_with_its_events(http: Http) -> None:
    await http("POST", "/api/events", event(email="a@x.y"))
    await http("POST", "/api/events", event(email="b@x.y"))
    profile = {"data": {"type": "profile", "attributes": {"email": "a@x.y"}}}
    body = resource("data-privacy-deletion-job", profile=profile)
    assert (await http("POST", "/api/data-privacy-deletion-jobs", body))[0] == 202
    people = (await http("GET", "/api/profiles"))[1]["data"]
    assert [person["attributes"]["email"] for person in people] == ["b@x.y"]
    assert len((await http("GET", "/api/events"))[1]["data"]) == 1


async def test_a_campaign_is_estimated_sent_called_off_and_cloned(http: Http) -> None:
    person = (await http("POST", "/api/profiles", resource("profile", email="a@x.y")))[1]["data"]
    list_ = await _list(http, person["id"])
    seed = resource("campaign", "C1", name="n", audiences={"included": [list_], "excluded": []})
    await http("POST", f"{http.sandbox.url}/sandbox/resources?account=pk_one", seed["data"])

    async def status() -> str:
        answer = await http("GET", "/api/campaigns/C1")
        return str(answer[1]["data"]["attributes"]["status"])

    for type_ in ("campaign-recipient-estimation-job", "campaign-send-job"):
        body = {"data": {"type": type_, "id": "C1"}}
        assert (await http("POST", f"/api/{type_}s", body))[0] in (201, 202)
        job = (await http("GET", f"/api/{type_}s/C1"))[1]["data"]["attributes"]
        assert job["status"] == "complete"
    estimation = (await http("GET", "/api/campaign-recipient-estimations/C1"))[1]["data"]
    assert estimation["attributes"]["estimated_recipient_count"] == 1
    assert await status() == "Sent"
    for action, wanted in (("cancel", "Cancelled"), ("revert", "Draft")):
        body = resource("campaign-send-job", "C1", action=action)
        assert (await http("PATCH", "/api/campaign-send-jobs/C1", body))[0] == 204
        assert await status() == wanted
    copy = (await http("POST", "/api/campaign-clone", resource("campaign", "C1", new_name="m")))[1]
    assert copy["data"]["id"] != "C1"
    assert copy["data"]["attributes"]["name"] == "m"
    assert copy["data"]["attributes"]["audiences"]["included"] == [list_]
    missing = {"data": {"type": "campaign-send-job", "id": "nope"}}
    assert (await http("POST", "/api/campaign-send-jobs", missing))[0] == 404


async def test_templates_are_rendered_and_cloned(http: Http) -> None:
    body = resource("template", name="t", editor_type="CODE", html="<p>{{ person.name }}!</p>")
    made = (await http("POST", "/api/templates", body))[1]["data"]["id"]
    body = resource("template", made, context={"person": {"name": "Zoë"}})
    rendered = (await http("POST", "/api/template-render", body))[1]["data"]["attributes"]
    assert rendered["html"] == "<html><head></head><body><p>Zoë!</p></body></html>"
    kept = (await http("GET", f"/api/templates/{made}"))[1]["data"]["attributes"]
    assert (kept["text"], rendered["text"]) == ("{{ person.name }}!", "Zoë!")
    copy = (await http("POST", "/api/template-clone", resource("template", made, name="u")))[1]
    assert copy["data"]["attributes"]["html"] == kept["html"]
    assert len((await http("GET", "/api/templates"))[1]["data"]) == 2
