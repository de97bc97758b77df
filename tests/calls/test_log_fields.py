"""What log records carry for those who log as JSON."""

from __future__ import annotations

import ast
import json
import logging
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import ConflictError, KlaviyoClient
from klaviyo_async.core.log_fields import FIELDS, log_fields
from klaviyo_async.testing import VirtualClock

from ..support import KEY, ScriptedTransport, problem, reply

ROOT = Path(__file__).parents[2] / "klaviyo_async"
PROFILE = {"data": {"type": "profile", "id": "01G", "attributes": {}}}
# What a record has of its own, whatever the version of Python.
OWN = {*vars(logging.makeLogRecord({})), "message", "asctime", "taskName"}


class JSONFormatter(logging.Formatter):
    """As formatters for JSON do it: all attributes of a record that are not its own."""

    def format(self, record: logging.LogRecord) -> str:
        extra = {name: value for name, value in vars(record).items() if name not in OWN}
        return json.dumps({"message": record.getMessage(), **extra}, allow_nan=False)


class Lines(logging.Handler):
    """Keeps what the formatter makes of records."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(JSONFormatter())
        self.entries: list[dict[str, Any]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.entries.append(json.loads(self.format(record)))


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Lines:
    logger, handler = logging.getLogger("klaviyo_async"), Lines()
    monkeypatch.setattr(logger, "handlers", [handler])
    monkeypatch.setattr(logger, "propagate", False)
    return handler


def test_no_name_is_a_records_own() -> None:
    fields: Any = dict.fromkeys(FIELDS, 1)
    given = log_fields(**fields)
    assert sorted(given) == [f"klaviyo_{name}" for name in FIELDS]
    assert not OWN & given.keys()
    logging.getLogger().makeRecord("x", 10, "f", 1, "m", (), None, extra=given)


async def test_attempts_waits_and_retries(lines: Lines, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "klaviyo_async")
    partial = {"x-klaviyo-req-id": "r-2", "X-Klaviyo-Partial-Failure": "zip"}
    outcomes = (
        reply(429, problem(429), {"Retry-After": "1", "x-klaviyo-req-id": "r-1"}),
        reply(200, PROFILE, partial),
    )
    async with (
        VirtualClock() as clock,
        KlaviyoClient(
            KEY, transport=ScriptedTransport(*outcomes), clock=clock, quota_owner="shop"
        ) as klaviyo,
    ):
        await klaviyo.profiles.get_profile("01G")
    assert KEY not in json.dumps(lines.entries)
    whose = {"operation": "get_profile", "method": "GET", "path": "/api/profiles/01G"}
    refused = {"attempt": 1, "status": 429, "request_id": "r-1"}
    taken = {"attempt": 2, "status": 200, "request_id": "r-2"}
    told = [
        {name.removeprefix("klaviyo_"): entry[name] for name in entry if name != "message"}
        for entry in lines.entries
    ]
    wait, delay = told[2].pop("wait"), told[1].pop("delay")
    assert wait >= 1.0
    assert delay >= 0.0
    assert told == [
        {**whose, "account": "shop", **more}
        for more in (
            {**refused, "duration": 0.0},
            {**refused, "error": "RateLimitError"},
            {"attempt": 1},
            {**taken, "duration": 0.0},
            {**taken, "error": "PartialFailure"},
        )
    ]


async def test_an_outage(lines: Lines) -> None:
    outcomes = (reply(503), reply(202))
    async with (
        VirtualClock() as clock,
        KlaviyoClient(
            KEY,
            transport=ScriptedTransport(*outcomes),
            clock=clock,
            quota_owner="shop",
            max_retries=0,
        ) as klaviyo,
        klaviyo.ingest() as sink,
    ):
        await sink.send({"metric": {"name": "x"}, "profile": {"email": "a@b.c"}, "properties": {}})
    warned = lines.entries[0]
    assert warned["klaviyo_status"] == 503
    assert warned["klaviyo_error"] == "ServerError"
    assert warned["klaviyo_account"] == "shop"
    assert warned["klaviyo_operation"] == "bulk_create_events"
    assert warned["klaviyo_delay"] > 0


def test_an_error_says_what_it_knows() -> None:
    error = ConflictError(status=409, headers={"cid": "c-1"})
    error.attach_call("create_profile", "POST", "/api/profiles", 3)
    assert log_fields(error, status=None, delay=2.0) == {
        "klaviyo_operation": "create_profile",
        "klaviyo_method": "POST",
        "klaviyo_path": "/api/profiles",
        "klaviyo_attempt": 3,
        "klaviyo_error": "ConflictError",
        "klaviyo_request_id": "c-1",
        "klaviyo_delay": 2.0,
    }
    assert log_fields(TimeoutError()) == {"klaviyo_error": "TimeoutError"}


async def test_what_became_of_records(lines: Lines, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("klaviyo_async"), "level", logging.DEBUG)

    def broken_or_dropped(given: Any) -> Any:
        return None if given["properties"] else given["nothing"]

    profile = {"email": "ada@example.com"}
    async with (
        KlaviyoClient(KEY, quota_owner="shop", transport=ScriptedTransport()) as klaviyo,
        klaviyo.ingest(before_send=broken_or_dropped) as sink,
    ):
        await sink.send({"metric": "A", "profile": profile, "properties": {"n": 1}})
        await sink.send({"metric": "A", "profile": profile, "properties": {}})
    told = [
        {name: value for name, value in entry.items() if name != "message"}
        for entry in lines.entries
    ]
    assert {
        "klaviyo_operation": "bulk_create_events",
        "klaviyo_account": "shop",
        "klaviyo_records": 1,
        "klaviyo_reason": "before_send",
    } in told
    assert {"klaviyo_reason": "before_send raised KeyError: 'nothing'"} in told


@pytest.mark.slow
def test_only_documented_fields_are_used() -> None:
    """And every one of them is in the documentation."""
    used: set[str] = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if isinstance(node, ast.Call) and name in ("log_fields", "_fields"):
                used |= {keyword.arg for keyword in node.keywords if keyword.arg}
    assert used
    assert used <= {*FIELDS}
    text = (ROOT.parent / "docs" / "observability.md").read_text(encoding="utf-8")
    assert [name for name in FIELDS if f"`klaviyo_{name}`" not in text] == []
