"""`klaviyo.raw`: what counts as an answer, and pages."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest
from klaviyo_openapi.models import Profile

from klaviyo_async import (
    APIStatusError,
    CursorLoop,
    ForeignOrigin,
    Hooks,
    KlaviyoClient,
    Page,
    PartialFailure,
    ServerError,
    UnexpectedAnswer,
)
from klaviyo_async.errors import ConfigurationError, InvalidRequest, KlaviyoError
from klaviyo_async.limiter.local import LocalLimiter
from klaviyo_async.testing import FakeKlaviyo, VirtualClock

from ..support import KEY, cancel_at, problem, reply
from .raw import BASE, OK, SIGNED, THING, client


class TestSuccess:
    @pytest.mark.parametrize(
        ("answer", "good"),
        [
            (reply(200, THING), True),
            (reply(299, THING), True),
            (reply(200, {"data": None}), True),
            (reply(200, {"meta": {"a": 1}}), True),
            (reply(204), False),
            (reply(204, headers=SIGNED), True),
            (reply(202, headers={"ratelimit-limit": "10"}), True),
            (reply(200, {"ok": True}), False),
            (reply(200, {"ok": True}, SIGNED), True),
            (reply(200, b"a,b\n1,2", SIGNED), True),
            (reply(200, b"a,b\n1,2"), False),
            (reply(200, [1], SIGNED), True),
            (reply(200, b"<html>", {"Content-Type": "text/html", **SIGNED}), False),
            (reply(200, b"<html>"), False),
            (reply(200, problem(200), SIGNED), False),
            (reply(200, {"data": [], **problem(200)}, SIGNED), False),
            (reply(302, headers=SIGNED), False),
        ],
    )
    async def test_what_counts(self, answer: Any, good: bool) -> None:
        klaviyo, _ = client(answer, max_retries=0)
        for path in ("/api/things", "/api/profiles/01G"):
            if good:
                response = await klaviyo.raw("PATCH", path)
                assert (response.status, response.body) == (answer.status, answer.body)
            else:
                with pytest.raises(APIStatusError):
                    await klaviyo.raw("PATCH", path)

    @pytest.mark.slow
    async def test_retries(self) -> None:
        for method, times in (("GET", 3), ("PUT", 3), ("DELETE", 3), ("POST", 1)):
            klaviyo, transport = client(reply(503), max_retries=2, max_delay=0.0)
            with pytest.raises(ServerError) as caught:
                await klaviyo.raw(method, "/api/things", limits=("100/s",))
            assert len(transport.sent) == times
            assert caught.value.operation == f"{method}:/api/things"
            assert caught.value.attempts == times
        klaviyo, transport = client(reply(503), reply(429), OK, max_delay=0.0)
        await klaviyo.raw(
            "POST",
            "/api/things",
            limits=("100/s",),
            options={"retry": lambda attempt, error: "unsafe"},
        )
        assert len(transport.sent) == 3

    async def test_hooks_and_partial_failures(self) -> None:
        class Seen(Hooks):
            names: list[str] = []  # noqa: RUF012

            def on_done(self, call: Any, error: Any, seconds: float) -> None:
                self.names.append(f"{call.operation.name} {call.path} {call.attempts}")

        half = reply(202, THING, {"X-Klaviyo-Partial-Failure": "phone_number"})
        klaviyo, _ = client(half, hooks=Seen())
        with pytest.raises(PartialFailure) as caught:
            await klaviyo.raw("POST", "/api/things", options={"partial": "error"})
        assert Seen.names == ["POST:/api/things /api/things 1"]
        again = pickle.loads(pickle.dumps(caught.value))
        assert again.response.json() == THING
        assert again.fields == ("phone_number",)

    @pytest.mark.parametrize("seconds", [1e-9, 0.001])
    async def test_a_deadline(self, seconds: float) -> None:
        klaviyo, _ = client()
        try:
            await klaviyo.raw("GET", "/api/things", options={"deadline": seconds})
        except KlaviyoError as error:
            assert isinstance(error, TimeoutError)
        with pytest.raises(ConfigurationError):
            _ = klaviyo.raw("GET", "/api/things", options={"deadline": 0})

    @pytest.mark.parametrize("late", [False, True])
    async def test_cancelled_anywhere(self, late: bool) -> None:
        async with VirtualClock() as clock:
            step = 0
            for step in range(1, 20):
                limiter = LocalLimiter(clock)
                klaviyo, _ = client(reply(503), reply(429), OK, limiter=limiter, clock=clock)
                reached = await cancel_at(step, klaviyo.raw("GET", "/api/x"), late=late)
                assert all(not (s.inflight or s.waiting) for s in limiter.snapshot())
                if not reached:
                    break
            assert step > 2

    @pytest.mark.slow
    async def test_a_fake_answers_what_it_is_told_to(self) -> None:
        fake = FakeKlaviyo()
        klaviyo = KlaviyoClient(KEY, transport=fake)
        with pytest.raises(InvalidRequest, match=r"fake.reply\('POST:/api/things/\*', ...\)"):
            await klaviyo.raw("POST", "/api/things/{id}/", path_params={"id": "T 1"}, body=THING)
        fake.reply("POST:/api/things/*", THING, 429, THING)
        fake.reply("GET:/api/things", {"data": [{"type": "thing", "id": "1"}], "links": {}})
        for _ in range(2):
            answer = await klaviyo.raw(
                "POST",
                "/api/things/{id}/",
                path_params={"id": "T 1"},
                query={"a": 1},
                body=THING,
                limits=["9/s"],
                options={"max_delay": 0.0},
            )
            assert answer.json() == THING
        assert [item["id"] async for item in klaviyo.raw("GET", "/api/things", paged=True)] == ["1"]
        sent = fake.sent("POST:/api/things/*")
        assert len(sent) == 3
        assert (sent[0].arguments, sent[0].body) == ({"a": "1"}, THING)
        assert fake.unused == {}

    async def test_a_fake_answers_paths_that_it_knows(self) -> None:
        fake = FakeKlaviyo()
        fake.reply("get_profile", Profile(id="01G", email="ada@example.com"))
        klaviyo = KlaviyoClient(KEY, transport=fake)
        answer = await klaviyo.raw("GET", "/api/profiles/01G")
        assert answer.json()["data"]["attributes"]["email"] == "ada@example.com"


def page(ids: list[str], link: str | None, **more: Any) -> Any:
    data = [{"type": "thing", "id": one, "attributes": {"n": one}} for one in ids]
    return reply(200, {"data": data, "links": {"next": link, "self": "x"}, **more})


class TestPages:
    NEXT = f"{BASE}/api/things?page%5Bcursor%5D=abc&q=1"

    async def test_items_as_they_came(self) -> None:
        klaviyo, transport = client(
            page(["1", "2"], self.NEXT, included=[{"type": "x", "id": "i"}], meta={"total": 3}),
            page(["3"], None),
        )
        things = klaviyo.raw("GET", "/api/things", query={"q": 1}, paged=True, limits=("10/s",))
        items = [item async for item in things]
        assert [item["attributes"]["n"] for item in items] == ["1", "2", "3"]
        assert [sent.url for sent in transport.sent] == [f"{BASE}/api/things?q=1", self.NEXT]
        assert klaviyo.limits.snapshot()[0].windows[0].left == 8, "one bucket for all pages"

    async def test_one_page(self) -> None:
        klaviyo, _ = client(
            page(["1", "2"], self.NEXT, included=[{"type": "x", "id": "i"}], meta={"total": 3}),
            page(["3"], None),
        )
        first = await klaviyo.raw("GET", "/api/things", paged=True, limits=("10/s",))
        assert isinstance(first, Page)
        assert [item["id"] for item in first] == ["1", "2"]
        assert (first.included, first.meta) == ([{"type": "x", "id": "i"}], {"total": 3})
        assert (first.has_next, first.next_cursor) == (True, "abc")
        second = await first.next()
        assert second is not None
        assert (second[0]["id"], second.has_next, second.next_cursor) == ("3", False, None)
        assert await second.next() is None

    async def test_resumed(self) -> None:
        klaviyo, transport = client(
            page(["1"], self.NEXT), reply(500, problem(500)), page(["2"], None), max_retries=0
        )
        got = []
        things = klaviyo.raw("GET", "/api/things", paged=True, limits=("10/s",))
        with pytest.raises(ServerError) as caught:
            async for item in things.items(prefetch=1):
                got.append(item["id"])  # noqa: PERF401 - it breaks off
        assert caught.value.cursor == "abc"
        rest = klaviyo.raw(
            "GET",
            "/api/things",
            query={"page[cursor]": caught.value.cursor},
            paged=True,
            limits=("10/s",),
        )
        got += [item["id"] async for item in rest]
        assert got == ["1", "2"]
        assert transport.sent[-1].url.endswith("page%5Bcursor%5D=abc")

    async def test_links_that_are_not_followed(self) -> None:
        for link, kind in (
            ("https://evil.example/api/things", ForeignOrigin),
            (f"{BASE}/api/things", CursorLoop),
        ):
            klaviyo, transport = client(page(["1"], link))
            with pytest.raises(kind):
                async for _ in klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",)):
                    pass
            assert all(sent.url.startswith(BASE) for sent in transport.sent)

    @pytest.mark.parametrize(
        "answer",
        [
            reply(200, THING),
            reply(200, {"data": [], "errors": [{"id": "1"}]}),
            reply(200, {"data": [1], "links": 7}),
            reply(200, b"<html>"),
            reply(204, headers=SIGNED),
            reply(200, b"", SIGNED),
            reply(200, {"ok": True}, SIGNED),
            reply(200, {"data": None}),
        ],
    )
    async def test_what_is_no_page_is_repeated_then_raised(self, answer: Any) -> None:
        klaviyo, transport = client(answer, max_retries=1, max_delay=0.0)
        with pytest.raises(UnexpectedAnswer):
            await klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",))
        assert len(transport.sent) == 2
        klaviyo, _ = client(answer, page(["1"], None), max_delay=0.0)
        assert len(await klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",))) == 1

    async def test_a_list_as_the_operation_reads_it(self) -> None:
        """The same answer, read by the operation's own method and raw."""
        body = {
            "data": [{"type": "metric", "id": "M", "attributes": {"name": "x"}}],
            "links": {"next": None},
        }
        klaviyo, _ = client(reply(200, body))
        [metric] = await klaviyo.metrics.get_metrics()
        [raw] = await klaviyo.raw("GET", "/api/metrics", paged=True)
        assert (raw["id"], raw["attributes"]["name"]) == (metric.id, metric.name)

    async def test_cancelled_in_between(self) -> None:
        async def never(_: Any) -> Any:
            await asyncio.Event().wait()

        klaviyo, _ = client(page(["1"], self.NEXT), never, page(["2"], None))
        items = klaviyo.raw("GET", "/api/things", paged=True, limits=("9/s",)).items()
        assert (await anext(items))["id"] == "1"
        task = asyncio.ensure_future(anext(items))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [item["id"] async for item in items] == ["2"]
