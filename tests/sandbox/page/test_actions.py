"""What the page's forms do."""

from __future__ import annotations

from typing import Any
from unittest.mock import ANY

import pytest
from aiohttp import web

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.page.controls import SWITCHES
from klaviyo_async.webhooks import verify

from ...support import Loopback
from ..conftest import Http, event, resource
from .conftest import Page


async def test_a_request_is_sent_once_more(sandbox: Sandbox, http: Http, page: Page) -> None:
    await http("POST", "/api/lists", resource("list", name="Twice"))
    assert await page.act("replay", id=1) == (303, "/sandbox/page/requests/2")
    assert len(sandbox.store("pk_one").all("list")) == 2
    status, said = await page.act("replay", id=9)
    assert (status, "request 9" in said) == (400, True)
    assert await page.act("forget-requests") == (303, "/?said=forgotten")
    assert len(sandbox.journal) == 0
    assert "The requests are forgotten." in await page.text("/?said=forgotten")


@pytest.mark.parametrize("name", SWITCHES)
async def test_faults_are_switched(sandbox: Sandbox, page: Page, name: str) -> None:
    def states(document: Any) -> dict[str, str]:
        switches = document.all("button", role="switch")
        return {each.attributes["id"]: each.attributes["aria-checked"] for each in switches}

    for _ in range(2):
        assert (await page.act("switch-fault", name=name, on="true"))[0] == 303
    (fault,) = sandbox.faults.all()
    assert fault == SWITCHES[name][1]
    assert fault is not SWITCHES[name][1]
    shown = states(await page.look("/sandbox/page/faults"))
    assert [key for key, state in shown.items() if state == "true"] == [f"switch-{name}"]
    for _ in range(2):
        assert (await page.act("switch-fault", name=name, on="false"))[0] == 303
    assert not sandbox.faults.all()


async def test_a_switched_fault_is_met(http: Http, page: Page) -> None:
    await page.act("switch-fault", name="unavailable", on="true")
    status, _, headers = await http("GET", "/api/lists")
    assert (status, headers["Retry-After"]) == (503, "1")
    await page.act("switch-fault", name="unavailable", on="false")
    assert (await http("GET", "/api/lists"))[0] == 200


async def test_any_fault_is_added_and_taken_away(sandbox: Sandbox, http: Http, page: Page) -> None:
    fields = {"kind": "status", "operation": "get_lists", "path": "", "count": " 2 "}
    fields |= {"probability": "1", "status": "418", "retry_after": "", "delay": ""}
    assert (await page.act("add-fault", **fields))[0] == 303
    assert (await page.act("add-fault", kind="close", count=""))[0] == 303
    assert (await http("GET", "/api/lists"))[0] == 418
    assert (await http("GET", "/api/tags"))[2]["Connection"] == "close"
    first, second = sandbox.faults.all()
    assert (first.count, second.count) == (1, None)
    # What the form says is not there any more once it has come to its end.
    assert (await http("GET", "/api/lists"))[0] == 418
    status, said = await page.act("remove-fault", index=0, kind="status")
    assert (status, "not on any more" in said) == (400, True)
    assert (await page.act("remove-fault", index=0, kind="close"))[0] == 303
    assert not sandbox.faults.all()
    await page.act("switch-fault", name="slow", on="true")
    assert (await page.act("clear-faults"))[0] == 303
    assert not sandbox.faults.all()


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("add-fault", {"kind": "nope"}),
        ("add-fault", {"kind": "status", "status": "many"}),
        ("add-fault", {"kind": "status", "nothing": "1"}),
        ("add-fault", {}),
        ("switch-fault", {"name": "nope", "on": "true"}),
        ("switch-fault", {}),
        ("remove-fault", {"index": "-1", "kind": "status"}),
        ("replay", {"id": "x"}),
        ("replay", {}),
        ("resend", {"id": "1"}),
        ("seed-shop", {"account": "", "size": "many", "seed": "0"}),
        ("seed-shop", {"account": "", "size": "-1", "seed": "0"}),
        ("snapshot", {"name": ""}),
        ("restore", {"name": "none"}),
        ("advance", {"seconds": "-1"}),
        ("advance", {"seconds": "nan"}),
        ("seed", {"account": "a", "resources": "{"}),
        ("seed", {"account": "a", "resources": "[1]"}),
        ("seed", {"account": "a", "resources": '[{"id": "x"}]'}),
        ("seed", {"account": "a", "resources": '[{"type": "list", "attributes": 7}]'}),
        ("seed", {f"f{n}": "x" for n in range(100)}),
    ],
)
async def test_what_makes_no_sense(page: Page, action: str, fields: dict[str, str]) -> None:
    status, said = await page.act(action, **fields)
    assert status == 400
    assert "This cannot be done" in said


