from __future__ import annotations

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async.errors import ConfigurationError, KlaviyoError
from klaviyo_async.ingest.record import EventRecord
from klaviyo_async.ingest.spool import Spool, SpoolClosed, SpoolError, SpoolFull, SpoolMisused

from .spools import everything, filled, ids, parts, ran, record, records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "spool.db"


def spool_threads(path: Path) -> list[threading.Thread]:
    """Those of this spool: another test may have left one that is about to end."""
    return [thread for thread in threading.enumerate() if os.path.realpath(path) in thread.name]


def join_spools(path: Path) -> None:
    for thread in spool_threads(path):
        thread.join(600)
        assert not thread.is_alive()


async def test_records_come_back_bit_by_bit_in_order(path: Path) -> None:
    odd = [
        EventRecord(b"", b"", "", "", 0),
        EventRecord(bytes(range(256)), b"\0", "a\0b\udc80\N{SNOWMAN}", "\ud800", 257, True),
        EventRecord(b"x" * 300_000, b"y" * 20_000, "big", "big", 320_000, True),
        *records(range(2500)),
    ]
    spool = await Spool.open(path)
    await spool.append(odd)
    assert list(map(parts, await everything(spool))) == list(map(parts, odd))
    await spool.aclose()
    spool = await Spool.open(path)
    assert list(map(parts, await everything(spool))) == list(map(parts, odd))
    assert len(spool) == len(odd)
    assert spool.size >= sum(one.size for one in odd)
    await spool.aclose()


async def test_numbers_ascend_over_calls_and_lives(path: Path) -> None:
    seen: list[int] = []
    for life in range(3):
        spool = await Spool.open(path)
        for _ in range(3):
            some = records(range(life, life + 4))
            await spool.append(some)
            seen += [one.number for one in some]
        await spool.aclose()
    assert seen == sorted(set(seen))
    assert seen[0] > 0


async def test_settled_records_are_forgotten_for_good(path: Path) -> None:
    await filled(path, 3000)
    spool = await Spool.open(path)
    spool.settle(range(1, 1001))
    spool.settle([2999, 1500, 1501, 7, 1500])
    spool.settle([10**9, 0, -5])
    assert ids(await spool.load(0, 3)) == [1001, 1002, 1003]
    left = [number for number in range(1001, 3001) if number not in (1500, 1501, 2999)]
    assert ids(await everything(spool)) == left
    assert len(spool) == len(left)
    await spool.aclose()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == left
    spool.settle(left)
    await spool.sync()
    assert (len(spool), spool.size) == (0, 0)
    assert await everything(spool) == []
    await spool.aclose()


async def test_load_takes_up_after_a_number(path: Path) -> None:
    some = await filled(path, 50, 5000)
    spool = await Spool.open(path)
    found: list[EventRecord] = []
    while page := await spool.load(found[-1].number if found else 0, 7):
        assert len(page) <= 7
        found += page
    assert list(map(parts, found)) == list(map(parts, some))
    assert ids(await spool.load(0, 100, max_bytes=16_000)) == [1, 2, 3]
    assert ids(await spool.load(10, 100, max_bytes=1)) == [11]
    assert await spool.load(0, 0) == []
    await spool.aclose()


async def test_many_callers_share_commits(path: Path) -> None:
    spool = await Spool.open(path)
    callers = [records(range(100 * n, 100 * n + 1 + n % 5)) for n in range(300)]
    await asyncio.gather(*(spool.append(some) for some in callers))
    expected = [one for some in callers for one in some]
    assert list(map(parts, await everything(spool))) == list(map(parts, expected))
    await spool.aclose()


