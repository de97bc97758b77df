"""Webhooks made through the sandbox's API, and what they deliver."""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from klaviyo_async.sandbox import Sandbox

from .conftest import Http, bulk, event

OPENED = "event:klaviyo.opened_email"


class Endpoint:
    """Keeps the requests it gets; answers with `statuses`, then with 200."""

    def __init__(self) -> None:
        self.url = ""
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.statuses: list[int] = []

    async def handle(self, request: web.BaseRequest) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.got.append((headers, await request.content.read()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    def documents(self) -> list[Any]:
        return [json.loads(body) for _, body in self.got]


@pytest.fixture
async def endpoint() -> AsyncIterator[Endpoint]:
    made = Endpoint()
    runner = web.ServerRunner(web.Server(made.handle), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


def hook(url: str, *topics: str, **attributes: Any) -> dict[str, Any]:
    linked = [{"type": "webhook-topic", "id": id_} for id_ in topics]
    return {
        "data": {
            "type": "webhook",
            "attributes": {
                "name": "Mine",
                "endpoint_url": url,
                "secret_key": "the secret",
                **attributes,
            },
            "relationships": {"webhook-topics": {"data": linked}},
        }
    }


async def test_a_stored_event_is_delivered(http: Http, endpoint: Endpoint) -> None:
    _, created, _ = await http("POST", "/api/webhooks", hook(endpoint.url, OPENED))
    id_ = created["data"]["id"]
    await http("POST", "/api/events", event("Opened Email", properties={"Subject": "Hi"}))
    await http("POST", "/api/events", event("Another"))
    await http.sandbox.webhooks.drain()
    [(headers, body)] = endpoint.got
    made = hmac.new(b"the secret", body + headers["klaviyo-timestamp"].encode(), hashlib.sha256)
    assert headers["klaviyo-signature"] == made.hexdigest()
    assert headers["klaviyo-webhook-id"] == id_
    assert headers["klaviyo-timestamp"].endswith(" GMT")
    document = json.loads(body)
    assert document["meta"]["klaviyo_webhook_id"] == id_
    assert document["meta"]["klaviyo_account_id"] == "pk_one"
    [entry] = document["data"]
    data = entry["payload"]["data"]
    assert (entry["topic"], entry["external_id"]) == (OPENED, data["id"])
    assert data["attributes"]["event_properties"]["Subject"] == "Hi"
    assert {item["type"] for item in entry["payload"]["included"]} == {"profile", "metric"}


async def test_the_secret_is_in_no_answer(http: Http, endpoint: Endpoint) -> None:
    status, created, _ = await http("POST", "/api/webhooks", hook(endpoint.url, OPENED))
    assert (status, created["data"]["attributes"]["enabled"]) == (201, True)
    path = f"/api/webhooks/{created['data']['id']}"
    change = {"type": "webhook", "id": created["data"]["id"], "attributes": {"secret_key": "new"}}
    _, changed, _ = await http("PATCH", path, {"data": change})
    _, got, _ = await http("GET", path)
    _, listed, _ = await http("GET", "/api/webhooks")
    assert "secret" not in json.dumps([created, changed, got, listed])
    await http("POST", "/api/events", event("Opened Email"))
    await http.sandbox.webhooks.drain()
    [(headers, body)] = endpoint.got
    made = hmac.new(b"new", body + headers["klaviyo-timestamp"].encode(), hashlib.sha256)
    assert headers["klaviyo-signature"] == made.hexdigest()


@pytest.mark.slow
async def test_events_are_delivered_together(http: Http, endpoint: Endpoint) -> None:
    http.sandbox.webhooks.configure(batch_seconds=0.2)
    await http("POST", "/api/webhooks", hook(endpoint.url, "event:api.viewed", OPENED))
    many = bulk(("ada@example.com", [{"unique_id": str(n)} for n in range(1000)]))
    assert (await http("POST", "/api/event-bulk-create-jobs", many))[0] == 202
    await http("POST", "/api/events", event("Opened Email"))
    await http("POST", "/api/events", event("Opened Email"))  # dropped: it is known
    await http.sandbox.webhooks.drain()
    assert [len(document["data"]) for document in endpoint.documents()] == [1000, 1]
    topics = {entry["topic"] for entry in endpoint.documents()[0]["data"]}
    assert topics == {"event:api.viewed"}
    assert endpoint.documents()[1]["data"][0]["topic"] == OPENED


async def test_a_webhook_that_is_off_gone_or_of_another_account(
    http: Http, endpoint: Endpoint
) -> None:
    _, created, _ = await http("POST", "/api/webhooks", hook(endpoint.url, OPENED))
    path = f"/api/webhooks/{created['data']['id']}"
    other = {"Authorization": "Klaviyo-API-Key pk_two"}
    await http("POST", "/api/events", event("Opened Email"), headers=other)
    change = {"type": "webhook", "id": created["data"]["id"], "attributes": {"enabled": False}}
    await http("PATCH", path, {"data": change})
    await http("POST", "/api/events", event("Opened Email", unique_id="1"))
    assert (await http("DELETE", path))[0] == 204
    await http("POST", "/api/events", event("Opened Email", unique_id="2"))
    await http.sandbox.webhooks.drain()
    assert endpoint.got == []


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"endpoint_url": "http://[me/"}, "not a local address"),
        ({"endpoint_url": "http://127.0.0.1:99999/"}, "InvalidUrlClientError"),
        ({"secret_key": ""}, "a webhook secret is empty"),
    ],
)
async def test_a_webhook_that_cannot_work(
    http: Http, changes: dict[str, str], error: str, caplog: pytest.LogCaptureFixture
) -> None:
    made = hook("http://127.0.0.1:1/", OPENED)
    secret = {name: value for name, value in changes.items() if name == "secret_key"}
    made["data"]["attributes"].update(secret)
    await http("POST", "/api/webhooks", made)
    # Addresses that are none are refused; one may have been put in, or made before that.
    for record in http.sandbox.store("pk_one").all("webhook").values():
        record.attributes.update({k: v for k, v in changes.items() if k not in secret})
    assert (await http("POST", "/api/events", event("Opened Email")))[0] == 202
    await http.sandbox.webhooks.drain()
    assert [each.error for each in http.sandbox.webhooks.delivered] == [error]
    assert caplog.text == ""


