"""The settings of a call: the client's defaults, and what `options=` changes of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .core.request import check_header
from .errors import ConfigurationError
from .hooks import Hooks

if TYPE_CHECKING:
    from klaviyo_openapi._runtime import Options

    from .core.response import RawResponse

__all__ = ["DEFAULT_TIMEOUT", "Settings", "Timeout"]

_EMPTY: Final[Mapping[str, str]] = {}


class Timeout(NamedTuple):
    """How long one attempt may take, in seconds; None: no limit."""

    connect: float | None = 10.0
    """Making a connection."""
    read: float | None = 30.0
    """Silence: from the beginning, or from the last bytes that came, until the next bytes. Sending a
    large request or waiting for a pooled connection is no silence."""
    total: float | None = 60.0
    """The whole attempt, from asking for a pooled connection to the body's last byte."""

    @classmethod
    def of(cls, value: float | Timeout | None) -> Timeout:
        """`value` itself, or with a number as `total` and the other limits no longer than it.

        Raises:
            ConfigurationError: a limit is not a positive number.
        """
        if value is None:
            return NO_TIMEOUT
        if isinstance(value, Timeout):
            for limit in value:
                if limit is not None:
                    _positive("timeout", limit)
            return value
        total = _positive("timeout", value)
        return cls(min(10.0, total), total, total)


NO_TIMEOUT: Final = Timeout(None, None, None)
DEFAULT_TIMEOUT: Final = Timeout()


class Settings:
    """The settings that hold for a call; never changed, only replaced (see :meth:`merged`)."""

    __slots__ = (
        "deadline",
        "headers",
        "hooks",
        "lane",
        "max_delay",
        "max_retries",
        "on_response",
        "replay_safe",
        "timeout",
    )

    timeout: Timeout
    max_retries: int
    max_delay: float
    deadline: float | None
    lane: str
    headers: Mapping[str, str]
    hooks: tuple[Hooks, ...]
    replay_safe: bool | None
    on_response: Callable[[RawResponse], object] | None

    def __init__(self) -> None:
        self.timeout = DEFAULT_TIMEOUT
        self.max_retries = 3
        self.max_delay = 60.0
        self.deadline = None
        self.lane = "interactive"
        self.headers = _EMPTY
        self.hooks = ()
        self.replay_safe = None
        self.on_response = None

    def merged(self, options: Options | Mapping[str, Any] | None) -> Settings:
        """These settings with `options` in place of those named there; headers and hooks are added.

        Raises:
            ConfigurationError: an option does not exist, or its value is none it can have.
        """
        if not options:
            return self
        result = Settings.__new__(Settings)
        for name in Settings.__slots__:
            setattr(result, name, getattr(self, name))
        for name, value in options.items():
            check = _CHECKS.get(name)
            if check is None:
                raise ConfigurationError(
                    f"there is no option {name!r}; there are {', '.join(sorted(_CHECKS))}"
                )
            setattr(result, name, check(name, value))
        if "headers" in options:
            result.headers = {**self.headers, **result.headers}
        if "hooks" in options:
            # One that is given twice is still told once.
            result.hooks = tuple(dict.fromkeys(self.hooks + result.hooks))
        return result


def _positive(name: str, value: Any) -> float:
    number = _number(name, value)
    if number <= 0.0:
        raise ConfigurationError(f"{name} must be more than 0, not {value!r}")
    return number


def _not_negative(name: str, value: Any) -> float:
    number = _number(name, value)
    if number < 0.0:
        raise ConfigurationError(f"{name} must not be negative, and is {value!r}")
    return number


def _number(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ConfigurationError(f"{name} must be a number of seconds, not {value!r}")
    return float(value)


def _timeout(_: str, value: Any) -> Timeout:
    return Timeout.of(value)


def _deadline(name: str, value: Any) -> float | None:
    return None if value is None else _positive(name, value)


def _retries(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"{name} must be a whole number from 0, not {value!r}")
    return value


def _lane(name: str, value: Any) -> str:
    if value not in ("interactive", "bulk"):
        raise ConfigurationError(f"{name} must be 'interactive' or 'bulk', not {value!r}")
    return str(value)


def _headers(_: str, value: Any) -> Mapping[str, str]:
    if not isinstance(value, Mapping):
        raise ConfigurationError("headers must be a mapping of names to values")
    return {check_header(name, text): text for name, text in value.items()}


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be true or false, not {value!r}")
    return value


def _hook(name: str, value: Any) -> Callable[[RawResponse], object] | None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be a function")
    hook: Callable[[RawResponse], object] | None = value
    return hook


def _hooks(_: str, value: Any) -> tuple[Hooks, ...]:
    found: Any = [value] if isinstance(value, Hooks) else value
    found = tuple(found) if isinstance(found, Iterable) else (None,)
    if not all(isinstance(hook, Hooks) for hook in found):
        raise ConfigurationError("hooks must be instances of klaviyo_async.Hooks")
    hooks: tuple[Hooks, ...] = found
    return hooks


_CHECKS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "timeout": _timeout,
    "max_retries": _retries,
    "max_delay": _not_negative,
    "deadline": _deadline,
    "lane": _lane,
    "headers": _headers,
    "replay_safe": _flag,
    "on_response": _hook,
    "hooks": _hooks,
}
