"""What a real server refuses, the sandbox refuses; and nothing that is sent makes it fail."""

from __future__ import annotations

import copy
import random
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..openapi import ID, Document
from .conftest import Http, resource

DOCUMENT = Document(Path(__file__).parents[2] / "spec" / "2026-07-15" / "stable.json")
JUNK: list[Any] = [None, True, 7, -1.5, "", "junk", [], [1], [[]], {}, {"data": 1}, {"data": [{}]}]


@pytest.fixture
async def http(sandbox_without_limits: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox_without_limits, session)


@pytest.mark.parametrize(
    ("path", "parameter"),
    [
        ("/api/profiles?sort=nonsense", "sort"),
        ("/api/profiles?sort=email,created", "sort"),
        ("/api/events?include=nonsense", "include"),
        ("/api/events?include=profile,nonsense", "include"),
        ("/api/profiles?fields[profile]=email,nonsense", "fields[profile]"),
        ("/api/profiles?fields[nonsense]=email", "fields[nonsense]"),
        ("/api/profiles?additional-fields[profile]=x", "additional-fields[profile]"),
        ("/api/profiles?page[size]=1&page[size]=2", "page[size]"),
        ("/api/profiles?page[size]=%C2%B2", "page[size]"),
        ("/api/profiles?page[cursor]=WzEseyJhIjoxfSwyXQ", "page[cursor]"),
    ],
)
async def test_query_parameters(http: Http, path: str, parameter: str) -> None:
    status, answer, _ = await http("GET", path)
    assert status == 400
    assert answer["errors"][0]["source"] == {"parameter": parameter}


@pytest.mark.parametrize(
    ("method", "path", "body", "pointer"),
    [
        ("POST", "/api/profiles", resource("profile", emial="a@x.y"), "/data/attributes/emial"),
        ("POST", "/api/profiles", resource("profile", email=7), "/data/attributes/email"),
        ("POST", "/api/profiles", resource("profile", email="a"), "/data/attributes/email"),
        (
            "POST",
            "/api/profiles",
            resource("profile", email="a@x.y", location=[]),
            "/data/attributes/location",
        ),
        ("POST", "/api/lists", resource("list", name=None), "/data/attributes/name"),
        ("POST", "/api/lists", {"data": {"type": "list", "attributes": 1}}, "/data/attributes"),
        (
            "POST",
            "/api/tags",
            {"data": {**resource("tag", name="t")["data"], "relationships": {"x": {}}}},
            "/data/relationships/x",
        ),
        (
            "POST",
            "/api/catalog-item-bulk-create-jobs",
            resource(
                "catalog-item-bulk-create-job",
                items={"data": [{"type": "catalog-item", "attributes": {"external_id": "1"}}]},
            ),
            "/data/attributes/items/data/0/attributes/description",
        ),
    ],
)
async def test_bodies(http: Http, method: str, path: str, body: Any, pointer: str) -> None:
    status, answer, _ = await http(method, path, body)
    assert status == 400
    assert answer["errors"][0]["source"] == {"pointer": pointer}


async def test_a_number_passes_for_a_string(http: Http) -> None:
    body = resource("profile", email="a@x.y", location={"zip": 12345})
    assert (await http("POST", "/api/profiles", body))[0] == 201


def _spoilt(sample: Any, random_: random.Random) -> Any:
    """The sample with junk in one place."""
    spoilt = copy.deepcopy(sample)
    places: list[tuple[Any, Any]] = []
    waiting = [spoilt]
    while waiting:
        item = waiting.pop()
        for key in item if isinstance(item, dict) else range(len(item)):
            places.append((item, key))
            if isinstance(item[key], (dict, list)):
                waiting.append(item[key])
    holder, key = random_.choice(places)
    if random_.random() < 0.3:
        del holder[key]
    else:
        holder[key] = random_.choice(JUNK)
    return spoilt


@pytest.mark.slow
async def test_no_body_makes_the_sandbox_fail(http: Http) -> None:
    random_ = random.Random(4)
    refused = 0
    for name, (method, path, _) in DOCUMENT.operations.items():
        body = DOCUMENT.body_schema(name)
        if body is None or not body[0].endswith("json"):
            continue
        sample = DOCUMENT.sample(body[1], full=True)
        type_ = sample["data"]["type"] if isinstance(sample["data"], dict) else None
        if type_ is not None and method == "PATCH":
            seed = {"type": type_, "id": ID, "attributes": {}}
            await http("POST", f"{http.sandbox.url}/sandbox/resources?account=pk_one", seed)
        url = path.replace("{id}", quote(ID, safe=""))
        headers: dict[str, str | None] = {}
        if path.startswith("/client/"):
            url = f"{url}?company_id=ABC123"
            headers["Authorization"] = None
        for _ in range(6):
            spoilt = _spoilt(sample, random_)
            status, answer, _ = await http(method, url, spoilt, headers=headers)
            assert status < 500, f"{name}: {spoilt}"
            if status == 400:
                refused += 1
                assert answer["errors"][0]["source"]["pointer"].startswith("/"), name
    # Most junk is seen; the rest is left out, or stands where anything may.
    assert refused > 300


