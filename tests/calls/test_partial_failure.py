"""A success but for some field: told to all who look, and an error for those who want one."""

from __future__ import annotations

import logging
import pickle
from typing import Any

import pytest
from aiohttp import web

from klaviyo_async import Hooks, KlaviyoClient, PartialFailure, RawResponse
from klaviyo_async.testing import FakeKlaviyo, VirtualClock

from ..support import KEY, Loopback, ScriptedTransport, reply

HEADERS = {"X-Klaviyo-Partial-Failure": "phone_number"}
PROFILE = {"data": {"type": "profile", "id": "01G", "attributes": {"email": "ada@example.com"}}}
BODY: Any = {"email": "ada@example.com", "phone_number": "555"}
PARTLY = reply(201, PROFILE, HEADERS)


class Told(Hooks):
    """Remembers what it was told of."""

    def __init__(self) -> None:
        self.steps: list[Any] = []

    def on_response(self, call: Any, response: RawResponse, seconds: float) -> None:
        self.steps.append("response")

    def on_partial_failure(self, call: Any, response: RawResponse) -> None:
        self.steps.append(("partial", call.operation.name, response.partial_failure))

    def on_retry(self, call: Any, error: Any, delay: float) -> None:
        self.steps.append("retry")

    def on_done(self, call: Any, error: Any, seconds: float) -> None:
        self.steps.append(("done", type(error).__name__))


def client(clock: VirtualClock, transport: Any, **options: Any) -> KlaviyoClient:
    return KlaviyoClient(KEY, company_id="AbC123", clock=clock, transport=transport, **options)


async def test_by_default_it_is_a_warning(clock: VirtualClock, caplog: Any) -> None:
    told = Told()
    answers: list[RawResponse] = []
    klaviyo = client(clock, ScriptedTransport(PARTLY), hooks=told, on_response=answers.append)
    profile = await klaviyo.profiles.create_profile(BODY)
    assert (profile.id, profile.email) == ("01G", "ada@example.com")
    assert [answer.partial_failure for answer in answers] == [("phone_number",)]
    assert told.steps == [
        "response",
        ("partial", "create_profile", ("phone_number",)),
        ("done", "NoneType"),
    ]
    (record,) = caplog.records
    assert (record.levelno, record.name) == (logging.WARNING, "klaviyo_async")
    assert record.getMessage() == (
        "create_profile (POST /api/profiles): 201, but Klaviyo did not take phone_number; the rest "
        "is stored, and need not be sent again"
    )


async def test_the_raw_response_says_so(clock: VirtualClock) -> None:
    klaviyo = client(clock, ScriptedTransport(PARTLY))
    answer = await klaviyo.request("create_profile", body=BODY)
    assert answer.partial_failure == ("phone_number",)


async def test_as_an_error(clock: VirtualClock, caplog: Any) -> None:
    """It is raised once, the request is not made again, and the answer is there."""
    told, transport = Told(), ScriptedTransport(PARTLY)
    klaviyo = client(clock, transport, hooks=told, partial="error")
    with pytest.raises(PartialFailure) as caught:
        await klaviyo.profiles.create_profile(BODY, options={"replay_safe": True})
    error = caught.value
    assert (error.fields, error.ambiguous, error.attempts) == (("phone_number",), False, 1)
    assert (error.operation, error.method, error.path) == (
        "create_profile",
        "POST",
        "/api/profiles",
    )
    assert error.response is not None
    assert error.response.status == 201
    assert error.response.decode().id == "01G"
    assert "the rest is stored" in str(error)
    assert len(transport.sent) == 1
    assert told.steps[1:] == [
        ("partial", "create_profile", ("phone_number",)),
        ("done", "PartialFailure"),
    ]
    assert caplog.records == []


async def test_nobody_has_to_hear_of_it(clock: VirtualClock, caplog: Any) -> None:
    told = Told()
    klaviyo = client(clock, ScriptedTransport(PARTLY), hooks=told)
    await klaviyo.profiles.create_profile(BODY, options={"partial": "ignore"})
    assert caplog.records == []
    assert ("partial", "create_profile", ("phone_number",)) in told.steps


