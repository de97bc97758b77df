"""A client from its first call to its end."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from aiohttp import web

from klaviyo_async import KlaviyoClient
from klaviyo_async.errors import ClientClosed
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import VirtualClock

from ..support import KEY, Loopback, ScriptedTransport, reply
from .test_client import PROFILE, client


class TestLife:
    async def test_against_a_real_server(self, loopback: Loopback) -> None:
        async with KlaviyoClient(KEY, base_url=loopback.url + "/") as made:
            page = await made.events.get_events(page_size=5)
            assert len(page) == 0
        request = loopback.requests[0]
        assert request.raw_path == "/api/events?page%5Bsize%5D=5"
        assert request.headers["Authorization"] == f"Klaviyo-API-Key {KEY}"
        assert request.headers["User-Agent"].startswith("klaviyo-async/")
        with pytest.raises(ClientClosed):
            await made.events.get_events()
        assert "closed" in repr(made)
        await made.aclose()

    async def test_a_path_in_the_base_url_is_kept(self, loopback: Loopback) -> None:
        async with KlaviyoClient(KEY, base_url=loopback.url + "/proxy") as made:
            await made.events.get_events()
        assert loopback.requests[0].raw_path == "/proxy/api/events"

    async def test_a_session_of_the_users(self, loopback: Loopback) -> None:
        async with aiohttp.ClientSession() as session:
            async with KlaviyoClient(KEY, base_url=loopback.url, session=session) as made:
                await made.events.get_events()
            assert not session.closed
            with pytest.raises(ClientClosed):
                await made.events.get_events()

    async def test_a_given_limiter_stays_open(self) -> None:
        limiter = LocalLimiter()
        transport = ScriptedTransport(reply(200, PROFILE))
        first = client(transport, limiter=limiter, quota_owner="shared")
        second = client(transport, limiter=limiter, quota_owner="shared")
        await first.profiles.get_profile("01G")
        await first.aclose()
        await second.profiles.get_profile("01G")
        assert not transport.closed
        assert [bucket.owner for bucket in limiter.snapshot()] == ["shared"]

    async def test_closing_fails_those_who_wait_for_quota(self) -> None:
        transport = ScriptedTransport(reply(200, {"data": {}}))
        async with VirtualClock() as clock:
            made = client(transport, clock=clock)
            calls = [
                asyncio.ensure_future(made.request("query_campaign_values", body={}))
                for _ in range(3)
            ]
            await clock.sleep(0.001)
            await made.aclose()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert [type(one) for one in outcomes].count(ClientClosed) == 2

    async def test_closing_fails_calls_under_way(self, loopback: Loopback) -> None:
        arrived = asyncio.Event()

        async def hang(_: web.Request) -> web.Response:
            arrived.set()
            await asyncio.Event().wait()
            raise AssertionError

        loopback.handler = hang
        made = KlaviyoClient(KEY, base_url=loopback.url)
        call = asyncio.ensure_future(made.request("get_events"))
        await arrived.wait()
        await made.aclose(grace=0.01)
        with pytest.raises(ClientClosed, match="during the call"):
            await call
        assert len(loopback.requests) == 1

    async def test_many_tasks(self, loopback: Loopback) -> None:
        async with KlaviyoClient(KEY, base_url=loopback.url) as made:
            pages = await asyncio.gather(*(made.events.get_events() for _ in range(50)))
        assert len(pages) == len(loopback.requests) == 50
