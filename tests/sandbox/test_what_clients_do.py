"""What programs that are in use rely on, and our own client does not: see tests/clients, where they are run."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import unquote

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox

from .conftest import Http, event, resource


@pytest.fixture
async def unlimited(sandbox_without_limits: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox_without_limits, session)


async def made(http: Http, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """The resource that a POST has made."""
    status, answer, _ = await http("POST", path, body)
    assert status == 201, answer
    data: dict[str, Any] = answer["data"]
    return data


@pytest.mark.parametrize("sort", ["", "name", "-name", "created"])
async def test_a_cursor_with_the_sign_before_it(unlimited: Http, sort: str) -> None:
    """The official Python SDK cuts a link at the parameter's name, and keeps what follows: `=WzAs...`."""
    # Names of several lengths: not all cursors are padded alike.
    names = sorted("x" * length for length in range(1, 8))
    for name in names:
        await made(unlimited, "/api/tags", resource("tag", name=name))
    query: dict[str, Any] = {"sort": sort} if sort in ("name", "-name") else {}
    found, cursor = [], ""
    for _ in names:
        asked = {**query, **({"page__cursor": cursor} if cursor else {})}
        _, answer, _ = await unlimited("GET", "/api/tags", page__size="1", **asked)
        found += [each["attributes"]["name"] for each in answer["data"]]
        link = answer["links"]["next"]
        if link is None:
            break
        after = re.split(r"page%5Bcursor%5D|page\[cursor\]", link)[-1]
        cursor = unquote(after.partition("&")[0])
        assert cursor.startswith("=")
    assert sorted(found) == names


async def test_items_of_a_catalog_by_their_ids(http: Http) -> None:
    ids = [(await made(http, "/api/catalog-items", _item(number)))["id"] for number in range(3)]
    query: dict[str, Any] = {"filter": f'any(ids,["{ids[0]}","{ids[2]}"])'}
    _, answer, _ = await http("GET", "/api/catalog-items", **query)
    assert [each["id"] for each in answer["data"]] == [ids[0], ids[2]]


def _item(number: int) -> dict[str, Any]:
    return resource(
        "catalog-item",
        external_id=f"s{number}",
        title="t",
        description="d",
        url="https://shop.example.com/1",
        catalog_type="$default",
        integration_type="$custom",
    )


class TestInclude:
    """Relationships that are stored at their other end only."""

    async def test_variants_of_an_item(self, http: Http) -> None:
        item = await made(http, "/api/catalog-items", _item(1))
        other = await made(http, "/api/catalog-items", _item(2))
        body = _item(3)
        body["data"]["type"] = "catalog-variant"
        body["data"]["attributes"] |= {"sku": "s", "price": 1.0, "inventory_quantity": 1}
        body["data"]["relationships"] = {
            "item": {"data": {"type": "catalog-item", "id": item["id"]}}
        }
        variant = await made(http, "/api/catalog-variants", body)
        _, answer, _ = await http("GET", "/api/catalog-items", include="variants")
        variants = {
            each["id"]: each["relationships"]["variants"]["data"] for each in answer["data"]
        }
        reference = {"type": "catalog-variant", "id": variant["id"]}
        assert variants == {item["id"]: [reference], other["id"]: []}
        assert [each["id"] for each in answer["included"]] == [variant["id"]]

    async def test_tags_of_lists(self, http: Http) -> None:
        list_ = await made(http, "/api/lists", resource("list", name="l"))
        tag = await made(http, "/api/tags", resource("tag", name="t"))
        path = f"/api/tags/{tag['id']}/relationships/lists"
        await http("POST", path, {"data": [{"type": "list", "id": list_["id"]}]})
        _, answer, _ = await http("GET", f"/api/lists/{list_['id']}", include="tags")
        reference = {"type": "tag", "id": tag["id"]}
        assert answer["data"]["relationships"]["tags"]["data"] == [reference]
        assert [each["attributes"]["name"] for each in answer["included"]] == ["t"]

    async def test_topics_of_a_webhook(self, http: Http) -> None:
        topic = {"type": "webhook-topic", "id": "event:klaviyo.opened_email"}
        body = resource(
            "webhook", name="w", endpoint_url="https://h.example.com/", secret_key="s" * 32
        )
        body["data"]["relationships"] = {"webhook-topics": {"data": [topic]}}
        hook = await made(http, "/api/webhooks", body)
        path = f"/api/webhooks/{hook['id']}"
        _, answer, _ = await http("GET", path, include="webhook-topics")
        assert [each["id"] for each in answer["included"]] == [topic["id"]]

    async def test_with_a_sparse_fieldset(self, http: Http) -> None:
        """Klaviyo's own server for assistants reads the relationship that it includes."""
        list_ = await made(http, "/api/lists", resource("list", name="l"))
        path = f"/api/lists/{list_['id']}"
        _, answer, _ = await http("GET", path, include="tags", fields__list="name")
        assert answer["data"]["attributes"] == {"name": "l"}
        assert answer["data"]["relationships"].keys() == {"tags"}
        assert answer["data"]["relationships"]["tags"]["data"] == []
        _, answer, _ = await http("GET", path, fields__list="name")
        assert "relationships" not in answer["data"]


class TestConsent:
    """Whether email may be sent: to whoever has not objected, and is not suppressed."""

    async def state(self, http: Http, email: str) -> dict[str, Any]:
        query: dict[str, Any] = {
            "filter": f'equals(email,"{email}")',
            "additional-fields__profile": "subscriptions",
        }
        _, answer, _ = await http("GET", "/api/profiles", **query)
        subscriptions = answer["data"][0]["attributes"]["subscriptions"]
        marketing: dict[str, Any] = subscriptions["email"]["marketing"]
        return marketing

    async def suppression(self, http: Http, kind: str) -> None:
        body = resource(
            f"profile-suppression-bulk-{kind}-job",
            profiles={"data": [{"type": "profile", "attributes": {"email": "a@example.com"}}]},
        )
        path = f"/api/profile-suppression-bulk-{kind}-jobs"
        assert (await http("POST", path, body))[0] == 202

    async def test_of_somebody_new(self, http: Http) -> None:
        await made(http, "/api/profiles", resource("profile", email="a@example.com"))
        state = await self.state(http, "a@example.com")
        assert state["consent"] == "NEVER_SUBSCRIBED"
        assert state["can_receive_email_marketing"] is True

    async def test_of_somebody_who_was_suppressed(self, http: Http) -> None:
        await made(http, "/api/profiles", resource("profile", email="a@example.com"))
        await self.suppression(http, "create")
        assert (await self.state(http, "a@example.com"))["can_receive_email_marketing"] is False
        await self.suppression(http, "delete")
        assert (await self.state(http, "a@example.com"))["can_receive_email_marketing"] is True


@pytest.mark.parametrize("bound", ["2026-01-01T00:00:00+00:00", "2026-01-01T02:30+02:00"])
async def test_a_plus_that_was_not_escaped(http: Http, bound: str) -> None:
    """In an address it stands for a blank; ingestr's source writes it so."""
    body = event(time="2026-01-02T00:00:00Z")
    assert (await http("POST", "/api/events", body))[0] == 202
    for operator, count in (("greater-or-equal", 1), ("less-than", 0)):
        query: dict[str, Any] = {"filter": f"{operator}(datetime,{bound.replace('+', ' ')})"}
        status, answer, _ = await http("GET", "/api/events", **query)
        assert (status, len(answer["data"])) == (200, count), answer
