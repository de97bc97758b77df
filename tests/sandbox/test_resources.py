"""Generic resources: create, read, change, relate, list, delete."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from .conftest import Http, event, resource


async def test_the_life_of_a_resource(http: Http) -> None:
    status, body, _ = await http("POST", "/api/tags", resource("tag", name="new"))
    assert status == 201
    id_ = body["data"]["id"]
    assert (await http("GET", f"/api/tags/{id_}"))[1]["data"]["attributes"]["name"] == "new"
    changed = resource("tag", id_, name="old")
    assert (await http("PATCH", f"/api/tags/{id_}", changed))[0] == 204
    assert (await http("GET", f"/api/tags/{id_}"))[1]["data"]["attributes"]["name"] == "old"
    other = resource("tag", "other", name="old")
    assert (await http("PATCH", f"/api/tags/{id_}", other))[0] == 409
    assert (await http("DELETE", f"/api/tags/{id_}"))[0] == 204
    for method in ("GET", "DELETE"):
        assert (await http(method, f"/api/tags/{id_}"))[0] == 404


async def test_catalog_ids_are_made_of_external_ids_and_travel_encoded(http: Http) -> None:
    item = resource("catalog-item", external_id="SKU 1/2", title="t", description="d", url="u")
    status, body, _ = await http("POST", "/api/catalog-items", item)
    assert status == 201
    assert body["data"]["id"] == "$custom:::$default:::SKU 1/2"
    path = f"/api/catalog-items/{quote(body['data']['id'], safe='')}"
    assert (await http("GET", path))[1]["data"]["attributes"]["title"] == "t"


async def test_relationships_are_added_replaced_removed_and_read_from_both_ends(http: Http) -> None:
    list_ = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
    people = [
        (await http("POST", "/api/profiles", resource("profile", email=f"{n}@x.y")))[1]["data"][
            "id"
        ]
        for n in range(3)
    ]
    links = {"data": [{"type": "profile", "id": id_} for id_ in people]}
    path = f"/api/lists/{list_}/relationships/profiles"
    assert (await http("POST", path, links))[0] == 204
    assert [p["id"] for p in (await http("GET", path))[1]["data"]] == people
    gone = {"data": links["data"][:1]}
    assert (await http("DELETE", path, gone))[0] == 204
    members = (await http("GET", f"/api/lists/{list_}/profiles"))[1]["data"]
    assert [p["attributes"]["email"] for p in members] == ["1@x.y", "2@x.y"]
    lists = (await http("GET", f"/api/profiles/{people[1]}/lists"))[1]["data"]
    assert [entry["id"] for entry in lists] == [list_]
    wrong = {"data": [{"type": "list", "id": "x"}]}
    assert (await http("POST", path, wrong))[1]["errors"][0]["source"] == {
        "pointer": "/data/0/type"
    }


async def _people(http: Http, count: int) -> None:
    for n in range(count):
        body = resource(
            "profile",
            email=f"p{n:02}@x.y",
            first_name=f"N{n % 3}",
            location={"city": "B", "zip": 1},
        )
        assert (await http("POST", "/api/profiles", body))[0] == 201


async def test_cursors_lead_through_all_pages_once_in_order(http: Http) -> None:
    await _people(http, 23)
    for sort, order in (("email", 1), ("-email", -1)):
        seen, url = [], f"{http.sandbox.url}/api/profiles?sort={sort}&page[size]=5"
        sizes = []
        while url:
            status, body, _ = await http("GET", url)
            assert status == 200
            seen += [p["attributes"]["email"] for p in body["data"]]
            sizes.append(len(body["data"]))
            url = body["links"]["next"]
        assert seen == [f"p{n:02}@x.y" for n in range(23)][::order]
        assert sizes == [5, 5, 5, 5, 3]


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("page[size]=0", "page[size]"),
        ("page[size]=101", "page[size]"),
        ("page[size]=ten", "page[size]"),
        ("page[cursor]=nonsense", "page[cursor]"),
        ("filter=equals(shoe,1)", "filter"),
        ("filter=equals(email", "filter"),
    ],
)
async def test_bad_list_parameters(http: Http, query: str, parameter: str) -> None:
    status, body, _ = await http("GET", f"/api/profiles?{query}")
    assert status == 400
    assert body["errors"][0]["source"] == {"parameter": parameter}


@pytest.mark.parametrize(
    ("filter_", "count"),
    [
        ('equals(email,"p01@x.y")', 1),
        ('any(email,["p01@x.y","p02@x.y","no"])', 2),
        ("greater-than(created,2000-01-01T00:00:00Z)", 6),
        ("less-than(created,2000-01-01T00:00:00Z)", 0),
        ('equals(email,"p01@x.y"),less-than(created,2000-01-01T00:00:00Z)', 0),
    ],
)
async def test_filters(http: Http, filter_: str, count: int) -> None:
    await _people(http, 6)
    body = (await http("GET", "/api/profiles", filter=filter_))[1]
    assert len(body["data"]) == count


async def test_sparse_fieldsets_and_include(http: Http) -> None:
    await http("POST", "/api/events", event("Bought", value=3))
    status, body, _ = await http(
        "GET", "/api/events?include=profile,metric&fields[profile]=email&fields[event]=uuid"
    )
    assert status == 200
    (found,) = body["data"]
    assert list(found["attributes"]) == ["uuid"]
    # Only those that are included: Klaviyo's own server for assistants reads them so.
    assert found["relationships"].keys() == {"profile", "metric"}
    included = {item["type"]: item["attributes"] for item in body["included"]}
    assert included["profile"] == {"email": "ada@example.com"}
    assert included["metric"]["name"] == "Bought"
    by_metric = (
        f'equals(metric_id,"{next(i["id"] for i in body["included"] if i["type"] == "metric")}")'
    )
    assert len((await http("GET", "/api/events", filter=by_metric))[1]["data"]) == 1
    assert len((await http("GET", "/api/events", filter="has(profile)"))[1]["data"]) == 1


async def test_jobs_run(http: Http) -> None:
    people = [{"type": "profile", "attributes": {"email": f"{n}@x.y"}} for n in range(4)]
    body = resource("profile-bulk-import-job", profiles={"data": people})
    status, answer, _ = await http("POST", "/api/profile-bulk-import-jobs", body)
    assert status == 202
    assert answer["data"]["attributes"]["status"] == "queued"
    path = f"/api/profile-bulk-import-jobs/{answer['data']['id']}"
    attributes = (await http("GET", path))[1]["data"]["attributes"]
    assert (attributes["status"], attributes["completed_count"]) == ("complete", 4)
    assert len((await http("GET", "/api/profiles"))[1]["data"]) == 4


async def test_everything_is_kept_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(db=path) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        await http("POST", "/api/events", event(unique_id="1"))
        list_ = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
        tag = (await http("POST", "/api/tags", resource("tag", name="t")))[1]["data"]["id"]
        await http("DELETE", f"/api/tags/{tag}")
        before = (await http("GET", f"{sandbox.url}/sandbox/state"))[1]["pk_one"]
    async with Sandbox(db=path) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        after = (await http("GET", f"{sandbox.url}/sandbox/state"))[1]["pk_one"]
        assert {t: [r["id"] for r in rs] for t, rs in after.items()} == {
            t: [r["id"] for r in rs] for t, rs in before.items()
        }
        assert (await http("GET", f"/api/lists/{list_}"))[0] == 200
        assert (await http("GET", f"/api/tags/{tag}"))[0] == 404
        await http("POST", "/api/events", event(unique_id="1"))
        assert sandbox.events.duplicates == 1
        new = (await http("POST", "/api/lists", resource("list", name="m")))[1]["data"]["id"]
        assert new != list_