async def test_tried_again_until_it_is_taken(http: Http, endpoint: Endpoint) -> None:
    http.sandbox.webhooks.configure(attempts=3, pause=0.001)
    endpoint.statuses = [500, 302, 202, 500, 500, 500]
    for expected in ([500, 302, 202], [500, 500, 500]):
        sent = await http.sandbox.deliver(url=endpoint.url, secret="s")
        assert [each.status for each in sent] == expected
    first, second, third = endpoint.got[:3]
    assert first == second == third


async def test_what_cannot_be_reached(http: Http, unused_tcp_port: int) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}/"
    [sent] = await http.sandbox.deliver(url=url, secret="s")
    assert (sent.status, sent.error) == (None, "ClientConnectorError")


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/hook",
        "http://10.0.0.1/",
        "http://127.0.0.1.example.com/",
        "http://localhost@example.com/",
        "http://0.0.0.0/",
        "not an address",
    ],
)
async def test_nothing_leaves_the_machine(url: str, http: Http) -> None:
    with pytest.raises(ValueError, match="local addresses only"):
        await http.sandbox.deliver(url=url, secret="s")
    await http("POST", "/api/webhooks", hook("http://127.0.0.1:1/", OPENED))
    for record in http.sandbox.store("pk_one").all("webhook").values():
        record.attributes["endpoint_url"] = url
    await http("POST", "/api/events", event("Opened Email"))
    await http.sandbox.webhooks.drain()
    [sent] = http.sandbox.webhooks.delivered
    assert (sent.status, sent.error) == (None, "not a local address")


