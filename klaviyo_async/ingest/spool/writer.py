"""The thread that has the file open: writes what is queued, all that is there at a time."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import threading
from collections.abc import Callable, Sequence
from logging import getLogger
from queue import Empty, SimpleQueue
from typing import Any, Final, NamedTuple

from ...core.log_fields import log_fields
from ..record import EventRecord
from .chunks import encode
from .database import SpoolDatabase
from .errors import SpoolError

__all__ = ["Append", "Look", "RoundResult", "Writer", "WriterCall"]

log: Final = getLogger("klaviyo_async.ingest")

_EXIT_TIMEOUT: Final = 5.0

Outcome = tuple[asyncio.Future[Any], Any, BaseException | None]
"""A future, and what it is to be done or failed with."""


class Append(NamedTuple):
    """Records that somebody waits to have written."""

    records: list[EventRecord]
    first: int
    """Number of the first of them; the others follow."""
    size: int
    """Bytes that they take up, without identities and lengths: a tenth or so less than on disk."""
    future: asyncio.Future[None]


class WriterCall(NamedTuple):
    """Something else to do with the file, after all that was queued before it."""

    function: Callable[[SpoolDatabase], Any]
    future: asyncio.Future[Any]


class RoundResult(NamedTuple):
    """What came of one round of the writer."""

    records: int
    """Records in the spool after it."""
    bytes: int
    appended: int = 0
    """Records that were to be appended."""
    size: int = 0
    """Bytes of those."""
    settled: int = 0
    """Records that were to be settled."""
    outcomes: Sequence[Outcome] = ()


class Look:
    """See whether the files are still there, before what is written next."""


Item = Append | WriterCall | list[int] | Look | None
"""An append, another thing to do, numbers of settled records, a look; None: the end."""


class WriterQueue(SimpleQueue[Item]):
    """What is to be done, and how much of it has not been done: a virtual clock waits for that.

    Only the loop's thread puts something in, and only the writer's counts what it has done.
    """

    _put = 1
    """The first thing to be done is to open the file."""
    _done = 0

    def put(self, item: Item, block: bool = True, timeout: float | None = None) -> None:
        """See :meth:`queue.SimpleQueue.put`."""
        self._put += 1
        super().put(item)

    def done(self, count: int) -> None:
        """So many are done, and the loop has been told."""
        self._done += count

    @property
    def unfinished_tasks(self) -> int:
        """Those put in that are not done; named as in :class:`queue.Queue`."""
        return self._put - self._done


class WriterThread(threading.Thread):
    """A thread that works for a loop, and whose queue says whether it does just now."""

    loop: asyncio.AbstractEventLoop
    queue: WriterQueue


class Writer:
    """Does in a thread of its own what is put in its queue.

    It keeps no reference to the spool, so that a forgotten one can end it.

    Args:
        file: real path of the spool.
        synchronous: as SQLite has it.
        loop: where the outcomes are wanted.
        report: called there with each round's.
    """

    def __init__(
        self,
        file: str,
        synchronous: str,
        loop: asyncio.AbstractEventLoop,
        report: Callable[[RoundResult], None],
    ) -> None:
        self.queue = WriterQueue()
        self.settled: SimpleQueue[list[int]] = SimpleQueue()
        """Numbers of settled records that are in no hurry: what is queued next takes them along."""
        self.opened: asyncio.Future[tuple[int, RoundResult]] = loop.create_future()
        """Done with the highest number in the spool, and what is in it."""
        self.closed: asyncio.Future[None] = loop.create_future()
        """Done when the file has been let go of."""
        self._file = file
        self._synchronous = synchronous
        self._loop = loop
        self._report = report
        self._process = os.getpid()
        self._thread = WriterThread(
            target=self._run, name=f"klaviyo_async spool {file}", daemon=True
        )
        self._thread.loop, self._thread.queue = loop, self.queue

    def start(self) -> None:
        """Begin; `opened` tells how that went."""
        self._thread.start()
        # A daemon, so that a hanging disk does not keep the interpreter from ending.
        atexit.register(self._end)

    def join(self) -> None:
        """Wait for the thread's last steps, after `closed`."""
        self._thread.join()

    def _end(self) -> None:
        """Write what was settled, when the program ends without `aclose()`."""
        if os.getpid() == self._process:
            self.queue.put(None)
            self._thread.join(_EXIT_TIMEOUT)

    def _run(self) -> None:
        # The file is open in this frame only: a forked child, in which this thread does not go
        # on, never closes its copy.
        try:
            database = SpoolDatabase(self._file, self._synchronous)
        except BaseException as error:
            self._notify(_resolve, self.opened, None, error)
        else:
            done = RoundResult(database.records, database.size)
            self._notify(_resolve, self.opened, (database.last, done), None)
            try:
                self._serve(database)
            finally:
                self._close(database)
        atexit.unregister(self._end)
        self._notify(_resolve, self.closed, None, None)

    def _serve(self, database: SpoolDatabase) -> None:
        going, taken = True, 1
        while going:
            self.queue.done(taken)
            while self.queue.empty() and database.shrink():
                pass
            appends: list[Append] = []
            calls: list[WriterCall] = []
            numbers: list[int] = []
            item, taken = self.queue.get(), 1
            with contextlib.suppress(Empty):
                while item is not None:
                    if isinstance(item, Append):
                        appends.append(item)
                    elif isinstance(item, WriterCall):
                        calls.append(item)
                    elif isinstance(item, Look):
                        database.look()
                    else:
                        numbers += item
                    item = self.queue.get_nowait()
                    taken += 1
                going = False
            with contextlib.suppress(Empty):
                while True:
                    numbers += self.settled.get_nowait()
            outcomes = _write(database, appends, numbers)
            for call in calls:
                try:
                    outcomes.append((call.future, call.function(database), None))
                except Exception as error:
                    outcomes.append((call.future, None, error))
            count = sum(len(one.records) for one in appends)
            size = sum(one.size for one in appends)
            done = RoundResult(database.records, database.size, count, size, len(numbers), outcomes)
            self._notify(self._report, done)

    def _close(self, database: SpoolDatabase) -> None:
        try:
            database.close()
        except SpoolError as error:
            said = "%s. What was delivered last will be sent again, to no effect"
            log.warning(said, error, extra=log_fields(error, spool=str(self._file)))
        except Exception:
            fields = log_fields(spool=str(self._file))
            log.exception("spool %s could not be closed properly", self._file, extra=fields)

    def _notify(self, function: Callable[..., None], *arguments: Any) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has been closed: nobody waits
            self._loop.call_soon_threadsafe(function, *arguments)


def _write(database: SpoolDatabase, appends: list[Append], numbers: list[int]) -> list[Outcome]:
    """One write for all; if that fails, one for each, so that each has its own outcome."""
    if _attempt(database, appends, numbers) is None:
        outcomes: list[Outcome] = [(one.future, None, None) for one in appends]
    else:
        _attempt(database, (), numbers)
        outcomes = [(one.future, None, _attempt(database, [one])) for one in appends]
    with contextlib.suppress(SpoolError):  # kept in mind: `sync` and the next round try again
        database.tidy()
    return outcomes


def _attempt(
    database: SpoolDatabase, appends: Sequence[Append], numbers: Sequence[int] = ()
) -> Exception | None:
    try:
        # Those of one round have consecutive numbers, so that they can share chunks.
        records = [record for one in appends for record in one.records]
        database.write(encode(records, appends[0].first) if appends else (), numbers)
    except Exception as error:
        return error
    return None


def _resolve(future: asyncio.Future[Any], result: Any, error: BaseException | None) -> None:
    """Unless whoever asked has given up."""
    if future.done():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)


def resolve(done: RoundResult) -> None:
    """Tell everybody who waits for this round."""
    for future, result, error in done.outcomes:
        _resolve(future, result, error)
