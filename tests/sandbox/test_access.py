"""What every request passes: address, credentials, revision, limits."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import VirtualClock

from .conftest import Http, event, resource


@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        (None, 401),
        ("pk_one", 401),
        ("Klaviyo-API-Key ABC123", 401),
        ("Klaviyo-API-Key pk_one", 200),
        ("Bearer token", 200),
    ],
)
async def test_authorization(http: Http, authorization: str | None, status: int) -> None:
    answer = await http("GET", "/api/lists", headers={"Authorization": authorization})
    assert answer[0] == status
    if status == 401:
        assert answer[1]["errors"][0]["code"] == "not_authenticated"


async def test_only_configured_credentials_pass() -> None:
    accounts = {"acme": ["pk_a", "AB12CD"]}
    async with Sandbox(accounts=accounts) as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        key = {"Authorization": "Klaviyo-API-Key pk_a"}
        assert (await http("POST", "/api/events", event(), headers=key))[0] == 202
        assert (await http("GET", "/api/events"))[0] == 401
        public = {"Authorization": None}
        path = "/client/events?company_id=AB12CD"
        assert (await http("POST", path, event("Other"), headers=public))[0] == 202
        answer = await http("GET", "/api/events", headers=key)
        assert len(answer[1]["data"]) == 2


async def test_client_paths_want_a_company_and_no_key(http: Http) -> None:
    public = {"Authorization": None}
    assert (await http("POST", "/client/events", event(), headers=public))[0] == 400
    assert (await http("POST", "/client/events?company_id=ABC123", event(), headers=public))[
        0
    ] == 202
    assert (await http("POST", "/client/events?company_id=ABC123", event()))[0] == 400
    assert http.sandbox.stats.keys_on_client_paths == 1


@pytest.mark.parametrize(
    ("revision", "status"),
    [(None, 400), ("today", 400), ("2026-07-15", 200), ("2026-07-15.pre", 200)],
)
async def test_revision(http: Http, revision: str | None, status: int) -> None:
    answer = await http("GET", "/api/lists", headers={"revision": revision})
    assert answer[0] == status
    if status == 400:
        assert answer[1]["errors"][0]["source"] == {"parameter": "revision"}


async def test_unknown_addresses_methods_and_parameters(http: Http) -> None:
    assert (await http("GET", "/api/nothing"))[0] == 404
    assert (await http("DELETE", "/api/events"))[0] == 405
    status, body, _ = await http("GET", "/api/events", pages="1")
    assert (status, body["errors"][0]["source"]) == (400, {"parameter": "pages"})
    assert (await http("GET", "/api/campaigns"))[1]["errors"][0]["source"] == {
        "parameter": "filter"
    }


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/data"),
        ({"data": []}, "/data"),
        (resource("lists", name="x"), "/data/type"),
        (resource("list"), "/data/attributes/name"),
    ],
)
async def test_bodies_are_checked_against_the_model(http: Http, body: Any, pointer: str) -> None:
    status, answer, _ = await http("POST", "/api/lists", body)
    assert status == 400
    assert answer["errors"][0]["source"] == {"pointer": pointer}


async def test_media_type_and_json(http: Http) -> None:
    wrong = {"Content-Type": "text/plain"}
    assert (await http("POST", "/api/lists", resource("list", name="x"), headers=wrong))[0] == 415


@pytest.mark.slow
async def test_windows_are_strict_and_say_so() -> None:
    options: dict[str, Any] = {"window_scale": 0.3, "phase": 0.0, "limit_headers": "steady"}
    async with (
        Sandbox(**options, clock=VirtualClock()) as sandbox,
        aiohttp.ClientSession() as session,
    ):
        http = Http(sandbox, session)
        answers = await asyncio.gather(*(http("GET", "/api/tag-groups") for _ in range(12)))
        accepted = [answer for answer in answers if answer[0] == 200]
        refused = [answer for answer in answers if answer[0] == 429]
        assert (len(accepted), len(refused)) == (3, 9)
        assert accepted[0][2]["RateLimit-Limit"] == "60, 3;w=1, 60;w=60"
        assert int(accepted[0][2]["RateLimit-Remaining"]) <= 59
        assert 0 < float(accepted[0][2]["RateLimit-Reset"]) <= 18
        assert 0 < float(refused[0][2]["Retry-After"]) <= 0.3
        assert "RateLimit-Limit" not in refused[0][2]
        assert refused[0][1]["errors"][0]["code"] == "throttled"
        sandbox.clock.advance(float(refused[-1][2]["Retry-After"]) + 0.01)
        assert (await http("GET", "/api/tag-groups"))[0] == 200


async def test_retry_after_is_whole_seconds_where_windows_are(http: Http) -> None:
    assert (await http("GET", "/api/accounts"))[0] == 200  # one a second
    answer = await http("GET", "/api/accounts")
    assert (answer[0], answer[2]["Retry-After"]) == (429, "1")


async def test_quota_is_kept_per_account_operation_and_tier(http: Http) -> None:
    two = {"Authorization": "Klaviyo-API-Key pk_two"}
    for _ in range(3):
        await http("GET", "/api/accounts")
    assert (await http("GET", "/api/accounts", headers=two))[0] == 200
    created = (await http("POST", "/api/lists", resource("list", name="x")))[1]["data"]["id"]
    path = f"/api/lists/{created}"
    statuses = [
        (await http("GET", f"{path}?additional-fields[list]=profile_count"))[0] for _ in range(3)
    ]
    assert statuses == [200, 429, 429]
    assert (await http("GET", path))[0] == 200


async def test_keys_are_shown_nowhere_in_full() -> None:
    """Not even of accounts that are called as their keys are, and two that look alike stay two."""
    keys = [f"pk_{letter * 30}same" for letter in "ab"]
    async with Sandbox() as sandbox, aiohttp.ClientSession() as session:
        http = Http(sandbox, session)
        for key in keys:
            headers = {"Authorization": f"Klaviyo-API-Key {key}"}
            assert (await http("POST", "/api/events", event(), headers=headers))[0] == 202
        for path in ("stats", "state", "requests", "requests/1", "webhooks", "faults", "clock", ""):
            async with session.get(f"{sandbox.url}/sandbox/{path}") as answer:
                text = await answer.text()
            assert keys[0] not in text, path
            assert keys[1] not in text, path
        counted = (await http("GET", f"{sandbox.url}/sandbox/stats"))[1]["accounts"]
        assert counted == {
            "pk_...same": {"create_event": 1},
            "pk_...same (2)": {"create_event": 1},
        }
        asked = await http("GET", f"{sandbox.url}/sandbox/state?account={keys[1]}&type=event")
        assert [*asked[1]] == [keys[1]]
        assert len((await http("GET", f"{sandbox.url}/sandbox/state?type=event"))[1]) == 2
