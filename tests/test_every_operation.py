"""Every operation once, against the sandbox; every request held against the vendored document.

The arguments are made from the document's own schemas, by code that knows nothing of the
generator; the validator is jsonschema.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from klaviyo_openapi import REVISION
from klaviyo_openapi._runtime import Model, Operation
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.codec import from_wire
from klaviyo_async.core.multipart import Upload
from klaviyo_async.core.response import RawResponse
from klaviyo_async.http.timeouts import Timeout
from klaviyo_async.http.transport import AiohttpTransport
from klaviyo_async.pagination.pager import Page
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sandbox.control import put
from klaviyo_async.sandbox.routes import Router

from .openapi import ID, Document

DOCUMENT = Document(Path(__file__).parents[1] / "spec" / REVISION / "stable.json")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 32


class Recorder(AiohttpTransport):
    """Keeps what was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, str, dict[str, str], bytes]] = []

    def send(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: bytes | Upload | None,
        timeout: Timeout,
    ) -> Any:
        content, kept = body if isinstance(body, bytes) else b"", dict(headers)
        if isinstance(body, Upload):
            # Its boundary is made later; the sandbox sees that it is there.
            kept["content-type"] = "multipart/form-data"
        self.sent.append((method, url, kept, content))
        return super().send(method, url, headers, body, timeout)


@pytest.fixture
async def transport() -> AsyncIterator[Recorder]:
    recorder = Recorder()
    yield recorder
    await recorder.aclose()


@pytest.fixture(scope="module")
def seeds() -> list[dict[str, Any]]:
    """A resource of every type, all with one id and related to one another."""
    types = {o.resource for o in OPERATIONS.values() if o.resource is not None}
    types |= {route.owner for route in Router()._routes.values()}
    names = {route.name: route.operation for route in Router()._routes.values()}
    related = {
        name: {
            "data": [{"type": o.resource, "id": ID}] if o.many else {"type": o.resource, "id": ID}
        }
        for name, o in names.items()
        if o.method == "GET" and o.resource is not None
    }
    return [
        {
            "type": type_,
            "id": ID,
            # The one profile of all samples.
            "attributes": {"name": "seed", "email": "ada@example.com"},
            # A template that a flow sends cannot be deleted.
            "relationships": {} if type_ == "flow-message" else related,
        }
        for type_ in sorted(types)
    ]


@pytest.fixture
async def sandbox(seeds: list[dict[str, Any]]) -> AsyncIterator[Sandbox]:
    accounts = {"main": ["pk_every_operation", "ABC123"]}
    async with Sandbox(accounts=accounts, limits=False) as server:
        put(server, "main", seeds)
        yield server


def _body(operation: Operation, sample: Any) -> Any:
    """A sample body as a user would pass it: models, or plain ids."""
    token = operation.body or ""
    inner = token.removeprefix("list[").removesuffix("]")
    items = sample if isinstance(sample, list) else [sample]
    if inner.startswith("id:"):
        made: list[Any] = [item["id"] for item in items]
    else:
        made = [from_wire(operation.model(inner), item) for item in items]
        assert all(isinstance(model, Model) for model in made)
    return made if token.startswith("list[") else made[0]


def _arguments(operation: Operation, method: Any) -> dict[str, Any]:
    """Every keyword argument of a method, with a value that the document allows."""
    raw = DOCUMENT.operations[operation.name][2]
    by_python = {
        "".join(c if c.isalnum() else "_" for c in p["name"])
        .strip("_")
        .replace("__", "_")
        .lower(): p
        for p in raw.get("parameters", ())
        if p["in"] != "path"
    }
    arguments: dict[str, Any] = {}
    for name in inspect.signature(method).parameters:
        if name in by_python and "cursor" not in name:
            parameter = by_python[name]
            if "filter" in name:
                if filters := raw.get("x-klaviyo-filters"):
                    arguments[name] = _filter(filters)
            else:
                arguments[name] = DOCUMENT.sample(parameter["schema"], name, full=True)
    return arguments


def _filter(fields: dict[str, Any]) -> str:
    name, spec = next(iter(fields.items()))
    kind, operators = next(iter(spec["operators"].items()))
    if kind == "none":
        return f"{operators[0]}({name})"
    value = DOCUMENT.sample(spec["value"], name, full=True) if "value" in spec else 1.5
    literal = value
    if isinstance(value, bool):
        literal = str(value).lower()
    elif isinstance(value, str) and spec["value"].get("format") != "date-time":
        literal = f'"{value}"'
    return f"{operators[0]}({name},{f'[{literal}]' if kind == 'list' else literal})"


@pytest.mark.slow
@pytest.mark.parametrize("full", [True, False], ids=["full", "bare"])
async def test_every_operation_is_called_with_a_valid_request(
    sandbox: Sandbox, transport: Recorder, full: bool
) -> None:
    replies: list[RawResponse] = []
    called: set[str] = set()
    client = KlaviyoClient(
        "pk_every_operation",
        company_id="ABC123",
        base_url=sandbox.url,
        transport=transport,
        on_response=replies.append,
        max_retries=0,
    )
    for name in sorted(OPERATIONS, key=_last_things_last):
        operation = OPERATIONS[name]
        method = getattr(getattr(client, operation.area), name)
        arguments = _arguments(operation, method) if full or operation.required else {}
        positional = _positional(operation, sandbox, full=full)
        before = len(transport.sent)
        try:
            answer = await method(*positional, **arguments)
        except Exception as error:
            pytest.fail(f"{name}: {error!r}: {error}")
        assert len(transport.sent) == before + 1, name
        DOCUMENT.validate_request(name, *transport.sent[-1])
        _check_credentials(operation, transport.sent[-1])
        _check_answer(operation, answer, replies[-1])
        called.add(name)
    await client.aclose()
    assert called == DOCUMENT.operations.keys()
    assert sandbox.stats.keys_on_client_paths == 0


