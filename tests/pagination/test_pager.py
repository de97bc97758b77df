"""Lists, page by page."""

from __future__ import annotations

from contextlib import aclosing
from typing import Any
from urllib.parse import urlsplit

import pytest
from klaviyo_openapi._runtime import Page as PageProtocol
from klaviyo_openapi._runtime import Pager as PagerProtocol

from klaviyo_async import UNSET, KlaviyoClient
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import (
    APIConnectionError,
    ClientClosed,
    ConfigurationError,
    CursorLoop,
    ForeignOrigin,
    InvalidRequest,
    KlaviyoError,
    NotFoundError,
    ServerError,
    UnexpectedAnswer,
)
from klaviyo_async.pagination.pager import Items, Page, PageIterator, Pager
from klaviyo_async.testing import VirtualClock

from ..support import KEY, Loopback, ScriptedTransport, reply
from .listing import HOST, Listing, client, collect, event, first, names


class TestPage:
    async def test_what_it_holds(self) -> None:
        page = await client(Listing(7)).events.get_events(sort="datetime")
        assert isinstance(page, Page)
        assert names(page.data) == names(page) == names(page[:]) == first(3)
        assert page[1].id == "E1"
        assert len(page) == 3
        assert page.meta == {"start": 0}
        assert page.included[0].name == "x"
        assert page.resource is None
        assert page.response.status == 200
        assert page.has_next
        assert page.next_cursor == "3"
        assert repr(page) == "<Page 1: 3 items, more to come>"

    async def test_next(self) -> None:
        transport = Listing(7)
        last = await client(transport).events.get_events()
        found = names(last)
        while (page := await last.next()) is not None:
            last = page
            found += names(page)
        assert found == first(7)
        assert not last.has_next
        assert last.next_cursor is None
        assert repr(last) == "<Page 3: 1 items, the last>"
        assert await last.next() is None
        assert len(transport.sent) == 3

    async def test_next_may_be_asked_twice(self) -> None:
        page = await client(Listing(7)).events.get_events()
        again = [await page.next(), await page.next()]
        assert [names(one or ()) for one in again] == [["E3", "E4", "E5"]] * 2

    async def test_the_link_is_followed_verbatim(self) -> None:
        link = f"{HOST}/api/events?page[cursor]=3&filter=equals(a,%22b+c%22)&x=%2Fy"
        transport = Listing(7, c0=link)
        page = await client(transport).events.get_events()
        await page.next()
        assert transport.sent[1].url == link
        assert transport.sent[1].headers["authorization"].endswith(KEY)

    async def test_resuming_from_a_stored_cursor(self) -> None:
        made = client(Listing(7))
        cursor = (await made.events.get_events()).next_cursor
        assert cursor is not None
        assert [one.id async for one in made.events.get_events(page_cursor=cursor)] == first(7)[3:]


