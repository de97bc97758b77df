"""The fake Klaviyo: what it records, and what it answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from typing import Any

import pytest
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import F, KlaviyoClient, RawResponse
from klaviyo_async.errors import (
    APIConnectionError,
    ApiError,
    APITimeoutError,
    ConflictError,
    InvalidRequest,
    NotFoundError,
    RateLimitError,
    UnexpectedAnswer,
)
from klaviyo_async.models import Event, EventCreate, EventProfile, MetricCreate, Profile
from klaviyo_async.testing import FakeKlaviyo, Pages, assert_not_sent, assert_sent, make

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
    with pytest.raises(AssertionError, match=r"metric='Other' was sent:\n  create_event: POST"):
        assert_not_sent(fake, "create_event", metric="Other")
    with pytest.raises(ValueError, match="assert_not_sent"):
        assert_sent(fake, "create_event", count=0)
    await client.profiles.get_profiles(page_size=7)
    with pytest.raises(AssertionError) as caught:
        assert_sent(fake, "get_profiles", page_size=8, sort="id")
    assert str(caught.value).splitlines() == [
        "get_profiles with page_size=8, sort='id' was sent 0 times, not once at least; "
        "what was sent:",
        "  get_profiles: GET /api/profiles?page[size]=7",
        "    page_size is '7', not 8",
        "    sort was not sent, not 'id'",
    ]


async def test_failures_stay_short(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    for _ in range(30):
        await client.track("Other", email="ada@example.com", properties={"x": "y" * 1000})
    with pytest.raises(AssertionError, match=r"and 10 before") as caught:
        assert_sent(fake, "create_event", metric="Placed Order")
    assert len(str(caught.value)) < 20_000


async def test_arguments(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    await client.profiles.get_profile("01 G", include=["lists", "segments"], fields_list=["name"])
    assert_sent(fake, "get_profile", id="01 G", include=["lists", "segments"], fields_list="name")
    assert_not_sent(fake, "get_profile", id="02")
    chosen = F.email == "ada@example.com"
    await client.profiles.get_profiles(filter=chosen, page_size=50)
    assert_sent(fake, "get_profiles", filter=chosen, page_size=50)
    assert_sent(fake, "get_profiles", filter='equals(email,"ada@example.com")')
    assert_not_sent(fake, "get_profiles", filter=F.email == "bob@example.com")
    assert_not_sent(fake, "get_profiles", filter=object())


async def test_fields_are_those_of_the_models(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    when = dt.datetime(2026, 7, 1, 12, tzinfo=dt.UTC)
    event: Any = {
        "metric": {"name": "Placed Order"},
        "profile": {"email": "ada@example.com", "location": {"city": "Paris"}},
        "properties": {"name": "kept", "data": {"data": 1}},
        "time": when,
    }
    await client.events.create_event(event)
    each: tuple[dict[str, Any], ...] = (
        {"time": when},
        {"time": "2026-07-01T12:00:00Z"},
        {"metric": MetricCreate(name="Placed Order")},
        {"metric": {"name": "Placed Order"}},
        {"metric__name": "Placed Order"},
        {"profile": event["profile"]},
        {"profile__location__city": "Paris"},
        {"properties": event["properties"]},
        {"properties__data__data": 1},
    )
    for fields in each:
        assert_sent(fake, "create_event", **fields)
    assert_not_sent(fake, "create_event", properties={"data": 1})
    assert_not_sent(fake, "create_event", properties__name__x=1)
    assert_not_sent(fake, "create_event", unique_id="u")

    people: list[Any] = [{"email": "ada@example.com"}, {"email": "bob@example.com"}]
    await client.profiles.bulk_suppress_profiles({"profiles": people, "list": "L"})
    call = assert_sent(fake, "bulk_suppress_profiles", list="L", profiles=people)
    assert call.get("profiles.1.email") == "bob@example.com"
    await client.lists.add_profiles_to_list("L", ["P1", "P2"])
    assert [ref.id for ref in assert_sent(fake, "add_profiles_to_list", id="L").model] == [
        "P1",
        "P2",
    ]


async def test_events_however_they_were_sent(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    await client.track("Signed Up", email="ada@example.com")
    order = {"metric": "Placed Order", "profile": {"email": "bob@example.com"}, "value": 2.5}
    await client.ingest_all([order], mode="bulk")
    assert [call.operation for call in fake.calls] == ["create_event", "bulk_create_events"]
    first, second = fake.events
    assert (first["metric"], first["profile"]["email"]) == ("Signed Up", "ada@example.com")
    assert second.items() >= order.items()
    assert second["unique_id"]


async def test_made_up_answers(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    profile = await client.profiles.get_profile("01G")
    assert isinstance(profile, Profile)
    found = [one async for one in client.lists.get_lists()]
    assert len(found) == 1
    assert found[0].id
    assert await client.lists.delete_list("L") is None  # type: ignore[func-returns-value]


async def test_made_up_answers_fit_what_was_asked(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    profile = await client.profiles.get_profile("01G")
    assert (profile.id, profile.email) == ("01G", profile.email)
    assert str(profile.email).endswith("@example.com")
    changed = await client.profiles.update_profile("01G", {"id": "01G", "first_name": "Ada"})
    assert (changed.id, changed.first_name) == ("01G", "Ada")
    created = await client.profiles.create_profile({"email": "ada@example.com"})
    assert created.email == "ada@example.com"


async def test_jobs_are_complete(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    report = await client.jobs.import_profiles([{"email": "ada@example.com"}])
    assert (report.submitted, report.unexplained, report.running) == (1, 0, [])


async def test_the_beta(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    assert len(await client.beta.api_keys.get_api_keys_beta()) == 1
    assert_sent(fake, client.beta.api_keys.get_api_keys_beta)
    assert_sent(fake, "get_api_keys_beta")
    with pytest.raises(InvalidRequest, match="no operation 'create_evnt'; did you mean"):
        assert_sent(fake, "create_evnt")


async def test_pages(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    profiles = [make(Profile, id=str(number)) for number in range(5)]
    fake.reply("get_profiles", Pages(profiles[:2], [], profiles[2:]), [make(Profile, id="last")])
    assert [one.id async for one in client.profiles.get_profiles()] == list("01234")
    assert [call.query for call in fake.calls] == [
        {},
        {"page[cursor]": "2"},
        {"page[cursor]": "3"},
    ]
    for _ in range(2):
        assert [one.id async for one in client.profiles.get_profiles()] == ["last"]

    fake.reset()
    fake.reply("get_profiles", Pages(profiles[:2], profiles[2:]))
    for _ in range(2):  # as the last answer, for ever
        page = await client.profiles.get_profiles(page_size=2, sort="id")
        assert (len(page), page.has_next) == (2, True)
        assert page.next_cursor is not None
        again = await client.profiles.get_profiles(page_cursor=page.next_cursor)
        assert (len(again), again.has_next) == (3, False)
    with pytest.raises(ValueError, match="at least"):
        Pages()


async def test_errors_as_answers(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    entry = ApiError(code="duplicate_profile", meta={"duplicate_profile_id": "P9"})
    fake.reply("create_profile", ConflictError(errors=(entry,)))
    with pytest.raises(ConflictError) as caught:
        await client.profiles.create_profile({"email": "ada@example.com"})
    assert (caught.value.status, caught.value.duplicate_profile_id) == (409, "P9")
    assert caught.value.operation == "create_profile"
    fake.reply("get_list", RateLimitError(retry_after=90.0))
    with pytest.raises(RateLimitError) as late:
        await client.lists.get_list("L")
    assert (late.value.retry_after, late.value.attempts) == (90.0, 1)
    fake.reply("get_lists", APITimeoutError)
    with pytest.raises(APITimeoutError):
        await client.lists.get_lists(options={"max_retries": 0})


async def test_answers_that_were_not_asked_for(fake: FakeKlaviyo, client: KlaviyoClient) -> None:
    assert fake.unused == {}
    fake.reply("get_list", make(_returned("get_list"), name="A"), 404)
    fake.reply("get_lists", 500)
    assert fake.unused == {"get_list": 2, "get_lists": 1}
    await client.lists.get_list("L")
    assert fake.unused == {"get_list": 1, "get_lists": 1}
    for _ in range(2):
        with pytest.raises(NotFoundError):
            await client.lists.get_list("L")
    assert fake.unused == {"get_lists": 1}
    fake.reset()
    assert fake.unused == {}


def _returned(operation: str) -> Any:
    found = OPERATIONS[operation]
    return found.model(found.returns or "")


@pytest.mark.parametrize(
    ("operation", "answers", "why"),
    [
        ("get_profile", (), "say what"),
        ("get_profile", ("x",), "cannot be answered with a str"),
        ("get_profile", (True,), "cannot be answered with a bool"),
        ("get_profile", (make(Event),), "returns Profile, not Event"),
        ("get_profile", ([make(Profile)],), "does not return a list"),
        ("get_profiles", (make(Profile),), "returns a list"),
        ("get_profiles", (Pages([make(Event)]),), "returns Profile, not Event"),
        ("create_event", (make(Event),), "returns nothing"),
        ("get_profil", (200,), "did you mean"),
    ],
)
def test_what_cannot_be_the_answer(
    fake: FakeKlaviyo, operation: str, answers: Any, why: str
) -> None:
    with pytest.raises(InvalidRequest, match=why):
        fake.reply(operation, *answers)


@pytest.mark.slow
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


@pytest.mark.slow
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


class TestSuccesses:
    """What the fake answers with counts, unless it is to be none."""

    async def test_a_status_alone_has_the_usual_answer(self) -> None:
        fake = FakeKlaviyo()
        fake.reply("create_profile", 200)
        fake.reply("get_list", 203)
        fake.reply("delete_list", 200)
        fake.reply("get_lists", 206)
        async with KlaviyoClient("pk_test", transport=fake) as klaviyo:
            made = await klaviyo.profiles.create_profile({"email": "ada@example.com"})
            assert made.email == "ada@example.com"
            assert (await klaviyo.lists.get_list("L9")).id == "L9"
            assert len(await klaviyo.lists.get_lists()) == 1
            await klaviyo.lists.delete_list("L9")

    async def test_without_content(self) -> None:
        fake = FakeKlaviyo()
        for name in ("update_list", "delete_list", "get_list"):
            fake.reply(name, None)
        async with KlaviyoClient("pk_test", transport=fake, max_retries=0) as klaviyo:
            await klaviyo.lists.delete_list("L9")
            assert await klaviyo.lists.update_list("L9", {"id": "L9", "name": "x"}) is None
            with pytest.raises(UnexpectedAnswer) as caught:
                await klaviyo.lists.get_list("L9")
        assert caught.value.request_id == "made-up"

    async def test_a_page_is_none(self) -> None:
        fake = FakeKlaviyo()
        fake.reply("create_event", RawResponse(202, {"Content-Type": "text/html"}, b"<html>"))
        async with KlaviyoClient("pk_test", transport=fake, max_retries=0) as klaviyo:
            with pytest.raises(UnexpectedAnswer, match="HTML"):
                await klaviyo.track("Viewed", email="ada@example.com")
