"""What the page shows, and what it does not."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.page.markup import Markup, element, join

from ..conftest import Http, event, resource
from .conftest import VIEWS, Page, fill

HOSTILE = "\"'></code></pre><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\x00"
SECRET = "pk_0123456789abcdef0123456789abcdef"


def test_all_text_is_escaped() -> None:
    made = element("a", "<b>", join(1, "&", None), href='"x', class_="c", open=True, hidden=False)
    assert made == '<a href="&quot;x" class="c" open>&lt;b&gt;1&amp;</a>'
    assert element("input", data_live=True) == "<input data-live>"
    assert isinstance(made, Markup)


async def test_what_has_arrived(http: Http, page: Page) -> None:
    await fill(http)
    document = await page.look()
    requests = [each for each in document.all("a") if "requests/" in str(each.attributes["href"])]
    assert [" ".join(each.text.split()) for each in requests] == [
        "GET /api/nothing?x=1",
        "POST /api/profile-bulk-import-jobs",
        "POST /api/lists",
        "POST /api/lists",
        "POST /api/events",
    ]
    for view, wanted in (
        ("/", ("name is required", "there is no /api/nothing", "Requests 5", "Profiles 2")),
        ("/sandbox/page/events", ("Viewed", "ada@example.com", '"Order":7')),
        ("/sandbox/page/profiles", ("ada@example.com", "grace@example.com")),
        ("/sandbox/page/jobs", ("profile-bulk-import",)),
        ("/sandbox/page/quota", ("create_list", "2 of 150 a minute")),
        ("/sandbox/page/webhooks", ("No webhooks were sent.",)),
        ("/sandbox/page/data", ("profile-bulk-import-job",)),
    ):
        document = await page.look(view)
        (here,) = document.all("a", aria_current="page")
        text = document.all("body")[0].text
        assert str(here.attributes["href"]) == view
        for shown in wanted:
            assert shown in text, (view, shown)
    (gauge,) = (await page.look("/sandbox/page/quota")).all(
        "meter", aria_label="create_list, a minute"
    )
    assert (gauge.attributes["value"], gauge.attributes["max"]) == ("2", "150")


async def test_requests_are_chosen(http: Http, page: Page) -> None:
    await fill(http)
    for query, number in (
        ("?status=4xx", 2),
        ("?status=404", 1),
        ("?method=post&path=/api/lists", 2),
        ("?operation=create_event", 1),
        ("?account=nobody", 0),
        ("?text=NEWS", 1),
        ("?text=name+is+required", 1),
        ("?text=grace%40example.com&method=POST", 1),
        ("?text=nowhere", 0),
        ("?before=3", 2),
        ("?before=x&after=%C2%B2", 5),
    ):
        document = await page.look(f"/{query}")
        found = [a for a in document.all("a") if "requests/" in str(a.attributes["href"])]
        assert len(found) == number, query
    field = (await page.look("/?path=/api/lists")).all("input", name="path")
    assert field[0].attributes["value"] == "/api/lists"


async def test_one_request(http: Http, page: Page) -> None:
    await fill(http)
    document = await page.look("/sandbox/page/requests/3")
    body, answer = document.all("pre", aria_label="Body"), document.all("pre", aria_label="Answer")
    assert json.loads(body[0].text) == resource("list")
    assert json.loads(answer[0].text)["errors"][0]["detail"] == "name is required"
    assert "name is required" in [each.text for each in document.all("dd")]
    await page.look("/sandbox/page/requests/99", status=404)


async def test_one_resource(sandbox: Sandbox, http: Http, page: Page) -> None:
    await fill(http)
    document = await page.look("/sandbox/page/profiles")
    (link,) = [each for each in document.all("a") if each.text == "grace@example.com"]
    whole = (await page.look(str(link.attributes["href"]))).all("pre")[0].text
    assert json.loads(whole)["attributes"]["email"] == "grace@example.com"
    # An id may have any character.
    sandbox.store("pk_one").add("catalog-item", {}, id_="$custom:::$default:::a/b?c#<d>")
    path = "/sandbox/page/resources/0/catalog-item/%24custom%3A%3A%3A%24default%3A%3A%3Aa%2Fb%3Fc%23%3Cd%3E"
    assert "a/b?c#<d>" in (await page.look(path)).all("pre")[0].text
    for path in ("0/list/none", "9/list/x", "-1/list/x"):
        await page.look(f"/sandbox/page/resources/{path}", status=404)
    await page.look("/sandbox/page/resources/x/list/x", status=400)


async def test_no_text_becomes_markup(sandbox: Sandbox, http: Http, page: Page) -> None:
    """Bodies, paths, headers, ids and settings are whatever somebody sends."""
    store = sandbox.store(HOSTILE)
    profile = store.add("profile", {"email": HOSTILE, "first_name": HOSTILE, "created": HOSTILE})
    metric = store.add("metric", {"name": HOSTILE})
    related = {"profile": profile.reference, "metric": metric.reference}
    attributes: dict[str, Any] = {"event_properties": {HOSTILE: HOSTILE}, "datetime": HOSTILE}
    held = store.add("event", attributes, {**related})
    store.add("x-job", {"status": HOSTILE, "created": HOSTILE, "total_count": HOSTILE}, id_=HOSTILE)
    hook = {"endpoint_url": HOSTILE, "name": HOSTILE}
    store.add("webhook", hook, {"webhook-topics": {("webhook-topic", HOSTILE): None}}, HOSTILE)
    store.add(HOSTILE, {HOSTILE: HOSTILE}, id_=HOSTILE)
    sandbox.fault("status", operation=HOSTILE, path=HOSTILE, body=HOSTILE, retry_after=HOSTILE)
    sandbox.fault("raw", operation=HOSTILE, headers={HOSTILE: HOSTILE}, raw=HOSTILE)
    await sandbox.deliver(url="http://127.0.0.1:9/<img>", secret="s", topic=HOSTILE, webhook_id="w")
    sent = {"revision": "<img src=x>", "X-Any": "<script>", "User-Agent": "'\"><img>"}
    await http("POST", "/api/events", {HOSTILE: HOSTILE}, headers=sent)
    await http("GET", '/api/"><img src=x>/<script>?<img>=1')
    paths = [*VIEWS, "/sandbox/page/requests/1", "/sandbox/page/requests/2"]
    paths += [f"/sandbox/page/{view}?text={quote(HOSTILE)}" for view in ("events", "profiles")]
    paths += [f"/sandbox/page/resources/0/{r.type}/{r.id}" for r in (profile, metric, held)]
    for path in paths:
        document = await page.look(path)
        tags = Counter(each.tag for each in document.elements)
        assert tags["script"] == 1, path
        assert not tags["img"], path
        assert not [e for e in document.elements for name in e.attributes if name[:2] == "on"]
    shown = "".join([(await page.look(path)).all("main")[0].text for path in VIEWS])
    assert shown.count("<script>alert(1)</script>") > 8
    for path in ("/?path=%22%3E%3Cimg%3E&said=%3Cimg%3E", "/sandbox/page/%3Cimg%3E"):
        assert not (await page.look(path, 200 if path.startswith("/?") else 404)).all("img")


async def test_credentials_are_not_shown(sandbox: Sandbox, http: Http, page: Page) -> None:
    token = "token-0123456789-0123456789"
    headers = {
        "Authorization": f"Klaviyo-API-Key {SECRET}",
        "X-My-Token": "hush-hush",
        "Cookie": "c=hush-hush",
    }
    hidden = {"secret_key": "hush-hush", "note": f"Bearer {token} and {SECRET}"}
    await http("POST", "/api/events", event(properties=hidden), headers=headers)
    await http("GET", f"/api/lists?key={SECRET}", headers={"Authorization": f"Bearer {token}"})
    broken = '{"password": "hush-hush\\" hush-hush'
    async with http._session.post(
        f"{sandbox.url}/api/events",
        data=broken,
        headers={
            "Content-Type": "application/json",
            **{k: v for k, v in headers.items() if k != "Cookie"},
            "revision": "2026-07-15",
        },
    ) as answer:
        assert answer.status == 400
    sandbox.store(token)
    profile = sandbox.store(SECRET).all("profile")
    paths = [*VIEWS, *(f"/sandbox/page/requests/{n}" for n in (1, 2, 3))]
    paths += [f"/sandbox/page/resources/0/profile/{id_}" for id_ in profile]
    for path in paths:
        text = await page.text(path)
        for secret in (SECRET, token, "hush-hush"):
            assert secret not in text, (path, secret)
    assert "pk_...cdef" in await page.text()
    assert token not in str((await http("GET", "/sandbox/requests"))[1])


async def test_what_is_wrong_with_a_document(http: Http, page: Page) -> None:
    """Ids come once, what refers to one finds it, everything that can be operated has a name."""
    await fill(http)
    await page.act("switch-fault", name="slow", on="true")
    await page.sandbox.deliver(url="http://127.0.0.1:9/x", secret="s")
    paths = (*VIEWS, "/?status=4xx", "/sandbox/page/requests/1", "/sandbox/page/requests/99")
    for path in paths:
        document = await page.look(path, 404 if path.endswith("99") else 200)
        ids = Counter(each.attributes.get("id") for each in document.elements)
        del ids[None]
        assert max(ids.values()) == 1
        assert len(document.all("main")) == len(document.all("h1")) == 1
        for each in document.elements:
            by = each.attributes.get("aria-labelledby")
            assert by is None or by in ids
        names = [each for each in document.elements if each.tag in ("button", "a", "summary")]
        assert all(each.text.strip() or each.attributes.get("aria-labelledby") for each in names)
        fields = [each for each in document.elements if each.tag in ("input", "select", "textarea")]
        visible = [each for each in fields if each.attributes.get("type") != "hidden"]
        assert len(visible) == len(document.all("label"))
        local = [str(a.attributes["href"]) for a in document.all("a")]
        assert all(href.startswith(("/", "#")) for href in local)


async def test_looking_changes_nothing(sandbox: Sandbox, http: Http, page: Page) -> None:
    await fill(http)
    before = sandbox.stats.as_dict(), sandbox.store("pk_one").version, len(sandbox.journal)
    for path in (
        "/",
        "/sandbox/page/requests/1",
        "/sandbox/page/page.css",
        "/sandbox/page/page.js",
    ):
        async with http._session.get(sandbox.url + path) as answer:
            assert answer.status == 200
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert (
        sandbox.stats.as_dict(),
        sandbox.store("pk_one").version,
        len(sandbox.journal),
    ) == before
    async with http._session.head(f"{sandbox.url}/") as answer:
        assert (answer.status, await answer.text()) == (200, "")
    for path in ("/sandbox/page/frame.py", "/sandbox/page/..%2Fserver.py", "/sandbox/page/x/y/z/w"):
        await page.look(path, status=404)
    assert (await http("POST", "/"))[0] == 404


@pytest.mark.slow
async def test_it_stays_small(sandbox_without_limits: Sandbox, page: Page) -> None:
    sandbox = sandbox_without_limits
    for number in range(300):
        store = sandbox.store(f"account {number}")
        for index in range(100):
            store.add("profile", {"email": f"{index}@example.com", "note": "x" * 1000})
    sandbox.store("last").add("profile", {"properties": {"long": "y" * 10**6}}, id_="long")
    page.sandbox = sandbox
    for path in VIEWS:
        assert len(await page.text(path)) < 150_000
    assert len(await page.text("/sandbox/page/resources/300/profile/long")) < 100_000


async def test_bodies_that_are_no_documents(sandbox: Sandbox, http: Http, page: Page) -> None:
    headers = {
        "Authorization": "Klaviyo-API-Key pk_one",
        "revision": "2026-07-15",
        "Content-Type": "application/json",
    }
    for body in (b"\xff\xfe<b>", b"[" * 20_000, b'{"a": "\\ud800"}', b"x" * 100_000, b""):
        async with http._session.post(
            f"{sandbox.url}/api/events", data=body, headers=headers
        ) as answer:
            assert answer.status == 400
    for number in range(1, 6):
        document = await page.look(f"/sandbox/page/requests/{number}")
        assert not document.all("b")
    assert "Only the first 64 KiB" in await page.text("/sandbox/page/requests/4")


async def test_gauges_say_what_headers_say(http: Http, page: Page) -> None:
    for _ in range(2):
        await http("GET", "/api/lists")
    headers = (await http("GET", "/api/lists"))[2]
    document = await page.look("/sandbox/page/quota")
    (second,) = document.all("meter", aria_label="get_lists, a second")
    left = int(str(second.attributes["max"])) - int(str(second.attributes["value"]))
    assert left == int(headers["RateLimit-Remaining"])
    (minute,) = document.all("meter", aria_label="get_lists, a minute")
    assert minute.attributes["value"] == "3"


async def test_without_limits(sandbox_without_limits: Sandbox, page: Page) -> None:
    page.sandbox = sandbox_without_limits
    assert "There are no limits." in await page.text("/sandbox/page/quota")


async def test_jobs_are_shown_as_they_stand() -> None:
    async with aiohttp.ClientSession() as session:
        for seconds, state in ((0.0, "complete"), (3600.0, "queued")):
            async with Sandbox(job_seconds=seconds) as sandbox:
                await fill(Http(sandbox, session))
                (job,) = sandbox.store("pk_one").all("profile-bulk-import-job").values()
                document = await Page(sandbox, session).look("/sandbox/page/jobs")
                assert state in [each.text for each in document.all("td")]
                assert job.attributes["status"] == "queued"


@pytest.mark.slow
def test_nothing_is_loaded_until_somebody_looks() -> None:
    program = """
import asyncio, sys, urllib.request
from klaviyo_async.sandbox import Sandbox

def get(url):
    with urllib.request.urlopen(url) as answer:
        return answer.read()

def loaded():
    return [name for name in sys.modules if name.startswith("klaviyo_async.sandbox.page")]

async def main():
    async with Sandbox() as sandbox:
        await asyncio.to_thread(get, sandbox.url + "/sandbox/stats")
        assert not loaded(), loaded()
        await asyncio.to_thread(get, sandbox.url + "/")
        assert loaded()

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