@pytest.mark.parametrize("prefetch", [0, 1, 2, 50])
class TestIteration:
    async def test_all_items(self, prefetch: int) -> None:
        for total in (0, 1, 3, 10):
            pager = client(Listing(total)).events.get_events()
            for _ in range(2):  # each use starts anew
                assert [one.id async for one in pager.items(prefetch=prefetch)] == first(total)

    @pytest.mark.parametrize("limit", [0, 1, 3, 4, 10, 99])
    async def test_a_limit_of_items_reads_no_page_too_many(self, prefetch: int, limit: int) -> None:
        transport = Listing(10)
        items = client(transport).events.get_events().items(limit=limit, prefetch=prefetch)
        assert [one.id async for one in items] == first(min(limit, 10))
        assert len(transport.sent) == min(-(-limit // 3), 4)

    @pytest.mark.parametrize("limit", [0, 1, 2, 99])
    async def test_a_limit_of_pages(self, prefetch: int, limit: int) -> None:
        transport = Listing(10)
        pages = client(transport).events.get_events().pages(limit=limit, prefetch=prefetch)
        assert len([page async for page in pages]) == len(transport.sent) == min(limit, 4)

    async def test_an_ended_iteration_stays_ended(self, prefetch: int) -> None:
        items = client(Listing(4)).events.get_events().items(prefetch=prefetch)
        assert len([one async for one in items]) == 4
        assert [one async for one in items] == []

    async def test_errors_come_where_the_page_would(self, prefetch: int) -> None:
        transport = ScriptedTransport(
            reply(200, {"data": [event(0)], "links": {"next": f"{HOST}/api/events?a=1"}}),
            reply(500),
            reply(200, {"data": [event(1)]}),
        )
        items = client(transport).events.get_events().items(prefetch=prefetch)
        assert (await anext(items)).id == "E0"
        with pytest.raises(ServerError):
            await anext(items)
        # Asked again, it tries that page again.
        assert (await anext(items)).id == "E1"
        with pytest.raises(StopAsyncIteration):
            await anext(items)

    @pytest.mark.parametrize("broken", [0, 3, 6])
    async def test_an_error_says_where_to_go_on(self, prefetch: int, broken: int) -> None:
        transport = Listing(10)
        transport.broken = {broken: reply(200, b"<html>maintenance</html>")}
        found: list[str] = []
        made = client(transport).events
        with pytest.raises(UnexpectedAnswer) as caught:
            await collect(made.get_events().items(prefetch=prefetch), found)
        assert found == first(broken)
        cursor = caught.value.cursor
        assert cursor == (str(broken) if broken else None)
        transport.broken = {}
        await collect(made.get_events(page_cursor=cursor or UNSET), found)
        assert found == first(10)

    async def test_the_cursor_given_is_that_of_the_first_page(self, prefetch: int) -> None:
        transport = Listing(10)
        transport.broken = {6: reply(404)}
        items = client(transport).events.get_events(page_cursor="6").items(prefetch=prefetch)
        with pytest.raises(NotFoundError) as caught:
            await anext(items)
        assert caught.value.cursor == "6"

    @pytest.mark.parametrize(
        "document",
        [
            {},
            {"ok": True},
            {"data": None},
            {"data": {}},
            {"errors": [{"code": "x"}]},
            {"data": [], "errors": [{"code": "x"}]},
            {"data": [], "links": {"next": 5}},
            {"data": [], "links": {"next": [f"{HOST}/api/events?page%5Bcursor%5D=9"]}},
            {"data": [], "links": 5},
        ],
    )
    async def test_what_is_no_page_is_not_the_end(self, prefetch: int, document: Any) -> None:
        transport = Listing(10)
        transport.broken = {3: reply(200, document)}
        found: list[str] = []
        with pytest.raises(UnexpectedAnswer) as caught:
            await collect(client(transport).events.get_events().items(prefetch=prefetch), found)
        assert (found, caught.value.cursor) == (first(3), "3")

    async def test_a_page_that_is_none_is_asked_for_again(self, prefetch: int) -> None:
        transport = Listing(10)
        transport.broken = {3: reply(200, {}), 6: reply(204)}
        transport.heals = True
        async with VirtualClock() as clock:
            made = KlaviyoClient(KEY, transport=transport, clock=clock)
            items = made.events.get_events().items(prefetch=prefetch)
            assert [one.id async for one in items] == first(10)
        assert len(transport.sent) == 6

    async def test_closing_says_where_it_was(self, prefetch: int) -> None:
        made = client(Listing(10))
        items = made.events.get_events().items(prefetch=prefetch)
        found = [(await anext(items)).id for _ in range(3)]
        await made.aclose()
        with pytest.raises(ClientClosed) as caught:
            await collect(items, found)
        # What was prefetched may have come before.
        assert found == first(int(caught.value.cursor or "0"))

    @pytest.mark.parametrize("link", ["https://evil.example/api/events", "//evil.example/x"])
    async def test_another_server_gets_nothing(self, prefetch: int, link: str) -> None:
        transport = Listing(10, c3=link)
        found: list[str] = []
        items = client(transport).events.get_events().items(prefetch=prefetch)
        with pytest.raises(ForeignOrigin, match=r"get_events.*evil\.example") as caught:
            await collect(items, found)
        assert found == first(6)
        assert len(transport.sent) == 2
        assert all(urlsplit(sent.url).netloc == "a.klaviyo.com" for sent in transport.sent)
        assert caught.value.operation == "get_events"

    async def test_a_cursor_that_repeats(self, prefetch: int) -> None:
        transport = Listing(10, c6=f"{HOST}/api/events?page%5Bcursor%5D=3")
        found: list[str] = []
        items = client(transport).events.get_events().items(prefetch=prefetch)
        with pytest.raises(CursorLoop, match="page 4 is page 2"):
            await collect(items, found)
        assert found == first(9)
        assert len(transport.sent) == 3

    async def test_negative_numbers_are_refused(self, prefetch: int) -> None:
        pager = client(Listing(1)).events.get_events()
        for call in (pager.items, pager.pages):
            with pytest.raises(ConfigurationError, match="from 0, not -1"):
                call(limit=-1, prefetch=prefetch)
            with pytest.raises(ConfigurationError, match="from 0, not -"):
                call(prefetch=-1 - prefetch)
            with pytest.raises(ConfigurationError, match="from 0, not 2.5"):
                call(limit=2.5, prefetch=prefetch)  # type: ignore[arg-type]

    async def test_by_name(self, prefetch: int) -> None:
        async with client(Listing(10)) as made:
            async with made.events.get_events().items(prefetch=prefetch) as items:
                assert (await anext(items)).id == "E0"
            assert [one async for one in items] == []
            async with aclosing(made.events.get_events().pages(prefetch=prefetch)) as pages:
                assert len(await anext(pages)) == 3
            assert [one async for one in pages] == []


class TestReports:
    async def test_the_body_is_sent_with_every_page(self) -> None:
        def page(number: int, link: str | None) -> RawResponse:
            rows = [{"groupings": {"n": number}, "statistics": {}}]
            data = {
                "type": "campaign-values-report",
                "id": "R",
                "attributes": {"results": rows},
            }
            return reply(200, {"data": data, "links": {"next": link}})

        path = "/api/campaign-values-reports"
        transport = ScriptedTransport(
            page(1, f"{HOST}{path}?page_cursor=two"), page(2, "dGhyZWU="), page(3, None)
        )
        async with VirtualClock() as clock:  # two a minute
            pager = client(transport, clock=clock).pages(
                _operation("query_campaign_values"), body={"statistics": ["opens"]}
            )
            rows = [row async for row in pager]
        assert len(rows) == 3
        assert [urlsplit(sent.url).query for sent in transport.sent] == [
            "",
            "page_cursor=two",
            "page_cursor=dGhyZWU%3D",
        ]
        assert len({sent.body for sent in transport.sent}) == 1
        assert {sent.method for sent in transport.sent} == {"POST"}
        one = await client(ScriptedTransport(page(1, "dGhyZWU="))).pages(
            _operation("query_campaign_values"), body={}
        )
        assert one.next_cursor == "dGhyZWU="
        assert one.resource is not None


def _operation(name: str) -> Any:
    from klaviyo_openapi.operations import OPERATIONS

    return OPERATIONS[name]


class TestPager:
    def test_wrong_arguments_are_refused_at_once(self) -> None:
        with pytest.raises(InvalidRequest):
            client(Listing(1)).lists.get_tags_for_list("..")

    def test_it_is_what_the_generated_code_promises(self) -> None:
        pager: PagerProtocol[Any] = client(Listing(1)).pages(_operation("get_events"))
        assert isinstance(pager, Pager)
        assert repr(pager) == "<Pager of get_events>"

        def accepts(page: PageProtocol[Any]) -> None: ...

        assert accepts is not None
        assert issubclass(Items, object)

    async def test_a_deadline_bounds_each_page(self) -> None:
        transport = Listing(7)
        pager = client(transport).events.get_events(options={"deadline": 5.0})
        assert len([one async for one in pager]) == 7


async def test_against_a_real_server(loopback: Loopback) -> None:
    from aiohttp import web

    async def answer(request: web.Request) -> web.Response:
        number = int(request.query.get("page[cursor]", "0"))
        link = f"{loopback.url}/api/events?page%5Bcursor%5D={number + 1}" if number < 5 else None
        return web.json_response({"data": [event(number)], "links": {"next": link}})

    loopback.handler = answer
    async with KlaviyoClient(KEY, base_url=loopback.url) as made:
        assert [one.id async for one in made.events.get_events()] == first(6)
        assert [one.id async for one in made.events.get_events().items(prefetch=2)] == first(6)
        one = made.events.get_events().pages(prefetch=3)
        assert isinstance(one, PageIterator)
        async for page in one:
            assert len(page) == 1
            break


async def test_a_broken_page_tells_its_own_address() -> None:
    transport = ScriptedTransport(APIConnectionError("x", sent=True))
    with pytest.raises(KlaviyoError, match=r"get_events \(GET /api/events\): x"):
        await client(transport).events.get_events(page_size=3)
