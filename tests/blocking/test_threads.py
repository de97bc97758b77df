"""Threads, event loops, signals and forks around the loop thread."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import multiprocessing
import os
import signal
import sys
import threading
import types
import weakref
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from klaviyo_async import Hooks
from klaviyo_async.blocking import KlaviyoClient, RunningLoop, Sink, run
from klaviyo_async.blocking.thread import loop_thread
from klaviyo_async.blocking.workers import Workers
from klaviyo_async.errors import ConfigurationError
from klaviyo_async.testing import SandboxThread

from ..support import KEY, ScriptedTransport, reply


def test_many_threads_share_a_client(klaviyo: KlaviyoClient) -> None:
    def work(number: int) -> str | None:
        made = klaviyo.profiles.create_profile(email=f"user{number}@example.com")
        email = klaviyo.profiles.get_profile(made.id).email
        assert isinstance(email, str)
        return email

    with ThreadPoolExecutor(16) as pool:
        found = [*pool.map(work, range(60))]
    assert found == [f"user{number}@example.com" for number in range(60)]
    names = [thread.name for thread in threading.enumerate()]
    assert names.count("klaviyo_async blocking") == 1


def test_a_running_loop_is_told_what_to_do(klaviyo: KlaviyoClient) -> None:
    async def view() -> None:
        with pytest.raises(RunningLoop, match="await klaviyo_async.KlaviyoClient here"):
            klaviyo.profiles.get_profiles().page()
        with pytest.raises(ConfigurationError):
            klaviyo.track("Seen", email="ada@example.com")
        await asyncio.to_thread(klaviyo.track, "Seen", email="ada@example.com")

    asyncio.run(view())


def test_a_sink_is_opened_where_a_loop_runs_too(
    klaviyo: KlaviyoClient, sandbox: SandboxThread, tmp_path: Path
) -> None:
    """ASGI servers import the application in their loop."""
    before = sandbox.events.stored

    async def imported() -> list[Sink]:
        found = [klaviyo.ingest(), klaviyo.ingest(spool=tmp_path / "events.db")]
        for number, sink in enumerate(found):
            assert sink.post({"metric": "Seen", "profile": {"email": f"loop{number}@example.com"}})
            with pytest.raises(RunningLoop):
                sink.flush()
        return found

    for sink in asyncio.run(imported()):
        sink.close()
    assert sandbox.events.stored == before + 2


def test_in_a_notebook_it_may_wait(klaviyo: KlaviyoClient, monkeypatch: pytest.MonkeyPatch) -> None:
    shell = types.SimpleNamespace(kernel=object())
    notebook: Any = types.SimpleNamespace(get_ipython=lambda: shell)
    monkeypatch.setitem(sys.modules, "IPython", notebook)

    async def cell() -> None:
        assert klaviyo.profiles.get_profiles().page().data == []
        shell.kernel = None  # IPython's own shell has none, and runs cells without a loop
        with pytest.raises(RunningLoop):
            klaviyo.profiles.get_profiles().page()

    asyncio.run(cell())


def test_a_hook_cannot_wait_for_itself(sandbox: SandboxThread) -> None:
    errors: list[BaseException] = []

    class Asking(Hooks):
        def on_done(self, call: Any, error: BaseException | None, seconds: float) -> None:
            try:
                klaviyo.limits.snapshot()
            except RunningLoop as raised:
                errors.append(raised)

    with KlaviyoClient(KEY, base_url=sandbox.url, hooks=Asking()) as klaviyo:
        klaviyo.profiles.get_profiles().page()
    assert "would wait for itself" in str(errors[0])


def test_context_variables_are_seen_by_the_call() -> None:
    request = contextvars.ContextVar("request", default="none")
    seen: list[str] = []

    async def answer(_: Any) -> Any:
        seen.append(request.get())
        return reply(202)

    request.set("abc")
    with KlaviyoClient(KEY, transport=ScriptedTransport(answer)) as klaviyo:
        klaviyo.track("Seen", email="ada@example.com")
    assert seen == ["abc"]


class TestInterrupts:
    def interrupted(self, call: Any, begun: threading.Event) -> None:
        done = threading.Event()
        main = threading.get_ident()

        def once(*_: Any) -> None:  # another one would break off the tests
            if not done.is_set():
                done.set()
                raise KeyboardInterrupt

        def interrupt() -> None:
            begun.wait()
            while not done.is_set():  # one that comes before the thread sleeps does not wake it up
                signal.pthread_kill(main, signal.SIGINT)
                done.wait(2.0)

        before = signal.signal(signal.SIGINT, once)
        thread = threading.Thread(target=interrupt)
        thread.start()
        try:
            with pytest.raises(KeyboardInterrupt):
                call()
            thread.join()
        finally:
            signal.signal(signal.SIGINT, before)

    def test_ctrl_c_cancels_the_call(self) -> None:
        begun, cancelled = threading.Event(), threading.Event()

        async def hanging(_: Any) -> Any:
            begun.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.set()
                raise

        transport = ScriptedTransport(hanging, reply(202))
        with KlaviyoClient(KEY, transport=transport) as klaviyo:
            self.interrupted(lambda: klaviyo.track("Seen", email="a@example.com"), begun)
            assert cancelled.is_set()
            klaviyo.track("Seen", email="a@example.com")
        assert len(transport.sent) == 2

    def test_ctrl_c_while_a_source_is_read(self, klaviyo: KlaviyoClient) -> None:
        def events() -> Any:
            yield {"metric": "Seen", "profile": {"email": "ada@example.com"}}
            signal.raise_signal(signal.SIGINT)
            raise AssertionError

        with pytest.raises(KeyboardInterrupt):
            klaviyo.ingest_all(events())
        assert klaviyo.profiles.get_profiles().page() is not None

    def test_one_that_never_began(self) -> None:
        """Cancelled between its task's making and its first step."""
        from klaviyo_async.blocking.calling import BlockingCall

        thread = loop_thread()

        async def never() -> None:
            raise AssertionError

        waiting = BlockingCall(thread, never, (), {})

        def both() -> None:
            waiting._begin()
            waiting._cancel()

        thread.loop.call_soon_threadsafe(both)
        assert waiting._ended.acquire(timeout=600)


