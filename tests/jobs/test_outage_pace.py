"""How a bulk run goes about an outage, as the server sees it: ever more rarely, up to a minute."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise
from typing import Any

import pytest

from klaviyo_async import APIConnectionError
from klaviyo_async.testing import VirtualClock

from .fake import FakeKlaviyo, jobs_of, person

END = 900.0
"""When the server is back, in seconds."""
DOWN = [500, 503, APIConnectionError("no route", sent=False)]


def pauses(times: list[float]) -> list[float]:
    return [later - earlier for earlier, later in pairwise(times)]


async def asked_during_an_outage(
    clock: VirtualClock, server: FakeKlaviyo, what: str, down: Any
) -> list[float]:
    """Moments at which something was asked of a server that was out of order.

    Args:
        what: end of the path of the requests that fail.
        down: what they get.
    """
    asked: list[float] = []

    def trouble(method: str, path: str, number: int) -> Any:
        if not path.endswith(what) or clock.monotonic() >= END:
            return None
        asked.append(clock.monotonic())
        return down

    server.trouble = trouble
    # The calls themselves repeat nothing, so that each request is one of the run's decisions.
    jobs = jobs_of(clock, server, max_retries=0)
    report = await jobs.import_profiles(map(person, range(10)), give_up_after=None)
    assert report.delivered + report.rejected == 10
    assert clock.monotonic() >= END
    return asked


@pytest.mark.parametrize("down", DOWN, ids=["500", "503", "no connection"])
@pytest.mark.parametrize("what", ["profile-bulk-import-jobs", "import-errors"])
async def test_pauses_grow_up_to_a_minute(
    clock: VirtualClock, server: FakeKlaviyo, what: str, down: Any
) -> None:
    server.bad = {3}
    found = pauses(await asked_during_an_outage(clock, server, what, down))
    growing = [pause for pause in found if pause < 30]
    assert len(growing) > 4
    for earlier, later in pairwise([*growing, found[len(growing)]]):
        assert 1.5 * earlier <= later <= 2.5 * earlier
    longest = found[len(growing) :]
    assert len(longest) > 4
    assert all(30 <= pause <= 61 for pause in longest)


async def test_the_next_outage_begins_with_short_pauses(
    clock: VirtualClock, server: FakeKlaviyo
) -> None:
    """Pauses are those of one outage, not of the whole run."""
    asked: list[float] = []

    def trouble(method: str, path: str, number: int) -> Any:
        now = clock.monotonic()
        if method == "POST" and (now < 100 or 400 <= now < 500):
            asked.append(now)
            return 503
        return None

    async def source() -> AsyncIterator[Any]:
        yield person(1)
        while clock.monotonic() < 400:
            await clock.sleep(10)
        yield person(2)

    server.trouble = trouble
    jobs = jobs_of(clock, server, max_retries=0)
    report = await jobs.import_profiles(source(), linger=1.0)
    assert report.delivered == 2
    for begin, end in ((0, 100), (400, 500)):
        found = pauses([at for at in asked if begin <= at < end])
        assert found[0] < 2
        assert found[-1] > 10 * found[0]
