"""The sink, on a virtual clock: what is accepted is delivered, whatever happens on the way."""

from __future__ import annotations

import asyncio
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klaviyo_async import KlaviyoClient
from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
)
from klaviyo_async.pipeline.dead_letters import DeadLetter, read_dead_letters
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.pipeline.receipts import Receipt
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sources import dead_letters
from klaviyo_async.testing import VirtualClock

from ..support import reply
from .fake import FakeKlaviyo, client, event


class TestPoison:
    @pytest.mark.slow
    @settings(max_examples=40)
    @given(st.sets(st.integers(0, 59), max_size=60), st.booleans(), st.integers(1, 9))
    def test_only_the_bad_ones_are_refused(
        self, poison: set[int], pointers: bool, profiles: int
    ) -> None:
        letters: list[DeadLetter] = []
        server = FakeKlaviyo()
        server.poison, server.pointers = poison, pointers

        async def main() -> Any:
            async with client(clock, server) as klaviyo:
                async with klaviyo.ingest(dead_letters=letters.extend, mode="bulk") as sink:
                    await sink.send(event(-1, "somebody"))
                    await sink.flush()
                    for number in range(60):
                        await sink.send(event(number, str(number % profiles)))
                return sink.report

        clock = VirtualClock()
        report = clock.run(main())
        assert {letter.unique_id for letter in letters} == {f"u{n}" for n in poison}
        assert (report.delivered, report.rejected) == (61 - len(poison), len(poison))
        for numbers in server.stored.values():
            assert numbers == sorted(numbers)

    async def test_a_number_beyond_all_floats(self, tmp_path: Path) -> None:
        """What the server cannot read is no trouble to the records beside it."""
        number = Decimal("1e400")
        path = tmp_path / "letters.ndjson"
        async with (
            Sandbox(limits=False) as local,
            KlaviyoClient("pk_test", base_url=local.url) as klaviyo,
            klaviyo.ingest(dead_letters=path, mode="bulk") as sink,
        ):
            await sink.send({**event(0), "properties": {"n": number}})
            await sink.send(event(1))
        assert (sink.report.delivered, sink.report.rejected) == (1, 1)
        (letter,) = read_dead_letters(path)
        assert letter.record["data"]["attributes"]["properties"] == {"n": number}

    async def test_the_dead_letter_file(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path
    ) -> None:
        server.poison = {1}
        path = tmp_path / "dead.ndjson"
        async with klaviyo.ingest(dead_letters=path) as sink:
            for number in range(3):
                await sink.send(event(number))
        (line,) = path.read_text().splitlines()
        entry = json.loads(line)
        assert entry["record"]["data"]["attributes"]["unique_id"] == "u1"
        assert entry["error"]["errors"][0]["code"] == "invalid"
        assert entry["at"] == "2026-07-15T00:00:00+00:00"
        assert oct(path.stat().st_mode & 0o777) == "0o600"

    async def test_repaired_ones_may_come_again(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.poison = {1}
        async with klaviyo.ingest() as sink:
            await sink.send(event(1))
            await sink.flush()
            server.poison = set()
            await sink.send(event(1))
        assert server.count == 1

    async def test_the_log_is_not_flooded(self, klaviyo: KlaviyoClient, caplog: Any) -> None:
        report = await klaviyo.ingest_all([{"metric": "x"}] * 500)
        assert report.rejected == 500
        assert len(caplog.records) == 11

    def test_a_file_that_cannot_be_written(self, klaviyo: KlaviyoClient, tmp_path: Path) -> None:
        with pytest.raises(ConfigurationError, match="dead_letters"):
            klaviyo.ingest(dead_letters=tmp_path)

    async def test_a_function_that_would_have_to_be_awaited(self, klaviyo: KlaviyoClient) -> None:
        async def dead_letter(letters: Any) -> None: ...

        with pytest.raises(ConfigurationError, match="dead_letters"):
            klaviyo.ingest(dead_letters=dead_letter)

    async def test_a_torn_line_spoils_no_other(
        self, klaviyo: KlaviyoClient, tmp_path: Path
    ) -> None:
        path = tmp_path / "dead.ndjson"
        path.write_bytes(b'{"event": {"metric": "x"}, "err')
        for _ in range(2):
            await klaviyo.ingest_all([{"metric": "x"}], dead_letters=path)
        torn, *whole = path.read_text().splitlines()
        assert torn == '{"event": {"metric": "x"}, "err'
        assert [json.loads(line)["record"] for line in whole] == [{"metric": "x"}] * 2

    @pytest.mark.parametrize("form", [str, Path, dead_letters])
    async def test_they_are_not_read_and_written_at_a_time(
        self, klaviyo: KlaviyoClient, tmp_path: Path, form: Any
    ) -> None:
        """There would be no end to it."""
        path, link = tmp_path / "dead.ndjson", tmp_path / "link" / "dead.ndjson"
        link.parent.symlink_to(tmp_path)
        await klaviyo.ingest_all([{"metric": "x"}], dead_letters=path)
        with pytest.raises(ConfigurationError, match="another file"):
            await klaviyo.ingest_all(form(path), dead_letters=link)

    async def test_no_event_is_lost_when_the_dead_letters_fail(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        def full(letters: Any) -> None:
            raise OSError(28, "No space left on device")

        server.poison = {1}
        sink = klaviyo.ingest(dead_letters=full)
        with pytest.raises(DeliveryStopped) as caught:
            async with sink:
                await sink.send(event(1))
                await sink.flush()
        assert isinstance(caught.value.__cause__, OSError)
        assert [one["data"]["attributes"]["unique_id"] for one in sink.report.unsent] == ["u1"]

    async def test_nor_counted_twice_then(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.poison = {3, 5}
        buried: list[DeadLetter] = []

        def dead_letter(letters: Any) -> None:
            if buried:
                raise OSError(28, "No space left on device")
            buried.extend(letters)

        sink = klaviyo.ingest(mode="bulk", dead_letters=dead_letter)
        with pytest.raises(DeliveryStopped):
            async with sink:
                for number in range(10):
                    await sink.send(event(number))
        numbers = [one["data"]["attributes"]["properties"]["n"] for one in sink.report.unsent]
        assert sink.report.rejected == len(buried) == 1
        assert sorted(numbers) == [0, 1, 2, 4, 5, 6, 7, 8, 9]

    async def test_too_large_a_job_is_halved(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 413 if server.requests[number] > 20 else None
        async with klaviyo.ingest() as sink:
            for number in range(60):
                await sink.send(event(number))
        assert server.stored == {"ada@example.com": list(range(60))}
        assert sink.report.rejected == 0

    @pytest.mark.parametrize("mode", ["bulk", "single", "auto"])
    async def test_requests_that_are_all_refused_are_no_poison(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, mode: Any
    ) -> None:
        """A revision that is not known, say: it must not make a dead letter of everything."""
        server.trouble = lambda number: 400
        sink = klaviyo.ingest(mode=mode)
        with pytest.raises(DeliveryStopped) as caught:
            async with sink:
                for number in range(1000):
                    await sink.send(event(number, str(number)))
        assert isinstance(caught.value.__cause__, BadRequestError)
        assert sink.report.rejected < 40
        assert sink.report.rejected + len(sink.report.unsent) == 1000
        assert len(server.requests) < 100

    async def test_many_bad_ones_are_poison_if_it_is_said_where(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.poison = set(range(100))
        async with klaviyo.ingest(mode="bulk") as sink:
            for number in range(100):
                await sink.send(event(number, str(number)))
        assert sink.report.rejected == 100


class TestOutages:
    @pytest.mark.parametrize(
        "trouble",
        [
            500,
            503,
            429,
            reply(503, b"<html>", {"Retry-After": "7"}),
            APIConnectionError("gone", sent=False),
            APIConnectionError("broken", sent=None),
            APITimeoutError("late"),
        ],
    )
    @pytest.mark.slow
    async def test_they_are_outlasted(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo, trouble: Any
    ) -> None:
        server.trouble = lambda number: trouble if clock.monotonic() < 600 else None
        async with klaviyo.ingest(drain_timeout=1000) as sink:
            for number in range(5000):
                await sink.send(event(number, str(number % 50)))
        assert server.count == 5000
        assert 600 <= clock.monotonic() <= 800
        assert len(server.requests) < 100, "and the server is left alone meanwhile"
        for numbers in server.stored.values():
            assert numbers == sorted(numbers)

    async def test_what_was_processed_is_not_doubled(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.late = lambda number: APITimeoutError("late") if number < 12 else None
        async with klaviyo.ingest(drain_timeout=1000) as sink:
            for number in range(100):
                await sink.send(event(number, unique_id=None))
        assert server.stored == {"ada@example.com": list(range(100))}
        assert sink.report.delivered == 100
        assert sink.report.sent > 100

    async def test_a_deadline_of_the_client_is_not_the_sinks(
        self, clock: VirtualClock, server: FakeKlaviyo
    ) -> None:
        async with client(clock, server, deadline=0.5) as klaviyo:
            server.latency = 2.0
            async with klaviyo.ingest() as sink:
                await sink.send(event(1))
        assert server.count == 1

    async def test_giving_up(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 503
        sink = klaviyo.ingest(give_up_after=120, drain_timeout=10_000)
        receipts: list[Receipt] = []
        with pytest.raises(DeliveryStopped) as caught:
            async with sink:
                receipts.append(await sink.send(event(1), receipt=True))
        assert 120 <= clock.monotonic() < 300
        assert [one["data"]["attributes"]["unique_id"] for one in caught.value.unsent] == ["u1"]
        with pytest.raises(DeliveryStopped):
            await receipts[0]

    async def test_a_quiet_spell_is_no_trouble(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """It is the trouble that must not last so long, not the time without an event."""
        async with klaviyo.ingest(give_up_after=120) as sink:
            await sink.send(event(1))
            await clock.sleep(1000)
            server.trouble = lambda number: 503 if clock.monotonic() < 1030 else None
            await sink.send(event(2))
            await sink.flush()
        assert server.count == 2

    async def test_credentials_that_are_refused_end_it(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.trouble = lambda number: 401
        sink = klaviyo.ingest()
        with pytest.raises(DeliveryStopped) as caught:
            async with sink:
                await sink.send(event(1))
                with pytest.raises(DeliveryStopped) as flushed:
                    await sink.flush()
                assert isinstance(flushed.value.__cause__, AuthenticationError)
                await sink.send(event(2))
        assert isinstance(caught.value.__cause__, AuthenticationError)
        assert len(server.requests) == 1
        assert len(sink.report.unsent) == 1

    @pytest.mark.slow
    @pytest.mark.parametrize("spooled", [False, True])
    async def test_one_who_waits_for_a_delivery_is_told(
        self, server: FakeKlaviyo, tmp_path: Path, spooled: bool
    ) -> None:
        server.trouble = lambda number: 401
        async with client(SYSTEM_CLOCK, server) as klaviyo:
            # A spool keeps the event, and somebody may put the key right.
            kept: Any = {"spool": tmp_path / "events.db", "give_up_after": 0.3} if spooled else {}
            sink = klaviyo.ingest(**kept)
            async with asyncio.timeout(600):
                with pytest.raises(DeliveryStopped) as caught:
                    async with sink:
                        await (await sink.send(event(1), receipt=True))
        assert isinstance(caught.value.__cause__, AuthenticationError)

    async def test_once_it_has_ended_nothing_more_is_begun(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        """Not even when a request that was under way then succeeds."""
        server.trouble = lambda number: setattr(server, "latency", 1.0) if number else 401
        async with klaviyo.ingest(mode="single", concurrency=2) as sink:
            for number in range(9):
                await sink.send(event(number, str(number)))
            await clock.sleep(5)
            with pytest.raises(DeliveryStopped):
                await sink.flush()
            assert len(server.requests) <= 3
            sink.report.unsent_raw.clear()
            with pytest.raises(DeliveryStopped):
                await sink.aclose()

    async def test_one_who_waits_for_room_is_told(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.latency, server.trouble = 1.0, lambda number: 403
        sink = klaviyo.ingest(max_buffered=1)
        with pytest.raises(DeliveryStopped):
            async with sink:
                await sink.send(event(1))
                await sink.send(event(2))
