"""Connections that cannot be made, or end when nobody looks."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from typing import Any

import aiohttp
import pytest

from klaviyo_async.errors import APIConnectionError

from .bench import Bench, bench, failure
from .fronts import Certificate, Front, Full, Listener, Misled, Refusing, certificate
from .kinds import EVENT, GET, KINDS, PAGE, POST, UPLOAD, Kind
from .table import CONNECTIONS, STALE, Row
from .test_matrix import check_error, check_made

FEW = (GET, EVENT, POST, UPLOAD)


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Certificate]:
    """One for the host, one for another host, and one that nobody trusts."""
    folder = tmp_path_factory.mktemp("certificates")
    hosts = {"good": "IP:127.0.0.1", "other host": "DNS:other.test", "self-signed": "IP:127.0.0.1"}
    return {name: certificate(folder, name, subject) for name, subject in hosts.items()}


def trusting(certificates: dict[str, Certificate]) -> ssl.SSLContext:
    """For a client that trusts some of them."""
    context = ssl.create_default_context(cafile=str(certificates["good"].file))
    context.load_verify_locations(str(certificates["other host"].file))
    return context


@asynccontextmanager
async def plain(row: Row, count: int | None, _: Any) -> AsyncIterator[Bench]:
    """A bench for a fault of a connection without TLS."""
    fault = row.fault["connection"]
    with ExitStack() as stack:
        async with bench(url="http://klaviyo.test") as made:
            if fault == "lost":
                made.lose = Misled(None, count)
            else:
                listener = {"refused": Refusing(), "full": Full(), "deaf": Listener()}[fault]
                made.mislead = Misled(stack.enter_context(listener), count)
            yield made


@asynccontextmanager
async def secure(
    row: Row, count: int | None, certificates: dict[str, Certificate]
) -> AsyncIterator[Bench]:
    """A bench for a fault of a connection with TLS."""
    fault = row.fault["connection"]
    connector = aiohttp.TCPConnector(ssl=trusting(certificates))
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(aiohttp.ClientSession(connector=connector))
        made = await stack.enter_async_context(bench(url="https://127.0.0.1", session=session))
        good = Front(certificates["good"].server(), made.sandbox.url)
        made.detour = Misled(None, 0, await stack.enter_async_context(good))
        if fault in certificates:
            front = Front(certificates[fault].server(), made.sandbox.url)
            wrong = await stack.enter_async_context(front)
        elif fault == "tls deaf":
            wrong = stack.enter_context(Listener())
        else:
            wrong = made.address
        made.mislead = Misled(wrong, count, made.detour(None))
        yield made


async def start(made: Bench, kind: Kind) -> Any:
    """How a call of this kind ends."""

    async def arm() -> None:
        made.mark()

    return await failure(kind.call(made, arm))


@pytest.mark.parametrize("kind", FEW, ids=str)
@pytest.mark.parametrize("row", CONNECTIONS, ids=str)
class TestNoConnection:
    async def test_once(self, row: Row, kind: Kind, certificates: dict[str, Certificate]) -> None:
        async with way_of(row)(row, 1, certificates) as made:
            error = await start(made, kind)
            if row.repeats(safe=kind.safe):
                assert error is None
            else:
                check_error(error, row, 1)
            healed = int(error is None)
            assert made.requests == healed
            check_made(made, kind, healed)
            await made.still_works()

    async def test_as_long_as_it_takes(
        self, row: Row, kind: Kind, certificates: dict[str, Certificate]
    ) -> None:
        async with way_of(row)(row, None, certificates) as made:
            check_error(await start(made, kind), row, row.attempts(safe=kind.safe))
            assert made.requests == 0
            check_made(made, kind, 0)
            await made.still_works()


def way_of(row: Row) -> Any:
    """What makes its bench."""
    return secure if row.name.startswith("TLS") else plain


async def test_a_certificate_is_checked_by_default(certificates: dict[str, Certificate]) -> None:
    async with (
        bench(url="https://127.0.0.1", max_retries=0) as made,
        Front(certificates["good"].server(), made.sandbox.url) as front,
    ):
        made.mislead = Misled(front, None)
        error = await start(made, GET)
        assert isinstance(error, APIConnectionError)
        assert error.sent is False
        assert "certificate" in str(error)
        assert made.requests == 0


class TestKeptConnections:
    @pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not PAGE], ids=str)
    @pytest.mark.parametrize("count", [1, None])
    async def test_closed_just_now(self, kind: Kind, count: int | None) -> None:
        """The event loop has not seen it, but it is looked at before the request goes out."""
        async with bench() as made:

            async def arm() -> None:
                made.sandbox.fault("stale", count=count)
                await made.client.lists.get_lists()
                assert made.connections() == (1, 0)
                made.mark()

            assert await failure(kind.call(made, arm)) is None
            assert made.requests == STALE.attempts(safe=kind.safe)
            check_made(made, kind, 1)
            await made.still_works()

    async def test_each_attempt_is_counted(self) -> None:
        """aiohttp would send a GET again by itself, past the limiter."""
        async with bench() as made:
            await made.client.lists.get_lists()
            made.sandbox.fault("reset")
            await made.client.lists.get_lists()
            (bucket,) = made.client.limits.snapshot()
            steady = bucket.windows[1]
            assert steady.limit - steady.left == 3
            assert made.requests == 3

    async def test_what_surely_was_not_sent_is_not_counted(self) -> None:
        async with bench(url="http://klaviyo.test") as made:
            made.lose = Misled(None, 2)
            await made.client.lists.get_lists()
            (bucket,) = made.client.limits.snapshot()
            steady = bucket.windows[1]
            assert steady.limit - steady.left == 1

    async def test_a_server_that_closes_every_connection(self) -> None:
        async with bench() as made:
            for kind in ("close", "stale"):
                made.heal()
                made.sandbox.fault(kind, count=None)
                made.mark()
                for _ in range(5):
                    await made.client.lists.get_lists()
                    await made.clock.sleep(1)
                assert made.requests == 5

    async def test_one_that_was_closed_a_while_ago_is_not_tried(self) -> None:
        async with bench(max_retries=0) as made:
            made.sandbox.fault("stale")
            await made.client.lists.get_lists()
            await made.clock.sleep(0.1)
            await made.client.events.create_event(
                {"metric": {"name": "a"}, "profile": {"id": "P"}, "properties": {}}
            )
            assert made.sandbox.stats.requests == 2
