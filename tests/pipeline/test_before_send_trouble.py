"""`before_send` that fails, gives what is no record, or is interrupted: nothing is lost, and the others keep their order."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    ConfigurationError,
    InvalidEvent,
    RecordRejected,
    read_dead_letters,
)
from klaviyo_async.clock import SYSTEM_CLOCK
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import FakeKlaviyo as Events
from ..ingest.fake import client, event


def odd_dropped(given: dict[str, Any]) -> dict[str, Any] | None:
    return given if given["properties"]["n"] % 2 == 0 else None


@pytest.fixture
def server() -> Events:
    return Events()


def failing(given: dict[str, Any]) -> dict[str, Any]:
    if given["properties"]["n"] == 1:
        raise LookupError("no such shop")
    return given


async def failing_later(given: dict[str, Any]) -> dict[str, Any]:
    await asyncio.sleep(0.01)
    return failing(given)


FAILING = pytest.mark.parametrize("function", [failing, failing_later])


@FAILING
async def test_what_it_fails_for_goes_to_the_dead_letters(
    function: Any, server: Events, tmp_path: Path
) -> None:
    letters = tmp_path / "letters.ndjson"
    async with VirtualClock() as clock, client(clock, server) as klaviyo:
        async with klaviyo.ingest(before_send=function, dead_letters=letters) as sink:
            receipts = [await sink.send(event(number), receipt=True) for number in range(3)]
            with pytest.raises(RecordRejected, match="LookupError: no such shop"):
                await receipts[1]
        again = await klaviyo.ingest_all(
            [event(number, "bob") for number in range(3)], before_send=function
        )
    assert server.stored == {"ada@example.com": [0, 2]}  # Bob's have the same ids
    (letter,) = read_dead_letters(letters)
    assert letter.record == event(1)
    assert letter.reason == "before_send raised LookupError: no such shop"
    assert sink.report.rejected == 1
    assert (again.rejected, again.rejections[0].index) == (1, 1)
    assert again.duplicates + again.delivered == 2


@FAILING
async def test_failures_can_be_raised(function: Any, server: Events) -> None:
    """By `send`, and by a run with a source, once what it has read is delivered."""
    how: dict[str, Any] = {"before_send": function, "before_send_errors": "raise"}
    async with VirtualClock() as clock, client(clock, server) as klaviyo:
        async with klaviyo.ingest(**how) as sink:
            for receipt in (False, True):
                with pytest.raises(LookupError):
                    await sink.send(event(1), receipt=receipt)
            await sink.send(event(2))
        assert (sink.report.rejected, sink.report.delivered) == (0, 1)
        with pytest.raises(LookupError):
            await klaviyo.ingest_all([event(n, "bob") for n in (3, 1, 4)], **how)
    assert server.stored["bob@example.com"] == [3, 4]


@pytest.mark.parametrize("made", [True, 3, "x", [1], iter(()), object()])
async def test_what_is_no_record(made: Any, server: Events, tmp_path: Path) -> None:
    """It is checked as what is sent is; the dead letter is what was given."""
    letters = tmp_path / "letters.ndjson"
    async with VirtualClock() as clock, client(clock, server) as klaviyo:
        async with klaviyo.ingest(before_send=lambda _: made) as sink:
            with pytest.raises(InvalidEvent):
                await sink.send(event(1))
        report = await klaviyo.ingest_all(
            [event(1)], before_send=lambda _: made, dead_letters=letters
        )
    assert report.rejected == 1
    assert [letter.record for letter in read_dead_letters(letters)] == [event(1)]


def a_generator(given: Any) -> Any:
    yield given


async def an_async_generator(given: Any) -> Any:
    yield given


@pytest.mark.parametrize("function", [a_generator, an_async_generator, "module:function", 3])
async def test_what_is_no_function(function: Any, server: Events) -> None:
    async with client(SYSTEM_CLOCK, server) as klaviyo:
        with pytest.raises(ConfigurationError, match="before_send"):
            klaviyo.ingest(before_send=function)
        with pytest.raises(ConfigurationError, match="before_send"):
            await klaviyo.track("x", email="a@b.c", before_send=function)
        with pytest.raises(ConfigurationError, match="before_send_errors"):
            klaviyo.ingest(before_send_errors="ignore")  # type: ignore[arg-type]


@pytest.mark.parametrize("cancelled", [0, 1, 2])
async def test_a_send_that_is_cancelled(cancelled: int, server: Events) -> None:
    """The others keep their order, and none waits for it."""

    async def waiting(given: dict[str, Any]) -> dict[str, Any]:
        await asyncio.sleep(3 - given["properties"]["n"])
        return given

    async with (
        VirtualClock() as clock,
        client(clock, server) as klaviyo,
        klaviyo.ingest(before_send=waiting) as sink,
    ):
        sending = [asyncio.ensure_future(sink.send(event(number))) for number in range(3)]
        await asyncio.sleep(0.5)
        sending[cancelled].cancel()
        await asyncio.gather(*sending, return_exceptions=True)
        await sink.send(event(3))
    assert server.stored["ada@example.com"] == [n for n in range(4) if n != cancelled]


async def test_an_interruption_loses_nothing(server: Events) -> None:
    """What a function was at work on that hangs is in the dead letters, as nobody gives it again."""

    async def hanging(given: Any) -> Any:
        if given["properties"]["n"] == 0:
            asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
        await asyncio.Event().wait()

    async with client(SYSTEM_CLOCK, server) as klaviyo:
        report = await klaviyo.ingest_all([event(n) for n in range(3)], before_send=hanging)
    assert report.interrupted
    assert [letter.record for letter in report.rejections] == [event(n) for n in range(3)]
    assert {letter.reason for letter in report.rejections} == {
        "not sent: interrupted while before_send ran"
    }


async def test_accept_does_not_bypass_it(server: Events) -> None:
    async with (
        client(SYSTEM_CLOCK, server) as klaviyo,
        klaviyo.ingest(before_send=odd_dropped) as sink,
    ):
        with pytest.raises(ConfigurationError, match="use send"):
            sink.accept(event(1))
