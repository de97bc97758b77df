"""Events, profiles and requests are found, page by page, however many there are."""

from __future__ import annotations

from typing import Any

import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.page import search

from ..conftest import Http, event
from .conftest import Page
from .documents import Document


def rows(document: Document, view: str) -> list[str]:
    """What the first cells of a table say."""
    heads = [each for each in document.all("th") if each.attributes.get("scope") == "row"]
    return [" ".join(each.text.split()) for each in heads]


def link(document: Document, text: str) -> str | None:
    found = [each for each in document.all("a") if each.text == text]
    return str(found[0].attributes["href"]) if found else None


def filled(sandbox: Sandbox, count: int = 120) -> None:
    store = sandbox.store("pk_one")
    for number in range(count):
        store.add("profile", {"email": f"p{number}@example.com", "properties": {"n": number}})
        store.add(
            "event",
            {"event_properties": {"Order": f"o-{number}"}, "datetime": "2026-01-01T00:00:00Z"},
            {"profile": ("profile", [*store.all("profile")][-1]), "metric": ("metric", "M")},
            f"e{number}",
        )


@pytest.mark.parametrize("view", ["events", "profiles"])
async def test_page_by_page(sandbox: Sandbox, page: Page, view: str) -> None:
    filled(sandbox)
    path: str | None = f"/sandbox/page/{view}"
    seen: list[str] = []
    pages = []
    while path is not None:
        document = await page.look(path)
        pages.append(path)
        seen += [
            str(a.attributes["href"])
            for a in document.all("a")
            if "/resources/0/" in str(a.attributes["href"])
        ]
        path = link(document, "Older")
        assert "120" in document.all("caption")[0].text
    assert len(pages) == 3
    kinds = [each for each in seen if f"/{view[:-1]}/" in each]
    assert len(kinds) == len(set(kinds)) == 120
    # Back again.
    document = await page.look(pages[2])
    back = link(document, "Newer")
    assert back is not None
    assert rows(await page.look(back), view) == rows(await page.look(pages[1]), view)
    assert link(document, "Latest") == f"/sandbox/page/{view}?"
    # What is newer than all is nothing: the latest are shown.
    first = rows(await page.look(pages[0]), view)
    assert rows(await page.look(f"/sandbox/page/{view}?after=999999999"), view) == first


async def test_what_is_found(sandbox: Sandbox, http: Http, page: Page) -> None:
    filled(sandbox)
    await http(
        "POST", "/api/events", event("Placed", "p7@example.com", properties={"It": 'say "Hé"'})
    )
    store = sandbox.store("pk_one")
    person = store.profile_by({"email": "p7@example.com"})
    assert person is not None
    metric = next(iter(store.all("metric")))
    for query, count in (
        ("events?text=P7@example.com", 2),
        (f"events?text={person.id}", 2),
        ("events?text=e5", 1),
        ("events?text=o-11", 11),
        ("events?text=O-119", 1),
        ("events?text=say+%22h%C3%A9%22", 1),
        (f"events?metric={metric}", 1),
        (f"events?metric={metric}&text=p7@example.com", 1),
        ("events?metric=none", 0),
        ("events?text=nowhere", 0),
        ("profiles?text=p7@example.com", 1),
        (f"profiles?text={person.id}", 1),
        ("profiles?text=P11", 11),
        ("profiles?text=%22n%22%3A12%7D", 0),
        ("profiles?text=nobody", 0),
    ):
        assert len(rows(await page.look(f"/sandbox/page/{query}"), "")) == count, query
    (field,) = (await page.look("/sandbox/page/events?text=%22x%22")).all("input", name="text")
    assert field.attributes["value"] == '"x"'
    await page.look("/sandbox/page/events?account=9", status=404)
    assert len(rows(await page.look("/sandbox/page/events?account=x"), "")) == 50


async def test_a_view_looks_through_so_many(
    sandbox: Sandbox, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_MOST", 256)
    filled(sandbox, 600)
    path: str | None = "/sandbox/page/events?text=o-3"
    found: list[str] = []
    views = 0
    while path is not None:
        document = await page.look(path)
        views += 1
        found += [
            str(a.attributes["href"])
            for a in document.all("a")
            if "/event/" in str(a.attributes["href"])
        ]
        path = link(document, "Search on") or link(document, "Older")
    wanted = [f"o-{n}" for n in range(600) if f"o-{n}".startswith("o-3")]
    assert len(found) == len(set(found)) == len(wanted)
    assert views >= 3


async def test_requests_page_by_page(sandbox: Sandbox, http: Http, page: Page) -> None:
    facts: dict[str, Any] = dict.fromkeys(("time", "operation", "account", "revision"), "")
    for number in range(130):
        sandbox.journal.add(
            request=b"" if number % 2 else b'{"odd": "NO"}',
            response=None,
            method="GET",
            path=f"/api/{number}",
            status=200,
            ms=1.0,
            **facts,
        )
    document = await page.look("/?text=no")
    assert rows(document, "")[0] == "GET /api/128"
    assert len(rows(document, "")) == 50
    older = link(document, "Older")
    assert older is not None
    assert "text=no" in older
    document = await page.look(older)
    assert rows(document, "")[-1] == "GET /api/0"
    assert link(document, "Older") is None
