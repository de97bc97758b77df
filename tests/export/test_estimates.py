"""What is said of a stream's size: of rows that lie evenly, and of rows that lie in clusters."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from klaviyo_async.export.estimates import Stretch, estimate
from klaviyo_async.export.plan import StreamPlan
from klaviyo_async.export.report import StreamReport
from klaviyo_async.export.slices import Forecast, Slice, SliceIds, Walk

from .server import ListServer
from .support import BEGIN, DAY, EVENTS, client

YEAR = 365 * DAY
SINCE, UNTIL = "2023-11-14", "2024-11-13"


def evenly(number: int, low: int = BEGIN, high: int = BEGIN + YEAR - 2 * DAY) -> list[int]:
    return [low + (high - low) * index // number for index in range(number)]


def burst(number: int, at: int, seconds: int = 3) -> list[int]:
    return evenly(number, at, at + seconds)


LAST = BEGIN + YEAR - 3 * DAY
CLUSTERS = {
    "an hour of a year": evenly(400) + burst(2500, BEGIN + 200 * DAY, 3600),
    "nothing, then a burst": burst(2500, LAST),
    "few, then a burst in one second": [*evenly(900, high=LAST), *[LAST] * 2500],
    "few, then a burst": evenly(12) + burst(2500, LAST),
    "some, then a burst": evenly(1500, high=LAST) + burst(2500, LAST),
    "a burst, then some": burst(2500, BEGIN) + evenly(1500),
    "bursts at both ends": burst(2500, BEGIN) + burst(2500, LAST),
    "bursts where looks are": [
        at for month in range(12) for at in burst(300, BEGIN + month * YEAR // 12)
    ],
}


def served(times: Sequence[int]) -> ListServer:
    server = ListServer({EVENTS: "datetime"})
    server.fill(EVENTS, {f"e{index}": (at, {}) for index, at in enumerate(times)})
    return server


async def planned(server: ListServer) -> StreamPlan:
    async with client(server) as klaviyo:
        return (await klaviyo.export("events", since=SINCE, until=UNTIL).plan())[0]


async def reading(server: ListServer) -> tuple[StreamReport, list[tuple[int, int | None]]]:
    """An export's report, and pages read and expected, after each page."""
    seen = []
    async with client(server) as klaviyo:
        export = klaviyo.export("events", since=SINCE, until=UNTIL)
        async for _ in export:
            report = export.report.streams["events"]
            seen.append((report.pages, report.estimated))
    return export.report.streams["events"], seen


@pytest.mark.slow
@pytest.mark.parametrize("times", CLUSTERS.values(), ids=CLUSTERS)
async def test_clusters_are_planned_as_at_least_what_is_sure(times: list[int]) -> None:
    async with served(times) as server:
        plan = await planned(server)
    assert plan.at_least
    assert plan.rows is not None
    assert 1000 < plan.rows <= len(times)
    assert plan.pages is not None
    assert 2 <= plan.pages <= len(times) // 1000 + len(plan.slices)


@pytest.mark.slow
@pytest.mark.parametrize("times", CLUSTERS.values(), ids=CLUSTERS)
async def test_pages_to_come_are_never_far_from_what_they_are(times: list[int]) -> None:
    async with served(times) as server:
        report, seen = await reading(server)
    assert report.plan is not None
    assert report.plan.at_least
    told = [estimated for _, estimated in seen if estimated is not None]
    assert max(told, default=0) <= 3 * report.pages
    assert seen[-1][1] in (None, report.pages, report.pages + 1)


@pytest.mark.slow
async def test_rows_that_lie_evenly_are_estimated() -> None:
    times = evenly(6000)
    async with served(times) as server:
        plan = await planned(server)
        requests = sum(path == EVENTS for path, _ in server.requests)
        report, seen = await reading(server)
    assert not plan.at_least
    assert not plan.exact
    assert plan.rows == pytest.approx(6000, rel=0.05)
    assert plan.looked == requests == 18
    assert report.plan is not None
    assert not report.plan.at_least
    assert all(6 <= (estimated or 0) <= 10 for _, estimated in seen)


async def test_rows_of_the_first_page_count() -> None:
    async with served(evenly(1200)) as server:
        plan = await planned(server)
    assert (plan.rows, plan.pages, plan.at_least) == (1200, 2, False)


async def test_one_page_is_counted() -> None:
    async with served(evenly(300)) as server:
        plan = await planned(server)
    assert (plan.rows, plan.pages, plan.exact, plan.at_least) == (300, 1, True, False)


