"""From a source to its end: what `klaviyo.ingest_all` does."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import anyio

from ..errors import ConfigurationError, InvalidEvent
from ..pipeline.acknowledger import Acknowledger
from ..sources.base import Malformed, Source
from ..sources.opening import as_source
from .dead_letters import DeadLetter
from .record import Record

if TYPE_CHECKING:
    from .report import IngestReport
    from .sink import Sink

__all__ = ["ingest_all"]

_AT_ONCE: Final = 500


async def ingest_all(sink: Sink, source: Any, *, signals: bool | None = None) -> IngestReport:
    """Send all events of a source; see `KlaviyoClient.ingest_all`."""
    taken = as_source(source)
    _see_apart(taken, sink.dead_letters)
    run = _Run(sink, taken)
    with _interruptible(run.stop, signals):
        try:
            async with sink:
                await run.feed()
        finally:
            # The last tokens are settled only now that the sink is closed.
            await run.settled.finish()
    return sink.report


def _see_apart(source: Source, dead_letters: object) -> None:
    """See that what is refused is not read again, for ever."""
    read = getattr(source, "path", None)
    if isinstance(read, Path) and isinstance(dead_letters, (str, os.PathLike)):
        with suppress(OSError):
            if read.samefile(dead_letters):
                raise ConfigurationError(
                    "dead_letters: give another file than the one that is read"
                )


class _Run:
    def __init__(self, sink: Sink, source: Source) -> None:
        self._sink = sink
        self._source = source
        self.settled = Acknowledger(source)
        self._stopped = False
        self._failure: Exception | None = None
        self._scope = anyio.CancelScope()
        sink.on_settled = self._settled

    def stop(self) -> None:
        """Take no more events."""
        self._sink.report.interrupted = self._stopped = True
        self._sink.overfill = True  # what was taken already is delivered too
        self._scope.cancel()

    async def feed(self) -> None:
        """Take events until there are no more, and see them delivered."""
        failure: Exception | None = None
        async with anyio.create_task_group() as group:
            group.start_soon(self._acknowledge)
            try:
                # Stopped while it waits for the last deliveries, it leaves those to the sink's end,
                # which takes no longer than `drain_timeout`.
                with self._scope:
                    await self._take_all()
                    await self._sink.flush()
            except Exception as error:
                failure = error
            group.cancel_scope.cancel()
        failure = failure or self._failure
        if failure is not None:
            raise failure

    async def _take_all(self) -> None:
        while not self._stopped and (items := await self._source.receive(_AT_ONCE)):
            await self._take(items)
            # Events that are at hand must not keep those under way from going.
            await asyncio.sleep(0)

    async def _take(self, items: Sequence[tuple[Any, Any]]) -> None:
        sink = self._sink
        accept = sink.intake
        records: list[Record] = []
        unfit: list[tuple[Any, Any, InvalidEvent]] = []
        try:
            for token, event in items:
                try:
                    record = accept(event)
                except InvalidEvent as error:
                    unfit.append((token, event, error))
                else:
                    record.token = token
                    records.append(record)
            sink.check()
            for one in unfit:
                self._bury(*one)
            await sink.put(records)
        except BaseException as error:
            sink.left_out(records, error)
            raise

    def _bury(self, token: Any, event: Any, error: InvalidEvent) -> None:
        if isinstance(event, Malformed):
            letter = DeadLetter(event.raw, event.reason, line=event.line)
        else:
            letter = DeadLetter(event, error.message, field=error.field)
        self._sink.dead_letter(letter)
        self.settled.add([token])

    def _settled(self, records: Sequence[Record]) -> None:
        self.settled.add(record.token for record in records)

    async def _acknowledge(self) -> None:
        try:
            await self.settled.run()
        except Exception as error:
            self._failure = error
            self._scope.cancel()


@contextmanager
def _interruptible(stop: Callable[[], None], wanted: bool | None) -> Iterator[None]:
    """Call `stop` at the first Ctrl-C; the second one does what it always did."""
    before = None
    if wanted is not False and threading.current_thread() is threading.main_thread():
        before = signal.getsignal(signal.SIGINT)
    if before is None or not (wanted or _usual(before)):
        yield
        return
    loop = asyncio.get_running_loop()

    def once(number: int, frame: object) -> None:
        signal.signal(signal.SIGINT, before)
        loop.call_soon_threadsafe(stop)

    signal.signal(signal.SIGINT, once)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGINT) is once:
            signal.signal(signal.SIGINT, before)


def _usual(handler: Any) -> bool:
    """Whether nobody but Python and asyncio has a say in what Ctrl-C does."""
    if handler is signal.default_int_handler:
        return True
    inner = handler.func if isinstance(handler, partial) else handler
    return str(getattr(inner, "__qualname__", "")).startswith("Runner.")