async def test_accounts_do_not_see_each_other(http: Http) -> None:
    for key, name in (("pk_one", "first"), ("pk_two", "second")):
        own = {"Authorization": f"Klaviyo-API-Key {key}"}
        await http("POST", "/api/tags", resource("tag", name=name), headers=own)
    for key, name in (("pk_one", "first"), ("pk_two", "second"), ("pk_one", "first")):
        own = {"Authorization": f"Klaviyo-API-Key {key}"}
        tags = (await http("GET", "/api/tags", headers=own))[1]["data"]
        assert [tag["attributes"]["name"] for tag in tags] == [name]


async def test_has_is_about_values_and_not_about_names(http: Http) -> None:
    for id_, locked in (("a", None), ("b", False)):
        seed = resource("catalog-item", id_, published=locked, title=id_)["data"]
        await http("POST", f"{http.sandbox.url}/sandbox/resources?account=pk_one", seed)
    answer = await http("GET", "/api/catalog-items", filter="equals(published,false)")
    assert [item["id"] for item in answer[1]["data"]] == ["b"]


async def test_an_identifier_that_was_given_up_is_free(http: Http) -> None:
    made = (await http("POST", "/api/profiles", resource("profile", email="old@x.y")))[1]["data"]
    change = resource("profile", made["id"], email="new@x.y")
    assert (await http("PATCH", f"/api/profiles/{made['id']}", change))[0] == 200
    assert (await http("POST", "/api/profiles", resource("profile", email="old@x.y")))[0] == 201
    assert (await http("POST", "/api/profiles", resource("profile", email="new@x.y")))[0] == 409


async def test_custom_properties_are_merged(http: Http) -> None:
    first = resource("profile", email="a@x.y", properties={"a": 1, "b": 2})
    made = (await http("POST", "/api/profiles", first))[1]["data"]["id"]
    change = resource("profile", made, properties={"b": 3})
    answer = await http("PATCH", f"/api/profiles/{made}", change)
    assert answer[1]["data"]["attributes"]["properties"] == {"a": 1, "b": 3}


async def test_additional_fields_come_only_when_asked_for(http: Http) -> None:
    made = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
    path = f"/api/lists/{made}"
    assert "profile_count" not in (await http("GET", path))[1]["data"]["attributes"]
    asked = await http("GET", f"{path}?additional-fields[list]=profile_count")
    assert asked[1]["data"]["attributes"]["profile_count"] == 0


async def test_geofences_are_filtered_by_a_header(http: Http) -> None:
    for id_, lat in (("a", 1.5), ("b", 2.5)):
        seed = resource("geofence", id_, lat=lat)["data"]
        await http("POST", f"{http.sandbox.url}/sandbox/resources?account=ABC123", seed)
    headers = {"Authorization": None, "X-Klaviyo-API-Filters": "equals(lat,2.5)"}
    answer = await http("GET", "/client/geofences?company_id=ABC123", headers=headers)
    assert [fence["id"] for fence in answer[1]["data"]] == ["b"]


@pytest.mark.parametrize(
    ("revision", "status"),
    [("2026-04-15", 200), ("2024-10-15", 200), ("2024-02-15", 410), ("2025-13-45", 400)],
)
async def test_revisions_have_their_time(http: Http, revision: str, status: int) -> None:
    assert (await http("GET", "/api/lists", headers={"revision": revision}))[0] == status


@pytest.mark.parametrize("path", ["/api/v1/metrics", "/api/v2/lists", "/api/track"])
async def test_retired_versions_are_gone(http: Http, path: str) -> None:
    status, answer, _ = await http("GET", path)
    assert (status, answer["errors"][0]["code"]) == (410, "gone")


async def test_beta_operations_need_a_beta_revision(http: Http) -> None:
    beta: dict[str, str | None] = {"revision": "2026-07-15.pre"}
    assert (await http("GET", "/api/brand-buttons"))[0] == 404
    assert (await http("GET", "/api/brand-buttons", headers=beta))[0] == 200
    assert (await http("GET", "/api/lists", headers=beta))[0] == 200