def test_a_plan_says_how_sure_it_is() -> None:
    def said(**how: bool) -> str:
        plan = StreamPlan(
            stream="events",
            start=0,
            end=60,
            slices=((0, 60),),
            concurrency=1,
            rows=2000,
            pages=2,
            seconds=1.0,
            **{"exact": False, **how},
        )
        return str(plan).partition("slice, ")[2]

    assert said() == "about 2,000 rows, 2 requests, 1 s by the tier"
    assert said(at_least=True) == "at least 2,000 rows, 2 requests, 1 s by the tier"
    assert said(exact=True) == "2,000 rows, 2 requests, 1 s by the tier"


def look(begin: float, until: float, number: int) -> Stretch:
    step = (until - begin) / max(1, number - 1)
    return Stretch(begin, until, [begin + step * index for index in range(number)])


@pytest.mark.parametrize(
    ("looks", "rows", "at_least"),
    [
        ([look(0, 100, 101), look(900, 1000, 101)], 1008, False),  # one a second
        ([look(0, 100, 101), look(900, 1000, 501)], 3001, False),  # five at the end: the mean
        ([look(0, 100, 101), look(900, 901, 500)], 1407, True),  # a burst at the end: the lesser
        ([look(0, 1, 500), look(90_000, 90_001, 500)], 1000, True),  # bursts far from each other
        ([look(0, 0, 500), look(0, 0, 0)], 500, True),  # more in this second may not be seen
        ([look(0, 100, 101), look(50, 120, 20)], 121, False),  # nothing was not seen
        ([look(0, 100, 101), look(100, 101, 0)], 101, True),
        ([look(0, 10, 0), look(10, 20, 0)], 0, False),
    ],
)
def test_between_looks(looks: list[Stretch], rows: int, at_least: bool) -> None:
    found = estimate(looks)
    assert found.rows == pytest.approx(rows, rel=0.02)
    assert found.at_least is at_least


class TestForecasts:
    def walk(self, forecast: Forecast, piece: Slice) -> Walk:
        start = float(piece.start or 0)
        return Walk(piece, start, start if piece.start else -1.0, forecast=forecast)

    def test_pages_follow_from_the_share_of_time_that_was_read(self) -> None:
        pieces = [Slice(1, start=1000, end=2000), Slice(2, start=2000, end=3000)]
        forecast = Forecast.of(pieces)
        assert forecast is not None
        one = self.walk(forecast, pieces[0])
        one.move(1000, 1250)
        assert forecast.pages(4) is None  # few
        assert forecast.pages(5) == 40
        one.move(1250, 1500)
        assert forecast.pages(10) == 40
        one.move(1500, 2100)  # its last page goes beyond it
        forecast.finish(one)
        assert forecast.pages(15) == 30
        other = self.walk(forecast, pieces[1])
        forecast.finish(other)  # empty
        assert forecast.pages(16) == 16

    def test_nothing_is_expected_of_a_burst_alone(self) -> None:
        pieces = [Slice(1, start=1000, end=1_000_000)]
        forecast = Forecast.of(pieces)
        assert forecast is not None
        self.walk(forecast, pieces[0]).move(1000, 1003)
        assert forecast.pages(1000) is None

    @pytest.mark.parametrize("empty", [False, True])
    def test_a_slice_from_the_beginning_begins_with_its_first_row(self, empty: bool) -> None:
        pieces = [Slice(1, end=2000), Slice(2, start=2000, end=3000)]
        forecast = Forecast.of(pieces)
        assert forecast is not None
        other = self.walk(forecast, pieces[1])
        other.move(2000, 2500)
        assert forecast.pages(10) is None  # the first may begin in 1970
        one = self.walk(forecast, pieces[0])
        if empty:
            forecast.finish(one)
            assert forecast.pages(10) == 20
        else:
            one.move(1500, 1750)
            assert forecast.pages(15) == 30

    def test_a_slice_that_is_split_is_still_as_long(self) -> None:
        pieces = [Slice(1, start=1000, end=2000)]
        forecast = Forecast.of(pieces)
        assert forecast is not None
        one = self.walk(forecast, pieces[0])
        one.rows = 1000
        one.move(1000, 1200)
        half = one.split(SliceIds(2), 100)
        assert half is not None
        forecast.finish(one)
        assert forecast.pages(6) == 10
        forecast.finish(self.walk(forecast, half))
        assert forecast.pages(10) == 10

    def test_slices_without_ends_have_none(self) -> None:
        assert Forecast.of([Slice(1, start=1000)]) is None
