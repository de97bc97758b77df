"""With a spool, refused credentials suspend delivery: it goes on when the key works."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import (
    AuthenticationError,
    ConnectionMisconfigured,
    DeadlineExceeded,
    DeliveryStopped,
    Hooks,
    KlaviyoClient,
    OAuthError,
    Report,
    Suspension,
)
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import AccountDisconnected
from klaviyo_async.testing import VirtualClock

from ..support import KEY, problem, reply
from .fake import FakeKlaviyo, client, event
from .memory_spool import Disk

PATH = Path("events.db")
REFUSED = reply(401, problem(401, "authentication_failed", detail="Incorrect credentials."))


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


class Refusing(FakeKlaviyo):
    """Refuses the key in some span of time, and notes when it was asked."""

    def __init__(self, clock: VirtualClock, until: float, answer: Any = REFUSED) -> None:
        super().__init__()
        self.clock = clock
        self.came: list[float] = []
        self.trouble = lambda _: answer if clock.monotonic() < until else None

    async def send(self, *arguments: Any, **named: Any) -> RawResponse:
        self.came.append(self.clock.monotonic())
        return await super().send(*arguments, **named)


class Noting(Hooks):
    """Notes what it is told of suspensions."""

    def __init__(self) -> None:
        self.tries: list[tuple[int, float]] = []
        self.ended: list[Suspension] = []

    def on_suspended(self, suspension: Suspension) -> None:
        assert isinstance(suspension.error, AuthenticationError)
        assert (suspension.operation.name, suspension.noun) == ("bulk_create_events", "event")
        self.tries.append((suspension.tries, suspension.delay))

    def on_suspension_ended(self, suspension: Suspension) -> None:
        self.ended.append(suspension)


async def test_it_accepts_tries_ever_more_rarely_and_goes_on(
    clock: VirtualClock, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    server, hooks, seen = Refusing(clock, until=7200.0), Noting(), set[str | None]()

    def watch(report: Report) -> None:
        seen.add(report.suspended)

    async with (
        client(clock, server, hooks=hooks) as klaviyo,
        klaviyo.ingest(mode="bulk", spool=PATH, max_buffered=300, on_progress=watch) as sink,
    ):
        for number in range(1000):
            await sink.send(event(number, f"user{number % 40}"))
            await clock.sleep(7.0)
        report = sink.report
        assert clock.monotonic() < 7200
        assert (report.accepted, report.delivered, len(disk.rows)) == (1000, 0, 1000)
        assert report.suspended is not None
        assert "401" in report.suspended
        assert "Incorrect credentials." in report.suspended
        with pytest.raises(
            DeadlineExceeded, match=r"1,000 events are not settled.*suspended: .*401"
        ):
            await sink.flush(timeout=1.0)
        await sink.flush()
        assert clock.monotonic() < 7200 + 301
    # What became of them.
    assert sink.report.suspended is None
    assert (report.delivered, report.rejected, report.unsent, len(disk.rows)) == (1000, 0, [], 0)
    assert all(numbers == sorted(numbers) for numbers in server.stored.values())
    assert report.suspensions == 1
    # When it tried.
    pauses = [later - earlier for earlier, later in pairwise([t for t in server.came if t < 7200])]
    growing = [pause for pause in pauses if pause < 150]
    assert len(growing) > 6
    assert all(1.5 * one <= other <= 2.5 * one for one, other in pairwise(growing[1:]))
    assert all(150 <= pause <= 301 for pause in pauses[len(growing) :])
    assert len(pauses) > 25
    # Who was told.
    assert [number for number, _ in hooks.tries] == list(range(1, len(hooks.tries) + 1))
    assert hooks.tries[-1][1] > 150
    (ended,) = hooks.ended
    assert ended.resumed
    assert ended.seconds == pytest.approx(7200, abs=310)
    assert len(seen) == 2
    warnings = [r.getMessage() for r in caplog.records if r.levelname == "WARNING"]
    assert warnings[0].startswith("delivery of events is suspended, and the spool keeps them: ")
    assert warnings[-1] == "events are delivered again: the suspension is over"
    assert KEY not in caplog.text


async def test_one_stray_refusal_among_good_answers(clock: VirtualClock, disk: Disk) -> None:
    server = FakeKlaviyo()
    server.trouble = lambda number: 403 if number in (2, 5) else None
    async with (
        client(clock, server) as klaviyo,
        klaviyo.ingest(mode="single", spool=PATH) as sink,
    ):
        for number in range(100):
            await sink.send(event(number, f"user{number}"))
    assert (server.count, sink.report.delivered) == (100, 100)
    assert (sink.report.suspensions, sink.report.suspended) == (2, None)


async def test_it_is_bounded_by_give_up_after(clock: VirtualClock, disk: Disk) -> None:
    server, hooks = Refusing(clock, until=1e9), Noting()
    async with client(clock, server, hooks=hooks) as klaviyo:
        sink = await klaviyo.ingest(spool=PATH, mode="bulk", give_up_after=1000.0).start()
        receipt = await sink.send(event(1), receipt=True)
        said = r"stopped after 1000 s without a success: .*401.*; 1 event is kept in the spool"
        with pytest.raises(DeliveryStopped, match=said):
            await receipt
        # There is a last try when time is up.
        assert clock.monotonic() == pytest.approx(1000, abs=2)
        assert server.came[-1] == pytest.approx(1000, abs=2)
        with pytest.raises(DeliveryStopped, match=r"no more is taken in: stopped after .*401"):
            await sink.send(event(2))
        await sink.aclose()
        assert sink.report.suspended is None, "it is over"
        assert [one.resumed for one in hooks.ended] == [False]
        with pytest.raises(DeliveryStopped, match="401"):
            await klaviyo.ingest_all([event(3)], spool=PATH, give_up_after=10.0)
    assert len(disk.rows) == 2


async def test_closed_meanwhile_the_next_one_takes_it_up(
    clock: VirtualClock, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    server, hooks = Refusing(clock, until=5000.0), Noting()
    async with client(clock, server, hooks=hooks) as klaviyo:
        async with klaviyo.ingest(spool=PATH, mode="bulk") as sink:
            for number in range(50):
                await sink.send(event(number, f"user{number}"))
            await clock.sleep(2000.0)
            tries = len(server.came)
        # With short pauses again, as time is short.
        assert len(server.came) > tries + 3
        assert clock.monotonic() == pytest.approx(2030.0, abs=1)
        assert sink.report.suspended is not None
        assert (sink.report.pending, sink.report.unsent, len(disk.rows)) == (50, [], 50)
        assert [one.resumed for one in hooks.ended] == [False]
        assert "closed: delivery is suspended: " in caplog.text
        assert "50 events are kept in the spool" in caplog.text
        report = Report()
        task = asyncio.ensure_future(
            klaviyo.ingest_all([event(50)], spool=PATH, mode="bulk", report=report)
        )
        await clock.sleep(1000.0)
        assert (report.read, report.resumed, report.suspensions) == (1, 50, 1)
        assert report.suspended is not None
        assert await task is report
    assert (report.delivered, server.count) == (51, 51)


async def test_a_key_that_works_just_before_the_end(clock: VirtualClock, disk: Disk) -> None:
    server = Refusing(clock, until=1001.0)
    async with (
        client(clock, server) as klaviyo,
        klaviyo.ingest(spool=PATH, mode="bulk") as sink,
    ):
        await sink.send(event(1))
        await clock.sleep(1000.0)
    assert (server.count, sink.report.suspended) == (1, None)
    assert clock.monotonic() < 1005


async def test_an_outage_meanwhile_is_part_of_it(clock: VirtualClock, disk: Disk) -> None:
    server, hooks = Refusing(clock, until=100.0), Noting()
    answers = [REFUSED, 503, reply(403, b"<html>Just a moment...</html>"), REFUSED]
    server.trouble = lambda number: answers[number] if number < len(answers) else None
    async with (
        client(clock, server, hooks=hooks, max_retries=0) as klaviyo,
        klaviyo.ingest(spool=PATH, mode="bulk") as sink,
    ):
        await sink.send(event(1))
        await sink.flush()
    assert [number for number, _ in hooks.tries] == [1, 2]
    assert sink.report.suspensions == len(hooks.ended) == 1
    assert server.count == 1


async def test_requests_that_are_all_refused_suspend_it_too(
    clock: VirtualClock, disk: Disk
) -> None:
    """A revision that is not known, say: neither dead letters nor an end are made of it."""
    server = Refusing(clock, until=500.0, answer=400)
    async with (
        client(clock, server) as klaviyo,
        klaviyo.ingest(spool=PATH, mode="single") as sink,
    ):
        for number in range(200):
            await sink.send(event(number, f"user{number}"))
        await clock.sleep(400.0)
        assert sink.report.suspended is not None
        await sink.flush()
    assert sink.report.rejected < 40
    assert sink.report.delivered == 200 - sink.report.rejected


class Rotating:
    """Credentials that ask for the key before each request; see :class:`klaviyo_async.auth.Auth`."""

    owner = "shop"

    def __init__(self) -> None:
        self.key = "old"
        self.failure: Exception | None = None

    def cached_header(self) -> str | None:
        return None

    async def fetch_header(self) -> str:
        if self.failure is not None:
            raise self.failure
        return f"Klaviyo-API-Key {self.key}"

    def invalidate(self, header: str) -> bool:
        return self.key not in header


def rotating(clock: VirtualClock, server: Any, auth: Any) -> KlaviyoClient:
    made = KlaviyoClient(auth=auth, clock=clock, transport=server)
    made._engine.jitter = lambda: 0.5
    return made


async def test_a_key_that_is_rotated_in_the_middle(clock: VirtualClock, disk: Disk) -> None:
    class OfKeys(FakeKlaviyo):
        known = "old"

        async def send(
            self, method: str, url: str, headers: Any, body: Any, timeout: Any
        ) -> RawResponse:
            self.trouble = lambda _: None if self.known in headers["authorization"] else REFUSED
            return await super().send(method, url, headers, body, timeout)

    server, auth = OfKeys(), Rotating()
    async with (
        rotating(clock, server, auth) as klaviyo,
        klaviyo.ingest(mode="bulk", spool=PATH) as sink,
    ):
        for number in range(300):
            if number == 100:
                server.known = "new"  # the old one is revoked
            if number == 200:
                assert sink.report.suspended is not None
                assert server.count == 100
                auth.key = "new"
            await sink.send(event(number, f"user{number % 7}"))
            await clock.sleep(1.0)
        await sink.flush()
    assert (server.count, sink.report.delivered, sink.report.suspensions) == (300, 300, 1)
    assert all(numbers == sorted(numbers) for numbers in server.stored.values())


@pytest.mark.parametrize(
    ("failure", "refused"),
    [
        (AccountDisconnected("400 invalid_grant", error="invalid_grant", status=400), True),
        (OAuthError("401 invalid_client", error="invalid_client", status=401), True),
        (OAuthError("403 http_403", error="http_403", status=403), False),
        (OAuthError("the answer holds no tokens", error="invalid_response"), False),
    ],
    ids=["disconnected", "unknown app", "HTML", "nonsense"],
)
async def test_what_the_oauth_server_says(
    clock: VirtualClock, disk: Disk, failure: OAuthError, refused: bool
) -> None:
    server, auth = FakeKlaviyo(), Rotating()
    auth.failure = failure
    async with rotating(clock, server, auth) as klaviyo:
        async with klaviyo.ingest(mode="bulk", spool=PATH) as sink:
            await sink.send(event(1))
            await clock.sleep(500.0)
            assert (sink.report.suspended is not None) == refused
            auth.failure = None
            await sink.flush()
        assert server.count == sink.report.delivered == 1
        # Without a spool.
        auth.failure = failure
        sink = await klaviyo.ingest(mode="bulk").start()
        await sink.send(event(2))
        await clock.sleep(500.0)
        auth.failure = None
        if refused:
            with pytest.raises(DeliveryStopped, match=failure.error or "disconnected"):
                await sink.flush()
            with pytest.raises(DeliveryStopped, match="1 event was not sent"):
                await sink.aclose()
        else:
            await sink.aclose()
            assert server.count == 2


class TestAConnectionToSetUpOtherwise:
    """Such as a certificate that does not verify: whether Klaviyo would refuse anything is not known."""

    REFUSED = ConnectionMisconfigured("could not connect: its certificate is refused", sent=False)

    async def test_with_a_spool_it_suspends(self, clock: VirtualClock, disk: Disk) -> None:
        server = Refusing(clock, until=3600.0, answer=self.REFUSED)
        async with client(clock, server) as klaviyo, klaviyo.ingest(spool=PATH) as sink:
            for number in range(20):
                await sink.send(event(number))
            await clock.sleep(1000.0)
            assert "certificate is refused" in (sink.report.suspended or "")
            await sink.flush()
        assert 3600 <= clock.monotonic() < 3600 + 301
        assert (sink.report.delivered, sink.report.suspensions, len(disk.rows)) == (20, 1, 0)
        assert len(server.came) < 40

    async def test_without_one_it_ends_what_has_delivered_nothing(
        self, clock: VirtualClock
    ) -> None:
        server = Refusing(clock, until=3600.0, answer=self.REFUSED)
        report = Report()
        async with client(clock, server) as klaviyo:
            with pytest.raises(DeliveryStopped, match="certificate is refused") as caught:
                await klaviyo.ingest_all([event(1), event(2)], report=report)
        assert isinstance(caught.value.__cause__, ConnectionMisconfigured)
        assert (len(server.came), len(report.unsent)) == (1, 2)
        assert clock.monotonic() < 0.1, "at once"

    async def test_and_is_an_outage_to_what_has(self, clock: VirtualClock) -> None:
        server = FakeKlaviyo()
        server.trouble = lambda number: self.REFUSED if 1 <= number < 5 else None
        async with client(clock, server) as klaviyo, klaviyo.ingest(mode="single") as sink:
            for number in range(4):
                await sink.send(event(number))
                await sink.flush()
        assert (server.count, sink.report.delivered, sink.report.suspensions) == (4, 4, 0)
