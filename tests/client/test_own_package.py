"""Packages that users generate: each helper takes them, and says what one of them lacks."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator
from types import ModuleType
from typing import Any

import pytest

from klaviyo_async import ConfigurationError, InvalidRequest, KlaviyoClient
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.testing import FakeKlaviyo, assert_not_sent, assert_sent, make

from ..own_package import REVISION
from ..support import KEY

EVENT: dict[str, Any] = {"metric": "Rained", "profile": {"email": "ada@example.com"}}


@pytest.fixture
async def sandbox(own_package: ModuleType) -> AsyncIterator[Sandbox]:
    async with Sandbox(packages=[own_package], limits=False) as running:
        yield running


class TestClient:
    async def test_operations_that_only_it_has(
        self, own_package: ModuleType, sandbox: Sandbox
    ) -> None:
        areas: Any = importlib.import_module(f"{own_package.__name__}.api").Areas
        async with KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
            own: Any = klaviyo.using(areas)
            made = await own.lists.create_list({"name": "News"})
            assert type(made).__module__.startswith(own_package.__name__)
            assert [each.name async for each in own.clouds.get_clouds()] == ["News"]
            answer = await klaviyo.request(own.clouds.get_clouds)
            assert answer.operation is not None
            assert answer.operation.revision == REVISION
            assert (await klaviyo.lists.get_list(made.id)).name == "News"

    async def test_what_it_lacks(self, own_package: ModuleType) -> None:
        areas: Any = importlib.import_module(f"{own_package.__name__}.api").Areas
        said = f"own_klaviyo, of revision {REVISION}, has no area "
        async with KlaviyoClient(KEY, api="own_klaviyo", transport=FakeKlaviyo()) as klaviyo:
            with pytest.raises(AttributeError, match=said + "'campaigns'"):
                klaviyo.campaigns  # noqa: B018
            assert not hasattr(klaviyo, "campaigns")
            with pytest.raises(InvalidRequest, match=r"no operation 'get_tags' in own_klaviyo"):
                await klaviyo.request("get_tags")
            with pytest.raises(InvalidRequest, match="bulk_import_profiles' in own_klaviyo"):
                await klaviyo.jobs.import_profiles([{"email": "ada@example.com"}])
        async with KlaviyoClient(KEY, transport=FakeKlaviyo()) as klaviyo:
            view: Any = klaviyo.using(areas)
            with pytest.raises(AttributeError, match=said + "'campaigns'; the client has: klav"):
                view.campaigns  # noqa: B018
            with pytest.raises(AttributeError, match=said + "'ingest'; the client has: klaviyo.in"):
                view.ingest  # noqa: B018

    async def test_what_is_no_package(self, own_package: ModuleType) -> None:
        klaviyo = KlaviyoClient(KEY)
        with pytest.raises(TypeError, match=r"pass the package's own, own_klaviyo\.api\.Areas"):
            klaviyo.using(own_package)  # type: ignore[call-overload]
        for wrong in ("json", "no.such.package", json_module()):
            with pytest.raises(TypeError, match="is not a package made by the generator"):
                KlaviyoClient(KEY, api=wrong)
            with pytest.raises(TypeError, match="is not a package made by the generator"):
                Sandbox(packages=[wrong])
            with pytest.raises(TypeError, match="is not a package made by the generator"):
                FakeKlaviyo(wrong)


def json_module() -> ModuleType:
    return importlib.import_module("json")


class TestEvents:
    async def test_without_bulk_jobs(self, own_package: ModuleType, sandbox: Sandbox) -> None:
        async with KlaviyoClient(KEY, base_url=sandbox.url, api=own_package) as klaviyo:
            report = await klaviyo.ingest_all(
                {**EVENT, "unique_id": str(number)} for number in range(40)
            )
            assert (report.delivered, report.batches) == (40, 0)
            await klaviyo.track("Rained", email="ada@example.com")
        assert sandbox.events.stored == 41

    async def test_bulk_jobs_are_not_to_be_had(self, own_package: ModuleType) -> None:
        async with KlaviyoClient(KEY, transport=FakeKlaviyo(), api=own_package) as klaviyo:
            with pytest.raises(ConfigurationError) as told:
                klaviyo.ingest(mode="bulk")
        assert str(told.value) == (
            f"own_klaviyo, of revision {REVISION}, has no bulk_create_events that takes events as "
            "they are sent here; another mode may do"
        )

    async def test_no_events_at_all(
        self, own_package: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        operations = importlib.import_module("own_klaviyo.operations")
        monkeypatch.setattr(operations, "OPERATIONS", {})
        async with KlaviyoClient(KEY, transport=FakeKlaviyo(), api=own_package) as klaviyo:
            with pytest.raises(ConfigurationError, match="neither bulk_create_events nor create_e"):
                klaviyo.ingest()
            with pytest.raises(ConfigurationError, match="has no create_event that takes events"):
                await klaviyo.track("Rained", email="ada@example.com")

    async def test_one_at_a_time_is_not_to_be_had(
        self, own_package: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from klaviyo_openapi.operations import OPERATIONS

        operations = importlib.import_module("own_klaviyo.operations")
        bulk = {"bulk_create_events": OPERATIONS["bulk_create_events"]}
        monkeypatch.setattr(operations, "OPERATIONS", bulk)
        fake = FakeKlaviyo()
        async with KlaviyoClient(KEY, transport=fake, api=own_package) as klaviyo:
            report = await klaviyo.ingest_all([EVENT])
        assert (report.delivered, report.batches) == (1, 1)

    async def test_an_event_of_another_form(
        self, own_package: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Its body is no event: nothing is sent that is refused for every event."""
        from klaviyo_openapi.operations import OPERATIONS

        operations = importlib.import_module("own_klaviyo.operations")
        other = {"create_event": OPERATIONS["create_profile"]}
        monkeypatch.setattr(operations, "OPERATIONS", other)
        async with KlaviyoClient(KEY, transport=FakeKlaviyo(), api=own_package) as klaviyo:
            with pytest.raises(ConfigurationError, match="takes events as they are sent here"):
                klaviyo.ingest()


