"""`create_profile` where there is one already: against a raw server, the sandbox, and the fake."""

from __future__ import annotations

import json
from typing import Any

import pydantic
import pytest
from aiohttp import web

from klaviyo_async import (
    ApiError,
    ConflictError,
    DeadlineExceeded,
    InvalidRequest,
    KlaviyoClient,
    NotFoundError,
)
from klaviyo_async.models import ProfileCreate
from klaviyo_async.testing import FakeKlaviyo, VirtualClock

from ..support import KEY, Loopback, ScriptedTransport, problem, reply

ID = "01HDUPLICATE"
DUPLICATE = problem(409, "duplicate_profile", meta={"duplicate_profile_id": ID})
PROFILE = {"data": {"type": "profile", "id": ID, "attributes": {"email": "a@x.co"}}}
ADA: dict[str, Any] = {"email": "a@x.co", "first_name": "Ada", "properties": {"n": 1}}


class Reply(pydantic.BaseModel):
    type: str = "profile"
    id: str
    attributes: dict[str, Any] = {"email": "a@x.co"}


class Person(pydantic.BaseModel):
    email: str
    first_name: str
    properties: dict[str, Any]


def client(transport: Any, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, transport=transport, max_retries=0, **options)


@pytest.mark.parametrize(
    "body",
    [
        ADA,
        ProfileCreate(**ADA),
        {"data": {"type": "profile", "attributes": ADA}},
        {"attributes": ADA},
        Person(**ADA),
    ],
    ids=["dict", "model", "envelope", "resource", "pydantic"],
)
async def test_update_sends_the_same_attributes(loopback: Loopback, body: Any) -> None:
    async def handle(request: web.BaseRequest) -> web.StreamResponse:
        first = request.method == "POST"
        return web.json_response(DUPLICATE if first else PROFILE, status=409 if first else 200,
                                 content_type="application/vnd.api+json")  # fmt: skip

    loopback.handler = handle
    async with KlaviyoClient(KEY, base_url=loopback.url, max_retries=0) as klaviyo:
        found = await klaviyo.profiles.create_profile(
            body, on_conflict="update", fields_profile=["email"]
        )
    assert found.id == ID
    post, patch = loopback.requests
    assert (post.method, post.path) == ("POST", "/api/profiles")
    assert (patch.method, patch.path) == ("PATCH", f"/api/profiles/{ID}")
    assert patch.query == post.query == {"fields[profile]": "email"}
    made, changed = (json.loads(raw)["data"] for raw in loopback.bodies)
    assert changed == {**made, "id": ID}
    assert changed["attributes"] == ADA


async def test_return_reads_it() -> None:
    transport = ScriptedTransport(reply(409, DUPLICATE), reply(200, PROFILE))
    async with client(transport) as klaviyo:
        found = await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="return")
    assert found.id == ID
    assert [(one.method, one.url.rpartition("/")[2]) for one in transport.sent] == [
        ("POST", "profiles"),
        ("GET", ID),
    ]


async def test_where_there_is_none_it_is_created() -> None:
    transport = ScriptedTransport(reply(201, PROFILE))
    async with client(transport) as klaviyo:
        await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="update")
        await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="return")
        await klaviyo.profiles.create_profile(email="a@x.co", on_conflict=None)
    assert [one.method for one in transport.sent] == ["POST"] * 3


async def test_conflicts_that_do_not_say_with_whom_are_raised() -> None:
    transport = ScriptedTransport(reply(409, problem(409, "conflict")))
    async with client(transport) as klaviyo:
        with pytest.raises(ConflictError):
            await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="update")
        with pytest.raises(ConflictError):
            await klaviyo.profiles.create_profile(email="a@x.co")
    assert len(transport.sent) == 2


async def test_what_the_second_request_meets_is_raised() -> None:
    transport = ScriptedTransport(reply(409, DUPLICATE), reply(404, problem(404, "not_found")))
    async with client(transport) as klaviyo:
        with pytest.raises(NotFoundError):
            await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="return")


async def test_another_way_is_refused() -> None:
    transport = ScriptedTransport(reply(201, PROFILE))
    async with client(transport) as klaviyo:
        with pytest.raises(ValueError, match="on_conflict must be"):
            await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="ignore")  # type: ignore[arg-type]
    assert transport.sent == []


async def test_a_deadline_is_that_of_both_requests() -> None:
    async with VirtualClock() as clock:

        async def slowly(_: Any) -> Any:
            await clock.sleep(3.0)
            return reply(409, DUPLICATE)

        async def never(_: Any) -> Any:
            await clock.sleep(1000.0)

        begun = clock.monotonic()
        async with client(ScriptedTransport(slowly, never), clock=clock) as klaviyo:
            with pytest.raises(DeadlineExceeded):
                await klaviyo.profiles.create_profile(
                    email="a@x.co", on_conflict="update", options={"deadline": 5.0}
                )
            assert clock.monotonic() - begun == pytest.approx(5.0)
            begun = clock.monotonic()
            with pytest.raises(ConflictError) as caught:
                await client(
                    ScriptedTransport(slowly), clock=clock, deadline=5.0
                ).profiles.create_profile(email="a@x.co")
        assert caught.value.time_left == pytest.approx(2.0)


async def test_the_sandbox_agrees(klaviyo_sandbox: Any) -> None:
    async with klaviyo_sandbox.client() as klaviyo:
        first = await klaviyo.profiles.create_profile(email="a@x.co", first_name="A", last_name="L")
        changed = await klaviyo.profiles.create_profile(
            email="a@x.co", first_name="B", on_conflict="update"
        )
        read = await klaviyo.profiles.create_profile(
            email="a@x.co", first_name="C", on_conflict="return"
        )
    assert first.id == changed.id == read.id
    assert (read.first_name, read.last_name) == ("B", "L")


async def test_the_fake_can_play_it() -> None:
    fake = FakeKlaviyo()
    duplicate = ApiError(code="duplicate_profile", meta={"duplicate_profile_id": ID})
    fake.reply("create_profile", ConflictError(status=409, errors=(duplicate,)))
    fake.reply("update_profile", {"data": Reply(id=ID)})
    async with KlaviyoClient("pk_test", transport=fake) as klaviyo:
        found = await klaviyo.profiles.create_profile(email="a@x.co", on_conflict="update")
    assert (found.id, found.email) == (ID, "a@x.co")
    assert [call.operation for call in fake.calls] == ["create_profile", "update_profile"]


@pytest.mark.parametrize("form", [dict, lambda **fields: ProfileCreate(**fields)])
async def test_what_is_iterated_once_is_sent_twice(form: Any) -> None:
    transport = ScriptedTransport(reply(409, DUPLICATE), reply(200, PROFILE))
    body = form(email="a@x.co", properties={"tags": (sign for sign in "ab"), "in": [iter("c")]})
    async with client(transport) as klaviyo:
        await klaviyo.profiles.create_profile(body, on_conflict="update")
    for sent in transport.sent:
        found = json.loads(sent.body)["data"]["attributes"]["properties"]
        assert found == {"tags": ["a", "b"], "in": [["c"]]}


async def test_a_body_that_holds_itself_is_refused() -> None:
    body: Any = {"email": "a@x.co", "properties": {}}
    body["properties"]["body"] = body
    async with client(ScriptedTransport()) as klaviyo:
        with pytest.raises(InvalidRequest, match="contains itself"):
            await klaviyo.profiles.create_profile(body, on_conflict="update")
