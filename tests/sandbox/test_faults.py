"""Faults, counts, and the sandbox as a process."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Fault, SandboxProcess

from .conftest import HEADERS, Http, event


async def test_status_fault_applies_as_often_as_told(http: Http) -> None:
    http.sandbox.fault("status", operation="get_lists", status=503, retry_after="2", count=2)
    assert (await http("GET", "/api/tags"))[0] == 200
    for _ in range(2):
        status, body, headers = await http("GET", "/api/lists")
        assert (status, headers["Retry-After"]) == (503, "2")
        assert body["errors"][0]["status"] == 503
    assert (await http("GET", "/api/lists"))[0] == 200
    assert http.sandbox.stats.faults == {"status": 2}


@pytest.mark.parametrize(("kind", "stored"), [("reset", 0), ("reset_after", 1)])
async def test_reset_before_and_after_processing(http: Http, kind: str, stored: int) -> None:
    http.sandbox.fault(kind)
    with pytest.raises(aiohttp.ClientError):
        await http("POST", "/api/events", event())
    assert http.sandbox.events.stored == stored


async def test_truncated_answer(http: Http) -> None:
    http.sandbox.fault("truncate")
    with pytest.raises(aiohttp.ClientPayloadError):
        await http("GET", "/api/lists")


async def test_html_and_malformed_answers(http: Http) -> None:
    http.sandbox.fault("html", status=502)
    http.sandbox.fault("malformed")
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert (answer.status, answer.content_type) == (502, "text/html")
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert answer.status == 200
            with pytest.raises(json.JSONDecodeError):
                json.loads(await answer.text())


async def test_a_challenge(http: Http) -> None:
    """What stands in front of Klaviyo answers, so nothing in it is Klaviyo's."""
    http.sandbox.fault("challenge")
    http.sandbox.fault("html", status=403)
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert (answer.status, answer.content_type) == (403, "text/html")
            assert answer.headers["cf-mitigated"] == "challenge"
            assert "RateLimit-Limit" not in answer.headers
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert (answer.status, answer.content_type) == (403, "text/html")
            assert "RateLimit-Limit" not in answer.headers
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert answer.status == 200
            assert "RateLimit-Limit" in answer.headers


async def test_delay_drip_close_and_hang(http: Http) -> None:
    loop = asyncio.get_running_loop()
    for kind in ("delay", "drip"):
        http.sandbox.fault(kind, delay=0.02)
        started = loop.time()
        assert (await http("GET", "/api/lists"))[0] == 200
        assert loop.time() - started >= 0.02
    http.sandbox.fault("close")
    assert (await http("GET", "/api/lists"))[2]["Connection"] == "close"
    http.sandbox.fault("hang")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(http("GET", "/api/lists"), 0.02)


async def test_reset_once_a_part_of_the_body_has_come(http: Http) -> None:
    http.sandbox.fault("reset_body")
    with pytest.raises(aiohttp.ClientError):
        await http("POST", "/api/events", event(properties={"long": "x" * 1_000_000}))
    assert http.sandbox.events.stored == 0
    assert http.sandbox.stats.faults == {"reset_body": 1}


async def test_a_connection_closed_without_a_word(http: Http) -> None:
    http.sandbox.fault("stale")
    answer = await http("GET", "/api/lists")
    assert answer[0] == 200
    assert "Connection" not in answer[2]
    with pytest.raises(aiohttp.ClientError):
        await http("POST", "/api/events", event())
    assert http.sandbox.stats.requests == 1


async def test_raw_answers(http: Http) -> None:
    http.sandbox.fault("raw", raw="HTTP/1.1 200 Fine\r\nContent-Length: 3\r\n\r\n{\xe9}")
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert (answer.reason, await answer.read()) == ("Fine", b"{\xe9}")
        async with session.get(f"{http.sandbox.url}/api/lists") as answer:
            assert answer.status == 200
    http.sandbox.fault("raw", raw="220 mail.test\r\n\r\n")
    with pytest.raises(aiohttp.ClientError):
        await http("GET", "/api/lists")


