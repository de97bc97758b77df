"""Orders of events that nobody thinks of: signals, threads, collectors and forks at the worst moment."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from types import FrameType
from typing import Any

import pytest

from klaviyo_async import DeliveryStopped, Hooks
from klaviyo_async.blocking import KlaviyoClient, Sink, fronts, run, thread
from klaviyo_async.blocking.calling import BlockingCall
from klaviyo_async.blocking.thread import LoopThread, loop_thread
from klaviyo_async.blocking.workers import Workers
from klaviyo_async.errors import ClientClosed
from klaviyo_async.jobs.state import JobState
from klaviyo_async.testing import SandboxThread

from ..support import KEY, ScriptedTransport, reply

EVENT = {"metric": "Seen", "profile": {"email": "ada@example.com"}}


@pytest.fixture
def own_thread(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], LoopThread]]:
    """A loop thread of the test's own, which it may end."""
    monkeypatch.setattr(thread, "_thread", None)
    yield loop_thread
    if thread._thread is not None:
        thread._thread.end()


def page(number: int, last: int) -> Any:
    following = f"https://a.klaviyo.com/api/profiles?page%5Bcursor%5D=c{number + 1}"
    return reply(
        200,
        {
            "data": [{"type": "profile", "id": f"p{number}", "attributes": {}, "links": {}}],
            "links": {"next": following if number < last else None},
        },
    )


def test_a_page_is_not_lost_where_a_signal_comes_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A handler that raises, such as Ctrl-C's in a notebook, just as the call has ended."""
    transport = ScriptedTransport(*[page(number, 3) for number in (1, 2, 3)])
    signals = [False, True, False]
    wait = BlockingCall._wait

    def wait_and_see(self: BlockingCall) -> None:
        wait(self)
        if signals and signals.pop(0):
            raise KeyboardInterrupt

    with KlaviyoClient(KEY, transport=transport) as klaviyo:
        monkeypatch.setattr(BlockingCall, "_wait", wait_and_see)
        profiles, found, interrupted = iter(klaviyo.profiles.get_profiles()), list[str](), 0
        while True:
            try:
                found.append(next(profiles).id)
            except KeyboardInterrupt:
                interrupted += 1
            except StopIteration:
                break
    assert (found, interrupted) == (["p1", "p2", "p3"], 1)


