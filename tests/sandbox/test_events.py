"""Events, profiles, reports, uploads."""

from __future__ import annotations

import io
from typing import Any

import aiohttp
import pytest

from .conftest import HEADERS, Http, bulk, event, resource

STAMP = "2026-01-02T03:04:05+00:00"


async def _events(http: Http) -> list[dict[str, object]]:
    return [e["attributes"] for e in (await http("GET", "/api/events?page[size]=1000"))[1]["data"]]


async def test_a_unique_id_counts_once_per_profile_and_metric(http: Http) -> None:
    for name, email in (("A", "a@x.y"), ("A", "a@x.y"), ("B", "a@x.y"), ("A", "b@x.y")):
        status, _, _ = await http("POST", "/api/events", event(name, email, unique_id="u"))
        assert status == 202
    assert (http.sandbox.events.stored, http.sandbox.events.duplicates) == (3, 1)


async def test_without_one_the_second_counts(http: Http) -> None:
    for text in (STAMP, "2026-01-02T03:04:05.9+00:00", "2026-01-02T03:04:06Z"):
        await http("POST", "/api/events", event(time=text))
    assert http.sandbox.events.stored == 2


async def test_bulk_jobs_are_unpacked(http: Http) -> None:
    body = bulk(
        ("a@x.y", [{"unique_id": str(n), "value": n} for n in range(600)]),
        ("b@x.y", [{"unique_id": str(n)} for n in range(400)]),
    )
    assert (await http("POST", "/api/event-bulk-create-jobs", body))[0] == 202
    found = await _events(http)
    assert len(found) == 1000
    assert found[3]["event_properties"] == {"$value": 3, "$event_id": "3"}
    assert len((await http("GET", "/api/profiles"))[1]["data"]) == 2


@pytest.mark.parametrize(
    ("attributes", "pointer"),
    [
        ({"properties": None}, "properties"),
        ({"properties": {str(n): n for n in range(401)}}, "properties"),
        ({"properties": {"text": "x" * 100_001}}, "properties/text"),
        ({"time": "yesterday"}, "time"),
        ({"time": "1989-01-01T00:00:00Z"}, "time"),
        ({"time": "2099-01-01T00:00:00Z"}, "time"),
        ({"metric": {"data": {"type": "metric", "attributes": {}}}}, "metric/data/attributes/name"),
    ],
)
async def test_one_bad_event_rejects_its_whole_job(
    http: Http, attributes: dict[str, Any], pointer: str
) -> None:
    status, body, _ = await http("POST", "/api/events", event(**attributes))
    assert status == 400
    assert body["errors"][0]["source"] == {"pointer": f"/data/attributes/{pointer}"}
    job = bulk(("a@x.y", [{}, attributes]), ("b@x.y", [{}]))
    status, body, _ = await http("POST", "/api/event-bulk-create-jobs", job)
    assert status == 400
    place = "/data/attributes/events-bulk-create/data/0/attributes/events/data/1/attributes"
    assert body["errors"][0]["source"] == {"pointer": f"{place}/{pointer}"}
    assert http.sandbox.events.stored == 0


async def test_too_many_events(http: Http) -> None:
    job = bulk(("a@x.y", [{"unique_id": str(n)} for n in range(1001)]))
    assert (await http("POST", "/api/event-bulk-create-jobs", job))[0] == 400


async def test_too_many_bytes(http: Http) -> None:
    job = bulk(("a@x.y", [{"properties": {str(k): "x" * 90_000 for k in range(60)}}]))
    assert (await http("POST", "/api/event-bulk-create-jobs", job))[0] == 413


async def test_profiles_are_one_per_identifier(http: Http) -> None:
    first = (await http("POST", "/api/profiles", resource("profile", email="Ada@x.y")))[1]["data"]
    status, body, _ = await http("POST", "/api/profiles", resource("profile", email="ada@x.y"))
    assert status == 409
    error = body["errors"][0]
    assert error["code"] == "duplicate_profile"
    assert error["meta"] == {"duplicate_profile_id": first["id"]}
    upsert = resource("profile", email="ada@x.y", first_name="Ada")
    status, body, _ = await http("POST", "/api/profile-import", upsert)
    assert (status, body["data"]["id"]) == (200, first["id"])
    change = resource("profile", first["id"], first_name=None)
    body = (await http("PATCH", f"/api/profiles/{first['id']}", change))[1]
    assert body["data"]["attributes"]["first_name"] is None
    assert (await http("POST", "/api/profiles", resource("profile", first_name="x")))[0] == 400


async def test_metric_aggregates_count_events(http: Http) -> None:
    for n, day in enumerate((2, 2, 3)):
        stamp = f"2026-01-0{day}T12:00:00Z"
        await http("POST", "/api/events", event(time=stamp, unique_id=str(n), value=5))
    metric = (await http("GET", "/api/metrics"))[1]["data"][0]["id"]
    body = resource(
        "metric-aggregate",
        metric_id=metric,
        measurements=["count", "sum_value", "unique"],
        interval="day",
        filter=[
            "greater-or-equal(datetime,2026-01-02T00:00:00)",
            "less-than(datetime,2026-01-05T00:00:00)",
        ],
    )
    status, answer, _ = await http("POST", "/api/metric-aggregates", body)
    assert status == 200
    attributes = answer["data"]["attributes"]
    assert len(attributes["dates"]) == 3
    assert attributes["data"][0]["measurements"] == {
        "count": [2, 1, 0],
        "sum_value": [10, 5, 0],
        "unique": [1, 1, 0],
    }


async def test_images_are_checked(http: Http) -> None:
    async def upload(content: bytes) -> int:
        form = aiohttp.FormData()
        form.add_field("file", io.BytesIO(content), filename="dot.png")
        form.add_field("name", "dot")
        headers = {name: value for name, value in HEADERS.items() if name != "Content-Type"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(
                f"{http.sandbox.url}/api/image-upload", data=form, headers=headers
            ) as answer,
        ):
            await answer.read()
            return answer.status

    assert await upload(b"\x89PNG\r\n\x1a\n" + b"\0" * 100) == 201
    assert await upload(b"text") == 400
    assert await upload(b"GIF8" + b"\0" * 5_000_001) == 413
    image = (await http("GET", "/api/images"))[1]["data"][0]["attributes"]
    assert (image["name"], image["format"]) == ("dot", "png")