def test_a_slow_source_holds_nothing_back(sandbox: SandboxThread) -> None:
    """What it has given is delivered while it waits for the next."""
    stored: list[int] = []

    def events() -> Any:
        for number in range(3):
            yield {"metric": "Seen", "profile": {"email": f"u{number}@example.com"}}
            while sandbox.events.stored <= number:
                pause.wait(0.01)
            stored.append(sandbox.events.stored)

    pause = threading.Event()
    with KlaviyoClient(KEY, base_url=sandbox.url) as klaviyo:
        assert klaviyo.ingest_all(events(), linger=0.01).delivered == 3
    assert stored == [1, 2, 3]


@pytest.mark.slow
def test_a_forgotten_client_is_closed() -> None:
    transport = ScriptedTransport(reply(202))
    klaviyo = KlaviyoClient(KEY, transport=transport)
    klaviyo.track("Seen", email="ada@example.com")
    original = klaviyo._here()
    gone = weakref.ref(klaviyo)
    del klaviyo
    gc.collect()
    assert gone() is None

    async def closed() -> bool:
        while not original.closed:  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(0.001)
        return True

    assert run(closed)


def test_workers_need_no_new_thread() -> None:
    workers = Workers()
    try:
        assert workers.submit(threading.current_thread).result(600).daemon
        assert [workers.submit(pow, 2, n).result(600) for n in range(20)] == [
            2**n for n in range(20)
        ]
        with pytest.raises(ZeroDivisionError):
            workers.submit(divmod, 1, 0).result(600)
    finally:
        workers.shutdown()


def child(klaviyo: Any, sink: Any, answers: Any) -> None:
    try:
        email = klaviyo.profiles.get_profiles().page()[0].email
        taken = sink.post({"metric": "Child", "profile": {"email": "child@example.com"}})
        sink.close()
        answers.put((os.getpid(), email, taken, sink.report.delivered))
    except BaseException as error:
        answers.put((os.getpid(), repr(error), None, None))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_begins_anew(klaviyo: KlaviyoClient, sandbox: SandboxThread) -> None:
    klaviyo.profiles.create_profile(email="ada@example.com")
    sink = klaviyo.ingest()
    sink.post({"metric": "Parent", "profile": {"email": "parent@example.com"}})
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    processes = [context.Process(target=child, args=(klaviyo, sink, answers)) for _ in range(2)]
    for process in processes:
        process.start()
    found = [answers.get(timeout=600) for _ in processes]
    for process in processes:
        process.join(600)
    assert [one[1:] for one in found] == [("ada@example.com", True, 1)] * 2
    assert len({one[0] for one in found} | {os.getpid()}) == 3
    sink.close()
    assert sink.report.delivered == 1
    assert sandbox.events.stored == 3
    assert klaviyo.profiles.get_profiles().page()[0].email == "ada@example.com"
