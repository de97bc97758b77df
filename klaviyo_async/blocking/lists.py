"""Lists for threads: `for` over items or pages, `page()` for one page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, Self, TypeVar, overload

from ..core.response import RawResponse
from ..pagination import pager
from .thread import run, soon

__all__ = ["Iteration", "Page", "Pager"]

T = TypeVar("T")


class Page(Sequence[T]):
    """One page of a list; see :class:`klaviyo_async.Page`. Made by :class:`Pager`, not by users.

    Args:
        page: of the async client.
        owner: kept as long as there may be another page.
    """

    __slots__ = ("_owner", "_page")

    def __init__(self, page: pager.Page[T], owner: object) -> None:
        self._page = page
        self._owner = owner

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        return self._page.data

    @property
    def included(self) -> list[Any]:
        """Resources that the items refer to, where `include` asked for them."""
        return self._page.included

    @property
    def links(self) -> Mapping[str, Any]:
        """The `links` of the document."""
        return self._page.links

    @property
    def meta(self) -> Mapping[str, Any]:
        """The `meta` of the document."""
        return self._page.meta

    @property
    def resource(self) -> Any:
        """The resource that holds the items, for reports; else None."""
        return self._page.resource

    @property
    def response(self) -> RawResponse:
        """The raw response."""
        return self._page.response

    @property
    def has_next(self) -> bool:
        """Whether there is a page after this one."""
        return self._page.has_next

    @property
    def next_cursor(self) -> str | None:
        """Cursor of the next page, to continue from it later; None on the last page."""
        return self._page.next_cursor

    def next(self) -> Page[T] | None:
        """The next page; None on the last one.

        Raises:
            ForeignOrigin: its address is on another server.
            CursorLoop: it was read before.
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        page = run(self._page.next)
        return None if page is None else Page(page, self._owner)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self._page[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self._page.data)

    def __len__(self) -> int:
        return len(self._page.data)

    def __repr__(self) -> str:
        return repr(self._page)


class Iteration(Generic[T]):
    """A list being read: for one thread at a time; a second one gets a RuntimeError.

    Args:
        pages: of the async client.
        unpack: what a page gives.
        limit: items at most; None: all.
        owner: kept meanwhile.
    """

    __slots__ = ("_come", "_left", "_over", "_owner", "_pages", "_rest", "_unpack")

    def __init__(
        self,
        pages: pager.PageIterator[Any],
        unpack: Callable[[pager.Page[Any]], Sequence[T]],
        limit: int | None,
        owner: object,
    ) -> None:
        self._pages = pages
        self._unpack = unpack
        self._left = -1 if limit is None else limit
        self._come: list[Any] = []
        """A page that is not unpacked yet. It is put here in the loop thread: one that comes as a signal handler
        raises in this thread is not lost, and is next."""
        self._rest: Iterator[T] = iter(())
        self._owner = owner
        self._over = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while self._left:
            # A page at a time crosses the threads, not an item.
            for item in self._rest:
                self._left -= 1
                return item
            try:
                if not self._come:
                    run(self._turn)
            except StopAsyncIteration:
                self._left, self._over = 0, True
            else:
                self._rest = iter(self._unpack(self._come[0]))
                self._come = []
        self.close()
        raise StopIteration

    async def _turn(self) -> None:
        self._come = [await self._pages.__anext__()]

    def close(self) -> None:
        """End the iteration, and the prefetching."""
        self._rest, self._come, self._left = iter(()), [], 0
        if not self._over:
            self._over = True
            run(self._pages.aclose)

    def __del__(self) -> None:
        if not self._over:  # left early; what prefetches belongs to the loop thread
            soon(self._pages._finish)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()


class Pager(Generic[T]):
    """A list call: `for` over it for all items, page by page; :meth:`page` for one page.

    Each use begins with the first page. The option `deadline` is for each page's call, not for the
    whole iteration. Made by the methods of operations that return lists, not by users.

    Args:
        pager: that of the async client.
        owner: the client, kept as long as this is.
    """

    __slots__ = ("_owner", "_pager")

    def __init__(self, pager: pager.Pager[T], owner: object) -> None:
        self._pager = pager
        self._owner = owner

    def page(self) -> Page[T]:
        """The first page, or the one at `page_cursor`.

        Raises:
            KlaviyoError: see :mod:`klaviyo_async.errors`.
        """
        return Page(run(_first, self._pager), self._owner)

    def __iter__(self) -> Iterator[T]:
        return self.items()

    def items(self, *, limit: int | None = None, prefetch: int = 0) -> Iteration[T]:
        """Iterate over all items, page by page.

        Args:
            limit: items at most; None: all.
            prefetch: pages to fetch ahead; 0: each when it is needed.

        Raises:
            ConfigurationError: one of them is not a whole number from 0.
        """
        pages = self._pager._pages(prefetch, items=limit)
        return Iteration(pages, lambda page: page.data, limit, self._owner)

    def pages(self, *, limit: int | None = None, prefetch: int = 0) -> Iteration[Page[T]]:
        """Iterate over all pages.

        Args:
            limit: pages at most; None: all.
            prefetch: pages to fetch ahead; 0: each when it is needed.

        Raises:
            ConfigurationError: one of them is not a whole number from 0.
        """
        owner = self._owner
        pages = self._pager.pages(limit=limit, prefetch=prefetch)
        return Iteration(pages, lambda page: [Page(page, owner)], None, owner)

    def __repr__(self) -> str:
        return repr(self._pager)


async def _first(pager: pager.Pager[T]) -> pager.Page[T]:
    return await pager
