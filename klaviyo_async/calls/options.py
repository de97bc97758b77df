"""The options of a call: their defaults, their checks, and how a call's are merged with the client's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..core.request import check_header
from ..core.validation import number, positive
from ..errors import ConfigurationError
from ..http.timeouts import DEFAULT_TIMEOUT, Timeout
from .hooks import Hooks

if TYPE_CHECKING:
    from ..core.request import Request
    from ..core.response import RawResponse
    from ..core.runtime import Options
    from .retry_rule import RetryRule

__all__ = ["OPTION_NAMES", "Settings"]

_T = TypeVar("_T")
_EMPTY: Final[Mapping[str, Any]] = {}


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


def _partial(name: str, value: Any) -> str:
    if value not in ("warn", "error", "ignore"):
        raise ConfigurationError(f"{name} must be 'warn', 'error' or 'ignore', not {value!r}")
    return str(value)


def _headers(_: str, value: Any) -> Mapping[str, str]:
    if value is None:
        return _EMPTY
    if not isinstance(value, Mapping):
        raise ConfigurationError("headers must be a mapping of names to values")
    return {check_header(name, text): text for name, text in value.items()}


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} must be true or false, not {value!r}")
    return value


def _function(name: str, value: Any) -> Callable[[RawResponse], object] | None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be a function")
    hook: Callable[[RawResponse], object] | None = value
    return hook


def _rule(name: str, value: Any) -> RetryRule | None:
    if value is not None and not callable(value):
        raise ConfigurationError(f"{name} must be a function of an attempt and its error")
    rule: Any = value
    return rule  # type: ignore[no-any-return]


def _extra(name: str, value: Any) -> Mapping[str, Any]:
    if value is None:
        return _EMPTY
    if not isinstance(value, Mapping) or not all(isinstance(key, str) for key in value):
        raise ConfigurationError(f"{name} must be a mapping whose keys are strings")
    return dict(value)


def _hooks(_: str, value: Any) -> tuple[Hooks, ...]:
    found: Any = [value] if isinstance(value, Hooks) else value
    found = tuple(found) if isinstance(found, Iterable) else (None,)
    if not all(isinstance(hook, Hooks) for hook in found):
        raise ConfigurationError("hooks must be instances of klaviyo_async.Hooks")
    hooks: tuple[Hooks, ...] = found
    return hooks


class _Option:
    """An option: its default, its check, and how a call's is combined with the client's."""

    __slots__ = ("check", "combine", "default")

    def __init__(
        self,
        default: Any,
        check: Callable[[str, Any], Any],
        combine: Callable[[Any, Any], Any] | None,
    ) -> None:
        self.default = default
        self.check = check
        self.combine = combine

    def __set_name__(self, owner: type, name: str) -> None:
        _OPTIONS[name] = self


_OPTIONS: Final[dict[str, _Option]] = {}


def _option(
    default: _T,
    check: Callable[[str, Any], _T],
    combine: Callable[[Any, Any], _T] | None = None,
) -> _T:
    """Declare an option.

    Args:
        default: its value where neither the client nor the call sets it.
        check: from the option's name and the value given to the value stored; raises
            ConfigurationError if it cannot be that.
        combine: from the value so far and the one given to the one that holds; None: the one given.
    """
    declared: Any = _Option(default, check, combine)
    return declared  # type: ignore[no-any-return]


class Settings:
    """The options that hold for a call; never changed, only replaced (see :meth:`merged`).

    An option is declared in two places: here with its default and its check, and in
    codegen/options.py with the type and the description that callers see.
    """

    timeout: Timeout = _option(DEFAULT_TIMEOUT, _timeout)
    max_retries: int = _option(3, _retries)
    max_delay: float = _option(60.0, _not_negative)
    deadline: float | None = _option(None, _deadline)
    lane: str = _option("interactive", _lane)
    headers: Mapping[str, str] = _option(_EMPTY, _headers, lambda base, added: {**base, **added})
    replay_safe: bool | None = _option(None, _flag)
    retry: RetryRule | None = _option(None, _rule)
    extra_query: Mapping[str, Any] = _option(_EMPTY, _extra, lambda base, added: {**base, **added})
    extra_body: Mapping[str, Any] = _option(_EMPTY, _extra)
    partial: str = _option("warn", _partial)
    on_response: Callable[[RawResponse], object] | None = _option(None, _function)
    # A hook that is given twice is notified once.
    hooks: tuple[Hooks, ...] = _option(
        (), _hooks, lambda base, added: tuple(dict.fromkeys(base + added))
    )

    def __init__(self) -> None:
        for name, option in _OPTIONS.items():
            setattr(self, name, option.default)

    def merged(self, options: Options | Mapping[str, Any] | None) -> Settings:
        """A copy in which `options` take the place of those named; headers and hooks are added to.

        Args:
            options: options by name; None or empty: the settings themselves are returned.

        Raises:
            ConfigurationError: an option does not exist, or its value is none it can have.
        """
        if not options:
            return self
        result = Settings.__new__(Settings)
        vars(result).update(vars(self))
        for name, value in options.items():
            option = _OPTIONS.get(name)
            if option is None:
                raise ConfigurationError(
                    f"there is no option {name!r}; there are {', '.join(sorted(_OPTIONS))}"
                )
            value = option.check(name, value)
            if option.combine is not None:
                value = option.combine(getattr(self, name), value)
            setattr(result, name, value)
        return result

    def extended(self, request: Request) -> Request:
        """The request with what `extra_query` and `extra_body` add to it.

        Args:
            request: as built of the operation's own arguments.

        Raises:
            InvalidRequest: what they add is there already, or cannot be added.
        """
        if not (self.extra_query or self.extra_body):
            return request
        from .extras import extended  # few calls have any

        return extended(request, self)


OPTION_NAMES: Final = frozenset(_OPTIONS)
"""Names of all options."""
