"""Events on disk until they are delivered."""

from __future__ import annotations

import asyncio
import os
import warnings
import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Self, get_args

from ...clock import SYSTEM_CLOCK, Clock, Timer
from ...errors import ConfigurationError
from ...storage.files import locate
from ..record import EventRecord
from ..settings import Synchronous
from .errors import SpoolClosed, SpoolFull, SpoolMisused, SpoolUnavailable
from .writer import Append, Look, RoundResult, Writer, WriterCall, resolve

if TYPE_CHECKING:
    from .database import SpoolDatabase

__all__ = ["Spool"]

_LEVELS: Final = get_args(Synchronous)
_LOOK_EVERY: Final = 0.5
"""Seconds between two looks at whether the files are still there."""
_MANY: Final = 100
"""Records that are settled before that is written, unless something else is, or it is looked: a commit for each
costs more than to send some once more after a kill."""


class Spool:
    """A file that keeps accepted events until they have been delivered; see :meth:`open`.

    A log beside a SQLite database, both written by one thread. Whatever was asked for while a write
    was under way shares the next one. What stays long is moved from the log to the database.

    What survives:

    * The end of the process, `kill -9` included, at any moment and with every `synchronous`: all
      that `append` has returned for. What was settled and not yet written (:meth:`sync` waits for
      that) comes back, is sent again, and Klaviyo drops it because of its `unique_id`.
    * A crash of the system or a loss of power depends on `synchronous`:

      - `"extra"`: likewise all; on macOS the drive is told to empty its cache, too.
      - `"full"`: likewise all, if the drive keeps what it says it has written. The disk is waited
        for at each write.
      - `"normal"`: the file stays whole, but the last commits may be missing, from some moment on:
        those since the last :meth:`sync` or move (every 16 MiB or so) at worst, those of the last
        seconds in practice. Events that were accepted in them are lost if they were not
        delivered; events that were settled in them come back.
      - `"off"`: anything, the whole file included.

    One spool has one process and one event loop; a second one is refused. Events are kept together
    in chunks: room on disk is free for others when all of a chunk (256 KiB or 1000 events at most)
    are settled.
    """

    def __init__(
        self, path: str | os.PathLike[str], max_bytes: int | None, clock: Clock = SYSTEM_CLOCK
    ) -> None:
        self.file = _locate(path)
        """Real path of the file."""
        self._max_bytes = max_bytes
        self._clock = clock
        self._timer: Timer | None = None
        """Until the next look at the files."""
        self._loop = asyncio.get_running_loop()
        self._process = os.getpid()
        self._next = 1
        self._unhurried = 0
        """How many were settled since the writer was last woken for such."""
        self._closing = False
        self._counts = _Counts()
        self._writer: Writer

    @classmethod
    async def open(
        cls,
        path: str | os.PathLike[str],
        *,
        synchronous: Synchronous = "normal",
        max_bytes: int | None = None,
        clock: Clock = SYSTEM_CLOCK,
    ) -> Self:
        """Open the spool in the file `path`, which is made if there is none.

        Args:
            path: the file. Beside it there will be `PATH-log`, `PATH-wal` and `PATH-lock`. It should
                be on a local disk.
            synchronous: what is to survive a loss of power; see the class.
            max_bytes: bytes of events that it may hold; None: as many as the disk does.
            clock: tells when to look whether the files are still there.

        Raises:
            SpoolInUse: another one is open on the file, in this process or in another.
            SpoolUnavailable: the file cannot be made, read or written, or is not this user's.
            SpoolForeign: the file is something else.
            SpoolVersion: the file is of a newer version.
            SpoolCorrupt: the file is damaged, or a part of it is gone.
            ConfigurationError: an option cannot be.
        """
        if synchronous not in _LEVELS:
            raise ConfigurationError(
                f"synchronous must be one of {', '.join(_LEVELS)}, not {synchronous!r}"
            )
        if max_bytes is not None and max_bytes < 1:
            raise ConfigurationError(f"max_bytes must be 1 or more, not {max_bytes!r}")
        spool = cls(path, max_bytes, clock)
        counts = spool._counts
        writer = Writer(spool.file, synchronous, spool._loop, counts.report)
        writer.start()
        try:
            last, done = await writer.opened
        except BaseException:
            writer.queue.put(None)  # whether it has come to be open or not
            raise
        counts.report(done)
        spool._writer = writer
        spool._next = last + 1
        return spool

    async def append(self, records: Sequence[EventRecord]) -> None:
        """Keep these: they are durable when this returns. Sets their `number`, ascending.

        If the wait is cancelled, they are written all the same, all of them, unless that fails:
        then none is.

        Raises:
            SpoolFull: there is no room for them within `max_bytes`, or on the disk.
            SpoolCorrupt: the file has turned out to be damaged.
            SpoolUnavailable: it has been deleted or moved, which is noticed within a second.
            SpoolError: they could not be written for another reason.

        None of `records` was accepted, then; the spool can be used further, if it is not corrupt.
        """
        self._check()
        if not records:
            return
        size = sum([one.size for one in records])
        append = Append(list(records), self._next, size, self._loop.create_future())
        counts = self._counts
        if self._max_bytes is not None and self.size + size > self._max_bytes:
            self._hand_over([])  # there may be room for the next one
            raise SpoolFull(
                f"{self.file}: {self.size} bytes of events wait to be delivered, and max_bytes is "
                f"{self._max_bytes}: no room for {size} more. Wait until some were, or "
                "raise max_bytes",
                file=self.file,
            )
        if self._timer is None:
            self._look()
        for number, record in enumerate(records, append.first):
            record.number = number
        self._next += len(records)
        counts.appending += len(records)
        counts.size += size
        self._writer.queue.put(append)
        await append.future

    def settle(self, numbers: Sequence[int]) -> None:
        """These are done with: forget them, with the next commit, or half a second later at most.

        Does not wait for it. Numbers that are not in the spool are passed over. If the commit fails it is tried again
        with the next one.
        """
        self._check()
        if not numbers:
            return
        self._counts.settling += len(numbers)
        self._unhurried += len(numbers)
        if self._unhurried >= _MANY:
            self._hand_over(list(numbers))
            return
        self._writer.settled.put(list(numbers))
        if self._timer is None:
            self._timer = self._clock.call_later(_LOOK_EVERY, _look_again, weakref.ref(self))

    def _hand_over(self, numbers: list[int]) -> None:
        """Have it written now what was settled."""
        self._unhurried = 0
        self._writer.queue.put(numbers)

    async def load(
        self, after: int = 0, limit: int = 1000, max_bytes: int | None = None
    ) -> list[EventRecord]:
        """The oldest that are not settled and have numbers above `after`, in order.

        Args:
            after: a number; 0: from the beginning.
            limit: how many at most.
            max_bytes: their size at most; one is returned whatever its size.

        Raises:
            SpoolCorrupt: they are damaged.
            SpoolError: they cannot be read for another reason.
        """
        self._check()
        found: list[EventRecord] = await self._call(
            lambda database: database.load(after, limit, max_bytes)
        )
        return found

    async def sync(self) -> None:
        """Wait until all that was settled so far is forgotten on disk.

        What was appended and settled so far survives a loss of power after that, but with
        `synchronous="off"`.

        Raises:
            SpoolError: that could not be written.
        """
        self._check()
        await self._call(lambda database: database.sync())

    async def aclose(self) -> None:
        """Write what was settled, and let go of the file. Does nothing the second time.

        If that is cancelled it happens nonetheless. If it cannot be written, that is logged: those
        events come back with the next start.
        """
        if not self._closing:
            self._check()
            self._closing = True
            if self._timer is not None:
                self._timer.cancel()
            self._writer.queue.put(None)
        await asyncio.shield(self._writer.closed)
        self._writer.join()

    def __len__(self) -> int:
        """Records that are not settled, those being appended included."""
        counts = self._counts
        return max(counts.records + counts.appending - counts.settling, 0)

    @property
    def newest(self) -> int:
        """The highest number that a record has been given so far."""
        return self._next - 1

    @property
    def size(self) -> int:
        """Bytes that they take up, in whole chunks, as far as settles have been written."""
        return self._counts.bytes + self._counts.size

    def _look(self) -> None:
        """Have it seen that the files are there, and once more when this round is on disk.

        So nothing is accepted by a spool that was deleted a second ago, and an idle one rests.
        """
        self._writer.queue.put(Look())
        self._timer = self._clock.call_later(_LOOK_EVERY, _look_again, weakref.ref(self))

    def _call(self, function: Callable[[SpoolDatabase], Any]) -> asyncio.Future[Any]:
        future: asyncio.Future[Any] = self._loop.create_future()
        self._writer.queue.put(WriterCall(function, future))
        return future

    def _check(self) -> None:
        if os.getpid() != self._process:
            raise SpoolMisused(
                f"{self.file}: this spool belongs to process {self._process}, which forked this "
                "one. Open spools after forking",
                file=self.file,
            )
        if asyncio._get_running_loop() is not self._loop:
            raise SpoolMisused(
                f"{self.file}: this spool belongs to another event loop", file=self.file
            )
        if self._closing:
            raise SpoolClosed(f"{self.file}: this spool has been closed", file=self.file)

    def __del__(self) -> None:
        writer = getattr(self, "_writer", None)
        if writer is None or self._closing or os.getpid() != self._process:
            return
        warnings.warn(f"unclosed {self!r}", ResourceWarning, source=self, stacklevel=2)
        writer.queue.put(None)

    def __repr__(self) -> str:
        state = ", closed" if self._closing else ""
        return f"<Spool {self.file} with {len(self)} events{state}>"


def _look_again(reference: weakref.ref[Spool]) -> None:
    spool = reference()
    if spool is not None:
        spool._timer = None
        if not spool._closing:
            spool._writer.queue.put(Look())


def _locate(path: str | os.PathLike[str]) -> str:
    try:
        return locate(path)
    except ConfigurationError as error:
        raise SpoolUnavailable(error.message, file=os.path.realpath(path)) from error
    except OSError:
        return os.path.realpath(path)  # what is wrong shows when it is opened


class _Counts:
    """What is in the spool: as of the writer's last round, and what has changed since."""

    def __init__(self) -> None:
        self.records = self.bytes = 0
        self.appending = self.settling = self.size = 0

    def report(self, done: RoundResult) -> None:
        """A round is over."""
        self.records, self.bytes = done.records, done.bytes
        self.appending -= done.appended
        self.settling -= done.settled
        self.size -= done.size
        resolve(done)