def _make_reports_possible(name: str, sample: Any) -> None:
    """Metrics that there are, and the groupings that some reports have to have."""
    attributes = sample.get("attributes", {}) if isinstance(sample, dict) else {}
    for key in {"metric_id", "conversion_metric_id"} & attributes.keys():
        attributes[key] = ID
    if "timeframe" in attributes:
        attributes["timeframe"] = {"key": "last_7_days"}
    if "page_size" in attributes:
        attributes["page_size"] = 500
    if name.startswith("query_"):
        for left_out in ("page_cursor", "return_fields", "sort", "timezone"):
            attributes.pop(left_out, None)
        if "metric_id" in attributes:  # expressions are not made of a schema
            since, until = "2026-06-01T00:00:00", "2026-06-30T00:00:00"
            attributes["filter"] = [
                f"greater-or-equal(datetime,{since})",
                f"less-than(datetime,{until})",
            ]
        else:
            attributes.pop("filter", None)
    for subject in ("campaign", "flow"):
        if name.startswith(f"query_{subject}_") and "group_by" in attributes:
            attributes["group_by"] = [f"{subject}_id", f"{subject}_message_id"]


def _positional(operation: Operation, sandbox: Sandbox, *, full: bool) -> list[Any]:
    """The ids of the path, and the body."""
    name = operation.name
    positional: list[Any] = [ID] * operation.path.count("{")
    if operation.media_type != "application/vnd.api+json":
        positional.append({"file": PNG, "name": "dot"})
    elif (body := DOCUMENT.body_schema(name)) is not None:
        sample = DOCUMENT.sample(body[1], full=full)["data"]
        _make_reports_possible(name, sample)
        if operation.method == "PATCH" and isinstance(sample, dict) and sample["id"] != ID:
            # Some ids are words from a list.
            positional[0] = sample["id"]
            put(sandbox, "main", [{"type": operation.resource, "id": sample["id"]}])
        if name == "create_profile":
            # All profiles of the samples are one; here a second is wanted.
            sample["attributes"]["email"] = "bob@example.com"
            for identifier in ("phone_number", "external_id"):
                sample["attributes"].pop(identifier, None)
        if name == "create_campaign" and full:
            for message in sample["attributes"]["messages"]:
                message["audience_temporary_id"] = sample["attributes"]["audiences"][0][
                    "temporary_id"
                ]
        if name == "upload_image_from_url":
            sample["attributes"]["import_from_url"] = "https://example.com/dot.png"
        if name in ("create_webhook", "update_webhook"):
            sample["attributes"]["endpoint_url"] = "https://example.com/hook"
        if name in ("create_form", "update_form"):
            for version in sample["attributes"].get("definition", {}).get("versions", ()):
                version["steps"] *= 2
                version.pop("location", None)
        if name == "create_coupon":
            sample["attributes"]["external_id"] = "SKU_1"
        if name.endswith("_web_feed") and "name" in sample["attributes"]:
            sample["attributes"]["name"] = "feed"
        if name == "schedule_campaign":
            for schedule in sample["attributes"]["message_schedules"]:
                schedule["message_id"] = ID
        if "suppress" in name and name.startswith("bulk_"):
            # One of profiles, a list and a segment.
            sample.pop("attributes", None)
            sample["relationships"] = {"list": {"data": {"type": "list", "id": ID}}}
        if name == "query_metric_aggregates":
            sample["attributes"]["filter"] = [
                "greater-or-equal(datetime,2026-01-01T00:00:00+00:00)",
                "less-than(datetime,2026-01-03T00:00:00+00:00)",
            ]
        positional.append(_body(operation, sample))
    return positional


def _last_things_last(name: str) -> tuple[bool, bool, bool, str]:
    """What deletes comes last, so that the rest finds what it asks for.

    Bulk jobs come late: they change what is there, where a single call to create it is refused.
    """
    deletes = OPERATIONS[name].method == "DELETE" or name == "request_profile_deletion"
    whole = deletes and "/relationships/" not in OPERATIONS[name].path
    return deletes, whole, name.startswith("bulk_"), name


def _check_credentials(operation: Operation, sent: tuple[str, str, dict[str, str], bytes]) -> None:
    _, url, headers, _ = sent
    key = headers.get("authorization")
    if operation.public:
        assert key is None
        assert "company_id=ABC123" in url
    else:
        assert key == "Klaviyo-API-Key pk_every_operation"
        assert "company_id" not in url


def _check_answer(operation: Operation, answer: Any, reply: RawResponse) -> None:
    assert reply.status in operation.statuses or operation.name == "create_or_update_profile"
    if operation.returns is None:
        assert answer is None
        return
    model = operation.model(operation.returns)
    if operation.many or operation.rows:
        assert isinstance(answer, Page)
        if operation.many:
            assert all(isinstance(item, model) for item in answer)
    else:
        assert isinstance(answer, model)