async def test_appending_nothing_is_nothing(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.append([])
    spool.settle([])
    await spool.sync()
    assert len(spool) == 0
    await spool.aclose()


@pytest.mark.parametrize("synchronous", ["off", "normal", "full", "extra"])
async def test_each_level_keeps_records(path: Path, synchronous: Any) -> None:
    some = await filled(path, 10, synchronous=synchronous)
    spool = await Spool.open(path, synchronous=synchronous)
    assert list(map(parts, await everything(spool))) == list(map(parts, some))
    await spool.aclose()


@pytest.mark.parametrize("options", [{"synchronous": "often"}, {"max_bytes": 0}])
async def test_options_that_cannot_be(path: Path, options: Any) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        await Spool.open(path, **options)
    assert not list(path.parent.iterdir())


async def test_a_record_that_cannot_be_written_is_refused_alone(path: Path) -> None:
    spool = await Spool.open(path)
    bad: Any = EventRecord(object(), b"", "", "", 4)  # type: ignore[arg-type]
    good = [asyncio.ensure_future(spool.append([record(n)])) for n in range(3)]
    with pytest.raises(TypeError):
        await spool.append([record(8), bad, record(9)])
    await asyncio.gather(*good)
    assert ids(await everything(spool)) == [0, 1, 2]
    assert len(spool) == 3
    await spool.aclose()


async def test_what_is_settled_in_the_same_round_as_such_a_record_is(path: Path) -> None:
    await filled(path, 3)
    spool = await Spool.open(path)
    bad: Any = EventRecord(object(), b"", "", "", 4)  # type: ignore[arg-type]
    queued = threading.Event()
    held = spool._call(lambda _: queued.wait(600))
    calls = [asyncio.ensure_future(spool.append([one])) for one in (bad, record(7))]
    await asyncio.sleep(0)
    spool.settle([1])
    queued.set()
    assert await held
    assert [type(one) for one in await asyncio.gather(*calls, return_exceptions=True)] == [
        TypeError,
        type(None),
    ]
    await spool.sync()
    assert ids(await everything(spool)) == [2, 3, 7]
    await spool.aclose()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == [2, 3, 7]
    await spool.aclose()


# Room


async def test_nothing_of_a_call_is_accepted_that_finds_no_room(path: Path) -> None:
    spool = await Spool.open(path, max_bytes=100_000)
    await spool.append(records(range(9), 10_000))
    held = spool.size
    with pytest.raises(SpoolFull, match="max_bytes") as caught:
        await spool.append(records(range(20, 22), 10_000))
    assert isinstance(caught.value, KlaviyoError)
    assert caught.value.file == str(path)
    assert (spool.size, len(spool)) == (held, 9)
    spool.settle(range(1, 10))
    await spool.sync()
    await spool.append(records(range(20, 22), 10_000))
    assert ids(await everything(spool)) == [20, 21]
    await spool.aclose()


async def test_room_is_counted_for_those_under_way_too(path: Path) -> None:
    spool = await Spool.open(path, max_bytes=100_000)
    calls = [spool.append(records([n], 30_000)) for n in range(8)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(one) for one in outcomes] == [type(None)] * 3 + [SpoolFull] * 5
    assert ids(await everything(spool)) == [0, 1, 2]
    await spool.aclose()


# Ends


async def test_a_cancelled_append_is_whole_or_not_there(path: Path) -> None:
    spool = await Spool.open(path)
    for round_ in range(30):
        task = asyncio.ensure_future(spool.append(records(range(round_ * 10, round_ * 10 + 10))))
        for _ in range(round_ % 4):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
    found = ids(await everything(spool))
    assert found == sorted(set(found))
    assert all(found.count(number) == 1 for number in found)
    by_call = {number // 10 for number in found}
    assert len(found) == 10 * len(by_call) == len(spool)
    await spool.append([record(999)])
    assert ids(await everything(spool))[-1] == 999
    await spool.aclose()


async def test_aclose_writes_what_was_settled_and_ends_the_thread(path: Path) -> None:
    spool = await Spool.open(path)
    assert len(spool_threads(path)) == 1
    some = records(range(100))
    await spool.append(some)
    spool.settle([one.number for one in some[:50]])
    await spool.aclose()
    assert spool_threads(path) == []
    await spool.aclose()
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == list(range(50, 100))
    await spool.aclose()


async def test_what_was_appended_before_aclose_is_written(path: Path) -> None:
    spool = await Spool.open(path)
    waiting = [asyncio.ensure_future(spool.append([record(n)])) for n in range(20)]
    await asyncio.sleep(0)
    await spool.aclose()
    await asyncio.gather(*waiting)
    spool = await Spool.open(path)
    assert len(spool) == 20
    await spool.aclose()


async def test_a_cancelled_aclose_closes(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.append(records(range(10)))
    spool.settle([1, 2])
    task = asyncio.ensure_future(spool.aclose())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await spool.aclose()
    assert spool_threads(path) == []
    spool = await Spool.open(path)
    assert len(spool) == 8
    await spool.aclose()


async def test_a_cancelled_open_holds_nothing(path: Path) -> None:
    task = asyncio.ensure_future(Spool.open(path))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(join_spools, path)
    spool = await Spool.open(path)
    await spool.aclose()


async def test_after_aclose_it_says_so(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.aclose()
    for call in (lambda: spool.append([record(1)]), spool.load, spool.sync):
        with pytest.raises(SpoolClosed):
            await call()
    with pytest.raises(SpoolClosed):
        spool.settle([1])
    assert "closed" in repr(spool)


async def test_a_forgotten_spool_lets_go(path: Path) -> None:
    spool = await Spool.open(path)
    await spool.append(records(range(5)))
    forgotten = [spool]
    del spool
    with pytest.warns(ResourceWarning, match="unclosed <Spool"):
        forgotten.clear()
    await asyncio.to_thread(join_spools, path)
    spool = await Spool.open(path)
    assert len(spool) == 5
    await spool.aclose()


@pytest.mark.slow
async def test_a_program_that_ends_without_aclose_ends(path: Path) -> None:
    code = """
import asyncio, sys
from klaviyo_async.ingest.spool import Spool
from tests.ingest.spools import records
async def main():
    global spool
    spool = await Spool.open(sys.argv[1])
    await spool.append(records(range(100)))
    spool.settle(range(1, 51))
    asyncio.ensure_future(spool.append(records(range(200, 300))))
    await asyncio.sleep(0)
asyncio.run(main())
"""
    ended = await ran(code, path)
    assert (ended.returncode, ended.stdout) == (0, "")
    spool = await Spool.open(path)
    assert ids(await everything(spool)) == [*range(50, 100), *range(200, 300)]
    await spool.aclose()


# Misuse


def test_another_event_loop_is_refused(path: Path) -> None:
    async def start() -> Spool:
        spool = await Spool.open(path)
        await spool.append([record(1)])
        return spool

    async def use(spool: Spool) -> None:
        calls = (lambda: spool.append([record(2)]), spool.load, spool.sync, spool.aclose)
        for call in calls:
            with pytest.raises(SpoolMisused, match="another event loop"):
                await call()
        with pytest.raises(SpoolMisused, match="another event loop"):
            spool.settle([1])

    first = asyncio.new_event_loop()
    spool = first.run_until_complete(start())
    asyncio.run(use(spool))
    first.run_until_complete(spool.aclose())
    first.close()


@pytest.mark.slow
async def test_a_forked_child_is_refused_and_harms_nothing(path: Path) -> None:
    code = """
import asyncio, os, sys, warnings
from klaviyo_async.ingest.spool import Spool, SpoolInUse, SpoolMisused
from tests.ingest.spools import everything, ids, records
warnings.simplefilter("ignore", DeprecationWarning)
async def child(spool, parent):
    for call in (lambda: spool.append(records([7])), spool.load, spool.sync, spool.aclose):
        try:
            await call()
        except SpoolMisused as error:
            assert str(parent) in str(error)
        else:
            raise AssertionError(call)
    try:
        await Spool.open(spool.file)
    except SpoolInUse as error:
        assert error.pid == parent, error
    else:
        raise AssertionError("opened twice")
def start():
    loop = asyncio.new_event_loop()
    spool = loop.run_until_complete(Spool.open(sys.argv[1]))
    loop.run_until_complete(spool.append(records(range(100))))
    return loop, spool
loop, spool = start()
parent = os.getpid()
if not os.fork():
    asyncio.run(child(spool, parent))
    del spool
    sys.exit(0)
assert os.wait()[1] == 0
loop.run_until_complete(spool.append(records([100])))
assert ids(loop.run_until_complete(everything(spool))) == list(range(101))
loop.run_until_complete(spool.aclose())
print("well")
"""
    ended = await ran(code, path)
    assert ended.stdout == "well\n", ended.stderr
    spool = await Spool.open(path)
    assert len(spool) == 101
    await spool.aclose()


async def test_errors_are_of_one_family() -> None:
    assert issubclass(SpoolError, KlaviyoError)
    for kind in (SpoolFull, SpoolClosed, SpoolMisused):
        assert issubclass(kind, SpoolError)
