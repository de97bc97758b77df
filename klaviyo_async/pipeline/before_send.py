"""`before_send`: a user's function that changes records, or drops them, before they are checked."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from inspect import (
    isasyncgenfunction,
    isawaitable,
    iscoroutine,
    iscoroutinefunction,
    isgeneratorfunction,
)
from typing import Any, Literal, NamedTuple, TypeVar

from ..core.copying import copied
from ..errors import ConfigurationError, InvalidRecord
from ..sources.base import Malformed
from .record import Record

__all__ = [
    "BeforeSend",
    "Failure",
    "OnError",
    "Unmade",
    "UnmadePosted",
    "changed",
    "check_before_send",
]

T = TypeVar("T")

OnError = Literal["reject", "raise"]


class Unmade(Record, eq=False, gc=False):
    """Stands for a record that was never made."""

    size: int = 0  # pyright: ignore[reportIncompatibleMethodOverride]
    identity: str = ""  # pyright: ignore[reportIncompatibleMethodOverride]
    unique_id: str = ""  # pyright: ignore[reportIncompatibleMethodOverride]
    number: int = 0  # pyright: ignore[reportIncompatibleMethodOverride]


class UnmadePosted(Unmade, kw_only=True, eq=False, gc=True):
    """The same of one that was posted: it is settled when the event loop takes it in."""

    given: Any
    """As it was posted."""
    rejection: InvalidRecord | None
    """Why it cannot be sent; None: it was dropped."""


class Failure(NamedTuple):
    """The function has failed."""

    error: Exception

    def rejection(self) -> InvalidRecord:
        """Why the record cannot be sent."""
        return InvalidRecord(f"before_send raised {type(self.error).__name__}: {self.error}")


def check_before_send(function: object) -> None:
    """See that it is a function that gives a record.

    Raises:
        ConfigurationError: it is none.
    """
    if function is None:
        return
    if not callable(function):
        raise ConfigurationError(f"before_send must be a function, not {function!r:.80}")
    if isgeneratorfunction(function) or isasyncgenfunction(function):
        raise ConfigurationError(
            "before_send must return a record or None; this one is a generator, which yields them"
        )


async def changed(function: Callable[[Any], Any], value: Any) -> Any:
    """What the function makes of a copy of the value; None: it drops it.

    Args:
        function: the user's.
        value: a record as it was given.
    """
    made = function(copied(value))
    return await made if isawaitable(made) else made


class BeforeSend:
    """Calls the function for records, in their order, once for each.

    Args:
        function: gets a copy of the record, and returns it, another one, or None to drop it; may be async.
        concurrency: records at most that an async one is at work on at a time.
    """

    def __init__(self, function: Callable[[Any], Any], concurrency: int) -> None:
        self._function = function
        self._slots = asyncio.Semaphore(concurrency)
        self._last: asyncio.Future[None] | None = None
        """Done when all that came before have had their turn."""

    @classmethod
    def of(cls, function: Callable[[Any], Any] | None, concurrency: int) -> BeforeSend | None:
        """The same, if there is a function."""
        return None if function is None else cls(function, concurrency)

    async def each(self, values: Sequence[Any]) -> list[Any]:
        """What becomes of some records: for each another one, None, or a :class:`Failure`.

        Args:
            values: the records; those that could not be read stay as they are.
        """
        made = [self._begun(value) for value in values]
        async with asyncio.TaskGroup() as group:

            async def end(index: int) -> None:
                made[index] = await self._ended(made[index])

            for index, value in enumerate(made):
                if isawaitable(value):
                    group.create_task(end(index))
        return made

    def at_once(self, value: Any) -> Any:
        """The same of a single record, in any thread and without waiting.

        Raises:
            ConfigurationError: the function is async.
        """
        function = self._function
        if not iscoroutinefunction(function):
            made = self._begun(value)
            if not isawaitable(made):
                return made
            if iscoroutine(made):
                made.close()
        name = getattr(function, "__qualname__", None) or repr(function)
        raise ConfigurationError(
            f"post() does not wait, and before_send={name} is async: use send(), or a plain function"
        )

    async def in_turn(self, value: Any, then: Callable[[Any], Awaitable[T]]) -> T:
        """The same of a single record, and what is to be done with it, after those that came before.

        Args:
            value: the record.
            then: gets what became of it; it has its place once it is called.
        """
        made = self._begun(value)
        if self._last is None and not isawaitable(made):
            return await then(made)
        loop = asyncio.get_running_loop()
        turn, before = loop.create_future(), self._last
        self._last = turn

        def over(_: object = None) -> None:
            if self._last is turn:
                self._last = None
            if not turn.done():
                turn.set_result(None)

        try:
            if isawaitable(made):
                made = await self._ended(made)
            if before is not None and not before.done():
                await asyncio.wait([before])
            # The next one waits until this one has begun to enter, not until it has entered: with a spool
            # many are written at once.
            loop.call_soon(over)
            return await then(made)
        except BaseException:
            if before is None or before.done():
                over()
            else:  # it was cancelled; those that come after still wait for those before
                before.add_done_callback(over)
            raise

    def _begun(self, value: Any) -> Any:
        """What the function returns: maybe something to be awaited."""
        if isinstance(value, Malformed):
            return value
        try:
            return self._function(copied(value))
        except Exception as error:
            return Failure(error)

    async def _ended(self, made: Awaitable[Any]) -> Any:
        begun = False
        try:
            async with self._slots:
                begun = True
                return await made
        except Exception as error:
            return Failure(error)
        finally:
            if not begun and iscoroutine(made):
                made.close()