async def test_a_form_that_there_is_not(page: Page) -> None:
    assert (await page.act("nothing"))[0] == 404


async def test_a_webhook_is_sent_once_more(
    sandbox: Sandbox, page: Page, http: Http, loopback: Loopback
) -> None:
    secret = "secret-of-the-webhook"

    async def receive(_: web.BaseRequest) -> web.Response:
        return web.Response(status=500 if len(loopback.requests) == 1 else 200)

    loopback.handler = receive
    await sandbox.deliver(url=f"{loopback.url}/hook", secret=secret)
    assert (await page.look("/sandbox/page/webhooks")).all("button", id="resend-1")
    assert await page.act("resend", id=1) == (303, "/sandbox/page/webhooks?said=resent")
    assert [each.status for each in sandbox.webhooks.delivered] == [500, 200]
    answer = await http("POST", "/sandbox/webhooks/2/resend")
    assert [each["status"] for each in answer[1]] == [200]
    assert (await http("POST", "/sandbox/webhooks/9/resend"))[0] == 400
    received = [
        verify(body, request.headers, secrets=secret)
        for request, body in zip(loopback.requests, loopback.bodies, strict=True)
    ]
    assert len(received) == 3
    assert len({repr(each.events) for each in received}) == 1
    assert secret not in await page.everything()
    assert secret not in str((await http("GET", "/sandbox/webhooks"))[1])


async def test_a_body_of_ones_own_is_sent_as_it_was(sandbox: Sandbox, loopback: Loopback) -> None:
    async def receive(_: web.BaseRequest) -> web.Response:
        return web.Response()

    loopback.handler = receive
    await sandbox.deliver(url=loopback.url, secret="s", body=b"no JSON")
    await sandbox.webhooks.resend(1)
    assert loopback.bodies == [b"no JSON"] * 2
    for _ in range(120):
        await sandbox.deliver(url=loopback.url, secret="s", body=b"x")
    await sandbox.deliver(url=loopback.url, secret="s", body=b"x" * 100_000)
    assert [n for n in range(130) if sandbox.webhooks.can_resend(n)] == list(range(23, 123))


async def test_resources_are_put_in(sandbox: Sandbox, page: Page) -> None:
    text = '{"type": "profile", "id": "p1", "attributes": {"email": "new@example.com"}}'
    for resources in (text, f"[{text.replace('new', 'newer').replace('p1', 'p2')}]"):
        answer = await page.act("seed", account="shop", resources=resources)
        assert answer == (303, "/sandbox/page/data?said=seeded")
    assert [*sandbox.store("shop").all("profile")] == ["p1", "p2"]
    assert "new@example.com" in await page.text("/sandbox/page/profiles")


async def test_a_shop_is_made_kept_and_brought_back(sandbox: Sandbox, page: Page) -> None:
    fields = {"account": "", "size": "200", "seed": "1"}
    assert await page.act("seed-shop", **fields) == (303, "/sandbox/page/data?said=seeded")
    events = len(sandbox.store("pk_shop").all("event"))
    assert events > 100
    assert await page.act("snapshot", name="<full>") == (400, ANY)
    assert await page.act("snapshot", name="full") == (303, "/sandbox/page/data?said=kept")
    sandbox.store("pk_shop").clear()
    assert (await page.look("/sandbox/page/data")).all("button", id="restore-0")
    assert await page.act("restore", name="full") == (303, "/sandbox/page/data?said=restored")
    assert len(sandbox.store("pk_shop").all("event")) == events
    assert (await page.act("forget-snapshot", name="full"))[0] == 303
    assert not (await page.look("/sandbox/page/data")).all("button", id="restore-0")


async def test_the_clock_is_set_forward(sandbox: Sandbox, http: Http, page: Page) -> None:
    for _ in range(3):
        await http("GET", "/api/lists")

    async def used() -> str | None:
        document = await page.look("/sandbox/page/quota")
        return document.all("meter", aria_label="get_lists, a minute")[0].attributes["value"]

    assert await used() == "3"
    assert await page.act("advance", seconds=3600) == (303, "/sandbox/page/data?said=advanced")
    assert await used() == "0"
    assert "3,600 seconds ahead" in await page.text("/sandbox/page/data")


async def test_everything_is_forgotten(sandbox: Sandbox, http: Http, page: Page) -> None:
    await http("POST", "/api/events", event())
    await page.act("switch-fault", name="slow", on="true")
    assert await page.act("reset") == (303, "/sandbox/page/data?said=reset")
    assert (sandbox.stats.requests, sandbox.stores, sandbox.faults.all()) == (0, [], [])
    assert "No events are stored." in await page.text("/sandbox/page/events")
