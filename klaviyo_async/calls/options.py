"""The settings of a call: the client's defaults, and what `options=` changes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..core.request import check_header
from ..core.validation import number, positive
from ..errors import ConfigurationError
from ..http.timeouts import DEFAULT_TIMEOUT, Timeout
from .hooks import Hooks

if TYPE_CHECKING:
    from ..core.response import RawResponse
    from ..core.runtime import Options

__all__ = ["Settings"]

_EMPTY: Final[Mapping[str, str]] = {}


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


def _not_negative(name: str, value: Any) -> float:
    found = number(name, value)
    if found < 0.0:
        raise ConfigurationError(f"{name} must not be negative, and is {value!r}")
    return found


def _timeout(_: str, value: Any) -> Timeout:
    return Timeout.of(value)


def _deadline(name: str, value: Any) -> float | None:
    return None if value is None else positive(name, value)


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