@pytest.mark.parametrize("processed", [True, False])
@pytest.mark.parametrize("kind", ["status", "html", "challenge", "malformed", "raw"])
async def test_whether_the_request_is_processed(http: Http, kind: str, processed: bool) -> None:
    raw = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    http.sandbox.fault(kind, processed=processed, raw=raw)
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        body = json.dumps(event()).encode()
        async with session.post(f"{http.sandbox.url}/api/events", data=body) as answer:
            expected = {"malformed": 200, "raw": 200, "challenge": 403}.get(kind, 500)
            assert answer.status == expected
    assert http.sandbox.events.stored == int(processed)


async def test_headers_of_an_answer(http: Http) -> None:
    place = {"Location": "/api/tags"}
    http.sandbox.fault("status", status=307, headers=place, body="")
    http.sandbox.fault("delay", headers={"Content-Encoding": "gzip"})
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        url = f"{http.sandbox.url}/api/lists"
        async with session.get(url, allow_redirects=False) as answer:
            assert (answer.status, await answer.read()) == (307, b"")
            assert answer.headers["Location"] == "/api/tags"
        with pytest.raises(aiohttp.ClientError):
            async with session.get(url) as answer:
                await answer.read()


async def test_an_empty_answer_can_drip(http: Http) -> None:
    http.sandbox.fault("drip", delay=0.01)
    assert (await http("POST", "/api/events", event()))[0] == 202


async def test_a_fault_for_some_paths_with_another_content_type(http: Http) -> None:
    http.sandbox.fault("status", path="/api/lists/*", status=200, content_type="text/plain")
    assert (await http("GET", "/api/lists"))[0] == 200
    status, _, headers = await http("GET", "/api/lists/L1")
    assert (status, headers["Content-Type"]) == (200, "text/plain")
    assert (await http("GET", "/api/lists/L1"))[0] == 404


async def test_faults_with_a_probability(http: Http) -> None:
    http.sandbox.fault("status", probability=0.5, count=None, operation="create_event")
    statuses = [(await http("POST", "/api/events", event()))[0] for _ in range(40)]
    assert 5 < statuses.count(500) < 35
    http.sandbox.faults.clear()
    assert (await http("POST", "/api/events", event()))[0] == 202


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="'kind' must be in"):
        Fault("nonsense")  # type: ignore[arg-type]


async def test_control_over_http(http: Http) -> None:
    url = f"{http.sandbox.url}/sandbox"
    seed = {"type": "flow", "id": "F1", "attributes": {"name": "welcome"}}
    assert (await http("POST", f"{url}/resources?account=pk_one", seed))[0] == 200
    assert (await http("GET", "/api/flows/F1"))[1]["data"]["attributes"]["name"] == "welcome"
    assert (await http("POST", f"{url}/faults", [{"kind": "status", "status": 418}]))[0] == 200
    assert (await http("GET", "/api/flows/F1"))[0] == 418
    waiting = {"kind": "delay", "count": 3}
    assert (await http("POST", f"{url}/faults", waiting))[0] == 200
    assert (await http("GET", f"{url}/faults"))[1][0]["count"] == 3
    assert (await http("DELETE", f"{url}/faults"))[0] == 200
    assert (await http("GET", f"{url}/faults"))[1] == []
    stats: dict[str, Any] = (await http("GET", f"{url}/stats"))[1]
    assert stats["accepted"] == {"get_flow": 1}
    assert stats["faults"] == {"status": 1}
    assert (await http("POST", f"{url}/faults", [{"king": "status"}]))[0] == 400
    assert (await http("GET", f"{url}/nothing"))[0] == 404
    assert (await http("POST", f"{url}/reset"))[0] == 200
    assert (await http("GET", "/api/flows/F1"))[0] == 404


@pytest.mark.slow
async def test_the_sandbox_as_a_process() -> None:
    async with SandboxProcess("--no-limits") as sandbox, aiohttp.ClientSession() as session:
        async with session.get(f"{sandbox.url}/api/lists", headers=HEADERS) as answer:
            assert answer.status == 200
            assert "RateLimit-Limit" not in answer.headers
        assert (await sandbox.stats())["accepted"] == {"get_lists": 1}


@pytest.mark.slow
async def test_a_port_that_is_taken_is_told(http: Http) -> None:
    port = http.sandbox.url.rpartition(":")[2]
    with pytest.raises(RuntimeError, match="did not start"):
        async with SandboxProcess("--port", port):
            pass