async def test_a_call_decides_against_its_client(clock: VirtualClock) -> None:
    klaviyo = client(clock, ScriptedTransport(PARTLY), partial="error")
    await klaviyo.profiles.create_profile(BODY, options={"partial": "warn"})
    await klaviyo.with_options(partial="ignore").profiles.create_profile(BODY)


async def test_of_many_it_does_not_say_which(clock: VirtualClock) -> None:
    """Neither do we."""
    klaviyo = client(clock, ScriptedTransport(reply(202, b"", HEADERS)), partial="error")
    body: Any = {"profiles": [{"email": f"u{n}@example.com"} for n in range(3)]}
    with pytest.raises(PartialFailure, match="of some of the records, it does not say which") as it:
        await klaviyo.profiles.bulk_subscribe_profiles(body)
    assert it.value.ambiguous


async def test_of_public_operations(clock: VirtualClock) -> None:
    klaviyo = client(clock, ScriptedTransport(reply(202, b"", HEADERS)), partial="error")
    with pytest.raises(PartialFailure):
        await klaviyo.client.create_client_profile(BODY)


async def test_after_a_retry(clock: VirtualClock) -> None:
    """What counts is the last answer; the retry budget and the limiter see a success."""
    klaviyo = client(clock, ScriptedTransport(reply(503), PARTLY), partial="error")
    with pytest.raises(PartialFailure, match=r"after 2 attempts") as caught:
        await klaviyo.profiles.create_profile(BODY, options={"replay_safe": True})
    assert caught.value.attempts == 2
    budget = klaviyo._engine.budget
    assert budget is not None
    assert budget.spend(500), "all that the retry cost has come back"


async def test_a_refusal_is_no_partial_failure(clock: VirtualClock) -> None:
    told = Told()
    refused = reply(400, {"errors": []}, HEADERS)
    klaviyo = client(clock, ScriptedTransport(refused), hooks=told, partial="error")
    with pytest.raises(Exception, match="400") as caught:
        await klaviyo.profiles.create_profile(BODY)
    assert not isinstance(caught.value, PartialFailure)
    assert told.steps == ["response", ("done", "BadRequestError")]


async def test_over_http() -> None:
    """With headers as aiohttp has them: an error of theirs can be pickled all the same."""
    server = Loopback()
    await server.start()

    async def partly(_: Any) -> web.Response:
        body = PARTLY.body
        return web.Response(
            status=201,
            body=body,
            content_type="application/vnd.api+json",
            headers={"x-klaviyo-partial-failure": "phone_number"},
        )

    server.handler = partly
    async with KlaviyoClient(KEY, base_url=server.url, partial="error") as klaviyo:
        with pytest.raises(PartialFailure) as caught:
            await klaviyo.profiles.create_profile(BODY)
    await server.stop()
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), copy.fields) == (str(caught.value), ("phone_number",))
    assert copy.response.partial_failure == ("phone_number",)
    assert copy.response.decode().email == "ada@example.com"
    assert caught.value.response is not copy.response


async def test_the_fake_answers_so(clock: VirtualClock) -> None:
    fake = FakeKlaviyo()
    fake.reply("create_profile", 201, partial_failure=["phone_number", "location.zip"])
    fake.reply("update_profile", 200, partial_failure="phone_number", headers={"X-Other": "1"})
    klaviyo = client(clock, fake, partial="error")
    with pytest.raises(PartialFailure) as caught:
        await klaviyo.profiles.create_profile(BODY)
    assert caught.value.fields == ("phone_number", "location.zip")
    with pytest.raises(PartialFailure) as caught:
        await klaviyo.profiles.update_profile("01G", {"id": "01G", "phone_number": "555"})
    assert caught.value.fields == ("phone_number",)
    assert caught.value.response is not None
    assert caught.value.response.headers["X-Other"] == "1"