async def test_named_hosts_may_be_delivered_to(
    sandbox: Sandbox, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def resolve(*args: Any, **options: Any) -> list[dict[str, Any]]:
        port = int(endpoint.url.split(":")[2].partition("/")[0])
        return [
            {
                "hostname": "app",
                "host": "127.0.0.1",
                "port": port,
                "family": 2,
                "proto": 0,
                "flags": 0,
            }
        ]

    monkeypatch.setattr("aiohttp.connector.TCPConnector._resolve_host", resolve)
    sandbox.webhooks.configure(hosts=["app"])
    url = endpoint.url.replace("127.0.0.1", "app")
    assert [each.status for each in await sandbox.deliver(url=url, secret="s")] == [200]


@pytest.mark.parametrize(
    ("fault", "right", "age", "ahead", "same_id", "copies"),
    [
        ({}, True, 0, 0, True, 1),
        ({"wrong_signature": True}, False, 0, 0, True, 1),
        ({"age": 900.0}, True, 900, 0, True, 1),
        ({"header_off": 25200.0}, True, 0, 25200, True, 1),
        ({"wrong_id": True}, True, 0, 0, False, 1),
        ({"copies": 3}, True, 0, 0, True, 3),
    ],
)
async def test_wrong_deliveries(
    fault: dict[str, Any],
    right: bool,
    age: float,
    ahead: float,
    same_id: bool,
    copies: int,
    sandbox: Sandbox,
    endpoint: Endpoint,
) -> None:
    await sandbox.deliver(url=endpoint.url, secret="s", fault=fault)
    assert len(endpoint.got) == copies
    headers, body = endpoint.got[0]
    assert all(each == endpoint.got[0] for each in endpoint.got)
    meta = json.loads(body)["meta"]
    made = hmac.new(b"s", body + headers["klaviyo-timestamp"].encode(), hashlib.sha256)
    assert (headers["klaviyo-signature"] == made.hexdigest()) == right
    assert (headers["klaviyo-webhook-id"] == meta["klaviyo_webhook_id"]) == same_id
    now = dt.datetime.now(dt.UTC)
    sent = dt.datetime.fromisoformat(meta["timestamp"])
    stated = parsedate_to_datetime(headers["klaviyo-timestamp"])
    assert abs((now - sent).total_seconds() - age) < 30
    assert abs((stated - now).total_seconds() - ahead) < 30


async def test_deliveries_over_http(http: Http, endpoint: Endpoint) -> None:
    assert (await http("PUT", "/sandbox/webhooks", {"fault": {"copies": 2}}))[0] == 200
    order = {"url": endpoint.url, "secret": "s", "topic": "event:api.x", "payload": {"a": 1}}
    _, sent, _ = await http("POST", "/sandbox/webhooks", order)
    assert [each["status"] for each in sent] == [200, 200]
    assert endpoint.documents()[0]["data"] == [
        {"external_id": None, "topic": "event:api.x", "payload": {"a": 1}}
    ]
    _, state, _ = await http("GET", "/sandbox/webhooks")
    assert state["fault"]["copies"] == 2
    assert [each["topics"] for each in state["delivered"]] == [["event:api.x"]] * 2
    assert (await http("DELETE", "/sandbox/webhooks"))[0] == 200
    _, state, _ = await http("GET", "/sandbox/webhooks")
    assert (state["fault"]["copies"], state["delivered"]) == (1, [])
    assert (await http("POST", "/sandbox/webhooks", {"url": "https://example.com"}))[0] == 400
    assert (await http("PUT", "/sandbox/webhooks", {"fault": {"colour": "red"}}))[0] == 400


async def test_what_waits_ends_with_the_sandbox(endpoint: Endpoint) -> None:
    async with Sandbox() as sandbox:
        sandbox.webhooks.configure(batch_seconds=60)
        before = asyncio.all_tasks()
        async with aiohttp.ClientSession() as session:
            http = Http(sandbox, session)
            await http("POST", "/api/webhooks", hook(endpoint.url, OPENED))
            await http("POST", "/api/events", event("Opened Email"))
        [waiting] = [task for task in asyncio.all_tasks() - before if "_flush" in repr(task)]
    assert waiting.cancelled()
    assert endpoint.got == []


async def test_topics(sandbox_without_limits: Sandbox) -> None:
    async with aiohttp.ClientSession() as session:
        await _look_at_topics(Http(sandbox_without_limits, session))


async def _look_at_topics(http: Http) -> None:
    _, before, _ = await http("GET", "/api/webhook-topics")
    assert OPENED in {item["id"] for item in before["data"]}
    await http("POST", "/api/events", event("Viewed Product!"))
    await http("POST", "/api/events", event("Opened Email"))
    _, after, _ = await http("GET", "/api/webhook-topics")
    ids = [item["id"] for item in after["data"]]
    assert set(ids) - {item["id"] for item in before["data"]} == {"event:api.viewed_product"}
    assert (await http("GET", f"/api/webhook-topics/{OPENED}"))[1]["data"]["id"] == OPENED
