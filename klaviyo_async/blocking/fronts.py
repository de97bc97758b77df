"""What stands before an object of the async client, in whatever process."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Concatenate, Final, Generic, ParamSpec, TypeVar
from weakref import finalize

from .thread import LoopThread, in_loop, loop_thread, run

__all__ = ["Front", "blocking", "blocking_text", "looked_up", "taking"]

T = TypeVar("T")
P = ParamSpec("P")
R = TypeVar("R")

_AWAITED: Final = re.compile(r"\b(?:await (?=klaviyo\b)|async (?=for\b|with\b))")
_lock = threading.RLock()
if hasattr(os, "register_at_fork"):  # a child has not the thread that holds it
    os.register_at_fork(after_in_child=lambda: globals().update(_lock=threading.RLock()))


class Front(Generic[T]):
    """Stands before an object of the async client, its original.

    A process that was forked from one in which the original was used gets one of its own: connections
    and waiting calls cannot be shared.

    Args:
        make: makes the original.
        owns: whether it is closed with this, if nobody closes it before.
    """

    def __init__(self, make: Callable[[], T], *, owns: bool = False) -> None:
        self._make = make
        self._owns = owns
        self._original = make()
        self._thread: LoopThread | None = None
        """Where it is used; None: nowhere yet."""
        self._end: Any = None

    def _here(self) -> T:
        """The original in this process."""
        thread = loop_thread()
        if self._thread is not thread:
            self._move_to(thread)
        return self._original

    def _move_to(self, thread: LoopThread) -> None:
        with _lock:
            if self._thread is thread:
                return
            if self._thread is not None:
                self._original = self._make()
            if self._owns:
                if self._end is not None:
                    self._end.detach()
                self._end = finalize(self, thread.close_later, self._original)
                self._end.atexit = False
                thread.clients[self] = None
            self._thread = thread

    def __repr__(self) -> str:
        original = getattr(self, "_original", None)
        return f"<blocking {original!r}>" if original is not None else "<blocking, unfinished>"

    def __reduce__(self) -> str:
        raise TypeError("it holds connections, and cannot be pickled")


def blocking(
    method: Callable[Concatenate[Any, P], Awaitable[R]],
) -> Callable[Concatenate[Any, P], R]:
    """A method of a front that calls an async one of its original, and waits.

    Args:
        method: the async one.
    """

    @wraps(method)
    def call(self: Front[Any], /, *args: P.args, **kwargs: P.kwargs) -> R:
        return run(method, self._here(), *args, **kwargs)

    call.__doc__ = blocking_text(method.__doc__)
    return call


def looked_up(method: Callable[Concatenate[Any, P], R]) -> Callable[Concatenate[Any, P], R]:
    """The same for a method that does not wait: it is called in the loop thread.

    Args:
        method: that of the original.
    """

    @wraps(method)
    def call(self: Front[Any], /, *args: P.args, **kwargs: P.kwargs) -> R:
        return in_loop(method, self._here(), *args, **kwargs)

    return call


def taking(
    method: Callable[Concatenate[Any, P], Any],
) -> Callable[[Callable[..., R]], Callable[Concatenate[Any, P], R]]:
    """Decorates a method that takes the arguments of another, and says so.

    Args:
        method: the other.
    """

    def decorate(own: Callable[..., R]) -> Callable[Concatenate[Any, P], R]:
        doc = own.__doc__ or blocking_text(method.__doc__)
        decorated = wraps(method)(own)
        decorated.__doc__ = doc
        decorated.__module__, decorated.__qualname__ = own.__module__, own.__qualname__
        return decorated

    return decorate


def blocking_text(text: str | None) -> str | None:
    """A docstring whose examples do not await."""
    return None if text is None else _AWAITED.sub("", text)
