"""What was asked is kept, found, held against what is expected, and sent once more."""

from __future__ import annotations

import logging
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.journal import Journal, RequestQuery

from .conftest import Http, bulk, event, resource


async def listed(http: Http, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await http("GET", f"/sandbox/requests{query}"))[1]
    return found


async def test_requests_are_found(http: Http) -> None:
    await http("POST", "/api/events", event())
    await http("POST", "/api/lists", resource("list"))
    await http("GET", "/api/lists?page[size]=1")
    await http("GET", "/api/nothing")
    all_ = await listed(http)
    assert [(each["method"], each["operation"], each["status"]) for each in all_] == [
        ("POST", "create_event", 202),
        ("POST", "create_list", 400),
        ("GET", "get_lists", 200),
        ("GET", "", 404),
    ]
    assert all_[1]["reason"]
    assert all_[2]["path"] == "/api/lists?page%5Bsize%5D=1"
    assert all(each["ms"] > 0 for each in all_)
    for query, wanted in (
        ("?status=4xx", [2, 4]),
        ("?status=202", [1]),
        ("?method=post&status=400", [2]),
        ("?path=/api/lists", [2, 3]),
        ("?operation=create_event", [1]),
        ("?after=2", [3, 4]),
        ("?limit=1", [4]),
        ("?account=pk_one", [1, 2, 3]),
        ("?account=nobody", []),
        ("?text=NOTHING", [4]),
        ("?text=placed", []),
    ):
        assert [each["id"] for each in await listed(http, query)] == wanted, query
    for wrong in ("?after=x", "?nothing=1", "?limit=x"):
        assert (await http("GET", f"/sandbox/requests{wrong}"))[0] == 400


async def test_bodies_are_shown_and_credentials_are_not(sandbox: Sandbox, http: Http) -> None:
    secret = "pk_0123456789abcdef0123456789abcdef"
    await http(
        "POST", "/api/events", event(), headers={"Authorization": f"Klaviyo-API-Key {secret}"}
    )
    whole = (await http("GET", "/sandbox/requests/1"))[1]
    assert whole["request"] == event()
    assert whole["account"] == "pk_...cdef"
    assert secret not in repr(sandbox.journal.get(1))
    assert secret not in str(await listed(http, "?bodies=true"))
    assert (await listed(http, "?bodies=true"))[0]["request"] == event()
    assert "request" not in (await listed(http))[0]
    assert (await http("GET", "/sandbox/requests/7"))[0] == 400


async def test_no_credential_is_shown_wherever_it_stands(
    sandbox: Sandbox, http: Http, caplog: pytest.LogCaptureFixture
) -> None:
    """Headers, bodies and paths of what people send, and what is answered."""
    hush = "hush0123456789hush0123456789"
    key = f"pk_{hush}"
    headers: dict[str, str | None] = {
        "Authorization": f"Bearer {hush}",
        "revision": key,
        "X-Api-Key": hush,
        "Proxy-Authorization": f"Basic {hush}",
        "Cookie": f"session={hush}",
        "Klaviyo-Signature": hush,
        "Referer": f"https://user:{hush}@shop.example/?access_token={hush}",
    }
    caplog.set_level(logging.INFO, "klaviyo_async.sandbox.requests")
    await http("GET", f"/api/lists?api_key={hush}&k={key}", headers=headers)
    await http("GET", f"/api/lists?k=pk%5F{hush}")
    hook = resource(
        "webhook", name="w", endpoint_url=f"https://u:{hush}@x.example", secret_key=hush
    )
    await http("POST", "/api/webhooks", hook)
    nested = {
        "Client_Secret": {"a": hush},
        "refresh_token": [hush],
        "note": f"grant&refresh_token={hush}",
    }
    await http("POST", "/api/events", event(properties={**nested, f"pk_{hush}": 1}))
    for path in ("/sandbox/requests?bodies=true", *(f"/sandbox/requests/{n}" for n in range(1, 5))):
        text = str((await http("GET", path))[1])
        assert hush not in text, path
    assert (await http("GET", "/sandbox/requests/1"))[1]["headers"]["Authorization"] == "Bearer ..."
    async with aiohttp.ClientSession() as session:
        for path in ("/", *(f"/sandbox/page/requests/{n}" for n in range(1, 5))):
            async with session.get(sandbox.url + path) as answer:
                assert hush not in await answer.text(), path
    assert hush not in caplog.text
    # What came is compared as it came.
    wanted = {"body": {"data": {"attributes": {"secret_key": hush}}}, "count": 1}
    assert (await http("POST", "/sandbox/requests/verify", wanted))[0] == 200


