"""The fake Klaviyo: what it records, and what it answers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import APIConnectionError, NotFoundError, RateLimitError
from klaviyo_async.models import EventCreate, EventProfile, MetricCreate, Profile
from klaviyo_async.testing import FakeKlaviyo, assert_not_sent, assert_sent, make

from ..support import KEY


@pytest.fixture
def fake() -> FakeKlaviyo:
    return FakeKlaviyo()


@pytest.fixture
async def client(fake: FakeKlaviyo) -> AsyncIterator[KlaviyoClient]:
    async with KlaviyoClient(KEY, company_id="AbC123", transport=fake) as made:
        yield made


async def test_what_was_sent(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    event = EventCreate(
        metric=MetricCreate(name="Placed Order"),
        profile=EventProfile(email="ada@example.com"),
        properties={"OrderId": 7, "Items": [{"SKU": "T"}]},
        value=9.5,
    )
    await client.events.create_event(event)
    call = assert_sent(
        fake,
        client.events.create_event,
        metric="Placed Order",
        profile__email="ada@example.com",
        properties__OrderId=7,
        value=9.5,
        count=1,
    )
    assert call.attributes["value"] == 9.5
    assert call.get("properties") == {"OrderId": 7, "Items": [{"SKU": "T"}]}
    assert KEY not in repr(call) + str(call.headers)
    assert_sent(fake, "create_event", properties={"OrderId": 7, "Items": [{"SKU": "T"}]})
    assert_not_sent(fake, "create_event", metric="Other")
    assert_not_sent(fake, OPERATIONS["get_profile"])


async def test_queries_and_paths(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    await client.profiles.get_profile("01G", include=["lists"])
    call = assert_sent(fake, "get_profile", include="lists")
    assert (call.path, call.body) == ("/api/profiles/01G", None)
    with pytest.raises(KeyError):
        call.get("email")


async def test_failures_say_what_was_sent_instead(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    with pytest.raises(AssertionError, match="nothing"):
        assert_sent(fake, "create_event")
    await client.track("Other", email="ada@example.com")
    with pytest.raises(AssertionError, match=r"sent 0 times[\s\S]*Other"):
        assert_sent(fake, "create_event", metric="Placed Order")
    with pytest.raises(AssertionError, match="sent 1 times, not 2"):
        assert_sent(fake, "create_event", count=2)
    with pytest.raises(AssertionError, match="was sent"):
        assert_not_sent(fake, "create_event", metric="Other")


async def test_made_up_answers(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    profile = await client.profiles.get_profile("01G")
    assert isinstance(profile, Profile)
    found = [one async for one in client.lists.get_lists()]
    assert len(found) == 1
    assert found[0].id
    assert await client.lists.delete_list("L") is None


async def test_every_operation_is_answered(fake: FakeKlaviyo) -> None:
    """Whatever is called, its answer can be decoded."""
    from klaviyo_async.core.request import Request

    async with KlaviyoClient(KEY, company_id="AbC123", transport=fake) as client:
        engine = client._engine
        for operation in {one.name: one for one in OPERATIONS.values()}.values():
            path = operation.path.replace("{", "x").replace("}", "x")
            request = Request(operation, f"{engine.base}{path}", path)
            reply = await engine.execute(request, client._settings)
            reply.decode()
    assert len(fake.calls) == len({one.name for one in OPERATIONS.values()})


async def test_answers_as_told(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    fake.reply("get_profile", make(Profile, id="A", email="a@b.c"), 404)
    assert (await client.profiles.get_profile("A")).email == "a@b.c"
    for _ in range(2):
        with pytest.raises(NotFoundError):
            await client.profiles.get_profile("A")
    fake.reply(client.profiles.get_profiles, [make(Profile), make(Profile)])
    assert len(await client.profiles.get_profiles()) == 2
    fake.reply("get_list", {"data": {"type": "list", "id": "L", "attributes": {"name": "n"}}})
    assert (await client.lists.get_list("L")).name == "n"
    fake.reply("get_lists", APIConnectionError("no"), 429, headers={"Retry-After": "9"})
    with pytest.raises(RateLimitError) as caught:
        await client.lists.get_lists(options={"max_retries": 1, "max_delay": 60})
    assert caught.value.attempts == 2
    fake.reset()
    assert fake.calls == []
    assert (await client.profiles.get_profile("A")).id


async def test_uploads(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    await client.images.upload_image_from_file({"file": b"GIF89a", "name": "pixel"})
    assert assert_sent(fake, "upload_image_from_file", name="pixel").body["name"] == "pixel"
