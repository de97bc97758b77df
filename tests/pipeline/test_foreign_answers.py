"""What is not Klaviyo's own refusal is an outage: it is waited for, and everything arrives."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import DeliveryStopped, KlaviyoClient, PermissionDeniedError
from klaviyo_async.testing import VirtualClock

from ..ingest.fake import event
from ..support import KEY
from .gateway import BAD_KEY, FOREIGN, NO_SCOPE, Gateway, page, refusal, running

OWN = {
    f"Klaviyo's own {status}": refusal(status, code, "No.")
    for status, code in (
        (404, "not_found"),
        (405, "method_not_allowed"),
        (410, "gone"),
        (415, "unsupported_media_type"),
    )
}
"""Its own, but not about credentials or rights."""
ALL = {**FOREIGN, **OWN}


@pytest.fixture
async def clock() -> AsyncIterator[VirtualClock]:
    async with VirtualClock() as made:
        yield made


def often(answer: bytes) -> Any:
    """The first request, and every third one, meets this answer."""
    return lambda number, method, path: answer if number % 3 == 0 else None


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["single", "bulk"])
@pytest.mark.parametrize("kind", ALL)
async def test_a_sink_delivers_everything(clock: VirtualClock, kind: str, mode: Any) -> None:
    gateway = Gateway(often(ALL[kind]))
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
        klaviyo.ingest(mode=mode, linger=0.01, max_buffered=7) as sink,
    ):
        for number in range(20):
            await sink.send(event(number, f"user{number}"))
        await sink.flush()
    report = sink.report
    assert (report.delivered, report.rejected, report.uncertain) == (20, 0, 0)
    assert sorted(set(gateway.accepted)) == sorted(f"u{number}" for number in range(20))
    assert gateway.refused >= 1
    assert (report.suspended, report.suspensions) == (None, 0)


@pytest.mark.parametrize("kind", FOREIGN)
@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_job_is_submitted_and_followed(clock: VirtualClock, method: str, kind: str) -> None:
    asked = 0

    def bad(number: int, how: str, path: str) -> bytes | None:
        nonlocal asked
        asked += how == method
        return FOREIGN[kind] if how == method and asked <= 2 else None

    gateway = Gateway(bad)
    people = [{"external_id": f"p{number}"} for number in range(3)]
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
    ):
        report = await klaviyo.jobs.import_profiles(people, linger=0.01)
    assert (report.submitted, report.delivered, report.rejected) == (3, 3, 0)
    assert [job.over for job in report.jobs] == [True] * len(report.jobs)
    assert sorted(set(gateway.accepted)) == ["p0", "p1", "p2"]
    assert gateway.refused == 2


@pytest.mark.parametrize("kind", FOREIGN)
async def test_what_must_not_be_created_twice_is_not(clock: VirtualClock, kind: str) -> None:
    """Who refuses or redirects a request has not done it; who failed meanwhile may have."""
    gateway = Gateway(lambda number, method, path: FOREIGN[kind] if number == 0 else None)
    items = [{"external_id": "i1", "title": "Tea", "description": "Green", "url": "https://t.ea"}]
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
    ):
        report = await klaviyo.jobs.run("bulk_create_catalog_items", items, linger=0.01)
    if kind.rsplit(" ", 1)[-1] in ("408", "499", "500", "503", "520", "530"):
        assert (report.submitted, report.rejected, report.uncertain) == (0, 1, 1)
        assert gateway.accepted == []
    else:
        assert (report.submitted, report.rejected, report.uncertain) == (1, 0, 0)
        assert gateway.accepted == ["i1"]


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["challenge", "HTML 404", "Cloudflare's JSON", "redirect 302"])
async def test_with_a_spool_too(tmp_path: Path, kind: str) -> None:
    gateway = Gateway(lambda number, method, path: FOREIGN[kind] if number in (1, 3) else None)
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url) as klaviyo,
        klaviyo.ingest(mode="single", spool=tmp_path / "events.db") as sink,
    ):
        for number in range(100):
            await sink.send(event(number, f"user{number}"))
        await sink.flush(timeout=60)
    assert (sink.report.delivered, sink.report.suspensions) == (100, 0)
    assert len(set(gateway.accepted)) == 100
    assert gateway.refused == 2


async def test_a_record_that_is_always_too_large_for_a_proxy(clock: VirtualClock) -> None:
    """It is given up in the end, as it would hold up all others."""
    gateway, too_large = Gateway(), page(413)
    healthy = gateway._healthy

    def by_size(method: str, path: str, headers: dict[str, str], body: bytes) -> bytes:
        return too_large if len(body) > 5000 else healthy(method, path, headers, body)

    gateway._healthy = by_size  # type: ignore[method-assign]
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
    ):
        events = [event(number, f"user{number}") for number in range(50)]
        events[7]["properties"] = {"n": 7, "text": "x" * 6000}
        report = await klaviyo.ingest_all(events, mode="bulk")
    assert (report.delivered, report.rejected) == (49, 1)
    assert report.rejections[0].index == 7
    assert len(set(gateway.accepted)) == 49


@pytest.mark.parametrize(
    ("answer", "said"),
    [(BAD_KEY, r"401 .*authentication_failed"), (NO_SCOPE, r"403 .*permission_denied.* scope")],
    ids=["bad key", "no scope"],
)
async def test_klaviyos_own_refusal_ends_it_without_a_spool(
    clock: VirtualClock, answer: bytes, said: str
) -> None:
    gateway = Gateway(lambda number, method, path: answer if number >= 2 else None)
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
    ):
        sink = klaviyo.ingest(mode="single", concurrency=1)
        with pytest.raises(DeliveryStopped, match=rf"^stopped: .*{said}.* were not sent$"):
            async with sink:
                for number in range(10):
                    await sink.send(event(number, f"user{number}"))
                with pytest.raises(DeliveryStopped, match=said):
                    await sink.flush()
                with pytest.raises(DeliveryStopped, match=rf"^no more is taken in: .*{said}"):
                    await sink.send(event(11))
        assert sink.report.delivered == 2
        assert len(sink.report.unsent) == 8
        with pytest.raises(DeliveryStopped, match=said):
            await klaviyo.jobs.import_profiles([{"external_id": "p"}])


async def test_giving_up_on_a_challenge_does_not_speak_of_scopes(clock: VirtualClock) -> None:
    gateway = Gateway(lambda *_: FOREIGN["challenge"])
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
    ):
        with pytest.raises(DeliveryStopped) as caught:
            await klaviyo.ingest_all([event(1)], give_up_after=300)
    text = str(caught.value)
    assert text.startswith("stopped after 300 s without a success: ")
    assert "403" in text
    assert "HTML" in text
    assert "Just a moment" in text
    assert text.endswith("1 event was not sent")
    for word in ("scope", "API key", "permission"):
        assert word not in text
    assert isinstance(caught.value.__cause__, PermissionDeniedError)
    assert clock.monotonic() == pytest.approx(300, abs=1)


async def test_a_job_that_is_looked_at_with_a_refused_key(clock: VirtualClock) -> None:
    """Submitted, and then nobody may look: the job is listed, with the reason."""
    gateway = Gateway(lambda number, method, path: NO_SCOPE if method == "GET" else None)
    async with (
        running(gateway),
        KlaviyoClient(KEY, base_url=gateway.url, clock=clock) as klaviyo,
    ):
        report = await asyncio.wait_for(
            klaviyo.jobs.import_profiles([{"external_id": "p"}], linger=0.01), 60
        )
    assert (report.submitted, report.delivered) == (1, 0)
    (job,) = report.running
    assert job.problem is not None
    assert "permission_denied" in job.problem