def test_a_signal_handler_calls_while_the_thread_begins(
    own_thread: Callable[[], LoopThread], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[LoopThread] = []

    class Interrupted(LoopThread):
        def __init__(self) -> None:
            super().__init__()
            made.append(self)
            if len(made) == 1:
                made.append(loop_thread())  # the handler's call

    monkeypatch.setattr(thread, "LoopThread", Interrupted)
    assert own_thread() is loop_thread() is made[1]
    assert [one.loop.is_closed() for one in made[:2]] == [True, False]


@pytest.mark.slow
def test_a_client_is_closed_while_others_open_sinks(
    klaviyo: KlaviyoClient, sandbox: SandboxThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    with KlaviyoClient(KEY, base_url=sandbox.url) as other:
        opened: list[Sink] = []

        def uses(sink: Sink, engine: object) -> bool:
            if not opened:
                opened.append(other.ingest())  # as another thread may, in between
            return genuine(sink, engine)

        genuine = Sink._uses
        sinks = [klaviyo.ingest(), klaviyo.ingest()]
        monkeypatch.setattr(Sink, "_uses", uses)
        klaviyo.close()
        for sink in sinks:
            assert not sink.post(EVENT)
        assert opened[0].post(EVENT)
        opened[0].close()
    assert sandbox.events.stored == 1


@pytest.mark.slow
def test_the_program_ends_while_threads_make_clients(
    own_thread: Callable[[], LoopThread], sandbox: SandboxThread
) -> None:
    """Daemons go on while what is open is closed."""
    own = own_thread()
    klaviyo = KlaviyoClient(KEY, base_url=sandbox.url)
    sink = klaviyo.ingest()
    assert sink.post(EVENT)
    others = [KlaviyoClient(KEY, base_url=sandbox.url) for _ in range(20)]
    for client in others[:10]:
        assert not client.closed
    more = iter(others[10:])

    def meanwhile(frame: FrameType, event: str, _: object) -> None:
        if event == "return" and frame.f_code.co_filename.endswith(("weakref.py", "weakrefset.py")):
            for client in more:
                assert not client.closed
                break

    sys.setprofile(meanwhile)
    try:
        own.end()
    finally:
        sys.setprofile(None)
    assert sandbox.events.stored == 1


def test_a_call_that_comes_as_the_thread_ends(
    own_thread: Callable[[], LoopThread], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the loop has looked for the last time, and before it is closed."""
    own = own_thread()
    late, told = threading.Event(), threading.Event()
    genuine = own.loop.close

    def close() -> None:
        late.set()
        assert told.wait(600)
        genuine()

    monkeypatch.setattr(own.loop, "close", close)
    answers: SimpleQueue[BaseException] = SimpleQueue()

    def call() -> None:
        assert late.wait(600)
        try:
            run(asyncio.sleep, 0)
        except BaseException as error:
            answers.put(error)
        told.set()

    caller = threading.Thread(target=call, daemon=True)
    caller.start()
    own.loop.call_soon_threadsafe(own.loop.stop)
    error = answers.get(timeout=600)
    assert isinstance(error, ClientClosed)
    caller.join(600)
    own._thread.join(600)
    assert own.loop.is_closed()


@pytest.mark.slow
def test_a_hook_that_leaves_the_program_leaves_the_thread(sandbox: SandboxThread) -> None:
    """asyncio lets SystemExit end its loop; the other clients of the process need it."""

    class Leaving(Hooks):
        def on_attempt(self, call: Any) -> None:
            sys.exit(3)

    with (
        KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo,
        KlaviyoClient(KEY, base_url=sandbox.url, hooks=[Leaving()]) as leaving,
    ):
        sink = leaving.ingest()
        assert sink.post(EVENT)
        with pytest.raises(DeliveryStopped, match="1 event was not sent"):
            sink.flush()
        assert klaviyo.profiles.get_profiles().page() is not None
        with pytest.raises(DeliveryStopped):
            sink.close()
    gc.collect()  # a task's error that nobody has asked for is told of here


def test_a_worker_that_begins_late_counts_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is handed on runs beside what hangs, though the thread for that had not begun yet."""
    workers = Workers()
    begin, free = threading.Event(), threading.Event()
    running = [threading.Event(), threading.Event()]
    work = Workers._work

    def late(self: Workers, *args: Any) -> None:
        assert begin.wait(600)
        work(self, *args)

    def hang(running: threading.Event) -> None:
        running.set()
        assert free.wait(600)

    try:
        monkeypatch.setattr(Workers, "_work", late)
        hanging = [workers.submit(hang, one) for one in running]
        begin.set()
        assert all(one.wait(600) for one in running)
        assert workers.submit(pow, 2, 3).result(60) == 8
        free.set()
        assert [one.result(600) for one in hanging] == [None, None]
    finally:
        free.set()
        workers.shutdown()


class Looks:
    """A job that is never over."""

    def __init__(self) -> None:
        self.left = threading.Event()

    async def __aiter__(self) -> Any:
        try:
            for _ in range(1000):
                yield JobState("processing", None, None, None, None, None)
        finally:
            self.left.set()


@pytest.mark.slow
def test_states_that_are_not_read_to_their_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are left where a loop runs, by whatever thread: none may wait there for the loop thread."""
    from klaviyo_async.blocking import Job

    unraisable: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)
    states: Any = Looks()
    found = iter(Job(states, None))
    assert next(found).status == "processing"

    async def collect() -> None:
        nonlocal found
        del found
        gc.collect()

    asyncio.run(collect())
    assert states.left.wait(600)
    assert not unraisable


def forked(klaviyo: Any, answers: Any) -> None:
    try:
        answers.put(klaviyo.closed)
    except BaseException as error:
        answers.put(repr(error))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_while_another_thread_begins_to_use_a_client(klaviyo: KlaviyoClient) -> None:
    held, free = threading.Event(), threading.Event()

    def hold() -> None:
        with fronts._lock:
            held.set()
            assert free.wait(600)

    holder = threading.Thread(target=hold)
    holder.start()
    assert held.wait(600)
    context = multiprocessing.get_context("fork")
    answers = context.SimpleQueue()
    process = context.Process(target=forked, args=(klaviyo, answers), daemon=True)
    process.start()
    free.set()
    holder.join(600)
    process.join(60)
    assert process.exitcode == 0
    assert answers.get() is False