class TestSandbox:
    async def test_revisions_that_it_does_not_know(self, sandbox: Sandbox) -> None:
        import aiohttp

        async with aiohttp.ClientSession() as session:
            for revision, path, status in (
                (REVISION, "clouds", 200),
                ("2030-01-16", "lists", 200),
                ("2026-10-15", "lists", 200),
                ("2026-10-15", "clouds", 404),
            ):
                headers = {"Authorization": f"Klaviyo-API-Key {KEY}", "revision": revision}
                async with session.get(f"{sandbox.url}/api/{path}", headers=headers) as answer:
                    assert answer.status == status

    async def test_what_the_revision_lacks(self, sandbox: Sandbox) -> None:
        import aiohttp

        headers = {"Authorization": f"Klaviyo-API-Key {KEY}", "revision": REVISION}
        async with (
            aiohttp.ClientSession(headers=headers) as session,
            session.get(f"{sandbox.url}/api/campaigns") as answer,
        ):
            assert answer.status == 404


class TestFakeKlaviyo:
    async def test_calls_by_method_and_by_name(self, own_package: ModuleType) -> None:
        areas: Any = importlib.import_module("own_klaviyo.api").Areas
        models = importlib.import_module("own_klaviyo.models")
        fake = FakeKlaviyo(own_package)
        fake.reply("get_clouds", [make(models.List, name="Cirrus")])
        async with KlaviyoClient(KEY, transport=fake, api=own_package) as klaviyo:
            own: Any = klaviyo.using(areas)
            assert [each.name async for each in own.clouds.get_clouds(sort="name")] == ["Cirrus"]
            await klaviyo.track("Rained", email="ada@example.com")
            made = await own.profiles.create_profile({"email": "bob@example.com"})
            assert type(made) is models.Profile
        assert_sent(fake, own.clouds.get_clouds, sort="name", count=1)
        assert_sent(fake, "create_event", metric="Rained", profile__email="ada@example.com")
        assert_not_sent(fake, "get_lists")
        assert [event["metric"] for event in fake.events] == ["Rained"]
        with pytest.raises(InvalidRequest, match="no operation 'get_rain' in own_klaviyo"):
            fake.reply("get_rain", 200)

    async def test_a_package_that_it_was_not_told_of(self, own_package: ModuleType) -> None:
        fake = FakeKlaviyo()
        async with KlaviyoClient(KEY, transport=fake, api=own_package) as klaviyo:
            with pytest.raises(InvalidRequest, match=r"no operation .* GET /api/clouds"):
                await klaviyo.request("get_clouds")

    def test_factories(self, own_package: ModuleType) -> None:
        models = importlib.import_module("own_klaviyo.models")
        for name in dir(models):
            model = getattr(models, name)
            assert isinstance(make(model, everything=True), model)