@pytest.mark.parametrize(
    ("wanted", "status"),
    [
        ({"operation": "create_event"}, 200),
        ({"operation": "create_event", "count": 2}, 200),
        ({"operation": "create_event", "count": 1}, 409),
        ({"operation": "create_event", "at_least": 3}, 409),
        ({"operation": "create_event", "at_most": 1}, 409),
        ({"operation": "create_list", "count": 0}, 200),
        ({"operation": "create_list"}, 409),
        ({"body": {"data": {"attributes": {"properties": {"n": 1}}}}, "count": 1}, 200),
        ({"body": {"data": {"attributes": {"properties": {"n": True}}}}}, 409),
        ({"body": {"data": {"attributes": {"properties": {"tags": ["b"]}}}}, "count": 1}, 200),
        ({"body": {"data": {"attributes": {"properties": {"tags": ["c"]}}}}}, 409),
        ({"status": 202, "count": 2}, 200),
        ({"nothing": 1}, 400),
        ({"after": "x"}, 400),
    ],
)
async def test_expectations(http: Http, wanted: dict[str, Any], status: int) -> None:
    await http("POST", "/api/events", event(properties={"n": 1, "tags": ["a", "b"]}))
    await http("POST", "/api/events", event(properties={"n": 2}))
    answer = await http("POST", "/sandbox/requests/verify", wanted)
    assert answer[0] == status
    if status == 409:
        assert "such requests came" in answer[1]["error"]


async def test_a_request_is_sent_once_more(sandbox: Sandbox, http: Http) -> None:
    await http("POST", "/api/lists", resource("list", name="Twice"))
    answer = await http("POST", "/sandbox/requests/1/replay")
    assert answer[1]["status"] == 201
    assert answer[1]["response"]["data"]["attributes"]["name"] == "Twice"
    assert len(sandbox.store("pk_one").all("list")) == 2
    assert [entry.status for entry in sandbox.journal] == [201, 201]
    assert (await http("POST", "/sandbox/requests/99/replay"))[0] == 400


async def test_what_is_not_kept_whole_is_not_sent(sandbox_without_limits: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        http = Http(sandbox_without_limits, session)
        large = bulk(
            *((f"a{n}@example.com", [{"properties": {"x": "y" * 900}}]) for n in range(99))
        )
        assert (await http("POST", "/api/event-bulk-create-jobs", large))[0] == 202
        answer = await http("POST", "/sandbox/requests/1/replay")
        assert (answer[0], "64 KiB" in answer[1]["error"]) == (400, True)
        assert sandbox_without_limits.journal.get(1).truncated


def test_it_stays_small() -> None:
    journal = Journal(50)
    facts: dict[str, Any] = dict.fromkeys(("time", "method", "path", "operation", "account"), "")
    facts |= {"revision": "", "status": 200, "ms": 1.0}
    for _ in range(500):
        journal.add(request=b"x" * 2**20, response=b"y" * 2**20, **facts)
    assert len(journal) == 50
    journal = Journal(10**6)
    for _ in range(500):
        journal.add(request=b"x" * 2**20, response=None, **facts)
    assert sum(len(entry.request or b"") for entry in journal) <= 16 * 2**20
    assert [entry.id for entry in journal.find(RequestQuery(after=498))] == [499, 500]
    none = Journal(0)
    none.add(request=b"", response=b"", **facts)
    assert len(none) == 0


async def test_a_line_for_each_request(http: Http, caplog: pytest.LogCaptureFixture) -> None:
    secret = "pk_0123456789abcdef0123456789abcdef"
    with caplog.at_level(logging.INFO, "klaviyo_async.sandbox.requests"):
        await http(
            "POST",
            "/api/lists",
            resource("list"),
            headers={"Authorization": f"Klaviyo-API-Key {secret}"},
        )
    (line,) = [r.getMessage() for r in caplog.records if r.name.endswith("requests")]
    assert line.startswith("POST /api/lists pk_...cdef 2026-07-15 400 ")
    assert line.endswith("ms name is required")
    assert secret not in line


async def test_reset_forgets(sandbox: Sandbox, http: Http) -> None:
    await http("GET", "/api/lists")
    await http("POST", "/sandbox/reset")
    assert len(sandbox.journal) == 0
    await http("GET", "/api/lists")
    assert len(await listed(http)) == 1
    await http("DELETE", "/sandbox/requests")
    assert await listed(http) == []
