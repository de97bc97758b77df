"""The options of a call: their defaults, their checks, and how a call's are merged with the client's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from klaviyo_openapi._runtime import EMPTY
from msgspec import Struct

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
        return EMPTY
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
        return EMPTY
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


_CHECKS: Final[dict[str, Callable[[str, Any], Any]]] = {
    "timeout": _timeout,
    "max_retries": _retries,
    "max_delay": _not_negative,
    "deadline": _deadline,
    "lane": _lane,
    "headers": _headers,
    "replay_safe": _flag,
    "retry": _rule,
    "extra_query": _extra,
    "extra_body": _extra,
    "partial": _partial,
    "on_response": _function,
    "hooks": _hooks,
}
"""From an option's name and the value given to the value stored; raises ConfigurationError if it cannot be that."""
_COMBINERS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "headers": lambda base, added: {**base, **added},
    "extra_query": lambda base, added: {**base, **added},
    # A hook that is given twice is notified once.
    "hooks": lambda base, added: tuple(dict.fromkeys(base + added)),
}
"""From the value so far and the one given to the one that holds, where that is not the one given."""
OPTION_NAMES: Final = frozenset(_CHECKS)
"""Names of all options."""


class Settings(Struct, eq=False):
    """The options that hold for a call; never changed, only replaced (see :meth:`merged`).

    An option is declared here, with its default and its check, and in codegen/options.py, with the type and
    the description that callers see.
    """

    timeout: Timeout = DEFAULT_TIMEOUT
    max_retries: int = 3
    max_delay: float = 60.0
    deadline: float | None = None
    lane: str = "interactive"
    headers: Mapping[str, str] = EMPTY
    replay_safe: bool | None = None
    retry: RetryRule | None = None
    extra_query: Mapping[str, Any] = EMPTY
    extra_body: Mapping[str, Any] = EMPTY
    partial: str = "warn"
    on_response: Callable[[RawResponse], object] | None = None
    hooks: tuple[Hooks, ...] = ()

    # What headers hold may be secret.
    __repr__ = object.__repr__

    def __rich_repr__(self) -> tuple[()]:
        return ()

    def merged(self, options: Options | Mapping[str, Any] | None) -> Settings:
        """A copy in which `options` take the place of those named; headers and hooks are added to.

        Args:
            options: options by name; None or empty: the settings themselves are returned.

        Raises:
            ConfigurationError: an option does not exist, or its value is none it can have.
        """
        if not options:
            return self
        result = Settings(*_VALUES(self))
        for name, value in options.items():
            check = _CHECKS.get(name)
            if check is None:
                raise ConfigurationError(
                    f"there is no option {name!r}; there are {', '.join(sorted(_CHECKS))}"
                )
            value = check(name, value)
            combine = _COMBINERS.get(name)
            setattr(result, name, value if combine is None else combine(getattr(self, name), value))
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


_VALUES: Final[Callable[[Settings], tuple[Any, ...]]] = attrgetter(*Settings.__struct_fields__)
