"""A private key that a function gives: of a vault, of a file that is rotated."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from itertools import count
from threading import Lock, Thread
from typing import Any, Final, NoReturn

from ..clock import SYSTEM_CLOCK, Clock
from ..core.secrets import Hidden, hide
from ..core.validation import positive
from ..errors import ConfigurationError, KlaviyoError
from .keys import PrivateKeyAuth, check_private_key

__all__ = ["FunctionAuth", "KeyFunction", "KeyUnavailable"]

KeyFunction = Callable[[], str | Awaitable[str]]
_SAME_KEY: Final = 60.0
"""Seconds before the function is asked again, where it gave the very key that was refused."""
_MARK: Final = "pk_"
"""What private keys begin with."""
_lock = Lock()
if hasattr(os, "register_at_fork"):  # a child has not the thread that holds it
    os.register_at_fork(after_in_child=lambda: globals().update(_lock=Lock()))


class KeyUnavailable(KlaviyoError):  # noqa: N818
    """The function that gives the private key failed, took too long, or gave something else.

    The message names the function. `__cause__` is what it raised, unless that shows a key.
    """


class FunctionAuth(PrivateKeyAuth):
    """A private key that a function gives; `KlaviyoClient(api_key=function)` makes one.

    The function is called by the first request that needs the key, never at import or construction. All
    requests that wait share one call, which is cancelled when none of them waits any more. The key is kept
    until the server answers 401 to it, or it is `max_age` old. After a 401 the function is asked once: with
    another key the request is made again, with the same one the 401 stands, and the function is asked again
    no sooner than in a minute.

    Args:
        function: gives the key: a coroutine function, or any other, which is called in a thread of its own so
            that it may block. Such a thread cannot be stopped: what it gives too late is dropped.
        owner: name of the quota, which must not be secret: it stays the same when the key changes. None: the
            client's `quota_owner` or `company_id`, or where it has neither, the function's name.
        max_age: seconds for which a key is used before the function is asked again; None: no limit.
        timeout: seconds that the function may take; None: no limit.
        clock: tells the time.

    Raises:
        ConfigurationError: it is no function, or a time cannot be.
    """

    __slots__ = (
        "_asked",
        "_clock",
        "_fetches",
        "_function",
        "_header",
        "_max_age",
        "_newest",
        "_numbers",
        "_owner",
        "_refused",
        "_refused_at",
        "_stale_at",
        "_timeout",
    )

    def __init__(
        self,
        function: KeyFunction,
        *,
        owner: str | None = None,
        max_age: float | None = None,
        timeout: float | None = 30.0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        if not callable(function):
            raise ConfigurationError(f"a key's function cannot be a {type(function).__name__}")
        if owner is not None and (not isinstance(owner, str) or not owner):
            raise ConfigurationError("owner must be a string, the name of a quota")
        self._function = function
        self._owner = owner
        self._max_age = None if max_age is None else positive("max_age", max_age)
        self._timeout = None if timeout is None else positive("timeout", timeout)
        self._clock = clock
        self._header: Hidden | None = None
        self._stale_at = 0.0
        self._refused: Hidden | None = None
        """What the server last answered 401 to."""
        self._asked = 0.0
        """When the function was asked for another one."""
        self._numbers = count(1)
        """Of calls of the function, and of refusals, in the order in which they began: loops of several threads each
        make a call, which may end in another order."""
        self._newest = self._refused_at = 0
        """Number of the call that gave the key, and that of the last refusal."""
        self._fetches: dict[asyncio.AbstractEventLoop, _Fetch] = {}
        """The call under way, of each event loop."""

    @property
    def owner(self) -> str:
        """Name of the quota."""
        return self._owner or f"function:{self._name}"

    @property
    def given_owner(self) -> str | None:
        """The name that the quota was given; None: none was."""
        return self._owner

    def cached_header(self) -> str | None:
        """See :meth:`klaviyo_async.auth.Auth.cached_header`."""
        if self._max_age is not None and self._clock.monotonic() >= self._stale_at:
            return None
        return self._header

    async def fetch_header(self) -> str:
        """See :meth:`klaviyo_async.auth.Auth.fetch_header`.

        Raises:
            KeyUnavailable: the function failed, took too long, or gave something else than a key.
        """
        header = self.cached_header()
        if header is not None:
            return header
        loop = asyncio.get_running_loop()
        fetch = self._fetches.get(loop)
        if fetch is None:
            fetch = self._fetches[loop] = _Fetch(loop.create_task(self._fetch(loop)))
        fetch.waiting += 1
        try:
            return await asyncio.shield(fetch.task)
        finally:
            fetch.waiting -= 1
            if not fetch.waiting and not fetch.task.done():
                fetch.task.cancel()
                self._ended(loop, fetch.task)

    def invalidate(self, header: str) -> bool:
        """See :meth:`klaviyo_async.auth.Auth.invalidate`.

        Args:
            header: the value that was sent.
        """
        now = self._clock.monotonic()
        with _lock:
            if header != self._header:
                return True  # another one has come since, or is being asked for
            if header == self._refused and now < self._asked + _SAME_KEY:
                return False
            self._header, self._refused, self._asked = None, self._header, now
            self._refused_at = next(self._numbers)
        return True

    async def _fetch(self, loop: asyncio.AbstractEventLoop) -> Hidden:
        task = asyncio.current_task()
        assert task is not None
        try:
            while True:
                number = next(self._numbers)
                key = await self._asked_in_time(task)
                try:
                    header = Hidden(f"Klaviyo-API-Key {check_private_key(key)}")
                except ConfigurationError as error:
                    raise self._unavailable(f"gave no key that can be used: {error}") from None
                if (kept := self._kept(header, number)) is not None:
                    return kept
        finally:
            self._ended(loop, task)

    def _kept(self, header: Hidden, number: int) -> Hidden | None:
        """The header to use where a call has given this one; None: the function is to be asked again."""
        with _lock:
            if number < self._refused_at and header == self._refused:
                return None  # it was refused after the function had been asked
            if number < self._newest and self._header is not None:
                return self._header  # what was asked for later has come before
            self._newest, self._header = number, header
            if self._max_age is not None:
                self._stale_at = self._clock.monotonic() + self._max_age
            return header

    async def _asked_in_time(self, task: asyncio.Task[Any]) -> Any:
        """What the function gives.

        Raises:
            KeyUnavailable: it failed, or took too long.
        """
        cancelled, late, timer = task.cancelling(), False, None

        def expire() -> None:
            nonlocal late
            late = task.cancel()

        if self._timeout is not None:
            timer = self._clock.call_later(self._timeout, expire)
        try:
            return await self._ask()
        except asyncio.CancelledError:
            if late and task.uncancel() <= cancelled:
                raise self._unavailable(f"gave no key within {self._timeout:g} s") from None
            if task.cancelling() > cancelled:
                raise
            raise self._unavailable("was cancelled") from None
        except Exception as error:
            shown = None if self._shows_key(error) else error
            raise self._unavailable(f"raised {type(error).__name__}") from shown
        finally:
            if timer is not None:
                timer.cancel()

    async def _ask(self) -> Any:
        function = self._function
        if iscoroutinefunction(function) or iscoroutinefunction(_called(function)):
            given = function()
        else:
            given = await _in_thread(function)
        return hide(await given if isawaitable(given) else given)

    def _ended(self, loop: asyncio.AbstractEventLoop, task: asyncio.Task[Any]) -> None:
        fetch = self._fetches.get(loop)
        if fetch is not None and fetch.task is task:
            del self._fetches[loop]

    def _shows_key(self, error: BaseException) -> bool:
        text = _all_text(error)
        known = [header.rpartition(" ")[2] for header in (self._header, self._refused) if header]
        return any(key in text for key in (_MARK, *known))

    def _unavailable(self, what: str) -> KeyUnavailable:
        return KeyUnavailable(f"the API key's function {self._name} {what}")

    @property
    def _name(self) -> str:
        function: Any = self._function
        while isinstance(function, partial):
            function = function.func
        if not hasattr(function, "__qualname__"):
            function = type(function)
        return f"{function.__module__}.{function.__qualname__}"

    def __repr__(self) -> str:
        return f"FunctionAuth({self._name})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not to be pickled")


class _Fetch:
    """A call of the function, and how many wait for it."""

    __slots__ = ("task", "waiting")

    def __init__(self, task: asyncio.Task[Hidden]) -> None:
        self.task = task
        self.waiting = 0


def _called(function: Any) -> Any:
    """What is called in the end: of an object that can be called, its method."""
    while isinstance(function, partial):
        function = function.func
    return getattr(function, "__call__", function)  # noqa: B004 - not whether there is one


async def _in_thread(function: Callable[[], Any]) -> Any:
    """Call a function in a thread that neither the caller nor the interpreter's end waits for.

    The event loop's own threads would be used up by functions that hang, and joined at its end.
    """
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[tuple[Any, BaseException | None]] = loop.create_future()
    context = copy_context()

    def note(given: Any, error: BaseException | None) -> None:
        if not ended.done():
            ended.set_result((given, error))

    def work() -> None:
        given, failure = None, None
        try:
            given = hide(context.run(function))
        except BaseException as error:
            failure = error
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(note, given, failure)

    Thread(target=work, name="klaviyo-async key", daemon=True).start()
    given, error = await ended
    if error is None:
        return given
    if isinstance(error, Exception):
        raise error
    raise RuntimeError(f"it ended with {type(error).__name__}")


def _all_text(error: BaseException) -> str:
    """All that is shown of an error, with those that led to it."""
    texts, seen = list[str](), set[int]()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        texts += [f"{one!r} {one}", *getattr(one, "__notes__", ())]
        waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
    return " ".join(texts)
