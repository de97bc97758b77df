"""Cassettes: what a test's calls were answered with, recorded once and replayed without a network."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextvars import ContextVar
from copy import copy
from functools import wraps
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Any, Final, Literal, Self, TypeVar, get_args
from urllib.parse import urlsplit

from ...core.response import RawResponse
from ...errors import APIConnectionError, ConfigurationError, ResponseTooLarge
from ...http.transport import AiohttpTransport, Transport
from . import interactions
from .matching import Bindings, differences, restored
from .scrubbing import Scrubber

__all__ = ["Cassette", "CassetteMismatch", "cassette"]

Mode = Literal["once", "record", "replay"]
F = TypeVar("F", bound=Callable[..., Any])
_Send = Callable[..., Awaitable[RawResponse]]

VARIABLE: Final = "KLAVIYO_CASSETTES"
_IGNORED: Final = ("time", "unique_id")
_UNSCRUBBED: Final = frozenset(("operation", "method", "revision"))
_SHOWN: Final = 10
_SEARCHED: Final = 100
"""Interactions beyond the first that matches among which a better one is looked for."""


class CassetteMismatch(AssertionError):  # noqa: N818
    """A request was made that was not recorded, or not so often."""


class Cassette:
    """Recorded traffic: a context manager, a decorator, and a transport; see :func:`cassette`.

    Args:
        path: its file.
        mode: see :func:`cassette`.
        scrub: see :func:`cassette`.
        keep: see :func:`cassette`.
        values: see :func:`cassette`.
        ignore: see :func:`cassette`.
        upstream: see :func:`cassette`.

    Raises:
        ConfigurationError: there is no such mode or kind.
    """

    def __init__(
        self,
        path: Path,
        *,
        mode: Mode,
        scrub: Mapping[str, str] | None = None,
        keep: Iterable[str] = (),
        values: Iterable[str] = (),
        ignore: Iterable[str] = (),
        upstream: Transport | None = None,
    ) -> None:
        if mode not in get_args(Mode):
            raise ConfigurationError(f"mode must be 'once', 'record' or 'replay', not {mode!r}")
        self.path = path
        """Its file."""
        self.mode: Mode = mode
        """As it was given."""
        rules = (dict(scrub or {}), tuple(keep), tuple(values))
        self._make_scrubber: Callable[[], Scrubber] = lambda: Scrubber(*rules)
        self._ignored = frozenset((*_IGNORED, *ignore))
        self._upstream = upstream
        self._own: AiohttpTransport | None = None
        self._open = self._recording = False
        self._interactions: list[dict[str, Any]] = []
        self._used: list[bool] = []
        self._outer: Cassette | None = None
        self._make_scrubber()

    @property
    def recording(self) -> bool:
        """Whether requests go out, and are recorded; else they are answered from the file."""
        return self._recording

    @property
    def unused(self) -> list[str]:
        """Operations of recorded requests that were not made in this replay, in order; none of a recording."""
        left = [] if self._recording else zip(self._interactions, self._used, strict=True)
        return [each["request"]["operation"] for each, used in left if not used]

    def discard(self) -> None:
        """Write no file at the end: the test has failed, say."""
        self._discarded = True

    def __enter__(self) -> Self:
        if self._open:
            raise RuntimeError("this cassette is in use already")
        exists = self.path.exists()
        self._recording = self.mode == "record" or (self.mode == "once" and not exists)
        if not self._recording and not exists:
            raise ConfigurationError(
                f"{self.path}: there is no such cassette to replay; record it with mode='once' or "
                f"{VARIABLE}=once"
            )
        self._interactions = [] if self._recording else interactions.load(self.path)
        self._used = [False] * len(self._interactions)
        self._scrubber = self._make_scrubber()
        self._bindings = Bindings()
        self._discarded = False
        self._lock = RLock()
        self._open = True
        _insert(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._open = False
        _remove(self)
        if self._recording and error is None and not self._discarded:
            with self._lock:
                made = [each for each in self._interactions if "response" in each]
                interactions.save(self.path, self._scrubber.everywhere(made))

    def __call__(self, function: F) -> F:
        """Decorate a function, async or not: each call of it is recorded or replayed from the start."""

        @wraps(function)
        async def run_async(*args: Any, **kwargs: Any) -> Any:
            with copy(self):
                return await function(*args, **kwargs)

        @wraps(function)
        def run(*args: Any, **kwargs: Any) -> Any:
            with copy(self):
                return function(*args, **kwargs)

        decorated: Any = run_async if inspect.iscoroutinefunction(function) else run
        return decorated  # type: ignore[no-any-return]

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: Any, timeout: Any
    ) -> RawResponse:
        """See :class:`klaviyo_async.http.transport.Transport`: for `KlaviyoClient(transport=...)`.

        Args:
            method: HTTP method.
            url: full address, percent-encoded.
            headers: all headers of the request.
            body: its bytes, an upload's form, or None.
            timeout: time limits in seconds; nothing takes time in a replay.

        Raises:
            CassetteMismatch: it was not recorded.
            RuntimeError: the cassette has not been entered.
        """
        if not self._open:
            raise RuntimeError("enter the cassette first: `with cassette(...) as tape:`")
        if self._own is None:
            self._own = AiohttpTransport()
        return await self.handle(_real_send(self._own), method, url, headers, body, timeout)

    async def aclose(self) -> None:
        """Close the connections that it made for itself."""
        own, self._own = self._own, None
        if own is not None:
            await own.aclose()

    async def handle(
        self,
        send: _Send,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Any,
        timeout: Any,
    ) -> RawResponse:
        """Answer a request from the file, or have it sent and record it.

        Args:
            send: sends it.
            method: HTTP method.
            url: full address, percent-encoded.
            headers: all headers of the request.
            body: its bytes, an upload's form, or None.
            timeout: time limits in seconds.

        Raises:
            CassetteMismatch: it was not recorded.
        """
        request = interactions.describe(method, url, headers, body)
        parts = urlsplit(url)
        server = f"{parts.scheme}://{parts.netloc}"
        if not self._recording:
            answer = self._recorded_answer(request)
            return interactions.outcome(_moved(answer, interactions.SERVER, server))
        # Its place is that of its beginning, so that files of one test do not differ.
        place: dict[str, Any] = {}
        with self._lock:
            credentials = {name.lower(): value for name, value in headers.items()}
            self._scrubber.credentials(credentials.get("authorization", ""))
            place["request"] = self._scrubbed(request)
            self._interactions.append(place)
        upstream = self._upstream
        try:
            exchange = send if upstream is None else upstream.send
            response = await exchange(method, url, headers, body, timeout)
        except (APIConnectionError, ResponseTooLarge) as error:
            self._keep(place, interactions.failure_of(error), server)
            raise
        self._keep(place, interactions.record(response), server)
        return response

    def _keep(self, place: dict[str, Any], answer: dict[str, Any], server: str) -> None:
        with self._lock:
            place["response"] = self._scrubbed(_moved(answer, server, interactions.SERVER))

    def _scrubbed(self, part: dict[str, Any]) -> dict[str, Any]:
        scrub = self._scrubber.value
        return {
            name: value if name in _UNSCRUBBED else scrub("", value) for name, value in part.items()
        }

    def _recorded_answer(self, request: dict[str, Any]) -> Any:
        """The answer to the request that was recorded: of several, one that binds least."""
        operation = request["operation"]
        best: tuple[int, int, Bindings] | None = None
        near: list[tuple[list[str], int]] = []
        with self._lock:
            for index, each in enumerate(self._interactions):
                if each["request"]["operation"] != operation:
                    continue
                if best is not None and (not best[0] or index - best[1] > _SEARCHED):
                    break
                bindings = Bindings(self._bindings)
                found = differences(
                    each["request"],
                    request,
                    bindings,
                    ignored=self._ignored.__contains__,
                    loose=lambda name: self._scrubber.kind_of(name) is not None,
                )
                new = len(bindings.new)
                if found or self._used[index]:
                    near.append((found, index))
                elif best is None or new < best[0]:
                    best = new, index, bindings
            if best is None:
                raise CassetteMismatch(self._complaint(request, near))
            _, index, bindings = best
            bindings.add()
            self._used[index] = True
            return restored(self._interactions[index]["response"], self._bindings)

    def _complaint(self, request: dict[str, Any], near: list[tuple[list[str], int]]) -> str:
        called = f"{request['operation']} ({request['method']} {request['path']})"
        anew = f"If the program is right, record anew: mode='record' or {VARIABLE}=record."
        if not near:
            known = sorted({each["request"]["operation"] for each in self._interactions})
            there = ", ".join(known) if known else "nothing"
            return f"{self.path.name}: {called} was not recorded; there is {there}. {anew}"
        found, index = min(near, key=lambda each: (len(each[0]), each[1]))
        which = f"request {index + 1} of {len(self._interactions)}"
        if not found:
            return (
                f"{self.path.name}: {called} was recorded {sum(not each[0] for each in near)} times, "
                f"and is made once more (the last is {which}). {anew}"
            )
        lines = "".join(f"\n  - {line}" for line in found[:_SHOWN])
        more = f"\n  - and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        used = ", which was made already" if self._used[index] else ""
        return (
            f"{self.path.name}: {called} was not recorded so. The nearest is {which}{used}:"
            f"{lines}{more}\n{anew}"
        )

    def __copy__(self) -> Cassette:
        made = object.__new__(type(self))
        vars(made).update(vars(self), _own=None, _open=False)
        return made

    def __repr__(self) -> str:
        return f"<Cassette {self.path}, {self.mode}>"


def cassette(
    name: str | os.PathLike[str],
    *,
    mode: Mode | None = None,
    folder: str | os.PathLike[str] | None = None,
    scrub: Mapping[str, str] | None = None,
    keep: Iterable[str] = (),
    values: Iterable[str] = (),
    ignore: Iterable[str] = (),
    upstream: Transport | None = None,
) -> Cassette:
    """Recorded traffic: real once, then replayed without a network.

    ::

        with cassette("sign_up"):
            await sign_up(klaviyo, "ada@example.com")

    While it is entered, all requests of the process that this package sends with aiohttp are recorded, or
    answered from the file: those of clients that are there already, and those for OAuth tokens. It is also
    a decorator of functions, async or not, and a transport, `KlaviyoClient(transport=tape)`. Clients with a
    transport of their own are left alone. In a cassette within another, the inner one counts.

    Secrets and personal data do not reach the file: see the guide to testing for the rules.

    Args:
        name: of the file, without `.json`; a path is taken as it is.
        mode: `once`: record if there is no file, else replay; `record`: make the file anew; `replay`: never
            send anything. None: what `KLAVIYO_CASSETTES` says, else `once`.
        folder: where the file is; None: `cassettes` beside the file of the calling code.
        scrub: further rules: name of a field or parameter -> `email`, `phone`, `name`, `address`, `ip`,
            `id`, `secret`, `company`, `cursor` or `request`.
        keep: names that no rule by name is to apply to.
        values: further values to hide, wherever they occur.
        ignore: names of fields and parameters that may differ from what was recorded, beside `time` and
            `unique_id`.
        upstream: what requests are sent with when they are recorded; None: aiohttp.

    Raises:
        ConfigurationError: there is no such mode or kind.
    """
    chosen: Any = mode or os.environ.get(VARIABLE) or "once"
    path = Path(name)
    if path.suffix != ".json":
        path = path.with_name(f"{path.name}.json")
    if folder is not None:
        path = Path(folder) / path
    elif path.parent == Path() and not isinstance(name, os.PathLike):
        caller = Path(sys._getframe(1).f_code.co_filename)
        beside = caller.parent if caller.is_file() else Path()
        path = beside / "cassettes" / path
    return Cassette(
        path, mode=chosen, scrub=scrub, keep=keep, values=values, ignore=ignore, upstream=upstream
    )


def _moved(value: Any, here: str, there: str) -> Any:
    """A document with another server in its addresses."""
    if isinstance(value, str):
        return value.replace(here, there)
    if isinstance(value, dict):
        return {key: _moved(item, here, there) for key, item in value.items()}
    if isinstance(value, list):
        return [_moved(item, here, there) for item in value]
    return value


_entered: Final[list[Cassette]] = []
_lock = RLock()
if hasattr(os, "register_at_fork"):  # a child has not the thread that holds it
    os.register_at_fork(after_in_child=lambda: globals().update(_lock=RLock()))
_current: Final[ContextVar[Cassette | None]] = ContextVar("klaviyo cassette", default=None)
_aiohttp_send: Final = AiohttpTransport.send


def _real_send(transport: AiohttpTransport) -> _Send:
    send: _Send = _aiohttp_send.__get__(transport)
    return send


def _intercepted(transport: AiohttpTransport, *request: Any) -> Awaitable[RawResponse]:
    send = _real_send(transport)
    # That of the task, as several may have one each; else, in other threads say, the last one entered.
    tape = _current.get()
    with _lock:
        if tape not in _entered:
            tape = _entered[-1] if _entered else None
    return send(*request) if tape is None else tape.handle(send, *request)


def _insert(tape: Cassette) -> None:
    with _lock:
        tape._outer = _current.get()
        _current.set(tape)
        _entered.append(tape)
        setattr(AiohttpTransport, "send", _intercepted)  # noqa: B010 - checkers are not to know


def _remove(tape: Cassette) -> None:
    with _lock:
        _entered[:] = [each for each in _entered if each is not tape]
        if _current.get() is tape:
            _current.set(tape._outer)
        if not _entered:
            setattr(AiohttpTransport, "send", _aiohttp_send)  # noqa: B010
