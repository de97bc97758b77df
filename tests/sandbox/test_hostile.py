"""What a program may send by mistake, or somebody to see what happens: a plain refusal, and all goes on."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from klaviyo_async.errors import ConfigurationError
from klaviyo_async.sandbox import Fault, Sandbox

from .conftest import HEADERS, Http, event, resource

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


@pytest.fixture
async def http(sandbox_without_limits: Sandbox) -> AsyncIterator[Http]:
    async with aiohttp.ClientSession() as session:
        yield Http(sandbox_without_limits, session)


async def _sent(http: Http, path: str, data: bytes | str, **headers: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session:
        sent = {**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with session.post(http.sandbox.url + path, data=data, headers=sent) as answer:
            return answer.status, await answer.text()


# --- bodies


async def test_a_client_that_goes_away_in_the_middle(
    http: Http, caplog: pytest.LogCaptureFixture
) -> None:
    """Killed, or interrupted: no error of the sandbox, so no traceback."""
    parts = urlsplit(http.sandbox.url)
    _, writer = await asyncio.open_connection(parts.hostname, parts.port)
    lines = [f"{name}: {value}" for name, value in {**HEADERS, "Content-Length": "9999"}.items()]
    head = "\r\n".join(["POST /api/events HTTP/1.1", "Host: 127.0.0.1", *lines, "", ""])
    writer.write(head.encode() + b'{"data": ')
    while not http.sandbox.stats.requests:  # noqa: ASYNC110 - nobody tells us
        await asyncio.sleep(0.01)
    writer.transport.abort()
    while not http.sandbox.stats.statuses:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    assert [record for record in caplog.records if record.exc_info] == []
    assert (await _sent(http, "/api/events", b"null"))[0] == 400  # it goes on


@pytest.mark.parametrize(
    "body",
    [
        b'{"data":{"type":"profile","attributes":{"email":"\xff\xfe@x.y"}}}',
        '{"data":{}}'.encode("utf-16"),
        b'\xef\xbb\xbf{"data":{}}',
        b'{"data":{"type":"profile","attributes":{"first_name":"\\ud800"}}}',
        b'{"data":{"type":"profile","attributes":{"location":{"latitude":NaN}}}}',
        b'{"data":' * 3000,
        b"",
        b"null",
        b'{"data":{}}x',
    ],
    ids=["bytes", "utf-16", "mark", "surrogate", "nan", "deep", "nothing", "null", "more"],
)
async def test_what_is_no_json(http: Http, body: bytes) -> None:
    status, text = await _sent(http, "/api/profiles", body)
    assert (status, json.loads(text)["errors"][0]["code"]) == (400, "invalid")


@pytest.mark.parametrize("path", ["/api/profiles", "/api/image-upload", "/sandbox/faults"])
async def test_a_body_that_is_not_encoded_as_it_says(http: Http, path: str) -> None:
    kind = "multipart/form-data; boundary=B" if path.endswith("upload") else "application/json"
    headers = {"Content-Encoding": "gzip", "Content-Type": kind}
    status, _ = await _sent(http, path, b"no gzip at all", **headers)
    assert status == 400
    assert (await http("GET", "/api/profiles"))[0] == 200


def _form(*parts: tuple[str, bytes]) -> bytes:
    lines = [
        b"--B\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + body + b"\r\n"
        for head, body in parts
    ]
    return b"".join(lines) + b"--B--\r\n"


FILE = 'name="file"; filename="x.png"'


@pytest.mark.parametrize(
    ("form", "status"),
    [
        (_form((FILE, PNG)), 201),
        (_form((FILE, PNG))[:-20], 400),
        (b"", 400),
        (_form((FILE, b"text")), 400),
        (_form((FILE, PNG), ('name="hidden"', b"maybe")), 400),
        (_form((FILE, PNG), ('name="image_url"', b"javascript:1")), 400),
    ],
    ids=["whole", "half", "nothing", "text", "word", "field"],
)
async def test_forms_of_images(http: Http, form: bytes, status: int) -> None:
    kind = "multipart/form-data; boundary=B"
    assert (await _sent(http, "/api/image-upload", form, Content_Type=kind))[0] == status


# --- lists


def _cursor(answer: Any) -> str | None:
    link = answer["links"]["next"]
    return parse_qs(urlsplit(link).query)["page[cursor]"][0] if link else None


async def test_a_cursor_is_of_one_list(http: Http) -> None:
    for number in range(3):
        await http("POST", "/api/profiles", resource("profile", email=f"u{number}@x.y"))
    own: dict[str, Any] = {"page[size]": "1"}
    cursor = str(_cursor((await http("GET", "/api/profiles", **own))[1]))
    assert (await http("GET", f"/api/profiles?page[cursor]={cursor}"))[0] == 200
    other: dict[str, str | None] = {"Authorization": "Klaviyo-API-Key pk_two"}
    for path, headers in (
        ("/api/lists?", {}),
        ("/api/events?", {}),
        ("/api/profiles?sort=email&", {}),
        ("/api/profiles?", other),
    ):
        answer = await http("GET", f"{path}page[cursor]={cursor}", headers=headers)
        assert answer[0] == 400, path
        assert answer[1]["errors"][0]["source"] == {"parameter": "page[cursor]"}


@pytest.mark.parametrize("sort", ["", "email", "-email", "created", "-created", "id", "-id"])
async def test_pages_while_others_write(http: Http, sort: str) -> None:
    """Nobody who was there all the time is missed, and nobody comes twice."""
    for number in range(12):
        await http("POST", "/api/profiles", resource("profile", email=f"m{number:02}@x.y"))
    there = {each["id"] for each in (await http("GET", "/api/profiles"))[1]["data"]}
    seen: list[str] = []
    cursor, pages = None, 0
    while pages == 0 or (cursor and pages < 20):
        query: dict[str, Any] = {"page[size]": "4", "page[cursor]": cursor, "sort": sort}
        sent = {name: value for name, value in query.items() if value}
        answer = (await http("GET", "/api/profiles", **sent))[1]
        seen += [each["id"] for each in answer["data"]]
        cursor, pages = _cursor(answer), pages + 1
        if pages <= 3:
            for name in (f"a{pages}", f"z{pages}"):
                await http("POST", "/api/profiles", resource("profile", email=f"{name}@x.y"))
            person = {"data": {"type": "profile", "id": seen[-1], "attributes": {}}}
            body = resource("data-privacy-deletion-job", profile=person)
            assert (await http("POST", "/api/data-privacy-deletion-jobs", body))[0] == 202
    assert len(seen) == len(set(seen))
    assert there <= set(seen)


async def test_a_filter_by_a_day_where_a_list_may_be(http: Http) -> None:
    headers = {"revision": "2026-10-15"}
    asked = await http("GET", "/api/profiles", filter="any(created,2026-01-02)", headers=headers)
    assert asked[0] < 500


# --- identities


async def _made(http: Http, **attributes: Any) -> str:
    status, answer, _ = await http("POST", "/api/profiles", resource("profile", **attributes))
    assert status == 201, answer
    return str(answer["data"]["id"])


async def test_one_of_many_makes_a_profile(http: Http) -> None:
    body = resource("profile", email="same@x.y")
    made = await asyncio.gather(*(http("POST", "/api/profiles", body) for _ in range(20)))
    assert sorted(status for status, *_ in made) == [201, *[409] * 19]
    merged = await asyncio.gather(
        *(
            http("POST", "/api/profile-import", resource("profile", email="up@x.y", properties=p))
            for p in ({f"k{n}": n} for n in range(20))
        )
    )
    assert sorted(status for status, *_ in merged) == [*[200] * 19, 201]
    query: dict[str, Any] = {"filter": 'equals(email,"up@x.y")'}
    (found,) = (await http("GET", "/api/profiles", **query))[1]["data"]
    assert {f"k{n}" for n in range(20)} <= found["attributes"]["properties"].keys()


async def test_what_identifies_somebody_stays_with_them(http: Http) -> None:
    ada = await _made(http, email="ada@x.y")
    bob = await _made(http, phone_number="+15005550001")
    both = {"email": "ada@x.y", "phone_number": "+15005550001"}
    body = event()
    body["data"]["attributes"]["profile"]["data"]["attributes"] = both
    assert (await http("POST", "/api/events", body))[0] == 202
    for id_, number in ((ada, None), (bob, "+15005550001")):
        found = (await http("GET", f"/api/profiles/{id_}"))[1]["data"]["attributes"]
        assert found["phone_number"] == number
    assert (await http("POST", "/api/profile-import", resource("profile", **both)))[0] == 409
    people = {"data": [{"type": "profile", "attributes": both}]}
    body = resource("profile-bulk-import-job", profiles=people)
    job = (await http("POST", "/api/profile-bulk-import-jobs", body))[1]["data"]["id"]
    path = f"/api/profile-bulk-import-jobs/{job}/import-errors"
    (error,) = (await http("GET", path))[1]["data"]
    assert error["attributes"]["code"] == "duplicate_profile"


async def test_a_new_profile_takes_nobodys_place(http: Http) -> None:
    ada = await _made(http, email="ada@x.y")
    body = resource("profile", ada, email="other@x.y")
    status, answer, _ = await http("POST", "/api/profiles", body)
    assert status == 201
    assert answer["data"]["id"] != ada
    kept = (await http("GET", f"/api/profiles/{ada}"))[1]["data"]["attributes"]
    assert kept["email"] == "ada@x.y"


async def test_addresses_are_alike_in_capitals_and_other_identifiers_are_not(http: Http) -> None:
    await _made(http, email="Ada@x.y", external_id="A1")
    await _made(http, email="bob@x.y", external_id="a1")
    assert (await http("POST", "/api/profiles", resource("profile", email="ADA@X.Y")))[0] == 409


async def test_merged_profiles_bring_what_they_have(http: Http) -> None:
    ada = await _made(http, email="ada@x.y", properties={"a": 1, "b": 1})
    bob = await _made(http, email="bob@x.y", first_name="Bob", properties={"b": 2, "c": 2})
    list_ = (await http("POST", "/api/lists", resource("list", name="l")))[1]["data"]["id"]
    members = {"data": [{"type": "profile", "id": bob}]}
    await http("POST", f"/api/lists/{list_}/relationships/profiles", members)
    await http("POST", "/api/events", event(email="bob@x.y", unique_id="1"))
    twice = [{"type": "profile", "id": bob}] * 2
    body = {
        "data": {"type": "profile-merge", "id": ada, "relationships": {"profiles": {"data": twice}}}
    }
    assert (await http("POST", "/api/profile-merge", body))[0] == 202
    found = (await http("GET", f"/api/profiles/{ada}"))[1]["data"]["attributes"]
    assert (found["email"], found["first_name"]) == ("ada@x.y", "Bob")
    assert found["properties"] == {"a": 1, "b": 1, "c": 2}
    (member,) = (await http("GET", f"/api/lists/{list_}/profiles"))[1]["data"]
    assert member["id"] == ada
    # An event that is known is known of whoever has it now.
    await http("POST", "/api/events", event(email="ada@x.y", unique_id="1"))
    assert len((await http("GET", "/api/events"))[1]["data"]) == 1


# --- the sandbox's own endpoints

WRONG: list[tuple[str, str, Any]] = [
    *(
        ("POST", "/sandbox/faults", {"kind": "status", **wrong})
        for wrong in (
            {"headers": 7},
            {"headers": {"a": 7}},
            {"headers": {"a": "b\r\nc: d"}},
            {"retry_after": 7},
            {"content_type": 7},
            {"operation": 7},
            {"path": 7},
            {"delay": -5},
            {"delay": "x"},
            {"raw": 7},
            {"raw": "€"},
        )
    ),
    *(
        ("POST", "/sandbox/resources?account=pk_one", wrong)
        for wrong in (
            7,
            [7],
            {"type": 7},
            {"type": "profile", "id": 7},
            {"type": "profile", "attributes": 7},
            {"type": "profile", "relationships": 7},
            {"type": "metric"},
            {"type": "job-work", "attributes": {}},
        )
    ),
    ("POST", "/sandbox/seed", {"account": 7}),
    ("POST", "/sandbox/seed", {"fixtures": {"events": [{"type": "x", "attributes": {}}]}}),
    ("POST", "/sandbox/requests/verify", 7),
    ("POST", "/sandbox/requests/verify", {"count": "x"}),
    ("POST", "/sandbox/requests/verify", {"at_least": -1}),
    ("GET", "/sandbox/requests?limit=-5", None),
    *(
        ("PUT", "/sandbox/webhooks", wrong)
        for wrong in (
            {"attempts": "x"},
            {"attempts": 0},
            {"pause": "x"},
            {"batch_seconds": -1},
            {"hosts": "me"},
            {"hosts": [7]},
            {"fault": {"copies": "x"}},
        )
    ),
    ("POST", "/sandbox/webhooks", {"url": 7, "secret": "s"}),
    ("POST", "/sandbox/webhooks", {"url": "http://127.0.0.1:9/", "secret": "s", "scheme": "x"}),
]


@pytest.mark.parametrize(
    ("method", "path", "body"), WRONG, ids=[f"{p} {json.dumps(b)}" for _, p, b in WRONG]
)
async def test_its_own_endpoints_say_what_is_wrong(
    http: Http, method: str, path: str, body: Any
) -> None:
    status, answer, _ = await http(method, http.sandbox.url + path, body)
    assert status == 400
    assert answer["error"]
    assert (await http("GET", f"{http.sandbox.url}/sandbox/state"))[0] == 200
    assert (await http("GET", "/api/profiles"))[0] == 200


async def test_a_limit_of_none_lists_none(http: Http) -> None:
    await http("GET", "/api/lists")
    assert (await http("GET", f"{http.sandbox.url}/sandbox/requests?limit=0"))[1] == []


async def test_a_metric_that_was_put_in_is_that_of_its_events(http: Http) -> None:
    metric = resource("metric", "ABCDEF", name="Viewed")["data"]
    await http("POST", f"{http.sandbox.url}/sandbox/resources?account=pk_one", metric)
    await http("POST", "/api/events", event("Viewed"))
    metrics = (await http("GET", "/api/metrics"))[1]["data"]
    assert [each["id"] for each in metrics] == ["ABCDEF"]


@pytest.mark.parametrize("url", ["", "nonsense", "ftp://x.y", "http://", "http://[::1"])
async def test_a_webhook_goes_to_an_address(http: Http, url: str) -> None:
    body = resource("webhook", name="w", endpoint_url=url, secret_key="s" * 20)
    topic = {"type": "webhook-topic", "id": "event:klaviyo.opened_email"}
    body["data"]["relationships"] = {"webhook-topics": {"data": [topic]}}
    status, answer, _ = await http("POST", "/api/webhooks", body)
    assert status == 400
    assert answer["errors"][0]["source"] == {"pointer": "/data/attributes/endpoint_url"}


async def test_a_key_in_an_address_is_in_no_log(
    http: Http, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "klaviyo_async.sandbox"):
        await http("GET", "/api/v1/metrics?api_key=pk_very_secret&count=1")
    assert "count=1" in caplog.text
    assert "very_secret" not in caplog.text
    shown = await http("GET", f"{http.sandbox.url}/sandbox/requests")
    assert "very_secret" not in json.dumps(shown[1])


@pytest.mark.parametrize("form", [b"\xff=\xff", b"grant_type=x&grant_type=y"])
async def test_forms_of_tokens(http: Http, form: bytes) -> None:
    app = base64.b64encode(b"sandbox-app:sandbox-secret").decode()
    headers = {
        "Authorization": f"Basic {app}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    assert (await _sent(http, "/oauth/token", form, **headers))[0] == 400


# --- how it is started


@pytest.mark.parametrize(
    "options",
    [
        {"port": 99_999},
        {"job_seconds": -1},
        {"latency": (2.0, 1.0)},
        {"latency": (-1.0, 0.0)},
        {"window_scale": 0},
    ],
)
def test_numbers_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        Sandbox(**options)


@pytest.mark.parametrize("kind", ["junk", "folder", "nowhere"])
def test_a_file_that_is_none_of_its_own(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.db"
    if kind == "junk":
        path.write_bytes(b"not a database" * 100)
    elif kind == "folder":
        path.mkdir()
    else:
        path = tmp_path / "nowhere" / "x.db"
    with pytest.raises(ConfigurationError, match=r"x\.db"):
        Sandbox(db=path)


def test_a_fault_says_which_option_is_wrong() -> None:
    with pytest.raises(ValueError, match="delay"):
        Fault("delay", delay=-1.0)
