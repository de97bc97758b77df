"""Recorded of the real API: what it makes of what is written, and what it refuses."""

from __future__ import annotations

import base64
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from ..conftest import Http, event, resource
from .conftest import error_of, made, related

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


# --- profiles


async def test_properties_are_patched(http: Http) -> None:
    own = {"list": ["a"], "one": 1, "gone": True, "kept": "k"}
    id_ = (await made(http, "/api/profiles", "profile", email="a@x.y", properties=own))["id"]
    body = resource("profile", id_)
    patch = {
        "append": {"list": ["a", "z"], "new": "n"},
        "unappend": {"one": 1},
        "unset": ["gone"],
    }
    body["data"]["meta"] = {"patch_properties": patch}
    status, answer, _ = await http("PATCH", f"/api/profiles/{id_}", body)
    wanted = {"list": ["a", "z"], "one": [], "kept": "k", "new": ["n"]}
    assert (status, answer["data"]["attributes"]["properties"]) == (200, wanted)
    body["data"]["meta"] = {"patch_properties": {"unset": "kept"}}
    await http("PATCH", f"/api/profiles/{id_}", body)
    found = (await http("GET", f"/api/profiles/{id_}"))[1]["data"]["attributes"]
    assert "kept" not in found["properties"]


@pytest.mark.parametrize("way", ["event", "import", "upsert", "list"])
async def test_profiles_have_times_however_they_came(http: Http, way: str) -> None:
    person = {"type": "profile", "attributes": {"email": "ada@example.com"}}
    if way == "event":
        await http("POST", "/api/events", event())
    elif way == "upsert":
        await http("POST", "/api/profile-import", {"data": person})
    elif way == "import":
        body = resource("profile-bulk-import-job", profiles={"data": [person]})
        await http("POST", "/api/profile-bulk-import-jobs", body)
    else:
        list_ = (await made(http, "/api/lists", "list", name="l"))["id"]
        consent = {"email": {"marketing": {"consent": "SUBSCRIBED"}}}
        person["attributes"] |= {"subscriptions": consent}  # type: ignore[operator]
        body = resource("profile-subscription-bulk-create-job", profiles={"data": [person]})
        related(body, "list", "list", list_)
        await http("POST", "/api/profile-subscription-bulk-create-jobs", body)
        (member,) = (await http("GET", f"/api/lists/{list_}/profiles"))[1]["data"]
        assert member["attributes"]["joined_group_at"]
    (found,) = (await http("GET", "/api/profiles"))[1]["data"]
    attributes = found["attributes"]
    assert attributes["created"] <= attributes["updated"]
    account = (await http("GET", "/api/accounts"))[1]["data"][0]["id"]
    assert attributes["properties"]["company_id"] == account


async def test_members_are_found_by_when_they_joined(http: Http) -> None:
    list_ = (await made(http, "/api/lists", "list", name="l"))["id"]
    person = (await made(http, "/api/profiles", "profile", email="a@x.y"))["id"]
    link = {"data": [{"type": "profile", "id": person}]}
    await http("POST", f"/api/lists/{list_}/relationships/profiles", link)
    for year, count in (("2020", 1), ("2090", 0)):
        moment = f"greater-than(joined_group_at,{year}-01-01T00:00:00)"
        answer = await http("GET", f"/api/lists/{list_}/profiles", filter=moment)
        assert len(answer[1]["data"]) == count, answer[1]


async def test_profiles_are_merged(http: Http) -> None:
    ids = [
        (await made(http, "/api/profiles", "profile", email=f"{name}@x.y"))["id"] for name in "ab"
    ]
    body = {
        "data": {
            "type": "profile-merge",
            "id": ids[0],
            "relationships": {"profiles": {"data": [{"type": "profile", "id": ids[1]}]}},
        }
    }
    assert (await http("POST", "/api/profile-merge", body))[0] == 202
    assert (await http("GET", f"/api/profiles/{ids[1]}"))[0] == 404


# --- events and metrics


async def test_an_event_is_stored_once_and_says_its_unique_id(http: Http) -> None:
    for _ in range(2):
        assert (await http("POST", "/api/events", event(unique_id="u-1")))[0] == 202
    (found,) = (await http("GET", "/api/events"))[1]["data"]
    assert found["attributes"]["event_properties"]["$event_id"] == "u-1"
    assert found["attributes"]["uuid"] != "u-1"


async def test_a_metric_says_where_it_comes_from(http: Http) -> None:
    await http("POST", "/api/events", event())
    (metric,) = (await http("GET", "/api/metrics"))[1]["data"]
    assert metric["attributes"]["integration"].keys() == {"object", "id", "key", "name", "category"}
    found = await http("GET", "/api/metrics", filter='equals(integration.name,"API")')
    assert len(found[1]["data"]) == 1
    found = await http("GET", "/api/metrics", filter='equals(integration.category,"API")')
    assert (found[0], found[1]["data"]) == (200, [])


