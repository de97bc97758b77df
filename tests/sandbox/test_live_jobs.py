"""What jobs do when it is done as live: over time, by the sandbox's clock, and through a stop in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from .conftest import Http, event, resource

ITEM = {"title": "t", "description": "d", "url": "u"}
CONSENT = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    async with (
        Sandbox(limits=False, job_seconds="live", clock=VirtualClock()) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        yield Http(sandbox, session)


def _people(*attributes: dict[str, Any]) -> dict[str, Any]:
    return {"data": [{"type": "profile", "attributes": each} for each in attributes]}


async def _post(http: Http, path: str, body: dict[str, Any]) -> Any:
    status, answer, _ = await http("POST", path, body)
    assert status in (200, 201, 202), answer
    return answer and answer["data"]


async def _listed(http: Http, path: str) -> list[Any]:
    return list((await http("GET", path))[1]["data"])


def _import(count: int, **spoilt: Any) -> dict[str, Any]:
    people = [{"email": f"u{number}@example.com"} for number in range(count)]
    people[-1] |= spoilt
    return resource("profile-bulk-import-job", profiles=_people(*people))


async def test_an_import_makes_profiles_while_it_runs(http: Http) -> None:
    list_ = (await _post(http, "/api/lists", resource("list", name="l")))["id"]
    body = _import(10, email="nonsense")
    body["data"]["relationships"] = {"lists": {"data": [{"type": "list", "id": list_}]}}
    job = (await _post(http, "/api/profile-bulk-import-jobs", body))["id"]
    path = f"/api/profile-bulk-import-jobs/{job}"
    seen = []
    for advance in (0, 10, 4, 6):
        http.sandbox.clock.advance(advance)
        attributes = (await http("GET", path))[1]["data"]["attributes"]
        counts = [attributes[f"{name}_count"] for name in ("completed", "failed")]
        seen.append((attributes["status"], *counts))
        for where in ("/api/profiles", f"/api/lists/{list_}/profiles", f"{path}/profiles"):
            assert len(await _listed(http, where)) == counts[0], where
    assert seen == [
        ("queued", 0, 0),
        ("processing", 5, 0),
        ("processing", 7, 0),
        ("complete", 9, 1),
    ]
    (error,) = await _listed(http, f"{path}/import-errors")
    assert error["attributes"]["source"]["pointer"].endswith("/profiles/data/9/attributes/email")
    # Each was made when its turn had come, whoever looked when.
    made = {p["attributes"]["created"] for p in await _listed(http, "/api/profiles")}
    assert len(made) == 9


async def test_catalog_items_are_there_long_before_their_job_says_so(http: Http) -> None:
    items = [{"type": "catalog-item", "attributes": {"external_id": str(n), **ITEM}} for n in "12"]
    body = resource("catalog-item-bulk-create-job", items={"data": items})
    job = (await _post(http, "/api/catalog-item-bulk-create-jobs", body))["id"]
    path = f"/api/catalog-item-bulk-create-jobs/{job}"
    assert await _listed(http, "/api/catalog-items") == []
    http.sandbox.clock.advance(20)
    assert len(await _listed(http, "/api/catalog-items")) == 2
    data = (await http("GET", path))[1]["data"]
    assert data["attributes"]["status"] == "processing"
    assert len(data["relationships"]["items"]["data"]) == 2
    http.sandbox.clock.advance(240)
    assert (await http("GET", path))[1]["data"]["attributes"]["status"] == "complete"
    doomed = [
        {"type": "catalog-item", "id": item["id"]}
        for item in data["relationships"]["items"]["data"]
    ]
    body = resource("catalog-item-bulk-delete-job", items={"data": doomed})
    made = await _post(http, "/api/catalog-item-bulk-delete-jobs", body)
    assert made["attributes"]["completed_count"] == 2
    assert len(await _listed(http, "/api/catalog-items")) == 2
    http.sandbox.clock.advance(20)
    assert await _listed(http, "/api/catalog-items") == []
    kept = (await http("GET", f"/api/catalog-item-bulk-delete-jobs/{made['id']}"))[1]["data"]
    assert len(kept["relationships"]["items"]["data"]) == 2


async def test_consent_is_there_after_a_minute_or_more(http: Http) -> None:
    list_ = (await _post(http, "/api/lists", resource("list", name="l")))["id"]
    path = "/api/profile-subscription-bulk-create-jobs"
    body = resource(
        "profile-subscription-bulk-create-job",
        profiles=_people({"email": "a@x.y", "subscriptions": CONSENT}),
    )
    body["data"]["relationships"] = {"list": {"data": {"type": "list", "id": list_}}}
    await _post(http, path, body)
    dated = {"consent": "SUBSCRIBED", "consented_at": "2001-01-01T00:00:00Z"}
    past = {"email": "b@x.y", "subscriptions": {"email": {"marketing": dated}}}
    body = resource(
        "profile-subscription-bulk-create-job", profiles=_people(past), historical_import=True
    )
    await _post(http, path, body)
    counts = []
    for advance in (0, 59, 1, 60, 30):
        http.sandbox.clock.advance(advance)
        counts.append(len(await _listed(http, "/api/profiles")))
    assert counts == [0, 0, 1, 1, 2]
    (member,) = await _listed(http, f"/api/lists/{list_}/profiles")
    assert member["attributes"]["email"] == "a@x.y"


async def test_what_is_refused_is_refused_at_once(http: Http) -> None:
    body = _import(1)
    body["data"]["relationships"] = {"lists": {"data": [{"type": "list", "id": "nope"}]}}
    assert (await http("POST", "/api/profile-bulk-import-jobs", body))[0] == 404
    nobody = {"data": {"type": "profile", "attributes": {"email": "a@x.y"}}}
    body = resource("data-privacy-deletion-job", profile=nobody)
    assert (await http("POST", "/api/data-privacy-deletion-jobs", body))[0] == 404


async def test_a_profile_is_deleted_and_merged_after_a_while(http: Http) -> None:
    for email in ("a@x.y", "b@x.y", "c@x.y"):
        await http("POST", "/api/events", event(email=email))
    ada, *others = [person["id"] for person in await _listed(http, "/api/profiles")]
    for other in others:
        merge = {
            "data": {
                "type": "profile-merge",
                "id": ada,
                "relationships": {"profiles": {"data": [{"type": "profile", "id": other}]}},
            }
        }
        status, answer, _ = await http("POST", "/api/profile-merge", merge)
        assert (status, answer["data"]["id"]) == (202, ada)
        assert (await http("GET", f"/api/profiles/{other}"))[0] == 200
    http.sandbox.clock.advance(10)
    assert [(await http("GET", f"/api/profiles/{each}"))[0] for each in others] == [404, 404]
    body = resource(
        "data-privacy-deletion-job",
        profile={"data": {"type": "profile", "id": ada, "attributes": {"email": "a@x.y"}}},
    )
    await _post(http, "/api/data-privacy-deletion-jobs", body)
    assert len(await _listed(http, "/api/events")) == 3
    http.sandbox.clock.advance(20)
    assert await _listed(http, "/api/events") == []
    assert (await http("GET", f"/api/profiles/{ada}"))[0] == 404


async def test_a_send_that_is_called_off_is_not_done(http: Http) -> None:
    for id_ in ("C1", "C2"):
        seed = resource(
            "campaign", id_, name="n", status="Draft", audiences={"included": [], "excluded": []}
        )
        await http("POST", f"{http.sandbox.url}/sandbox/resources?account=pk_one", seed["data"])
        await _post(
            http, "/api/campaign-send-jobs", {"data": {"type": "campaign-send-job", "id": id_}}
        )
    body = resource("campaign-send-job", "C1", action="revert")
    assert (await http("PATCH", "/api/campaign-send-jobs/C1", body))[0] == 204
    http.sandbox.clock.advance(30)
    states = [
        (await http("GET", f"/api/campaigns/{id_}"))[1]["data"]["attributes"]["status"]
        for id_ in ("C1", "C2")
    ]
    assert states == ["Draft", "Sent"]


async def test_what_is_pending_is_shown_to_who_asks_for_it(http: Http) -> None:
    await _post(http, "/api/profile-bulk-import-jobs", _import(10))
    state = f"{http.sandbox.url}/sandbox/state?account=pk_one"
    found = (await http("GET", state))[1]["pk_one"]
    assert "profile-bulk-import-job" in found
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{http.sandbox.url}/sandbox/page/data") as answer,
    ):
        page = await answer.text()
    assert "profile-bulk-import-job" in page
    for type_ in ("job-work", "job-progress"):
        assert type_ not in found
        assert type_ not in page
        asked = (await http("GET", f"{state}&type={type_}"))[1]["pk_one"]
        assert [len(some) for some in asked.values()] == [1]


@pytest.mark.parametrize("way", ["file", "snapshot"])
async def test_what_is_pending_outlives_the_server(tmp_path: Path, way: str) -> None:
    clock, path = VirtualClock(), tmp_path / "sandbox.db"
    options: dict[str, Any] = {"limits": False, "job_seconds": "live", "clock": clock, "db": path}
    suppress = "/api/profile-suppression-bulk-create-jobs"
    async with Sandbox(**options) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        await _post(http, "/api/profile-bulk-import-jobs", _import(10))
        body = resource("profile-suppression-bulk-create-job", profiles=_people({"email": "z@x.y"}))
        job = (await _post(http, suppress, body))["id"]
        clock.advance_now(10)
        assert len(await _listed(http, "/api/profiles")) == 5
        if way == "snapshot":
            sandbox.snapshot("half")
            await http("POST", "/sandbox/reset")
    async with Sandbox(**options) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        if way == "snapshot":
            assert await _listed(http, "/api/profiles") == []
            sandbox.restore("half")
        assert len(await _listed(http, "/api/profiles")) == 5
        clock.advance_now(10)
        assert len(await _listed(http, "/api/profiles")) == 10
        clock.advance_now(41)
        found = (await http("GET", f"{suppress}/{job}"))[1]["data"]["attributes"]
        assert (found["status"], found["total_count"], found["completed_count"]) == (
            "complete",
            1,
            1,
        )
        clock.advance_now(200)
        assert not {"job-work", "job-progress"} & {*sandbox.store("pk_one").types()}


async def test_without_the_switch_all_is_done_at_once() -> None:
    clock = VirtualClock()
    async with (
        Sandbox(limits=False, job_seconds=600, clock=clock) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        http = Http(sandbox, session)
        job = (await _post(http, "/api/profile-bulk-import-jobs", _import(4)))["id"]
        assert len(await _listed(http, "/api/profiles")) == 4
        path = f"/api/profile-bulk-import-jobs/{job}"
        assert (await http("GET", path))[1]["data"]["attributes"]["status"] == "queued"


async def test_what_several_jobs_do_comes_in_its_order(http: Http) -> None:
    """However long nobody has looked."""
    for name in ("first", "second"):
        person = {"email": "a@x.y", "first_name": name}
        body = resource("profile-bulk-import-job", profiles=_people(person))
        await _post(http, "/api/profile-bulk-import-jobs", body)
        http.sandbox.clock.advance(1)
    http.sandbox.clock.advance(1000)
    (ada,) = await _listed(http, "/api/profiles")
    assert ada["attributes"]["first_name"] == "second"
