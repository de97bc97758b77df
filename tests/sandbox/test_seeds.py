"""Shops and fixtures: what is put into an account before a test."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import FixtureError, Sandbox, SandboxProcess
from klaviyo_async.sandbox.records import Event

from ..openapi import Document
from .answers.test_answers import DOCUMENTS
from .answers.tour import as_recorded
from .conftest import Http, event, resource

UNTIL = "2026-11-01T00:00:00Z"
SHOP = "pk_shop"


def shop(size: int = 3000, **options: Any) -> Sandbox:
    sandbox = Sandbox(limits=False)
    assert sandbox.seed("shop", size=size, until=UNTIL, **options) == SHOP
    return sandbox


def state(sandbox: Sandbox) -> list[Any]:
    store = sandbox.store(SHOP)
    own = {"account", "tag-group", "tracking-setting", "mapped-metric"}
    return [
        (record.reference, record.attributes, record.relationships)
        for type_ in store.types()
        if type_ not in own
        for record in store.all(type_).values()
    ]


@pytest.mark.slow
def test_the_same_seed_makes_the_same_shop() -> None:
    first, second, other = shop(), shop(), shop(seed=1)
    assert state(first) == state(second)
    assert state(first) != state(other)


@pytest.mark.parametrize("size", [1, 2, 7, 501])
def test_a_shop_has_as_many_events_as_are_asked_for(size: int) -> None:
    sandbox = shop(size)
    events = sandbox.store(SHOP).all("event").values()
    assert len(events) == sandbox.events.stored == size
    assert len({each.id for each in events}) == size


@pytest.mark.slow
def test_a_shop_is_like_one() -> None:
    store = shop(20_000).store(SHOP)
    names = {id_: record.attributes["name"] for id_, record in store.all("metric").items()}
    events = [each for each in store.all("event").values() if isinstance(each, Event)]
    assert len(events) == 20_000
    counts = Counter(names[each.metric or ""] for each in events)
    assert counts["Received Email"] > counts["Opened Email"] > counts["Clicked Email"] > 100
    assert counts["Viewed Product"] > counts["Placed Order"] > 100
    # Some came late, and some are of one profile, metric and second.
    stamps = [each.stamp for each in events]
    late = sum(stamp < max_ for stamp, max_ in zip(stamps[1:], _running(stamps), strict=False))
    assert 0.002 < late / len(events) < 0.2
    same = Counter((each.profile, each.metric, each.stamp) for each in events)
    assert max(same.values()) > 1
    # The list grows all the time.
    (list_,) = store.all("list").values()
    joined = sorted(str(since) for since in list_.relationships["profiles"].values())  # type: ignore[union-attr]
    assert len(joined) > 500
    assert Counter(each[:7] for each in joined)["2026-03"] > 20
    # Nobody does anything before joining.
    since = {id_: record.attributes["created"] for id_, record in store.all("profile").items()}
    subscribed = next(id_ for id_, name in names.items() if name == "Subscribed to List")
    for each in events:
        if each.metric == subscribed:
            assert since[each.profile or ""][:19] == each.attribute("datetime")[:19]
    assert len(store.all("segment-departure")) > 0


def _running(stamps: list[int]) -> list[int]:
    found, highest = [], 0
    for stamp in stamps:
        highest = max(highest, stamp)
        found.append(highest)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("revision", ["2026-07-15", "2026-10-15"])
async def test_what_a_shop_answers_is_as_documented(revision: str) -> None:
    document = as_recorded(Document(DOCUMENTS[revision]))
    headers: dict[str, str | None] = {
        "revision": revision,
        "Authorization": f"Klaviyo-API-Key {SHOP}",
    }
    async with shop() as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        for operation, query in (
            ("get_profiles", {}),
            ("get_events", {"include": "metric,profile"}),
            ("get_metrics", {}),
            ("get_lists", {}),
            ("get_segments", {}),
            ("get_flows", {}),
            ("get_templates", {}),
            ("get_catalog_items", {}),
            ("get_tags", {}),
            ("get_mapped_metrics", {}),
            ("get_campaigns", {"filter": "equals(messages.channel,'email')"}),
        ):
            path = document.operations[operation][1]
            status, answer, _ = await http("GET", path, headers=headers, **query)
            assert status == 200, (operation, answer)
            assert answer["data"], operation
            responses = document.operations[operation][2]["responses"]
            (content,) = responses["200"]["content"].values()
            document.validate(content["schema"], answer)


@pytest.mark.slow
async def test_reports_of_a_shop_count_its_events() -> None:
    async with shop() as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        store = sandbox.store(SHOP)
        metrics = {record.attributes["name"]: id_ for id_, record in store.all("metric").items()}
        span = {"start": "2025-11-01T00:00:00Z", "end": "2026-11-01T00:00:00Z"}
        body = resource(
            "campaign-values-report",
            statistics=["delivered", "opens_unique", "open_rate", "conversion_value"],
            timeframe=span,
            conversion_metric_id=metrics["Placed Order"],
        )
        headers: dict[str, str | None] = {"Authorization": f"Klaviyo-API-Key {SHOP}"}
        status, answer, _ = await http(
            "POST", "/api/campaign-values-reports", body, headers=headers
        )
        assert status == 200, answer
        results = answer["data"]["attributes"]["results"]
        campaigns = set(store.all("campaign-message"))
        received = sum(
            each.properties.get("$message") in campaigns
            for each in store.all("event").values()
            if isinstance(each, Event) and each.metric == metrics["Received Email"]
        )
        assert sum(row["statistics"]["delivered"] for row in results) == received > 300
        assert sum(row["statistics"]["conversion_value"] for row in results) > 0
        assert all(0 <= row["statistics"]["open_rate"] <= 1 for row in results)


FIXTURES: dict[str, Any] = {
    "resources": [
        {"type": "profile", "id": "P1", "attributes": {"email": "ada@example.com"}},
        {
            "type": "list",
            "id": "L1",
            "attributes": {"name": "News"},
            "relationships": {"profiles": {"data": [{"type": "profile", "id": "P1"}]}},
        },
    ],
    "events": [
        event("Placed Order", time="2026-03-01T10:00:00Z", value=12)["data"],
        event("Placed Order", "bob@example.com", time="2026-03-01T10:00:00Z"),
    ],
}


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "fixtures.json"
    path.write_text(json.dumps(FIXTURES))
    heard: list[Event] = []
    sandbox = Sandbox()
    sandbox.events.listener = lambda _, each: heard.append(each)
    sandbox.seed(path, account="pk_one")
    store = sandbox.store("pk_one")
    assert sandbox.events.stored == len(store.all("event")) == 2
    assert {r.attributes["email"] for r in store.all("profile").values()} == {
        "ada@example.com",
        "bob@example.com",
    }
    (of_ada,) = [e for e in store.all("event").values() if e.refers_to(("profile", "P1"))]
    assert of_ada.attribute("event_properties")["$value"] == 12
    assert heard == []


@pytest.mark.parametrize(
    ("fixtures", "item"),
    [
        ({"profiles": []}, ""),
        ({"resources": {}}, "/resources"),
        ({"resources": ["x"]}, "/resources/0"),
        ({"resources": [{"type": "pet"}]}, "/resources/0/type"),
        (
            {"resources": [{"type": "list", "attributes": {"nmae": "x"}}]},
            "/resources/0/attributes/nmae",
        ),
        (
            {"resources": [{"type": "list", "attributes": {"name": ["x"]}}]},
            "/resources/0/attributes/name",
        ),
        (
            {"resources": [{"type": "profile", "attributes": {"email": "nobody"}}]},
            "/resources/0/attributes/email",
        ),
        (
            {"resources": [{"type": "tag", "id": "T"}, {"type": "tag", "id": "T"}]},
            "/resources/1/id",
        ),
        (
            {
                "resources": [
                    {
                        "type": "list",
                        "relationships": {"profiles": {"data": [{"type": "profile", "id": "P"}]}},
                    }
                ]
            },
            "/resources/0/relationships/profiles",
        ),
        ({"events": [{"type": "event"}]}, "/events/0"),
        ({"events": [event(), event(time="soon")]}, "/events/1/attributes/time"),
        ({"events": [event("")]}, "/events/0/attributes/metric/data/attributes/name"),
        (
            {"events": [event(email="nobody")]},
            "/events/0/attributes/profile/data/attributes/email",
        ),
    ],
)
async def test_what_is_not_valid_is_named(http: Http, fixtures: Any, item: str) -> None:
    sandbox = http.sandbox
    whole = {
        "resources": [*fixtures.get("resources", [])],
        "events": [*FIXTURES["events"], *fixtures.get("events", [])],
    }
    if item and "events" not in fixtures and isinstance(fixtures["resources"], list):
        fixtures = whole  # valid ones beside it are not put in either
    with pytest.raises(FixtureError) as caught:
        sandbox.seed(fixtures, account="pk_one")
    assert caught.value.item == item
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.item, str(copy)) == (item, str(caught.value))
    assert not sandbox.store("pk_one").all("profile")
    assert not sandbox.store("pk_one").all("event")
    status, answer, _ = await http("POST", "/sandbox/seed", {"fixtures": fixtures})
    assert status == 400
    assert item in answer["error"]


@pytest.mark.parametrize(
    "options",
    [{"size": 0}, {"size": "many"}, {"size": True}, {"seed": -1}, {"until": "soon"}],
)
def test_a_shop_that_makes_no_sense(options: dict[str, Any]) -> None:
    sandbox = Sandbox()
    with pytest.raises(FixtureError):
        sandbox.seed("shop", **options)
    sandbox.seed("shop:20")
    with pytest.raises(FixtureError, match="already"):
        sandbox.seed("shop:20")
    with pytest.raises(FixtureError, match="No such file"):
        sandbox.seed("shop.json")


def test_a_shop_goes_to_an_account_that_there_is() -> None:
    sandbox = Sandbox(accounts={"main": ["pk_main"]})
    assert sandbox.seed("shop:20") == "main"
    with pytest.raises(FixtureError, match="none of the accounts"):
        sandbox.seed("shop:20", account="pk_main")


async def test_no_file_is_read_over_http(http: Http) -> None:
    status, answer, _ = await http("POST", "/sandbox/seed", {"fixtures": "/etc/hostname"})
    assert status == 400
    assert "object" in answer["error"]


@pytest.mark.slow
async def test_a_process_starts_with_a_shop() -> None:
    async with SandboxProcess("--fixtures", "shop:200", "--no-limits") as sandbox:
        state = await sandbox.control("GET", "state?account=pk_shop&type=event")
        assert len(state["pk_shop"]["event"]) == 200
        assert await sandbox.seed("shop", size=50, account="pk_other") == "pk_other"
        await sandbox.snapshot("full")
        await sandbox.control("POST", "reset")
        await sandbox.restore("full")
        stats = await sandbox.stats()
        assert stats["events"]["stored"] == 250
        await sandbox.advance(60)