async def test_a_metric_has_the_properties_of_its_events(http: Http) -> None:
    for properties in ({"Size": "L"}, {"Size": "M", "Gift": True, "Price": 1.5}):
        body = event(properties=properties, unique_id=str(len(properties)))
        await http("POST", "/api/events", body)
    metric = (await http("GET", "/api/metrics"))[1]["data"][0]["id"]
    path = (
        f"/api/metrics/{metric}/metric-properties?additional-fields[metric-property]=sample_values"
    )
    found = (await http("GET", path))[1]["data"]
    kinds = {each["attributes"]["property"]: each["attributes"]["inferred_type"] for each in found}
    assert kinds["Size"] == kinds["$event_id"] == "string"
    assert kinds["Gift"] == kinds["Price"] == "numeric"
    assert all(each["attributes"]["sample_values"] is None for each in found)
    one = found[0]["id"]
    assert base64.b64decode(one).decode() == f"{metric}.{found[0]['attributes']['property']}"
    assert (await http("GET", f"/api/metric-properties/{one}/metric"))[1]["data"]["id"] == metric


async def test_seven_metrics_are_mapped_by_name(http: Http) -> None:
    mapped = (await http("GET", "/api/mapped-metrics"))[1]["data"]
    assert len(mapped) == 7
    await http("POST", "/api/events", event())
    metric = (await http("GET", "/api/metrics"))[1]["data"][0]["id"]
    body = related(resource("mapped-metric", "revenue"), "metric", "metric", metric)
    assert (await http("PATCH", "/api/mapped-metrics/revenue", body))[0] == 200
    assert (await http("GET", "/api/mapped-metrics/revenue/metric"))[1]["data"]["id"] == metric
    body["data"]["relationships"]["metric"] = {"data": {"type": "metric", "id": None}}
    assert (await http("PATCH", "/api/mapped-metrics/revenue", body))[0] == 400
    body["data"]["relationships"]["metric"] = {"data": None}
    assert (await http("PATCH", "/api/mapped-metrics/revenue", body))[0] == 200
    assert (await http("GET", "/api/mapped-metrics/revenue/metric"))[1] == {"data": None}


# --- tags, coupons, web feeds


async def test_the_group_of_tags_without_one(http: Http) -> None:
    (group,) = (await http("GET", "/api/tag-groups"))[1]["data"]
    assert group["attributes"] == {"name": "Ungrouped Tags", "exclusive": False, "default": True}
    tag = await made(http, "/api/tags", "tag", name="t")
    assert tag["relationships"]["tag-group"]["data"]["id"] == group["id"]
    assert (await http("DELETE", f"/api/tag-groups/{group['id']}"))[0] == 400


def _coupon(name: str, lowest: int) -> dict[str, Any]:
    return {"external_id": name, "monitor_configuration": {"low_balance_threshold": lowest}}


async def test_coupons_and_their_codes(http: Http) -> None:
    for wrong in (_coupon("a-b", 100), _coupon("a", 50)):
        assert (await http("POST", "/api/coupons", resource("coupon", **wrong)))[0] == 400
    coupon = await made(http, "/api/coupons", "coupon", **_coupon("TEN", 100))
    monitor = coupon["attributes"]["monitor_configuration"]
    assert (coupon["id"], monitor["low_balance_threshold"]) == ("TEN", "100")
    body = related(resource("coupon-code", unique_code="XYZ"), "coupon", "coupon", "TEN")
    status, answer, _ = await http("POST", "/api/coupon-codes", body)
    code = answer["data"]
    assert status in (200, 201)
    assert (code["id"], code["attributes"]["status"]) == ("TEN-XYZ", "UNASSIGNED")
    assert code["attributes"]["expires_at"]
    assert code["relationships"]["coupon"]["data"]["id"] == "TEN"
    assert (await http("GET", "/api/coupon-codes"))[0] == 400
    listed = await http("GET", "/api/coupon-codes", filter='equals(coupon.id,"TEN")')
    assert [each["id"] for each in listed[1]["data"]] == ["TEN-XYZ"]


async def test_names_of_web_feeds(http: Http) -> None:
    feed = {
        "url": "https://example.com",
        "request_method": "get",
        "content_type": "json",
    }
    body = resource("web-feed", name="a-b", **feed)
    status, error = await error_of(http, "POST", "/api/web-feeds", body)
    assert (status, error["source"]) == (400, {"pointer": "/data/attributes/name"})
    made_ = await made(http, "/api/web-feeds", "web-feed", name="a_b", **feed)
    assert made_["attributes"]["status"] is None


