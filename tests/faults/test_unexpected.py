"""Answers that are a success by their status alone, against every kind of call.

The server is the test's own and writes to the letter; which bodies are right is said by a validator
of the document.
"""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import KlaviyoClient, Report
from klaviyo_async.errors import UnexpectedAnswer
from klaviyo_async.pipeline.errors import DeliveryStopped
from klaviyo_async.testing import VirtualClock

from ..support import KEY
from .letter_server import SIZE, LetterServer, letter_server
from .unexpected import ANSWERS, FAILURES, KINDS, Answer, Kind, is_documented

EVENTS = 20
ATTEMPTS = 4


class Made:
    """A client of such a server."""

    def __init__(self, client: KlaviyoClient, server: LetterServer) -> None:
        self.client = client
        self.server = server


@asynccontextmanager
async def made_for(kind: Kind) -> AsyncIterator[Made]:
    async with (
        VirtualClock(grace=0.002) as clock,
        letter_server(kind) as (server, url),
        KlaviyoClient(KEY, base_url=url, clock=clock) as client,
    ):
        yield Made(client, server)


async def read(made: Made) -> None:
    assert (await made.client.lists.get_list("L1")).type == "list"


async def delete(made: Made) -> None:
    await made.client.lists.delete_list("L1")


async def create(made: Made) -> None:
    await made.client.profiles.create_profile({"email": "ada@example.com"})


async def listed(made: Made) -> None:
    found: list[str] = []
    pager = made.client.profiles.get_profiles()
    try:
        async for profile in pager:
            found.append(profile.id)  # noqa: PERF401 - what came before an error counts
    except UnexpectedAnswer as error:
        assert found == [f"P{number}" for number in range(SIZE)]
        made.server.answer_otherwise(None)
        # What it says is where it goes on.
        rest = made.client.profiles.get_profiles(page_cursor=error.cursor or "")
        found += [profile.id async for profile in rest]
        assert found == [f"P{number}" for number in range(2 * SIZE)]
        raise
    assert found


def events() -> list[Any]:
    return [
        {"metric": "Viewed", "profile": {"email": f"{n}@x.y"}, "unique_id": f"u{n}"}
        for n in range(EVENTS)
    ]


def profiles() -> list[Any]:
    return [{"email": f"{number}@x.y"} for number in range(EVENTS)]


CALLS: dict[Kind, Callable[[Made], Awaitable[None]]] = {
    "read": read,
    "delete": delete,
    "create": create,
    "list": listed,
}


async def run(made: Made, **how: Any) -> Report:
    if made.server.kind == "job":
        return await made.client.jobs.import_profiles(profiles(), follow=False, **how)
    return await made.client.ingest_all(events(), mode="bulk", **how)


def all_of(kind: Kind) -> set[str]:
    return (
        {f"u{n}" for n in range(EVENTS)}
        if kind == "ingestion"
        else {p["email"] for p in profiles()}
    )


def check(error: UnexpectedAnswer, answer: Answer, kind: Kind, attempts: int) -> None:
    """It says what came."""
    copy = pickle.loads(pickle.dumps(error))
    for one in (error, copy):
        assert one.status == answer.status
        assert one.media_type == ((answer.media_type or "").partition(";")[0] or None)
        assert one.request_id == answer.headers.get("X-Klaviyo-Req-Id")
        assert one.body == answer.raw(kind).decode("utf-8", "replace").encode()
        assert one.operation == KINDS[kind]
        assert one.attempts == attempts
        assert str(answer.status) in str(one)
        assert KEY not in f"{one} {one!r} {vars(one)}"


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
@pytest.mark.parametrize("kind", CALLS)
async def test_calls(kind: Kind, answer: Answer) -> None:
    """Once, and as long as it takes."""
    counts, repeated = kind in answer.counts, FAILURES[kind] == "repeated"
    for lasting in (False, True):
        async with made_for(kind) as made:
            made.server.answer_otherwise(answer, None if lasting else 1)
            if counts or (repeated and not lasting):
                await CALLS[kind](made)
                assert made.server.requests == (1 if counts else 2)
            else:
                with pytest.raises(UnexpectedAnswer) as caught:
                    await CALLS[kind](made)
                check(caught.value, answer, kind, ATTEMPTS if repeated else 1)


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
@pytest.mark.parametrize("kind", ["ingestion", "job"])
async def test_runs_outlast_it(kind: Kind, answer: Answer) -> None:
    """Nothing is lost, nothing is refused, and nothing is sent again that was taken."""
    async with made_for(kind) as made:
        made.server.answer_otherwise(answer, 3)
        report = await run(made)
        assert (report.submitted, report.rejected, report.uncertain) == (EVENTS, 0, 0)
        assert (report.rejections, report.unsent) == ([], [])
        assert made.server.stored == all_of(kind)
        assert made.server.requests == (1 if kind in answer.counts else 4)


@pytest.mark.slow
@pytest.mark.parametrize("answer", ANSWERS, ids=str)
async def test_what_never_counts_stays_in_the_spool(answer: Answer, tmp_path: Path) -> None:
    if "ingestion" in answer.counts:
        pytest.skip("it is a success")
    spool = tmp_path / "events.db"
    async with made_for("ingestion") as made:
        made.server.answer_otherwise(answer)
        with pytest.raises(DeliveryStopped) as caught:
            await run(made, spool=spool, give_up_after=300.0)
        assert isinstance(caught.value.__cause__, UnexpectedAnswer)
        report = caught.value.report
        assert report is not None
        assert (report.delivered, report.submitted, report.rejected) == (0, 0, 0)
        assert made.server.stored == set()
        made.server.answer_otherwise(None)
        again = await made.client.ingest_all([], spool=spool, mode="bulk")
        assert (again.resumed, again.delivered) == (EVENTS, EVENTS)
        assert made.server.stored == all_of("ingestion")


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
async def test_a_job_that_must_not_be_made_twice_is_uncertain(answer: Answer) -> None:
    if "job" in answer.counts:
        pytest.skip("it is a success")
    async with made_for("job") as made:
        made.server.answer_otherwise(answer)
        items = [{"external_id": "1", "title": "t", "description": "d", "url": "https://x.y"}]
        report = await made.client.jobs.run("bulk_create_catalog_items", items, follow=False)
        assert (report.submitted, report.uncertain, made.server.requests) == (0, 1, 1)
        (letter,) = report.rejections
        assert letter.uncertain


def test_the_document_is_the_judge() -> None:
    """Whatever it allows counts; whatever counts beside is said to be beyond it."""
    for answer in ANSWERS:
        allowed = {kind for kind in KINDS if is_documented(answer, kind)}
        assert allowed == answer.counts - answer.beyond, answer.name
    assert len({answer.name for answer in ANSWERS}) == len(ANSWERS) > 30
