"""`before_send`: changes or drops records before they are checked, once each, in their order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader

from klaviyo_async import (
    Drop,
    Hooks,
    KlaviyoClient,
)
from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.models import EventCreate, EventProfile, MetricCreate, ProfileUpsert
from klaviyo_async.telemetry import OpenTelemetryHooks
from klaviyo_async.testing import FakeKlaviyo, VirtualClock

from ..ingest.fake import FakeKlaviyo as Events
from ..ingest.fake import client, event


def odd_dropped(given: dict[str, Any]) -> dict[str, Any] | None:
    return given if given["properties"]["n"] % 2 == 0 else None


async def slow(given: dict[str, Any]) -> dict[str, Any] | None:
    """The sooner it comes, the longer it takes."""
    await asyncio.sleep(1 / (1 + given["properties"]["n"]))
    return odd_dropped(given)


@pytest.fixture
def server() -> Events:
    return Events()


BOTH = pytest.mark.parametrize("function", [odd_dropped, slow])


class Listening(Hooks):
    def __init__(self) -> None:
        self.drops: list[Drop] = []

    def on_dropped(self, drop: Drop) -> None:
        self.drops.append(drop)


@BOTH
async def test_of_a_sink(function: Any, server: Events, caplog: pytest.LogCaptureFixture) -> None:
    """Many tasks send at a time: those of one profile arrive in the order they were sent in."""
    hooks = Listening()
    caplog.set_level(logging.DEBUG, "klaviyo_async")
    async with (
        VirtualClock() as clock,
        client(clock, server, hooks=hooks) as klaviyo,
        klaviyo.ingest(before_send=function, concurrency=4) as sink,
    ):
        await asyncio.gather(*(sink.send(event(number)) for number in range(20)))
    assert server.stored["ada@example.com"] == list(range(0, 20, 2))
    report = sink.report
    assert (report.dropped, report.accepted, report.delivered, report.rejected) == (10, 10, 10, 0)
    assert [(drop.operation.name, drop.noun, drop.reason) for drop in hooks.drops] == [
        ("bulk_create_events", "event", "before_send")
    ] * 10
    assert caplog.messages.count("1 events dropped: before_send") == 10


@BOTH
async def test_of_a_source(function: Any, server: Events, tmp_path: Path) -> None:
    """What is dropped is acknowledged, and counts in the places of the others."""

    class Source:
        def __init__(self) -> None:
            self.left = [(number, event(number)) for number in range(20)]
            self.left[6] = (6, {"metric": "x", "properties": {"n": 6}})
            self.acknowledged: list[int] = []

        async def receive(self, limit: int) -> Any:
            given, self.left = self.left[:limit], self.left[limit:]
            return given

        async def acknowledge(self, tokens: Any) -> None:
            self.acknowledged += tokens

        async def aclose(self) -> None: ...

    source = Source()
    async with VirtualClock() as clock, client(clock, server) as klaviyo:
        report = await klaviyo.ingest_all(source, before_send=function)
    assert sorted(source.acknowledged) == list(range(20))
    assert (report.read, report.dropped, report.delivered, report.rejected) == (20, 10, 9, 1)
    assert [letter.index for letter in report.rejections] == [6]
    assert server.stored["ada@example.com"] == [n for n in range(0, 20, 2) if n != 6]


@pytest.mark.parametrize("source", [False, True])
async def test_async_ones_are_bounded(source: bool, server: Events) -> None:
    inside = most = 0

    async def watched(given: Any) -> Any:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0.1)
        inside -= 1
        return given

    events = [event(number, str(number)) for number in range(40)]
    async with VirtualClock() as clock, client(clock, server) as klaviyo:
        how: dict[str, Any] = {"before_send": watched, "concurrency": 5}
        if source:
            await klaviyo.ingest_all(events, **how)
        else:
            async with klaviyo.ingest(**how) as sink:
                await asyncio.gather(*(sink.send(one) for one in events))
    assert most == 5
    assert server.count == 40


async def test_it_runs_before_checking_and_stamping(server: Events) -> None:
    """So it may give what is missing: profile, unique_id, time."""

    def completed(given: dict[str, Any]) -> dict[str, Any]:
        assert "time" not in given
        assert "unique_id" not in given
        return {**given, "profile": {"email": "ada@example.com"}, "unique_id": "mine"}

    async with (
        VirtualClock() as clock,
        client(clock, server) as klaviyo,
        klaviyo.ingest(before_send=completed) as sink,
    ):
        receipt = await sink.send({"metric": "x", "properties": {"n": 1}}, receipt=True)
        assert receipt.unique_id == "mine"
        await receipt
        assert not receipt.dropped
    assert server.unique == {"mine"}


async def test_it_sees_records_as_they_were_given(server: Events) -> None:
    """Dicts, models, envelopes; what it changes is a copy, the original stays as it is."""
    seen: list[Any] = []
    model = EventCreate(
        metric=MetricCreate(name="x"),
        profile=EventProfile(email="ada@example.com"),
        properties={"n": 1, "deep": [{"a": 1}]},
        unique_id="u1",
    )
    envelope = {
        "data": {
            "type": "event",
            "attributes": {
                "metric": {"data": {"type": "metric", "attributes": {"name": "x"}}},
                "profile": {
                    "data": {"type": "profile", "attributes": {"email": "ada@example.com"}}
                },
                "properties": {"n": 2, "deep": [{"a": 1}]},
                "unique_id": "u2",
            },
        }
    }
    flat = event(3, deep=1)
    flat["properties"]["deep"] = [{"a": 1}]
    del flat["deep"]

    def changing(given: Any) -> Any:
        seen.append(given)
        properties = (
            given.properties
            if isinstance(given, EventCreate)
            else (given["data"]["attributes"] if "data" in given else given)["properties"]
        )
        properties["n"] += 10
        properties["deep"][0]["a"] = 2
        return given

    async with (
        VirtualClock() as clock,
        client(clock, server) as klaviyo,
        klaviyo.ingest(before_send=changing) as sink,
    ):
        for one in (model, envelope, flat):
            await sink.send(one)
    assert server.stored["ada@example.com"] == [11, 12, 13]
    assert [type(one) for one in seen] == [EventCreate, dict, dict]
    assert model.properties == {"n": 1, "deep": [{"a": 1}]}
    attributes: Any = envelope["data"]["attributes"]
    assert attributes["properties"] == {"n": 2, "deep": [{"a": 1}]}
    assert flat["properties"] == {"n": 3, "deep": [{"a": 1}]}


async def test_one_dict_that_is_sent_many_times(server: Events) -> None:
    """A producer that fills in the same dict again and again, with a function that changes it."""
    shared = event(0)
    shared.pop("unique_id")

    async def counting(given: dict[str, Any]) -> dict[str, Any]:
        given["properties"]["n"] += 100
        await asyncio.sleep(0.01)
        return given

    async with (
        VirtualClock() as clock,
        client(clock, server) as klaviyo,
        klaviyo.ingest(before_send=counting) as sink,
    ):
        sending = []
        for number in range(5):
            shared["properties"]["n"] = number
            sending.append(asyncio.ensure_future(sink.send(shared)))
            await asyncio.sleep(0)
        await asyncio.gather(*sending)
    assert server.stored["ada@example.com"] == [100, 101, 102, 103, 104]


async def test_all_are_dropped(server: Events) -> None:
    async with VirtualClock() as clock, client(clock, server) as klaviyo:
        async with klaviyo.ingest(before_send=lambda _: None) as sink:
            receipt = await sink.send(event(1), receipt=True)
            await receipt
            assert receipt.dropped
            await sink.flush()
        report = await klaviyo.ingest_all(
            (event(n) for n in range(1000)), before_send=lambda _: None
        )
    assert (report.read, report.dropped, report.accepted, server.requests) == (1000, 1000, 0, [])


async def test_it_runs_once_for_what_a_spool_keeps(server: Events, tmp_path: Path) -> None:
    """Not again for what an earlier process has accepted."""
    calls = 0

    async def counted(given: Any) -> Any:
        nonlocal calls
        calls += 1
        return {**given, "properties": {"n": given["properties"]["n"] + 100}}

    spool, server.trouble = tmp_path / "events.db", lambda _: 503
    async with (
        client(SYSTEM_CLOCK, server, max_retries=0) as klaviyo,
        klaviyo.ingest(spool=spool, before_send=counted, drain_timeout=0) as sink,
    ):
        await asyncio.gather(*(sink.send(event(number)) for number in range(5)))
    server.trouble = lambda _: None
    async with (
        client(SYSTEM_CLOCK, server) as klaviyo,
        klaviyo.ingest(spool=spool, before_send=counted) as sink,
    ):
        await sink.flush()
    assert (calls, server.stored["ada@example.com"]) == (5, [100, 101, 102, 103, 104])


async def test_of_jobs() -> None:
    """Records as people have them: dicts, models, addresses."""
    fake = FakeKlaviyo()
    seen: list[Any] = []

    async def changing(given: Any) -> Any:
        seen.append(given)
        if isinstance(given, ProfileUpsert):
            given.first_name = "Ada"
        elif isinstance(given, dict):
            return None
        return given

    model = ProfileUpsert(email="ada@example.com")
    async with (
        VirtualClock() as clock,
        KlaviyoClient("pk_1", transport=fake, clock=clock) as klaviyo,
    ):
        report = await klaviyo.jobs.import_profiles(
            [model, {"email": "bob@example.com"}], before_send=changing
        )
        assert (report.dropped, report.submitted) == (1, 1)
        (job,) = fake.sent("bulk_import_profiles")
        assert job.get("profiles.0.first_name") == "Ada"
        assert not model.first_name
        await klaviyo.jobs.suppress_all(
            ["ada@example.com", "bob@example.com"],
            before_send=lambda one: None if one.startswith("bob") else one.upper(),
        )
        (job,) = fake.sent("bulk_suppress_profiles")
        assert [
            one["attributes"]["email"] for one in job.body["data"]["attributes"]["profiles"]["data"]
        ] == ["ADA@EXAMPLE.COM"]


@pytest.mark.parametrize("asynchronous", [False, True])
async def test_of_track(asynchronous: bool) -> None:
    hooks, fake = Listening(), FakeKlaviyo()
    reader = InMemoryMetricReader()
    telemetry = OpenTelemetryHooks(meter_provider=MeterProvider([reader]))

    def keep(given: dict[str, Any]) -> Any:
        if given["metric"] == "dropped":
            return None
        if given["metric"] == "failing":
            raise LookupError
        return {**given, "unique_id": "mine", "profile": {"email": "ada@example.com"}}

    async def keep_later(given: dict[str, Any]) -> Any:
        return keep(given)

    function: Callable[[Any], Any] = keep_later if asynchronous else keep
    async with KlaviyoClient("pk_1", transport=fake, hooks=[hooks, telemetry]) as klaviyo:
        await klaviyo.track("x", before_send=function)
        await klaviyo.track("dropped", email="a@b.c", before_send=function)
        with pytest.raises(LookupError):
            await klaviyo.track("failing", email="a@b.c", before_send=function)
    (sent,) = fake.sent("create_event")
    assert sent.get("unique_id") == "mine"
    (drop,) = hooks.drops
    assert (drop.operation.name, drop.records, drop.reason) == ("create_event", 1, "before_send")
    data: Any = reader.get_metrics_data()
    metrics = data.resource_metrics[0].scope_metrics[0].metrics
    (dropped,) = [one for one in metrics if one.name == "klaviyo.client.dropped"]
    (point,) = dropped.data.data_points
    assert point.value == 1
    assert point.attributes["klaviyo.drop.reason"] == "before_send"
