"""Records that were taken but for some field: delivered, never sent again, and told of."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient, PartialFailure, read_dead_letters
from klaviyo_async.pipeline.partial import has_field
from klaviyo_async.sandbox import Sandbox
from klaviyo_async.sources import ndjson
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo, client, event
from ..support import KEY, reply

HEADERS = {"X-Klaviyo-Partial-Failure": "phone_number"}


def called(number: int, phone: str | None, **fields: Any) -> dict[str, Any]:
    """An event of somebody with a phone number."""
    return event(
        number, profile={"email": f"u{number}@example.com", "phone_number": phone}, **fields
    )


def partly(server: FakeKlaviyo, *numbers: int) -> None:
    """Let the server answer so, after it stored the events."""
    server.late = lambda number: reply(202, b"", HEADERS) if number in numbers else None


class TestSingles:
    """One event in a request: it is known which."""

    async def test_the_receipt_says_so(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        partly(server, 1)
        async with klaviyo.ingest(mode="single", concurrency=1) as sink:
            receipts = [await sink.send(called(n, "555"), receipt=True) for n in range(3)]
            assert {receipt.partial_failure for receipt in receipts} == {()}, "not known yet"
            for receipt in receipts:
                await receipt
        assert [receipt.partial_failure for receipt in receipts] == [(), ("phone_number",), ()]
        assert not any(receipt.ambiguous for receipt in receipts)
        report = sink.report
        assert (report.delivered, report.rejected, report.retries) == (3, 0, 0)
        assert (report.partial, report.partial_answers) == (1, 1)
        (letter,) = report.partials
        assert (letter.partial, letter.unique_id) == (("phone_number",), "u1")
        assert letter.reason == (
            "taken, but for phone_number, which Klaviyo did not accept; the rest is stored"
        )
        assert server.count == 3
        assert len(server.requests) == 3

    async def test_as_an_error(
        self, clock: VirtualClock, klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path
    ) -> None:
        """It is in the dead letters too, which say that it was taken; and not sent again."""
        partly(server, 1)
        path = tmp_path / "letters"
        async with klaviyo.ingest(
            mode="single", concurrency=1, partial="error", dead_letters=path
        ) as sink:
            receipts = [await sink.send(called(n, "555"), receipt=True) for n in range(3)]
            await receipts[0]
            with pytest.raises(PartialFailure, match="the rest is stored") as caught:
                await receipts[1]
            await receipts[2]
        assert (caught.value.fields, caught.value.ambiguous) == (("phone_number",), False)
        assert receipts[1].partial_failure == ("phone_number",)
        assert (sink.report.delivered, sink.report.rejected, sink.report.partial) == (3, 0, 1)
        assert len(server.requests) == 3
        (line,) = path.read_text().splitlines()
        assert json.loads(line)["error"]["partial"] == ["phone_number"]
        (letter,) = read_dead_letters(path)
        assert letter.partial == ("phone_number",)
        assert letter.record["data"]["attributes"]["unique_id"] == "u1"
        assert not letter.uncertain

    async def test_the_client_may_say_so(self, clock: VirtualClock, server: FakeKlaviyo) -> None:
        """Its own option holds for its sinks, unless they say otherwise."""
        partly(server, 0, 1, 2)
        async with client(clock, server, partial="error") as klaviyo:
            async with klaviyo.ingest(mode="single") as sink:
                receipt = await sink.send(called(0, "555"), receipt=True)
                with pytest.raises(PartialFailure):
                    await receipt
            async with klaviyo.ingest(mode="single", partial="warn") as sink:
                await (await sink.send(called(1, "555"), receipt=True))
            async with klaviyo.ingest(mode="single", options={"partial": "ignore"}) as sink:
                await (await sink.send(called(2, "555"), receipt=True))
                assert sink.report.partial == 1


class TestBatches:
    """The answer says which field, not which event."""

    async def test_those_that_have_the_field_may_be_meant(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, caplog: Any
    ) -> None:
        partly(server, 0)
        async with klaviyo.ingest(mode="bulk") as sink:
            phones = ["555", None, "+15005550006"]
            receipts = [
                await sink.send(called(n, phone), receipt=True) for n, phone in enumerate(phones)
            ]
            receipts.append(await sink.send(event(3, properties={"phone_number": 1}), receipt=True))
        assert [receipt.partial_failure for receipt in receipts] == [
            ("phone_number",),
            (),
            ("phone_number",),
            (),
        ]
        assert [receipt.ambiguous for receipt in receipts] == [True, False, True, False]
        report = sink.report
        assert (report.delivered, report.partial, report.partial_answers) == (4, 2, 1)
        assert [letter.unique_id for letter in report.partials] == ["u0", "u2"]
        reason = (
            "taken in a batch, but for phone_number of at least one of the 2 that have it, Klaviyo "
            "does not say of which; the rest is stored"
        )
        assert {letter.reason for letter in report.partials} == {reason}
        assert [record.getMessage() for record in caplog.records] == [f"event {reason}"]

    async def test_the_only_one_that_has_it_is_meant(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        partly(server, 0)
        async with klaviyo.ingest(mode="bulk") as sink:
            receipt = await sink.send(called(0, "555"), receipt=True)
            for number in range(1, 5):
                await sink.send(event(number))
        assert (receipt.partial_failure, receipt.ambiguous) == (("phone_number",), False)
        assert sink.report.partial == sink.report.partial_answers == 1

    async def test_all_may_be_meant_if_none_has_it(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo
    ) -> None:
        server.late = lambda _: reply(202, b"", {"X-Klaviyo-Partial-Failure": "sms_consent"})
        async with klaviyo.ingest(mode="bulk") as sink:
            receipts = [await sink.send(event(n), receipt=True) for n in range(3)]
        assert {(one.partial_failure, one.ambiguous) for one in receipts} == {
            (("sms_consent",), True)
        }
        assert sink.report.partial == 3
        assert "one of the 3 that were in it" in sink.report.partials[0].reason

    @pytest.mark.slow
    async def test_the_list_has_an_end(
        self, klaviyo: KlaviyoClient, server: FakeKlaviyo, caplog: Any
    ) -> None:
        """As the log has; the counts go on."""
        partly(server, *range(20))
        letters: list[Any] = []
        async with klaviyo.ingest(
            mode="bulk", partial="error", dead_letters=letters.extend
        ) as sink:
            for number in range(15_000):
                await sink.send(called(number, "555"))
        report = sink.report
        assert report.partial_answers == len(server.requests) == 15
        assert report.partial == report.delivered == len(letters) == 15_000
        assert len(report.partials) == 1000
        warnings = [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]
        assert len(warnings) == 11
        assert "more such answers" in warnings[-1]


async def test_nobody_has_to_hear_of_it(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, caplog: Any
) -> None:
    """The report says it all the same."""
    partly(server, 0)
    letters: list[Any] = []
    async with klaviyo.ingest(partial="ignore", dead_letters=letters.extend) as sink:
        await sink.send(called(0, "555"))
    assert (sink.report.partial, letters, caplog.records) == (1, [], [])
    assert sink.report.partials[0].unique_id == "u0"


async def test_the_line_of_a_file(
    klaviyo: KlaviyoClient, server: FakeKlaviyo, tmp_path: Path
) -> None:
    """A run says which line of which file it was."""
    file = tmp_path / "events.ndjson"
    file.write_text(
        "".join(json.dumps(called(n, "5" if n == 2 else None)) + "\n" for n in range(4))
    )
    partly(server, 0)
    report = await klaviyo.ingest_all(ndjson(file), mode="bulk")
    (letter,) = report.partials
    assert (letter.file, letter.line, letter.index) == (str(file), 3, 2)


async def test_what_a_spool_kept_is_not_sent_again(
    clock: VirtualClock, server: FakeKlaviyo, tmp_path: Path
) -> None:
    """Even if the dead letters cannot be written: the event is delivered."""

    def full(_: Any) -> None:
        raise OSError("no space left")

    partly(server, *range(5))
    path = tmp_path / "spool"
    async with client(clock, server) as klaviyo:
        sink = klaviyo.ingest(mode="single", spool=path, partial="error", dead_letters=full)
        with pytest.raises(Exception, match="no space left"):
            async with sink:
                await sink.send(called(0, "555"))
                await sink.flush()
        assert sink.report.delivered == 1
    async with client(clock, server) as klaviyo, klaviyo.ingest(spool=path) as sink:
        assert sink.report.resumed == 0
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b'{"phone_number":"5"}', True),
        (b'{"a":{"phone_number":""}}', True),
        (b'{"phone_number":null}', False),
        (b'{"phone_number":null,"x":{"phone_number":1}}', True),
        (b'{"x":"phone_number"}', False),
        (b'{"my_phone_number":"5"}', False),
        (b"{}", False),
    ],
)
@pytest.mark.parametrize("field", ["phone_number", "profile.phone_number", "/data/phone_number"])
def test_which_have_a_field(raw: bytes, found: bool, field: str) -> None:
    assert has_field(raw, field) is found


class TestJobs:
    """Records in bulk, against the sandbox."""

    async def test_subscribing(self, tmp_path: Path) -> None:
        people = [{"email": f"u{n}@example.com"} for n in range(5)]
        people[3]["phone_number"] = "555 0100"
        path = tmp_path / "letters"
        async with (
            Sandbox(limits=False) as sandbox,
            KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo,
        ):
            report = await klaviyo.jobs.subscribe_all(
                people,
                channels=["email", "sms"],
                partial="error",
                dead_letters=path,
                linger=0.01,
            )
            assert sandbox.stats.requests == 1
        assert (report.submitted, report.rejected, report.partial) == (5, 0, 1)
        assert [job.partial_failure for job in report.jobs] == [("phone_number",)]
        assert (report.partials[0].index, report.partials[0].partial) == (3, ("phone_number",))
        (letter,) = read_dead_letters(path)
        assert letter.record["attributes"]["email"] == "u3@example.com"
        assert letter.partial == ("phone_number",)
