"""Answers that are odd in ways that depend on what was asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from klaviyo_openapi.operations import OPERATIONS

from klaviyo_async import KlaviyoClient
from klaviyo_async.core.response import RawResponse
from klaviyo_async.errors import APIStatusError, NotFoundError, UnexpectedAnswer

from ..support import KEY, Loopback
from .bench import Bench, bench, failure
from .table import answer, http

PROFILE = {"data": {"type": "profile", "id": "P1", "attributes": {"email": "ada@example.com"}}}
RAW = json.dumps(PROFILE)


async def email(made: Bench, **fault: Any) -> Any:
    """The address of a profile, from an answer to the letter."""
    made.sandbox.fault(**{**fault, "processed": False})
    return (await made.client.profiles.get_profile("P1")).email


@asynccontextmanager
async def closing_server(said: str) -> AsyncIterator[str]:
    """A server that says this to everybody, and closes the connection; its address."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said.encode())
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


class TestBodies:
    async def test_a_byte_order_mark(self) -> None:
        async with bench() as made:
            assert await email(made, **answer("\xef\xbb\xbf" + RAW)) == "ada@example.com"

    async def test_what_is_not_utf_8_is_replaced(self) -> None:
        head = "Content-Type: application/vnd.api+json; charset=iso-8859-1"
        body = RAW.replace("ada", "ad\xe9")
        async with bench() as made:
            fault = http("200 OK", head, f"Content-Length: {len(body)}", body=body)
            assert await email(made, **fault) == "ad\ufffd@example.com"

    def test_the_raw_answer_says_that_it_cannot_be_read(self) -> None:
        for body in (b'{"a": "\xe9"}', b"\xff\xfe{\x00}\x00"):
            with pytest.raises(UnexpectedAnswer):
                RawResponse(200, {}, body).json()

    async def test_an_empty_page_does_not_end_an_iteration(self) -> None:
        async with bench() as made:
            store = made.sandbox.store(KEY)
            for number in range(25):
                store.add("profile", {"email": f"{number}@example.com"})
            pages = made.client.profiles.get_profiles(page_size=20).pages()
            assert len(await anext(pages)) == 20
            made.sandbox.fault(**answer(""), count=None)
            with pytest.raises(UnexpectedAnswer):
                await anext(pages)

    def test_an_empty_answer_is_none_where_there_may_be_none(self) -> None:
        operation = OPERATIONS["create_event"]
        for status in (200, 202, 204):
            raw = RawResponse(status, {}, b"")
            raw.operation = operation
            assert raw.decode() is None


class TestHeads:
    @pytest.mark.parametrize("early", ["100 Continue", "102 Processing", "103 Early Hints"])
    async def test_what_comes_before_the_answer(self, early: str) -> None:
        fault = answer(RAW)
        fault["raw"] = f"HTTP/1.1 {early}\r\nLink: </x>\r\n\r\n" + fault["raw"]
        async with bench() as made:
            assert await email(made, **fault) == "ada@example.com"
            assert made.requests == 1
            await made.still_works()

    async def test_an_answer_without_a_length_ends_with_the_connection(self) -> None:
        async with bench() as made, closing_server(http("200 OK", body=RAW)["raw"]) as url:
            async with KlaviyoClient(KEY, base_url=url, clock=made.clock) as client:
                profile = await client.profiles.get_profile("P1")
            assert profile.email == "ada@example.com"

    async def test_of_two_answers_the_second_is_never_anybodys(self, loopback: Loopback) -> None:
        """An answer that nobody asked for waits in the connection, for the next request."""
        foreign = answer(RAW.replace("ada", "eve"))["raw"].encode()

        async def twice(request: web.Request) -> web.StreamResponse:
            assert request.transport is not None
            asyncio.get_running_loop().call_later(0.005, request.transport.write, foreign)
            return web.json_response(PROFILE)

        loopback.handler = twice
        async with KlaviyoClient(KEY, base_url=loopback.url) as client:
            for _ in range(3):
                assert (await client.profiles.get_profile("P1")).email == "ada@example.com"
                await asyncio.sleep(0.01)


class TestRedirects:
    @pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
    async def test_none_is_followed(self, status: int, loopback: Loopback) -> None:
        async with bench() as made:
            for place in ("/api/lists", f"{loopback.url}/api/profiles/P1", "//127.0.0.1:1/"):
                made.mark()
                made.sandbox.fault("status", status=status, headers={"Location": place})
                error = await failure(made.client.profiles.get_profile("P1"))
                assert isinstance(error, APIStatusError)
                assert (error.status, error.attempts, made.requests) == (status, 1, 1)
        assert loopback.requests == []


class TestRepeatedThoughProcessed:
    async def test_a_deletion_finds_nothing_the_second_time(self) -> None:
        async with bench() as made:
            made.sandbox.store(KEY).add("template", {"name": "one"}, id_="T1")
            made.sandbox.fault("reset_after")
            error = await failure(made.client.templates.delete_template("T1"))
            assert isinstance(error, NotFoundError)
            assert error.attempts == 2

    async def test_an_update_comes_to_the_same(self) -> None:
        async with bench() as made:
            made.sandbox.store(KEY).add("profile", {"email": "ada@example.com"}, id_="P1")
            made.sandbox.fault("reset_after")
            changed = await made.client.profiles.update_profile("P1", {"id": "P1", "title": "Dr"})
            assert changed.title == "Dr"
            assert made.requests == 2

    @pytest.mark.parametrize(("replay_safe", "requests"), [(True, 2), (False, 1)])
    async def test_the_caller_decides(self, replay_safe: bool, requests: int) -> None:
        async with bench() as made:
            made.sandbox.fault("reset")
            body: Any = {"email": "ada@example.com"}
            await failure(
                made.client.profiles.create_profile(body, options={"replay_safe": replay_safe})
            )
            assert made.requests == requests


class TestReadingAhead:
    async def test_a_page_in_between_fails_in_its_place(self) -> None:
        async with bench(max_retries=0) as made:
            store = made.sandbox.store(KEY)
            for number in range(50):
                store.add("profile", {"email": f"{number}@example.com"})
            broken = False

            def break_the_next(_: RawResponse) -> None:
                nonlocal broken
                if not broken:
                    made.sandbox.fault("truncate")
                broken = True

            pager = made.client.with_options(on_response=break_the_next).profiles.get_profiles(
                page_size=20
            )
            sizes = []
            async with pager.pages(prefetch=2) as pages:
                sizes.append(len(await anext(pages)))
                error = await failure(anext(pages))
                assert error is not None
                sizes += [len(page) async for page in pages]
            assert sizes == [20, 20, 10]
