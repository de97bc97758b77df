"""Batches: an export that is iterated over, page by page, in no particular order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from typing import Any, Final, Generic, Self, TypeAlias, TypeVar, overload

from ..closable import AsyncClosable
from ..core.codec import decode_page
from ..loops import call_in
from .figures import figure_of
from .reading import Fetched
from .report import StreamReport
from .rows import Row, RowBlock
from .slices import Slice
from .streams import Stream

__all__ = ["Batch", "BatchIterator", "BatchSink"]

T = TypeVar("T")
Put: TypeAlias = "Callable[[Any], Coroutine[Any, Any, None]]"
_WAITING: Final = 2
"""Batches that wait to be taken; with those under way, what memory holds at most."""


class Batch(Sequence[Any]):
    """A page of rows: a sequence of typed models, and :meth:`rows` for flat dicts.

    Models are made when they are first asked for; who takes rows alone pays for none.

    Args:
        stream: what it is of.
        fetched: the page.
    """

    __slots__ = ("_fetched", "_models", "stream")

    stream: Stream
    """What it is of."""

    def __init__(self, stream: Stream, fetched: Fetched) -> None:
        self.stream = stream
        self._fetched = fetched
        self._models: list[Any] | None = None

    def rows(self) -> list[Row]:
        """The rows: id, attributes, and ids of what they refer to, with the values as Klaviyo sent them."""
        return self._fetched.block.plain

    @property
    def block(self) -> RowBlock:
        """The rows in the form that writers take."""
        return self._fetched.block

    @property
    def rejects(self) -> list[tuple[Any, str]]:
        """What of the page no row could be made of, as Klaviyo sent it, and why."""
        return self._fetched.rejects

    @property
    def included(self) -> list[Any]:
        """Resources that came along, as Klaviyo sent them."""
        return self._fetched.page.included

    @property
    def models(self) -> list[Any]:
        """The rows as models of the operation; of a report, as :class:`Figure`."""
        if self._models is None and self.stream.report is not None:
            self._models = [figure_of(row) for row in self.rows()]
        if self._models is None:
            answer = decode_page(self.stream.operation, self._fetched.page.response.body)
            self._models = [answer.data[place] for place in self._fetched.block.places]
        return self._models

    @overload
    def __getitem__(self, index: int) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: int | slice) -> Any:
        return self.models[index]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.models)

    def __len__(self) -> int:
        return len(self._fetched.block)

    def __repr__(self) -> str:
        return f"<Batch of {self.stream.name}, {len(self)} rows>"


class BatchSink:
    """Hands pages over to an iteration, which takes them at its own pace.

    Args:
        stream: what they are of.
        put: waits for room.
        report: is counted in.
    """

    def __init__(self, stream: Stream, put: Put, report: StreamReport) -> None:
        self._stream = stream
        self._put = put
        self._report = report

    async def take(self, piece: Slice, fetched: Fetched) -> None:
        """Hand a page over."""
        self._report.rows += len(fetched.block)
        self._report.read += len(fetched.block)
        self._report.rejected += len(fetched.rejects)
        if fetched.block or fetched.rejects:
            await self._put(Batch(self._stream, fetched))

    async def finish(self, piece: Slice) -> None:
        """Nothing is kept of a slice."""

    async def restart(self, piece: Slice) -> None:
        """Nothing is kept of a slice."""


class _Buffer:
    """Batches between the task that reads and the iteration, which it does not know: that can be collected."""

    def __init__(self) -> None:
        self.batches: deque[Any] = deque()
        self.taken, self.news = asyncio.Event(), asyncio.Event()

    async def put(self, batch: Any) -> None:
        while len(self.batches) >= _WAITING:
            self.taken.clear()
            await self.taken.wait()
        self.batches.append(batch)
        self.news.set()

    def end(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            task.exception()  # it is raised where it is asked for, if it is
        self.news.set()


class BatchIterator(AsyncClosable, Generic[T]):
    """An iteration fed by a task, which is cancelled when the iteration is closed or dropped.

    Args:
        run: feeds it, until it has nothing more.
        convert: what is handed out of each batch.
    """

    def __init__(
        self,
        run: Callable[[Put], Coroutine[Any, Any, None]],
        convert: Callable[[Any], Iterable[T]],
    ) -> None:
        self._run = run
        self._convert = convert
        self._buffer = _Buffer()
        self._rest: Iterator[T] = iter(())
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        """The next one.

        Raises:
            KlaviyoError: a page could not be read; what was read before is handed out first.
        """
        for one in self._rest:
            return one
        buffer = self._buffer
        while not self._closed:
            if self._task is None:
                self._task = asyncio.create_task(self._run(buffer.put))
                self._task.add_done_callback(buffer.end)
            if buffer.batches:
                self._rest = iter(self._convert(buffer.batches.popleft()))
                buffer.taken.set()
                for one in self._rest:
                    return one
            elif self._task.done():
                self._closed = True
                self._task.result()
            else:
                buffer.news.clear()
                await buffer.news.wait()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Stop reading."""
        self._closed, self._rest = True, iter(())
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task])

    def __del__(self) -> None:
        self._finish()

    def _finish(self) -> None:
        task = getattr(self, "_task", None)
        if task is not None and not task.done():
            call_in(task.get_loop(), task.cancel)
