"""Recorded of the real API: errors, headers, links, relationships, times, ids."""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..conftest import Http, event, resource
from .conftest import error_of, made, related

ULID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


async def test_a_throttled_request(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        assert (await http("GET", "/api/accounts"))[0] == 200
        status, answer, headers = await http("GET", "/api/accounts")
        assert status == 429
        assert headers["Retry-After"].isdecimal()
        assert not [name for name in headers if name.lower().startswith("ratelimit")]
        error = answer["errors"][0]
        assert error["source"] == {"pointer": "/data"}
        assert error["links"]["type"].startswith("https://")


async def test_what_is_not_there(http: Http) -> None:
    status, error = await error_of(http, "GET", "/api/lists/nope")
    assert (status, error["code"], error["source"]) == (404, "not_found", {"pointer": "/data/"})
    assert not {"links", "meta"} & error.keys()


async def test_credentials_are_missing(http: Http) -> None:
    status, answer, _ = await http("GET", "/api/accounts", headers={"Authorization": None})
    error = answer["errors"][0]
    assert (status, error["source"]) == (401, {"pointer": "/data/"})


@pytest.mark.parametrize(
    ("path", "pointer"),
    [
        ("/api/events/not-an-event", "/data/id"),
        ("/api/flow-actions/abc", "/data/id"),
        ("/api/coupons/with-hyphen", "/data/id"),
        ("/api/mapped-metrics/123", "/data/attributes/id"),
    ],
)
async def test_ids_of_another_form(http: Http, path: str, pointer: str) -> None:
    status, error = await error_of(http, "GET", path)
    assert (status, error["source"]) == (400, {"pointer": pointer})


async def test_a_parameter_that_there_is_not(http: Http) -> None:
    path = "/api/catalog-item-bulk-create-jobs?page[size]=5"
    status, error = await error_of(http, "GET", path)
    assert (status, error["source"]) == (400, {"pointer": "/data/attributes/page_size"})


async def test_a_profile_that_is_there_already(http: Http) -> None:
    first = await made(http, "/api/profiles", "profile", email="a@x.y")
    body = resource("profile", email="a@x.y")
    status, error = await error_of(http, "POST", "/api/profiles", body)
    assert (status, error["source"]) == (409, {"pointer": "/data/attributes"})
    assert error["meta"] == {"duplicate_profile_id": first["id"]}


async def test_headers_of_an_answer(http: Http) -> None:
    _, _, headers = await http("GET", "/api/accounts")
    assert headers["x-klaviyo-api-revision"] == "2026-07-15"
    assert UUID.fullmatch(headers["x-klaviyo-req-id"])
    assert {"cid", "allow"} <= {name.lower() for name in headers}


async def test_links_of_lists_and_of_what_was_made(http: Http) -> None:
    status, answer, _ = await http("POST", "/api/lists", resource("list", name="l"))
    assert (status, answer["links"]["self"]) == (201, f"{http.sandbox.url}/api/lists")
    assert answer["data"]["links"]["self"].endswith(f"/api/lists/{answer['data']['id']}/")
    _, listed, _ = await http("GET", "/api/lists?sort=name")
    assert listed["links"] == {
        "self": f"{http.sandbox.url}/api/lists?sort=name",
        "next": None,
        "prev": None,
    }
    assert "next" not in (await http("GET", "/api/mapped-metrics"))[1]["links"]


async def test_ids_of_catalogs_are_in_links_as_they_are(http: Http) -> None:
    item = await made(
        http,
        "/api/catalog-items",
        "catalog-item",
        external_id="1",
        title="t",
        description="d",
        url="u",
    )
    assert "/api/catalog-items/$custom:::$default:::1/" in item["links"]["self"]


async def test_relationships_are_links_until_they_are_asked_for(http: Http) -> None:
    id_ = (await made(http, "/api/lists", "list", name="l"))["id"]
    plain = (await http("GET", f"/api/lists/{id_}"))[1]["data"]["relationships"]
    assert plain["tags"].keys() == plain["profiles"].keys() == {"links"}
    _, asked, _ = await http("GET", f"/api/lists/{id_}?include=tags")
    assert asked["included"] == asked["data"]["relationships"]["tags"]["data"] == []


async def test_relationships_that_say_what_they_lead_to(http: Http) -> None:
    await http("POST", "/api/events", event("Viewed"))
    found = (await http("GET", "/api/events"))[1]["data"][0]["relationships"]
    assert found["metric"]["data"]["type"] == "metric"
    assert found["profile"]["data"]["type"] == "profile"
    assert "attributions" not in found
    tag = await made(http, "/api/tags", "tag", name="t")
    assert tag["relationships"]["tag-group"]["data"]["type"] == "tag-group"


async def test_nothing_where_one_could_be(http: Http) -> None:
    for path in ("metric", "custom-metric"):
        status, answer, _ = await http("GET", f"/api/mapped-metrics/revenue/{path}")
        assert (status, answer) == (200, {"data": None})
    mapped = (await http("GET", "/api/mapped-metrics/revenue"))[1]["data"]
    assert not mapped.get("relationships")


async def test_a_message_without_template_and_image(http: Http) -> None:
    http.sandbox.store("pk_one").add("campaign-message", {}, {}, "M1")
    found = (await http("GET", "/api/campaign-messages/M1"))[1]["data"]["relationships"]
    assert found["template"]["data"] is None
    assert found["image"]["data"] is None
    assert "links" in found["template"]


async def test_a_webhook_says_its_topics_without_links(http: Http) -> None:
    store = http.sandbox.store("pk_one")
    topic = ("webhook-topic", "event:klaviyo.opened_email")
    store.add("webhook", {"name": "w"}, {"webhook-topics": {topic: None}}, "W1")
    found = (await http("GET", "/api/webhooks/W1"))[1]["data"]["relationships"]
    assert found["webhook-topics"] == {"data": [{"type": topic[0], "id": topic[1]}]}


async def test_import_errors_have_no_address_of_a_relationship(http: Http) -> None:
    person = {"type": "profile", "attributes": {"email": "a@x.y"}}
    body = resource("profile-bulk-import-job", profiles={"data": [person]})
    job = (await http("POST", "/api/profile-bulk-import-jobs", body))[1]["data"]
    assert job["relationships"]["import-errors"]["links"].keys() == {"related"}
    assert "data" in job["relationships"]["lists"]


async def test_every_attribute_is_there(http: Http) -> None:
    found = (await made(http, "/api/profiles", "profile", email="a@x.y"))["attributes"]
    assert found["first_name"] is found["organization"] is None
    assert len(found["location"]) >= 8
    assert not any(found["location"].values())
    assert found["properties"] == {}
    assert "subscriptions" not in found


async def test_subscriptions_of_somebody_new(http: Http) -> None:
    id_ = (await made(http, "/api/profiles", "profile", email="a@x.y"))["id"]
    path = f"/api/profiles/{id_}?additional-fields[profile]=subscriptions"
    found = (await http("GET", path))[1]["data"]["attributes"]["subscriptions"]
    assert found["whatsapp"] is None
    for channel, kinds in (("email", 1), ("sms", 2), ("mobile_push", 1)):
        expanded = [kind for kind in found[channel].values() if kind is not None]
        assert len(expanded) == kinds
        assert {kind["consent"] for kind in expanded} == {"NEVER_SUBSCRIBED"}
    assert found["email"]["marketing"]["suppression"] == []


async def test_a_fieldset_with_nothing_in_it(http: Http) -> None:
    topics = (await http("GET", "/api/webhook-topics"))[1]["data"]
    assert topics
    assert all(topic["attributes"] == {} for topic in topics)
    mapped = (await http("GET", "/api/mapped-metrics?fields[mapped-metric]=id"))[1]["data"]
    assert all(each["attributes"] == {} for each in mapped)


async def test_times_are_shorter_when_they_are_read(http: Http) -> None:
    written = await made(http, "/api/lists", "list", name="l")
    read = (await http("GET", f"/api/lists/{written['id']}"))[1]["data"]
    created, updated = (written["attributes"][name] for name in ("created", "updated"))
    assert len(created) == len("2026-01-02T03:04:05.000000+00:00")
    assert created < updated
    assert read["attributes"]["created"] == f"{created[:19]}+00:00"
    given = {"external_id": "1", "title": "t", "description": "d", "url": "u"}
    item = (await made(http, "/api/catalog-items", "catalog-item", **given))["attributes"]
    assert len(item["updated"]) == len("2026-01-02T03:04:05.000+00:00")
    children = {"data": [{"type": "catalog-item", "attributes": {**given, "external_id": "2"}}]}
    body = resource("catalog-item-bulk-create-job", items=children)
    await http("POST", "/api/catalog-item-bulk-create-jobs", body)
    (_, second) = (await http("GET", "/api/catalog-items"))[1]["data"]
    assert second["attributes"]["updated"] >= item["updated"]


async def test_ids_have_the_form_of_their_type(http: Http) -> None:
    short = (await made(http, "/api/lists", "list", name="l"))["id"]
    assert re.fullmatch(r"[0-9A-Za-z]{6}", short)
    assert ULID.fullmatch((await made(http, "/api/profiles", "profile", email="a@x.y"))["id"])
    assert UUID.fullmatch((await made(http, "/api/tags", "tag", name="t"))["id"])
    await http("POST", "/api/events", event())
    (found,) = (await http("GET", "/api/events"))[1]["data"]
    assert re.fullmatch(r"[0-9A-Za-z]{11}", found["id"])
    assert UUID.fullmatch(found["attributes"]["uuid"])
    person = {"type": "profile", "attributes": {"email": "b@x.y"}}
    body = resource("profile-bulk-import-job", profiles={"data": [person]})
    job = (await http("POST", "/api/profile-bulk-import-jobs", body))[1]["data"]["id"]
    account = (await http("GET", "/api/accounts"))[1]["data"][0]
    assert base64.b64decode(job).decode().startswith(f"{account['id']}_maintenance.")
    assert account["id"] == account["attributes"]["public_api_key"]
    settings = (await http("GET", "/api/tracking-settings"))[1]["data"]
    assert [each["id"] for each in settings] == [account["id"]]


async def test_ids_never_come_twice(http: Http) -> None:
    store = http.sandbox.store("pk_one")
    for type_ in ("list", "event", "image", "tag", "universal-content", "profile"):
        made_ = {store.new_id(type_, {}) for _ in range(5000)}
        assert len(made_) == 5000


async def test_reports_have_ids_of_their_own(http: Http) -> None:
    await http("POST", "/api/events", event())
    metric = (await http("GET", "/api/metrics"))[1]["data"][0]["id"]
    span = [
        "greater-or-equal(datetime,2026-01-01T00:00:00+00:00)",
        "less-than(datetime,2026-01-03T00:00:00+00:00)",
    ]
    body = resource("metric-aggregate", metric_id=metric, measurements=["count"], filter=span)
    answer = (await http("POST", "/api/metric-aggregates", body))[1]["data"]
    assert -(2**63) <= int(answer["id"]) < 2**63
    assert answer["links"]["self"]


async def test_a_tag_group_that_there_is_not(http: Http) -> None:
    body = related(resource("tag", name="t"), "tag-group", "tag-group", "nope")
    status, error = await error_of(http, "POST", "/api/tags", body)
    assert (status, error["code"]) == (404, "tag_service_error")


async def test_a_cursor_is_taken_out_of_the_link(http: Http) -> None:
    for number in range(12):
        await made(http, "/api/lists", "list", name=f"l{number}")
    _, first, _ = await http("GET", "/api/lists?sort=name")
    cursor = parse_qs(urlsplit(first["links"]["next"]).query)["page[cursor]"][0]
    by_link = (await http("GET", first["links"]["next"]))[1]["data"]
    query: dict[str, Any] = {"sort": "name", "page__cursor": cursor}
    by_cursor = (await http("GET", "/api/lists", **query))[1]
    assert [each["id"] for each in by_cursor["data"]] == [each["id"] for each in by_link]
    assert len(by_link) == 2


async def test_what_makes_no_sense_is_refused(http: Http) -> None:
    status, error = await error_of(http, "GET", "/api/lists", filter='contains(name,"l")')
    assert (status, error["source"]) == (400, {"parameter": "filter"})
