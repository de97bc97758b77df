"""Lists, page by page: awaited for one page, iterated for all items.

Each page's address is the previous response's `links.next`, on the same server; a page that was read
before is an error. An error says with `cursor` where the list broke off, to go on from there later. Between two pages nothing is held open, so a plain iteration can be left at any
time, and continued after a cancellation. It is for one task at a time; a second one gets a
RuntimeError.

`prefetch=n` fetches up to `n` pages ahead in a background task of the client. Leaving the loop early
drops the iterator, which cancels that task; so does closing the client. Where the iterator is kept in
a variable, or the moment matters, close it explicitly::

    async with klaviyo.events.get_events().items(prefetch=2) as events:
        async for event in events:
            ...
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from ..calls.engine import Engine
from ..calls.options import Settings
from ..closable import AsyncClosable
from ..core.cursor import Trail, cursor_of, next_link, next_url
from ..core.request import Request
from ..core.response import RawResponse
from ..core.validation import whole
from ..errors import ClientClosed, KlaviyoError, PaginationError

if TYPE_CHECKING:
    from .prefetch import PrefetchBuffer

__all__ = ["Items", "Page", "PageIterator", "Pager"]

T = TypeVar("T")


class Page(Sequence[T]):
    """One page of a list: a sequence of its items, with the rest of the response.

    Made by :class:`Pager`, not by users.

    Args:
        fetcher: fetches the next page.
        url: address of this page.
        depth: number of this page, from 1.
        response: the response that holds it.

    Raises:
        UnexpectedAnswer: the response is not a page.
    """

    __slots__ = (
        "_depth",
        "_fetcher",
        "_url",
        "data",
        "included",
        "links",
        "meta",
        "resource",
        "response",
    )

    data: list[T]
    """The items of this page."""
    included: list[Any]
    """Resources that the items refer to, where `include` asked for them."""
    links: Mapping[str, Any]
    """The `links` of the document."""
    meta: Mapping[str, Any]
    """The `meta` of the document."""
    resource: Any
    """The resource that holds the items, for reports; else None."""
    response: RawResponse
    """The raw response."""

    def __init__(self, fetcher: _PageFetcher, url: str, depth: int, response: RawResponse) -> None:
        # Before what may fail: a traceback with local variables shows what there is of it.
        self._fetcher = fetcher
        self._url = url
        self._depth = depth
        self.data, self.links = [], {}
        parts = response.decode_page()
        self.data = parts.data
        self.included = parts.included
        self.links = parts.links
        self.meta = parts.meta
        self.resource = parts.resource
        self.response = response

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return next_link(self.links) is not None

    @property
    def next_cursor(self) -> str | None:
        """Cursor of the next page, to continue from it later; None on the last page."""
        return self._fetcher.cursor(next_link(self.links))

    async def next(self) -> Page[T] | None:
        """The next page; None on the last one.

        Raises:
            ForeignOrigin: its address is on another server.
            CursorLoop: it was read before.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        return await self._fetcher.after(self._url, self.links, self._depth)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.data[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

    def __repr__(self) -> str:
        more = "more to come" if self.has_next else "the last"
        return f"<Page {self._depth}: {len(self.data)} items, {more}>"


class Pager(Generic[T]):
    """A list call: `await` it for one page, `async for` over it for all items.

    Each use begins with the first page. The option `deadline` is for each page's call, not for the
    whole iteration. Made by the methods of operations that return lists, not by users.

    Args:
        engine: executes the calls.
        request: the request of the first page.
        settings: options of each page's call.
    """

    __slots__ = ("_engine", "_request", "_settings")

    def __init__(self, engine: Engine, request: Request, settings: Settings) -> None:
        self._engine = engine
        self._request = request
        self._settings = settings

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._new_fetcher().first().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return self.items()

    def items(self, *, limit: int | None = None, prefetch: int = 0) -> Items[T]:
        """Iterate over all items, page by page.

        Args:
            limit: items at most; None: all.
            prefetch: pages to fetch ahead; 0: each when it is needed.

        Raises:
            ConfigurationError: one of them is not a whole number from 0.
        """
        return Items(self._pages(prefetch, items=limit), limit)

    def pages(self, *, limit: int | None = None, prefetch: int = 0) -> PageIterator[T]:
        """Iterate over all pages.

        Args:
            limit: pages at most; None: all.
            prefetch: pages to fetch ahead; 0: each when it is needed.

        Raises:
            ConfigurationError: one of them is not a whole number from 0.
        """
        return self._pages(prefetch, pages=limit)

    def __repr__(self) -> str:
        return f"<Pager of {self._request.operation.name}>"

    def _new_fetcher(self) -> _PageFetcher:
        return _PageFetcher(self._engine, self._request, self._settings)

    def _pages(
        self, prefetch: int, *, pages: int | None = None, items: int | None = None
    ) -> PageIterator[T]:
        for name, number in (("prefetch", prefetch), ("limit", pages), ("limit", items)):
            if number is not None:
                whole(name, number, 0)
        return PageIterator(
            self._engine, _LimitedPages(self._new_fetcher(), pages, items), prefetch
        )


class PageIterator(AsyncClosable, Generic[T]):
    """An iteration over pages, for one task at a time.

    Args:
        engine: its client runs the prefetching.
        pages: the pages to come.
        prefetch: pages to fetch ahead.
    """

    __slots__ = ("_buffer", "_busy", "_engine", "_next", "_pages", "_prefetch")

    def __init__(self, engine: Engine, pages: _LimitedPages, prefetch: int) -> None:
        self._engine = engine
        self._pages: _LimitedPages | None = pages
        self._prefetch = prefetch
        self._buffer: PrefetchBuffer[Page[T]] | None = None
        self._busy = False
        self._next: str | None = pages.start

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        """The next page.

        Raises:
            RuntimeError: another task is waiting for it.
        """
        pages = self._pages
        if pages is None:
            raise StopAsyncIteration
        if self._busy:
            # Both would be given the same page.
            raise RuntimeError("two tasks share this iteration: let one hand the items out")
        self._busy = True
        try:
            page = await (self._from_buffer(pages) if self._prefetch else pages.next_page())
        except ClientClosed as error:
            # Without one where prefetching was ended; what was prefetched is lost.
            error.cursor = error.cursor or pages.cursor(self._next)
            raise
        finally:
            self._busy = False
        if page is None:
            self._finish()
            raise StopAsyncIteration
        self._next = next_link(page.links)
        return page

    async def _from_buffer(self, pages: _LimitedPages) -> Page[T] | None:
        buffer = self._buffer
        if buffer is None:
            # Imported here because only prefetching needs anyio.
            from .prefetch import PrefetchBuffer

            buffer = PrefetchBuffer(pages.next_page, self._prefetch)
            await self._engine.lifecycle.background.start(buffer.produce)
            if self._pages is None:  # closed meanwhile
                buffer.stop()
            self._buffer = buffer
        try:
            return await buffer.next_page()
        except Exception:
            # The producer has ended; asked again, a new one tries the same page again.
            self._stop_prefetch()
            raise

    async def aclose(self) -> None:
        """End the iteration, and the prefetching."""
        self._finish()

    def __del__(self) -> None:
        self._finish()

    def _finish(self) -> None:
        self._pages = None
        self._stop_prefetch()

    def _stop_prefetch(self) -> None:
        buffer, self._buffer = self._buffer, None
        if buffer is not None:
            buffer.stop()


class Items(AsyncClosable, Generic[T]):
    """An iteration over items.

    Args:
        pages: the pages that hold them.
        limit: items at most; None: all.
    """

    __slots__ = ("_left", "_pages", "_rest")

    def __init__(self, pages: PageIterator[T], limit: int | None) -> None:
        self._pages = pages
        self._rest: Iterator[T] = iter(())
        self._left = -1 if limit is None else limit

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._left == 0:
            await self._pages.aclose()
            raise StopAsyncIteration
        while True:
            for item in self._rest:
                self._left -= 1
                return item
            self._rest = iter((await self._pages.__anext__()).data)

    async def aclose(self) -> None:
        """End the iteration, and the prefetching."""
        self._rest = iter(())
        await self._pages.aclose()


class _PageFetcher:
    """Fetches one page after another, and notes which pages were read."""

    __slots__ = ("engine", "request", "settings", "trail")

    def __init__(self, engine: Engine, request: Request, settings: Settings) -> None:
        self.engine = engine
        self.request = request
        self.settings = settings
        self.trail = Trail()

    async def first(self) -> Page[Any]:
        url = self.request.url
        try:
            return await self._fetch(url, 1)
        except KlaviyoError as error:
            error.cursor = self.cursor(url)
            raise

    async def after(self, url: str, links: Mapping[str, Any], depth: int) -> Page[Any] | None:
        link = next_link(links)
        if link is None:
            return None
        operation = self.request.operation
        try:
            return await self._fetch(next_url(url, link, operation.cursor), depth + 1)
        except KlaviyoError as error:
            if isinstance(error, PaginationError):
                path, attempts = self.request.path, error.attempts
                error.attach_call(operation.name, operation.method, path, attempts)
            error.cursor = self.cursor(link)
            raise

    def cursor(self, link: str | None) -> str | None:
        """The cursor in the address of a page."""
        return None if link is None else cursor_of(link, self.request.operation.cursor)

    async def _fetch(self, url: str, depth: int) -> Page[Any]:
        self.trail.step(url, depth)
        first = self.request
        request = Request(first.operation, url, first.path, first.query, first.headers, first.body)
        return Page(self, url, depth, await self.engine.execute(request, self.settings))


class _LimitedPages:
    """The pages to come, up to a number of pages or items."""

    __slots__ = ("_fetcher", "_items", "_last", "_pages")

    def __init__(self, fetcher: _PageFetcher, pages: int | None, items: int | None) -> None:
        self._fetcher = fetcher
        self._pages = pages
        self._items = items
        self._last: tuple[str, Mapping[str, Any], int] | None = None

    @property
    def start(self) -> str:
        """Address of the first page."""
        return self._fetcher.request.url

    def cursor(self, link: str | None) -> str | None:
        """The cursor in the address of a page."""
        return self._fetcher.cursor(link)

    async def next_page(self) -> Page[Any] | None:
        """The next page; None if there is none, or the limit is reached."""
        if self._pages == 0 or (self._items is not None and self._items <= 0):
            return None
        fetcher, last = self._fetcher, self._last
        page = await (fetcher.first() if last is None else fetcher.after(*last))
        if page is None:
            return None
        # Not the page: its items and its response would be kept while the next one is read.
        self._last = page._url, page.links, page._depth
        if self._pages is not None:
            self._pages -= 1
        if self._items is not None:
            self._items -= len(page)
        return page