# --- catalogs, templates, images, webhooks


async def test_a_catalog_item_has_what_it_was_not_given(http: Http) -> None:
    given = {"external_id": "1", "title": "t", "description": "d", "url": "u"}
    item = await made(http, "/api/catalog-items", "catalog-item", **given)
    found = item["attributes"]
    assert (found["image_full_url"], found["image_thumbnail_url"], found["images"]) == ("", "", [])
    category = await made(
        http, "/api/catalog-categories", "catalog-category", external_id="c", name="c"
    )
    link = {"data": [{"type": "catalog-category", "id": category["id"]}]}
    path = f"/api/catalog-items/{item['id']}/relationships/categories"
    assert [(await http("POST", path, link))[0] for _ in range(2)] == [204, 409]


async def test_templates(http: Http) -> None:
    given = {"name": "t", "editor_type": "CODE", "html": "<p>Hi&amp;bye {{ name }}</p>"}
    template = await made(http, "/api/templates", "template", **given)
    assert template["attributes"]["html"].startswith("<html>")
    assert template["attributes"]["text"] == "Hi&bye {{ name }}"
    body = resource("template", template["id"], name="copy")
    assert (await http("POST", "/api/template-clone", body))[0] == 200
    body = resource("template", template["id"], context={"name": "Zoë"})
    assert (await http("POST", "/api/template-render", body))[0] == 200
    path = f"/api/templates/{template['id']}"
    http.sandbox.store("pk_one").add(
        "flow-message", {}, {"template": ("template", template["id"])}, "1"
    )
    status, error = await error_of(http, "DELETE", path)
    assert (status, "\n" in error["detail"]) == (409, True)
    http.sandbox.store("pk_one").clear()
    template = await made(http, "/api/templates", "template", **given)
    assert (await http("DELETE", f"/api/templates/{template['id']}"))[0] == 200


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("{% if person %}x{% endif %}", "{% if %}"),
        ("{{ name|upper }}", "{{ name|upper }}"),
        ("{{ name|default:'you' }}", None),
    ],
)
async def test_what_is_not_rendered_is_named(http: Http, source: str, told: str | None) -> None:
    given = {"name": "t", "editor_type": "CODE", "html": source}
    template = await made(http, "/api/templates", "template", **given)
    body = resource("template", template["id"], context={})
    status, answer, _ = await http("POST", "/api/template-render", body)
    if told is None:
        assert (status, answer["data"]["attributes"]["text"]) == (200, "you")
    else:
        assert (status, told in answer["errors"][0]["detail"]) == (400, True)


async def test_segments_are_marked_as_not_evaluated(http: Http) -> None:
    store = http.sandbox.store("pk_one")
    store.add("segment", {"name": "s", "is_starred": False, "is_active": True}, {}, "SEG001")
    _, answer, headers = await http(
        "GET", "/api/segments", filter="equals(is_starred,true),equals(is_active,true)"
    )
    assert headers["X-Sandbox-Not-Evaluated"] == "segment definitions"
    assert len(answer["data"]) == 1  # the star makes no difference


async def _upload(sandbox: Sandbox, content: bytes) -> dict[str, Any]:
    form = aiohttp.FormData({"name": "dot"})
    form.add_field("file", content, filename="dot.png", content_type="image/png")
    headers = {"Authorization": "Klaviyo-API-Key pk_one", "revision": "2026-07-15"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{sandbox.url}/api/image-upload", data=form, headers=headers) as answer,
    ):
        assert answer.status == 201
        found: dict[str, Any] = (await answer.json(content_type=None))["data"]
        return found


async def test_an_image_is_served(http: Http) -> None:
    image = await _upload(http.sandbox, PNG)
    async with (
        aiohttp.ClientSession() as session,
        session.get(image["attributes"]["image_url"]) as answer,
    ):
        assert (answer.status, answer.content_type) == (200, "image/png")
        assert await answer.read() == PNG
    inline = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    again = await made(http, "/api/images", "image", import_from_url=inline, name="n")
    assert again["attributes"]["image_url"] == image["attributes"]["image_url"]
    assert again["attributes"]["size"] == len(PNG)


async def test_images_are_replaced_and_hidden(http: Http) -> None:
    image = await _upload(http.sandbox, PNG)
    body = resource("image", image["id"], hidden=True)
    status, answer, _ = await http("PATCH", f"/api/images/{image['id']}", body)
    assert (status, answer["data"]["attributes"]["name"]) == (200, "")
    assert (await http("GET", "/api/images"))[1]["data"] == []
    hidden = (await http("GET", "/api/images", filter="equals(hidden,true)"))[1]["data"]
    assert [each["id"] for each in hidden] == [image["id"]]
    body = resource("image", import_from_url="nonsense", name="n")
    status, error = await error_of(http, "POST", "/api/images", body)
    assert error["source"] == {"pointer": "/data/attributes/import_from_url"}


async def test_a_webhook_hides_where_it_goes(http: Http) -> None:
    body = resource(
        "webhook",
        name="w",
        endpoint_url="http://127.0.0.1:9/secret?token=1",
        secret_key="whsec_" + "a" * 32,
    )
    topic = {"type": "webhook-topic", "id": "event:klaviyo.opened_email"}
    body["data"]["relationships"] = {"webhook-topics": {"data": [topic]}}
    status, answer, _ = await http("POST", "/api/webhooks", body)
    assert (status, answer["data"]["attributes"]["endpoint_url"]) == (
        201,
        "http://127.0.0.1:9/*****",
    )
    body = resource("webhook", answer["data"]["id"], description="d")
    path = f"/api/webhooks/{answer['data']['id']}"
    await http("PATCH", path, body)
    await http("PATCH", path, resource("webhook", answer["data"]["id"], description=None))
    assert (await http("GET", path))[1]["data"]["attributes"]["description"] == "d"


async def test_a_custom_metric_says_its_metrics(http: Http) -> None:
    await http("POST", "/api/events", event())
    metric = (await http("GET", "/api/metrics"))[1]["data"][0]["id"]
    group = {"metric_id": metric, "metric_filters": []}
    definition = {"aggregation_method": "count", "metric_groups": [group]}
    found = await made(
        http, "/api/custom-metrics", "custom-metric", name="c", definition=definition
    )
    assert found["relationships"]["metrics"]["data"] == [{"type": "metric", "id": metric}]
    body = resource("custom-metric", name="d", definition=definition)
    body["data"]["relationships"] = {"metrics": {"data": [{"type": "metric", "id": metric}]}}
    assert (await http("POST", "/api/custom-metrics", body))[0] == 400


# --- forms, and what a channel may have


@pytest.mark.parametrize(
    ("version", "pointer"),
    [
        ({"steps": [{"columns": [{}]}]}, ""),
        ({"steps": [{"columns": [{}]}] * 2, "type": "popup", "location": "top_left"}, "/location"),
    ],
)
async def test_what_a_form_needs(http: Http, version: dict[str, Any], pointer: str) -> None:
    body = resource(
        "form", name="f", ab_test=False, status="draft", definition={"versions": [version]}
    )
    status, error = await error_of(http, "POST", "/api/forms", body)
    place = f"/data/attributes/definition/versions/0{pointer}"
    assert (status, error["source"]) == (400, {"pointer": place})
    version |= {"steps": [{"columns": [{}]}] * 2, "type": "flyout"}
    assert (await http("POST", "/api/forms", body))[0] == 201


async def test_a_message_of_email_has_no_image_and_no_options(http: Http) -> None:
    for id_, channel in (("E", "email"), ("S", "sms")):
        seed = resource("campaign-message", id_, definition={"channel": channel})["data"]
        await http("POST", f"{http.sandbox.url}/sandbox/resources?account=pk_one", seed)
    image = {"data": {"type": "image", "id": "1"}}
    with_options = resource(
        "campaign-message",
        "E",
        definition={"channel": "email", "render_options": {"shorten_links": True}},
    )
    with_image = related(resource("campaign-message", "E"), "image", "image", "1")
    for path, body, pointer in (
        ("", with_options, "/data/attributes/definition/render_options"),
        ("", with_image, "/data/relationships/images/"),
        ("/relationships/image", image, "/data/relationships/images/"),
    ):
        answer = await error_of(http, "PATCH", f"/api/campaign-messages/E{path}", body)
        assert (answer[0], answer[1]["source"]) == (400, {"pointer": pointer})
    path = "/api/campaign-messages/S/relationships/image"
    assert (await http("PATCH", path, image))[0] == 204


async def test_parameters_of_tracking_say_source_and_medium(http: Http) -> None:
    given = [{"type": "static", "name": name, "value": "v"} for name in ("utm_source", "x")]
    attributes: dict[str, Any] = {
        "name": "c",
        "audiences": {"included": []},
        "tracking_options": {"add_tracking_params": True, "custom_tracking_params": given},
        "campaign-messages": {"data": []},
    }
    status, error = await error_of(
        http, "POST", "/api/campaigns", resource("campaign", **attributes)
    )
    assert status == 400
    assert error["source"]["pointer"].endswith("/custom_tracking_params")
    given[1]["name"] = "utm_medium"
    assert (await http("POST", "/api/campaigns", resource("campaign", **attributes)))[0] == 201
